"""What goes for good with an erasure, in what a question before it needs to say."""

from dataclasses import dataclass

from casemgr.casework.erasing import Going, going, outlived
from casemgr.ids import RecordId
from casemgr.records.case import Case
from casemgr.records.fact import held
from casemgr.records.partner import Partner
from casemgr.store.listings import latest_body
from casemgr.vault.vault import Vault


@dataclass(frozen=True, slots=True)
class Doom:
    """What goes, and the names of the partners who keep copies."""

    going: Going
    holders: tuple[str, ...]


def read_doom(vault: Vault, record: RecordId) -> Doom:
    """Return what would go with a record; raises NotFoundError."""
    found = going(vault.store, record)
    partners = (latest_body(vault.store, Partner, each) for each in found.holders)
    return Doom(found, tuple(name for each in partners if each and (name := held(each.name))))


def read_outlived(vault: Vault) -> tuple[Case, ...]:
    """Return the closed cases that have been kept as long as they may be, the longest closed first."""
    return tuple(outlived(vault.store, vault.store.clock.today()))
