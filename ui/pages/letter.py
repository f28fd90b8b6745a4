"""One letter: what stands in its way, the page as it will be printed, what it is made with."""

from PySide6.QtWidgets import QWidget

from casemgr.ids import RecordId
from casemgr.records.catalogue import CATALOGUE
from casemgr.records.fact import held
from ui.changes import Changes
from ui.dialogs.new_person import form_of
from ui.dialogs.pdf_pages import PdfPages
from ui.dialogs.record_form import RecordForm
from ui.frame import Frame
from ui.models.form import FormRows, new_form, read_form, read_wording
from ui.models.letters import LetterView, read_letter
from ui.models.remedies import Act, Way
from ui.navigation import CASE, LETTERS, SETTINGS, Place
from ui.pages.letter_findings import FindingsPane
from ui.pages.letter_side import LetterSide
from ui.pages.page import Page
from ui.widgets.buttons import Button
from ui.widgets.layout import column, empty, panel, row, scrolled
from ui.widgets.stepper import Stepper
from ui.widgets.text import Eliding, Label

_LEFT, _RIGHT = 316, 304
_STEPS = {
    "draft": 0,
    "reviewed": 1,
    "approved": 2,
    "final": 3,
    "sent": 5,
    "answered": 5,
    "superseded": 5,
    "revoked": 5,
}


class LetterPage(Page):
    """The life of one letter from draft to sent, with its page always in view."""

    help_page = "letters"
    narrow_rail = True

    def __init__(self, frame: Frame, place: Place) -> None:
        super().__init__(frame, place)
        self._view: LetterView | None = None
        self._language: str | None = None
        self._head = column(spacing="hair")
        self._steps = Stepper(
            (self.tr("Draft"), self.tr("Reviewed"), self.tr("Approved"), self.tr("Final"), self.tr("Sent"))
        )
        self._findings = FindingsPane(frame.words)
        self._findings.way_wanted.connect(self._go)
        self._acts = LetterSide(frame, place.record or "", self)
        self._acts.change_wanted.connect(self._change)
        self._acts.language_wanted.connect(self._show_in)
        self._acts.gap_wanted.connect(self._go)
        self._pages = PdfPages(frame, self.tr("The letter as it will be printed"))
        self._lay_out()
        self._read()

    def title(self) -> str:
        if self._view is None:
            return self.tr("Letter")
        return self.frame.words.label("letter_type", held(self._view.letter.kind) or "")

    def trail(self) -> tuple[tuple[str, Place], ...]:
        if self._view is None:
            return ((self.tr("Letters"), Place(LETTERS)),)
        case = held(self._view.letter.case_id) or ""
        return ((self._view.code_name, Place(CASE, case, tab="letters")),)

    def first_focus(self) -> QWidget | None:
        found = (each for each in self._left.findChildren(Button) if each.isVisible())
        return next(found, self._acts.step)

    def panes(self) -> tuple[QWidget, ...]:
        return self._left, self._pages, self._side

    def refresh(self, _changes: Changes) -> None:
        self._read()

    def _lay_out(self) -> None:
        head = row(self._head, None, self._steps, margins=(24, 10, 24, 10))
        self._left = panel("list", column(scrolled(self._findings)))
        self._left.setFixedWidth(_LEFT)
        self._side = panel("side", column(scrolled(self._acts)))
        self._side.setFixedWidth(_RIGHT)
        body = row(self._left, self._pages, self._side, spacing="none")
        body.setStretch(1, 1)
        whole = column(panel("bar", head), spacing="none")
        whole.addLayout(body, 1)
        self.setLayout(whole)

    def _read(self) -> None:
        letter, language = self.place.record or "", self._language
        self.frame.session.run(lambda vault, _: read_letter(vault, letter, language), self._show, owner=self)

    def _show(self, view: LetterView) -> None:
        self._view = view
        empty(self._head)
        kind = self.frame.words.label("letter_type", held(view.letter.kind) or "")
        self._head.addWidget(Label(kind, "heading"))
        to = self.frame.words.title(view.addressee)
        self._head.addWidget(Eliding(self.tr("To {}").format(to), tone="muted"))
        self._steps.go(_STEPS.get(held(view.letter.status) or "draft", 0))
        self._findings.show_view(view)
        self._acts.show_view(view, self._language)
        self._pages.show_pdf(view.pdf)
        self.frame.page_renamed()

    def _change(self) -> None:
        self._open_record(self.place.record or "", "")

    def _go(self, way: Way) -> None:
        """Go where a finding is put right."""
        if way.act is Act.READ_THE_LAW:
            self.frame.go(Place(SETTINGS, tab="law"))
        elif way.act is Act.ADD:
            self._add_record(way)
        elif way.act is Act.FILL:
            self._open_record(way.record, way.field)
        else:
            self._say_anew(way)

    def _add_record(self, way: Way) -> None:
        """Open the form of a record that the letter waits for."""
        if self._view is None:
            return
        letter = self._view.letter
        case, person = held(letter.case_id), held(letter.person_id)
        owner = {"case_id": case, "person_id": person}.get(CATALOGUE[way.collection].parent or "")

        def show(rows: FormRows) -> None:
            self._form(rows).focus(way.field)

        self.frame.session.ask(
            lambda vault: new_form(vault, way.collection, owner, case, way.given), show, owner=self
        )

    def _open_record(self, record: RecordId, field: str) -> None:
        case = held(self._view.letter.case_id) if self._view else None

        def show(rows: FormRows) -> None:
            self._form(rows).focus(field.partition(".")[0])

        self.frame.session.ask(lambda vault: read_form(vault, record, case), show, owner=self)

    def _say_anew(self, way: Way) -> None:
        """Open the words for what somebody told, in the language of the letter or in that of the client."""
        view = self._view
        if view is None:
            return
        case, record, field = held(view.letter.case_id) or "", way.record, way.field
        language = self._language or view.languages[0]
        if way.act is Act.SAY_TO_CLIENT:
            language = held(view.letter.client_language) or language

        def show(rows: FormRows) -> None:
            form = self._form(rows)
            form.focus("words")
            if rows.beside:
                form.focus_part("words", self.frame.words.label("language", language))

        self.frame.session.ask(lambda vault: read_wording(vault, case, record, field), show, owner=self)

    def _form(self, rows: FormRows) -> RecordForm:
        form = form_of(self.frame, rows)
        self.frame.open_sheet(form)
        return form

    def _show_in(self, language: str) -> None:
        self._language = language
        self._read()
