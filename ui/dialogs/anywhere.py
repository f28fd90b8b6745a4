"""Ctrl+K: go to any place, do any act, find any case, by typing a little of it."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeyEvent

from casemgr.language.folding import fold
from ui.frame import Frame
from ui.models.anywhere import FoundCase, find_anywhere
from ui.models.row_list import RowModel
from ui.navigation import CASE, HELP, ROOM_ICONS, WORDINGS, Place
from ui.widgets.layout import column, panel
from ui.widgets.rows import ListRow, RowList
from ui.widgets.search_field import SearchField
from ui.widgets.sheet import Sheet

_PAUSE_MS = 60


@dataclass(frozen=True, slots=True)
class Way:
    """One line that Ctrl+K offers, and what Enter does with it."""

    row: ListRow
    act: Callable[[], object]


class AnywhereSheet(Sheet):
    """A field and a list; the arrow keys choose, Enter goes."""

    def __init__(self, frame: Frame, words: dict[str, str]) -> None:
        super().__init__(self.tr("Go to or search everything"), width=640, height=520)
        self.show_foot(False)
        self._around = frame
        self._words = words
        self._is_eager = False
        self._field = SearchField(
            self.tr("A place, a code name, half a name in any script"),
            self.tr("Go to or search everything"),
            "Ctrl+K",
            pause_ms=_PAUSE_MS,
        )
        self._field.installEventFilter(self)
        self._ways: list[Way] = []
        self._model = RowModel(self)
        self._list = RowList(self.tr("What was found"))
        self._list.setModel(self._model)
        self._list.activated.connect(self._go)
        self._field.searched.connect(self._search)
        self._field.textEdited.connect(self._type)
        self._field.list_wanted.connect(self._list.setFocus)
        self.body.addWidget(panel("bar", column(self._field, margins=(16, 12, 16, 12))))
        self.body.addWidget(self._list, 1)
        self.close_wanted.connect(frame.close_sheet)
        self._offer([])

    def focus(self) -> None:
        """Give the keyboard to the field."""
        self._field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif self._field.hasFocus() and self._field.text().strip():
            self._is_eager = True  # the field has asked anew: the first that is found is gone to
        else:
            self._go(self._list.currentIndex())

    def _type(self) -> None:
        self._is_eager = False
        self._offer([])

    def _show(self, typed: str, found: list[FoundCase]) -> None:
        if typed != self._field.text():
            return
        self._offer(found)
        if self._is_eager:
            self._is_eager = False
            self._go(self._list.currentIndex())

    def _search(self, typed: str) -> None:
        if typed.strip():
            show = partial(self._show, typed)
            self._around.session.ask(lambda vault: find_anywhere(vault, typed), show, owner=self)
        else:
            self._offer([])

    def _offer(self, found: list[FoundCase]) -> None:
        hidden = self._around.names_hidden
        cases = [
            Way(
                ListRow(
                    strong=each.code_name,
                    muted="" if hidden else each.client,
                    second=self._around.words.kind(each.collection),
                    icon="folder",
                ),
                partial(self._around.go, Place(CASE, each.case)),
            )
            for each in found
        ]
        self._ways = [*cases, *self._places()]
        self._model.show_rows([(str(number), way.row) for number, way in enumerate(self._ways)])
        if self._ways:
            self._list.setCurrentIndex(self._model.index(0))

    def _places(self) -> list[Way]:
        typed = fold(self._field.text())
        rooms = [
            Way(
                ListRow(strong=word, second=self.tr("Place"), icon=ROOM_ICONS[room]),
                partial(self._around.go, Place(room)),
            )
            for room, word in self._words.items()
            if typed in fold(word)
        ]
        help_ = self.tr("Help")
        if typed in fold(help_):
            rooms.append(
                Way(ListRow(strong=help_, icon="circle-question-mark"), lambda: self._around.go(Place(HELP)))
            )
        wordings = self.tr("Words of letters")
        if typed in fold(wordings):
            rooms.append(
                Way(ListRow(strong=wordings, icon="pencil"), lambda: self._around.go(Place(WORDINGS)))
            )
        contact = self.tr("New contact")
        if typed in fold(contact):
            rooms.append(
                Way(ListRow(strong=contact, icon="plus"), lambda: self._around.open_by_name("contact"))
            )
        friday = self.tr("Friday sheet")
        if typed in fold(friday):
            rooms.append(
                Way(ListRow(strong=friday, icon="printer"), lambda: self._around.open_by_name("friday"))
            )
        ring_back = self.tr("Is this letter ours? Ring back")
        if typed in fold(ring_back):
            rooms.append(
                Way(ListRow(strong=ring_back, icon="phone"), lambda: self._around.open_by_name("ring_back"))
            )
        return rooms

    def _go(self, index: QModelIndex) -> None:
        key = self._model.key(index)
        if key:
            self._around.close_sheet()
            self._ways[int(key)].act()
