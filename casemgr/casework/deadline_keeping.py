"""Keep computed deadlines as records, so that they come due, are shared and are ticked off by a person.

A record says by which rule, in which version, and from which day it was counted, and whether the
decision itself names another day. What a person has confirmed is never altered again by a rule.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Any

from casemgr.casework.computed import ComputedDeadline
from casemgr.casework.deadlines import TIES
from casemgr.law.deadline_rules import DeadlineRules
from casemgr.records.deadline import Deadline
from casemgr.records.fact import Empty, held
from casemgr.store.store import Store
from casemgr.store.versions import Version


def keep_deadlines(
    store: Store, case: str, found: Iterable[ComputedDeadline]
) -> tuple[Version[Deadline], ...]:
    """Store computed deadlines, new or counted anew, all or none; returns those that were written.

    A record that somebody confirmed or closed, and one that says the same already, is left as it is.
    """
    with store.transaction():
        return tuple(kept for each in found if (kept := _kept(store, case, each)) is not None)


def reminders_of(kept: Deadline, rules: DeadlineRules) -> tuple[date, ...]:
    """Return the days on which to be reminded of a kept deadline, the first one first.

    Those that its rule names, or that all have; none for what is met or no longer applies.
    """
    rule = rules.rules.get(held(kept.rule) or "")
    before = (rule.reminders if rule else ()) or rules.reminders
    return tuple(each.before(day) for _, day in kept.due() for each in before)


def clock_in_doubt(store: Store, rules: DeadlineRules) -> bool:
    """Tell whether the clock of this machine lies before something that is noted or was looked up.

    Then no computed day can be relied on until the clock is set right (DESIGN.md 7).
    """
    looked_up = max(rule.checked_on for rule in rules.rules.values())
    return store.clock_is_behind() or store.clock.today() < looked_up


def _kept(store: Store, case: str, made: ComputedDeadline) -> Version[Deadline] | None:
    fields = _fields(made)
    if made.kept is None:
        return store.put(Deadline.new(store.clock, case_id=case, status="open", **fields))
    seen = store.read(Deadline, made.kept.id)
    counted = replace(seen.record, **fields)
    settled = held(seen.record.confirmed_by) or held(seen.record.status) != "open"
    return None if settled or counted == seen.record else store.put(counted, seen)


def _fields(made: ComputedDeadline) -> dict[str, Any]:
    record = made.base.record
    return {
        "person_id": getattr(record, "person_id", Empty.NOT_ASKED),
        "kind": made.rule.kind,
        "due_on": made.due_on,
        "rolled_on": made.rolled_on,
        "rule": made.rule.id,
        "rule_version": made.rule.version,
        "counted_from": made.counting.day,
        "counted_by": "printed" if made.overridden else made.counting.by,
        "computed_on": made.computed_on,
        "agrees_with_decision": Empty.NOT_ASKED if made.printed_on is None else not made.overridden,
        TIES[record.collection]: record.id,
    }
