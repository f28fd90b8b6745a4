"""A story kept in a vault: its records through the one road in, its papers as attachments."""

import io
from collections.abc import Callable, Mapping, Sequence
from functools import partial

from casemgr.casework.documents import attach
from casemgr.ids import RecordId, new_id
from casemgr.practice.papers import paper
from casemgr.practice.story import Told
from casemgr.records.by_language import ByLanguage
from casemgr.records.case import Case
from casemgr.records.described import fields_of
from casemgr.records.document import Document
from casemgr.records.involvement import Involvement
from casemgr.records.person import Person
from casemgr.records.wording import Wording, text_digest
from casemgr.store.store import Store
from casemgr.vault.vault import Vault

Papers = Callable[[Told, RecordId, Mapping[str, RecordId], Mapping[str, RecordId]], RecordId]
"""Keeps the record of a paper of a case and returns its id; see `_attach`."""

_PDF = "application/pdf"


def keep_directory(store: Store, told: Sequence[Told], names: Mapping[str, RecordId]) -> dict[str, RecordId]:
    """Keep what stands alone, such as addressees; returns all names with the new ones."""
    ids = {one.key: new_id(store.clock) for one in told}
    with store.transaction():
        for one in told:
            store.put(one.record(ids[one.key], {**names, **ids}, {}))
    return {**names, **ids}


def keep_case(vault: Vault, told: Sequence[Told], names: Mapping[str, RecordId]) -> dict[str, RecordId]:
    """Keep one case; returns the ids of its records by the names they have in the story."""
    return _keep(vault.store, told, names, partial(_attach, vault))


def keep_records(store: Store, told: Sequence[Told], names: Mapping[str, RecordId]) -> dict[str, RecordId]:
    """Keep one case as `keep_case` does, but for the bytes of its papers."""
    return _keep(store, told, names, partial(_note, store))


def _keep(
    store: Store, told: Sequence[Told], names: Mapping[str, RecordId], keep_paper: Papers
) -> dict[str, RecordId]:
    ids = {one.key: new_id(store.clock) for one in told if one.collection != Document.collection}
    case = next(ids[one.key] for one in told if one.collection == Case.collection)
    bound = {"case_id": case, "person_id": ids["client"]}
    with store.transaction():
        for one in told:
            if one.collection in (Case.collection, Person.collection):
                store.put(one.record(ids[one.key], {**names, **ids}, bound))
            if one.role:
                part = {"case_id": case, "person_id": ids[one.key], "role": one.role}
                store.put(Involvement.new(store.clock, **part))
    for one in told:
        if one.collection == Document.collection:
            ids[one.key] = keep_paper(one, case, {**names, **ids}, bound)
    with store.transaction():
        for one in told:
            if one.collection not in (Case.collection, Person.collection, Document.collection):
                store.put(one.record(ids[one.key], {**names, **ids}, bound))
            _keep_translations(store, one, ids[one.key], case)
    return ids


def keep_told(
    store: Store, told: Sequence[Told], names: Mapping[str, RecordId], bound: Mapping[str, RecordId]
) -> list[RecordId]:
    """Keep records beside a case that is kept already; returns their ids."""
    ids = {one.key: new_id(store.clock) for one in told}
    with store.transaction():
        for one in told:
            store.put(one.record(ids[one.key], {**names, **ids}, bound))
            _keep_translations(store, one, ids[one.key], bound["case_id"])
    return [ids[one.key] for one in told]


def _attach(
    vault: Vault, told: Told, case: RecordId, names: Mapping[str, RecordId], bound: Mapping[str, RecordId]
) -> RecordId:
    record = told.record(case, names, bound)
    fields = {name: getattr(record, name) for name in fields_of(Document) if name != "case_id"}
    made = io.BytesIO(paper(told.paper, str(told.table["language"])))
    return attach(vault, case, made, **fields | {"media_type": _PDF, "pages": 1}).record.id


def _note(
    store: Store, told: Told, case: RecordId, names: Mapping[str, RecordId], bound: Mapping[str, RecordId]
) -> RecordId:
    record = told.record(new_id(store.clock), names, {**bound, "case_id": case})
    return store.put(record).record.id


def _keep_translations(store: Store, told: Told, record: RecordId, case: RecordId) -> None:
    for field, text, words in told.translations():
        store.put(
            Wording.new(
                store.clock,
                case_id=case,
                fact=f"{record}.{field}",
                text_sha256=text_digest(text),
                words=ByLanguage.of(words),
            )
        )
