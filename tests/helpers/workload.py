"""A day at a vault that may be cut short at any moment: its deeds, drawn from a seed, one by one.

    python -m tests.helpers.workload FOLDER          a worker for each order that comes on standard input
    python -m tests.helpers.workload FOLDER ORDER    one worker, here

A worker says on its standard output what it begins, where that matters, and what is done, the
latter only after the call has returned. Numbers and seeds decide all contents, so whoever listens can
tell what must be there afterwards; `tests.helpers.promises` does.
"""

import hashlib
import json
import os
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from random import Random

from casemgr.clock import FixedClock
from casemgr.crypto.kdf import FLOOR
from casemgr.crypto.secret import Secret
from casemgr.exchange.intake import plan
from casemgr.exchange.office import Office
from casemgr.exchange.taking import Decision, take, undo
from casemgr.ids import RecordId
from casemgr.records.by_language import ByLanguage
from casemgr.records.case import Case
from casemgr.records.codec import canonical
from casemgr.records.organisation import Organisation
from casemgr.store.adoption import adopt
from casemgr.store.blobs import blobs
from casemgr.store.changes import Change, stamp_at
from casemgr.store.drafts import keep_draft
from casemgr.store.ledger import Outcome
from casemgr.store.listings import records
from casemgr.vault.backup import write_backup
from casemgr.vault.header import Header, fresh_header
from casemgr.vault.keyslots import EVERYDAY, Way, master_key
from casemgr.vault.renewal import renew_with_roots
from casemgr.vault.state import SlotKind
from casemgr.vault.vault import Vault
from tests.helpers.correspondents import (
    NOON,
    Desk,
    attach_paper,
    consent,
    desk,
    meet,
    open_client_case,
    send,
)
from tests.helpers.vault import VaultPlace, attach

BATCH = 60
"""Cases that arrive together; each brings four changes."""

DRAFT = "d" * 32
_PARTNER = "b" * 32
_SIZES = (0, 700, 70_000, 150_000)


@dataclass(frozen=True, slots=True)
class Order:
    """What a worker is to do: `count` deeds out of `deeds`, in order if `in_turn`, else drawn at random.

    `root` is the number of the secret that opens the vault, `first` that of the first deed.
    """

    seed: int
    first: int
    root: int
    deeds: tuple[str, ...]
    count: int
    in_turn: bool = False

    @classmethod
    def parse(cls, text: str) -> "Order":
        """Return the order in a line."""
        said = json.loads(text)
        return cls(**said | {"deeds": tuple(said["deeds"])})

    def __str__(self) -> str:
        return json.dumps(asdict(self))


def root(number: int) -> Secret:
    """Return the secret of a keyslot; it stands for what Argon2id makes of a passphrase."""
    return Secret(hashlib.sha256(f"root {number}".encode()).digest())


def by_root(number: int) -> Way:
    """Return the way into a vault through the slot of a secret."""

    def way(header: Header) -> Secret:
        with root(number) as secret:
            return master_key(header, secret)

    return way


def paper(number: int) -> bytes:
    """Return the content of the attachment with a number."""
    return Random(number).randbytes(_SIZES[number % len(_SIZES)])


def enter(place: VaultPlace, number: int) -> Vault:
    """Open the vault by the secret with this number."""
    return Vault.enter(place.folder, by_root(number), clock=place.clock, settings=place.settings)


def prepare(folder: Path, bundles: int) -> VaultPlace:
    """Make a vault that secret 0 opens, and bundles of a partner for it in `inbox`."""
    for name in ("backups", "inbox"):
        (folder / name).mkdir(parents=True)
    place = VaultPlace(folder, FixedClock(NOON))
    there = desk(folder / "partner", "Tbilisi")
    with place.create() as vault, there.vault, root(0) as secret:
        vault.keyring.change(vault.store, EVERYDAY, {SlotKind.PASSPHRASE: secret})
        vault.store.put(Organisation.new(place.clock, name=ByLanguage.of({"en": "Vilnius"})))
        place.add_case(vault, "K-0")
        here = Desk(vault, Office.of(vault), folder, place.clock)
        meet(here, there)
        for number in range(bundles):
            case = open_client_case(there, str(number))
            consent(there, case, here.id)
            attach_paper(there, case, paper(number))
            send(there, here, case).place.rename(folder / "inbox" / str(number))
    return place


