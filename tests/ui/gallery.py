"""Every widget of the window on a few pages, to be looked at and compared with the pictures of the look.

    QT_QPA_PLATFORM=offscreen python -m tests.ui.gallery FOLDER

writes each page in light and dark; with QT_SCALE_FACTOR=1.5 larger.
"""

import sys
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QRadioButton, QWidget

from casemgr.records.date_entry import read_date
from casemgr.records.fact import Source
from casemgr.records.partial_date import PartialDate
from ui import theme
from ui.widgets import buttons
from ui.widgets.badge import Badge
from ui.widgets.banner import Banner
from ui.widgets.card import Card
from ui.widgets.chart import Bar, BarChart
from ui.widgets.chips import ChipRow, Choice
from ui.widgets.choice_cards import ChoiceCards, Side
from ui.widgets.code_groups import CodeGroups
from ui.widgets.date_field import PartialDateEdit
from ui.widgets.empty_state import EmptyState, keys_hint
from ui.widgets.facts import Facts
from ui.widgets.field import FieldFrame
from ui.widgets.hatched import HatchedValue
from ui.widgets.inputs import ListInput, NumberInput, TextInput, YesNo
from ui.widgets.items import Item
from ui.widgets.key_hint import KeyHint
from ui.widgets.layout import column, hairline, panel, row
from ui.widgets.marks import ORDER, Mark, source_words
from ui.widgets.passphrase import PassphraseEdit
from ui.widgets.progress import ProgressLine
from ui.widgets.provenance import ProvenanceControl, SourceMenu
from ui.widgets.qr import QrCode
from ui.widgets.rail import Rail, RailEntry
from ui.widgets.risk import RiskBars
from ui.widgets.rows import ROW_ROLE, ListRow, RowList
from ui.widgets.search_field import SearchField
from ui.widgets.select import Select
from ui.widgets.sheet import Sheet
from ui.widgets.status_line import StatusLine
from ui.widgets.stepper import Stepper
from ui.widgets.strip import PracticeStrip
from ui.widgets.table import MARK_ROLE, TONE_ROLE, Table
from ui.widgets.tabs import TabBar
from ui.widgets.term_list import Term
from ui.widgets.text import Eliding, Label
from ui.widgets.tick_row import TickRow
from ui.widgets.timeline import Timeline
from ui.widgets.timeline_legend import Legend
from ui.widgets.timeline_shapes import Span
from ui.widgets.toast import Toasts
from ui.widgets.top_bar import TopBar
from ui.widgets.vocabulary_box import VocabularyBox

WIDTH, HEIGHT = 1366, 768
_QUICK = 90
"""Of a hundred: little time is spent on making the files small."""


def page(*parts: QWidget) -> QWidget:
    """Return a page of the window's ground with these parts under each other."""
    made = panel("page", column(*parts, None, spacing="m", margins=(24, 24, 24, 24)))
    made.resize(WIDTH, HEIGHT)
    return made


def words_and_buttons() -> QWidget:
    """Return every role of text and every kind of button."""
    roles = [Label(f"{role} Juniper Пётр სერგო 0123", role) for role in theme.TYPE]
    tones = ("", "muted", "faint", "accent", "danger", "conflict", "unverified", "draft", "settled")
    kinds = row(
        buttons.primary("Open case", "folder"),
        buttons.quiet("Note", "message-square"),
        buttons.danger("Refuse the bundle"),
        buttons.link("Settle"),
        buttons.icon_button("eye-off", "Hide names"),
        buttons.outlined_icon("ellipsis", "More"),
        None,
    )
    off = [buttons.primary("All groups match"), buttons.quiet("Back"), buttons.danger("They differ")]
    for button in off:
        button.setEnabled(False)
    return page(
        *roles,
        _of(row(*(Label(tone or "text", tone=tone) for tone in tones), None)),
        _of(kinds),
        _of(row(*off, None)),
        Eliding("One line that gives way to whatever stands beside it " * 5),
        Label("A paragraph that takes the lines it needs. " * 12, tone="muted", wrap=True),
    )


def _of(content: QWidget | object) -> QWidget:
    made = QWidget()
    made.setLayout(content)  # type: ignore[arg-type]
    return made


