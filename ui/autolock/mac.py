"""What macOS tells: the screen was locked, or its saver began.

Distributed notifications arrive by Core Foundation on the main thread. Of sleep nothing is told
here: the screen locks with it by default, and otherwise the clocks show it on waking. Written from
the documentation; it can be seen to work on a Mac alone.
"""

import ctypes
import ctypes.util
import sys
from collections.abc import Callable

from PySide6.QtCore import QObject

from ui.autolock.reasons import Reason

_NOTIFICATIONS = (b"com.apple.screenIsLocked", b"com.apple.screensaver.didstart")
_UTF8 = 0x0800_0100
_AT_ONCE = 4  # CFNotificationSuspensionBehaviorDeliverImmediately

if sys.platform == "darwin":
    _CALLBACK = ctypes.CFUNCTYPE(None, *[ctypes.c_void_p] * 5)

    def watch_notifications(want: Callable[[str], None], owner: QObject) -> None:
        """Have macOS tell of locked screens for as long as `owner` lives."""
        library = ctypes.CDLL(ctypes.util.find_library("CoreFoundation"))
        named = library.CFStringCreateWithCString
        named.restype, named.argtypes = ctypes.c_void_p, [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_uint32]
        add, remove = library.CFNotificationCenterAddObserver, library.CFNotificationCenterRemoveEveryObserver
        add.argtypes = [*[ctypes.c_void_p] * 5, ctypes.c_long]
        remove.argtypes = [ctypes.c_void_p, ctypes.c_void_p]
        library.CFNotificationCenterGetDistributedCenter.restype = ctypes.c_void_p
        centre, observer = library.CFNotificationCenterGetDistributedCenter(), id(owner)
        told = _CALLBACK(lambda *_: want(Reason.SCREEN))

        def stop() -> None:
            remove(centre, observer)
            kept.clear()

        kept = [told]  # by `stop`, which lives as long as the connection: the system calls it until then
        owner.destroyed.connect(stop)
        for name in _NOTIFICATIONS:
            add(centre, observer, told, named(None, name, _UTF8), None, _AT_ONCE)
