"""What was issued stays issued: neither undoing, nor the history, nor a form brings a final letter back."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from casemgr.casework.reverting import take_back
from casemgr.casework.withdrawal import withdraw
from casemgr.clock import FixedClock
from casemgr.letters import issuing, register
from casemgr.letters.desk import Desk as LetterDesk
from casemgr.records.codec import canonical
from casemgr.records.consent import Consent
from casemgr.records.fact import Empty, held
from casemgr.records.letter import Letter, Reply
from casemgr.records.task import Task
from casemgr.store.changes import Change, stamp_at
from casemgr.store.history import history
from casemgr.store.listings import records
from casemgr.store.rules import SettledError
from casemgr.store.store import ProblemsError, Store
from casemgr.store.versions import Version
from tests.helpers.letter_cases import TODAY, Desk, letter_desk, open_desk, shcherbakov, start
from tests.helpers.letter_matters import begin_of, matters
from tests.helpers.offices import Parcel, advance, open_store, pack, unpack

LATER = date(2026, 12, 1)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = shcherbakov(open_desk(tmp_path))
    yield made
    made.vault.close()


@pytest.fixture
def letters(desk: Desk) -> LetterDesk:
    return letter_desk(desk)


def approved(desk: Desk, letters: LetterDesk) -> Letter:
    letter = start(desk, letters)
    issuing.review(letters, letter.id, "Jonas Example")
    return issuing.approve(letters, letter.id, TODAY, told=True).record


@pytest.fixture
def final(desk: Desk, letters: LetterDesk) -> Letter:
    return issuing.finalise(letters, approved(desk, letters).id).record


def act(desk: Desk, work: Callable[[], object]) -> tuple[int, int]:
    """Do something and return the entries of the chain that it wrote."""
    before = desk.vault.store.generation()[0]
    work()
    return before + 1, desk.vault.store.generation()[0]


def alter(letters: LetterDesk, letter: str, **fields: Any) -> Letter:
    seen = letters.store.read(Letter, letter)
    return letters.store.put(replace(seen.record, **fields), seen).record


def stands(letters: LetterDesk, letter: str) -> Letter:
    return letters.store.read(Letter, letter).record


def send(letters: LetterDesk, letter: str) -> Version[Letter]:
    return register.send(letters, letter, "by_hand", "embassy", by="Asta Example", on=TODAY)


def test_taking_back_the_step_to_final_is_refused_whole(desk: Desk, letters: LetterDesk) -> None:
    desk.change("consent to embassy", Consent, deleted=True)
    letter = start(desk, letters)
    issuing.override(letters, letter.id, "detention", "Jonas Example")
    entries = act(desk, lambda: issuing.finalise(letters, letter.id))
    kept, pdf = stands(letters, letter.id), issuing.final_bytes(letters, letter.id)
    owed = records(letters.store, Task)
    assert owed

    with pytest.raises(SettledError) as refused:
        take_back(letters.store, *entries)

    assert {"status", "number", "sequence", "pdf_blob"} <= set(refused.value.fields)
    assert stands(letters, letter.id) == kept
    assert records(letters.store, Task) == owed
    assert issuing.final_bytes(letters, letter.id) == pdf
    assert register.register(letters) == [kept]
    assert register.verify_code(letters, str(kept.number)).stands


def test_nothing_before_the_step_to_final_is_taken_back_either(desk: Desk, letters: LetterDesk) -> None:
    """Neither the beginning, which would put it into the trash, nor the approval, by which it left."""
    begun: list[Letter] = []
    beginning = act(desk, lambda: begun.append(start(desk, letters)))
    (letter,) = begun
    reviewing = act(desk, lambda: issuing.review(letters, letter.id, "Jonas Example"))
    approving = act(desk, lambda: issuing.approve(letters, letter.id, TODAY, told=True))
    kept = issuing.finalise(letters, letter.id).record
    consent = letters.store.read(Consent, str(kept.consent_id)).record

    for entries in (approving, reviewing, beginning):
        with pytest.raises(SettledError):
            take_back(letters.store, *entries)

    assert stands(letters, letter.id) == kept
    assert letters.store.read(Consent, consent.id).record == consent
    assert register.register(letters) == [kept]


def test_no_earlier_value_comes_back_from_the_history(letters: LetterDesk, final: Letter) -> None:
    earlier = {past.change.field for past in history(letters.store, final.id)} - {"case_id"}
    assert {"status", "number", "text_sha256", "pdf_sha256"} <= earlier
    for field in ("number", "text_sha256", "pdf_sha256", "pdf_blob", "finalised_on", "addressee_id"):
        with pytest.raises(SettledError) as refused:
            alter(letters, final.id, **{field: Empty.NOT_ASKED})
        assert refused.value.fields == (field,)
    with pytest.raises(SettledError):
        alter(letters, final.id, number="00000000")
    for status in ("draft", "reviewed", "approved", Empty.NOT_ASKED):
        with pytest.raises(SettledError):
            alter(letters, final.id, status=status)
    assert stands(letters, final.id) == final


def test_an_issued_letter_does_not_go_to_the_trash(letters: LetterDesk, final: Letter) -> None:
    with pytest.raises(SettledError) as refused:
        alter(letters, final.id, deleted=True)
    assert refused.value.fields == ("deleted",)
    assert register.register(letters) == [final]


def test_a_form_opened_before_the_step_to_final_does_not_undo_it(desk: Desk, letters: LetterDesk) -> None:
    letter = approved(desk, letters)
    opened = letters.store.read(Letter, letter.id)
    final = issuing.finalise(letters, letter.id).record

    for fields in ({"status": "draft"}, {"annexes": ()}, {"deleted": True}, {"language": "lt"}):
        with pytest.raises(SettledError):
            letters.store.put(replace(opened.record, **fields), opened)
    letters.store.put(replace(opened.record, ask_again_on=LATER), opened)

    assert stands(letters, letter.id) == replace(final, ask_again_on=LATER)


def test_writing_the_letter_anew_without_having_read_it_is_refused(
    letters: LetterDesk, final: Letter
) -> None:
    with pytest.raises(SettledError):
        letters.store.put(replace(final, number="00000000"))
    with pytest.raises(SettledError):
        letters.store.resolve(letters.store.read(Letter, final.id), "status", canonical("draft"))


def test_what_becomes_of_a_final_letter_may_be_noted_and_corrected(
    letters: LetterDesk, final: Letter
) -> None:
    """It left, or did not after all: that is news of a paper, and the paper stands as before."""
    send(letters, final.id)
    alter(letters, final.id, status="answered", reply=Reply(on=LATER, words="Invited"))
    alter(letters, final.id, status="sent", reply=Empty.NOT_ASKED)
    alter(letters, final.id, status="final", sent=Empty.NOT_ASKED)
    assert stands(letters, final.id) == final


def test_a_sending_that_was_noted_by_mistake_is_taken_back(
    desk: Desk, letters: LetterDesk, final: Letter
) -> None:
    entries = act(desk, lambda: send(letters, final.id))
    taken = take_back(letters.store, *entries)
    assert taken.left == ()
    assert stands(letters, final.id) == final
    take_back(letters.store, taken.first, taken.last)
    assert stands(letters, final.id).status == "sent"


@pytest.mark.parametrize("status", ["final", "sent", "answered", "superseded"])
def test_a_revoked_letter_never_stands_again(
    desk: Desk, letters: LetterDesk, final: Letter, status: str
) -> None:
    entries = act(desk, lambda: register.revoke(letters, final.id, "a wrong name", on=TODAY))
    kept = stands(letters, final.id)

    with pytest.raises(SettledError) as refused:
        take_back(letters.store, *entries)
    assert set(refused.value.fields) == {"status", "revoked_on"}
    with pytest.raises(SettledError):
        alter(letters, final.id, status=status, superseded_by_id="another")
    with pytest.raises(SettledError):
        alter(letters, final.id, revoked_on=LATER)
    assert stands(letters, final.id) == kept
    assert alter(letters, final.id, revoked_because="a wrong date").revoked_because == "a wrong date"


def test_a_superseded_letter_is_revoked_at_most(desk: Desk, letters: LetterDesk, final: Letter) -> None:
    other = issuing.finalise(letters, approved(desk, letters).id).record
    entries = act(desk, lambda: register.supersede(letters, final.id, other.id))
    with pytest.raises(SettledError):
        take_back(letters.store, *entries)
    for status in ("final", "sent", "answered"):
        with pytest.raises(SettledError):
            alter(letters, final.id, status=status)
    assert register.revoke(letters, final.id, "a wrong name", on=TODAY).record.status == "revoked"


def test_that_the_client_was_told_is_noted_after_a_letter_left_without_him(
    desk: Desk, letters: LetterDesk
) -> None:
    desk.change("consent to embassy", Consent, deleted=True)
    letter = start(desk, letters)
    issuing.override(letters, letter.id, "detention", "Jonas Example")
    issuing.finalise(letters, letter.id)
    why = held(stands(letters, letter.id).override)
    assert why is not None

    alter(letters, letter.id, override=replace(why, client_told_on=LATER))
    for other in (replace(why, reason="deadline"), replace(why, second_person="Ona"), Empty.NOT_ASKED):
        with pytest.raises(SettledError):
            alter(letters, letter.id, override=other)
    assert stands(letters, letter.id).override == replace(why, client_told_on=LATER)


def test_a_review_that_came_after_an_urgent_letter_is_noted_once(desk: Desk, letters: LetterDesk) -> None:
    letter = begin_of(matters(desk), letters, "L09", urgent=True, client_language="en")
    issuing.approve(letters, letter.id, TODAY, told=True)
    issuing.finalise(letters, letter.id)

    alter(letters, letter.id, reviewed_by="Jonas Example", reviewed_on=LATER)
    with pytest.raises(SettledError):
        alter(letters, letter.id, reviewed_by="Somebody else")
    assert stands(letters, letter.id).reviewed_by == "Jonas Example"


def test_until_a_letter_is_final_every_step_may_be_taken_back(desk: Desk, letters: LetterDesk) -> None:
    letter = start(desk, letters)
    reviewing = act(desk, lambda: issuing.review(letters, letter.id, "Jonas Example"))
    approving = act(desk, lambda: issuing.approve(letters, letter.id, TODAY, told=True))
    assert take_back(letters.store, *approving).left == ()
    assert stands(letters, letter.id).status == "reviewed"
    given = letters.store.read(Consent, desk.kept["consent to embassy"]).record
    assert held(given.approval) is None
    assert take_back(letters.store, *reviewing).left == ()
    assert stands(letters, letter.id) == letter
    assert alter(letters, letter.id, deleted=True).deleted


def test_a_letter_is_not_made_final_by_hand(letters: LetterDesk, desk: Desk) -> None:
    letter = start(desk, letters)
    with pytest.raises(ProblemsError):
        alter(letters, letter.id, status="final")


def test_a_withdrawal_noted_for_the_wrong_client_is_taken_back_whole(desk: Desk, letters: LetterDesk) -> None:
    """Withdrawn consent cannot be overridden even in danger (HR08), so a slip must not outlast the hour."""
    start(desk, letters)
    store, case, client = letters.store, desk.kept["case"], desk.kept["client"]
    before = sorted(records(store, Consent), key=lambda each: each.id)
    entries = act(desk, lambda: withdraw(store, case, client, TODAY))
    assert all(each.withdrawn_on == TODAY for each in records(store, Consent))
    assert take_back(store, *entries).left == ()
    assert sorted(records(store, Consent), key=lambda each: each.id) == before


def partner_of(desk: Desk, tmp_path: Path) -> Store:
    """Return another office that has been sent everything we have."""
    advance(desk.vault.store, 1000)
    other = open_store(tmp_path / "tbilisi", FixedClock(desk.vault.store.clock.now_ms()))
    unpack(other, pack(desk.vault.store))
    return other


def force(store: Store, letter: str, field: str, value: str) -> Change:
    """Write what no program of ours writes: a change that has seen everything."""
    seen = store.read(Letter, letter).seen.get(field, {})
    stamp = max([*seen.values(), stamp_at(store.clock.now_ms())]) + 1
    return Change("letters", letter, field, value, store.device, stamp, dict(seen), "Somebody")


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("status", '"draft"'),
        ("number", '"00000000"'),
        ("number", "null"),
        ("pdf_blob", f'"{"e" * 32}"'),
        ("finalised_on", '"2026-01-01"'),
        ("addressee_id", f'"{"e" * 32}"'),
        ("deleted", "true"),
    ],
)
def test_no_partner_takes_a_final_letter_of_ours_back(
    desk: Desk, letters: LetterDesk, final: Letter, tmp_path: Path, field: str, value: str
) -> None:
    other = partner_of(desk, tmp_path)
    change = force(other, final.id, field, value)

    adoption = unpack(letters.store, Parcel((change,), "a bundle"))

    assert [refusal.reason for refusal in adoption.refused] == ["settled"]
    assert stands(letters, final.id) == final
    assert register.register(letters) == [final]


def test_a_partner_may_revoke_a_letter_of_ours_or_tell_what_came_back(
    desk: Desk, letters: LetterDesk, final: Letter, tmp_path: Path
) -> None:
    other = partner_of(desk, tmp_path)
    seen = other.read(Letter, final.id)
    other.put(replace(seen.record, status="revoked", revoked_on=TODAY), seen)

    assert unpack(letters.store, pack(other, final.id)).refused == []
    assert stands(letters, final.id).status == "revoked"


def test_a_draft_of_ours_may_be_altered_by_a_partner(desk: Desk, letters: LetterDesk, tmp_path: Path) -> None:
    letter = start(desk, letters)
    other = partner_of(desk, tmp_path)
    seen = other.read(Letter, letter.id)
    other.put(replace(seen.record, annexes=()), seen)

    assert unpack(letters.store, pack(other, letter.id)).refused == []
    assert stands(letters, letter.id).annexes == ()


def test_two_offices_that_issue_one_draft_keep_each_its_own_letter(
    desk: Desk, letters: LetterDesk, tmp_path: Path
) -> None:
    letter = approved(desk, letters)
    other = partner_of(desk, tmp_path)
    final = issuing.finalise(letters, letter.id).record
    seen = other.read(Letter, letter.id)
    theirs = {"number": "ABCDEFGH", "pdf_sha256": "00", "pdf_blob": "e" * 32, "finalised_on": TODAY}
    other.put(replace(seen.record, status="final", **theirs), seen)  # type: ignore[arg-type]

    refused = unpack(letters.store, pack(other, letter.id)).refused

    assert {refusal.change.field for refusal in refused} == {"number", "pdf_sha256", "pdf_blob"}
    assert register.verify_code(letters, str(final.number)).stands
    assert stands(letters, letter.id).number == final.number
