"""Taking a bundle in: seen before it is kept, case by case, and taken back again."""

import io
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest

from casemgr.clock import FixedClock
from casemgr.errors import FailedError, NotFoundError, RefusedError
from casemgr.exchange.arrivals import Order
from casemgr.exchange.errors import (
    DamagedError,
    KindNotReadError,
    PartnerNotReadyError,
    RevokedSenderError,
    SignatureRefusedError,
    UnverifiedSenderError,
)
from casemgr.exchange.exposure import compromise, exposed, holders
from casemgr.exchange.hearsay import origin
from casemgr.exchange.intake import Plan, plan
from casemgr.exchange.manifest import MANIFEST, RECEIPT, RECEIPT_SIGNATURE
from casemgr.exchange.packing import Content, whole
from casemgr.exchange.partners import Standing
from casemgr.exchange.receipts import UnknownBundleError, take_receipt, write_receipt
from casemgr.exchange.sharing import Written
from casemgr.exchange.signed import sign
from casemgr.exchange.taking import (
    AcceptedBeforeError,
    Decision,
    ForkError,
    HeldBackError,
    NotInBundleError,
    take,
    undo,
)
from casemgr.exchange.wire import Manifest, Receipt, decode_document
from casemgr.records.case import Case
from casemgr.records.codec import encode
from casemgr.records.described import fields_of
from casemgr.records.document import Document
from casemgr.records.fact import Fact, LetterUse, Source
from casemgr.records.person import Name, Person
from casemgr.records.task import Task
from casemgr.store import ledger, papers
from casemgr.store.blobs import blobs
from casemgr.store.changes import Change, State, stamp_at
from casemgr.store.history import history
from casemgr.store.ledger import Outcome
from casemgr.store.listings import count, records
from tests.helpers.correspondents import (
    NOON,
    TODAY,
    Desk,
    accept,
    attach_paper,
    client_of,
    consent,
    desk,
    manifest,
    meet,
    open_client_case,
    read,
    send,
    signed_by,
)
from tests.helpers.exchange import contents

Desks = tuple[Desk, Desk]
TBILISI_TIME = timezone(timedelta(hours=4))


@pytest.fixture
def desks(tmp_path: Path) -> Iterator[Desks]:
    """Vilnius with a case that its client shares with Tbilisi."""
    two = desk(tmp_path / "Vilnius", "Vilnius"), desk(tmp_path / "Tbilisi", "Tbilisi")
    meet(*two)
    yield two
    for one in two:
        one.vault.close()


@pytest.fixture
def case(desks: Desks) -> str:
    """A case that may be shared whole."""
    here, there = desks
    found = open_client_case(here)
    consent(here, found, there.id)
    return found


def everything(at: Desk) -> list[Any]:
    """Return all that a store holds, to compare it with later."""
    tables = ("changes", "rulings", "records", "bundles", "carried", "blobs", "receipts", "cards", "meta")
    rows = [at.office.store.database.rows(f"SELECT * FROM {table} ORDER BY 1") for table in tables]
    return [*rows, sorted(path.name for path in at.office.attachments.folder.iterdir())]


def forged(sender: Desk, to: Desk, changes: list[Change], **other: object) -> Plan:
    """Return the plan for such a bundle."""
    return plan(to.office, signed_by(sender, to, manifest(sender, to, **other), contents(changes)))


def edit_spelling(at: Desk, case: str, *spellings: str) -> None:
    """Change one field of the client."""
    at.clock.advance(1000)
    seen = at.office.store.read(Person, client_of(at, case))
    at.office.store.put(replace(seen.record, other_spellings=spellings), seen)


def test_a_plan_shows_everything_and_keeps_nothing(desks: Desks, case: str) -> None:
    here, there = desks
    attach_paper(here, case, b"his own words")
    written, before = send(here, there, case), everything(there)
    found = read(there, written)
    (one,) = found.cases
    assert found.sender.partner.name == "Vilnius"
    assert (found.order, found.strays, one.case_id) == (Order.NEXT, 0, case)
    assert {"cases", "persons", "involvements", "risks", "documents"} <= {
        collection for collection, _ in one.new
    }
    assert [item.size for item in one.attachments] == [13]
    assert (one.changed, one.conflicts, one.older, one.repeated, one.relayed) == ((), (), 0, 0, frozenset())
    assert everything(there) == before


