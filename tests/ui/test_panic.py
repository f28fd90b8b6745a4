"""Ctrl+Shift+L ends the program at once, and nothing that was acknowledged is lost."""

import os
import subprocess
import sys
import textwrap
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

import dev
from casemgr.records.case import Case
from casemgr.store.listings import records
from tests.helpers.vault import VaultPlace
from ui.panic import PanicKey

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
L_ON_LINUX = 46


@pytest.fixture
def pressed(qapp: QApplication, qtbot: QtBot) -> Callable[..., int]:
    """Return what presses a key in a field and tells how often panic was called."""
    calls: list[None] = []
    key = PanicKey(lambda: calls.append(None))
    field = QLineEdit()
    qtbot.addWidget(field)

    def press(letter: int, modifiers: Qt.KeyboardModifier, place: int = 0, text: str = "") -> int:
        event = QKeyEvent(QEvent.Type.KeyPress, letter, modifiers, place, 0, 0, text)
        qapp.installEventFilter(key)
        QApplication.sendEvent(field, event)
        qapp.removeEventFilter(key)
        return len(calls)

    return press


def test_the_chord_is_heard_in_a_field(pressed: Callable[..., int]) -> None:
    assert pressed(Qt.Key.Key_L, CTRL | SHIFT) == 1


@pytest.mark.skipif(sys.platform != "linux", reason="keys have other numbers elsewhere")
@pytest.mark.parametrize("written", [0x0414, 0x10DA, Qt.Key.Key_L], ids=["д", "ლ", "l"])
def test_the_chord_is_heard_in_every_layout(pressed: Callable[..., int], written: int) -> None:
    assert pressed(written, CTRL | SHIFT, place=L_ON_LINUX) == 1


@pytest.mark.parametrize("modifiers", [CTRL, SHIFT, CTRL | SHIFT | ALT, Qt.KeyboardModifier.NoModifier])
def test_other_chords_are_not_it(pressed: Callable[..., int], modifiers: Qt.KeyboardModifier) -> None:
    assert pressed(Qt.Key.Key_L, modifiers, place=L_ON_LINUX) == 0


def test_other_keys_are_not_it(pressed: Callable[..., int]) -> None:
    assert pressed(Qt.Key.Key_K, CTRL | SHIFT, place=45) == 0


OFFICE = """
    import os, sys, threading, time
    from pathlib import Path
    from PySide6.QtCore import QEvent, Qt, QTimer
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QApplication, QLineEdit
    from casemgr.records.case import Case
    from tests.helpers.vault import VaultPlace
    from ui.panic import PanicKey, panic

    place = VaultPlace(Path(sys.argv[1]))
    vault = place.open()
    unsaved = QApplication([]) and QLineEdit("not saved yet")
    begun, wiped = threading.Event(), []

    def work():
        "Save case after case on the thread of the vault, say which were acknowledged, and stay at work."
        for number in range(20):
            place.add_case(vault, f"acknowledged {number}")
            os.write(1, f"{number}\\n".encode())
        with vault.store.transaction():
            place.add_case(vault, "in the midst of it")
            begun.set()
            time.sleep(600)

    def wipe():
        vault.keyring.wipe()
        os.write(1, b"wiped\\n" if not any(vault.keyring.master._bytes) else b"")

    def refuse():
        raise RuntimeError("a step that fails")

    def press():
        begun.wait()
        os.write(1, f"pressed {time.monotonic()}\\n".encode())
        chord = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        QApplication.sendEvent(unsaved, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_L, chord))

    key = PanicKey(lambda: panic(refuse, lambda: os.write(1, b"cleared\\n"), wipe=wipe))
    QApplication.instance().installEventFilter(key)
    threading.Thread(target=work).start()
    QTimer.singleShot(0, press)
    QApplication.exec()
"""


def test_panic_waits_for_nothing_and_loses_nothing_acknowledged(tmp_path: Path) -> None:
    place = VaultPlace(tmp_path)
    place.create().close()

    office = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(OFFICE), str(tmp_path)],
        cwd=dev.ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    gone = time.monotonic()

    *acknowledged, pressed, cleared, wiped = office.stdout.splitlines()
    assert (office.returncode, cleared, wiped) == (0, "cleared", "wiped"), office.stderr
    assert gone - float(pressed.removeprefix("pressed ")) < 1
    with place.open() as vault:
        kept = {case.reference for case in records(vault.store, Case)}
    assert len(acknowledged) == 20
    assert kept == {f"acknowledged {number}" for number in acknowledged}
