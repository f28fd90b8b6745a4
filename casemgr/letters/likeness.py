"""What was told in letters about other clients, to notice a paragraph that is used again (W04, C11)."""

from collections.abc import Iterator
from datetime import date, timedelta

from casemgr.errors import NotFoundError
from casemgr.ids import RecordId
from casemgr.records.catalogue import CATALOGUE
from casemgr.records.described import fields_of
from casemgr.records.fact import held
from casemgr.records.kinds import LONG_TEXT
from casemgr.records.letter import Letter
from casemgr.records.record import Record
from casemgr.store.listings import records
from casemgr.store.store import Store

LOOKED_BACK = timedelta(days=90)
"""How long ago another letter may have been issued to be compared (CASE_RECORD.md C11)."""


def told_elsewhere(store: Store, client: RecordId, day: date) -> Iterator[tuple[RecordId, str]]:
    """Yield the free texts on which issued letters about other clients rest, each with its letter's id."""
    found: dict[tuple[str, RecordId], Record | None] = {}
    for letter in records(store, Letter):
        issued = held(letter.finalised_on)
        if letter.person_id == client or issued is None or issued + LOOKED_BACK < day:
            continue
        for fact in held(letter.facts) or ():
            collection, record, field = fact.split("/")
            if not is_free_text(CATALOGUE[collection], field):
                continue
            if (collection, record) not in found:
                found[collection, record] = _kept(store, collection, record)
            text = free_text(found[collection, record], field)
            if text is not None:
                yield letter.id, text


def _kept(store: Store, collection: str, record: RecordId) -> Record | None:
    """Return a record that a letter rests on; it may have been erased since."""
    try:
        return store.read(CATALOGUE[collection], record).record
    except NotFoundError:
        return None


def is_free_text(noun: type[Record], field: str) -> bool:
    """Whether a field holds what somebody told in words of their own."""
    description = fields_of(noun).get(field)
    return description is not None and description.fact and description.kind is LONG_TEXT


def free_text(record: Record | None, field: str) -> str | None:
    """Return what somebody told in a field, None where it is no told text or not known."""
    if record is None or not is_free_text(type(record), field):
        return None
    text = held(getattr(record, field))
    return text if isinstance(text, str) else None
