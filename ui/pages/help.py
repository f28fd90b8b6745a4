"""Help: pages that come with the program, read without a network. What they link to is another of them."""

import re
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QModelIndex, Qt, QUrl
from PySide6.QtGui import QResizeEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextBrowser, QWidget

from casemgr import places
from ui import theme
from ui.frame import Frame
from ui.models.row_list import RowModel
from ui.navigation import HELP, Place
from ui.pages.page import Page
from ui.widgets.layout import column, panel, row
from ui.widgets.rows import ListRow, RowList
from ui.widgets.sheet import Sheet
from ui.widgets.text import Label
from ui.widgets.two_panes import TwoPanes

PAGES: Final = (
    *("start", "today", "cases", "case", "letters", "wordings"),
    *("exchange", "partners", "reports", "settings"),
)
"""In the order of the list; each is a file of resources/help for each language of help."""
FALLBACK: Final = "en"
_WIDTH: Final = 264
_MARGIN: Final = 28
_LINE: Final = 720
"""Pixels beyond which a line of text is hard to follow."""
_HEADINGS: Final[dict[int, theme.Role]] = {1: "display", 2: "title"}
_ICONS: Final = {
    "start": "book-open",
    "today": "calendar-check",
    "cases": "folder",
    "case": "user",
    "letters": "file-text",
    "wordings": "pencil",
    "exchange": "arrow-left-right",
    "partners": "users",
    "reports": "chart-column",
    "settings": "settings",
}


def help_file(page: str, language: str) -> Path:
    """Return the file of a page in a language, in English where it is not written in that."""
    folder = places.resources() / "help"
    file = folder / language / f"{page}.md"
    return file if file.exists() else folder / FALLBACK / f"{page}.md"


def head_of(file: Path) -> tuple[str, str]:
    """Return the heading that a page begins with, and its first paragraph without emphasis and links."""
    heading, paragraph, *_ = file.read_text(encoding="utf-8").split("\n\n")
    return heading.removeprefix("#").strip(), re.sub(r"\*\*|\[|\]\(\w+\)", "", paragraph)


class HelpText(QTextBrowser):
    """Shows one page. It fetches nothing and opens nothing, whatever a page names."""

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setFont(theme.font("body"))
        self.document().setDocumentMargin(_MARGIN)

    def show_page(self, file: Path) -> None:
        """Show a page from its beginning."""
        self.setMarkdown(file.read_text(encoding="utf-8"))
        block = self.document().begin()
        while block.isValid():
            role = _HEADINGS.get(block.blockFormat().headingLevel())
            if role is not None:
                cursor = QTextCursor(block)
                cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
                looks = QTextCharFormat()
                looks.setFont(theme.font(role))
                cursor.setCharFormat(looks)
            block = block.next()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.setLineWrapMode(QTextBrowser.LineWrapMode.FixedPixelWidth)
        self.setLineWrapColumnOrWidth(min(_LINE, self.viewport().width()))
        super().resizeEvent(event)

    def loadResource(self, _kind: int, _name: QUrl | str) -> Any:
        return None


class HelpSheet(Sheet):
    """One page of help above a form that stays as it is."""

    def __init__(self, frame: Frame, page: str) -> None:
        super().__init__(head_of(help_file(page, frame.words.language))[0], width=720, height=560)
        self.show_foot(False)
        self._text = HelpText()
        self._text.show_page(help_file(page, frame.words.language))
        self._text.setAccessibleName(self.accessibleName())
        self._text.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.body.addWidget(self._text, 1)
        self.close_wanted.connect(frame.close_sheet)

    def focus(self) -> None:
        """Give the keyboard to the text, which the arrow keys scroll."""
        self._text.setFocus()


class HelpPage(Page):
    """The pages of help, and the one that belongs to where somebody came from."""

    help_page = "start"

    def __init__(self, frame: Frame, place: Place) -> None:
        super().__init__(frame, place)
        self._model = RowModel(self)
        self._list = RowList(self.tr("Help pages"))
        self._list.setModel(self._model)
        self._text = HelpText()
        self._text.anchorClicked.connect(lambda url: self._go(url.toString()))
        inner = column(spacing="none")
        inner.addLayout(row(Label(self.tr("Help"), "strong"), None, margins=(18, 12, 14, 8)))
        inner.addWidget(self._list, 1)
        self._panes = TwoPanes(panel("list", inner), self._text, _WIDTH)
        self.setLayout(column(self._panes))
        files = [(page, help_file(page, frame.words.language)) for page in PAGES]
        self._model.show_rows([(page, _row(page, *head_of(file))) for page, file in files])
        self._list.selectionModel().currentChanged.connect(self._choose)
        self.enter(place)

    def title(self) -> str:
        return self.tr("Help")

    def first_focus(self) -> QWidget:
        return self._text if self._panes.is_narrow() else self._list

    def panes(self) -> tuple[QWidget, ...]:
        return self._list, self._text

    def enter(self, place: Place) -> None:
        super().enter(place)
        page = place.spot if place.spot in PAGES else PAGES[0]
        self._list.setCurrentIndex(self._model.index(PAGES.index(page)))
        self._panes.turn()

    def _choose(self, index: QModelIndex) -> None:
        page = self._model.key(index)
        file = help_file(page, self.frame.words.language)
        self._text.show_page(file)
        self._text.setAccessibleName(head_of(file)[0])
        self._panes.turn()

    def _go(self, page: str) -> None:
        """Follow a link to another page of help; nothing else is ever opened."""
        if page in PAGES:
            self.frame.go(Place(HELP, spot=page))


def _row(page: str, title: str, begins: str) -> ListRow:
    return ListRow(strong=title, second=begins, icon=_ICONS[page], icon_tone="muted")
