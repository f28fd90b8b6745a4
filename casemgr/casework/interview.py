"""An interview as it is spoken: one running text with marks of time, and the facts marked afterwards (HR39).

A mark is a line of its own, such as "[14:05]". It is part of the text, so it is kept, merged and read as one
with the words it stands before.
"""

import re
from dataclasses import dataclass
from datetime import time

KIND = "interview"
"""The kind of note that holds such a text."""

_MARK = re.compile(r"^\[([01]\d|2[0-3]):([0-5]\d)\]$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Passage:
    """What was said from a moment on; `at` is None before the first mark."""

    at: time | None
    words: str


def marked(text: str, at: time) -> str:
    """Return the text with a mark of the minute at its end, where the last one is not of that minute."""
    marks = list(_MARK.finditer(text))
    if marks and _at(marks[-1]) == at.replace(second=0, microsecond=0):
        return text
    return f"{text.rstrip()}\n[{at:%H:%M}]\n".lstrip("\n")


def passages(text: str) -> tuple[Passage, ...]:
    """Return the text in passages by its marks, each without the mark; empty ones are left out."""
    marks = list(_MARK.finditer(text))
    begins = [None, *marks]
    ends = [*(mark.start() for mark in marks), len(text)]
    cut = [
        Passage(_at(mark) if mark else None, text[mark.end() if mark else 0 : end].strip())
        for mark, end in zip(begins, ends, strict=True)
    ]
    return tuple(passage for passage in cut if passage.words)


def _at(mark: re.Match[str]) -> time:
    return time(int(mark[1]), int(mark[2]))
