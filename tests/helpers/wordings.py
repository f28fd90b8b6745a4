"""What a person does with the words of a sentence in the window."""

import subprocess
from typing import Any

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPushButton

from casemgr.letters.office_desk import texts_of
from casemgr.letters.wordings import plain
from tests.helpers.window import PATIENCE_MS, Seat
from ui.navigation import WORDINGS

LIMIT = "en/clauses/S11/no_opinion"
SPOKE = "en/clauses/S6/spoke"
ASKS = "{{ client.name }} on {{ contacts.mine.days }}"


def open_sentence(seat: Seat, name: str, kind: str = "L01") -> Any:
    """Open a sentence from the list and return its sheet, once its letter is shown."""
    page = seat.go(WORDINGS)
    page._kind.choose(kind)
    page._follow_kind()
    page._language.choose(name.partition("/")[0])
    page._fill()
    keys = [page._model.key(page._model.index(row)) for row in range(page._model.rowCount())]
    page._list.activated.emit(page._model.index(keys.index(name)))
    seat.settle()
    await_trial(seat)
    return seat.sheet


def reword(seat: Seat, words: str) -> None:
    """Write other words in the place of those there, and wait until they were tried out."""
    sheet = seat.sheet
    sheet.text.setFocus()
    cursor = QTextCursor(sheet.text.document())
    cursor.select(QTextCursor.SelectionType.Document)
    sheet.text.setTextCursor(cursor)
    seat.say(words)
    await_trial(seat)


def await_trial(seat: Seat) -> None:
    """Wait until what is typed was tried out."""
    sheet = seat.sheet
    seat.qtbot.waitUntil(
        lambda: sheet._trial is not None and sheet._trial.typed == sheet.text.text(), timeout=PATIENCE_MS
    )
    seat.settle()


def go_on(seat: Seat) -> None:
    """Press the filled button of the sheet."""
    button: QPushButton = seat.sheet._next
    assert button.isEnabled(), button.text()
    button.click()
    for _ in range(3):
        seat.settle()


def standing(seat: Seat, name: str) -> str:
    """Return the words that letters say."""
    return seat.ask(lambda store: plain(texts_of(store), name))


def words_of(pdf: bytes) -> str:
    """Return the words on the pages of a letter."""
    return " ".join(words_by_page(pdf)).strip()


def words_by_page(pdf: bytes) -> list[str]:
    """Return the words on each page of a letter."""
    said = subprocess.run(["pdftotext", "-", "-"], input=pdf, capture_output=True, check=True)
    return [" ".join(page.split()) for page in said.stdout.decode().split("\f")[:-1]]
