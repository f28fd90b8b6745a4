"""Deadlines of a case, computed from the rules of the law.

The day that comes first is the earliest plausible one: nothing is moved past days off, the earliest day
that a date can mean counts, and where the notification is not known the decision does (HR28). What the
decision itself says prevails over every rule. Nothing here closes a deadline or stores one.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import cache
from typing import Any

from casemgr.casework.case_file import CaseFile
from casemgr.casework.computed import ComputedDeadline, Counting
from casemgr.casework.deadline_words import explanation_of
from casemgr.casework.lookup import (
    admits,
    case_dates,
    citizenships,
    codes,
    day_at,
    day_in,
    of_collection,
    owner_of,
    values,
)
from casemgr.law.basis import CaseDates
from casemgr.law.calendars import Calendar
from casemgr.law.deadline_rules import DeadlineRule, DeadlineRules, Gap
from casemgr.law.terms import Term, Unit
from casemgr.records.deadline import Deadline
from casemgr.records.fact import held
from casemgr.records.partial_date import PartialDate
from casemgr.records.printed_term import PrintedTerm
from casemgr.records.protection_claim import ProtectionClaim
from casemgr.store.versions import Version

ANYWHERE = "*"

TIES = {
    "protection_claims": "claim_id",
    "procedures": "procedure_id",
    "visa_attempts": "visa_attempt_id",
    "stays": "stay_id",
    "identity_documents": "identity_document_id",
    "events": "event_id",
}
"""The field of a deadline that points at the record it was counted from."""


def deadlines_of(file: CaseFile, rules: DeadlineRules, on: date) -> tuple[ComputedDeadline, ...]:
    """Return every deadline that the rules give for a case, the earliest day first."""
    engine = _Engine(file, rules, on)
    found = (engine.computed(rule, base) for rule in rules.rules.values() for base in engine.bases(rule))
    due = [each for each in found if each is not None]
    return tuple(sorted(due, key=lambda each: (each.due_on, each.rule.id, each.base.record.id)))


def gaps_of(file: CaseFile, rules: DeadlineRules) -> tuple[Gap, ...]:
    """Return what is known to be missing for the countries in which a claim of this case is."""
    claims = of_collection(file, ProtectionClaim.collection)
    countries = {country for claim in claims for country in codes(claim, "country")}
    return tuple(gap for gap in rules.gaps.values() if gap.id in countries)


class _Engine:
    """Applies rules to the records of one case on one day."""

    def __init__(self, file: CaseFile, rules: DeadlineRules, on: date) -> None:
        self._file = file
        self._rules = rules
        self._on = on
        self._profiles = frozenset(held(file.case.record.profiles) or ())

    def bases(self, rule: DeadlineRule) -> Iterator[Version[Any]]:
        """Yield the records that a rule is for."""
        if not rule.never_for & self._profiles:
            records = of_collection(self._file, rule.collection)
            yield from (kept for kept in records if self._concerns(rule, kept))

    def computed(self, rule: DeadlineRule, kept: Version[Any]) -> ComputedDeadline | None:
        """Return the deadline of one rule for one record; None while there is nothing to count from."""
        counting = self._counting(rule, kept)
        if counting is None:
            return None
        calendar = _calendar(min(_countries(rule, kept), default=""))
        end, rolled, longest = _ends(rule, counting.day, calendar)
        printed = _printed(rule, kept, counting.day, calendar)
        due = printed or end
        made = ComputedDeadline(
            rule=rule,
            base=kept,
            counting=counting,
            due_on=due,
            rolled_on=_moved(rule, printed, calendar) if printed else rolled,
            computed_on=end,
            longest_on=longest,
            printed_on=printed,
            certain=rule.regime is None or rule.regime.must_govern(self._dates(kept), self._on),
            answered=rule.answered_by is not None and bool(values(kept, rule.answered_by)),
            kept=self._kept(rule, kept),
            reminders=tuple(each.before(due) for each in rule.reminders or self._rules.reminders),
        )
        return replace(made, explanation=tuple(explanation_of(made, calendar, self._on)))

    def _concerns(self, rule: DeadlineRule, kept: Version[Any]) -> bool:
        more = self._rules.rules[rule.unless] if rule.unless else None
        if more is not None and self._may_concern(more, kept, unknown=False):
            return False
        return self._may_concern(rule, kept, unknown=True)

    def _may_concern(self, rule: DeadlineRule, kept: Version[Any], *, unknown: bool) -> bool:
        """Tell whether a rule is for a record; what is not known of the record counts as `unknown`."""
        there = ANYWHERE in rule.countries or bool(_countries(rule, kept) & rule.countries)
        nations = citizenships(owner_of(self._file, kept.record))
        citizen = not rule.citizens or bool(nations & rule.citizens) or (unknown and not nations)
        governed = rule.regime is None or rule.regime.may_govern(self._dates(kept), self._on)
        fits = admits(kept, rule.when, unknown=unknown) and admits(kept, rule.only_when, unknown=False)
        return there and citizen and governed and fits

    def _dates(self, kept: Version[Any]) -> CaseDates:
        """Return the dates of the claim a record is, or of the person's last claim."""
        if isinstance(kept.record, ProtectionClaim):
            return case_dates(kept.record)
        person = owner_of(self._file, kept.record)
        claims = person.all(ProtectionClaim) if person else ()
        return case_dates(claims[-1] if claims else None)

    def _counting(self, rule: DeadlineRule, kept: Version[Any]) -> Counting | None:
        if rule.until is not None:
            return Counting(day=rule.until, by="fixed")
        path = _path(rule.counts_from)
        if (day := day_at(kept, path)) is not None:
            by = "notification" if path.endswith(("notified_on", "notified")) else "event"
            return _from(kept, path, day, by)
        if rule.otherwise and (day := day_at(kept, _path(rule.otherwise))) is not None:
            instead = "decision" if "decided" in rule.otherwise else "event_instead"
            return _from(kept, _path(rule.otherwise), day, instead)
        return self._counting_after(rule, kept)

    def _counting_after(self, rule: DeadlineRule, kept: Version[Any]) -> Counting | None:
        """Return the earliest end of the rules that this one follows; None where none has one."""
        if not admits(kept, rule.after_only_when, unknown=False):
            return None
        before = (self._rules.rules[each] for each in rule.after)
        ends = (self.computed(each, kept) for each in before if self._concerns(each, kept))
        first = min(filter(None, ends), key=lambda end: end.due_on, default=None)
        return Counting(day=first.due_on, by="other_deadline", rule=first.rule) if first else None

    def _kept(self, rule: DeadlineRule, kept: Version[Any]) -> Deadline | None:
        """Return the deadline that was stored for this rule and record, if any."""
        tie = TIES[rule.collection]
        same = (
            each
            for each in self._file.all(Deadline)
            if (held(each.rule), held(getattr(each, tie))) == (rule.id, kept.record.id)
        )
        return next(same, None)


