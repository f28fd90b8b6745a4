"""Which page shows which place, and which sheets belong to the frame: the one table that knows them all."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from ui.dialogs.anywhere import AnywhereSheet
from ui.dialogs.quick_contact import QuickContactSheet
from ui.dialogs.ring_back import RingBackSheet
from ui.frame import Frame
from ui.main_window import Factory
from ui.navigation import (
    ARRIVAL,
    CASE,
    CASES,
    EXCHANGE,
    HELP,
    LETTER,
    LETTERS,
    PARTNERS,
    REPORTS,
    SETTINGS,
    SHARE,
    TODAY,
    WORDINGS,
)
from ui.pages.arrival import ArrivalPage
from ui.pages.case.case_page import CasePage
from ui.pages.cases import CasesPage
from ui.pages.exchange import ExchangePage
from ui.pages.friday import FridaySheetView
from ui.pages.help import HelpPage, HelpSheet
from ui.pages.letter import LetterPage
from ui.pages.letters import LettersPage
from ui.pages.partners import PartnersPage
from ui.pages.reports import ReportsPage
from ui.pages.settings.settings_page import SettingsPage
from ui.pages.share import SharePage
from ui.pages.today import TodayPage
from ui.pages.wordings import WordingsPage

ROOMS_OF: Final[Mapping[str, Factory]] = MappingProxyType(
    {
        TODAY: TodayPage,
        CASES: CasesPage,
        CASE: CasePage,
        LETTERS: LettersPage,
        LETTER: LetterPage,
        WORDINGS: WordingsPage,
        EXCHANGE: ExchangePage,
        SHARE: SharePage,
        ARRIVAL: ArrivalPage,
        PARTNERS: PartnersPage,
        REPORTS: ReportsPage,
        SETTINGS: SettingsPage,
        HELP: HelpPage,
    }
)


def _take_in_contact(frame: Frame) -> None:
    sheet = QuickContactSheet(frame)
    frame.open_sheet(sheet)
    sheet.focus()


def _go_anywhere(frame: Frame) -> None:
    sheet = AnywhereSheet(frame, frame.room_words())
    frame.open_sheet(sheet)
    sheet.focus()


def _hand_over(frame: Frame) -> None:
    sheet = FridaySheetView(frame)
    frame.open_sheet(sheet)
    sheet.focus()


def _ring_back(frame: Frame) -> None:
    sheet = RingBackSheet(frame)
    frame.open_sheet(sheet)
    sheet.focus()


def _explain(frame: Frame) -> None:
    sheet = HelpSheet(frame, frame.help_page)
    frame.open_sheet(sheet)
    sheet.focus()


OPENERS: Final[Mapping[str, Callable[[Frame], None]]] = MappingProxyType(
    {
        "contact": _take_in_contact,
        "anywhere": _go_anywhere,
        "friday": _hand_over,
        "ring_back": _ring_back,
        "help": _explain,
    }
)
