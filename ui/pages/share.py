"""Share with a partner: the right side is the bundle, not a summary; reasons stand where values would."""

from collections.abc import Sequence
from functools import partial
from itertools import groupby
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QFileDialog, QWidget

from casemgr.exchange.choice import Choice
from casemgr.exchange.permission import SHAREABLE
from casemgr.exchange.sharing import Written
from casemgr.ids import RecordId
from casemgr.records.described import Sharing
from casemgr.records.fact import Fact, held
from ui.frame import Frame
from ui.models.leaving import Leaving, Offer, Paper, Preview, preview, read_offers, write_bundle
from ui.navigation import EXCHANGE, PARTNERS, Place
from ui.pages.page import Page
from ui.widgets import buttons
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.facts import Facts
from ui.widgets.hatched import HatchedValue
from ui.widgets.icon_label import IconLabel
from ui.widgets.layout import column, empty, panel, row, scrolled
from ui.widgets.portions import Portions
from ui.widgets.select import Select
from ui.widgets.text import Label
from ui.widgets.tick_row import TickRow
from ui.words import Words

_WIDTH = 356


class SharePage(Page):
    """What leaves for one partner, shown field by field before it is written."""

    help_page = "exchange"
    narrow_rail = True

    def __init__(self, frame: Frame, place: Place) -> None:
        super().__init__(frame, place)
        self._cases: dict[RecordId, QCheckBox] = {}
        self._classes: dict[Sharing, QCheckBox] = {}
        self._ticked: dict[RecordId, bool] = {}
        self._boxes: dict[RecordId, QCheckBox] = {}
        self._papers = column(spacing="xs")
        self._preview: Preview | None = None
        self._to: Select | None = None
        self._left = column(spacing="s", margins=(18, 14, 18, 14))
        self._right = column(spacing="m", margins=(24, 14, 24, 14))
        self._said = Label("", tone="muted", wrap=True)
        self._said.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._write = buttons.primary(self.tr("Write the bundle"), "package")
        self._write.setEnabled(False)
        self._write.clicked.connect(self._choose_place)
        left, right = QWidget(), QWidget()
        left.setLayout(self._left)
        right.setLayout(self._right)
        self._side = panel("list", column(scrolled(left)))
        self._side.setFixedWidth(_WIDTH)
        self._shown = scrolled(right)
        body = row(self._side, self._shown, spacing="none")
        body.setStretch(1, 1)
        said = row(self._said, self._write, spacing="l", margins=(24, 10, 24, 10))
        said.setStretch(0, 1)
        foot = panel("foot", said)
        whole = column(spacing="none")
        whole.addLayout(body, 1)
        whole.addWidget(foot)
        self.setLayout(whole)
        chosen = place.record
        self.frame.session.ask(
            lambda vault: read_offers(vault, chosen), lambda offers: self._offer(*offers), owner=self
        )

    def title(self) -> str:
        return self.tr("Share with a partner")

    def trail(self) -> tuple[tuple[str, Place], ...]:
        return ((self.tr("Exchange"), Place(EXCHANGE)),)

    def first_focus(self) -> QWidget | None:
        return self._to

    def panes(self) -> tuple[QWidget, ...]:
        return self._side, self._shown, self._write

    def _offer(self, partners: tuple[Offer, ...], cases: tuple[Offer, ...]) -> None:
        empty(self._left)
        if not partners:
            go = buttons.primary(self.tr("Partners"), "users")
            go.clicked.connect(lambda: self.frame.go(Place(PARTNERS)))
            words = self.tr("A partner appears here once somebody has compared the digits of their card.")
            self._right.addWidget(EmptyState("users", self.tr("Nobody to share with yet"), words, [go]))
            return
        self._to = Select([(each.record, each.name) for each in partners], self.tr("To"))
        self._to.changed.connect(lambda _: self._look())
        self._left.addWidget(Label(self.tr("To"), "strong"))
        self._left.addWidget(self._to)
        self._left.addWidget(Label(self.tr("Cases"), "strong"))
        for each in cases:
            self._cases[each.record] = self._tick(each.name, each.record == self.place.record)
        self._left.addWidget(Label(self.tr("Kinds of fields"), "strong"))
        for sharing in Sharing:
            if sharing in SHAREABLE and sharing is not Sharing.FRAME:
                self._classes[sharing] = self._tick(self.frame.words.label("sharing", sharing), True)
        never = row(
            IconLabel("ban", "muted"),
            Label(self.tr("Private notes never leave in a bundle"), tone="muted"),
            None,
        )
        self._left.addLayout(never)
        self._left.addLayout(self._papers)
        self._left.addStretch(1)
        self._look()

    def _tick(self, words: str, on: bool) -> QCheckBox:
        tick = QCheckBox(words)
        tick.setChecked(on)
        tick.toggled.connect(lambda _: self._look())
        self._left.addWidget(tick)
        return tick

    def _chosen(self) -> tuple[RecordId, Choice]:
        classes = frozenset(each for each, tick in self._classes.items() if tick.isChecked())
        cases = tuple(case for case, tick in self._cases.items() if tick.isChecked())
        choice = Choice(
            cases,
            classes=classes | {Sharing.FRAME},
            ticked=frozenset(paper for paper, on in self._ticked.items() if on),
            unticked=frozenset(paper for paper, on in self._ticked.items() if not on),
        )
        return self._to.chosen() if self._to else "", choice

    def _look(self) -> None:
        partner, choice = self._chosen()
        self._write.setEnabled(False)
        if not choice.cases:
            self._show_nothing()
            return
        self.frame.session.ask(lambda vault: preview(vault, partner, choice), self._show, owner=self)

    def _show_papers(self, papers: Sequence[Paper], words: Words) -> None:
        """List the papers with a tick for each that a person may decide about, and why the others stay."""
        here = next((paper for paper, box in self._boxes.items() if box.hasFocus()), "")
        empty(self._papers)
        self._boxes = {}
        if not papers:
            return
        leave = sum(each.leaves for each in papers)
        head = self.tr("Documents: {number} of {all}").format(number=leave, all=len(papers))
        self._papers.addWidget(Label(head, "strong"))
        for each in papers:
            named = held(each.document.names_third_persons) is not False
            why = words.label("withheld", each.reason) if each.reason else ""
            kind, _, rest = words.title(each.document).partition(", ")
            why = why or (self.tr("may name others") if named else "")
            line = TickRow(
                kind,
                second=" · ".join(part for part in (why, rest) if part),
                checked=each.leaves or self._ticked.get(each.document.id, False),
            )
            line.box.setEnabled(each.may_be_ticked or line.box.isChecked())
            line.ticked.connect(partial(self._tick_paper, each.document.id))
            self._papers.addWidget(line)
            self._boxes[each.document.id] = line.box
        if here in self._boxes:
            self._boxes[here].setFocus()

    def _tick_paper(self, paper: RecordId, on: bool) -> None:
        self._ticked[paper] = on
        self._look()

    def _show_nothing(self) -> None:
        empty(self._right)
        self._show_papers((), self.frame.words)
        self._said.setText("")
        words = self.tr("Tick a case at the left: here stands every field as the partner will read it.")
        self._right.addWidget(EmptyState("eye", self.tr("What the partner will see"), words))

    def _show(self, found: Preview) -> None:
        self._preview = found
        empty(self._right)
        head = row(IconLabel("eye"), Label(self.tr("What the partner will see"), "strong"), None)
        self._right.addLayout(head)
        self._show_papers(found.papers, self.frame.words.naming(found.named, self.frame.names_hidden))
        fields = sorted((*found.leaving, *found.staying), key=lambda each: (each.collection, each.record))
        words = self.frame.words.naming(found.named, self.frame.names_hidden)
        cards = [
            partial(self._card, collection, list(group), words)
            for (collection, _), group in groupby(fields, key=lambda each: (each.collection, each.record))
        ]
        self._right.addWidget(Portions(cards, spacing="m"))
        if not fields:
            why = self.tr(
                "No consent to share with this partner is noted, or no kind of field is ticked. "
                "A consent is noted in the case, under Sharing and history."
            )
            self._right.addWidget(EmptyState("ban", self.tr("Nothing would leave"), why))
        self._right.addStretch(1)
        leaves = len(found.leaving)
        if found.refusal is None:
            said = self.tr("%n field(s) leave, one file with a neutral name", "", leaves)
            within = self.tr("%n sealed document(s) in it", "", found.files)
            self._said.setText(f"{said}; {within}")
        else:
            self._said.setText(self.frame.words.messages.sentence(found.refusal))
        self._write.setEnabled(leaves > 0 and found.refusal is None)

    def _card(self, collection: str, fields: list[Leaving], words: Words) -> Card:
        card = Card(words.kind(collection))
        facts = Facts(wraps=True)
        for each in fields:
            if each.description is None:
                facts.add(self.tr("Nothing of it leaves"), HatchedValue(words.label("withheld", each.reason)))
                continue
            label = words.field(collection, each.description.name)
            if each.reason:
                facts.add(label, HatchedValue(words.label("withheld", each.reason)))
                continue
            source = (
                each.register.source
                if isinstance(each.register, Fact) and each.register.known is not None
                else None
            )
            facts.add(label, words.register(each.description, each.register), source)
        card.add(facts)
        return card

    def _choose_place(self) -> None:
        folder = QFileDialog.getExistingDirectory(
            self, self.tr("Where the bundle goes: a stick for this partner")
        )
        if folder:
            self.write_to(Path(folder))

    def write_to(self, folder: Path) -> None:
        """Write the bundle into a folder, under a random name."""
        partner, choice = self._chosen()
        self.frame.session.run(
            lambda vault, progress: write_bundle(vault, partner, choice, folder, progress),
            self._written,
            owner=self,
        )

    def _written(self, written: Written) -> None:
        self.frame.say(self.tr("Written: {}").format(written.place.name))
        self.frame.go(Place(EXCHANGE))
