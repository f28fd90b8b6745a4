"""Whether a value is one that its field can hold, and the one text of what it says."""

from collections.abc import Mapping
from typing import Any

from casemgr.records.codec import canonical, check_register, parse
from casemgr.records.described import Description, fields_of
from casemgr.records.kinds import ValueShapeError
from casemgr.records.record import Record
from casemgr.store.changes import Change, MalformedChangeError


class Shapes:
    """Checks values against the fields that this program knows; others are only held to be JSON."""

    def __init__(self, catalogue: Mapping[str, type[Record]]) -> None:
        self._catalogue = catalogue
        self._described: dict[tuple[str, str], Description | None] = {}

    def check(self, change: Change, name: str) -> None:
        """Raise MalformedChangeError for a value that the field called `name` today cannot hold."""
        try:
            value = parse(change.value)
            description = self._description(change.collection, name)
            if description is not None:
                check_register(description, value)
            if canonical(value) != change.value:
                raise MalformedChangeError("not_canonical", change.collection, change.field)
        except (ValueShapeError, ValueError) as error:
            raise MalformedChangeError("shape", change.collection, change.field) from error

    def _description(self, collection: str, name: str) -> Description | None:
        key = collection, name
        if key not in self._described:
            record_type: Any = self._catalogue.get(collection)
            self._described[key] = fields_of(record_type).get(name) if record_type else None
        return self._described[key]
