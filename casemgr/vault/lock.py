"""The file `lock`: whoever holds it has the vault, and nobody else.

The operating system lets go of it when the holder dies, so there is no stale lock to remove by
hand. It is the authority: the locks SQLite takes on `data` are a second net.
"""

import os
import sys
from pathlib import Path
from typing import Self

from casemgr.errors import VaultInUseError

NAME = "lock"


class VaultLock:
    """The lock of one vault, held from construction until `release`."""

    def __init__(self, folder: Path) -> None:
        """Take the lock at once or raise VaultInUseError."""
        self._descriptor = os.open(folder / NAME, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _take(self._descriptor)
        except OSError as error:
            os.close(self._descriptor)
            raise VaultInUseError(str(folder)) from error

    def release(self) -> None:
        """Let others open the vault."""
        os.close(self._descriptor)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.release()


if sys.platform == "win32":
    import msvcrt

    def _take(descriptor: int) -> None:
        """Lock the first byte, which need not exist; the C library calls LockFile."""
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _take(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
