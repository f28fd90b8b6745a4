"""What an office keeps of itself: its profile, who may sign, and whom letters go to."""

from dataclasses import dataclass

from casemgr.records.addressee import Addressee
from casemgr.records.organisation import Organisation
from casemgr.records.signatory import Signatory
from casemgr.store.listings import records
from casemgr.vault.vault import Vault


@dataclass(frozen=True, slots=True)
class Directory:
    """The organisations, signatories and addressees of a vault."""

    organisations: tuple[Organisation, ...]
    signatories: tuple[Signatory, ...]
    addressees: tuple[Addressee, ...]


def read_directory(vault: Vault) -> Directory:
    """Return all of them, the latest altered first."""
    store = vault.store
    return Directory(
        tuple(records(store, Organisation)),
        tuple(records(store, Signatory)),
        tuple(records(store, Addressee)),
    )
