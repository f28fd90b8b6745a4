"""Lines and pages, free of any PDF library: words into lines, strips into pages.

A page is filled with *strips*, mostly one line each. A strip says whether a page may begin with it;
that one rule keeps headings with their text, leaves no single line of a paragraph behind, and never
sends a signature to a page of its own. All lengths are points, downwards from the top.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
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
_Part: TypeAlias = tuple[str, str, float]  # of a word: text, face, width
_Run: TypeAlias = tuple[float, list[str], str]  # of a line in the making: x, texts, face


def lines(spans: Sequence[Span], width: float, size: float, measure: Measure) -> list[Line]:
    """Break spans into lines no wider than `width`, ragged right, at spaces only.

    A word that is wider than a whole line is cut where it must be; no hyphen is added.
    """
    made: list[Line] = []
    line: list[_Run] = []
    at = 0.0
    spaces = {face: measure(" ", face, size) for _, face in spans}
    for word in _words(spans, size, measure):
        for piece, wide in _fitting(word, width, size, measure):
            space = spaces[piece[0][1]] if line else 0.0
            if line and at + space + wide > width:
                made.append(_joined(line))
                line, at, space = [], 0.0, 0.0
            _append(line, piece, at + space)
            at += space + wide
    return [*made, _joined(line)] if line else made


def _words(spans: Sequence[Span], size: float, measure: Measure) -> Iterator[list[_Part]]:
    """Yield words, each a list of its parts in their faces."""
    word: list[_Part] = []
    for text, face in spans:
        head, *rest = BREAKS.split(text)
        if head:
            word.append((head, face, measure(head, face, size)))
        for part in rest:
            if word:
                yield word
            word = [(part, face, measure(part, face, size))] if part else []
    if word:
        yield word


def _fitting(
    word: list[_Part], width: float, size: float, measure: Measure
) -> Iterable[tuple[list[_Part], float]]:
    """Return the word itself, or pieces of it where it is wider than a line, each with its width."""
    wide = sum([part[2] for part in word])
    return [(word, wide)] if wide <= width else _cut(word, width, size, measure)


def _cut(
    word: list[_Part], width: float, size: float, measure: Measure
) -> Iterator[tuple[list[_Part], float]]:
    piece: list[_Part] = []
    used = 0.0
    for text, face, _ in word:
        for character in text:
            wide = measure(character, face, size)
            if piece and used + wide > width:
                yield piece, used
                piece, used = [], 0.0
            piece.append((character, face, wide))
            used += wide
    yield piece, used


def _append(line: list[_Run], piece: list[_Part], x: float) -> None:
    """Add a word to a line at `x`, joined to the text before it where the face is the same."""
    joint = " " if line else ""
    for text, face, wide in piece:
        if line and line[-1][2] == face:
            line[-1][1].append(joint + text)
        else:
            if joint:  # whoever hears the page read needs the space that others see
                line[-1][1].append(joint)
            line.append((x, [text], face))
        joint = ""
        x += wide


def _joined(line: list[_Run]) -> Line:
    return [(x, "".join(texts), face) for x, texts, face in line]


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
