"""Which records of a file give reason for a paragraph, and which facts were looked at to tell.

A paragraph that stands because of a fact carries its id even where it does not print it, so that
whoever changes the fact finds the paragraph.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from casemgr.letters.material import Material
from casemgr.records.accommodation_offer import AccommodationOffer
from casemgr.records.conscience import Conscience
from casemgr.records.decision_ground import DecisionGround
from casemgr.records.event import Event
from casemgr.records.fact import held
from casemgr.records.family_member import ORIGIN, FamilyMember
from casemgr.records.identity_document import IdentityDocument
from casemgr.records.military_profile import MilitaryProfile
from casemgr.records.missing_proof import MissingProof
from casemgr.records.protection_claim import ProtectionClaim
from casemgr.records.record import Record
from casemgr.records.removal_step import RemovalStep
from casemgr.records.stay import Stay
from casemgr.records.visa_attempt import VisaAttempt

R = TypeVar("R", bound=Record)

RESERVISTS = frozenset({"RES_MOBILISED", "RES_TRAINING", "OFFICER_RES"})
LATER = (
    "conviction_expressed", "draft_decision", "mobilisation_order", "search", "interrogation", "detention",
    "refuser_detention", "charge", "wanted_listing", "trial", "sentence", "threat", "anti_war_act",
    "activity",
)  # fmt: skip
"""Kinds of event of which a court is told when they came after the decision."""
YOUNG = ("under_14", "14_17")


@dataclass(frozen=True, slots=True)
class Chosen:
    """The records that stand for what a letter names once."""

    passport: IdentityDocument | None
    conscience: Conscience | None
    military: MilitaryProfile | None
    claim: ProtectionClaim | None
    residence: Stay | None
    host: AccommodationOffer | None
    destination: str
    """The state that is asked."""


@dataclass(frozen=True, slots=True)
class Selection:
    """Some records, and the ids of the facts that decided which."""

    records: tuple[Record, ...]
    facts: frozenset[str]


def selections(material: Material, chosen: Chosen) -> Mapping[str, Selection]:
    """Return the selections by the name under which templates and conditions know them."""
    events, family = material.all(Event), material.all(FamilyMember)
    passed = [each for each in material.all(Stay) if each is not chosen.residence]
    citizenships = material.citizenships()
    citizens = frozenset({f"{material.client.id}.citizenships"})
    profiles = frozenset({f"{material.case.id}.profiles"})
    return {
        "exit_bans": select(events, ("measures",), _bans_exit),
        "posted": select(_summoned(material), ("summons_service",), _is_posted, citizens | profiles),
        "late": select(of_kind(events, "asylum_application"), ("explanation",), _is_explained),
        "let_through": select(of_kind(events, "border_crossing"), ("explanation",), _is_explained),
        "missing_papers": select(
            of_kind(events, "summons", "refusal_report"), ("explanation",), _is_explained
        ),
        "transits": select(passed, ("country",), lambda each: held(each.country) not in (None, *ORIGIN)),
        "ukraine": select(
            passed,
            ("country",),
            lambda each: held(each.country) == "UA" and "UA" not in citizenships,
            citizens,
        ),
        "temporary": select(_there(chosen.residence), ("legal_basis",), _is_temporary),
        "refusals": select(
            material.all(VisaAttempt), ("refusal",), lambda each: held(each.refusal) is not None
        ),
        "sent_back": select(material.all(VisaAttempt), ("refusal",), _is_sent_back),
        "children": select(family, ("age_band", "comes_along"), _comes_as_a_child),
        "relatives": select(family, ("dependency",), lambda each: held(each.dependency) is not None),
        **_of_steps(material, chosen),
        "imposed": select(
            material.all(IdentityDocument), ("paper",), lambda each: _is_imposed(each, citizenships), citizens
        ),
    }


def _of_steps(material: Material, chosen: Chosen) -> Mapping[str, Selection]:
    """Return what letters on a decision or a transfer go through: countries, kin, grounds, events since."""
    stays = sorted(material.all(Stay), key=_arrival)
    decided = held(chosen.claim.decided_on) if chosen.claim is not None else None
    day = decided.latest if decided is not None else None
    return {
        "journey": select(stays, ("country",), lambda each: held(each.country) not in (None, *ORIGIN)),
        "lived": select(stays, ("conditions",), lambda each: held(each.conditions) is not None),
        "visas": select(material.all(VisaAttempt), ("state",), lambda each: held(each.state) is not None),
        "kin": select(
            material.all(FamilyMember),
            ("relation", "comes_along"),
            lambda each: _lives_in(each, chosen.destination),
        ),
        "removal": select(
            material.all(RemovalStep), ("to_country",), lambda each: held(each.to_country) is not None
        ),
        "grounds": select(
            material.all(DecisionGround), ("ground",), lambda each: held(each.ground) is not None
        ),
        "since_decision": select(
            of_kind(material.all(Event), *LATER),
            ("happened_on",),
            lambda each: _began_after(each, day),
            frozenset() if chosen.claim is None else frozenset({f"{chosen.claim.id}.decided_on"}),
        ),
        "unproved": select(
            material.all(MissingProof), ("reason",), lambda each: held(each.reason) is not None
        ),
    }


def _lives_in(member: FamilyMember, country: str) -> bool:
    """Whether a relative is there already; a child who comes along has a paragraph of its own."""
    there: bool = held(member.country) == country
    return there and held(member.comes_along) != "yes"


def _arrival(stay: Stay) -> str:
    since = held(stay.since)
    return since.sort_key if since is not None else "~"


def _began_after(event: Event, day: date | None) -> bool:
    happened = held(event.happened_on)
    earliest = happened.earliest if happened is not None else None
    return day is not None and earliest is not None and earliest > day


def select(
    records: Iterable[R],
    fields: tuple[str, ...],
    keep: Callable[[R], bool],
    also: frozenset[str] = frozenset(),
) -> Selection:
    """Return the records to keep, and every field looked at to tell."""
    looked_at = tuple(records)
    facts = also.union(f"{each.id}.{name}" for each in looked_at for name in fields)
    return Selection(tuple(each for each in looked_at if keep(each)), facts)


def _there(record: R | None) -> tuple[R, ...]:
    return () if record is None else (record,)


def of_kind(events: Iterable[Event], *kinds: str) -> list[Event]:
    """Return the events of some kinds."""
    return [each for each in events if held(each.kind) in kinds]


def _summoned(material: Material) -> list[Event]:
    """Return the summonses of those whom the ban on leaving covers: never reservists (HR29)."""
    profiles = set(held(material.case.profiles) or ())
    covered = "RU" in material.citizenships() and not profiles & RESERVISTS
    return of_kind(material.all(Event), "summons") if covered else []


def _is_posted(event: Event) -> bool:
    return event.summons_service.known == "e_register"


def _is_temporary(stay: Stay) -> bool:
    return stay.legal_basis.known == "TP"


def _is_explained(event: Event) -> bool:
    return held(event.explanation) is not None


def _bans_exit(event: Event) -> bool:
    return "exit_ban" in (held(event.measures) or ())


def _is_sent_back(attempt: VisaAttempt) -> bool:
    refusal = held(attempt.refusal)
    return refusal is not None and refusal.reason == "apply_in_country_of_residence"


def _comes_as_a_child(member: FamilyMember) -> bool:
    return held(member.age_band) in YOUNG and held(member.comes_along) == "yes"


def _is_imposed(paper: IdentityDocument, citizenships: tuple[str, ...]) -> bool:
    """A Russian paper of a citizen of Ukraine was imposed (P12)."""
    printed = paper.paper.known
    return "UA" in citizenships and printed is not None and printed.country == "RU"
