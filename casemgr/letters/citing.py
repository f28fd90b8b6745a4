"""Which legal bases concern a case: its profiles, where the client comes from, who is asked and for what.

Whether a basis may be cited at all is said in `frame`; a basis that may, and is about another state or
another visa, is no more usable here than one that nobody has read.
"""

from collections.abc import Mapping

from casemgr.law.basis import LegalBasis
from casemgr.letters.conditions import Circumstances
from casemgr.letters.expressions import Flag, Value
from casemgr.letters.frame import VISAS, Frame, key
from casemgr.letters.phrasing import Node
from casemgr.records.fact import held

VISA_PROCEDURES = {"D_humanitarian": "visa_hum_D", "C_LTV": "visa_LTV_C"}
"""The procedure that a visa asked for belongs to; Visa Code articles never stand for a D visa (HR29)."""


def visa_asked(frame: Frame) -> str:
    """Return the visa a letter asks for, the most fitting of those its addressee issues; empty for none."""
    visas = held(frame.addressee.visas) or ()
    return next((each for each in VISAS if each in visas), "")


def concerning(law: Node, bases: Mapping[str, LegalBasis], around: Circumstances, visa: str) -> Node:
    """Return the law of a view with `usable` only where a basis concerns the case too."""
    return law | {key(each.id): _narrowed(law[key(each.id)], each, around, visa) for each in bases.values()}


def _narrowed(told: Value, basis: LegalBasis, around: Circumstances, visa: str) -> Node:
    assert isinstance(told, dict)
    usable = told["usable"]
    assert isinstance(usable, Flag)
    facts = usable.facts
    if basis.profiles or basis.never_for:
        facts |= {around.profiles_id}
    if basis.origin:
        facts |= {around.citizenships_id}
    return told | {"usable": Flag(usable.holds and _concerns(basis, around, visa), facts)}


def _concerns(basis: LegalBasis, around: Circumstances, visa: str) -> bool:
    return (
        (not basis.profiles or bool(basis.profiles & set(around.profiles)))
        and (not basis.origin or bool(basis.origin & set(around.citizenships)))
        and (not basis.destination or around.destination in basis.destination)
        and (not basis.procedures or VISA_PROCEDURES.get(visa) in basis.procedures)
    )
