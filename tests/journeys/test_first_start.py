"""The first start: from nothing to an open vault, and in again by passphrase and by the code on paper."""

from pytestqt.qtbot import QtBot

from casemgr.casework.preferences import read_preferences
from casemgr.records.organisation import Organisation
from casemgr.store.listings import records
from tests.helpers.desk import Desk
from tests.helpers.window import PATIENCE_MS
from ui.entrance import steps
from ui.entrance.first_start import CODE, MACHINE, OFFICE, PASSPHRASE, FirstStart
from ui.entrance.unlock import UnlockPage
from ui.widgets.code_proof import CodeProof
from ui.widgets.new_passphrase import NewPassphrase

PASSPHRASE_TYPED = "sahedi-lolade-pidolu-lunelu"
ANOTHER = "lunelu-pidolu-lolade-sahedi"


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
