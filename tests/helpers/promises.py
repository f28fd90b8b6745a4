"""What was promised to whoever worked at a vault, and whether all of it was kept.

`Promises.hear` is told what a worker of `tests.helpers.workload` said. A deed that was begun and
not done may have happened or not; anything else that is not as it was said is a loss.
"""

import contextlib
import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from casemgr.errors import CasemgrError
from casemgr.records.case import Case
from casemgr.store.blobs import blob_names
from casemgr.store.connection import JOURNAL
from casemgr.store.drafts import drafts
from casemgr.store.listings import records
from casemgr.vault.archive import DATABASE, opened_backup
from casemgr.vault.folder import DATA
from casemgr.vault.keyslots import NoKeyFitsError
from casemgr.vault.vault import Vault
from tests.helpers.vault import VaultPlace
from tests.helpers.workload import BATCH, by_root, enter, paper

PARTS = {"header", DATA, DATA + JOURNAL, "blobs", "ballast", "lock"}


@dataclass
class Promises:
    """Everything that was said so far about one vault."""

    root: int = 0
    """The secret that opens the vault."""
    next_root: int | None = None
    """The secret that may open it instead: a change to it was begun."""
    former: int | None = None
    """The secret that opened it before."""
    when: str = ""
    """What is said where a promise turns out to be broken."""
    done: Counter[str] = field(default_factory=Counter)
    saved: set[str] = field(default_factory=set)
    edited: dict[str, int] = field(default_factory=dict)
    adopted: set[int] = field(default_factory=set)
    taken: dict[str, bool] = field(default_factory=dict)
    unsure: set[str] = field(default_factory=set)
    papers: dict[str, int] = field(default_factory=dict)
    discarded: set[str] = field(default_factory=set)
    drafted: int = 0
    backups: dict[int, int] = field(default_factory=dict)

    def hear(self, said: dict[str, Any]) -> None:
        """Take note of a line a worker said."""
        if "begun" in said:
            getattr(self, f"_begun_{said['begun']}")(said)
        if "done" in said:
            self.done[said["done"]] += 1
            getattr(self, f"_done_{said['done']}")(said)

    def hear_all(self, said: bytes) -> None:
        """Take note of whole lines."""
        for line in said.splitlines():
            self.hear(json.loads(line))

    def _done_save(self, said: dict[str, Any]) -> None:
        self.saved.add(f"K-{said['number']}")

    def _done_edit(self, said: dict[str, Any]) -> None:
        self.edited[said["case"]] = said["number"]

    def _done_draft(self, said: dict[str, Any]) -> None:
        self.drafted = said["number"]

    def _done_adopt(self, said: dict[str, Any]) -> None:
        self.adopted.add(said["number"])

    def _begun_take(self, said: dict[str, Any]) -> None:
        self.unsure.add(said["bundle"])

    def _done_take(self, said: dict[str, Any]) -> None:
        self.unsure.discard(said["bundle"])
        self.taken[said["bundle"]] = said["here"]

    def _done_attach(self, said: dict[str, Any]) -> None:
        self.papers[said["blob"]] = said["number"]

    def _begun_discard(self, said: dict[str, Any]) -> None:
        self.papers.pop(said["blob"], None)

    def _done_discard(self, said: dict[str, Any]) -> None:
        self.discarded.add(said["blob"])

    def _done_backup(self, said: dict[str, Any]) -> None:
        self.backups[said["number"]] = said["root"]

    def _begun_swap(self, said: dict[str, Any]) -> None:
        self.next_root = said["number"]

    def _done_swap(self, said: dict[str, Any]) -> None:
        self._opens_with(said["number"])

    _begun_renew, _done_renew = _begun_swap, _done_swap

    def _opens_with(self, number: int) -> None:
        self.former, self.root, self.next_root = self.root, number, None

    def _done_lock(self, said: dict[str, Any]) -> None:
        """Nothing new is promised."""

    @contextlib.contextmanager
    def entered(self, place: VaultPlace) -> Iterator[Vault]:
        """Open the vault for a block, and leave it as after a crash."""
        try:
            vault = self._enter(place)
            try:
                yield vault
            finally:
                vault.let_go()
        except CasemgrError as error:
            error.add_note(self.when)
            raise

    def _enter(self, place: VaultPlace) -> Vault:
        """Open the vault by the secret that must open it; learn which it was where two may."""
        try:
            vault = enter(place, self.root)
        except NoKeyFitsError:
            if self.next_root is None:
                raise
            vault = enter(place, self.next_root)
            self._opens_with(self.next_root)
        self.next_root = None
        return vault

    def broken(self, place: VaultPlace, vault: Vault) -> list[str]:
        """Return every promise that was not kept, as facts; none for a sound vault."""
        return [
            *(f"{finding}" for finding in vault.findings),
            *self._cases(vault),
            *self._attachments(vault),
            *self._copies(place),
            *self._secrets(vault),
            *_leftovers(vault),
        ]

    def _cases(self, vault: Vault) -> Iterator[str]:
        cases = {case.id: case for case in records(vault.store, Case)}
        names = {str(case.reference) for case in cases.values()}
        yield from (f"case {name} is lost" for name in sorted(self.saved - names))
        for case, number in self.edited.items():
            found = cases[case].code_name if case in cases else "nothing"
            if not isinstance(found, str) or not found.isdigit() or int(found) < number:
                yield f"edit {number} of case {case} is lost, there is {found}"
        yield from self._batches(names)
        for bundle, here in self.taken.items():
            if bundle not in self.unsure and (f"R-{bundle}" in names) is not here:
                yield f"bundle {bundle}: taken in is {here}, not so here"
        typed = [json.loads(draft.body)["typed"] for draft in drafts(vault.store)]
        if self.drafted > max(typed, default=0):
            yield f"draft {self.drafted} is lost, there is {typed}"

    def _batches(self, names: set[str]) -> Iterator[str]:
        """A batch is there as a whole or not at all."""
        found: dict[int, int] = dict.fromkeys(self.adopted, 0)
        for name in names:
            if name.startswith("I-"):
                number = int(name.split("-")[1])
                found[number] = found.get(number, 0) + 1
        yield from (f"batch {number}: {count} cases" for number, count in found.items() if count != BATCH)

    def _attachments(self, vault: Vault) -> Iterator[str]:
        for blob, number in self.papers.items():
            with vault.attachments.opened(blob) as file:
                if file.read() != paper(number):
                    yield f"attachment {number} is not what it was"
        here = {path.name for path in vault.attachments.folder.iterdir()}
        yield from (f"attachment {blob} was removed" for blob in sorted(self.discarded & here))

    def _copies(self, place: VaultPlace) -> Iterator[str]:
        """The latest backups open with the secret of their day."""
        for number, secret in list(self.backups.items())[-2:]:
            with opened_backup(place.root / "backups" / str(number), by_root(secret)) as backup:
                if DATABASE not in backup.members:
                    yield f"backup {number} holds no database"

    def _secrets(self, vault: Vault) -> Iterator[str]:
        """The secret before this one opens nothing any more."""
        if self.former is not None:
            with contextlib.suppress(NoKeyFitsError), by_root(self.former)(vault.keyring.header):
                yield f"secret {self.former} still opens the vault"


def _leftovers(vault: Vault) -> Iterator[str]:
    """Nothing lies in the folder but the five parts, and no file without its row."""
    for path in sorted(vault.folder.iterdir()):
        if path.name not in PARTS:
            yield f"{path.name} was left"
    kept = blob_names(vault.store)
    for path in sorted(vault.attachments.folder.iterdir()):
        if path.name not in kept:
            yield f"blobs/{path.name} was left"
