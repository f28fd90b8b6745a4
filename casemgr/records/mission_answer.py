"""A mission answer: what an embassy or consulate said to somebody who came, such as "apply in Russia".

The register of these shows how missions behave, whoever it was said to. It names no client: who was
sent away is told by citizenship alone, and who spoke by function, never by name.
"""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from casemgr.records.described import Sharing, described
from casemgr.records.fact import Empty
from casemgr.records.kinds import DAY, FLAG, LONG_TEXT, TEXT, reference, term
from casemgr.records.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class MissionAnswer(Record):
    """One answer of one mission on one day."""

    collection: ClassVar[str] = "mission_answers"
    parent: ClassVar[str | None] = "addressee_id"
    required: ClassVar[tuple[str, ...]] = ("addressee_id", "answer", "told_on")
    titled_by: ClassVar[tuple[str, ...]] = ("told_on", "answer", "citizenship")

    addressee_id: str | Empty = described(reference("addressees"), Sharing.FRAME)
    answer: str | Empty = described(term("visa_refusal_reason"), Sharing.OFFICE)
    told_on: date | Empty = described(DAY, Sharing.OFFICE)
    told_by: str | Empty = described(TEXT, Sharing.OFFICE)
    """By function: guard, clerk at the counter, consul."""
    citizenship: str | Empty = described(term("country"), Sharing.OFFICE)
    written: bool | Empty = described(FLAG, Sharing.OFFICE)
    words: str | Empty = described(LONG_TEXT, Sharing.OFFICE, search=True)
    """What was said, as far as it tells nothing of the person it was said to."""
