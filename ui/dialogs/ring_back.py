"""Somebody asks whether a letter is ours: what to ask, whom to ring, and the one sentence to say (HR01)."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from casemgr.errors import CasemgrError
from casemgr.language.folding import fold
from casemgr.letters.register import Answer, Match, Verified
from casemgr.letters.setting import show_number
from casemgr.records.addressee import Addressee
from casemgr.records.fact import held
from casemgr.records.kinds import DAY
from ui.dialogs.entries import Entries
from ui.frame import Frame
from ui.models.ring_back import answer, compare, read_addressees
from ui.widgets import buttons
from ui.widgets.banner import Banner
from ui.widgets.field import FieldFrame
from ui.widgets.inputs import LineInput
from ui.widgets.layout import column, empty, scrolled
from ui.widgets.sheet import Sheet
from ui.widgets.stepper import Stepper
from ui.widgets.term_list import Term
from ui.widgets.text import Label
from ui.widgets.vocabulary_box import VocabularyBox


class RingBackSheet(Sheet):
    """Takes number, date and addressee as a caller states them; tells the caller one of two sentences."""

    def __init__(self, frame: Frame) -> None:
        super().__init__(self.tr("Is this letter ours?"), width=700, height=620)
        self._around = frame
        self._phones: dict[str, str] = {}
        self.number = LineInput()
        self._day = Entries(frame.words, {}, frame.clock.today()).make(DAY)
        self.to = VocabularyBox([], fold=fold)
        self._number_field = FieldFrame(self.tr("Number, as the caller reads it"), self.number, empties=False)
        self._day_field = FieldFrame(self.tr("The date it bears"), self.day, empties=False)
        self._to_place = column()
        self._to_field = FieldFrame(self.tr("To whom it is addressed"), self.to, empties=False)
        self._said = column()
        steps = [
            self.tr("Tell the caller nothing. Note what is read to you."),
            self.tr("Put down, and ring back on the number in your own directory."),
            self.tr("Say only the sentence shown below. Nothing about the person."),
        ]
        inner = column(Stepper(steps, -1, upright=True), spacing="m", margins=(24, 18, 24, 18))
        for field in (self._number_field, self._day_field):
            inner.addWidget(field)
        inner.addLayout(self._to_place)
        inner.addLayout(self._said)
        inner.addStretch(1)
        holder = QWidget()
        holder.setLayout(inner)
        self.body.addWidget(scrolled(holder), 1)
        file = buttons.quiet(self.tr("Compare a PDF"), "file-check")
        file.clicked.connect(self._choose_file)
        close = buttons.quiet(self.tr("Close"))
        close.clicked.connect(frame.close_sheet)
        look = buttons.primary(self.tr("What may I say?"), "phone")
        look.clicked.connect(self.look_up)
        self.foot_left.addWidget(file)
        self.foot_right.addWidget(close)
        self.foot_right.addWidget(look)
        self.bind_save(self.look_up)
        self.close_wanted.connect(frame.close_sheet)
        self.number.returnPressed.connect(self.day.setFocus)
        for field in (self._number_field, self._day_field):
            field.changed.connect(self._forget)
        frame.session.ask(read_addressees, self._offer, owner=self)

    @property
    def day(self) -> LineInput:
        """The input of the date."""
        widget: LineInput = self._day.widget
        return widget

    def focus(self) -> None:
        """Give the keyboard to the number."""
        self.number.setFocus()

    def look_up(self) -> None:
        """Show the sentence to say, or which of the three is missing."""
        self._forget()
        number, on, to = self.number.text().strip(), self._day.value(), self.to.code()
        wanted = (
            (self._number_field, number, self.tr("Ask for the number that stands under the date.")),
            (self._day_field, on, self.tr("Ask for the date of the letter: day, month and year.")),
            (self._to_field, to, self.tr("Ask to whom the letter is addressed, and choose it.")),
        )
        for field, given, problem in wanted:
            field.show_problem("" if given else problem)
        missing = next((field for field, given, _ in wanted if not given), None)
        if missing is not None:
            missing.focus()
            return
        self._around.session.ask(
            lambda vault: answer(vault, number, on, to), self._say_answer, owner=self, otherwise=self._refuse
        )

    def compare_file(self, file: Path) -> None:
        """Compare a PDF with every letter that was issued; the answer is for the office alone."""
        self._around.session.ask(
            lambda vault: compare(vault, file), self._say_file, owner=self, otherwise=self._refuse
        )

    def _offer(self, addressees: tuple[Addressee, ...]) -> None:
        words = self._around.words
        self._phones = {each.id: held(each.phone) or "" for each in addressees}
        if not addressees:
            said = self.tr("Your directory is empty: add whom letters go to in Settings, Office.")
            self._to_place.addWidget(Label(said, tone="muted", wrap=True))
            return
        self.to = VocabularyBox([Term(each.id, words.title(each)) for each in addressees], fold=fold)
        self._to_field = FieldFrame(self.tr("To whom it is addressed"), self.to, empties=False)
        self._to_field.changed.connect(self._forget)
        self._to_place.addWidget(self._to_field)

    def _say_answer(self, said: Answer) -> None:
        phone = self._phones.get(self.to.code(), "")
        way = (
            self.tr("Ring back on {}, the number in your directory, and say only this.").format(phone)
            if phone
            else self.tr("Your directory has no number for it. Find one yourself; never use the caller's.")
        )
        sentence = {
            Answer.OURS_NOT_REVOKED: self.tr("“This letter is ours and not revoked.”"),
            Answer.CANNOT_CONFIRM: self.tr("“We cannot confirm.”"),
        }[said]
        meaning = "settled" if said is Answer.OURS_NOT_REVOKED else "unverified"
        self._say(Banner(meaning, sentence, way, icon="phone"))

    def _say_file(self, found: Verified | None) -> None:
        secret = self.tr("This is for the office alone: a caller learns nothing from it.")
        if found is None:
            self._say(Banner("unverified", self.tr("No letter of ours has these bytes"), secret))
            return
        letter, words = found.letter, self._around.words
        day = held(letter.finalised_on)
        named = (show_number(held(letter.number) or ""), words.formats.day(day) if day else "")
        title = (
            self.tr("Our letter {number} of {day}; it stands")
            if found.stands
            else self.tr("Our letter {number} of {day}; it does not stand any more")
        ).format(number=named[0], day=named[1])
        added = self.tr("A signature was added behind our bytes.") if found.match is Match.SIGNED else ""
        said = " ".join(part for part in (added, secret) if part)
        self._say(Banner("settled" if found.stands else "danger", title, said))

    def _say(self, banner: Banner) -> None:
        self._forget()
        self._said.addWidget(banner)

    def _forget(self) -> None:
        """Take away what was said: it was about other words."""
        empty(self._said)

    def _refuse(self, error: CasemgrError | OSError) -> None:
        sentence = self._around.words.messages.sentence(error)
        self._say(Banner("danger", self.tr("This did not work"), sentence))

    def _choose_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("A letter as PDF"))
        if name:
            self.compare_file(Path(name))
