"""The words of letters in the window: found, tried while they are typed, proposed, approved, taken back."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from casemgr.letters import overlay
from casemgr.letters.office_desk import texts_of
from casemgr.records.fact import held
from casemgr.records.letter_text import LetterText
from casemgr.store.drafts import drafts
from casemgr.store.listings import records
from tests.helpers.window import PATIENCE_MS, Seat
from tests.helpers.wordings import (
    ASKS,
    LIMIT,
    SPOKE,
    await_trial,
    go_on,
    open_sentence,
    reword,
    standing,
    words_by_page,
    words_of,
)
from ui.models.wordings import keep_typed, read_left
from ui.navigation import LETTERS, TODAY, WORDINGS
from ui.widgets.empty_state import EmptyState
from ui.widgets.rows import ROW_ROLE
from ui.widgets.text import Label

CTRL = Qt.KeyboardModifier.ControlModifier
OURS = "On the outcome we say nothing."


def said(within: QWidget) -> str:
    """Return every word that is shown."""
    return "\n".join(each.text() for each in within.findChildren(Label) if each.isVisible())


def rows(page: Any) -> list[str]:
    """Return the rows of the list as a screen reader says them."""
    model = page._model
    return [model.index(row).data(ROW_ROLE).words() for row in range(model.rowCount())]


def press(within: QWidget, words: str) -> None:
    """Press the first button whose words begin like this."""
    found = [each for each in within.findChildren(QPushButton) if each.isVisible()]
    next(each for each in found if each.text().startswith(words)).click()


def test_the_letters_lead_to_the_words_and_the_anywhere_sheet_does_too(seat: Seat) -> None:
    press(seat.go(LETTERS), "Words of letters")
    seat.settle()
    assert seat.page.place.room == WORDINGS
    seat.go(LETTERS)
    seat.press(Qt.Key.Key_K, CTRL)
    seat.type(seat.sheet._field, "words of let")
    seat.press(Qt.Key.Key_Return)
    assert seat.page.place.room == WORDINGS


def test_sentences_stand_in_the_order_of_the_page_with_facts_by_name(seat: Seat) -> None:
    page = seat.go(WORDINGS)
    shown = rows(page)
    assert any("I spoke with ‹the client’s name› on ‹conversations of who signs›." in each for each in shown)
    assert "Subject" in shown[0]
    assert "{{" not in "".join(shown)
    page._search.setText("no opinion")
    page._fill()
    assert len(rows(page)) == 1


def test_every_type_in_every_language_is_listed(seat: Seat) -> None:
    page = seat.go(WORDINGS)
    for place in range(page._kind.count()):
        page._kind.setCurrentIndex(place)
        page._follow_kind()
        for language in range(page._language.count()):
            page._language.setCurrentIndex(language)
            page._fill()
            assert rows(page), (page._kind.chosen(), page._language.chosen())


def test_a_fault_is_said_with_its_line_and_the_fact_it_is_about(seat: Seat) -> None:
    sheet = open_sentence(seat, SPOKE)
    reword(seat, "I spoke with {{ client.nmae }}\n on {{ contacts.mine.days }}.")
    assert "Line 1: “client nmae” is not among the facts of this sentence." in said(sheet)
    assert "“the client’s name” is missing" in said(sheet)
    assert not sheet._next.isEnabled()
    reword(seat, "I spoke with {{ client.name }}\non {{ contacts.mine.days.")
    assert "Line 2: a bracket is open" in said(sheet)
    reword(seat, f"Yes, I spoke with {ASKS}.")
    assert "Line" not in said(sheet)
    assert sheet._next.isEnabled()


def test_words_of_a_campaign_are_not_proposed(seat: Seat) -> None:
    sheet = open_sentence(seat, LIMIT)
    reword(seat, "We are sure.\nAccording to us 300,000 people have fled. Stop the war!")
    assert sheet._trial.findings
    assert "Line 2:" in said(sheet)
    assert sheet._next.isEnabled() is sheet._trial.may_stand


def test_a_letter_that_no_font_can_print_is_no_proposal(seat: Seat) -> None:
    sheet = open_sentence(seat, LIMIT)
    sheet.text.put("We say nothing 漢.")
    seat.qtbot.waitUntil(lambda: "The letter fonts cannot show" in said(sheet), timeout=PATIENCE_MS)
    assert not sheet._next.isEnabled()
    assert sheet._state.text() == "Something is to be mended"


def test_a_fact_is_inserted_by_its_name_and_undone_like_typing(seat: Seat) -> None:
    sheet = open_sentence(seat, SPOKE)
    reword(seat, "I spoke with ")
    sheet._menu.aboutToShow.emit()
    offered = {each.text(): each for each in sheet._menu.actions() if not each.isSeparator()}
    assert not offered["Client"].isEnabled()
    offered["the client’s name (not in the text yet)"].trigger()
    assert sheet.text.text() == "I spoke with {{ client.name }}"
    sheet.text.undo()
    assert sheet.text.text() == "I spoke with "


def test_the_letter_at_the_right_says_what_is_typed(seat: Seat) -> None:
    sheet = open_sentence(seat, SPOKE)
    before = sheet._trial.pdf
    assert sheet._trial.said[0].startswith("I spoke with M")
    reword(seat, f"In person I spoke with {ASKS}.")
    assert sheet._trial.said[0].startswith("In person I spoke with M")
    assert "In person I spoke with M" in words_of(sheet._trial.pdf)
    assert "In person" not in words_of(before)


def test_a_letter_that_does_not_print_it_says_so(seat: Seat) -> None:
    sheet = open_sentence(seat, "en/clauses/P31/heading")
    assert sheet._trial.said
    sheet.letter.sample.choose("PR2-L03")
    sheet._try()
    seat.settle()
    assert sheet._trial.sample == "PR2-L03"
    assert "This letter does not print it" in said(sheet)


def test_conditions_and_reach_are_said_in_words(seat: Seat) -> None:
    sheet = open_sentence(seat, SPOKE)
    assert "Printed only: with conversations of who signs." in said(sheet)
    assert "types of letter." in said(sheet)


def test_words_stand_once_somebody_approved_them_by_name(seat: Seat) -> None:
    sheet = open_sentence(seat, LIMIT)
    reword(seat, OURS)
    go_on(seat)
    assert sheet._next.text() == "Approve"
    assert standing(seat, LIMIT) != OURS
    sheet.name.clear()
    go_on(seat)
    assert "A name: it stands beside the words." in said(sheet)
    assert standing(seat, LIMIT) != OURS
    seat.type(sheet.name, "Ona")
    go_on(seat)
    assert standing(seat, LIMIT) == OURS
    assert "approved by Ona on" in said(sheet)
    seat.press(Qt.Key.Key_Escape)
    seat.settle()
    assert any("In our words" in each and OURS in each for each in rows(seat.page))


def approve(seat: Seat, words: str) -> None:
    """Let words stand."""
    reword(seat, words)
    go_on(seat)
    go_on(seat)
    assert standing(seat, LIMIT) == words


def test_a_version_is_taken_back_and_the_one_before_stands_again(seat: Seat) -> None:
    sheet = open_sentence(seat, LIMIT)
    shipped = standing(seat, LIMIT)
    approve(seat, OURS)
    approve(seat, "We are silent on the outcome.")
    press(sheet._versions, "Take back")
    seat.settle()
    seat.settle()
    assert standing(seat, LIMIT) == OURS
    press(sheet._versions, "Use these words")
    assert sheet.text.text() == "We are silent on the outcome."
    sheet._versions.wanted.emit(shipped)
    assert sheet.text.text() == shipped


def test_an_approval_is_undone_like_any_other_act(seat: Seat) -> None:
    open_sentence(seat, LIMIT)
    approve(seat, OURS)
    seat.sheet.leave()
    seat.frame.undo()
    seat.settle()
    assert standing(seat, LIMIT) != OURS


def test_a_lock_keeps_what_was_typed_of_a_sentence(seat: Seat) -> None:
    open_sentence(seat, LIMIT)
    reword(seat, "Half a sent")
    assert seat.close()
    seat.open()
    sheet = open_sentence(seat, LIMIT)
    assert sheet.text.text() == "Half a sent"
    assert "Your draft is back" in said(sheet)
    press(sheet, "Drop the draft")
    seat.settle()
    seat.settle()
    assert sheet.text.text() == standing(seat, LIMIT)
    assert seat.ask(drafts) == []


def test_a_proposal_lets_its_draft_go(seat: Seat) -> None:
    sheet = open_sentence(seat, LIMIT)
    reword(seat, OURS)
    sheet._keep_draft()
    seat.settle()
    assert len(seat.ask(drafts)) == 1
    go_on(seat)
    assert seat.ask(drafts) == []
    assert [held(each.text) for each in seat.ask(lambda store: records(store, LetterText))] == [OURS]


def test_where_nothing_is_ours_the_page_says_what_to_do(seat: Seat) -> None:
    page = seat.go(WORDINGS)
    press(page._chips, "In our words")
    seat.settle()
    assert page.findChild(EmptyState).isVisible()
    assert not page._share.isEnabled()
    press(page, "Show every sentence")
    assert rows(page)


def test_what_waits_is_found_whatever_type_and_language_is_shown(seat: Seat) -> None:
    name = "lt/clauses/S11/no_opinion"
    seat.ask(
        lambda store: overlay.propose(
            store, texts_of(store), name, "Apie baigtį tylime.", received_from="Tbilisi"
        )
    )
    page = seat.go(WORDINGS)
    assert not any("tylime" in each for each in rows(page))
    press(page._chips, "To be approved")
    (waiting,) = rows(page)
    assert "From Tbilisi: to be approved" in waiting
    page._list.activated.emit(page._model.index(0))
    seat.settle()
    await_trial(seat)
    assert "Tbilisi words it like this" in said(seat.sheet)
    assert seat.sheet.text.text() == "Apie baigtį tylime."


def test_the_words_are_tried_in_russian_too(seat: Seat) -> None:
    sheet = open_sentence(seat, "ru/clauses/S11/no_opinion")
    reword(seat, "О том, чем кончится дело, мы молчим.")
    assert "О том, чем кончится дело, мы молчим." in words_of(sheet._trial.pdf)


def test_a_sentence_left_unfinished_is_opened_again_from_today(seat: Seat) -> None:
    open_sentence(seat, LIMIT)
    reword(seat, "On the outcome we")
    seat.press(Qt.Key.Key_Escape)
    page = seat.go(TODAY)
    assert "Words of letters to finish" in said(page)
    opened = next(
        each
        for each in page.findChildren(QPushButton)
        if each.accessibleName() == "Open: Words of letters to finish"
    )
    opened.click()
    seat.settle()
    assert seat.sheet.text.text() == "On the outcome we"
    assert "Your draft is back" in said(seat.sheet)


def test_a_draft_of_words_that_no_letter_says_any_more_opens_nothing(seat: Seat) -> None:
    kept = seat.frame.session.now(lambda vault: keep_typed(vault, "en/clauses/S11/gone", "Words"))
    assert kept
    (draft,) = seat.ask(drafts)
    assert seat.frame.session.now(lambda vault: read_left(vault, draft.draft)) is None
    assert seat.frame.session.now(lambda vault: read_left(vault, "nothing")) is None


@pytest.mark.parametrize(("name", "page"), [(SPOKE, 1), (LIMIT, 2)])
def test_the_letter_is_opened_at_the_page_that_says_the_sentence(seat: Seat, name: str, page: int) -> None:
    sheet = open_sentence(seat, name)
    seat.settle()
    pages = words_by_page(sheet._trial.pdf)
    (printed,) = sheet._trial.said
    assert " ".join(printed.split()) in pages[page - 1]
    assert sheet.letter._pages._said.text() == f"Page {page} of {len(pages)}"


def test_whoever_turned_a_page_stays_there_while_typing(seat: Seat) -> None:
    sheet = open_sentence(seat, LIMIT)
    seat.settle()
    sheet.letter._pages._turn(-1)
    seat.settle()
    reword(seat, OURS)
    assert sheet.letter._pages._said.text().startswith("Page 1 of")
