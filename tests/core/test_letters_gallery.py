"""The whole gallery: every type in every language, looked at for what must never reach a reader."""

import io
import re
import subprocess
from collections.abc import Iterator, Mapping

import pikepdf
import pytest

from casemgr.cli.gallery_pages import reasons
from casemgr.letters.blocks import Heading
from casemgr.letters.composing import Composed, Wish, compose
from casemgr.letters.page import page_count
from casemgr.practice.gallery import Gallery
from casemgr.practice.seats import Shown
from tests.helpers.gallery import Hung, hung, opened
from tests.helpers.mutation import broken

MOST_KB = 40
"""Kilobytes a page (issue 4)."""

RAW = re.compile(
    r"\{[{%]|[%}]\}|\bNone\b|\bEmpty\b|\bTrue\b|\bFalse\b|\bnot_asked\b"
    r"|\[(?!\d+\])[^\]]*:"  # a note is a number, a chamber of a court has no colon, every placeholder has
)
CODES = re.compile(r"\b([A-Z]{2,}_[A-Z_0-9]{2,}|[a-z]+_[a-z_]+)\b")


@pytest.fixture(scope="module")
def gallery(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Gallery]:
    with opened(tmp_path_factory.mktemp("gallery")) as made:
        yield made


@pytest.fixture(scope="module")
def letters(gallery: Gallery) -> Mapping[str, Hung]:
    return hung(gallery, cases=1)


def test_every_letter_of_the_gallery_could_be_final(letters: Mapping[str, Hung]) -> None:
    stopped = {name: list(reasons(each.shown)) for name, each in letters.items() if not each.shown.final}

    assert stopped == {}


@pytest.fixture(scope="module")
def filled(letters: Mapping[str, Hung]) -> Mapping[str, Hung]:
    """Return the letters whose texts could be filled at all."""
    return {name: each for name, each in letters.items() if each.shown.made is not None}


def test_each_type_is_there_in_each_of_its_languages(gallery: Gallery, letters: Mapping[str, Hung]) -> None:
    expected = {(kind.code, language) for kind in gallery.types() for language in kind.languages}

    assert {(each.shown.kind, each.shown.language) for each in letters.values()} == expected


@pytest.mark.slow
def test_three_profiles_are_found_for_each_type(gallery: Gallery) -> None:
    for kind in gallery.types():
        seats = gallery.chosen(kind, "en")

        assert len(seats) == 3, kind.code
        assert len({seat.profiles for seat in seats}) == 3, kind.code


def test_no_placeholder_and_no_raw_code_is_printed(filled: Mapping[str, Hung]) -> None:
    found = {}
    for name, each in filled.items():
        text = text_of(each.shown.pdf)
        hits = [match[0] for match in (*RAW.finditer(text), *CODES.finditer(text))]
        if hits:
            found[name] = hits

    assert found == {}


def test_every_placeholder_of_every_language_would_be_seen(gallery: Gallery) -> None:
    for language, words in gallery.seats[0].desk.writing.texts.words.items():
        for code, form in words.forms("placeholder").items():
            shown = form.format(field="account")
            assert RAW.search(shown) or code in ("consent", "approval"), (language, code)


def text_of(pdf: bytes) -> str:
    said = subprocess.run(["pdftotext", "-", "-"], input=pdf, capture_output=True, check=True)
    return said.stdout.decode()


def test_every_font_is_embedded_and_no_page_is_heavy(filled: Mapping[str, Hung]) -> None:
    for name, each in filled.items():
        told = subprocess.run(["pdffonts", "-"], input=each.shown.pdf, capture_output=True, check=True)
        rows = told.stdout.decode().splitlines()[2:]
        assert rows, name
        assert all(re.search(r"\byes\s+yes\s+yes\b", row) for row in rows), (name, rows)
        pages = len(pikepdf.open(io.BytesIO(each.shown.pdf)).pages)
        assert len(each.shown.pdf) <= MOST_KB * 1024 * pages, name


