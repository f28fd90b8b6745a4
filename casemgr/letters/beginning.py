"""What a letter is begun with unless somebody says otherwise: one answer for window and command line."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from casemgr.casework.case_file import CaseFile
from casemgr.ids import RecordId
from casemgr.letters.catalogue import LetterType
from casemgr.records.addressee import Addressee
from casemgr.records.contact import Contact
from casemgr.records.document import Document
from casemgr.records.fact import held
from casemgr.records.signatory import Signatory

FOREIGN = "en"
"""The language of a letter whose addressee is not known to read another in which it is written."""

SHARED = "ru"
"""What a client reads in where nothing is known of his languages."""


@dataclass(frozen=True, slots=True)
class Beginning:
    """Who signs a letter of a type, in which order, which papers go with it, and what the client reads."""

    signatories: tuple[RecordId, ...]
    annexes: tuple[RecordId, ...]
    client_language: str


def beginning(file: CaseFile, kind: LetterType, signatories: Iterable[Signatory], day: date) -> Beginning:
    """Return it for a case, of all signatories of the office.

    Whoever spoke with the client signs first: the letter says "I". No paper is annexed that its type does
    not look for, or that names somebody else or might (HR21).
    """
    spoke = {held(each.signatory_id) for each in file.all(Contact)}
    able = (each for each in signatories if each.may_sign_on(kind.code, day))
    signing = sorted(able, key=lambda each: (each.id not in spoke, each.id))
    return Beginning(
        signatories=tuple(each.id for each in signing[: kind.signatories]),
        annexes=tuple(each.id for each in file.all(Document) if kind.looks_for(each)),
        client_language=_first(_spoken(file), kind.languages),
    )


def language_for(kind: LetterType, addressee: Addressee | None) -> str:
    """Return the first language that an addressee reads and in which a letter of a type may be sent."""
    read = (held(addressee.languages) if addressee is not None else None) or ()
    return _first((*read, FOREIGN), [each for each in kind.languages if each not in kind.reading])


def _spoken(file: CaseFile) -> Iterator[str]:
    """Yield the languages of the client, the one he prefers first."""
    if file.client is not None:
        person = file.client.person.record
        yield from filter(None, (held(person.preferred_language), *(held(person.languages) or ())))
    yield from (SHARED, FOREIGN)


def _first(wanted: Iterable[str], written: Collection[str]) -> str:
    """Return the first wanted language in which a type is written; every type is written in `FOREIGN`."""
    return next((each for each in wanted if each in written), FOREIGN)
