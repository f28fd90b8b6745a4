"""Words into tagged strips: the measures and styles of the page, and how a paragraph becomes lines.

One family, three sizes, black and one grey; 27 mm at the sides, ragged right.

No word is divided. A name must not be (LANGUAGES.md H4), and nothing tells a name from another word:
German writes every noun like one. The patterns there are for Ukrainian and Belarusian leave a consonant
alone between two hyphens (pyphen 0.18.1: "осо-би-с-тих"), and there are none for Georgian. An undivided
word is also what a reader copies, searches for and hears; ragged lines of eighty letters can do without.
"""

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from casemgr.letters.blocks import Run
from casemgr.letters.fonts import BOLD, ITALIC, REGULAR
from casemgr.letters.layout import Advances, Line, Mark, Span, Strip, Tag, Text, lines
from casemgr.letters.typography import bound

MM = 72 / 25.4
PAGE_WIDTH, PAGE_HEIGHT = 210 * MM, 297 * MM
SIDE, TOP, BOTTOM = 27 * MM, 22 * MM, 25 * MM  # margins; the footer stands in the bottom one
WIDTH, HEIGHT = PAGE_WIDTH - 2 * SIDE, PAGE_HEIGHT - TOP - BOTTOM
FOOTER_DOWN = PAGE_HEIGHT - 18 * MM  # where the footer begins on every page
RUNNING_DOWN = 12 * MM  # where the head of a following page begins
GREY = 0.35


@dataclass(frozen=True, slots=True)
class Style:
    """A size, the distance of its baselines, and a shade."""

    size: float
    leading: float
    shade: float = 0.0


NAME = Style(14, 18)
BODY = Style(10.5, 14)
SMALL = Style(8.5, 11.6, GREY)
NOTE = Style(8.5, 11.6)


class Flow:
    """Sets paragraphs one after the other."""

    def __init__(self, advances: Advances) -> None:
        self.advances = advances
        self._keys = itertools.count(1)

    def tag(self, role: str, group: int = 0, words: str = "") -> Tag:
        """Return the tag of the next element in reading order."""
        return Tag(role, next(self._keys), group, words)

    def set(
        self, spans: Sequence[Span], style: Style, *, tag: Tag | None, width: float = WIDTH,
        inset: float = 0.0, before: float = 0.0, label: str = "", label_at: float = 0.0,
    ) -> list[Strip]:  # fmt: skip
        """Return words as lines of one paragraph; no page begins or ends with a single line of it."""
        broken = lines(spans, width - inset, style.size, self.advances)
        made = []
        for index, line in enumerate(broken):
            spoken = line if index == len(broken) - 1 else _spaced(line)
            marks = texts(spoken, inset, style.size, style, tag)
            if label and index == 0:
                marks.insert(
                    0, Text(label_at, style.size, f"{label} ", REGULAR, style.size, style.shade, tag)
                )
            may_begin = index == 0 or 2 <= index <= len(broken) - 2
            made.append(Strip(style.leading, tuple(marks), before if index == 0 else 0.0, may_begin))
        return made

    def plain(
        self, text: str, style: Style, face: str = REGULAR, width: float = WIDTH, role: str = "P"
    ) -> list[Strip]:
        """Return a text in one face as a paragraph of its own."""
        return self.set([(bound(text), face)], style, tag=self.tag(role), width=width)

    def width(self, text: str, size: float) -> float:
        """Return how wide words are in the regular face."""
        return sum(self.advances(text, REGULAR)) * size / 1000

    def right(self, text: str, style: Style, tag: Tag | None = None) -> Text:
        """Return words that end at the right margin."""
        return Text(
            WIDTH - self.width(text, style.size), style.size, text, REGULAR, style.size, style.shade, tag
        )


def spans_of(runs: Sequence[Run]) -> Iterator[Span]:
    """Yield runs as spans, with the spaces bound at which no line may end."""
    for run in runs:
        yield bound(run.text), BOLD if run.bold else ITALIC if run.italic else REGULAR


def _spaced(line: Line) -> Line:
    """End a line with the space at which it was broken; a screen reader does not see that it ends."""
    *before, (x, text, face) = line
    return [*before, (x, f"{text} ", face)]


def texts(line: Line, x: float, down: float, style: Style, tag: Tag | None) -> list[Mark]:
    """Return a line as marks that begin at `x`."""
    return [Text(x + at, down, text, face, style.size, style.shade, tag) for at, text, face in line]


def together(strips: Sequence[Strip], before: float) -> list[Strip]:
    """Keep strips on one page, and leave `before` free above them."""
    opening = [replace(strip, before=before) for strip in strips[:1]]
    return opening + [replace(strip, may_begin=False) for strip in strips[1:]]


def tied(strips: Sequence[Strip]) -> list[Strip]:
    """Keep the beginning of a block on the page of what stands above it."""
    return [replace(strip, may_begin=False) for strip in strips[:1]] + list(strips[1:])


def beside(columns: Sequence[Sequence[Strip]], pitch: float) -> Strip:
    """Set columns next to one another in one strip, each `pitch` further right than the one before."""
    marks: list[Mark] = []
    ends = []
    for column, strips in enumerate(columns):
        down = 0.0
        for strip in strips:
            marks += [_moved(mark, column * pitch, down) for mark in strip.marks if isinstance(mark, Text)]
            down += strip.height
        ends.append(down)
    return Strip(max(ends), tuple(marks))


def _moved(mark: Text, right: float, down: float) -> Text:
    return replace(mark, x=mark.x + right, down=mark.down + down)
