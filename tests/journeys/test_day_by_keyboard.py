"""The whole day once more, by keyboard alone: no mouse, and nothing set or called past the keys."""

from pathlib import Path
from typing import Any

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from casemgr.records.case import Case
from casemgr.records.document import Document
from casemgr.records.fact import Empty, Source, held
from casemgr.records.note import Note
from casemgr.records.person import Person
from casemgr.records.record import Record
from casemgr.store.listings import records
from tests.helpers.desk import Desk, ReplacedError
from tests.helpers.hands import Hands
from tests.helpers.window import PATIENCE_MS
from ui.entrance.first_start import MACHINE
from ui.navigation import CASE, CASES, TODAY

PASSPHRASE_TYPED = "sahedi-lolade-pidolu-lunelu"


def hands_at(desk: Desk, qtbot: QtBot) -> Hands:
    """Sit down before a machine."""

    def settle() -> None:
        qtbot.waitUntil(lambda: not is_busy(desk), timeout=PATIENCE_MS)
        QApplication.processEvents()

    desk.program.window.activateWindow()
    qtbot.waitUntil(desk.program.window.isActiveWindow, timeout=PATIENCE_MS)
    return Hands(qtbot, settle)


def is_busy(desk: Desk) -> bool:
    """Tell whether the program still works at what a key asked for."""
    sitting = desk.program.sitting
    return sitting.frame.session.is_busy if sitting else desk.program.worker.is_busy


def shown(desk: Desk) -> Any:
    """Return the page on the screen, to be looked at."""
    assert desk.program.sitting is not None
    return desk.program.sitting.frame.page


def kept(desk: Desk, noun: type[Record]) -> Any:
    """Return the only record of a kind that the vault holds."""
    assert desk.program.sitting is not None
    session = desk.program.sitting.frame.session
    (found,) = session.now(lambda vault: tuple(records(vault.store, noun)))
    return found


def begin_a_vault(desk: Desk, hands: Hands) -> None:
    """Go through the first start: Enter goes on."""
    hands.press("Return", "Return")
    hands.type(PASSPHRASE_TYPED)
    hands.tab_to("The same again")
    hands.type(PASSPHRASE_TYPED)
    hands.press("Return")
    for group in desk.page.step.proof._wanted:
        hands.type(group)
        hands.press("Tab")
    hands.press("Return")
    hands.type("Asta")
    hands.press("Tab")
    hands.type("Free Choice")
    hands.press("Return")
    assert desk.page._shown[-1][0] == MACHINE
    hands.press("Return")
    desk.wait_for_vault()
    hands.settle()
    assert shown(desk).place.room == TODAY


def take_in(desk: Desk, hands: Hands) -> str:
    """Take in a caller and make his contact a case; return its code name."""
    hands.press("Ctrl+N")
    hands.type("A summons came yesterday")
    hands.tab_to("Name, if he gives one")
    hands.type("Захар Крапивин")
    hands.tab_to("Citizen of")
    hands.type("belar")
    hands.press("Return")
    hands.tab_to("Call back on")
    hands.type("23.11.2026")
    hands.press("Ctrl+S")
    assert shown(desk).place.room == CASE
    hands.tab_to("More")
    hands.press("Space", "Return")
    assert held(kept(desk, Case).status) == "open"
    assert hands.at == "More", "the keyboard stays where it was"
    return str(shown(desk).title())


def find_him(desk: Desk, hands: Hands, code_name: str) -> None:
    """Find him by half a name in another script, and on the page of the day."""
    hands.press("Ctrl+2")
    assert hands.at == "Search cases"
    hands.type("krapiv")
    hands.press("Return", "Down", "Return")
    assert shown(desk).title() == code_name
    hands.press("Ctrl+1")
    hands.go_to(code_name)
    assert shown(desk).title() == code_name
    hands.press("Alt+Left", "Alt+Left", "Alt+Left")
    assert shown(desk).place.room == CASES
    hands.press("Ctrl+K")
    hands.type(code_name)
    hands.press("Return")
    assert shown(desk).title() == code_name


