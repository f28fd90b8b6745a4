"""Look at a letter with every rule: errors keep it from becoming final, warnings are to be read."""

from casemgr.letters import rules_of_facts, rules_of_frame, rules_of_words
from casemgr.letters.findings import Examined, Finding, Rule

RULES: tuple[Rule, ...] = (*rules_of_frame.RULES, *rules_of_facts.RULES, *rules_of_words.RULES)


def examine(letter: Examined) -> tuple[Finding, ...]:
    """Return every finding once, errors first, in the order of their codes."""
    found = {finding: None for rule in RULES for finding in rule(letter)}
    return tuple(sorted(found, key=lambda finding: (not finding.blocks, finding.code)))
