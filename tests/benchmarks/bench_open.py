"""Unlocking a vault of 100,000 cases beyond its Argon2id, against that Argon2id at the lowest cost allowed.

Both are parts of one unlocking: the way in is timed within it. Then the same with the first page of
the list of cases, which is what the window shows.
"""

from collections.abc import Iterator
from pathlib import Path

from casemgr.clock import SystemClock
from casemgr.crypto.secret import Secret
from casemgr.records.case import Case
from casemgr.store.listings import records
from casemgr.vault.header import Header
from casemgr.vault.keyslots import master_key, passphrase_root
from casemgr.vault.vault import Vault
from tests.benchmarks.population import PASSPHRASE, Place, populated
from tests.benchmarks.side_by_side import Comparison, Result, Taken, taken

ROUNDS = 9
GOAL = 0.05
PAGE = 200


def measure(folder: Path) -> Iterator[Result]:
    """Yield the comparison, and the one with a page of the list."""
    place = populated(folder)
    opening = Comparison("open", "its Argon2id", GOAL)
    showing = Comparison("open, with the first 200 cases", "its Argon2id", GOAL)
    for _ in range(ROUNDS):
        beyond, derivation, page = _unlocked(place)
        opening.rounds.append((beyond, derivation))
        showing.rounds.append((beyond + page, derivation))
    yield opening
    yield showing


def _unlocked(place: Place) -> tuple[Taken, Taken, Taken]:
    """Return what unlocking took beyond the derivation of the key, the derivation, and the first page."""
    derivations: list[Taken] = []
    vaults: list[Vault] = []

    def way(header: Header) -> Secret:
        roots: list[Secret] = []
        derivations.append(taken(lambda: roots.append(passphrase_root(header, PASSPHRASE))))
        with roots[0] as root:
            return master_key(header, root)

    def enter() -> None:
        vaults.append(Vault.enter(place.vault, way, clock=SystemClock(), settings=place.settings))

    whole = taken(enter)
    page = taken(lambda: records(vaults[0].store, Case, limit=PAGE))
    vaults[0].close()
    return whole - derivations[0], derivations[0], page
