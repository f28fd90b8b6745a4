"""What leaves: as consents allow, and without a trace of what stays."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from casemgr.casework.consents import Answer
from casemgr.exchange.choice import Choice, Reason, Selection
from casemgr.exchange.errors import NothingToShareError
from casemgr.exchange.permission import Override, OverrideError
from casemgr.exchange.selection import select
from casemgr.exchange.sharing import FileTakenError, share
from casemgr.records.case import Case
from casemgr.records.described import Sharing
from casemgr.records.document import Document
from casemgr.records.event import Event
from casemgr.records.fact import Fact, Source
from casemgr.records.involvement import Involvement
from casemgr.records.note import Note
from casemgr.records.person import Name, Person
from casemgr.records.task import Task
from casemgr.store.changes import Change
from casemgr.store.history import history
from casemgr.store.listings import records
from casemgr.store.versions import Version
from tests.helpers.correspondents import (
    SURNAME,
    TODAY,
    Desk,
    accept,
    attach_paper,
    client_of,
    consent,
    desk,
    meet,
    open_client_case,
    read,
    send,
)

Desks = tuple[Desk, Desk, Desk]


@pytest.fixture
def desks(tmp_path: Path) -> Iterator[Desks]:
    """Three offices that know each other."""
    three = tuple(desk(tmp_path / name, name) for name in ("Vilnius", "Tbilisi", "Berlin"))
    meet(*three)
    yield three[0], three[1], three[2]
    for one in three:
        one.vault.close()


def chosen(here: Desk, there: Desk, case: str, **choice: object) -> Selection:
    """Return what may leave of a case."""
    return select(here.office.store, there.id, Choice((case,), **choice))  # type: ignore[arg-type]


def fields(selection: Selection) -> set[tuple[str, str]]:
    """Return which fields of which collections leave."""
    return {(change.collection, change.field) for change in selection.changes}


def texts(selection: Selection) -> str:
    """Return everything the partner would read, in one piece."""
    return "\n".join(map(str, selection.changes))


def test_without_consent_nothing_leaves(desks: Desks) -> None:
    here, there, _ = desks
    case = open_client_case(here)
    found = chosen(here, there, case)
    assert (found.changes, found.blobs, found.cases) == ((), (), ())
    assert found.answers[case][client_of(here, case)] is Answer.MISSING
    with pytest.raises(NothingToShareError):
        share(here.office, there.id, found, here.outbox)
    assert list(here.outbox.iterdir()) == []


def test_classes_that_the_consent_names_leave_and_others_leave_no_trace(
    desks: Desks,
) -> None:
    here, there, _ = desks
    case = open_client_case(here)
    consent(here, case, there.id, "identity", "procedure")
    found = chosen(here, there, case)
    assert ("persons", "latin_name") in fields(found)
    assert ("identity_documents", "kind") in fields(found)
    assert not {"risks"} & {collection for collection, _ in fields(found)}, "a record emptied of all it says"
    for word in ("safe_contact", "snowdrop", "quiet room", "R_DEVICE", "Birch", "my own"):
        assert word not in texts(found)
    stays = {(item.collection, item.field): item.reason for item in found.withheld}
    assert stays["persons", "safe_contact"] is Reason.CLASS
    assert stays["risks", ""] is Reason.CLASS
    assert stays["cases", "handle"] is Reason.PRIVATE
    assert stays["cases", "code_name"] is Reason.OFFICE


def test_what_the_partner_reads_is_what_the_preview_showed(desks: Desks) -> None:
    here, there, _ = desks
    case = open_client_case(here)
    consent(here, case, there.id, "identity", "procedure")
    found = chosen(here, there, case)
    plan = read(there, send(here, there, case))
    assert tuple(change for piece in plan.bundle.changes() for change in piece) == found.changes


@pytest.mark.parametrize("scope", [("private",), ("office", "private"), ("office",)])
def test_no_consent_lets_office_work_or_private_notes_out(desks: Desks, scope: tuple[str, ...]) -> None:
    here, there, _ = desks
    case = open_client_case(here)
    consent(here, case, there.id, "narrative", *scope)
    here.office.store.put(
        Task.new(here.clock, case_id=case, what="ring the unit", kind="other", status="open")
    )
    here.office.store.put(Note.new(here.clock, case_id=case, text="my doubts", private=True, kind="contact"))
    found = chosen(here, there, case)
    assert not {"tasks", "notes"} & {collection for collection, _ in fields(found)}
    assert "my own" not in texts(found)


def test_what_the_case_withholds_stays_whatever_a_consent_says(desks: Desks) -> None:
    here, there, _ = desks
    case = open_client_case(here, withhold=("contact", "health"))
    consent(here, case, there.id)
    assert not {("persons", "safe_contact"), ("persons", "needs")} & fields(chosen(here, there, case))


def test_a_choice_narrows_and_never_widens(desks: Desks) -> None:
    here, there, _ = desks
    case = open_client_case(here)
    consent(here, case, there.id, "identity")
    narrow = chosen(here, there, case, classes=frozenset({Sharing.RISK}))
    assert ("persons", "latin_name") not in fields(narrow)
    assert "risks" not in {collection for collection, _ in fields(narrow)}


@pytest.mark.parametrize(
    "against",
    [
        {"answer": "refused"},
        {"withdrawn_on": TODAY},
        {"given_on": date(2026, 1, 1), "expires_on": date(2026, 1, 2)},
        {"given_on": date(2027, 1, 1)},
    ],
)
def test_a_consent_that_does_not_hold_today_lets_nothing_out(
    desks: Desks, against: dict[str, object]
) -> None:
    here, there, _ = desks
    case = open_client_case(here)
    consent(here, case, there.id, **against)
    assert chosen(here, there, case).changes == ()


def test_a_third_person_leaves_only_with_their_own_consent(desks: Desks) -> None:
    here, there, _ = desks
    store, case = here.office.store, open_client_case(here)
    consent(here, case, there.id)
    host = Person.new(
        here.clock, latin_name=Fact(value=Name(surname="Hosting"), source=Source.CLIENT_STATEMENT)
    )
    store.put(host)
    store.put(Involvement.new(here.clock, case_id=case, person_id=host.id, role="host"))
    before = chosen(here, there, case)
    assert "Hosting" not in texts(before)
    assert host.id not in texts(before)
    assert {item.reason for item in before.withheld if item.record == host.id} == {Reason.PERSON}
    consent(here, case, there.id, "identity", person_id=host.id)
    assert "Hosting" in texts(chosen(here, there, case))


def test_a_consent_towards_one_partner_is_nobody_elses_business(desks: Desks) -> None:
    here, there, third = desks
    case = open_client_case(here)
    consent(here, case, there.id)
    consent(here, case, third.id)
    found = chosen(here, there, case)
    assert third.id not in texts(found)
    assert there.id in texts(found)


def test_papers_that_may_name_others_stay_until_somebody_ticks_them(desks: Desks) -> None:
    here, there, _ = desks
    case = open_client_case(here)
    consent(here, case, there.id)
    plain = attach_paper(here, case, b"his own words")
    naming = attach_paper(here, case, b"names a comrade", names_third_persons=True)
    unclassed = attach_paper(here, case, b"nobody said", shared_as="office")
    assert chosen(here, there, case).blobs == (plain,)
    by_blob = {change.value.strip('"'): change.record for change in _blob_changes(here, case)}
    ticked = chosen(here, there, case, ticked=frozenset({by_blob[naming], by_blob[unclassed]}))
    assert set(ticked.blobs) == {plain, naming}
    unticked = chosen(here, there, case, unticked=frozenset({by_blob[plain]}))
    assert unticked.blobs == ()
    assert by_blob[plain] not in texts(unticked)


def _blob_changes(here: Desk, case: str) -> list[Change]:
    papers = records(here.office.store, Document, parent=case)
    return [past.change for paper in papers for past in history(here.office.store, paper.id, "blob")]


def test_only_what_stands_now_leaves_not_what_was_corrected(desks: Desks) -> None:
    here, there, _ = desks
    store, case = here.office.store, open_client_case(here)
    consent(here, case, there.id)
    event = _event(here, case, "a slip of the pen")
    store.put(replace(event.record, effect=_told("what he said")), event)
    assert "what he said" in texts(chosen(here, there, case))
    assert "slip" not in texts(chosen(here, there, case))


def _event(here: Desk, case: str, effect: str) -> Version[Event]:
    event = Event.new(
        here.clock, case_id=case, person_id=client_of(here, case), kind="other", effect=_told(effect)
    )
    return here.office.store.put(event)


def _told(text: str) -> Fact[str]:
    return Fact(value=text, source=Source.CLIENT_STATEMENT)


def test_counsellors_are_named_only_if_they_agreed(desks: Desks) -> None:
    here, there, _ = desks
    case = open_client_case(here)
    consent(here, case, there.id)
    assert {change.author for change in chosen(here, there, case).changes} == {None}
    named = chosen(here, there, case, authors=frozenset({"Counsellor of Vilnius"}))
    assert {change.author for change in named.changes} == {"Counsellor of Vilnius"}


def test_a_received_case_keeps_the_limits_of_its_origin(desks: Desks) -> None:
    here, there, third = desks
    case = open_client_case(here)
    consent(here, case, there.id, "identity", "risk")
    accept(there, send(here, there, case))
    assert chosen(there, third, case).changes == (), "the origin's consent names nobody else"
    consent(there, case, third.id)
    onward = chosen(there, third, case)
    assert ("persons", "latin_name") in fields(onward)
    person = there.office.store.read(Person, client_of(there, case))
    there.office.store.put(replace(person.record, needs="told in Tbilisi"), person)
    assert "told in Tbilisi" not in texts(chosen(there, third, case))


def test_a_case_goes_back_to_its_origin_within_the_classes_it_came_with(
    desks: Desks,
) -> None:
    here, there, _ = desks
    case = open_client_case(here)
    consent(here, case, there.id, "identity")
    accept(there, send(here, there, case))
    person = there.office.store.read(Person, client_of(there, case))
    there.office.store.put(replace(person.record, other_spellings=("Ščarbakoŭ",), needs="quiet"), person)
    back = chosen(there, here, case)
    assert "Ščarbakoŭ" in texts(back)
    assert "quiet" not in texts(back)


def test_a_deletion_is_told_to_whoever_had_the_record(desks: Desks) -> None:
    here, there, third = desks
    store, case = here.office.store, open_client_case(here)
    consent(here, case, there.id)
    consent(here, case, third.id)
    event = _event(here, case, "withdrawn later")
    send(here, there, case)
    store.put(replace(event.record, deleted=True), event)
    told = [change for change in chosen(here, there, case).changes if change.record == event.record.id]
    assert [(change.field, change.value) for change in told] == [("deleted", "true")]
    assert event.record.id not in texts(chosen(here, third, case)), "who never had it hears nothing of it"


DANGER = Override("danger_to_life", "A. Counsellor", "B. Coordinator", frozenset({Sharing.IDENTITY}))


def test_danger_stands_in_for_a_missing_consent_and_the_client_is_told(
    desks: Desks,
) -> None:
    here, there, _ = desks
    case = open_client_case(here, withhold=("health",))
    written = send(here, there, case, override=DANGER)
    assert SURNAME in str([change for piece in read(there, written).bundle.changes() for change in piece])
    (task,) = records(here.office.store, Task, parent=case)
    assert (task.kind, task.what) == (
        "tell_client",
        "Tbilisi: danger_to_life (A. Counsellor, B. Coordinator)",
    )


@pytest.mark.parametrize("against", [{"answer": "refused"}, {"withdrawn_on": TODAY}])
def test_no_danger_stands_in_for_a_refusal(desks: Desks, against: dict[str, object]) -> None:
    here, there, _ = desks
    case = open_client_case(here)
    consent(here, case, there.id, **against)
    assert chosen(here, there, case, override=DANGER).changes == ()


@pytest.mark.parametrize(
    ("reason", "by", "second"),
    [
        ("danger_to_life", "A", "A"),
        ("danger_to_life", "A", " "),
        ("danger_to_life", "A ", "A"),
        ("hurry", "A", "B"),
    ],
)
def test_sharing_without_consent_takes_a_reason_and_two_people(reason: str, by: str, second: str) -> None:
    with pytest.raises(OverrideError):
        Override(reason, by, second, frozenset())


def test_a_bundle_never_takes_the_place_of_another_file(desks: Desks) -> None:
    here, there, _ = desks
    case = open_client_case(here)
    consent(here, case, there.id)
    place = here.outbox / "stick.age"
    place.write_bytes(b"something of value")
    with pytest.raises(FileTakenError):
        share(here.office, there.id, chosen(here, there, case), place)
    assert place.read_bytes() == b"something of value"


def test_what_a_crash_left_of_a_bundle_is_replaced(desks: Desks) -> None:
    here, there, _ = desks
    case = open_client_case(here)
    consent(here, case, there.id)
    place = here.outbox / "bundle.age"
    place.with_name("bundle.age.part").write_bytes(b"half of it")
    share(here.office, there.id, select(here.office.store, there.id, Choice((case,))), place)
    assert [path.name for path in here.outbox.iterdir()] == ["bundle.age"]


def test_a_file_of_neutral_name_and_constant_time_is_written(desks: Desks) -> None:
    here, there, _ = desks
    case = open_client_case(here)
    consent(here, case, there.id)
    first, second = send(here, there, case), send(here, there, case)
    assert [path.stat().st_mtime for path in (first.place, second.place)] == [946684800] * 2
    assert {path.stat().st_mode & 0o777 for path in here.outbox.iterdir()} == {0o600}
    assert len(first.place.name) == len(second.place.name)
    assert first.place.stat().st_size == first.size == second.size
    assert here.office.store.read(Case, case).record.reference not in first.place.name
