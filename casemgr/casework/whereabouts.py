"""Whereabouts unknown, detained or deceased: what follows from somebody's report (HR42).

Any report that something is wrong counts, whoever makes it; only a certain one that all is well lifts
it again. Nothing here tells anybody anything: it says whom the client wished to be told, and makes
that a task for a person.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from casemgr.casework.case_file import CaseFile, PersonFile, case_file
from casemgr.casework.cases import CLIENTS
from casemgr.casework.safe_contact import burn
from casemgr.errors import NotFoundError
from casemgr.ids import RecordId
from casemgr.records.case import Case
from casemgr.records.custody import Custody
from casemgr.records.emergency_plan import EmergencyPlan
from casemgr.records.fact import held
from casemgr.records.letter import Letter
from casemgr.records.stay import Stay
from casemgr.records.task import Task
from casemgr.records.whereabouts import DETAINED, UNKNOWN, Whereabouts
from casemgr.store.listings import cases_of_person
from casemgr.store.store import Store
from casemgr.store.versions import Version

FROZEN = "frozen"
DETENTION_LETTER = "L12"
"""The one letter that is written for somebody who is detained."""

_AT_WORK = ("enquiry", "open", "paused")


@dataclass(frozen=True, slots=True)
class Wish:
    """Whom a client wished to be told, whom never, and what to do first; nothing where none was agreed."""

    tell: tuple[str, ...] = ()
    never: tuple[str, ...] = ()
    steps: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Consequences:
    """What a report led to: cases whose status changed, letters that wait, and what is on offer."""

    report: Version[Whereabouts]
    cases: tuple[Case, ...]
    waiting: tuple[Letter, ...]
    wish: Wish
    tasks: tuple[Task, ...]
    code_word_burnt: bool
    offers: tuple[str, ...]


def standing_report(person: PersonFile) -> Whereabouts | None:
    """Return the report by which a person is missing, detained or dead; None where all is well."""
    standing = None
    for report in sorted(person.all(Whereabouts), key=_order):
        standing = None if report.lifts else standing if held(report.status) == "known" else report
    return standing


def is_held(person: PersonFile) -> bool:
    """Whether a person is detained: a report of it stands, an order lasts, or a stay has not ended."""
    report = standing_report(person)
    return (
        (report is not None and held(report.status) == DETAINED)
        or any(custody.lasts for custody in person.all(Custody))
        or any(held(stay.legal_basis) == "detained" and held(stay.until) is None for stay in person.all(Stay))
    )


def freezes(person: PersonFile, letter_type: str) -> Whereabouts | None:
    """Return the report for which a letter of a type has to wait, None where it need not."""
    report = standing_report(person)
    return None if report is None or letter_type in _offers(report) else report


def wish_of(person: PersonFile) -> Wish:
    """Return what the client agreed beforehand; whoever is never to be told is not told by another plan."""
    plans = sorted(person.all(EmergencyPlan), key=_agreed, reverse=True)
    never = tuple(dict.fromkeys(who for plan in plans for who in held(plan.never_tell) or ()))
    banned = {who.casefold() for who in never}
    newest = plans[:1]
    tell = tuple(who for plan in newest for who in held(plan.tell) or () if who.casefold() not in banned)
    return Wish(tell, never, tuple(steps for plan in newest if (steps := held(plan.steps))))


def report(store: Store, case: RecordId, told: Whereabouts) -> Consequences:
    """Keep a report about a person of a case, and do all that follows from it in one step.

    Open cases of which the person is a client freeze, or thaw when all is well again. When a person
    goes missing their code word counts as burnt, and tasks are added to the case: to find out whether
    they are well, and to tell those whom they wished to be told. Raises NotFoundError for a person who
    has no part in the case, and ProblemsError.
    """
    before = standing_report(_person(case_file(store, case), told))
    with store.transaction():
        kept = store.put(told)
        file = case_file(store, case)
        person = _person(file, told)
        now = standing_report(person)
        gone = before is None and now is not None
        turned = now is not None and (before is None or before.status != now.status)
        wish = wish_of(person)
        return Consequences(
            kept,
            tuple(_changed(store, person)),
            tuple(each for each in file.all(Letter) if _waits(each, person)),
            wish,
            tuple(_tasks(store, file, now, wish)) if turned and now is not None else (),
            gone and burn(store, person.person),
            () if now is None else _offers(now),
        )


def _order(report: Whereabouts) -> tuple[str, RecordId]:
    return str(held(report.reported_on) or ""), report.id


def _agreed(plan: EmergencyPlan) -> tuple[str, RecordId]:
    return str(held(plan.agreed_on) or ""), plan.id


def _offers(report: Whereabouts) -> tuple[str, ...]:
    return (DETENTION_LETTER,) if held(report.status) == DETAINED else ()


def _person(file: CaseFile, told: Whereabouts) -> PersonFile:
    found = next((each for each in file.persons if each.person.record.id == told.person_id), None)
    if found is None:
        raise NotFoundError("persons", str(held(told.person_id)))
    return found


def _changed(store: Store, person: PersonFile) -> Iterator[Case]:
    """Freeze the cases a person is a client of, or thaw those in which nobody else is missing."""
    for case in sorted(cases_of_person(store, person.person.record.id)):
        file = case_file(store, case)
        clients = [each for each in file.persons if CLIENTS & set(each.roles)]
        missing = any(standing_report(each) for each in clients)
        status = held(file.case.record.status)
        if missing and status in _AT_WORK:
            yield _with_status(store, file.case, FROZEN)
        elif not missing and status == FROZEN:
            yield _with_status(store, file.case, "open")


def _with_status(store: Store, case: Version[Case], status: str) -> Case:
    return store.put(replace(case.record, status=status), case).record


def _waits(letter: Letter, person: PersonFile) -> bool:
    about = held(letter.person_id) == person.person.record.id
    return about and not letter.issued and freezes(person, held(letter.kind) or "") is not None


def _tasks(store: Store, file: CaseFile, now: Whereabouts, wish: Wish) -> Iterator[Task]:
    """Add what a person has to do. Silence is a question about their welfare first."""
    called = file.case.record.called
    wanted = [("tell", who) for who in wish.tell]
    if held(now.status) == UNKNOWN:
        wanted.insert(0, ("welfare", called))
    for kind, what in wanted:
        fields: dict[str, Any] = {"kind": kind, "what": what, "status": "open"}
        due = store.clock.today()
        yield store.put(Task.new(store.clock, case_id=file.case.record.id, due_on=due, **fields)).record
