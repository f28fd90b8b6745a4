"""From a client's file to the words of one letter, sentence by sentence, each with its facts and clause."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from casemgr.law.basis import LegalBasis
from casemgr.law.checks import Checks
from casemgr.letters.blocks import Block, Body, Heading, Paragraph, Sentence
from casemgr.letters.body import read_body
from casemgr.letters.catalogue import BODY, LetterTexts, LetterType
from casemgr.letters.citing import concerning, of_case, of_countries, procedure_asked
from casemgr.letters.conditions import Circumstances, decide
from casemgr.letters.expressions import Value
from casemgr.letters.facts import Hole, Teller
from casemgr.letters.frame import APPROVAL, Frame, frame_view, law_view
from casemgr.letters.grounds import contacts_of, papers_of, rests_on_a_copy
from casemgr.letters.material import Material
from casemgr.letters.phrasing import Node
from casemgr.letters.reasons import Chosen
from casemgr.letters.view import choose, view_of
from casemgr.letters.words import Words
from casemgr.records.described import fields_of
from casemgr.records.fact import Fact, held
from casemgr.records.person import Person
from casemgr.records.record import Record
from casemgr.vocabulary import Vocabularies

_CLAUSE = "clause/"
_MARKS = (_CLAUSE, "law/")


@dataclass(frozen=True, slots=True)
class Passage:
    """One sentence of a letter: which clause it stands in, its place there, and what it rests on."""

    clause: str
    index: int
    text: str
    facts: frozenset[str]
    bases: frozenset[str]
    approval: bool = False


@dataclass(frozen=True, slots=True)
class Composed:
    """The words of a letter before they meet a page."""

    subject: str
    references: tuple[str, ...]
    body: Body
    passages: tuple[Passage, ...]
    holes: Mapping[str, Hole]
    view: Node
    chosen: Chosen
    records: Mapping[str, Record]
    """Every record of the file by id, so that a fact's id leads back to its register."""


