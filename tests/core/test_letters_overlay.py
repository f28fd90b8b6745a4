"""Words of our own over the shipped ones: same facts, approved by name, versioned, shared signed."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from casemgr.errors import NotFoundError, RefusedError
from casemgr.exchange.errors import SignatureRefusedError
from casemgr.exchange.letter_texts import read_text_file, text_file
from casemgr.letters import overlay
from casemgr.letters.desk import Desk as LetterDesk
from casemgr.letters.desk import TextChangedError
from casemgr.letters.grammar import TemplateError
from casemgr.letters.overlay import GapsError
from casemgr.letters.writing import draft
from casemgr.records.letter_text import LetterText
from casemgr.store.listings import records
from tests.helpers import correspondents
from tests.helpers.letter_cases import Desk, letter_desk, open_desk, shcherbakov, start, writing

TEXTS = writing().texts


def a_name() -> str:
    """Return the name of a sentence without gaps that stands in every L01."""
    return next(
        name
        for name in sorted(TEXTS.sources)
        if name.startswith("en/clauses/S11/")
        and "{" not in TEXTS.sources[name]
        and not name.endswith("heading")
    )


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = shcherbakov(open_desk(tmp_path))
    yield made
    made.vault.close()


def laid(desk: Desk) -> LetterDesk:
    """Return the desk with our own words laid over the shipped ones."""
    letters = letter_desk(desk)
    texts = overlay.laid_over(TEXTS, records(desk.vault.store, LetterText))
    return replace(letters, writing=replace(letters.writing, texts=texts))


def said(letters: LetterDesk, desk: Desk) -> str:
    return " ".join(each.text for each in draft(letters, start(desk, letters).id).composed.passages)


OURS = "On the outcome we say nothing."


def test_a_text_stands_in_letters_once_it_is_approved(desk: Desk) -> None:
    proposed = overlay.propose(desk.vault.store, TEXTS, a_name(), OURS, by="Asta Example").record
    assert OURS not in said(laid(desk), desk)

    approved = overlay.approve(desk.vault.store, TEXTS, proposed.id, "Jonas Example").record

    assert (approved.approved_by, approved.version) == ("Jonas Example", 1)
    assert OURS in said(laid(desk), desk)


def test_the_newest_approved_version_stands_and_the_one_before_comes_back(desk: Desk) -> None:
    store = desk.vault.store
    ids = []
    for text in (OURS, "We are silent on the outcome."):
        texts = overlay.laid_over(TEXTS, records(store, LetterText))
        ids.append(overlay.propose(store, texts, a_name(), text).record.id)
        overlay.approve(store, texts, ids[-1], "Jonas Example")
    assert "We are silent on the outcome." in said(laid(desk), desk)

    overlay.withdraw(store, ids[-1])

    assert OURS in said(laid(desk), desk)
    assert sorted(each.version for each in records(store, LetterText)) == [1, 2]


def test_it_is_approved_in_the_place_of_the_text_it_was_compared_with(desk: Desk) -> None:
    store = desk.vault.store
    first, second = (overlay.propose(store, TEXTS, a_name(), text).record.id for text in (OURS, "Silence."))
    overlay.approve(store, TEXTS, first, "Jonas Example")

    with pytest.raises(TextChangedError):
        overlay.approve(store, laid(desk).writing.texts, second, "Jonas Example")


def test_a_difference_is_shown_word_by_word(desk: Desk) -> None:
    standing = overlay.standing_text(TEXTS, a_name())
    proposed = overlay.propose(desk.vault.store, TEXTS, a_name(), f"{standing} Ever.").record

    words = overlay.difference(TEXTS, proposed).words

    assert ("+", "Ever.") in words
    assert " ".join(word for mark, word in words if mark in " -") == standing


GAPPED = "en/clauses/S6/advises_since"


@pytest.mark.parametrize(
    "text",
    [
        "I have advised people for long.",
        "{{ client.name }} was advised since {{ witness.since.text }}.",
        "{% if client.feminine %}since {{ witness.since.text }}{% endif %}",
        "Since {{ witness.since.text }} [^COE-BAY].",
        "- since {{ witness.since.text }}",
        "# Since {{ witness.since.text }}",
    ],
)
def test_a_text_that_asks_for_other_facts_is_refused(desk: Desk, text: str) -> None:
    with pytest.raises(GapsError):
        overlay.propose(desk.vault.store, TEXTS, GAPPED, text)

    assert records(desk.vault.store, LetterText) == []


def test_other_words_round_the_same_facts_are_taken(desk: Desk) -> None:
    kept = overlay.propose(desk.vault.store, TEXTS, GAPPED, "Since {{ witness.since.text }}\n1. I advise.")

    assert kept.record.text == "Since {{ witness.since.text }} 1. I advise."


@pytest.mark.parametrize("name", ["en/clauses/S99/none", "clauses/P04", "xx/clauses/S11/heading", ""])
def test_only_sentences_can_be_worded_otherwise(desk: Desk, name: str) -> None:
    with pytest.raises(NotFoundError):
        overlay.propose(desk.vault.store, TEXTS, name, OURS)


@pytest.mark.parametrize("text", ["half {% if", "zero\u200bwidth", "{{ 7 * 7 }}"])
def test_a_broken_text_is_refused(desk: Desk, text: str) -> None:
    with pytest.raises((TemplateError, GapsError)) as refused:
        overlay.propose(desk.vault.store, TEXTS, a_name(), text)
    assert isinstance(refused.value, RefusedError)


def test_a_heading_stays_a_heading(desk: Desk) -> None:
    name = "en/clauses/S11/heading"
    kept = overlay.propose(desk.vault.store, TEXTS, name, "What we do not say.").record
    overlay.approve(desk.vault.store, TEXTS, kept.id, "Jonas Example")

    assert laid(desk).writing.texts.sources[name] == "*What we do not say.*\n"


@pytest.fixture
def offices(tmp_path: Path) -> Iterator[tuple[correspondents.Desk, ...]]:
    made = [correspondents.desk(tmp_path / name, name) for name in ("Vilnius", "Tbilisi")]
    correspondents.meet(*made)
    yield tuple(made)
    for each in made:
        each.vault.close()


def test_texts_go_to_a_partner_signed_and_wait_for_approval(offices: tuple[correspondents.Desk, ...]) -> None:
    vilnius, tbilisi = offices
    kept = overlay.propose(vilnius.vault.store, TEXTS, a_name(), OURS).record
    overlay.approve(vilnius.vault.store, TEXTS, kept.id, "Jonas Example")
    file = text_file(vilnius.office, overlay.own_texts(vilnius.vault.store, TEXTS))

    came = read_text_file(tbilisi.office, file)
    for name, text in came.texts.items():
        overlay.propose(tbilisi.vault.store, TEXTS, name, text, received_from=came.name)

    [there] = records(tbilisi.vault.store, LetterText)
    assert (there.text, there.status, there.received_from) == (OURS, "proposed", came.name)
    assert overlay.own_texts(tbilisi.vault.store, TEXTS) == {}


def test_an_altered_file_is_refused(offices: tuple[correspondents.Desk, ...]) -> None:
    vilnius, tbilisi = offices
    file = text_file(vilnius.office, {a_name(): OURS})

    with pytest.raises(SignatureRefusedError):
        read_text_file(tbilisi.office, file.replace(b"nothing", b"a great"))
