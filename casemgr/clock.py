"""The time, handed in so that tests and journeys decide what it is."""

import time
from datetime import UTC, date, datetime, tzinfo
from typing import Protocol


class Clock(Protocol):
    """Tells the time of this machine."""

    def now_ms(self) -> int:
        """Return milliseconds since 1970 in UTC."""
        ...

    def today(self) -> date:
        """Return the calendar day where this machine stands."""
        ...

    def day_of(self, ms: int) -> date:
        """Return the calendar day here of a moment in milliseconds since 1970."""
        ...


class SystemClock:
    """The machine's own clock."""

    def now_ms(self) -> int:
        return time.time_ns() // 1_000_000

    def today(self) -> date:
        return date.today()

    def day_of(self, ms: int) -> date:
        return datetime.fromtimestamp(ms / 1000).date()


class FixedClock:
    """A clock that moves only when told to; it stands in the time zone `zone`."""

    def __init__(self, now_ms: int, zone: tzinfo = UTC) -> None:
        self._now_ms = now_ms
        self._zone = zone

    def now_ms(self) -> int:
        return self._now_ms

    def today(self) -> date:
        return self.day_of(self._now_ms)

    def day_of(self, ms: int) -> date:
        return datetime.fromtimestamp(ms / 1000, self._zone).date()

    def advance(self, ms: int) -> None:
        """Move the clock by `ms` milliseconds, backwards if negative."""
        self._now_ms += ms