def test_an_accepted_case_is_here_with_its_papers(desks: Desks, case: str) -> None:
    here, there = desks
    blob = attach_paper(here, case, b"his own words")
    taken = accept(there, send(here, there, case))
    assert taken.outcomes == {case: Outcome.ACCEPTED}
    person = there.office.store.read(Person, client_of(there, case)).record
    assert person.latin_name.known == Name(surname="Shcherbakov", given="Aleksei")
    assert person.latin_name.office == here.id, "provenance names the office that saw"
    with there.office.attachments.opened(blob) as file:
        assert file.read() == b"his own words"


def test_accepting_twice_changes_nothing(desks: Desks, case: str) -> None:
    here, there = desks
    attach_paper(here, case, b"his own words")
    written = send(here, there, case)
    accept(there, written)
    before = everything(there)[:3]
    again = read(there, written)
    assert (again.order, again.cases[0].decided) == (Order.REPLAY, Outcome.ACCEPTED)
    assert again.cases[0].new == ()
    accept(there, written)
    assert everything(there)[:3] == before


def test_edits_go_there_and_back(desks: Desks, case: str) -> None:
    here, there = desks
    accept(there, send(here, there, case))
    edit_spelling(there, case, "Ščarbakoŭ")
    back = read(here, send(there, here, case))
    (change,) = back.cases[0].changed
    assert (change.field, change.values) == ("other_spellings", ('["Ščarbakoŭ"]',))
    assert back.cases[0].conflicts == ()


def test_parallel_edits_are_a_conflict_for_a_person_and_nobody_loses(desks: Desks, case: str) -> None:
    here, there = desks
    accept(there, send(here, there, case))
    edit_spelling(here, case, "Shcherbakoff")
    edit_spelling(there, case, "Ščarbakoŭ")
    written = send(there, here, case)
    (conflict,) = read(here, written).cases[0].conflicts
    assert set(conflict.values) == {'["Shcherbakoff"]', '["Ščarbakoŭ"]'}
    accept(here, written)
    found = here.office.store.read(Person, client_of(here, case))
    assert [head.ours for head in found.conflicts["other_spellings"]] == [True, False]


def test_what_is_older_than_ours_is_said_and_changes_nothing(desks: Desks, case: str) -> None:
    here, there = desks
    accept(there, send(here, there, case))
    edit_spelling(here, case, "first")
    stale = send(here, there, case)
    edit_spelling(here, case, "second")
    accept(there, send(here, there, case))
    late = read(there, stale)
    assert late.order is Order.LATE
    assert (late.cases[0].older, late.cases[0].changed) == (1, ())
    accept(there, stale)
    assert there.office.store.read(Person, client_of(there, case)).record.other_spellings == ("second",)


def test_cases_are_decided_one_by_one(desks: Desks, case: str) -> None:
    here, there = desks
    others = [open_client_case(here, surname) for surname in ("Petrov", "Kazlou")]
    for other in others:
        consent(here, other, there.id)
    found = read(there, send(here, there, case, *others))
    taken = take(there.office, found, {case: Decision.ACCEPT, others[0]: Decision.REJECT})
    assert taken.outcomes == {
        case: Outcome.ACCEPTED,
        others[0]: Outcome.REJECTED,
        others[1]: Outcome.LATER,
    }
    assert [kept.id for kept in records(there.office.store, Case)] == [case]
    assert [past.state for past in history(there.office.store, others[0])][:1] == [State.REJECTED]
    assert history(there.office.store, others[1]) == [], "what is put off leaves nothing"


def test_what_was_put_off_or_rejected_can_be_accepted_later(desks: Desks, case: str) -> None:
    here, there = desks
    written = send(here, there, case)
    take(there.office, read(there, written), {case: Decision.REJECT})
    assert accept(there, written).adoption.lifted > 0
    assert there.office.store.read(Case, case).record.status == "open"
    take(there.office, read(there, written), {})
    assert read(there, written).cases[0].decided is Outcome.ACCEPTED, "putting off undoes no decision"


def test_a_rejected_offer_comes_again_without_being_news(desks: Desks, case: str) -> None:
    here, there = desks
    take(there.office, read(there, send(here, there, case)), {case: Decision.REJECT})
    again = read(there, send(here, there, case)).cases[0]
    assert again.new == ()
    assert (again.repeated, again.put_aside > 10) == (0, True)


