"""Rules about what a letter says: claims, slogans, predictions, and names that must stay here.

The patterns stand in the words of each language under [lint]; they are searched in every sentence, so
what a client told is held to the same rules as a clause.
"""

import re
from collections.abc import Iterator

from casemgr.letters.composing import Passage
from casemgr.letters.findings import Examined, Finding, Rule, Severity, located
from casemgr.letters.words import Words
from casemgr.records.document import Document
from casemgr.records.fact import held

ERRORS = ("W03", "W09", "W11", "W12")
"""Warnings of LETTERS.md that HR30 made errors: campaign promises and figures, unit, relatives' place."""

WARNINGS = ("W01", "W02", "W16", "W18")


def phrases(letter: Examined) -> Iterator[Finding]:
    """W01, W02, W03, W09, W11, W12, W16, W18: what a supporting letter does not say."""
    patterns = letter.words.forms("lint")
    for code in (*ERRORS, *WARNINGS):
        yield from _matches(letter, code, patterns[code], _severity(code))


def spoken_of(words: Words, text: str) -> Iterator[Finding]:
    """Yield the same of words that stand in no letter yet."""
    patterns = words.forms("lint")
    for code in (*ERRORS, *WARNINGS):
        if found := re.search(patterns[code], text, re.IGNORECASE):
            yield Finding(code=code, severity=_severity(code), detail=found[0])


def _severity(code: str) -> Severity:
    return Severity.ERROR if code in ERRORS else Severity.WARNING


def _matches(letter: Examined, code: str, pattern: str, severity: Severity) -> Iterator[Finding]:
    compiled = re.compile(pattern, re.IGNORECASE)
    for passage in letter.composed.passages:
        if found := compiled.search(" ".join(passage.text.split())):
            record, field = _told_in(letter, passage, found[0])
            yield Finding(
                code=code,
                severity=severity,
                clause=passage.clause,
                sentence=passage.index,
                record=record,
                field=field,
                detail=found[0],
            )


def captions(letter: Examined) -> Iterator[Finding]:
    """W03, W09, W11 and W12 in what an annex is called where only the list of annexes says it."""
    patterns = letter.words.forms("lint")
    told = {fact for passage in letter.composed.passages for fact in passage.facts}
    for annex in (each for each in letter.frame.annexes if f"{each}.caption" not in told):
        document = letter.material.find(Document, annex)
        text = held(document.caption) if document is not None else None
        worded = letter.material.wording(f"{annex}.caption", text, letter.words.language) if text else None
        for code in ERRORS:
            if text and (found := re.search(patterns[code], worded or text, re.IGNORECASE)):
                yield Finding(code=code, record=annex, field="caption", detail=found[0])


def _told_in(letter: Examined, passage: Passage, words: str) -> tuple[str, str]:
    """Return the record and field whose text holds the words, empty where a clause of ours says them."""
    for fact in sorted(passage.facts):
        record, field = located(fact)
        text = held(getattr(letter.composed.records.get(record), field, None))
        if not isinstance(text, str):
            continue
        worded = letter.material.wording(fact, text, letter.words.language) or text
        if words.casefold() in " ".join(worded.split()).casefold():
            return record, field
    return "", ""


def medicine(letter: Examined) -> Iterator[Finding]:
    """W15: a medical detail in the text, and no clinician's report among the annexes to refer to."""
    annexed = (letter.material.find(Document, annex) for annex in letter.frame.annexes)
    if not any(document is not None and document.kind == "clinician_report" for document in annexed):
        yield from _matches(letter, "W15", letter.words.text("lint", "W15"), Severity.WARNING)


def call_up(letter: Examined) -> Iterator[Finding]:
    """E09: the client was never called up, and a sentence says he was."""
    if "EVA_NOT_CALLED" in (held(letter.material.case.profiles) or ()):
        yield from _matches(letter, "E09", letter.words.text("lint", "called_up"), Severity.ERROR)


def pseudonyms(letter: Examined) -> Iterator[Finding]:
    """E14: what the office calls the case or the client stands in the letter.

    In a letter that knows the client by another name, it is the real name beside it.
    """
    case, client = letter.material.case, letter.material.client
    if letter.kind.pseudonymous:
        yield from _real_names(letter)
        return
    named = {
        "reference": (case.id, held(case.reference)),
        "code_name": (case.id, held(case.code_name)),
        "handle": (case.id, held(case.handle)),
        "pseudonym": (client.id, held(client.pseudonym)),
    }
    for field, (record, name) in named.items():
        if not name:
            continue
        yield from _named(letter, name, record, field)


def _real_names(letter: Examined) -> Iterator[Finding]:
    client = letter.material.client
    for field in ("latin_name", "native_name"):
        name = held(getattr(client, field))
        if name is not None and name.surname:
            yield from _named(letter, name.surname, client.id, field)


def _named(letter: Examined, name: str, record: str, field: str) -> Iterator[Finding]:
    said = re.compile(rf"(?<!\w){re.escape(name)}(?!\w)", re.IGNORECASE)
    for passage in letter.composed.passages:
        if said.search(passage.text):
            yield Finding(
                code="E14", clause=passage.clause, sentence=passage.index, record=record, field=field
            )


RULES: tuple[Rule, ...] = (phrases, captions, medicine, call_up, pseudonyms)
