"""Two ways of doing the same, measured by turns."""

import gc
import os
import shutil
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from statistics import median
from typing import NamedTuple


class Taken(NamedTuple):
    """What some work took, in seconds, children included."""

    wall: float
    processor: float

    def __add__(self, other: object) -> "Taken":
        """Return what both took together."""
        assert isinstance(other, Taken)
        return Taken(self.wall + other.wall, self.processor + other.processor)

    def __sub__(self, other: "Taken") -> "Taken":
        """Return what is left without the other, which was a part of it."""
        return Taken(self.wall - other.wall, self.processor - other.processor)


NOTHING = Taken(0, 0)

Work = Callable[[int], Taken]
"""Does the work of the round with this number and says what it took, preparations left out."""


class MissingPeerError(Exception):
    """A program to compare with is not installed; `package` is the one that brings it."""

    def __init__(self, program: str, package: str) -> None:
        super().__init__(f"{program} is missing; `apt-get install --no-install-recommends {package}`")


def require(program: str, package: str) -> None:
    """Raise MissingPeerError unless the program is there."""
    if shutil.which(program) is None:
        raise MissingPeerError(program, package)


def taken(work: Callable[[], object]) -> Taken:
    """Do some work once and return what it took. What was made before it is no garbage to look through."""
    gc.collect()
    gc.freeze()
    wall, processor = time.perf_counter(), _processor()
    work()
    spent = Taken(time.perf_counter() - wall, _processor() - processor)
    gc.unfreeze()
    return spent


def children_processor() -> float:
    """Return the processor time of all children that have ended, in seconds."""
    children = os.times()
    return children.children_user + children.children_system


def _processor() -> float:
    return time.process_time() + children_processor()


@dataclass
class Comparison:
    """The same work by two, round by round; `goal`, if any, is the most ours may take of theirs."""

    name: str
    peer: str
    goal: float | None
    aim: float | None = None
    rounds: list[tuple[Taken, Taken]] = field(default_factory=list)

    @property
    def ratios(self) -> list[float]:
        """Our time to theirs in each round."""
        return [ours.wall / theirs.wall for ours, theirs in self.rounds]

    @property
    def kept(self) -> bool:
        """Whether the goal is kept."""
        return self.goal is None or median(self.ratios) <= self.goal

    def lines(self) -> Iterator[str]:
        """Yield the result as it is printed."""
        ours, theirs = (median(one.wall for one in side) for side in zip(*self.rounds, strict=True))
        busy = median(ours.processor / max(theirs.processor, 1e-9) for ours, theirs in self.rounds)
        yield f"{self.name}: {median(self.ratios):.3f} of {self.peer} ({self._verdict()})"
        yield f"    {_spelled(ours)} : {_spelled(theirs)}, processor time {busy:.2f}"
        yield f"    rounds {' '.join(f'{ratio:.3f}' for ratio in self.ratios)}"

    def _verdict(self) -> str:
        if self.goal is None:
            return "no goal"
        aim = f", aim {self.aim:g}" if self.aim else ""
        return f"goal {self.goal:g}{aim}: {'kept' if self.kept else 'MISSED'}"


@dataclass(frozen=True)
class Limit:
    """Something that may not be more than so much."""

    name: str
    found: float
    most: float
    unit: str

    @property
    def kept(self) -> bool:
        """Whether the limit is kept."""
        return self.found <= self.most

    def lines(self) -> Iterator[str]:
        """Yield the result as it is printed."""
        verdict = "kept" if self.kept else "MISSED"
        yield f"{self.name}: {self.found:.1f} {self.unit} (at most {self.most:g}: {verdict})"


@dataclass(frozen=True)
class Aim:
    """How long a person waits, in seconds: an aim beside what a bare repaint takes here."""

    name: str
    found: float
    aim: float
    repaint: float
    kept: bool = True
    """Told, and no goal: only ratios can be kept on every machine."""

    def lines(self) -> Iterator[str]:
        """Yield the result as it is printed."""
        verdict = "reached" if self.found <= self.aim else "not reached"
        yield f"{self.name}: {_spelled(self.found)} (aim {_spelled(self.aim)}: {verdict})"
        yield f"    {self.found / self.repaint:.1f} of a bare repaint, {_spelled(self.repaint)}"


Result = Comparison | Limit | Aim


def by_turns(comparison: Comparison, ours: Work, theirs: Work, rounds: int = 5) -> Comparison:
    """Let both work round by round, each first every other time."""
    for number in range(rounds):
        if number % 2:
            second = theirs(number)
            comparison.rounds.append((ours(number), second))
        else:
            comparison.rounds.append((ours(number), theirs(number)))
    return comparison


def _spelled(seconds: float) -> str:
    return f"{seconds:.2f} s" if seconds >= 1 else f"{seconds * 1000:.2f} ms"
