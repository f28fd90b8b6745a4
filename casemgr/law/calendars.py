"""Working days of a country: weekends, and public holidays as the library `holidays` knows them.

Holidays move by decree at short notice, so no computed term ever relies on one: the day that is shown
first passes over none (HR28), and this calendar only says which day comes second.
"""

from collections.abc import Mapping
from datetime import date, timedelta
from functools import cache

_DAY = timedelta(days=1)
_SATURDAY = 5


class Calendar:
    """The public calendar of one country; one that the library does not know has weekends only."""

    def __init__(self, country: str) -> None:
        self._free = _holidays(country)

    def is_weekend(self, day: date) -> bool:
        """Tell whether a day is a Saturday or Sunday."""
        return day.weekday() >= _SATURDAY

    def is_free(self, day: date) -> bool:
        """Tell whether offices are closed on a day."""
        return self.is_weekend(day) or day in self._free

    def holiday(self, day: date) -> str:
        """Return what a public holiday is called where it is kept, nothing on other days."""
        return self._free.get(day, "")

    def working_day_from(self, day: date) -> date:
        """Return the first day, from this one on, on which offices are open."""
        while self.is_free(day):
            day += _DAY
        return day


@cache
def _holidays(country: str) -> Mapping[date, str]:
    import holidays  # here, because it takes long to load and few commands count days

    if country not in holidays.list_supported_countries():
        return {}
    return holidays.country_holidays(country)
