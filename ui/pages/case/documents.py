"""The papers of a case: dropped, pasted or chosen, and seen in the window."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage, QImageWriter
from PySide6.QtWidgets import QFileDialog

from casemgr.ids import RecordId
from casemgr.records.document import Document
from casemgr.records.fact import Fact, held
from ui.dialogs.viewer import ViewerSheet
from ui.frame import Frame
from ui.models.case_view import CaseView
from ui.models.documents import Shown, has_file, read_content, take_bytes, take_file
from ui.pages.case.tab import CaseTab
from ui.widgets import buttons
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.items import Item
from ui.widgets.layout import row
from ui.widgets.marks import Mark
from ui.widgets.text import Label


class DocumentsTab(CaseTab):
    """Papers; whatever is dropped here is sealed at once."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self.setAcceptDrops(True)

    def build(self, view: CaseView) -> None:
        """Fill `body`."""
        add = buttons.primary(self.tr("Add a file"), "paperclip")
        add.clicked.connect(self._choose)
        hint = Label(
            self.tr("or drop files here, or paste a picture. Place and camera are taken out."), tone="muted"
        )
        self.body.addLayout(row(add, hint, None))
        documents = view.file.all(Document)
        if not documents:
            words = self.tr(
                "Summonses, decisions, passports: each is sealed in the vault and seen only in this window."
            )
            self.body.addWidget(EmptyState("file-image", self.tr("No papers yet"), words))
            return
        card = Card(self.tr("Papers of this case"))
        for document in documents:
            card.add(self._item(document))
        self.body.addWidget(card)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() or event.mimeData().hasImage():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        given = event.mimeData()
        files = [Path(url.toLocalFile()) for url in given.urls() if url.isLocalFile()]
        for file in files:
            self.take(file)
        if not files and given.hasImage():
            self._seal(QImage(given.imageData()))
        event.acceptProposedAction()

    def take(self, file: Path) -> None:
        """Seal a file in the vault as a paper of the case."""
        if self.view is None:
            return
        case = self.view.case
        done = self.tr("Paper added. The file itself still lies where it was.")
        self.frame.do(done, lambda vault: take_file(vault, case, file), self.edit)

    def paste(self) -> None:
        """Seal a picture that was copied."""
        self._seal(QGuiApplication.clipboard().image())

    def _seal(self, image: QImage) -> None:
        if image.isNull() or self.view is None:
            return
        case, content = self.view.case, _png(image)
        self.frame.do(
            self.tr("Picture added"), lambda vault: take_bytes(vault, case, content, "image/png"), self.edit
        )

    def _item(self, document: Document) -> Item:
        words = self.frame.words
        caption = document.caption
        source = caption.source if isinstance(caption, Fact) and caption.known is not None else None
        size = held(document.size)
        taken = ", ".join(words.label("file_trace", trace) for trace in held(document.taken_out) or ())
        parts = (
            words.label("evidence_form", held(document.form) or ""),
            words.formats.size(size) if size else "",
            self.tr("taken out: {}").format(taken) if taken else "",
            self.tr("may name others") if held(document.names_third_persons) is not False else "",
        )
        title = words.label("document_kind", held(document.kind) or "").capitalize() or self.tr("Paper")
        item = Item(
            f"{title}, {caption.known}" if caption.known else title,
            lead=Mark(source),
            second=" · ".join(part for part in parts if part),
            action=self.tr("See") if has_file(document) else self.tr("Open"),
        )
        item.setObjectName(document.id)
        item.acted.connect(partial(self._see if has_file(document) else self.edit, document.id))
        return item

    def _see(self, document: RecordId) -> None:
        self.frame.session.ask(lambda vault: read_content(vault, document), self._show, owner=self)

    def _show(self, shown: Shown) -> None:
        sheet = ViewerSheet(self.frame, self.tr("Paper"), shown)
        edit = buttons.link(self.tr("What it is"), "pencil")
        edit.clicked.connect(partial(self._edit_from, shown.document))
        sheet.add_badge(edit)
        self.frame.open_sheet(sheet)
        sheet.focus()

    def _edit_from(self, document: RecordId) -> None:
        self.frame.close_sheet()
        self.edit(document)

    def _choose(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Files for this case"))
        for name in names:
            self.take(Path(name))


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"png").write(image)
    return bytes(buffer.data().data())
