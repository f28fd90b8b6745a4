"""The steps of a letter before it is final: what must be known first, and no more asked than is needed."""

from functools import partial

from PySide6.QtCore import QObject

from casemgr.records.described import fields_of
from casemgr.records.fact import held
from casemgr.records.kinds import Kind, reference
from casemgr.records.letter import OVERRIDE, Letter
from ui.dialogs.act import Question, Step
from ui.dialogs.entries import Entries
from ui.frame import Frame
from ui.messages import Messages
from ui.models.letter_acts import Act, approve_letter, ask_review, override_consent, shorten_way
from ui.models.letters import LetterView

Asked = tuple[Step, dict[str, object]]
"""A step, and what its questions are usually answered with."""


def asked_of(
    frame: Frame, view: LetterView, kind: Kind, name: str = "", label: str = "", *, needed: bool = True
) -> Question:
    """Return the question for a kind of value, or for a part of one."""
    words = frame.words
    entries = Entries(words, view.choices, frame.clock.today())
    part = dict(kind.parts)[name] if name else kind
    called = label or words.part(kind, name)
    return Question(called, entries.make(part), needed, tall=part.name == "long_text")


class StepsBefore(QObject):
    """Makes the dialogs for what leads to a final letter."""

    def __init__(self, frame: Frame, parent: QObject) -> None:
        super().__init__(parent)
        self.frame = frame

    def asked(self, act: Act, view: LetterView) -> Asked | None:
        """Return what a step asks; None for a step of another time."""
        makers = {
            Act.OVERRIDE: self._override,
            Act.SHORT_WAY: self._short_way,
            Act.ASK_REVIEW: self._ask_review,
            Act.APPROVE: self._approve,
        }
        return makers[act](view) if act in makers else None

    def _override(self, view: LetterView) -> Asked:
        letter = view.letter.id
        asked = partial(asked_of, self.frame, view, OVERRIDE)
        return Step(
            title=self.tr("Without his consent"),
            button=self.tr("It leaves without consent"),
            done=self.tr("Stated by two people"),
            work=lambda given: lambda vault: override_consent(vault, letter, given),
            banner=(
                "danger",
                self.tr("Only for danger to life, detention or a term within a day"),
                self.tr(
                    "Two people decide it together and stand here by name. Refused or withdrawn consent is "
                    "overridden by nobody."
                ),
            ),
            says=(
                self.tr(
                    "He has not agreed to what this letter makes known, and he has to live with it: it stays "
                    "on file and may be passed on. He is told at the next contact; a task says so."
                ),
            ),
            asks={
                "reason": asked("reason"),
                "by": asked("by", self.tr("First person, who writes this")),
                "second_person": asked("second_person"),
            },
        ), {"by": self.frame.preferences.counsellor or None}

    def _short_way(self, view: LetterView) -> Asked:
        letter = view.letter.id
        signing = view.choices["signatories"]
        return Step(
            title=self.tr("It must leave today"),
            button=self.tr("Go the short way"),
            done=self.tr("On the short way"),
            work=lambda given: lambda vault: shorten_way(vault, letter, given["signatory"]),
            banner=(
                "unverified",
                self.tr("Nobody reads it before it leaves"),
                self.tr(
                    "In English, one signer, no logo. His consent, forbidden facts, other people's names and "
                    "authorities of the state of origin still stop it; all else is only pointed out."
                ),
            ),
            says=(self.tr("A colleague reads it the next day; a task says so."),),
            asks={
                "signatory": asked_of(self.frame, view, reference("signatories"), label=self.tr("Signed by"))
            },
        ), {"signatory": signing[0].id if len(signing) == 1 else None}

    def _ask_review(self, view: LetterView) -> Asked:
        letter = view.letter.id
        return Step(
            title=self.tr("Let a partner read it"),
            button=self.tr("Ask for a review"),
            done=self.tr("Review asked for"),
            work=lambda given: lambda vault: ask_review(vault, letter, given["partner"]),
            says=(
                self.tr(
                    "The next bundle to that office carries the text as it stands. Their answer comes back "
                    "in a bundle; once a fact changes, it is about another letter."
                ),
            ),
            asks={
                "partner": asked_of(self.frame, view, reference("partners"), label=self.tr("Which office?"))
            },
        ), {}

    def _approve(self, view: LetterView) -> Asked:
        letter, words = view.letter.id, self.frame.words
        read_in = held(view.letter.client_language) or view.languages[0]
        said = dict.fromkeys(
            str(Messages(language).entries()["notices"][view.notice])
            for language in (read_in, words.language)
        )
        return Step(
            title=self.tr("Before he says yes"),
            button=self.tr("He has approved it"),
            done=self.tr("Approval noted"),
            work=lambda given: lambda vault: approve_letter(vault, letter, given["language"], told=True),
            banner=(
                "accent",
                self.tr("Read this to him first"),
                self.tr("He approves exactly these words. Whoever changes a fact afterwards voids it."),
            ),
            says=tuple(said),
            asks={
                "language": asked_of(
                    self.frame,
                    view,
                    fields_of(Letter)["client_language"].kind,
                    label=words.field("letters", "client_language"),
                )
            },
            confirm=self.tr("He has heard this and understood it"),
        ), {"language": read_in}
