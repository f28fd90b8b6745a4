"""Reads a date as people type it or copy it from a paper.

Day before month, as in all countries we work in; 03/05/2022 could be either and is refused. Two
digits of a year mean the one that lies between 79 years back and 20 years ahead. A word that is
not understood refuses the whole, so nothing is read from half an entry.
"""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from casemgr.records.date_words import ABOUT, AFTER, BEFORE, BETWEEN, MONTHS, SEASONS, SILENT
from casemgr.records.partial_date import PartialDate, PartialDateError, Period

_YEARS_AHEAD: Final = 20
_DASHES: Final = str.maketrans(dict.fromkeys("‐‑‒–—−", "-") | dict.fromkeys("\u00a0\u202f\u2009", " "))
_NUMERIC: Final = (
    re.compile(r"(?P<day>\d\d?)[. ](?P<month>\d\d?)[. ](?P<year>\d{4}|\d\d)"),
    re.compile(r"(?P<year>\d{4})(?P<mark>[-./])(?P<month>\d\d?)((?P=mark)(?P<day>\d\d?))?"),
    re.compile(r"(?P<month>\d\d?)[./](?P<year>\d{4})"),
    re.compile(r"(?P<year>\d{4})"),
)
_EITHER_ORDER: Final = re.compile(r"(\d\d?)([-/])(\d\d?)\2(\d{4})")
_SEASON_OR_YEARS: Final = re.compile(r"\d{4}-2[1-4]")
_DECADE: Final = re.compile(r"(?:(?:in|the|в|у) )*([12]\d{2})0(?:s|-?[ех])(?: гг| годах| годы)?")
_DASH_RANGE: Final = re.compile(r"(.*\S) - (\S.*)|(\d{4})-(\d{4})|(\d\d?)-(\d\d?\W.*)")
_BARE_DAY: Final = re.compile(r"\d\d?\.?")
_TOKEN: Final = re.compile(r"\d+|[^\W\d_]+|[^\s.,'’]")


