"""Latin spellings by each scheme, as suggestions."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casemgr.language.folding import fold
from casemgr.language.names import formal_name, may_be_same, scheme_of
from casemgr.language.transliteration import Scheme, UnknownLetterError, suggest, transliterate

VECTORS = Path(__file__).parents[1] / "vectors" / "transliteration.txt"
ALPHABETS = {
    Scheme.RU_ICAO: "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    Scheme.RU_2010: "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    Scheme.RU_1997: "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    Scheme.UK_55: "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
    Scheme.BE_IN_USE: "абвгґдеёжзійклмнопрстуўфхцчшыьэюя",
    Scheme.KA_2002: "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ",
    Scheme.KA_PLAIN: "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ",
}


def vectors() -> list[tuple[str, str, str]]:
    lines = VECTORS.read_text(encoding="utf-8").splitlines()
    rows = [re.fullmatch(r"(\w+): (.+) > (.+)", line) for line in lines if not line.startswith("#")]
    return [(row[1], row[2], row[3]) for row in rows if row]


@pytest.mark.parametrize(("scheme", "native", "latin"), vectors())
def test_the_scheme_gives_the_known_spelling(scheme: str, native: str, latin: str) -> None:
    source = native.upper() if latin.isupper() else native
    assert transliterate(source, Scheme(scheme)) == latin


@pytest.mark.parametrize(("scheme", "native", "latin"), vectors())
def test_search_finds_a_name_by_its_transliteration(scheme: str, native: str, latin: str) -> None:
    assert fold(native) == fold(latin), scheme


@given(st.sampled_from(Scheme), st.data())
def test_every_letter_of_the_alphabet_becomes_latin(scheme: Scheme, data: st.DataObject) -> None:
    word = data.draw(st.text(ALPHABETS[scheme], max_size=12))
    assert transliterate(word, scheme).isascii()
    assert transliterate(word.upper(), scheme).upper() == transliterate(word, scheme).upper()


def test_case_follows_the_original_and_the_rest_stays() -> None:
    assert transliterate("ЩЕРБАКОВ Алексей (мл.), 2-й", Scheme.RU_ICAO) == "SHCHERBAKOV Aleksei (ml.), 2-i"
    assert transliterate("Я. Щ. Smith", Scheme.RU_ICAO) == "Ia. Shch. Smith"


@pytest.mark.parametrize("name", ["Іваноўская", "Їжакевич", "ყაზბეგი"])
def test_a_letter_of_another_language_is_refused_not_left_in_place(name: str) -> None:
    with pytest.raises(UnknownLetterError) as caught:
        transliterate(name, Scheme.RU_ICAO)
    assert caught.value.letter == name[0].lower()
    assert suggest(name, "ru") == ()


def test_suggestions_say_what_is_official_and_repeat_nothing() -> None:
    russian = [(made.text, made.official) for made in suggest("Цой Юлия", "ru")]
    assert russian == [("Tsoi Iuliia", True), ("Tcoi Iuliia", False), ("Tsoy Yuliya", False)]
    assert [made.text for made in suggest("Иван", "ru")] == ["Ivan"]
    assert [made.official for made in suggest("Сяргей", "be")] == [False]
    assert [made.text for made in suggest("ბაყაყი", "ka")] == ["Baqaqi", "Baq'aq'i"]
    assert suggest("Jonas", "lt") == ()


def test_a_documents_spelling_tells_its_scheme() -> None:
    assert scheme_of("TCOI", "Цой", "ru") is Scheme.RU_2010
    assert scheme_of("SERGEY", "Сергей", "ru") is Scheme.RU_1997
    assert scheme_of("Sergei", "Сергей", "ru") is Scheme.RU_ICAO
    assert scheme_of("ALEXANDER", "Аляксандр", "be") is None


def test_letters_head_a_name_with_the_surname_in_capitals() -> None:
    assert formal_name("Shcherbakov", "Aleksei") == "SHCHERBAKOV Aleksei"
    assert formal_name("", " Aleksei ") == "Aleksei"


def test_two_names_that_meet_may_be_the_same() -> None:
    assert may_be_same("Сергей Щербаков", "ŠČERBAKOV Siarhei")
    assert may_be_same("Анна-Мария", "Мария Анна")
    assert not may_be_same("Иван", "Пётр")
    assert not may_be_same("", " ")
