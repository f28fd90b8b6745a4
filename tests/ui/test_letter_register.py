"""The register in the window: filtered as by command, and leaving the vault without a client."""

import csv
import io
import subprocess
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QPushButton

from casemgr.letters.register_list import COLUMNS
from casemgr.records.fact import held
from casemgr.records.letter import Letter
from casemgr.vault.vault import Vault
from tests.helpers.window import Seat
from tests.ui.test_letters import begin
from ui.models.letter_register import register_pdf
from ui.navigation import LETTERS
from ui.widgets.text import Label


@pytest.fixture
def letters(seat: Seat) -> list[Letter]:
    """Give a letter of last year that was revoked, one of this month, and one that is a draft."""

    def keep(vault: Vault) -> list[Letter]:
        store, made = vault.store, []
        for sequence, (status, day) in enumerate(
            (("revoked", date(2025, 3, 4)), ("final", date(2026, 11, 20)), ("draft", None)), 1
        ):
            seen = store.read(Letter, begin(vault))
            if day is None:
                made.append(seen.record)
                continue
            blob = vault.attachments.put(io.BytesIO(b"%PDF"), seen.record.id)
            final = replace(
                seen.record,
                status="final",
                number=f"7F3K92Q{sequence}",
                finalised_on=day,
                sequence=sequence,
                pdf_blob=blob.blob,
                pdf_sha256=blob.sha256.hex(),
            )
            kept = store.put(final, seen)
            if status == "revoked":
                kept = store.put(
                    replace(kept.record, status="revoked", revoked_on=day, revoked_because="a date"), kept
                )
            made.append(kept.record)
        return made

    made: list[Letter] = seat.frame.session.now(keep)
    return made


def shown(page: Any) -> set[str]:
    """Return which letters the list shows."""
    return {page._model.key(page._model.index(row)) for row in range(page._model.rowCount())}


def chosen(page: Any, choice: str, key: str) -> None:
    """Choose in a filter as a person does."""
    select = getattr(page.filters, choice)
    select.choose(key)
    assert select.chosen() == key
    select.changed.emit(key)


@pytest.mark.parametrize(
    ("choice", "key", "expected"),
    [
        ("kind", lambda letter: held(letter.kind), (0, 1, 2)),
        ("state", lambda _: "revoked", (0,)),
        ("addressee", lambda letter: held(letter.addressee_id), (0, 1, 2)),
        ("period", lambda _: "2025", (0,)),
        ("period", lambda _: "last", (1,)),
    ],
)
def test_the_register_is_filtered(
    seat: Seat, letters: list[Letter], choice: str, key: Callable[[Letter], str], expected: tuple[int, ...]
) -> None:
    page = seat.go(LETTERS)
    assert shown(page) >= {each.id for each in letters}

    chosen(page, choice, key(letters[0]))

    ours = {each.id for each in letters}
    assert shown(page) & ours == {letters[place].id for place in expected}


def test_what_fits_no_letter_says_so_and_what_to_do(seat: Seat, letters: list[Letter]) -> None:
    page = seat.go(LETTERS)
    chosen(page, "state", "revoked")

    chosen(page, "period", "last")

    assert not shown(page)
    assert letters
    assert any(label.text() == "No letter fits" for label in page.findChildren(Label))
    saving = next(
        each for each in page.findChildren(QPushButton) if each.accessibleName() == "Save the register"
    )
    assert not saving.isVisible()


def test_the_table_holds_what_is_shown_and_was_issued(
    seat: Seat, letters: list[Letter], tmp_path: Path
) -> None:
    page = seat.go(LETTERS)
    chosen(page, "period", "2025")

    page.save_to(tmp_path / "register.csv")
    seat.settle()

    text = (tmp_path / "register.csv").read_text(encoding="utf-8-sig")
    head, *rows = list(csv.reader(io.StringIO(text)))
    assert tuple(head) == COLUMNS
    assert [row[1] for row in rows] == ["7F3K-92Q1"]
    assert held(letters[0].number) == "7F3K92Q1"


def test_a_file_that_is_there_is_left_as_it_is(seat: Seat, letters: list[Letter], tmp_path: Path) -> None:
    (tmp_path / "register.csv").write_text("mine")
    page = seat.go(LETTERS)

    page.save_to(tmp_path / "register.csv")
    seat.settle()

    assert letters
    assert (tmp_path / "register.csv").read_text() == "mine"


def test_on_paper_it_names_no_client(seat: Seat, letters: list[Letter]) -> None:
    page = seat.go(LETTERS)
    wanted, words, heads = page._issued(), seat.frame.words, page.heads()

    pdf = seat.frame.session.now(lambda vault: register_pdf(vault, wanted, words, heads))

    text = subprocess.run(
        ["pdftotext", "-layout", "-", "-"], input=pdf, capture_output=True, check=True
    ).stdout.decode()
    assert "7F3K-92Q2" in text
    assert "revoked" in text
    names = {each.code_name for each in page._rows if each.letter.id in {one.id for one in letters}}
    assert names
    assert not any(name in text for name in names)