@dataclass(frozen=True, slots=True)
class Writing:
    """What every letter of an office is written from: texts, vocabularies, law, private prompts."""

    texts: LetterTexts
    vocabularies: Vocabularies
    bases: Mapping[str, LegalBasis]
    checks: Checks


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What a counsellor asks for: a type in a language, with paragraphs added or left out."""

    kind: str
    language: str
    added: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()


def compose(writing: Writing, material: Material, wish: Wish, frame: Frame) -> Composed:
    """Write one letter.

    Raises NotFoundError for a type or language there is not, TemplateError and BodyError for a clause
    that asks for what no file holds.
    """
    words = writing.texts.language(wish.kind, wish.language)
    teller = teller_of(writing, material, words, frame)
    view, chosen = _view(writing, teller, wish, frame)
    records = {kept.record.id: kept.record for kept in material.file.versions()}
    body = _written(writing, wish, view)
    papers = _node(view, "papers")
    if not papers["copies"] and rests_on_a_copy(teller, _told(body, records)):
        body = _written(writing, wish, view | {"papers": papers | {"copied": True}})
    heading, references, rest = _split(body.blocks)
    return Composed(
        subject="".join(sentence.text for sentence in heading),
        references=tuple(" ".join(sentence.text for sentence in block.sentences) for block in references),
        body=Body(rest, body.notes),
        passages=tuple(_passages(list(body.sentences))),
        holes=teller.holes,
        view=view,
        chosen=chosen,
        records=records,
    )


def _written(writing: Writing, wish: Wish, view: Node) -> Body:
    rendered = writing.texts.templates(wish.kind, wish.language).render(BODY, view)
    return _tidied(read_body(rendered, wish.language))


def _told(body: Body, records: Mapping[str, Record]) -> Iterator[tuple[Record, Fact[Any]]]:
    """Yield the facts that the sentences rest on, each with its record."""
    for name in frozenset[str]().union(*(sentence.facts for sentence in body.sentences)):
        record, _, field = name.rpartition(".")
        fact = getattr(records.get(record), field, None)
        if isinstance(fact, Fact):
            yield records[record], fact


def _node(view: Node, name: str) -> Node:
    node = view[name]
    assert isinstance(node, dict)
    return node


def teller_of(writing: Writing, material: Material, words: Words, frame: Frame) -> Teller:
    """Return who tells the facts; a sex that no document says has no pronouns, and the linter says so."""
    annexes = {document: number for number, document in enumerate(frame.annexes, start=1)}
    neutral = words.forms("client", "unknown")
    teller = Teller(material, words, writing.vocabularies, annexes, neutral)
    if not teller.hole(material.client, fields_of(Person)["sex"], material.client.sex):
        teller.client = words.of_client(material.client.sex.known or "") or neutral
    return teller


def _view(writing: Writing, teller: Teller, wish: Wish, frame: Frame) -> tuple[Node, Chosen]:
    material, kind = teller.material, writing.texts.type(wish.kind)
    chosen = choose(teller, frame.destination)
    profiles = held(material.case.profiles) or ()
    view = view_of(teller, chosen) | frame_view(teller, frame)
    view |= {
        "contacts": contacts_of(teller, frame.signatories[0].id if frame.signatories else ""),
        "papers": papers_of(teller, chosen.passport, kind.annexes if kind.narrow else None),
    }
    around = Circumstances(
        profiles=profiles,
        profiles_id=f"{material.case.id}.profiles",
        citizenships=material.citizenships(),
        citizenships_id=f"{material.client.id}.citizenships",
        destination=frame.destination,
        added=wish.added,
        left_out=wish.left_out,
    )
    law = law_view(writing.bases, frame, () if kind.of_nobody else profiles, chosen.claim, wish.language)
    asked = procedure_asked(frame)
    regard = of_countries(_countries(view), around, asked) if kind.of_nobody else of_case(around, asked)
    view["law"] = concerning(law, writing.bases, regard)
    view["clause"] = _clauses(writing, kind, view, around)
    return view, chosen


def _countries(view: Node) -> Value:
    countries: Value = _node(view, "coi")["countries"]
    return countries


def _clauses(writing: Writing, kind: LetterType, view: Node, around: Circumstances) -> Node:
    conditions = writing.texts.conditions
    return {name.lower(): decide(name, conditions[name], view, around) for name in kind.clauses}


def _tidied(body: Body) -> Body:
    """End no sentence with two stops, where its last value is an abbreviation: 2026 г."""
    blocks = (replace(block, sentences=tuple(map(_ended, block.sentences))) for block in body.blocks)
    return Body(tuple(blocks), body.notes)


def _ended(sentence: Sentence) -> Sentence:
    doubled = sentence.text.endswith("..") and not sentence.text.endswith("...")
    if not doubled:
        return sentence
    last = sentence.runs[-1]
    return replace(sentence, runs=(*sentence.runs[:-1], replace(last, text=last.text[:-1])))


def _split(blocks: Sequence[Block]) -> tuple[tuple[Sentence, ...], list[Block], tuple[Block, ...]]:
    """Take the subject, the first heading, and the reference lines below it from the front of a body."""
    if not blocks or not isinstance(blocks[0], Heading):
        return (), [], tuple(blocks)
    end = 1
    while end < len(blocks) and isinstance(blocks[end], Paragraph) and _unnumbered(blocks[end]):
        end += 1
    return blocks[0].sentences, list(blocks[1:end]), tuple(blocks[end:])


def _unnumbered(block: Block) -> bool:
    return isinstance(block, Paragraph) and block.number is None and not block.inset


def _passages(sentences: Sequence[Sentence]) -> list[Passage]:
    made: list[Passage] = []
    counted: dict[str, int] = {}
    for sentence in sentences:
        clause = next(
            (fact.removeprefix(_CLAUSE) for fact in sorted(sentence.facts) if fact.startswith(_CLAUSE)), ""
        )
        index = counted[clause] = counted.get(clause, -1) + 1
        facts = frozenset(fact for fact in sentence.facts if not fact.startswith(_MARKS) and fact != APPROVAL)
        bases = frozenset(fact.removeprefix("law/") for fact in sentence.facts if fact.startswith("law/"))
        made.append(Passage(clause, index, sentence.text, facts, bases, APPROVAL in sentence.facts))
    return made
