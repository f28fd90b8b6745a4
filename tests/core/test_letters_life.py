"""The life of a letter: consent before a draft, approval of the exact text, stored bytes, no gossip."""

import io
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from casemgr.casework.consents import Answer as ConsentAnswer
from casemgr.errors import NotFoundError
from casemgr.letters import issuing, register
from casemgr.letters.desk import ConsentError, FindingsError, LifeError, TextChangedError
from casemgr.letters.desk import Desk as LetterDesk
from casemgr.letters.page import render
from casemgr.letters.snapshot import SnapshotError, page_of
from casemgr.letters.writing import begin, draft, draft_pdf
from casemgr.records.conscience import Conscience
from casemgr.records.consent import Consent
from casemgr.records.fact import Empty
from casemgr.records.letter import Letter
from casemgr.records.organisation import Organisation
from casemgr.records.person import Name, Person
from casemgr.store.listings import records
from tests.helpers.letter_cases import TODAY, Desk, letter_desk, open_desk, original, shcherbakov, start, told


def _logo() -> bytes:
    made = io.BytesIO()
    Image.new("RGB", (40, 20), "navy").save(made, "PNG")
    return made.getvalue()


LOGO = _logo()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = shcherbakov(open_desk(tmp_path))
    yield made
    made.vault.close()


@pytest.fixture
def letters(desk: Desk) -> LetterDesk:
    return letter_desk(desk)


def approved(desk: Desk, letters: LetterDesk, kind: str = "L01", **fields: object) -> Letter:
    letter = start(desk, letters, kind, **fields)
    issuing.review(letters, letter.id, "Jonas Example")
    return issuing.approve(letters, letter.id, TODAY, told=True).record


def final(desk: Desk, letters: LetterDesk, kind: str = "L01", **fields: object) -> Letter:
    return issuing.finalise(letters, approved(desk, letters, kind, **fields).id).record


def withdraw(desk: Desk, addressee: str = "embassy") -> None:
    desk.change(f"consent to {addressee}", Consent, withdrawn_on=TODAY)


def test_a_letter_of_the_example_has_nothing_against_it(desk: Desk, letters: LetterDesk) -> None:
    for kind in ("L01", "L03"):
        assert draft(letters, start(desk, letters, kind).id).errors == ()


def test_a_draft_has_a_watermark_and_no_letterhead_number_or_signature(
    desk: Desk, letters: LetterDesk
) -> None:
    letter = start(desk, letters)

    text = pages_text(draft_pdf(letters, letter.id))

    assert "DRAFT" in text
    assert "Mr Shcherbakov" in text
    assert "Vilnius Objectors" not in text
    assert "Pavyzdyt" not in text
    assert "Letter no." not in text


def test_without_consent_a_draft_is_not_printed(desk: Desk, letters: LetterDesk) -> None:
    letter = start(desk, letters)
    withdraw(desk)

    with pytest.raises(ConsentError) as refused:
        draft_pdf(letters, letter.id)

    assert refused.value.answer is ConsentAnswer.REFUSED
    assert "E04" in [finding.code for finding in draft(letters, letter.id).errors]


def test_hr08_missing_consent_is_overridden_by_danger_and_a_second_person(
    desk: Desk, letters: LetterDesk
) -> None:
    desk.change("consent to embassy", Consent, deleted=True)
    letter = start(desk, letters)
    with pytest.raises(ConsentError):
        draft_pdf(letters, letter.id)

    issuing.override(letters, letter.id, "detention", "Jonas Example")
    issued = issuing.finalise(letters, letter.id).record

    assert draft_pdf(letters, start(desk, letters, "L03").id).startswith(b"%PDF")
    assert issued.status == "final"


def test_hr08_refused_or_withdrawn_consent_is_overridden_by_nobody(desk: Desk, letters: LetterDesk) -> None:
    letter = start(desk, letters)
    withdraw(desk)

    with pytest.raises(ConsentError):
        issuing.override(letters, letter.id, "danger_to_life", "Jonas Example")


