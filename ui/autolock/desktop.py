"""What a Linux desktop tells over D-Bus: the screen was locked, the computer is about to sleep.

The names are those of the screen savers' own interfaces and of systemd-logind. Whoever sits on the
session bus may send the first kind of signal; all that this brings about is a lock.
"""

from typing import Any

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusPendingCallWatcher,
    QDBusUnixFileDescriptor,
)

from ui.autolock.reasons import Reason

_SCREEN_SAVERS = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.xfce.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
)
_LOGIND = "org.freedesktop.login1"
_LOGIND_PATH = "/org/freedesktop/login1"


class DesktopWatch(QObject):
    """Listens on the session bus and the system bus; `wanted` carries a Reason.

    Sleep is held up for as long as this object lives, by at most the few seconds that logind grants,
    so that the lock comes first. Without a bus nothing is heard, and nothing else is different.
    """

    wanted = Signal(str)

    def __init__(
        self, session: QDBusConnection, system: QDBusConnection, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._delay: QDBusUnixFileDescriptor | None = None
        for interface in _SCREEN_SAVERS:
            session.connect("", "", interface, "ActiveChanged", self, _slot("screen_locked(bool)"))
        system.connect(_LOGIND, "", _LOGIND + ".Session", "Lock", self, _slot("session_locked()"))
        system.connect(
            _LOGIND, _LOGIND_PATH, _LOGIND + ".Manager", "PrepareForSleep", self, _slot("sleep_near(bool)")
        )
        self._hold_sleep_up(system)

    @Slot(bool)
    def screen_locked(self, locked: bool) -> None:
        """Hear from a screen saver that it covers the screen, or does no longer."""
        if locked:
            self.wanted.emit(Reason.SCREEN)

    @Slot()
    def session_locked(self) -> None:
        """Hear from logind that the session shall lock."""
        self.wanted.emit(Reason.SCREEN)

    @Slot(bool)
    def sleep_near(self, near: bool) -> None:
        """Hear from logind that the computer is about to sleep, or has woken."""
        if near:
            self.wanted.emit(Reason.SLEEP)

    def _hold_sleep_up(self, system: QDBusConnection) -> None:
        """Ask logind to wait before it lets the computer sleep; the answer may take its time."""
        asking = QDBusMessage.createMethodCall(_LOGIND, _LOGIND_PATH, _LOGIND + ".Manager", "Inhibit")
        asking.setArguments(["sleep", "Casemgr", "Locks before the computer sleeps", "delay"])
        answer = QDBusPendingCallWatcher(system.asyncCall(asking), self)
        answer.finished.connect(self._keep_delay)

    def _keep_delay(self, answer: QDBusPendingCallWatcher) -> None:
        """Keep the descriptor that holds sleep up; it closes with this process or when it is replaced."""
        for given in answer.reply().arguments():
            if isinstance(given, QDBusUnixFileDescriptor):
                self._delay = given
        answer.deleteLater()


def _slot(signature: str) -> Any:
    """Return a slot as QDBusConnection takes it: as text, although its stubs ask for bytes."""
    return SLOT(signature)
