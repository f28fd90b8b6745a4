"""The register of law: what each row says, whether letters may cite it, and who vouches for it by name."""

from collections.abc import Iterable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from casemgr.law.basis import Confidence, Standing
from casemgr.law.register import EVERYTHING, Filter, Register, RegisterRow
from casemgr.letters.office_desk import law_of
from ui.changes import Changes
from ui.dialogs.law_reading import LawReadingSheet
from ui.dialogs.law_taking import LawTakingSheet
from ui.dialogs.law_words import LawWords
from ui.frame import Frame
from ui.models.law_rows import Compared, compare_rows, share_rows
from ui.pages.settings.tab import SettingsTab
from ui.widgets import buttons
from ui.widgets.card import Card
from ui.widgets.layout import Flow, column, empty
from ui.widgets.portions import Portions
from ui.widgets.search_field import SearchField
from ui.widgets.select import Select
from ui.widgets.text import Label

_STANDINGS = {
    "usable": frozenset({Standing.CITABLE}),
    "stale": frozenset({Standing.STALE}),
    "locked": frozenset({Standing.LOCKED}),
    "blocked": frozenset(each for each in Standing if each.blocks) - {Standing.LOCKED},
}


class LawTab(SettingsTab):
    """The rows by words, standing, letter and state; each opens to be read, then confirmed or doubted."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self._register: Register | None = None
        self._wanted: Filter = EVERYTHING
        self.search = SearchField(self.tr("Words of a row"), self.tr("Search the register"))
        self.search.searched.connect(lambda _: self._filter())
        levels = [("", self.tr("However known"))]
        levels += [(each.value, frame.words.label("law_confidence", each.value)) for each in Confidence]
        self.known = Select(levels, self.tr("How well it is known"))
        standings = {
            "": self.tr("Usable or not"),
            "usable": self.tr("Usable"),
            "stale": self.tr("Stale"),
            "locked": self.tr("Locked"),
            "blocked": self.tr("Blocked"),
        }
        self.standing = Select(list(standings.items()), self.tr("Whether letters may cite it"))
        self.letter = Select([("", self.tr("Every letter"))], self.tr("Type of letter"))
        self.destination = Select([("", self.tr("Any state of refuge"))], self.tr("State of refuge"))
        self.origin = Select([("", self.tr("Any state of origin"))], self.tr("State of origin"))
        self._rows = column(spacing="m")
        choices = Flow()
        for choice in (self.known, self.standing, self.letter, self.destination, self.origin):
            choice.changed.connect(lambda _: self._filter())
            choices.add(choice)
        self.body.addWidget(self.search)
        self.body.addLayout(choices)
        self.body.addLayout(self._acts())
        self.body.addLayout(self._rows)
        self._read()

    def first_focus(self) -> SearchField:
        return self.search

    def refresh(self, changes: Changes) -> None:
        if changes.touch_kind("law_reviews"):
            self._read()

    def share_to(self, folder: Path) -> None:
        """Write our register, signed, into a folder."""
        said = self.tr("Written: {}. It holds law alone, nothing of any case.")
        self.frame.session.ask(
            lambda vault: share_rows(vault, folder),
            lambda place: self.frame.say(said.format(place.name)),
            owner=self,
            otherwise=self.tell_error,
        )

    def take_in(self, file: Path) -> None:
        """Show how a partner's register differs from ours; nothing is taken over yet."""
        self.frame.session.ask(
            lambda vault: compare_rows(vault, file), self._compare, owner=self, otherwise=self.tell_error
        )

    def _acts(self) -> Flow:
        share = buttons.quiet(self.tr("Write for a partner"), "upload")
        share.clicked.connect(self._choose_folder)
        take = buttons.quiet(self.tr("Compare a partner's"), "git-compare")
        take.clicked.connect(self._choose_file)
        acts = Flow()
        acts.add(share)
        acts.add(take)
        return acts

    def _read(self) -> None:
        self.frame.session.ask(lambda vault: law_of(vault.store), self._take, owner=self)

    def _take(self, register: Register) -> None:
        if self._register is None:
            bases = register.bases.values()
            self._offer(self.letter, "letter_type", {code for each in bases for code in each.letters})
            self._offer(self.destination, "country", {code for each in bases for code in each.destination})
            self._offer(self.origin, "country", {code for each in bases for code in each.origin})
        self._register = register
        self._filter()

    def _offer(self, choice: Select, vocabulary: str, codes: Iterable[str]) -> None:
        for code in sorted(codes):
            choice.addItem(self.frame.words.label(vocabulary, code), code)

    def _filter(self) -> None:
        level = self.known.chosen()
        self._wanted = Filter(
            confidences=frozenset({Confidence(level)}) if level else frozenset[Confidence](),
            standings=_STANDINGS.get(self.standing.chosen(), frozenset()),
            letter=self.letter.chosen() or None,
            destination=self.destination.chosen() or None,
            origin=self.origin.chosen() or None,
            words=self.search.text(),
        )
        if self._register is None:
            return
        empty(self._rows)
        found = self._register.rows(self.frame.clock.today(), wanted=self._wanted)
        self._rows.addWidget(Label(self.tr("%n row(s)", "", len(found)), tone="muted"))
        if not found:
            said = self.tr("No row fits. Choose less above, or take fewer words.")
            self._rows.addWidget(Label(said, tone="muted", wrap=True))
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
        standing = LawWords(words).standing(each.standing)
        card.add(Label(standing, "strong", "unverified" if each.standing is not Standing.CITABLE else ""))
        card.add(Label(looked, tone="unverified" if each.standing.blocks else "muted", wrap=True))
        if basis.reviewed_by:
            card.add(Label(self.tr("Confirmed by {}").format(basis.reviewed_by), tone="settled"))
        if basis.doubts:
            card.add(Label(basis.doubts, tone="muted", wrap=True))
        look = buttons.link(self.tr("Look at it"), "eye")
        look.setAccessibleName(self.tr("Look at it: {}").format(basis.id))
        look.clicked.connect(lambda: self._open(each))
        card.add_head(look)
        return card

    def _open(self, each: RegisterRow) -> None:
        sheet = LawReadingSheet(self.frame, each)
        self.frame.open_sheet(sheet)
        sheet.focus()

    def _compare(self, compared: Compared) -> None:
        sheet = LawTakingSheet(self.frame, compared)
        self.frame.open_sheet(sheet)
        sheet.focus()

    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Where our register goes"))
        if folder:
            self.share_to(Path(folder))

    def _choose_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("A register that a partner signed"))
        if name:
            self.take_in(Path(name))
