"""What was typed with `--set`, applied to a record; an error names the field it is about."""

from collections.abc import Sequence
from typing import Any, TypeVar

from casemgr.casework.case_file import CaseFile
from casemgr.casework.cases import CLIENT
from casemgr.casework.edits import add_record, edit_record
from casemgr.casework.field_text import edited
from casemgr.cli.files import naming
from casemgr.cli.named import one_of
from casemgr.errors import NotFoundError, UsageError
from casemgr.records.catalogue import CATALOGUE
from casemgr.records.record import Record
from casemgr.store.store import Store
from casemgr.store.versions import Version

R = TypeVar("R", bound=Record)


class NothingSetError(UsageError):
    """An edit was asked for without anything to set."""


def applied(record: R, typed: Sequence[str]) -> R:
    """Return the record with everything typed applied; raises as `field_text.edited` does."""
    for setting in typed:
        with naming(_field(setting)):
            edited(record, [setting])
    return edited(record, typed)


def edit(store: Store, kept: Version[Any], typed: Sequence[str]) -> Version[Any]:
    """Set fields of a record as it stands now."""
    if not typed:
        raise NothingSetError
    applied(kept.record, typed)
    return edit_record(store, kept.record.id, typed)


def add_to(store: Store, file: CaseFile, kind: str, person: str | None, typed: Sequence[str]) -> Version[Any]:
    """Add a record to a case, or to a person in it: the client unless another is named."""
    noun = CATALOGUE.get(kind)
    if noun is None or noun.parent is None:
        raise NotFoundError("collection", kind)
    applied(noun.new(store.clock), typed)
    owner = file.case.record.id if noun.parent == "case_id" else person_called(file, person)
    return add_record(store, kind, owner, typed)


def person_called(file: CaseFile, given: str | None) -> str:
    """Return the id of a person of a case: the client unless another is named."""
    if given is not None:
        return one_of("persons", given, (kept.person.record.id for kept in file.persons))
    if file.client is None:
        raise NotFoundError("persons", CLIENT)
    return file.client.person.record.id


def _field(setting: str) -> str:
    """Return the name of the field in something typed, without its value."""
    return "--set " + setting.partition("=")[0].rstrip(":")
