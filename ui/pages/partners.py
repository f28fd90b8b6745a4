"""Partners: their cards, and the comparison of forty digits without which nothing is shared."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QButtonGroup, QFileDialog, QHBoxLayout, QRadioButton, QWidget

from casemgr.exchange.partners import Standing
from casemgr.ids import RecordId
from ui.changes import Changes
from ui.dialogs.ask import AskSheet
from ui.frame import Frame
from ui.models.partners import (
    PartnerRow,
    PartnersView,
    add_card,
    note_compromised,
    read_partners,
    revoke_partner,
    verify_partner,
    write_card,
)
from ui.models.row_list import RowModel
from ui.navigation import Place
from ui.pages.page import Page
from ui.widgets import buttons
from ui.widgets.badge import Badge
from ui.widgets.banner import Banner
from ui.widgets.card import Card
from ui.widgets.code_groups import CodeGroups
from ui.widgets.empty_state import EmptyState
from ui.widgets.layout import column, empty, panel, row, scrolled
from ui.widgets.qr import QrCode
from ui.widgets.rows import ListRow, RowList
from ui.widgets.text import Label
from ui.widgets.two_panes import TwoPanes

_WIDTH = 332
_GROUPS = 8
_ICONS = {
    Standing.READY: ("shield-check", "settled"),
    Standing.UNVERIFIED: ("shield-alert", "unverified"),
    Standing.REVOKED: ("ban", "muted"),
    Standing.COMPROMISED: ("triangle-alert", "danger"),
}


class PartnersPage(Page):
    """The list of partners and the one that is chosen."""

    help_page = "partners"

    def __init__(self, frame: Frame, place: Place) -> None:
        super().__init__(frame, place)
        self._view: PartnersView | None = None
        self._chosen: RecordId | None = place.record
        self._how = "phone"
        self._model = RowModel(self)
        self._list = RowList(self.tr("Partners"))
        self._list.setModel(self._model)
        self._body = column(spacing="m", margins=(24, 16, 24, 16))
        self._foot = row(margins=(24, 10, 24, 10))
        self._panes = TwoPanes(self._make_list(), self._make_detail(), _WIDTH)
        self.setLayout(column(self._panes))
        self._list.selectionModel().currentChanged.connect(self._choose)
        for chosen in (self._list.clicked, self._list.activated):
            chosen.connect(lambda _: self._panes.turn())
        self._read()

    def title(self) -> str:
        return self.tr("Partners")

    def first_focus(self) -> QWidget:
        return self._list

    def panes(self) -> tuple[QWidget, ...]:
        return self._list, self._detail

    def refresh(self, changes: Changes) -> None:
        if changes.touch_kind("partners"):
            self._read()

    def _make_list(self) -> QWidget:
        add = buttons.quiet(self.tr("Add card"), "plus")
        add.clicked.connect(self._add)
        ours = buttons.link(self.tr("Our card"), "upload")
        ours.clicked.connect(self._write_ours)
        head = row(Label(self.tr("Partners"), "strong"), None, add, margins=(18, 12, 14, 8))
        foot = row(ours, None, margins=(14, 8, 14, 10))
        inner = column(spacing="none")
        inner.addLayout(head)
        inner.addWidget(self._list, 1)
        inner.addLayout(foot)
        return panel("list", inner)

    def _make_detail(self) -> QWidget:
        holder = QWidget()
        holder.setLayout(self._body)
        self._detail = panel("page", column(scrolled(holder), panel("foot", self._foot), spacing="none"))
        return self._detail

    def _read(self) -> None:
        self.frame.session.ask(read_partners, self._show, owner=self)

    def _show(self, view: PartnersView) -> None:
        self._view = view
        self._model.show_rows([(each.partner, self._look(each)) for each in view.rows])
        number = next((n for n, each in enumerate(view.rows) if each.partner == self._chosen), 0)
        if view.rows:
            self._list.setCurrentIndex(self._model.index(number))
            self._show_partner(view.rows[number])
        else:
            self._show_nobody()

    def _look(self, each: PartnerRow) -> ListRow:
        icon, tone = _ICONS[each.standing]
        last = self.frame.words.formats.moment(each.last_ms) if each.last_ms else ""
        second = self.tr("last bundle {}").format(last) if last else self.tr("no bundle yet")
        return ListRow(
            strong=each.name,
            second=second,
            right=self._standing(each),
            right_tone=tone,
            icon=icon,
            icon_tone=tone,
        )

    def _standing(self, each: PartnerRow) -> str:
        compared = self.frame.words.label("verification", each.compared_how).capitalize()
        return {
            Standing.READY: compared or self.tr("Compared"),
            Standing.UNVERIFIED: self.tr("Not compared"),
            Standing.REVOKED: self.tr("Revoked"),
            Standing.COMPROMISED: self.tr("Compromised"),
        }[each.standing]

    def _choose(self, index: QModelIndex) -> None:
        self._chosen = self._model.key(index)
        found = (
            next((each for each in self._view.rows if each.partner == self._chosen), None)
            if self._view
            else None
        )
        if found is not None:
            self._show_partner(found)

    def _show_nobody(self) -> None:
        empty(self._body)
        empty(self._foot)
        add = buttons.primary(self.tr("Add card"), "plus")
        add.clicked.connect(self._add)
        words = self.tr(
            "Give a partner your card and take theirs. Then compare the digits by voice or in person."
        )
        self._body.addWidget(EmptyState("users", self.tr("No partners yet"), words, [add]))
        self._body.addWidget(self._our_card())
        self._body.addStretch(1)
        self._panes.turn()

    def _show_partner(self, each: PartnerRow) -> None:
        empty(self._body)
        empty(self._foot)
        _, tone = _ICONS[each.standing]
        head = row(Label(each.name, "title"), None)
        head.addWidget(Badge(self._standing(each), tone if tone != "muted" else "draft"))
        self._body.addLayout(head)
        if each.standing is Standing.UNVERIFIED:
            self._show_comparison(each)
        else:
            self._show_known(each)
        self._body.addStretch(1)

    def _show_comparison(self, each: PartnerRow) -> None:
        title = self.tr("Nobody has compared this fingerprint yet")
        said = self.tr(
            "Anyone could have made this card. Call them on a number you had before, or meet. "
            "Do not use a number from the card."
        )
        self._body.addWidget(Banner("unverified", title, said))
        groups = CodeGroups(each.fingerprint.split(), tickable=True)
        self._body.addWidget(self._their_card(each, groups, self.tr("they read it aloud, you tick")))
        self._body.addWidget(self._our_card())
        self._body.addLayout(self._ways())
        self._fill_foot(each, groups)

    def _their_card(self, each: PartnerRow, groups: CodeGroups, said: str = "") -> Card:
        card = Card(self.tr("Their fingerprint"), said)
        card.body.addLayout(_pictured(groups, each.fingerprint, self.tr("Their fingerprint as a picture")))
        return card

    def _our_card(self) -> Card:
        """Return what a partner compares who has our card: digits to read aloud, and a picture to hold up."""
        card = Card(self.tr("Our fingerprint"), self.tr("read it to them"))
        ours = self._view.ours if self._view else ""
        groups = CodeGroups(ours.split())
        card.body.addLayout(_pictured(groups, ours, self.tr("Our fingerprint as a picture")))
        return card

    def _ways(self) -> QHBoxLayout:
        line = row(Label(self.tr("We compared"), "label"))
        group = QButtonGroup(self)
        for code in ("phone", "in_person", "video"):
            way = QRadioButton(self.frame.words.label("verification", code))
            way.setChecked(code == self._how)
            way.clicked.connect(partial(setattr, self, "_how", code))
            group.addButton(way)
            line.addWidget(way)
        line.addStretch(1)
        return line

    def _fill_foot(self, each: PartnerRow, groups: CodeGroups) -> None:
        differ = buttons.danger(self.tr("They differ"), "triangle-alert")
        differ.clicked.connect(partial(self._differ, each))
        left = Label(self.tr("%n group(s) to go", "", _GROUPS), tone="muted")
        match = buttons.primary(self.tr("All groups match"))
        match.setEnabled(False)
        by = self.frame.preferences.counsellor or self.tr("the office")
        noted = self.tr("Comparison noted")
        match.clicked.connect(
            lambda: self.frame.do(noted, lambda vault: verify_partner(vault, each.partner, by, self._how))
        )

        def count(ticked: int) -> None:
            left.setText(self.tr("%n group(s) to go", "", _GROUPS - ticked) if ticked < _GROUPS else "")
            match.setEnabled(ticked == _GROUPS)

        groups.changed.connect(count)
        self._foot.addWidget(differ)
        self._foot.addStretch(1)
        self._foot.addWidget(left)
        self._foot.addWidget(match)

    def _show_known(self, each: PartnerRow) -> None:
        card = self._their_card(each, CodeGroups(each.fingerprint.split()))
        if each.compared:
            how = self.frame.words.label("verification", each.compared_how)
            said = self.tr("Compared by {name}, {how}").format(name=each.compared, how=how)
            card.add(Label(said, tone="muted"))
        self._body.addWidget(card)
        self._body.addWidget(self._our_card())
        if each.standing is not Standing.READY:
            return
        raided, away = buttons.danger(self.tr("Raided or arrested")), buttons.danger(self.tr("Revoke"))
        raided.clicked.connect(partial(self._compromise, each))
        away.clicked.connect(partial(self._revoke, each))
        self._foot.addWidget(raided)
        self._foot.addWidget(away)
        self._foot.addStretch(1)

    def _differ(self, each: PartnerRow) -> None:
        words = self.tr("Card not trusted")
        self.frame.settle(words, lambda vault: revoke_partner(vault, each.partner))

    def _revoke(self, each: PartnerRow) -> None:
        effect = self.tr("Nothing goes there and nothing is taken from there, until a new card is compared.")
        sheet = AskSheet(self.frame, self.tr("Revoke the keys"), effect, "", self.tr("Revoke"))
        words = self.tr("Keys revoked")
        sheet.agreed.connect(
            lambda _: self.frame.settle(words, lambda vault: revoke_partner(vault, each.partner))
        )
        self._open(sheet)

    def _compromise(self, each: PartnerRow) -> None:
        effect = self.tr(
            "Nothing goes there, what comes from there is held back, and tasks to warn the clients are made."
        )
        sheet = AskSheet(
            self.frame, self.tr("Raided or arrested"), effect, "", self.tr("Hold everything back")
        )
        words = self.tr("Held back; see Today for whom to warn")
        sheet.agreed.connect(
            lambda _: self.frame.settle(words, lambda vault: note_compromised(vault, each.partner))
        )
        self._open(sheet)

    def _open(self, sheet: AskSheet) -> None:
        self.frame.open_sheet(sheet)
        sheet.focus()

    def _add(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("The card of a partner"), "", self.tr("Cards (*.card);;All files (*)")
        )
        if name:
            self.take_card(Path(name))

    def take_card(self, file: Path) -> None:
        """Take in the card in a file."""
        self.frame.do(self.tr("Card taken in"), lambda vault: add_card(vault, file), self._added)

    def _added(self, partner: RecordId) -> None:
        self._chosen = partner
        self._panes.turn()
        self._read()

    def _write_ours(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Our card, to be given to a partner"), "office.card"
        )
        if name:
            self.frame.session.ask(
                lambda vault: write_card(vault, Path(name)),
                lambda _: self.frame.say(self.tr("Our card was written.")),
                owner=self,
            )


def _pictured(groups: CodeGroups, fingerprint: str, name: str) -> QHBoxLayout:
    """Return digits with the same as a QR code beside them."""
    both = row(groups, QrCode(fingerprint.encode(), name), spacing="l")
    both.setStretch(0, 1)
    return both
