"""Exchange: what came and went, and the two ways on: share with a partner, look into a file."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from casemgr.store.ledger import Direction
from ui.changes import Changes
from ui.frame import Frame
from ui.models.exchange import PassageRow, read_passages, receipt_for, take_back
from ui.navigation import ARRIVAL, PARTNERS, SHARE, Place
from ui.pages.page import Page
from ui.widgets import buttons
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.items import Item
from ui.widgets.layout import column, empty, row, scrolled


class ExchangePage(Page):
    """The ledger of bundles."""

    help_page = "exchange"

    def __init__(self, frame: Frame, place: Place) -> None:
        super().__init__(frame, place)
        share = buttons.primary(self.tr("Share with a partner"), "package")
        look = buttons.quiet(self.tr("Open a bundle"), "inbox")
        share.clicked.connect(lambda: self.frame.go(Place(SHARE)))
        look.clicked.connect(self._choose_file)
        self._first = look
        self._body = column(spacing="m")
        holder = QWidget()
        whole = column(row(share, look, None), spacing="l", margins=(24, 18, 24, 24))
        whole.addLayout(self._body)
        whole.addStretch(1)
        holder.setLayout(whole)
        self.setLayout(column(scrolled(holder)))
        self._read()

    def title(self) -> str:
        return self.tr("Exchange")

    def first_focus(self) -> QWidget:
        return self._first

    def refresh(self, _changes: Changes) -> None:
        self._read()

    def _read(self) -> None:
        self.frame.session.ask(read_passages, self._show, owner=self)

    def _show(self, rows: tuple[PassageRow, ...]) -> None:
        empty(self._body)
        if not rows:
            words = self.tr("Cases leave only in a file for one partner, encrypted to the key you compared.")
            go = buttons.quiet(self.tr("Partners"), "users")
            go.clicked.connect(lambda: self.frame.go(Place(PARTNERS)))
            self._body.addWidget(
                EmptyState("arrow-left-right", self.tr("Nothing was exchanged yet"), words, [go])
            )
            return
        for way, title in ((Direction.IN, self.tr("Came in")), (Direction.OUT, self.tr("Left"))):
            of_way = [each for each in rows if each.passage.direction == way]
            if of_way:
                card = Card(title)
                for each in of_way:
                    card.add(self._item(each))
                self._body.addWidget(card)

    def _item(self, each: PassageRow) -> Item:
        words = self.frame.words
        cases = ", ".join(f"{name}: {words.label('outcome', said)}" for name, said in each.outcomes)
        came = each.passage.direction == Direction.IN
        when = words.formats.moment(each.passage.recorded)
        item = Item(
            each.partner,
            icon="inbox" if came else "package",
            second=cases or words.label("bundle_kind", each.passage.kind),
            right=when,
            action=self.tr("More") if came else "",
        )
        item.acted.connect(partial(self._more, each, item))
        return item

    def _more(self, each: PassageRow, item: Item) -> None:
        menu = QMenu(self)
        menu.addAction(self.tr("Write a receipt for the sender")).triggered.connect(
            partial(self._receipt, each)
        )
        menu.addAction(self.tr("Take the whole import back")).triggered.connect(partial(self._undo, each))
        corner = item.mapToGlobal(item.rect().bottomRight())
        menu.popup(corner - QPoint(menu.sizeHint().width(), 0))
        menu.setActiveAction(menu.actions()[0])

    def _undo(self, each: PassageRow) -> None:
        words = self.tr("Import taken back. Send the partner a new receipt.")
        self.frame.session.ask(
            lambda vault: take_back(vault, each.passage), lambda _: self.frame.say(words), owner=self
        )

    def _receipt(self, each: PassageRow) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Where the receipt goes"))
        if folder:
            words = self.tr("The receipt was written. Give it to the partner.")
            self.frame.session.ask(
                lambda vault: receipt_for(vault, each.passage, Path(folder)),
                lambda _: self.frame.say(words),
                owner=self,
            )

    def _choose_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("A bundle or a receipt from a partner"))
        if name:
            self.frame.go(Place(ARRIVAL, name))
