"""Letters in the window: written from the texts and the law as the office keeps them, as by command."""

import subprocess
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from casemgr.casework.case_file import case_file
from casemgr.casework.cases import find_case
from casemgr.law.register import doubt
from casemgr.letters import overlay
from casemgr.letters.beginning import Beginning, beginning
from casemgr.letters.office_desk import law_of, texts_of
from casemgr.records.addressee import Addressee
from casemgr.records.custody import Custody
from casemgr.records.document import Document
from casemgr.records.fact import Fact, Source, held
from casemgr.records.letter import Letter
from casemgr.records.signatory import Signatory
from casemgr.store.listings import records
from casemgr.store.store import Store
from casemgr.vault.vault import Vault
from tests.helpers.letter_steps import finish_letter
from tests.helpers.window import Seat
from ui.models.history import read_history
from ui.models.letter_acts import Act
from ui.models.letters import LetterView, begin_letter
from ui.navigation import CASE as CASE_PAGE
from ui.navigation import LETTER, Place
from ui.widgets.buttons import Button

CASE, KIND = "PR2-L03", "L03"
LIMIT = "en/clauses/S11/no_opinion"
OURS = "On the outcome we say nothing."


def begin(vault: Vault) -> str:
    """Begin the letter of the practice case and return it."""
    store = vault.store
    file = case_file(store, find_case(store, CASE).record.id)
    assert file.client is not None
    to = next(each for each in records(store, Addressee) if KIND in (held(each.letter_types) or ()))
    signing = [each.id for each in records(store, Signatory) if each.may_sign_on(KIND, store.clock.today())]
    return begin_letter(
        vault,
        {
            "case_id": file.case.record.id,
            "person_id": file.client.person.record.id,
            "kind": KIND,
            "language": "en",
            "client_language": "en",
            "addressee_id": to.id,
            "signatories": tuple(sorted(signing)),
        },
    )


@pytest.fixture
def letter(seat: Seat) -> Callable[[], LetterView]:
    """Give what reads the letter anew from its page."""
    begun = seat.frame.session.now(begin)

    def read() -> LetterView:
        seat.frame.go(Place(LETTER, begun))
        seat.settle()
        view: LetterView = seat.page._view
        return view

    return read


def decide(seat: Seat, work: Callable[[Vault], object]) -> None:
    """Do something in the vault, as another page does, and wait until the letter has heard of it."""
    seat.frame.session.ask(work, lambda _: None, owner=seat.frame)
    seat.settle()
    seat.settle()


def words_of(view: LetterView) -> str:
    """Return the words on its pages."""
    said = subprocess.run(["pdftotext", "-", "-"], input=view.pdf, capture_output=True, check=True)
    return " ".join(said.stdout.decode().split())


def test_a_letter_in_the_window_says_what_the_office_words_otherwise(
    seat: Seat, letter: Callable[[], LetterView]
) -> None:
    assert OURS not in words_of(letter())

    def reword(vault: Vault) -> None:
        texts = texts_of(vault.store)
        proposed = overlay.propose(vault.store, texts, LIMIT, OURS, by="Asta Pavyzdytė").record
        overlay.approve(vault.store, texts, proposed.id, "Ona")

    decide(seat, reword)

    assert OURS in words_of(letter())


def test_a_letter_in_the_window_cites_no_law_that_the_office_doubts(
    seat: Seat, letter: Callable[[], LetterView]
) -> None:
    bases = seat.frame.session.now(lambda vault: law_of(vault.store).bases)
    before = words_of(letter())
    cited = next(each for each in bases.values() if " ".join(each.cite["en"].split()) in before)

    decide(seat, lambda vault: doubt(vault.store, cited, "Ona", "the article was renumbered"))
    assert " ".join(cited.cite["en"].split()) not in words_of(letter())

    again = seat.frame.session.now(lambda vault: law_of(vault.store).bases[cited.id])
    assert again.confidence.needs_reviewer


def new_letter(seat: Seat, kind: str = "") -> Any:
    """Open the sheet of a new letter, of a type or of that which fits first."""
    seat.go(CASE_PAGE, CASE, "letters")._stack.currentWidget()._choose(kind)
    seat.settle()
    return seat.sheet


def kinds_of(seat: Seat, documents: tuple[str, ...]) -> set[str]:
    """Return what kinds of paper these are."""
    kept = seat.ask(lambda store: [store.read(Document, each).record for each in documents])
    return {held(each.kind) or "" for each in kept}


def test_a_new_letter_takes_along_only_papers_its_type_looks_for(seat: Seat) -> None:
    sheet = new_letter(seat, "L03")
    assert kinds_of(seat, sheet._annexes.codes()) == {"summons", "military_id"}
    sheet._kind.choose("L01")
    sheet._kind.changed.emit("L01")
    assert kinds_of(seat, sheet._annexes.codes()) == {"summons", "identity_page"}


