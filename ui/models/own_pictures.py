"""The pictures that letters show of the office, as a sheet shows and keeps them."""

from dataclasses import dataclass, replace
from pathlib import Path

from casemgr.casework.cases import read_any
from casemgr.ids import RecordId
from casemgr.letters.own_pictures import keep_picture, picture_of
from casemgr.records.organisation import Organisation
from casemgr.records.record import Record
from casemgr.vault.vault import Vault


@dataclass(frozen=True, slots=True)
class OwnPicture:
    """An organisation or a signatory, and the PNG that is kept of it."""

    record: Record
    picture: bytes | None


def read_own_picture(vault: Vault, record: RecordId) -> OwnPicture:
    """Return the picture of an organisation or a signatory; raises what `picture_of` raises."""
    found = read_any(vault.store, record).record
    return OwnPicture(found, picture_of(vault, found))


def keep_picture_file(vault: Vault, record: RecordId, file: Path) -> None:
    """Keep the picture in a file; raises what `keep_picture` raises, and OSError."""
    with file.open("rb") as source:
        keep_picture(vault, record, source)


def show_logo(vault: Vault, record: RecordId, *, shown: bool) -> None:
    """Let letters of an organisation show its logo, or leave it out."""
    seen = vault.store.read(Organisation, record)
    vault.store.put(replace(seen.record, shows_logo=shown), seen)
