"""Days as places across a timeline, and the years or months that are written above it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from casemgr.records.partial_date import PartialDate

_PADDING: Final = 0.04
_LEAST_DAYS: Final = 60
_FINE_BELOW: Final = 800
"""Days; a shorter timeline is divided by quarters, a longer one by years."""
_COARSE_ABOVE: Final = 7300
_DECADE: Final = 10


@dataclass(frozen=True, slots=True)
class Scale:
    """From the first day at `left` pixels to the last at `left + width`."""

    first: date
    last: date
    left: float
    width: float

    def x(self, day: date) -> float:
        """Return where a day begins; days before the first and after the last lie outside."""
        whole = (self.last - self.first).days
        return self.left + self.width * (day - self.first).days / whole

    def ticks(self) -> Iterator[tuple[date, str]]:
        """Yield the beginnings of years, quarters or decades that lie within, with what is written there."""
        days = (self.last - self.first).days
        months = (1,) if days > _FINE_BELOW else (1, 4, 7, 10)
        step = _DECADE if days > _COARSE_ABOVE else 1
        for year in range(self.first.year, self.last.year + 1):
            if year % step:
                continue
            for month in months:
                day = date(year, month, 1)
                if self.first <= day <= self.last:
                    yield day, str(year) if month == 1 else f"{month:02}"


def covering(dates: Sequence[PartialDate], today: date, left: float, width: float) -> Scale:
    """Return the scale on which all these dates and today have their place, with some room beside them."""
    days = [today]
    days += [day for when in dates for day in (when.earliest, when.latest) if day is not None]
    first, last = min(days), max(days)
    whole = max((last - first).days, _LEAST_DAYS)
    room = timedelta(days=max(int(whole * _PADDING), 20))
    first = date.min if first.toordinal() <= room.days else first - room
    last = date.max if date.max.toordinal() - last.toordinal() <= room.days else last + room
    return Scale(first, max(last, first + timedelta(days=_LEAST_DAYS)), left, max(width, 1.0))