def signs() -> QWidget:
    """Return marks, risks, badges, chips, tabs and banners."""
    marks = row(
        *(part for source in (*ORDER, None) for part in (Mark(source), Label(source_words(source)))), None
    )
    risks = row(*(RiskBars(level, str(level)) for level in range(5)), None)
    badges = row(
        Badge("Draft letter", "draft"),
        Badge("1 conflict", "conflict"),
        Badge("Not compared", "unverified"),
        Badge("In person", "settled", "shield-check"),
        Badge("Changed since 2 Sep: 6 fields", "accent"),
        Badge("Overdue", "danger"),
        None,
    )
    chips = ChipRow(
        [
            Choice("open", "Open"),
            Choice("mine", "Mine"),
            Choice("due", "Due"),
            Choice("more", "More", "funnel"),
        ]
    )
    chips.choose(["open"])
    names = [
        "Overview",
        "People",
        "Military",
        "Timeline",
        "Documents",
        "Notes",
        "Tasks",
        "Letters",
        "Sharing and history",
    ]
    tabs = TabBar([(name, name) for name in names], "Parts of the case")
    few = TabBar([(name, name) for name in names], "Parts of the case")
    few.setFixedWidth(420)
    search = SearchField("Name in any script, code name, document number", "Search")
    banners = [
        Banner(
            "accent", "Never call. Signal only, after 19:00", "Ask for the code word first.", icon="phone-off"
        ),
        Banner(
            "conflict", "You and Vilnius changed the same field", "Choose one for each. " * 4, action="Show"
        ),
        Banner("unverified", "Nobody has compared this fingerprint yet", "Anyone could have sent this card."),
        Banner("danger", "This did not work", "The disk is full.", closable=True),
    ]
    return page(_of(marks), _of(risks), _of(badges), chips, tabs, few, search, *banners)


def cards() -> QWidget:
    """Return a card of facts and cards of things to do."""
    facts = Facts()
    facts.add("Is in", "Georgia, since November 2024", Source.SEEN_COPY, remark="stay ends 14 Dec")
    facts.add("Wants to go to", "Lithuania, humanitarian visa", Source.CLIENT_STATEMENT)
    facts.add("Passport", "Belarus, valid until 2 Jun 2027", Source.SEEN_ORIGINAL)
    facts.add(
        "Left Belarus",
        "About November 2024, by bus",
        Source.CLIENT_STATEMENT,
        remark="two dates differ",
        remark_tone="conflict",
        remark_icon="git-compare",
    )
    facts.add("Family at risk", "Declined to say")
    where = Card("Where he stands", action="Edit")
    where.add(facts)
    proof = Card("Proof of call-up", "what a letter may say")
    proof.add(Label("“I was an electrician. " * 9, wrap=True))
    do_next = Card("Do next", action="Add", icon="plus")
    do_next.add(
        Item(
            "Reply to the consulate",
            icon="triangle-alert",
            tone="danger",
            second="They want the decision of the draft board",
            right="2 days overdue",
            right_tone="danger",
            right_role="strong",
        ),
        Item("Appointment in Warsaw", icon="calendar", right="Fri 27 Nov"),
        Item(
            "2 questions in Heron", icon="git-compare", second="Vilnius and you changed them", action="Settle"
        ),
    )
    left, right = column(where, proof, None, spacing="m"), column(do_next, None)
    both = row(left, right, spacing="m")
    both.setStretch(0, 7)
    both.setStretch(1, 3)
    return page(_of(both), hairline())


def nothing_yet() -> QWidget:
    """Return an empty state, a line of progress and a toast."""
    actions = [buttons.primary("Choose a case", "folder"), buttons.quiet("See a practice letter", "eye")]
    sentence = "A letter is written from what the case already holds. Casemgr shows what is missing."
    empty = EmptyState(
        "file-text", "No letters yet", sentence, actions, keys_hint("[Ctrl K] go to a case and press [L]")
    )
    line = ProgressLine()
    line.show()
    made = panel("pane", column(line, empty, spacing="none"))
    made.resize(WIDTH, HEIGHT)
    toasts = Toasts(made)
    toasts.place(QRect(0, 0, WIDTH, HEIGHT))
    toasts.tell("Done: Translate the contract", lambda: None)
    return made


def sheet() -> QWidget:
    """Return a sheet above a page."""
    made = words_and_buttons()
    above = Sheet("Summons", "Juniper, military")
    above.setParent(made)
    above.setGeometry(0, 48, WIDTH, HEIGHT - 74)
    above.add_badge(Badge("Draft kept 10:42", "draft"))
    above.foot_left.addWidget(Badge("1 to correct", "danger", "circle-alert"))
    above.foot_right.addWidget(buttons.quiet("Close, keep draft"))
    above.foot_right.addWidget(buttons.primary("Save"))
    return made


