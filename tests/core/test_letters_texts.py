"""The letter texts as data: one structure in every language, nothing cited that nobody has read."""

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest
from jinja2 import nodes

from casemgr.errors import NotFoundError
from casemgr.law.basis import Confidence
from casemgr.letters.catalogue import LetterTexts
from casemgr.letters.grammar import parse
from casemgr.letters.words import Words
from tests.helpers.letter_cases import writing

CITED = re.compile(r"\[\^([A-Z0-9-]+)\]")
GRAMMAR = re.compile(r"client\.(?!born_on|citizenships|has_|formal|native|name)")
"""Pronouns and endings: each language asks for its own."""


@pytest.fixture(scope="module")
def texts() -> LetterTexts:
    return writing().texts


def structure(texts: LetterTexts, name: str) -> list[str]:
    """Return what decides what is said: conditions, lists and includes, in their order and nesting."""
    return list(_walk(parse(texts.sources[name], name), 0))


def _walk(node: nodes.Node, depth: int) -> Any:
    for child in node.iter_child_nodes():
        if isinstance(child, nodes.If):
            yield f"{depth} if {_spelled(child.test)}"
        elif isinstance(child, nodes.For):
            yield f"{depth} for {_spelled(child.iter)}"
        elif isinstance(child, nodes.Include) and isinstance(child.template, nodes.Const):
            yield f"{depth} include {re.sub('/(en|ru)/', '/', child.template.value)}"
        yield from _walk(child, depth + 1 if isinstance(child, nodes.If | nodes.For) else depth)


def _spelled(node: nodes.Node) -> str:
    return re.sub(r"lineno=\d+", "", repr(node))


def gaps(texts: LetterTexts, name: str) -> set[str]:
    """Return what a template prints, apart from what only the grammar of a language needs."""
    tree = parse(texts.sources[name], name)
    printed = {_path(each) for output in tree.find_all(nodes.Output) for each in output.nodes}
    return {each for each in printed if each and not GRAMMAR.match(each)}


def _path(node: nodes.Node) -> str:
    if isinstance(node, nodes.Filter) and node.node is not None:
        return _path(node.node)
    if isinstance(node, nodes.Getattr):
        path = f"{_path(node.node)}.{node.attr}"
        return path if path == "client.name" else re.sub(r"\.(text|on|name|since)$", "", path)
    return node.name if isinstance(node, nodes.Name) else ""


def test_every_template_is_within_the_allow_list(texts: LetterTexts) -> None:
    for name in texts.sources:
        assert texts.templates.check(name)


def test_every_type_has_the_same_clauses_and_conditions_in_every_language(texts: LetterTexts) -> None:
    for code, kind in texts.types.items():
        assert kind.languages == ("en", "ru")
        assert structure(texts, f"{code}/en.md") == structure(texts, f"{code}/ru.md")


def test_every_clause_has_the_same_conditions_and_facts_in_every_language(texts: LetterTexts) -> None:
    english = [name for name in texts.sources if name.startswith("clauses/en/")]
    assert len(english) == len([name for name in texts.sources if name.startswith("clauses/ru/")]) > 30
    for name in english:
        russian = name.replace("/en/", "/ru/")
        assert structure(texts, name) == structure(texts, russian), name
        assert gaps(texts, name) == gaps(texts, russian), name


def test_every_paragraph_of_a_type_stands_in_its_body_under_its_own_condition(texts: LetterTexts) -> None:
    for code, kind in texts.types.items():
        asked = set(re.findall(r"{% if clause\.(\w+) %}", texts.sources[f"{code}/en.md"]))
        assert asked == {name.lower() for name in kind.clauses}
        assert set(kind.clauses) <= set(texts.conditions)


def test_l01_and_l03_hold_the_paragraphs_that_the_shared_pages_name(texts: LetterTexts) -> None:
    l01 = {f"P{n:02}" for n in (*range(3, 19), 20, 22, 23, 24, 28, 29, 31)}
    l03 = {f"P{n:02}" for n in (*range(1, 16), 17, 22, 25, 26, 27, 28, 30, 31)}

    assert l01 <= set(texts.type("L01").paragraphs)
    assert l03 <= set(texts.type("L03").paragraphs)


def test_nothing_is_cited_that_nobody_has_read(texts: LetterTexts) -> None:
    bases = writing().bases
    for name, source in texts.sources.items():
        for basis in CITED.findall(source):
            assert bases[basis].confidence not in (Confidence.M, Confidence.V3), (name, basis)


def test_every_citation_asks_first_whether_it_may_be_made(texts: LetterTexts) -> None:
    for name, source in texts.sources.items():
        for basis in CITED.findall(source):
            assert f"law.{basis.lower().replace('-', '_')}.usable" in source, (name, basis)


def test_what_hr30_forbids_stands_in_no_clause(texts: LetterTexts) -> None:
    for language, words in texts.words.items():
        patterns = words.forms("lint")
        for name, source in texts.sources.items():
            if f"/{language}" in name:
                for code in ("W01", "W02", "W03", "W09", "W16", "W18"):
                    assert not re.search(patterns[code], source, re.IGNORECASE), (name, code)


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
    assert all(kind.reading == ("ru",) for kind in texts.types.values())


def test_types_that_fit_the_case_come_first(texts: LetterTexts) -> None:
    assert [kind.code for kind in texts.offered(["DES_FRONT"])] == ["L03", "L01"]
    assert [kind.code for kind in texts.offered(["CO_SEC"])] == ["L01", "L03"]


def test_a_type_or_a_word_there_is_not_is_refused(texts: LetterTexts) -> None:
    for asked in (lambda: texts.type("L99"), lambda: texts.language("L01", "fr")):
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
        ("en", ["2026-09-02", "2026-09-16", "2026-10-12"], "2 and 16 September, 12 October 2026"),
        ("ru", ["2026-09-02", "2026-09-16"], "2 и 16 сентября 2026 г."),
        ("ru", ["2026-09-02", "2026-10-12"], "2 сентября и 12 октября 2026 г."),
    ],
)
def test_days_are_listed_as_a_person_lists_them(language: str, days: list[str], expected: str) -> None:
    words: Words = writing().texts.words[language]

    assert words.days([date.fromisoformat(day) for day in days]).replace("\u00a0", " ") == expected


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
