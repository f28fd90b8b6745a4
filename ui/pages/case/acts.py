"""What can be done with a whole case: the menu behind the three dots of its head."""

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu

from casemgr.casework.enquiries import ENQUIRY
from casemgr.casework.erasing import erase_case
from casemgr.casework.interview import KIND
from casemgr.records.fact import held
from casemgr.records.note import Note
from casemgr.store.versions import Version
from ui.dialogs.erasing import ask_to_erase
from ui.dialogs.interview import InterviewSheet
from ui.dialogs.marking import MarkingSheet
from ui.dialogs.record_form import RecordForm
from ui.dialogs.whereabouts import WhereaboutsSheet
from ui.dialogs.withdraw import WithdrawSheet
from ui.frame import Frame
from ui.models.case_view import CaseView
from ui.models.form import FormRows, new_form, read_form
from ui.models.quick_contact import promote
from ui.models.whereabouts import left_report
from ui.navigation import CASES, SHARE, Place
from ui.widgets import buttons
from ui.widgets.buttons import Button

_CLOSING = ("status", "closed_on", "closed_because", "summary")


class CaseActs(QObject):
    """The button and its menu; each act opens a sheet or does at once what its name says."""

    def __init__(self, frame: Frame, view: CaseView) -> None:
        super().__init__()
        self._frame = frame
        self._view = view
        self.button: Button = buttons.outlined_icon("ellipsis", self.tr("More"))
        self.setParent(self.button)
        self.menu = QMenu(self.button)
        self._fill()
        self.button.clicked.connect(self._open)

    def _fill(self) -> None:
        status = held(self._view.file.case.record.status)
        if status == ENQUIRY:
            self.menu.addAction(self.tr("Open as a case"), self._promote)
        self.menu.addAction(self.tr("Interview…"), self._interview)
        if self._view.client is not None:
            self.menu.addAction(self.tr("Where is he? Unknown, detained, deceased…"), self._whereabouts)
            self.menu.addAction(self.tr("Withdraw consent…"), self._withdraw)
        self.menu.addAction(self.tr("Share…"), lambda: self._frame.go(Place(SHARE, self._view.case)))
        self.menu.addSeparator()
        self.menu.addAction(self.tr("Close the case…"), self._close)
        self.menu.addAction(self.tr("He asks us to erase it…"), self._erase)

    def _open(self) -> None:
        corner = self.button.mapToGlobal(self.button.rect().bottomRight())
        self.menu.popup(corner - QPoint(self.menu.sizeHint().width(), 0))
        self.menu.setActiveAction(self.menu.actions()[0])

    def _interview(self) -> None:
        frame, view = self._frame, self._view
        given = {"kind": KIND, "written_on": frame.clock.today()}
        by = {"written_by": frame.preferences.counsellor} if frame.preferences.counsellor else {}
        frame.session.ask(
            lambda vault: new_form(vault, "notes", view.case, view.case, given | by),
            self._open_interview,
            owner=self,
        )

    def _open_interview(self, rows: FormRows) -> None:
        sheet = InterviewSheet(self._frame, rows, self._whose, self._mark_facts)
        self._frame.open_sheet(sheet)
        sheet.focus()

    def _mark_facts(self, kept: Version[Note]) -> None:
        sheet = MarkingSheet(self._frame, self._view, self._whose, held(kept.record.text) or "")
        self._frame.open_sheet(sheet)
        sheet.focus()

    @property
    def _whose(self) -> str:
        return held(self._view.file.case.record.code_name) or ""

    def _promote(self) -> None:
        case = self._view.case
        self._frame.do(self.tr("Opened as a case"), lambda vault: promote(vault, case))

    def _whereabouts(self) -> None:
        """Open the report of where he is, with what was left of one."""
        case, person = self._view.case, self._view.client or ""

        def show(left: FormRows | None) -> None:
            sheet = WhereaboutsSheet(self._frame, self._view, person, left)
            self._frame.open_sheet(sheet)
            sheet.focus()

        self._frame.session.ask(lambda vault: left_report(vault, person, case), show, owner=self)

    def _withdraw(self) -> None:
        sheet = WithdrawSheet(self._frame, self._view, self._view.client or "")
        self._frame.open_sheet(sheet)
        sheet.focus()

    def _close(self) -> None:
        case = self._view.case
        self._frame.session.ask(lambda vault: read_form(vault, case, case), self._open_form, owner=self)

    def _erase(self) -> None:
        case = self._view.case
        ask_to_erase(
            self._frame,
            self,
            case,
            self.tr("Erase {}").format(self._whose),
            lambda vault: erase_case(vault, case),
            lambda _: self._frame.go(Place(CASES)),
        )

    def _open_form(self, rows: FormRows) -> None:
        form = RecordForm(self._frame, rows, held(self._view.file.case.record.code_name) or "", only=_CLOSING)
        self._frame.open_sheet(form)
        form.focus("status")
