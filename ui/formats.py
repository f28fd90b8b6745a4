"""Days, moments, sizes and counts as people of one language write them.

Dates of the window name the weekday within a fortnight and always four digits of the year (LOOK.md 6).
"""

from datetime import date, datetime, timedelta

from babel.dates import format_date, format_datetime, format_time
from PySide6.QtCore import QObject

from casemgr.language.dates import DateWordingError, date_name
from casemgr.records.partial_date import PartialDate

FORTNIGHT = timedelta(days=14)


class Formats(QObject):
    """Puts what the vault holds into the words of the window's language."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self.language = language
        self._locale = _LOCALES.get(language, language)

    def day(self, day: date, today: date | None = None) -> str:
        """Return a day: with its weekday where it lies within a fortnight of today, else with its year."""
        if today is not None and abs(day - today) <= FORTNIGHT:
            return format_date(day, _NEAR.get(self.language, "EEE d MMM"), locale=self._locale)
        return format_date(day, "long", locale=self._locale)

    def long_day(self, day: date) -> str:
        """Return a day with its weekday, as the head of a page."""
        return format_date(day, _HEAD.get(self.language, "EEEE, d MMMM"), locale=self._locale)

    def partial(self, when: PartialDate) -> str:
        """Return a date as far as it is known, in its canonical form where words are lacking."""
        try:
            return date_name(when, self.language)
        except DateWordingError:
            return str(when)

    def moment(self, milliseconds: int) -> str:
        """Return a moment in the time of this machine."""
        return format_datetime(datetime.fromtimestamp(milliseconds / 1000), "medium", locale=self._locale)

    def time_of_day(self, milliseconds: int) -> str:
        """Return the hour and minute of a moment in the time of this machine."""
        return format_time(datetime.fromtimestamp(milliseconds / 1000), "short", locale=self._locale)

    def distance(self, day: date, today: date) -> str:
        """Return how far off a day is, in words where it is near: "2 days overdue", "tomorrow"."""
        days = (day - today).days
        if days < 0:
            late = -days
            return self.tr("%n day(s) overdue", "", late)
        if days == 0:
            return self.tr("Today")
        if days == 1:
            return self.tr("Tomorrow")
        return self.day(day, today)

    def size(self, octets: int) -> str:
        """Return the size of a file."""
        if octets < 1024:
            return self.tr("%n byte(s)", "", octets)
        if octets < 1024 * 1024:
            return self.tr("{} kB").format(octets // 1024)
        return self.tr("{} MB").format(f"{octets / 1024 / 1024:.1f}")


_LOCALES = {"en": "en_GB"}
"""Day before month, as everywhere we work."""
_NEAR = {"lt": "MMMM d 'd'., EEE"}
_HEAD = {"lt": "MMMM d 'd'., EEEE"}
