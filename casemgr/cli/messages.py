"""What went wrong, as the command line says it, and the exit codes."""

import errno
from collections.abc import Iterable
from functools import cache

from casemgr.errors import CasemgrError, FailedError, RefusedError, SecretError, UsageError, VaultInUseError
from casemgr.letters.findings import Finding as LetterFinding
from casemgr.records.record import Problem
from casemgr.sentences import Sentences
from casemgr.vault.findings import Finding

LANGUAGE = "en"
FAILED, CANCELLED = 1, 130

_CODES = {UsageError: 2, SecretError: 3, RefusedError: 4, VaultInUseError: 5, FailedError: FAILED}
_SYSTEM_CODES = {errno.ENOENT: 2, errno.EISDIR: 2, errno.ENOTDIR: 2, errno.EEXIST: 2, errno.ENAMETOOLONG: 2}


def exit_code(error: CasemgrError | OSError) -> int:
    """Return the exit code that says who can put it right (DESIGN.md 9)."""
    if isinstance(error, OSError):
        return _SYSTEM_CODES.get(error.errno or 0, FAILED)
    return next((code for blame, code in _CODES.items() if isinstance(error, blame)), FAILED)


def sentence(error: CasemgrError | OSError) -> str:
    """Return what happened and what to do, after the names of the files it happened in."""
    return ": ".join([*getattr(error, "__notes__", ()), sentences().sentence(error)])


def finding_sentence(finding: Finding) -> str:
    """Return what was noticed of a vault."""
    return sentences().vault_finding(finding.code, finding.place, finding.detail or "no detail")


def letter_finding_sentence(finding: LetterFinding) -> str:
    """Return what stands in the way of a letter."""
    return sentences().letter_finding(finding.code, finding.detail, finding.clause)


def cancelled() -> str:
    """Return what is said when the person stopped the work."""
    return str(sentences().entries()["cancelled"])


def unexpected(error: BaseException) -> str:
    """Return what is said of an error that nobody foresaw: its kind and its place, and no value."""
    trace = error.__traceback__
    while trace and trace.tb_next:
        trace = trace.tb_next
    place = f"{trace.tb_frame.f_globals.get('__name__')}:{trace.tb_lineno}" if trace else "nowhere"
    return str(sentences().entries()["unexpected"]).format(code=f"{type(error).__name__} {place}")


@cache
def sentences() -> Sentences:
    """Return what the command line can say."""
    return _Sentences(LANGUAGE)


class _Sentences(Sentences):
    """Sentences that name fields and findings by their codes, as the commands do."""

    def fact(self, fact: object) -> str:
        if isinstance(fact, Finding):
            return finding_sentence(fact)
        if isinstance(fact, LetterFinding):
            return f"{fact.code} {letter_finding_sentence(fact)}"
        if isinstance(fact, Problem):
            return f"{fact.field} {self.problem(fact.code, fact.field)}"
        if isinstance(fact, Iterable) and any(isinstance(part, Finding | LetterFinding) for part in fact):
            return " ".join(map(self.fact, fact))
        return super().fact(fact)
