"""The gallery: every type of letter in every language, about invented clients of several profiles.

It lives in vaults of its own, made for it and thrown away. What a type speaks of and the practice
cases lack, such as a detention, is laid on a case while that type is written; it stands in
resources/practice/gallery.toml.
"""

import tomllib
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

from casemgr import places
from casemgr.casework.case_file import case_file
from casemgr.clock import Clock
from casemgr.crypto.secret import Secret
from casemgr.errors import NotFoundError
from casemgr.ids import RecordId
from casemgr.language.dates import DateWordingError
from casemgr.letters import issuing
from casemgr.letters.body import BodyError
from casemgr.letters.catalogue import LetterType
from casemgr.letters.grammar import TemplateError
from casemgr.letters.office_desk import desk_of
from casemgr.letters.page import render
from casemgr.letters.writing import Draft, begin, draft, version_in
from casemgr.practice.keeping import keep_case, keep_directory, keep_told
from casemgr.practice.samples import SCOPE, takes
from casemgr.practice.seats import Seat, Shown
from casemgr.practice.story import OfficeStory, Story, Table, Told, tables
from casemgr.records.addressee import Addressee
from casemgr.records.case import Case
from casemgr.records.consent import Consent
from casemgr.records.contact import Contact
from casemgr.records.document import Document
from casemgr.records.fact import held
from casemgr.records.signatory import Signatory
from casemgr.store.listings import records
from casemgr.vault.vault import Vault

ALONE: Table = MappingProxyType({})
"""A letter for which nothing is asked besides."""

PROFILES = 3
"""Cases in which each type is shown, at least."""


