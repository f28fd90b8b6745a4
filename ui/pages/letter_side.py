"""The right side of a letter: what it is made with, what other offices say of it, and what can be done."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from casemgr.casework.consents import Answer
from casemgr.ids import RecordId
from casemgr.letters.envelope import LEAVING
from casemgr.letters.writing import OPEN
from casemgr.records.fact import held
from casemgr.records.letter import STANDING, Reply
from casemgr.records.letter_review import AGREED, RETURNED
from ui.dialogs.cover import CoverSheet
from ui.frame import Frame
from ui.models.documents import Shown, has_file, read_content
from ui.models.letter_acts import Act
from ui.models.letters import LetterView, ReviewRow
from ui.models.remedies import Way, way_of
from ui.pages.letter_leaving import LetterLeaving
from ui.pages.letter_steps import LetterSteps
from ui.widgets import buttons
from ui.widgets.banner import Banner
from ui.widgets.buttons import Button
from ui.widgets.layout import Flow, column, empty, flow_widget, hairline, row
from ui.widgets.select import Select
from ui.widgets.text import Eliding, Label


class LetterSide(QWidget):
    """Shows what a letter is made with and offers what fits its state, the one next step last and filled."""

    change_wanted = Signal()
    language_wanted = Signal(str)
    gap_wanted = Signal(Way)
    """Where the first of what stands in the way is put right."""

    def __init__(self, frame: Frame, letter: str, page: QWidget) -> None:
        super().__init__()
        self._around = frame
        self._steps = LetterSteps(frame, page)
        self.leaving = LetterLeaving(frame, letter, page)
        self._view: LetterView | None = None
        self._shown = ""
        self.step: Button | None = None
        self.acts: dict[Act, Button] = {}
        self._parts = column(spacing="s", margins=(18, 14, 18, 14))
        self.setLayout(self._parts)

    def show_view(self, view: LetterView, language: str | None) -> None:
        """Show a letter, in the language its page is shown in."""
        empty(self._parts)
        self._view, self._shown = view, language or view.languages[0]
        self.acts = {}
        self._show_making(view)
        if held(view.letter.status) not in OPEN:
            self._show_outcome(view)
        self._show_reviews(view)
        self._parts.addStretch(1)
        self._show_consent(view)
        self._show_ways_out(view)
        self._show_acts(view)

    def take(self, act: Act) -> None:
        """Take a step, as its button does."""
        view = self._view
        if view is None:
            return
        if act is Act.REVOKE:
            self.leaving.revoke()
        else:
            self._steps.take(act, view)

    def cover(self, annex: RecordId) -> None:
        """Open an annex to cover parts of it."""
        view = self._view
        if view is None:
            return

        def show(shown: Shown) -> None:
            sheet = CoverSheet(self._around, view.letter.id, shown, view.code_name)
            self._around.open_sheet(sheet)
            sheet.focus()

        self._around.session.ask(
            lambda vault: read_content(vault, annex), show, owner=self, otherwise=self._around.explain
        )

    def _show_making(self, view: LetterView) -> None:
        words = self._around.words
        self._add(Label(self.tr("This letter"), "strong"))
        if len(view.languages) > 1:
            choices = [(code, words.label("language", code)) for code in view.languages]
            shown = Select(choices, self.tr("Shown in"), self._shown)
            shown.changed.connect(self.language_wanted)
            self._add(Label(self.tr("Shown in"), "label"), shown)
        self._add(Label(self.tr("Signed by"), "label"))
        self._add(*(Eliding(words.title(each)) for each in view.signatories))
        if not view.signatories:
            self._add(Label(self.tr("Nobody yet"), tone="unverified"))
        if held(view.letter.urgent) is True and held(view.letter.reviewed_by) is None:
            self._add(Label(self.tr("On the short way: nobody has read it"), tone="unverified", wrap=True))
        self._add(hairline(), Label(self.tr("Annexes"), "strong"))
        for number, each in enumerate(view.annexes, 1):
            self._add(Eliding(f"{number}. {words.title(each)}"))
            if has_file(each) and held(view.letter.status) in OPEN:
                cover = self._link(self.tr("Cover parts"), "ban", partial(self.cover, each.id))
                cover.setAccessibleName(f"{cover.text()}: {words.title(each)}")
        if not view.annexes:
            self._add(Label(self.tr("None"), tone="muted"))
        self._link(self.tr("Change"), "pencil", self.change_wanted.emit)

    def _show_outcome(self, view: LetterView) -> None:
        """Show what became of an issued letter, as far as it is noted."""
        words, letter = self._around.words, view.letter
        if held(letter.status) not in STANDING:
            said = self.tr("Whoever asks is told that we cannot confirm it.")
            self._add(Banner("danger", self.tr("This letter stands no longer"), said))
        sent, reply, override = held(letter.sent), held(letter.reply), held(letter.override)
        lines = {
            words.field("letters", "sent"): (
                f"{words.formats.day(sent.on)}, {words.label('letter_delivery', sent.how or '')}"
                if sent is not None and sent.on is not None
                else ""
            ),
            words.field("letters", "reply"): self._reply(reply) if reply is not None else "",
            words.field("letters", "revoked_because"): held(letter.revoked_because) or "",
            words.field("letters", "override"): (
                words.label("override_reason", override.reason or "") if override is not None else ""
            ),
        }
        for name, said in lines.items():
            if said:
                self._add(Label(name, "label"), Label(said, wrap=True))

    def _reply(self, reply: Reply) -> str:
        on = self._around.words.formats.day(reply.on) if reply.on is not None else ""
        return ": ".join(part for part in (on, reply.words or "") if part)

    def _show_reviews(self, view: LetterView) -> None:
        for each in view.reviews:
            said = {AGREED: self.tr("{} agrees"), RETURNED: self.tr("{} asks for changes")}
            waiting = self.tr("{} has not answered yet")
            head = said.get(held(each.review.verdict) or "", waiting).format(each.office)
            self._add(hairline(), Label(head, "strong", wrap=True))
            comments = held(each.review.comments)
            if comments:
                self._add(Label(comments, wrap=True))
            if each.waits:
                self._link(self._words_for(each), "check", partial(self._steps.take_review, each.review.id))

    def _words_for(self, answered: ReviewRow) -> str:
        agreed = held(answered.review.verdict) == AGREED
        return self.tr("Take it as a review") if agreed else self.tr("Make a task of it")

    def _show_consent(self, view: LetterView) -> None:
        if view.may_leave:
            if view.standing.waived:
                said = self.tr("Two people have stated danger. He is told at the next contact.")
                self._add(Banner("unverified", self.tr("Leaves without consent"), said))
            return
        sentence = self.tr("It is neither printed nor saved.")
        titles = {
            Answer.STANDING: self.tr("To a state of origin"),
            Answer.REFUSED: self.tr("He has refused"),
            Answer.CONTESTED: self.tr("Consent is contested"),
        }
        title = titles.get(view.standing.consent, self.tr("No consent yet"))
        tone = "danger" if view.standing.consent in (Answer.STANDING, Answer.REFUSED) else "unverified"
        self._add(Banner(tone, title, sentence))

    def _show_ways_out(self, view: LetterView) -> None:
        keep, paper = buttons.quiet(self.tr("Save"), "download"), buttons.quiet(self.tr("Print"), "printer")
        keep.clicked.connect(lambda: self.leaving.save(view, self._shown))
        paper.clicked.connect(lambda: self.leaving.print_out(view, self._shown))
        for each in (keep, paper):
            each.setEnabled(view.may_leave)
        ways = Flow()
        ways.add(paper)
        ways.add(keep)
        self._add(flow_widget(ways))
        if held(view.letter.status) in LEAVING:
            envelope = buttons.link(self.tr("Envelope"), "mail")
            envelope.clicked.connect(partial(self.leaving.offer_envelopes, envelope))
            self._parts.addLayout(row(envelope, None))

    def _show_acts(self, view: LetterView) -> None:
        called = self._steps.words()
        others = view.standing.other_acts()
        for act in others:
            if act is not Act.REVOKE:
                self.acts[act] = self._link(called[act], "arrow-right", partial(self.take, act))
        if Act.REVOKE in others:
            away = self.acts[Act.REVOKE] = buttons.danger(self.tr("Revoke"))
            away.clicked.connect(partial(self.take, Act.REVOKE))
            self._add(away)
        following = view.standing.next_act()
        self.step = self._gaps(view) if following is Act.SETTLE else None
        if following is not None and self.step is None:
            self.step = self.acts[following] = buttons.primary(called[following])
            self.step.clicked.connect(partial(self.take, following))
        if self.step is not None:
            self._add(self.step)

    def _gaps(self, view: LetterView) -> Button:
        gaps = buttons.primary(self.tr("Settle %n gap(s)", "", len(view.errors)), "arrow-right")
        ways = (way_of(each, view.letter, view.kinds) for each in view.errors)
        first = next(filter(None, ways), None)
        gaps.setEnabled(first is not None)
        if first is not None:
            gaps.clicked.connect(lambda: self.gap_wanted.emit(first))
        return gaps

    def _add(self, *widgets: QWidget) -> None:
        for each in widgets:
            self._parts.addWidget(each)

    def _link(self, words: str, icon: str, act: Callable[[], object]) -> Button:
        link = buttons.link(words, icon)
        link.clicked.connect(lambda: act())
        self._parts.addLayout(row(link, None))
        return link
