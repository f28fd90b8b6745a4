"""Letters written again with one fact changed, and which of their sentences are no longer what they were."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from casemgr.letters.composing import Passage, Wish, Writing, compose
from casemgr.letters.writing import Draft
from casemgr.records.described import fields_of
from casemgr.records.fact import Empty, Fact, LetterUse, Source
from casemgr.records.partial_date import PartialDate, Period
from casemgr.records.record import Record
from casemgr.store.versions import Version
from tests.helpers.letter_cases import TBILISI

EVERYWHERE = {"sex", "latin_name", "native_name"}
"""Facts that run through the letter as pronoun and name: they are words, not assertions of a sentence."""


def passages(
    writing: Writing, made: Draft, kind: str, language: str, record: Record | None = None
) -> list[Passage]:
    """Write the letter again, with one record in the place of the kept one."""
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
    return list(compose(writing, material, wish, made.frame).passages)


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
    "asylum": "permit", "breaks": "companion", "interpreter_independent": "no_uniform",
    "separate_room": "step_free", "read_aloud": "own_medicine",
}  # fmt: skip
OTHER_CODES: dict[tuple[str, ...], tuple[str, ...]] = {("pacifist",): ("ethical",), ("RU",): ("BY",)}


def _other_composite(value: Any) -> Any:
    texts = {"surname": "Ivanov", "number": "11 1111111", "category": "RU_B", "on": date(2026, 11, 2)}
    codes = {"reason": "security", "shown": "no"}
    name = next(name for name in (*texts, *codes) if getattr(value, name, None) is not None)
    return replace(value, **{name: (texts | codes)[name]})


NUMBERS = re.compile(r" ?\[\d+\]|(?<=paragraph )\d+|(?<=пункт )\d+|\((?:\w+\.? ){1,2}\d+\)|\(\d+ \w+\)")
"""Numbers of notes and paragraphs follow from what stands before them."""


def words(passage: Passage) -> str:
    """Return a sentence without such numbers."""
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
    """Return the fact as another source tells it."""
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


def broken(
    writing: Writing, made: Draft, kind: str, language: str, mutation: str, sample: slice = slice(None)
) -> list[tuple[str, object]]:
    """Return the facts whose mutation touches another sentence than theirs, or leaves theirs as they were.

    `sample` says which of the facts are looked at, all if left out.
    """
    before = passages(writing, made, kind, language)
    found: list[tuple[str, object]] = []
    for record, name in facts_in(made, before)[sample]:
        fact = f"{record.id}.{name}"
        changes: dict[str, Any] = {name: MUTATIONS[mutation](getattr(record, name))}
        after = passages(writing, made, kind, language, replace(record, **changes))
        if others := touched(before, after, fact):
            found.append((name, others))
        if mutation not in ("source", "office") or asserts(record, name):
            same = under_heading(before, fact) == under_heading(after, fact)
            if same and not unprinted(name, mutation):
                found.append((name, "unchanged"))
    return found


def asserts(record: Record, name: str) -> bool:
    """Whether a sentence says how this fact is known: names, headings and subject lines do not.

    What a source says of a country is said by that source.
    """
    silent = {
        "status",
        "born_on",
        "citizenships",
        "caption",
        "dated",
        "interpreter",
        "file_number",
        "country",
    }
    return name not in EVERYWHERE | silent and record.collection != "country_findings"


def unprinted(name: str, mutation: str) -> bool:
    """Facts that only decide whether something is said, and that another value may leave as it is."""
    return name in ("interpreter", "caption", "status") or (
        mutation == "value" and name in ("country", "form")
    )


def grammar(fact: str) -> bool:
    """Pronouns and name forms: each language needs its own."""
    return fact.rpartition(".")[2] in EVERYWHERE


def told_of(told: list[Passage], clause: str) -> set[str]:
    """Return the facts that a clause of a letter carries, grammar apart."""
    return {fact for each in told if each.clause == clause for fact in each.facts if not grammar(fact)}