def fill_in_who_he_is(desk: Desk, hands: Hands) -> None:
    """Fill in a form: part of a date, a term, how it is known, and why something is empty."""
    hands.press("Ctrl+PgDown")
    hands.go_to("Edit: ")
    hands.tab_to("Name in Latin letters: Surname")
    hands.type("Krapivin")
    hands.press("Alt+W", "2")
    hands.tab_to("Sex")
    hands.type("male")
    hands.press("Return", "Alt+W", "5")
    hands.tab_to("Born")
    hands.type("about 1999")
    hands.press("Alt+W", "Down", "Return")
    hands.tab_to("Occupation")
    hands.press("Alt+3", "F1")
    assert hands.at == "A case"
    hands.press("Escape")
    assert hands.at == "Occupation"
    hands.press("Ctrl+S")
    assert hands.at.startswith("Edit: ")
    him = kept(desk, Person)
    assert (him.latin_name.known.surname, him.latin_name.source) == ("Krapivin", Source.SEEN_COPY)
    assert (held(him.sex), him.sex.source) == ("male", Source.CLIENT_STATEMENT)
    assert (him.born_on.known.circa, him.born_on.source) == (True, Source.SEEN_COPY)
    assert him.occupation.value is Empty.DECLINED


def attach_a_paper(desk: Desk, hands: Hands, folder: Path) -> None:
    """Take in a picture by the dialog for files, say what it is, and take it back."""
    paper = folder / "summons.png"
    QImage(40, 60, QImage.Format.Format_RGB32).save(str(paper))
    while shown(desk)._tabs.chosen() != "documents":
        hands.press("Ctrl+PgDown")
    hands.tab_to("Add a file")
    hands.answer("Space", str(paper))
    hands.tab_to("Kind")
    hands.type("summons")
    hands.press("Return", "Ctrl+S")
    assert held(kept(desk, Document).kind) == "summons"
    assert hands.at == "Add a file"
    QApplication.clipboard().setImage(QImage(30, 30, QImage.Format.Format_RGB32))
    hands.press("Ctrl+V")
    hands.press("Escape")
    assert hands.at == "Add a file"
    assert papers(desk) == 2
    hands.press("Ctrl+Z")
    assert papers(desk) == 1
    hands.press("Ctrl+Shift+Z")
    assert papers(desk) == 2


def papers(desk: Desk) -> int:
    """Return how many papers the case has."""
    return len(shown(desk)._view.file.all(Document))


def lock_and_unlock(desk: Desk, hands: Hands, qtbot: QtBot, code_name: str) -> None:
    """Lock in the middle of a form; what was typed is there again after unlocking."""
    hands.press("N")
    hands.type("He rang from a borrowed phone")
    with qtbot.capture_exceptions() as ended:
        hands.press("Ctrl+L")
    ((_, replaced, _),) = ended
    assert isinstance(replaced, ReplacedError)
    assert replaced.handover.drafts_kept
    desk.follow(replaced.handover)
    hands = hands_at(desk, qtbot)
    hands.type(PASSPHRASE_TYPED)
    hands.press("Return")
    desk.wait_for_vault()
    hands.settle()
    hands.go_to(f"Open: {code_name}")
    assert hands.at == "Text"
    hands.press("Ctrl+S")
    assert held(kept(desk, Note).text) == "He rang from a borrowed phone"
    assert hands.at == code_name


def test_a_day_from_the_first_start_to_the_lock(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    hands = hands_at(desk, qtbot)
    begin_a_vault(desk, hands)
    code_name = take_in(desk, hands)
    find_him(desk, hands, code_name)
    fill_in_who_he_is(desk, hands)
    attach_a_paper(desk, hands, tmp_path)
    lock_and_unlock(desk, hands, qtbot, code_name)
