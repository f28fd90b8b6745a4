"""The short way on the day, and what is owed afterwards (HR08, HR38).

One signer, English, no logo, no review before: whoever issued such a letter owes a colleague's look at
it the next day. Whoever issued one without consent owes the client word at the next contact.
"""

from collections.abc import Iterator
from datetime import timedelta

from casemgr.clock import Clock
from casemgr.letters.writing import Draft, overridden
from casemgr.records.fact import held
from casemgr.records.letter import Letter
from casemgr.records.task import Task

REVIEW, TELL = "review", "tell_client"
_SOON = timedelta(days=1)


def is_urgent(letter: Letter) -> bool:
    """Whether a letter goes the short way."""
    return held(letter.urgent) is True


def owed_after(made: Draft, number: str, clock: Clock) -> Iterator[Task]:
    """Yield what is to be done once a letter is issued; `number` names it in the task."""
    owed = {REVIEW: is_urgent(made.letter), TELL: overridden(made.letter) and not made.frame.consent.allowed}
    for kind in (kind for kind, due in owed.items() if due):
        yield Task.new(
            clock,
            case_id=made.material.case.id,
            letter_id=made.letter.id,
            kind=kind,
            what=f"{held(made.letter.kind)} {number}",
            status="open",
            due_on=made.frame.day + _SOON,
        )
