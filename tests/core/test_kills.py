"""Killed at any moment, a vault opens again, is sound, and has all that was acknowledged.

A worker saves, edits, imports, attaches, backs up, changes passphrases and keys; SIGKILL ends it
somewhere. Where, is drawn from a seed: so many deeds, then some milliseconds into the next ones.
"""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random
from typing import Any

import pytest

import dev
from casemgr.vault.check import check
from tests.helpers.promises import Promises
from tests.helpers.workload import Order, prepare

DEEDS = ("save", "edit", "draft", "adopt", "take", "attach", "discard", "backup", "swap", "renew", "lock")
A_DAY = 40
"""Deeds of one worker, more than any of them lives to do."""
KILLS_OF_ONE_VAULT = 50


class Workshop:
    """A process that starts workers, and the pipe on which all of them speak."""

    def __init__(self, folder: Path) -> None:
        command = [sys.executable, "-m", "tests.helpers.workload", str(folder)]
        self._process = subprocess.Popen(
            command, cwd=dev.ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def kill(self, order: Order, promises: Promises, deeds: int, seconds: float) -> None:
        """Let a worker do so many deeds, kill it so much later, and hear all it had said."""
        assert self._process.stdin
        print(order, file=self._process.stdin, flush=True)
        lines = self._lines()
        worker = next(lines)["worker"]
        before = promises.done.total()
        while promises.done.total() < before + deeds:
            promises.hear(next(lines))
        time.sleep(seconds)
        os.kill(worker, signal.SIGKILL)
        for said in lines:
            if "ended" in said:
                assert said["ended"] == -signal.SIGKILL
                return
            promises.hear(said)

    def _lines(self) -> Iterator[dict[str, Any]]:
        assert self._process.stdout
        for line in self._process.stdout:
            said = json.loads(line)
            assert said.get("ended", -signal.SIGKILL) == -signal.SIGKILL, said
            yield said
        raise AssertionError("the workshop has ended")

    def close(self) -> None:
        """End the workshop."""
        self._process.communicate()


@contextmanager
def workshop(folder: Path) -> Iterator[Workshop]:
    opened = Workshop(folder)
    try:
        yield opened
    finally:
        opened.close()


def survive(folder: Path, seed: int, kills: int) -> Promises:
    """Have workers at one vault killed, and look after each what is there."""
    random = Random(seed)
    place, promises = prepare(folder, bundles=4), Promises()
    with workshop(folder) as shop:
        for number in range(kills):
            order = Order(random.getrandbits(32), 1 + number * A_DAY, promises.root, DEEDS, A_DAY)
            shop.kill(order, promises, random.randrange(5), random.uniform(0, 0.06))
            promises.when = f"seed {seed}, kill {number}"
            with promises.entered(place) as vault:
                assert (promises.broken(place, vault), check(vault)) == ([], []), promises.when
    return promises


@pytest.mark.parametrize("seed", [1, 2])
def test_a_hundred_kills_lose_nothing(tmp_path: Path, seed: int) -> None:
    promises = survive(tmp_path / "place", seed, KILLS_OF_ONE_VAULT)
    assert set(DEEDS) == promises.done.keys(), "every deed was acknowledged at least once"


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(100, 140))
def test_two_thousand_kills_lose_nothing(tmp_path: Path, seed: int) -> None:
    survive(tmp_path / "place", seed, KILLS_OF_ONE_VAULT)
