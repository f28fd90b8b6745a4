"""A signatory: somebody who speaks with clients or signs letters for an organisation."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from casemgr.records.by_language import BY_LANGUAGE, ByLanguage
from casemgr.records.described import Sharing, described
from casemgr.records.fact import Empty, held
from casemgr.records.kinds import DATE, DAY, reference, term, terms
from casemgr.records.partial_date import PartialDate
from casemgr.records.record import Problem, Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Signatory(Record):
    """One person of the office, and which types of letter they may sign (E10)."""

    collection: ClassVar[str] = "signatories"
    parent: ClassVar[str | None] = "organisation_id"
    required: ClassVar[tuple[str, ...]] = ("organisation_id", "name")
    titled_by: ClassVar[tuple[str, ...]] = ("name", "role")

    organisation_id: str | Empty = described(reference("organisations"), Sharing.FRAME)
    name: ByLanguage | Empty = described(BY_LANGUAGE, Sharing.OFFICE, search=True)
    """In the letters of each language: Latin for English, Cyrillic for Russian."""
    role: ByLanguage | Empty = described(BY_LANGUAGE, Sharing.OFFICE)
    sex: str | Empty = described(term("sex"), Sharing.OFFICE)
    may_sign: tuple[str, ...] | Empty = described(terms("letter_type"), Sharing.OFFICE)
    advises_since: PartialDate | Empty = described(DATE, Sharing.OFFICE)
    languages: tuple[str, ...] | Empty = described(terms("language"), Sharing.OFFICE)
    experience: ByLanguage | Empty = described(BY_LANGUAGE, Sharing.OFFICE)
    signature: str | Empty = described(reference("blobs"), Sharing.OFFICE)
    """A picture of the signature, for letters that leave without ink."""
    since: date | Empty = described(DAY, Sharing.OFFICE)
    until: date | Empty = described(DAY, Sharing.OFFICE)

    def may_sign_on(self, letter_type: str, day: date) -> bool:
        """Whether this person has authority for such a letter on a day."""
        since, until = held(self.since), held(self.until)
        begun = since is None or since <= day
        return begun and (until is None or day <= until) and letter_type in (held(self.may_sign) or ())

    def problems(self) -> Iterator[Problem]:
        yield from Record.problems(self)
        if held(self.may_sign) and held(self.role) is None:
            yield Problem("role", "role_missing")
