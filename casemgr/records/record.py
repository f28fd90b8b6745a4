"""What all records share.

A record is a frozen dataclass: an id, and fields that each say what they hold. Rules live in
`problems()`, never in constructors, because a merge of two offices' changes may produce a record
that breaks a rule and it must still open.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any, ClassVar, Self

from casemgr.clock import Clock
from casemgr.ids import RecordId, new_id
from casemgr.records.described import Description, Sharing, described, fields_of
from casemgr.records.fact import Empty, Fact, held
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
    belongs to, such as "case_id" or "person_id", or is None for what stands alone. `titled_by`
    names the fields that tell it from its neighbours in a list.
    """

    collection: ClassVar[str]
    parent: ClassVar[str | None] = "case_id"
    required: ClassVar[tuple[str, ...]] = ()
    titled_by: ClassVar[tuple[str, ...]] = ()
    settles: ClassVar[bool] = False
    """Whether a record of this kind takes steps that nothing takes back; see `unsettles`."""

    set_by_acts: ClassVar[frozenset[str]] = frozenset()
    """Fields that only steps of work set, each with what belongs to the step; no form offers them."""

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

    def title(self) -> Iterator[tuple[Description, Any]]:
        """Yield what stands for this record in a list: facts and codes, for the reader's side to word."""
        for name in self.titled_by:
            value = held(getattr(self, name))
            if value is not None:
                yield fields_of(type(self))[name], value

    def sharing(self, field: str) -> Sharing:
        """The class in which one field of this record is shared; a record may be stricter than its kind."""
        return fields_of(type(self))[field].sharing

    @property
    def needed(self) -> frozenset[Sharing]:
        """The classes that a partner must be allowed to see before anything of this record leaves."""
        return frozenset()

    @property
    def readers(self) -> frozenset[str] | None:
        """The only offices that this record may go to; None where consents alone decide."""
        return None

    def due(self) -> Iterator[tuple[str, date]]:
        """Yield each field whose day comes due, and the earliest day it can mean (HR22, HR28)."""
        for name, description in fields_of(type(self)).items():
            value = held(getattr(self, name)) if description.due else None
            day = None if value is None else description.kind.day(value)
            if day is not None:
                yield name, day

    def problems(self) -> Iterator[Problem]:
        """Yield every rule this record breaks; subclasses add theirs.

        Rules guard the file and the client's safety. What a client tells is never among them: an odd
        order of events is a prompt computed on demand and does not keep anything from being saved (HR12).
        """
        for name in self.required:
            register = getattr(self, name)
            value = register.value if isinstance(register, Fact) else register
            if value is Empty.NOT_ASKED or value == "":
                yield Problem(name, "required")
        yield from self._source_problems()

    @property
    def fixed(self) -> frozenset[str]:
        """The fields that nothing alters any more; none in most records."""
        return frozenset()

    def unsettles(self, before: Self) -> Iterator[str]:
        """Yield the fields in which this goes back on what the record as it was had settled for good."""
        yield from (name for name in sorted(before.fixed) if getattr(self, name) != getattr(before, name))

    def _source_problems(self) -> Iterator[Problem]:
        """A fact without a source cannot be worded in a letter."""
        for name, description in fields_of(type(self)).items():
            if description.fact:
                fact: Fact[object] = getattr(self, name)
                if fact.known is not None and fact.source is None:
                    yield Problem(name, "source_missing")
