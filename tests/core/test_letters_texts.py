"""The letter texts as data: one structure in every language, no citation that does not ask first."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

import pytest
from jinja2 import nodes

from casemgr.errors import NotFoundError
from casemgr.letters.catalogue import BODY, LetterTexts
from casemgr.letters.grammar import parse
from casemgr.letters.wordings import GAP
from casemgr.letters.words import Words
from tests.helpers.letter_cases import writing

CITED = re.compile(r"\[\^([A-Z0-9-]+)\]")
GRAMMAR = re.compile(r"client\.(?!born_on|citizenships|has_|formal|native|name)")
"""Pronouns and endings: each language asks for its own."""
SENTENCE = re.compile(r"\A[a-z]{2}/")


@pytest.fixture(scope="module")
def texts() -> LetterTexts:
    return writing().texts


def structures(texts: LetterTexts) -> dict[str, str]:
    return {name: source for name, source in texts.sources.items() if not SENTENCE.match(name)}


def sentences(texts: LetterTexts, language: str, place: str) -> dict[str, str]:
    """Return the sentences of a folder in a language by their names."""
    start = f"{language}/{place}/"
    return {
        name.removeprefix(start): source for name, source in texts.sources.items() if name.startswith(start)
    }


def included(texts: LetterTexts, code: str, language: str) -> set[str]:
    """Return the names of everything a letter of a type can come to say in a language."""
    sources, found, ahead = texts.sources_of(code, language), set[str](), [BODY]
    while ahead:
        tree = parse(sources.get(ahead.pop(), ""), code)
        fresh = {_target(each) for each in tree.find_all(nodes.Include)} - found
        found |= fresh
        ahead += fresh
    return found


def _target(node: nodes.Include) -> str:
    assert isinstance(node.template, nodes.Const)
    return str(node.template.value)


def said(source: str) -> tuple[list[str], set[str], set[str]]:
    """Return what decides within a sentence, what it prints, and what law it cites, grammar apart."""
    tree = parse(source, "")
    printed = {_path(each) for output in tree.find_all(nodes.Output) for each in output.nodes}
    tests = [re.sub(r"lineno=\d+", "", repr(each.test)) for each in tree.find_all(nodes.If)]
    return tests, {each for each in printed if each and not GRAMMAR.match(each)}, set(CITED.findall(source))


def _path(node: nodes.Node) -> str:
    if isinstance(node, nodes.Filter) and node.node is not None:
        return _path(node.node)
    if isinstance(node, nodes.Getattr):
        path = f"{_path(node.node)}.{node.attr}"
        return path if path == "client.name" else re.sub(r"\.(text|on|name|since|full|of|in|to)$", "", path)
    return node.name if isinstance(node, nodes.Name) else ""


def test_every_template_is_within_the_allow_list(texts: LetterTexts) -> None:
    for code, kind in texts.types.items():
        for language in kind.languages:
            for name in texts.sources_of(code, language):
                assert texts.templates(code, language).check(name)


def test_a_structure_holds_no_word_of_any_language(texts: LetterTexts) -> None:
    for name, source in structures(texts).items():
        tree = parse(source, name)
        words = [
            each.data
            for output in tree.find_all(nodes.Output)
            for each in output.nodes
            if isinstance(each, nodes.TemplateData)
        ]
        assert not re.search(r"\w{2,}", "".join(words).replace("1.", "").replace("[=request]", "")), name


def test_languages_of_a_type_say_the_same_and_nothing_else(texts: LetterTexts) -> None:
    for code, kind in texts.types.items():
        assert {"en", "ru"} <= set(kind.languages), code
        english, own = included(texts, code, "en"), set(sentences(texts, "en", code))
        for language in kind.languages:
            assert included(texts, code, language) == english, (code, language)
            assert english <= set(texts.sources_of(code, language)), (code, language)
            assert set(sentences(texts, language, code)) == own, (code, language)


@pytest.mark.parametrize("place", ["clauses", *sorted(writing().texts.types)])
def test_every_sentence_has_the_same_facts_conditions_and_law_in_every_language(
    texts: LetterTexts, place: str
) -> None:
    english = sentences(texts, "en", place)
    languages = {name.partition("/")[0] for name in texts.sources if SENTENCE.match(name)}
    for language in languages:
        for name, source in sentences(texts, language, place).items():
            assert said(source) == said(english[name]), (language, name)


def test_no_sentence_and_no_structure_is_written_for_nothing(texts: LetterTexts) -> None:
    used = {code: included(texts, code, "en") for code in texts.types}
    for name in (*structures(texts), *(name for name in texts.sources if name.startswith("en/"))):
        place, _, rest = SENTENCE.sub("", name).partition("/")
        assert any(rest in found for code, found in used.items() if place in ("clauses", code)), name


def test_every_clause_of_a_type_has_a_condition_and_a_structure(texts: LetterTexts) -> None:
    for code, kind in texts.types.items():
        assert set(kind.clauses) <= set(texts.conditions), code
        assert set(kind.clauses) <= set(texts.sources_of(code, "en")), code
        assert len(set(kind.clauses)) == len(kind.clauses), code


def test_l01_and_l03_hold_the_paragraphs_that_the_shared_pages_name(texts: LetterTexts) -> None:
    l01 = {f"P{n:02}" for n in (*range(3, 19), 20, 22, 23, 24, 28, 29, 31)}
    l03 = {f"P{n:02}" for n in (*range(1, 16), 17, 22, 25, 26, 27, 28, 30, 31)}

    assert l01 <= set(texts.type("L01").clauses)
    assert l03 <= set(texts.type("L03").clauses)


def test_every_citation_asks_first_whether_it_may_be_made(texts: LetterTexts) -> None:
    for code in texts.types:
        sources = texts.sources_of(code, "en")
        for name in included(texts, code, "en"):
            for basis in CITED.findall(sources.get(name, "")):
                key = f"law.{basis.lower().replace('-', '_')}.usable"
                asking = [each for each, source in sources.items() if f'include "{name}"' in source]
                assert asking, (code, name)
                assert all(key in sources[each] for each in asking), (code, name, basis)


def test_what_hr30_forbids_stands_in_no_clause(texts: LetterTexts) -> None:
    for language, words in texts.words.items():
        patterns = words.forms("lint")
        for name, source in texts.sources.items():
            if name.startswith(f"{language}/"):
                for code in ("W01", "W02", "W03", "W09", "W16", "W18"):
                    assert not re.search(patterns[code], source, re.IGNORECASE), (name, code)


STRAIGHT = re.compile("['\"]")


def test_no_straight_quote_is_printed(texts: LetterTexts) -> None:
    for name, source in texts.sources.items():
        assert not STRAIGHT.search(GAP.sub("", source)), name
    for language, words in texts.words.items():
        for group in words.table.keys() - {"lint"}:
            assert not STRAIGHT.search("".join(_texts(words.table[group]))), (language, group)
    for basis in writing().bases.values():
        for said_of_it in (basis.cite, basis.says):
            assert not STRAIGHT.search("".join(said_of_it.values())), basis.id
    for vocabulary in writing().vocabularies.values():
        for code in vocabulary.terms:
            assert not STRAIGHT.search(vocabulary.label(code, "en")), (vocabulary.name, code)


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, Mapping):
        for each in value.values():
            yield from _texts(each)
    else:
        yield str(value)


@pytest.mark.parametrize("group", ["phrases", "predicates", "lead", "seen", "placeholder", "lint", "client"])
def test_the_words_of_every_language_cover_the_same(texts: LetterTexts, group: str) -> None:
    english, russian = (_keys(texts.words[language].table[group]) for language in ("en", "ru"))

    assert {path for path in english - russian if "himself" not in path} == set()


def _keys(table: Mapping[str, Any], before: str = "") -> set[str]:
    found: set[str] = set()
    for name, value in table.items():
        path = f"{before}/{name}"
        found |= _keys(value, path) if isinstance(value, Mapping) else {path}
    return found


def test_every_language_cites_the_law_in_its_own_words(texts: LetterTexts) -> None:
    bases = writing().bases
    for code, kind in texts.types.items():
        for language in kind.languages:
            sources = texts.sources_of(code, language)
            cited = {
                basis
                for name in included(texts, code, language)
                for basis in CITED.findall(sources.get(name, ""))
            }
            assert all(language in bases[basis].cite for basis in cited), (code, language)


LATER = {"special_need", "finding_subject", "support", "distress_calls", "custodies", "security_findings"}
"""Words of types that are written in few languages."""


@pytest.mark.parametrize("language", ["lt", "de", "pl", "fr", "ka", "be", "uk"])
def test_every_language_waits_for_a_native_reader(texts: LetterTexts, language: str) -> None:
    assert texts.words[language].review == "needed"
    assert texts.words[language].only_for_reading is (language in ("be", "uk"))


@pytest.mark.parametrize("language", ["lt", "de", "pl", "fr"])
def test_a_language_of_authorities_has_the_words_of_english_in_their_order(
    texts: LetterTexts, language: str
) -> None:
    english, other = (texts.words[each].table for each in ("en", language))
    for group in ("phrases", "predicates"):
        for name in english[group].keys() - LATER:
            assert set(english[group][name]) <= set(other[group][name]), (group, name)
    for name, forms in english["predicates"].items():
        if name not in LATER:
            assert list(other["predicates"][name]) == list(forms), name


def test_predicates_are_told_in_the_same_order_in_every_language(texts: LetterTexts) -> None:
    english, russian = (texts.words[language].table["predicates"] for language in ("en", "ru"))

    assert {name: list(forms) for name, forms in english.items()} == {
        name: list(forms) for name, forms in russian.items()
    }


def test_russian_waits_for_a_native_reader_and_says_what_it_is_for(texts: LetterTexts) -> None:
    russian = texts.words["ru"]

    assert russian.review == "needed"
    assert texts.words["en"].review == ""
    assert "не для подачи" in russian.text("letter", "reading")
    assert all("ru" in kind.reading and "en" not in kind.reading for kind in texts.types.values())


def test_types_that_fit_the_case_come_first(texts: LetterTexts) -> None:
    for profile in ("DES_FRONT", "CO_SEC", "FAMILY_OF"):
        fitting = [profile in kind.fits for kind in texts.offered([profile])]
        assert fitting == sorted(fitting, reverse=True)
    assert texts.offered(["DES_FRONT"])[0].code == "L03"


def test_a_type_or_a_word_there_is_not_is_refused(texts: LetterTexts) -> None:
    for asked in (lambda: texts.type("L99"), lambda: texts.language("L01", "xx")):
        with pytest.raises(NotFoundError):
            asked()
    with pytest.raises(NotFoundError):
        texts.words["en"].text("letter", "nonsense")


@pytest.mark.parametrize(
    ("language", "days", "expected"),
    [
        ("en", ["2026-09-02"], "2 September 2026"),
        ("en", ["2026-09-16", "2026-09-02"], "2 and 16 September 2026"),
        ("en", ["2026-09-02", "2026-10-12"], "2 September and 12 October 2026"),
        ("en", ["2025-12-30", "2026-01-02"], "30 December 2025 and 2 January 2026"),
        ("fr", ["2026-09-01", "2026-09-16"], "1er et 16 septembre 2026"),
        ("ru", ["2026-09-02", "2026-09-16"], "2 и 16 сентября 2026 г."),
        ("ru", ["2026-09-02", "2026-10-12"], "2 сентября и 12 октября 2026 г."),
    ],
)
def test_days_are_listed_as_a_person_lists_them(language: str, days: list[str], expected: str) -> None:
    assert listed(language, *days) == expected


def listed(language: str, *days: str) -> str:
    words: Words = writing().texts.words[language]
    return words.days([date.fromisoformat(day) for day in days]).replace("\u00a0", " ")


SEPTEMBER, OCTOBER, NOVEMBER = ("2026-09-02", "2026-09-16"), ("2026-10-12",), ("2026-11-03", "2026-11-18")


LISTED = {
    "en": (
        "2 and 16 September, and 12 October 2026",
        "12 October, and 3 and 18 November 2026",
        "2 and 16 September, 12 October, and 3 and 18 November 2026",
    ),
    "de": (
        "2. und 16. September sowie 12. Oktober 2026",
        "12. Oktober sowie 3. und 18. November 2026",
        "2. und 16. September, 12. Oktober sowie 3. und 18. November 2026",
    ),
    "fr": (
        "2 et 16 septembre ainsi que 12 octobre 2026",
        "12 octobre ainsi que 3 et 18 novembre 2026",
        "2 et 16 septembre, 12 octobre ainsi que 3 et 18 novembre 2026",
    ),
    "pl": (
        "2 i 16 września oraz 12 października 2026 r.",
        "12 października oraz 3 i 18 listopada 2026 r.",
        "2 i 16 września, 12 października oraz 3 i 18 listopada 2026 r.",
    ),
    "ru": (
        "2 и 16 сентября, а также 12 октября 2026 г.",
        "12 октября, а также 3 и 18 ноября 2026 г.",
        "2 и 16 сентября, 12 октября, а также 3 и 18 ноября 2026 г.",
    ),
    "be": (
        "2 і 16 верасня, а таксама 12 кастрычніка 2026 г.",
        "12 кастрычніка, а таксама 3 і 18 лістапада 2026 г.",
        "2 і 16 верасня, 12 кастрычніка, а таксама 3 і 18 лістапада 2026 г.",
    ),
    "uk": (
        "2 і 16 вересня та 12 жовтня 2026 р.",
        "12 жовтня та 3 і 18 листопада 2026 р.",
        "2 і 16 вересня, 12 жовтня та 3 і 18 листопада 2026 р.",
    ),
    "lt": (
        "2026 m. rugsėjo 2 d., 2026 m. rugsėjo 16 d. ir 2026 m. spalio 12 d.",
        "2026 m. spalio 12 d., 2026 m. lapkričio 3 d. ir 2026 m. lapkričio 18 d.",
        "2026 m. rugsėjo 2 d., 2026 m. rugsėjo 16 d., 2026 m. spalio 12 d., 2026 m. lapkričio 3 d."
        " ir 2026 m. lapkričio 18 d.",
    ),
    "ka": (
        "2026 წლის 2 სექტემბერი, 2026 წლის 16 სექტემბერი და 2026 წლის 12 ოქტომბერი",
        "2026 წლის 12 ოქტომბერი, 2026 წლის 3 ნოემბერი და 2026 წლის 18 ნოემბერი",
        "2026 წლის 2 სექტემბერი, 2026 წლის 16 სექტემბერი, 2026 წლის 12 ოქტომბერი, 2026 წლის 3 ნოემბერი"
        " და 2026 წლის 18 ნოემბერი",
    ),
}
"""Two months of which the first has two days, two of which the last has, and all three."""


def test_a_list_of_days_has_its_last_part_joined_in_every_language() -> None:
    assert set(LISTED) == set(writing().texts.words)
    for language, (two_and_one, one_and_two, all_five) in LISTED.items():
        assert listed(language, *SEPTEMBER, *OCTOBER) == two_and_one
        assert listed(language, *OCTOBER, *NOVEMBER) == one_and_two
        assert listed(language, *SEPTEMBER, *OCTOBER, *NOVEMBER) == all_five


@pytest.mark.parametrize(
    ("language", "number", "expected"),
    [
        ("en", 1, "1 page"),
        ("en", 9, "9 pages"),
        ("ru", 1, "1 страница"),
        ("ru", 3, "3 страницы"),
        ("ru", 25, "25 страниц"),
    ],
)
def test_pages_are_counted_in_the_plural_of_the_language(language: str, number: int, expected: str) -> None:
    assert writing().texts.words[language].counted("page", number) == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("He cannot kill.", "he cannot kill"),
        ("Georgia refused him.", "Georgia refused him"),
        ("  On 3 July he left ", "on 3 July he left"),
    ],
)
def test_a_told_sentence_follows_he_states_that(told: str, expected: str) -> None:
    assert writing().texts.words["en"].statement(told) == expected


def test_a_basis_that_a_paragraph_has_named_is_not_named_again_among_the_law() -> None:
    sources = writing().texts.sources_of("L03", "en")

    assert '"law/EU-EZ"' in sources["P03"]
    assert "{% if law.eu_ez.usable and not clause.p03 %}" in sources["S9"]
    assert "{% if law.eu_qr9.usable %}" in sources["S9"]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("L’adresse de la famille a été perquisitionnée.", "l’adresse de la famille a été perquisitionnée"),
        ("L’Ukraine est son pays.", "l’Ukraine est son pays"),
        ("Aucune demande n’a été enregistrée.", "aucune demande n’a été enregistrée"),
        ("Paris est sa ville.", "Paris est sa ville"),
    ],
)
def test_a_french_statement_goes_on_in_small_letters(told: str, expected: str) -> None:
    assert writing().texts.words["fr"].statement(told) == expected
