"""A bundle that came: what it would mean here, case by case, before anything of it is stored."""

from collections import Counter
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QWidget

from casemgr.exchange.partners import Standing
from casemgr.exchange.taking import Decision, Taken
from casemgr.ids import RecordId
from casemgr.records.fact import Fact
from ui.frame import Frame
from ui.models.exchange import Arrival, ArrivingCase, ArrivingField, look_into, take_in
from ui.navigation import CASE, EXCHANGE, Place
from ui.pages.page import Page
from ui.widgets import buttons
from ui.widgets.banner import Banner
from ui.widgets.card import Card
from ui.widgets.facts import Facts
from ui.widgets.icon_label import IconLabel
from ui.widgets.layout import column, panel, row, scrolled
from ui.widgets.text import Label
from ui.words import Words

_WIDTH = 332


class ArrivalPage(Page):
    """The plan of an import, to be accepted case by case."""

    help_page = "exchange"
    narrow_rail = True

    def __init__(self, frame: Frame, place: Place) -> None:
        super().__init__(frame, place)
        self._arrival: Arrival | None = None
        self._ticks: dict[RecordId, QCheckBox] = {}
        self._from = row(margins=(24, 10, 24, 10))
        self._left = column(spacing="xs", margins=(18, 14, 18, 14))
        self._right = column(spacing="m", margins=(24, 14, 24, 14))
        left, right = QWidget(), QWidget()
        left.setLayout(self._left)
        right.setLayout(self._right)
        self._side = panel("list", column(scrolled(left)))
        self._side.setFixedWidth(_WIDTH)
        body = row(self._side, scrolled(right), spacing="none")
        body.setStretch(1, 1)
        refuse = buttons.danger(self.tr("Refuse the bundle"))
        later, self._take = (
            buttons.quiet(self.tr("Decide later")),
            buttons.primary(self.tr("Take in"), "download"),
        )
        refuse.clicked.connect(lambda: self._decide(Decision.REJECT, self._taken))
        later.clicked.connect(self._put_off)
        self._take.clicked.connect(lambda: self._decide(Decision.ACCEPT, self._taken))
        self._deciding = (refuse, later)
        for each in (*self._deciding, self._take):
            each.setEnabled(False)
        foot = panel("foot", row(refuse, None, later, self._take, margins=(24, 10, 24, 10)))
        whole = column(panel("bar", self._from), spacing="none")
        whole.addLayout(body, 1)
        whole.addWidget(foot)
        self.setLayout(whole)
        file = self._file
        job = self.frame.session.run(
            lambda vault, progress: look_into(vault, file, progress), self._show, owner=self
        )
        job.cancelled.connect(self._leave)

    @property
    def _file(self) -> Path:
        return Path(self.place.record or "")

    def title(self) -> str:
        return self.tr("A bundle that came")

    def trail(self) -> tuple[tuple[str, Place], ...]:
        return ((self.tr("Exchange"), Place(EXCHANGE)),)

    def first_focus(self) -> QWidget:
        return self._take

    def panes(self) -> tuple[QWidget, ...]:
        return self._side, self._take

    def _show(self, arrival: Arrival) -> None:
        self._arrival = arrival
        if arrival.is_receipt:
            self.frame.say(self.tr("The receipt was taken in."))
            self.frame.go(Place(EXCHANGE))
            return
        self._show_sender(arrival)
        self._show_cases(arrival)
        for case in arrival.cases:
            self._show_case(case)
        self._right.addStretch(1)
        for each in self._deciding:
            each.setEnabled(True)
        self._take.setEnabled(arrival.standing is Standing.READY)
        self._count()

    def _show_sender(self, arrival: Arrival) -> None:
        trusted = arrival.standing is Standing.READY
        self._from.addWidget(
            IconLabel("shield-check" if trusted else "shield-alert", "settled" if trusted else "unverified")
        )
        self._from.addWidget(Label(self.tr("From {}").format(arrival.partner), "strong"))
        said = (
            self.tr("signature is right, fingerprint was compared")
            if trusted
            else self.tr("nobody has compared the fingerprint")
        )
        self._from.addWidget(Label(said, tone="muted"))
        self._from.addStretch(1)
        self._from.addWidget(Label(self.tr("Nothing is stored yet"), tone="muted"))

    def _show_cases(self, arrival: Arrival) -> None:
        title = self.tr("%n case(s) in this bundle", "", len(arrival.cases))
        self._left.addWidget(Label(title, "strong"))
        written = self.frame.words.formats.moment(arrival.created_ms)
        self._left.addWidget(Label(self.tr("Written {}.").format(written), tone="muted", wrap=True))
        order = self._order(arrival)
        if order:
            self._left.addWidget(Banner("unverified", order))
        for case in arrival.cases:
            tick = QCheckBox(case.name)
            tick.setChecked(True)
            tick.toggled.connect(lambda _: self._count())
            self._ticks[case.plan.case_id] = tick
            self._left.addWidget(tick)
            self._left.addWidget(Label(self._in_short(case), "caption", "muted", wrap=True))
        self._left.addStretch(1)
        undo = row(
            IconLabel("history"),
            Label(self.tr("The whole import can be taken back."), "caption", "muted"),
            None,
        )
        self._left.addLayout(undo)

    def _in_short(self, case: ArrivingCase) -> str:
        said = [
            self.tr("%n new record(s)", "", len(case.plan.new)) if case.plan.new else "",
            self.tr("%n change(s)", "", len(case.changed)) if case.changed else "",
            self.tr("%n question(s)", "", len(case.conflicts)) if case.conflicts else "",
            self.tr("%n document(s)", "", len(case.plan.attachments)) if case.plan.attachments else "",
        ]
        return ", ".join(each for each in said if each) or self.tr("nothing new")

    def _show_case(self, case: ArrivingCase) -> None:
        card = Card(case.name)
        if case.conflicts:
            title = self.tr("You and the sender changed the same field")
            said = self.tr(
                "Both values are kept. Taken in, you choose one for each; until then no letter uses them."
            )
            card.add(Banner("conflict", title, said))
        facts = Facts()
        words = self.frame.words.naming(case.named, self.frame.names_hidden)
        for each in case.conflicts:
            self._add_field(facts, each, "conflict", words)
        for each in case.changed:
            self._add_field(facts, each, "", words)
        card.add(facts)
        for collection, count in Counter(collection for collection, _ in case.plan.new).items():
            kind = self.frame.words.kind(collection)
            new = kind if count == 1 else f"{kind} × {count}"
            card.add(Label(self.tr("New: {}").format(new), tone="muted"))
        self._right.addWidget(card)

    def _add_field(self, facts: Facts, each: ArrivingField, tone: str, words: Words) -> None:
        label = f"{words.kind(each.collection)}: {words.field(each.collection, each.description.name)}"
        values = " | ".join(words.register(each.description, value) for value in each.values)
        source = next((v.source for v in each.values if isinstance(v, Fact) and v != each.ours), None)
        before = words.register(each.description, each.ours)
        facts.add(label, values, source, tone=tone, remark=self.tr("here: {}").format(before))

    def _order(self, arrival: Arrival) -> str:
        """Return what is to be said of where the bundle stands among those that came."""
        words = {
            "replay": self.tr("This very bundle came before."),
            "gap": self.tr("Bundles before it have not come."),
            "late": self.tr("A later one came first."),
            "fork": self.tr("It does not follow from the last one: ask the sender."),
        }
        return words.get(arrival.order, "")

    def _count(self) -> None:
        chosen = sum(tick.isChecked() for tick in self._ticks.values())
        self._take.set_words(self.tr("Take in %n case(s)", "", chosen))

    def _leave(self) -> None:
        self.frame.go(Place(EXCHANGE))

    def _put_off(self) -> None:
        """Leave it for later: what a partner may be believed about is listed on Today until it is decided."""
        if self._take.isEnabled():
            self._decide(Decision.LATER, self._wait)
        else:
            self._leave()

    def _wait(self, _: Taken) -> None:
        self.frame.say(self.tr("It waits on Today. To decide, open the file again."))
        self._leave()

    def _decide(self, decision: Decision, then: Callable[[Taken], None]) -> None:
        chosen = {
            case: decision if tick.isChecked() or decision is Decision.REJECT else Decision.LATER
            for case, tick in self._ticks.items()
        }
        file = self._file
        self.frame.session.run(
            lambda vault, progress: take_in(vault, file, chosen, False, progress), then, owner=self
        )

    def _taken(self, taken: Taken) -> None:
        self.frame.say(self.tr("%n case(s) decided", "", len(taken.outcomes)))
        contested = [case for case in (self._arrival.cases if self._arrival else ()) if case.conflicts]
        first = contested[0].plan.case_id if contested else None
        self.frame.go(Place(CASE, first, tab="history") if first else Place(EXCHANGE))
