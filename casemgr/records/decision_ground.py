"""A ground of a decision, and what is set beside it before a court (L07).

The ground is what the decision itself says; the answer is a fact with a source of its own, and where a
paper is new the court is told why it comes only now.
"""

from dataclasses import dataclass
from typing import ClassVar

from casemgr.records.described import Sharing, described
from casemgr.records.fact import Empty, Fact
from casemgr.records.kinds import LONG_TEXT, reference
from casemgr.records.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionGround(Record):
    """One ground of one decision."""

    collection: ClassVar[str] = "decision_grounds"
    parent: ClassVar[str | None] = "person_id"
    required: ClassVar[tuple[str, ...]] = ("person_id", "ground")
    titled_by: ClassVar[tuple[str, ...]] = ("ground",)

    person_id: str | Empty = described(reference("persons"), Sharing.FRAME)
    claim_id: str | Empty = described(reference("protection_claims"), Sharing.PROCEDURE)
    ground: Fact[str] = described(LONG_TEXT, Sharing.PROCEDURE, fact=True, search=True)
    """What the decision says."""
    answer: Fact[str] = described(LONG_TEXT, Sharing.NARRATIVE, fact=True, search=True)
    document_id: str | Empty = described(reference("documents"), Sharing.NARRATIVE)
    """The paper that is set beside it."""
    late_because: Fact[str] = described(LONG_TEXT, Sharing.NARRATIVE, fact=True, search=True)
