"""One period of the calendar as people name it: a day, a month, a season, a year, a decade, a century.

The text is that of EDTF level 1 (ISO 8601-2:2019), years 1000 to 2999:

    2022-09-21   2022-09   2022-21 … 2022-24 (spring … winter)   2022   202X   20XX
    2022-09-XX   2022-XX   2022-XX-XX   the paper leaves the rest blank
    2022-09~     about then
"""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from casemgr.errors import UsageError

_TEXT: Final = re.compile(
    r"\A(?P<year>[12][0-9]{3}|[12][0-9]{2}X|[12][0-9]XX)"
    r"(?:-(?P<month>[0-9]{2}|XX)(?:-(?P<day>[0-9]{2}|XX))?)?(?P<circa>~?)\Z"
)
_SEASONS: Final = range(21, 25)
_WINTER: Final = 24
_STEP: Final = {"decade": 10, "century": 100}


class PartialDateError(UsageError, ValueError):
    """A text is no date of ours; `reason` says why, as a code."""

    def __init__(self, given: str, reason: str) -> None:
        super().__init__(reason)
        self.given = given
        self.reason = reason


class Precision(StrEnum):
    """How much of a date is known. The last three belong to ranges."""

    DAY = "day"
    MONTH = "month"
    SEASON = "season"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    BEFORE = "before"
    AFTER = "after"
    BETWEEN = "between"


@dataclass(frozen=True, slots=True)
class Period:
    """A named period; `first` and `last` are the outermost days it can mean.

    Winter 2022 may mean its beginning or its end, so it reaches from January 2022 to February 2023.
    """

    name: str
    circa: bool
    precision: Precision
    first: date
    last: date

    @classmethod
    def parse(cls, text: str) -> "Period":
        """Read the canonical text; raises PartialDateError."""
        match = _TEXT.match(text)
        if match is None:
            raise PartialDateError(text, "form")
        year, month, day = match["year"], match["month"], match["day"]
        try:
            precision, first, last = _bounds(year, month, day)
        except ValueError as error:
            raise PartialDateError(text, "calendar") from error
        return cls(text.removesuffix("~"), bool(match["circa"]), precision, first, last)

    @classmethod
    def on(cls, day: date) -> "Period":
        """Return the period that is one day."""
        return cls.parse(day.isoformat())

    @property
    def year(self) -> int:
        """The year in its name; the first one of a decade or century."""
        return int(self.name[:4].replace("X", "0"))

    @property
    def season(self) -> int | None:
        """1 spring, 2 summer, 3 autumn, 4 winter; None for every other period."""
        return int(self.name[5:]) - 20 if self.precision is Precision.SEASON else None

    def about(self) -> "Period":
        """Return the same period as an approximate one."""
        return Period(self.name, True, self.precision, self.first, self.last)

    def shifted(self, steps: int) -> "Period":
        """Return the period of the same kind that lies `steps` later, earlier if negative.

        Raises PartialDateError where the years 1000 to 2999 end.
        """
        return Period.parse(_shifted_name(self, steps) + "~" * self.circa)

    def __str__(self) -> str:
        return self.name + "~" * self.circa


def _bounds(year: str, month: str | None, day: str | None) -> tuple[Precision, date, date]:
    """Return what a period's parts mean; raises ValueError for days the calendar has not."""
    if "X" in year and month is not None:
        raise ValueError(year)
    if month in (None, "XX"):
        if day not in (None, "XX"):
            raise ValueError(day)
        first, last = date(int(year.replace("X", "0")), 1, 1), date(int(year.replace("X", "9")), 12, 31)
        return (Precision.YEAR, Precision.DECADE, Precision.CENTURY)[year.count("X")], first, last
    number = int(month or 0)
    if number in _SEASONS and day is None:
        return Precision.SEASON, *_season_bounds(int(year), number)
    if day in (None, "XX"):
        return Precision.MONTH, date(int(year), number, 1), _month_end(int(year), number)
    exact = date(int(year), number, int(day or 0))
    return Precision.DAY, exact, exact


def _season_bounds(year: int, number: int) -> tuple[date, date]:
    if number == _WINTER:
        return date(year, 1, 1), _month_end(year + 1, 2)
    start = 3 * (number - _SEASONS.start) + 3
    return date(year, start, 1), _month_end(year, start + 2)


def _month_end(year: int, month: int) -> date:
    if not 1 <= month <= 12:
        raise ValueError(month)
    return date(year, month, monthrange(year, month)[1])


def _shifted_name(period: Period, steps: int) -> str:
    match period.precision:
        case Precision.DAY:
            return date.fromordinal(period.first.toordinal() + steps).isoformat()
        case Precision.MONTH:
            year, month = divmod(period.year * 12 + period.first.month - 1 + steps, 12)
            return f"{year:04}-{month + 1:02}"
        case Precision.SEASON:
            year, season = divmod(period.year * 4 + (period.season or 1) - 1 + steps, 4)
            return f"{year:04}-{season + 21}"
        case _:
            unknown = "X" * period.name[:4].count("X")
            year = period.year + steps * _STEP.get(period.precision, 1)
            return f"{year:04}"[: 4 - len(unknown)] + unknown
