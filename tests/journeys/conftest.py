"""Journeys sit where the tests of the window sit: on a screen that nobody sees."""

from tests.ui.conftest import dark, furnished, qapp, seat, seats

__all__ = ["dark", "furnished", "qapp", "seat", "seats"]
