"""Every kind of record, by the name of its collection."""

from collections.abc import Mapping
from types import MappingProxyType

from casemgr.records.case import Case
from casemgr.records.involvement import Involvement
from casemgr.records.person import Person
from casemgr.records.record import Record

CATALOGUE: Mapping[str, type[Record]] = MappingProxyType(
    {kind.collection: kind for kind in (Case, Person, Involvement)}
)
"""What this program understands; a partner's newer collections are kept without being understood."""
