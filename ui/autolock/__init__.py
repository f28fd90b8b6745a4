"""When the vault locks by itself: nobody is there, the screen locks, the computer sleeps, the key is pulled.

Desktops differ in whether and when they tell that a session is locked or a lid is shut, so nothing
hangs on their telling alone: idle time is counted here, and a sleep shows in the clocks before
anything is painted.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from ui.autolock.clocks import Clocks
from ui.autolock.countdown import Countdown
from ui.autolock.reasons import Reason

__all__ = ["Autolock", "Clocks", "Reason"]

_TICK_MS = 1000
_PRESENCE_WARNING = 120
_LEAP = 2.0
"""Seconds by which the clocks may part without a sleep."""

# Every event of the program is looked for in these: in a set each would be hashed, which Python does in
# Python and takes three times as long as all the rest.
_HANDS = (
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.TabletMove,
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
    QEvent.Type.Wheel,
)
_BEFORE_PAINTING = (QEvent.Type.ApplicationStateChange, QEvent.Type.Expose, QEvent.Type.UpdateRequest)


class Autolock(QObject):
    """Says when to lock, once; whoever listens locks, for the program is replaced then.

    `lock_wanted` carries a Reason. `ticked` carries the whole seconds left, each second, for the status
    line. In interview mode `presence_wanted` says, once each time, that the presence key is due.
    """

    lock_wanted = Signal(str)
    ticked = Signal(int)
    presence_wanted = Signal()

    def __init__(
        self,
        minutes: float,
        *,
        key_file: Path | None = None,
        clocks: Clocks | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Prepare to lock after so many idle minutes, and when `key_file` cannot be seen any more."""
        super().__init__(parent)
        self._clocks = clocks or Clocks()
        self._countdown = Countdown(minutes * 60, self._clocks.since_boot)
        self._asleep = self._clocks.asleep()
        self._key_file = key_file
        self._wanted = self._warned = False
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.timeout.connect(self.tick)

    def begin(self, window: QWidget) -> None:
        """Watch the hands, the clocks and the system from now on; `window` is the frame of the program."""
        application = QCoreApplication.instance()
        if application is not None:
            application.installEventFilter(self)
        self._timer.start()
        _watch_system(self, window)

    def seconds_left(self) -> int:
        """Return the whole seconds until the lock, never below zero."""
        return max(0, round(self._countdown.left()))

    def set_minutes(self, minutes: float) -> None:
        """Lock after so many idle minutes from now on."""
        self._countdown.set_idle(minutes * 60)

    @property
    def in_interview(self) -> bool:
        """Whether the presence key counts instead of idle time."""
        return self._countdown.in_interview

    def set_interview(self, interview: bool) -> None:
        """Begin or end interview mode (HR39)."""
        self._countdown.set_interview(interview)
        self._warned = False

    def confirm_presence(self) -> None:
        """Take note of the presence key; twenty minutes begin anew."""
        self._countdown.confirm_presence()
        self._warned = False

    def want(self, reason: str) -> None:
        """Ask for the lock, unless that was asked already."""
        if not self._wanted:
            self._wanted = True
            self._timer.stop()
            self.lock_wanted.emit(reason)

    def watch_key_file(self, key_file: Path | None) -> None:
        """Lock when this file cannot be seen any more, and no longer for the one before."""
        self._key_file = key_file

    def tick(self) -> None:
        """Look at everything that nobody tells; the timer calls this each second."""
        self._look_at_clocks()
        if self._key_file is not None and _is_gone(self._key_file):
            self.want(Reason.KEY_FILE)
        left = self.seconds_left()
        self.ticked.emit(left)
        if self.in_interview and left <= _PRESENCE_WARNING and not self._warned:
            self._warned = True
            self.presence_wanted.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 - the window does not matter
        """Notice hands, and look at the clocks before anything is painted; nothing is held back."""
        kind = event.type()
        if kind in _HANDS:
            # A hand that wakes the computer must not begin the time anew before the sleep is noticed.
            self._look_at_clocks()
            self._countdown.touch()
        elif kind in _BEFORE_PAINTING:
            self._look_at_clocks()
        return False

    def _look_at_clocks(self) -> None:
        if self._clocks.asleep() - self._asleep > _LEAP:
            self.want(Reason.SLEPT)
        elif self._countdown.left() <= 0:
            self.want(Reason.ABSENT if self.in_interview else Reason.IDLE)


def _is_gone(file: Path) -> bool:
    """Tell whether a file can no longer be seen, for whatever reason."""
    try:
        file.stat()
    except OSError:
        return True
    return False


def _watch_system(autolock: Autolock, window: QWidget) -> None:
    """Have this system tell `autolock` of locked screens and of sleep, as far as it can."""
    if sys.platform == "win32":
        from ui.autolock.windows import watch_session

        watch_session(int(window.winId()), autolock.want, autolock)
    elif sys.platform == "darwin":
        from ui.autolock.mac import watch_notifications

        watch_notifications(autolock.want, autolock)
    else:
        from PySide6.QtDBus import QDBusConnection

        from ui.autolock.desktop import DesktopWatch

        watch = DesktopWatch(QDBusConnection.sessionBus(), QDBusConnection.systemBus(), autolock)
        watch.wanted.connect(autolock.want)
