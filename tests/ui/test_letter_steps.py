"""The steps of a letter in the window: danger, notices, what became of it (HR04 to HR08, HR38)."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel

from casemgr.casework.case_file import case_file
from casemgr.casework.cases import find_case
from casemgr.errors import CasemgrError
from casemgr.letters.desk import ConsentError, FindingsError
from casemgr.letters.office_desk import desk_of
from casemgr.letters.register import Answer, answer_caller
from casemgr.records.addressee import Addressee
from casemgr.records.consent import Consent
from casemgr.records.fact import Fact, Source, held
from casemgr.records.letter import Letter
from casemgr.records.letter_review import LetterReview
from casemgr.records.person import Person
from casemgr.records.signatory import Signatory
from casemgr.records.task import Task
from casemgr.store.listings import records
from casemgr.store.store import Store
from casemgr.vault.vault import Vault
from tests.helpers.letter_steps import finish_letter, standing, take
from tests.helpers.window import Seat
from tests.ui.test_letters import CASE, begin
from ui.messages import Messages
from ui.models.letter_acts import Act, leaving_pdf
from ui.models.letters import LetterView, begin_letter
from ui.navigation import CASES, LETTER, Place
from ui.widgets.buttons import Button

DAY_MS = 24 * 60 * 60 * 1000


@pytest.fixture
def letter(seat: Seat) -> str:
    """Give the letter of the practice case, with its page open."""
    begun = seat.frame.session.now(begin)
    show(seat, begun)
    return begun


def show(seat: Seat, letter: str) -> None:
    """Open the page of a letter."""
    seat.frame.go(Place(LETTER, letter))
    seat.settle()


def alter(seat: Seat, change: Callable[[Store], object]) -> None:
    """Change something in the vault and let the page read it."""
    seat.frame.session.ask(lambda vault: change(vault.store), lambda _: None, owner=seat.frame)
    seat.settle()
    seat.settle()


def consents(seat: Seat, **fields: Any) -> None:
    """Change every consent to the addressee of the letter that is shown."""
    to = seat.page._view.addressee.id

    def change(store: Store) -> None:
        for each in records(store, Consent):
            if each.addressee_id == to:
                seen = store.read(Consent, each.id)
                store.put(replace(seen.record, **fields), seen)

    alter(seat, change)


def leaves(seat: Seat, letter: str) -> bytes | CasemgrError:
    """Return what would be printed, or what is against it."""

    def ask(vault: Vault) -> bytes | CasemgrError:
        try:
            return leaving_pdf(vault, letter)
        except CasemgrError as error:
            return error

    return seat.frame.session.now(ask)


def offered(seat: Seat) -> set[Act]:
    return set(seat.page._acts.acts)


def said(widget: Any) -> str:
    """Return all that labels inside a widget say."""
    return "\n".join(each.text() for each in widget.findChildren(QLabel))


def owed(seat: Seat, letter: str) -> set[str]:
    """Return the kinds of the open tasks about a letter."""
    tasks = seat.ask(lambda store: records(store, Task))
    return {held(each.kind) or "" for each in tasks if each.letter_id == letter and each.is_open}


def test_hr05_the_window_prints_no_draft_to_a_state_of_origin(seat: Seat, letter: str) -> None:
    assert isinstance(leaves(seat, letter), bytes)
    to = seat.page._view.addressee.id

    def to_origin(store: Store) -> None:
        client = case_file(store, find_case(store, CASE).record.id).client
        assert client is not None
        state = (held(client.person.record.citizenships.value) or ("BY",))[0]
        seen = store.read(Addressee, to)
        for each in records(store, Person):
            if each.id == client.person.record.id and state in ("BY", "RU"):
                kept = store.read(Person, each.id)
                ukrainian: Fact[tuple[str, ...]] = Fact(value=("UA",), source=Source.SEEN_ORIGINAL)
                store.put(replace(kept.record, citizenships=ukrainian), kept)
        store.put(replace(seen.record, kind="embassy", state="UA"), seen)

    alter(seat, to_origin)

    stopped = leaves(seat, letter)
    assert isinstance(stopped, FindingsError)
    assert [each.code for each in stopped.findings] == ["E15"]
    assert not seat.page._view.may_leave
    assert "To a state of origin" in said(seat.page._acts)


@pytest.mark.usefixtures("letter")
def test_hr04_nothing_is_approved_before_the_notice_was_heard(seat: Seat) -> None:
    take(seat, Act.REVIEW)
    seat.page._acts.acts[Act.APPROVE].click()
    reads = held(standing(seat).client_language) or ""
    assert str(Messages(reads).entries()["notices"][seat.page._view.notice]) in said(seat.sheet)
    seat.sheet.take()
    seat.settle()
    assert standing(seat).status == "reviewed"
    assert seat.sheet.tick.hasFocus()

    seat.sheet.tick.setChecked(True)
    seat.sheet.take()
    seat.settle()
    assert standing(seat).status == "approved"
    assert standing(seat).notice_on == seat.clock.today()


def test_hr04_the_notice_to_a_mission_is_the_rule_word_for_word() -> None:
    notice = Messages("en").entries()["notices"]["mission"]
    assert notice == (
        "The embassy may pass this letter to migration, border and security services; it stays on file and "
        "may be compared with every later statement you make."
    )


@pytest.mark.usefixtures("letter")
def test_hr06_a_copy_for_the_client_comes_after_the_warning_and_is_noted(
    seat: Seat, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert seat.page._view.warned
    places = [tmp_path / name for name in ("his.pdf", "ours.pdf")]
    chosen = iter(places)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(next(chosen)), ""))
    (keep,) = [each for each in seat.page._acts.findChildren(Button) if each.text() == "Save"]
    keep.click()
    assert str(Messages("en").entries()["notices"]["copy"]) in said(seat.sheet)
    assert not seat.sheet.copy.isEnabled()

    seat.sheet.tick.setChecked(True)
    seat.sheet.copy.click()
    seat.settle()
    assert standing(seat).copy_on == seat.clock.today()
    (keep,) = [each for each in seat.page._acts.findChildren(Button) if each.text() == "Save"]
    keep.click()
    seat.sheet.ours.click()
    seat.settle()
    assert [place.read_bytes()[:5] for place in places] == [b"%PDF-"] * 2


def test_hr08_danger_stands_in_for_missing_consent_by_two_named_people(seat: Seat, letter: str) -> None:
    consents(seat, deleted=True)
    assert seat.page._acts.step is seat.page._acts.acts[Act.CONSENT]
    assert isinstance(leaves(seat, letter), ConsentError)

    take(seat, Act.OVERRIDE, reason="detention", second_person="asta pavyzdytė")
    assert "somebody else" in said(seat.sheet)
    seat.sheet.give(second_person="Giorgi Nimushadze")
    seat.sheet.take()
    seat.settle()

    stated = held(standing(seat).override)
    assert stated is not None
    assert (stated.by, stated.second_person) == ("Asta Pavyzdytė", "Giorgi Nimushadze")
    assert stated.on == seat.clock.today()
    assert seat.page._view.may_leave
    assert isinstance(leaves(seat, letter), bytes)
    take(seat, Act.REVIEW)
    take(seat, Act.FINALISE)
    assert standing(seat).status == "final"
    assert owed(seat, letter) == {"tell_client"}

    take(seat, Act.TELL_CLIENT)
    assert owed(seat, letter) == set()
    assert Act.TELL_CLIENT not in offered(seat)


@pytest.mark.usefixtures("letter")
def test_hr08_a_stated_danger_is_taken_back_while_the_letter_is_open(seat: Seat) -> None:
    consents(seat, deleted=True)
    take(seat, Act.OVERRIDE, reason="detention", second_person="Giorgi Nimushadze")
    seat.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    seat.settle()
    assert held(standing(seat).override) is None
    assert not seat.page._view.may_leave


def test_hr08_a_term_within_a_day_no_longer_stands_two_days_later(seat: Seat, letter: str) -> None:
    consents(seat, deleted=True)
    take(seat, Act.OVERRIDE, reason="deadline_24_h", second_person="Giorgi Nimushadze")
    assert seat.page._view.may_leave

    seat.clock.advance(2 * DAY_MS)
    seat.go(CASES)
    show(seat, letter)
    assert not seat.page._view.may_leave
    assert Act.OVERRIDE in offered(seat)


@pytest.mark.usefixtures("letter")
@pytest.mark.parametrize("fields", [{"answer": "refused"}, {"withdrawn": True}])
def test_hr08_refused_or_withdrawn_consent_offers_no_way_round(seat: Seat, fields: dict[str, Any]) -> None:
    given = {"withdrawn_on": seat.clock.today()} if "withdrawn" in fields else fields
    consents(seat, **given)

    assert offered(seat) & {Act.OVERRIDE, Act.CONSENT, Act.REVIEW} == set()
    assert seat.page._acts.step is None
    assert "He has refused" in said(seat.page._acts)


@pytest.mark.usefixtures("letter")
def test_consent_that_is_missing_is_noted_from_the_letter(seat: Seat) -> None:
    consents(seat, deleted=True)
    seat.page._acts.acts[Act.CONSENT].click()
    seat.settle()
    record = seat.sheet._rows.record
    assert (record.purpose, record.addressee_id) == ("letter_to", seat.page._view.addressee.id)


def urgent_letter(vault: Vault) -> str:
    """Begin a letter of the kind that may go the short way, without consent."""
    store = vault.store
    file = case_file(store, find_case(store, CASE).record.id)
    assert file.client is not None
    kinds = desk_of(vault).writing.texts.type("L09").addressees
    to = next(each for each in records(store, Addressee) if held(each.kind) in kinds)
    signing = [each.id for each in records(store, Signatory)]
    return begin_letter(
        vault,
        {
            "case_id": file.case.record.id,
            "person_id": file.client.person.record.id,
            "kind": "L09",
            "language": "en",
            "client_language": "en",
            "addressee_id": to.id,
            "signatories": tuple(signing),
        },
    )


def test_hr38_the_short_way_is_walked_to_its_end_in_the_window(seat: Seat) -> None:
    letter = seat.frame.session.now(urgent_letter)
    show(seat, letter)
    signing = seat.page._view.choices["signatories"][0].id
    take(seat, Act.SHORT_WAY, signatory=signing)
    assert (standing(seat).urgent, standing(seat).signatories) == (True, (signing,))
    if not seat.page._view.may_leave:
        take(seat, Act.OVERRIDE, reason="danger_to_life", second_person="Giorgi Nimushadze")
    assert seat.page._acts.step is seat.page._acts.acts[Act.FINALISE], seat.page._view.errors

    take(seat, Act.FINALISE)
    assert standing(seat).status == "final"
    assert owed(seat, letter) == {"review", "tell_client"}
    take(seat, Act.READ_AFTERWARDS)
    assert owed(seat, letter) == {"tell_client"}
    assert standing(seat).reviewed_by == "Asta Pavyzdytė"


@pytest.mark.usefixtures("letter")
def test_hr38_other_types_are_not_offered_the_short_way(seat: Seat) -> None:
    assert Act.SHORT_WAY not in offered(seat)


@pytest.mark.usefixtures("letter")
def test_what_became_of_a_letter_is_noted_and_taken_back(seat: Seat) -> None:
    finish_letter(seat)
    assert seat.page._acts.step is seat.page._acts.acts[Act.SEND]
    take(seat, Act.SEND, how="by_post")
    sent = held(standing(seat).sent)
    assert sent is not None
    assert (standing(seat).status, sent.how, sent.on) == ("sent", "by_post", seat.clock.today())

    take(seat, Act.ANSWER, words="They ask for the original.")
    assert standing(seat).status == "answered"
    assert "They ask for the original." in said(seat.page._acts)
    seat.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    seat.settle()
    assert standing(seat).status == "sent"
    assert held(standing(seat).reply) is None


@pytest.mark.usefixtures("letter")
def test_a_step_without_what_it_needs_says_so_and_keeps_the_dialog(seat: Seat) -> None:
    finish_letter(seat)
    take(seat, Act.SEND)
    assert "This is needed" in said(seat.sheet)
    assert seat.sheet.fields["how"].entry.isAncestorOf(QApplication.focusWidget()) or (
        seat.sheet.fields["how"].entry.hasFocus()
    )
    assert standing(seat).status == "final"


def test_hr01_a_letter_with_a_later_one_in_its_place_is_not_confirmed(seat: Seat, letter: str) -> None:
    first = finish_letter(seat)
    assert Act.SUPERSEDE not in offered(seat)
    second = seat.frame.session.now(begin)
    show(seat, second)
    finish_letter(seat)
    show(seat, letter)

    take(seat, Act.SUPERSEDE, by=second)
    assert standing(seat).superseded_by_id == second
    assert "Letter superseded" not in seat.frame.acts()
    day = held(first.finalised_on)
    assert day is not None

    def ring(vault: Vault) -> Answer:
        return answer_caller(desk_of(vault), held(first.number) or "", day, held(first.addressee_id) or "")

    assert seat.frame.session.now(ring) is Answer.CANNOT_CONFIRM
    assert offered(seat) == {Act.REVOKE}


def test_a_partner_asks_for_changes_and_the_page_makes_a_task_of_it(seat: Seat, letter: str) -> None:
    take(seat, Act.REVIEW)

    def answer(store: Store) -> None:
        store.put(
            LetterReview.new(
                store.clock,
                case_id=held(standing_letter(store).case_id) or "",
                letter_id=letter,
                partner_id=store.office,
                asking_office=store.office,
                text="Dear consul",
                verdict="returned",
                comments="Say when he left.",
                answered_by="Nino",
                answered_on=store.clock.today(),
            )
        )

    def standing_letter(store: Store) -> Letter:
        return store.read(Letter, letter).record

    alter(seat, answer)
    assert "Say when he left." in said(seat.page._acts)
    [row] = seat.page._view.reviews
    assert row.waits
    seat.page._acts._steps.take_review(row.review.id)
    seat.settle()

    assert standing(seat).status == "draft"
    assert owed(seat, letter) == {"letter"}
    [row] = seat.page._view.reviews
    assert not row.waits


@pytest.mark.usefixtures("letter")
def test_a_fact_that_changes_after_the_approval_leads_back_to_a_review(seat: Seat) -> None:
    take(seat, Act.REVIEW)
    take(seat, Act.APPROVE, tick=True)

    def correct(store: Store) -> None:
        client = case_file(store, find_case(store, CASE).record.id).client
        assert client is not None
        seen = store.read(Person, client.person.record.id)
        later = replace(seen.record.sex, value="female")
        store.put(replace(seen.record, sex=later), seen)

    alter(seat, correct)
    view: LetterView = seat.page._view
    assert view.standing.stale
    assert seat.page._acts.step is not seat.page._acts.acts.get(Act.FINALISE)


@pytest.mark.usefixtures("letter")
def test_steps_are_reached_and_taken_by_keyboard(seat: Seat) -> None:
    finish_letter(seat)
    button = seat.page._acts.acts[Act.ANSWER]
    button.setFocus()
    seat.press(Qt.Key.Key_Return)
    seat.say("They ask for the original.")
    seat.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    seat.settle()
    reply = held(standing(seat).reply)
    assert reply is not None
    assert reply.words == "They ask for the original."
