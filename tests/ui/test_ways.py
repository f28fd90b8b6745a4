"""Whatever a letter waits for has a way from its finding to the form in which it is put right."""

import pytest

from casemgr.casework.cases import open_case
from casemgr.records.addressee import Addressee
from casemgr.records.fact import held
from casemgr.store.listings import records
from casemgr.vault.vault import Vault
from tests.helpers.window import Seat
from ui.dialogs.record_form import RecordForm
from ui.models.letters import LetterView, begin_letter, read_letter
from ui.models.remedies import way_of
from ui.navigation import LETTER, Place
from ui.widgets.buttons import Button

TYPES = tuple(f"L{number:02}" for number in range(1, 15))


def begin(vault: Vault, kind: str, words: object) -> str:
    """Begin a letter of a type in a case of which nothing is known, and return it."""
    store = vault.store
    opened = open_case(store, words, "en")  # type: ignore[arg-type]
    to = next(each for each in records(store, Addressee) if held(each.state) == "LT")
    return begin_letter(
        vault,
        {
            "case_id": opened.case.record.id,
            "person_id": opened.client.record.id,
            "kind": kind,
            "language": "en",
            "client_language": "en",
            "addressee_id": to.id,
            "signatories": (),
        },
    )


def opened(seat: Seat, kind: str) -> LetterView:
    """Go to the page of a letter of this type in a fresh case."""
    words = seat.frame.words.vocabularies["code_name"]
    letter = seat.frame.session.now(lambda vault: begin(vault, kind, words))
    seat.frame.go(Place(LETTER, letter))
    seat.settle()
    view: LetterView = seat.page._view
    return view


def ways(seat: Seat) -> list[Button]:
    """Return the ways that the findings of the page offer."""
    found = seat.page._findings.findChildren(Button)
    return [each for each in found if each.property("kind") == "link" and each.isVisible()]


def test_every_error_of_every_letter_of_a_fresh_case_has_a_way(seat: Seat) -> None:
    words = seat.frame.words.vocabularies["code_name"]

    def wayless(vault: Vault) -> list[tuple[str, str, str]]:
        views = [read_letter(vault, begin(vault, kind, words)) for kind in TYPES]
        return [
            (held(view.letter.kind) or "", each.code, each.detail)
            for view in views
            for each in view.errors
            if way_of(each, view.letter, view.kinds) is None
        ]

    assert seat.frame.session.now(wayless) == []


@pytest.mark.parametrize("kind", ["L04", "L07"])
def test_each_way_of_a_letter_opens_a_form(seat: Seat, kind: str) -> None:
    view = opened(seat, kind)
    assert len(ways(seat)) >= len(view.errors) > 0
    for at in range(len(ways(seat))):
        ways(seat)[at].click()
        seat.settle()
        assert seat.frame.sheets, ways(seat)[at].accessibleName()
        assert isinstance(seat.sheet, RecordForm)
        seat.frame.close_sheet()


def test_the_next_step_of_a_letter_leads_to_the_form_of_what_is_not_there_yet(seat: Seat) -> None:
    opened(seat, "L04")
    step = seat.page._acts.step
    assert step.isEnabled()
    step.click()
    seat.settle()
    assert seat.sheet.record.collection == "consents"


def test_a_missing_consent_is_noted_for_this_addressee_from_the_letter(seat: Seat) -> None:
    view = opened(seat, "L01")
    next(each for each in ways(seat) if each.text() == "Add: Consent").click()
    seat.settle()
    begun = seat.sheet.record
    assert (begun.purpose, begun.addressee_id) == ("letter_to", view.addressee.id)
