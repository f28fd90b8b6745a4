"""Terms and how they are counted: the day of the event is not counted, days off are.

A term of months or years ends on the day of the same number, or on the last of a month that has no
such day (Regulation 1182/71, Article 3). The end is given without moving it past days off, because
nobody should rely on that; `rolled` gives the day to which it may move (HR28).
"""

from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from casemgr.law.calendars import Calendar

_WEEK = 7
_MONTHS = 12


class Unit(StrEnum):
    """In what a term is counted."""

    DAYS = "days"
    WORKING_DAYS = "working_days"
    WEEKS = "weeks"
    MONTHS = "months"
    YEARS = "years"


@dataclass(frozen=True, slots=True)
class Term:
    """So many of a unit. Zero of any unit is the day itself."""

    count: int
    unit: Unit

    def __post_init__(self) -> None:
        if self.count < 0:
            raise ValueError("count")

    def end(self, start: date, calendar: Calendar, *, with_first_day: bool = False) -> date:
        """Return the last day of a term from `start`, at the earliest it can end.

        Working days pass over weekends and not over holidays, which may be kept otherwise than this
        calendar knows. `with_first_day` counts the first day too, as stays do.
        """
        end = self._counted(start, calendar)
        return max(start, end - timedelta(days=1)) if with_first_day else end

    def rolled(self, start: date, calendar: Calendar, *, with_first_day: bool = False) -> date:
        """Return the last day when days off extend the term: moved to the next working day."""
        if self.unit is Unit.WORKING_DAYS:
            return _working(start, self.count, calendar.is_free)
        return calendar.working_day_from(self.end(start, calendar, with_first_day=with_first_day))

    def _counted(self, start: date, calendar: Calendar) -> date:
        match self.unit:
            case Unit.DAYS:
                return start + timedelta(days=self.count)
            case Unit.WEEKS:
                return start + timedelta(days=self.count * _WEEK)
            case Unit.WORKING_DAYS:
                return _working(start, self.count, calendar.is_weekend)
            case Unit.MONTHS:
                return months_later(start, self.count)
            case Unit.YEARS:
                return months_later(start, self.count * _MONTHS)

    def before(self, end: date) -> date:
        """Return the day that lies this long before `end`, for reminders; working days count as days."""
        if self.unit in (Unit.MONTHS, Unit.YEARS):
            return months_later(end, -self.count * (_MONTHS if self.unit is Unit.YEARS else 1))
        return end - timedelta(days=self.count * (_WEEK if self.unit is Unit.WEEKS else 1))


def months_later(day: date, count: int) -> date:
    """Return the same day of a month so many months later, or the last of a shorter month."""
    year, month = divmod(day.year * _MONTHS + day.month - 1 + count, _MONTHS)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _working(day: date, count: int, is_off: Callable[[date], bool]) -> date:
    """Return the day on which so many working days have passed."""
    while count:
        day += timedelta(days=1)
        count -= not is_off(day)
    return day
