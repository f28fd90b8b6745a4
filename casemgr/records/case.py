"""A case: one matter a counsellor follows from first contact to closure.

A case holds no list of its persons, events or letters. Each of those points back at the case by
id, so a partner can be sent one of them without the case being rewritten.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import ClassVar

from casemgr.records.described import Safety, Sharing, described
from casemgr.records.fact import Empty, held
from casemgr.records.kinds import DAY, FLAG, LONG_TEXT, TEXT, composite, term, terms
from casemgr.records.record import Problem, Record

RISK_LEVELS = ("low", "med", "high", "critical")


@dataclass(frozen=True, slots=True, kw_only=True)
class Deputy:
    """Who stands in for the counsellor, and when they accepted it by name (HR40)."""

    name: str | None = None
    accepted_on: date | None = None


DEPUTY = composite(Deputy, name=TEXT, accepted_on=DAY)


@dataclass(frozen=True, slots=True, kw_only=True)
class Case(Record):
    """One matter as it stands after its latest change.

    `reference` is random and tells nothing (CASE_RECORD.md B2.1); `code_name` is what the office
    calls it aloud, `handle` what one counsellor calls it (HR19).
    """

    collection: ClassVar[str] = "cases"
    parent: ClassVar[str | None] = None
    required: ClassVar[tuple[str, ...]] = ("reference",)
    titled_by: ClassVar[tuple[str, ...]] = ("reference", "code_name", "status")

    reference: str | Empty = described(TEXT, Sharing.FRAME, search=True)
    code_name: str | Empty = described(TEXT, Sharing.OFFICE, search=True)
    handle: str | Empty = described(TEXT, Sharing.PRIVATE, search=True)
    status: str | Empty = described(term("case_status"), Sharing.FRAME)
    profiles: tuple[str, ...] | Empty = described(terms("profile"), Sharing.MILITARY)
    opened_on: date | Empty = described(DAY, Sharing.PROCEDURE)
    closed_on: date | Empty = described(DAY, Sharing.PROCEDURE)
    closed_because: str | Empty = described(term("closure_reason"), Sharing.PROCEDURE)
    summary: str | Empty = described(LONG_TEXT, Sharing.NARRATIVE, search=True)
    counsellor: str | Empty = described(TEXT, Sharing.OFFICE, search=True)
    deputy: Deputy | Empty = described(DEPUTY, Sharing.OFFICE)
    risk_level: str | Empty = described(
        term("risk_level"), Sharing.RISK, safety=Safety.HIGHEST, ranks=RISK_LEVELS
    )
    risks: tuple[str, ...] | Empty = described(terms("risk"), Sharing.RISK, safety=Safety.ALL)
    lawyer_first: bool | Empty = described(FLAG, Sharing.RISK, safety=Safety.HIGHEST, ranks=("false", "true"))
    withhold: tuple[str, ...] | Empty = described(terms("sharing"), Sharing.OFFICE, safety=Safety.ALL)
    """Sharing classes that leave with nobody, whatever a consent says."""

    @property
    def called(self) -> str:
        """What stands for the case in a list: the code name, else the reference; empty for neither."""
        return held(self.code_name) or held(self.reference) or ""

    def close(self, on: date, because: str) -> "Case":
        """Return this case as closed on the given day, for a reason out of `closure_reason`."""
        return replace(self, status="closed", closed_on=on, closed_because=because)

    def problems(self) -> Iterator[Problem]:
        yield from Record.problems(self)
        opened, closed = self.opened_on, self.closed_on
        if isinstance(opened, date) and isinstance(closed, date) and closed < opened:
            yield Problem("closed_on", "before_opening")
