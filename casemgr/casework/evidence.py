"""The evidence of a case for one destination: what is asked there, what is there, how far it goes.

How far goes in words, never as a score (HR13). Beside everything that is missing stands that nobody in
the country of origin is to be asked for it (HR03), and why it is missing, where that was recorded.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from casemgr.casework.case_file import CaseFile
from casemgr.casework.lookup import admits, citizenships, codes, of_collection, values
from casemgr.ids import RecordId
from casemgr.law.checklists import Checklists, Need, Way
from casemgr.law.sentences import Said, said
from casemgr.records.document import Document
from casemgr.records.fact import Fact, Source, held
from casemgr.records.missing_proof import MissingProof
from casemgr.records.record import Record
from casemgr.store.versions import Version

STATED, CONTEXT = "stated", "context"
_TOLD = frozenset({Source.CLIENT_STATEMENT, Source.THIRD_PARTY_STATEMENT})


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """One record that shows something.

    `register` is what shows it, `form` the paper's own form ("original", "screenshot"), `source` how the
    office knows it. `paper` is the document it was read from, `strength` a term of "proof_strength".
    """

    record: Record
    register: str
    strength: str
    form: str | None
    source: Source | None
    paper: RecordId | None
    caution: Said | None


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceRow:
    """One thing that a destination asks, and what the case has of it, the strongest first."""

    need: Need
    found: tuple[Evidence, ...]
    explained: tuple[MissingProof, ...]

    @property
    def strength(self) -> str | None:
        """How far the best of it goes; None where there is nothing."""
        return self.found[0].strength if self.found else None

    @property
    def missing(self) -> bool:
        """Whether nothing shows it; what was only said, or is context alone, shows nothing yet."""
        return self.strength in (None, STATED, CONTEXT)

    @property
    def remarks(self) -> tuple[Said, ...]:
        """What is to be said of it: whether it is there, why it matters, and what not to do."""
        return tuple(_remarks(self))


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceMatrix:
    """What one destination asks of one case. `known` is False where nothing is known of the destination."""

    destination: str
    procedure: str | None
    rows: tuple[EvidenceRow, ...]

    @property
    def known(self) -> bool:
        """Whether there is a checklist for this destination."""
        return bool(self.rows)


def evidence_matrix(
    file: CaseFile, destination: str, checklists: Checklists, procedure: str | None = None
) -> EvidenceMatrix:
    """Return what a state asks of this client in a procedure, or in any, and what the case has of it."""
    nations = citizenships(file.client)
    profiles = frozenset(held(file.case.record.profiles) or ())
    needs = (
        need
        for need in checklists.needs_of(destination, procedure)
        if (not need.citizens or not nations or need.citizens & nations)
        and (not need.profiles or need.profiles & profiles)
    )
    rows = tuple(_row(file, need, checklists) for need in needs)
    return EvidenceMatrix(destination=destination, procedure=procedure, rows=rows)


def _row(file: CaseFile, need: Need, checklists: Checklists) -> EvidenceRow:
    found = sorted(
        _found(file, checklists.proofs[need.proof].shown_by),
        key=lambda each: (checklists.strengths.index(each.strength), each.record.id),
    )
    explained = tuple(each for each in file.all(MissingProof) if held(each.proof) == need.proof)
    return EvidenceRow(need=need, found=tuple(found), explained=explained)


def _found(file: CaseFile, ways: tuple[Way, ...]) -> Iterator[Evidence]:
    """Yield each record once, by the first way that fits; a paper that an event speaks of is told there."""
    shown: dict[RecordId, Evidence] = {}
    for way in ways:
        for kept in of_collection(file, way.collection):
            if kept.record.id not in shown and _fits(kept, way):
                shown[kept.record.id] = _evidence(file, kept, way)
    told = {each.paper for each in shown.values() if not isinstance(each.record, Document)}
    return (each for each in shown.values() if each.record.id not in told)


def _fits(kept: Version[Any], way: Way) -> bool:
    return bool(values(kept, way.holds)) and admits(kept, way.when, unknown=False)


def _evidence(file: CaseFile, kept: Version[Any], way: Way) -> Evidence:
    register = getattr(kept.record, way.holds.partition(".")[0])
    source = register.source if isinstance(register, Fact) else None
    paper = register.document if isinstance(register, Fact) else None
    weakened = source in _TOLD and way.strength != CONTEXT and not isinstance(kept.record, Document)
    return Evidence(
        record=kept.record,
        register=way.holds,
        strength=STATED if weakened else way.strength,
        form=_form(file, kept, paper),
        source=source,
        paper=paper,
        caution=said("caution", text=way.caution) if way.caution else None,
    )


def _form(file: CaseFile, kept: Version[Any], paper: RecordId | None) -> str | None:
    """Return in what form the paper behind a record was seen, where there is one."""
    papers = of_collection(file, Document.collection)
    behind = next((each for each in papers if each.record.id in (kept.record.id, paper)), None)
    return None if behind is None else min(codes(behind, "form"), default=None)


_SAYING = {None: "none_yet", STATED: "only_stated", CONTEXT: "only_context"}


def _remarks(row: EvidenceRow) -> Iterator[Said]:
    yield said(_SAYING.get(row.strength, "there"), asks=row.need.asks)
    yield said("why_it_matters", why=row.need.why)
    if row.missing:
        yield said("do_not_ask")
        if not row.explained:
            yield said("not_explained")
