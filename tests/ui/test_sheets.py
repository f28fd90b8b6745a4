"""Sheets keep Tab inside, close on Esc and fit the window; the lock stays in reach."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets import buttons
from ui.widgets.layout import column
from ui.widgets.sheet import Sheet


class Frame(QWidget):
    """A window with a lock, a page under the scrim, and a sheet of two fields."""

    def __init__(self) -> None:
        super().__init__()
        self.lock = buttons.quiet("Lock")
        self.beneath = QLineEdit()
        self.setLayout(column(self.lock, self.beneath, None))
        self.sheet = Sheet("Summons", "Juniper")
        self.first, self.second = QLineEdit(), QLineEdit()
        self.sheet.body.addWidget(self.first)
        self.sheet.body.addWidget(self.second)
        self.sheet.setParent(self)


@pytest.fixture
def frame(qtbot: QtBot) -> Frame:
    """Give a shown window with a sheet that has the keyboard."""
    made = Frame()
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.sheet.setGeometry(0, 40, 1200, 660)
    made.show()
    made.activateWindow()
    made.first.setFocus()
    return made


def tab_through(qtbot: QtBot, times: int, backwards: bool = False) -> list[QWidget | None]:
    """Press Tab some times and return what had the keyboard after each."""
    reached = []
    for _ in range(times):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backtab if backwards else Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget())
    return reached


def test_tab_goes_around_inside_the_sheet(frame: Frame, qtbot: QtBot) -> None:
    reached = tab_through(qtbot, 12)

    assert frame.second in reached
    assert frame.first in reached
    assert frame.beneath not in reached
    assert frame.lock not in reached


def test_going_back_stays_inside_too(frame: Frame, qtbot: QtBot) -> None:
    reached = tab_through(qtbot, 12, backwards=True)

    assert frame.second in reached
    assert frame.beneath not in reached


def test_what_the_frame_names_can_be_reached_from_the_sheet(frame: Frame, qtbot: QtBot) -> None:
    frame.sheet.let_reach(frame.lock)

    reached = tab_through(qtbot, 12)

    assert frame.lock in reached
    assert frame.beneath not in reached


def test_a_field_that_is_off_is_passed_over(frame: Frame, qtbot: QtBot) -> None:
    frame.second.setEnabled(False)

    assert frame.second not in tab_through(qtbot, 12)


def test_escape_asks_to_close_from_any_field(frame: Frame, qtbot: QtBot) -> None:
    with qtbot.waitSignal(frame.sheet.close_wanted):
        qtbot.keyClick(frame.first, Qt.Key.Key_Escape)


def test_a_sheet_stands_in_the_middle_and_is_no_larger_than_it_has_to_be(frame: Frame) -> None:
    frame.sheet.setGeometry(0, 40, 1600, 1000)
    inside = frame.sheet.frame_rect()

    assert (inside.width(), inside.height()) == (1120, 656)
    assert abs(inside.center().x() - 800) <= 1
    assert abs(inside.center().y() - 500) <= 1


def test_in_a_narrow_window_a_sheet_fills_its_area(frame: Frame) -> None:
    frame.sheet.setGeometry(0, 40, 911, 460)

    assert frame.sheet.frame_rect() == frame.sheet.rect()


def test_a_small_sheet_stays_small_in_a_narrow_window(qtbot: QtBot) -> None:
    small = Sheet("Restore this value?", width=480, height=220)
    qtbot.addWidget(small)
    small.resize(911, 460)
    small.show()

    assert (small.frame_rect().width(), small.frame_rect().height()) == (480, 220)


def test_a_sheet_can_change_its_head_and_go_without_a_foot(frame: Frame) -> None:
    frame.sheet.set_title("Event", "Heron")
    frame.sheet.show_foot(False)

    assert frame.sheet.accessibleName() == "Event"
