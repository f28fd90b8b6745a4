"""Dates as letters write them.

Three ways, because a sentence needs one of them: `long_date` after "born" or a dash ("22 November
2026", "in September 2022"), `on_date` as an adverbial ("on 22 November 2026"), `date_name` after
"of" ("September 2022"). Spaces within a date do not break. English, Russian, Lithuanian, German,
Polish and French word every date; Belarusian and Ukrainian days, months and years, Georgian those that
are certain; the rest is refused rather than guessed at.
"""

from collections.abc import Mapping
from datetime import date
from enum import IntEnum
from functools import cache
from typing import Final, Protocol

from babel import Locale

from casemgr.errors import UsageError
from casemgr.language.date_forms import ABLATIVES, FORMS, LOCATIVES, RANGES, SEASONS

_NO_BREAK: Final = "\u00a0"


class NamedPeriod(Protocol):
    """What is worded: a day, a month, a season, a year, a decade or a century."""

    @property
    def precision(self) -> str: ...
    @property
    def circa(self) -> bool: ...
    @property
    def first(self) -> date: ...
    @property
    def last(self) -> date: ...
    @property
    def season(self) -> int | None: ...
    def shifted(self, steps: int) -> "NamedPeriod": ...


class KnownDate(Protocol):
    """One such period, or a range of two; an open end is None."""

    @property
    def start(self) -> NamedPeriod | None: ...
    @property
    def end(self) -> NamedPeriod | None: ...


class DateWordingError(UsageError):
    """A language has no wording for this form of date; `form` is its precision, or circa or range."""

    def __init__(self, language: str, form: str) -> None:
        super().__init__(f"{language}: {form}")
        self.language = language
        self.form = form


class _Case(IntEnum):
    """Which column of the table a place in the sentence asks for."""

    NAME = 0
    GENITIVE = 1
    PLACED = 2


def long_date(when: KnownDate, language: str) -> str:
    """Return a date as it stands after "born": a day bare, anything less certain with its preposition.

    Raises DateWordingError where the language cannot word it.
    """
    period = _single(when)
    is_day = period is not None and period.precision == "day"
    return _worded(when, language, _Case.NAME if is_day else _Case.PLACED)


def on_date(when: KnownDate, language: str) -> str:
    """Return a date as an adverbial: on 22 November 2026. Raises DateWordingError."""
    return _worded(when, language, _Case.PLACED)


def date_name(when: KnownDate, language: str) -> str:
    """Return a date as a noun: September 2022. Raises DateWordingError."""
    return _worded(when, language, _Case.NAME)


def since_date(when: KnownDate, language: str) -> str:
    """Return a date as it follows "since", in the genitive of the language. Raises DateWordingError."""
    return _worded(when, language, _Case.GENITIVE)


def _single(when: KnownDate) -> NamedPeriod | None:
    return when.start if when.start == when.end else None


def _worded(when: KnownDate, language: str, case: _Case) -> str:
    period = _single(when)
    if period is None:
        return _range(when, language)
    if period.circa:
        return _ranges(language, "circa")["about"].format(_period(period, language, _Case.GENITIVE))
    return _period(period, language, case)


def _range(when: KnownDate, language: str) -> str:
    """Word a range; before and after name the period beyond the bound, which does not belong to it."""
    words, start, end = _ranges(language, "range"), when.start, when.end
    if start and end:
        bounds = (
            _period(start, language, _Case.GENITIVE),
            _period(end, language, _Case.NAME),
            _period(end, language, _Case.GENITIVE),
        )
        text = words["between"].format(*bounds)
    elif end:
        text = words["before"].format(_period(end.shifted(1), language, _Case.GENITIVE))
    elif start:
        text = words["after"].format(_period(start.shifted(-1), language, _Case.GENITIVE))
    else:
        raise DateWordingError(language, "range")
    rough = any(bound is not None and bound.circa for bound in (start, end))
    return words["roughly"].format(text) if rough else text


def _ranges(language: str, form: str) -> Mapping[str, str]:
    if language not in RANGES:
        raise DateWordingError(language, form)
    return RANGES[language]


def _period(period: NamedPeriod, language: str, case: _Case) -> str:
    forms = FORMS.get(language, {})
    if period.precision not in forms:
        raise DateWordingError(language, str(period.precision))
    day, month = period.first.day, period.first.month
    name = _month(language, "stand-alone", month)
    text = forms[period.precision][case].format(
        day="1er" if language == "fr" and day == 1 else day,
        year=period.first.year,
        last=period.last.year,
        name=name,
        genitive=_month(language, "format", month),
        locative=_listed(LOCATIVES.get(language, ""), month),
        ablative=_listed(ABLATIVES.get(language, ""), month),
        dative=name.removesuffix("ი") + "ს",
        season=_season(language, _Case.NAME, period),
        season_genitive=_season(language, _Case.GENITIVE, period),
        season_placed=_season(language, _Case.PLACED, period),
    )
    return text.replace(" ", _NO_BREAK)


@cache  # twelve names in each language and context
def _month(language: str, context: str, month: int) -> str:
    names: Mapping[int, str] = Locale(language).months[context]["wide"]
    return names[month]


def _season(language: str, case: _Case, period: NamedPeriod) -> str:
    return _listed(SEASONS.get(language, ("",) * 3)[case], period.season or 0)


def _listed(words: str, number: int) -> str:
    """Return the word with this number, counted from one; an underscore stands for a space in it."""
    return dict(enumerate(words.split(), 1)).get(number, "").replace("_", " ")
