"""Fifty offices that exchange at random for a season, and agree once everything has arrived.

Parcels are lost, repeated and reordered, carry only some fields, are rejected and undone; clocks go
wrong, and vaults are cloned. Then all decisions are lifted, everything is delivered, conflicts are
decided, and every office must know the same.
"""

from dataclasses import replace
from itertools import count
from pathlib import Path
from random import Random

from casemgr.clock import FixedClock
from casemgr.records.person import Person
from casemgr.store.changes import State
from casemgr.store.decisions import forks, retract
from casemgr.store.listings import open_conflicts, records
from casemgr.store.rebuilding import stale_records
from casemgr.store.store import Store
from tests.helpers.offices import (
    NOON,
    Parcel,
    advance,
    client,
    open_store,
    pack,
    state_of,
    unpack,
)

OFFICES = 50
STEPS = 900
BIRDS = ("Heron", "Stork", "Crane", "Swift", "Owl")
FIELDS = ("pseudonym", "needs", "other_spellings")


class Season:
    """What happens among the offices, all of it drawn from one seed."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.random = Random(seed)
        self.folder = folder
        self.names = count()
        self.offices = [self._office() for _ in range(OFFICES)]
        self.parcels: list[Parcel] = []
        self.did: dict[str, int] = {}

    def _office(self) -> Store:
        skew = self.random.randrange(-3_600_000, 3_600_000)
        return open_store(self.folder / str(next(self.names)), FixedClock(NOON + skew))

    def step(self) -> None:
        """Let one thing happen somewhere."""
        office = self.random.choice(self.offices)
        advance(office, self.random.randrange(0, 60_000))
        deeds = (self.write, self.edit, self.edit, self.send, self.send, self.receive, self.receive)
        rare = (self.reject, self.undo, self.delete, self.clone)
        deed = self.random.choice(rare if self.random.random() < 0.12 else deeds)
        deed(office)
        self.did[deed.__name__] = self.did.get(deed.__name__, 0) + 1

    def write(self, office: Store) -> None:
        office.put(client(office, pseudonym=self.random.choice(BIRDS)))

    def edit(self, office: Store) -> None:
        if known := records(office, Person):
            seen = office.read(Person, self.random.choice(known).id)
            field = self.random.choice(FIELDS)
            word = f"{self.random.choice(BIRDS)} {self.random.randrange(100)}"
            altered = {field: (word,) if field == "other_spellings" else word}
            office.put(replace(seen.record, **altered), seen)  # type: ignore[arg-type]

    def delete(self, office: Store) -> None:
        if known := records(office, Person):
            seen = office.read(Person, self.random.choice(known).id)
            office.put(replace(seen.record, deleted=True), seen)

    def send(self, office: Store) -> None:
        """Pack some records, or some fields of them; whether it ever arrives is another matter."""
        known = [person.id for person in records(office, Person)]
        chosen = self.random.sample(known, min(len(known), 3))
        fields = frozenset(self.random.sample(FIELDS, 2)) if self.random.random() < 0.3 else None
        if chosen:
            self.parcels.append(pack(office, *chosen, fields=fields))

    def receive(self, office: Store) -> None:
        """Any parcel may come, late, twice, or never."""
        if self.parcels:
            unpack(office, self.random.choice(self.parcels[-60:]))

    def reject(self, office: Store) -> None:
        if self.parcels:
            unpack(office, self.random.choice(self.parcels), state=State.REJECTED)

    def undo(self, office: Store) -> None:
        if taken := office.database.rows("SELECT DISTINCT bundle FROM changes WHERE bundle IS NOT NULL"):
            retract(office, self.random.choice(taken)[0])

    def clone(self, office: Store) -> None:
        """A disk image is put into another laptop; the vault notices and takes a new device id."""
        at = self.offices.index(office)
        office.database.close()
        original, copy = self.folder / str(at), self.folder / str(next(self.names))
        copy.write_bytes(original.read_bytes())
        self.offices[at] = open_store(original, FixedClock(office.clock.now_ms()))
        cloned = open_store(copy, FixedClock(office.clock.now_ms()))
        cloned.become_new_device()
        self.offices.append(cloned)

    def deliver_everything(self) -> None:
        """Bring every change to every office, by way of one that gathers and hands out."""
        hub = self.offices[0]
        for office in self.offices[1:]:
            unpack(hub, pack(office), lift=True)
        everything = pack(hub)
        for office in self.offices[1:]:
            unpack(office, everything, lift=True)


def decide_everything(office: Store) -> None:
    """Settle each open conflict, having seen all its heads."""
    for conflict in open_conflicts(office):
        seen = office.read(Person, conflict.record)
        if heads := seen.conflicts.get(conflict.field):
            office.resolve(seen, conflict.field, max(head.text for head in heads))


def test_fifty_offices_agree_once_everything_has_arrived(tmp_path: Path) -> None:
    season = Season(tmp_path, seed=20261122)
    for _ in range(STEPS):
        season.step()
    assert len(season.offices) > OFFICES
    assert min(season.did.values()) >= 10
    season.deliver_everything()
    disputed = {len(open_conflicts(office)) for office in season.offices}
    for office in season.offices:
        decide_everything(office)
        season.deliver_everything()
        if not any(open_conflicts(other) for other in season.offices):
            break
    states = [state_of(office) for office in season.offices]
    assert all(state == states[0] for state in states)
    assert not any(open_conflicts(office) for office in season.offices)
    assert max(disputed) > 0
    assert all(list(office.check_chain()) == [] for office in season.offices)
    assert all(list(stale_records(office)) == [] for office in season.offices)
    assert all(not list(forks(office)) for office in season.offices)
