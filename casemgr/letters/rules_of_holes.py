"""Rules about what a letter cannot say: facts that are unknown, must not print, or have no words."""

from collections.abc import Iterator

from casemgr.letters.composing import Composed, Passage
from casemgr.letters.conditions import present
from casemgr.letters.findings import Examined, Finding, Rule, located


def missing(letter: Examined) -> Iterator[Finding]:
    """E13: what the type cannot do without is unknown, or only inferred."""
    for path in letter.kind.asks:
        there, facts = present(letter.composed.view, path)
        if not there:
            record, field = located(min(facts, default=""))
            yield Finding(code="E13", detail=path, record=record, field=field)


def holes(letter: Examined) -> Iterator[Finding]:
    """E06, E13, E16: sentences that rest on a fact which must not or cannot be printed."""
    codes = {"never": "E06", "conflict": "E16", "redaction": "E13", "wording": "E13"}
    for passage, fact, code in _unprintable(letter, letter.composed):
        if code in codes:
            yield finding_at(passage, codes[code], fact, code)


def holes_in_reading(letter: Examined) -> Iterator[Finding]:
    """E19: what the client reads and approves has a hole, for want of words in that language."""
    if letter.reading is None:
        return
    for passage, fact, code in _unprintable(letter, letter.reading):
        if code in ("redaction", "wording"):
            yield finding_at(passage, "E19", fact, located(fact)[1].replace("_", " "))


def _unprintable(letter: Examined, made: Composed) -> Iterator[tuple[Passage, str, str]]:
    """Yield each sentence with a fact that it must not or cannot print, and why."""
    for passage in made.passages:
        for fact in sorted(passage.facts):
            if fact in letter.material.conflicts:
                yield passage, fact, "conflict"
            elif fact in made.holes:
                yield passage, fact, made.holes[fact].code


def finding_at(passage: Passage, code: str, fact: str, detail: str = "") -> Finding:
    """Return a finding on a fact of a sentence, with the clause that it stands in."""
    record, field = located(fact)
    return Finding(
        code=code, clause=passage.clause, sentence=passage.index, record=record, field=field, detail=detail
    )


RULES: tuple[Rule, ...] = (missing, holes, holes_in_reading)
