"""What a process does so that its memory and its files stay its own.

Each function says whether the system could do what was asked; none raises.
"""

import ctypes
import faulthandler
import os
import sys

if sys.platform != "win32":
    import resource

_PR_SET_DUMPABLE = 4  # linux/prctl.h


def keep_files_private() -> None:
    """Make every file this process creates readable by its owner alone."""
    os.umask(0o077)


def forbid_core_dumps() -> bool:
    """Keep a crash from writing memory to disk, or the lines of code to the terminal.

    False on Windows, where error reporting belongs to the system.
    """
    faulthandler.disable()
    if sys.platform == "win32":
        return False
    else:  # noqa: RET505 - what a type checker on Windows must not look into
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        return True


def close_memory() -> bool:
    """Hide memory and environment from other programs of the same user, as prctl(2) PR_SET_DUMPABLE.

    exec opens them again, so a program calls this at every start. False where the system is not Linux.
    """
    if sys.platform != "linux":
        return False
    return bool(ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0) == 0)
