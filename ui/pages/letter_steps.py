"""The steps of a letter: what each is called, and whether it is taken at once or after a dialog."""

from PySide6.QtWidgets import QWidget

from casemgr.ids import RecordId
from casemgr.records.fact import held
from ui.dialogs.act import ActSheet
from ui.dialogs.letter_outcome import StepsAfter
from ui.dialogs.letter_steps import StepsBefore
from ui.dialogs.record_form import RecordForm
from ui.frame import Frame
from ui.models.form import FormRows, new_form
from ui.models.letter_acts import Act, finalise_letter, read_afterwards, review_letter, take_review
from ui.models.letters import LetterView


class LetterSteps(QWidget):
    """Takes the steps of one letter, at once or after a dialog; it shows nothing itself."""

    def __init__(self, frame: Frame, page: QWidget) -> None:
        super().__init__(page)
        self.frame = frame
        self._makers = StepsBefore(frame, self), StepsAfter(frame, self)
        self.hide()

    def words(self) -> dict[Act, str]:
        """Return what each step is called on its button."""
        return {
            Act.CONSENT: self.tr("Note his consent"),
            Act.OVERRIDE: self.tr("He cannot be asked now"),
            Act.SHORT_WAY: self.tr("It must leave today"),
            Act.REVIEW: self.tr("Mark as reviewed"),
            Act.ASK_REVIEW: self.tr("Let a partner read it"),
            Act.APPROVE: self.tr("He has approved it"),
            Act.FINALISE: self.tr("Make it final"),
            Act.SEND: self.tr("Note how it left"),
            Act.READ_AFTERWARDS: self.tr("Mark as read afterwards"),
            Act.TELL_CLIENT: self.tr("He has been told"),
            Act.ANSWER: self.tr("Note a reply"),
            Act.SUPERSEDE: self.tr("Another takes its place"),
        }

    def take(self, act: Act, view: LetterView) -> None:
        """Take a step of the letter that is shown."""
        letter, by = view.letter.id, self._by()
        at_once = {
            Act.REVIEW: (self.tr("Letter reviewed"), lambda vault: review_letter(vault, letter, by)),
            Act.READ_AFTERWARDS: (
                self.tr("Review noted"),
                lambda vault: read_afterwards(vault, letter, by),
            ),
        }
        if act in at_once:
            self.frame.do(*at_once[act], otherwise=self.frame.explain)
        elif act is Act.FINALISE:
            self.frame.settle(
                self.tr("Letter is final"),
                lambda vault: finalise_letter(vault, letter),
                otherwise=self.frame.explain,
            )
        elif act is Act.CONSENT:
            self._note_consent(view)
        else:
            self._open(act, view)

    def take_review(self, review: RecordId) -> None:
        """Act on what another office said of the draft."""
        self.frame.do(
            self.tr("Answer taken over"),
            lambda vault: take_review(vault, review),
            otherwise=self.frame.explain,
        )

    def _by(self) -> str:
        return self.frame.preferences.counsellor or self.tr("the office")

    def _note_consent(self, view: LetterView) -> None:
        case = held(view.letter.case_id) or ""
        fields = {
            "person_id": view.letter.person_id,
            "purpose": "letter_to",
            "addressee_id": view.addressee.id,
        }

        def show(rows: FormRows) -> None:
            form = RecordForm(self.frame, rows)
            self.frame.open_sheet(form)
            form.focus("answer")

        self.frame.session.ask(
            lambda vault: new_form(vault, "consents", case, case, fields), show, owner=self
        )

    def _open(self, act: Act, view: LetterView) -> None:
        found = (maker.asked(act, view) for maker in self._makers)
        step, usual = next(each for each in found if each is not None)
        sheet = ActSheet(self.frame, step, view.code_name)
        sheet.give(**usual)
        self.frame.open_sheet(sheet)
        sheet.focus()
