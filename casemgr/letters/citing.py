"""Which legal bases concern a case: its profiles, where the client comes from, who is asked and for what.

Whether a basis may be cited at all is said in `frame`; a basis that may, and is about another state or
another visa, is no more usable here than one that nobody has read.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from casemgr.law.basis import LegalBasis
from casemgr.letters.conditions import Circumstances
from casemgr.letters.expressions import Flag, Gap, Value
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Regard:
    """What a basis has to concern: states of origin, profiles, the state that is asked and for what.

    `profiles` are None where a letter is about no person; then law of every profile concerns it.
    """

    origins: frozenset[str]
    origin_facts: frozenset[str]
    profiles: frozenset[str] | None
    profile_facts: frozenset[str]
    destination: str
    procedure: str


def of_case(around: Circumstances, procedure: str) -> Regard:
    """Return what the law of a letter about a person has to concern."""
    return Regard(
        origins=frozenset(around.citizenships),
        origin_facts=frozenset({around.citizenships_id}),
        profiles=frozenset(around.profiles),
        profile_facts=frozenset({around.profiles_id}),
        destination=around.destination,
        procedure=procedure,
    )


def of_countries(countries: Value, around: Circumstances, procedure: str) -> Regard:
    """Return the same for a letter about countries and no person, whoever's file it is written from."""
    assert isinstance(countries, list)
    named = [each for each in countries if isinstance(each, Gap)]
    return Regard(
        origins=frozenset(each.text for each in named),
        origin_facts=frozenset[str]().union(*(each.facts for each in named)),
        profiles=None,
        profile_facts=frozenset(),
        destination=around.destination,
        procedure=procedure,
    )


def concerning(law: Node, bases: Mapping[str, LegalBasis], regard: Regard) -> Node:
    """Return the law of a view with `usable` only where a basis concerns the letter too."""
    return law | {key(each.id): _narrowed(law[key(each.id)], each, regard) for each in bases.values()}


def _narrowed(told: Value, basis: LegalBasis, regard: Regard) -> Node:
    assert isinstance(told, dict)
    usable = told["usable"]
    assert isinstance(usable, Flag)
    facts = usable.facts
    if basis.profiles or basis.never_for:
        facts |= regard.profile_facts
    if basis.origin:
        facts |= regard.origin_facts
    return told | {"usable": Flag(usable.holds and _concerns(basis, regard), facts)}


def _concerns(basis: LegalBasis, regard: Regard) -> bool:
    return (
        (not basis.profiles or regard.profiles is None or bool(basis.profiles & regard.profiles))
        and (not basis.origin or bool(basis.origin & regard.origins))
        and (not basis.destination or regard.destination in basis.destination)
        and (not basis.procedures or regard.procedure in basis.procedures)
        and (not basis.id.startswith("EU-") or regard.destination in UNION)
    )
