"""The register of letters as it leaves the vault: as a table for a spreadsheet, and on paper."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from casemgr.files import write_durably
from casemgr.ids import RecordId
from casemgr.letters.office_desk import desk_of
from casemgr.letters.register_list import Filter, as_csv, as_pdf, entries, printed_rows
from casemgr.vault.vault import Vault
from ui.words import Words

_STATUS = -2
"""Where the state of a letter stands among the printed columns."""


@dataclass(frozen=True, slots=True)
class Heads:
    """The words round the register on paper."""

    title: str
    columns: Sequence[str]
    page_label: str


def save_table(vault: Vault, wanted: Collection[RecordId], language: str, place: Path) -> None:
    """Write these letters as CSV into a new file; raises FileExistsError and other OSErrors."""
    found = [each for each in entries(desk_of(vault), Filter(), language) if each.letter.id in wanted]
    write_durably(place, as_csv(found).encode("utf-8-sig"))


def register_pdf(vault: Vault, wanted: Collection[RecordId], words: Words, heads: Heads) -> bytes:
    """Return these letters on paper; it tells no client, neither name, code name nor case."""
    found = [each for each in entries(desk_of(vault), Filter(), words.language) if each.letter.id in wanted]
    rows = list(printed_rows(found))
    for row in rows:
        row[_STATUS] = words.label("letter_status", row[_STATUS])
    return as_pdf(heads.title, heads.columns, rows, language=words.language, page_label=heads.page_label)
