"""What authorities ask to be shown, and what shows it, as resources/law/evidence holds it.

How far a proof goes is a word, never a number (HR13); what is not there is never to be fetched from the
country of origin by anybody (HR03).
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path

from casemgr.law.tables import LawError, Table, Texts, by_id, read_file, read_rows


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """One way to show something: records of a collection with such codes, where `holds` is known.

    `strength` is a term of "proof_strength". What is only stated, by whomever, is never more than that.
    """

    collection: str
    when: Mapping[str, frozenset[str]] = field(default_factory=dict)
    holds: str
    strength: str
    caution: Texts = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """One thing to be shown, a term of "proof", and the ways in which it is, strongest first."""

    id: str
    shown_by: tuple[Way, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Need:
    """What one destination asks in some procedures, of some people, and why it matters there."""

    id: str
    proof: str
    countries: frozenset[str]
    procedures: frozenset[str]
    citizens: frozenset[str] = frozenset()
    profiles: frozenset[str] = frozenset()
    asks: Texts
    """Such as "France asks for proof of an actual call-up"."""
    why: Texts
    basis: str | None = None


@dataclass(frozen=True, slots=True)
class Checklists:
    """All needs and proofs; `strengths` from strong to weak."""

    needs: Mapping[str, Need]
    proofs: Mapping[str, Proof]
    strengths: tuple[str, ...]

    def needs_of(self, destination: str, procedure: str | None = None) -> Iterator[Need]:
        """Yield what a state asks, in one procedure or in any."""
        for need in self.needs.values():
            if destination in need.countries and (procedure is None or procedure in need.procedures):
                yield need


def load_checklists(folder: Path) -> Checklists:
    """Return the checklists of a folder; raises LawError for the first row that is wrong."""
    head = folder / "proofs.toml"
    proofs = read_file(head, "proof", "strengths")
    known = by_id(head, read_rows(head, proofs["proof"], Proof))
    needs = by_id(folder, chain.from_iterable(map(_needs, sorted(set(folder.glob("*.toml")) - {head}))))
    for need in needs.values():
        if need.proof not in known:
            raise LawError(folder, need.id, "proof")
    for proof in known.values():
        if not {way.strength for way in proof.shown_by} <= set(proofs["strengths"]):
            raise LawError(head, proof.id, "strength")
    return Checklists(needs, known, tuple(proofs["strengths"]))


def _needs(path: Path) -> Iterator[Need]:
    content = read_file(path, "need", "group")
    groups: Mapping[str, list[str]] = content["group"]
    return read_rows(path, [_ungrouped(row, groups) for row in content["need"]], Need)


def _ungrouped(row: Table, groups: Mapping[str, list[str]]) -> Table:
    """Return a row with the names of groups of states or procedures replaced by their members."""
    named = {member: row.get(member) for member in ("countries", "procedures")}
    return dict(row) | {
        member: groups.get(name, name) for member, name in named.items() if isinstance(name, str)
    }
