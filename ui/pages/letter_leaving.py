"""The ways of a letter out of the vault and back: saved, printed, revoked."""

from functools import partial

from PySide6.QtCore import QIODevice, QSaveFile
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from casemgr.ids import RecordId
from casemgr.letters.envelope import Form
from casemgr.records.fact import held
from ui.dialogs.ask import AskSheet
from ui.dialogs.paper_for import PaperForSheet
from ui.frame import Frame
from ui.models.letter_acts import copy_for_client, envelope_pdf, leaving_pdf, revoke_letter
from ui.models.letters import LetterView
from ui.pages.printing import print_pages
from ui.session import Told


class LetterLeaving(QWidget):
    """Asks where to and warns of what leaves the vault; it shows nothing itself."""

    def __init__(self, frame: Frame, letter: RecordId, page: QWidget) -> None:
        super().__init__(page)
        self.frame = frame
        self._letter = letter
        self.hide()

    def revoke(self) -> None:
        """Revoke the letter, after its effect was named and a reason given."""
        letter = self._letter
        title = self.tr("Revoke the letter")
        effect = self.tr("Whoever asks will be told that we cannot confirm it. Nothing brings it back.")
        sheet = AskSheet(self.frame, title, effect, self.tr("Why?"), self.tr("Revoke"))
        sheet.agreed.connect(
            lambda why: self.frame.settle(
                self.tr("Letter revoked"), lambda vault: revoke_letter(vault, letter, why)
            )
        )
        self.frame.open_sheet(sheet)
        sheet.focus()

    def save(self, view: LetterView, language: str) -> None:
        """Write the letter outside the vault, after asking for whom where that can do harm."""
        self._ask_for_whom(view, language, partial(self._write, "letter.pdf"))

    def print_out(self, view: LetterView, language: str) -> None:
        """Print the letter, after asking for whom where that can do harm."""
        self._ask_for_whom(view, language, self._choose_printer)

    def _ask_for_whom(self, view: LetterView, language: str, then: Told) -> None:
        """Hand on the bytes of a letter; a copy for the client is noted (HR06)."""
        letter = self._letter

        def for_office() -> None:
            self.frame.session.ask(
                lambda vault: leaving_pdf(vault, letter, language),
                then,
                owner=self,
                otherwise=self.frame.explain,
            )

        def for_client() -> None:
            self.frame.do(
                self.tr("Copy for the client noted"),
                lambda vault: copy_for_client(vault, letter, language, asked=True),
                then,
                otherwise=self.frame.explain,
            )

        if not view.warned:
            for_office()
            return
        reads = held(view.letter.client_language) or view.languages[0]
        sheet = PaperForSheet(self.frame, view.code_name, reads, issued=view.letter.issued)
        sheet.for_office.connect(for_office)
        sheet.for_client.connect(for_client)
        self.frame.open_sheet(sheet)
        sheet.focus()

    def offer_envelopes(self, beside: QWidget) -> None:
        """Offer what an address can be printed on, in a menu under a widget."""
        said = {
            Form.DL: self.tr("Envelope DL, 220 × 110 mm"),
            Form.C6: self.tr("Envelope C6, 162 × 114 mm"),
            Form.C5: self.tr("Envelope C5, 229 × 162 mm"),
            Form.LABEL: self.tr("Label, the first of a sheet of 14"),
        }
        menu = QMenu(self)
        for form, words in said.items():
            menu.addAction(words).triggered.connect(lambda _=False, form=form: self.save_envelope(form))
        menu.popup(beside.mapToGlobal(beside.rect().bottomLeft()))

    def save_envelope(self, form: Form) -> None:
        """Write an envelope outside the vault; the client stands on none."""
        letter, write = self._letter, partial(self._write, "envelope.pdf")
        self.frame.session.ask(
            lambda vault: envelope_pdf(vault, letter, form), write, owner=self, otherwise=self.frame.explain
        )

    def _write(self, called: str, pdf: bytes) -> None:
        title = self.tr("Save outside the vault: the file will lie on that disk in clear")
        name, _ = QFileDialog.getSaveFileName(self.parentWidget(), title, called, "PDF (*.pdf)")
        if not name:
            return
        file = QSaveFile(name)
        if (
            not file.open(QIODevice.OpenModeFlag.WriteOnly)
            or file.write(pdf) != len(pdf)
            or not file.commit()
        ):
            self.frame.explain(OSError(0, file.errorString(), name))
            return
        self.frame.say(self.tr("Saved outside the vault. Remember where it lies."))

    def _choose_printer(self, pdf: bytes) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self.parentWidget())
        dialog.setWindowTitle(self.tr("Print: the system keeps a copy in its queue until it is printed"))
        if dialog.exec():
            print_pages(self.frame, self, pdf, printer)
