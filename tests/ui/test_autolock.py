"""The vault locks by itself when nobody is there, and nobody else has to say so."""

import ctypes
from collections.abc import Callable, Iterator
from ctypes import wintypes
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from ui.autolock import Autolock, Clocks, Reason
from ui.autolock.countdown import INTERVIEW
from ui.autolock.windows import MessageFilter, reason_in


class Time:
    """Both clocks of a computer, which move when told to."""

    def __init__(self) -> None:
        self.awake = 1000.0
        self.slept = 500.0

    def clocks(self) -> Clocks:
        return Clocks(awake=lambda: self.awake, since_boot=lambda: self.awake + self.slept)


@pytest.fixture
def time() -> Time:
    return Time()


@pytest.fixture
def window(qtbot: QtBot) -> QLineEdit:
    """Something to type into."""
    field = QLineEdit()
    qtbot.addWidget(field)
    return field


@pytest.fixture
def made(qapp: QApplication) -> Iterator[list[Autolock]]:
    """The autolocks of a test, which do not outlive it."""
    all_of_them: list[Autolock] = []
    yield all_of_them
    for autolock in all_of_them:
        qapp.removeEventFilter(autolock)


@pytest.fixture
def begin(time: Time, window: QWidget, made: list[Autolock]) -> Callable[..., tuple[Autolock, list[str]]]:
    """Return what begins an autolock, and the list of reasons that it will give."""

    def begun(minutes: float = 3, key_file: Path | None = None) -> tuple[Autolock, list[str]]:
        autolock = Autolock(minutes, key_file=key_file, clocks=time.clocks())
        reasons: list[str] = []
        autolock.lock_wanted.connect(reasons.append)
        autolock.begin(window)
        made.append(autolock)
        return autolock, reasons

    return begun


Begin = Callable[..., tuple[Autolock, list[str]]]


def test_after_the_agreed_minutes_the_lock_is_wanted_once(begin: Begin, time: Time) -> None:
    autolock, reasons = begin(minutes=3)

    time.awake += 179
    autolock.tick()
    assert reasons == []

    time.awake += 1
    autolock.tick()
    autolock.tick()
    assert reasons == [Reason.IDLE]


def test_the_timer_asks_by_itself(begin: Begin, time: Time, qtbot: QtBot) -> None:
    autolock, reasons = begin(minutes=3)
    time.awake += 200

    with qtbot.waitSignal(autolock.lock_wanted, timeout=3000):
        pass

    assert reasons == [Reason.IDLE]


def test_the_status_line_hears_each_second_how_long_is_left(begin: Begin, time: Time) -> None:
    autolock, _ = begin(minutes=5)
    told: list[int] = []
    autolock.ticked.connect(told.append)

    for seconds in (0, 48, 251, 100):
        time.awake += seconds
        autolock.tick()

    assert told == [300, 252, 1, 0]


def test_a_key_begins_the_time_anew(begin: Begin, time: Time, window: QWidget, qtbot: QtBot) -> None:
    autolock, _ = begin(minutes=3)
    time.awake += 170

    qtbot.keyClick(window, Qt.Key.Key_A)

    assert autolock.seconds_left() == 180


@pytest.mark.parametrize("what", ["press", "move", "wheel"])
def test_the_pointer_begins_the_time_anew(begin: Begin, time: Time, window: QWidget, what: str) -> None:
    autolock, _ = begin(minutes=3)
    time.awake += 170

    QApplication.sendEvent(window, pointing(what))

    assert autolock.seconds_left() == 180


def pointing(what: str) -> QEvent:
    """Return an event of the pointer."""
    if what == "wheel":
        return QEvent(QEvent.Type.Wheel)
    kind = QEvent.Type.MouseButtonPress if what == "press" else QEvent.Type.MouseMove
    button = Qt.MouseButton.LeftButton if what == "press" else Qt.MouseButton.NoButton
    here = QPoint(5, 5)
    return QMouseEvent(kind, here, here, button, button, Qt.KeyboardModifier.NoModifier)


def test_what_the_window_does_by_itself_begins_nothing_anew(
    begin: Begin, time: Time, window: QWidget
) -> None:
    autolock, _ = begin(minutes=3)
    time.awake += 100

    window.update()
    QApplication.sendEvent(window, QEvent(QEvent.Type.Timer))
    QApplication.sendEvent(window, QEvent(QEvent.Type.UpdateRequest))

    assert autolock.seconds_left() == 80


def test_other_minutes_count_at_once(begin: Begin, time: Time) -> None:
    autolock, reasons = begin(minutes=10)
    time.awake += 120
    autolock.set_minutes(3)
    assert autolock.seconds_left() == 60

    autolock.set_minutes(1)
    autolock.tick()
    assert reasons == [Reason.IDLE]


def test_a_sleep_shows_in_the_clocks_before_anything_is_painted(
    begin: Begin, time: Time, window: QWidget
) -> None:
    _, reasons = begin(minutes=60)
    time.slept += 2.5

    QApplication.sendEvent(window, QEvent(QEvent.Type.UpdateRequest))

    assert reasons == [Reason.SLEPT]


def test_the_hand_that_wakes_the_computer_does_not_hide_its_sleep(
    begin: Begin, time: Time, window: QWidget, qtbot: QtBot
) -> None:
    _, reasons = begin(minutes=60)
    time.slept += 30

    qtbot.keyClick(window, Qt.Key.Key_Space)

    assert reasons == [Reason.SLEPT]


