"""A removal step: from one country to the next, where a transfer would not be the end of the way (HR37).

A letter on the responsible state says what would follow a transfer: each step with what shows it, in the
person's own case, and not that a country is bad in general.
"""

from dataclasses import dataclass
from typing import ClassVar

from casemgr.records.described import Sharing, described
from casemgr.records.fact import Empty, Fact
from casemgr.records.kinds import DATE, LONG_TEXT, reference, term
from casemgr.records.partial_date import PartialDate
from casemgr.records.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class RemovalStep(Record):
    """One step of the chain."""

    collection: ClassVar[str] = "removal_steps"
    parent: ClassVar[str | None] = "person_id"
    required: ClassVar[tuple[str, ...]] = ("person_id", "from_country", "to_country")
    titled_by: ClassVar[tuple[str, ...]] = ("from_country", "to_country", "decided_on")

    person_id: str | Empty = described(reference("persons"), Sharing.FRAME)
    from_country: Fact[str] = described(term("country"), Sharing.PROCEDURE, fact=True)
    to_country: Fact[str] = described(term("country"), Sharing.PROCEDURE, fact=True)
    decided_on: Fact[PartialDate] = described(DATE, Sharing.PROCEDURE, fact=True)
    """The day of the decision that orders it, where there is one."""
    ground: Fact[str] = described(LONG_TEXT, Sharing.PROCEDURE, fact=True, search=True)
    """What shows that this step would follow."""