def test_a_case_rejected_once_is_taken_when_a_later_bundle_is_accepted(desks: Desks, case: str) -> None:
    here, there = desks
    take(there.office, read(there, send(here, there, case)), {case: Decision.REJECT})
    taken = accept(there, send(here, there, case))
    assert (taken.adoption.lifted > 10, taken.adoption.repeated) == (True, 0)
    assert there.office.store.read(Case, case).record.status == "open"


def test_nobody_can_claim_that_we_have_seen_a_paper(desks: Desks, case: str) -> None:
    here, there = desks
    accept(there, send(here, there, case))
    person = client_of(there, case)
    claim = Fact(value=Name(surname="Other"), source=Source.SEEN_ORIGINAL, office=there.office.store.office)
    claimed = [
        change("persons", person, "latin_name", encode(fields_of(Person)["latin_name"], claim)),
        change("involvements", "cc" * 16, "case_id", f'"{case}"'),
        change("involvements", "cc" * 16, "person_id", f'"{person}"'),
    ]
    found = forged(here, there, claimed, sequence=2, previous=_last_manifest(there, here))
    assert [refusal.reason for refusal in found.cases[0].refused] == ["observed_in_our_name"]
    take(there.office, found, {case: Decision.ACCEPT})
    assert not there.office.store.read(Person, person).conflicts


def test_what_we_saw_comes_back_as_ours_when_a_partner_wrote_beside_it(desks: Desks, case: str) -> None:
    here, there = desks
    accept(there, send(here, there, case))
    person = client_of(there, case)
    seen = there.office.store.read(Person, person)
    never = replace(seen.record.latin_name, letter_use=LetterUse.NEVER)
    there.office.store.put(replace(seen.record, latin_name=never), seen)
    consent(there, case, here.id)
    found = read(here, send(there, here, case))
    assert found.cases[0].refused == ()
    take(here.office, found, {case: Decision.ACCEPT})
    name = here.office.store.read(Person, person).record.latin_name
    assert (name.office, name.letter_use) == (here.office.store.office, LetterUse.NEVER)


def test_undo_takes_back_and_says_what_was_built_on_it(desks: Desks, case: str) -> None:
    here, there = desks
    accept(there, send(here, there, case))
    edit_spelling(here, case, "from Vilnius")
    second = send(here, there, case)
    accept(there, second)
    edit_spelling(there, case, "built on it")
    undone = undo(there.office, here.id, second.passage.bundle)
    assert [(item.field, item.device) for item in undone.built_on] == [
        ("other_spellings", there.office.store.device)
    ]
    assert there.office.store.read(Person, client_of(there, case)).record.other_spellings == ("built on it",)
    assert read(there, second).cases[0].decided is Outcome.UNDONE


def test_undoing_the_first_import_leaves_no_case(desks: Desks, case: str) -> None:
    here, there = desks
    written = send(here, there, case)
    accept(there, written)
    undo(there.office, here.id, written.passage.bundle)
    assert count(there.office.store, "cases") == 0
    accept(there, written)
    assert count(there.office.store, "cases") == 1


def test_to_reject_what_was_accepted_is_refused_and_says_nothing_untrue(desks: Desks, case: str) -> None:
    here, there = desks
    written = send(here, there, case)
    accept(there, written)
    before = everything(there)
    with pytest.raises(AcceptedBeforeError) as refused:
        take(there.office, read(there, written), {case: Decision.REJECT})
    assert refused.value.case == case
    assert everything(there) == before
    assert read(there, written).cases[0].decided is Outcome.ACCEPTED


def test_undo_keeps_what_a_later_bundle_brought_as_well(desks: Desks, case: str) -> None:
    here, there = desks
    first = send(here, there, case)
    accept(there, first)
    edit_spelling(here, case, "news of the second")
    second = send(here, there, case)
    accept(there, second)
    whole = everything(there)[:3]

    assert undo(there.office, here.id, first.passage.bundle).records == ()

    assert everything(there)[:3] == whole
    undo(there.office, here.id, second.passage.bundle)
    assert count(there.office.store, "cases") == 0


