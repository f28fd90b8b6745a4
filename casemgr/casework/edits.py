"""Set fields of a record and add records, from what a person typed."""

from collections.abc import Iterable
from typing import Any

from casemgr.casework.cases import read_any
from casemgr.casework.field_text import edited
from casemgr.errors import NotFoundError
from casemgr.ids import RecordId
from casemgr.records.catalogue import CATALOGUE
from casemgr.records.record import Problem
from casemgr.store.store import ProblemsError, Store
from casemgr.store.versions import Version


def edit_record(store: Store, record: RecordId, typed: Iterable[str]) -> Version[Any]:
    """Apply settings such as "city=Tbilisi" to a record as it stands now; see field_text.

    Raises what `edited` raises, NotFoundError, and ProblemsError for rules that the edit breaks and for
    fields in conflict: between their values a person decides who has been shown them.
    """
    seen = read_any(store, record)
    after = edited(seen.record, typed)
    contested = [name for name in seen.conflicts if getattr(after, name) != getattr(seen.record, name)]
    if contested:
        raise ProblemsError(after, [Problem(name, "contested") for name in contested])
    return store.put(after, seen)


def add_record(store: Store, collection: str, owner: RecordId | None, typed: Iterable[str]) -> Version[Any]:
    """Add a record of a kind to the case or person it belongs to; None where it stands alone.

    Raises as `edit_record` does, NotFoundError also for a collection or an owner that is not there.
    """
    noun = CATALOGUE.get(collection)
    if noun is None:
        raise NotFoundError("collection", collection)
    belongs = {}
    if noun.parent is not None and owner is not None:
        read_any(store, owner)
        belongs[noun.parent] = owner
    return store.put(edited(noun.new(store.clock, **belongs), typed))
