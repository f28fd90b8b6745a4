"""What a client told goes into a letter of another language once a person has said it there."""

from collections.abc import Iterator
from dataclasses import replace

from casemgr.records.conscience import Conscience
from casemgr.records.fact import held
from casemgr.records.wording import Wording
from casemgr.store.listings import records
from casemgr.store.store import Store
from tests.helpers.window import Seat
from tests.journeys.test_a_day import primary
from ui.navigation import CASE, LETTER
from ui.widgets.buttons import Button
from ui.widgets.inputs import LineInput
from ui.widgets.text import Label

LITHUANIAN = "Apie tai jis kalba nuo 2022 m."
RUSSIAN = "Он говорит об этом с 2022 года."


def test_a_told_text_is_worded_from_the_letter_that_lacks_it(seat: Seat) -> None:
    seat.ask(he_says_something_else)
    begin_in_lithuanian(seat)
    lacking = list(ways_to_say(seat))

    say(seat, lacking[0], "Lithuanian", LITHUANIAN)
    assert seat.page.place.room == LETTER
    for_the_client = list(ways_to_say(seat))
    assert 0 < len(for_the_client) < len(lacking)
    say(seat, for_the_client[0], "Russian", RUSSIAN)

    assert list(ways_to_say(seat)) == []
    (kept, *_) = seat.ask(lambda store: records(store, Wording, limit=1))
    words = dict(held(kept.words) or ())
    assert (words["lt"], words["ru"]) == (LITHUANIAN, RUSSIAN)


def say(seat: Seat, way: Button, language: str, text: str) -> None:
    """Follow the way from a finding and say what was told in one more language."""
    way.click()
    seat.settle()
    form = seat.sheet
    (told,) = [each for each in form.findChildren(Label) if each.text() == form._rows.beside]
    assert told.isVisible()
    assert list(form.fields) == ["words"]
    lines = form.findChildren(LineInput)
    line = next(each for each in lines if language in each.accessibleName())
    line.setFocus()
    seat.say(text)
    form.save()
    seat.settle()
    assert seat.frame.sheets == ()


def he_says_something_else(store: Store) -> None:
    """Note another text than the one that somebody has worded in every language."""
    told = next(
        each for each in records(store, Conscience) if str(each.shown_before.value).startswith("He told his")
    )
    seen = store.read(Conscience, told.id)
    other = replace(seen.record.shown_before, value="He told his workmates in 2022, and a neighbour.")
    store.put(replace(seen.record, shown_before=other), seen)


def begin_in_lithuanian(seat: Seat) -> None:
    """Begin a letter in Lithuanian about somebody whose words were noted in English."""
    tab = seat.go(CASE, "PR2-L03", "letters")._stack.currentWidget()
    tab._choose("L03")
    seat.settle()
    sheet = seat.sheet
    to = next(each.id for each in sheet._choices.addressees if "L03" in (held(each.letter_types) or ()))
    sheet._to.set_code(to)
    sheet._language.choose("lt")
    primary(sheet).click()
    seat.settle()


def ways_to_say(seat: Seat) -> Iterator[Button]:
    """Yield the buttons that lead from a finding to the words for what was told."""
    return (each for each in seat.page._findings.findChildren(Button) if each.text() == "Say it")
