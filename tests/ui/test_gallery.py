"""All widgets together: in both themes, larger, in longer words, and by their names alone."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QFontMetrics, QImage
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

import dev
from tests.ui import gallery
from ui.widgets.buttons import Button
from ui.widgets.sheet import Sheet

FOCUSABLE = Qt.FocusPolicy.TabFocus
LENGTHENED = 1.4
NAMED_BY_PEOPLE = "row"
"""Buttons with a name that a person gave may cut it; they have it whole in their tip."""


@pytest.fixture(params=gallery.PAGES)
def page(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[QWidget]:
    """Give each page of the gallery in turn, shown."""
    made = gallery.PAGES[request.param]()
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


def name_of(widget: QWidget) -> str:
    """Return what a screen reader calls a widget."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface else ""


def focusable(page: QWidget) -> list[QWidget]:
    """Return what Tab can reach, on a page or above it, with all that stands for another left out."""
    return [
        widget
        for widget in page.findChildren(QWidget)
        if widget.isVisible() and widget.focusPolicy() & FOCUSABLE and widget.focusProxy() is None
    ]


def test_every_widget_that_tab_can_reach_has_a_name(page: QWidget) -> None:
    nameless = [repr(widget) for widget in focusable(page) if not name_of(widget).strip()]

    assert nameless == []


def test_no_button_is_narrower_than_its_words_in_a_language_that_needs_more(page: QWidget) -> None:
    shown = [
        button
        for button in page.findChildren(Button)
        if button.isVisible() and button.text().strip() and button.property("kind") != NAMED_BY_PEOPLE
    ]
    for button in shown:
        words = button.text()
        button.setText(words + "m" * round(len(words) * (LENGTHENED - 1)))
    for _ in range(2):  # the bar of tabs puts away what does not fit, then spreads what does
        QApplication.processEvents()

    cut = [
        button.text()
        for button in shown
        if button.isVisible()
        and button.width() < QFontMetrics(button.font()).horizontalAdvance(button.text())
    ]
    assert cut == []


def test_no_line_of_text_is_cut_at_its_top_or_foot(page: QWidget) -> None:
    cut = [
        label.text()
        for label in page.findChildren(QLabel)
        if label.isVisible() and label.text() and label.height() < QFontMetrics(label.font()).height() - 2
    ]

    assert cut == []


def test_every_label_shows_plain_text(page: QWidget) -> None:
    assert {label.textFormat() for label in page.findChildren(QLabel)} <= {Qt.TextFormat.PlainText}


def test_one_button_of_a_view_is_filled_at_most(page: QWidget) -> None:
    sheets = page.findChildren(Sheet)
    view = sheets[0] if sheets else page
    filled = [
        button
        for button in view.findChildren(QPushButton)
        if button.property("kind") == "primary" and button.isVisible() and button.isEnabled()
    ]

    assert len(filled) <= 1


def files(folder: Path, scale: str) -> list[Path]:
    """Draw the gallery in a program of its own, at a scale; return the pictures."""
    surroundings = os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": scale}
    command = [sys.executable, "-m", "tests.ui.gallery", str(folder)]
    subprocess.run(command, cwd=dev.ROOT, env=surroundings, check=True, capture_output=True)
    return sorted(folder.iterdir())


@pytest.mark.parametrize("scale", [1.5, pytest.param(2.0, marks=pytest.mark.slow)])
def test_the_gallery_can_be_drawn_larger_in_both_themes(tmp_path: Path, scale: float) -> None:
    made = files(tmp_path, str(scale))

    assert len(made) == 2 * len(gallery.PAGES)
    for path in made:
        picture = QImage(str(path))
        assert picture.width() == round(gallery.WIDTH * scale)
        corner = picture.pixelColor(picture.width() - 3, 3).lightness()
        assert (corner < 90) == path.stem.endswith("dark")
