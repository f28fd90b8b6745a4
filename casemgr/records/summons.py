"""What is asked only of a summons, one of the kinds of event.

Purpose and service decide what a summons proves (CASE_RECORD.md B3): a call to check one's papers
is no call-up. Each register has its own source, because the day on the paper was read and the day
of service was told.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from casemgr.records.described import Sharing, described, fields_of
from casemgr.records.fact import Empty, Fact, held
from casemgr.records.kinds import DATE, DAY, FLAG, TEXT, composite, term
from casemgr.records.partial_date import PartialDate
from casemgr.records.record import Problem, Record


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterEntry:
    """Whether an electronic register shows the summons, and how that is known.

    Staff never ask a server of a state of origin (HR02): it counts as a public register only where
    `open_page` says that anyone could look without login, and `looked_by` who did.
    """

    shown: str | None = None
    checked_on: date | None = None
    looked_by: str | None = None
    open_page: bool | None = None


REGISTER_ENTRY = composite(
    RegisterEntry, shown=term("yes_no"), checked_on=DAY, looked_by=term("who_looked"), open_page=FLAG
)


@dataclass(frozen=True, slots=True, kw_only=True)
class SummonsRegisters(Record):
    """The registers that an event of the kind "summons" has besides those of every event."""

    kind: str | Empty = described(term("event_kind"), Sharing.FRAME)

    summons_purpose: Fact[str] = described(term("summons_purpose"), Sharing.MILITARY, fact=True)
    summons_service: Fact[str] = described(term("summons_service"), Sharing.MILITARY, fact=True)
    summons_form: Fact[str] = described(term("summons_form"), Sharing.MILITARY, fact=True)
    summons_office: Fact[str] = described(TEXT, Sharing.MILITARY, fact=True)
    summons_dated: Fact[PartialDate] = described(DATE, Sharing.MILITARY, fact=True)
    summons_served_on: Fact[PartialDate] = described(DATE, Sharing.MILITARY, fact=True)
    summons_appear_by: Fact[PartialDate] = described(DATE, Sharing.MILITARY, fact=True, due=True, lapses=True)
    summons_register: Fact[RegisterEntry] = described(REGISTER_ENTRY, Sharing.MILITARY, fact=True)
    summons_complied: Fact[str] = described(term("yes_no"), Sharing.MILITARY, fact=True)

    def problems(self) -> Iterator[Problem]:
        yield from Record.problems(self)
        if held(self.kind) in (None, "summons"):
            return
        for name in fields_of(SummonsRegisters):
            if name.startswith("summons_") and held(getattr(self, name)) is not None:
                yield Problem(name, "not_a_summons")
