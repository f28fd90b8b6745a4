"""A new letter: which type, to whom, in which language, who signs, what is annexed."""

from PySide6.QtWidgets import QWidget

from casemgr.ids import RecordId
from casemgr.language.folding import fold
from casemgr.letters.beginning import language_for
from ui.frame import Frame
from ui.models.letters import LetterChoices, begin_letter
from ui.navigation import LETTER, Place
from ui.widgets import buttons
from ui.widgets.field import FieldFrame
from ui.widgets.layout import column, scrolled
from ui.widgets.picks import Picks
from ui.widgets.readers import first_unread
from ui.widgets.select import Select
from ui.widgets.sheet import Sheet
from ui.widgets.term_list import Term
from ui.widgets.text import Label
from ui.widgets.vocabulary_box import VocabularyBox


class NewLetterSheet(Sheet):
    """Begins a letter; nothing of it leaves the vault before it is final or printed as a draft."""

    def __init__(self, frame: Frame, choices: LetterChoices, whose: str, kind: str = "") -> None:
        super().__init__(self.tr("New letter"), whose, width=620, height=600)
        self._around = frame
        self._choices = choices
        words = frame.words
        self._types = {each.code: each for each in choices.types}
        self._kind = Select(
            [(code, words.label("letter_type", code)) for code in self._types], self.tr("Type"), kind
        )
        self._to = VocabularyBox([Term(each.id, words.title(each)) for each in choices.addressees], fold=fold)
        self._language = Select([], self.tr("Language of the letter"))
        self._reading = Select([], self.tr("Language in which the client reads it"))
        self._signing = Picks([Term(each.id, words.title(each)) for each in choices.signatories], fold=fold)
        self._annexes = Picks([Term(each.id, words.title(each)) for each in choices.documents], fold=fold)
        self._fits = Label("", "caption", "muted", wrap=True)
        self._lay_out()
        self._kind.changed.connect(lambda _: self._follow_type())
        self._to.chosen.connect(self._follow_addressee)
        self._follow_type()
        self.close_wanted.connect(frame.close_sheet)

    def focus(self) -> None:
        """Give the keyboard to the first field."""
        self._kind.setFocus()

    def begin(self) -> None:
        """Begin the letter and go to its page, or say what is missing."""
        unread = first_unread((self._to, self._signing, self._annexes))
        if unread is not None:
            unread.setFocus()
            return
        if not self._to.code():
            self._to_field.show_problem(
                self.tr("To whom does it go? Choose an addressee, or add one in Settings.")
            )
            self._to.setFocus()
            return
        fields = {
            "case_id": self._choices.case,
            "person_id": self._choices.person,
            "kind": self._kind.chosen(),
            "language": self._language.chosen(),
            "client_language": self._reading.chosen() or self._language.chosen(),
            "addressee_id": self._to.code(),
            "signatories": self._signing.codes(),
            "annexes": self._annexes.codes(),
        }
        begun = self.tr("Letter begun")
        self._around.do(begun, lambda vault: begin_letter(vault, fields), self._go)

    def _go(self, letter: RecordId) -> None:
        self._around.close_sheet()
        self._around.go(Place(LETTER, letter))

    def _lay_out(self) -> None:
        self._to_field = FieldFrame(self.tr("To"), self._to, empties=False)
        inner = column(spacing="m", margins=(24, 18, 24, 18))
        for name, widget in (
            (self.tr("Type"), self._kind),
            ("", self._fits),
            ("", self._to_field),
            (self.tr("Language of the letter"), self._language),
            (self.tr("The client reads it in"), self._reading),
        ):
            if name:
                inner.addWidget(Label(name, "label"))
            inner.addWidget(widget)
        inner.addWidget(FieldFrame(self.tr("Signed by"), self._signing, empties=False))
        inner.addWidget(FieldFrame(self.tr("Annexes"), self._annexes, empties=False))
        inner.addStretch(1)
        holder = QWidget()
        holder.setLayout(inner)
        self.body.addWidget(scrolled(holder), 1)
        close, begin = buttons.quiet(self.tr("Cancel")), buttons.primary(self.tr("Write it"), "arrow-right")
        close.clicked.connect(self._around.close_sheet)
        begin.clicked.connect(self.begin)
        self.foot_right.addWidget(close)
        self.foot_right.addWidget(begin)
        self.bind_save(self.begin)

    def _follow_type(self) -> None:
        kind = self._types[self._kind.chosen()]
        usual = self._choices.usual[kind.code]
        label = self._around.words.label
        self._offer(self._language, [each for each in kind.languages if each not in kind.reading])
        self._offer(self._reading, list(dict.fromkeys((*kind.reading, *kind.languages))))
        self._follow_addressee(self._to.code())
        self._reading.choose(usual.client_language)
        fitting = ", ".join(label("profile", each) for each in kind.fits)
        self._fits.setText(self.tr("Written for: {}").format(fitting) if fitting else "")
        self._signing.set_codes(usual.signatories)
        self._annexes.set_codes(usual.annexes)

    def _follow_addressee(self, code: str) -> None:
        to = next((each for each in self._choices.addressees if each.id == code), None)
        self._language.choose(language_for(self._types[self._kind.chosen()], to))

    def _offer(self, select: Select, codes: list[str]) -> None:
        select.clear()
        for code in codes:
            select.addItem(self._around.words.label("language", code), code)
