"""An emergency plan: what a client wishes to be done when nobody hears of him, agreed beforehand (HR42)."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from casemgr.records.described import Safety, Sharing, described
from casemgr.records.fact import Empty
from casemgr.records.kinds import DAY, LONG_TEXT, TEXTS, reference
from casemgr.records.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class EmergencyPlan(Record):
    """One wish. Whom to tell and whom never are told by their part in his life, not by full names."""

    collection: ClassVar[str] = "emergency_plans"
    parent: ClassVar[str | None] = "person_id"
    required: ClassVar[tuple[str, ...]] = ("person_id", "agreed_on")
    titled_by: ClassVar[tuple[str, ...]] = ("agreed_on",)

    person_id: str | Empty = described(reference("persons"), Sharing.FRAME)
    tell: tuple[str, ...] | Empty = described(TEXTS, Sharing.CONTACT, safety=Safety.COMMON)
    never_tell: tuple[str, ...] | Empty = described(TEXTS, Sharing.CONTACT, safety=Safety.ALL)
    steps: str | Empty = described(LONG_TEXT, Sharing.CONTACT, search=True)
    """What to do first, such as which lawyer to ring."""
    agreed_on: date | Empty = described(DAY, Sharing.CONTACT)
    review_on: date | Empty = described(DAY, Sharing.OFFICE, due=True)
    document_id: str | Empty = described(reference("documents"), Sharing.CONTACT)
    """The wish in the client's own hand."""
