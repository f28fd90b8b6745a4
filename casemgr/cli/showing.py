"""A case in lines of text: each record under its kind, each field with how it is known."""

from collections.abc import Iterator
from typing import Any

from casemgr.casework.case_file import CaseFile
from casemgr.cli.named import short
from casemgr.cli.tables import columns
from casemgr.cli.wording import Wording
from casemgr.records.involvement import Involvement
from casemgr.records.record import Record
from casemgr.store.versions import Version

_INDENT = 2
_TIES = ("case_id", "person_id")
"""What a record belongs to shows by where it stands."""


def case_lines(file: CaseFile, words: Wording) -> Iterator[str]:
    """Yield a whole case: itself, each person with what is theirs, then the rest."""
    yield from record_lines(file.case, words)
    for person in file.persons:
        yield ""
        yield from record_lines(
            person.person, words, ", ".join(words.label("involvement_role", role) for role in person.roles)
        )
        for kept in person.bound:
            yield ""
            yield from record_lines(kept, words)
    for kept in file.bound:
        if not isinstance(kept.record, Involvement):
            yield ""
            yield from record_lines(kept, words)


def record_lines(kept: Version[Any], words: Wording, remark: str = "") -> Iterator[str]:
    """Yield one record: its kind and the end of its id, then the fields that somebody has touched."""
    record: Record = kept.record
    yield f"{record.collection} {short(record.id)}" + (f"  ({remark})" if remark else "")
    rows = [
        (name + " !" if name in kept.conflicts else name, said)
        for name, said in words.fields(record)
        if name not in _TIES
    ]
    yield from columns(rows, _INDENT)
    if kept.conflicts:
        yield "  ! two offices differ: `case conflicts` shows all values"
