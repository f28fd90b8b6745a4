"""A story kept in a vault: its records through the one road in, its papers as attachments."""

import io
from collections.abc import Mapping, Sequence

from casemgr.casework.documents import attach
from casemgr.cli.practice.papers import paper
from casemgr.cli.practice.story import Told
from casemgr.ids import RecordId, new_id
from casemgr.records.by_language import ByLanguage
from casemgr.records.case import Case
from casemgr.records.described import fields_of
from casemgr.records.document import Document
from casemgr.records.involvement import Involvement
from casemgr.records.person import Person
from casemgr.records.wording import Wording, text_digest
from casemgr.vault.vault import Vault

_PDF = "application/pdf"


def keep_directory(vault: Vault, told: Sequence[Told], names: Mapping[str, RecordId]) -> dict[str, RecordId]:
    """Keep what stands alone, such as addressees; returns all names with the new ones."""
    ids = {one.key: new_id(vault.store.clock) for one in told}
    with vault.store.transaction():
        for one in told:
            vault.store.put(one.record(ids[one.key], {**names, **ids}, {}))
    return {**names, **ids}


def keep_case(vault: Vault, told: Sequence[Told], names: Mapping[str, RecordId]) -> dict[str, RecordId]:
    """Keep one case; returns the ids of its records by the names they have in the story."""
    store = vault.store
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
            ids[one.key] = _attach(vault, one, case, {**names, **ids}, bound)
    with store.transaction():
        for one in told:
            if one.collection not in (Case.collection, Person.collection, Document.collection):
                store.put(one.record(ids[one.key], {**names, **ids}, bound))
            _keep_translations(vault, one, ids[one.key], case)
    return ids


def keep_told(
    vault: Vault, told: Sequence[Told], names: Mapping[str, RecordId], bound: Mapping[str, RecordId]
) -> list[RecordId]:
    """Keep records beside a case that is kept already; returns their ids."""
    ids = {one.key: new_id(vault.store.clock) for one in told}
    with vault.store.transaction():
        for one in told:
            vault.store.put(one.record(ids[one.key], {**names, **ids}, bound))
            _keep_translations(vault, one, ids[one.key], bound["case_id"])
    return [ids[one.key] for one in told]


def _attach(
    vault: Vault, told: Told, case: RecordId, names: Mapping[str, RecordId], bound: Mapping[str, RecordId]
) -> RecordId:
    record = told.record(case, names, bound)
    fields = {name: getattr(record, name) for name in fields_of(Document) if name != "case_id"}
    made = io.BytesIO(paper(told.paper, str(told.table["language"])))
    return attach(vault, case, made, **fields | {"media_type": _PDF, "pages": 1}).record.id


def _keep_translations(vault: Vault, told: Told, record: RecordId, case: RecordId) -> None:
    for field, text, words in told.translations():
        vault.store.put(
            Wording.new(
                vault.store.clock,
                case_id=case,
                fact=f"{record}.{field}",
                text_sha256=text_digest(text),
                words=ByLanguage.of(words),
            )
        )