def test_hr08_a_withdrawal_after_an_override_stops_the_letter_all_the_same(
    desk: Desk, letters: LetterDesk
) -> None:
    desk.change("consent to embassy", Consent, expires_on=date(2026, 11, 21))
    letter = start(desk, letters)
    issuing.override(letters, letter.id, "deadline_24_h", "Jonas Example")
    withdraw(desk)

    with pytest.raises(ConsentError):
        issuing.finalise(letters, letter.id)


def test_a_letter_is_final_only_after_the_client_has_approved_it(desk: Desk, letters: LetterDesk) -> None:
    letter = start(desk, letters)

    with pytest.raises(LifeError):
        issuing.finalise(letters, letter.id)
    with pytest.raises(LifeError):
        issuing.approve(letters, letter.id, TODAY, told=True)

    assert final(desk, letters).status == "final"


def test_a_fact_corrected_after_the_review_keeps_the_client_from_approving(
    desk: Desk, letters: LetterDesk
) -> None:
    letter = start(desk, letters)
    issuing.review(letters, letter.id, "Jonas Example")
    desk.change("conscience", Conscience, trigger=told("He cannot carry a weapon."))

    with pytest.raises(TextChangedError):
        issuing.approve(letters, letter.id, TODAY, told=True)


def test_a_fact_corrected_after_the_approval_voids_it(desk: Desk, letters: LetterDesk) -> None:
    letter = approved(desk, letters)
    desk.change("conscience", Conscience, trigger=told("He cannot carry a weapon."))
    desk.word("conscience", "trigger", "He cannot carry a weapon.", ru="Он не может взять в руки оружие.")

    with pytest.raises(TextChangedError):
        issuing.finalise(letters, letter.id)


def test_a_russian_wording_changed_after_the_approval_voids_it_too(desk: Desk, letters: LetterDesk) -> None:
    letter = approved(desk, letters, client_language="ru")
    desk.word("conscience", "trigger", desk.texts["conscience.trigger"], ru="Он не может убивать, совсем.")

    with pytest.raises(TextChangedError):
        issuing.finalise(letters, letter.id)


def test_the_day_and_the_number_are_no_part_of_the_approved_text(desk: Desk, letters: LetterDesk) -> None:
    letter = approved(desk, letters)

    assert draft(letters, letter.id, date(2026, 11, 24)).text_sha256 == letter.text_sha256


def test_errors_keep_a_letter_from_review_and_from_final(desk: Desk, letters: LetterDesk) -> None:
    letter = approved(desk, letters)
    desk.change("client", Person, guardian_needed=True)

    with pytest.raises(FindingsError) as found:
        issuing.finalise(letters, letter.id)

    assert [finding.code for finding in found.value.findings] == ["HR14"]
    with pytest.raises(FindingsError):
        issuing.review(letters, start(desk, letters, "L03").id, "Jonas Example")


def test_a_final_letter_carries_number_letterhead_signatures_and_code(
    desk: Desk, letters: LetterDesk
) -> None:
    letter = final(desk, letters)

    text = pages_text(issuing.final_bytes(letters, letter.id))

    number = str(letter.number)
    assert f"Letter no. {number[:4]}-{number[4:]}" in text
    assert "Vilnius Objectors" in text
    assert "Asta Pavyzdytė" in text
    assert not re.search(r"\[(?![0-9]\]|GC)", text)


def test_the_title_of_the_file_names_nobody(desk: Desk, letters: LetterDesk) -> None:
    content = issuing.final_bytes(letters, final(desk, letters).id)

    assert b"Shcherbakov" not in content
    assert b"SHCHERBAKOV" not in content


def test_the_number_is_eight_crockford_characters_and_the_sequence_has_no_gap(
    desk: Desk, letters: LetterDesk
) -> None:
    issued = [final(desk, letters, kind) for kind in ("L01", "L03", "L01")]

    assert all(
        len(str(each.number)) == 8 and set(str(each.number)) <= set(issuing.CROCKFORD) for each in issued
    )
    assert len({each.number for each in issued}) == 3
    assert [each.sequence for each in issued] == [1, 2, 3]
    assert register.register(letters) == issued


