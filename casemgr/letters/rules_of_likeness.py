"""Rules that compare: with letters about others, with other spellings, with the age of a report.

Likeness is measured on what was told, never on clauses, which are alike by design (HR33).
"""

import re
from collections.abc import Iterator
from datetime import timedelta

from rapidfuzz.distance import Indel

from casemgr.language.transliteration import suggest
from casemgr.letters.composing import Passage
from casemgr.letters.findings import Examined, Finding, Rule, Severity, located
from casemgr.letters.likeness import free_text
from casemgr.records.country_finding import CountryFinding
from casemgr.records.document import Document
from casemgr.records.fact import held
from casemgr.records.identity_document import IdentityDocument
from casemgr.records.partial_date import PartialDate

ALIKE = 0.6
"""W04 and C11: more than this part of the words, in their order, stands in another client's letter."""

FEWEST_WORDS = 8
"""Shorter answers are alike by chance: he has never served."""

REPORT_AGE = timedelta(days=366)
"""A report on a country is read as old after twelve months (W07)."""

REPORT = "country_report"

_NATIVE = ("ru", "be", "uk", "ka")


def reused(letter: Examined) -> Iterator[Finding]:
    """W04: what this client told is more than sixty per cent alike to what another client's letter says."""
    others = [(each, _words(text)) for each, text in letter.told_elsewhere]
    for fact, passage, text in _told(letter):
        ours = _words(text)
        alike = (
            other
            for other, theirs in others
            if len(ours) >= FEWEST_WORDS and Indel.normalized_similarity(ours, theirs) > ALIKE
        )
        if (other := next(alike, None)) is not None:
            yield _at(passage, "W04", *located(fact), other)


def _told(letter: Examined) -> Iterator[tuple[str, Passage, str]]:
    """Yield the facts that are free text, each with the first sentence that rests on it and its text."""
    seen: set[str] = set()
    for passage in letter.composed.passages:
        for fact in sorted(passage.facts - seen):
            record, field = located(fact)
            text = free_text(letter.composed.records.get(record), field)
            if text is not None:
                seen.add(fact)
                yield fact, passage, text


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def spellings(letter: Examined) -> Iterator[Finding]:
    """W14: the client's name stands in the text in another Latin spelling than the one that is printed."""
    client = letter.material.client
    printed = held(client.latin_name)
    if printed is None or not printed.surname:
        return
    other = _spellings(letter) - {printed.surname.casefold()}
    for passage in letter.composed.passages:
        for word in re.findall(r"[\w'’-]+", passage.text):
            if word.casefold() in other:
                yield _at(passage, "W14", client.id, "latin_name", word)


def _spellings(letter: Examined) -> set[str]:
    """Return every Latin spelling of the surname that a scheme or another paper gives, in small letters."""
    native = held(letter.material.client.native_name)
    surname = native.surname if native is not None else None
    made = {each.text.casefold() for language in _NATIVE for each in suggest(surname or "", language)}
    papers = (held(each.paper) for each in letter.material.all(IdentityDocument))
    return made | {
        each.latin_surname.casefold() for each in papers if each is not None and each.latin_surname
    }


def reports(letter: Examined) -> Iterator[Finding]:
    """W07: what is said of a country is older than twelve months on the day of the letter."""
    for record, published in _reports(letter):
        latest = published.latest if published is not None else None
        if latest is not None and latest + REPORT_AGE < letter.frame.day:
            yield Finding(
                code="W07", severity=Severity.WARNING, record=record, field="published", detail=str(published)
            )


def _reports(letter: Examined) -> Iterator[tuple[str, PartialDate | None]]:
    """Yield the reports that are annexed and the findings that are told, with the days they are of."""
    for annex in letter.frame.annexes:
        document = letter.material.find(Document, annex)
        if document is not None and document.kind == REPORT:
            yield document.id, held(document.dated)
    told = {located(fact)[0] for passage in letter.composed.passages for fact in passage.facts}
    yield from (
        (each.id, held(each.published)) for each in letter.material.all(CountryFinding) if each.id in told
    )


def _at(passage: Passage, code: str, record: str, field: str, detail: str) -> Finding:
    return Finding(
        code=code,
        severity=Severity.WARNING,
        clause=passage.clause,
        sentence=passage.index,
        record=record,
        field=field,
        detail=detail,
    )


RULES: tuple[Rule, ...] = (reused, spellings, reports)