def test_no_letter_is_longer_than_its_reader_reads(filled: Mapping[str, Hung]) -> None:
    long = {
        name: pages
        for name, each in filled.items()
        if (pages := len(pikepdf.open(io.BytesIO(each.shown.pdf)).pages)) > each.kind.pages
    }

    assert long == {}


def test_each_sentence_carries_its_facts_and_its_clause(filled: Mapping[str, Hung]) -> None:
    for name, each in filled.items():
        composed = written(each)
        assert {passage.clause for passage in composed.passages} <= set(each.kind.clauses), name
        known = {f"{record}" for record in composed.records}
        carried = {fact.rpartition(".")[0] for passage in composed.passages for fact in passage.facts}
        assert carried & known, name


def written(each: Hung) -> Composed:
    """Return the words of a letter in the language it is shown in."""
    made = each.shown.made
    assert made is not None
    wish = Wish(kind=each.kind.code, language=each.shown.language)
    return compose(each.seat.desk.writing, made.material, wish, made.frame)


def test_no_page_ends_with_a_heading_or_is_over_full(filled: Mapping[str, Hung]) -> None:
    for name, each in filled.items():
        made = each.shown.made
        assert made is not None
        content = (
            made.reading if made.reading and made.reading.language == each.shown.language else made.content
        )
        assert page_count(content) <= each.kind.pages, name
        headings = {
            "".join(sentence.text for sentence in block.sentences)
            for block in content.body.blocks
            if isinstance(block, Heading)
        }
        for page in text_of(each.shown.pdf).split("\f")[:-1]:
            lines = [line.strip() for line in page.splitlines() if line.strip()]
            assert lines[-1] not in headings, name


OF_THE_GALLERY = ("source", "office", "unknown", "never", "inferred")
LOOKED_AT = 1
"""Facts of each letter that are changed; which, and how, goes round from letter to letter."""


def test_a_changed_fact_changes_or_blocks_its_sentences_in_every_language(filled: Mapping[str, Hung]) -> None:
    found = {}
    for turn, (name, each) in enumerate(sorted(filled.items())):
        made = each.shown.made
        assert made is not None
        mutation = OF_THE_GALLERY[turn % len(OF_THE_GALLERY)]
        sample = slice(turn % 5, None, max(1, COMMON_FACTS // LOOKED_AT))
        writing = each.seat.desk.writing
        if hits := broken(writing, made, each.kind.code, each.shown.language, mutation, sample):
            found[name, mutation] = hits

    assert found == {}


COMMON_FACTS = 24
"""About so many facts stand in a letter."""


@pytest.fixture(scope="module")
def english(gallery: Gallery) -> list[Shown]:
    """Return every English letter of the gallery, as drafts with nothing issued."""
    found = []
    for kind in gallery.types():
        for seat in gallery.chosen(kind, "en"):
            with gallery.laid(seat, kind.code):
                found.append(gallery.show(seat, kind, "en", issue=False))
    return [*found, *gallery.besides(issue=False)]


def test_every_clause_stands_in_an_english_letter(gallery: Gallery, english: list[Shown]) -> None:
    printed = {passage.clause for each in english if each.made for passage in each.made.composed.passages}

    assert {clause for kind in gallery.types() for clause in kind.clauses} - printed == set()


def test_every_type_is_written_about_a_woman_too(gallery: Gallery, english: list[Shown]) -> None:
    women = {each.kind for each in english if each.made and " Ms " in each.made.composed.subject}
    nameless = {kind.code for kind in gallery.types() if kind.of_nobody or kind.pseudonymous}

    assert {kind.code for kind in gallery.types()} - nameless - women == set()


def test_what_is_shown_besides_could_be_final_under_a_name_of_its_own(english: list[Shown]) -> None:
    assert {each.name: list(reasons(each)) for each in english if not each.final} == {}
    assert len({each.name for each in english}) == len(english)
