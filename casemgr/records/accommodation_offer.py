"""An accommodation offer: who would house a client on arrival, and what else is promised.

A host's address is not kept; a town is enough for a letter, and the host's own declaration is an annex.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from casemgr.records.described import Safety, Sharing, described
from casemgr.records.fact import Empty, Fact, held
from casemgr.records.kinds import DATE, DAY, FLAG, LONG_TEXT, TEXT, reference, term
from casemgr.records.partial_date import PartialDate
from casemgr.records.record import Problem, Record


@dataclass(frozen=True, slots=True, kw_only=True)
class AccommodationOffer(Record):
    """One offer by one host, who is named only with the host's own consent (HR09)."""

    collection: ClassVar[str] = "accommodation_offers"
    required: ClassVar[tuple[str, ...]] = ("case_id",)
    titled_by: ClassVar[tuple[str, ...]] = ("country", "city", "until")

    case_id: str | Empty = described(reference("cases"), Sharing.FRAME)
    kind: Fact[str] = described(term("accommodation_kind"), Sharing.PROCEDURE, fact=True)
    host_name: Fact[str] = described(TEXT, Sharing.CONTACT, fact=True, search=True)
    host_sex: Fact[str] = described(term("sex"), Sharing.CONTACT, fact=True)
    country: Fact[str] = described(term("country"), Sharing.PROCEDURE, fact=True)
    city: Fact[str] = described(TEXT, Sharing.PROCEDURE, fact=True)
    since: Fact[PartialDate] = described(DATE, Sharing.PROCEDURE, fact=True)
    until: Fact[PartialDate] = described(DATE, Sharing.PROCEDURE, fact=True, due=True, lapses=True)
    support: Fact[str] = described(LONG_TEXT, Sharing.PROCEDURE, fact=True)
    """What else is promised: board, money, insurance."""
    declaration_id: str | Empty = described(reference("documents"), Sharing.PROCEDURE)
    may_be_named: bool | Empty = described(
        FLAG, Sharing.CONTACT, safety=Safety.HIGHEST, ranks=("true", "false")
    )
    agreed_on: date | Empty = described(DAY, Sharing.CONTACT)
    """The day on which the host agreed to be named."""

    def problems(self) -> Iterator[Problem]:
        yield from Record.problems(self)
        if held(self.may_be_named) and held(self.agreed_on) is None:
            yield Problem("agreed_on", "consent_undated")
