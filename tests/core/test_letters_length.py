"""How long letters are on paper: LETTERS.md E1, in every language and about clients of several profiles."""

from collections.abc import Iterator

import pytest

from casemgr.letters.catalogue import LetterType
from casemgr.letters.compose import NUMBER_COLUMN
from casemgr.letters.composing import Composed, Wish, compose
from casemgr.letters.content import PageContent
from casemgr.letters.flow import BODY, NOTE, Flow, spans_of
from casemgr.letters.fonts import REGULAR
from casemgr.letters.page import letter_advances, page_count
from casemgr.letters.setting import SAMPLE, page_content
from casemgr.letters.writing import Draft
from casemgr.practice.gallery import PROFILES, Gallery
from tests.helpers.gallery import opened

CONSULAR = {"embassy", "consulate", "visa_centre"}
TO_A_CONSUL, TO_AN_AUTHORITY, ON_A_COUNTRY = 2, 3, 4
CONTEXT_LINES = 8
"""Of the paragraph on law and country."""

TIGHTEST = ("L01",)
"""The fullest letter for the shortest page; all others are looked at in the slow run."""


@pytest.fixture(scope="module")
def gallery(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Gallery]:
    with opened(tmp_path_factory.mktemp("gallery")) as made:
        yield made


def limit(kind: LetterType) -> int:
    if kind.code == "L04":
        return ON_A_COUNTRY
    return TO_A_CONSUL if set(kind.addressees) <= CONSULAR else TO_AN_AUTHORITY


def issued(gallery: Gallery, kind: LetterType, language: str) -> Iterator[tuple[str, Composed, PageContent]]:
    """Yield the letters of a type as they will leave, with letterhead, signatures and code."""
    for seat in gallery.chosen(kind, language, PROFILES):
        with gallery.laid(seat, kind.code):
            made: Draft = gallery.begun(seat, kind, language)
        writing = seat.desk.writing
        composed = compose(writing, made.material, Wish(kind=kind.code, language=language), made.frame)
        parts = (writing, made.material, kind, language, made.frame, composed, SAMPLE)
        yield seat.reference, composed, page_content(*parts)


def too_long(gallery: Gallery, kind: LetterType) -> dict[tuple[str, str, str], int]:
    return {
        (kind.code, language, case): pages
        for language in kind.languages
        for case, _, content in issued(gallery, kind, language)
        if (pages := page_count(content)) > min(kind.pages, limit(kind))
    }


def test_no_type_may_be_longer_than_its_reader_reads(gallery: Gallery) -> None:
    assert {kind.code: kind.pages for kind in gallery.types() if kind.pages > limit(kind)} == {}


@pytest.mark.parametrize("code", TIGHTEST)
def test_a_letter_to_a_consul_has_two_pages_in_every_language(gallery: Gallery, code: str) -> None:
    kind = next(each for each in gallery.types() if each.code == code)

    assert too_long(gallery, kind) == {}


@pytest.mark.slow
def test_every_letter_is_as_short_as_its_type_says(gallery: Gallery) -> None:
    long = [too_long(gallery, kind) for kind in gallery.types() if kind.code not in TIGHTEST]

    assert long == [{}] * len(long)


def test_the_paragraph_on_the_law_has_eight_lines_at_most(gallery: Gallery) -> None:
    kind = next(each for each in gallery.types() if each.code == "L01")
    flow = Flow(letter_advances())
    for language in kind.languages:
        for case, composed, content in issued(gallery, kind, language):
            said = {each.text for each in composed.passages if each.clause == "S9"}
            found = [
                [span for sentence in block.sentences for span in (*spans_of(sentence.runs), (" ", REGULAR))]
                for block in content.body.blocks
                if {sentence.text for sentence in block.sentences} & said
            ]
            for spans in found:
                lines = flow.set(spans, BODY, tag=None, inset=NUMBER_COLUMN)
                assert len(lines) <= CONTEXT_LINES, (language, case)


def test_no_word_is_smaller_than_the_notes() -> None:
    assert BODY.size >= 10.5
    assert NOTE.size >= 8.5
