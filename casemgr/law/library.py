"""All data of the law, as the program ships them."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from casemgr import places
from casemgr.law.checklists import Checklists, load_checklists
from casemgr.law.checks import Checks, load_checks
from casemgr.law.deadline_rules import DeadlineRules, load_deadline_rules
from casemgr.law.loading import Bases, load_legal_bases
from casemgr.law.routes import Route, load_routes
from casemgr.law.sentences import Sentences, load_sentences


@dataclass(frozen=True, slots=True)
class Law:
    """Legal bases, deadline rules, checklists, ways, checks and the sentences that go with them."""

    bases: Bases
    deadlines: DeadlineRules
    checklists: Checklists
    routes: Mapping[str, Route]
    checks: Checks
    sentences: Sentences


@cache
def shipped_law() -> Law:
    """Return the law that comes with the program, read once."""
    return load_law(places.resources() / "law")


def load_law(folder: Path) -> Law:
    """Return the law in a folder such as resources/law; raises LawError for the first wrong row."""
    return Law(
        load_legal_bases(folder),
        load_deadline_rules(folder / "deadlines"),
        load_checklists(folder / "evidence"),
        load_routes(folder / "routes" / "routes.toml"),
        load_checks(folder / "checks" / "checks.toml"),
        load_sentences(folder / "words"),
    )
