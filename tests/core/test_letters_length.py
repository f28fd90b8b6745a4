"""How long letters are on paper: LETTERS.md E1, in every language and about clients of several profiles."""

import re
from collections.abc import Iterator

import pytest

from casemgr.letters.blocks import Sentence
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
from casemgr.practice.samples import samples
from tests.helpers.gallery import opened
from tests.helpers.letter_cases import writing

CONSULAR = {"embassy", "consulate", "visa_centre"}
TO_A_CONSUL, TO_AN_AUTHORITY, ON_A_COUNTRY = 2, 3, 4
CONTEXT_LINES = 8
"""Of S9, "law of origin state and COI" (E1)."""

WHOLE_CONTEXT = ("L01", "L02", "L05", "L06", "L08", "L13", "L14")
"""Types whose S9 is no longer than that even with what it cites of international law."""
LONGER_IN = {("L02", "de"), ("L02", "fr"), ("L02", "lt"), ("L02", "pl")}
"""Where it is a line longer than in English, and the law of the state of origin alone is counted."""
ORIGIN_ALONE = ("L03", "L07")
"""To those who decide on asylum S9 also lays out the law they decide by, which E3 lists beside the lines."""
EXPANDED = ("L04",)
"""E3: "S9 expanded with sources dated and graded"; its length is that of its pages."""

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


def context_lines(composed: Composed, content: PageContent, *, of_origin: bool) -> int:
    """Return how many lines of the page S9 has; with `of_origin` what it says of states of origin alone."""
    flow, notes = Flow(letter_advances()), composed.body.notes

    def counts(sentence: Sentence) -> bool:
        cited = [notes[int(note) - 1] for note in re.findall(r"\[(\d+)\]", sentence.text)]
        return not of_origin or any(writing().bases[name].origin for name in cited)

    said = {each.text for each in composed.passages if each.clause == "S9"}
    blocks = [block for block in content.body.blocks if {each.text for each in block.sentences} & said]
    spans = (
        [span for each in filter(counts, block.sentences) for span in (*spans_of(each.runs), (" ", REGULAR))]
        for block in blocks
    )
    return sum(len(flow.set(each, BODY, tag=None, inset=NUMBER_COLUMN)) for each in spans if each)


def sampled(code: str, language: str) -> Iterator[tuple[str, Composed, PageContent]]:
    """Yield the letters of a type about every invented client, as they will leave."""
    kind = writing().texts.type(code)
    for sample in samples(kind):
        wish = Wish(kind=code, language=language)
        composed = compose(writing(), sample.material, wish, sample.frame)
        parts = (writing(), sample.material, kind, language, sample.frame, composed, SAMPLE)
        yield sample.reference, composed, page_content(*parts)


def test_every_type_says_what_of_its_context_is_counted() -> None:
    with_context = {kind.code for kind in writing().texts.types.values() if "S9" in kind.clauses}

    assert with_context == {*WHOLE_CONTEXT, *ORIGIN_ALONE, *EXPANDED}


@pytest.mark.parametrize("code", [*WHOLE_CONTEXT, *ORIGIN_ALONE])
def test_the_context_has_eight_lines_at_most(code: str) -> None:
    """In English; E1 counts the law of the state of origin and what is known of the country."""
    for reference, composed, content in sampled(code, "en"):
        lines = context_lines(composed, content, of_origin=code in ORIGIN_ALONE)
        assert lines <= CONTEXT_LINES, reference


@pytest.mark.slow
@pytest.mark.parametrize("code", [*WHOLE_CONTEXT, *ORIGIN_ALONE])
def test_the_context_has_eight_lines_at_most_in_every_language_that_is_sent(code: str) -> None:
    kind = writing().texts.type(code)
    for language in sorted(set(kind.languages) - set(kind.reading)):
        for reference, composed, content in sampled(code, language):
            whole = code in WHOLE_CONTEXT and (code, language) not in LONGER_IN
            lines = context_lines(composed, content, of_origin=not whole)
            assert lines <= CONTEXT_LINES, (language, reference)


def test_no_word_is_smaller_than_the_notes() -> None:
    assert BODY.size >= 10.5
    assert NOTE.size >= 8.5
