"""Every page as a picture: `python -m tests.screenshots FOLDER`, or `python3 dev.py screenshots FOLDER`.

All of it shows the practice office, whose people are invented. Each page is painted in light and dark in
a window of 1366 by 768, and again at 150 %, where the same screen holds 911 by 512.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QDeadlineTimer, QElapsedTimer
from PySide6.QtWidgets import QApplication

from casemgr.casework.cases import find_case
from casemgr.casework.preferences import Preferences
from casemgr.clock import FixedClock
from casemgr.crypto.secret import Secret
from casemgr.vault.practice import mark_practice
from casemgr.vault.vault import Vault
from tests.helpers.window import MASTER, TODAY_MS, furnish
from ui import theme
from ui.app import Program
from ui.navigation import (
    CASE,
    CASES,
    EXCHANGE,
    HELP,
    LETTERS,
    PARTNERS,
    REPORTS,
    SETTINGS,
    SHARE,
    TODAY,
    WORDINGS,
    Place,
)
from ui.opening import Opened
from ui.words import load_words

LANGUAGES: Final = ("en", "ru")
SIZES: Final = {"": (1366, 768), "-150": (911, 512)}
SHOWN: Final = "PR2-L03"
ROOMS: Final = (TODAY, CASES, LETTERS, WORDINGS, EXCHANGE, PARTNERS, REPORTS, HELP)
CASE_TABS: Final = (
    *("overview", "people", "military", "status", "timeline"),
    *("documents", "evidence", "notes", "tasks", "letters", "history"),
)
SETTINGS_TABS: Final = ("general", "office", "ways_in", "backup", "law", "trash", "about")
SHEETS: Final = ("contact", "anywhere", "friday", "ring_back")
_PATIENCE_MS: Final = 20_000
_QUIET_MS: Final = 400


def places(case: str) -> Iterator[tuple[str, Place]]:
    """Yield the name of each picture and the place it shows."""
    for room in ROOMS:
        yield room, Place(room)
    for tab in CASE_TABS:
        yield f"case-{tab}", Place(CASE, case, tab)
    yield SHARE, Place(SHARE, case)
    for tab in SETTINGS_TABS:
        yield f"settings-{tab}", Place(SETTINGS, tab=tab)


def settled(program: Program) -> None:
    """Let everything be answered and painted."""
    patience, quiet = QDeadlineTimer(_PATIENCE_MS), QDeadlineTimer(_QUIET_MS)
    while not quiet.hasExpired() and not patience.hasExpired():
        begun = QElapsedTimer()
        begun.start()
        QApplication.processEvents()
        busy = program.sitting is not None and program.sitting.frame.session.is_busy
        if busy or begun.hasExpired(_QUIET_MS):
            quiet = QDeadlineTimer(_QUIET_MS)


@contextmanager
def office() -> Iterator[Path]:
    """Lend the folder of the practice office."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "office"
        furnish(folder, "vilnius", None)
        yield folder


def take(folder: Path, size: str) -> int:
    """Take the pictures of one size; return how many."""
    app = QApplication(theme.arguments("casemgr"))
    with office() as vault:
        clock, settings = FixedClock(TODAY_MS), vault / "config" / "settings"
        program = Program(app, vault / "vault", clock, settings)
        program.window.resize(*SIZES[size])
        program.window.show()
        count = sum(_entrance(program, folder, language, size) for language in LANGUAGES)

        def opened() -> Vault:
            way = Vault.open_with_key(vault / "vault", Secret(MASTER), clock=clock, settings=settings)
            mark_practice(way.store, "practice")
            return way

        kept = program.worker.now(opened)
        program.opened(Opened(kept, Preferences(counsellor="Asta Pavyzdytė"), load_words("en"), "practice"))
        count += sum(_pages(program, folder, language, size) for language in LANGUAGES)
        if program.sitting is not None:
            program.sitting.close()
    return count


def _entrance(program: Program, folder: Path, language: str, size: str) -> int:
    """Take the unlock page and the first step of the first start."""
    count = 0
    for look in ("light", "dark"):
        theme.apply(QApplication.instance(), look == "dark")  # type: ignore[arg-type]
        program.translations.speak(language)
        for name, show in (("unlock", program.show_unlock), ("wizard", program.show_first_start)):
            show()
            count += _picture(program, folder / f"{name}-{look}-{language}{size}.png")
    return count


def _pages(program: Program, folder: Path, language: str, size: str) -> int:
    assert program.sitting is not None
    frame, count = program.sitting.frame, 0
    program.speak(language)
    settled(program)
    case = frame.session.now(lambda vault: find_case(vault.store, SHOWN).record.id)
    for look in ("light", "dark"):
        theme.apply(QApplication.instance(), look == "dark")  # type: ignore[arg-type]
        for name, place in places(case):
            frame.go(place)
            count += _picture(program, folder / f"{name}-{look}-{language}{size}.png")
        for name in SHEETS:
            frame.open_by_name(name)
            count += _picture(program, folder / f"{name}-{look}-{language}{size}.png")
            frame.close_sheet()
    return count


def _picture(program: Program, file: Path) -> int:
    settled(program)
    program.window.grab().save(str(file))
    return 1


def main(arguments: list[str]) -> int:
    """Take all pictures; the scale of a screen can only be set when a program starts."""
    folder = Path(arguments[0])
    folder.mkdir(parents=True, exist_ok=True)
    if len(arguments) > 1:
        print(f"{take(folder, arguments[1])} pictures in {folder}")
        return 0
    for size, scale in (("", "1"), ("-150", "1.5")):
        command = [sys.executable, "-m", "tests.screenshots", str(folder), size]
        subprocess.run(command, env={**os.environ, "QT_SCALE_FACTOR": scale}, check=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
