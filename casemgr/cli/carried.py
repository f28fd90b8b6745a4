"""What a bundle carries, in lines and as facts: before it leaves, and before it is taken in."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from casemgr.cli.named import short
from casemgr.cli.tables import columns
from casemgr.cli.wording import Wording
from casemgr.exchange.arrivals import Order
from casemgr.exchange.card import grouped
from casemgr.exchange.choice import Reason, Selection
from casemgr.exchange.intake import CasePlan, FieldChange, Plan
from casemgr.exchange.partners import Standing
from casemgr.records.catalogue import CATALOGUE
from casemgr.records.codec import register_from_json
from casemgr.records.described import fields_of
from casemgr.store.changes import Change

_WIDTH = 74
"""A plan is also quoted with an indent."""

_REASONS = {
    Reason.CLASS: "not in the consent, or withheld by the case",
    Reason.OFFICE: "work of this office",
    Reason.PRIVATE: "private",
    Reason.PERSON: "about somebody who has not consented",
    Reason.OTHER_RECIPIENT: "a consent towards somebody else",
    Reason.DOCUMENT: "a document that may name others; --tick lets it leave",
    Reason.UNKNOWN_CLASS: "written by a newer program",
}
STANDINGS = {
    Standing.READY: "verified",
    Standing.UNVERIFIED: "not verified",
    Standing.REVOKED: "revoked",
    Standing.COMPROMISED: "compromised",
}
_ORDERS = {
    Order.NEXT: "the next one from this partner",
    Order.REPLAY: "it was taken in here before",
    Order.GAP: "bundles before it have not come yet: ask the partner",
    Order.LATE: "a later one came first",
    Order.FORK: "it does NOT follow from what came before: their vault was cloned or put back",
}


def selection_lines(selection: Selection, words: Wording) -> Iterator[str]:
    """Yield what the partner will see, field by field, and what stays here and why."""
    yield from changes_lines(selection.changes, words)
    yield ""
    yield from selection_summary(selection)


def selection_summary(selection: Selection) -> Iterator[str]:
    """Yield how much leaves and how much stays."""
    found = len({change.record for change in selection.changes})
    yield f"Leaves: {len(selection.changes)} fields of {found} records, {len(selection.blobs)} attachments."
    stays = Counter(held.reason for held in selection.withheld)
    if stays:
        rows = [(f"Stays:  {count}", _REASONS[reason]) for reason, count in sorted(stays.items())]
        yield from columns(rows)
    for answers in selection.answers.values():
        for person, answer in answers.items():
            yield f"Consent of person {short(person)}: {answer}."


def selection_fact(selection: Selection) -> dict[str, Any]:
    """Return the same for programs."""
    return {
        "cases": list(selection.cases),
        "changes": [_change_fact(change) for change in selection.changes],
        "attachments": list(selection.blobs),
        "withheld": [
            {"collection": held.collection, "record": held.record, "field": held.field, "reason": held.reason}
            for held in selection.withheld
        ],
        "answers": {case: dict(answers) for case, answers in selection.answers.items()},
    }


def changes_lines(changes: Iterable[Change], words: Wording) -> Iterator[str]:
    """Yield changes under the records they belong to."""
    records: dict[tuple[str, str], list[tuple[str, str]]] = {}
    for change in changes:
        fields = records.setdefault((change.collection, change.record), [])
        fields.append((change.field, _said(change.collection, change.field, change.value, words)))
    for (collection, record), fields in records.items():
        yield f"{collection} {short(record)}"
        yield from columns(fields, 2)


def plan_lines(plan: Plan, words: Wording) -> Iterator[str]:
    """Yield who sent a bundle, where it stands in their sequence, and what it would do here."""
    card, manifest = plan.sender.card, plan.bundle.manifest
    yield f"Bundle {short(manifest.bundle)} from {card.card.name}, {STANDINGS[plan.sender.standing]}"
    yield f"  fingerprint {grouped(card.fingerprint)}"
    yield f"  number {manifest.sequence}: {_ORDERS[plan.order]}"
    references = _references(plan.bundle.changes())
    for case in plan.cases:
        yield ""
        yield f"Case {references.get(case.case_id, short(case.case_id))}" + (
            f" ({case.decided} before)" if case.decided else ""
        )
        yield from columns(_case_rows(case), 2, _WIDTH)
        for mark, changes in (("changed", case.changed), ("CONFLICT", case.conflicts)):
            for change in changes:
                yield f"  {mark}: {change.collection} {short(change.record)} {change.field}"
                said = (_said(change.collection, change.field, value, words) for value in change.values)
                yield from columns((("-", text) for text in said), 4)
    if plan.strays:
        yield f"{plan.strays} changes belong to no case of the bundle and are never taken."


def plan_fact(plan: Plan) -> dict[str, Any]:
    """Return the same for programs."""
    return {
        "bundle": plan.bundle.manifest.bundle,
        "sender": plan.sender.partner.id,
        "standing": plan.sender.standing,
        "order": plan.order,
        "sequence": plan.bundle.manifest.sequence,
        "strays": plan.strays,
        "cases": [_case_fact(case) for case in plan.cases],
    }


def _case_rows(case: CasePlan) -> Iterator[tuple[str, str]]:
    if case.new:
        new = Counter(collection for collection, _ in case.new)
        kinds = ", ".join(f"{name} {new[name]}" for name in sorted(new))
        yield "new records", f"{len(case.new)}: {kinds}"
    for count, what in (
        (len(case.changed), "fields changed"),
        (len(case.conflicts), "fields in conflict"),
        (case.older, "fields older than ours"),
        (case.repeated, "fields known before"),
        (case.put_aside, "fields refused before"),
        (len(case.refused), "impossible fields"),
        (case.quarantined, "fields from the future"),
        (case.forked, "fields of a cloned device"),
        (len(case.relayed), "relayed devices"),
        (len(case.attachments), "attachments"),
    ):
        if count:
            yield what, str(count)


def _case_fact(case: CasePlan) -> dict[str, Any]:
    return {
        "case": case.case_id,
        "new": [{"collection": collection, "record": record} for collection, record in case.new],
        "changed": [_field_fact(change) for change in case.changed],
        "conflicts": [_field_fact(change) for change in case.conflicts],
        "older": case.older,
        "repeated": case.repeated,
        "refused": len(case.refused),
        "quarantined": case.quarantined,
        "forked": case.forked,
        "relayed": sorted(case.relayed),
        "attachments": [{"record": item.record, "size": item.size} for item in case.attachments],
        "decided": case.decided,
    }


def _field_fact(change: FieldChange) -> dict[str, Any]:
    values = [json.loads(value) for value in change.values]
    return {"collection": change.collection, "record": change.record, "field": change.field, "values": values}


def _change_fact(change: Change) -> dict[str, Any]:
    named = {"collection": change.collection, "record": change.record, "field": change.field}
    return named | {"value": json.loads(change.value)}


def _references(pieces: Iterable[Sequence[Change]]) -> dict[str, str]:
    """Return what the sender calls the cases of a bundle."""
    return {
        change.record: str(json.loads(change.value))
        for piece in pieces
        for change in piece
        if (change.collection, change.field) == ("cases", "reference")
    }


def _said(collection: str, field: str, value: str, words: Wording) -> str:
    """Return a value in words; what only a newer program knows, as it came."""
    noun = CATALOGUE.get(collection)
    description = fields_of(noun).get(field) if noun else None
    return (
        words.register(description, register_from_json(description, json.loads(value)))
        if description
        else value
    )
