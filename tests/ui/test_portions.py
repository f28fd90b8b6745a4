"""Long rows: a portion at a time, and nothing is out of reach."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.portions import PORTION, Portions

MANY = 2 * PORTION + 3


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """Give a window for long rows."""
    made = QWidget()
    QVBoxLayout(made)
    qtbot.addWidget(made)
    made.show()
    return made


def shown(portions: Portions) -> list[str]:
    """Return what stands there, from above."""
    items = [portions._body.itemAt(number) for number in range(portions._body.count())]
    widgets = [item.widget() for item in items if item is not None]
    return [each.text() for each in widgets if isinstance(each, QLabel)]


def row_of(window: QWidget, count: int, reach: int = 0) -> Portions:
    """Return a row of numbers in a window."""
    made = Portions([partial(QLabel, str(number)) for number in range(count)], reach)
    window.layout().addWidget(made)  # type: ignore[union-attr]
    return made


def numbers(count: int) -> list[str]:
    """Return the first numbers."""
    return [str(number) for number in range(count)]


@pytest.mark.parametrize("count", [0, 1, PORTION])
def test_a_row_that_fits_one_portion_has_no_button(window: QWidget, count: int) -> None:
    row = row_of(window, count)

    assert shown(row) == numbers(count)
    assert not row._more.isVisible()


def test_a_long_row_goes_on_by_a_button_that_says_how_many_are_left(window: QWidget, qtbot: QtBot) -> None:
    row = row_of(window, MANY)
    assert shown(row) == numbers(PORTION)
    assert row._more.text() == f"Show more: {PORTION + 3} left"
    qtbot.keyClick(row._more, Qt.Key.Key_Space)
    assert shown(row) == numbers(2 * PORTION)
    qtbot.keyClick(row._more, Qt.Key.Key_Space)

    assert shown(row) == numbers(MANY)
    assert not row._more.isVisible()


@pytest.mark.parametrize("reach", [PORTION - 1, PORTION, MANY - 1])
def test_what_is_asked_for_by_name_is_shown_however_far_down_it_stands(window: QWidget, reach: int) -> None:
    assert str(reach) in shown(row_of(window, MANY, reach))
