"""Chips, tabs, cards to choose from, ticked codes and panes: the keyboard does all a mouse can."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu, QRadioButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from casemgr.records.fact import Source
from tests.helpers.keyboard import type_in
from ui.widgets.buttons import Button
from ui.widgets.chips import ChipRow, Choice
from ui.widgets.choice_cards import ChoiceCards, Side
from ui.widgets.code_groups import CodeGroups
from ui.widgets.layout import Flow, flow_widget
from ui.widgets.passphrase import PassphraseEdit
from ui.widgets.rail import Rail, RailEntry
from ui.widgets.search_field import SearchField
from ui.widgets.select import Select
from ui.widgets.tabs import TabBar
from ui.widgets.text import Label
from ui.widgets.tick_row import TickRow
from ui.widgets.two_panes import TwoPanes

KINDS = [Choice("open", "Open"), Choice("mine", "Mine"), Choice("due", "Due & late", "funnel")]
PARTS = [("overview", "Overview"), ("people", "People"), ("military", "Military"), ("notes", "Notes")]


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    """Give a shown window with a column to put widgets into."""
    made = QWidget()
    qtbot.addWidget(made)
    QVBoxLayout(made)
    made.resize(700, 400)
    made.show()
    made.activateWindow()
    yield made
    made.close()


def put(window: QWidget, widget: QWidget) -> None:
    """Put a widget into the window."""
    layout = window.layout()
    assert layout is not None
    layout.addWidget(widget)
    widget.show()


def test_chips_are_on_or_off_by_themselves(window: QWidget, qtbot: QtBot) -> None:
    chips = ChipRow(KINDS)
    put(window, chips)
    with qtbot.waitSignal(chips.changed, check_params_cb=lambda keys: keys == ("open",)):
        qtbot.keyClick(chips.chip("open"), Qt.Key.Key_Space)
    with qtbot.waitSignal(chips.changed, check_params_cb=lambda keys: keys == ("open", "due")):
        qtbot.mouseClick(chips.chip("due"), Qt.MouseButton.LeftButton)

    assert chips.chosen() == ("open", "due")


def test_one_chip_of_a_single_row_is_on(window: QWidget, qtbot: QtBot) -> None:
    chips = ChipRow(KINDS, single=True)
    put(window, chips)
    chips.choose(["open"])
    qtbot.mouseClick(chips.chip("mine"), Qt.MouseButton.LeftButton)

    assert chips.chosen() == ("mine",)


def test_arrows_move_within_the_chips_and_tab_leaves_them(window: QWidget, qtbot: QtBot) -> None:
    chips, after = ChipRow(KINDS), Select([("a", "A")], "After")
    put(window, chips)
    put(window, after)
    chips.chip("open").setFocus()

    qtbot.keyClick(chips.chip("open"), Qt.Key.Key_Right)
    assert QApplication.focusWidget() is chips.chip("mine")
    qtbot.keyClick(chips.chip("mine"), Qt.Key.Key_Left)
    qtbot.keyClick(chips.chip("open"), Qt.Key.Key_Left)
    assert QApplication.focusWidget() is chips.chip("due")
    qtbot.keyClick(chips.chip("due"), Qt.Key.Key_Tab)

    assert QApplication.focusWidget() is after


def test_a_row_that_is_too_narrow_breaks_into_lines(qtbot: QtBot) -> None:
    flow = Flow()
    for words in ("one", "two", "three"):
        flow.add(Label(words * 9))
    made = flow_widget(flow)
    qtbot.addWidget(made)
    made.show()

    made.resize(2000, 100)
    assert len({made.findChildren(Label)[n].y() for n in range(3)}) == 1
    made.resize(150, 200)
    assert len({made.findChildren(Label)[n].y() for n in range(3)}) == 3
    assert flow.heightForWidth(150) > flow.heightForWidth(2000)
    assert flow.takeAt(0) is not None
    assert (flow.count(), flow.itemAt(9)) == (2, None)


@pytest.fixture
def tabs(window: QWidget) -> TabBar:
    """Give a bar of four tabs in a shown window."""
    made = TabBar(PARTS, "Parts of the case")
    put(window, made)
    return made


def test_a_tab_is_chosen_by_a_click_and_told_once(tabs: TabBar, qtbot: QtBot) -> None:
    people = next(each for each in tabs.findChildren(type(tabs._more)) if each.text() == "People")
    with qtbot.waitSignal(tabs.changed, check_params_cb=lambda key: key == "people"):
        qtbot.mouseClick(people, Qt.MouseButton.LeftButton)
    with qtbot.assertNotEmitted(tabs.changed):
        qtbot.mouseClick(people, Qt.MouseButton.LeftButton)

    assert tabs.chosen() == "people"


def test_tabs_go_round(tabs: TabBar) -> None:
    tabs.step(-1)
    assert tabs.chosen() == "notes"
    tabs.step(1)
    assert tabs.chosen() == "overview"


def test_arrows_go_from_tab_to_tab(tabs: TabBar, qtbot: QtBot) -> None:
    here = next(each for each in tabs.findChildren(type(tabs._more)) if each.isChecked())
    qtbot.keyClick(here, Qt.Key.Key_Right)

    assert tabs.chosen() == "people"


def test_tabs_that_do_not_fit_stand_under_more_but_never_the_chosen_one(tabs: TabBar, qtbot: QtBot) -> None:
    tabs.setFixedWidth(230)
    tabs.choose("notes")
    assert "notes" not in tabs.hidden_tabs()
    assert tabs.hidden_tabs()

    qtbot.mouseClick(tabs._more, Qt.MouseButton.LeftButton)
    menu = tabs.findChild(QMenu)
    assert menu is not None
    actions = [action for action in menu.actions() if isinstance(action, QAction)]
    actions[0].trigger()
    menu.close()

    assert tabs.chosen() not in tabs.hidden_tabs()


def test_of_two_truths_none_is_chosen_until_a_person_does(window: QWidget, qtbot: QtBot) -> None:
    sides = ChoiceCards(
        (
            Side(key="", whose="Before", when="until 2 Nov", value="March 2023", source=None),
            Side(key="ours", whose="Ours", when="12 Nov", value="15 March", source=Source.CLIENT_STATEMENT),
            Side(key="theirs", whose="Theirs", when="14 Nov", value="11 March", source=Source.SEEN_COPY),
        ),
        "Left the unit on",
    )
    put(window, sides)
    assert sides.choice() == ""
    ours, theirs = sides.findChildren(QRadioButton)
    assert theirs.accessibleName() == "Theirs, 11 March, Copy seen, 14 Nov"

    ours.setFocus()
    qtbot.keyClick(ours, Qt.Key.Key_Space)
    assert sides.choice() == "ours"
    with qtbot.waitSignal(sides.chosen, check_params_cb=lambda key: key == "theirs"):
        qtbot.mouseClick(theirs.parentWidget(), Qt.MouseButton.LeftButton)

    sides.choose("")
    assert sides.choice() == ""


def test_groups_of_a_fingerprint_are_ticked_one_by_one(window: QWidget, qtbot: QtBot) -> None:
    groups = CodeGroups(["48213", "90577", "16642"], tickable=True)
    put(window, groups)
    first, second, _ = groups.groups()

    qtbot.keyClick(first, Qt.Key.Key_Space)
    with qtbot.waitSignal(groups.changed, check_params_cb=lambda ticked: ticked == 2):
        qtbot.mouseClick(second, Qt.MouseButton.LeftButton)
    assert first.accessibleName() == "4 8 2 1 3, compared"
    qtbot.keyClick(first, Qt.Key.Key_Space)

    assert groups.ticked() == 1


def test_a_covered_code_can_neither_be_read_nor_heard(qtbot: QtBot) -> None:
    groups = CodeGroups(["K7QF-4MXD"], role="code")
    qtbot.addWidget(groups)
    groups.cover(True)

    assert all("K7QF" not in label.text() for label in groups.findChildren(Label))
    assert groups.groups()[0].accessibleName() == "Hidden"
    groups.cover(False)
    assert any(label.text() == "K7QF-4MXD" for label in groups.findChildren(Label))


def test_a_code_to_write_down_cannot_be_ticked(qtbot: QtBot) -> None:
    groups = CodeGroups(["K7QF-4MXD"])
    qtbot.addWidget(groups)
    qtbot.mouseClick(groups.groups()[0], Qt.MouseButton.LeftButton)

    assert groups.ticked() == 0


def test_a_narrow_window_shows_the_list_or_what_is_chosen(window: QWidget, qtbot: QtBot) -> None:
    first, second = Label("list"), Label("preview")
    panes = TwoPanes(first, second, 200, roomy=500)
    put(window, panes)
    assert first.isVisible()
    assert second.isVisible()

    with qtbot.waitSignal(panes.narrowed, check_params_cb=lambda narrow: narrow):
        window.resize(400, 300)
    assert panes.is_narrow()
    assert first.isVisible()
    assert not second.isVisible()
    panes.turn()
    assert second.isVisible()
    assert not first.isVisible()
    panes.turn(False)

    assert first.isVisible()


def test_a_choice_of_few_tells_of_a_person_alone(window: QWidget, qtbot: QtBot) -> None:
    select = Select([("en", "English"), ("ru", "Русский")], "Letter language")
    put(window, select)
    with qtbot.assertNotEmitted(select.changed):
        select.choose("ru")
    assert select.chosen() == "ru"
    select.choose("nobody knows")
    assert select.chosen() == "ru"

    with qtbot.waitSignal(select.changed, check_params_cb=lambda key: key == "en"):
        qtbot.keyClick(select, Qt.Key.Key_Up)


def test_a_search_tells_when_typing_pauses_and_at_once_on_enter(window: QWidget, qtbot: QtBot) -> None:
    field = SearchField("Name in any script", "Search", pause_ms=10)
    put(window, field)
    with qtbot.waitSignal(field.searched, check_params_cb=lambda text: text == "ser"):
        qtbot.keyClicks(field, "ser")
    with qtbot.waitSignal(field.searched, check_params_cb=lambda text: text == "ser"):
        qtbot.keyClick(field, Qt.Key.Key_Return)
    with qtbot.waitSignal(field.list_wanted):
        qtbot.keyClick(field, Qt.Key.Key_Down)
    with qtbot.waitSignal(field.searched, check_params_cb=lambda text: text == ""):
        qtbot.keyClick(field, Qt.Key.Key_Escape)


def test_a_line_to_tick_is_ticked_by_space_and_opened_by_a_click(window: QWidget, qtbot: QtBot) -> None:
    line = TickRow("Appeal", icon="gavel", who="Heron", right="Tomorrow", right_tone="danger")
    put(window, line)
    assert line.box.accessibleName() == "Appeal, Heron, Tomorrow"

    with qtbot.waitSignal(line.ticked, check_params_cb=lambda on: on):
        qtbot.keyClick(line.box, Qt.Key.Key_Space)
    with qtbot.waitSignal(line.opened):
        qtbot.mouseClick(line, Qt.MouseButton.LeftButton)


@pytest.fixture
def passphrase(window: QWidget) -> PassphraseEdit:
    """Give a field for a passphrase that has the keyboard."""
    made = PassphraseEdit("Passphrase")
    put(window, made)
    made.setFocus()
    return made


def line_of(edit: PassphraseEdit) -> QWidget:
    """Return the line one types into."""
    found = edit.focusProxy()
    assert found is not None
    return found


def warned(edit: PassphraseEdit) -> bool:
    """Tell whether Caps Lock is spoken of."""
    return any("Caps" in label.text() and label.isVisible() for label in edit.findChildren(Label))


def test_a_passphrase_is_hidden_until_the_eye_shows_it(passphrase: PassphraseEdit, qtbot: QtBot) -> None:
    qtbot.keyClicks(line_of(passphrase), "four words")
    assert not passphrase.is_shown()
    passphrase._eye.click()
    assert passphrase.is_shown()
    assert passphrase._eye.accessibleName() == "Hide what is typed"
    passphrase.clear()

    assert (passphrase.text(), passphrase.is_shown()) == ("", False)


def test_a_passphrase_hides_again_when_its_field_is_left(
    window: QWidget, passphrase: PassphraseEdit, qtbot: QtBot
) -> None:
    other = Select([("a", "A")], "Other")
    put(window, other)
    qtbot.mouseClick(passphrase._eye, Qt.MouseButton.LeftButton)
    passphrase.setFocus()
    assert passphrase.is_shown()
    other.setFocus()

    assert not passphrase.is_shown()


def test_an_input_method_learns_nothing_of_a_passphrase_that_is_shown(passphrase: PassphraseEdit) -> None:
    secret = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
    line = line_of(passphrase)
    assert line.inputMethodHints() & secret == secret
    passphrase._eye.setChecked(True)

    assert passphrase.is_shown()
    assert line.inputMethodHints() & secret == secret


def test_capitals_without_shift_mean_caps_lock(passphrase: PassphraseEdit, qtbot: QtBot) -> None:
    type_in(line_of(passphrase), "A")
    assert warned(passphrase)
    type_in(line_of(passphrase), "a")
    assert not warned(passphrase)
    qtbot.keyClick(line_of(passphrase), "A", Qt.KeyboardModifier.ShiftModifier)
    assert not warned(passphrase)
    type_in(line_of(passphrase), "ს7")
    assert not warned(passphrase)
    qtbot.keyClick(line_of(passphrase), Qt.Key.Key_CapsLock)

    assert warned(passphrase)


def test_enter_tells_that_the_passphrase_is_complete(passphrase: PassphraseEdit, qtbot: QtBot) -> None:
    with qtbot.waitSignal(passphrase.entered):
        qtbot.keyClick(line_of(passphrase), Qt.Key.Key_Return)


def test_pinned_searches_show_at_once_but_not_beside_icons_alone(window: QWidget, qtbot: QtBot) -> None:
    rail = Rail("Casemgr", [RailEntry("today", "Today", "calendar-check")], "Pinned searches")
    put(window, rail)
    rail.pin({"Waiting for Lithuania": "country:lt"})
    pinned = next(each for each in rail.findChildren(Button) if each.text() == "Waiting for Lithuania")
    assert pinned.isVisible()
    with qtbot.waitSignal(rail.search_chosen, check_params_cb=lambda typed: typed == "country:lt"):
        pinned.click()
    rail.narrow(True)

    assert not pinned.isVisible()


def test_what_waits_in_a_room_is_seen_and_heard(window: QWidget) -> None:
    rail = Rail("Casemgr", [RailEntry("today", "Today", "calendar-check")], "Pinned searches")
    put(window, rail)
    rail.show_count("today", 3)
    entry = next(each for each in rail.findChildren(Button) if each.text() == "Today")

    assert entry.accessibleName() == "Today, 3"
