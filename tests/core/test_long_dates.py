"""Dates, greetings and quotation marks as letters write them."""

from dataclasses import dataclass

import pytest

from casemgr.errors import NotFoundError
from casemgr.language.dates import DateWordingError, date_name, long_date, on_date, since_date
from casemgr.language.salutations import PHRASES, phrases, quoted
from casemgr.records.partial_date import PartialDate

LANGUAGES = ["en", "ru", "be", "uk", "lt", "ka", "de", "pl", "fr"]


def said(text: str) -> str:
    """Show breaking and no-break spaces alike."""
    return text.replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("language", "day", "on", "month", "year"),
    [
        ("en", "22 November 2026", "on 22 November 2026", "in November 2026", "in 2026"),
        ("ru", "22 ноября 2026 г.", "22 ноября 2026 г.", "в ноябре 2026 г.", "в 2026 г."),
        ("be", "22 лістапада 2026 г.", "22 лістапада 2026 г.", "у лістападзе 2026 г.", "у 2026 г."),
        ("uk", "22 листопада 2026 р.", "22 листопада 2026 р.", "у листопаді 2026 р.", "у 2026 р."),
        ("lt", "2026 m. lapkričio 22 d.", "2026 m. lapkričio 22 d.", "2026 m. lapkričio mėn.", "2026 m."),
        ("ka", "2026 წლის 22 ნოემბერი", "2026 წლის 22 ნოემბერს", "2026 წლის ნოემბერში", "2026 წელს"),
        ("de", "22. November 2026", "am 22. November 2026", "im November 2026", "im Jahr 2026"),
        ("pl", "22 listopada 2026 r.", "22 listopada 2026 r.", "w listopadzie 2026 r.", "w 2026 r."),
        ("fr", "22 novembre 2026", "le 22 novembre 2026", "en novembre 2026", "en 2026"),
    ],
)
def test_days_months_and_years_in_every_letter_language(
    language: str, day: str, on: str, month: str, year: str
) -> None:
    when = PartialDate.parse("2026-11-22")
    assert said(long_date(when, language)) == said(date_name(when, language)) == day
    assert said(on_date(when, language)) == on
    assert said(long_date(PartialDate.parse("2026-11"), language)) == month
    assert said(long_date(PartialDate.parse("2026"), language)) == year


@pytest.mark.parametrize(
    ("text", "english", "russian"),
    [
        ("2022-09", "in September 2022", "в сентябре 2022 г."),
        ("2022-XX-XX", "in 2022", "в 2022 г."),
        ("2022~", "about 2022", "около 2022 г."),
        ("2022-09-21~", "about 21 September 2022", "около 21 сентября 2022 г."),
        ("2022-09~", "about September 2022", "около сентября 2022 г."),
        ("../2022-05-02", "before 3 May 2022", "до 3 мая 2022 г."),
        ("../2021", "before 2022", "до 2022 г."),
        ("2022-05-04/..", "after 3 May 2022", "после 3 мая 2022 г."),
        ("2023/..", "after 2022", "после 2022 г."),
        ("2022-03/2022-05", "between March 2022 and May 2022", "в период с марта 2022 г. по май 2022 г."),
        ("../2022-05~", "approximately before June 2022", "примерно до июня 2022 г."),
        ("2022-21", "in spring 2022", "весной 2022 г."),
        ("2022-24~", "about winter 2022", "около зимы 2022 г."),
        ("198X", "in the 1980s", "в 1980-х гг."),
        ("19XX", "in the years 1900 to 1999", "в 1900–1999 гг."),
    ],
)
def test_what_is_less_certain_is_worded_in_english_and_russian(text: str, english: str, russian: str) -> None:
    when = PartialDate.parse(text)
    assert said(long_date(when, "en")) == english
    assert said(long_date(when, "ru")) == russian


@pytest.mark.parametrize(
    ("text", "english", "russian"),
    [
        ("2022-09", "September 2022", "сентябрь 2022 г."),
        ("2022", "2022", "2022 г."),
        ("2022-22", "summer 2022", "лето 2022 г."),
        ("198X", "the 1980s", "1980-е гг."),
    ],
)
def test_the_name_of_a_date_has_no_preposition(text: str, english: str, russian: str) -> None:
    when = PartialDate.parse(text)
    assert (said(date_name(when, "en")), said(date_name(when, "ru"))) == (english, russian)


