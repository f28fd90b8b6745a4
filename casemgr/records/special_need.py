"""A special need: what an interview or a reception centre should provide for a person (L11), never why."""

from dataclasses import dataclass
from typing import ClassVar

from casemgr.records.described import Sharing, described
from casemgr.records.fact import Empty, Fact
from casemgr.records.kinds import reference, term
from casemgr.records.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class SpecialNeed(Record):
    """One need as a code; why it is one stays with the clinician (CASE_RECORD.md B2.14)."""

    collection: ClassVar[str] = "special_needs"
    parent: ClassVar[str | None] = "person_id"
    required: ClassVar[tuple[str, ...]] = ("person_id", "kind")
    titled_by: ClassVar[tuple[str, ...]] = ("kind", "setting")

    person_id: str | Empty = described(reference("persons"), Sharing.FRAME)
    kind: Fact[str] = described(term("special_need"), Sharing.HEALTH, fact=True)
    setting: str | Empty = described(term("need_setting"), Sharing.HEALTH)
