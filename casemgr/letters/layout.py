"""Lines and pages, free of any PDF library: words into lines, strips into pages.

A page is filled with *strips*, mostly one line each. A strip says whether a page may begin with it;
that one rule keeps headings with their text, leaves no single line of a paragraph behind, and never
sends a signature to a page of its own. All lengths are points, downwards from the top.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import NamedTuple, TypeAlias

Advances: TypeAlias = Callable[[str, str], Iterable[int]]
"""How wide each character of a text is in a face, in thousandths of the size."""

BREAKS = re.compile("[ \t\r\n]+")
UNEVEN = ("  ", "\t", "\r", "\n")  # few texts have any, and to look is quicker than to replace


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


class _Paragraph(NamedTuple):
    """Words with one space between them: where each face begins, and where each character stands.

    Places are thousandths of the size; the last is the end. A space is as wide as in the face behind it.
    """

    text: str
    begins: list[int]
    faces: list[str]
    places: list[int]


def lines(spans: Sequence[Span], width: float, size: float, advances: Advances) -> list[Line]:
    """Break spans into lines no wider than `width`, ragged right, at spaces only.

    A word that is wider than a whole line is cut where it must be; no hyphen is added.
    """
    paragraph = _joined(spans, advances)
    text, places = paragraph.text, paragraph.places
    made: list[Line] = []
    begin, room = 0, width * 1000 / size
    while begin < len(text):
        end = bisect_right(places, places[begin] + room, begin + 1) - 1
        follows = end = max(end, begin + 1)
        if end < len(text) and (space := text.rfind(" ", begin, end + 1)) > begin:
            end, follows = space, space + 1
        made.append(list(_runs(paragraph, begin, end, size)))
        begin = follows
    return made


def _joined(spans: Sequence[Span], advances: Advances) -> _Paragraph:
    texts: list[str] = []
    begins: list[int] = []
    faces: list[str] = []
    wide: list[int] = []
    parted = False
    for span, face in spans:
        text = BREAKS.sub(" ", span) if any(each in span for each in UNEVEN) else span
        parted = parted or text[:1] == " "
        if not (words := text.strip(" ")):
            continue
        if parted and texts:  # the space is part of the run before it: whoever hears the page needs it there
            texts.append(" ")
            wide += advances(" ", face)
        if faces[-1:] != [face]:
            begins.append(len(wide))
            faces.append(face)
        texts.append(words)
        wide += advances(words, face)
        parted = text[-1] == " "
    return _Paragraph("".join(texts), begins, faces, list(accumulate(wide, initial=0)))


def _runs(paragraph: _Paragraph, begin: int, end: int, size: float) -> Iterator[tuple[float, str, str]]:
    """Yield what stands between two characters, face by face."""
    text, begins, faces, places = paragraph
    for first, last, face in zip(begins, (*begins[1:], len(text)), faces, strict=True):
        low, high = max(first, begin), min(last, end)
        if low < high:
            yield (places[low] - places[begin]) * size / 1000, text[low:high], face


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
