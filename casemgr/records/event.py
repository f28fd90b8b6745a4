"""An event: something that happened to a client or that he did, as far as it is known.

Accounts from different sources are events side by side, never merged into one (HR11). Who took part
is told by office or role, never by name, and how a border was crossed is not told at all (HR10).
"""

from dataclasses import dataclass
from typing import ClassVar

from casemgr.records.described import Sharing, described
from casemgr.records.fact import Empty, Fact
from casemgr.records.kinds import DATE, LONG_TEXT, TEXT, TEXTS, reference, references, term, terms
from casemgr.records.partial_date import PartialDate
from casemgr.records.summons import SummonsRegisters


@dataclass(frozen=True, slots=True, kw_only=True)
class Event(SummonsRegisters):
    """One happening of one kind, in the life of one person as one case needs it."""

    collection: ClassVar[str] = "events"
    required: ClassVar[tuple[str, ...]] = ("case_id", "person_id", "kind")
    titled_by: ClassVar[tuple[str, ...]] = ("kind", "happened_on", "place")

    case_id: str | Empty = described(reference("cases"), Sharing.FRAME)
    person_id: str | Empty = described(reference("persons"), Sharing.FRAME)
    happened_on: Fact[PartialDate] = described(DATE, Sharing.NARRATIVE, fact=True)
    place: Fact[str] = described(TEXT, Sharing.NARRATIVE, fact=True, search=True)
    """A town or a country, nothing narrower."""
    authority: Fact[str] = described(TEXT, Sharing.NARRATIVE, fact=True, search=True)
    articles: Fact[tuple[str, ...]] = described(TEXTS, Sharing.NARRATIVE, fact=True)
    account: Fact[str] = described(LONG_TEXT, Sharing.NARRATIVE, fact=True, search=True)
    effect: Fact[str] = described(LONG_TEXT, Sharing.NARRATIVE, fact=True, search=True)
    explanation: Fact[str] = described(LONG_TEXT, Sharing.NARRATIVE, fact=True, search=True)
    """Why it could be so: a lawful exit, a late application, a paper that is missing (P25 to P27)."""
    refusal_form: Fact[str] = described(term("refusal_form"), Sharing.MILITARY, fact=True)
    acs_outcome: Fact[str] = described(term("acs_outcome"), Sharing.MILITARY, fact=True)
    measures: Fact[tuple[str, ...]] = described(terms("reg_measures"), Sharing.MILITARY, fact=True)
    documents: tuple[str, ...] | Empty = described(references("documents"), Sharing.NARRATIVE)
