"""A review of a legal basis: who looked at which text, what they found, and when to look again.

The rows that come with the program say how well their authors knew them. A counsellor or lawyer who
has read the source says so here under their own name; the register that is shown is both together.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from casemgr.records.described import Sharing, described
from casemgr.records.fact import Empty, held
from casemgr.records.kinds import DAY, LONG_TEXT, TEXT, term
from casemgr.records.record import Problem, Record

CONFIRMED, DOUBTED, ADOPTED = "confirmed", "doubted", "adopted"


@dataclass(frozen=True, slots=True, kw_only=True)
class LawReview(Record):
    """One look at one row. `text_sha256` binds it to the wording that was reviewed.

    An adopted row came from a partner: `row` is its text as JSON, `adopted_from` who signed it.
    """

    collection: ClassVar[str] = "law_reviews"
    parent: ClassVar[str | None] = None
    required: ClassVar[tuple[str, ...]] = ("basis", "outcome", "reviewed_by", "reviewed_on")
    titled_by: ClassVar[tuple[str, ...]] = ("basis", "outcome", "reviewed_by", "reviewed_on")

    basis: str | Empty = described(TEXT, Sharing.OFFICE, search=True)
    outcome: str | Empty = described(term("law_review_outcome"), Sharing.OFFICE)
    reviewed_by: str | Empty = described(TEXT, Sharing.OFFICE)
    reviewed_on: date | Empty = described(DAY, Sharing.OFFICE)
    review_on: date | Empty = described(DAY, Sharing.OFFICE)
    """The day to look again; the interval of the row where nobody says."""
    in_force_until: date | Empty = described(DAY, Sharing.OFFICE)
    """The last day of the text, where the reviewer found another than the row says."""
    confidence: str | Empty = described(term("law_confidence"), Sharing.OFFICE)
    """How well the reviewer read it, where that is better or worse than the row says."""
    source: str | Empty = described(TEXT, Sharing.OFFICE)
    note: str | Empty = described(LONG_TEXT, Sharing.OFFICE)
    text_sha256: str | Empty = described(TEXT, Sharing.OFFICE)
    row: str | Empty = described(LONG_TEXT, Sharing.OFFICE)
    adopted_from: str | Empty = described(TEXT, Sharing.OFFICE)

    def problems(self) -> Iterator[Problem]:
        yield from Record.problems(self)
        adopted = held(self.outcome) == ADOPTED
        if adopted and not (held(self.row) and held(self.adopted_from)):
            yield Problem("row", "row_missing")
        if held(self.outcome) == DOUBTED and not held(self.note):
            yield Problem("note", "doubt_unexplained")
        reviewed, again = held(self.reviewed_on), held(self.review_on)
        if reviewed is not None and again is not None and again <= reviewed:
            yield Problem("review_on", "before_review")
