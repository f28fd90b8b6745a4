"""What all records share.

A record is a frozen dataclass: an id, and fields that each say what they hold. Rules live in
`problems()`, never in constructors, because a merge of two offices' changes may produce a record
that breaks a rule and it must still open.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar, Self

from casemgr.clock import Clock
from casemgr.ids import RecordId, new_id
from casemgr.records.described import Sharing, described, fields_of
from casemgr.records.fact import Empty, Fact
from casemgr.records.kinds import FLAG


@dataclass(frozen=True, slots=True)
class Problem:
    """A rule that a field breaks, as a code."""

    field: str
    code: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """Anything that is kept, shared and merged by itself.

    `collection` is its table's name. `parent` names the field that holds the id of the record it
    belongs to, "case_id" or "person_id", or is None for what stands alone.
    """

    collection: ClassVar[str]
    parent: ClassVar[str | None] = "case_id"
    required: ClassVar[tuple[str, ...]] = ()

    id: RecordId
    deleted: bool = described(FLAG, Sharing.FRAME, default=False)

    @classmethod
    def new(cls, clock: Clock, **fields: object) -> Self:
        """Return a record of this kind with a fresh id."""
        return cls(id=new_id(clock), **fields)  # type: ignore[arg-type]

    @property
    def parent_id(self) -> RecordId | None:
        """The id of the record this one belongs to."""
        if self.parent is None:
            return None
        owner = getattr(self, self.parent)
        return None if isinstance(owner, Empty) else owner

    def problems(self) -> Iterator[Problem]:
        """Yield every rule this record breaks; subclasses add theirs."""
        for name in self.required:
            value = getattr(self, name)
            held = value.value if isinstance(value, Fact) else value
            if held is Empty.NOT_ASKED or held == "":
                yield Problem(name, "required")
        yield from self._source_problems()

    def _source_problems(self) -> Iterator[Problem]:
        """A fact without a source cannot be worded in a letter."""
        for name, description in fields_of(type(self)).items():
            if description.fact:
                fact: Fact[object] = getattr(self, name)
                if fact.known is not None and fact.source is None:
                    yield Problem(name, "source_missing")
