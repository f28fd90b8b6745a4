"""What leaves: cases × classes of fields × attachments, as consents and withholding allow.

The selection is the preview: its changes are byte for byte what the partner will read. What is held
back is known here only; in the partner's file there is no change, no label, no count and no
emptied record for it (HR20). Of a field only what stands now leaves, not what it said before.
"""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from casemgr.casework.case_file import CaseFile, case_file
from casemgr.casework.cases import CLIENTS
from casemgr.casework.consents import Answer
from casemgr.exchange.choice import Choice, Reason, Selection, Withheld
from casemgr.exchange.hearsay import demoted_clients, doubted_consents, origin
from casemgr.exchange.permission import SHAREABLE, Asking, Permission, permission
from casemgr.ids import RecordId
from casemgr.records.case import Case
from casemgr.records.consent import Consent
from casemgr.records.described import Sharing, fields_of
from casemgr.records.document import Document
from casemgr.records.fact import held
from casemgr.records.involvement import Involvement
from casemgr.records.person import Person
from casemgr.records.record import Record
from casemgr.store import ledger
from casemgr.store.blobs import blobs
from casemgr.store.history import Past, changes_of
from casemgr.store.registers import DELETED, Register
from casemgr.store.store import Store
from casemgr.store.versions import Version

_HOLDING_TOGETHER = (Case, Person, Involvement, Consent)
"""What leaves although nothing but its frame may: without it the rest would hang in the air."""


def select(store: Store, recipient: RecordId, choice: Choice) -> Selection:
    """Return what of a choice may go to a partner; raises NotFoundError for a case that is not here."""
    picked = _Picked()
    for case in choice.cases:
        file = case_file(store, case)
        source = origin(store, case)
        asking = Asking(
            recipient,
            store.office,
            source,
            store.clock.today(),
            doubted_consents(store, file, source),
            demoted_clients(store, file, CLIENTS, source),
            choice.override,
        )
        allowed = permission(file, asking)
        _Picker(store, file, allowed, recipient, choice, picked).pick()
    return picked.selection(choice)


class _Picked:
    """What was picked so far, each change once though two cases share a person."""

    def __init__(self) -> None:
        self.pasts: dict[int, Past] = {}
        self.blobs: set[str] = set()
        self.cases: list[RecordId] = []
        self.withheld: dict[Withheld, None] = {}
        self.answers: dict[RecordId, Mapping[RecordId, Answer]] = {}
        self.overridden: list[RecordId] = []

    def selection(self, choice: Choice) -> Selection:
        authors = choice.authors
        pasts = sorted(
            self.pasts.values(), key=lambda past: (past.change.record, past.change.field, past.seq)
        )
        changes = (past.change for past in pasts)
        return Selection(
            tuple(change if change.author in authors else change._replace(author=None) for change in changes),
            tuple(past.seq for past in pasts),
            tuple(sorted(self.blobs)),
            tuple(self.cases),
            tuple(self.withheld),
            self.answers,
            tuple(self.overridden),
            choice.override,
        )


