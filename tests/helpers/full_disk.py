"""A vault on a disk that is full: every deed tried with more and more room until it succeeds.

    python -m tests.helpers.full_disk WAY FOLDER    prints what came of it as JSON

`WAY` is `tmpfs`, where FOLDER lies on a small file system of its own that a filler keeps full, or
`RLIMIT_FSIZE`, where no file may grow beyond what room there is. `disk_limits.command` starts either.
"""

import json
import os
import resource
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from casemgr.errors import DiskFullError
from casemgr.vault.check import check
from tests.helpers.disk_limits import LIMIT
from tests.helpers.promises import Promises
from tests.helpers.workload import Order, Worker

DEEDS = ("save", "edit", "adopt", "take", "attach", "discard", "backup", "swap", "renew")
_ROOMS = [0, *(4096 << step for step in range(12))]


@dataclass(frozen=True, slots=True)
class Disk:
    """The disk that can be filled."""

    way: str
    filler: Path

    @contextmanager
    def with_room(self, room: int) -> Iterator[None]:
        """Leave so many bytes, for a block."""
        if self.way == LIMIT:
            resource.setrlimit(resource.RLIMIT_FSIZE, (room, resource.RLIM_INFINITY))
            try:
                yield
            finally:
                resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
        else:
            self._fill(room)
            try:
                yield
            finally:
                self.filler.unlink()

    def _fill(self, room: int) -> None:
        system = os.statvfs(self.filler.parent)
        with self.filler.open("wb") as file:
            os.posix_fallocate(file.fileno(), 0, system.f_bavail * system.f_frsize - room)


@dataclass
class Trial:
    """One worker on one disk, and what came of each deed."""

    worker: Worker
    promises: Promises
    disk: Disk
    refusals: dict[str, int] = field(default_factory=dict)
    broken: list[str] = field(default_factory=list)
    number: int = 1

    def run(self) -> None:
        """Try every deed with more and more room."""
        for deed in DEEDS:
            self.refusals[deed] = 0
            for room in _ROOMS:
                if self._does(deed, room):
                    break
                self.refusals[deed] += 1
            else:
                self.broken.append(f"{deed} never succeeds")

    def _does(self, deed: str, room: int) -> bool:
        self.number += 1
        try:
            with self.disk.with_room(room):
                getattr(self.worker, deed)(self.number)
        except DiskFullError:
            done = False
        else:
            done = True
        self._look(f"after {deed} with {room}")
        return done

    def _look(self, when: str) -> None:
        """What was refused has left nothing, and the open vault goes on as if it had not been tried."""
        vault = self.worker.vault
        vault.attachments.sweep()
        found = [*self.promises.broken(self.worker.place, vault), *map(str, check(vault))]
        self.broken += [f"{when}: {what}" for what in found]

    def last_words(self) -> dict[str, object]:
        """Keep a draft and lock the vault while the disk is full, then see what is there."""
        vault = self.worker.vault
        self.worker.save(self.number + 1)
        with self.disk.with_room(0):
            try:
                vault.despite_full_disk(lambda: self.worker.draft(self.number + 2))
                vault.close()
                said = "kept"
            except DiskFullError:
                vault.let_go()
                said = "refused"
        with self.promises.entered(self.worker.place) as vault:
            self.broken += [*self.promises.broken(self.worker.place, vault), *map(str, check(vault))]
        return {"draft": said, "locked": vault.locked}


def main(way: str, folder: Path) -> None:
    """Try everything on the vault in `folder`."""
    promises = Promises()

    def hear(**said: object) -> None:
        promises.hear(said)

    worker = Worker(folder, Order(seed=1, first=1, root=0, deeds=DEEDS, count=0), hear)
    trial = Trial(worker, promises, Disk(way, folder / "filler"))
    worker.attach(1)
    trial.run()
    print(json.dumps({**trial.last_words(), "refusals": trial.refusals, "broken": trial.broken}))


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
