"""The first start: from nothing to an open vault, and in again by passphrase and by the code on paper."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from casemgr.casework.preferences import read_preferences
from casemgr.clock import FixedClock
from casemgr.crypto.kdf import FLOOR
from casemgr.records.organisation import Organisation
from casemgr.store.listings import records
from tests.helpers.window import PATIENCE_MS, TODAY_MS
from ui.app import Program
from ui.entrance import steps
from ui.entrance.first_start import CODE, MACHINE, OFFICE, PASSPHRASE, FirstStart
from ui.entrance.unlock import UnlockPage
from ui.models.beginnings import Place
from ui.widgets.code_proof import CodeProof
from ui.widgets.new_passphrase import NewPassphrase

PASSPHRASE_TYPED = "sahedi-lolade-pidolu-lunelu"
ANOTHER = "lunelu-pidolu-lolade-sahedi"


class Desk:
    """A machine on which no vault stands yet."""

    def __init__(self, folder: Path, qtbot: QtBot, app: QApplication) -> None:
        self.folder, self._qtbot, self._app = folder, qtbot, app
        self.program = self.start()

    def start(self) -> Program:
        """Start the program."""
        program = Program(self._app, self.folder / "vault", FixedClock(TODAY_MS), self.folder / "settings")
        program._place = lambda: Place(  # type: ignore[method-assign]
            program._vault, FixedClock(TODAY_MS), self.folder / "settings", FLOOR
        )
        program.show_entrance()
        program.window.show()
        self.program = program
        return program

    @property
    def page(self) -> Any:
        """The page that is shown."""
        return self.program.window.centralWidget()

    def reach(self, number: int) -> None:
        """Wait until a step of the first start is shown."""
        self.wait_for(lambda: self.page._shown[-1][0] == number)

    def wait_for(self, that: Callable[[], bool]) -> None:
        """Wait until something is so."""
        self._qtbot.waitUntil(that, timeout=PATIENCE_MS)

    def wait_for_vault(self) -> None:
        """Wait until the vault is open."""
        self.wait_for(lambda: self.program.sitting is not None)

    def leave(self) -> None:
        """Close the vault and the window."""
        if self.program.sitting is not None:
            self.program.sitting.close()
        self.program.window.close()
        self.program.window.deleteLater()
        self.program.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[Desk]:
    """Give a machine on which no vault stands yet."""
    made = Desk(tmp_path, qtbot, qapp)
    yield made
    made.leave()


def choose(field: NewPassphrase, typed: str) -> None:
    """Type a new passphrase twice."""
    for line in (field._once, field._again):
        line._line.setText(typed)


def prove(proof: CodeProof) -> str:
    """Type the groups that are asked for from the paper; return the whole code."""
    code = [group._group for group in proof._code.groups()]
    for field, wanted in zip(proof.fields(), proof._wanted, strict=True):
        field.setText(wanted)
    return "-".join(code)


def begin_a_vault(desk: Desk) -> str:
    """Go through the first start and return the recovery code that it shows."""
    page = desk.page
    page._on.click()
    page._on.click()
    desk.reach(PASSPHRASE)
    choose(page.step.passphrase, "password")
    assert not page._on.isEnabled()
    choose(page.step.passphrase, PASSPHRASE_TYPED)
    page._on.click()
    desk.reach(CODE)
    assert not page._on.isEnabled()
    assert page._back.isHidden()
    code = prove(page.step.proof)
    page._on.click()
    desk.reach(OFFICE)
    page.step._counsellor.setText("Asta")
    page.step._name.setText("Free Choice")
    page._on.click()
    desk.reach(MACHINE)
    page._on.click()
    desk.wait_for_vault()
    return code


def recover(desk: Desk, code: str) -> str:
    """Come in by the code on paper and return the new one."""
    desk.page.recovery_wanted.emit()
    page = desk.page
    page.step.code.setText(code)
    choose(page.step.passphrase, ANOTHER)
    page._look()
    page._on.click()
    desk.wait_for(lambda: isinstance(page.step, steps.CodeStep))
    fresh = prove(page.step.proof)
    page._on.click()
    desk.wait_for_vault()
    return fresh


def test_an_office_begins_comes_back_and_finds_in_again_by_the_code(desk: Desk) -> None:
    code = begin_a_vault(desk)
    session = desk.program.sitting.frame.session  # type: ignore[union-attr]
    assert session.now(lambda vault: read_preferences(vault.store).counsellor) == "Asta"
    office = session.now(lambda vault: records(vault.store, Organisation))
    assert [each.legal_name for each in office] == ["Free Choice"]

    desk.leave()
    desk.start()
    assert isinstance(desk.page, UnlockPage)
    assert recover(desk, code) != code

    desk.leave()
    desk.start()
    desk.page._passphrase._line.setText(ANOTHER)
    desk.page._ask()
    desk.wait_for_vault()


def test_a_code_with_a_slip_says_where_it_is_and_opens_nothing(desk: Desk, qtbot: QtBot) -> None:
    desk.program.show_recovery()
    page = desk.page
    page.step.code.setText("K7M2X-4MXD9")
    choose(page.step.passphrase, PASSPHRASE_TYPED)
    page._look()
    page._on.click()

    qtbot.waitUntil(lambda: not page.step._problem.isHidden(), timeout=PATIENCE_MS)
    assert desk.program.sitting is None


def test_another_language_leaves_the_first_step_where_it_was(desk: Desk) -> None:
    desk.program.speak("ru")

    assert isinstance(desk.page, FirstStart)
    assert desk.program.translations.language == "ru"