@dataclass(frozen=True, slots=True)
class _Parts:
    """What an entry says of one period; a season counts 21 to 24 in place of a month."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    circa: bool = False


def read_date(text: str, today: date) -> PartialDate:
    """Return what a person meant by a text, canonical text included.

    Raises PartialDateError with the reason: `form`, `word` (one is not understood), `ambiguous`,
    `year_missing`, `calendar`, `end_before_start`.
    """
    entry = unicodedata.normalize("NFC", text).translate(_DASHES).strip().rstrip(".,")
    if _SEASON_OR_YEARS.fullmatch(entry):
        raise PartialDateError(text, "ambiguous")
    try:
        return PartialDate.parse(entry)
    except PartialDateError as error:
        if error.reason not in ("form", "calendar"):
            raise
    return _Reader(text, today).read(" ".join(entry.casefold().split()))


class _Reader:
    """Reads one entry, which it names in its errors."""

    def __init__(self, given: str, today: date) -> None:
        self._given = given
        self._today = today

    def read(self, entry: str) -> PartialDate:
        ends = _range(entry)
        if ends is not None:
            return self._between(*ends)
        for words, build in _OPEN:
            rest = _without(entry, words)
            if rest is not None:
                return build(self._period(rest))
        period = self._period(entry)
        return PartialDate(period, period)

    def _between(self, first: str, last: str) -> PartialDate:
        """Read a range; its first end takes the month and year it does not say from the last."""
        end = self._parts(last)
        start = _Parts(day=int(first.rstrip("."))) if _BARE_DAY.fullmatch(first) else self._parts(first)
        if start.year is None:
            start = replace(start, year=end.year, month=start.month or end.month)
        return PartialDate(self._built(start), self._built(end))

    def _period(self, entry: str) -> Period:
        decade = _DECADE.fullmatch(entry)
        return Period.parse(decade[1] + "X") if decade else self._built(self._parts(entry))

    def _built(self, parts: _Parts) -> Period:
        if parts.year is None:
            raise PartialDateError(self._given, "year_missing")
        name = f"{parts.year:04}"
        name += f"-{parts.month:02}" if parts.month is not None else ""
        name += f"-{parts.day:02}" if parts.day is not None else ""
        try:
            return Period.parse(name + "~" * parts.circa)
        except PartialDateError as error:
            raise PartialDateError(self._given, error.reason) from error

    def _parts(self, entry: str) -> _Parts:
        about = _without(entry.strip("~ "), ABOUT)
        plain = entry.strip("~ ") if about is None else about
        found = self._numeric(plain) or self._worded(plain)
        return replace(found, circa=about is not None or "~" in entry)

    def _numeric(self, entry: str) -> _Parts | None:
        match = _EITHER_ORDER.fullmatch(entry)
        if match is not None:
            return self._either_order(int(match[1]), int(match[3]), int(match[4]))
        bare = " ".join(word for word in entry.split() if word.rstrip(".") not in SILENT)
        for form in _NUMERIC:
            match = form.fullmatch(bare)
            if match is not None:
                return self._numbers(match.groupdict())
        return None

    def _either_order(self, first: int, second: int, year: int) -> _Parts:
        """Read d/m/y only where it could not be m/d/y."""
        if first <= 12 and second <= 12 and first != second:
            raise PartialDateError(self._given, "ambiguous")
        day, month = (first, second) if second <= 12 else (second, first)
        return _Parts(year, month, day)

    def _numbers(self, said: dict[str, str | None]) -> _Parts:
        month, day = (int(text) if (text := said.get(part)) else None for part in ("month", "day"))
        return _Parts(self._year(said["year"] or ""), month, day)

    def _year(self, digits: str) -> int:
        if len(digits) != 2:
            return int(digits)
        latest = self._today.year + _YEARS_AHEAD
        return latest - (latest - int(digits)) % 100

    def _worded(self, entry: str) -> _Parts:
        months: list[int] = []
        numbers: list[str] = []
        for token in _TOKEN.findall(entry):
            if token.isdigit():
                numbers.append(token)
            elif token not in SILENT:
                months.append(self._month(token))
        if len(months) != 1:
            raise PartialDateError(self._given, "form")
        return self._placed(months[0], numbers)

    def _month(self, word: str) -> int:
        for first, names in ((1, MONTHS), (21, SEASONS)):
            for number, name in enumerate(names, first):
                if name.fullmatch(word):
                    return number
        raise PartialDateError(self._given, "word")

    def _placed(self, month: int, numbers: list[str]) -> _Parts:
        """Tell year from day among the numbers beside a month."""
        years = [number for number in numbers if len(number) == 4]
        others = [number for number in numbers if len(number) <= 2]
        if len(years) + len(others) != len(numbers) or len(years) > 1 or len(others) > 2 - len(years):
            raise PartialDateError(self._given, "form")
        if not years and len(others) == 2 and len(others[1]) == 2:
            years = [others.pop()]
        if len(others) > 1:
            raise PartialDateError(self._given, "form")
        return _Parts(self._year(years[0]) if years else None, month, int(others[0]) if others else None)


_OPEN: Final[tuple[tuple[list[str], Callable[[Period], PartialDate]], ...]] = (
    (BEFORE, PartialDate.before),
    (AFTER, PartialDate.after),
)


def _without(entry: str, words: list[str]) -> str | None:
    """Return the entry without a leading or trailing one of these words; None where it has none."""
    first, _, rest = entry.partition(" ")
    if first.rstrip(".") in words and rest:
        return rest
    rest, _, last = entry.rpartition(" ")
    return rest if last in words and rest else None


def _range(entry: str) -> tuple[str, str] | None:
    """Return the two ends of a range as written; None for anything else."""
    for opening, middle in BETWEEN:
        if entry.startswith(opening + " "):
            first, found, last = entry.removeprefix(opening + " ").partition(f" {middle} ")
            if found:
                return first, last
    match = _DASH_RANGE.fullmatch(entry)
    if match is None or _EITHER_ORDER.fullmatch(entry):
        return None
    first, last = (part for part in match.groups() if part is not None)
    return first, last
