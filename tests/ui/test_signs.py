"""Toasts, banners, badges, progress, steps and the small signs that tell how we know."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QRectF, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QImage, QPainter
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from casemgr.records.fact import Source
from ui import theme
from ui.widgets.badge import MEANING_ICONS, Badge
from ui.widgets.banner import Banner
from ui.widgets.empty_state import EmptyState, keys_hint
from ui.widgets.hatched import HatchedValue
from ui.widgets.key_hint import KeyHint
from ui.widgets.marks import ORDER, Mark, paint_mark, source_words
from ui.widgets.progress import ProgressLine
from ui.widgets.risk import RiskBars
from ui.widgets.stepper import Stepper
from ui.widgets.strip import PracticeStrip
from ui.widgets.toast import Toasts


def button(inside: QWidget, words: str) -> QPushButton:
    """Return the button of these words, or of this name."""
    return next(
        each for each in inside.findChildren(QPushButton) if words in (each.text(), each.accessibleName())
    )


def clock(widget: QWidget) -> QTimer:
    """Return the clock of a widget that has one."""
    found = widget.findChild(QTimer)
    assert found is not None
    return found


@pytest.fixture
def toasts(qtbot: QtBot) -> Iterator[Toasts]:
    """Give the toasts of a window, which last a twentieth of a second."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(800, 600)
    made = Toasts(window, lasts_ms=50)
    made.place(QRect(0, 48, 800, 526))
    window.show()
    yield made
    window.close()


def test_a_toast_stands_at_the_bottom_left_and_goes_by_itself(toasts: Toasts, qtbot: QtBot) -> None:
    toasts.tell("Done: Translate the contract")

    assert toasts.isVisible()
    assert toasts.geometry().left() == 24
    assert toasts.geometry().bottom() < 574
    qtbot.waitUntil(lambda: not toasts.isVisible())


def test_undo_takes_back_once_and_the_toast_goes(toasts: Toasts) -> None:
    taken_back: list[bool] = []
    toasts.tell("Note moved to the trash", lambda: taken_back.append(True))

    button(toasts, "Undo").click()
    button(toasts, "Undo").click()

    assert taken_back == [True]
    assert not toasts.isVisible()


def test_what_cannot_be_undone_offers_no_undo(toasts: Toasts) -> None:
    toasts.tell("Copied")

    assert not button(toasts, "Undo").isVisible()


def test_a_toast_stays_while_the_pointer_is_over_it(toasts: Toasts, qtbot: QtBot) -> None:
    toasts.tell("Done")
    QApplication.sendEvent(toasts, QEnterEvent(QPointF(1, 1), QPointF(1, 1), QPointF(1, 1)))
    assert not clock(toasts).isActive()

    QApplication.sendEvent(toasts, QEvent(QEvent.Type.Leave))
    qtbot.waitUntil(lambda: not toasts.isVisible())


def test_a_later_toast_takes_the_place_of_the_one_before(toasts: Toasts) -> None:
    toasts.tell("First", lambda: None)
    toasts.tell("Second")

    assert toasts.text() == "Second"
    assert not button(toasts, "Undo").isVisible()


class Work(QObject):
    """Work that a test drives."""

    progressed = Signal(int, int)
    finished = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.called_off = False

    def cancel(self) -> None:
        """Note that it was called off."""
        self.called_off = True


@pytest.fixture
def line(qtbot: QtBot) -> Iterator[ProgressLine]:
    """Give a line of progress that waits ten milliseconds, in a shown window."""
    window = QWidget()
    qtbot.addWidget(window)
    made = ProgressLine(window, waits_ms=10)
    window.show()
    yield made
    window.close()


def test_work_that_is_over_at_once_shows_no_line(line: ProgressLine) -> None:
    work = Work()
    line.follow(work)
    assert clock(line).isActive()

    work.finished.emit()

    assert not clock(line).isActive()
    assert not line.isVisible()


def test_long_work_shows_a_line_until_it_is_finished(line: ProgressLine, qtbot: QtBot) -> None:
    work = Work()
    line.follow(work, "Writing the bundle")
    qtbot.waitUntil(line.isVisible)
    work.progressed.emit(3, 4)
    work.finished.emit()

    assert not line.isVisible()


def test_cancel_asks_the_work_to_stop_and_says_so(line: ProgressLine, qtbot: QtBot) -> None:
    work = Work()
    line.follow(work)
    qtbot.waitUntil(line.isVisible)

    button(line, "Cancel").click()

    assert work.called_off
    assert not button(line, "Cancel").isEnabled()


def test_the_end_of_earlier_work_does_not_hide_the_line_of_later_work(
    line: ProgressLine, qtbot: QtBot
) -> None:
    earlier, later = Work(), Work()
    line.follow(earlier)
    line.follow(later)
    qtbot.waitUntil(line.isVisible)

    earlier.finished.emit()

    assert line.isVisible()


