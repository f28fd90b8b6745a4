"""A value with where it comes from, and the ways a value can be missing.

An assertion that can enter a letter is a `Fact`: the value and its provenance are one register,
so no merge can pair one office's value with another's "original seen" (CASE_RECORD.md B1).
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, Generic, TypeVar

from casemgr.ids import RecordId

T = TypeVar("T")


class Empty(StrEnum):
    """Why there is no value. `NOT_ASKED` is what an untouched field is (HR44)."""

    NOT_ASKED = "not_asked"
    UNKNOWN = "unknown"
    DECLINED = "declined"
    NOT_APPLICABLE = "not_applicable"
    WITHHELD = "withheld"


class Source(StrEnum):
    """How the observing office knows a value; a letter's verb follows it."""

    SEEN_ORIGINAL = "seen_original"
    SEEN_COPY = "seen_copy"
    CLIENT_STATEMENT = "client_statement"
    THIRD_PARTY_STATEMENT = "third_party_statement"
    PUBLIC_RECORD = "public_record"
    COUNSELLOR_OBSERVATION = "counsellor_observation"
    INFERRED = "inferred"


class Verified(StrEnum):
    """What comparing the value with others showed; nothing is ever marked as contradicted (HR10)."""

    NOT_CHECKED = "not_checked"
    CONSISTENT = "consistent"
    CONFIRMED = "confirmed"


class LetterUse(StrEnum):
    """Whether the value may stand in a letter, in rising strictness."""

    ALLOWED = "allowed"
    ALLOWED_REDACTED = "allowed_redacted"
    NEVER = "never"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact(Generic[T]):
    """One assertion and how it is known.

    `document` is the record id of the paper it was read from, `office` the id of the office whose
    counsellor saw or heard it (the store fills in ours), `seen_on` the day of that, which is not
    the day since which the value holds.
    """

    value: T | Empty = Empty.NOT_ASKED
    source: Source | None = None
    document: RecordId | None = None
    office: str | None = None
    seen_on: date | None = None
    verified: Verified = Verified.NOT_CHECKED
    letter_use: LetterUse = LetterUse.ALLOWED
    note: str = ""

    @property
    def known(self) -> T | None:
        """The value, or None where it is one of the kinds of empty."""
        return None if isinstance(self.value, Empty) else self.value


def held(register: Any) -> Any:
    """Return what a register holds, without its provenance; None where it is one of the kinds of empty."""
    value = register.value if isinstance(register, Fact) else register
    return None if isinstance(value, Empty) else value