def dates(text: str) -> PartialDate:
    """Read a date as the forms of the pictures do."""
    return read_date(text, date(2026, 11, 23))


def says(source: Source) -> str:
    """Return what a letter makes of a source."""
    return "A letter will say “he states …”" if source is Source.CLIENT_STATEMENT else "A letter may say so"


SERVED = (
    Term("door", "Left at the door", "пакінута ў дзвярах"),
    Term("unsigned", "Left with relatives, unsigned", "родным без подпісу"),
    Term("signed", "Left with relatives, signed", "родным пад подпіс"),
    Term("other", "Other"),
)


def form() -> QWidget:
    """Return a sheet with a form, its menu of sources and its list of terms open."""
    made = page()
    above = Sheet("Summons", "Juniper, military")
    above.setParent(made)
    above.setGeometry(0, 48, WIDTH, HEIGHT - 74)
    purpose = FieldFrame(
        "Purpose",
        VocabularyBox([Term("board", "Medical board")], "board"),
        provenance=ProvenanceControl(says, Source.SEEN_COPY),
    )
    paper = PartialDateEdit(dates, str)
    on_paper = FieldFrame("Date on the paper", paper, provenance=ProvenanceControl(says, Source.SEEN_COPY))
    QTest.keyClicks(paper, "11.10.24")
    served = FieldFrame(
        "Date served",
        PartialDateEdit(dates, str, dates("about 9 Oct 2024")),
        provenance=ProvenanceControl(says),
    )
    served.show_problem("Before the date on the paper. Check which one is right.")
    appear = FieldFrame("Appear by", PartialDateEdit(dates, str), provenance=ProvenanceControl(says))
    how = VocabularyBox(SERVED)
    how_served = FieldFrame(
        "How it was served", how, needed="needed for the visa letter", provenance=ProvenanceControl(says)
    )
    fields = (purpose, on_paper, served, appear, how_served)
    scan = panel("list", column(Label("Photo of the summons", "strong"), None, margins=(18, 12, 18, 12)))
    scan.setFixedWidth(372)
    content = row(scan, _of(column(*fields, None, spacing="m", margins=(24, 14, 24, 14))), spacing="none")
    content.setStretch(1, 1)
    above.body.addLayout(content)
    above.foot_right.addWidget(buttons.quiet("Close, keep draft"))
    above.foot_right.addWidget(buttons.primary("Save"))
    above.foot_right.addWidget(KeyHint("Ctrl+S"))
    made.show()
    how.setFocus()
    QTest.keyClicks(how, "left")
    SourceMenu(says, Source.CLIENT_STATEMENT, made).open_under(served.provenance or made)
    return made


def inputs() -> QWidget:
    """Return every other input."""
    passphrase = PassphraseEdit("Passphrase")
    passphrase.setFixedWidth(326)
    QTest.keyClicks(passphrase.findChild(QLineEdit) or passphrase, "Secret")
    ticked, round_ = QCheckBox("Juniper"), QRadioButton("by voice")
    ticked.setChecked(True)
    round_.setChecked(True)
    return page(
        passphrase,
        _of(row(ticked, QCheckBox("Heron"), round_, QRadioButton("in person"), None)),
        Select([("en", "English"), ("ru", "Русский")], "Letter language"),
        FieldFrame("In his own words", TextInput("“I was an electrician.”")),
        FieldFrame("Served", YesNo()),
        FieldFrame("Children", NumberInput(2)),
        FieldFrame("Other names", ListInput(("Sergei", "Сяргей"))),
    )


