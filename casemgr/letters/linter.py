"""Look at a letter with every rule: errors keep it from becoming final, warnings are to be read."""

from dataclasses import replace

from casemgr.letters import rules_of_facts, rules_of_frame, rules_of_holes, rules_of_likeness, rules_of_words
from casemgr.letters.findings import Examined, Finding, Rule, Severity

RULES: tuple[Rule, ...] = (
    *rules_of_frame.RULES,
    *rules_of_holes.RULES,
    *rules_of_facts.RULES,
    *rules_of_words.RULES,
    *rules_of_likeness.RULES,
)

KEPT = frozenset({"E04", "E06", "E11", "E15", "HR38"})
"""What stops a letter on the short way too; all else is looked at afterwards (HR38)."""


def examine(letter: Examined) -> tuple[Finding, ...]:
    """Return every finding once, errors first, in the order of their codes."""
    found = {_weighed(letter, finding): None for rule in RULES for finding in rule(letter)}
    return tuple(sorted(found, key=lambda finding: (not finding.blocks, finding.code)))


def _weighed(letter: Examined, finding: Finding) -> Finding:
    lighter = letter.urgent and finding.code not in KEPT
    return replace(finding, severity=Severity.WARNING) if lighter else finding
