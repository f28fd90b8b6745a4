"""What Windows tells a window: the session was locked or left, the computer is about to sleep.

Written from the documentation of WTSRegisterSessionNotification and WM_POWERBROADCAST. What the
messages mean is tested everywhere; that Windows sends them can only be seen there.
"""

import ctypes
import sys
from collections.abc import Callable
from ctypes import wintypes

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject

from ui.autolock.reasons import Reason

# winuser.h and wtsapi32.h
_POWER, _SESSION, _SESSION_ENDING = 0x0218, 0x02B1, 0x0011
_SUSPEND = 4
_CONSOLE_LEFT, _REMOTE_LEFT, _LOGGED_OFF, _LOCKED = 2, 4, 6, 7
_THIS_SESSION = 0

Want = Callable[[str], None]


def reason_in(message: int, parameter: int) -> Reason | None:
    """Return why to lock after a message of Windows, None where there is no reason."""
    if message == _SESSION and parameter in (_CONSOLE_LEFT, _REMOTE_LEFT, _LOGGED_OFF, _LOCKED):
        return Reason.SCREEN
    if message == _POWER and parameter == _SUSPEND:
        return Reason.SLEEP
    return Reason.SCREEN if message == _SESSION_ENDING else None


class MessageFilter(QAbstractNativeEventFilter):
    """Reads the messages of Windows as they come and holds none back."""

    def __init__(self, want: Want) -> None:
        super().__init__()
        self._want = want

    def nativeEventFilter(
        self, event_type: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> tuple[bool, int]:
        """Notice a reason to lock in the MSG at this address."""
        if event_type == b"windows_generic_MSG":
            seen = wintypes.MSG.from_address(int(message))
            reason = reason_in(seen.message, seen.wParam or 0)
            if reason is not None:
                self._want(reason)
        return False, 0


if sys.platform == "win32":

    def watch_session(window: int, want: Want, owner: QObject) -> None:
        """Have Windows tell this window of its session for as long as `owner` lives."""
        ctypes.windll.wtsapi32.WTSRegisterSessionNotification(wintypes.HWND(window), _THIS_SESSION)
        messages = MessageFilter(want)
        application = QCoreApplication.instance()
        if application is not None:
            application.installNativeEventFilter(messages)
            owner.destroyed.connect(lambda: application.removeNativeEventFilter(messages))
