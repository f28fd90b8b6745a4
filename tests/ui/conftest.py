"""How the window is tested: without a display, in the light theme, with the fonts it ships."""

import os
from collections.abc import Iterator

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import pytest
from PySide6.QtWidgets import QApplication

from ui import theme


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """Give the application in the look of the program."""
    theme.apply(qapp, dark=False)
    return qapp


@pytest.fixture
def dark(qapp: QApplication) -> Iterator[None]:
    """Put the application into the dark theme for one test."""
    theme.apply(qapp, dark=True)
    yield
    theme.apply(qapp, dark=False)
