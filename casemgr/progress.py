"""How long work says how far it is, and how it is asked to stop."""

from typing import Protocol


class Progress(Protocol):
    """Called between steps of long work.

    It may raise `casemgr.errors.Cancelled`; the work then undoes what it began.
    """

    def __call__(self, done: int, total: int) -> None: ...


def no_progress(done: int, total: int) -> None:
    """Follow work that nobody watches."""
