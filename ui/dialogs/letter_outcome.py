"""What becomes of a letter once it is final: how it left, what came back, what takes its place."""

from functools import partial

from PySide6.QtCore import QObject

from casemgr.records.kinds import reference
from casemgr.records.letter import OVERRIDE, REPLY, SENDING
from ui.dialogs.act import Step
from ui.dialogs.letter_steps import Asked, asked_of
from ui.frame import Frame
from ui.models.letter_acts import Act, note_answer, send_letter, supersede_letter, tell_client
from ui.models.letters import LetterView


class StepsAfter(QObject):
    """Makes the dialogs for what becomes of an issued letter."""

    def __init__(self, frame: Frame, parent: QObject) -> None:
        super().__init__(parent)
        self.frame = frame

    def asked(self, act: Act, view: LetterView) -> Asked | None:
        """Return what a step asks; None for a step of another time."""
        makers = {
            Act.SEND: self._send,
            Act.TELL_CLIENT: self._tell_client,
            Act.ANSWER: self._answer,
            Act.SUPERSEDE: self._supersede,
        }
        return makers[act](view) if act in makers else None

    def _send(self, view: LetterView) -> Asked:
        letter = view.letter.id
        asked = partial(asked_of, self.frame, view, SENDING)
        copy = str(self.frame.words.messages.entries()["notices"]["copy"])
        return Step(
            title=self.tr("How it left"),
            button=self.tr("Note it"),
            done=self.tr("Sending noted"),
            work=lambda given: lambda vault: send_letter(vault, letter, given),
            says=(self.tr("If he carries it himself, warn him first: {}").format(copy),)
            if view.warned
            else (),
            asks={
                "how": asked("how"),
                "to": asked("to"),
                "on": asked("on"),
                "by": asked("by", self.tr("Who carried it")),
            },
        ), {
            "to": self.frame.words.title(view.addressee),
            "on": self.frame.clock.today(),
            "by": self.frame.preferences.counsellor or None,
        }

    def _tell_client(self, view: LetterView) -> Asked:
        letter = view.letter.id
        return Step(
            title=self.tr("He has been told"),
            button=self.tr("Note it"),
            done=self.tr("Noted that he knows"),
            work=lambda given: lambda vault: tell_client(vault, letter, given["client_told_on"]),
            says=(self.tr("This letter left without his consent. He knows now to whom, and what it says."),),
            asks={"client_told_on": asked_of(self.frame, view, OVERRIDE, "client_told_on")},
        ), {"client_told_on": self.frame.clock.today()}

    def _answer(self, view: LetterView) -> Asked:
        letter = view.letter.id
        asked = partial(asked_of, self.frame, view, REPLY)
        return Step(
            title=self.tr("What came back"),
            button=self.tr("Note the reply"),
            done=self.tr("Reply noted"),
            work=lambda given: lambda vault: note_answer(vault, letter, given),
            asks={
                "words": asked("words", self.tr("What it says")),
                "on": asked("on"),
                "document_id": asked("document_id", needed=False),
            },
        ), {"on": self.frame.clock.today()}

    def _supersede(self, view: LetterView) -> Asked:
        letter = view.letter.id
        label = self.frame.words.field("letters", "superseded_by_id")
        return Step(
            title=self.tr("Another takes its place"),
            button=self.tr("Put it in its place"),
            done=self.tr("Letter superseded"),
            work=lambda given: lambda vault: supersede_letter(vault, letter, given["by"]),
            banner=(
                "danger",
                self.tr("This letter stands no longer"),
                self.tr("Whoever asks will be told that we cannot confirm it. Nothing brings it back."),
            ),
            asks={"by": asked_of(self.frame, view, reference("letters"), label=label)},
            lasts=True,
        ), {}
