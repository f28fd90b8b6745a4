"""A risk: one danger to a client, how great somebody held it to be and why, and when to look again."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from casemgr.records.case import RISK_LEVELS
from casemgr.records.described import Safety, Sharing, described
from casemgr.records.fact import Empty
from casemgr.records.kinds import DAY, LONG_TEXT, reference, term
from casemgr.records.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Risk(Record):
    """One coded risk; while two offices differ, the higher level holds (HR22)."""

    collection: ClassVar[str] = "risks"
    required: ClassVar[tuple[str, ...]] = ("case_id", "kind")
    titled_by: ClassVar[tuple[str, ...]] = ("kind", "level")

    case_id: str | Empty = described(reference("cases"), Sharing.FRAME)
    person_id: str | Empty = described(reference("persons"), Sharing.FRAME)
    kind: str | Empty = described(term("risk"), Sharing.RISK)
    level: str | Empty = described(term("risk_level"), Sharing.RISK, safety=Safety.HIGHEST, ranks=RISK_LEVELS)
    reason: str | Empty = described(LONG_TEXT, Sharing.RISK, search=True)
    protection: str | Empty = described(LONG_TEXT, Sharing.RISK, search=True)
    """What has been agreed to lower it."""
    review_on: date | Empty = described(DAY, Sharing.RISK, due=True)
