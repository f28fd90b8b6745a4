"""The register of letters: what became of each, and whether a paper somebody holds is ours.

A caller learns nothing: the office rings back on the number in its own directory and says "ours and not
revoked" or "we cannot confirm" (HR01).
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any

from casemgr.crypto.sealing import digest
from casemgr.errors import NotFoundError
from casemgr.ids import RecordId
from casemgr.letters.desk import Desk, LifeError
from casemgr.letters.issuing import CROCKFORD, NUMBER_LENGTH
from casemgr.records.fact import held
from casemgr.records.letter import LIFE, STANDING, Letter, Reply, Sending
from casemgr.store.blobs import read_blob
from casemgr.store.listings import records
from casemgr.store.versions import Version

LARGEST_FILE = 64 << 20
"""Bytes of a file that is compared with our letters."""

_MISREAD = str.maketrans({"I": "1", "L": "1", "O": "0"})


class Answer(StrEnum):
    """All that a caller is told."""

    OURS_NOT_REVOKED = "ours_not_revoked"
    CANNOT_CONFIRM = "cannot_confirm"


class Match(StrEnum):
    """How a file is ours."""

    EXACT = "exact"
    SIGNED = "signed"
    """Our bytes, whole and first, with something appended: an electronic signature."""


@dataclass(frozen=True, slots=True)
class Verified:
    """A letter of ours that a code or a file stands for."""

    letter: Letter
    match: Match | None = None

    @property
    def stands(self) -> bool:
        """Whether it is neither superseded nor revoked."""
        return self.letter.status in STANDING


def register(desk: Desk) -> list[Letter]:
    """Return every letter that was issued, in the order of the inner sequence."""
    issued = [each for each in records(desk.store, Letter) if each.issued]
    return sorted(issued, key=lambda each: (held(each.sequence) or 0, each.id))


def send(desk: Desk, letter: RecordId, how: str, to: str, *, by: str, on: date) -> Version[Letter]:
    """Note how a letter left, and who carried it; raises LifeError for one that is not final."""
    return _step(
        desk, letter, "send", ("final", "sent"), status="sent", sent=Sending(on=on, how=how, by=by, to=to)
    )


def answered(
    desk: Desk, letter: RecordId, words: str, *, on: date, document: RecordId | None = None
) -> Version[Letter]:
    """Note what came back."""
    reply = Reply(on=on, words=words, document_id=document)
    return _step(desk, letter, "answer", ("final", "sent", "answered"), status="answered", reply=reply)


def supersede(desk: Desk, letter: RecordId, by: RecordId) -> Version[Letter]:
    """Put a later letter of ours in the place of this one."""
    if not desk.store.read(Letter, by).record.issued:
        raise LifeError("draft", "supersede")
    return _step(desk, letter, "supersede", STANDING, status="superseded", superseded_by_id=by)


def revoke(desk: Desk, letter: RecordId, because: str, *, on: date) -> Version[Letter]:
    """Take back a letter; nothing brings it back (LIFE)."""
    states = (*STANDING, "superseded")
    return _step(desk, letter, "revoke", states, status="revoked", revoked_on=on, revoked_because=because)


def _step(
    desk: Desk, letter: RecordId, step: str, states: tuple[str, ...], **changed: Any
) -> Version[Letter]:
    seen = desk.store.read(Letter, letter)
    status = str(held(seen.record.status))
    if status not in states or status not in LIFE:
        raise LifeError(status, step)
    return desk.store.put(replace(seen.record, **changed), seen)


def verify_code(desk: Desk, code: str) -> Verified:
    """Return the letter with a number as somebody read it out; raises NotFoundError."""
    number = plain_number(code)
    for letter in register(desk):
        if number and held(letter.number) == number:
            return Verified(letter)
    raise NotFoundError("letter", code)


def plain_number(code: str) -> str:
    """Return a number as it is kept, empty for what can be none: 7f3k-92qd, and O for 0."""
    plain = "".join(each for each in code.upper() if each.isalnum()).translate(_MISREAD)
    return plain if len(plain) == NUMBER_LENGTH and set(plain) <= set(CROCKFORD) else ""


def verify_file(desk: Desk, content: bytes) -> Verified:
    """Return the letter whose bytes these are, or begin with; raises NotFoundError."""
    for letter in register(desk):
        for match, part in _readings(desk, letter, content):
            if digest(part).hex() == held(letter.pdf_sha256):
                return Verified(letter, match)
    raise NotFoundError("letter", digest(content).hex())


def _readings(desk: Desk, letter: Letter, content: bytes) -> Iterator[tuple[Match, bytes]]:
    blob = held(letter.pdf_blob)
    size = read_blob(desk.store, blob).size if blob is not None else 0
    if size == len(content):
        yield Match.EXACT, content
    elif 0 < size < len(content):
        yield Match.SIGNED, content[:size]


def answer_caller(desk: Desk, code: str, on: date, addressee: RecordId) -> Answer:
    """Return what a caller is told who has named number, date and addressee; all three must fit."""
    try:
        found = verify_code(desk, code)
    except NotFoundError:
        return Answer.CANNOT_CONFIRM
    letter = found.letter
    fits = held(letter.finalised_on) == on and held(letter.addressee_id) == addressee
    return Answer.OURS_NOT_REVOKED if fits and found.stands else Answer.CANNOT_CONFIRM
