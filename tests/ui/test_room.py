"""Every page holds words four tenths longer than English, on the smallest screens: nothing is cut off."""

import pytest
from PySide6.QtCore import QDeadlineTimer
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.helpers.room import Longer, clipped, longer, longer_words
from tests.helpers.window import Seat
from tests.screenshots import SHEETS, SHOWN, SIZES, places
from ui.widgets.card import Card
from ui.widgets.text import Label

_PATIENCE_MS = 5000
SENTENCE = "Leading a formation of this kind is punished with many years, taking part in one with fewer."


def left_clipped(seat: Seat) -> list[str]:
    """Return what is cut off once everything has found its place."""
    seat.settle()
    patience = QDeadlineTimer(_PATIENCE_MS)
    while (found := clipped(seat.frame)) and not patience.hasExpired():
        QApplication.processEvents()
    return found


@pytest.mark.parametrize("size", SIZES.values(), ids=lambda size: f"{size[0]}x{size[1]}")
def test_nothing_is_cut_off_on_any_page_when_all_words_are_longer(
    seat: Seat, qapp: QApplication, size: tuple[int, int]
) -> None:
    translator = Longer()
    qapp.installTranslator(translator)
    try:
        seat.frame.window().resize(*size)
        seat.frame.speak(longer_words())
        found = {}
        for name, place in places(seat.case(SHOWN)):
            seat.frame.go(place)
            found[name] = left_clipped(seat)
        for name in SHEETS:
            seat.frame.open_by_name(name)
            found[name] = left_clipped(seat)
            seat.frame.close_sheet()
    finally:
        qapp.removeTranslator(translator)
    assert {name: lines for name, lines in found.items() if lines} == {}


def test_a_card_with_a_title_longer_than_its_room_shows_all_of_the_sentence_below(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    card = Card(longer(SENTENCE), "BY-361")
    card.add(Label(SENTENCE, wrap=True))
    held = QVBoxLayout(page)
    held.addWidget(card)
    held.addStretch(1)
    page.resize(300, 600)
    page.show()

    assert clipped(page) == []


def test_what_is_cut_off_is_found(qtbot: QtBot) -> None:
    label = Label(SENTENCE, wrap=True)
    page = QWidget()
    qtbot.addWidget(page)
    label.setParent(page)
    label.setGeometry(0, 0, 120, 20)
    page.show()

    assert clipped(page)
