"""What keeps a vault: its last backup, and what the machine says of the disk it lies on."""

from dataclasses import dataclass

from casemgr.guard.machine import Machine, look_at_machine
from casemgr.vault.backed_up import LastBackup, last_backup
from casemgr.vault.findings import Finding
from casemgr.vault.vault import Vault


@dataclass(frozen=True, slots=True)
class Kept:
    """How a vault is kept: its place, the last backup, how many entries were written since, the machine."""

    folder: str
    backup: LastBackup | None
    since: int
    machine: Machine
    noticed: tuple[Finding, ...]


def read_kept(vault: Vault) -> Kept:
    """Return how this vault is kept, with what opening it noticed."""
    backup = last_backup(vault.store)
    written = vault.store.generation()[0]
    return Kept(
        folder=str(vault.folder),
        backup=backup,
        since=written - backup.generation if backup else written,
        machine=look_at_machine(vault.folder),
        noticed=vault.findings,
    )
