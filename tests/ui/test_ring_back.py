"""HR01 in the window: a caller learns one of two sentences, and nothing else of a letter or a person."""

import io
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from casemgr.records.addressee import Addressee
from casemgr.records.fact import held
from casemgr.records.letter import Letter
from casemgr.store.listings import records
from casemgr.vault.vault import Vault
from tests.helpers.window import Seat
from tests.ui.test_letters import begin
from ui.navigation import LETTERS
from ui.widgets.text import Label

NUMBER, DAY, PDF = "7F3K92QD", date(2026, 11, 20), b"%PDF-1.7 as it was issued"
OURS, UNKNOWN = "“This letter is ours and not revoked.”", "“We cannot confirm.”"
PHONE = "+370 000 00007"


@pytest.fixture
def letter(seat: Seat) -> Letter:
    """Give a letter that was issued, to an addressee whose number stands in the directory."""

    def issue(vault: Vault) -> Letter:
        store = vault.store
        seen = store.read(Letter, begin(vault))
        blob = vault.attachments.put(io.BytesIO(PDF), seen.record.id)
        to = store.read(Addressee, held(seen.record.addressee_id) or "")
        store.put(replace(to.record, phone=PHONE), to)
        final = replace(
            seen.record,
            status="final",
            number=NUMBER,
            finalised_on=DAY,
            sequence=1,
            pdf_blob=blob.blob,
            pdf_sha256=blob.sha256.hex(),
        )
        return store.put(final, seen).record

    made: Letter = seat.frame.session.now(issue)
    seat.settle()
    return made


def said(sheet: Any) -> str:
    """Return everything the sheet says."""
    return "\n".join(label.text() for label in sheet.findChildren(Label) if label.isVisible())


def asked(seat: Seat, number: str, day: str, to: str | None) -> Any:
    """Open the sheet, state what a caller states, and ask what may be said."""
    seat.frame.open_by_name("ring_back")
    seat.settle()
    sheet = seat.sheet
    seat.type(sheet.number, number)
    seat.type(sheet.day, day)
    sheet.to.set_code(to or "")
    seat.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    return sheet


def test_number_date_and_addressee_together_are_confirmed(seat: Seat, letter: Letter) -> None:
    sheet = asked(seat, "7f3k-92qd", "20.11.2026", held(letter.addressee_id))

    assert OURS in said(sheet)
    assert PHONE in said(sheet)


def test_one_that_differs_is_answered_as_a_letter_that_never_was(seat: Seat, letter: Letter) -> None:
    other = next(
        each.id for each in seat.ask(lambda s: records(s, Addressee)) if each.id != held(letter.addressee_id)
    )
    told = []
    for number, day, to in (
        ("7F3K92QD", "20.11.2026", other),
        ("7F3K92QD", "21.11.2026", held(letter.addressee_id)),
        ("00000000", "20.11.2026", held(letter.addressee_id)),
    ):
        told.append(said(asked(seat, number, day, to)))
        seat.frame.close_sheet()
        seat.settle()

    assert all(UNKNOWN in each and OURS not in each for each in told)


def test_what_was_said_goes_when_another_number_is_typed(seat: Seat, letter: Letter) -> None:
    sheet = asked(seat, "7F3K92QD", "20.11.2026", held(letter.addressee_id))

    seat.type(sheet.number, "0")

    assert OURS not in said(sheet)


def test_what_is_missing_is_asked_for_and_nothing_is_answered(seat: Seat, letter: Letter) -> None:
    sheet = asked(seat, "7F3K92QD", "", held(letter.addressee_id))

    assert "Ask for the date of the letter" in said(sheet)
    assert OURS not in said(sheet)
    assert sheet.day.hasFocus()


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (PDF, "Our letter 7F3K-92QD"),
        (PDF + b" signed", "A signature was added"),
        (PDF[:-1], "No letter of ours has these bytes"),
    ],
)
def test_a_file_is_compared_for_the_office_alone(
    seat: Seat, letter: Letter, tmp_path: Path, content: bytes, expected: str
) -> None:
    (tmp_path / "letter.pdf").write_bytes(content)
    seat.frame.open_by_name("ring_back")
    seat.settle()

    seat.sheet.compare_file(tmp_path / "letter.pdf")
    seat.settle()

    assert letter.issued
    assert expected in said(seat.sheet)
    assert "for the office alone" in said(seat.sheet)


def test_the_letters_and_the_keyboard_lead_to_it(seat: Seat) -> None:
    page = seat.go(LETTERS)
    next(each for each in page.findChildren(QPushButton) if each.text() == "Is it ours?").click()
    seat.settle()
    assert seat.sheet.objectName() == "ring_back"
    seat.press(Qt.Key.Key_Escape)

    seat.press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    seat.say("ring back")
    seat.settle()
    seat.press(Qt.Key.Key_Return)

    assert seat.sheet.objectName() == "ring_back"
