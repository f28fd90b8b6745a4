"""Everything a template may ask for, from one client's file: plain dictionaries, lists and leaves.

    client passport conscience military claim residence host     one node each, blank where there is none
    events.<kind> stays attempts criminal family documents        lists of nodes
    contacts office witness letter law                            what the letter says of itself
    clause.<id>                                                   whether a paragraph stands

Which record stands for "the passport" or "the residence" is decided here and nowhere else.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from casemgr.letters.expressions import Flag, Gap, Value
from casemgr.letters.facts import COUNTRY_FORMS, SCRIPTS, Node, Teller
from casemgr.letters.material import Material
from casemgr.letters.told import telling
from casemgr.records.accommodation_offer import AccommodationOffer
from casemgr.records.conscience import Conscience
from casemgr.records.contact import Contact
from casemgr.records.criminal_case import CriminalCase
from casemgr.records.event import Event
from casemgr.records.fact import held
from casemgr.records.family_member import ORIGIN, FamilyMember
from casemgr.records.identity_document import IdentityDocument
from casemgr.records.military_profile import MilitaryProfile
from casemgr.records.person import Name, Person
from casemgr.records.protection_claim import ProtectionClaim
from casemgr.records.record import Record
from casemgr.records.stay import Stay
from casemgr.records.visa_attempt import VisaAttempt

R = TypeVar("R", bound=Record)

NOBODY = "0" * 32
"""The id of a record that is not there; no fact of it is ever known."""

RESERVISTS = frozenset({"RES_MOBILISED", "RES_TRAINING", "OFFICER_RES"})
PASSPORTS = ("TRAV_PASS", "BY_PASS", "BY_BIO", "UA_TRAV", "FP", "CTD")


@dataclass(frozen=True, slots=True)
class Chosen:
    """The records that stand for what a letter names once."""

    passport: IdentityDocument | None
    conscience: Conscience | None
    military: MilitaryProfile | None
    claim: ProtectionClaim | None
    residence: Stay | None
    host: AccommodationOffer | None


def choose(teller: Teller, destination: str) -> Chosen:
    """Choose them: the passport before other papers, the stay that has not ended, the claim made there."""
    material = teller.material
    papers = [each for each in material.all(IdentityDocument) if held(each.kind) in PASSPORTS]
    here = [
        each for each in material.all(Stay) if held(each.until) is None and held(each.country) not in ORIGIN
    ]
    claims = [each for each in material.all(ProtectionClaim) if held(each.country) == destination]
    citizenships = material.citizenships()
    profiles = sorted(
        material.all(MilitaryProfile), key=lambda each: held(each.country) not in citizenships[:1]
    )
    return Chosen(
        passport=_last(papers),
        conscience=_last(material.all(Conscience)),
        military=next(iter(profiles), None),
        claim=_last(claims) or _last(material.all(ProtectionClaim)),
        residence=_last(here),
        host=_last(material.all(AccommodationOffer)),
    )


def _last(found: Sequence[R]) -> R | None:
    return found[-1] if found else None


def view_of(teller: Teller, chosen: Chosen) -> Node:
    """Return what is known of the client, without what the letter says of itself."""
    material = teller.material

    def one(record: R | None, kind: type[R]) -> Node:
        return teller.node(record if record is not None else kind(id=NOBODY))

    def many(records: Iterable[Record], group: str = "") -> list[Value]:
        return [teller.node(each) | {"parts": telling(teller, each, group)} for each in records]

    attempts = material.all(VisaAttempt)
    refused = [each for each in attempts if held(each.refusal) is not None]
    passed = [each for each in material.all(Stay) if each is not chosen.residence]
    return {
        "client": client_node(teller),
        "passport": one(chosen.passport, IdentityDocument),
        "conscience": one(chosen.conscience, Conscience) | {"parts": _parts(teller, chosen.conscience)},
        "military": one(chosen.military, MilitaryProfile) | {"parts": _parts(teller, chosen.military)},
        "claim": one(chosen.claim, ProtectionClaim) | {"parts": _parts(teller, chosen.claim)},
        "residence": one(chosen.residence, Stay) | {"parts": _parts(teller, chosen.residence)},
        "host": one(chosen.host, AccommodationOffer) | _hosting(teller, chosen.host),
        "events": {str(kind): many(events) for kind, events in _by_kind(teller)},
        "exit_bans": many(_exit_bans(material.all(Event)), "register_measure"),
        "transits": many(each for each in passed if held(each.country) not in ORIGIN),
        "ukraine": many(_ukraine(passed, material.citizenships())),
        "refusals": many(refused),
        "attempts": many(attempts),
        "criminal": many(material.all(CriminalCase)),
        "children": many(_children(material.all(FamilyMember)), "children"),
        "relatives": many(_dependants(material.all(FamilyMember))),
        "imposed": many(_imposed(material.all(IdentityDocument), material.citizenships())),
        "observed": _observed(teller),
        "origin": _origin(teller),
        "posted": many(_posted(material)),
        "late": _explained(teller, "asylum_application"),
        "let_through": _explained(teller, "border_crossing"),
        "missing_papers": _explained(teller, "summons") + _explained(teller, "refusal_report"),
        "temporary": [True] if chosen.residence and held(chosen.residence.legal_basis) == "TP" else [],
    }


def _parts(teller: Teller, record: Record | None) -> list[Value]:
    return telling(teller, record) if record is not None else []


def client_node(teller: Teller) -> Node:
    """Return the client: names as in the passport, pronouns, and what a subject line says."""
    client = teller.material.client
    sex = frozenset({f"{client.id}.sex"})
    node = teller.node(client)
    node |= {name: Gap(form, sex) for name, form in teller.client.items()}
    node["feminine"] = Flag(held(client.sex) == "female", sex)
    latin, native = held(client.latin_name), _native(client)
    name_id = frozenset({f"{client.id}.latin_name"})
    native_id = frozenset({f"{client.id}.native_name"})
    node["has_latin"] = Flag(latin is not None, name_id)
    node["has_native"] = Flag(native is not None, native_id)
    if latin is not None:
        node["formal"] = Gap(_formal(latin), name_id)
        node["name"] = Gap(_addressed(teller, latin.surname or latin.given or ""), name_id | sex)
    if native is not None:
        node["native"] = Gap(str(native), native_id)
        node["native_name"] = Gap(_addressed(teller, native.surname or str(native)), native_id | sex)
        if "name" not in node or SCRIPTS.get(teller.words.language) == "cyrillic":
            node["name"] = node["native_name"]
    hole = teller.holes.get(f"{client.id}.latin_name")
    if hole is not None:
        shown = node["latin_name"]
        assert isinstance(shown, dict)
        node |= {"formal": shown["text"], "name": shown["text"]}
    return node


def _addressed(teller: Teller, surname: str) -> str:
    """Mr Shcherbakov: the form of address of the language before the surname."""
    return f"{teller.client.get('title', '')} {_calm(surname)}".strip()


def _native(client: Person) -> Name | None:
    names = (client.native_name, client.belarusian_name, client.ukrainian_name)
    return next((name.known for name in names if name.known is not None), None)


def _formal(name: Name) -> str:
    """SHCHERBAKOV Aleksei: the surname in capitals, as consulates list it."""
    return " ".join(part for part in ((name.surname or "").upper(), _calm(name.given or "")) if part)


def _calm(name: str) -> str:
    """Return a name that a passport prints in capitals as a sentence writes it."""
    return "-".join(part.capitalize() for part in name.split("-")) if name.isupper() else name


def _by_kind(teller: Teller) -> Iterator[tuple[str, list[Event]]]:
    for kind in teller.vocabularies["event_kind"].terms:
        found = [each for each in teller.material.all(Event) if held(each.kind) == kind]
        yield kind, sorted(found, key=_when)


def _when(event: Event) -> str:
    when = held(event.happened_on)
    return when.sort_key if when is not None else "~"


def _exit_bans(events: Iterable[Event]) -> Iterator[Event]:
    return (each for each in events if "exit_ban" in (held(each.measures) or ()))


def _ukraine(stays: Iterable[Stay], citizenships: Sequence[str]) -> Iterator[Stay]:
    """Yield stays in Ukraine of somebody who is no citizen of it (HR36)."""
    return (each for each in stays if held(each.country) == "UA" and "UA" not in citizenships)


def _children(family: Iterable[FamilyMember]) -> Iterator[FamilyMember]:
    young = ("under_14", "14_17")
    return (each for each in family if held(each.age_band) in young and held(each.comes_along) == "yes")


def _dependants(family: Iterable[FamilyMember]) -> Iterator[FamilyMember]:
    return (each for each in family if held(each.dependency) is not None)


def _imposed(papers: Iterable[IdentityDocument], citizenships: Sequence[str]) -> Iterator[IdentityDocument]:
    """Yield Russian papers of citizens of Ukraine, whose passports were imposed (P12)."""
    for paper in papers:
        printed = held(paper.paper)
        if printed is not None and printed.country == "RU" and "UA" in citizenships:
            yield paper


def _posted(material: Material) -> list[Event]:
    """Return electronic summonses of those whom the ban on leaving covers: never reservists (HR29)."""
    profiles = set(held(material.case.profiles) or ())
    if profiles & RESERVISTS or "RU" not in material.citizenships():
        return []
    return [each for each in material.all(Event) if held(each.summons_service) == "e_register"]


def _explained(teller: Teller, kind: str) -> list[Value]:
    """Return the events of a kind that somebody has explained: late, let through, or without a paper."""
    events = [each for each in teller.material.all(Event) if held(each.kind) == kind]
    return [teller.node(each) for each in events if held(each.explanation) is not None]


def _origin(teller: Teller) -> Node:
    client = teller.material.client
    facts = frozenset({f"{client.id}.citizenships"})
    state = next(iter(teller.material.citizenships()), "")
    forms = {form: teller.country(state, form) if state else "" for form in COUNTRY_FORMS}
    return {"code": Gap(state, facts), **{form: Gap(text, facts) for form, text in forms.items()}}


def _hosting(teller: Teller, host: AccommodationOffer | None) -> Node:
    named = _named(host)
    group = "host" if named.holds else "host_unnamed"
    return {"named": named, "parts": telling(teller, host, group) if host is not None else []}


def _named(host: AccommodationOffer | None) -> Flag:
    """A host is named only with the host's own consent (HR09)."""
    if host is None:
        return Flag(False)
    ids = frozenset({f"{host.id}.may_be_named", f"{host.id}.host_name"})
    return Flag(held(host.may_be_named) is True and held(host.host_name) is not None, ids)


def _observed(teller: Teller) -> list[Value]:
    contacts = [each for each in teller.material.all(Contact) if held(each.observed) is not None]
    return [teller.node(each) for each in sorted(contacts, key=contact_day)]


def contact_day(contact: Contact) -> date:
    """Return the day of a conversation; an undated one comes first."""
    session = held(contact.session)
    return date.min if session is None or session.on is None else session.on
