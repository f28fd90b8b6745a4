"""The ballast: 4 MiB that can be given up when the disk is full, so that the last words fit.

SQLite needs room even to delete. The bytes are random, so they compress and look like the rest.
"""

import os
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from casemgr.errors import DiskFullError
from casemgr.files import written_durably

T = TypeVar("T")

NAME = "ballast"
SIZE = 4 * 1024 * 1024


def lay_ballast(folder: Path) -> bool:
    """Lay the ballast where it is missing or incomplete; return whether there is room for it."""
    path = folder / NAME
    if path.exists() and path.stat().st_size == SIZE:
        return True
    path.unlink(missing_ok=True)
    try:
        with written_durably(path) as file:
            file.write(os.urandom(SIZE))
    except DiskFullError:
        return False
    return True


def release_ballast(folder: Path) -> bool:
    """Give up the ballast; return False where it was given up before."""
    try:
        (folder / NAME).unlink()
    except FileNotFoundError:
        return False
    return True


def despite_full_disk(folder: Path, work: Callable[[], T]) -> T:
    """Return what `work` gives, trying once more without the ballast when the disk is full.

    Raises DiskFullError when that does not help, or the ballast was given up before.
    """
    try:
        return work()
    except DiskFullError:
        if not release_ballast(folder):
            raise
        return work()
