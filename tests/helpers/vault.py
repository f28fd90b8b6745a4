"""A place for a vault in a test: its folder, its settings, its master key and a clock."""

import io
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from casemgr.clock import FixedClock
from casemgr.crypto.secret import Secret
from casemgr.ids import new_id
from casemgr.records.case import Case
from casemgr.store.blobs import Blob
from casemgr.store.listings import records
from casemgr.vault.findings import FindingCode
from casemgr.vault.vault import Vault

MASTER = bytes(range(32))


@dataclass
class VaultPlace:
    """Where one vault of a test lives. It is opened by its key, so that no Argon2id runs."""

    root: Path
    clock: FixedClock = field(default_factory=lambda: FixedClock(1_790_000_000_000))

    @property
    def folder(self) -> Path:
        """The folder of the vault."""
        return self.root / "vault"

    @property
    def settings(self) -> Path:
        """The settings file that holds the witness."""
        return self.root / "config" / "settings"

    def create(self) -> Vault:
        """Make the vault."""
        return Vault.create_with_key(self.folder, Secret(MASTER), clock=self.clock, settings=self.settings)

    def open(self) -> Vault:
        """Open the vault by its key."""
        return Vault.open_with_key(self.folder, Secret(MASTER), clock=self.clock, settings=self.settings)

    @contextmanager
    def opened(self) -> Iterator[Vault]:
        """Open the vault for a block, or make it where there is none."""
        with self.open() if self.folder.exists() else self.create() as vault:
            yield vault

    def add_case(self, vault: Vault, reference: str, paper: bytes | None = None) -> Case:
        """Keep a case, with a paper attached to it where one is given."""
        case = Case(id=new_id(self.clock), reference=reference)
        vault.store.put(case)
        if paper is not None:
            attach(vault, case, paper)
        self.clock.advance(1000)
        return case

    def copied(self, root: Path) -> "VaultPlace":
        """Copy vault and settings, as they lie on the disk, to another folder."""
        other = VaultPlace(root, FixedClock(self.clock.now_ms()))
        shutil.copytree(self.folder, other.folder)
        shutil.copytree(self.settings.parent, other.settings.parent)
        return other


def attach(vault: Vault, case: Case, paper: bytes) -> Blob:
    """Keep a paper as an attachment of a case."""
    return vault.attachments.put(io.BytesIO(paper), case.id)


def codes(vault: Vault) -> set[FindingCode]:
    """Return what was noticed when the vault was opened."""
    return {finding.code for finding in vault.findings}


def references(vault: Vault) -> set[str]:
    """Return the references of all cases in the vault."""
    return {str(case.reference) for case in records(vault.store, Case)}


def flip(path: Path, at: int, bit: int = 0) -> None:
    """Change one bit of a file."""
    with path.open("r+b") as file:
        file.seek(at)
        (value,) = file.read(1)
        file.seek(at)
        file.write(bytes([value ^ 1 << bit]))
