"""Lines and pages, free of any PDF library: words into lines, strips into pages.

A page is filled with *strips*, mostly one line each. A strip says whether a page may begin with it;
that one rule keeps headings with their text, leaves no single line of a paragraph behind, and never
sends a signature to a page of its own. All lengths are points, downwards from the top.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

Measure: TypeAlias = Callable[[str, str, float], float]  # text, face, size: its width

BREAKS = re.compile("[ \t\r\n]+")


@dataclass(frozen=True, slots=True)
class Tag:
    """What a mark belongs to for whoever does not see the page: PDF's standard structure types.

    Marks with the same `key` are one element, in the order of the keys; `group` is the list that an
    item (LI) stands in, `words` what stands for a figure.
    """

    role: str
    key: int
    group: int = 0
    words: str = ""


@dataclass(frozen=True, slots=True)
class Text:
    """Words of one face on a baseline `down` from the top of the strip; `shade` 0 is black, 1 white.

    Without a tag they belong to the page and not to the letter, like its number.
    """

    x: float
    down: float
    text: str
    face: str
    size: float
    shade: float = 0.0
    tag: Tag | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """A thin horizontal line from `x` to `end`."""

    x: float
    end: float
    down: float
    shade: float = 0.0


@dataclass(frozen=True, slots=True)
class Square:
    """A QR code of `side`, its top left corner at (x, down)."""

    x: float
    down: float
    side: float
    payload: str
    tag: Tag | None = None


@dataclass(frozen=True, slots=True)
class Picture:
    """An image whose longer side fits a box that ends at (`right`, `down` + `height`)."""

    right: float
    down: float
    width: float
    height: float
    image: bytes
    tag: Tag | None = None


Mark: TypeAlias = Text | Rule | Square | Picture


@dataclass(frozen=True, slots=True)
class Strip:
    """What stands at one height of the page. `before` is kept free above it, except at the top of a page."""

    height: float
    marks: tuple[Mark, ...]
    before: float = 0.0
    may_begin: bool = True


Span: TypeAlias = tuple[str, str]  # text, face
Line: TypeAlias = list[tuple[float, str, str]]  # x, text, face


def lines(spans: Sequence[Span], width: float, size: float, measure: Measure) -> list[Line]:
    """Break spans into lines no wider than `width`, ragged right, at spaces only.

    A word that is wider than a whole line is cut where it must be; no hyphen is added.
    """
    made: list[Line] = []
    line: Line = []
    at = 0.0
    spaces = {face: measure(" ", face, size) for _, face in spans}
    for word in _words(spans):
        for part, widths in _fitting(word, width, size, measure):
            wide = sum(widths)
            space = spaces[part[0][1]] if line else 0.0
            if line and at + space + wide > width:
                made.append(line)
                line, at, space = [], 0.0, 0.0
            _append(line, part, widths, at, space)
            at += space + wide
    return [*made, line] if line else made


def _words(spans: Sequence[Span]) -> Iterator[list[Span]]:
    """Yield words, each a list of its parts in their faces."""
    word: list[Span] = []
    for text, face in spans:
        head, *rest = BREAKS.split(text)
        if head:
            word.append((head, face))
        for part in rest:
            if word:
                yield word
            word = [(part, face)] if part else []
    if word:
        yield word


def _fitting(
    word: list[Span], width: float, size: float, measure: Measure
) -> Iterator[tuple[list[Span], list[float]]]:
    """Yield the word itself, or pieces of it where it is wider than a line, each with its widths."""
    widths = [measure(text, face, size) for text, face in word]
    if sum(widths) <= width:
        yield word, widths
        return
    piece: list[Span] = []
    used: list[float] = []
    for text, face in word:
        for character in text:
            wide = measure(character, face, size)
            if piece and sum(used) + wide > width:
                yield piece, used
                piece, used = [], []
            piece.append((character, face))
            used.append(wide)
    yield piece, used


def _append(line: Line, part: list[Span], widths: list[float], at: float, space: float) -> None:
    """Add a word to a line, joined to the text before it where the face is the same."""
    for index, ((text, face), wide) in enumerate(zip(part, widths, strict=True)):
        gap = space if index == 0 else 0.0
        if line and line[-1][2] == face:
            x, before, _ = line[-1]
            line[-1] = (x, f"{before} {text}" if gap else before + text, face)
        else:
            if gap and line:  # whoever hears the page read needs the space that others see
                line[-1] = (line[-1][0], f"{line[-1][1]} ", line[-1][2])
            line.append((at + gap, text, face))
        at += gap + wide


def paginate(strips: Sequence[Strip], height: float) -> list[list[tuple[float, Strip]]]:
    """Fill pages of `height`; each page is its strips with the place of their tops.

    A page ends before the last strip with which the next may begin. Where there is none, it ends where
    it is full.
    """
    pages: list[list[tuple[float, Strip]]] = []
    start = 0
    while start < len(strips):
        page: list[tuple[float, Strip]] = []
        used, end = 0.0, start
        while end < len(strips):
            top = used + (strips[end].before if page else 0.0)
            if page and top + strips[end].height > height:
                break
            page.append((top, strips[end]))
            used = top + strips[end].height
            end += 1
        cut = end
        while cut < len(strips) and cut > start and not strips[cut].may_begin:
            cut -= 1
        if cut > start:
            end = cut
        pages.append(page[: end - start])
        start = end
    return pages
