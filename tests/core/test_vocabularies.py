"""The terms fields choose from: what is shipped, and what a broken file is told."""

import re
from datetime import date
from pathlib import Path

import pytest

from casemgr.places import resources
from casemgr.vocabulary import Vocabularies, VocabularyError, load_vocabularies

FOLDER = resources() / "vocabularies"
VECTORS = Path(__file__).parents[1] / "vectors" / "vocabulary_codes.txt"


def released_codes() -> dict[str, list[str]]:
    """Return the codes of the first release by vocabulary."""
    text = re.sub(r"\A#.*\n", "", VECTORS.read_text(encoding="utf-8"))
    parts = re.split(r"^(\w+):$", text, flags=re.MULTILINE)[1:]
    return {name: codes.split() for name, codes in zip(parts[::2], parts[1::2], strict=True)}


@pytest.fixture(scope="module")
def shipped() -> Vocabularies:
    return load_vocabularies(FOLDER)


@pytest.mark.parametrize(("name", "codes"), released_codes().items())
def test_released_codes_stay(shipped: Vocabularies, name: str, codes: list[str]) -> None:
    assert [code for code in shipped[name].terms if code in codes] == codes


def test_every_term_has_an_english_and_a_russian_label(shipped: Vocabularies) -> None:
    for vocabulary in shipped.values():
        if vocabulary.name in {"country", "language"}:
            continue
        assert vocabulary.terms
        assert vocabulary.purpose.endswith(".")
        assert vocabulary.review == {"ru": "needed"}
        for term in vocabulary.terms.values():
            assert set(term.labels) == {"en", "ru"}, (vocabulary.name, term.code)
            assert not re.search("[а-яё]{2}", term.labels["en"], re.IGNORECASE), (vocabulary.name, term.code)


def test_labels_of_one_vocabulary_differ(shipped: Vocabularies) -> None:
    for vocabulary in shipped.values():
        for language in ("en", "ru"):
            labels = [vocabulary.label(code, language) for code in vocabulary.terms]
            assert len(labels) == len(set(labels)), (vocabulary.name, language)


def test_safety_ranks_rise_in_the_order_offered(shipped: Vocabularies) -> None:
    assert [term.weight for term in shipped["risk_level"].terms.values()] == [1, 2, 3, 4]


def test_reasons_for_lawyer_first_have_no_code(shipped: Vocabularies) -> None:
    assert not {"R_INFILTRATION", "R_EXCLUSION_Q"} & set(shipped["risk"].terms)
    assert "commander" not in shipped["involvement_role"]
    assert "contradicted" not in shipped["verified"]


def test_countries_and_languages_have_names_in_every_language(shipped: Vocabularies) -> None:
    assert shipped["country"].label("LT", "en") == "Lithuania"
    assert shipped["country"].label("GE", "ru") == "Грузия"
    assert shipped["country"].label("BY", "lt") == "Baltarusija"
    assert shipped["language"].label("ka", "de") == "Georgisch"
    assert {"RU", "BY", "UA", "XK"} <= set(shipped["country"].terms)
    assert not {"EU", "ZZ", "001"} & set(shipped["country"].terms)


def write(folder: Path, text: str) -> Path:
    (folder / "season.toml").write_text(text, encoding="utf-8")
    return folder


def test_a_missing_label_falls_back_to_english_and_an_unknown_code_to_itself(tmp_path: Path) -> None:
    season = load_vocabularies(write(tmp_path, '[terms]\nspring = { en = "spring" }'))["season"]
    assert season.label("spring", "ru") == "spring"
    assert season.label("monsoon", "ru") == "monsoon"
    assert "spring" in season
    assert "monsoon" not in season


def test_a_retired_term_keeps_its_label_and_is_no_longer_offered(tmp_path: Path) -> None:
    old = 'old = { en = "old", retired = 2027-01-01, note = "Split." }'
    text = f'[terms]\n{old}\nnew = {{ en = "new", weight = 2 }}'
    season = load_vocabularies(write(tmp_path, text))["season"]
    assert [term.code for term in season.offered(date(2026, 12, 31))] == ["old", "new"]
    assert [term.code for term in season.offered(date(2027, 1, 1))] == ["new"]
    assert season.label("old", "en") == "old"
    assert season.terms["old"].note == "Split."


@pytest.mark.parametrize(
    ("text", "term", "reason"),
    [
        ("terms = ", "", "not_toml"),
        ("", "", "members"),
        ("terms = 1", "", "members"),
        ("colour = 1\n[terms]", "", "members"),
        ("purpose = 1\n[terms]", "", "purpose_or_review"),
        ('[terms]\n"a b" = { en = "a" }', "a b", "code"),
        ("[terms]\na = 1", "a", "members"),
        ('[terms]\na = { ru = "а" }', "a", "label"),
        ('[terms]\na = { en = " " }', "a", "label"),
        ('[terms]\na = { en = "a", wieght = 1 }', "a", "label"),
        ('[terms]\na = { en = "a", weight = "1" }', "a", "note_or_weight"),
        ('[terms]\na = { en = "a", weight = true }', "a", "note_or_weight"),
        ('[terms]\na = { en = "a", retired = "soon" }', "a", "retired"),
        ("[terms]\na = { en = 'a' }\na = { en = 'b' }", "", "not_toml"),
    ],
)
def test_a_broken_file_is_told_where_and_why(tmp_path: Path, text: str, term: str, reason: str) -> None:
    with pytest.raises(VocabularyError) as caught:
        load_vocabularies(write(tmp_path, text))
    assert (caught.value.path.name, caught.value.term, caught.value.reason) == ("season.toml", term, reason)
