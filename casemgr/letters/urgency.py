"""The short way on the day, and what is owed afterwards (HR08, HR38).

One signer, English, no logo, no review before: whoever issued such a letter owes a colleague's look at
it the next day. Whoever issued one without consent owes the client word at the next contact.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from casemgr.clock import Clock
from casemgr.ids import RecordId
from casemgr.letters.desk import Desk, FindingsError, LifeError
from casemgr.letters.findings import Finding
from casemgr.letters.writing import Draft
from casemgr.records.fact import held
from casemgr.records.letter import Letter
from casemgr.records.task import Task
from casemgr.store.listings import records
from casemgr.store.versions import Version

REVIEW, TELL = "review", "tell_client"
LANGUAGE = "en"
_SOON = timedelta(days=1)


def is_urgent(letter: Letter) -> bool:
    """Whether a letter goes the short way."""
    return held(letter.urgent) is True


def owed_after(made: Draft, number: str, clock: Clock) -> Iterator[Task]:
    """Yield what is to be done once a letter is issued; `number` names it in the task.

    A letter that left without consent may have left unread too: that is owed as after the short way.
    """
    unread = is_urgent(made.letter) or held(made.letter.reviewed_by) is None
    owed = {REVIEW: unread, TELL: not made.frame.consent.allowed}
    for kind in (kind for kind, due in owed.items() if due):
        yield Task.new(
            clock,
            case_id=made.material.case.id,
            letter_id=made.letter.id,
            kind=kind,
            what=f"{held(made.letter.kind)} {number}",
            status="open",
            due_on=made.frame.day + _SOON,
        )


def take_short_way(desk: Desk, letter: RecordId, signatory: RecordId) -> Version[Letter]:
    """Let a draft go the short way: in English, with one signer, without a review before (HR38).

    Raises LifeError for a letter that is no draft any more, and FindingsError for a type that asks for more
    than the short way has time for.
    """
    seen = desk.store.read(Letter, letter)
    if seen.record.status != "draft":
        raise LifeError(str(held(seen.record.status)), "short_way")
    kind = held(seen.record.kind) or ""
    if not desk.writing.texts.type(kind).urgent:
        raise FindingsError([Finding(code="HR38", field="kind", detail=kind)])
    short = replace(seen.record, urgent=True, language=LANGUAGE, signatories=(signatory,))
    return desk.store.put(short, seen)


def read_afterwards(desk: Desk, letter: RecordId, by: str, on: date) -> Version[Letter]:
    """Note who has read an issued letter that left unread, and close the task; raises LifeError."""
    seen = desk.store.read(Letter, letter)
    if not seen.record.issued or held(seen.record.reviewed_by) is not None:
        raise LifeError(str(held(seen.record.status)), "read_afterwards")
    return _settle(desk, seen, replace(seen.record, reviewed_by=by, reviewed_on=on), REVIEW, on)


def tell_client(desk: Desk, letter: RecordId, on: date) -> Version[Letter]:
    """Note that the client knows of a letter that left without his consent, and close the task (HR08).

    Raises LifeError for a letter that did not.
    """
    seen = desk.store.read(Letter, letter)
    stated = held(seen.record.override)
    if not seen.record.issued or stated is None:
        raise LifeError(str(held(seen.record.status)), "tell_client")
    told = replace(seen.record, override=replace(stated, client_told_on=on))
    return _settle(desk, seen, told, TELL, on)


def _settle(desk: Desk, seen: Version[Letter], now: Letter, kind: str, on: date) -> Version[Letter]:
    """Keep a letter and close what was owed for it, both or neither."""
    with desk.store.transaction():
        for task in records(desk.store, Task):
            if (task.letter_id, task.kind) == (now.id, kind) and task.is_open:
                kept = desk.store.read(Task, task.id)
                desk.store.put(kept.record.finish(on), kept)
        return desk.store.put(now, seen)
