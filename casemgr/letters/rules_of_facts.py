"""Rules about what a letter rests on: who saw it, whom it names, and verbs that fit their source."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from casemgr.casework.minors import lacking
from casemgr.casework.prompts import prompts_of
from casemgr.casework.whereabouts import freezes
from casemgr.letters.composing import Passage
from casemgr.letters.denials import denials
from casemgr.letters.findings import Examined, Finding, Rule, Severity, located
from casemgr.letters.grounds import is_listed
from casemgr.letters.rules_of_holes import finding_at
from casemgr.records.accommodation_offer import AccommodationOffer
from casemgr.records.document import Document
from casemgr.records.event import Event
from casemgr.records.fact import Fact, Source, held
from casemgr.records.family_member import ORIGIN
from casemgr.records.identity_document import IdentityDocument
from casemgr.records.person import Name, Person
from casemgr.records.stay import Stay

SEEN = (Source.SEEN_ORIGINAL, Source.SEEN_COPY, Source.COUNSELLOR_OBSERVATION, Source.PUBLIC_RECORD)

SEEN_ON_PAPER = (Source.SEEN_ORIGINAL, Source.SEEN_COPY)

TRANSIT_CLAUSE, RESIDENCE_CLAUSE = "P17", "residence"

ON_NO_CALL = frozenset({"P05", "P31"})
"""Clauses of somebody who was never called up."""

ON_A_SUMMONS = ("C1", "C2", "C3", "C4", "C5", "C6")
"""The private prompts that W08 looks at."""


def names_and_sex(letter: Examined) -> Iterator[Finding]:
    """E13: a client without any name, or of a sex the language has no words for, cannot be written about."""
    client = letter.material.client
    if held(client.latin_name) is None and held(client.native_name) is None:
        yield Finding(code="E13", record=client.id, field="native_name", detail="name")
    sex = held(client.sex)
    if sex is not None and not letter.words.of_client(sex):
        yield Finding(code="W13", record=client.id, field="sex", detail=sex)


def passport_name(letter: Examined) -> Iterator[Finding]:
    """E05: the Latin name is not the one the passport prints."""
    passport, client = letter.composed.chosen.passport, letter.material.client
    printed = held(passport.paper) if passport is not None else None
    name = held(client.latin_name)
    if passport is None or printed is None or name is None or not printed.latin_surname:
        return
    ours, theirs = (name.surname, name.given), (printed.latin_surname, printed.latin_given)
    if _folded(ours) != _folded(theirs):
        yield Finding(code="E05", record=client.id, field="latin_name", detail=passport.id)


def _folded(parts: Iterable[str | None]) -> tuple[str, ...]:
    return tuple((part or "").casefold() for part in parts)


def foreign_sight(letter: Examined) -> Iterator[Finding]:
    """E17: "we have seen" stands for what another office saw, or that office has no name here."""
    claim = re.compile(letter.words.text("lint", "we_saw"), re.IGNORECASE)
    for passage in letter.composed.passages:
        for fact, register in _registers(letter, passage):
            theirs = register.office not in (None, letter.material.office) and register.source in SEEN
            unnamed = theirs and not _is_named(letter, str(register.office))
            if unnamed or (theirs and claim.search(passage.text) and _asserted(register)):
                yield finding_at(passage, "E17", fact, str(register.office))


def _is_named(letter: Examined, office: str) -> bool:
    partner = letter.material.offices.get(office)
    return partner is not None and partner.called(letter.words.language) != ""


def _asserted(register: Fact[Any]) -> bool:
    """Names and sex run through the whole letter and are no assertion of a sentence."""
    return not isinstance(register.value, Name)


def verbs(letter: Examined) -> Iterator[Finding]:
    """W06, an error since HR30: a told text that claims our sight, a public register nobody could open."""
    claim = re.compile(letter.words.text("lint", "we_saw"), re.IGNORECASE)
    for passage in letter.composed.passages:
        for fact, register in _registers(letter, passage):
            told = register.source in (Source.CLIENT_STATEMENT, Source.THIRD_PARTY_STATEMENT)
            if (
                told
                and isinstance(register.known, str)
                and claim.search(_printed(letter, fact, register.known))
            ):
                yield finding_at(passage, "W06", fact, "told_as_seen")
    for event in letter.material.all(Event):
        entry = held(event.summons_register)
        if event.summons_register.source is Source.PUBLIC_RECORD and not (entry and entry.open_page):
            yield Finding(code="W06", record=event.id, field="summons_register", detail="not_open_to_anyone")


def _printed(letter: Examined, fact: str, text: str) -> str:
    """Return a told text in the words of the letter's language."""
    return letter.material.wording(fact, text, letter.words.language) or text


def _registers(letter: Examined, passage: Passage) -> Iterator[tuple[str, Fact[Any]]]:
    for fact in sorted(passage.facts):
        record, field = located(fact)
        register = getattr(letter.composed.records.get(record), field, None)
        if isinstance(register, Fact):
            yield fact, register


