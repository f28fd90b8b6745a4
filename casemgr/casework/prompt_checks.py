"""The checks behind the private prompts, one function each, after CASE_RECORD B4 and HR29."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import product
from typing import Any

from casemgr.casework.case_file import CaseFile
from casemgr.casework.lookup import admits, citizenships, codes, day_at, of_collection, owner_of, values
from casemgr.ids import RecordId
from casemgr.law.checks import Checks
from casemgr.law.sentences import Said, said
from casemgr.records.fact import held
from casemgr.records.identity_document import IdentityDocument
from casemgr.records.partial_date import PartialDate
from casemgr.records.record import Record
from casemgr.store.versions import Version

Place = tuple[RecordId, str, str]
"""Record, collection and field."""


@dataclass(frozen=True, slots=True)
class Prompt:
    """One thing to think about, and the fields it arises from. It is never stored."""

    code: str
    says: Said
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Question:
    """A case and what it is compared with, on a day."""

    file: CaseFile
    checks: Checks
    on: date

    def summonses(self) -> Iterator[Version[Any]]:
        """Yield the summonses of the case."""
        return (kept for kept in self.of("events") if "summons" in codes(kept, "kind"))

    def of(self, collection: str) -> Iterator[Version[Any]]:
        """Yield the records of a kind."""
        return of_collection(self.file, collection)

    def states(self, kept: Version[Any]) -> frozenset[str]:
        """Return the states whose citizen the person of a record is."""
        return citizenships(owner_of(self.file, kept.record))


Check = Callable[[Question], Iterator[Prompt]]
_SUMMONS_DAYS = ("summons_served_on", "summons_dated")


def _place(kept: Version[Any], field: str) -> Place:
    record: Record = kept.record
    return record.id, record.collection, field


def _summons_day(kept: Version[Any]) -> tuple[str, date] | None:
    """Return when a summons was served, or dated where that is not known."""
    return next(((name, day) for name in _SUMMONS_DAYS if (day := day_at(kept, name))), None)


def before_it_began(question: Question) -> Iterator[Prompt]:
    """C1 and C6: a summons from before there were such summonses."""
    for begin, kept in product(question.checks.beginnings, question.summonses()):
        days = (value for name in _SUMMONS_DAYS for value in values(kept, name))
        latest = [day.latest for day in days if isinstance(day, PartialDate) and day.latest]
        fits = begin.country in question.states(kept) and admits(kept, begin.when, unknown=False)
        if fits and latest and min(latest) < begin.day:
            yield Prompt(
                begin.id, said(begin.id, day=min(latest), since=begin.day), (_place(kept, "summons_dated"),)
            )


def outside_when_served(question: Question) -> Iterator[Prompt]:
    """C2: a summons served in person on a day on which he was abroad."""
    for kept, stay in product(question.summonses(), list(question.of("stays"))):
        served = _summons_day(kept)
        in_person = codes(kept, "summons_service") & question.checks.codes.served_in_person
        abroad = not codes(stay, "country") & question.states(kept)
        if served and in_person and abroad and _covers(stay, served[1]):
            yield Prompt("C2", said("C2", day=served[1]), (_place(kept, served[0]), _place(stay, "since")))


def _covers(stay: Version[Any], day: date) -> bool:
    """Tell whether a stay surely holds a day; where it ends is open if nobody noted an end."""
    since, until = (next(iter(values(stay, name)), None) for name in ("since", "until"))
    begun = isinstance(since, PartialDate) and since.latest is not None and since.latest < day
    ended = isinstance(until, PartialDate) and until.earliest is not None and until.earliest <= day
    return begun and not ended


def called_though_exempt(question: Question) -> Iterator[Prompt]:
    """C3: exempt or unfit, and called up all the same."""
    calls = [
        kept for kept in question.summonses() if codes(kept, "summons_purpose") & question.checks.codes.calls
    ]
    for profile, kept in product(question.of("military_profiles"), calls):
        exempt = codes(profile, "liability") & question.checks.codes.not_liable
        if exempt or codes(profile, "fitness.category") & question.checks.codes.unfit:
            field = "liability" if exempt else "fitness"
            yield Prompt("C3", said("C3"), (_place(profile, field), _place(kept, "summons_purpose")))


def age_when_called(question: Question) -> Iterator[Prompt]:
    """C4: too young or too old for such a call."""
    for ages, kept in product(question.checks.ages, question.summonses()):
        person, served = owner_of(question.file, kept.record), _summons_day(kept)
        born = None if person is None else next(iter(values(person.person, "born_on")), None)
        fits = ages.country in question.states(kept) and admits(kept, ages.when, unknown=False)
        if person is None or served is None or not fits or not isinstance(born, PartialDate):
            continue
        oldest, youngest = _age(born.earliest, served[1]), _age(born.latest, served[1])
        if (oldest is not None and oldest < ages.first) or (youngest is not None and youngest > ages.last):
            says = said("C4", first=ages.first, last=ages.last, day=served[1])
            yield Prompt("C4", says, (_place(person.person, "born_on"), _place(kept, served[0])))


def _age(born: date | None, on: date) -> int | None:
    """Return completed years."""
    if born is None:
        return None
    return on.year - born.year - ((on.month, on.day) < (born.month, born.day))


def left_though_barred(question: Question) -> Iterator[Prompt]:
    """C5: crossed the border after a ban, a listing or a posted summons, and nothing explains how."""
    exits = [kept for kept in question.of("events") if "border_crossing" in codes(kept, "kind")]
    for (bar, since), crossing in product(_exit_bars(question), exits):
        left = day_at(crossing, "happened_on")
        if left and since <= left and not values(crossing, "explanation"):
            yield Prompt("C5", said("C5", since=since, left=left), (bar, _place(crossing, "explanation")))


def _exit_bars(question: Question) -> Iterator[tuple[Place, date]]:
    """Yield what bars the way out and since when; a posted summons does for citizens subject to call-up."""
    known = question.checks.codes
    for kept in question.of("events"):
        since = day_at(kept, "happened_on")
        if since and codes(kept, "kind") & known.exit_barred:
            yield _place(kept, "happened_on"), since
    if codes(question.file.case, "profiles") & known.never_barred_by_posting:
        return
    for kept in question.summonses():
        posted = (
            codes(kept, "summons_service") & known.posted and question.states(kept) & known.barred_by_posting
        )
        if posted and (day := _summons_day(kept)):
            yield _place(kept, day[0]), day[1]


def names_differ(question: Question) -> Iterator[Prompt]:
    """C7: his papers spell his Latin name in different ways."""
    for person in question.file.persons:
        spelled: dict[str, Place] = {}
        for paper in (kept for kept in person.bound if isinstance(kept.record, IdentityDocument)):
            for value in values(paper, "paper"):
                name = " ".join(part for part in (value.latin_surname, value.latin_given) if part)
                if name:
                    spelled.setdefault(name.casefold(), _place(paper, "paper"))
        for name in values(person.person, "latin_name"):
            given = " ".join(part for part in (name.surname, name.given) if part)
            spelled.setdefault(given.casefold(), _place(person.person, "latin_name"))
        if len(spelled) > 1:
            yield Prompt("C7", said("C7"), tuple(spelled.values()))


def passport_from_abroad(question: Question) -> Iterator[Prompt]:
    """C8: a passport issued while he was abroad, after missions there stopped issuing any."""
    stopped, known = question.checks.days.passports_at_home_only_from, question.checks.codes
    for paper, stay in product(question.of("identity_documents"), list(question.of("stays"))):
        states, issued = codes(paper, "paper.country"), day_at(paper, "paper.issued")
        abroad = not codes(stay, "country") & states
        if not states & known.passports_at_home_only or issued is None or issued < stopped:
            continue
        if abroad and _covers(stay, issued):
            yield Prompt("C8", said("C8", day=issued), (_place(paper, "paper"), _place(stay, "since")))


def another_state_responsible(question: Question) -> Iterator[Prompt]:
    """C9: a visa or permit of a state of the Union other than where he asks for protection, or is."""
    claimed = {country for claim in question.of("protection_claims") for country in codes(claim, "country")}
    known = question.checks.codes
    for stay in question.of("stays"):
        if not claimed and not values(stay, "until"):
            continue
        states = (codes(stay, "country") & known.union) - claimed
        if states and codes(stay, "legal_basis") & known.lasting_permits:
            yield Prompt("C9", said("C9"), (_place(stay, "legal_basis"),))


def days_in_transit(question: Question) -> Iterator[Prompt]:
    """C10: how long he was in a state that is neither his own nor in the Union."""
    for stay in question.of("stays"):
        home = codes(stay, "country") & (question.states(stay) | question.checks.codes.union)
        since, until = day_at(stay, "since"), day_at(stay, "until") or question.on
        if since is None or home or values(stay, "protection_obstacle"):
            continue
        says = said("C10", days=(until - since).days + 1)
        yield Prompt("C10", says, (_place(stay, "since"), _place(stay, "protection_obstacle")))


def out_of_season(question: Question) -> Iterator[Prompt]:
    """HR29: a conscript is dispatched in certain parts of the year."""
    for kept in question.summonses():
        seasons = [each for each in question.checks.seasons if each.country in question.states(kept)]
        day = day_at(kept, "summons_appear_by")
        dispatched = "dispatch" in codes(kept, "summons_purpose")
        if dispatched and day and seasons and not any(each.holds(day) for each in seasons):
            yield Prompt("HR29_season", said("HR29_season", day=day), (_place(kept, "summons_appear_by"),))


def service_asked_late(question: Question) -> Iterator[Prompt]:
    """HR29: an application for civilian service has a time limit of its own."""
    calls = [
        kept for kept in question.summonses() if codes(kept, "summons_purpose") & question.checks.codes.calls
    ]
    asked = [kept for kept in question.of("events") if held(kept.record.kind) == "acs_application"]
    for call, application in product(calls, asked):
        served, day = _summons_day(call), day_at(application, "happened_on")
        if served and day and day > served[1]:
            places = _place(application, "happened_on"), _place(call, served[0])
            yield Prompt("HR29_service", said("HR29_service", day=day, call=served[1]), places)


CHECKS: tuple[Check, ...] = (
    before_it_began, outside_when_served, called_though_exempt, age_when_called, left_though_barred,
    names_differ, passport_from_abroad, another_state_responsible, days_in_transit, out_of_season,
    service_asked_late,
)  # fmt: skip
