"""How long until the vault locks by itself.

Every day it is a matter of hands: as long as somebody types or points, time begins anew. In an
interview nobody may touch the keyboard for an hour, so hands do not count: every twenty minutes the
counsellor presses a key that says "I am here" (HR39).
"""

from ui.autolock.clocks import Seconds

INTERVIEW = 20 * 60
"""Seconds for which one press of the presence key lasts."""


class Countdown:
    """Counts down on a clock that goes on while the computer sleeps."""

    def __init__(self, idle: float, clock: Seconds) -> None:
        """Begin with `idle` seconds."""
        self._idle = idle
        self._clock = clock
        self._begun = clock()
        self._interview = False

    @property
    def in_interview(self) -> bool:
        """Whether presence counts instead of hands."""
        return self._interview

    def left(self) -> float:
        """Return the seconds left, below zero once they are over."""
        return self._begun + (INTERVIEW if self._interview else self._idle) - self._clock()

    def touch(self) -> None:
        """Begin anew because of somebody's hands, unless only presence counts."""
        if not self._interview:
            self._begun = self._clock()

    def confirm_presence(self) -> None:
        """Begin anew because somebody said that they are there."""
        self._begun = self._clock()

    def set_interview(self, interview: bool) -> None:
        """Begin or end an interview; the time begins anew."""
        self._interview = interview
        self._begun = self._clock()

    def set_idle(self, idle: float) -> None:
        """Let `idle` seconds count from now on."""
        self._idle = idle