def test_a_date_never_breaks_between_its_parts() -> None:
    assert long_date(PartialDate.parse("2026-11-22"), "ru") == "22\u00a0ноября\u00a02026\u00a0г."
    assert " " not in long_date(PartialDate.parse("2026-11-22"), "lt")


@pytest.mark.parametrize("month", range(1, 13))
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_month_has_its_forms(language: str, month: int) -> None:
    when = PartialDate.parse(f"2026-{month:02}")
    named, placed = date_name(when, language), on_date(when, language)
    assert named.strip("\u00a0") == named
    assert placed.strip("\u00a0") == placed
    assert "\u00a0\u00a0" not in named + placed
    assert (named == placed) is (language == "lt")


@pytest.mark.parametrize(
    ("text", "expected"),
    [("2020", "2020 წლიდან"), ("2020-01", "2020 წლის იანვრიდან"), ("2020-08-03", "2020 წლის 3 აგვისტოდან")],
)
def test_georgian_says_since_in_a_case_of_its_own(text: str, expected: str) -> None:
    assert said(since_date(PartialDate.parse(text), "ka")) == expected


def test_the_first_of_a_month_is_an_ordinal_in_french() -> None:
    assert said(long_date(PartialDate.parse("2026-05-01"), "fr")) == "1er mai 2026"


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("2014~", "lt", "apie 2014 m."), ("2014~", "de", "etwa 2014"), ("2014~", "fr", "vers 2014"),
        ("2014-03~", "pl", "około marca 2014 r."),
        ("2026-08/2026-09", "pl", "w okresie od sierpnia 2026 r. do września 2026 r."),
        ("2026-08/2026-09", "de", "zwischen August 2026 und September 2026"),
        ("2026-08/2026-09", "lt", "nuo 2026 m. rugpjūčio mėn. iki 2026 m. rugsėjo mėn."),
        ("2014~", "be", "каля 2014 г."), ("2014-03~", "uk", "близько березня 2014 р."),
        ("2023-01/2023-03", "be", "ад студзеня 2023 г. да сакавіка 2023 г."),
        ("2023-01/2023-03", "uk", "від січня 2023 р. до березня 2023 р."),
        ("2022-22", "fr", "à l’été 2022"), ("2022-21", "lt", "2022 m. pavasarį"),
        ("2022-24", "pl", "zimą 2022 r."),
        ("199X", "de", "in den 1990er Jahren"), ("199X", "fr", "dans les années 1990"),
    ],
)  # fmt: skip
def test_the_languages_of_submission_word_what_is_uncertain(text: str, language: str, expected: str) -> None:
    assert said(on_date(PartialDate.parse(text), language)) == expected


def test_polish_says_we_before_wrzesien() -> None:
    assert said(long_date(PartialDate.parse("2026-09"), "pl")) == "we wrześniu 2026 r."


@pytest.mark.parametrize(
    ("text", "language", "form"),
    [
        ("2022~", "ka", "circa"), ("../2022", "ka", "range"), ("2022-21", "ka", "season"),
        ("2022", "xx", "year"),
    ],
)  # fmt: skip
def test_a_wording_that_is_missing_is_refused_not_guessed(text: str, language: str, form: str) -> None:
    with pytest.raises(DateWordingError) as caught:
        long_date(PartialDate.parse(text), language)
    assert (caught.value.language, caught.value.form) == (language, form)


@dataclass
class Nothing:
    """A range without ends, which no partial date is."""

    start: None = None
    end: None = None


def test_a_range_without_ends_has_no_wording() -> None:
    with pytest.raises(DateWordingError):
        long_date(Nothing(), "en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_letter_language_greets_and_closes(language: str) -> None:
    found = phrases(language)
    assert found.salutation[-1] in ",!"
    assert found.closing
    assert found.closing_named
    assert (found.consul == found.consul_female) is (language == "en")


def test_only_letter_languages_have_phrases() -> None:
    assert sorted(PHRASES) == sorted(LANGUAGES)
    with pytest.raises(NotFoundError):
        phrases("xx")


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", "“a”"), ("ru", "«a»"), ("uk", "«a»"), ("be", "«a»"), ("de", "„a“"), ("lt", "„a”"),
        ("pl", "„a”"), ("ka", "„a“"), ("fr", "«\u00a0a\u00a0»"),
    ],
)  # fmt: skip
def test_quotation_marks_follow_the_language(language: str, expected: str) -> None:
    assert quoted("a", language) == expected