def _countries(rule: DeadlineRule, kept: Version[Any]) -> frozenset[str]:
    """Return the states whose law a record is under; a rule for every state does not ask."""
    return frozenset() if ANYWHERE in rule.countries else codes(kept, rule.country)


def _path(register: str) -> str:
    """Return the name of a register without its collection."""
    return register.split(".", 1)[1]


def _from(kept: Version[Any], path: str, day: date, by: str) -> Counting:
    found = values(kept, path)
    rough = next((value for value in found if isinstance(value, PartialDate) and value.exact is None), None)
    return Counting(day=day, by=by, known=rough, contested=len({day_in(value) for value in found}) > 1)


def _ends(rule: DeadlineRule, start: date, calendar: Calendar) -> tuple[date, date, date | None]:
    """Return the last day, where days off may move it, and the other end of a frame."""
    if rule.term is None:
        return start, _moved(rule, start, calendar), None
    first = rule.with_first_day
    end = rule.term.end(start, calendar, with_first_day=first)
    rolled = rule.term.rolled(start, calendar, with_first_day=first) if rule.rolls else end
    return end, rolled, rule.longest.end(start, calendar) if rule.longest else None


def _moved(rule: DeadlineRule, day: date, calendar: Calendar) -> date:
    """Return where days off may move a day, the day itself where they do not."""
    return calendar.working_day_from(day) if rule.rolls else day


def _printed(rule: DeadlineRule, kept: Version[Any], start: date, calendar: Calendar) -> date | None:
    """Return the day that the decision or paper itself gives, the earliest where offices differ."""
    if rule.printed is None:
        return None
    days = (_printed_day(value, start, calendar) for value in values(kept, rule.printed))
    return min(filter(None, days), default=None)


def _printed_day(value: Any, start: date, calendar: Calendar) -> date | None:
    if not isinstance(value, PrintedTerm):
        return day_in(value)
    if value.last_day is not None:
        return value.last_day
    if value.count is None or value.count < 0 or value.counted_in not in list(Unit):
        return None
    return Term(value.count, Unit(value.counted_in)).end(start, calendar)


@cache
def _calendar(country: str) -> Calendar:
    return Calendar(country)