def test_a_letter_that_could_not_be_kept_takes_no_place_in_the_sequence(
    desk: Desk, letters: LetterDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    letter = approved(desk, letters)
    other = approved(desk, letters, "L03")

    def fail(*_: object, **__: object) -> None:
        raise OSError("disk")

    with monkeypatch.context() as patched:
        patched.setattr(letters.store, "put", fail)
        with pytest.raises(OSError, match="disk"):
            issuing.finalise(letters, letter.id)

    assert letters.store.read(Letter, letter.id).record.status == "approved"
    assert issuing.finalise(letters, other.id).record.sequence == 1


def test_a_final_letter_stays_as_it_is_when_facts_change(desk: Desk, letters: LetterDesk) -> None:
    letter = final(desk, letters)
    before = issuing.final_bytes(letters, letter.id)
    desk.change("client", Person, latin_name=original(Name(surname="OTHER", given="NAME")))

    assert issuing.final_bytes(letters, letter.id) == before
    for step in (draft, issuing.finalise):
        with pytest.raises(LifeError):
            step(letters, letter.id)


def test_the_same_snapshot_gives_the_same_bytes(desk: Desk, letters: LetterDesk) -> None:
    letter = final(desk, letters)

    again = render(page_of(issuing.final_snapshot(letters, letter.id)))

    assert again == issuing.final_bytes(letters, letter.id)


def test_the_same_snapshot_gives_the_same_bytes_in_another_process(
    desk: Desk, letters: LetterDesk, tmp_path: Path
) -> None:
    letter = final(desk, letters)
    kept = tmp_path / "kept"
    kept.write_bytes(issuing.final_snapshot(letters, letter.id))
    code = (
        "import hashlib, pathlib, sys\n"
        "from casemgr.letters.page import render\n"
        "from casemgr.letters.snapshot import page_of\n"
        "print(hashlib.sha256(render(page_of(pathlib.Path(sys.argv[1]).read_bytes()))).hexdigest())\n"
    )

    made = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", code, str(kept)],
        capture_output=True, text=True, check=True, cwd=Path(__file__).parents[2],
        env={"PYTHONHASHSEED": "1", "PATH": ""},
    )  # fmt: skip

    assert made.stdout.strip() == letter.pdf_sha256


def test_the_snapshot_holds_facts_clauses_law_annexes_and_people(desk: Desk, letters: LetterDesk) -> None:
    letter = final(desk, letters)

    told_ = json.loads(issuing.final_snapshot(letters, letter.id))

    assert f"{desk.kept['passport']}.paper" in told_["facts"]
    assert "P04" in told_["clauses"]
    assert set(told_["law"]) == {"RU-127", "UNHCR-GIP10", "COE-BAY", "LT-HUMV"}
    assert [each["pages"] for each in told_["annexes"]] == [1] * 6
    assert len(told_["signatories"]) == 2
    assert f"identity_documents/{desk.kept['passport']}/paper" in (
        letter.facts if isinstance(letter.facts, tuple) else ()
    )


def test_a_snapshot_of_another_shape_is_refused() -> None:
    for kept in (b"{}", b"[]", b'{"format":1,"page":{"shape":"Path"}}', b'{"format":1,"page":[]}'):
        with pytest.raises(SnapshotError):
            page_of(kept)


def test_a_code_is_found_however_it_is_read_out(desk: Desk, letters: LetterDesk) -> None:
    letter = final(desk, letters)
    number = str(letter.number)

    spoken = f"{number[:4].lower()} - {number[4:]}".replace("0", "O").replace("1", "l")

    assert register.verify_code(letters, spoken).letter == letter
    with pytest.raises(NotFoundError):
        register.verify_code(letters, "UUUU-0000")


def test_a_file_is_verified_also_with_a_signature_appended(desk: Desk, letters: LetterDesk) -> None:
    letter = final(desk, letters)
    content = issuing.final_bytes(letters, letter.id)

    assert register.verify_file(letters, content).match is register.Match.EXACT
    assert register.verify_file(letters, content + b"\n%signature").match is register.Match.SIGNED
    for other in (content[:-1], content[:-1] + b"X", b"", content[:100] + b"X" + content[101:]):
        with pytest.raises(NotFoundError):
            register.verify_file(letters, other)


