"""A country finding: what one source says of law and practice in a country (L04).

A letter made of such findings is about no person.
"""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from casemgr.records.described import Sharing, described
from casemgr.records.fact import Empty, Fact
from casemgr.records.kinds import DATE, DAY, FLAG, LONG_TEXT, TEXT, reference, term
from casemgr.records.partial_date import PartialDate
from casemgr.records.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class CountryFinding(Record):
    """One source and the one thing it says; what points the other way is kept like the rest."""

    collection: ClassVar[str] = "country_findings"
    required: ClassVar[tuple[str, ...]] = ("case_id", "country", "topic", "work", "grade")
    titled_by: ClassVar[tuple[str, ...]] = ("country", "topic", "publisher", "work")

    case_id: str | Empty = described(reference("cases"), Sharing.FRAME)
    country: str | Empty = described(term("country"), Sharing.PROCEDURE)
    topic: str | Empty = described(term("country_topic"), Sharing.PROCEDURE)
    publisher: str | Empty = described(TEXT, Sharing.PROCEDURE, search=True)
    work: str | Empty = described(TEXT, Sharing.PROCEDURE, search=True)
    """The title of the report, article or law."""
    published: PartialDate | Empty = described(DATE, Sharing.PROCEDURE)
    url: str | Empty = described(TEXT, Sharing.PROCEDURE)
    """Where it was read, to be typed and not to be followed."""
    grade: str | Empty = described(term("source_grade"), Sharing.PROCEDURE)
    says: Fact[str] = described(LONG_TEXT, Sharing.PROCEDURE, fact=True, search=True)
    """In our own words, as sentences that follow "it reports that"."""
    captured_on: date | Empty = described(DAY, Sharing.PROCEDURE)
    """The day on which we read it and kept a copy."""
    contrary: bool | Empty = described(FLAG, Sharing.PROCEDURE)
    """Whether it points the other way; a letter that leaves such findings out is no evidence."""
    document_id: str | Empty = described(reference("documents"), Sharing.PROCEDURE)
