"""A calendar date as far as it is known.

Dates have no time zone and never shift. The canonical text is EDTF level 1 (ISO 8601-2:2019):
a period (see `period`), or a range of two, of which one may be open:

    2022-09-21           on that day              ../2022-05-02   before 3 May 2022
    2022-03/2022-05~     from March to about May  2023/..         after 2022

The ends of a range belong to it, as the standard has it; `before` and `after` do not include the
day that people name, and step over it.
"""

from dataclasses import dataclass
from datetime import date

from casemgr.records.period import PartialDateError, Period, Precision

__all__ = ["PartialDate", "PartialDateError", "Period", "Precision"]


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A date between two periods; both are the same one unless it is a range. None is an open end."""

    start: Period | None
    end: Period | None

    def __post_init__(self) -> None:
        if self.start is None and self.end is None:
            raise PartialDateError("../..", "nothing_said")
        if self.start and self.end and self.start.first > self.end.last:
            raise PartialDateError(f"{self.start}/{self.end}", "end_before_start")

    @classmethod
    def parse(cls, text: str) -> "PartialDate":
        """Read canonical text, and nothing that `str` would write otherwise; raises PartialDateError."""
        first, slash, second = text.partition("/")
        if not slash:
            period = Period.parse(text)
            return cls(period, period)
        found = cls(_end(first), _end(second))
        if str(found) != text:
            raise PartialDateError(text, "not_canonical")
        return found

    @classmethod
    def on(cls, day: date) -> "PartialDate":
        """Return the date that is known to the day."""
        period = Period.on(day)
        return cls(period, period)

    @classmethod
    def before(cls, period: Period) -> "PartialDate":
        """Return what lies before a period."""
        return cls(None, period.shifted(-1))

    @classmethod
    def after(cls, period: Period) -> "PartialDate":
        """Return what lies after a period."""
        return cls(period.shifted(1), None)

    @property
    def period(self) -> Period | None:
        """The one period this date names; None for a range."""
        return self.start if self.start == self.end else None

    @property
    def earliest(self) -> date | None:
        """The first day this date can mean; None when it is open."""
        return self.start.first if self.start else None

    @property
    def latest(self) -> date | None:
        """The last day this date can mean; None when it is open."""
        return self.end.last if self.end else None

    @property
    def exact(self) -> date | None:
        """The day, where it is known and not only approximate."""
        period = self.period
        known = period is not None and period.precision is Precision.DAY and not period.circa
        return self.earliest if known else None

    @property
    def circa(self) -> bool:
        """Whether any part of it is approximate."""
        return any(end is not None and end.circa for end in (self.start, self.end))

    @property
    def precision(self) -> Precision:
        """How much is known; whether it is approximate is another question."""
        if self.start is None:
            return Precision.BEFORE
        if self.end is None:
            return Precision.AFTER
        return self.start.precision if self.start == self.end else Precision.BETWEEN

    @property
    def sort_key(self) -> str:
        """A text that sorts dates as a reader expects, in Python and in SQL.

        By the first day; what covers more comes before what lies within it. "Before 3 May" stands
        between all of 2 May and all of 3 May; "after 3 May" between 3 May and 4 May.
        """
        if self.start is None:
            return f"{self.latest} 2 {self}"
        if self.end is None:
            return f"{self.earliest} 0 {self}"
        width = self.end.last.toordinal() - self.start.first.toordinal()
        return f"{self.start.first} 1 {9_999_999 - width} {self}"

    def __str__(self) -> str:
        if self.start == self.end:
            return str(self.start)
        return f"{self.start or '..'}/{self.end or '..'}"


def _end(text: str) -> Period | None:
    return None if text == ".." else Period.parse(text)
