"""On which page of a letter words come to stand, told without drawing it."""

from casemgr.letters.compose import Composer
from casemgr.letters.content import PageContent
from casemgr.letters.flow import HEIGHT
from casemgr.letters.layout import Text, paginate
from casemgr.letters.page import letter_advances


def page_with(content: PageContent, mark: str) -> int:
    """Return the first page, counted from 0, on which a mark stands; 0 where it stands on none."""
    composer = Composer(content, letter_advances())
    pages = paginate(composer.strips(), HEIGHT) + paginate(composer.continuation(), HEIGHT)
    for number, page in enumerate(pages):
        words = (each.text for _, strip in page for each in strip.marks if isinstance(each, Text))
        if any(mark in text for text in words):
            return number
    return 0
