"""Set the content of a letter as strips: the look of the page, free of any PDF library.

Numbers of paragraphs hang in a column of their own, so that a consul can cite them.
"""

from collections.abc import Iterator, Sequence

from casemgr.letters import stationery
from casemgr.letters.blocks import Block, Bullet, Heading, Paragraph
from casemgr.letters.content import Listing, PageContent
from casemgr.letters.flow import BODY, MM, NOTE, WIDTH, Flow, spans_of, tied, together
from casemgr.letters.fonts import BOLD, REGULAR
from casemgr.letters.layout import Advances, Strip
from casemgr.letters.typography import bound

NUMBER_COLUMN = 8 * MM
BULLET_COLUMN = 5 * MM
PARAGRAPH_GAP = 6.0
KEPT_ITEMS = 4  # of a listing stand together at the foot and at the head of a page


class Composer:
    """Turns one letter into strips."""

    def __init__(self, content: PageContent, advances: Advances) -> None:
        self._content = content
        self._flow = Flow(advances)

    def strips(self) -> list[Strip]:
        """Return the whole letter from letterhead to seal; a draft is the plain text alone (HR07)."""
        content = self._content
        made: list[Strip] = []
        if content.letterhead and not content.draft:
            made += stationery.letterheads(self._flow, content.letterhead, content.joint)
        made += stationery.address(self._flow, content, sum(strip.height for strip in made))
        made += self._subject()
        if content.salutation:
            made += together(self._flow.plain(content.salutation, BODY), 13.0)
        made += self._body(content.body.blocks)
        if not content.draft and (content.signatures or content.closing):
            made[-1:] = tied(made[-1:])  # two lines at least go with a signature
            made.append(stationery.signatures(self._flow, content.closing, content.signatures))
        made += self._listing(content.annexes, "P")
        if content.seal and not content.draft:
            notes = self._listing(content.notes, "Note", stationery.BESIDE_SQUARE)
            return made + stationery.seal(self._flow, content.seal, content.seal_words, notes)
        return made + self._listing(content.notes, "Note")

    def continuation(self) -> list[Strip]:
        """Return what stands behind the letter, empty where all of it stands in the letter."""
        return list(self._body(self._content.continuation))

    def footer(self, page: int, pages: int) -> list[Strip]:
        """Return what stands in the bottom margin of one page."""
        return stationery.footer(self._flow, self._content, page, pages)

    def running_head(self, page: int) -> list[Strip]:
        """Return what stands in the top margin of one page."""
        return stationery.running_head(self._flow, self._content, page)

    def _subject(self) -> list[Strip]:
        made = self._flow.plain(self._content.subject, BODY, BOLD, role="H1")
        for line in self._content.references:
            made += self._flow.plain(line, BODY)
        return together(made, 22.0)

    def _body(self, blocks: Sequence[Block]) -> Iterator[Strip]:
        above: Block | None = None
        group = 0
        for block in blocks:
            if isinstance(block, Bullet) and not isinstance(above, Bullet):
                group = self._flow.tag("L").key
            made = self._block(block, group)
            yield from tied(made) if isinstance(above, Heading) else made
            above = block

    def _block(self, block: Block, group: int) -> list[Strip]:
        flow = self._flow
        spans = [span for sentence in block.sentences for span in (*spans_of(sentence.runs), (" ", REGULAR))]
        match block:
            case Heading():
                before, role = (15.0, "H2") if block.level < 3 else (9.0, "H3")
                bold = [(text, BOLD) for text, _ in spans]
                return together(flow.set(bold, BODY, tag=flow.tag(role)), before)
            case Paragraph(number=None):
                inset = NUMBER_COLUMN if block.inset else 0
                return flow.set(spans, BODY, tag=flow.tag("P"), inset=inset, before=PARAGRAPH_GAP)
            case Paragraph():
                label = f"{block.number}."
                return flow.set(
                    spans, BODY, tag=flow.tag("P"), inset=NUMBER_COLUMN, before=PARAGRAPH_GAP, label=label
                )
            case Bullet():
                start, tag = NUMBER_COLUMN if block.inset else 0, flow.tag("LI", group)
                inset = start + BULLET_COLUMN
                return flow.set(spans, BODY, tag=tag, inset=inset, before=3.0, label="•", label_at=start)

    def _listing(self, listing: Listing | None, role: str, width: float = WIDTH) -> list[Strip]:
        if listing is None or not listing.items:
            return []
        flow = self._flow
        made = together(flow.plain(listing.heading, NOTE, BOLD, role="H2"), 14.0)
        widest = max(flow.width(label, NOTE.size) for label, _ in listing.items)
        column = widest + 2 * MM if widest else 0.0
        for place, (label, text) in enumerate(listing.items):
            spans = [(bound(text), REGULAR)]
            item = flow.set(
                spans, NOTE, tag=flow.tag(role), width=width, inset=column, before=1.5, label=label
            )
            divides = KEPT_ITEMS <= place <= len(listing.items) - KEPT_ITEMS
            made += item if divides else tied(item)
        return made