def test_undo_of_the_later_bundle_leaves_the_first(desks: Desks, case: str) -> None:
    here, there = desks
    first, second = send(here, there, case), send(here, there, case)
    accept(there, first)
    accept(there, second)
    whole = everything(there)[:3]

    undo(there.office, here.id, second.passage.bundle)

    assert everything(there)[:3] == whole
    undo(there.office, here.id, first.passage.bundle)
    assert count(there.office.store, "cases") == 0


def test_a_bundle_that_was_put_off_keeps_nothing(desks: Desks, case: str) -> None:
    here, there = desks
    first, second = send(here, there, case), send(here, there, case)
    accept(there, first)
    take(there.office, read(there, second), {})

    undo(there.office, here.id, first.passage.bundle)

    assert count(there.office.store, "cases") == 0


def test_what_one_bundle_brought_back_goes_with_it_again(desks: Desks, case: str) -> None:
    here, there = desks
    first, second = send(here, there, case), send(here, there, case)
    accept(there, first)
    undo(there.office, here.id, first.passage.bundle)
    accept(there, second)
    assert count(there.office.store, "cases") == 1
    take(there.office, read(there, first), {})

    undo(there.office, here.id, second.passage.bundle)

    assert count(there.office.store, "cases") == 0


def test_two_partners_may_use_one_id_and_only_one_bundle_is_undone(desks: Desks, tmp_path: Path) -> None:
    here, there = desks
    other = desk(tmp_path / "warsaw", "Warsaw")
    meet(other, there)
    bundle = "ab" * 16
    for sender, record in ((here, "11" * 16), (other, "22" * 16)):
        found = forged(sender, there, [change("cases", record, "reference", '"R"')], bundle=bundle)
        take(there.office, found, {record: Decision.ACCEPT})

    assert origin(there.office.store, "22" * 16) == other.id, "the limits of each origin stay its own"
    undo(there.office, here.id, bundle)

    assert [kept.id for kept in records(there.office.store, Case)] == ["22" * 16]
    other.vault.close()


def test_undoing_what_never_came_is_not_found(desks: Desks) -> None:
    with pytest.raises(NotFoundError):
        undo(desks[1].office, desks[0].id, "ab" * 16)


def test_gaps_are_said_and_forks_stop(desks: Desks, case: str) -> None:
    here, there = desks
    first, second, third = (send(here, there, case) for _ in range(3))
    accept(there, first)
    assert read(there, third).order is Order.GAP
    accept(there, third)
    assert read(there, second).order is Order.LATE
    fork = forged(here, there, [], sequence=3, previous=second.passage.manifest.hex())
    assert fork.order is Order.FORK
    with pytest.raises(ForkError):
        take(there.office, fork, {})
    for other in (
        {"sequence": 4, "previous": "ab" * 32},
        {"sequence": 1},
        {"sequence": 9},
        {"previous": "ab" * 32},
    ):
        assert forged(here, there, [], **other).order is Order.FORK
    same_id = forged(here, there, [], bundle=first.passage.bundle, sequence=5)
    assert same_id.order is Order.FORK


def test_a_person_may_go_on_despite_a_fork(desks: Desks, case: str) -> None:
    here, there = desks
    accept(there, send(here, there, case))
    take(there.office, forged(here, there, []), {}, despite_fork=True)


def test_only_cases_of_the_bundle_can_be_decided_about(desks: Desks, case: str) -> None:
    here, there = desks
    with pytest.raises(NotInBundleError):
        take(there.office, read(there, send(here, there, case)), {"ab" * 16: Decision.ACCEPT})


def test_an_unverified_sender_can_be_looked_at_and_no_more(desks: Desks, case: str, tmp_path: Path) -> None:
    here, _ = desks
    third = desk(tmp_path / "Berlin", "Berlin")
    third.partners.add(here.office.card())
    here.partners.add(third.office.card())
    here.partners.verify(third.id, third.office.card().fingerprint, "A. Counsellor", "video", TODAY)
    consent(here, case, third.id)
    found = read(third, send(here, third, case))
    before = everything(third)
    assert found.sender.standing is Standing.UNVERIFIED
    with pytest.raises(UnverifiedSenderError):
        take(third.office, found, {case: Decision.ACCEPT})
    assert everything(third) == before
    third.vault.close()


