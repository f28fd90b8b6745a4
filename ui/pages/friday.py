"""The Friday sheet: what a colleague needs to stand in for a week; printed, and accepted by name (HR40)."""

from PySide6.QtCore import QSizeF
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QGuiApplication,
    QPainter,
    QPalette,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QCheckBox, QWidget

from casemgr.casework.friday import FridaySheet, SheetCase, accept, friday_sheet
from casemgr.records.fact import held
from ui.colours import PRINTED
from ui.frame import Frame
from ui.navigation import CASE, Place
from ui.pages.known_rows import contact_rule, due_words
from ui.widgets import buttons
from ui.widgets.card import Card
from ui.widgets.field import FieldFrame
from ui.widgets.inputs import LineInput
from ui.widgets.layout import column, empty, row, scrolled
from ui.widgets.sheet import Sheet
from ui.widgets.text import Label

_MARGIN_INCHES = 0.7


class FridaySheetView(Sheet):
    """The cases of a counsellor with something due within seven days; who takes them over signs below."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(self.tr("Friday sheet"), frame.preferences.counsellor, width=860, height=680)
        self._around = frame
        self._rows: FridaySheet | None = None
        self.boxes: dict[str, QCheckBox] = {}
        self._inner = column(spacing="m", margins=(24, 16, 24, 16))
        holder = QWidget()
        holder.setLayout(self._inner)
        self.body.addWidget(scrolled(holder), 1)
        self.name = LineInput()
        self._field = FieldFrame(self.tr("Who takes these cases over?"), self.name, empties=False)
        self.body.addLayout(column(self._field, margins=(24, 8, 24, 12)))
        self._print = buttons.quiet(self.tr("Print"), "printer")
        self._print.clicked.connect(self._choose_printer)
        close, take = buttons.quiet(self.tr("Close")), buttons.primary(self.tr("Take over"), "check")
        close.clicked.connect(frame.close_sheet)
        take.clicked.connect(self.take_over)
        self.foot_left.addWidget(self._print)
        self.foot_right.addWidget(close)
        self.foot_right.addWidget(take)
        self.close_wanted.connect(frame.close_sheet)
        self.bind_save(self.take_over)
        self._read()

    def focus(self) -> None:
        """Give the keyboard to the name."""
        self.name.setFocus()

    def take_over(self) -> None:
        """Note that who is named stands in for the ticked cases, or ask for the name."""
        name = self.name.text().strip()
        chosen = [case for case, box in self.boxes.items() if box.isChecked()]
        if not name:
            self._field.show_problem(self.tr("A name: it is written beside each case."))
            self.name.setFocus()
        elif chosen:
            words = self.tr("%n case(s) taken over", "", len(chosen))
            self._around.do(words, lambda vault: accept(vault.store, chosen, name), lambda _: self._read())

    def paint(self, printer: QPrinter) -> None:
        """Put the sheet on one page, as plain text; it says which cases do not fit, the least urgent ones."""
        if self._rows is None:
            return
        printer.setFullPage(True)
        painter = QPainter(printer)
        painter.scale(printer.logicalDpiX() / _screen_dots(), printer.logicalDpiY() / _screen_dots())
        put_in_black(self.one_page(self._rows, printer), painter)
        painter.end()

    def one_page(self, rows: FridaySheet, printer: QPrinter) -> QTextDocument:
        """Return the sheet as it fits on one page of a printer."""
        for shown in range(len(rows.cases), -1, -1):
            page = _page(self._plain(rows, shown), printer)
            if page.pageCount() <= 1:
                break
        return page

    def _choose_printer(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self)
        dialog.setWindowTitle(self.tr("Print: the system keeps a copy in its queue until it is printed"))
        if dialog.exec():
            self.paint(printer)

    def _read(self) -> None:
        mine = self._around.preferences.counsellor or None
        self._around.session.ask(lambda vault: friday_sheet(vault.store, mine), self._show, owner=self)

    def _show(self, rows: FridaySheet) -> None:
        self._rows = rows
        empty(self._inner)
        self.boxes.clear()
        self._inner.addWidget(Label(self._span(rows), tone="muted", wrap=True))
        for each in rows.cases:
            self._inner.addWidget(self._card(each))
        if not rows.cases:
            self._inner.addWidget(Label(self.tr("Nothing of yours comes due by then."), wrap=True))
        self._inner.addWidget(Label(self._signing(rows), wrap=True))
        self._inner.addStretch(1)

    def _card(self, each: SheetCase) -> Card:
        called = held(each.case.code_name) or ""
        card = Card(called, held(each.case.reference) or "", self.tr("Open the case"))
        card.acted.connect(lambda: self._go(each.case.id))
        box = self.boxes[each.case.id] = QCheckBox(self.tr("Taken over with this sheet"))
        box.setAccessibleName(f"{called}: {box.text()}")
        box.setChecked(True)
        for line in self._lines(each):
            card.add(Label(line, wrap=True))
        deputy = held(each.case.deputy)
        taken = self.tr("Taken over by {}").format(deputy.name) if deputy and deputy.name else ""
        holder = QWidget()
        holder.setLayout(row(box, None, Label(taken, tone="settled")))
        card.add(holder)
        return card

    def _go(self, case: str) -> None:
        self._around.close_sheet()
        self._around.go(Place(CASE, case))

    def _span(self, rows: FridaySheet) -> str:
        until = self._around.words.formats.day(rows.until)
        return self.tr("Everything that comes due up to {}, the most urgent first.").format(until)

    def _lines(self, each: SheetCase) -> list[str]:
        """Return what is due, how he may be reached, and the next step."""
        words = self._around.words
        due = [f"{words.formats.day(item.day)}: {due_words(item.record, words)}" for item in each.due]
        contact = self.tr("Safe contact: {}").format(contact_rule(each.contact, words))
        step = due_words(each.next_step, words) if each.next_step is not None else self.tr("none is noted")
        return [*due, contact, self.tr("Next step: {}").format(step)]

    def _signing(self, rows: FridaySheet) -> str:
        names = ", ".join(self._around.words.title(each) for each in rows.signatories)
        return self.tr("May sign letters: {}").format(names or self.tr("nobody is entered"))

    def _plain(self, rows: FridaySheet, shown: int) -> str:
        """Return the sheet in lines, with its first cases in full and the others by their names."""
        title = ", ".join(
            part for part in (self.tr("Friday sheet"), self._around.preferences.counsellor) if part
        )
        lines = [title, self._span(rows), ""]
        for each in rows.cases[:shown]:
            lines += [f"{held(each.case.code_name) or ''} {held(each.case.reference) or ''}".strip()]
            lines += [f"    {line}" for line in self._lines(each)]
        left_out = [held(each.case.code_name) or "" for each in rows.cases[shown:]]
        if left_out:
            said = self.tr("%n case(s) have no room on this page; see the program: {}", "", len(left_out))
            lines += ["", said.format(", ".join(left_out))]
        accepted = self.tr("Accepted by (name, day): ______________________")
        return "\n".join([*lines, "", self._signing(rows), "", accepted])


def put_in_black(page: QTextDocument, painter: QPainter) -> None:
    """Draw a page in black, whatever the colours of the window are."""
    drawn = QAbstractTextDocumentLayout.PaintContext()
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Text, QColor(PRINTED))
    drawn.palette = palette
    page.documentLayout().draw(painter, drawn)


def _page(text: str, printer: QPrinter) -> QTextDocument:
    """Return a text laid out for the paper of a printer, in the dots of the screen."""
    page = QTextDocument()
    page.setDocumentMargin(_MARGIN_INCHES * _screen_dots())
    paper = printer.paperRect(QPrinter.Unit.Inch)
    page.setPageSize(QSizeF(paper.width(), paper.height()) * _screen_dots())
    QTextCursor(page).insertText(text)
    return page


def _screen_dots() -> float:
    """Return the dots of the screen to an inch, in which Qt measures text."""
    return QGuiApplication.primaryScreen().logicalDotsPerInchY()
