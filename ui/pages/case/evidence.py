"""What a state asks and what is there, in words; ways compared, deadlines explained, prompts on demand."""

from collections.abc import Iterable

from PySide6.QtWidgets import QFrame

from casemgr.casework.computed import ComputedDeadline
from casemgr.casework.evidence import EvidenceRow
from casemgr.casework.routes import ComparedRoute
from casemgr.law.library import shipped_law
from casemgr.law.routes import Weight
from casemgr.law.sentences import FALLBACK, Said
from casemgr.law.tables import Texts
from casemgr.records.fact import held
from casemgr.records.missing_proof import MissingProof
from ui.frame import Frame
from ui.models.case_view import CaseView
from ui.models.evidence import (
    EvidenceRows,
    PrivatePrompts,
    keep_deadline,
    read_evidence,
    read_prompts,
)
from ui.pages.case.tab import CaseTab
from ui.widgets import buttons
from ui.widgets.card import Card
from ui.widgets.icon_label import IconLabel
from ui.widgets.layout import column, empty, row
from ui.widgets.select import Select
from ui.widgets.text import Label

_SIGNS = {
    Weight.CHANCE: ("check", "settled"),
    Weight.CAUTION: ("info", "unverified"),
    Weight.OBSTACLE: ("ban", "danger"),
}


