"""Several facts of one record as sentences, each resting on one source (HR11).

What a summons says and what a client says about it are two sentences. The predicates of a kind of
record stand in the words of each language, in the order in which a letter gives them.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from casemgr.letters.expressions import Gap, Value
from casemgr.letters.facts import Teller
from casemgr.records.event import Event
from casemgr.records.fact import Fact, Source, held
from casemgr.records.record import Record
from casemgr.records.stay import Stay

PAST_STAYS = "past_stays"

POSTED = ("e_register", "e_portal")
"""Ways of service that are no handing over: the day of such a summons is that of its posting."""

_ONLY_TOLD = (Source.CLIENT_STATEMENT, Source.THIRD_PARTY_STATEMENT, Source.INFERRED)

MOST_SAID = 8
"""Predicates of one sentence; counted and not measured, so that all languages break at the same place."""


def telling(teller: Teller, record: Record, group: str = "") -> list[Value]:
    """Return the tellings of a record: {lead, says} for each source, office and paper among its facts."""
    node = teller.node(record)
    tellings: dict[object, dict[str, Value]] = {}
    for path, form in teller.words.forms("predicates", group or _group(record)).items():
        name, _, code = path.partition("=")
        said = _all_said(teller, node, name, code, form)
        if not said:
            continue
        field = name.partition(".")[0]
        if name == "summons_served_on" and _posted(record):
            said = [Gap(each.text, each.facts | {f"{record.id}.summons_service"}) for each in said]
            field = _weaker(record, field, "summons_service")
        fact = getattr(record, field)
        told = tellings.setdefault(provenance(fact), {"lead": _lead(node[field]), "says": []})
        says = told["says"]
        assert isinstance(says, list)
        for each in said:
            _add(says, each)
    return [part for told in tellings.values() for part in _parted(told)]


def _parted(told: dict[str, Value]) -> Iterator[dict[str, Value]]:
    """Yield a telling, in parts with the same lead where one sentence of it would say too much to follow."""
    says = told["says"]
    assert isinstance(says, list)
    for start in range(0, len(says), MOST_SAID):
        yield told | {"says": says[start : start + MOST_SAID]}


def _add(says: list[Value], said: Gap) -> None:
    """Add a predicate; `+for a visa|he asked for a visa` is joined to the one before it, if any."""
    text = said.text
    if not text.startswith("+"):
        says.append(said)
        return
    joined, _, alone = text[1:].partition("|")
    if not says:
        says.append(Gap(alone or joined, said.facts))
        return
    before = says.pop()
    assert isinstance(before, Gap)
    says.append(Gap(f"{before.text} {joined}", before.facts | said.facts))


def _group(record: Record) -> str:
    """Events are told by their kind, a posted summons and a stay that is past in their own words."""
    if isinstance(record, Stay) and held(record.until) is not None:
        return PAST_STAYS
    kind = held(record.kind) if isinstance(record, Event) else None
    return "summons_posted" if _posted(record) else str(kind or record.collection)


def _posted(record: Record) -> bool:
    """Tell whether a record is a summons that was posted for everybody it names to find."""
    if not isinstance(record, Event) or held(record.kind) != "summons":
        return False
    return held(record.summons_service) in POSTED


def _weaker(record: Record, one: str, other: str) -> str:
    """Return on which of two fields a sentence rests that says both: what is only told is not shown."""
    return other if getattr(record, other).source in _ONLY_TOLD else one


def provenance(fact: Fact[Any]) -> object:
    """Return what the facts of one sentence have in common: source, office and paper (HR11)."""
    return fact.source, fact.office, fact.document


def _lead(node: Value) -> Gap:
    lead = node.get("lead", "") if isinstance(node, dict) else ""
    assert isinstance(lead, Gap)
    return lead


def _all_said(teller: Teller, node: Mapping[str, Value], name: str, code: str, form: str) -> list[Gap]:
    """Return what one predicate says: one thing, or with the form {says} every sentence that was told."""
    if form == "{says}":
        told = node.get(name)
        says = told.get("says", []) if isinstance(told, dict) else []
        return [each for each in says if isinstance(each, Gap)] if isinstance(says, list) else []
    said = _said(teller, node, name, code, form)
    return [] if said is None else [said]


def _said(teller: Teller, node: Mapping[str, Value], name: str, code: str, form: str) -> Gap | None:
    """Return one predicate filled, None where its fact is unknown or has another code."""
    field, _, part = name.partition(".")
    told = node.get(field)
    if not isinstance(told, dict) or not _holds(told) or "lead" not in told:
        return None
    if part:
        parts = told.get("part")
        told = parts.get(part) if isinstance(parts, dict) else None
        if not isinstance(told, dict) or not _holds(told):
            return None
    gaps = {key: value for key, value in told.items() if isinstance(value, Gap)}
    if code and gaps["code"].text not in ("", code):
        return None
    words = {key: gap.text for key, gap in gaps.items()}
    facts = frozenset[str]().union(*(gap.facts for gap in gaps.values()))
    return teller.voiced(form, facts, **words)


def _holds(node: Mapping[str, Value]) -> bool:
    known = node.get("known")
    return getattr(known, "holds", False) is True
