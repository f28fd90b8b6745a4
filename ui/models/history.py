"""Who set what, when and from where; and the values between which a person has to decide."""

from dataclasses import dataclass, replace
from typing import Any

from casemgr.casework.case_file import case_file
from casemgr.casework.cases import read_any
from casemgr.casework.references import Named, pointed_to
from casemgr.ids import RecordId
from casemgr.records.catalogue import CATALOGUE
from casemgr.records.codec import parse, register_from_json
from casemgr.records.described import Description, fields_of
from casemgr.records.fact import held
from casemgr.records.partner import Partner
from casemgr.store.changes import ms_of
from casemgr.store.history import history
from casemgr.store.listings import records
from casemgr.store.versions import Head, Version
from casemgr.vault.vault import Vault
from ui.models.form import kept_by_the_program

MOST = 200


@dataclass(frozen=True, slots=True)
class SideRow:
    """One of the values that stand side by side, and who wrote it when; `whose` is empty for us."""

    key: str
    whose: str
    when_ms: int
    value: Any


@dataclass(frozen=True, slots=True)
class ConflictRow:
    """One field about which a person has to decide: what both knew before, and the values since."""

    version: Version[Any]
    description: Description
    before: Any
    sides: tuple[SideRow, ...]

    @property
    def text_of(self) -> dict[str, str]:
        """The canonical text of each value, by its key."""
        heads = self.version.conflicts[self.description.name]
        return {_key(head): head.text for head in heads}


@dataclass(frozen=True, slots=True)
class PastRow:
    """One entry of the history of a case."""

    seq: int
    record: RecordId
    collection: str
    description: Description
    register: Any
    author: str
    office: str
    when_ms: int
    from_bundle: bool
    may_return: bool
    """Whether the field may hold this again; what a final letter was before it may not."""


@dataclass(frozen=True, slots=True)
class HistoryView:
    """Conflicts of a case, its history from the latest entry on, and the records that values point to."""

    conflicts: tuple[ConflictRow, ...]
    past: tuple[PastRow, ...]
    named: Named


def read_history(vault: Vault, case: RecordId) -> HistoryView:
    """Read the conflicts and the history of a case; raises NotFoundError."""
    file, writers = case_file(vault.store, case), _writers(vault)
    contested = [
        _conflict(vault, version, field, writers)
        for version in file.versions()
        for field in version.conflicts
    ]
    past = [row for version in file.versions() for row in _past(vault, version, writers)]
    past.sort(key=lambda row: -row.seq)
    shown = [(row.description, row.register) for row in past[:MOST]]
    shown += [
        (row.description, value)
        for row in contested
        for value in (row.before, *(side.value for side in row.sides))
    ]
    return HistoryView(tuple(contested), tuple(past[:MOST]), pointed_to(vault.store, shown))


def settle(vault: Vault, conflict: ConflictRow, key: str) -> None:
    """Let one of the values hold, for every office that gets the decision."""
    vault.store.resolve(conflict.version, conflict.description.name, conflict.text_of[key])


def bring_back(vault: Vault, row: PastRow) -> None:
    """Set a field to what it held before; what it holds now stays in the history."""
    seen = read_any(vault.store, row.record)
    vault.store.put(replace(seen.record, **{row.description.name: row.register}), seen)


def _conflict(vault: Vault, version: Version[Any], field: str, writers: dict[str, str]) -> ConflictRow:
    description = fields_of(type(version.record))[field]
    heads = version.conflicts[field]
    sides = tuple(
        SideRow(
            _key(head),
            "" if head.ours else writers.get(head.device, "?"),
            ms_of(head.stamp),
            register_from_json(description, parse(head.text)),
        )
        for head in heads
    )
    first = min(head.stamp for head in heads)
    earlier = [
        entry.change.value
        for entry in history(vault.store, version.record.id, field)
        if entry.change.stamp < first
    ]
    before = register_from_json(description, parse(earlier[-1])) if earlier else description.blank
    return ConflictRow(version, description, before, sides)


def _key(head: Head) -> str:
    return f"{head.device}:{head.stamp}"


def _past(vault: Vault, version: Version[Any], writers: dict[str, str]) -> list[PastRow]:
    record = version.record
    described = fields_of(CATALOGUE[record.collection])
    rows = []
    for entry in history(vault.store, record.id):
        change = entry.change
        description = described.get(change.field)
        if description is None or change.value == "null" or change.field == record.parent:
            continue
        if kept_by_the_program(description):
            continue
        register = register_from_json(description, parse(change.value))
        again = replace(record, **{description.name: register})
        rows.append(
            PastRow(
                seq=entry.seq,
                record=record.id,
                collection=record.collection,
                description=description,
                register=register,
                author=change.author or "",
                office="" if change.device in vault.store.devices else writers.get(change.device, "?"),
                when_ms=ms_of(change.stamp),
                from_bundle=entry.bundle is not None,
                may_return=not any(again.unsettles(record)),
            )
        )
    return rows


def _writers(vault: Vault) -> dict[str, str]:
    """Return the names of partners by the devices on their cards."""
    found = {}
    for partner in records(vault.store, Partner):
        keys = held(partner.keys)
        for device in (keys.devices or ()) if keys else ():
            found[device] = held(partner.name) or ""
    return found
