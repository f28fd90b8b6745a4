"""The letter on paper: a PDF whose bytes depend on its content alone.

The words are laid out by `compose` and `layout` and then drawn one by one. ReportLab's paragraphs
and their markup are not used, so nothing a value holds can become a tag, a link or a file to open.
"""

import itertools
from collections.abc import Iterable, Iterator, Sequence

from casemgr.letters import fonts
from casemgr.letters.compose import Composer
from casemgr.letters.content import Exhibit, PageContent
from casemgr.letters.flow import HEIGHT
from casemgr.letters.layout import Advances, Strip, Text, paginate
from casemgr.letters.table import TableComposer


def render(content: PageContent, exhibits: Sequence[Exhibit] = ()) -> bytes:
    """Return the PDF of one letter, with its annexes behind it where they are given.

    Raises MissingGlyphError naming every character the fonts cannot show, and ImageError for a picture that
    is no PNG or JPEG of sensible size.
    """
    from casemgr.letters.paper import Paper  # ReportLab is loaded with the first letter, not at start

    composer = Composer(content, letter_advances())
    pages = paginate(composer.strips(), HEIGHT) + paginate(composer.continuation(), HEIGHT)
    count = len(pages)
    edges = [(composer.running_head(each), composer.footer(each, count)) for each in range(1, count + 1)]
    drawn = [strip for page in pages for _, strip in page]
    words = [*_words(drawn), *(word for edge in edges for word in _words(itertools.chain(*edge)))]
    named = [text for exhibit in exhibits for text in (exhibit.name, exhibit.stamp)]
    fonts.require_glyphs("".join((content.title, content.draft, *named, *words)))
    paper = Paper(content.language, content.title)
    if exhibits:
        paper.bookmark(content.title)
    for page, (head, footer) in zip(pages, edges, strict=True):
        paper.page(page, head, footer, watermark=content.draft)
    for exhibit in exhibits:
        paper.exhibit(exhibit)
    return paper.finished()


def picture_book(shown: Sequence[bytes], language: str) -> bytes:
    """Return a PDF of pictures alone, each on a page of its own; the same pictures are the same bytes."""
    from casemgr.letters.paper import Paper

    paper = Paper(language, "")
    paper.exhibit(Exhibit("", "", tuple(shown)))
    return paper.finished()


def table_pages(
    title: str, rows: Sequence[Sequence[str]], widths: Sequence[float], *, language: str, page_label: str
) -> bytes:
    """Return a table as a PDF, its first row as the heading; raises MissingGlyphError."""
    from casemgr.letters.paper import Paper

    composer = TableComposer(title, widths, page_label, letter_advances())
    pages = paginate(list(composer.strips(rows)), HEIGHT)
    fonts.require_glyphs("".join((title, *(cell for row in rows for cell in row))))
    paper = Paper(language, title)
    for number, page in enumerate(pages, start=1):
        paper.page(page, [], composer.footer(number, len(pages)))
    return paper.finished()


def page_count(content: PageContent) -> int:
    """Return how many pages a letter has on paper, without drawing it or what stands behind it."""
    return len(paginate(Composer(content, letter_advances()).strips(), HEIGHT))


def letter_advances() -> Advances:
    """Return how wide the characters of the letter fonts are."""
    widths = {name: face.widths.__getitem__ for name, face in fonts.faces().items()}
    return lambda text, face: map(widths[face], text)


def _words(strips: Iterable[Strip]) -> Iterator[str]:
    return (mark.text for strip in strips for mark in strip.marks if isinstance(mark, Text))
