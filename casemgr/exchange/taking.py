"""Taking a bundle in, case by case, and taking that back.

Everything accepted enters in one transaction with its attachments; what is rejected is remembered,
so that the same offer does not come as news again; what is put off leaves nothing behind. Undoing
retracts, says what was built on it meanwhile, and leaves that standing.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from enum import StrEnum

from casemgr.crypto.batches import Joined
from casemgr.errors import NotFoundError, UsageError
from casemgr.exchange.arrivals import Order, enter
from casemgr.exchange.errors import BundleError, DamagedError
from casemgr.exchange.intake import Attached, Plan
from casemgr.exchange.office import Office
from casemgr.exchange.partners import Standing
from casemgr.exchange.sightings import Sightings
from casemgr.ids import RecordId
from casemgr.progress import Progress, no_progress
from casemgr.records.person import Person
from casemgr.store import ledger
from casemgr.store.adoption import Adoption, adopt, keep, vouch
from casemgr.store.blobs import Blob, blobs
from casemgr.store.changes import PUT_ASIDE, Change, State
from casemgr.store.decisions import BuiltOn, built_on, retract
from casemgr.store.ledger import Direction, Outcome


class Decision(StrEnum):
    """What a person decides about one case of a bundle."""

    ACCEPT = "accept"
    REJECT = "reject"
    LATER = "later"


_OUTCOMES = {
    Decision.ACCEPT: Outcome.ACCEPTED,
    Decision.REJECT: Outcome.REJECTED,
    Decision.LATER: Outcome.LATER,
}


class HeldBackError(BundleError):
    """The bundle came after the day since which its sender counts as compromised (HR23)."""

    def __init__(self, office: str) -> None:
        super().__init__(office)
        self.office = office


class ForkError(BundleError):
    """The bundle does not follow from what its sender sent before; a person has to ask them first."""

    def __init__(self, office: str, sequence: int) -> None:
        super().__init__(f"{office}: {sequence}")
        self.office = office
        self.sequence = sequence


class NotInBundleError(UsageError):
    """A case was decided about that the bundle does not carry."""

    def __init__(self, case: RecordId) -> None:
        super().__init__(case)
        self.case = case


class AcceptedBeforeError(UsageError):
    """A case was to be rejected that this bundle brought and that was accepted; only `undo` takes it back."""

    def __init__(self, case: RecordId) -> None:
        super().__init__(case)
        self.case = case


@dataclass(frozen=True, slots=True)
class Taken:
    """What was done with a bundle; the decisions are also in the ledger, under `row`."""

    row: int
    adoption: Adoption
    outcomes: Mapping[RecordId, Outcome]


@dataclass(frozen=True, slots=True)
class Undone:
    """An import that was taken back: the records it touched, and what had been built on it."""

    row: int
    records: tuple[RecordId, ...]
    built_on: tuple[BuiltOn, ...]


def take(
    office: Office,
    plan: Plan,
    decisions: Mapping[RecordId, Decision],
    *,
    despite_fork: bool = False,
    despite_clock: bool = False,
    progress: Progress = no_progress,
) -> Taken:
    """Carry out decisions about the cases of a planned bundle; cases not named are put off.

    A person of several cases is taken if one of them is, any other record only if all are, so nothing moves
    into a case or out of one that was not accepted. A case that was rejected, or whose import
    was undone, is taken when it is accepted now. `despite_clock` takes what is stamped far ahead of our
    clock, because a person says that ours is the wrong one. Raises UnverifiedSenderError, RevokedSenderError,
    HeldBackError, ForkError, NotInBundleError, AcceptedBeforeError, and DamagedError if the file is no longer
    the one that was planned.
    """
    _refuse(plan, despite_fork)
    offered = {case.case_id: case.decided for case in plan.cases}
    for case, decision in decisions.items():
        if case not in offered:
            raise NotInBundleError(case)
        if decision is Decision.REJECT and offered[case] is Outcome.ACCEPTED:
            raise AcceptedBeforeError(case)
    decided = {case: decisions.get(case, Decision.LATER) for case in offered}
    fresh = office.store.generation() == plan.generation
    accepted, rejected = _split(plan, decided, plan.news if fresh else _everything(office, plan))
    lift = PUT_ASIDE | ({State.QUARANTINED} if despite_clock else set())
    with office.attachments.staging():
        staged = _stage(office, plan, {change.record for change in accepted}, progress)
        with office.store.transaction():
            row = plan.known.row if plan.known else enter(office, plan.bundle, plan.sender.partner.id)
            if fresh and lift == PUT_ASIDE and len(accepted) == len(plan.news):
                adoption = keep(office.store, plan.sifted, row)
            else:
                adoption = adopt(office.store, accepted, bundle=row, lift=lift)
            if rejected:
                adoption.rejected += adopt(office.store, rejected, bundle=row, state=State.REJECTED).rejected
            erased = {refusal.change.record for refusal in adoption.refused if refusal.reason == "erased"}
            office.attachments.keep(blob for blob in staged if blob.record not in erased)
            if fresh:
                again = list(_repeated(plan, decided))
                adoption.repeated += len(again)
                if again:
                    vouch(office.store, row, again)
            outcomes = _outcomes(plan, decided)
            ledger.decide(office.store, row, outcomes)
    office.attachments.sweep()
    return Taken(row, adoption, outcomes)


def undo(office: Office, partner: RecordId, bundle: str) -> Undone:
    """Take back what a partner's bundle brought; its cases count as undone. Raises NotFoundError.

    What another bundle that was accepted brought as well stays.
    """
    known = ledger.passage(office.store, Direction.IN, partner, bundle)
    if known is None:
        raise NotFoundError("bundle", bundle)
    later = tuple(built_on(office.store, known.row))
    with office.store.transaction():
        touched = retract(office.store, known.row)
        taken = ledger.outcomes(office.store, known.row)
        undone = {case: Outcome.UNDONE for case, outcome in taken.items() if outcome is Outcome.ACCEPTED}
        ledger.decide(office.store, known.row, undone)
    return Undone(known.row, tuple(touched), later)


def _refuse(plan: Plan, despite_fork: bool) -> None:
    sender, card = plan.sender, plan.sender.card.card
    if sender.standing is Standing.COMPROMISED:
        raise HeldBackError(card.office)
    sender.refuse_as_sender(preview=False)
    if plan.order is Order.FORK and not despite_fork:
        raise ForkError(card.office, plan.bundle.manifest.sequence)


def _everything(office: Office, plan: Plan) -> Sequence[Change]:
    """Return all honest changes of the bundle: once something was written, the plan's news may be old."""
    honest, _ = Sightings(office.store).parted(change for piece in plan.bundle.changes() for change in piece)
    return honest


