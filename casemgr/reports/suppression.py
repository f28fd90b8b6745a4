"""Counts too small to be told: whoever knows one of the people would know who it is (G6, HR31)."""

from collections import Counter
from collections.abc import Hashable, Iterable, Mapping
from typing import TypeVar

K = TypeVar("K", bound=Hashable)

SMALLEST = 5
"""The smallest count that is told."""


def counted(keys: Iterable[K]) -> Mapping[K, int | None]:
    """Count keys; None stands for a count of one to four. No sums are given, for they would undo it."""
    return {key: count if count >= SMALLEST else None for key, count in Counter(keys).items()}
