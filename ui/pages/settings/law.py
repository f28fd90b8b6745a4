"""The register of law: what each row says, how well it is known, and who vouches for it by name."""

from functools import partial

from casemgr.law.basis import Confidence
from casemgr.law.register import EVERYTHING, Filter, Register, RegisterRow, confirm
from casemgr.letters.office_desk import law_of
from ui.changes import Changes
from ui.frame import Frame
from ui.pages.settings.tab import SettingsTab
from ui.widgets import buttons
from ui.widgets.card import Card
from ui.widgets.field import FieldFrame
from ui.widgets.inputs import LineInput
from ui.widgets.layout import column, empty, row
from ui.widgets.portions import Portions
from ui.widgets.search_field import SearchField
from ui.widgets.select import Select
from ui.widgets.text import Label


class LawTab(SettingsTab):
    """The rows by words and by how well they are known; whoever read the source confirms by name."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self._register: Register | None = None
        self._wanted: Filter = EVERYTHING
        self.name = LineInput(frame.preferences.counsellor)
        self._signed = FieldFrame(self.tr("Who read the source?"), self.name, empties=False)
        self.search = SearchField(self.tr("Words of a row"), self.tr("Search the register"))
        self.search.searched.connect(lambda _: self._filter())
        levels = [("", self.tr("However known"))]
        levels += [(each.value, frame.words.label("law_confidence", each.value)) for each in Confidence]
        self.known = Select(levels, self.tr("How well it is known"))
        self.known.changed.connect(lambda _: self._filter())
        self._rows = column(spacing="m")
        self.body.addLayout(row(self.search, self.known))
        self.body.addWidget(self._signed)
        self.body.addLayout(self._rows)
        self._read()

    def first_focus(self) -> SearchField:
        return self.search

    def refresh(self, changes: Changes) -> None:
        if "law_reviews" in changes.collections:
            self._read()

    def _read(self) -> None:
        self.frame.session.ask(lambda vault: law_of(vault.store), self._take, owner=self)

    def _take(self, register: Register) -> None:
        self._register = register
        self._filter()

    def _filter(self) -> None:
        level = self.known.chosen()
        known = frozenset({Confidence(level)}) if level else frozenset[Confidence]()
        self._wanted = Filter(confidences=known, words=self.search.text())
        if self._register is None:
            return
        empty(self._rows)
        found = self._register.rows(self.frame.clock.today(), wanted=self._wanted)
        self._rows.addWidget(Label(self.tr("%n row(s)", "", len(found)), tone="muted"))
        self._rows.addWidget(Portions([partial(self._card, each) for each in found], spacing="m"))

    def _card(self, each: RegisterRow) -> Card:
        words, basis = self.frame.words, each.basis
        card = Card(basis.title, basis.id)
        card.add(Label(basis.says.get(words.language) or basis.says["en"], wrap=True))
        level = words.label("law_confidence", basis.confidence.value)
        looked = self.tr("{how}; looked at {day}, again by {again}").format(
            how=level,
            day=words.formats.day(basis.checked_on),
            again=words.formats.day(basis.review_due),
        )
        card.add(Label(looked, tone="unverified" if each.standing.blocks else "muted", wrap=True))
        if basis.reviewed_by:
            card.add(Label(self.tr("Confirmed by {}").format(basis.reviewed_by), tone="settled"))
        if basis.doubts:
            card.add(Label(basis.doubts, tone="muted", wrap=True))
        agree = buttons.link(self.tr("Confirm"), "check")
        agree.setAccessibleName(self.tr("Confirm: {}").format(basis.id))
        agree.clicked.connect(lambda: self._confirm(each))
        card.add_head(agree)
        return card

    def _confirm(self, each: RegisterRow) -> None:
        name, basis = self.name.text().strip(), each.basis
        if not name:
            self._signed.show_problem(self.tr("A name: it stands beside the row."))
            self.name.setFocus()
            return
        self.frame.do(
            self.tr("Confirmed: {}").format(basis.id), lambda vault: confirm(vault.store, basis, name)
        )
