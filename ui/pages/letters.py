"""All letters: what waits for a signature or an answer, and the register."""

from pathlib import Path

from PySide6.QtCore import QModelIndex
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QWidget

from casemgr.ids import RecordId
from casemgr.records.fact import held
from ui.changes import Changes
from ui.frame import Frame
from ui.models.letter_register import Heads, register_pdf, save_table
from ui.models.letters import LetterRow, read_register
from ui.models.row_list import RowModel
from ui.navigation import CASES, LETTER, WORDINGS, Place
from ui.pages.letter_filters import LetterFilters
from ui.pages.page import Page
from ui.pages.printing import print_pages
from ui.widgets import buttons
from ui.widgets.chips import ChipRow, Choice
from ui.widgets.empty_state import EmptyState, keys_hint
from ui.widgets.layout import column, empty, panel, row
from ui.widgets.rows import ListRow, RowList

_OPEN = ("draft", "reviewed", "approved")
_TONES = {"draft": "muted", "reviewed": "text", "approved": "text", "revoked": "danger"}


class LettersPage(Page):
    """The register of letters."""

    help_page = "letters"

    def __init__(self, frame: Frame, place: Place) -> None:
        super().__init__(frame, place)
        self._rows: list[LetterRow] = []
        self._chips = ChipRow(
            [
                Choice("open", self.tr("In work")),
                Choice("final", self.tr("Final")),
                Choice("revoked", self.tr("Revoked")),
            ],
            single=True,
            name=self.tr("Filters"),
        )
        self._model = RowModel(self)
        self._list = RowList(self.tr("Letters"))
        self._list.setModel(self._model)
        self._list.activated.connect(self._open)
        self._chips.changed.connect(lambda _: self._fill())
        self._place = column()
        worded = buttons.quiet(self.tr("Words of letters"), "pencil")
        worded.clicked.connect(lambda: frame.go(Place(WORDINGS)))
        ringing = buttons.quiet(self.tr("Is it ours?"), "phone")
        ringing.setToolTip(self.tr("Somebody asks whether a letter is ours"))
        ringing.clicked.connect(lambda: frame.open_by_name("ring_back"))
        self.filters = LetterFilters(frame.words, frame.clock.today())
        self.filters.changed.connect(self._fill)
        self._save = buttons.outlined_icon("download", self.tr("Save the register"))
        self._save.clicked.connect(self._choose_file)
        self._print = buttons.outlined_icon("printer", self.tr("Print the register"))
        self._print.clicked.connect(self._choose_printer)
        top = row(self._chips, None, ringing, worded)
        under = row(self.filters, self._save, self._print)
        under.setStretch(0, 1)
        bar = panel("bar", column(top, under, spacing="m", margins=(24, 14, 24, 12)))
        whole = column(bar, self._list, spacing="none")
        whole.addLayout(self._place)
        self.setLayout(whole)
        self._read()

    def title(self) -> str:
        return self.tr("Letters")

    def first_focus(self) -> QWidget:
        return self._list

    def refresh(self, changes: Changes) -> None:
        if changes.touch_kind("letters", "cases", "addressees"):
            self._read()

    def _read(self) -> None:
        self.frame.session.ask(read_register, self._show, owner=self)

    def _show(self, rows: list[LetterRow]) -> None:
        self._rows = rows
        self.filters.offer(rows)
        self._fill()

    def _fill(self) -> None:
        shown = self._shown()
        issued = any(each.letter.issued for each in shown)
        for act in (self._save, self._print):
            act.setVisible(issued)
        self._model.show_rows([(each.letter.id, self._look(each)) for each in shown])
        self._list.setVisible(bool(shown))
        empty(self._place)
        if not shown and self._rows:
            said = self.tr("Choose less above, and more letters fit.")
            self._place.addWidget(EmptyState("funnel", self.tr("No letter fits"), said, []))
        elif not shown:
            choose = buttons.primary(self.tr("Choose a case"), "folder")
            choose.clicked.connect(lambda: self.frame.go(Place(CASES)))
            words = self.tr("A letter is written from what a case knows. Choose a case and press L.")
            hint = keys_hint(self.tr("[Ctrl K] go to a case and press [L]"))
            self._place.addWidget(
                EmptyState("file-text", self.tr("No letters here yet"), words, [choose], hint)
            )

    def save_to(self, place: Path) -> None:
        """Write the letters that are shown and were issued as a table, outside the vault."""
        wanted, language = self._issued(), self.frame.words.language
        self.frame.session.ask(
            lambda vault: save_table(vault, wanted, language, place),
            lambda _: self.frame.say(self.tr("Saved outside the vault. Remember where it lies.")),
            owner=self,
            otherwise=self.frame.explain,
        )

    def heads(self) -> Heads:
        """Return the words round the register on paper."""
        columns = (
            *(self.tr("No."), self.tr("Number"), self.tr("Issued"), self.tr("Type")),
            *(self.tr("To"), self.tr("State"), self.tr("Sent")),
        )
        return Heads(self.tr("Register of letters"), columns, self.tr("page {page} of {pages}"))

    def _shown(self) -> list[LetterRow]:
        chosen, wanted = self._chips.chosen(), self.filters.wanted()
        group = chosen[0] if chosen else ""
        return [each for each in self._rows if _fits(each, group) and wanted.takes(each.letter)]

    def _issued(self) -> frozenset[RecordId]:
        return frozenset(each.letter.id for each in self._shown() if each.letter.issued)

    def _choose_file(self) -> None:
        title = self.tr("Save outside the vault: the file will lie on that disk in clear")
        name, _ = QFileDialog.getSaveFileName(self, title, "register.csv", "CSV (*.csv)")
        if name:
            self.save_to(Path(name))

    def _choose_printer(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self)
        dialog.setWindowTitle(self.tr("Print: the system keeps a copy in its queue until it is printed"))
        if not dialog.exec():
            return
        wanted, words, heads = self._issued(), self.frame.words, self.heads()
        self.frame.session.ask(
            lambda vault: register_pdf(vault, wanted, words, heads),
            lambda pdf: print_pages(self.frame, self, pdf, printer),
            owner=self,
            otherwise=self.frame.explain,
        )

    def _look(self, row: LetterRow) -> ListRow:
        words, letter = self.frame.words, row.letter
        status = held(letter.status) or "draft"
        day = held(letter.finalised_on)
        to = words.title(row.addressee) if row.addressee else ""
        return ListRow(
            strong=words.label("letter_type", held(letter.kind) or ""),
            muted=row.code_name,
            second=" · ".join(
                part for part in (to, words.label("language", held(letter.language) or "")) if part
            ),
            right=words.label("letter_status", status).capitalize(),
            right_tone=_TONES.get(status, "text"),
            right_second=" · ".join(
                p for p in (held(letter.number) or "", words.formats.day(day) if day else "") if p
            ),
            icon="file-check" if held(letter.number) else "pencil",
        )

    def _open(self, index: QModelIndex) -> None:
        letter = self._model.key(index)
        if letter:
            self.frame.go(Place(LETTER, letter))


def _fits(row: LetterRow, chosen: str) -> bool:
    status = held(row.letter.status) or "draft"
    if chosen == "open":
        return status in _OPEN
    return status == "revoked" if chosen == "revoked" else chosen != "final" or status not in _OPEN
