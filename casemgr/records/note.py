"""A note: what a counsellor writes down. It is corrected by a further note, never rewritten."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from casemgr.records.described import Safety, Sharing, described
from casemgr.records.fact import Empty, held
from casemgr.records.kinds import DAY, FLAG, LONG_TEXT, TEXT, reference, term
from casemgr.records.record import Problem, Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Note(Record):
    """One note. A private one never leaves in a bundle, not even as the fact that it is there."""

    collection: ClassVar[str] = "notes"
    required: ClassVar[tuple[str, ...]] = ("case_id", "text")
    titled_by: ClassVar[tuple[str, ...]] = ("kind", "written_on")

    case_id: str | Empty = described(reference("cases"), Sharing.FRAME)
    person_id: str | Empty = described(reference("persons"), Sharing.FRAME)
    kind: str | Empty = described(term("note_kind"), Sharing.NARRATIVE)
    written_on: date | Empty = described(DAY, Sharing.NARRATIVE)
    written_by: str | Empty = described(TEXT, Sharing.OFFICE)
    private: bool | Empty = described(FLAG, Sharing.FRAME, safety=Safety.HIGHEST, ranks=("false", "true"))
    retention: str | Empty = described(term("retention"), Sharing.OFFICE)
    amends_id: str | Empty = described(reference("notes"), Sharing.NARRATIVE)
    text: str | Empty = described(LONG_TEXT, Sharing.NARRATIVE, search=True)

    @property
    def is_private(self) -> bool:
        """Whether it stays here, by its flag or by its kind."""
        return held(self.private) is True or held(self.kind) == "private"

    def sharing(self, field: str) -> Sharing:
        return Sharing.PRIVATE if self.is_private else Record.sharing(self, field)

    def problems(self) -> Iterator[Problem]:
        yield from Record.problems(self)
        if held(self.amends_id) == self.id:
            yield Problem("amends_id", "of_itself")
