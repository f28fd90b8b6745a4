"""A distress call: somebody at a border or in a transit zone wishes to ask for protection now (L09).

It holds what a guard has to know within minutes, and nothing of the way there.
"""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from casemgr.records.described import Sharing, described
from casemgr.records.fact import Empty, Fact
from casemgr.records.kinds import DAY, LONG_TEXT, TEXT, composite, reference, term
from casemgr.records.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """A day and the time on the clock of the place, "14:20", with its distance from UTC, "+03:00"."""

    on: date | None = None
    at: str | None = None
    offset: str | None = None


MOMENT = composite(Moment, on=DAY, at=TEXT, offset=TEXT)


@dataclass(frozen=True, slots=True, kw_only=True)
class DistressCall(Record):
    """One call."""

    collection: ClassVar[str] = "distress_calls"
    required: ClassVar[tuple[str, ...]] = ("case_id", "person_id", "moment")
    titled_by: ClassVar[tuple[str, ...]] = ("moment", "place")

    case_id: str | Empty = described(reference("cases"), Sharing.FRAME)
    person_id: str | Empty = described(reference("persons"), Sharing.FRAME)
    moment: Fact[Moment] = described(MOMENT, Sharing.PROCEDURE, fact=True)
    place: Fact[str] = described(TEXT, Sharing.PROCEDURE, fact=True, search=True)
    """The crossing point or zone where a guard finds the person; no route."""
    wish: Fact[str] = described(LONG_TEXT, Sharing.PROCEDURE, fact=True, search=True)
    """The wish for protection, in the person's own words."""
    doctor: Fact[str] = described(term("yes_no"), Sharing.HEALTH, fact=True)
    """Whether a doctor is asked for; never why."""
