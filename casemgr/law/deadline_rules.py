"""Rules from which deadlines are computed, as resources/law/deadlines holds them.

A rule names the register it counts from and the records it is for, and every number in it is law: code
has none. It is a reminder. What the decision itself says about its remedy always prevails.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import chain
from pathlib import Path

from casemgr.law.basis import Confidence, Regime
from casemgr.law.tables import LawError, Texts, by_id, read_file, read_rows
from casemgr.law.terms import Term


@dataclass(frozen=True, slots=True, kw_only=True)
class DeadlineRule:
    """One rule.

    `counts_from` is a register such as "protection_claims.notified_on" or, for a part of one,
    "protection_claims.transfer.accepted"; `otherwise` the register that stands in while it is not
    known. `when` names, for registers of the same record, the codes that it is for; what is not known
    rules nothing out, except in `only_when`. `country` is the register that says whose law it is; the
    country "*" is every one. `after` is the rule whose end counts where the register is not known.
    `longest` is the other end of a frame whose shortest term `term` is. `answered_by` is the register
    that says that it was done.
    """

    id: str
    kind: str
    countries: frozenset[str]
    country: str = "country"
    counts_from: str
    otherwise: str | None = None
    after: tuple[str, ...] = ()
    after_only_when: Mapping[str, frozenset[str]] = field(default_factory=dict)
    unless: str | None = None
    when: Mapping[str, frozenset[str]] = field(default_factory=dict)
    only_when: Mapping[str, frozenset[str]] = field(default_factory=dict)
    citizens: frozenset[str] = frozenset()
    never_for: frozenset[str] = frozenset()
    regime: Regime | None = None
    term: Term | None = None
    longest: Term | None = None
    until: date | None = None
    """A day that the law itself names, instead of a term."""
    with_first_day: bool = False
    rolls: bool = True
    """Whether days off may move its end; they lengthen no stay and no paper."""
    printed: str | None = None
    """The register that says what the decision or paper itself prints."""
    answered_by: str | None = None
    reminders: tuple[Term, ...] = ()
    """Instead of those that all rules have."""
    says: Texts
    basis: str | None = None
    confidence: Confidence
    law_of: str
    """Which state of the law it renders, such as "2024/1348"."""
    doubts: str = ""
    source: str
    version: int
    checked_on: date
    review_due: date

    def __post_init__(self) -> None:
        """Raise ValueError, naming the member, for a value that cannot be."""
        if (self.term is None) == (self.until is None):
            raise ValueError("term")
        if "." not in self.counts_from:
            raise ValueError("counts_from")
        if self.review_due <= self.checked_on:
            raise ValueError("review_due")

    @property
    def collection(self) -> str:
        """The collection of the records it counts from."""
        return self.counts_from.partition(".")[0]

    @property
    def locked_from(self) -> date:
        """The day from which it has been unread for twice its time."""
        return self.review_due + (self.review_due - self.checked_on) + timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """A country of whose terms nothing is known here."""

    id: str
    says: Texts


@dataclass(frozen=True, slots=True)
class DeadlineRules:
    """All rules, the usual reminders before a day, and what is known to be missing."""

    rules: Mapping[str, DeadlineRule]
    reminders: tuple[Term, ...]
    gaps: Mapping[str, Gap]


def load_deadline_rules(folder: Path) -> DeadlineRules:
    """Return the rules of a folder; raises LawError for the first that is wrong."""
    head = folder / "frame.toml"
    frame = read_file(head, "reminder", "group", "gap")
    groups: Mapping[str, list[str]] = frame["group"]
    paths = sorted(path for path in folder.glob("*.toml") if path != head)
    rules = by_id(folder, chain.from_iterable(_rules(path, groups) for path in paths))
    for rule in rules.values():
        if not set(rule.after) <= set(rules):
            raise LawError(folder, rule.id, "after")
        if rule.unless is not None and rule.unless not in rules:
            raise LawError(folder, rule.id, "unless")
    reminders = tuple(read_rows(head, frame["reminder"], Term))
    return DeadlineRules(rules, reminders, by_id(head, read_rows(head, frame["gap"], Gap)))


def _rules(path: Path, groups: Mapping[str, list[str]]) -> "chain[DeadlineRule]":
    rows = read_file(path, "rule")["rule"]
    known = [row | {"countries": _members(row.get("countries"), groups)} for row in rows]
    return chain(read_rows(path, known, DeadlineRule))


def _members(given: object, groups: Mapping[str, list[str]]) -> object:
    """Return the countries of a group by its name, and a list of countries as it is."""
    return groups.get(given, given) if isinstance(given, str) else given