class EvidenceTab(CaseTab):
    """Strength of proof stands in words, never as a score (HR13)."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self._destination = ""

    def build(self, view: CaseView) -> None:
        """Fill `body`."""
        self._shown = column(spacing="l")
        self._private = column(spacing="s")
        self._asked_in = row()
        ask = buttons.link(self.tr("Show private prompts"), "eye")
        ask.clicked.connect(self.show_prompts)
        self.body.addLayout(row(self._asked_in, None, ask))
        self.body.addLayout(self._private)
        self.body.addLayout(self._shown)
        self._read(view, self._destination)

    def choose(self, destination: str) -> None:
        """Show what another state asks."""
        self._destination = destination
        if self.view is not None:
            self._read(self.view, destination)

    def show_prompts(self) -> None:
        """Show what the counsellor alone may want to think about; nothing of it is kept (HR12)."""
        case, language = self.view.case if self.view else "", self.frame.words.language
        self.frame.session.ask(
            lambda vault: read_prompts(vault, case, language), self._show_prompts, owner=self
        )

    def _read(self, view: CaseView, destination: str) -> None:
        case = view.case
        self.frame.session.ask(lambda vault: read_evidence(vault, case, destination), self._show, owner=self)

    def _show(self, rows: EvidenceRows) -> None:
        self._destination = rows.destination
        empty(self._shown)
        label = self.frame.words.label
        states = Select(
            [(each, label("country", each)) for each in rows.destinations],
            self.tr("Destination"),
            rows.destination,
        )
        states.changed.connect(self.choose)
        empty(self._asked_in)
        self._asked_in.addWidget(Label(self.tr("What is asked in"), "strong"))
        self._asked_in.addWidget(states)
        for each in rows.rows:
            self._shown.addWidget(self._need(each))
        if not rows.rows:
            nothing = self.tr("Nothing is known of what this state asks. Ask a lawyer there.")
            self._shown.addWidget(Label(nothing, tone="muted", wrap=True))
        self._shown.addWidget(Label(self.tr("Ways beside each other, before advising"), "heading"))
        for way in rows.routes:
            self._shown.addWidget(self._way(way))
        self._shown.addWidget(Label(self.tr("Deadlines as the rules count them"), "heading"))
        for deadline in rows.deadlines:
            self._shown.addWidget(self._deadline(deadline))
        if not rows.deadlines:
            nothing = self.tr("No rule has a day to count from yet.")
            self._shown.addWidget(Label(nothing, tone="muted", wrap=True))

    def _need(self, need: EvidenceRow) -> Card:
        words = self.frame.words
        strength = words.label("proof_strength", need.strength) if need.strength else self.tr("nothing yet")
        name = words.label("proof", need.need.proof)
        card = Card(name[:1].upper() + name[1:], strength, tone="unverified" if need.missing else "")
        for each in need.found:
            how = words.label("proof_strength", each.strength)
            line = f"{words.kind(each.record.collection)}: {words.title(each.record)} ({how})"
            card.add(Label(line, wrap=True))
            if each.caution is not None:
                card.add(_said("triangle-alert", "unverified", self._text(each.caution)))
        for remark in need.remarks:
            danger = remark.code == "do_not_ask"
            text = self._text(remark)
            card.add(_said("ban", "danger", text) if danger else Label(text, tone="muted", wrap=True))
        for missing in need.explained:
            card.add(Label(self._why_missing(missing), tone="muted", wrap=True))
        if need.missing and not need.explained:
            why = buttons.link(self.tr("Record why it is missing"), "pencil")
            why.setAccessibleName(f"{why.text()}: {name}")
            proof = need.need.proof
            why.clicked.connect(lambda: self.add(MissingProof, {"proof": proof}))
            card.body.addLayout(row(why, None))
        return card

    def _why_missing(self, proof: MissingProof) -> str:
        described = self.frame.words.touched(proof)
        return ". ".join(
            f"{self._field(proof, name)}: {said}" for name, said, _ in described if name != "proof"
        )

    def _field(self, proof: MissingProof, name: str) -> str:
        return self.frame.words.field(proof.collection, name)

    def _way(self, way: ComparedRoute) -> Card:
        card = Card(self._in_words(way.route.name))
        for head, texts in (
            (self.tr("Opens"), way.route.opens),
            (self.tr("Closes"), way.route.closes),
        ):
            card.add(Label(head, "label"))
            for text in texts:
                card.add(Label(self._in_words(text), wrap=True))
        for remark in way.remarks:
            icon, tone = _SIGNS[remark.weight]
            card.add(_said(icon, tone, self._in_words(remark.says)))
        return card

    def _deadline(self, found: ComputedDeadline) -> Card:
        words = self.frame.words
        day = words.formats.day(found.due_on)
        kept = found.kept is not None and held(found.kept.due_on) == found.due_on
        kind = words.label("deadline_kind", found.rule.kind)
        card = Card(
            kind[:1].upper() + kind[1:],
            self.tr("{}, kept").format(day) if kept else day,
            "" if kept else self.tr("Keep"),
        )
        case = self.view.case if self.view else ""
        card.acted.connect(
            lambda: self.frame.do(self.tr("Deadline kept"), lambda vault: keep_deadline(vault, case, found))
        )
        for each in found.explanation:
            card.add(Label(self._text(each), tone="muted", wrap=True))
        return card

    def _show_prompts(self, prompts: PrivatePrompts) -> None:
        empty(self._private)
        card = Card(self.tr("For you alone: never printed, never kept"))
        for sentence in self._sentences(prompts):
            card.add(Label(sentence, tone="muted", wrap=True))
        self._private.addWidget(card)

    def _sentences(self, prompts: PrivatePrompts) -> Iterable[str]:
        yield from prompts.sentences
        if prompts.waiting:
            yield self.tr("The rest waits until he has told his story freely, once.")
        elif not prompts.sentences:
            yield self.tr("Nothing stands out.")

    def _text(self, sentence: Said) -> str:
        return shipped_law().sentences.text(sentence, self.frame.words.language)

    def _in_words(self, texts: Texts) -> str:
        return texts.get(self.frame.words.language) or texts[FALLBACK]


def _said(icon: str, tone: str, text: str) -> QFrame:
    line = row(IconLabel(icon, tone), Label(text, wrap=True), spacing="m")
    line.setStretch(1, 1)
    holder = QFrame()
    holder.setLayout(line)
    return holder
