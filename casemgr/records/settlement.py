"""A settlement: what ties a person to the country where he lives now: work, study, language, home (L08)."""

from dataclasses import dataclass
from typing import ClassVar

from casemgr.records.described import Sharing, described
from casemgr.records.fact import Empty, Fact
from casemgr.records.kinds import DATE, LONG_TEXT, TEXT, reference, term
from casemgr.records.partial_date import PartialDate
from casemgr.records.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Settlement(Record):
    """One person's ties to one country."""

    collection: ClassVar[str] = "settlements"
    parent: ClassVar[str | None] = "person_id"
    required: ClassVar[tuple[str, ...]] = ("person_id", "country")
    titled_by: ClassVar[tuple[str, ...]] = ("country", "works_since", "studies_since")

    person_id: str | Empty = described(reference("persons"), Sharing.FRAME)
    country: Fact[str] = described(term("country"), Sharing.PROCEDURE, fact=True)
    works_since: Fact[PartialDate] = described(DATE, Sharing.PROCEDURE, fact=True)
    studies_since: Fact[PartialDate] = described(DATE, Sharing.PROCEDURE, fact=True)
    housed_until: Fact[PartialDate] = described(DATE, Sharing.PROCEDURE, fact=True, due=True)
    """The day on which the lease or another right to live at an address ends."""
    language: Fact[str] = described(term("language"), Sharing.PROCEDURE, fact=True)
    """The language of the country that the person speaks or learns."""
    language_level: Fact[str] = described(TEXT, Sharing.PROCEDURE, fact=True)
    """As a certificate has it: A2, B1."""
    ties: Fact[str] = described(LONG_TEXT, Sharing.PROCEDURE, fact=True, search=True)
    """What else: where the person works, what he studies, what he does for others."""
    unsafe_return: Fact[str] = described(LONG_TEXT, Sharing.NARRATIVE, fact=True, search=True)
    """Why a return is not safe, as the person says it."""
