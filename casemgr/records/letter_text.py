"""A letter text: a sentence of a letter as this office words it, instead of the one that is shipped.

Each is one version. The newest that somebody approved stands in letters; the others are its history.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from casemgr.records.described import Sharing, described
from casemgr.records.fact import Empty, held
from casemgr.records.kinds import COUNT, DAY, LONG_TEXT, TEXT, term
from casemgr.records.record import Problem, Record

PROPOSED, APPROVED, WITHDRAWN = "proposed", "approved", "withdrawn"


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterText(Record):
    """One version of one text; `name` is where it stands, such as en/clauses/P04/heading."""

    collection: ClassVar[str] = "letter_texts"
    parent: ClassVar[str | None] = None
    required: ClassVar[tuple[str, ...]] = ("name", "text", "status")
    titled_by: ClassVar[tuple[str, ...]] = ("name", "version", "status")

    name: str | Empty = described(TEXT, Sharing.OFFICE, search=True)
    text: str | Empty = described(LONG_TEXT, Sharing.OFFICE, search=True)
    version: int | Empty = described(COUNT, Sharing.OFFICE)
    replaces_sha256: str | Empty = described(TEXT, Sharing.OFFICE)
    """The hash of the text it was compared with; it is approved in the place of that one only."""
    status: str | Empty = described(term("text_status"), Sharing.OFFICE)
    written_by: str | Empty = described(TEXT, Sharing.OFFICE)
    approved_by: str | Empty = described(TEXT, Sharing.OFFICE)
    approved_on: date | Empty = described(DAY, Sharing.OFFICE)
    received_from: str | Empty = described(TEXT, Sharing.OFFICE)
    """The partner who signed it; not applicable where it was written here."""

    def problems(self) -> Iterator[Problem]:
        yield from Record.problems(self)
        if held(self.status) == APPROVED:
            missing = (name for name in ("approved_by", "approved_on") if not held(getattr(self, name)))
            yield from (Problem(name, "person_missing") for name in missing)