def test_clocks_that_part_a_little_are_no_sleep(begin: Begin, time: Time) -> None:
    autolock, reasons = begin(minutes=60)
    time.slept += 1.5

    autolock.tick()

    assert reasons == []


def test_time_asleep_counts_as_idle(begin: Begin, time: Time) -> None:
    autolock, _ = begin(minutes=60)
    time.slept += 600

    assert autolock.seconds_left() == 3000


def test_a_sleep_before_the_vault_was_opened_is_none_of_it(time: Time) -> None:
    time.slept = 86_400
    autolock = Autolock(3, clocks=time.clocks())
    reasons: list[str] = []
    autolock.lock_wanted.connect(reasons.append)

    autolock.tick()

    assert reasons == []


def test_the_clocks_of_this_computer_agree_while_it_is_awake() -> None:
    clocks = Clocks()
    before = clocks.awake(), clocks.since_boot(), clocks.asleep()
    after = clocks.awake(), clocks.since_boot(), clocks.asleep()

    assert after[0] > before[0]
    assert after[1] > before[1]
    assert after[2] - before[2] < 0.5


def test_pulling_the_key_file_locks(begin: Begin, tmp_path: Path) -> None:
    key_file = tmp_path / "key"
    key_file.touch()
    autolock, reasons = begin(key_file=key_file)
    autolock.tick()
    assert reasons == []

    key_file.unlink()
    autolock.tick()
    assert reasons == [Reason.KEY_FILE]


def test_a_key_file_on_a_stick_that_no_longer_answers_is_gone(begin: Begin, tmp_path: Path) -> None:
    """A loop of links stands for a file system that gives an error of its own."""
    key_file = tmp_path / "key"
    key_file.symlink_to(key_file)
    autolock, reasons = begin(key_file=key_file)

    autolock.tick()

    assert reasons == [Reason.KEY_FILE]


def test_in_an_interview_hands_do_not_count_and_presence_does(
    begin: Begin, time: Time, window: QWidget, qtbot: QtBot
) -> None:
    autolock, reasons = begin(minutes=3)
    autolock.set_interview(True)
    assert autolock.seconds_left() == INTERVIEW == 1200

    time.awake += 1000
    qtbot.keyClick(window, Qt.Key.Key_A)
    assert autolock.seconds_left() == 200

    autolock.confirm_presence()
    assert autolock.seconds_left() == 1200

    time.awake += 1200
    autolock.tick()
    assert reasons == [Reason.ABSENT]


def test_the_presence_key_is_asked_for_two_minutes_before_and_once_each_time(
    begin: Begin, time: Time
) -> None:
    autolock, reasons = begin(minutes=3)
    asked: list[int] = []
    autolock.presence_wanted.connect(lambda: asked.append(autolock.seconds_left()))
    autolock.set_interview(True)

    for _ in range(2):
        for seconds in (1079, 1, 60):
            time.awake += seconds
            autolock.tick()
        autolock.confirm_presence()

    assert asked == [120, 120]
    assert reasons == []


def test_after_an_interview_idle_time_counts_from_its_end(begin: Begin, time: Time) -> None:
    autolock, _ = begin(minutes=3)
    autolock.set_interview(True)
    time.awake += 1000

    autolock.set_interview(False)

    assert not autolock.in_interview
    assert autolock.seconds_left() == 180


@pytest.mark.parametrize(
    ("message", "parameter", "reason"),
    [
        (0x02B1, 7, Reason.SCREEN),  # WTS_SESSION_LOCK
        (0x02B1, 2, Reason.SCREEN),  # WTS_CONSOLE_DISCONNECT: another user took the screen
        (0x02B1, 4, Reason.SCREEN),  # WTS_REMOTE_DISCONNECT
        (0x02B1, 6, Reason.SCREEN),  # WTS_SESSION_LOGOFF
        (0x0011, 0, Reason.SCREEN),  # WM_QUERYENDSESSION
        (0x0218, 4, Reason.SLEEP),  # PBT_APMSUSPEND
        (0x02B1, 8, None),  # WTS_SESSION_UNLOCK
        (0x02B1, 1, None),  # WTS_CONSOLE_CONNECT
        (0x0218, 7, None),  # PBT_APMRESUMESUSPEND
        (0x0218, 10, None),  # PBT_APMPOWERSTATUSCHANGE: the charger was pulled
        (0x0200, 7, None),  # WM_MOUSEMOVE
    ],
)
def test_the_messages_of_windows_are_understood(message: int, parameter: int, reason: Reason | None) -> None:
    seen = wintypes.MSG(message=message, wParam=parameter)
    reasons: list[str] = []
    messages = MessageFilter(reasons.append)

    held_back = messages.nativeEventFilter(b"windows_generic_MSG", ctypes.addressof(seen))

    assert reason_in(message, parameter) == reason
    assert reasons == ([reason] if reason else [])
    assert held_back == (False, 0)


def test_messages_of_other_systems_are_let_pass() -> None:
    reasons: list[str] = []
    seen = wintypes.MSG(message=0x02B1, wParam=7)

    MessageFilter(reasons.append).nativeEventFilter(b"xcb_generic_event_t", ctypes.addressof(seen))

    assert reasons == []


def test_nothing_is_held_back_from_the_window(begin: Begin, window: QLineEdit, qtbot: QtBot) -> None:
    begin()

    qtbot.keyClicks(window, "Juniper")

    assert window.text() == "Juniper"
