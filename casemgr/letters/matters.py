"""What single types of letter speak of: a call from a border, a detention, a finding on security, a referral,
special needs, and what sources say of a country.

    call custody security referral     one node each, blank where there is none
    needs                              tellings, each with its `setting`
    reports                            clinicians' reports, by name alone
    coi                                findings, contrary, countries, country, cut_off
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import TypeVar

from casemgr.letters.expressions import Flag, Gap, Value
from casemgr.letters.facts import Teller
from casemgr.letters.grounds import paper_named
from casemgr.letters.phrasing import Node
from casemgr.letters.told import provenance, telling
from casemgr.records.country_finding import CountryFinding
from casemgr.records.custody import Custody
from casemgr.records.distress_call import DistressCall
from casemgr.records.document import Document
from casemgr.records.fact import held
from casemgr.records.partial_date import PartialDate
from casemgr.records.record import Record
from casemgr.records.referral import Referral
from casemgr.records.security_finding import SecurityFinding
from casemgr.records.special_need import SpecialNeed

R = TypeVar("R", bound=Record)

REPORT = "clinician_report"


def matters(teller: Teller, nobody: str) -> Node:
    """Return them for the templates; `nobody` is the id of a record that is not there."""
    material = teller.material
    custodies = [each for each in material.all(Custody) if each.lasts]
    return {
        "call": _one(teller, material.all(DistressCall), DistressCall(id=nobody)),
        "custody": _one(teller, custodies, Custody(id=nobody)),
        "security": _one(teller, material.all(SecurityFinding), SecurityFinding(id=nobody)),
        "referral": _one(teller, material.all(Referral), Referral(id=nobody)),
        "needs": _needs(teller, material.all(SpecialNeed)),
        "reports": _reports(teller),
        "coi": _country(teller, material.all(CountryFinding)),
    }


def _one(teller: Teller, found: Sequence[R], blank: R) -> Node:
    """Return the latest record with its tellings."""
    record = found[-1] if found else blank
    return teller.node(record) | {"parts": telling(teller, record) if found else []}


def _needs(teller: Teller, found: Iterable[SpecialNeed]) -> list[Value]:
    """Return the needs, those of one setting that are known in one way together."""
    groups: dict[object, Node] = {}
    for each in found:
        node = teller.node(each)
        kind, setting = node["kind"], node["setting"]
        if not isinstance(kind, Mapping) or not isinstance(setting, Mapping) or "lead" not in kind:
            continue
        where = held(each.setting) or "both"
        group = groups.setdefault((where, provenance(each.kind)), {})
        said = Gap(_gap(kind["text"]).text, _gap(kind["text"]).facts | _gap(setting["text"]).facts)
        group.setdefault("lead", kind["lead"])
        group.setdefault("setting", Gap(where, frozenset({f"{each.id}.setting"})))
        says = group.setdefault("says", [])
        assert isinstance(says, list)
        says.append(said)
    return list(groups.values())


def _reports(teller: Teller) -> list[Value]:
    """Return clinicians' reports as papers; what is in them stays with the clinician (P21)."""
    found = [each for each in teller.material.all(Document) if held(each.kind) == REPORT]
    return [teller.node(each) | {"named": paper_named(teller, each)} for each in found]


def _country(teller: Teller, found: Sequence[CountryFinding]) -> Node:
    """Return what sources say, by topic, what points the other way apart, and the last day of reading."""
    order = list(teller.vocabularies["country_topic"].terms)
    sorted_ = sorted(found, key=lambda each: _place(order, held(each.topic)))
    told = [(each, teller.node(each)) for each in sorted_ if held(each.says) is not None]
    read = [day for each, _ in told if (day := held(each.captured_on)) is not None]
    last = frozenset(f"{each.id}.captured_on" for each, _ in told)
    dates = teller.words.dates(PartialDate.on(max(read))) if read else {}
    return {
        "known": Flag(bool(told), last),
        "country": told[0][1]["country"] if told else {},
        "countries": [Gap(held(each.country) or "", frozenset({f"{each.id}.country"})) for each, _ in told],
        "cut_off": {
            "known": Flag(bool(read), last),
            **{name: Gap(text, last) for name, text in dates.items()},
        },
        "findings": [node for each, node in told if held(each.contrary) is not True],
        "contrary": [node for each, node in told if held(each.contrary) is True],
    }


def _place(order: Sequence[str], topic: str | None) -> int:
    return order.index(topic) if topic in order else len(order)


def _gap(value: Value) -> Gap:
    assert isinstance(value, Gap)
    return value
