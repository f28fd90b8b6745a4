"""A missing proof: what an authority would ask for, and why there is none.

Nobody in the country of origin is asked to obtain it (HR03). Why it is missing is the client's to say,
and an explanation is worth more before an authority than silence.
"""

from dataclasses import dataclass
from typing import ClassVar

from casemgr.records.described import Sharing, described
from casemgr.records.fact import Empty, Fact
from casemgr.records.kinds import LONG_TEXT, reference, term
from casemgr.records.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class MissingProof(Record):
    """One proof that is not there."""

    collection: ClassVar[str] = "missing_proofs"
    required: ClassVar[tuple[str, ...]] = ("case_id", "proof")
    titled_by: ClassVar[tuple[str, ...]] = ("proof",)

    case_id: str | Empty = described(reference("cases"), Sharing.FRAME)
    person_id: str | Empty = described(reference("persons"), Sharing.FRAME)
    proof: str | Empty = described(term("proof"), Sharing.NARRATIVE)
    reason: Fact[str] = described(LONG_TEXT, Sharing.NARRATIVE, fact=True, search=True)
