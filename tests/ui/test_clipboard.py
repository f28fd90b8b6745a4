"""What the program copies is marked as secret and does not stay."""

import pytest
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.clipboard import KEPT_SECONDS, Clipboard

FINGERPRINT = "12345 67890 12345 67890"


@pytest.fixture
def system(qapp: QApplication) -> QClipboard:
    """The clipboard that all programs share, empty."""
    assert qapp
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    return clipboard


@pytest.fixture
def lender(system: QClipboard) -> Clipboard:
    assert system.text() == ""
    return Clipboard()


def test_a_copied_text_can_be_pasted(system: QClipboard, lender: Clipboard) -> None:
    lender.copy(FINGERPRINT)

    assert system.text() == FINGERPRINT


@pytest.mark.parametrize(
    ("mark", "value"),
    [
        ("x-kde-passwordManagerHint", b"secret"),
        (
            'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"',
            b"\1\0\0\0",
        ),
        ('application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"', bytes(4)),
        ('application/x-qt-windows-mime;value="CanUploadToCloudClipboard"', bytes(4)),
    ],
)
def test_it_is_marked_for_programs_that_remember(
    system: QClipboard, lender: Clipboard, mark: str, value: bytes
) -> None:
    lender.copy(FINGERPRINT)

    assert system.mimeData().data(mark).data() == value


def test_it_goes_by_itself(system: QClipboard, lender: Clipboard, qtbot: QtBot) -> None:
    lender.copy(FINGERPRINT, seconds=0.02)

    qtbot.waitUntil(lambda: system.text() == "")

    assert KEPT_SECONDS == 30


def test_a_second_copy_has_its_whole_time(system: QClipboard, lender: Clipboard, qtbot: QtBot) -> None:
    lender.copy(FINGERPRINT, seconds=0.02)
    lender.copy("another", seconds=60)

    qtbot.wait(60)

    assert system.text() == "another"


def test_a_lock_takes_it_back_at_once(system: QClipboard, lender: Clipboard) -> None:
    lender.copy(FINGERPRINT)

    lender.clear()

    assert system.text() == ""


def test_what_somebody_else_copied_since_stays(system: QClipboard, lender: Clipboard) -> None:
    lender.copy(FINGERPRINT)
    system.setText("a recipe")

    lender.clear()

    assert system.text() == "a recipe"


def test_what_was_there_before_anything_was_copied_stays(system: QClipboard, lender: Clipboard) -> None:
    system.setText("a recipe")

    lender.clear()

    assert system.text() == "a recipe"
