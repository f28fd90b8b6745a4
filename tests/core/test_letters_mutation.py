"""Changing a fact, its source or its office changes the sentences that carry its id, and no other."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from casemgr.letters.composing import Passage, Wish, compose
from casemgr.letters.desk import Desk as LetterDesk
from casemgr.letters.writing import Draft, draft
from casemgr.records.described import fields_of
from casemgr.records.fact import Empty, Fact, LetterUse, Source
from casemgr.records.partial_date import PartialDate, Period
from casemgr.records.record import Record
from casemgr.store.versions import Version
from tests.helpers.letter_cases import TBILISI, Desk, letter_desk, open_desk, shcherbakov, start

LETTERS = [("L01", "en"), ("L01", "ru"), ("L03", "en"), ("L03", "ru")]

EVERYWHERE = {"sex", "latin_name", "native_name"}
"""Facts that run through the letter as pronoun and name: they are words, not assertions of a sentence."""


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    made = shcherbakov(open_desk(tmp_path_factory.mktemp("mutation")))
    yield made
    made.vault.close()


@pytest.fixture(scope="module")
def drafts(desk: Desk) -> Mapping[str, Draft]:
    letters = letter_desk(desk)
    return {kind: draft(letters, start(desk, letters, kind).id) for kind in ("L01", "L03")}


def passages(
    desk: Desk, made: Draft, kind: str, language: str, record: Record | None = None
) -> list[Passage]:
    """Write the letter again, with one record in the place of the kept one."""
    letters: LetterDesk = letter_desk(desk)
    material = made.material
    if record is not None:
        material = replace(
            material,
            file=replace(material.file, bound=tuple(_put(each, record) for each in material.file.bound)),
            subject=replace(
                material.subject,
                person=_put(material.subject.person, record),
                bound=tuple(_put(each, record) for each in material.subject.bound),
            ),
        )
    wish = Wish(kind=kind, language=language)
    return list(compose(letters.writing, material, wish, made.frame).passages)


def _put(version: Version[Any], record: Record) -> Version[Any]:
    return replace(version, record=record) if version.record.id == record.id else version


def facts_in(made: Draft, told: list[Passage]) -> list[tuple[Record, str]]:
    """Return every register of the file that a sentence carries."""
    used = {fact for passage in told for fact in passage.facts}
    return [
        (record, name)
        for record in made.composed.records.values()
        for name, description in fields_of(type(record)).items()
        if description.fact and f"{record.id}.{name}" in used and getattr(record, name).known is not None
    ]


def other_value(fact: Fact[Any]) -> Any:
    """Return another value of the same kind."""
    match fact.known:
        case PartialDate() as day:
            return PartialDate(*(Period.parse(f"{day.start.year - 3}") if day.start else None for _ in "ab"))
        case bool() as flag:
            return not flag
        case str() as text:
            return OTHER_CODE.get(text, text + " otherwise")
        case tuple() as items:
            return OTHER_CODES.get(items, items)
        case composite:
            return _other_composite(composite)


OTHER_CODE = {
    "male": "female", "yes": "no", "no": "yes", "pending": "refused", "dispatch": "medical", "GE": "AM",
    "LT": "PL",
    "e_register": "e_portal", "visa_free": "visa_D", "application_not_accepted": "refused_late", "D": "C",
    "not_accepted": "refused", "conscript_age_registered": "conscript_age_unregistered", "copy": "photo",
    "screenshot": "photo", "original": "certified_copy", "asylum_regular": "asylum_border",
}  # fmt: skip
OTHER_CODES: dict[tuple[str, ...], tuple[str, ...]] = {("pacifist",): ("ethical",), ("RU",): ("BY",)}


def _other_composite(value: Any) -> Any:
    texts = {"surname": "Ivanov", "number": "11 1111111", "category": "RU_B", "on": date(2026, 11, 2)}
    codes = {"reason": "security", "shown": "no"}
    name = next(name for name in (*texts, *codes) if getattr(value, name, None) is not None)
    return replace(value, **{name: (texts | codes)[name]})


NUMBERS = re.compile(r" ?\[\d+\]|(?<=paragraph )\d+|(?<=пункт )\d+")
"""Numbers of notes and paragraphs follow from what stands before them."""


def words(passage: Passage) -> str:
    return NUMBERS.sub("", passage.text)


def touched(before: list[Passage], after: list[Passage], fact: str) -> list[str]:
    """Return the sentences without the fact that are not what they were.

    A sentence may take in what moved to its source, and leave behind what remains when a fact falls out;
    a heading stands and falls with its paragraph.
    """
    carried = [each.facts for each in before if fact in each.facts]
    carry = [each.facts for each in after if fact in each.facts]
    lost = _apart(before, after, fact, carry)
    return [*lost, *_apart(after, before, fact, carried)]


def _apart(
    told: list[Passage], others: list[Passage], fact: str, carriers: list[frozenset[str]]
) -> list[str]:
    there = {words(each) for each in others}
    return [
        each.text
        for each in told
        if fact not in each.facts and words(each) not in there and (each.facts or each.bases)
        and not any(each.facts <= carrier for carrier in carriers)
    ]  # fmt: skip


def under_heading(told: list[Passage], fact: str) -> set[tuple[str, str]]:
    """Return the sentences with a fact, each under the words that open its paragraph."""
    found, heading = set(), ""
    for each in told:
        heading = heading if each.facts or each.bases else each.text
        if fact in each.facts:
            found.add((heading, words(each)))
    return found


def source_of(fact: Fact[Any]) -> Fact[Any]:
    other = Source.SEEN_COPY if fact.source is not Source.SEEN_COPY else Source.CLIENT_STATEMENT
    return replace(fact, source=other)


MUTATIONS: dict[str, Callable[[Fact[Any]], Fact[Any]]] = {
    "value": lambda fact: replace(fact, value=other_value(fact)),
    "source": source_of,
    "office": lambda fact: replace(fact, office=TBILISI),
    "inferred": lambda fact: replace(fact, source=Source.INFERRED),
    "unknown": lambda fact: replace(fact, value=Empty.UNKNOWN),
    "never": lambda fact: replace(fact, letter_use=LetterUse.NEVER),
}


COVERED = [
    *(("L01", "en", mutation) for mutation in sorted(MUTATIONS)),
    ("L03", "en", "value"),
    ("L01", "ru", "office"),
    ("L03", "ru", "source"),
]
"""Every mutation once, and every type and language; all of them for all would take minutes."""


@pytest.mark.parametrize(("kind", "language", "mutation"), COVERED)
def test_a_changed_fact_changes_its_own_sentences_and_no_other(
    desk: Desk, drafts: Mapping[str, Draft], kind: str, language: str, mutation: str
) -> None:
    made = drafts[kind]
    before = passages(desk, made, kind, language)
    for record, name in facts_in(made, before):
        fact = f"{record.id}.{name}"
        changes: dict[str, Any] = {name: MUTATIONS[mutation](getattr(record, name))}
        mutated = replace(record, **changes)
        after = passages(desk, made, kind, language, mutated)

        assert touched(before, after, fact) == [], (name, mutation)
        if mutation not in ("source", "office") or asserts(name):
            same = under_heading(before, fact) == under_heading(after, fact)
            assert not same or unprinted(name, mutation), (name, mutation)


def asserts(name: str) -> bool:
    """Whether a sentence says how this fact is known: names, headings and subject lines do not."""
    silent = {"born_on", "citizenships", "caption", "dated", "interpreter", "file_number", "country"}
    return name not in EVERYWHERE | silent


def unprinted(name: str, mutation: str) -> bool:
    """Facts that only decide whether something is said, and that another value may leave as it is."""
    return name in ("interpreter", "caption") or (mutation == "value" and name in ("country", "form"))


@pytest.mark.parametrize(("kind", "language"), LETTERS)
def test_every_sentence_names_its_clause(
    desk: Desk, drafts: Mapping[str, Draft], kind: str, language: str
) -> None:
    clauses = set(letter_desk(desk).writing.texts.type(kind).clauses)

    assert {each.clause for each in passages(desk, drafts[kind], kind, language)} <= clauses


@pytest.mark.parametrize("kind", ["L01", "L03"])
def test_every_sentence_about_the_client_rests_on_a_fact(
    desk: Desk, drafts: Mapping[str, Draft], kind: str
) -> None:
    claims = re.compile(r"\b([Hh]e|[Hh]is|[Hh]im|Mr|shows that|states)\b")
    bare = [
        each.text
        for each in passages(desk, drafts[kind], kind, "en")
        if claims.search(each.text) and not each.facts and not each.bases
    ]

    assert bare == []


def test_languages_carry_the_same_facts(desk: Desk, drafts: Mapping[str, Draft]) -> None:
    for kind, made in drafts.items():
        english, russian = (passages(desk, made, kind, language) for language in ("en", "ru"))
        for clause in {each.clause for each in english}:
            facts = [
                {fact for each in told if each.clause == clause for fact in each.facts if not _grammar(fact)}
                for told in (english, russian)
            ]
            assert facts[0] == facts[1], (kind, clause)


def _grammar(fact: str) -> bool:
    """Pronouns and name forms: each language needs its own."""
    return fact.rpartition(".")[2] in EVERYWHERE
