"""Dates as people type them, in the languages they type them in."""

from datetime import date

import pytest
from babel import Locale
from hypothesis import given
from hypothesis import strategies as st

from casemgr.language.dates import date_name, long_date, on_date
from casemgr.records.date_entry import read_date
from casemgr.records.partial_date import PartialDate, PartialDateError

TODAY = date(2026, 11, 23)
LANGUAGES = ["en", "ru", "be", "uk", "lt", "ka", "de", "pl"]


def read(text: str) -> str:
    return str(read_date(text, TODAY))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("22.11.2026", "2026-11-22"), ("3.5.2022", "2022-05-03"), ("03.05.22", "2022-05-03"),
        ("22 11 2026", "2026-11-22"), ("2026-11-22", "2026-11-22"), ("2026.11.22", "2026-11-22"),
        ("2026/1/2", "2026-01-02"), ("25/12/2022", "2022-12-25"), ("12/25/2022", "2022-12-25"),
        ("05/05/2022", "2022-05-05"), ("25-12-2022", "2022-12-25"), ("05.2022", "2022-05"),
        ("05/2022", "2022-05"), ("2022-05", "2022-05"), ("2022", "2022"), ("2022 г.", "2022"),
        ("в 2022 году", "2022"),
        (" 22 ноября 2026 г. ", "2026-11-22"), ("22\u00a0ноября\u00a02026\u00a0г.", "2026-11-22"),
        ("3 мая 22", "2022-05-03"), ("May 3, 2022", "2022-05-03"), ("3rd of May 2022", "2022-05-03"),
        ("the 1st of June, 1999", "1999-06-01"), ("2026 m. lapkričio 22 d.", "2026-11-22"),
        ("2026 წლის 22 ნოემბერი", "2026-11-22"), ("22. November 2026", "2026-11-22"),
        ("22 listopada 2026 r.", "2026-11-22"), ("22 лістапада 2026 г.", "2026-11-22"),
        ("22 листопада 2026 р.", "2026-11-22"), ("в сентябре 2022 г.", "2022-09"),
        ("СЕНТЯБРЬ 2022", "2022-09"),
        ("we wrześniu 2022", "2022-09"), ("Sept 2022", "2022-09"), ("1 янв. 2020", "2020-01-01"),
        ("spring 2022", "2022-21"), ("весной 2022", "2022-21"), ("влітку 2022 р.", "2022-22"),
        ("jesień 2022", "2022-23"), ("зимой 2022 года", "2022-24"), ("1980s", "198X"),
        ("в 1980-х годах", "198X"),
        ("~2022", "2022~"), ("2022~", "2022~"), ("circa May 2022", "2022-05~"), ("ca. 2022", "2022~"),
        ("около 21 сентября 2022 г.", "2022-09-21~"), ("apie 2022 m. gegužės 3 d.", "2022-05-03~"),
        ("before 3 May 2022", "../2022-05-02"), ("до 3 мая 2022", "../2022-05-02"),
        ("до 2022 года", "../2021"),
        ("після травня 2022", "2022-06/.."), ("after about 2022", "2023~/.."),
        ("2022 წლის 3 მაისის შემდეგ", "2022-05-04/.."),
        ("between March and May 2022", "2022-03/2022-05"), ("с марта по май 2022 г.", "2022-03/2022-05"),
        ("3-5 мая 2022", "2022-05-03/2022-05-05"), ("3–5 мая 2022", "2022-05-03/2022-05-05"),
        ("3 мая – 5 июня 2022", "2022-05-03/2022-06-05"), ("2021-2022", "2021/2022"),
        ("01.05.2022 - 03.05.2022", "2022-05-01/2022-05-03"), ("nuo 2022 iki 2023", "2022/2023"),
        ("between 3 and about 5 May 2022", "2022-05-03/2022-05-05~"), ("2022-XX-XX", "2022-XX-XX"),
        ("../2022-05-02", "../2022-05-02"),
    ],
)  # fmt: skip
def test_an_entry_is_understood(text: str, expected: str) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "form"), ("May", "year_missing"), ("3 мая", "year_missing"), ("03/05/2022", "ambiguous"),
        ("2021-22", "ambiguous"), ("31.02.2022", "calendar"), ("13.2022", "calendar"),
        ("45.05.2022", "calendar"),
        ("decision 2022", "word"), ("3 мая 2022 вечером", "word"), ("May June 2022", "form"),
        ("5 May 3 2022", "form"),
        ("2022 May 2023", "form"), ("5 6 7 May", "form"), ("May 123", "form"),
        ("until further notice", "word"),
        ("с мая 2023 по май 2022", "end_before_start"), ("before", "word"), ("3.5", "form"),
        ("spring 3 2022", "calendar"), ("5 May 7", "form"),
    ],
)  # fmt: skip
def test_what_is_not_understood_is_refused_whole(text: str, reason: str) -> None:
    with pytest.raises(PartialDateError) as caught:
        read(text)
    assert caught.value.reason == reason


def test_two_digits_of_a_year_reach_twenty_years_ahead() -> None:
    assert read("01.01.46") == "2046-01-01"
    assert read("01.01.47") == "1947-01-01"
    assert str(read_date("01.01.47", date(2027, 1, 1))) == "2047-01-01"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("month", range(1, 13))
def test_every_month_name_of_the_cldr_is_known(language: str, month: int) -> None:
    for context in ("format", "stand-alone"):
        name = Locale(language).months[context]["wide"][month]
        assert read(f"5 {name} 2022") == f"2022-{month:02}-05"
        assert read(f"{name} 2022".upper()) == f"2022-{month:02}"


@given(st.dates(date(1930, 1, 1), date(2100, 1, 1)), st.sampled_from(LANGUAGES))
def test_what_letters_write_reads_back(day: date, language: str) -> None:
    for name in (day.isoformat(), day.isoformat()[:7], day.isoformat()[:4]):
        when = PartialDate.parse(name)
        for wording in (long_date, date_name):
            assert read_date(wording(when, language), TODAY) == when


@pytest.mark.parametrize("language", ["en", "ru"])
@pytest.mark.parametrize(
    "text", ["2022~", "2022-09-21~", "../2022-05-02", "2023/..", "2022-03/2022-05", "2022-21", "198X"]
)
def test_partial_wordings_of_letters_read_back_in_english_and_russian(language: str, text: str) -> None:
    wording = on_date(PartialDate.parse(text), language).removeprefix("в период ")
    assert str(read_date(wording, TODAY)) == text


def read_or_none(text: str) -> PartialDate | None:
    """Return the date, or None where it is refused; any other error is a failure."""
    try:
        return read_date(text, TODAY)
    except PartialDateError:
        return None


@given(st.text("0123456789 .-/~Xмая about до с по and between", max_size=24) | st.text(max_size=12))
def test_any_text_is_a_date_or_refused(text: str) -> None:
    found = read_or_none(text)
    assert found is None or PartialDate.parse(str(found)) == found
