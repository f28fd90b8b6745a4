"""What may be chosen to leave, and what became of the choice."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from casemgr.casework.consents import Answer
from casemgr.exchange.permission import SHAREABLE, Override
from casemgr.ids import RecordId
from casemgr.records.described import Sharing
from casemgr.store.changes import Change


class Reason(StrEnum):
    """Why something stays."""

    CLASS = "class"
    """The consent does not name this class of fields, the origin's does not, or the case withholds it."""
    OFFICE = "office"
    PRIVATE = "private"
    PERSON = "person"
    """It is about somebody who has not consented."""
    OTHER_RECIPIENT = "other_recipient"
    """A consent towards somebody else, who is nobody's business."""
    DOCUMENT = "document"
    """A document that may name third persons, or one that was unticked (HR21)."""
    UNKNOWN_CLASS = "unknown_class"
    """Written by a newer program: it leaves only where every class may."""


@dataclass(frozen=True, slots=True)
class Choice:
    """What the counsellor picked. `classes` may narrow what consents allow, and never widens it.

    Documents that are known to name nobody else are ticked unless `unticked`; others stay unless
    `ticked`. `authors` are the counsellors who agreed to be named.
    """

    cases: tuple[RecordId, ...]
    classes: frozenset[Sharing] = SHAREABLE
    ticked: frozenset[RecordId] = frozenset()
    unticked: frozenset[RecordId] = frozenset()
    authors: frozenset[str] = frozenset()
    override: Override | None = None


@dataclass(frozen=True, slots=True)
class Withheld:
    """One field that stays, or a whole record where `field` is empty."""

    case_id: RecordId
    collection: str
    record: RecordId
    field: str
    reason: Reason


@dataclass(frozen=True, slots=True)
class Selection:
    """Exactly what a partner will see, and beside it what they will not."""

    changes: tuple[Change, ...]
    numbers: tuple[int, ...]
    """The places of the changes in the chain."""
    blobs: tuple[str, ...]
    cases: tuple[RecordId, ...]
    withheld: tuple[Withheld, ...]
    answers: Mapping[RecordId, Mapping[RecordId, Answer]]
    """By case and person, what the consents came to."""
    overridden: tuple[RecordId, ...]
    """The cases that leave without consent; their clients are told at the next contact (HR08)."""
    override: Override | None
