"""Locked screens and sleep, told by a real bus to which a desktop of our own speaks."""

import os
import sys
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import ClassInfo, QObject, Slot
from PySide6.QtDBus import QDBusConnection, QDBusContext, QDBusUnixFileDescriptor
from pytestqt.qtbot import QtBot

from tests.helpers import desktop_bus
from tests.helpers.desktop_bus import LOGIND, LOGIND_PATH, speak
from ui.autolock import Reason
from ui.autolock.desktop import DesktopWatch

SESSION_PATH = LOGIND_PATH + "/session/_32"

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="D-Bus is how Linux desktops speak")


@pytest.fixture(scope="module")
def bus() -> Iterator[str]:
    """The address of a bus of our own."""
    with desktop_bus.bus() as address:
        yield address


@pytest.fixture
def connect(bus: str) -> Iterator[Callable[[str], QDBusConnection]]:
    """Return what opens named connections to the bus, closed after the test."""
    names: list[str] = []

    def connected(name: str) -> QDBusConnection:
        names.append(name)
        return QDBusConnection.connectToBus(bus, name)

    yield connected
    for name in names:
        QDBusConnection.disconnectFromBus(name)


@pytest.fixture
def desktop(connect: Callable[[str], QDBusConnection]) -> QDBusConnection:
    """The other end: screen savers and logind speak from here."""
    speaking = connect("desktop")
    assert speaking.registerService(LOGIND)
    return speaking


@pytest.fixture
def watch(connect: Callable[[str], QDBusConnection], desktop: QDBusConnection) -> DesktopWatch:
    """A watch that hears both."""
    assert desktop.isConnected()
    return DesktopWatch(connect("session"), connect("system"))


TOLD = [
    ("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", True, Reason.SCREEN),
    ("/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", True, Reason.SCREEN),
    ("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged", True, Reason.SCREEN),
    ("/org/xfce/ScreenSaver", "org.xfce.ScreenSaver", "ActiveChanged", True, Reason.SCREEN),
    ("/org/cinnamon/ScreenSaver", "org.cinnamon.ScreenSaver", "ActiveChanged", True, Reason.SCREEN),
    ("/org/mate/ScreenSaver", "org.mate.ScreenSaver", "ActiveChanged", True, Reason.SCREEN),
    (SESSION_PATH, LOGIND + ".Session", "Lock", None, Reason.SCREEN),
    (LOGIND_PATH, LOGIND + ".Manager", "PrepareForSleep", True, Reason.SLEEP),
]


@pytest.mark.parametrize(("path", "interface", "name", "value", "reason"), TOLD)
def test_what_the_desktop_tells_is_a_reason_to_lock(
    qtbot: QtBot,
    desktop: QDBusConnection,
    watch: DesktopWatch,
    path: str,
    interface: str,
    name: str,
    value: bool | None,
    reason: Reason,
) -> None:
    with qtbot.waitSignal(watch.wanted, timeout=1000) as wanted:
        speak(desktop, path, interface, name, *([] if value is None else [value]))

    assert wanted.args == [reason]


def test_unlocking_and_waking_are_no_reason(
    qtbot: QtBot, desktop: QDBusConnection, watch: DesktopWatch
) -> None:
    reasons: list[str] = []
    watch.wanted.connect(reasons.append)
    for path, interface, name, value, _ in TOLD:
        if value is not None:
            speak(desktop, path, interface, name, False)

    # What is sent last arrives last.
    with qtbot.waitSignal(watch.wanted, timeout=1000):
        speak(desktop, SESSION_PATH, LOGIND + ".Session", "Lock")

    assert reasons == [Reason.SCREEN]


def test_a_stranger_cannot_speak_for_logind(
    qtbot: QtBot,
    connect: Callable[[str], QDBusConnection],
    desktop: QDBusConnection,
    watch: DesktopWatch,
) -> None:
    reasons: list[str] = []
    watch.wanted.connect(reasons.append)

    stranger = connect("stranger")
    speak(stranger, LOGIND_PATH, LOGIND + ".Manager", "PrepareForSleep", True)
    with qtbot.waitSignal(watch.wanted, timeout=1000):
        speak(stranger, "/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", True)

    assert reasons == [Reason.SCREEN]
    assert desktop.isConnected()


@ClassInfo({"D-Bus Interface": LOGIND + ".Manager"})  # type: ignore[call-arg]  # wrong in the stubs
class SleepManager(QObject, QDBusContext):  # type: ignore[operator]
    """The part of logind that lets programs hold a sleep up."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: tuple[str, ...] = ()
        self.reading, self._writing = os.pipe()

    @Slot(str, str, str, str, result=QDBusUnixFileDescriptor)
    def Inhibit(self, what: str, who: str, why: str, mode: str) -> QDBusUnixFileDescriptor:
        """Give a descriptor; sleep may begin once nobody holds it any more."""
        self.asked = (what, who, why, mode)
        given = QDBusUnixFileDescriptor(self._writing)
        os.close(self._writing)
        return given

    def is_held_up(self) -> bool:
        """Tell whether somebody still holds the descriptor."""
        try:
            return os.read(self.reading, 1) != b""
        except BlockingIOError:
            return True


def test_sleep_waits_until_the_watch_is_gone(
    qtbot: QtBot, connect: Callable[[str], QDBusConnection], desktop: QDBusConnection
) -> None:
    manager = SleepManager()
    os.set_blocking(manager.reading, False)
    assert desktop.registerObject(LOGIND_PATH, manager, QDBusConnection.RegisterOption.ExportAllSlots)
    watch = DesktopWatch(connect("session"), connect("system"))

    qtbot.waitUntil(lambda: manager.asked != ())
    assert manager.asked[0] == "sleep"
    assert manager.asked[3] == "delay"
    qtbot.wait(50)
    assert manager.is_held_up()

    watch.deleteLater()
    del watch
    qtbot.waitUntil(lambda: not manager.is_held_up())
    desktop.unregisterObject(LOGIND_PATH)
    os.close(manager.reading)


def test_without_a_bus_nothing_is_heard_and_nothing_breaks(qtbot: QtBot) -> None:
    nowhere = QDBusConnection("no such connection")

    watch = DesktopWatch(nowhere, nowhere)
    with qtbot.assertNotEmitted(watch.wanted, wait=50):
        pass
