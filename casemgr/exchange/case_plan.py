"""What accepting one case of a bundle would mean here: what is new, changed, in conflict or older."""

from collections import defaultdict
from dataclasses import dataclass, field

from casemgr.ids import RecordId
from casemgr.store.adoption import Foreseen, Refusal
from casemgr.store.changes import Change, State
from casemgr.store.ledger import Outcome
from casemgr.store.registers import conflicts_in


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field of a record that is here already, and the text it would hold; several in conflict."""

    collection: str
    record: RecordId
    field: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Attached:
    """An attachment of the bundle, the record it belongs to, and its size in bytes."""

    blob: str
    record: RecordId
    size: int


@dataclass(frozen=True, slots=True)
class CasePlan:
    """What accepting one case would mean; `decided` is what became of it before, if it came before.

    `relayed` names devices that are not on the sender's card: what they wrote is passed on, not
    vouched for by the sender's verified key.
    """

    case_id: RecordId
    new: tuple[tuple[str, RecordId], ...]
    changed: tuple[FieldChange, ...]
    conflicts: tuple[FieldChange, ...]
    older: int
    repeated: int
    put_aside: int
    """Changes that were rejected or undone before, and are taken if the case is accepted now."""
    refused: tuple[Refusal, ...]
    quarantined: int
    forked: int
    relayed: frozenset[str]
    attachments: tuple[Attached, ...]
    decided: Outcome | None


@dataclass(slots=True)
class Portion:
    """What a bundle says of one case, as it was sorted out; `writers` are the devices behind it."""

    foreseen: list[Foreseen] = field(default_factory=list)
    forged: list[Change] = field(default_factory=list)
    attached: list[Attached] = field(default_factory=list)
    writers: set[str] = field(default_factory=set)
    repeated: int = 0

    def plan(self, case: RecordId, vouched: frozenset[str], decided: Outcome | None) -> CasePlan:
        """Return what accepting it would mean; `vouched` are the devices of ours and the sender's."""
        parts = _Parts()
        for found in self.foreseen:
            parts.add(found)
        return CasePlan(
            case,
            tuple(parts.new),
            tuple(parts.changed),
            tuple(parts.conflicts),
            parts.older,
            self.repeated + sum(found.repeated for found in self.foreseen),
            sum(found.put_aside for found in self.foreseen),
            self._refused(),
            parts.states[State.QUARANTINED],
            parts.states[State.FORKED],
            frozenset(self.writers - vouched),
            tuple(self.attached),
            decided,
        )

    def _refused(self) -> tuple[Refusal, ...]:
        return (
            *(refusal for found in self.foreseen for refusal in found.refused),
            *(Refusal(change, "observed_in_our_name") for change in self.forged),
        )


class _Parts:
    """The records of one case sorted by what would become of them."""

    def __init__(self) -> None:
        self.new: list[tuple[str, RecordId]] = []
        self.changed: list[FieldChange] = []
        self.conflicts: list[FieldChange] = []
        self.older = 0
        self.states: dict[State, int] = defaultdict(int)

    def add(self, found: Foreseen) -> None:
        """Sort what is foreseen of one record."""
        for item in found.entering:
            self.states[item.state] += 1
        entering = {item.change.field for item in found.entering if item.state is State.ADOPTED}
        if found.after is None or not entering:
            return
        if found.before is None:
            self.new.append((found.collection, found.record))
            return
        contested = conflicts_in(found.after)
        for name in sorted(entering & found.after.keys()):
            values = tuple(dict.fromkeys(head.value for head in found.after[name].heads))
            change = FieldChange(found.collection, found.record, name, values)
            if name in contested:
                self.conflicts.append(change)
            elif found.before.get(name) != values[0]:
                self.changed.append(change)
            else:
                self.older += 1
