"""The ground a letter stands on (S7): who spoke with the client when, and which papers were seen how.

What another office did is said as that office's doing, never as ours (E17).
"""

from collections.abc import Callable, Collection, Iterable, Sequence
from typing import Any, TypeVar

from casemgr.letters.expressions import Flag, Gap, Value
from casemgr.letters.facts import Teller
from casemgr.letters.material import contact_day
from casemgr.letters.phrasing import Node
from casemgr.records.contact import Contact
from casemgr.records.described import fields_of
from casemgr.records.document import Document
from casemgr.records.fact import Empty, Fact, Source, held
from casemgr.records.identity_document import IdentityDocument
from casemgr.records.partial_date import PartialDate
from casemgr.records.record import Record

K = TypeVar("K")

UNLISTED = ("consent", "signed_letter", "reply", "translation", "power_of_attorney")
"""Kinds of paper that belong to our work and are no evidence."""


def contacts_of(teller: Teller, witness: str) -> Node:
    """Return the conversations: those of the witness, of colleagues, and of partner offices."""
    found = sorted((each for each in teller.material.all(Contact) if _told(teller, each)), key=contact_day)
    ours = [each for each in found if not _office(teller, each)]
    mine = [each for each in ours if held(each.signatory_id) == witness]
    theirs = _grouped(found, lambda each: _office(teller, each))
    return {
        "mine": _days(teller, mine),
        "first": _first(teller, ours),
        "colleagues": _days(teller, [each for each in ours if each not in mine]),
        "theirs": [_days(teller, group) | {"office": _gap(name, group)} for name, group in theirs if name],
        "meetings": [
            _days(teller, group) | {"mode": _gap(mode, group), "city": _gap(city, group)}
            for (mode, city), group in _grouped(ours, _place)
        ],
        "interpreter": _interpreter(ours),
    }


def _told(teller: Teller, contact: Contact) -> bool:
    """Whether a conversation with the client may be named; one that may not is a hole of the letter."""
    session = held(contact.session)
    dated = session is not None and session.on is not None and held(contact.caller) in (None, "client")
    observed = contact.session.source is Source.COUNSELLOR_OBSERVATION
    return dated and observed and not teller.hole(contact, fields_of(Contact)["session"], contact.session)


def _office(teller: Teller, contact: Contact) -> str:
    return teller.office(contact.session)


def _place(contact: Contact) -> tuple[str, str]:
    session = held(contact.session)
    assert session is not None
    return session.mode or "", session.city or ""


def _grouped(found: Iterable[Contact], key: Callable[[Contact], K]) -> list[tuple[K, list[Contact]]]:
    groups: dict[K, list[Contact]] = {}
    for each in found:
        groups.setdefault(key(each), []).append(each)
    return list(groups.items())


def _ids(group: Sequence[Contact]) -> frozenset[str]:
    return frozenset(f"{each.id}.session" for each in group)


def _gap(text: str, group: Sequence[Contact]) -> Gap:
    return Gap(text, _ids(group))


def _days(teller: Teller, group: Sequence[Contact]) -> Node:
    days = [contact_day(each) for each in group]
    return {
        "known": Flag(bool(group), _ids(group)),
        "days": Gap(teller.words.days(days), _ids(group)),
        "count": len(set(days)),
    }


def _first(teller: Teller, ours: Sequence[Contact]) -> Node:
    """Return the day of the first conversation with us."""
    if not ours:
        return {"known": Flag(False)}
    on = teller.words.dates(PartialDate.on(contact_day(ours[0])))["on"]
    return {"known": Flag(True, _ids(ours[:1])), "on": _gap(on, ours[:1])}


def _interpreter(group: Sequence[Contact]) -> Gap:
    """Say "none" or "with" only where every conversation says so."""
    facts = frozenset(f"{each.id}.{name}" for each in group for name in ("interpreter", "session"))
    said = {_interpreted(each) for each in group}
    return Gap(said.pop() if len(said) == 1 else "", facts)


def _interpreted(contact: Contact) -> str:
    value = contact.interpreter.value
    if value is Empty.NOT_APPLICABLE:
        return "none"
    return "" if isinstance(value, Empty) else "with"


