"""Set the content of a letter as strips: the look of the page, free of any PDF library.

One family, three sizes, black and one grey; 27 mm at the sides, ragged right, no hyphenation.
Numbers of paragraphs hang in a column of their own, so that a consul can cite them.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from casemgr.letters.blocks import Block, Body, Bullet, Heading, Paragraph, Run
from casemgr.letters.content import Letterhead, Listing, PageContent, Seal, Signature
from casemgr.letters.fonts import BOLD, ITALIC, REGULAR
from casemgr.letters.layout import Line, Mark, Measure, Picture, Rule, Span, Square, Strip, Text, lines
from casemgr.letters.typography import bound

MM = 72 / 25.4
PAGE_WIDTH, PAGE_HEIGHT = 210 * MM, 297 * MM
SIDE, TOP, BOTTOM = 27 * MM, 22 * MM, 27 * MM  # margins; the footer stands in the bottom one
WIDTH, HEIGHT = PAGE_WIDTH - 2 * SIDE, PAGE_HEIGHT - TOP - BOTTOM
NUMBER_COLUMN = 8 * MM
BULLET_COLUMN = 5 * MM
RIGHT_COLUMN = 60 * MM  # the block with place, date and number
GREY = 0.35
LOGO_WIDTH, LOGO_HEIGHT = 40 * MM, 16 * MM
FOOTER_DOWN = PAGE_HEIGHT - 18 * MM  # where the footer begins on every page
SQUARE = 21 * MM
INK_ROOM = 17 * MM  # for a signature by hand
KEPT_ITEMS = 4  # of a listing stand together at the foot and at the head of a page


@dataclass(frozen=True, slots=True)
class Style:
    """A size, the distance of its baselines, and a shade."""

    size: float
    leading: float
    shade: float = 0.0


NAME = Style(14, 18)
BODY = Style(10.5, 14.2)
SMALL = Style(8.5, 11.6, GREY)
NOTE = Style(8.5, 11.6)


class Composer:
    """Turns one letter into strips; `measure` tells the width of words in a face."""

    def __init__(self, content: PageContent, measure: Measure) -> None:
        self._content = content
        self._measure = measure

    def strips(self) -> list[Strip]:
        """Return the whole letter from letterhead to seal; a draft is the plain text alone (HR07)."""
        content = self._content
        made: list[Strip] = []
        if content.letterhead and not content.draft:
            made += self._letterhead(content.letterhead)
        made += self._address(10 * MM if made else 0.0)
        made += self._subject()
        if content.salutation:
            made += self._flow([(bound(content.salutation), REGULAR)], BODY, before=13.0)
        made += self._body(content.body)
        if not content.draft and (content.signatures or content.closing):
            made[-1:] = _tied(made[-1:])  # two lines at least go with a signature
            made.append(self._signatures(content.closing, content.signatures))
        for listing in (content.annexes, content.notes):
            if listing and listing.items:
                made += self._listing(listing)
        if content.seal and not content.draft:
            made.append(self._seal(content.seal))
        return made

    def footer(self, page: int, pages: int) -> list[Strip]:
        """Return what stands in the bottom margin of one page: confidentiality, number, page x of y."""
        content = self._content
        label = content.page_label.replace("{page}", str(page)).replace("{pages}", str(pages))
        right = " · ".join(part for part in (content.draft or content.number, label) if part)
        right = bound(right).replace(" ", "\u00a0")
        room = WIDTH - self._measure(right, REGULAR, SMALL.size) - 8 * MM
        made = self._flow([(bound(content.footer), REGULAR)], SMALL, width=room)
        opening = made[0] if made else Strip(SMALL.leading, ())
        marks = (*opening.marks, self._right(right, SMALL), Rule(0, WIDTH, -5, 0.75))
        return [replace(opening, marks=marks), *made[1:]]

    def _letterhead(self, head: Letterhead) -> Iterator[Strip]:
        width = WIDTH - (LOGO_WIDTH + 6 * MM if head.logo else 0)
        made = self._flow([(bound(head.name), BOLD)], NAME, width=width)
        for detail in head.details:
            made += self._flow([(bound(detail), REGULAR)], SMALL, width=width)
        if head.logo:
            logo = Picture(WIDTH, 0, LOGO_WIDTH, LOGO_HEIGHT, head.logo)
            made[0] = replace(made[0], marks=(*made[0].marks, logo))
            short = LOGO_HEIGHT - sum(strip.height for strip in made)
            made[-1] = replace(made[-1], height=made[-1].height + max(0.0, short))
        yield from made
        yield Strip(7, (Rule(0, WIDTH, 6, 0.55),), may_begin=False)

    def _address(self, before: float) -> list[Strip]:
        """Set the addressee on the left, place, date and number on the right of the same lines."""
        content = self._content
        room = WIDTH - RIGHT_COLUMN - 6 * MM
        left: list[Strip] = []
        for line in content.addressee:
            left += self._flow([(bound(line), REGULAR)], BODY, width=room)
        left += self._flow([(bound(content.delivery), ITALIC)], BODY, width=room)
        right: list[Line] = []
        for text in (content.place_and_date, "" if content.draft else content.number):
            right += lines([(bound(text), REGULAR)], RIGHT_COLUMN, BODY.size, self._measure)
        left += [Strip(BODY.leading, ())] * (len(right) - len(left))
        for index, [(_, words, _)] in enumerate(right):
            left[index] = replace(left[index], marks=(*left[index].marks, self._right(words, BODY)))
        return _together(left, before)

    def _subject(self) -> list[Strip]:
        made = self._flow([(bound(self._content.subject), BOLD)], BODY)
        for line in self._content.references:
            made += self._flow([(bound(line), REGULAR)], BODY)
        return _together(made, 22.0)

    def _body(self, body: Body) -> Iterator[Strip]:
        above: Block | None = None
        for block in body.blocks:
            made = self._block(block)
            yield from _tied(made) if isinstance(above, Heading) else made
            above = block

    def _block(self, block: Block) -> list[Strip]:
        spans = [span for sentence in block.sentences for span in (*_spans(sentence.runs), (" ", REGULAR))]
        match block:
            case Heading():
                before = 15.0 if block.level < 3 else 9.0
                return _together(self._flow([(text, BOLD) for text, _ in spans], BODY), before)
            case Paragraph(number=None):
                return self._flow(spans, BODY, inset=NUMBER_COLUMN if block.inset else 0, before=6.5)
            case Paragraph():
                return self._flow(spans, BODY, inset=NUMBER_COLUMN, before=6.5, label=f"{block.number}.")
            case Bullet():
                start = NUMBER_COLUMN if block.inset else 0
                return self._flow(
                    spans, BODY, inset=start + BULLET_COLUMN, before=3.0, label="•", label_at=start
                )

    def _signatures(self, closing: str, signatures: Sequence[Signature]) -> Strip:
        """Set the closing and every signatory as one strip, which stays with the last lines of the text."""
        marks: list[Mark] = [Text(0, 14 + BODY.size, bound(closing), REGULAR, BODY.size)] if closing else []
        down = 14 + BODY.leading if closing else 0.0
        column = (WIDTH - 10 * MM) / 2
        for row in range(0, len(signatures), 2):
            beside = [
                self._signatory(signature, place * (column + 10 * MM), down + INK_ROOM, column)
                for place, signature in enumerate(signatures[row : row + 2])
            ]
            marks += [mark for drawn, _ in beside for mark in drawn]
            down = max(depth for _, depth in beside)
        return Strip(down, tuple(marks), before=4.0, may_begin=False)

    def _signatory(
        self, signature: Signature, x: float, down: float, width: float
    ) -> tuple[list[Mark], float]:
        """Set a line to sign on, the name and the role; return them and where they end."""
        marks: list[Mark] = [Rule(x, x + width, down, 0.2)]
        down += 3
        words = [(signature.name, BOLD, BODY), *((role, REGULAR, NOTE) for role in signature.role)]
        for text, face, style in words:
            for line in lines([(bound(text), face)], width, style.size, self._measure):
                marks += _texts(line, x, down + style.size, style)
                down += style.leading
        return marks, down

    def _listing(self, listing: Listing) -> list[Strip]:
        made = _together(self._flow([(bound(listing.heading), BOLD)], NOTE), 14.0)
        column = max(self._measure(label, REGULAR, NOTE.size) for label, _ in listing.items) + 2 * MM
        for place, (label, text) in enumerate(listing.items):
            item = self._flow([(bound(text), REGULAR)], NOTE, inset=column, before=1.5, label=label)
            divides = KEPT_ITEMS <= place <= len(listing.items) - KEPT_ITEMS
            made += item if divides else _tied(item)
        return made

    def _seal(self, seal: Seal) -> Strip:
        marks: list[Mark] = [Square(0, 0, SQUARE, seal.payload)]
        x, down = SQUARE + 5 * MM, SMALL.size + 2
        for line in seal.lines:
            for broken in lines([(bound(line), REGULAR)], WIDTH - x, SMALL.size, self._measure):
                marks += _texts(broken, x, down, SMALL)
                down += SMALL.leading
        return Strip(max(SQUARE, down - SMALL.size), tuple(marks), before=16.0, may_begin=False)

    def _right(self, text: str, style: Style) -> Text:
        width = self._measure(text, REGULAR, style.size)
        return Text(WIDTH - width, style.size, text, REGULAR, style.size, style.shade)

    def _flow(
        self, spans: Sequence[Span], style: Style, *, width: float = WIDTH, inset: float = 0.0,
        before: float = 0.0, label: str = "", label_at: float = 0.0,
    ) -> list[Strip]:  # fmt: skip
        """Set words as lines of one paragraph; no page begins or ends with a single line of it."""
        broken = lines(spans, width - inset, style.size, self._measure)
        made = []
        for index, line in enumerate(broken):
            marks = _texts(line, inset, style.size, style)
            if label and index == 0:
                marks.insert(0, Text(label_at, style.size, label, REGULAR, style.size, style.shade))
            may_begin = index == 0 or 2 <= index <= len(broken) - 2
            made.append(Strip(style.leading, tuple(marks), before if index == 0 else 0.0, may_begin))
        return made


def _spans(runs: Sequence[Run]) -> Iterator[Span]:
    for run in runs:
        yield bound(run.text), BOLD if run.bold else ITALIC if run.italic else REGULAR


def _texts(line: Line, x: float, down: float, style: Style) -> list[Mark]:
    return [Text(x + at, down, text, face, style.size, style.shade) for at, text, face in line]


def _together(strips: Sequence[Strip], before: float) -> list[Strip]:
    """Keep strips on one page, and leave `before` free above them."""
    opening = [replace(strip, before=before) for strip in strips[:1]]
    return opening + [replace(strip, may_begin=False) for strip in strips[1:]]


def _tied(strips: Sequence[Strip]) -> list[Strip]:
    """Keep the beginning of a block on the page of what stands above it."""
    return [replace(strip, may_begin=False) for strip in strips[:1]] + list(strips[1:])