def test_a_banner_can_be_acted_on_and_put_away(qtbot: QtBot) -> None:
    banner = Banner("conflict", "Both changed it", "Choose one.", action="Show", closable=True)
    qtbot.addWidget(banner)

    with qtbot.waitSignal(banner.acted):
        button(banner, "Show").click()
    with qtbot.waitSignal(banner.closed):
        button(banner, "Put away").click()
    assert banner.accessibleName() == "Both changed it. Choose one."


def test_a_banner_can_say_something_else(qtbot: QtBot) -> None:
    banner = Banner("danger", "This did not work")
    qtbot.addWidget(banner)
    banner.set_words("The disk is full", "Make room, then save again.")

    assert banner.accessibleName() == "The disk is full. Make room, then save again."


@pytest.mark.parametrize("meaning", MEANING_ICONS)
def test_a_badge_of_every_meaning_says_it_in_words_and_its_own_colour(qtbot: QtBot, meaning: str) -> None:
    badge = Badge("2 questions", meaning)
    qtbot.addWidget(badge)
    badge.set_words("3 questions")

    assert badge.text() == "3 questions"
    assert theme.colour(f"{meaning}_wash").name() in colours(badge.grab().toImage())


def colours(image: QImage) -> set[str]:
    """Return the names of all colours in an image."""
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def drawn(paint: Callable[[QPainter, QRectF], None]) -> bytes:
    """Return the points of a small picture."""
    image = QImage(24, 24, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    paint(painter, QRectF(0, 0, 24, 24))
    painter.end()
    return bytes(image.constBits())


@pytest.mark.usefixtures("qapp")
def test_no_two_ways_of_knowing_look_alike() -> None:
    ink = theme.colour("muted")
    pictures = {
        drawn(lambda painter, area, source=source: paint_mark(painter, area, source, ink))  # type: ignore[misc]
        for source in (*Source, None)
    }

    assert len(pictures) == len(Source) + 1


@pytest.mark.usefixtures("qapp")
def test_every_source_is_offered_once_and_has_words() -> None:
    assert sorted(ORDER) == sorted(Source)
    assert len({source_words(source) for source in (*Source, None)}) == len(Source) + 1


def test_a_mark_says_its_source_in_words(qtbot: QtBot) -> None:
    mark = Mark(Source.SEEN_COPY)
    qtbot.addWidget(mark)
    mark.set_source(Source.CLIENT_STATEMENT)

    assert mark.accessibleName() == "He states"
    assert "He states" in mark.toolTip()


def test_only_the_highest_risk_is_red(qtbot: QtBot) -> None:
    bars = RiskBars(3, "High risk")
    qtbot.addWidget(bars)
    red = theme.colour("danger").name()
    assert red not in colours(bars.grab().toImage())

    bars.set_level(4, "Critical")

    assert red in colours(bars.grab().toImage())
    assert bars.accessibleName() == "Critical"


def test_a_withheld_value_is_as_wide_as_its_reason_whatever_it_hides(qtbot: QtBot) -> None:
    value = HatchedValue("Withheld: he asked")
    qtbot.addWidget(value)

    assert value.accessibleName() == value.reason() == "Withheld: he asked"
    assert value.sizeHint().width() < 160


def test_a_stepper_says_where_one_is(qtbot: QtBot) -> None:
    steps = Stepper(["Draft", "Reviewed", "Final"])
    qtbot.addWidget(steps)
    assert steps.accessibleName() == "Step 1 of 3: Draft"

    steps.go(2)
    assert (steps.present(), steps.accessibleName()) == (2, "Step 3 of 3: Final")
    steps.go(3)
    assert steps.accessibleName() == "Step 3 of 3: Done"


def test_a_stepper_does_not_move_when_another_step_is_present(qtbot: QtBot) -> None:
    steps = Stepper(["Draft", "Reviewed", "Final"])
    qtbot.addWidget(steps)
    before = steps.sizeHint()
    steps.go(1)

    assert steps.sizeHint() == before


def test_the_practice_strip_leads_out(qtbot: QtBot) -> None:
    strip = PracticeStrip("Everybody here is invented.", "Leave")
    qtbot.addWidget(strip)

    with qtbot.waitSignal(strip.acted):
        button(strip, "Leave").click()


def test_a_hint_shows_words_and_keys(qtbot: QtBot) -> None:
    parts = keys_hint("[Ctrl K] go to a case and press [L]")
    state = EmptyState("file-text", "No letters yet", "A letter is written from a case.", hint=parts)
    qtbot.addWidget(state)

    assert [part.text() for part in parts if isinstance(part, QLabel)] == [
        "Ctrl K",
        "go to a case and press",
        "L",
    ]
    assert [isinstance(part, KeyHint) for part in parts] == [True, False, True]
