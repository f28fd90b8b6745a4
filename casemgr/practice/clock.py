"""The clock of the practice journey: it stands on the day of the story and runs as fast as any other.

The law that a letter cites is checked for its day, so the story stays on a day for which it was.
"""

import time
from datetime import UTC, date, datetime

from casemgr.clock import Clock


class StoryClock(Clock):
    """Time that began at nine in the morning of a day, when this object was made."""

    def __init__(self, day: date) -> None:
        began = datetime(day.year, day.month, day.day, 9, tzinfo=UTC)
        self._began_ms = int(began.timestamp() * 1000)
        self._started = time.monotonic_ns()

    def now_ms(self) -> int:
        """Return the milliseconds since 1970 in the story."""
        return self._began_ms + (time.monotonic_ns() - self._started) // 1_000_000

    def today(self) -> date:
        """Return the day of the story."""
        return self.day_of(self.now_ms())

    def day_of(self, ms: int) -> date:
        """Return the day of a moment in the story."""
        return datetime.fromtimestamp(ms / 1000, UTC).date()
