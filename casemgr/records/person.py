"""A person: a client, a relative or anyone else who has a part in a case.

The Latin name is copied from a passport and is one register with the paper it was copied from;
transliteration only ever proposes (CASE_RECORD.md B, principle 5).
"""

from dataclasses import dataclass, replace
from datetime import date
from typing import ClassVar

from casemgr.records.described import Safety, Sharing, described
from casemgr.records.fact import Empty, Fact
from casemgr.records.kinds import DATE, DAY, FLAG, LONG_TEXT, TEXT, TEXTS, composite, term, terms
from casemgr.records.partial_date import PartialDate
from casemgr.records.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """A name in one script as a paper or the person writes it."""

    surname: str | None = None
    given: str | None = None
    patronymic: str | None = None

    def __str__(self) -> str:
        return " ".join(part for part in (self.surname, self.given, self.patronymic) if part)


@dataclass(frozen=True, slots=True, kw_only=True)
class SafeContact:
    """How this person may be reached without harm; from `burnt_on` on, others may know the code word."""

    channel: str | None = None
    handle: str | None = None
    hours: str | None = None
    code_word: str | None = None
    message_allowed: str | None = None
    rule: str | None = None
    burnt_on: date | None = None

    def burn(self, on: date) -> "SafeContact":
        """Return this way as one that is safe no longer, since the first day on which that was known."""
        return replace(self, burnt_on=min(on, self.burnt_on or on))


NAME = composite(Name, surname=TEXT, given=TEXT, patronymic=TEXT)
SAFE_CONTACT = composite(
    SafeContact,
    channel=term("contact_channel"),
    handle=TEXT,
    hours=TEXT,
    code_word=TEXT,
    message_allowed=term("yes_no"),
    rule=LONG_TEXT,
    burnt_on=DAY,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Person(Record):
    """One human being as far as the cases need to know."""

    collection: ClassVar[str] = "persons"
    parent: ClassVar[str | None] = None
    titled_by: ClassVar[tuple[str, ...]] = ("pseudonym", "latin_name", "native_name")

    pseudonym: str | Empty = described(TEXT, Sharing.OFFICE, search=True)
    latin_name: Fact[Name] = described(NAME, Sharing.IDENTITY, fact=True, search=True)
    native_name: Fact[Name] = described(NAME, Sharing.IDENTITY, fact=True, search=True)
    belarusian_name: Fact[Name] = described(NAME, Sharing.IDENTITY, fact=True, search=True)
    ukrainian_name: Fact[Name] = described(NAME, Sharing.IDENTITY, fact=True, search=True)
    other_spellings: tuple[str, ...] | Empty = described(TEXTS, Sharing.IDENTITY, search=True)
    sex: Fact[str] = described(term("sex"), Sharing.IDENTITY, fact=True)
    born_on: Fact[PartialDate] = described(DATE, Sharing.IDENTITY, fact=True)
    birth_place: Fact[str] = described(TEXT, Sharing.IDENTITY, fact=True)
    citizenships: Fact[tuple[str, ...]] = described(terms("country"), Sharing.IDENTITY, fact=True)
    occupation: Fact[str] = described(TEXT, Sharing.IDENTITY, fact=True)
    languages: tuple[str, ...] | Empty = described(terms("language"), Sharing.CONTACT)
    preferred_language: str | Empty = described(term("language"), Sharing.CONTACT)
    safe_contact: SafeContact | Empty = described(SAFE_CONTACT, Sharing.CONTACT, safety=Safety.COMMON)
    """While two offices differ, no way is safe (HR22)."""
    guardian_needed: bool | Empty = described(
        FLAG, Sharing.RISK, safety=Safety.HIGHEST, ranks=("false", "true")
    )
    """Under 18 or of disputed age: letters wait for a guardian or lawyer (HR14)."""
    vulnerabilities: tuple[str, ...] | Empty = described(terms("vulnerability"), Sharing.HEALTH)
    needs: str | Empty = described(LONG_TEXT, Sharing.HEALTH)
