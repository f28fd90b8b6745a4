"""How the window is tested: without a display, in the light theme, with the fonts it ships."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.helpers.window import Seat, furnish
from ui import theme


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """Give what the application is made with."""
    return theme.arguments("casemgr")


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


@pytest.fixture(scope="session")
def furnished(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str, int | None], Path]:
    """Give the folder of an office with its first cases; each is made once."""
    made: dict[tuple[str, int | None], Path] = {}

    def furnished(office: str, cases: int | None) -> Path:
        if (office, cases) not in made:
            made[office, cases] = tmp_path_factory.mktemp(office) / "office"
            furnish(made[office, cases], office, cases)
        return made[office, cases]

    return furnished


@pytest.fixture
def seats(
    tmp_path: Path, qtbot: QtBot, qapp: QApplication, furnished: Callable[[str, int | None], Path]
) -> Iterator[Callable[..., Seat]]:
    """Give what makes the seat of an office, whose vault is closed at the end."""
    made: list[Seat] = []

    def make(office: str, cases: int | None = None, language: str = "en") -> Seat:
        seat = Seat(tmp_path / f"{office}{len(made)}", qtbot, qapp, language)
        seat.found(furnished(office, cases))
        made.append(seat)
        return seat

    yield make
    for seat in made:
        seat.close()


@pytest.fixture
def seat(seats: Callable[..., Seat]) -> Seat:
    """Give a counsellor in Vilnius with a few cases and the window open."""
    seat = seats("vilnius", 4)
    seat.open()
    return seat