def test_a_letter_begun_in_the_window_has_what_one_begun_by_command_has(seat: Seat) -> None:
    sheet = new_letter(seat, KIND)
    to = next(each for each in sheet._choices.addressees if KIND in (held(each.letter_types) or ()))
    sheet._to.set_code(to.id)
    sheet.begin()
    seat.settle()
    letter: Letter = seat.page._view.letter

    def by_command(store: Store) -> Beginning:
        file = case_file(store, find_case(store, CASE).record.id)
        kind = texts_of(store).type(KIND)
        return beginning(file, kind, records(store, Signatory), store.clock.today())

    usual = seat.ask(by_command)
    assert (letter.signatories, letter.annexes) == (usual.signatories, usual.annexes)
    assert letter.client_language == usual.client_language


def test_the_letter_for_somebody_detained_is_offered_only_while_he_is(seat: Seat) -> None:
    assert "L12" not in new_letter(seat)._types
    seat.frame.close_sheet()

    def detain(store: Store) -> None:
        client = case_file(store, find_case(store, CASE).record.id).client
        assert client is not None
        country = Fact(value="LT", source=Source.CLIENT_STATEMENT)
        store.put(Custody.new(store.clock, person_id=client.person.record.id, country=country))

    decide(seat, lambda vault: detain(vault.store))
    assert "L12" in new_letter(seat)._types


@pytest.fixture
def issued(seat: Seat, letter: Callable[[], LetterView]) -> LetterView:
    """Give a letter that went through its whole life in the window, button by button."""
    letter()
    finish_letter(seat)
    view: LetterView = seat.page._view
    assert view.letter.status == "final"
    return view


def shown(seat: Seat) -> list[str]:
    """Return the lines above the page."""
    return [each.text() for each in seat.frame._notices.findChildren(QLabel)]


def register_of(seat: Seat) -> list[Letter]:
    return list(seat.ask(lambda store: records(store, Letter)))


@pytest.mark.usefixtures("issued")
def test_that_a_letter_is_final_is_not_offered_to_be_undone(seat: Seat) -> None:
    assert seat.frame.acts() == ("Approval noted", "Letter reviewed")
    toast = seat.frame._overlays._toasts
    assert toast.isVisible()
    assert not toast._back.isVisible()


def test_ctrl_z_leaves_a_final_letter_and_names_the_remedy(seat: Seat, issued: LetterView) -> None:
    before = register_of(seat)
    for _ in range(3):
        seat.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        seat.settle()
    assert register_of(seat) == before
    assert seat.page._view.letter == issued.letter
    assert any("Revoke it, or write another letter" in each for each in shown(seat))


def test_the_history_brings_nothing_of_a_final_letter_back(seat: Seat, issued: LetterView) -> None:
    tab = seat.go(CASE_PAGE, CASE, "history")._stack.currentWidget()
    seat.settle()
    case = seat.case(CASE)
    past = seat.frame.session.now(lambda vault: read_history(vault, case).past)
    of_letter = [each for each in past if each.record == issued.letter.id]
    reviewed = [each for each in of_letter if each.register in ("draft", "reviewed", "approved")]
    assert reviewed
    assert not any(each.may_return for each in reviewed)
    assert any(each.may_return for each in past if each.record != issued.letter.id)
    offered = [each for each in tab.findChildren(Button) if each.text() == "Bring back"]
    assert len(offered) == sum(each.may_return for each in past[:40])


def test_the_form_of_a_final_letter_shows_nothing_that_steps_set(seat: Seat, issued: LetterView) -> None:
    seat.page._open_record(issued.letter.id, "")
    seat.settle()
    assert set(seat.sheet._fields) == {
        "signed_scan_id",
        "ask_again_on",
    }


def test_the_form_of_a_draft_shows_what_it_is_made_with_and_no_step(
    seat: Seat, letter: Callable[[], LetterView]
) -> None:
    begun = letter().letter
    seat.page._change()
    seat.settle()
    fields = set(seat.sheet._fields)
    assert {"kind", "language", "addressee_id", "annexes", "signatories"} <= fields
    assert fields & Letter.set_by_acts == set()
    assert {"status", "sent", "override", "reviewed_by", "revoked_on"} <= Letter.set_by_acts
    assert not begun.fixed


def test_a_sending_noted_by_mistake_is_taken_back_in_the_window(seat: Seat, issued: LetterView) -> None:
    seat.page._acts.step.click()
    seat.sheet.give(how="by_post")
    seat.sheet.take()
    seat.settle()
    assert seat.page._view.letter.status == "sent"
    seat.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    seat.settle()
    assert seat.page._view.letter == issued.letter


@pytest.mark.usefixtures("issued")
def test_a_revoked_letter_is_not_offered_to_be_brought_back(seat: Seat) -> None:
    seat.page._acts.take(Act.REVOKE)
    seat.sheet.agreed.emit("a wrong name")
    seat.settle()
    assert seat.page._view.letter.status == "revoked"
    assert "Letter revoked" not in seat.frame.acts()
