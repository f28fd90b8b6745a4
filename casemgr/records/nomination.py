"""A nomination: why one person fits a group of people that a state has said it may receive (L02).

Questions of that state about service and contacts the person answers himself, on its own form and with
a lawyer (HR09); they have no field here.
"""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from casemgr.records.described import Sharing, described
from casemgr.records.fact import Empty, Fact
from casemgr.records.kinds import DATE, DAY, LONG_TEXT, TEXT, reference, term
from casemgr.records.partial_date import PartialDate
from casemgr.records.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Nomination(Record):
    """One person, one state, one published group."""

    collection: ClassVar[str] = "nominations"
    parent: ClassVar[str | None] = "person_id"
    required: ClassVar[tuple[str, ...]] = ("person_id", "country")
    titled_by: ClassVar[tuple[str, ...]] = ("country", "urgent_by")

    person_id: str | Empty = described(reference("persons"), Sharing.FRAME)
    country: Fact[str] = described(term("country"), Sharing.PROCEDURE, fact=True)
    category: Fact[str] = described(LONG_TEXT, Sharing.PROCEDURE, fact=True, search=True)
    """Whom that state says it may receive, as it publishes it."""
    published_at: str | Empty = described(TEXT, Sharing.OFFICE)
    checked_on: date | Empty = described(DAY, Sharing.PROCEDURE)
    """The day on which the published words were read."""
    reasons: Fact[str] = described(LONG_TEXT, Sharing.NARRATIVE, fact=True, search=True)
    """Why this person belongs to it, one reason a sentence."""
    link: Fact[str] = described(LONG_TEXT, Sharing.PROCEDURE, fact=True, search=True)
    """What ties the person to that country."""
    urgency: Fact[str] = described(LONG_TEXT, Sharing.PROCEDURE, fact=True, search=True)
    urgent_by: Fact[PartialDate] = described(DATE, Sharing.PROCEDURE, fact=True, due=True)