def test_a_revoked_sender_is_not_even_looked_at(desks: Desks, case: str) -> None:
    here, there = desks
    written = send(here, there, case)
    there.partners.revoke(here.id)
    with pytest.raises(RevokedSenderError):
        read(there, written)


def change(
    collection: str, record: str, field: str, value: str, at: int = 1, device: str = "ef" * 16
) -> Change:
    """Return a change as a hostile partner would write it."""
    return Change(collection, record, field, value, device, stamp_at(NOON) + at)


def test_nobody_can_slip_in_a_partner_a_letterhead_or_an_addressee(desks: Desks) -> None:
    here, there = desks
    case = "aa" * 16
    smuggled = [
        change("cases", case, "reference", '"R"'),
        change("organisations", "bb" * 16, "legal_name", '"Ministry"'),
        change("addressees", "cc" * 16, "unit", '"unit"'),
        change("partners", "dd" * 16, "status", '"verified"'),
        change("organisations", "bb" * 16, "case_id", f'"{case}"'),
    ]
    found = forged(here, there, smuggled)
    assert found.strays == 4
    take(there.office, found, {case: Decision.ACCEPT})
    assert [kept.id for kept in records(there.office.store, Case)] == [case]
    assert count(there.office.store, "organisations") == 1
    assert count(there.office.store, "partners") == 1


def test_our_record_of_a_partner_cannot_be_reached_under_another_name(desks: Desks) -> None:
    """The partner knows its own office id, which is also the id of our record of it."""
    here, there = desks
    for fields in ([("note", '"trust me"'), ("case_id", f'"{"aa" * 16}"')], [("status", '"verified"')]):
        changes = [change("notes", here.id, field, value) for field, value in fields]
        with pytest.raises(DamagedError):
            forged(here, there, changes)


def test_one_record_under_two_kinds_is_refused(desks: Desks) -> None:
    changes = [change("cases", "aa" * 16, "status", '"open"'), change("notes", "aa" * 16, "text", '"x"', 2)]
    with pytest.raises(DamagedError):
        forged(*desks, changes)


def test_a_record_of_ours_is_governed_by_our_case(desks: Desks, case: str) -> None:
    """A bundle that claims our note for a case of its own does not carry it in by accepting that one."""
    here, there = desks
    accept(there, send(here, there, case))
    (paper_case,) = records(there.office.store, Case)
    task = Task.new(there.clock, case_id=paper_case.id, what="ours", kind="other")
    there.office.store.put(task)
    other = "aa" * 16
    claimed = [
        change("cases", other, "reference", '"R"'),
        change("tasks", task.id, "what", '"theirs"'),
        change("tasks", task.id, "case_id", f'"{other}"'),
    ]
    found = forged(here, there, claimed, sequence=2, previous=_last_manifest(there, here))
    assert {one.case_id for one in found.cases} == {case, other}
    take(there.office, found, {other: Decision.ACCEPT})
    assert there.office.store.read(Task, task.id).record.what == "ours"
    assert not there.office.store.read(Task, task.id).conflicts


def _last_manifest(at: Desk, partner: Desk) -> str:
    last = ledger.last(at.office.store, ledger.Direction.IN, partner.id)
    assert last is not None
    return last.manifest.hex()


def test_a_record_in_our_name_is_refused_and_said(desks: Desks) -> None:
    here, there = desks
    ours = change("cases", "aa" * 16, "status", '"closed"', device=there.office.store.device)
    found = forged(here, there, [ours])
    assert [refusal.reason for refusal in found.cases[0].refused] == ["claims_to_be_ours"]
    take(there.office, found, {"aa" * 16: Decision.ACCEPT})
    assert history(there.office.store, "aa" * 16) == []


def test_changes_of_other_devices_are_marked_as_relayed(desks: Desks) -> None:
    here, there = desks
    own = change("cases", "aa" * 16, "status", '"open"', device=here.office.store.device)
    passed_on = change("cases", "aa" * 16, "reference", '"R"', device="ef" * 16)
    assert forged(here, there, [own, passed_on]).cases[0].relayed == {"ef" * 16}
    assert forged(here, there, [own]).cases[0].relayed == frozenset()


