"""`casemgr-cli case conflicts` and `case resolve`: values side by side, until a person decides.

Nothing is preselected (HR22): a value is taken only by its number, after all were shown.
"""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from casemgr.casework.cases import read_any
from casemgr.cli.answer import Answer
from casemgr.cli.arguments import Arguments, Noun, unlocks
from casemgr.cli.console import Console
from casemgr.cli.entering import unlocked
from casemgr.cli.finding import Owners, called, shown
from casemgr.cli.named import case_called, file_called, record_called, short
from casemgr.cli.tables import columns, moment
from casemgr.cli.wording import Wording, wording
from casemgr.errors import UsageError
from casemgr.ids import RecordId
from casemgr.records.case import Case
from casemgr.records.codec import record_to_json
from casemgr.records.described import fields_of
from casemgr.records.fact import held
from casemgr.records.partner import Partner
from casemgr.store.changes import ms_of
from casemgr.store.listings import open_conflicts, records
from casemgr.store.store import Store
from casemgr.store.versions import Version


class NoConflictError(UsageError):
    """The field holds one value only, so there is nothing to decide."""

    def __init__(self, field: str) -> None:
        super().__init__(field)
        self.field = field


class NoSuchHeadError(UsageError):
    """There are fewer values than the number given; `found` is how many."""

    def __init__(self, field: str, found: int) -> None:
        super().__init__(f"{field}: {found}")
        self.field = field
        self.found = found


@dataclass(frozen=True, slots=True)
class Conflict:
    """One field about which a person has to decide."""

    case: Case | None
    kept: Version[Any]
    field: str


def add_commands(noun: Noun) -> None:
    """Add the two verbs about conflicts to the noun of cases."""
    listing = unlocks(noun.verb("conflicts", list_conflicts, "show the values between which to decide"))
    listing.add_argument("case", nargs="?", metavar="ID", help="one case; all if left out")
    deciding = unlocks(noun.verb("resolve", resolve, "decide a conflict, for every office that has it"))
    deciding.add_argument("case", metavar="ID", help="reference, code name, id or part of an id")
    deciding.add_argument("record", metavar="RECORD", help="the record")
    deciding.add_argument("field", metavar="FIELD", help="the field")
    deciding.add_argument(
        "--take", type=int, required=True, metavar="N", help="the number of the value that holds"
    )


def list_conflicts(args: Arguments, console: Console) -> Answer:
    """Show every field in conflict with all its values, ours first."""
    words = wording()
    with unlocked(args, console) as vault:
        wanted = case_called(vault.store, args.case).record.id if args.case else None
        found = conflicts_of(vault.store, wanted)
        lines = list(conflict_lines(vault.store, found, words))
    facts = [_fact(conflict) for conflict in found]
    return Answer({"kind": "conflicts", "conflicts": facts}, lines or ["No conflicts."])


def resolve(args: Arguments, console: Console) -> Answer:
    """Let one of the values hold; every office that gets the decision sees the conflict end."""
    with unlocked(args, console) as vault:
        kept = record_called(file_called(vault.store, args.case), args.record)
        heads = kept.conflicts.get(args.field, ())
        if not heads:
            raise NoConflictError(args.field)
        if not 1 <= args.take <= len(heads):
            raise NoSuchHeadError(args.field, len(heads))
        settled = vault.store.resolve(kept, args.field, heads[args.take - 1].text)
    words = wording()
    said = words.register(fields_of(type(settled.record))[args.field], getattr(settled.record, args.field))
    return Answer(
        {"kind": "record", "record": record_to_json(settled.record)}, [f"{args.field} is now: {said}"]
    )


def conflicts_of(store: Store, wanted: RecordId | None = None) -> list[Conflict]:
    """Return every field in conflict, of one case or of all."""
    owners = Owners(store)
    found = [
        Conflict(owners.case_of(item.record, item.parent), read_any(store, item.record), item.field)
        for item in open_conflicts(store)
    ]
    return [each for each in found if wanted in (None, each.case.id if each.case else None)]


def conflict_lines(store: Store, found: Sequence[Conflict], words: Wording) -> Iterator[str]:
    """Yield all values of each, ours first, with who wrote them and when."""
    writers = _writers(store)
    for conflict in found:
        kept, field = conflict.kept, conflict.field
        description, heads = fields_of(type(kept.record))[field], kept.conflicts[field]
        yield f"{called(conflict.case)}: {shown(kept.record, words)}"
        yield f"  {field} has {len(heads)} values; none is chosen for you"
        rows = (
            (f"{number}.", writers.get(head.device, "another office"), moment(ms_of(head.stamp)), said)
            for number, head in enumerate(heads, 1)
            for said in [words.register(description, head.value)]
        )
        yield from columns(rows, 4)
        reference = held(conflict.case.reference) if conflict.case else "CASE"
        yield f"  Decide: case resolve {reference} {short(kept.record.id)} {field} --take N"


def _fact(conflict: Conflict) -> dict[str, Any]:
    kept, case = conflict.kept, conflict.case
    values = [
        {"number": number, "value": json.loads(head.text), "device": head.device, "ours": head.ours}
        | {"at": moment(ms_of(head.stamp))}
        for number, head in enumerate(kept.conflicts[conflict.field], 1)
    ]
    where = {"case": case.id if case else None, "collection": kept.record.collection}
    return where | {"record": kept.record.id, "field": conflict.field, "values": values}


def _writers(store: Store) -> dict[str, str]:
    """Return the names of offices by their devices."""
    theirs = {
        device: held(partner.name) or "a partner"
        for partner in records(store, Partner)
        if (keys := held(partner.keys)) is not None
        for device in keys.devices or ()
    }
    return theirs | dict.fromkeys(store.devices, "our office")
