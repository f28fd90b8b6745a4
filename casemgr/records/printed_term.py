"""A printed term: what a decision itself says about until when, and where, it can be contested.

It prevails over every computed day, so it is typed from the decision and never inferred.
"""

from dataclasses import dataclass
from datetime import date

from casemgr.records.kinds import COUNT, DAY, TEXT, composite, term


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedTerm:
    """A number with its unit, or a last day; a decision may print either or both."""

    count: int | None = None
    counted_in: str | None = None
    last_day: date | None = None
    where: str | None = None


PRINTED_TERM = composite(PrintedTerm, count=COUNT, counted_in=term("term_unit"), last_day=DAY, where=TEXT)
