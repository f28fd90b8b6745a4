"""The program as a counsellor has it open, for looking into its memory: an argument, and lines to its input.

It is put together as `ui.app` does it, but for `guard.harden()`, which would hide the memory. The first
line gives the secrets, so that none of them stands in this file or in an argument. Each line it says
is one word, or a word and JSON:

    {"key": …, "name": …, "typed": …}  →  open      a case is shown, a form with typed text is open
    lock                               →  locked    said by the program that took its place
    {"key": …}                         →  back [texts of the forms that were left]

What the unlock page does not need is imported after it was shown, as the program itself does it.
"""

import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication

from casemgr.clock import SystemClock
from ui import theme
from ui.app import Program
from ui.relock import arrival

if TYPE_CHECKING:
    from tests.helpers.lock_visit import Visit


class Counsellor:
    """Somebody who opens a case, types, and locks or comes back."""

    def __init__(self, folder: Path, app: QApplication) -> None:
        self.folder = folder
        self.settings = folder.parent / "config" / "settings"
        self.arrival = arrival(sys.argv)
        handover = self.arrival.handover if self.arrival else None
        self.program = Program(app, folder, SystemClock(), self.settings, handover=handover)
        self.program.window.show()
        self.hearing = QSocketNotifier(0, QSocketNotifier.Type.Read)
        self.hearing.activated.connect(self.hear)
        self.visit: Visit | None = None
        if self.arrival is not None:
            self.program.window.grab()
            os.write(1, b"locked\n")

    def hear(self) -> None:
        """Do what a line says."""
        line = os.read(0, 1 << 16).decode().strip()
        if not line:
            QApplication.quit()
        elif line == "lock" and self.visit is not None:
            self.visit.lock()
        else:
            from tests.helpers.lock_visit import Visit

            self.visit = Visit(self.program, self.folder, self.settings, json.loads(line))


if __name__ == "__main__":
    application = QApplication(theme.arguments("casemgr"))
    counsellor = Counsellor(Path(sys.argv[1]), application)
    sys.exit(application.exec())
