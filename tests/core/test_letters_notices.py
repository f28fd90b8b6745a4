"""What a client hears before he approves and before he takes a copy (HR04, HR06), and what HR08 owes him."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from casemgr.letters import copies, issuing, notices, urgency
from casemgr.letters.desk import ConsentError, FindingsError, LifeError, NoticeError
from casemgr.letters.desk import Desk as LetterDesk
from casemgr.letters.material import gather
from casemgr.letters.writing import draft, draft_pdf, may_leave
from casemgr.records.addressee import Addressee
from casemgr.records.consent import Consent
from casemgr.records.fact import held
from casemgr.records.letter import Letter, Override
from casemgr.records.person import Person
from casemgr.records.signatory import Signatory
from casemgr.records.task import Task
from casemgr.store.listings import records
from casemgr.store.store import ProblemsError
from tests.helpers.letter_cases import TODAY, Desk, letter_desk, open_desk, original, shcherbakov, start
from tests.helpers.letter_matters import begin_of, matters


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = shcherbakov(open_desk(tmp_path))
    yield made
    made.vault.close()


@pytest.fixture
def letters(desk: Desk) -> LetterDesk:
    return letter_desk(desk)


def stands(letters: LetterDesk, letter: str) -> Letter:
    return letters.store.read(Letter, letter).record


def owed(letters: LetterDesk, letter: str) -> set[str | None]:
    tasks = records(letters.store, Task)
    return {held(each.kind) for each in tasks if each.letter_id == letter and each.is_open}


@pytest.mark.parametrize(
    ("kind", "code"), [("embassy", "mission"), ("visa_centre", "mission"), ("court", "other")]
)
def test_hr04_the_notice_names_the_reader(desk: Desk, letters: LetterDesk, kind: str, code: str) -> None:
    desk.change("embassy", Addressee, kind=kind)
    assert notices.notice_before(letters.store.read(Addressee, desk.kept["embassy"]).record) == code


def test_hr04_nothing_is_approved_unheard_and_the_hearing_is_noted(desk: Desk, letters: LetterDesk) -> None:
    letter = start(desk, letters).id
    issuing.review(letters, letter, "Jonas Example")
    with pytest.raises(NoticeError) as refused:
        issuing.approve(letters, letter, TODAY, told=False)
    assert refused.value.notice == "mission"
    assert (stands(letters, letter).status, held(stands(letters, letter).notice_on)) == ("reviewed", None)

    issuing.approve(letters, letter, TODAY, told=True)
    assert stands(letters, letter).notice_on == TODAY


def test_hr06_a_copy_goes_to_whoever_asks_after_the_warning(desk: Desk, letters: LetterDesk) -> None:
    letter = start(desk, letters).id
    with pytest.raises(NoticeError):
        copies.hand_copy(letters, letter, TODAY, asked=False)
    assert held(stands(letters, letter).copy_on) is None

    pdf = copies.hand_copy(letters, letter, TODAY, asked=True)
    assert pdf == draft_pdf(letters, letter)
    assert stands(letters, letter).copy_on == TODAY


def test_hr06_a_copy_of_an_issued_letter_is_its_bytes(desk: Desk, letters: LetterDesk) -> None:
    letter = start(desk, letters).id
    issuing.review(letters, letter, "Jonas Example")
    issuing.approve(letters, letter, TODAY, told=True)
    issuing.finalise(letters, letter)

    assert copies.hand_copy(letters, letter, TODAY, asked=True) == issuing.final_bytes(letters, letter)
    assert stands(letters, letter).copy_on == TODAY


def test_hr07_without_consent_there_is_no_copy_either(desk: Desk, letters: LetterDesk) -> None:
    letter = start(desk, letters).id
    desk.change("consent to embassy", Consent, deleted=True)
    with pytest.raises(ConsentError):
        copies.hand_copy(letters, letter, TODAY, asked=True)
    assert held(stands(letters, letter).copy_on) is None


def test_hr06_citizens_of_other_states_need_no_warning(desk: Desk, letters: LetterDesk) -> None:
    letter = start(desk, letters)
    material = gather(letters.store, held(letter.case_id) or "", held(letter.person_id) or "")
    assert notices.warned_of_copies(material)
    desk.change("client", Person, citizenships=original(("UA",)))
    material = gather(letters.store, held(letter.case_id) or "", held(letter.person_id) or "")
    assert not notices.warned_of_copies(material)
    assert copies.hand_copy(letters, letter.id, TODAY, asked=False)[:5] == b"%PDF-"


def test_hr05_a_draft_to_a_state_of_origin_may_not_leave(desk: Desk, letters: LetterDesk) -> None:
    letter = start(desk, letters).id
    assert may_leave(draft(letters, letter))
    desk.change("embassy", Addressee, state="UA")
    desk.change("client", Person, citizenships=original(("UA",)))
    assert not may_leave(draft(letters, letter))


def test_hr08_the_second_person_is_somebody_else(desk: Desk, letters: LetterDesk) -> None:
    desk.change("consent to embassy", Consent, deleted=True)
    letter = start(desk, letters).id
    with pytest.raises(ProblemsError) as refused:
        issuing.override(letters, letter, "detention", "asta example ", "Asta Example")
    assert [each.code for each in refused.value.problems] == ["second_person_same"]

    issuing.override(letters, letter, "detention", "Jonas Example", "Asta Example")
    assert may_leave(draft(letters, letter))


@pytest.mark.parametrize(
    ("reason", "day", "holds"),
    [
        ("deadline_24_h", date(2026, 11, 23), True),
        ("deadline_24_h", date(2026, 11, 24), True),
        ("deadline_24_h", date(2026, 11, 25), False),
        ("detention", date(2026, 12, 24), True),
    ],
)
def test_hr08_a_term_within_a_day_ends_and_detention_does_not(reason: str, day: date, holds: bool) -> None:
    stated = Override(reason=reason, second_person="B. Counsellor", by="A. C.", on=date(2026, 11, 23))
    assert stated.holds_on(day) is holds


def test_hr08_consent_that_came_meanwhile_asks_for_the_approval(desk: Desk, letters: LetterDesk) -> None:
    given = letters.store.read(Consent, desk.kept["consent to embassy"]).record
    desk.change("consent to embassy", Consent, expires_on=date(2026, 11, 22))
    letter = start(desk, letters).id
    issuing.override(letters, letter, "detention", "Jonas Example")
    desk.change("consent to embassy", Consent, expires_on=given.expires_on)

    with pytest.raises(LifeError):
        issuing.finalise(letters, letter)


def test_hr08_what_is_owed_is_closed_once_it_is_done(desk: Desk, letters: LetterDesk) -> None:
    desk.change("consent to embassy", Consent, deleted=True)
    letter = start(desk, letters).id
    issuing.override(letters, letter, "detention", "Jonas Example")
    issuing.finalise(letters, letter)
    assert owed(letters, letter) == {"review", "tell_client"}

    urgency.tell_client(letters, letter, TODAY)
    urgency.read_afterwards(letters, letter, "Ona", TODAY)
    assert owed(letters, letter) == set()
    why = held(stands(letters, letter).override)
    assert why is not None
    assert (why.client_told_on, stands(letters, letter).reviewed_by) == (TODAY, "Ona")
    with pytest.raises(LifeError):
        urgency.read_afterwards(letters, letter, "Ona", TODAY)


def test_hr38_a_draft_takes_the_short_way_with_one_signer_in_english(desk: Desk, letters: LetterDesk) -> None:
    letter = begin_of(matters(desk), letters, "L09", client_language="en").id
    [signatory, *_] = records(letters.store, Signatory)
    urgency.take_short_way(letters, letter, signatory.id)

    short = stands(letters, letter)
    assert (short.urgent, short.language, short.signatories) == (True, "en", (signatory.id,))
    issuing.approve(letters, letter, TODAY, told=True)
    with pytest.raises(LifeError):
        urgency.take_short_way(letters, letter, signatory.id)


def test_hr38_a_type_that_asks_for_more_is_refused_the_short_way(desk: Desk, letters: LetterDesk) -> None:
    letter = start(desk, letters).id
    [signatory, *_] = records(letters.store, Signatory)
    with pytest.raises(FindingsError):
        urgency.take_short_way(letters, letter, signatory.id)
    assert held(stands(letters, letter).urgent) is None
