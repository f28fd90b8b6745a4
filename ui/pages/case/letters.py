"""The letters of a case, and the types that could be written, those that fit first."""

from functools import partial

from casemgr.records.fact import held
from casemgr.records.letter import Letter
from ui.dialogs.new_letter import NewLetterSheet
from ui.models.case_view import CaseView
from ui.models.letters import LetterChoices, read_choices
from ui.navigation import LETTER, Place
from ui.pages.case.tab import CaseTab
from ui.widgets import buttons
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.items import Item
from ui.widgets.layout import column, row


class LettersTab(CaseTab):
    """What was written and what can be."""

    def build(self, view: CaseView) -> None:
        """Fill `body`."""
        start = buttons.primary(self.tr("New letter"), "plus")
        start.clicked.connect(partial(self._choose, ""))
        self.body.addLayout(row(start, None))
        if view.letters():
            card = Card(self.tr("Letters of this case"))
            for letter in view.letters():
                card.add(self._item(letter))
            self.body.addWidget(card)
        else:
            words = self.tr(
                "A letter is written from what the case knows, sentence by sentence, each with its source."
            )
            self.body.addWidget(EmptyState("file-text", self.tr("No letters yet"), words))
        self._types = column(spacing="m")
        self.body.addLayout(self._types)
        case = view.case
        self.frame.session.ask(lambda vault: read_choices(vault, case), self._show_types, owner=self)

    def _item(self, letter: Letter) -> Item:
        words = self.frame.words
        status = held(letter.status) or "draft"
        day = held(letter.finalised_on)
        second = ", ".join(
            part
            for part in (
                words.label("language", held(letter.language) or ""),
                held(letter.number) or "",
                words.formats.day(day) if day else "",
            )
            if part
        )
        item = Item(
            words.label("letter_type", held(letter.kind) or ""),
            icon="file-check" if held(letter.number) else "pencil",
            second=second,
            right=words.label("letter_status", status),
            action=self.tr("Open"),
        )
        item.acted.connect(lambda: self.frame.go(Place(LETTER, letter.id)))
        return item

    def _show_types(self, choices: LetterChoices | None) -> None:
        if choices is None:
            return
        profiles = set(held(self.view.file.case.record.profiles) or ()) if self.view else set()
        fitting = [each for each in choices.types if profiles & set(each.fits)]
        if not fitting:
            return
        card = Card(self.tr("Types that fit this case"))
        for kind in fitting:
            item = Item(
                self.frame.words.label("letter_type", kind.code), icon="file-text", action=self.tr("Write")
            )
            item.acted.connect(partial(self._open, choices, kind.code))
            card.add(item)
        self._types.addWidget(card)

    def _choose(self, kind: str) -> None:
        case = self.view.case if self.view else ""
        self.frame.session.ask(
            lambda vault: read_choices(vault, case), partial(self._open, kind=kind), owner=self
        )

    def _open(self, choices: LetterChoices | None, kind: str = "") -> None:
        if choices is None:
            self.frame.say(self.tr("Nobody is known yet whom a letter could be about."))
            return
        whose = held(self.view.file.case.record.code_name) or "" if self.view else ""
        sheet = NewLetterSheet(self.frame, choices, whose, kind)
        self.frame.open_sheet(sheet)
        sheet.focus()
