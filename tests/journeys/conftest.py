"""Journeys sit where the tests of the window sit: on a screen that nobody sees."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.helpers.desk import Desk
from tests.ui.conftest import dark, furnished, qapp, qapp_args, seat, seats

__all__ = ["dark", "desk", "furnished", "qapp", "qapp_args", "seat", "seats"]


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[Desk]:
    """Give a machine on which no vault stands yet."""
    made = Desk(tmp_path, qtbot, qapp)
    yield made
    made.leave()
