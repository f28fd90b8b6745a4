"""What letters about a decision, a transfer, a permit or a nomination speak of.

decision transfer       tellings of the claim, as a court or a transfer unit reads it
permit                  the application for a residence permit where the client lives
nomination settlement   one node each, blank where there is none
lawyer                  whether a lawyer has a part in the case
"""

from collections.abc import Sequence
from typing import TypeVar

from casemgr.letters.expressions import Flag, Gap
from casemgr.letters.facts import Teller
from casemgr.letters.material import Material
from casemgr.letters.phrasing import Node
from casemgr.letters.reasons import Chosen
from casemgr.letters.told import telling
from casemgr.records.decision_ground import DecisionGround
from casemgr.records.fact import held
from casemgr.records.family_member import FamilyMember
from casemgr.records.involvement import Involvement
from casemgr.records.nomination import Nomination
from casemgr.records.procedure import Procedure
from casemgr.records.record import Record
from casemgr.records.settlement import Settlement

R = TypeVar("R", bound=Record)

PERMITS = ("RP_humanitarian", "RP_other", "TP")
LAWYER = "lawyer"


def steps(teller: Teller, chosen: Chosen, nobody: str) -> Node:
    """Return them for the templates; `nobody` is the id of a record that is not there."""
    material = teller.material
    claim = chosen.claim
    permits = [each for each in material.all(Procedure) if held(each.procedure) in PERMITS]
    return {
        "decision": {"parts": telling(teller, claim, "decisions") if claim is not None else []},
        "transfer": {"parts": telling(teller, claim, "transfers") if claim is not None else []},
        "permit": _one(teller, permits, Procedure(id=nobody)),
        "nomination": _one(teller, _there(material, Nomination, chosen), Nomination(id=nobody)),
        "settlement": _one(teller, _there(material, Settlement, chosen), Settlement(id=nobody)),
        "lawyer": _lawyer(material),
    }


def _there(material: Material, kind: type[R], chosen: Chosen) -> list[R]:
    """Return the records about the state that is asked."""
    return [each for each in material.all(kind) if held(getattr(each, "country", None)) == chosen.destination]


def _one(teller: Teller, found: Sequence[R], blank: R) -> Node:
    """Return the latest record with its tellings."""
    record = found[-1] if found else blank
    return teller.node(record) | {"parts": telling(teller, record) if found else []}


def _lawyer(material: Material) -> Flag:
    found = [each for each in material.all(Involvement) if held(each.role) == LAWYER]
    return Flag(bool(found), frozenset(f"{each.id}.role" for each in found))


def beside(teller: Teller, record: Record) -> Node:
    """Return what a record says by pointing at papers: the paper set beside a ground, a written wish."""
    if isinstance(record, DecisionGround):
        name = f"{record.id}.document_id"
        text, facts = teller.paper(held(record.document_id))
        return {"paper": {"known": Flag(bool(text), facts | {name}), "text": Gap(text, facts | {name})}}
    if isinstance(record, FamilyMember):
        wish = frozenset({f"{record.id}.wish_id"})
        return {"wished": Flag(held(record.wish_id) is not None, wish)}
    return {}