def test_nothing_moves_into_a_case_that_was_not_accepted(desks: Desks) -> None:
    here, there = desks
    moved = [
        change("cases", "aa" * 16, "reference", '"R"'),
        change("cases", "bb" * 16, "reference", '"S"'),
        change("tasks", "dd" * 16, "case_id", f'"{"aa" * 16}"', at=1),
        change("tasks", "dd" * 16, "case_id", f'"{"bb" * 16}"', at=2),
    ]
    found = forged(here, there, moved)
    assert {case.case_id for case in found.cases} == {"aa" * 16, "bb" * 16}
    take(there.office, found, {"aa" * 16: Decision.ACCEPT})
    assert (count(there.office.store, "cases"), count(there.office.store, "tasks")) == (1, 0)


def test_a_client_of_ours_is_not_altered_under_the_cover_of_another_case(desks: Desks) -> None:
    here, there = desks
    ours = open_client_case(there)
    person = client_of(there, ours)
    cover = [
        change("cases", "aa" * 16, "reference", '"R"'),
        change("involvements", "cc" * 16, "case_id", f'"{"aa" * 16}"'),
        change("involvements", "cc" * 16, "person_id", f'"{person}"'),
        change("persons", person, "needs", '"none"'),
    ]
    found = forged(here, there, cover)
    assert {case.case_id for case in found.cases} == {"aa" * 16, ours}
    take(there.office, found, {"aa" * 16: Decision.ACCEPT})
    assert there.office.store.read(Person, person).record.needs != "none"


def test_what_is_stamped_in_the_far_future_waits(desks: Desks) -> None:
    here, there = desks
    soon = change("cases", "aa" * 16, "status", '"open"', at=47 * 3_600_000 << 16)
    far = change("cases", "aa" * 16, "reference", '"R"', at=49 * 3_600_000 << 16)
    found = forged(here, there, [soon, far])
    assert found.cases[0].quarantined == 1
    take(there.office, found, {"aa" * 16: Decision.ACCEPT})
    kept = there.office.store.read(Case, "aa" * 16).record
    assert (kept.status, isinstance(kept.reference, str) and kept.reference == "R") == ("open", False)


def test_a_person_may_say_that_our_own_clock_is_wrong(desks: Desks) -> None:
    here, there = desks
    far = change("cases", "aa" * 16, "reference", '"R"', at=49 * 3_600_000 << 16)
    take(there.office, forged(here, there, [far]), {"aa" * 16: Decision.ACCEPT}, despite_clock=True)
    assert there.office.store.read(Case, "aa" * 16).record.reference == "R"


def test_what_a_newer_program_wrote_is_kept_and_passed_on(desks: Desks) -> None:
    here, there = desks
    case = open_client_case(here)
    consent(here, case, there.id)
    accept(there, send(here, there, case))
    newer = [
        change("cases", case, "field_from_tomorrow", '{"deep":["value"]}'),
        change("kinds_from_tomorrow", "bb" * 16, "case_id", f'"{case}"'),
        change("kinds_from_tomorrow", "bb" * 16, "something", '"new"'),
    ]
    found = forged(here, there, newer, sequence=2, previous=_last_manifest(there, here))
    take(there.office, found, {case: Decision.ACCEPT})
    back = [one for piece in read(here, send(there, here, case)).bundle.changes() for one in piece]
    assert {(one.field, one.value) for one in back} >= {(one.field, one.value) for one in newer}


def test_an_attachment_that_no_record_names_is_refused(desks: Desks) -> None:
    here, there = desks
    stowaway = contents([change("cases", "aa" * 16, "status", '"open"')], {"0f" * 16: b"stowaway"})
    with pytest.raises(DamagedError):
        plan(there.office, signed_by(here, there, manifest(here, there), stowaway))


def test_the_attachments_of_what_was_erased_stay_away_with_it(desks: Desks, case: str) -> None:
    here, there = desks
    attach_paper(here, case, b"his own words")
    accept(there, send(here, there, case))
    there.office.attachments.erase([case])
    accept(there, send(here, there, case))
    assert list(blobs(there.office.store)) == []