class Worker:
    """One who works at the vault and says what was done."""

    def __init__(self, folder: Path, order: Order, say: Callable[..., None]) -> None:
        self.place = VaultPlace(folder, FixedClock(NOON + 1000 * order.first))
        self.random = Random(order.seed)
        self.order = order
        self.root = order.root
        self.say = say
        self.vault = enter(self.place, order.root)

    def work(self) -> None:
        """Do all that was ordered, then lock the vault."""
        for turn in range(self.order.count):
            deeds = self.order.deeds
            deed = deeds[turn % len(deeds)] if self.order.in_turn else self.random.choice(deeds)
            self.place.clock.advance(1000)
            getattr(self, deed)(self.order.first + turn)
        self.vault.close()

    def save(self, number: int) -> None:
        """Keep a new case."""
        self.place.add_case(self.vault, f"K-{number}")
        self.say(done="save", number=number)

    def edit(self, number: int) -> None:
        """Write the number into a case that is there; numbers only grow."""
        case = self._any_case()
        seen = self.vault.store.read(Case, case)
        self.vault.store.put(replace(seen.record, code_name=f"{number:09}"), seen)
        self.say(done="edit", number=number, case=case)

    def draft(self, number: int) -> None:
        """Keep what a form holds; there is one draft."""
        record = Case.new(self.place.clock, reference="D")
        keep_draft(self.vault.store, DRAFT, record, number, None)
        self.say(done="draft", number=number)

    def adopt(self, number: int) -> None:
        """Take in hundreds of changes of a partner."""
        adopt(self.vault.store, batch(number))
        self.say(done="adopt", number=number)

    def take(self, _number: int) -> None:
        """Take in a bundle, attachments and all; take it back if it was taken in before."""
        office = Office.of(self.vault)
        path = self.random.choice(sorted((self.place.root / "inbox").iterdir()))
        with path.open("rb") as file:
            found = plan(office, file)
            (case,) = found.cases
            wanted = case.decided is not Outcome.ACCEPTED
            self.say(begun="take", bundle=path.name, here=wanted)
            if wanted:
                take(office, found, {case.case_id: Decision.ACCEPT})
            else:
                undo(office, found.sender.partner.id, found.bundle.manifest.bundle)
        self.say(done="take", bundle=path.name, here=wanted)

    def attach(self, number: int) -> None:
        """Attach a paper."""
        case = self.vault.store.read(Case, self._any_case()).record
        self.say(done="attach", number=number, blob=attach(self.vault, case, paper(number)).blob)

    def discard(self, _number: int) -> None:
        """Remove an attachment that came with no bundle, for such a one may come back."""
        names = [blob.blob for blob in blobs(self.vault.store) if self._is_of_case(blob.record)]
        if names:
            blob = self.random.choice(names)
            self.say(begun="discard", blob=blob)
            self.vault.attachments.remove(blob)
            self.say(done="discard", blob=blob)

    def backup(self, number: int) -> None:
        """Write a backup."""
        write_backup(self.vault, self.place.root / "backups" / str(number))
        self.say(done="backup", number=number, root=self.root)

    def swap(self, number: int) -> None:
        """Change the passphrase: from here on another secret opens the vault."""
        self.say(begun="swap", number=number)
        with root(number) as secret:
            self.vault.keyring.change(self.vault.store, EVERYDAY, {SlotKind.PASSPHRASE: secret})
        self.root = number
        self.say(done="swap", number=number)

    def renew(self, number: int) -> None:
        """Renew the keys: new secret, new master key, new database."""
        self.say(begun="renew", number=number)
        with root(number) as secret:
            self.vault = renew_with_roots(self.vault, fresh_header(FLOOR), {SlotKind.PASSPHRASE: secret})
        self.root = number
        self.say(done="renew", number=number)

    def lock(self, _number: int) -> None:
        """Lock the vault and open it again."""
        self.vault.close()
        self.say(done="lock")
        self.vault = enter(self.place, self.root)

    def _is_of_case(self, record: RecordId) -> bool:
        return record in {case.id for case in records(self.vault.store, Case)}

    def _any_case(self) -> RecordId:
        return self.random.choice(sorted(case.id for case in records(self.vault.store, Case)))


def batch(number: int) -> Iterator[Change]:
    """Yield the changes that bring the cases of a batch."""
    for place in range(BATCH):
        said = {"reference": f"I-{number}-{place}", "code_name": "Heron", "summary": "A long story. " * 9}
        case = hashlib.sha256(said["reference"].encode()).hexdigest()[:32]
        for field, value in (said | {"status": "open"}).items():
            stamp = stamp_at(NOON) + number * BATCH + place
            yield Change("cases", case, field, canonical(value), _PARTNER, stamp)


def say(**words: object) -> None:
    """Write one line at once; what was written reaches the listener even if the worker is killed next."""
    os.write(1, (json.dumps(words) + "\n").encode())


def serve(folder: Path) -> None:
    """Start a worker for each order; interpreter and imports are paid for once."""
    for line in sys.stdin:
        worker = os.fork()
        if worker == 0:
            say(worker=os.getpid())
            Worker(folder, Order.parse(line), say).work()
            os._exit(0)
        say(ended=os.waitstatus_to_exitcode(os.waitpid(worker, 0)[1]))


if __name__ == "__main__":
    if sys.argv[2:]:
        Worker(Path(sys.argv[1]), Order.parse(sys.argv[2]), say).work()
    else:
        serve(Path(sys.argv[1]))
