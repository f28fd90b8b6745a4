"""What is wrong with words while somebody types them: each fault with its line and what it is about.

It is the same that `overlay.check` refuses, said piece by piece, and what no letter of ours may say.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from casemgr.letters.catalogue import LetterTexts, as_line
from casemgr.letters.findings import Finding
from casemgr.letters.grammar import TemplateError, parse
from casemgr.letters.overlay import GapsError, check
from casemgr.letters.rules_of_words import spoken_of
from casemgr.letters.wordings import GAP

MISSING: Final = "missing"
"""The words leave out what the sentence has to ask for; it stands on no line."""
ADDED: Final = "added"
BLANK: Final = "blank"

_SPACE: Final = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing to mend: `reason` a code, `line` counted from 1 (0 for none), `found` as it is written."""

    reason: str
    line: int = 0
    found: str = ""


def faults(texts: LetterTexts, name: str, typed: str) -> tuple[Fault, ...]:
    """Return what keeps words from standing under a name; raises NotFoundError for what is no sentence."""
    if not typed.strip():
        return (Fault(BLANK, 1),)
    try:
        parse(as_line(name, typed), name)
        check(texts, name, " ".join(typed.split()))
    except TemplateError as error:
        return (Fault(error.reason, error.line, error.name),)
    except GapsError as error:
        return (*_added(error, typed), *(Fault(MISSING, 0, each) for each in sorted(error.missing)))
    return ()


def campaign(texts: LetterTexts, name: str, typed: str) -> Iterator[tuple[Fault, Finding]]:
    """Yield what a supporting letter does not say, with where it stands in the words typed."""
    bare = GAP.sub(lambda gap: " " * len(gap[0]), typed)
    for finding in spoken_of(texts.words[name.partition("/")[0]], " ".join(bare.split())):
        first = finding.detail.split()[0] if finding.detail.split() else ""
        yield Fault(finding.code, _line(typed, bare.find(first)), finding.detail), finding


def _added(error: GapsError, typed: str) -> Iterator[Fault]:
    """Yield what is too much, each at the line where it first stands."""
    lines = {_SPACE.sub(" ", gap[0]): _line(typed, gap.start()) for gap in reversed([*GAP.finditer(typed)])}
    for each in sorted(error.added):
        yield Fault(ADDED, lines.get(each, 1), each)


def _line(typed: str, place: int) -> int:
    return typed.count("\n", 0, max(place, 0)) + 1