class Rows(QAbstractListModel):
    """The cases of the pictures."""

    SHOWN = (
        ListRow(
            strong="Juniper",
            muted="Сяргей Выдумскі",
            second="Called up, left · Belarus, Lithuania",
            right="2 days overdue",
            right_tone="danger",
            right_second="Reply to consulate",
            risk=3,
            marks=(("pencil", "muted"),),
        ),
        ListRow(
            strong="Heron",
            muted="Пётр Небывалов",
            second="Deserter, not at the front · Russia, Georgia",
            right="Tomorrow",
            right_tone="danger",
            right_second="Appeal, border decision",
            risk=4,
            marks=(("git-compare", "conflict"),),
            hit=(0, 4),
        ),
        ListRow(strong="Alder", muted="Sergejus Pramanytas", second="Interpreter in 4 cases", icon="user"),
        ListRow(
            strong="Quarry",
            second="Hotline contact " * 12,
            right="No deadline " * 9,
            right_tone="muted",
            risk=1,
        ),
    )

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.SHOWN) * 3

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> object:
        shown = self.SHOWN[index.row() % len(self.SHOWN)]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return shown.words()
        return shown if role == ROW_ROLE else None


def lists() -> QWidget:
    """Return a list of rows and a table."""
    view = RowList("Cases")
    view.setFixedWidth(580)
    model = Rows(view)
    view.setModel(model)
    view.setCurrentIndex(model.index(0))
    table = Table("What happened", grows=2)
    cells = QStandardItemModel(0, 4, table)
    cells.setHorizontalHeaderLabels(["When", "What", "Source", "Pages"])
    for when, mark, what, said in (
        ("Before 25 Oct 2024", Source.CLIENT_STATEMENT, "Draft board decision", "He states. Not seen"),
        ("11 Oct 2024", Source.SEEN_COPY, "Summons to the medical board", "Photo, 2 pages"),
        ("3 Dec 2024", Source.PUBLIC_RECORD, "Exit ban in the register", "Screenshot, checked 19 Nov 2026"),
    ):
        items = [QStandardItem(text) for text in (when, what, said, "2")]
        items[0].setData("muted", TONE_ROLE)
        items[1].setData(mark, MARK_ROLE)
        items[3].setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        cells.appendRow(items)
    table.setModel(cells)
    table.fit()
    table.selectRow(1)
    both = row(view, table, spacing="l")
    both.setStretch(1, 1)
    made = panel("pane", both)
    made.resize(WIDTH, HEIGHT)
    return made


def further_signs() -> QWidget:
    """Return steps, withheld values, lines to tick, cards to choose from, codes and charts."""
    steps = ("Draft", "Reviewed", "Final", "Sent")
    first = ("Language", "New vault", "Passphrase", "Recovery code", "Your organisation", "This machine")
    upright = Stepper(first, 3, upright=True)
    upright.setFixedWidth(206)
    facts = Facts()
    facts.add("Phone and Signal", HatchedValue("Withheld: he asked"))
    facts.add("Notes, 14", HatchedValue("Never travel"))
    todo = Card("This week", "5")
    todo.add(
        TickRow("Appeal", icon="gavel", tone="danger", who="Heron", right="Tomorrow", right_tone="danger"),
        TickRow("Interview", icon="calendar", who="Walnut", right="Fri 27 Nov", checked=True),
        facts,
    )
    states = Source.CLIENT_STATEMENT
    sides = ChoiceCards(
        (
            Side(key="", whose="Before", when="until 2 Nov", value="March 2023", source=states),
            Side(key="ours", whose="Ours", when="12 Nov", value="About 15 March 2023", source=states),
            Side(
                key="their",
                whose="Theirs",
                when="14 Nov",
                value="11 March",
                source=Source.SEEN_COPY,
                note="41",
            ),
        ),
        "Left the unit on",
    )
    sides.choose("ours")
    groups = CodeGroups(["48213", "90577", "16642", "03918"], tickable=True)
    groups.groups()[0].tick(True)
    code = CodeGroups(["K7QF-4MXD", "R2MX-9PLT", "T9PA-W3CE"], across=3, role="code")
    bars = [Bar("Belarus", 41), Bar("Russia", 27), Bar("Ukraine", None, "fewer than 5"), Bar("Other", 0)]
    left = column(upright, QrCode(b"casemgr card 48213 90577", "Fingerprint as a code"), None)
    right = column(
        Stepper(steps, 1), todo, sides, groups, code, BarChart("By country", bars), None, spacing="m"
    )
    both = row(left, right, spacing="xl")
    both.setStretch(1, 1)
    return page(PracticeStrip("Practice vault. Everybody here is invented.", "Leave"), _of(both))


