"""What the tabs of a case share."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from casemgr.ids import RecordId
from casemgr.records.record import Record
from ui.dialogs.new_person import form_of
from ui.frame import Frame
from ui.models.case_view import CaseView
from ui.models.form import FormRows, new_form, put_into_trash, read_form
from ui.widgets.layout import column, empty, scrolled


class CaseTab(QWidget):
    """One tab; it builds itself from the case as it was read."""

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self.frame = frame
        self.view: CaseView | None = None
        self.spot: RecordId | None = None
        self.body = column(spacing="l", margins=(24, 16, 24, 24))
        holder = QWidget()
        holder.setLayout(self.body)
        self.area = scrolled(holder)
        self.setLayout(column(self.area))

    def show_view(self, view: CaseView, spot: str | None = None) -> None:
        """Show the case anew; `spot` is the record to bring into view."""
        self.view, self.spot = view, spot
        empty(self.body)
        self.build(view)
        self.body.addStretch(1)
        if spot is not None:
            self.point_at(spot)

    def build(self, view: CaseView) -> None:
        """Fill `body`."""
        raise NotImplementedError

    def point_at(self, record: RecordId) -> None:
        """Bring a record into view, where the tab shows it."""
        shown = self.findChild(QWidget, record)
        if shown is not None:
            self.area.ensureWidgetVisible(shown)

    def paste(self) -> None:
        """Take in what was copied, where the tab has a use for it."""

    def edit(self, record: RecordId) -> None:
        """Open the form of a record."""
        case = self.view.case if self.view else None
        self.frame.session.ask(lambda vault: read_form(vault, record, case), self._open_form, owner=self)

    def add(self, noun: type[Record], fields: Mapping[str, Any] | None = None) -> None:
        """Open the form of a new record of this case, or of the person it is about."""
        view = self.view
        if view is None:
            return
        owner = {"case_id": view.case, "person_id": view.client}.get(noun.parent or "")
        given = dict(fields or {})
        self.frame.session.ask(
            lambda vault: new_form(vault, noun.collection, owner, view.case, given),
            self._open_form,
            owner=self,
        )

    def remove(self, record: Record) -> None:
        """Put a record into the trash, with a way back."""
        kind = self.frame.words.kind(record.collection)
        self.frame.do(
            self.tr("Put into the trash: {}").format(kind), lambda vault: put_into_trash(vault, record.id)
        )

    def _open_form(self, rows: FormRows) -> None:
        whose = self.view.file.case.record.code_name if self.view else ""
        form = form_of(self.frame, rows, str(whose))
        self.frame.open_sheet(form)
        form.focus()
