"""A criminal case against a client for what he refused, as far as it is known."""

from dataclasses import dataclass
from typing import ClassVar

from casemgr.records.described import Safety, Sharing, described
from casemgr.records.fact import Empty, Fact
from casemgr.records.kinds import DATE, FLAG, TEXT, TEXTS, reference, term
from casemgr.records.partial_date import PartialDate
from casemgr.records.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class CriminalCase(Record):
    """One prosecution in one country.

    A lawyer there is a third person in danger: that there is one is noted, the name is not.
    """

    collection: ClassVar[str] = "criminal_cases"
    parent: ClassVar[str | None] = "person_id"
    required: ClassVar[tuple[str, ...]] = ("person_id", "country")
    titled_by: ClassVar[tuple[str, ...]] = ("country", "stage", "articles")

    person_id: str | Empty = described(reference("persons"), Sharing.FRAME)
    country: Fact[str] = described(term("country"), Sharing.NARRATIVE, fact=True)
    articles: Fact[tuple[str, ...]] = described(TEXTS, Sharing.NARRATIVE, fact=True)
    stage: Fact[str] = described(term("case_stage_criminal"), Sharing.NARRATIVE, fact=True)
    number: Fact[str] = described(TEXT, Sharing.NARRATIVE, fact=True, search=True)
    authority: Fact[str] = described(TEXT, Sharing.NARRATIVE, fact=True)
    opened_on: Fact[PartialDate] = described(DATE, Sharing.NARRATIVE, fact=True)
    how_known: Fact[str] = described(term("how_known"), Sharing.NARRATIVE, fact=True)
    lawyer_there: bool | Empty = described(FLAG, Sharing.RISK)
    safe_to_contact: bool | Empty = described(
        FLAG, Sharing.RISK, safety=Safety.HIGHEST, ranks=("true", "false")
    )
    """Whether the lawyer there may be written to."""