def third_persons(letter: Examined) -> Iterator[Finding]:
    """E11: somebody else's name stands in the letter, and that person has not agreed (HR09)."""
    agreed = {
        str(held(offer.host_name))
        for offer in letter.material.all(AccommodationOffer)
        if held(offer.may_be_named) is True
    }
    for other in letter.material.others:
        for name in _surnames(other):
            said = re.compile(rf"(?<!\w){re.escape(name)}(?!\w)", re.IGNORECASE)
            for passage in letter.composed.passages:
                if said.search(passage.text) and not any(said.search(host) for host in agreed):
                    yield Finding(code="E11", clause=passage.clause, sentence=passage.index, record=other.id)


def _surnames(person: Person) -> set[str]:
    names = (held(person.latin_name), held(person.native_name))
    return {name.surname for name in names if name is not None and name.surname and len(name.surname) > 2}


def transit(letter: Examined) -> Iterator[Finding]:
    """W10, an error since HR30: a country on the way, and nothing about why there was no protection."""
    if TRANSIT_CLAUSE not in letter.kind.clauses:
        return
    printed = {fact for passage in letter.composed.passages for fact in passage.facts}
    for stay in letter.material.all(Stay):
        country = held(stay.country)
        elsewhere = country is not None and country not in (*ORIGIN, letter.frame.destination)
        if elsewhere and not _explained(letter, stay, printed):
            yield Finding(code="W10", record=stay.id, field="protection_obstacle", detail=str(country))


def _explained(letter: Examined, stay: Stay, printed: set[str]) -> bool:
    """Whether the letter says why there was no protection; of where he is, a type may have no paragraph."""
    residence = letter.composed.chosen.residence
    untold = residence is not None and residence.id == stay.id and RESIDENCE_CLAUSE not in letter.kind.clauses
    known = held(stay.protection_obstacle) is not None
    return known and (untold or f"{stay.id}.protection_obstacle" in printed)


def summons(letter: Examined) -> Iterator[Finding]:
    """W08: a private prompt on a summons that the letter tells of, by its code; nothing is kept (HR12)."""
    told = {located(fact)[0]: each for each in letter.composed.passages for fact in each.facts}
    called = {each.id for each in letter.material.all(Event) if held(each.kind) == "summons"} & told.keys()
    prompts = prompts_of(letter.material.file, letter.checks, letter.frame.day).prompts
    for prompt in prompts:
        for record, _, field in prompt.places:
            if prompt.code in ON_A_SUMMONS and record in called:
                yield replace(
                    finding_at(told[record], "W08", f"{record}.{field}", prompt.code),
                    severity=Severity.WARNING,
                )


def not_called(letter: Examined) -> Iterator[Finding]:
    """E09: the profile says that the client was never called up, and a record says that he was (HR35)."""
    profiles = held(letter.material.case.profiles) or ()
    if "EVA_NOT_CALLED" in profiles and ON_NO_CALL & set(letter.kind.clauses):
        for record in denials(letter.material)["called_up"].records:
            yield Finding(code="E09", record=record.id, field="kind", detail="recorded")


def unlinked(letter: Examined) -> Iterator[Finding]:
    """W21: a sentence rests on a paper that we have seen, and no paper is named that S7 could list."""
    told: dict[str, Finding] = {}
    for passage in letter.composed.passages:
        for fact, register in _registers(letter, passage):
            record = located(fact)[0]
            if _is_of_ours(letter, register) and not _is_on_paper(letter, record, register.document):
                told.setdefault(record, replace(finding_at(passage, "W21", fact), severity=Severity.WARNING))
    yield from told.values()


def _is_of_ours(letter: Examined, register: Fact[Any]) -> bool:
    return register.source in SEEN_ON_PAPER and register.office in (None, letter.material.office)


def _is_on_paper(letter: Examined, record: str, document: str | None) -> bool:
    """Whether a reader is told of the paper: it is the record itself, the passport, or one in the list."""
    if letter.material.find(IdentityDocument, document or record) is not None:
        return True
    if record == letter.material.client.id:
        passport = letter.composed.chosen.passport
        return passport is not None and passport.paper.source in SEEN_ON_PAPER
    paper = letter.material.find(Document, document or record)
    return paper is not None and is_listed(paper)


def gates(letter: Examined) -> Iterator[Finding]:
    """HR10, HR14 and HR42: first a lawyer, first a guardian, and nothing for somebody who is missing."""
    case, client = letter.material.case, letter.material.client
    leaving = next((each for each in letter.composed.passages if each.clause in ("P09", "P10")), None)
    if held(case.lawyer_first) is True and leaving is not None:
        yield Finding(code="HR10", clause=leaving.clause, record=case.id, field="lawyer_first")
    if waits := ", ".join(lacking(letter.material.file, letter.material.subject, letter.frame.day)):
        yield Finding(code="HR14", record=client.id, field="guardian_needed", detail=waits)
    if report := freezes(letter.material.subject, letter.kind.code):
        yield Finding(code="HR42", record=report.id, field="status", detail=str(held(report.status)))


RULES: tuple[Rule, ...] = (
    names_and_sex, passport_name, foreign_sight, verbs, third_persons,
    transit, summons, not_called, unlinked, gates,
)  # fmt: skip