def test_an_attachment_cannot_replace_one_of_ours(desks: Desks, case: str) -> None:
    here, there = desks
    attach_paper(here, case, b"his own words")
    accept(there, send(here, there, case))
    before = everything(there)
    blob = str(records(there.office.store, Document, parent=case)[0].blob)
    other = "aa" * 16
    document = [
        change("cases", other, "reference", '"R"'),
        change("documents", "bb" * 16, "case_id", f'"{other}"'),
        change("documents", "bb" * 16, "blob", f'"{blob}"'),
    ]
    heading = manifest(here, there, sequence=2, previous=_last_manifest(there, here))
    file = signed_by(here, there, heading, contents(document, {blob: b"other words!!"}))
    with pytest.raises(DamagedError):
        take(there.office, plan(there.office, file), {other: Decision.ACCEPT})
    assert everything(there) == before


def test_a_value_of_the_wrong_shape_refuses_the_bundle_whole(desks: Desks) -> None:
    with pytest.raises(RefusedError):
        forged(*desks, [change("cases", "aa" * 16, "opened_on", '"not a day"')])


# Receipts and the ledger


def test_a_receipt_says_what_became_of_each_case_and_proves_the_key(desks: Desks, case: str) -> None:
    here, there = desks
    written = send(here, there, case)
    assert [holding.outcome for holding in holders(here.office.store, case)] == [Outcome.SENT]
    accept(there, written)
    receipt = write_receipt(there.office, here.id, written.passage.bundle, there.outbox)
    taken = take_receipt(here.office, io.BytesIO(receipt.place.read_bytes()))
    assert taken.outcome == {case: "accepted"}
    assert [holding.outcome for holding in holders(here.office.store, case)] == [Outcome.ACCEPTED]
    assert here.partners.of(there.id).partner.possession_proved_on == TODAY


def test_after_an_undo_a_corrected_receipt_replaces_the_first(desks: Desks, case: str) -> None:
    here, there = desks
    written = send(here, there, case)
    accept(there, written)
    first = write_receipt(there.office, here.id, written.passage.bundle, there.outbox)
    undo(there.office, here.id, written.passage.bundle)
    corrected = write_receipt(there.office, here.id, written.passage.bundle, there.outbox)
    for receipt in (corrected, first):
        take_receipt(here.office, io.BytesIO(receipt.place.read_bytes()))
    assert [holding.outcome for holding in holders(here.office.store, case)] == [Outcome.UNDONE]


def test_a_receipt_for_what_we_never_sent_shows_that_we_were_put_back(desks: Desks, case: str) -> None:
    here, there = desks
    written = send(here, there, case)
    accept(there, written)
    receipt = write_receipt(there.office, here.id, written.passage.bundle, there.outbox)
    for table in ("sent", "manifests", "carried", "bundles"):
        here.office.store.database.run(f"DELETE FROM {table}")
    with pytest.raises(UnknownBundleError) as caught:
        take_receipt(here.office, io.BytesIO(receipt.place.read_bytes()))
    assert caught.value.put_back


@pytest.mark.parametrize(
    "lie",
    [
        {"challenge": "00" * 32},
        {"manifest": "00" * 32},
        {"sequence": 2},
        {"sender": "1" * 40},
        {"recipient": "1" * 40},
        {"outcome": {"aa" * 16: "accepted"}},
    ],
)
def test_a_receipt_that_does_not_fit_is_refused(desks: Desks, case: str, lie: dict[str, Any]) -> None:
    here, there = desks
    said = _receipt_for(there, here, send(here, there, case), case)
    with pytest.raises(DamagedError):
        take_receipt(here.office, _receipt_bundle(there, here, _receipt(there, said | lie)))
    honest = _receipt_bundle(there, here, _receipt(there, said))
    assert take_receipt(here.office, honest).revision == 1


@pytest.mark.parametrize("outcome", ["sent", "invented"])
def test_a_receipt_names_only_outcomes_that_there_are(desks: Desks, case: str, outcome: str) -> None:
    here, there = desks
    said = _receipt_for(there, here, send(here, there, case), case) | {"outcome": {case: outcome}}
    with pytest.raises(DamagedError):
        take_receipt(here.office, _receipt_bundle(there, here, _receipt(there, said)))


