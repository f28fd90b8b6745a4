"""Counting terms: the rules of Union law on periods, holidays, and what is never relied upon."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casemgr.law.calendars import Calendar
from casemgr.law.terms import Term, Unit, months_later

LITHUANIA = Calendar("LT")
NOWHERE = Calendar("")
days = st.dates(date(2022, 1, 1), date(2029, 12, 31))
counts = st.integers(0, 400)
calendars = st.sampled_from([LITHUANIA, Calendar("GE"), Calendar("DE"), NOWHERE])


@pytest.mark.parametrize(
    ("count", "unit", "start", "end", "rolled"),
    [
        (7, Unit.DAYS, "2026-11-20", "2026-11-27", "2026-11-27"),
        (5, Unit.DAYS, "2026-11-17", "2026-11-22", "2026-11-23"),
        (10, Unit.DAYS, "2026-12-15", "2026-12-25", "2026-12-28"),
        (2, Unit.WEEKS, "2026-11-20", "2026-12-04", "2026-12-04"),
        (1, Unit.MONTHS, "2026-01-31", "2026-02-28", "2026-03-02"),
        (1, Unit.MONTHS, "2028-01-31", "2028-02-29", "2028-02-29"),
        (6, Unit.MONTHS, "2026-08-31", "2027-02-28", "2027-03-01"),
        (21, Unit.MONTHS, "2026-07-01", "2028-04-01", "2028-04-03"),
        (1, Unit.YEARS, "2028-02-29", "2029-02-28", "2029-02-28"),
        (7, Unit.WORKING_DAYS, "2026-11-20", "2026-12-01", "2026-12-01"),
        (7, Unit.WORKING_DAYS, "2026-12-22", "2026-12-31", "2027-01-05"),
        (0, Unit.DAYS, "2026-11-22", "2026-11-22", "2026-11-23"),
    ],
)
def test_a_term_ends(count: int, unit: Unit, start: str, end: str, rolled: str) -> None:
    first = date.fromisoformat(start)
    assert Term(count, unit).end(first, LITHUANIA) == date.fromisoformat(end)
    assert Term(count, unit).rolled(first, LITHUANIA) == date.fromisoformat(rolled)


def test_the_first_day_of_a_stay_counts() -> None:
    entry = date(2026, 7, 3)
    assert Term(365, Unit.DAYS).end(entry, NOWHERE, with_first_day=True) == date(2027, 7, 2)
    assert Term(1, Unit.YEARS).end(entry, NOWHERE, with_first_day=True) == date(2027, 7, 2)
    assert Term(0, Unit.DAYS).end(entry, NOWHERE, with_first_day=True) == entry


def test_nothing_runs_backwards() -> None:
    with pytest.raises(ValueError, match="count"):
        Term(-1, Unit.DAYS)


def test_a_holiday_is_told_by_its_name_and_a_country_nobody_knows_has_weekends() -> None:
    assert LITHUANIA.holiday(date(2026, 12, 25))
    assert LITHUANIA.holiday(date(2026, 12, 28)) == ""
    assert not NOWHERE.is_free(date(2026, 12, 25))
    assert NOWHERE.is_free(date(2026, 12, 26))


@given(counts, st.sampled_from(Unit), days, calendars)
def test_days_off_only_ever_lengthen_a_term(count: int, unit: Unit, start: date, calendar: Calendar) -> None:
    term = Term(count, unit)
    assert start <= term.end(start, calendar) <= term.rolled(start, calendar)


@given(counts, st.sampled_from(Unit), days, calendars)
def test_a_term_that_days_off_lengthen_ends_on_a_working_day(
    count: int, unit: Unit, start: date, calendar: Calendar
) -> None:
    rolled = Term(count, unit).rolled(start, calendar)
    assert (count == 0 and unit is Unit.WORKING_DAYS) or not calendar.is_free(rolled)


@given(st.integers(1, 400), st.sampled_from([Unit.DAYS, Unit.WEEKS, Unit.MONTHS, Unit.YEARS]), days, days)
def test_who_is_told_later_has_no_less_time(count: int, unit: Unit, one: date, other: date) -> None:
    first, second = sorted((one, other))
    assert Term(count, unit).end(first, NOWHERE) <= Term(count, unit).end(second, NOWHERE)


@given(st.integers(0, 60), days)
def test_a_term_of_months_ends_on_the_same_day_or_the_last_of_its_month(count: int, start: date) -> None:
    end = months_later(start, count)
    assert (end.year * 12 + end.month) - (start.year * 12 + start.month) == count
    assert end.day == start.day or (end.day < start.day and (end + timedelta(days=1)).day == 1)


@given(st.integers(0, 60), days)
def test_between_the_days_of_a_working_term_lie_so_many_working_days(count: int, start: date) -> None:
    end = Term(count, Unit.WORKING_DAYS).rolled(start, LITHUANIA)
    between = [start + timedelta(days=number) for number in range(1, (end - start).days + 1)]
    assert sum(not LITHUANIA.is_free(day) for day in between) == count


@pytest.mark.parametrize(
    ("term", "day"),
    [
        (Term(7, Unit.DAYS), "2026-11-23"),
        (Term(0, Unit.DAYS), "2026-11-30"),
        (Term(1, Unit.WEEKS), "2026-11-23"),
        (Term(3, Unit.MONTHS), "2026-08-30"),
        (Term(18, Unit.MONTHS), "2025-05-30"),
        (Term(1, Unit.YEARS), "2025-11-30"),
    ],
)
def test_a_reminder_comes_so_long_before(term: Term, day: str) -> None:
    assert term.before(date(2026, 11, 30)) == date.fromisoformat(day)
