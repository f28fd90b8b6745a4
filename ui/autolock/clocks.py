"""Two clocks whose difference shows that the computer slept: one goes on meanwhile, one stands still."""

import ctypes
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass

Seconds = Callable[[], float]

if sys.platform == "linux":

    def _awake() -> float:
        return time.clock_gettime(time.CLOCK_MONOTONIC)

    def _since_boot() -> float:
        return time.clock_gettime(time.CLOCK_BOOTTIME)

elif sys.platform == "darwin":

    def _awake() -> float:
        return time.clock_gettime(time.CLOCK_UPTIME_RAW)

    def _since_boot() -> float:
        """Return the seconds since the start; this one counts sleep on macOS, unlike on Linux."""
        return time.clock_gettime(time.CLOCK_MONOTONIC)

elif sys.platform == "win32":

    def _awake() -> float:
        ticks = ctypes.c_ulonglong()  # of 100 nanoseconds
        ctypes.windll.kernel32.QueryUnbiasedInterruptTime(ctypes.byref(ticks))
        return ticks.value / 10_000_000

    def _since_boot() -> float:
        milliseconds = ctypes.windll.kernel32.GetTickCount64
        milliseconds.restype = ctypes.c_ulonglong
        return float(milliseconds()) / 1000


@dataclass(frozen=True, slots=True)
class Clocks:
    """Both clocks in seconds from any beginning; tests hand in their own.

    `awake` stands still while the computer sleeps, `since_boot` does not.
    """

    awake: Seconds = _awake
    since_boot: Seconds = _since_boot

    def asleep(self) -> float:
        """Return how long the computer has slept, from any beginning."""
        return self.since_boot() - self.awake()
