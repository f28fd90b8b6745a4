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

SHORT_STAY, NATIONAL = "visa_LTV_C", "visa_hum_D"
"""The procedures a visa can belong to; articles of the Visa Code never stand for a D visa (HR29)."""

UNION = frozenset({
    "AT", "BE", "BG", "CY", "CZ", "DE", "EE", "ES", "FI", "FR", "GR", "HR", "HU",
    "IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
})  # fmt: skip
"""The states that asylum law of the Union binds; Denmark is bound by none of it."""


def procedure_asked(frame: Frame) -> str:
    """Return the procedure of the visa that this addressee can be asked for."""
    visas = held(frame.addressee.visas) or ()
    return SHORT_STAY if next((each for each in VISAS if each in visas), "") in ("C_LTV", "C") else NATIONAL


def concerning(law: Node, bases: Mapping[str, LegalBasis], around: Circumstances, procedure: str) -> Node:
    """Return the law of a view with `usable` only where a basis concerns the case too."""
    return law | {
        key(each.id): _narrowed(law[key(each.id)], each, around, procedure) for each in bases.values()
    }


def _narrowed(told: Value, basis: LegalBasis, around: Circumstances, procedure: str) -> Node:
    assert isinstance(told, dict)
    usable = told["usable"]
    assert isinstance(usable, Flag)
    facts = usable.facts
    if basis.profiles or basis.never_for:
        facts |= {around.profiles_id}
    if basis.origin:
        facts |= {around.citizenships_id}
    return told | {"usable": Flag(usable.holds and _concerns(basis, around, procedure), facts)}


def _concerns(basis: LegalBasis, around: Circumstances, procedure: str) -> bool:
    return (
        (not basis.profiles or bool(basis.profiles & set(around.profiles)))
        and (not basis.origin or bool(basis.origin & set(around.citizenships)))
        and (not basis.destination or around.destination in basis.destination)
        and (not basis.procedures or procedure in basis.procedures)
        and (not basis.id.startswith("EU-") or around.destination in UNION)
    )
