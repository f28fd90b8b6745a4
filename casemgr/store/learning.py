"""What an older program wrote, read anew by one that knows more.

Records of a kind this program has learnt since, and fields it finds by or watches the days of now,
were kept without being understood. Their rows are made anew once, when the program has changed.
"""

import hashlib
from collections.abc import Mapping

from casemgr.language.folding import fold
from casemgr.records.described import fields_of
from casemgr.records.record import Record
from casemgr.store.places import places_of
from casemgr.store.store import Store

KNOWLEDGE = "knowledge"
_LETTERS = "".join(map(chr, (*range(0x20, 0x180), *range(0x400, 0x500), *range(0x10D0, 0x10FF))))
_AT_ONCE = 1000


def knowledge(catalogue: Mapping[str, type[Record]]) -> bytes:
    """Return a digest of all that decides what the rows of a record say: fields and folding."""
    said = [
        (collection, kind.parent, name, what.search, what.due, str(what.safety), what.ranks)
        for collection, kind in sorted(catalogue.items())
        for name, what in fields_of(kind).items()
    ]
    return hashlib.sha256(repr((said, fold(_LETTERS))).encode()).digest()


def catch_up(store: Store) -> bool:
    """Make the rows of all records anew if the program that wrote them knew other fields; tell if so."""
    today = knowledge(store.catalogue)
    if store.meta(KNOWLEDGE) == today:
        return False
    with store.transaction():
        names = [row[0] for row in store.database.rows("SELECT record FROM records")]
        for start in range(0, len(names), _AT_ONCE):
            some = names[start : start + _AT_ONCE]
            anew = {name: store.current.registers(name) for name in some}
            store.current.refresh(anew, places_of(store.database, some))
        store.set_meta(KNOWLEDGE, today)
    return bool(names)
