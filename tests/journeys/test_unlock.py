"""Unlocking after wrong tries: the wait outlives the program and the language."""

from dataclasses import replace

from casemgr import settings
from tests.helpers.desk import Desk
from tests.journeys.test_first_start import begin_a_vault


def test_a_program_that_was_restarted_after_wrong_tries_takes_no_passphrase_at_once(desk: Desk) -> None:
    begin_a_vault(desk)
    desk.leave()
    settings.update(desk.folder / "settings", lambda kept: replace(kept, failures=12))

    desk.start()

    assert not desk.page._unlock.isEnabled()
    assert not desk.page._passphrase.isEnabled()
    assert "256" in desk.page._problem.text()
    desk.program.speak("ru")
    assert not desk.page._unlock.isEnabled()


def test_a_first_try_waits_for_nothing(desk: Desk) -> None:
    begin_a_vault(desk)
    desk.leave()

    desk.start()

    assert desk.page._unlock.isEnabled()
    assert desk.page._problem.text() == ""
