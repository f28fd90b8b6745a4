"""What is looked at whenever a vault is opened, and what is put right at once."""

from collections.abc import Iterator
from pathlib import Path

from casemgr.store.integrity import size_fits
from casemgr.store.store import Store
from casemgr.vault.attachments import Attachments
from casemgr.vault.ballast import NAME as BALLAST
from casemgr.vault.ballast import despite_full_disk, lay_ballast
from casemgr.vault.findings import Finding, FindingCode
from casemgr.vault.folder import DATA
from casemgr.vault.keyring import Keyring
from casemgr.vault.witness import NEW_DEVICE, signs_of_rollback


def look_round(
    folder: Path, keyring: Keyring, store: Store, attachments: Attachments, damage: tuple[Finding, ...]
) -> tuple[Finding, ...]:
    """Return what is remarkable about a vault; `damage` is what its header had.

    A header with a damaged copy is written anew, and a vault that may be a copy of another takes
    a device id of its own before it writes anything else.
    """
    attachments.sweep()
    findings = (*damage, *_remarkable(folder, keyring, store, attachments))
    if NEW_DEVICE.intersection(finding.code for finding in findings):
        despite_full_disk(folder, store.become_new_device)
    else:
        despite_full_disk(folder, lambda: keyring.catch_up(store))
    if damage:
        despite_full_disk(folder, lambda: keyring.note(store))
    if lay_ballast(folder):
        return findings
    return (*findings, Finding(FindingCode.BALLAST_MISSING, BALLAST))


def _remarkable(folder: Path, keyring: Keyring, store: Store, attachments: Attachments) -> Iterator[Finding]:
    yield from signs_of_rollback(keyring.state, store, keyring.witness)
    if not size_fits(store.database, folder / DATA):
        yield Finding(FindingCode.DATABASE_SIZE, DATA)
    yield from attachments.strangers()
