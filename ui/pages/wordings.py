"""The words of letters: what each type says in each language, which of it is ours, and what waits."""

from pathlib import Path

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QFileDialog, QWidget

from casemgr.language.folding import fold
from casemgr.records.fact import held
from ui.changes import Changes
from ui.dialogs.wording import WordingSheet
from ui.frame import Frame
from ui.models.fact_names import FactNames
from ui.models.row_list import RowModel
from ui.models.wordings import (
    WordingRow,
    Wordings,
    WordingView,
    our_rows,
    read_wording,
    read_wordings,
    share_words,
    take_words,
    wording_rows,
)
from ui.navigation import LETTERS, Place
from ui.pages.page import Page
from ui.widgets import buttons
from ui.widgets.chips import ChipRow, Choice
from ui.widgets.empty_state import EmptyState, keys_hint
from ui.widgets.layout import column, empty, panel, row
from ui.widgets.rows import ListRow, RowList
from ui.widgets.search_field import SearchField
from ui.widgets.select import Select

OURS, WAITING = "ours", "waiting"


class WordingsPage(Page):
    """Every sentence in the order of the page; Enter opens it."""

    help_page = "wordings"

    def __init__(self, frame: Frame, place: Place) -> None:
        super().__init__(frame, place)
        self._wordings: Wordings | None = None
        self._kinds: dict[str, str] = {}
        self._kind = Select([], self.tr("Type of letter"))
        self._language = Select([], self.tr("Language"))
        self._search = SearchField(self.tr("Words of a sentence"), self.tr("Search the sentences"))
        self._chips = ChipRow(
            [Choice(OURS, self.tr("In our words")), Choice(WAITING, self.tr("To be approved"))],
            name=self.tr("Filters"),
        )
        self._model = RowModel(self)
        self._list = RowList(self.tr("Sentences"))
        self._list.setModel(self._model)
        self._share = buttons.quiet(self.tr("Share our words"), "upload")
        self._take = buttons.quiet(self.tr("Take in a partner’s"), "download")
        self._place = column()
        self._lay_out()
        self._connect()
        self._read()

    def title(self) -> str:
        return self.tr("Words of letters")

    def trail(self) -> tuple[tuple[str, Place], ...]:
        return ((self.tr("Letters"), Place(LETTERS)),)

    def first_focus(self) -> QWidget:
        return self._list

    def panes(self) -> tuple[QWidget, ...]:
        return self._search, self._list

    def search_here(self) -> None:
        self._search.setFocus()

    def refresh(self, changes: Changes) -> None:
        if changes.touch_kind("letter_texts"):
            self._read()

    def share_to(self, folder: Path) -> None:
        """Write the words of ours that stand, signed, into a folder."""
        said = self.tr("Written: {}. It holds words alone, nothing of any case.")
        self.frame.session.ask(
            lambda vault: share_words(vault, folder),
            lambda place: self.frame.say(said.format(place.name)),
            owner=self,
            otherwise=self.frame.explain,
        )

    def take_in(self, file: Path) -> None:
        """Keep the words in a partner's file as proposals."""
        self.frame.session.ask(
            lambda vault: take_words(vault, file), self._say_taken, owner=self, otherwise=self.frame.explain
        )

    def _lay_out(self) -> None:
        top = row(self._kind, self._language, self._search)
        top.setStretch(2, 1)
        under = row(self._chips, None, self._take, self._share)
        bar = panel("bar", column(top, under, spacing="m", margins=(24, 14, 24, 12)))
        whole = column(bar, self._list, spacing="none")
        whole.addLayout(self._place)
        self.setLayout(whole)

    def _connect(self) -> None:
        self._list.activated.connect(self._open)
        self._kind.changed.connect(lambda _: self._follow_kind())
        self._language.changed.connect(lambda _: self._fill())
        self._search.searched.connect(lambda _: self._fill())
        self._search.list_wanted.connect(self._list.setFocus)
        self._chips.changed.connect(lambda _: self._fill())
        self._share.clicked.connect(self._choose_folder)
        self._take.clicked.connect(self._choose_file)

    def _read(self) -> None:
        self.frame.session.ask(read_wordings, self._show, owner=self)

    def _show(self, wordings: Wordings) -> None:
        first = self._wordings is None
        self._wordings = wordings
        if first:
            label = self.frame.words.label
            for code in wordings.texts.types:
                self._kind.addItem(f"{code}  {label('letter_type', code)}", code)
            self._follow_kind()
        else:
            self._fill()

    def _follow_kind(self) -> None:
        if self._wordings is None:
            return
        before = self._language.chosen() or self.frame.words.language
        kind = self._wordings.texts.type(self._kind.chosen())
        self._language.clear()
        for each in kind.languages:
            self._language.addItem(self.frame.words.label("language", each), each)
        self._language.choose("en")
        self._language.choose(before)
        self._fill()

    def _fill(self) -> None:
        wordings = self._wordings
        if wordings is None:
            return
        chosen, typed = self._chips.chosen(), fold(self._search.text())
        found = wording_rows(wordings, self._kind.chosen(), self._language.chosen())
        if chosen:  # of all types and languages, so that nothing that waits is overlooked
            found = [each for each in our_rows(wordings) if _fits(each, chosen)]
        looks = [(each, self._look(each, wordings, bool(chosen))) for each in found]
        shown = [(each, look) for each, look in looks if typed in fold(look.words())]
        self._kinds = {each.name: each.kind for each, _ in shown}
        self._model.show_rows([(each.name, look) for each, look in shown])
        self._list.setVisible(bool(shown))
        if shown:
            self._list.setCurrentIndex(self._model.index(0))
        self._share.setEnabled(any(map(wordings.is_ours, wordings.texts.sources)))
        self._show_empty(bool(shown))

    def _show_empty(self, shown: bool) -> None:
        empty(self._place)
        if shown:
            return
        every = buttons.primary(self.tr("Show every sentence"), "file-text")
        every.clicked.connect(self._show_all)
        said = self.tr(
            "Every letter says what ships with the program until you word a sentence otherwise. Your words "
            "ask for the same facts; somebody compares and approves them by name before a letter says them."
        )
        hint = keys_hint(self.tr("[Enter] opens a sentence, [Alt F] inserts a fact"))
        self._place.addWidget(
            EmptyState("pencil", self.tr("No sentence here in your words"), said, [every], hint)
        )

    def _show_all(self) -> None:
        self._chips.choose(())
        self._search.clear()
        self._fill()
        self._list.setFocus()

    def _look(self, each: WordingRow, wordings: Wordings, of_all: bool) -> ListRow:
        words, language = self.frame.words, each.name.partition("/")[0]
        names = FactNames(words, wordings.texts.words[language])
        partner = held(each.waiting.received_from) if each.waiting else None
        state = self.tr("In our words") if each.ours else ""
        if each.waiting is not None:
            whose = self.tr("From {}: to be approved")
            state = whose.format(partner) if partner else self.tr("To be approved")
        return ListRow(
            strong=names.clause(each.clause, each.heading),
            muted=f"{each.kind}, {words.label('language', language)}" if of_all else each.clause,
            second=names.told(each.text),
            right=state,
            right_tone="unverified" if each.waiting else "text",
            icon="git-compare" if each.waiting else "pencil" if each.ours else "file-text",
        )

    def _open(self, index: QModelIndex) -> None:
        name = self._model.key(index)
        if name:
            kind = self._kinds[name]
            self.frame.session.ask(lambda vault: read_wording(vault, name, kind), self._edit, owner=self)

    def _edit(self, view: WordingView) -> None:
        sheet = WordingSheet(self.frame, view)
        self.frame.open_sheet(sheet)
        sheet.focus()

    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Where our words go: a stick for a partner"))
        if folder:
            self.share_to(Path(folder))

    def _choose_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Words of letters that a partner signed"))
        if name:
            self.take_in(Path(name))

    def _say_taken(self, taken: tuple[str, int]) -> None:
        partner, count = taken
        self.frame.say(self.tr("%n sentence(s) to compare, signed by {}", "", count).format(partner))
        self._chips.choose((WAITING,))
        self._read()


def _fits(each: WordingRow, chosen: tuple[str, ...]) -> bool:
    held_back = {OURS: each.ours, WAITING: each.waiting is not None}
    return any(held_back[key] for key in chosen)
