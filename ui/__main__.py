"""`python -m ui`: open the window.

The process is closed off before anything of Qt is loaded. The core comes first for another reason too: once
PySide6 is there, its import hook reads the source of every module that follows.
"""

import gc
import sys
from collections.abc import Sequence

from casemgr import guard


def main(arguments: Sequence[str]) -> int:
    """Run the program and return its exit code; the one argument is the folder of a vault."""
    gc.disable()  # nothing made while starting is garbage; the program enables it again
    guard.harden()
    from ui import ahead

    ahead.begin_loading()
    return _run(list(arguments))


def _run(arguments: list[str]) -> int:
    """Import the rest, while the libraries are loaded beside, and run the program."""
    from pathlib import Path

    from casemgr import places
    from casemgr.clock import SystemClock
    from ui import relock

    arrived = relock.arrival(arguments)
    named = arrived.handover.vault if arrived else arguments[1] if len(arguments) > 1 else ""
    vault = Path(named) if named else places.default_vault()
    from ui.app import run

    return run(vault, SystemClock(), places.settings_file(), arrived)


if __name__ == "__main__":
    sys.exit(main(sys.argv))
