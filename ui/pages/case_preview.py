"""The preview beside the list: it answers a phone call without opening the case."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QWidget

from casemgr.ids import RecordId
from casemgr.records.fact import held
from ui.frame import Frame
from ui.models.digest import Digest, read_digest
from ui.navigation import CASE, Place
from ui.pages.known_rows import DUE_ICONS, contact_rule, due_words, show_known
from ui.widgets import buttons
from ui.widgets.banner import Banner
from ui.widgets.facts import Facts
from ui.widgets.items import Item
from ui.widgets.layout import column, empty, hairline, panel, row, scrolled
from ui.widgets.risk import RiskBars
from ui.widgets.text import Eliding, Label

AFTER_PAINTING_MS = 15
"""What follows a list waits so long for the list to be painted, and for the next key."""
_LEVELS = {"low": 1, "med": 2, "high": 3, "critical": 4}
_NOTE_LENGTH = 400


def risk_level(code: str | None) -> int:
    """Return how many bars a level of risk has."""
    return _LEVELS.get(code or "", 0)


class CasePreview(QFrame):
    """One case in short; the safe-contact rule stands before any way to contact."""

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self.setProperty("part", "pane")
        self._frame = frame
        self._case: RecordId | None = None
        self._asking = QTimer(self, singleShot=True, interval=AFTER_PAINTING_MS)
        self._asking.timeout.connect(self._ask)
        self._body = column(spacing="m", margins=(24, 16, 24, 16))
        content = QWidget()
        content.setLayout(self._body)
        self.open_button = buttons.primary(self.tr("Open case"), "folder")
        note, letter = (
            buttons.quiet(self.tr("Note"), "message-square"),
            buttons.quiet(self.tr("Letter"), "file-text"),
        )
        self.open_button.clicked.connect(lambda: self._go(None))
        note.clicked.connect(lambda: self._go("notes"))
        letter.clicked.connect(lambda: self._go("letters"))
        foot = panel("foot", row(self.open_button, note, letter, None, margins=(24, 10, 24, 10)))
        self._foot = foot
        self.setLayout(column(scrolled(content), foot, spacing="none"))
        foot.hide()

    def show_case(self, case: RecordId | None) -> None:
        """Show a case, or nothing."""
        self._case = case
        if case is None:
            self._asking.stop()
            empty(self._body)
            self._foot.hide()
        else:
            self._asking.start()

    def _ask(self) -> None:
        case = self._case
        if case is not None:
            self._frame.session.ask(lambda vault: read_digest(vault, case), self._show, owner=self)

    def _go(self, tab: str | None) -> None:
        if self._case is not None:
            self._frame.go(Place(CASE, self._case, tab=tab))

    def _show(self, digest: Digest) -> None:
        if digest.case.record.id != self._case:
            return
        empty(self._body)
        self._foot.show()
        words, case = self._frame.words, digest.case.record
        risk = held(case.risk_level)
        said = words.label("risk_level", risk) if risk else self.tr("Risk not judged")
        head = row(
            Label(held(case.code_name) or "", "title"),
            Label(held(case.reference) or "", "mono", "muted"),
            None,
        )
        head.addWidget(RiskBars(risk_level(risk), said))
        head.addWidget(Label(said.capitalize()))
        self._body.addLayout(head)
        profiles = ", ".join(words.label("profile", code) for code in held(case.profiles) or ())
        if profiles:
            self._body.addWidget(Eliding(profiles, tone="muted"))
        self._body.addWidget(self._contact(digest))
        self._add_coming(digest)
        self._add_known(digest)
        self._add_note(digest)
        self._body.addStretch(1)

    def _contact(self, digest: Digest) -> Banner:
        known = digest.safe_contact is not None
        rule = contact_rule(digest.safe_contact, self._frame.words)
        title, _, rest = rule.partition(". ")
        return Banner("accent" if known else "unverified", title, rest, icon="phone-off")

    def _add_coming(self, digest: Digest) -> None:
        if not digest.coming:
            return
        self._body.addWidget(Label(self.tr("Next"), "strong"))
        words = self._frame.words
        items = column(spacing="none")
        for each in digest.coming:
            days = (each.day - digest.today).days
            items.addWidget(
                Item(
                    due_words(each.record, words),
                    icon=DUE_ICONS.get(each.record.collection, "calendar"),
                    tone="danger" if days <= 1 else "muted",
                    right=words.formats.distance(each.day, digest.today),
                    right_tone="danger" if days <= 1 else "",
                    right_role="strong" if days <= 1 else "body",
                )
            )
        self._body.addLayout(items)
        self._body.addWidget(hairline())

    def _add_known(self, digest: Digest) -> None:
        if digest.known:
            self._body.addWidget(Label(self.tr("What we know"), "strong"))
            facts = Facts()
            show_known(facts, digest.known, self._frame.words)
            self._body.addWidget(facts)
            self._body.addWidget(hairline())

    def _add_note(self, digest: Digest) -> None:
        said = digest.last_said
        if said is None:
            return
        when = self._frame.words.formats.day(said.on, digest.today) if said.on else ""
        by = " · ".join(part for part in (when, said.by) if part)
        self._body.addLayout(row(Label(self.tr("Last note"), "strong"), None, Label(by, tone="muted")))
        self._body.addWidget(Label(said.text[:_NOTE_LENGTH], wrap=True))
