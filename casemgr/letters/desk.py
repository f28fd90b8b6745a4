"""The desk at which letters are written: an open vault, the texts and the law, and what can go wrong there.

LettersError
├── ConsentError          the client has not allowed it                 (FailedError)
├── FindingsError         the linter keeps the letter from final        (FailedError)
├── NoticeError           the client was not told what he must know     (FailedError)
├── TextChangedError      the text is not the one that was approved     (FailedError)
└── LifeError             a letter in this state cannot do that         (UsageError)
"""

from collections.abc import Sequence
from dataclasses import dataclass

from casemgr.casework.consents import Answer
from casemgr.errors import CasemgrError, FailedError, UsageError
from casemgr.letters.composing import Writing
from casemgr.letters.findings import Finding
from casemgr.store.store import Store
from casemgr.vault.attachments import Attachments


class LettersError(CasemgrError):
    """A letter cannot take the step that was asked for."""


class ConsentError(LettersError, FailedError):
    """The client has not allowed it, so it is neither printed nor saved (HR07); `answer` says why."""

    def __init__(self, answer: Answer) -> None:
        super().__init__(str(answer))
        self.answer = answer


class FindingsError(LettersError, FailedError):
    """The linter found errors; nothing was issued."""

    def __init__(self, findings: Sequence[Finding]) -> None:
        super().__init__(", ".join(finding.code for finding in findings))
        self.findings = tuple(findings)


class NoticeError(LettersError, FailedError):
    """The client has not heard the notice with code `notice` (HR04, HR06)."""

    def __init__(self, notice: str) -> None:
        super().__init__(notice)
        self.notice = notice


class TextChangedError(LettersError, FailedError):
    """The text is not, or no longer, the one that was reviewed and approved (HR07)."""

    def __init__(self, approved: str, found: str) -> None:
        super().__init__(f"{approved or 'none'}: {found}")
        self.approved = approved
        self.found = found


class LifeError(LettersError, UsageError):
    """A letter in state `status` cannot take `step`."""

    def __init__(self, status: str, step: str) -> None:
        super().__init__(f"{step}: {status}")
        self.status = status
        self.step = step


@dataclass(frozen=True, slots=True)
class Desk:
    """One office's desk; `release` is the version of this program, for the snapshot of a letter."""

    store: Store
    attachments: Attachments
    writing: Writing
    release: str
