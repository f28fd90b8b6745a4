"""Why a deadline falls on its day: the steps of the count, as sentences to be said."""

from collections.abc import Iterator
from datetime import date

from casemgr.casework.computed import ComputedDeadline
from casemgr.law.calendars import Calendar
from casemgr.law.sentences import Said, said
from casemgr.law.terms import Term, Unit

_STAYS = frozenset({"stay_ends"})


def explanation_of(made: ComputedDeadline, calendar: Calendar, on: date) -> Iterator[Said]:
    """Yield what there is to say of a deadline on a day, from the rule to its cautions."""
    yield said("rule", rule=made.rule.says, law=made.rule.law_of)
    yield from _base(made)
    yield from _count(made, calendar)
    yield from _decision(made)
    yield from _cautions(made, on)
    yield from _state(made, on)
    yield said("prevails")


def _base(made: ComputedDeadline) -> Iterator[Said]:
    counting = made.counting
    if counting.rule is not None:
        yield said("counted_other_deadline", day=counting.day, rule=counting.rule.says)
    else:
        yield said(f"counted_{counting.by}", day=counting.day)
    if counting.known is not None:
        yield said("date_rough", known=counting.known, day=counting.day)
    if counting.contested:
        yield said("date_contested", day=counting.day)


def _count(made: ComputedDeadline, calendar: Calendar) -> Iterator[Said]:
    term = made.rule.term
    if term is not None and term.count:
        how = "term_with_first_day" if made.rule.with_first_day else "term"
        yield said("term_working" if term.unit is Unit.WORKING_DAYS else how, term=term)
    yield said("last_day", day=made.computed_on)
    if made.rolled_on > made.due_on:
        holiday = calendar.holiday(made.due_on)
        yield said("rolled_holiday" if holiday else "rolled", day=made.rolled_on, **_named(holiday))
    if made.longest_on is not None:
        yield said("longest", day=made.longest_on)


def _named(holiday: str) -> dict[str, str]:
    return {"holiday": holiday} if holiday else {}


def _decision(made: ComputedDeadline) -> Iterator[Said]:
    if made.rule.printed is None:
        return
    if made.printed_on is None:
        yield said("printed_missing")
    elif made.overridden:
        yield said("printed_differs", day=made.printed_on, computed=made.computed_on)
    else:
        yield said("printed_agrees", day=made.printed_on)


def _cautions(made: ComputedDeadline, on: date) -> Iterator[Said]:
    rule = made.rule
    if not made.certain:
        yield said("regime_uncertain")
    if rule.confidence.needs_reviewer:
        yield said(f"confidence_{rule.confidence}")
    if rule.doubts:
        yield said("doubts", doubts=rule.doubts)
    if on >= rule.locked_from:
        yield said("locked", day=rule.checked_on)
    elif on > rule.review_due:
        yield said("stale", day=rule.checked_on)
    if rule.kind in _STAYS:
        yield said("stay_rule", day=rule.checked_on)
    if rule.kind == "request_to_remain":
        yield said("remain_apart")


def _state(made: ComputedDeadline, on: date) -> Iterator[Said]:
    late = Term((on - made.due_on).days, Unit.DAYS) if on > made.due_on else None
    if made.answered:
        yield said("answered")
    elif late is not None and made.rule.kind in _STAYS:
        yield said("overstay", day=made.due_on, term=late)
    elif late is not None and made.ours:
        yield said("overdue", term=late)
