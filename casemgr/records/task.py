"""A task: something an office has to do, for a case or for itself."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import ClassVar

from casemgr.records.described import Sharing, described
from casemgr.records.fact import Empty, held
from casemgr.records.kinds import DAY, LONG_TEXT, TEXT, reference, term
from casemgr.records.record import Problem, Record

CLOSED = frozenset({"done", "dropped"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Task(Record):
    """One thing to do. What is done or dropped no longer comes due."""

    collection: ClassVar[str] = "tasks"
    required: ClassVar[tuple[str, ...]] = ("what",)
    titled_by: ClassVar[tuple[str, ...]] = ("what", "due_on", "status")

    case_id: str | Empty = described(reference("cases"), Sharing.FRAME)
    kind: str | Empty = described(term("task_kind"), Sharing.OFFICE)
    partner_id: str | Empty = described(reference("partners"), Sharing.OFFICE)
    letter_id: str | Empty = described(reference("letters"), Sharing.OFFICE)
    """What it is about, such as the letter to be asked back."""
    what: str | Empty = described(TEXT, Sharing.OFFICE, search=True)
    due_on: date | Empty = described(DAY, Sharing.OFFICE, due=True)
    assigned_to: str | Empty = described(TEXT, Sharing.OFFICE, search=True)
    status: str | Empty = described(term("task_status"), Sharing.OFFICE)
    done_on: date | Empty = described(DAY, Sharing.OFFICE)
    outcome: str | Empty = described(LONG_TEXT, Sharing.OFFICE, search=True)

    @property
    def is_open(self) -> bool:
        """Whether it is still to be done; an untouched status is open."""
        return held(self.status) not in CLOSED

    def finish(self, on: date) -> "Task":
        """Return this task as done on the given day."""
        return replace(self, status="done", done_on=on)

    def due(self) -> Iterator[tuple[str, date]]:
        return Record.due(self) if self.is_open else iter(())

    def problems(self) -> Iterator[Problem]:
        yield from Record.problems(self)
        if held(self.status) == "done" and held(self.done_on) is None:
            yield Problem("done_on", "day_missing")
