"""Changing a fact, its source or its office changes the sentences that carry its id, and no other."""

import re
from collections.abc import Iterator, Mapping

import pytest

from casemgr.letters.writing import Draft, draft
from tests.helpers.letter_cases import Desk, letter_desk, open_desk, shcherbakov, start
from tests.helpers.letter_matters import TYPES, begin_of, matters
from tests.helpers.mutation import MUTATIONS, broken, passages, told_of

BOTH = ("L01", "L03", *TYPES)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    made = shcherbakov(open_desk(tmp_path_factory.mktemp("mutation")))
    yield made
    made.vault.close()


@pytest.fixture(scope="module")
def drafts(desk: Desk) -> Mapping[str, Draft]:
    letters = letter_desk(desk)
    made = {kind: draft(letters, start(desk, letters, kind).id) for kind in ("L01", "L03")}
    matters(desk)
    return made | {kind: draft(letters, begin_of(desk, letters, kind).id) for kind in TYPES}


COVERED = [
    *(("L01", "en", mutation) for mutation in sorted(MUTATIONS)),
    ("L03", "en", "value"),
    ("L01", "ru", "office"),
    ("L03", "ru", "source"),
    *((kind, "en", "value") for kind in ("L04", "L09", "L10", "L11", "L12")),
    *((kind, "ru", "source") for kind in ("L13", "L14")),
    ("L09", "ru", "source"),
    ("L11", "en", "office"),
]
"""Every mutation once, and every type and language; all of them for all would take minutes."""


@pytest.mark.parametrize(("kind", "language", "mutation"), COVERED)
def test_a_changed_fact_changes_its_own_sentences_and_no_other(
    desk: Desk, drafts: Mapping[str, Draft], kind: str, language: str, mutation: str
) -> None:
    assert broken(letter_desk(desk).writing, drafts[kind], kind, language, mutation) == []


@pytest.mark.parametrize("language", ["en", "ru"])
@pytest.mark.parametrize("kind", BOTH)
def test_every_sentence_names_its_clause(
    desk: Desk, drafts: Mapping[str, Draft], kind: str, language: str
) -> None:
    writing = letter_desk(desk).writing
    clauses = set(writing.texts.type(kind).clauses)

    assert {each.clause for each in passages(writing, drafts[kind], kind, language)} <= clauses


@pytest.mark.parametrize("kind", BOTH)
def test_every_sentence_about_the_client_rests_on_a_fact(
    desk: Desk, drafts: Mapping[str, Draft], kind: str
) -> None:
    claims = re.compile(r"\b([Hh]e|[Hh]is|[Hh]im|Mr|shows that|states)\b")
    bare = [
        each.text
        for each in passages(letter_desk(desk).writing, drafts[kind], kind, "en")
        if claims.search(each.text) and not each.facts and not each.bases
    ]

    assert bare == []


def test_languages_carry_the_same_facts(desk: Desk, drafts: Mapping[str, Draft]) -> None:
    writing = letter_desk(desk).writing
    for kind, made in drafts.items():
        english = passages(writing, made, kind, "en")
        russian = passages(writing, made, kind, "ru")
        for clause in {each.clause for each in english}:
            assert told_of(english, clause) == told_of(russian, clause), (kind, clause)
