"""Where and when a fact was seen, and whether it may stand in a letter: the rest of how we know it."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import Signal

from casemgr.ids import RecordId
from casemgr.records.fact import Fact, LetterUse
from casemgr.records.kinds import DAY, reference
from ui.dialogs.entries import Entries
from ui.frame import Frame
from ui.widgets import buttons
from ui.widgets.field import FieldFrame
from ui.widgets.key_hint import KeyHint
from ui.widgets.layout import column
from ui.widgets.readers import first_unread
from ui.widgets.select import Select
from ui.widgets.sheet import Sheet
from ui.widgets.text import Label


@dataclass(frozen=True, slots=True)
class Sighting:
    """The paper that a fact was read from, the day of that, and what letters may do with it."""

    document: RecordId | None = None
    seen_on: date | None = None
    letter_use: LetterUse = LetterUse.ALLOWED

    @classmethod
    def of(cls, fact: Fact[Any]) -> "Sighting":
        """Return that of a fact."""
        return cls(fact.document, fact.seen_on, fact.letter_use)


class SightingSheet(Sheet):
    """Asks for the three at once; Esc leaves them as they were."""

    taken = Signal(object)
    """The sighting that a person gave."""

    def __init__(self, frame: Frame, field: str, entries: Entries, before: Sighting) -> None:
        super().__init__(self.tr("How we know"), field, width=560, height=420)
        self._around = frame
        self.paper, self.day = entries.make(reference("documents")), entries.make(DAY)
        self.paper.show(before.document)
        self.day.show(before.seen_on)
        uses = [(str(use), frame.words.label("letter_use", use)) for use in LetterUse]
        self.use = Select(uses, self.tr("In letters"), str(before.letter_use))
        inner = column(spacing="m", margins=(24, 18, 24, 18))
        inner.addWidget(FieldFrame(self.tr("Read from this paper"), self.paper.widget, empties=False))
        inner.addWidget(FieldFrame(self.tr("Seen or heard on"), self.day.widget, empties=False))
        inner.addLayout(column(Label(self.tr("In letters"), "label"), self.use, spacing="xs"))
        inner.addStretch(1)
        self.body.addLayout(inner)
        leave, take = buttons.quiet(self.tr("Leave it as it is")), buttons.primary(self.tr("Take over"))
        leave.clicked.connect(frame.close_sheet)
        take.clicked.connect(self.take)
        for each in (leave, take, KeyHint("Ctrl+S")):
            self.foot_right.addWidget(each)
        self.close_wanted.connect(frame.close_sheet)
        self.bind_save(self.take)

    def focus(self) -> None:
        """Give the keyboard to the paper."""
        self.paper.widget.setFocus()

    def take(self) -> None:
        """Hand over what was given, or go to what is not understood."""
        unread = first_unread((self.paper.widget, self.day.widget))
        if unread is not None:
            unread.setFocus()
            return
        given = Sighting(self.paper.value(), self.day.value(), LetterUse(self.use.chosen()))
        self._around.close_sheet()
        self.taken.emit(given)
