"""A partner's register of law beside ours: what differs in each row, and which rows are taken over."""

from PySide6.QtWidgets import QWidget

from casemgr.errors import CasemgrError
from casemgr.exchange.law_rows import Difference, Newness
from casemgr.law.basis import LegalBasis
from ui.dialogs.law_words import MEMBERS, LawWords
from ui.frame import Frame
from ui.models.law_rows import Compared, take_rows
from ui.widgets import buttons
from ui.widgets.banner import Banner
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.field import FieldFrame
from ui.widgets.inputs import LineInput
from ui.widgets.layout import column, empty, scrolled
from ui.widgets.sheet import Sheet
from ui.widgets.text import Label
from ui.widgets.tick_row import TickRow


class LawTakingSheet(Sheet):
    """Nothing is taken over before it was ticked; a row that we looked at later cannot be."""

    def __init__(self, frame: Frame, compared: Compared) -> None:
        super().__init__(self.tr("Rows of a partner"), compared.theirs.name, width=860, height=656)
        self._around = frame
        self._compared = compared
        self._words = LawWords(frame.words)
        self.ticks: dict[str, TickRow] = {}
        self.name = LineInput(frame.preferences.counsellor)
        self._field = FieldFrame(self.tr("Who decides?"), self.name, empties=False)
        self._told = column()
        inner = column(spacing="m", margins=(24, 18, 24, 18))
        inner.addLayout(self._told)
        if compared.found:
            inner.addWidget(self._field)
            for each in compared.found:
                inner.addWidget(self._card(each))
        else:
            said = self.tr("Their register says what ours says.")
            inner.addWidget(EmptyState("scale", self.tr("Nothing differs"), said, []))
        inner.addStretch(1)
        holder = QWidget()
        holder.setLayout(inner)
        self.body.addWidget(scrolled(holder), 1)
        self._leave = buttons.quiet(self.tr("Close"))
        self._leave.clicked.connect(frame.close_sheet)
        self._take = buttons.primary(self.tr("Take over"), "download")
        self._take.clicked.connect(self.take)
        self.foot_right.addWidget(self._leave)
        self.foot_right.addWidget(self._take)
        self.bind_save(self.take)
        self.close_wanted.connect(frame.close_sheet)
        self._count()

    def focus(self) -> None:
        """Give the keyboard to the first row, or to the way out."""
        (next(iter(self.ticks.values())).box if self.ticks else self._leave).setFocus()

    def take(self) -> None:
        """Take over what is ticked, or say what is missing."""
        wanted = self._wanted()
        if not wanted:
            return
        by = self.name.text().strip()
        if not by:
            self._field.show_problem(self.tr("A name: it stands beside the row."))
            self.name.setFocus()
            return
        self._around.do(
            self.tr("%n row(s) taken over", "", len(wanted)),
            lambda vault: take_rows(vault, self._compared.theirs, wanted, by),
            lambda _: self._around.close_sheet(),
            otherwise=self._refuse,
        )

    def _wanted(self) -> list[str]:
        return [name for name, tick in self.ticks.items() if tick.box.isChecked()]

    def _count(self) -> None:
        count = len(self._wanted())
        self._take.setEnabled(count > 0)
        self._take.set_words(self.tr("Take over %n row(s)", "", count) if count else self.tr("Take over"))

    def _card(self, each: Difference) -> Card:
        kind = {
            Newness.NEW: self.tr("We do not have it"),
            Newness.CHANGED: self.tr("It differs from ours"),
            Newness.OLDER: self.tr("Ours was looked at later: it stays"),
            Newness.SAME: "",
        }[each.newness]
        card = Card(each.theirs.title, each.theirs.id)
        if each.adoptable:
            tick = TickRow(self.tr("Take over {}").format(each.theirs.id), second=kind)
            tick.ticked.connect(self._count)
            self.ticks[each.theirs.id] = tick
            card.add(tick)
        else:
            card.add(Label(kind, tone="muted", wrap=True))
        told = self._words.told(each.theirs)
        for key, head in self._words.lines().items():
            differ = [name for name in MEMBERS[key] if name in each.members]
            if each.ours is not None and differ:
                self._compare(card, head, key, each.theirs, each.ours, differ)
            elif each.ours is None and told[key]:
                card.add(Label(f"{head}: {told[key]}", wrap=True))
        return card

    def _compare(
        self, card: Card, head: str, key: str, theirs: LegalBasis, ours: LegalBasis, differ: list[str]
    ) -> None:
        """Set one line of both rows under each other; what words do not show is named."""
        card.add(Label(head, "label"))
        mine, other = self._words.differing(key, ours, theirs), self._words.differing(key, theirs, ours)
        if mine == other:
            card.add(Label(self.tr("A part differs that is not shown: {}").format(", ".join(differ))))
            return
        card.add(Label(self.tr("Ours: {}").format(mine or "–"), tone="muted", wrap=True))
        card.add(Label(self.tr("Theirs: {}").format(other or "–"), wrap=True))

    def _refuse(self, error: CasemgrError | OSError) -> None:
        empty(self._told)
        said = self._around.words.messages.sentence(error)
        self._told.addWidget(Banner("danger", self.tr("This did not work"), said))
