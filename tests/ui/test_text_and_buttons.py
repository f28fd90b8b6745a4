"""Labels show what they are given and buttons say the whole of it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.helpers.hostile import HOSTILE
from ui.widgets import buttons
from ui.widgets.text import Eliding, Label, literal, plain_tip

KEY_PRESS, KEY_RELEASE = QEvent.Type.KeyPress, QEvent.Type.KeyRelease
NO_KEYS = Qt.KeyboardModifier.NoModifier

LONG = "Reply to the consulate about the decision of the draft board"


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_shown_as_it_is_written(qtbot: QtBot, text: str) -> None:
    label = Label(text)
    qtbot.addWidget(label)

    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.text() == literal(text)
    assert all(character.isprintable() or character in "\n\t" for character in label.text())


def test_a_control_that_turns_the_direction_of_text_is_spelt() -> None:
    assert literal("photo\u202egpj.exe") == "photo[U+202E]gpj.exe"


@pytest.mark.parametrize("text", ["Пётр Небывалов", "სერგო", "a\nb", "Ō’Brien — 1–2 …", "a\u00a0b"])
def test_what_people_write_stays_as_it_is(text: str) -> None:
    assert literal(text) == text


def test_a_tool_tip_never_takes_its_text_for_markup() -> None:
    assert "&lt;img src=&quot;//host/x&quot;&gt;" in plain_tip('<img src="//host/x">')
    assert plain_tip("") == ""


def test_an_eliding_label_gives_way_and_keeps_the_whole_text_in_its_tip(qtbot: QtBot) -> None:
    label = Eliding(LONG)
    qtbot.addWidget(label)
    label.resize(120, 20)
    label.show()

    assert label.minimumSizeHint().width() < 60
    assert LONG in label.toolTip()
    label.resize(900, 20)
    assert label.toolTip() == ""


def test_a_wrapped_label_takes_more_lines_in_less_room_and_never_widens_the_window(qtbot: QtBot) -> None:
    label = Label(LONG * 3, wrap=True)
    qtbot.addWidget(label)

    assert label.heightForWidth(120) > label.heightForWidth(400) > 0
    assert label.minimumSizeHint().width() < 60
    assert label.minimumSizeHint().height() <= label.fontMetrics().height()


def test_a_tone_can_change(qtbot: QtBot) -> None:
    label = Label("3 days", tone="muted")
    qtbot.addWidget(label)
    label.show()
    before = label.palette().color(label.foregroundRole())

    label.set_tone("danger")

    assert label.palette().color(label.foregroundRole()) != before


Maker = Callable[[str, str], buttons.Button]
MAKERS: list[Maker] = [buttons.primary, buttons.quiet, buttons.danger, buttons.link, buttons.chip]


@pytest.mark.parametrize("make", MAKERS, ids=lambda make: make.__name__)
@pytest.mark.parametrize("text", ["Save", "Закрыть, черновик сохранится", LONG])
def test_a_button_is_never_narrower_than_its_words(qtbot: QtBot, make: Maker, text: str) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    row = QHBoxLayout(page)
    button = make(text, "check")
    row.addWidget(button)
    page.resize(10, 10)
    page.show()

    needed = button.fontMetrics().horizontalAdvance(text) + button.iconSize().width()
    assert button.width() >= needed


@pytest.mark.parametrize("make", MAKERS, ids=lambda make: make.__name__)
def test_enter_and_space_press_a_button(qtbot: QtBot, make: Maker) -> None:
    button = make("Save & close", "")
    qtbot.addWidget(button)
    button.show()

    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
        with qtbot.waitSignal(button.clicked):
            qtbot.keyClick(button, key)
    assert QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Name) == "Save & close"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_key_that_is_held_down_presses_once(qtbot: QtBot, key: Qt.Key) -> None:
    button, pressed = buttons.primary("Make it final"), list[str]()
    qtbot.addWidget(button)
    button.clicked.connect(lambda: pressed.append("final"))
    for kind, held in ((KEY_PRESS, False), (KEY_PRESS, True), (KEY_PRESS, True), (KEY_RELEASE, False)):
        QApplication.sendEvent(button, QKeyEvent(kind, key, NO_KEYS, "", held))
    assert len(pressed) == 1


def test_an_icon_alone_still_has_a_name(qtbot: QtBot) -> None:
    button = buttons.icon_button("eye-off", "Hide names")
    qtbot.addWidget(button)

    assert button.accessibleName() == "Hide names"
    assert "Hide names" in button.toolTip()


def test_focus_does_not_change_the_size_of_a_button(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    made = [make("Save", "check") for make in MAKERS]
    for button in made:
        column.addWidget(button)
    page.show()
    page.activateWindow()
    before = [button.sizeHint() for button in made]

    for button, size in zip(made, before, strict=True):
        button.setFocus()
        assert button.sizeHint() == size
