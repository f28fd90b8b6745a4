"""New contact: what a phone call leaves time for. No name is needed; a code name is drawn."""

from datetime import date

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from casemgr.casework.caseload import CaseRow
from casemgr.ids import RecordId
from casemgr.records.kinds import DAY, LONG_TEXT, TEXT, term
from casemgr.records.person import SafeContact
from ui.dialogs.entries import Entries, Entry
from ui.frame import Frame
from ui.models.quick_contact import QuickContact, likely_the_same, take_in
from ui.navigation import CASE, Place
from ui.widgets import buttons
from ui.widgets.banner import Banner
from ui.widgets.field import FieldFrame
from ui.widgets.key_hint import KeyHint
from ui.widgets.layout import column, empty, row, scrolled
from ui.widgets.select import Select
from ui.widgets.sheet import Sheet
from ui.widgets.text import Label

_LIKELY_AFTER_MS = 300


class QuickContactSheet(Sheet):
    """Takes in a contact within a minute; a likely duplicate is named while one types."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(self.tr("New contact"), width=620, height=640)
        self._around = frame
        entries = Entries(frame.words, {}, frame.clock.today())
        label = frame.words.label
        callers = [
            (code, label("caller", code)) for code in ("client", "relative", "comrade", "friend", "unknown")
        ]
        self._caller = Select(callers, self.tr("Who is calling?"), "client")
        self._mode = entries.make(term("knowledge_mode"))
        self._summary = entries.make(LONG_TEXT)
        self._name = entries.make(TEXT)
        self._country = entries.make(term("country"))
        self._channel = entries.make(term("contact_channel"))
        self._handle = entries.make(TEXT)
        self._rule = entries.make(TEXT)
        self._follow = entries.make(DAY)
        self._likely = column(spacing="s")
        self._absent = Label(
            self.tr("What others tell of him is kept for 14 days without his name; then you are asked."),
            "caption",
            "unverified",
            wrap=True,
        )
        self._looking = QTimer(self, singleShot=True, interval=_LIKELY_AFTER_MS)
        self._looking.timeout.connect(self._look_for_likely)
        self._lay_out()
        self._say_who("client")
        self._caller.changed.connect(self._say_who)
        self._name.widget.changed.connect(self._looking.start)
        self.close_wanted.connect(frame.close_sheet)

    def focus(self) -> None:
        """Give the keyboard to the first field."""
        self._summary.widget.setFocus()

    def save(self) -> None:
        """Take the contact in and go to it."""
        given = QuickContact(
            caller=self._caller.chosen(),
            mode=self._mode.value() or "",
            name=self._name.value() or "",
            country=self._country.value() or "",
            summary=self._summary.value() or "",
            reach=self._reach(),
            follow_up_on=self._day(),
            counsellor=self._around.preferences.counsellor,
        )
        words = self._around.words
        vocabulary = words.vocabularies["code_name"]
        self._around.do(
            self.tr("Contact taken in"),
            lambda vault: take_in(vault, given, vocabulary, words.language),
            self._done,
        )

    def _done(self, case: RecordId) -> None:
        self._around.close_sheet()
        self._around.go(Place(CASE, case))

    def _day(self) -> date | None:
        day = self._follow.value()
        return day if isinstance(day, date) else None

    def _reach(self) -> SafeContact | None:
        channel, handle, rule = self._channel.value(), self._handle.value(), self._rule.value()
        if not (channel or handle or rule):
            return None
        return SafeContact(channel=channel, handle=handle, rule=rule)

    def _lay_out(self) -> None:
        who = row(Label(self.tr("Who is calling?"), "label"), self._caller, None)
        self._of_client = QWidget()
        self._of_client.setLayout(
            column(
                _field(self.tr("Name, if he gives one"), self._name),
                self._likely,
                _field(self.tr("Citizen of"), self._country),
                _field(self.tr("Reach him by"), self._channel),
                _field(self.tr("Number or handle"), self._handle),
                _field(self.tr("What must never be done"), self._rule),
                spacing="m",
            )
        )
        inner = column(spacing="m", margins=(24, 18, 24, 18))
        inner.addLayout(who)
        inner.addWidget(self._absent)
        inner.addWidget(_field(self.tr("What is it about?"), self._summary))
        inner.addWidget(_field(self.tr("How we speak"), self._mode))
        inner.addWidget(self._of_client)
        inner.addWidget(_field(self.tr("Call back on"), self._follow))
        inner.addStretch(1)
        holder = QWidget()
        holder.setLayout(inner)
        self.body.addWidget(scrolled(holder), 1)
        close = buttons.quiet(self.tr("Cancel"))
        close.clicked.connect(self._around.close_sheet)
        keep = buttons.primary(self.tr("Take in"))
        keep.clicked.connect(self.save)
        for each in (close, keep, KeyHint("Ctrl+S")):
            self.foot_right.addWidget(each)
        self.bind_save(self.save)

    def _say_who(self, caller: str) -> None:
        absent = caller != "client"
        self._absent.setVisible(absent)
        self._of_client.setVisible(not absent)

    def _look_for_likely(self) -> None:
        name = self._name.value() or ""
        self._around.session.ask(lambda vault: likely_the_same(vault, name), self._show_likely, owner=self)

    def _show_likely(self, rows: list[CaseRow]) -> None:
        empty(self._likely)
        for each in rows[:2]:
            sentence = self.tr("Somebody of this or a like name is in {}.").format(each.code_name)
            banner = Banner(
                "unverified", self.tr("Perhaps known already"), sentence, action=self.tr("Open it")
            )
            case = each.case
            banner.acted.connect(lambda case=case: self._open(case))
            self._likely.addWidget(banner)

    def _open(self, case: RecordId) -> None:
        self._around.close_sheet()
        self._around.go(Place(CASE, case))


def _field(label: str, entry: Entry) -> FieldFrame:
    return FieldFrame(label, entry.widget, empties=False)
