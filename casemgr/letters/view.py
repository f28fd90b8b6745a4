"""Everything a template may ask for, from one client's file: plain dictionaries, lists and leaves.

    client passport conscience military claim residence host     one node each, blank where there is none
    call custody security referral needs reports coi              see matters.py
    events.<kind> stays attempts criminal family documents        lists of nodes
    contacts office witness letter law                            what the letter says of itself
    clause.<id>                                                   whether a paragraph stands

Which record stands for "the passport" or "the residence" is decided here and nowhere else.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar

from casemgr.letters.denials import denials
from casemgr.letters.expressions import Flag, Gap, Value
from casemgr.letters.facts import SCRIPTS, Teller
from casemgr.letters.material import contact_day
from casemgr.letters.matters import matters
from casemgr.letters.phrasing import COUNTRY_FORMS, Node
from casemgr.letters.reasons import Chosen, selections
from casemgr.letters.steps import beside, steps
from casemgr.letters.told import telling
from casemgr.records.accommodation_offer import AccommodationOffer
from casemgr.records.conscience import Conscience
from casemgr.records.contact import Contact
from casemgr.records.criminal_case import CriminalCase
from casemgr.records.event import Event
from casemgr.records.fact import held
from casemgr.records.family_member import ORIGIN
from casemgr.records.identity_document import IdentityDocument
from casemgr.records.military_profile import MilitaryProfile
from casemgr.records.person import Name, Person
from casemgr.records.protection_claim import ProtectionClaim
from casemgr.records.record import Record
from casemgr.records.stay import Stay

R = TypeVar("R", bound=Record)

NOBODY = "0" * 32
"""The id of a record that is not there; no fact of it is ever known."""

GROUPS = {"exit_bans": "register_measure", "children": "children", "journey": "journey", "kin": "kin"}
"""Selections whose sentences are not those of their kind of record."""

PASSPORTS = ("TRAV_PASS", "BY_PASS", "BY_BIO", "UA_TRAV", "FP", "CTD")


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
        destination=destination,
    )


def _last(found: Sequence[R]) -> R | None:
    return found[-1] if found else None


def view_of(teller: Teller, chosen: Chosen) -> Node:
    """Return what is known of the client, without what the letter says of itself."""
    material = teller.material

    def one(record: R | None, kind: type[R]) -> Node:
        return teller.node(record if record is not None else kind(id=NOBODY))

    def many(records: Iterable[Record], group: str = "") -> list[Value]:
        return [
            teller.node(each) | beside(teller, each) | {"parts": telling(teller, each, group)}
            for each in records
        ]

    selected = selections(material, chosen)
    client = client_node(teller)
    return {
        "client": client,
        "passport": one(chosen.passport, IdentityDocument),
        "conscience": one(chosen.conscience, Conscience) | {"parts": _parts(teller, chosen.conscience)},
        "military": one(chosen.military, MilitaryProfile) | {"parts": _parts(teller, chosen.military)},
        "claim": one(chosen.claim, ProtectionClaim) | {"parts": _parts(teller, chosen.claim)},
        "residence": one(chosen.residence, Stay) | {"parts": _parts(teller, chosen.residence)},
        "host": one(chosen.host, AccommodationOffer) | _hosting(teller, chosen.host),
        "events": {str(kind): many(events) for kind, events in _by_kind(teller)},
        "criminal": many(material.all(CriminalCase)),
        "observed": _observed(teller),
        "origin": _origin(teller, client),
        "has": {
            name: Flag(bool(each.records), each.facts)
            for name, each in {**selected, **denials(material)}.items()
        },
        **{name: many(each.records, GROUPS.get(name, "")) for name, each in selected.items()},
        **matters(teller, NOBODY),
        **steps(teller, chosen, NOBODY),
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
    latin, native = client.latin_name.known, _native(teller, client)
    blocked = teller.holes.get(f"{client.id}.latin_name")
    if blocked is not None and blocked.code == "inferred":
        latin, blocked = None, None
    names = frozenset(f"{client.id}.{field}" for field in ("latin_name", "native_name"))
    node |= {"has_latin": Flag(latin is not None, names), "has_native": Flag(native is not None, names)}
    if native is not None:
        node |= {
            "native": Gap(str(native), names),
            "native_formal": Gap(_titled(teller, str(native)), names | sex),
            "name": Gap(_titled(teller, _calm(native.surname or str(native))), names | sex),
        }
    if latin is not None:
        node["formal"] = Gap(_titled(teller, _formal(latin)), names | sex)
        if native is None or SCRIPTS.get(teller.words.language) != "cyrillic":
            node["name"] = Gap(_titled(teller, _calm(latin.surname or latin.given or "")), names | sex)
    if blocked is not None:
        shown = node["latin_name"]
        assert isinstance(shown, dict)
        node |= {"formal": shown["text"], "name": shown["text"]}
    node.setdefault("name", Gap(teller.words.text("client", "unknown", "he"), names))
    node.setdefault("native_formal", node["name"])
    return node


def _titled(teller: Teller, name: str) -> str:
    """Mr Shcherbakov: the form of address of the language before a name."""
    return f"{teller.client.get('title', '')} {name}".strip()


def _native(teller: Teller, client: Person) -> Name | None:
    fields = ("native_name", "belarusian_name", "ukrainian_name")
    usable = (getattr(client, name) for name in fields if f"{client.id}.{name}" not in teller.holes)
    names: Iterator[Name | None] = (fact.known for fact in usable)
    return next((name for name in names if name is not None), None)


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


def _origin(teller: Teller, client: Node) -> Node:
    """Return the state the client comes from, in the forms of a country."""
    facts = frozenset({f"{teller.material.client.id}.citizenships"})
    node = client["citizenships"]
    assert isinstance(node, dict)
    told: Value = node["text"]
    state = next(iter(teller.material.citizenships()), None)
    known = state is not None and bool(node.get("codes"))
    shown: Node = (
        {form: Gap(teller.country(str(state), form), facts) for form in COUNTRY_FORMS} if known else {}
    )
    missing: Node = dict.fromkeys(COUNTRY_FORMS, told)
    return missing | shown


def _hosting(teller: Teller, host: AccommodationOffer | None) -> Node:
    named = _named(host)
    group = "host" if named.holds else "host_unnamed"
    return {
        "named": named,
        "declared": _declared(host),
        "parts": telling(teller, host, group) if host is not None else [],
    }


def _declared(host: AccommodationOffer | None) -> Flag:
    """Whether the host has signed a declaration, which gives what a letter leaves out."""
    if host is None:
        return Flag(False)
    return Flag(held(host.declaration_id) is not None, frozenset({f"{host.id}.declaration_id"}))


def _named(host: AccommodationOffer | None) -> Flag:
    """A host is named only with the host's own consent (HR09)."""
    if host is None:
        return Flag(False)
    ids = frozenset({f"{host.id}.may_be_named", f"{host.id}.host_name"})
    return Flag(held(host.may_be_named) is True and held(host.host_name) is not None, ids)


def _observed(teller: Teller) -> list[Value]:
    contacts = [each for each in teller.material.all(Contact) if held(each.observed) is not None]
    return [teller.node(each) for each in sorted(contacts, key=contact_day)]