class Gallery:
    """The practice offices with all their cases, and what is laid on them for one type."""

    def __init__(self, story: Story, folder: Path, clock: Clock, held_open: ExitStack) -> None:
        path = places.resources() / "practice" / "gallery.toml"
        self._extras = tomllib.loads(path.read_text(encoding="utf-8"))
        self.seats = [
            seat
            for office in (story.vilnius, story.tbilisi)
            for seat in self._office(office, folder / office.counsellor.split()[0], clock, held_open)
        ]

    def _office(self, story: OfficeStory, folder: Path, clock: Clock, held_open: ExitStack) -> Iterator[Seat]:
        vault = Vault.create_with_key(
            folder, Secret.random(32), clock=clock, settings=folder.with_suffix(".settings")
        )
        held_open.callback(vault.close)
        vault.store.author = story.counsellor
        desk = desk_of(vault)
        offices = {"vilnius": vault.store.office, "tbilisi": vault.store.office}
        directory = (*story.directory, *tables(self._extras["directory"]))
        names = keep_directory(vault.store, directory, offices)
        for told in story.cases:
            ids = keep_case(vault, told, names)
            file = case_file(vault.store, ids["case"])
            yield Seat(vault, desk, file, {**names, **ids})

    def types(self) -> Iterator[LetterType]:
        """Yield every type there is."""
        yield from self.seats[0].desk.writing.texts.types.values()

    def letters(self) -> Iterator[Shown]:
        """Yield every letter, type by type, then those that are shown besides."""
        for kind in self.types():
            yield from self.of_type(kind)
        yield from self.besides()

    def besides(self, *, issue: bool = True) -> Iterator[Shown]:
        """Yield the letters in English that show what no other does."""
        types = {kind.code: kind for kind in self.types()}
        for number, also in enumerate(self._extras["also"], start=1):
            kind = types[also["kind"]]
            seat = next(each for each in self.seats if each.reference == also["case"])
            with self.laid(seat, kind.code), self._laid(seat, also), _set(seat, also):
                shown = self.show(seat, kind, "en", issue=issue, also=also)
                yield replace(shown, case=f"{seat.reference}-{number}")

    def of_type(self, kind: LetterType, languages: Sequence[str] = ()) -> Iterator[Shown]:
        """Yield the letters of a type in its languages, each about a few clients."""
        for language in languages or kind.languages:
            for seat in self.chosen(kind, language):
                with self.laid(seat, kind.code):
                    yield self.show(seat, kind, language)

    def chosen(self, kind: LetterType, language: str, count: int = PROFILES) -> list[Seat]:
        """Return the cases a type is shown in: those it fits and can be final in, then those it cannot."""
        found: list[Seat] = []
        blocked: list[Seat] = []
        for seat in sorted(self.seats, key=lambda each: not each.profiles & set(kind.fits)):
            if len(found) == count:
                break
            with self.laid(seat, kind.code):
                shown = self.show(seat, kind, language, issue=False)
            (found if shown.final else blocked).append(seat)
        return [*found, *blocked[: count - len(found)]]

    @contextmanager
    def laid(self, seat: Seat, kind: str) -> Iterator[None]:
        """Lay on a case what a type speaks of, and take it off again."""
        with self._laid(seat, self._extras.get(kind, {})):
            yield

    @contextmanager
    def _laid(self, seat: Seat, read: Table) -> Iterator[None]:
        told = [each for each in tables(read) if not _is_there(each, seat)]
        bound = {"case_id": seat.file.case.record.id, "person_id": seat.client}
        kept = keep_told(seat.vault.store, told, seat.names, bound)
        try:
            yield
        finally:
            for one, record in zip(told, kept, strict=True):
                seen = seat.vault.store.read(one.noun, record)
                seat.vault.store.put(replace(seen.record, deleted=True), seen)

    def begun(self, seat: Seat, kind: LetterType, language: str, also: Table = ALONE) -> Draft:
        """Begin a letter and write it; one only for reading belongs to an English one."""
        reading = language in kind.reading
        store = seat.vault.store
        letter = begin(
            seat.desk,
            case_id=seat.file.case.record.id,
            person_id=seat.client,
            kind=kind.code,
            language="en" if reading else language,
            client_language=language,
            addressee_id=self._addressee(seat, kind, also.get("addressee", "")),
            signatories=self._signing(seat, kind),
            annexes=tuple(sorted(each.id for each in self._papers(seat, kind))),
            added=tuple(also.get("added", ())),
        )
        return draft(seat.desk, letter.record.id, store.clock.today())

    def show(
        self, seat: Seat, kind: LetterType, language: str, *, issue: bool = True, also: Table = ALONE
    ) -> Shown:
        """Return one letter, final if nothing stands against it."""
        try:
            made = self.begun(seat, kind, language, also)
        except (TemplateError, BodyError, NotFoundError, DateWordingError) as error:
            return Shown(kind.code, language, seat.reference, None, b"", str(error))
        if made.errors or not issue or language in kind.reading:
            return Shown(kind.code, language, seat.reference, made, render(version_in(made, language)))
        letter = made.letter.id
        issuing.review(seat.desk, letter, "Practice")
        issuing.approve(seat.desk, letter, made.frame.day, told=True)
        issuing.finalise(seat.desk, letter)
        return Shown(kind.code, language, seat.reference, made, issuing.final_bytes(seat.desk, letter))

    def _addressee(self, seat: Seat, kind: LetterType, named: str) -> RecordId:
        """Return an addressee that takes this type, with the client's consent to it; the named one if any."""
        written_to = [
            each
            for each in records(seat.vault.store, Addressee)
            if (each.id == seat.names[named] if named else takes(each, kind))
        ]
        chosen = min(written_to, key=lambda each: (kind.addressees.index(held(each.kind) or ""), each.id))
        wanted = (seat.client, chosen.id)
        if wanted not in {(each.person_id, each.addressee_id) for each in records(seat.vault.store, Consent)}:
            self._consent(seat, chosen.id)
        return chosen.id

    def _consent(self, seat: Seat, addressee: RecordId) -> None:
        store = seat.vault.store
        fields: dict[str, Any] = {"purpose": "letter_to", "answer": "given", "form": "signed", "scope": SCOPE}
        fields |= {"case_id": seat.file.case.record.id, "person_id": seat.client, "addressee_id": addressee}
        store.put(Consent.new(store.clock, given_on=store.clock.today(), explained_in=("ru",), **fields))

    def _signing(self, seat: Seat, kind: LetterType) -> tuple[RecordId, ...]:
        """Return who signs, whoever spoke with the client first: the letter says "I"."""
        spoke = {held(each.signatory_id) for each in seat.file.all(Contact)}
        found = sorted(records(seat.vault.store, Signatory), key=lambda each: (each.id not in spoke, each.id))
        return tuple(each.id for each in found[: kind.signatories])

    def _papers(self, seat: Seat, kind: LetterType) -> Iterator[Document]:
        found = records(seat.vault.store, Document, parent=seat.file.case.record.id)
        yield from (each for each in found if kind.looks_for(each))


@contextmanager
def _set(seat: Seat, also: Table) -> Iterator[None]:
    """Set what an entry says in the record of its case, and set it back."""
    store, case = seat.vault.store, seat.file.case.record
    changed = {name: _plain(value) for name, value in also.get("on_the_case", {}).items()}
    store.put(replace(case, **changed), store.read(Case, case.id))
    try:
        yield
    finally:
        store.put(case, store.read(Case, case.id))


def _plain(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value


def _is_there(told: Told, seat: Seat) -> bool:
    return told.table.get("unless_there") is True and bool(seat.file.all(told.noun))