def papers_of(
    teller: Teller, passport: IdentityDocument | None, kinds: Collection[str] | None = None
) -> Node:
    """Return the papers: seen by us in the original, seen by us as copies, seen by others, only stated.

    Whether a letter tells of a copy that is not among them is known only when it is written. Where `kinds`
    are given, no other paper is named but an annex.
    """
    scan = held(passport.scan_id) if passport is not None else None
    lists: dict[tuple[str, Source], list[Gap]] = {}
    if passport is not None and passport.paper.known is not None:
        _add(lists, teller, passport.paper, _identity(teller, passport))
    for each in _ordered(teller, scan, kinds):
        _add(lists, teller, each.form, paper_named(teller, each))
    known = (("", Source.SEEN_ORIGINAL), ("", Source.SEEN_COPY))
    rest = [(key, gaps) for key, gaps in lists.items() if key not in known]
    return {
        "originals": list(lists.get(known[0], [])),
        "copies": list(lists.get(known[1], [])),
        "copied": False,
        "theirs": [
            _theirs(teller, *key, gaps)
            for key, gaps in rest
            if key[1] in (Source.SEEN_ORIGINAL, Source.SEEN_COPY)
        ],
        "stated": [
            _theirs(teller, *key, [gap]) | {"item": gap}
            for key, gaps in rest
            if key[1] not in (Source.SEEN_ORIGINAL, Source.SEEN_COPY, Source.INFERRED)
            for gap in gaps
        ],
    }


def _add(lists: dict[tuple[str, Source], list[Gap]], teller: Teller, fact: Fact[Any], gap: Gap) -> None:
    if fact.source is not None:
        lists.setdefault((teller.office(fact), fact.source), []).append(gap)


def _ordered(teller: Teller, skipped: str | None, kinds: Collection[str] | None) -> list[Document]:
    """Return the papers that are evidence, annexes first and in their order."""
    found = [
        each
        for each in teller.material.all(Document)
        if is_listed(each)
        and each.id != skipped
        and (kinds is None or held(each.kind) in kinds or each.id in teller.annexes)
    ]
    return sorted(found, key=lambda each: (teller.annexes.get(each.id, len(teller.annexes) + 1), each.id))


def is_listed(document: Document) -> bool:
    """Whether a paper is evidence, and it is known in what form there is one."""
    return held(document.kind) not in UNLISTED and held(document.form) is not None


def rests_on_a_copy(teller: Teller, told: Iterable[tuple[Record, Fact[Any]]]) -> bool:
    """Whether one of the facts told was seen by us as a copy, whatever the list of papers names."""
    return any(
        fact.source is Source.SEEN_COPY and not teller.office(fact)
        for record, fact in told
        if not isinstance(record, Document)
    )


def _identity(teller: Teller, passport: IdentityDocument) -> Gap:
    """Name the passport with its number and the day it ends, as far as known."""
    node = teller.node(passport)
    paper, kind = node["paper"], node["kind"]
    assert isinstance(paper, dict)
    assert isinstance(kind, dict)
    facts = frozenset({f"{passport.id}.paper", f"{passport.id}.kind", f"{teller.material.client.id}.sex"})
    if f"{passport.id}.paper" in teller.holes:
        return Gap(_text(paper["text"]), facts)
    text = teller.words.text("identity", "named").format(kind=_text(kind["text"]), **teller.client)
    printed = passport.paper.known
    if printed is not None and printed.number:
        text += teller.words.text("identity", "number").format(number=printed.number)
    if printed is not None and printed.expires:
        text += teller.words.text("identity", "expires").format(**teller.words.dates(printed.expires))
    scan = held(passport.scan_id)
    if scan in teller.annexes:
        text += f" ({teller.words.text('annex').format(number=teller.annexes[scan])})"
    return Gap(text, facts)


def _theirs(teller: Teller, office: str, source: Source, gaps: Sequence[Gap]) -> Node:
    ids = frozenset[str]().union(*(gap.facts for gap in gaps))
    form = teller.words.seen(source, ours=not office)
    return {"seen": teller.voiced(form, ids, office=office), "items": list(gaps)}


def paper_named(teller: Teller, document: Document) -> Gap:
    """Name one paper: what it is, in what form, from when, and which annex."""
    node = teller.node(document)
    caption, ids = teller.caption(document)
    worded = f"{document.id}.caption"
    if worded in teller.holes and teller.holes[worded].code == "wording":
        del teller.holes[worded]  # its kind stands for it
    found = (teller.holes.get(f"{document.id}.{name}") for name in ("caption", "form"))
    hole = next((each for each in found if each is not None), None)
    if hole is not None:
        caption = teller.words.text("placeholder", hole.code).format(field=hole.field)
    form = held(document.form) or ""
    details = [teller.term("evidence_form", form)] if form not in ("original", "") else []
    facts = ids | {f"{document.id}.form"}
    dated = node["dated"]
    assert isinstance(dated, dict)
    named = dated.get("name", dated["text"])
    if held(document.dated) is not None and isinstance(named, Gap):
        details.append(teller.words.text("dated").format(name=named.text))
        facts |= {f"{document.id}.dated"}
    if document.id in teller.annexes:
        details.append(teller.words.text("annex").format(number=teller.annexes[document.id]))
    return Gap(f"{caption} ({', '.join(details)})" if details else caption, facts)


def _text(gap: Value) -> str:
    assert isinstance(gap, Gap)
    return gap.text
