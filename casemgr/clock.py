"""The time, handed in so that tests and journeys decide what it is."""

import time
from datetime import UTC, date, datetime
from typing import Protocol


class Clock(Protocol):
    """Tells the time of this machine."""

    def now_ms(self) -> int:
        """Return milliseconds since 1970 in UTC."""
        ...

    def today(self) -> date:
        """Return the calendar day where this machine stands."""
        ...


class SystemClock:
    """The machine's own clock."""

    def now_ms(self) -> int:
        return time.time_ns() // 1_000_000

    def today(self) -> date:
        return date.today()


class FixedClock:
    """A clock that moves only when told to, in UTC."""

    def __init__(self, now_ms: int) -> None:
        self._now_ms = now_ms

    def now_ms(self) -> int:
        return self._now_ms

    def today(self) -> date:
        return datetime.fromtimestamp(self._now_ms / 1000, UTC).date()

    def advance(self, ms: int) -> None:
        """Move the clock by `ms` milliseconds, backwards if negative."""
        self._now_ms += ms