def _receipt_for(by: Desk, to: Desk, written: Written, case: str) -> dict[str, Any]:
    """Return what an honest receipt says of the first bundle that `to` wrote."""
    paper = papers.manifest_of(to.office.store, 1)
    assert paper is not None
    sent = decode_document(Manifest, paper.line, MANIFEST)
    return {
        "bundle": sent.bundle, "sequence": 1, "manifest": written.passage.manifest.hex(), "revision": 1,
        "challenge": sent.challenge, "sender": by.office.fingerprint, "recipient": to.office.fingerprint,
        "created": NOON, "outcome": {case: "accepted"},
    }  # fmt: skip


def _receipt(by: Desk, said: dict[str, Any]) -> list[Content]:
    signed = sign(Receipt(**said), by.office.signing_key)
    return [whole(RECEIPT, signed.line), whole(RECEIPT_SIGNATURE, signed.signature)]


def test_the_signature_of_a_bundle_is_none_for_a_receipt(desks: Desks, case: str) -> None:
    here, there = desks
    said = _receipt_for(there, here, send(here, there, case), case)
    line, _ = _receipt(there, said)
    foreign = there.office.signing_key.sign(b"".join(line.chunks()), "bundle")
    file = _receipt_bundle(there, here, [line, whole(RECEIPT_SIGNATURE, foreign.encode())])
    with pytest.raises(SignatureRefusedError):
        take_receipt(here.office, file)


def _receipt_bundle(sender: Desk, to: Desk, members: list[Content]) -> io.BytesIO:
    return signed_by(sender, to, manifest(sender, to, kind="receipt"), members)


def test_a_receipt_is_no_share_and_a_share_no_receipt(desks: Desks, case: str) -> None:
    here, there = desks
    written = send(here, there, case)
    accept(there, written)
    receipt = write_receipt(there.office, here.id, written.passage.bundle, there.outbox)
    with pytest.raises(KindNotReadError):
        plan(here.office, io.BytesIO(receipt.place.read_bytes()))
    with pytest.raises(KindNotReadError):
        take_receipt(there.office, io.BytesIO(written.place.read_bytes()))


def test_compromised_since_acts_at_once(desks: Desks, case: str) -> None:
    here, there = desks
    risky = open_client_case(here, "Petrov", risk_level="critical")
    consent(here, risky, there.id)
    accept(there, send(here, there, case, risky))
    edit_spelling(there, case, "from a raided desk")
    accept(here, send(there, here, case))
    later = send(there, here, case)
    done = compromise(here.office, there.id, TODAY)
    assert len(done.undone) == 1
    assert here.office.store.read(Person, client_of(here, case)).record.other_spellings != (
        "from a raided desk",
    )
    assert [one.risk_level for one in done.exposed][-1] == "critical" or done.exposed[0].case_id == case
    assert {one.case_id for one in exposed(here.office.store, there.id)} == {case, risky}
    assert all(one.contacts for one in done.exposed)
    assert {task.kind for task in records(here.office.store, Task)} == {"contact"}
    with pytest.raises(PartnerNotReadyError):
        send(here, there, case)
    with pytest.raises(HeldBackError):
        accept(here, later)


def test_a_bundle_that_could_not_be_written_is_not_in_the_ledger(desks: Desks, case: str) -> None:
    here, there = desks
    blob = attach_paper(here, case, b"his own words" * 1000)
    path = here.office.attachments.path(blob)
    path.write_bytes(bytes(path.stat().st_size))
    before = everything(here)
    with pytest.raises((RefusedError, FailedError)):
        send(here, there, case)
    assert everything(here) == before
    assert list(here.outbox.iterdir()) == []


def test_a_signature_by_another_partner_is_refused(desks: Desks) -> None:
    here, there = desks
    in_our_name = manifest(here, there)
    with pytest.raises(SignatureRefusedError):
        plan(there.office, signed_by(there, there, in_our_name, contents([])))


def test_compromised_since_a_day_means_the_day_of_this_machine(desks: Desks, case: str) -> None:
    """In Tbilisi the day begins four hours before it does by UTC."""
    here, there = desks
    half_past_one = datetime(2026, 11, 23, 1, 30, tzinfo=TBILISI_TIME)
    there.office.store.clock = FixedClock(int(half_past_one.timestamp() * 1000), TBILISI_TIME)
    accept(there, send(here, there, case))

    assert compromise(there.office, here.id, date(2026, 11, 24)).undone == ()
    assert len(compromise(there.office, here.id, date(2026, 11, 23)).undone) == 1
