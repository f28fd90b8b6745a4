"""Whether a letter is ours: what a caller may be told, and what the office alone may know (HR01)."""

from datetime import date
from pathlib import Path

from casemgr.errors import NotFoundError
from casemgr.files import read_at_most
from casemgr.ids import RecordId
from casemgr.letters.office_desk import desk_of
from casemgr.letters.register import LARGEST_FILE, Answer, Verified, answer_caller, verify_file
from casemgr.records.addressee import Addressee
from casemgr.store.listings import records
from casemgr.vault.vault import Vault


def read_addressees(vault: Vault) -> tuple[Addressee, ...]:
    """Return whom letters go to."""
    return tuple(records(vault.store, Addressee))


def answer(vault: Vault, number: str, on: date, addressee: RecordId) -> Answer:
    """Return all that a caller is told who has named number, date and addressee."""
    return answer_caller(desk_of(vault), number, on, addressee)


def compare(vault: Vault, file: Path) -> Verified | None:
    """Return the letter of ours that a file is, None for another file; raises OSError."""
    content = read_at_most(file, LARGEST_FILE)
    try:
        return verify_file(desk_of(vault), content)
    except NotFoundError:
        return None
