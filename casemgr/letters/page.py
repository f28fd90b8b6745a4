"""The letter on paper: a PDF whose bytes depend on its content alone.

The words are laid out by `compose` and `layout` and then drawn one by one. ReportLab's paragraphs
and their markup are not used, so nothing a value holds can become a tag, a link or a file to open.
"""

import itertools
from collections.abc import Iterable, Iterator

from casemgr.letters import fonts
from casemgr.letters.compose import HEIGHT, Composer
from casemgr.letters.content import PageContent
from casemgr.letters.layout import Measure, Strip, Text, paginate


def render(content: PageContent) -> bytes:
    """Return the PDF of one letter.

    Raises MissingGlyphError naming every character the fonts cannot show, and ImageError for a logo that is
    no PNG or JPEG of sensible size.
    """
    from casemgr.letters.paper import Paper  # ReportLab is loaded with the first letter, not at start

    composer = Composer(content, _measure())
    pages = paginate(composer.strips(), HEIGHT)
    footers = [composer.footer(number, len(pages)) for number in range(1, len(pages) + 1)]
    words = [*_words(strip for page in pages for _, strip in page), *_words(itertools.chain(*footers))]
    fonts.require_glyphs("".join((content.title, content.draft, *words)))
    paper = Paper(content.language, content.title)
    for page, footer in zip(pages, footers, strict=True):
        paper.page(page, footer, watermark=content.draft)
    return paper.finished()


def page_count(content: PageContent) -> int:
    """Return how many pages a letter has on paper, without drawing it."""
    return len(paginate(Composer(content, _measure()).strips(), HEIGHT))


def _measure() -> Measure:
    """Return a measure that looks at each word of one letter once."""
    faces = fonts.faces()
    widths: dict[tuple[str, str], float] = {}

    def measure(text: str, face: str, size: float) -> float:
        if (text, face) not in widths:
            widths[text, face] = faces[face].stringWidth(text, 1)
        return widths[text, face] * size

    return measure


def _words(strips: Iterable[Strip]) -> Iterator[str]:
    return (mark.text for strip in strips for mark in strip.marks if isinstance(mark, Text))
