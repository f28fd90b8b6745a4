"""The overview of a case: left what is true, right what to do."""

from PySide6.QtWidgets import QWidget

from casemgr.records.fact import held
from casemgr.records.letter import Letter
from casemgr.records.task import Task
from ui.models.case_view import CaseView
from ui.models.digest import NextItem
from ui.models.today import finish_task
from ui.navigation import CASE, Place
from ui.pages.case.questions import ChildCard, HearsayCard
from ui.pages.case.tab import CaseTab
from ui.pages.known_rows import DUE_ICONS, due_words, show_known
from ui.widgets.card import Card
from ui.widgets.facts import Facts
from ui.widgets.items import Item
from ui.widgets.layout import column, row
from ui.widgets.text import Label

_LETTERS, _HOLDERS = 4, 5


class OverviewTab(CaseTab):
    """Where he stands, in his own words; what to do next, letters, who holds a copy."""

    def build(self, view: CaseView) -> None:
        """Fill `body`."""
        for asked in view.questions:
            self.body.addWidget(HearsayCard(self, asked))
        if view.lacking:
            self.body.addWidget(ChildCard(self, view.lacking))
        left, right = QWidget(), QWidget()
        left.setLayout(column(self._standing(view), self._summary(view), self._note(view), None, spacing="m"))
        right.setLayout(column(self._next(view), self._letters(view), self._holders(view), None, spacing="m"))
        both = row(left, right, spacing="l")
        both.setStretch(0, 7)
        both.setStretch(1, 3)
        self.body.addLayout(both)

    def _standing(self, view: CaseView) -> Card:
        card = Card(self.tr("Where he stands"), action=self.tr("Edit"))
        if view.client is not None:
            client = view.client
            card.acted.connect(lambda: self.edit(client))
        facts = Facts()
        show_known(facts, view.digest.known, self.frame.words)
        card.add(facts)
        if not view.digest.known:
            card.add(
                Label(
                    self.tr("Nothing is known yet. Begin with where he is and how he may be reached."),
                    tone="muted",
                    wrap=True,
                )
            )
        return card

    def _summary(self, view: CaseView) -> Card:
        case = view.file.case.record
        card = Card(self.tr("In short"), action=self.tr("Edit"))
        card.acted.connect(lambda: self.edit(case.id))
        said = held(case.summary)
        words = said or self.tr("Two or three sentences that let a colleague take a call.")
        card.add(Label(words, tone="" if said else "muted", wrap=True))
        return card

    def _note(self, view: CaseView) -> Card:
        said = view.digest.last_said
        card = Card(self.tr("Last note"), action=self.tr("All notes"))
        card.acted.connect(lambda: self.frame.go(Place(CASE, view.case, tab="notes")))
        words = said.text if said else self.tr("No notes yet.")
        card.add(Label(words, tone="" if said else "muted", wrap=True))
        return card

    def _next(self, view: CaseView) -> Card:
        card = Card(self.tr("Do next"), action=self.tr("Add"), icon="plus")
        card.acted.connect(lambda: self.add(Task))
        for each in view.digest.coming:
            card.add(self._next_item(each, view))
        if not view.digest.coming:
            card.add(Label(self.tr("Nothing is due."), tone="muted"))
        return card

    def _next_item(self, each: NextItem, view: CaseView) -> Item:
        words = self.frame.words
        days = (each.day - view.today).days
        task = each.record if isinstance(each.record, Task) else None
        item = Item(
            due_words(each.record, words),
            icon=DUE_ICONS.get(each.record.collection, "calendar"),
            tone="danger" if days <= 1 else "muted",
            second=words.formats.distance(each.day, view.today),
            action=self.tr("Done") if task else self.tr("Open"),
        )
        if task is not None:
            done = self.tr("Done: {}").format(due_words(task, words))
            item.acted.connect(lambda: self.frame.do(done, lambda vault: finish_task(vault, task.id)))
        else:
            item.acted.connect(lambda: self.edit(each.record.id))
        return item

    def _letters(self, view: CaseView) -> Card:
        card = Card(self.tr("Letters"), action=self.tr("Write"), icon="plus")
        card.acted.connect(lambda: self.frame.go(Place(CASE, view.case, tab="letters")))
        for letter in view.letters()[:_LETTERS]:
            card.add(self._letter_item(letter))
        if not view.letters():
            card.add(Label(self.tr("No letters yet."), tone="muted"))
        return card

    def _letter_item(self, letter: Letter) -> Item:
        words = self.frame.words
        status = words.label("letter_status", held(letter.status) or "draft")
        final = held(letter.number) is not None
        return Item(
            words.label("letter_type", held(letter.kind) or ""),
            icon="file-check" if final else "pencil",
            second=words.label("language", held(letter.language) or ""),
            right=status,
            right_tone="muted" if final else "accent",
        )

    def _holders(self, view: CaseView) -> Card:
        card = Card(self.tr("Who holds a copy"))
        for each in view.holders[-_HOLDERS:]:
            when = self.frame.words.formats.moment(each.when_ms)
            card.add(
                Item(
                    each.name,
                    icon="users",
                    second=self.frame.words.label("outcome", each.outcome),
                    right=when,
                )
            )
        if not view.holders:
            card.add(
                Label(
                    self.tr("Nothing of this case was given to a partner from here."), tone="muted", wrap=True
                )
            )
        return card
