"""What became different in the vault, told to every page that may show it."""

from collections.abc import Iterable
from dataclasses import dataclass

from casemgr.ids import RecordId


@dataclass(frozen=True, slots=True)
class Changes:
    """The records that one piece of work altered, and the cases or persons these belong to.

    With `everything` more was altered than is worth naming, as by the import of a bundle.
    """

    records: frozenset[RecordId] = frozenset()
    owners: frozenset[RecordId] = frozenset()
    collections: frozenset[str] = frozenset()
    everything: bool = False

    def touch(self, records: Iterable[RecordId]) -> bool:
        """Tell whether one of these records, or something that belongs to one of them, was altered."""
        return self.everything or not (self.records | self.owners).isdisjoint(records)

    def touch_kind(self, *collections: str) -> bool:
        """Tell whether a record of one of these kinds was altered."""
        return self.everything or not self.collections.isdisjoint(collections)


EVERYTHING = Changes(everything=True)
