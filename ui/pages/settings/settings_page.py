"""The settings page: its tabs, each made when it is first looked at."""

from collections.abc import Callable, Mapping

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QPushButton, QStackedWidget, QWidget

from ui.changes import Changes
from ui.frame import Frame
from ui.navigation import SETTINGS, Place
from ui.pages.page import Page
from ui.pages.settings.about import AboutTab
from ui.pages.settings.backup import BackupTab
from ui.pages.settings.general import GeneralTab
from ui.pages.settings.law import LawTab
from ui.pages.settings.office import OfficeTab
from ui.pages.settings.tab import SettingsTab
from ui.pages.settings.trash import TrashTab
from ui.pages.settings.ways_in import WaysInTab
from ui.widgets.layout import column, panel
from ui.widgets.tabs import TabBar
from ui.widgets.text import Label


class SettingsPage(Page):
    """Tabs of settings; each does at once what it says."""

    help_page = "settings"

    def __init__(self, frame: Frame, place: Place) -> None:
        super().__init__(frame, place)
        self._makers: Mapping[str, Callable[[Frame], SettingsTab]] = {
            "general": GeneralTab,
            "office": OfficeTab,
            "ways_in": WaysInTab,
            "backup": BackupTab,
            "law": LawTab,
            "trash": TrashTab,
            "about": AboutTab,
        }
        self._tabs: dict[str, SettingsTab] = {}
        self._bar = TabBar(list(self._tab_words().items()), self.tr("Settings"))
        self._stack = QStackedWidget()
        head = column(Label(self.tr("Settings"), "title"), self._bar, margins=(24, 14, 24, 0))
        self.setLayout(column(panel("bar", head), self._stack, spacing="none"))
        self._bar.changed.connect(lambda key: frame.go(Place(SETTINGS, tab=key)))
        for keys, step in (("Ctrl+PgUp", -1), ("Ctrl+PgDown", 1)):
            QShortcut(QKeySequence(keys), self, lambda step=step: self._bar.step(step))
        self.enter(place)

    def title(self) -> str:
        return self.tr("Settings")

    def first_focus(self) -> QWidget:
        tabs = self._bar.findChildren(QPushButton)
        return self._present().first_focus() or next(tab for tab in tabs if tab.isChecked())

    def panes(self) -> tuple[QWidget, ...]:
        return self._bar, self._stack

    def enter(self, place: Place) -> None:
        super().enter(place)
        key = place.tab if place.tab and place.tab in self._makers else next(iter(self._makers))
        if key not in self._tabs:
            self._tabs[key] = self._makers[key](self.frame)
            self._stack.addWidget(self._tabs[key])
        self._bar.choose(key)
        self._stack.setCurrentWidget(self._tabs[key])
        if not self._bar.isAncestorOf(QApplication.focusWidget() or self):
            self.first_focus().setFocus()

    def refresh(self, changes: Changes) -> None:
        for tab in self._tabs.values():
            tab.refresh(changes)

    def _present(self) -> SettingsTab:
        return self._tabs[self._bar.chosen()]

    def _tab_words(self) -> dict[str, str]:
        return {
            "general": self.tr("You and the window"),
            "office": self.tr("Office"),
            "ways_in": self.tr("Ways in"),
            "backup": self.tr("Backup and check"),
            "law": self.tr("Law"),
            "trash": self.tr("Trash and undo"),
            "about": self.tr("About"),
        }
