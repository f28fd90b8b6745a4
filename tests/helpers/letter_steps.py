"""A letter taken through its steps in the window, button by button and dialog by dialog."""

from typing import Any

from casemgr.records.letter import Letter
from tests.helpers.window import Seat
from ui.models.letter_acts import Act


def standing(seat: Seat) -> Letter:
    """Return the letter as its page shows it."""
    letter: Letter = seat.page._view.letter
    return letter


def take(seat: Seat, act: Act, *, tick: bool = False, **given: Any) -> None:
    """Press the button of a step that is offered and answer its dialog, where it opens one."""
    before = len(seat.frame.sheets)
    seat.page._acts.acts[act].click()
    seat.settle()
    if len(seat.frame.sheets) > before:
        seat.sheet.give(**given)
        seat.sheet.tick.setChecked(tick)
        seat.sheet.take()
    seat.settle()


def finish_letter(seat: Seat) -> Letter:
    """Take the open letter to its final form: reviewed, approved after the notice, issued."""
    for act, status in (
        (Act.REVIEW, "reviewed"),
        (Act.APPROVE, "approved"),
        (Act.FINALISE, "final"),
    ):
        assert seat.page._acts.step is seat.page._acts.acts[act]
        take(seat, act, tick=True)
        assert standing(seat).status == status
    return standing(seat)
