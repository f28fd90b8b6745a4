"""Sharing and history: questions to settle first, then who may have what, and who changed what."""

from functools import partial

from casemgr.records.consent import Consent
from casemgr.records.fact import Fact, Source, held
from ui.models.case_view import CaseView
from ui.models.history import ConflictRow, HistoryView, PastRow, bring_back, read_history, settle
from ui.navigation import SHARE, Place
from ui.pages.case.tab import CaseTab
from ui.widgets import buttons
from ui.widgets.banner import Banner
from ui.widgets.card import Card
from ui.widgets.choice_cards import ChoiceCards, Side
from ui.widgets.items import Item
from ui.widgets.layout import column, row
from ui.widgets.marks import Mark
from ui.widgets.text import Label
from ui.words import Words

_FIRST = 40


class HistoryTab(CaseTab):
    """Conflicts, consents, holders, and every change with a way back."""

    def build(self, view: CaseView) -> None:
        """Fill `body`."""
        self._questions = column(spacing="m")
        self._past = column(spacing="m")
        self.body.addLayout(self._questions)
        self.body.addWidget(self._consents(view))
        self.body.addWidget(self._holders(view))
        self.body.addLayout(self._past)
        case = view.case
        self.frame.session.ask(lambda vault: read_history(vault, case), self._show, owner=self)

    def _consents(self, view: CaseView) -> Card:
        words = self.frame.words
        card = Card(self.tr("Consents"), action=self.tr("Record a consent"), icon="plus")
        card.acted.connect(lambda: self.add(Consent))
        for consent in view.file.all(Consent):
            expires, withdrawn = held(consent.expires_on), held(consent.withdrawn_on)
            answer = words.label("consent_answer", held(consent.answer) or "")
            until = self.tr("until {}").format(words.formats.day(expires)) if expires else ""
            gone = self.tr("withdrawn {}").format(words.formats.day(withdrawn)) if withdrawn else ""
            item = Item(
                words.label("consent_purpose", held(consent.purpose) or "").capitalize(),
                icon="ban" if withdrawn else "check",
                tone="danger" if withdrawn else "settled",
                second=gone or until,
                right=answer,
                action=self.tr("Open"),
            )
            item.acted.connect(partial(self.edit, consent.id))
            card.add(item)
        if not view.file.all(Consent):
            card.add(
                Label(
                    self.tr("Nothing may be shared or printed before he has agreed to it."),
                    tone="muted",
                    wrap=True,
                )
            )
        return card

    def _holders(self, view: CaseView) -> Card:
        words = self.frame.words
        card = Card(self.tr("Who holds a copy"), action=self.tr("Share"), icon="package")
        card.acted.connect(lambda: self.frame.go(Place(SHARE, view.case)))
        for each in view.holders:
            when = words.formats.moment(each.when_ms)
            card.add(Item(each.name, icon="users", second=words.label("outcome", each.outcome), right=when))
        if not view.holders:
            card.add(
                Label(
                    self.tr("Nothing of this case was given to a partner from here."), tone="muted", wrap=True
                )
            )
        return card

    def _show(self, view: HistoryView) -> None:
        words = self.frame.words.naming(view.named, self.frame.names_hidden)
        if view.conflicts:
            title = self.tr("%n question(s) to settle", "", len(view.conflicts))
            said = self.tr(
                "Choose one for each. The other stays in the history and comes back with one click."
            )
            self._questions.addWidget(Banner("conflict", title, said))
        for number, conflict in enumerate(view.conflicts, 1):
            self._questions.addWidget(self._question(conflict, number, len(view.conflicts), words))
        if not view.past:
            return
        card = Card(self.tr("Who changed what"))
        for each in view.past[:_FIRST]:
            card.add(self._past_item(each, words))
        self._past.addWidget(card)

    def _question(self, conflict: ConflictRow, number: int, of: int, words: Words) -> Card:
        kind = words.kind(conflict.version.record.collection)
        field = words.field(conflict.version.record.collection, conflict.description.name)
        card = Card(f"{kind}: {field}", self.tr("{number} of {of}").format(number=number, of=of))

        def side(key: str, whose: str, when: str, register: object) -> Side:
            said = words.register(conflict.description, register)
            return Side(key=key, whose=whose, when=when, value=said, source=_source(register))

        sides = [side("", self.tr("Before"), "", conflict.before)]
        for each in conflict.sides:
            when = words.formats.moment(each.when_ms)
            sides.append(side(each.key, each.whose or self.tr("Ours"), when, each.value))
        cards = ChoiceCards(sides, field)
        take = buttons.primary(self.tr("Let it hold"))
        take.setEnabled(False)
        cards.chosen.connect(lambda _: take.setEnabled(True))
        take.clicked.connect(lambda: self._settle(conflict, cards.choice()))
        card.add(cards)
        card.body.addLayout(row(None, take))
        return card

    def _settle(self, conflict: ConflictRow, choice: str) -> None:
        """Let a value hold. Undoing brings no question back: the other value waits in the history."""
        self.frame.settle(self.tr("Question settled"), lambda vault: settle(vault, conflict, choice))

    def _past_item(self, each: PastRow, words: Words) -> Item:
        who = each.office or each.author or self.tr("this office")
        title = words.field(each.collection, each.description.name)
        if each.description.sharing not in words.covered:
            title += ": " + words.register(each.description, each.register)
        how = self.tr("from a bundle") if each.from_bundle else ""
        second = " · ".join(part for part in (words.kind(each.collection), who, how) if part)
        item = Item(
            title,
            second=second,
            lead=Mark(_source(each.register)),
            right=words.formats.moment(each.when_ms),
            action=self.tr("Bring back") if each.may_return else "",
        )
        done = self.tr("Value brought back")
        item.acted.connect(lambda: self.frame.do(done, lambda vault: bring_back(vault, each)))
        return item


def _source(register: object) -> Source | None:
    """Return how a value is known; None for what is no fact or not there."""
    return register.source if isinstance(register, Fact) and register.known is not None else None
