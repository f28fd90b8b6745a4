"""One case: four facts that prevent harm at the head, and tabs for everything else."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QWidget

from casemgr.records.event import Event
from casemgr.records.fact import held
from casemgr.records.note import Note
from ui.changes import Changes
from ui.frame import Frame
from ui.models.case_view import CaseView, read_case
from ui.navigation import CASES, Place
from ui.pages.case.acts import CaseActs
from ui.pages.case.documents import DocumentsTab
from ui.pages.case.evidence import EvidenceTab
from ui.pages.case.history import HistoryTab
from ui.pages.case.letters import LettersTab
from ui.pages.case.overview import OverviewTab
from ui.pages.case.records import RecordsTab
from ui.pages.case.tab import CaseTab
from ui.pages.case.timeline import TimelineTab
from ui.pages.case_preview import risk_level
from ui.pages.known_rows import contact_rule, due_words
from ui.pages.page import Page
from ui.widgets import buttons
from ui.widgets.badge import Badge
from ui.widgets.icon_label import IconLabel
from ui.widgets.layout import column, empty, panel, row, upright
from ui.widgets.risk import RiskBars
from ui.widgets.tabs import TabBar
from ui.widgets.text import Eliding, Label

_LOW = 600
"""Pixels of height below which the head is one line of deadline and safe contact."""


class CasePage(Page):
    """The page of one case."""

    help_page = "case"
    narrow_rail = True

    def __init__(self, frame: Frame, place: Place) -> None:
        super().__init__(frame, place)
        self._view: CaseView | None = None
        self._name = ""
        self._made: dict[str, CaseTab] = {}
        self._head = column(spacing="s", margins=(24, 14, 24, 0))
        self._tabs = TabBar(self._tab_words(), self.tr("Parts of the case"))
        self._tabs.changed.connect(self._choose)
        self._stack = QStackedWidget()
        top = column(spacing="xs", margins=(24, 4, 24, 0))
        top.addWidget(self._tabs)
        bar = column(spacing="none")
        bar.addLayout(self._head)
        bar.addLayout(top)
        self.setLayout(column(panel("bar", bar), self._stack, spacing="none"))
        self._tabs.choose(place.tab or "overview")
        self._bind_keys()
        self._read()

    def title(self) -> str:
        return self._name or self.tr("Case")

    def trail(self) -> tuple[tuple[str, Place], ...]:
        return ((self.tr("Cases"), Place(CASES)),)

    def first_focus(self) -> QWidget:
        return self._tabs

    def panes(self) -> tuple[QWidget, ...]:
        return self._tabs, self._stack

    def enter(self, place: Place) -> None:
        super().enter(place)
        self._tabs.choose(place.tab or self._tabs.chosen())
        self._show_tab(place.spot)

    def refresh(self, changes: Changes) -> None:
        view = self._view
        if view is None:
            return
        mine = [kept.record.id for kept in view.file.versions()]
        if changes.touch([view.case, *mine]):
            self._read()

    def _tab_words(self) -> list[tuple[str, str]]:
        return [
            ("overview", self.tr("Overview")),
            ("people", self.tr("People")),
            ("military", self.tr("Military")),
            ("status", self.tr("Procedures")),
            ("timeline", self.tr("Timeline")),
            ("documents", self.tr("Documents")),
            ("evidence", self.tr("Evidence")),
            ("notes", self.tr("Notes")),
            ("tasks", self.tr("Tasks")),
            ("letters", self.tr("Letters")),
            ("history", self.tr("Sharing and history")),
        ]

    def _make_tab(self, key: str) -> CaseTab:
        frame = self.frame
        if key == "overview":
            return OverviewTab(frame)
        if key == "timeline":
            return TimelineTab(frame)
        if key == "documents":
            return DocumentsTab(frame)
        if key == "evidence":
            return EvidenceTab(frame)
        if key == "history":
            return HistoryTab(frame)
        if key == "letters":
            return LettersTab(frame)
        collections, icon, teaches = self._record_tabs()[key]
        return RecordsTab(frame, collections, icon, teaches)

    def _record_tabs(self) -> dict[str, tuple[tuple[str, ...], str, str]]:
        return {
            "people": (
                (
                    "persons",
                    "involvements",
                    "identity_documents",
                    "family_members",
                    "accommodation_offers",
                    "special_needs",
                    "emergency_plans",
                ),
                "users",
                self.tr("The client, his papers, his family and who would take him in."),
            ),
            "military": (
                (
                    "military_profiles",
                    "events",
                    "consciences",
                    "criminal_cases",
                    "custodies",
                    "missing_proofs",
                ),
                "shield",
                self.tr("Call-up, service, refusal and reasons: each with how we know it."),
            ),
            "status": (
                (
                    "stays",
                    "settlements",
                    "procedures",
                    "protection_claims",
                    "decision_grounds",
                    "removal_steps",
                    "visa_attempts",
                    "nominations",
                    "security_findings",
                    "country_findings",
                    "distress_calls",
                ),
                "map-pin",
                self.tr("Where he stays and on what ground, and what he has applied for."),
            ),
            "notes": (("contacts", "notes"), "message-square", self.tr("What was said, when and by whom.")),
            "tasks": (
                ("tasks", "deadlines", "risks", "referrals"),
                "list-todo",
                self.tr("What has to be done, by whom and until when."),
            ),
        }

    def _choose(self, key: str) -> None:
        self.frame.go(Place(self.place.room, self.place.record, key))

    def _read(self) -> None:
        case = self.place.record or ""
        self.frame.session.ask(lambda vault: read_case(vault, case), self._show, owner=self)

    def _show(self, view: CaseView) -> None:
        self._view = view
        self._name = held(view.file.case.record.code_name) or ""
        self._show_head(view)
        self._show_tab(self.place.spot)
        self.frame.page_renamed()

    def _show_tab(self, spot: str | None) -> None:
        if self._view is None:
            return
        key = self._tabs.chosen()
        tab = self._made.get(key)
        if tab is None:
            tab = self._made[key] = self._make_tab(key)
            self._stack.addWidget(tab)
        tab.show_view(self._view, spot)
        self._stack.setCurrentWidget(tab)

    def _show_head(self, view: CaseView) -> None:
        empty(self._head)
        self._head.addLayout(self._title_row(view))
        low = self.window().height() < _LOW
        if not low:
            words = self.frame.words
            case = view.file.case.record
            profiles = ", ".join(words.label("profile", code) for code in held(case.profiles) or ())
            since = held(case.opened_on)
            opened = self.tr("since {}").format(words.formats.day(since)) if since else ""
            by = held(case.counsellor) or ""
            self._head.addWidget(
                Eliding(" · ".join(p for p in (profiles.capitalize(), by, opened) if p), tone="muted")
            )
        self._head.addLayout(self._facts_row(view))

    def _title_row(self, view: CaseView) -> QHBoxLayout:
        case = view.file.case.record
        line = row(Label(self._name, "title" if self.window().height() < _LOW else "display"))
        line.addWidget(Label(held(case.reference) or "", "mono", "muted"))
        if view.drafts:
            line.addWidget(Badge(self.tr("%n draft(s)", "", len(view.drafts)), "draft"))
        if view.digest.conflicts:
            line.addWidget(Badge(self.tr("%n conflict(s)", "", view.digest.conflicts), "conflict"))
        line.addStretch(1)
        letter = buttons.primary(self.tr("Letter"), "file-text")
        note, event = (
            buttons.quiet(self.tr("Note"), "message-square"),
            buttons.quiet(self.tr("Event"), "plus"),
        )
        letter.clicked.connect(lambda: self._choose("letters"))
        note.clicked.connect(lambda: self._add(Note))
        event.clicked.connect(lambda: self._add(Event))
        for each in (letter, note, event, CaseActs(self.frame, view).button):
            line.addWidget(each)
        return line

    def _facts_row(self, view: CaseView) -> QHBoxLayout:
        """Return what must not be missed: none of it may be cut, so deadline and rule take more lines."""
        words, case = self.frame.words, view.file.case.record
        facts: list[tuple[_Fact, int]] = []
        coming = view.digest.coming[0] if view.digest.coming else None
        if coming is not None:
            days = (coming.day - view.today).days
            said = f"{due_words(coming.record, words)}, {words.formats.distance(coming.day, view.today)}"
            icon, tone = ("triangle-alert", "danger") if days <= 1 else ("calendar", "")
            facts.append((_Fact(self.tr("Next deadline"), said, icon, tone, whole=True), 2))
        rule = contact_rule(view.digest.safe_contact, words)
        facts.append((_Fact(self.tr("Safe contact"), rule, "phone-off", "", whole=True), 2))
        risk = held(case.risk_level)
        word = words.label("risk_level", risk).capitalize() if risk else self.tr("Not judged")
        facts.append((_Fact(self.tr("Risk"), word, "", "", RiskBars(risk_level(risk), word)), 0))
        missing = view.missing_consents()
        consent = ", ".join(words.label("consent_purpose", code) for code in missing)
        said = (
            self.tr("Not given: {}").format(consent)
            if missing
            else self.tr("None is missing that was asked for")
        )
        facts.append((_Fact(self.tr("Consent"), said, "", "unverified" if missing else ""), 1))
        line = row(spacing="l")
        for number, (fact, stretch) in enumerate(facts):
            if number:
                line.addWidget(upright())
            line.addWidget(fact, stretch, Qt.AlignmentFlag.AlignTop)
        return line

    def _add(self, noun: type) -> None:
        tab = self._stack.currentWidget()
        if isinstance(tab, CaseTab):
            given = {"written_on": self.frame.clock.today(), "written_by": self.frame.preferences.counsellor}
            tab.add(noun, {key: value for key, value in given.items() if value} if noun is Note else None)

    def _paste(self) -> None:
        tab = self._stack.currentWidget()
        if isinstance(tab, CaseTab):
            tab.paste()

    def _bind_keys(self) -> None:
        keys = {
            "Ctrl+PgDown": lambda: self._tabs.step(1),
            "Ctrl+PgUp": lambda: self._tabs.step(-1),
            "Ctrl+V": self._paste,
        }
        if self.frame.preferences.single_keys:
            keys |= {
                "N": lambda: self._add(Note),
                "E": lambda: self._add(Event),
                "L": lambda: self._choose("letters"),
            }
        for key, act in keys.items():
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)


class _Fact(QFrame):
    """One fact of the head: its name above, its words in strong, on more lines if they are `whole`."""

    def __init__(
        self, name: str, words: str, icon: str, tone: str, lead: QWidget | None = None, *, whole: bool = False
    ) -> None:
        super().__init__()
        line = row(spacing="s")
        if lead is not None:
            line.addWidget(lead)
        elif icon:
            line.addWidget(IconLabel(icon, tone or "text"))
        said = Label(words, "strong", tone, wrap=True) if whole else Eliding(words, "strong", tone)
        line.addWidget(said, 1)
        self.setLayout(column(Label(name, "caption", "muted"), line, spacing="hair"))
        self.setAccessibleName(f"{name}: {words}")
