"""Withdrawal of consent in one act: what it stops, who holds what, what nobody can take back (HR41)."""

from collections.abc import Iterable, Iterator

from PySide6.QtWidgets import QWidget

from casemgr.casework.withdrawal import BeyondRecall, Reason, Withdrawal
from casemgr.ids import RecordId
from casemgr.records.fact import held
from casemgr.records.letter import Letter
from ui.frame import Frame
from ui.models.case_view import CaseView
from ui.models.withdrawing import reached_by, withdraw_all
from ui.widgets import buttons
from ui.widgets.banner import Banner
from ui.widgets.card import Card
from ui.widgets.items import Item
from ui.widgets.layout import column, empty, row, scrolled
from ui.widgets.select import Select
from ui.widgets.sheet import Sheet
from ui.widgets.text import Label

_WIDEST = 520
"""Pixels for a part and a name; a longer one ends at the border of the box."""


class WithdrawSheet(Sheet):
    """Says first what a withdrawal does, and afterwards what it came to; of several people, one is chosen."""

    def __init__(self, frame: Frame, view: CaseView, person: RecordId) -> None:
        super().__init__(
            self.tr("Withdraw consent"), held(view.file.case.record.code_name) or "", width=720, height=640
        )
        self._around = frame
        self._view = view
        self._person = person
        self._inner = column(spacing="m", margins=(24, 18, 24, 18))
        self.who = Select(list(self._people()), self.tr("Whose consent?"), person)
        self.who.setMaximumWidth(_WIDEST)
        self.who.changed.connect(self._choose)
        self._asked = QWidget()
        self._asked.setLayout(
            row(Label(self.tr("Whose consent?"), "label"), self.who, None, margins=(24, 12, 24, 0))
        )
        self._asked.setVisible(self.who.count() > 1)
        self.body.addWidget(self._asked)
        holder = QWidget()
        holder.setLayout(self._inner)
        self.body.addWidget(scrolled(holder), 1)
        self._act = buttons.danger(self.tr("Withdraw every consent"), "ban")
        self._act.clicked.connect(self.withdraw)
        self._leave = buttons.quiet(self.tr("Leave it as it is"))
        self._leave.clicked.connect(frame.close_sheet)
        self.foot_left.addWidget(self._act)
        self.foot_right.addWidget(self._leave)
        self.close_wanted.connect(frame.close_sheet)
        self._say_what_it_does()

    def focus(self) -> None:
        """Give the keyboard to the choice of the person where there is one, else to the way out."""
        (self.who if self.who.count() > 1 else self._leave).setFocus()

    def withdraw(self) -> None:
        """Withdraw, and say what it came to."""
        case, person = self._view.case, self._person
        self._around.do(
            self.tr("Consent withdrawn"), lambda vault: withdraw_all(vault, case, person), self._say_what_came
        )

    def _people(self) -> Iterator[tuple[RecordId, str]]:
        """Yield everybody of the case: the part they have in it and, unless names are hidden, the name."""
        words = self._around.words
        for each in self._view.file.persons:
            parts = ", ".join(words.label("involvement_role", role) for role in each.roles if role)
            name = "" if self._around.names_hidden else words.title(each.person.record)
            yield each.person.record.id, ", ".join(said for said in (parts, name) if said)

    def _choose(self, person: RecordId) -> None:
        self._person = person
        empty(self._inner)
        self._say_what_it_does()

    def _say_what_it_does(self) -> None:
        reached, words = reached_by(self._view, self._person), self._around.words
        self._inner.addWidget(
            Banner(
                "danger",
                self.tr("Drafts and exports stop at once"),
                self.tr("Nothing about this person can be printed, sent or shared until they agree anew."),
            )
        )
        purposes = (words.label("consent_purpose", held(each.purpose) or "") for each in reached.consents)
        self._show(self.tr("Consents that end"), purposes, "ban", self.tr("None is on file that stands."))
        self._show(self.tr("Letters that stop"), map(self._letter, reached.drafts), "pencil")
        holders = dict.fromkeys(each.name for each in self._view.holders)
        self._show(self.tr("Who holds a copy"), holders, "users", self.tr("No partner holds a copy."))
        self._show(self.tr("Letters to ask back"), map(self._letter, reached.letters), "mail")
        sent = [each for each in reached.letters if held(each.sent) is not None]
        lasting = [self._beyond(BeyondRecall(Reason.READ, each.id)) for each in sent]
        lasting.append(self._beyond(BeyondRecall(Reason.BACKUPS)))
        self._show(self.tr("What nobody can take back"), lasting, "info")
        self._inner.addStretch(1)

    def _say_what_came(self, done: Withdrawal) -> None:
        empty(self._inner)
        words = self._around.words
        self._act.hide()
        self._asked.hide()
        self._leave.set_words(self.tr("Done"))
        self._inner.addWidget(
            Banner(
                "settled",
                self.tr("The withdrawal is noted"),
                self.tr("%n letter(s) stopped.", "", len(done.stopped)),
            )
        )
        tasks = (words.title(each) for each in done.recalls)
        self._show(
            self.tr("To ask back: a task each"), tasks, "list-todo", self.tr("Nobody has to be asked.")
        )
        self._show(self.tr("What nobody can take back"), map(self._beyond, done.beyond_recall), "info")
        self._inner.addStretch(1)
        self._leave.setFocus()

    def _show(self, head: str, lines: Iterable[str], icon: str, nothing: str = "") -> None:
        said = list(lines)
        if not said and not nothing:
            return
        card = Card(head)
        for line in said:
            card.add(Item(line, icon=icon))
        if not said:
            card.add(Label(nothing, tone="muted", wrap=True))
        self._inner.addWidget(card)

    def _letter(self, letter: Letter) -> str:
        kind = self._around.words.label("letter_type", held(letter.kind) or "")
        return ", ".join(part for part in (kind, held(letter.number)) if part)

    def _beyond(self, beyond: BeyondRecall) -> str:
        about = self._about(beyond.record)
        return {
            Reason.READ: self.tr("{}: whoever read it may keep it on file and pass it on."),
            Reason.UNTRUSTED: self.tr("{}: this partner is not trusted any more, so nobody can be asked."),
            Reason.REFERRED: self.tr("{}: what was told when he was referred is known there."),
            Reason.BACKUPS: self.tr("Backups and sealed vaults keep what they hold until they are replaced."),
        }[beyond.reason].format(about)

    def _about(self, record: RecordId | None) -> str:
        holder = next((each.name for each in self._view.holders if each.partner == record), None)
        if holder is not None:
            return holder
        found = next((each.record for each in self._view.file.versions() if each.record.id == record), None)
        if isinstance(found, Letter):
            return self._letter(found)
        return self._around.words.title(found) if found is not None else ""