def what_happened() -> tuple[Span, ...]:
    """Return the life of the man in the pictures."""
    states, copy = Source.CLIENT_STATEMENT, Source.SEEN_COPY

    def span(lane: int, when: str, label: str, source: Source | None = None, **more: Any) -> Span:
        parsed = PartialDate.parse(when)
        words = f"{when} {label}"
        return Span(key=words, lane=lane, when=parsed, label=label, words=words, source=source, **more)

    return (
        span(0, "2021-10/2022-11", "Conscript service", states),
        span(0, "2023", "Refused a contract", states),
        span(0, "../2024-10-24", "Draft board decision", states),
        span(0, "2024-10-11", "Summons, medical board", copy),
        span(1, "2024-12-03", "Exit ban in the register", Source.PUBLIC_RECORD),
        span(1, "2025-02-10/..", "Home searched", states),
        span(2, "2024-11~", "Left by bus, about November", states, tone="conflict"),
        span(2, "2024-11-19/..", "In Georgia", copy, running=True, limit=date(2026, 12, 14)),
        span(3, "2025-23", "Visa refused orally, Tbilisi", states),
        span(3, "2026-09-02", "Letter to lawyer", Source.SEEN_ORIGINAL),
        span(3, "2026-11-27", "Appointment", Source.SEEN_ORIGINAL, tone="accent"),
        span(4, "2026-03-14", "First contact", Source.COUNSELLOR_OBSERVATION),
        span(4, "2026-05-04", "Statement signed", Source.SEEN_ORIGINAL),
        span(4, "2026-11-19", "Note", Source.COUNSELLOR_OBSERVATION),
    )


def timeline() -> QWidget:
    """Return the timeline of the pictures, one span of it chosen."""
    line = Timeline("What happened", date(2026, 11, 23))
    line.show_spans(("Military", "State acts", "Movement", "Protection", "With us"), what_happened())
    line.choose("2025-23 Visa refused orally, Tbilisi")
    kinds = ChipRow([Choice("all", "All kinds"), Choice("military", "Military")], single=True)
    kinds.choose(["all"])
    head = row(kinds, None, Legend())
    card = Card()
    card.body.addLayout(head)
    card.add(line)
    return page(card)


def frame() -> QWidget:
    """Return what stands around every page."""
    icons = ("calendar-check", "folder", "file-text", "arrow-left-right", "users", "chart-column", "settings")
    words = ("Today", "Cases", "Letters", "Exchange", "Partners", "Reports", "Settings")
    entries = [RailEntry(word, word, icon) for word, icon in zip(words, icons, strict=True)]
    rail, narrow = (Rail("Casemgr", entries, "Pinned searches") for _ in range(2))
    rail.pin({"Waiting for Lithuania": "lt", "Quiet for 60 days": "quiet"})
    rail.choose("Cases")
    rail.show_count("Today", 3)
    narrow.choose("Letters")
    narrow.narrow(True)
    top, status = TopBar(), StatusLine()
    top.show_trail(["Cases"], "Juniper")
    top.show_way(True, False)
    status.show_locks("Locks in 4:12")
    status.show_backup("Backed up yesterday")
    status.show_drafts("1 unsaved draft")
    status.show_saved("Saved 10:42")
    inner = row(narrow, _of(column(None)), spacing="none")
    inner.setStretch(1, 1)
    right = column(top, spacing="none")
    right.addLayout(inner, 1)
    right.addWidget(status)
    made = panel("page", row(rail, _of(right), spacing="none"))
    made.resize(WIDTH, HEIGHT)
    return made


PAGES: Mapping[str, Callable[[], QWidget]] = {
    "words": words_and_buttons,
    "signs": signs,
    "cards": cards,
    "empty": nothing_yet,
    "sheet": sheet,
    "form": form,
    "inputs": inputs,
    "lists": lists,
    "further": further_signs,
    "timeline": timeline,
    "frame": frame,
}


def write(folder: Path, app: QApplication) -> list[Path]:
    """Draw every page in both themes into a folder and return the files."""
    made = []
    for name, build in PAGES.items():
        shown = build()
        shown.show()
        for look, is_dark in (("light", False), ("dark", True)):
            theme.apply(app, dark=is_dark)
            app.processEvents()
            path = folder / f"{name}-{look}.png"
            shown.grab().save(str(path), quality=_QUICK)
            made.append(path)
        shown.close()
    theme.apply(app, dark=False)
    return made


if __name__ == "__main__":
    program = QApplication(theme.arguments(sys.argv[0]))
    theme.apply(program, dark=False)
    write(Path(sys.argv[1]), program)
