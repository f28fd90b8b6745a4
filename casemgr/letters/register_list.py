"""The register as a list: filtered, as CSV for a spreadsheet, and on paper.

It tells what left, when and to whom, and no client: neither name, code name nor case.
"""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from casemgr.letters.desk import Desk
from casemgr.letters.frame import said
from casemgr.letters.page import table_pages
from casemgr.letters.register import register
from casemgr.letters.setting import show_number
from casemgr.records.addressee import Addressee
from casemgr.records.fact import held
from casemgr.records.letter import Letter
from casemgr.store.listings import records

COLUMNS = (
    "sequence", "number", "finalised_on", "kind", "language", "addressee", "status", "sent_on", "sent_how",
    "reply_on", "revoked_on",
)  # fmt: skip
PRINTED = ("sequence", "number", "finalised_on", "kind", "addressee", "status", "sent_on")
"""What fits on a sheet."""
WIDTHS = (10, 22, 22, 11, 42, 27, 22)
"""Of the printed columns, in millimetres."""

_DANGEROUS = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """Which letters are asked for; what is left out asks for nothing."""

    kind: str = ""
    language: str = ""
    status: str = ""
    addressee: str = ""
    since: date | None = None
    until: date | None = None

    def takes(self, letter: Letter) -> bool:
        """Whether a letter is asked for."""
        codes = ((self.kind, letter.kind), (self.language, letter.language), (self.status, letter.status))
        named = (*codes, (self.addressee, letter.addressee_id))
        issued = held(letter.finalised_on) or date.min
        within = (self.since or date.min) <= issued <= (self.until or date.max)
        return within and all(asked in ("", found) for asked, found in named)


@dataclass(frozen=True, slots=True)
class Entry:
    """One letter as the list shows it: codes and days by column."""

    letter: Letter
    addressee: str

    def cell(self, column: str) -> str:
        """Return what stands in a column; empty where nothing is known."""
        letter = self.letter
        sent, reply = held(letter.sent), held(letter.reply)
        special = {
            "number": show_number(held(letter.number) or ""),
            "addressee": self.addressee,
            "sent_on": sent.on if sent is not None else None,
            "sent_how": sent.how if sent is not None else None,
            "reply_on": reply.on if reply is not None else None,
        }
        value = special[column] if column in special else held(getattr(letter, column))
        return "" if value is None else str(value)


def entries(desk: Desk, asked: Filter, language: str) -> list[Entry]:
    """Return the letters asked for in the order of the inner sequence, addressees named in a language."""
    names = {
        each.id: said(each.name, language) or said(each.name, "en") for each in records(desk.store, Addressee)
    }
    return [
        Entry(letter, names.get(held(letter.addressee_id) or "", ""))
        for letter in register(desk)
        if asked.takes(letter)
    ]


def as_csv(found: Iterable[Entry]) -> str:
    """Return a list as CSV with a line of column names; nothing in it is a formula to a spreadsheet."""
    made = io.StringIO()
    writer = csv.writer(made, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    writer.writerows([_harmless(entry.cell(column)) for column in COLUMNS] for entry in found)
    return made.getvalue()


def _harmless(text: str) -> str:
    return f"'{text}" if text.startswith(_DANGEROUS) else text


def as_pdf(
    title: str, headings: Sequence[str], rows: Iterable[Sequence[str]], *, language: str, page_label: str
) -> bytes:
    """Return a list on paper; `headings` and `rows` hold the words of the printed columns."""
    return table_pages(title, [headings, *rows], WIDTHS, language=language, page_label=page_label)


def printed_rows(found: Iterable[Entry]) -> Iterator[list[str]]:
    """Yield the cells of the printed columns, as codes and days."""
    yield from ([entry.cell(column) for column in PRINTED] for entry in found)
