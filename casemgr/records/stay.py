"""A stay: one country in which a person has been, on what ground, and until when.

Since Regulation (EU) 2026/463 a country that somebody only passed through can decide a claim, so each
stay says whether protection could be had there and why not (P17). The town is enough: no address, and
no way by which somebody came, has a field (HR10).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from casemgr.records.described import Sharing, described
from casemgr.records.fact import Empty, Fact, held
from casemgr.records.kinds import DATE, DAY, LONG_TEXT, TEXT, reference, term
from casemgr.records.partial_date import PartialDate
from casemgr.records.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Stay(Record):
    """One country from arrival to departure; the stay without a departure is where the person is."""

    collection: ClassVar[str] = "stays"
    parent: ClassVar[str | None] = "person_id"
    required: ClassVar[tuple[str, ...]] = ("person_id", "country")
    titled_by: ClassVar[tuple[str, ...]] = ("country", "city", "since", "valid_until")

    person_id: str | Empty = described(reference("persons"), Sharing.FRAME)
    country: Fact[str] = described(term("country"), Sharing.PROCEDURE, fact=True)
    city: Fact[str] = described(TEXT, Sharing.PROCEDURE, fact=True, search=True)
    since: Fact[PartialDate] = described(DATE, Sharing.PROCEDURE, fact=True)
    until: Fact[PartialDate] = described(DATE, Sharing.PROCEDURE, fact=True)
    legal_basis: Fact[str] = described(term("status_here"), Sharing.PROCEDURE, fact=True)
    valid_until: Fact[PartialDate] = described(DATE, Sharing.PROCEDURE, fact=True, due=True)
    rule_checked_on: date | Empty = described(DAY, Sharing.PROCEDURE)
    """The day on which the rule behind `valid_until` was looked up; a letter names it (HR28)."""
    registered: Fact[str] = described(term("yes_no"), Sharing.PROCEDURE, fact=True)
    protection_possible: Fact[str] = described(term("yes_no"), Sharing.PROCEDURE, fact=True)
    protection_obstacle: Fact[str] = described(LONG_TEXT, Sharing.PROCEDURE, fact=True, search=True)
    conditions: Fact[str] = described(LONG_TEXT, Sharing.NARRATIVE, fact=True, search=True)
    """What the person went through there, and nothing that is said of the country in general (L06)."""
    next_step: str | Empty = described(TEXT, Sharing.OFFICE)

    def due(self) -> Iterator[tuple[str, date]]:
        """An overstay stays on the agenda until the person has left."""
        return Record.due(self) if held(self.until) is None else iter(())
