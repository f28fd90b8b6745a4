"""What a destination asks, which ways there are, and which deadlines run, read for one case in words.

Private prompts are read apart, on demand, and nothing of them is kept (HR12).
"""

from dataclasses import dataclass

from casemgr.casework.case_file import case_file
from casemgr.casework.computed import ComputedDeadline
from casemgr.casework.deadline_keeping import keep_deadlines
from casemgr.casework.deadlines import deadlines_of
from casemgr.casework.evidence import EvidenceRow, evidence_matrix
from casemgr.casework.prompts import prompts_of
from casemgr.casework.routes import ComparedRoute, routes_of
from casemgr.ids import RecordId
from casemgr.law.library import shipped_law
from casemgr.vault.vault import Vault

ANYWHERE = "*"


@dataclass(frozen=True, slots=True)
class EvidenceRows:
    """The matrix of one destination, the ways compared, the deadlines that run, and the states known of."""

    destination: str
    destinations: tuple[str, ...]
    rows: tuple[EvidenceRow, ...]
    routes: tuple[ComparedRoute, ...]
    deadlines: tuple[ComputedDeadline, ...]


@dataclass(frozen=True, slots=True)
class PrivatePrompts:
    """Sentences for the counsellor alone; `waiting` says that no free account is noted yet."""

    sentences: tuple[str, ...]
    waiting: bool


def read_evidence(vault: Vault, case: RecordId, destination: str = "") -> EvidenceRows:
    """Read the evidence of a case for a state, or for the first one known of; raises NotFoundError."""
    known = shipped_law()
    file = case_file(vault.store, case)
    states = {each for need in known.checklists.needs.values() for each in need.countries} - {ANYWHERE}
    chosen = destination or min(states)
    return EvidenceRows(
        chosen,
        tuple(sorted(states)),
        evidence_matrix(file, chosen, known.checklists).rows,
        routes_of(file, known.routes, chosen),
        deadlines_of(file, known.deadlines, vault.store.clock.today()),
    )


def read_prompts(vault: Vault, case: RecordId, language: str) -> PrivatePrompts:
    """Read the private prompts of a case; raises NotFoundError."""
    known = shipped_law()
    found = prompts_of(case_file(vault.store, case), known.checks, vault.store.clock.today())
    said = tuple(known.sentences.text(each.says, language) for each in found.prompts)
    return PrivatePrompts(said, found.waiting)


def keep_deadline(vault: Vault, case: RecordId, found: ComputedDeadline) -> None:
    """Keep one computed deadline as a record, so that it comes due and is ticked off by a person."""
    keep_deadlines(vault.store, case, (found,))
