"""Had the power gone at any moment, the vault opens, is sound, and has all that was acknowledged.

Work is recorded write by write; then the power goes, again and again, at random points of the
recording, and takes with it what was not synced (`tests.helpers.powercut`).
"""

import shutil
import sys
from collections.abc import Callable, Iterator, Sequence
from copy import deepcopy
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from random import Random

import pytest

from casemgr.errors import CasemgrError
from casemgr.vault.check import check
from tests.helpers.powercut import Call, Disk, record
from tests.helpers.promises import Promises
from tests.helpers.vault import VaultPlace
from tests.helpers.workload import Order, prepare

Deeds = tuple[str, ...]

SAVE = ("save", "edit", "draft", "attach", "discard", "lock", "save", "attach", "backup")
IMPORT = ("adopt", "take", "edit", "take", "take")
SWAP = ("save", "swap", "lock", "renew", "save", "swap", "renew", "lock")
NAMES = ("save", "import", "header swap")
EVERY = 25
"""One state in so many is read to the last byte; the others are opened and asked for what was promised."""


@dataclass(frozen=True, slots=True)
class Work:
    """What was done once: where, the disk as it was before, and all that was asked of it."""

    place: VaultPlace
    disk: Disk
    calls: Sequence[Call]


Recorded = Callable[[Deeds], Work]


@pytest.fixture(scope="module")
def recorded(tmp_path_factory: pytest.TempPathFactory) -> Recorded:
    """Have a worker do deeds under strace, once for all tests."""

    @cache
    def once(deeds: Deeds) -> Work:
        root = tmp_path_factory.mktemp("recorded") / "place"
        place = prepare(root, bundles=2)
        order = Order(seed=1, first=1, root=0, deeds=deeds, count=len(deeds), in_turn=True)
        disk = Disk(root)
        return Work(
            place, disk, record(root, sys.executable, "-m", "tests.helpers.workload", root, str(order))
        )

    return lambda deeds: deepcopy(once(deeds))


def look(place: VaultPlace, promises: Promises, thoroughly: bool) -> list[object]:
    """Return everything that is not as it was promised."""
    with promises.entered(place) as vault:
        return [*promises.broken(place, vault), *(check(vault) if thoroughly else ())]


def after_cuts(root: Path, work: Work, seed: int, states: int) -> Iterator[tuple[VaultPlace, Promises]]:
    """Lay out what the disk may hold after one power cut after the other."""
    random, promises = Random(seed), Promises()
    moments = [number for number, call in enumerate(work.calls) if call.alters()]
    target = VaultPlace(root / "state", work.place.clock)
    after = 0
    for moment in sorted(random.choices(moments, k=states)):
        for call in work.calls[after:moment]:
            promises.hear_all(work.disk.follow(call))
        after = moment
        work.disk.after_cut(target.root, random)
        promises.when = f"seed {seed}, cut before call {moment}"
        yield target, deepcopy(promises)
        shutil.rmtree(target.root)


@pytest.mark.parametrize(("deeds", "states"), [(SAVE, 350), (IMPORT, 300), (SWAP, 350)], ids=NAMES)
def test_a_power_cut_loses_nothing(tmp_path: Path, recorded: Recorded, deeds: Deeds, states: int) -> None:
    work = recorded(deeds)
    for number, (place, promises) in enumerate(after_cuts(tmp_path, work, seed=1, states=states)):
        assert look(place, promises, thoroughly=number % EVERY == 0) == [], promises.when


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(100, 150))
def test_fifty_thousand_power_cuts_lose_nothing(tmp_path: Path, recorded: Recorded, seed: int) -> None:
    work = recorded(SAVE + IMPORT + SWAP)
    for place, promises in after_cuts(tmp_path, work, seed, states=1000):
        assert look(place, promises, thoroughly=True) == [], promises.when


def test_the_recording_followed_to_its_end_gives_the_files_as_they_lie(recorded: Recorded) -> None:
    work = recorded(SAVE)
    for call in work.calls:
        work.disk.follow(call)
    assert work.disk.differences() == []


@pytest.mark.parametrize(
    ("deeds", "folders_alone"), [(SAVE, False), (IMPORT, False), (SWAP, True)], ids=NAMES
)
def test_without_syncs_something_would_be_lost(
    tmp_path: Path, recorded: Recorded, deeds: Deeds, folders_alone: bool
) -> None:
    """The simulation is harsh enough to notice; a program that syncs no folder loses its header."""
    work = recorded(deeds)
    kept = [call for call in work.calls if not call.syncs(work.disk.folders if folders_alone else None)]
    cuts = after_cuts(tmp_path, replace(work, calls=kept), seed=1, states=60)
    assert not all(is_kept(place, promises) for place, promises in cuts)


def is_kept(place: VaultPlace, promises: Promises) -> bool:
    try:
        return look(place, promises, thoroughly=False) == []
    except CasemgrError:
        return False


def test_half_a_page_at_the_end_is_rolled_back(tmp_path: Path, recorded: Recorded) -> None:
    work, target = recorded(IMPORT), tmp_path / "state"
    data = work.disk.folders[work.place.folder].now["data"]
    for call in work.calls:
        work.disk.follow(call)
        if len(grown := data.whole()) > len(data.held):
            break
    work.disk.after_cut(target, Random(1))
    (target / "vault" / "data").write_bytes(grown[:-2048])
    assert look(VaultPlace(target, work.place.clock), Promises(), thoroughly=True) == []
