"""The letter that the arguments of a command speak of."""

from collections.abc import Sequence
from typing import Any

from casemgr.casework.case_file import CaseFile
from casemgr.cli.arguments import Arguments
from casemgr.cli.named import one_of
from casemgr.errors import NotFoundError
from casemgr.ids import RecordId
from casemgr.letters.beginning import beginning
from casemgr.letters.desk import Desk
from casemgr.letters.material import gather
from casemgr.letters.register import plain_number
from casemgr.letters.writing import OPEN, Draft, begin, frame_of, written
from casemgr.records.addressee import Addressee
from casemgr.records.document import Document
from casemgr.records.fact import held
from casemgr.records.letter import Letter
from casemgr.records.record import Record
from casemgr.records.signatory import Signatory
from casemgr.store.listings import records


def sketched(desk: Desk, file: CaseFile, args: Arguments) -> Draft:
    """Return the letter that the arguments ask for as today's facts make it; nothing is kept."""
    letter = Letter.new(desk.store.clock, status="draft", **_fields(desk, file, args))
    desk.writing.texts.language(args.type, args.lang)
    material = gather(desk.store, file.case.record.id, _client(file))
    return written(desk, letter, material, frame_of(desk, letter, material, desk.store.clock.today()))


def begun(desk: Desk, file: CaseFile, args: Arguments) -> RecordId:
    """Return the letter begun for the same addressee in the same language, or a new one."""
    fields = _fields(desk, file, args)
    same = ("kind", "language", "addressee_id")
    for letter in file.all(Letter):
        if letter.status in OPEN and all(getattr(letter, name) == fields[name] for name in same):
            return letter.id
    return begin(desk, **fields).record.id


def letter_called(file: CaseFile, given: str) -> RecordId:
    """Return a letter of a case by its id, part of it, or its printed number."""
    letters = file.all(Letter)
    number = plain_number(given)
    numbered = [letter.id for letter in letters if number and held(letter.number) == number]
    return numbered[0] if numbered else one_of("letters", given, (letter.id for letter in letters))


def _fields(desk: Desk, file: CaseFile, args: Arguments) -> dict[str, Any]:
    """Return the fields of the letter; what the arguments leave open is as a letter of its type begins."""
    store, kind = desk.store, desk.writing.texts.type(args.type)
    able = records(store, Signatory)
    usual = beginning(file, kind, able, store.clock.today())
    return {
        "case_id": file.case.record.id,
        "person_id": _client(file),
        "kind": kind.code,
        "language": args.lang,
        "client_language": args.client_lang or usual.client_language,
        "addressee_id": one_of("addressees", args.to, (each.id for each in records(store, Addressee))),
        "signatories": _named("signatories", args.sign, able) or usual.signatories,
        "annexes": _named("documents", args.annex, file.all(Document)) or usual.annexes,
        "added": tuple(args.add),
        "left_out": tuple(args.leave_out),
    }


def _named(what: str, given: Sequence[str], known: Sequence[Record]) -> tuple[RecordId, ...]:
    return tuple(one_of(what, each, (record.id for record in known)) for each in given)


def _client(file: CaseFile) -> RecordId:
    if file.client is None:
        raise NotFoundError("persons", "applicant")
    return file.client.person.record.id
