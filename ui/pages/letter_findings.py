"""What stands in the way of a letter, each finding with what puts it right and a way to the field."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from casemgr.letters.findings import Finding
from casemgr.letters.writing import OPEN
from casemgr.records.fact import held
from ui.models.fact_names import FactNames
from ui.models.finding_words import finding_words
from ui.models.letters import LetterView
from ui.models.remedies import Act, Way, way_of
from ui.widgets import buttons
from ui.widgets.icon_label import IconLabel
from ui.widgets.layout import column, empty, panel, row
from ui.widgets.text import Label
from ui.words import Words


class FindingsPane(QWidget):
    """The left side of a letter: what must be settled, what to look at, what is in order."""

    way_wanted = Signal(Way)
    """Where a finding is to be put right."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self._findings = column(spacing="s", margins=(18, 14, 18, 14))
        self.setLayout(self._findings)

    def show_view(self, view: LetterView) -> None:
        """Show what is found of a letter, or that it is sealed."""
        empty(self._findings)
        if (held(view.letter.status) or "draft") in OPEN:
            self._show_open(view)
        else:
            self._show_issued(view)
        self._findings.addStretch(1)

    def _show_open(self, view: LetterView) -> None:
        looks = [each for each in view.findings if not each.blocks]
        self._findings.addWidget(Label(self.tr("Before it can be final"), "strong"))
        must, may = len(view.errors), len(looks)
        counted = self.tr("%n to settle", "", must) + ", " + self.tr("%n to look at", "", may)
        self._findings.addWidget(
            Label(counted if must or may else self.tr("Nothing is in the way."), tone="muted")
        )
        for title, group in ((self.tr("Must be settled"), view.errors), (self.tr("Please look"), looks)):
            if group:
                self._findings.addWidget(Label(title, "caption", "muted"))
            for finding in group:
                way = way_of(finding, view.letter, view.kinds)
                self._findings.addWidget(self._finding(finding, self._said(finding, view), way))
        self._findings.addWidget(Label(self.tr("In order"), "caption", "muted"))
        line = row(
            IconLabel("check", "settled"),
            Label(self.tr("%n fact(s), each with its source", "", view.facts)),
            None,
        )
        self._findings.addLayout(line)

    def _show_issued(self, view: LetterView) -> None:
        number = held(view.letter.number) or ""
        self._findings.addWidget(Label(self.tr("Final"), "strong"))
        self._findings.addWidget(Label(number, "code"))
        said = self.tr("These are the bytes as they were sealed. They are never written again.")
        self._findings.addWidget(Label(said, tone="muted", wrap=True))

    def _said(self, finding: Finding, view: LetterView) -> str:
        clause = ""
        if finding.clause and view.wording is not None:
            names = FactNames(self._words, view.wording)
            clause = names.clause(finding.clause, view.headings.get(finding.clause, ""))
        return finding_words(finding, self._words, view.kinds.get(finding.record, ""), clause)

    def _finding(self, finding: Finding, said: str, way: Way | None) -> QFrame:
        tone = "danger" if finding.blocks else "muted"
        words = column(Label(said, wrap=True), spacing="hair")
        remedy = self._words.messages.remedy(finding.remedy)
        if remedy:
            words.addWidget(Label(remedy, "caption", "muted", wrap=True))
        if way is not None:
            acts = {
                Act.SAY: self.tr("Say it"),
                Act.SAY_TO_CLIENT: self.tr("Say it"),
                Act.FILL: self.tr("Fill in"),
                Act.ADD: self.tr("Add: {}").format(self._words.kind(way.collection)),
                Act.READ_THE_LAW: self.tr("To the law"),
            }
            go = buttons.link(acts[way.act])
            go.setAccessibleName(f"{acts[way.act]}: {said}")
            go.clicked.connect(lambda: self.way_wanted.emit(way))
            words.addLayout(row(go, None))
        icon = column(IconLabel("circle-alert" if finding.blocks else "info", tone), None)
        line = row(icon, spacing="s", margins=(0, 4, 0, 4))
        line.addLayout(words, 1)
        return panel("item", line)
