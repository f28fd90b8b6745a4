"""Memory of the whole program over 100,000 cases, against the same over an empty vault.

Both are processes of their own that do the same: unlock, show the cases, search for a few words, open the
first case there is, go back to Today and come to rest. The proportional set counts
what is shared with other programs by its share, the resident set all of it. A ratio is the median of
those of the rounds.
"""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from statistics import median

import dev
from casemgr.clock import SystemClock
from casemgr.crypto.kdf import FLOOR
from casemgr.vault.vault import Vault
from tests.benchmarks.population import PASSPHRASE, Place, populated
from tests.benchmarks.side_by_side import Limit, Result

ROUNDS = 3
GOAL = 1.5

_SITTING = """
import sys
from pathlib import Path
from tests.benchmarks.population import Place, vocabulary
from tests.benchmarks.window import desk
from ui import navigation as to

with desk(Place(Path(sys.argv[1]))) as lent:
    lent.frame.go(to.Place(to.CASES))
    lent.settle()
    for rank in (3, 300, 9_000):
        for letters in range(1, 5):
            lent.page._search.setText(vocabulary()[rank][:letters])
            lent.page._type(lent.page._search.text())
            lent.settle()
    found = lent.page._model.case_at(lent.page._model.index(0))
    if found:
        lent.frame.go(to.Place(to.CASE, found))
        lent.settle()
    lent.frame.go(to.Place(to.TODAY))
    lent.settle()
    kept = dict(line.split(":") for line in Path("/proc/self/smaps_rollup").read_text().splitlines()[1:])
    print(*(kept[name].split()[0] for name in ("Pss", "Rss")))
"""


def measure(folder: Path) -> Iterator[Result]:
    """Yield how many times the memory of an empty vault's program a full one's takes."""
    full, empty = populated(folder), Place(folder / "empty")
    if not empty.folder.exists():
        _found(empty)
    rounds = [(_kib(full), _kib(empty)) for _ in range(ROUNDS)]
    for at, what in enumerate(("proportional", "resident")):
        sizes = [(ours[at], theirs[at]) for ours, theirs in rounds]
        ours, theirs = (median(side) / 1024 for side in zip(*sizes, strict=True))
        ratio = median(one / other for one, other in sizes)
        name = f"memory, {what}: {ours:.0f} MiB over 100,000 cases, {theirs:.0f} MiB over none"
        yield Limit(name, ratio, GOAL, "times")


def _found(place: Place) -> None:
    place.folder.mkdir()
    vault, _ = Vault.create(place.vault, PASSPHRASE, clock=SystemClock(), settings=place.settings, cost=FLOOR)
    vault.close()


def _kib(place: Place) -> tuple[int, int]:
    """Return the proportional and the resident set of a program over a vault, in KiB."""
    command = [sys.executable, "-c", _SITTING, str(place.folder)]
    surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(dev.ROOT)}
    done = subprocess.run(command, env=surroundings, capture_output=True, text=True, check=True)
    proportional, resident = map(int, done.stdout.split())
    return proportional, resident