def _split(
    plan: Plan, decided: Mapping[RecordId, Decision], changes: Iterable[Change]
) -> tuple[list[Change], list[Change]]:
    """Part the changes to adopt from those to reject."""
    accepted, rejected = [], []
    for change in changes:
        match _decision(change.collection, {decided[case] for case in plan.owners[change.record]}):
            case Decision.ACCEPT:
                accepted.append(change)
            case Decision.REJECT:
                rejected.append(change)
    return accepted, rejected


def _decision(collection: str, wanted: Set[Decision]) -> Decision:
    """Return what becomes of a record about whose cases this was decided."""
    if wanted == {Decision.ACCEPT} or (Decision.ACCEPT in wanted and collection == Person.collection):
        return Decision.ACCEPT
    return Decision.REJECT if wanted == {Decision.REJECT} else Decision.LATER


def _repeated(plan: Plan, decided: Mapping[RecordId, Decision]) -> Iterator[int]:
    """Yield the numbers of changes of accepted cases that were here before, and were not offered again."""
    accepted = {case for case, decision in decided.items() if decision is Decision.ACCEPT}
    for record, numbers in plan.repeated.items():
        if not accepted.isdisjoint(plan.owners[record]):
            yield from numbers


def _stage(office: Office, plan: Plan, records: set[RecordId], progress: Progress) -> list[Blob]:
    """Seal the attachments of accepted records that are not here yet; they count once they are kept."""
    staged: list[Blob] = []
    here = {blob.blob: blob.sha256 for blob in blobs(office.store)}
    wanted = {item.blob: item for case in plan.cases for item in case.attachments if item.record in records}
    members = {member.name: member for member in plan.bundle.blobs}
    for done, (name, item) in enumerate(sorted(wanted.items())):
        progress(done, len(wanted))
        expected = bytes.fromhex(members[f"blobs/{name}"].sha256)
        if name not in here:
            staged.append(_staged(office, plan, item))
        elif here[name] != expected:
            raise DamagedError(f"blobs/{name}", "other_content_here")
    return staged


def _staged(office: Office, plan: Plan, item: Attached) -> Blob:
    return office.attachments.stage(Joined(plan.bundle.blob(item.blob)), item.record, item.blob)


def _outcomes(plan: Plan, decided: Mapping[RecordId, Decision]) -> dict[RecordId, Outcome]:
    """Return what becomes of each case; to put off again what was decided before changes nothing."""
    before = {case.case_id: case.decided for case in plan.cases}
    return {
        case: before[case] or Outcome.LATER if decision is Decision.LATER else _OUTCOMES[decision]
        for case, decision in decided.items()
    }
