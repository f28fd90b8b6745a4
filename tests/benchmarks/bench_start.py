"""From the start of the process to a painted unlock page, against a bare Qt window and against KeePassXC.

All are whole processes on one screen, watched from outside until the screen shows what it goes on
to show; the files they read are warm. The bare window is PySide6's QMainWindow with a QTableView over
100,000 rows. KeePassXC asks for the password of a file, as our page does.
"""

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import dev
from casemgr.clock import SystemClock
from casemgr.crypto.kdf import FLOOR
from casemgr.vault.vault import Vault
from tests.benchmarks.kdbx import write_kdbx
from tests.benchmarks.screen import Screen, screen
from tests.benchmarks.side_by_side import Comparison, Result, by_turns, require

ROUNDS = 15
BARE_GOAL, KEEPASSXC_GOAL = 1.15, 0.7
PASSPHRASE = "seven quiet herons cross the river"

_BARE = """
import sys
from PySide6.QtCore import QAbstractTableModel, Qt
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView


class Rows(QAbstractTableModel):
    def rowCount(self, parent=None):
        return 100_000

    def columnCount(self, parent=None):
        return 5

    def data(self, index, role):
        return f"{index.row()}.{index.column()}" if role == Qt.ItemDataRole.DisplayRole else None


app = QApplication(sys.argv)
window, table = QMainWindow(), QTableView()
rows = Rows()
table.setModel(rows)
window.setCentralWidget(table)
window.resize(1366, 768)
window.show()
app.exec()
"""

_QUIET = """[General]
ConfigVersion=2
UpdateCheckMessageShown=true
RememberLastDatabases=false

[GUI]
CheckForUpdates=false
"""
"""KeePassXC as it is after its first start: it asks nothing before it asks for the password."""


def measure(_: Path) -> Iterator[Result]:
    """Yield the comparison with the bare window, then the one with KeePassXC."""
    with tempfile.TemporaryDirectory() as folder, screen() as shared:
        home = _Home(Path(folder))
        yield _compare(shared, home, "a bare PySide6 window", BARE_GOAL, [sys.executable, "-c", _BARE])
        require("keepassxc", "keepassxc")
        yield _compare(shared, home, "KeePassXC's", KEEPASSXC_GOAL, ["keepassxc", home.kdbx])


class _Home:
    """A home folder in which both programs find something to unlock."""

    def __init__(self, folder: Path) -> None:
        self.vault, self.kdbx = folder / "vault", folder / "same.kdbx"
        config = folder / "config"
        self.surroundings = {
            "HOME": str(folder),
            "LC_ALL": "C.UTF-8",
            "PYTHONPATH": str(dev.ROOT),
            "XDG_CACHE_HOME": str(folder / "cache"),
            "XDG_CONFIG_HOME": str(config),
            "XDG_DATA_HOME": str(folder / "data"),
        }
        made, _ = Vault.create(
            self.vault, PASSPHRASE, clock=SystemClock(), settings=folder / "settings", cost=FLOOR
        )
        made.close()
        write_kdbx(self.kdbx, PASSPHRASE, [])
        (config / "keepassxc").mkdir(parents=True)
        (config / "keepassxc" / "keepassxc.ini").write_text(_QUIET)


def _compare(shared: Screen, home: _Home, peer: str, goal: float, theirs: list[str | Path]) -> Comparison:
    ours: list[str | Path] = [sys.executable, "-m", "ui", home.vault]
    pictures = [shared.finished(command, home.surroundings) for command in (ours, theirs)]
    return by_turns(
        Comparison(f"start, unlock page against {peer}", peer, goal),
        lambda _: shared.painted(ours, home.surroundings, pictures[0]),
        lambda _: shared.painted(theirs, home.surroundings, pictures[1]),
        rounds=ROUNDS,
    )
