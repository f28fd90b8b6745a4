"""A computed deadline: a day, how it was found, and the words that explain it."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from casemgr.law.deadline_rules import DeadlineRule
from casemgr.law.sentences import Said
from casemgr.records.deadline import Deadline
from casemgr.records.partial_date import PartialDate
from casemgr.store.versions import Version

_NOT_OURS = frozenset({"authority_limit", "responsibility_ends", "origin_measure", "programme_ends"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Counting:
    """From which day a rule counts, and which kind of day that is (vocabulary "deadline_base").

    `known` is the date where it is not known to the day; `contested` says that offices differ about
    it; `rule` is the one at whose end it begins.
    """

    day: date
    by: str
    known: PartialDate | None = None
    contested: bool = False
    rule: DeadlineRule | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ComputedDeadline:
    """One deadline as the rules and the decision give it today.

    `due_on` is the day to keep: what the decision prints, else what the rule gives. `rolled_on` is where
    days off may move it, `longest_on` the other end of a frame. `certain` tells whether the rule
    surely governs the case, `answered` whether it was noted as done, `kept` the record that holds it.
    """

    rule: DeadlineRule
    base: Version[Any]
    counting: Counting
    due_on: date
    rolled_on: date
    computed_on: date
    longest_on: date | None
    printed_on: date | None
    certain: bool
    answered: bool
    kept: Deadline | None
    reminders: tuple[date, ...]
    explanation: tuple[Said, ...] = ()

    @property
    def overridden(self) -> bool:
        """Whether the decision itself names another day than the rule or its frame gives."""
        if self.printed_on is None:
            return False
        return not self.computed_on <= self.printed_on <= (self.longest_on or self.computed_on)

    @property
    def ours(self) -> bool:
        """Whether it is for the client to keep, and no clock of an authority."""
        return self.rule.kind not in _NOT_OURS

    def reminder_on(self, day: date) -> bool:
        """Whether to be reminded on a day: one of those before it, or any after it until it is answered."""
        return day in self.reminders or (day > self.due_on and not self.answered)
