"""Conscience: what a person refuses, since when, and how it showed.

Every word here is the client's own and goes into letters as "he states". What a counsellor makes of
it has no field: doubts are computed when shown and never stored (HR10).
"""

from dataclasses import dataclass
from typing import ClassVar

from casemgr.records.described import Sharing, described
from casemgr.records.fact import Empty, Fact
from casemgr.records.kinds import DATE, LONG_TEXT, TEXT, reference, term, terms
from casemgr.records.partial_date import PartialDate
from casemgr.records.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Conscience(Record):
    """One person's objection."""

    collection: ClassVar[str] = "consciences"
    parent: ClassVar[str | None] = "person_id"
    required: ClassVar[tuple[str, ...]] = ("person_id",)
    titled_by: ClassVar[tuple[str, ...]] = ("natures", "since")

    person_id: str | Empty = described(reference("persons"), Sharing.FRAME)
    natures: Fact[tuple[str, ...]] = described(terms("objection"), Sharing.NARRATIVE, fact=True)
    since: Fact[PartialDate] = described(DATE, Sharing.NARRATIVE, fact=True)
    trigger: Fact[str] = described(LONG_TEXT, Sharing.NARRATIVE, fact=True, search=True)
    shown_before: Fact[str] = described(LONG_TEXT, Sharing.NARRATIVE, fact=True, search=True)
    """How it showed before leaving: in private, in public, to a commander."""
    shown_after: Fact[str] = described(LONG_TEXT, Sharing.NARRATIVE, fact=True, search=True)
    earlier_service: Fact[str] = described(LONG_TEXT, Sharing.NARRATIVE, fact=True, search=True)
    """Why somebody who served came to refuse (P30)."""
    civilian_service: Fact[str] = described(term("yes_no"), Sharing.NARRATIVE, fact=True)
    """Whether he would do civilian service instead."""
    community: Fact[str] = described(TEXT, Sharing.NARRATIVE, fact=True, search=True)
    community_since: Fact[PartialDate] = described(DATE, Sharing.NARRATIVE, fact=True)
    statement_id: str | Empty = described(reference("documents"), Sharing.NARRATIVE)
    """His own statement, in his own words, language and hand."""
    translation_id: str | Empty = described(reference("documents"), Sharing.NARRATIVE)