class _Picker:
    """Goes through one case file and parts what leaves from what stays."""

    def __init__(
        self,
        store: Store,
        file: CaseFile,
        allowed: Permission,
        recipient: RecordId,
        choice: Choice,
        picked: _Picked,
    ) -> None:
        self._store = store
        self._file = file
        self._case = file.case.record.id
        self._allowed = allowed
        self._recipient = recipient
        self._choice = choice
        self._picked = picked

    def pick(self) -> None:
        """Add what leaves of this case; of a case that its clients do not share, nothing."""
        self._picked.answers[self._case] = self._allowed.answers
        if not self._allowed.case:
            self._stays(self._file.case.record, Reason.PERSON)
            return
        self._picked.cases.append(self._case)
        if self._allowed.overridden:
            self._picked.overridden.append(self._case)
        for kept in self._file.versions():
            self._pick_record(kept)
        self._pick_deletions()
        self._pick_unknown()

    def _pick_record(self, kept: Version[Any]) -> None:
        record = kept.record
        classes = self._classes_for(record)
        if reason := self._whole_record_stays(kept, classes):
            self._stays(record, reason)
            return
        _, registers = self._store.current.registers(record.id)
        shared = {name for name in registers if self._class_of(record, name) in classes}
        if classes == SHAREABLE:
            shared |= registers.keys() - fields_of(type(record)).keys()
        framed = all(self._class_of(record, name) is Sharing.FRAME for name in shared)
        if framed and not isinstance(record, _HOLDING_TOGETHER):
            self._stays(record, Reason.CLASS)
            return
        for name in registers.keys() - shared:
            self._stays(record, self._reason(record, name), name)
        self._leaves(record.id, {name: registers[name] for name in shared})
        self._attach(record, {name: registers[name] for name in shared})

    def _classes_for(self, record: Record) -> frozenset[Sharing]:
        """Return the classes in which a record may leave: as the case does, and as its person does."""
        if isinstance(record, Person):
            return self._allowed.persons.get(record.id, frozenset()) & self._choice_classes
        person = held(getattr(record, "person_id", None)) if "person_id" in fields_of(type(record)) else None
        of_person = self._allowed.persons.get(person, frozenset()) if person else SHAREABLE
        of_case = SHAREABLE if type(record).parent == "person_id" else self._allowed.case
        return of_person & of_case & self._choice_classes

    @property
    def _choice_classes(self) -> frozenset[Sharing]:
        return self._choice.classes | {Sharing.FRAME}

    def _whole_record_stays(self, kept: Version[Any], classes: frozenset[Sharing]) -> Reason | None:
        record = kept.record
        if not classes:
            return Reason.PERSON
        if isinstance(record, Consent) and (
            held(record.partner_id) != self._recipient or "partner_id" in kept.conflicts
        ):
            return Reason.OTHER_RECIPIENT
        if isinstance(record, Document) and not self._ticked(kept):
            return Reason.DOCUMENT
        if record.readers is not None and self._recipient not in record.readers:
            return Reason.OTHER_RECIPIENT
        if not record.needed <= classes:
            return Reason.CLASS
        return None

    def _ticked(self, kept: Version[Document]) -> bool:
        document = kept.record
        chosen = document.nameless or document.id in self._choice.ticked
        return chosen and document.id not in self._choice.unticked and "shared_as" not in kept.conflicts

    def _class_of(self, record: Record, field: str) -> Sharing | None:
        return record.sharing(field) if field in fields_of(type(record)) else None

    def _reason(self, record: Record, field: str) -> Reason:
        found = self._class_of(record, field)
        if found is None:
            return Reason.UNKNOWN_CLASS
        return {Sharing.OFFICE: Reason.OFFICE, Sharing.PRIVATE: Reason.PRIVATE}.get(found, Reason.CLASS)

    def _leaves(self, record: RecordId, registers: Mapping[str, Register]) -> None:
        """Add the heads of some registers, as they were written."""
        heads = {
            (name, head.device, head.stamp) for name, register in registers.items() for head in register.heads
        }
        for past in changes_of(self._store, record):
            change = past.change
            name = self._store.current.name_of(change.collection, change.field)
            if (name, change.device, change.stamp) in heads:
                self._picked.pasts[past.seq] = past

    def _attach(self, record: Record, registers: Mapping[str, Register]) -> None:
        """Add the attachments that shared fields name, if they are this record's: naming one is no claim."""
        own = {blob.blob for blob in blobs(self._store, record.id)}
        for name, register in registers.items():
            description = fields_of(type(record)).get(name)
            if description is not None and description.kind.target == "blobs":
                named = (json.loads(head.value) for head in register.heads)
                self._picked.blobs.update(own.intersection(blob for blob in named if isinstance(blob, str)))

    def _pick_deletions(self) -> None:
        """A record that the partner has and we deleted since: they are told, and decide for themselves."""
        for record in ledger.deleted_since_sent(self._store, self._recipient, self._owners()):
            _, registers = self._store.current.registers(record)
            self._leaves(record, {DELETED: registers[DELETED]})

    def _pick_unknown(self) -> None:
        """Records of kinds that only a newer program knows are passed on where every class may leave."""
        full = self._allowed.case & self._choice_classes == SHAREABLE
        for collection, record, owner in ledger.unknown_records(self._store, self._owners()):
            _, registers = self._store.current.registers(record)
            if full and self._allowed.persons.get(owner, SHAREABLE) == SHAREABLE:
                self._leaves(record, registers)
            else:
                self._picked.withheld[Withheld(self._case, collection, record, "", Reason.UNKNOWN_CLASS)] = (
                    None
                )

    def _owners(self) -> Iterator[RecordId]:
        """Yield the case and every person of it who is shared."""
        yield self._case
        yield from (person for person, classes in self._allowed.persons.items() if classes)

    def _stays(self, record: Record, reason: Reason, field: str = "") -> None:
        self._picked.withheld[Withheld(self._case, record.collection, record.id, field, reason)] = None