def test_a_caller_must_name_number_date_and_addressee(desk: Desk, letters: LetterDesk) -> None:
    letter = final(desk, letters)
    number, embassy, department = str(letter.number), desk.kept["embassy"], desk.kept["department"]

    assert register.answer_caller(letters, number, TODAY, embassy) is register.Answer.OURS_NOT_REVOKED
    assert register.answer_caller(letters, number, TODAY, department) is register.Answer.CANNOT_CONFIRM
    assert (
        register.answer_caller(letters, number, date(2026, 11, 22), embassy) is register.Answer.CANNOT_CONFIRM
    )
    assert register.answer_caller(letters, "00000000", TODAY, embassy) is register.Answer.CANNOT_CONFIRM


def test_a_revoked_letter_is_not_confirmed_and_does_not_come_back(desk: Desk, letters: LetterDesk) -> None:
    letter = final(desk, letters)
    register.revoke(letters, letter.id, "wrong date", on=TODAY)

    answer = register.answer_caller(letters, str(letter.number), TODAY, desk.kept["embassy"])

    assert answer is register.Answer.CANNOT_CONFIRM
    assert not register.verify_code(letters, str(letter.number)).stands
    with pytest.raises(LifeError):
        register.send(letters, letter.id, "by_hand", "consul", by="Asta", on=TODAY)


def test_the_register_notes_who_carried_it_what_came_back_and_what_replaced_it(
    desk: Desk, letters: LetterDesk
) -> None:
    first, second = final(desk, letters), final(desk, letters)

    register.send(letters, first.id, "by_hand", "Consular Section", by="the client", on=TODAY)
    register.answered(letters, first.id, "accepted", on=TODAY)
    assert register.register(letters)[0].status == "answered"

    register.supersede(letters, second.id, first.id)
    assert [each.status for each in register.register(letters)] == ["answered", "superseded"]


def test_only_an_issued_letter_replaces_another(desk: Desk, letters: LetterDesk) -> None:
    first, unfinished = final(desk, letters), start(desk, letters)

    with pytest.raises(LifeError):
        register.supersede(letters, first.id, unfinished.id)
    with pytest.raises(LifeError):
        issuing.final_bytes(letters, unfinished.id)
    with pytest.raises(NotFoundError):
        issuing.final_snapshot(letters, unfinished.id)


def test_a_letter_in_a_language_there_is_not_is_refused(desk: Desk, letters: LetterDesk) -> None:
    before = len(records(letters.store, Letter))
    with pytest.raises(NotFoundError):
        begin(letters, case_id=desk.kept["case"], person_id=desk.kept["client"], kind="L01", language="es")
    with pytest.raises(NotFoundError):
        draft_pdf(letters, start(desk, letters).id, "ka")
    assert len(records(letters.store, Letter)) == before + 1


@pytest.mark.parametrize(("shows", "pictures"), [(True, 1), (False, 0), (Empty.NOT_ASKED, 0)])
def test_the_logo_is_shown_only_where_the_office_says_so(
    desk: Desk, letters: LetterDesk, shows: bool | Empty, pictures: int
) -> None:
    logo = letters.attachments.put(io.BytesIO(LOGO), desk.kept["office"])
    desk.change("office", Organisation, logo=logo.blob, shows_logo=shows)

    content = issuing.final_bytes(letters, final(desk, letters).id)

    with pikepdf.Pdf.open(io.BytesIO(content)) as pdf:
        assert sum(len(page.get_images()) for page in pdf.pages) == pictures


def pages_text(content: bytes) -> str:
    """Return the words of a PDF as a reader sees them."""
    made = subprocess.run(
        ["pdftotext", "-layout", "-", "-"], input=content, capture_output=True, check=True
    ).stdout.decode()
    return " ".join(made.replace("\u00a0", " ").split())
