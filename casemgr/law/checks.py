"""What the private prompts compare with: first days, ages, seasons and lists of codes.

They come from refusals in which a date did not fit what was known. The prompts themselves are in
casework; a number that is law is here, as data.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from casemgr.law.tables import LawError, ShapeError, built, read_file, read_rows


@dataclass(frozen=True, slots=True, kw_only=True)
class Beginning:
    """A kind of summons that a state has had since a day; `id` is the prompt that says so."""

    id: str
    country: str
    day: date
    when: Mapping[str, frozenset[str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ages:
    """The ages, in whole years, at which a state calls up in one way."""

    country: str
    first: int
    last: int
    when: Mapping[str, frozenset[str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Season:
    """A part of each year, from one day to another as MM-DD."""

    country: str
    first: str
    last: str

    def holds(self, day: date) -> bool:
        """Tell whether a day lies in it."""
        return self.first <= day.strftime("%m-%d") <= self.last


@dataclass(frozen=True, slots=True, kw_only=True)
class Codes:
    """Lists of codes that the prompts look for."""

    served_in_person: frozenset[str]
    calls: frozenset[str]
    not_liable: frozenset[str]
    unfit: frozenset[str]
    exit_barred: frozenset[str]
    posted: frozenset[str]
    barred_by_posting: frozenset[str]
    never_barred_by_posting: frozenset[str]
    passports_at_home_only: frozenset[str]
    lasting_permits: frozenset[str]
    lawyer_first: frozenset[str]
    union: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Days:
    """Single days."""

    passports_at_home_only_from: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Checks:
    """All of it."""

    beginnings: tuple[Beginning, ...]
    ages: tuple[Ages, ...]
    seasons: tuple[Season, ...]
    codes: Codes
    days: Days


def load_checks(path: Path) -> Checks:
    """Return what a file of checks says; raises LawError."""
    content = read_file(path, "begin", "age", "season", "codes", "days")
    try:
        codes, days = built(Codes, content["codes"]), built(Days, content["days"])
    except ShapeError as error:
        raise LawError(path, "", error.member) from error
    return Checks(
        beginnings=tuple(read_rows(path, content["begin"], Beginning)),
        ages=tuple(read_rows(path, content["age"], Ages)),
        seasons=tuple(read_rows(path, content["season"], Season)),
        codes=codes,
        days=days,
    )
