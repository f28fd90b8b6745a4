"""Dates as far as they are known: their text, their bounds, their order."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casemgr.errors import UsageError
from casemgr.records.partial_date import PartialDate, PartialDateError, Period, Precision

days = st.dates(date(1000, 1, 2), date(2998, 12, 30))


@st.composite
def periods(draw: st.DrawFn) -> Period:
    """Any period, exact or approximate."""
    day = draw(days)
    year, month, _ = day.isoformat().split("-")
    season = draw(st.integers(21, 24))
    names = [
        day.isoformat(), f"{year}-{month}", f"{year}-{month}-XX", f"{year}-{season}", year, f"{year}-XX",
        f"{year}-XX-XX", f"{year[:3]}X", f"{year[:2]}XX",
    ]  # fmt: skip
    return Period.parse(draw(st.sampled_from(names)) + draw(st.sampled_from(["", "~"])))


@st.composite
def dates(draw: st.DrawFn) -> PartialDate:
    """Any partial date, ranges and open ones among them."""
    first, second = sorted([draw(periods()), draw(periods())], key=lambda period: period.first)
    shapes = [(first, first), (first, second), (first, None), (None, second)]
    return PartialDate(*draw(st.sampled_from(shapes)))


@given(dates())
def test_what_is_written_reads_back_the_same(when: PartialDate) -> None:
    assert PartialDate.parse(str(when)) == when


def read_or_none(text: str) -> PartialDate | None:
    """Return the date, or None where it is refused; any other error is a failure."""
    try:
        return PartialDate.parse(text)
    except PartialDateError:
        return None


@given(st.text("0129X-~/.", max_size=24) | st.from_regex(r"[12][0-9X]{3}(-[0-9X]{2}){0,2}~?", fullmatch=True))
def test_a_date_has_one_text_only(text: str) -> None:
    when = read_or_none(text)
    assert when is None or str(when) == text


@given(dates())
def test_the_earliest_day_is_never_after_the_latest(when: PartialDate) -> None:
    if when.earliest and when.latest:
        assert when.earliest <= when.latest
    assert when.earliest or when.latest


@given(days)
def test_a_day_is_itself_and_never_shifts(day: date) -> None:
    when = PartialDate.on(day)
    assert (when.exact, when.earliest, when.latest) == (day, day, day)
    assert str(when) == day.isoformat()


@given(days)
def test_before_and_after_leave_out_the_day_they_name(day: date) -> None:
    assert PartialDate.before(Period.on(day)).latest == day - timedelta(days=1)
    assert PartialDate.after(Period.on(day)).earliest == day + timedelta(days=1)


@given(periods())
def test_a_step_there_and_back_is_no_step(period: Period) -> None:
    if "-XX" not in period.name and 1100 <= period.year < 2900:
        assert period.shifted(1).shifted(-1) == period
        assert period.shifted(1).last > period.last


@given(dates(), dates())
def test_the_order_is_total(first: PartialDate, second: PartialDate) -> None:
    assert (first.sort_key == second.sort_key) == (first == second)


@pytest.mark.parametrize(
    ("text", "earliest", "latest", "precision"),
    [
        ("2022-09-21", date(2022, 9, 21), date(2022, 9, 21), Precision.DAY),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29), Precision.MONTH),
        ("2023-02-XX", date(2023, 2, 1), date(2023, 2, 28), Precision.MONTH),
        ("2022-21", date(2022, 3, 1), date(2022, 5, 31), Precision.SEASON),
        ("2022-23", date(2022, 9, 1), date(2022, 11, 30), Precision.SEASON),
        ("2023-24", date(2023, 1, 1), date(2024, 2, 29), Precision.SEASON),
        ("2022", date(2022, 1, 1), date(2022, 12, 31), Precision.YEAR),
        ("2022-XX-XX", date(2022, 1, 1), date(2022, 12, 31), Precision.YEAR),
        ("198X", date(1980, 1, 1), date(1989, 12, 31), Precision.DECADE),
        ("19XX~", date(1900, 1, 1), date(1999, 12, 31), Precision.CENTURY),
        ("../2022-05-02", None, date(2022, 5, 2), Precision.BEFORE),
        ("2023/..", date(2023, 1, 1), None, Precision.AFTER),
        ("2022-03/2022-05~", date(2022, 3, 1), date(2022, 5, 31), Precision.BETWEEN),
    ],
)
def test_bounds_are_the_outermost_days(
    text: str, earliest: date | None, latest: date | None, precision: Precision
) -> None:
    when = PartialDate.parse(text)
    assert (when.earliest, when.latest, when.precision) == (earliest, latest, precision)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "form"), ("today", "form"), ("2022-9-21", "form"), ("2022-09-21\n", "form"), ("0999", "form"),
        ("２０２２", "form"), ("2022-09-21T00:00", "form"), ("2022?", "form"), ("2022//2023", "form"),
        ("2022-02-30", "calendar"), ("2022-13", "calendar"), ("2022-00", "calendar"), ("2022-25", "calendar"),
        ("202X-05", "calendar"), ("2022-XX-05", "calendar"), ("2022-21-05", "calendar"),
        ("../..", "nothing_said"), ("2022/2022", "not_canonical"), ("2023/2022", "end_before_start"),
    ],
)  # fmt: skip
def test_what_is_no_date_is_refused_with_the_reason(text: str, reason: str) -> None:
    with pytest.raises(PartialDateError) as caught:
        PartialDate.parse(text)
    assert caught.value.reason == reason
    assert isinstance(caught.value, UsageError | ValueError)


def test_dates_stand_in_the_order_a_reader_expects() -> None:
    expected = [
        "198X", "2021", "2021-12-31", "2022", "2022-05", "2022-05-02", "2022-05-02~", "../2022-05-02",
        "2022-05-03", "2022-05-04/..", "2022-05-04", "2022-06/2022-07", "2022-06", "2023",
    ]  # fmt: skip
    sorted_again = sorted(map(PartialDate.parse, reversed(expected)), key=lambda when: when.sort_key)
    assert [str(when) for when in sorted_again] == expected


def test_an_approximate_day_is_not_exact() -> None:
    when = PartialDate.parse("2022-09-21~")
    assert when.circa
    assert when.exact is None
    assert PartialDate.parse("2022-09-21/2022-09-25").exact is None


@pytest.mark.parametrize(
    ("name", "steps", "expected"),
    [
        ("2022-12", 1, "2023-01"), ("2022-24", 1, "2023-21"), ("2022-21", -1, "2021-24"),
        ("2022", -1, "2021"), ("199X", 1, "200X"), ("19XX", 1, "20XX"), ("2022-05-XX", 1, "2022-06"),
        ("2024-02-28~", 1, "2024-02-29~"),
    ],
)  # fmt: skip
def test_the_next_period_is_of_the_same_kind(name: str, steps: int, expected: str) -> None:
    assert str(Period.parse(name).shifted(steps)) == expected


def test_time_ends_with_the_year_2999() -> None:
    with pytest.raises(PartialDateError):
        PartialDate.after(Period.parse("2999"))
