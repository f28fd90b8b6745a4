"""A final letter gets its envelope, on which the client does not stand."""

import subprocess
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtWidgets import QFileDialog, QMenu

from casemgr.letters.envelope import Form
from tests.helpers.window import Seat
from tests.journeys.test_a_day import write_letter
from ui.widgets.buttons import Button


def test_a_final_letter_is_put_into_an_envelope(
    seat: Seat, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_letter(seat)
    place = tmp_path / "envelope.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(place), ""))
    (way,) = [each for each in seat.page._side.findChildren(Button) if each.text() == "Envelope"]

    way.click()
    (menu,) = seat.page._acts.leaving.findChildren(QMenu)
    menu.actions()[list(Form).index(Form.C5)].trigger()
    menu.close()
    seat.settle()

    with pikepdf.open(place) as opened:
        assert [round(float(side) / 72 * 25.4) for side in opened.pages[0].mediabox[2:]] == [229, 162]
    text = subprocess.run(["pdftotext", place, "-"], capture_output=True, text=True, check=True).stdout
    assert "Migra" in text
    assert "UZORAU" not in text
    assert "Uzorau" not in text
