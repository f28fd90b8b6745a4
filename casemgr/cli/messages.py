"""What went wrong, in sentences, and the exit codes: the one place where errors become words.

The sentences are data (resources/messages), one for each class of error, so that they can be
translated. They are filled with the facts of an error; a value that was typed for a field, a
passphrase or a key is never among the facts they use.
"""

import errno
import tomllib
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from casemgr import places
from casemgr.errors import CasemgrError, FailedError, RefusedError, SecretError, UsageError, VaultInUseError
from casemgr.letters.findings import Finding as LetterFinding
from casemgr.records.record import Problem
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
    said = _system_sentence(error) if isinstance(error, OSError) else _error_sentence(error)
    return ": ".join([*getattr(error, "__notes__", ()), said])


def finding_sentence(finding: Finding) -> str:
    """Return what was noticed of a vault."""
    said: str = _sentences()["findings"][finding.code]
    return said.format(place=finding.place, detail=finding.detail or "no detail")


def letter_finding_sentence(finding: LetterFinding) -> str:
    """Return what stands in the way of a letter."""
    said: str = _sentences()["linter"].get(finding.code, finding.code)
    return said.format(detail=finding.detail, clause=finding.clause)


def cancelled() -> str:
    """Return what is said when the person stopped the work."""
    return str(_sentences()["cancelled"])


def unexpected(error: BaseException) -> str:
    """Return what is said of an error that nobody foresaw: its kind and its place, and no value."""
    trace = error.__traceback__
    while trace and trace.tb_next:
        trace = trace.tb_next
    place = f"{trace.tb_frame.f_globals.get('__name__')}:{trace.tb_lineno}" if trace else "nowhere"
    return str(_sentences()["unexpected"]).format(code=f"{type(error).__name__} {place}")


def key_of(error: type[CasemgrError]) -> str:
    """Return the name of an error's entry: the room it comes from and its class."""
    return f"{error.__module__.split('.')[1]}.{error.__name__}"


def entries() -> Mapping[str, Mapping[str, str]]:
    """Return the sentences of all errors by `key_of`."""
    found: Mapping[str, Mapping[str, str]] = _sentences()["errors"]
    return found


def _error_sentence(error: CasemgrError) -> str:
    entry = next(entries()[key_of(kind)] for kind in type(error).__mro__ if key_of(kind) in entries())
    variant = str(vars(error).get(entry.get("by", ""), "sentence"))
    facts = {name: _words(fact) for name, fact in vars(error).items()}
    return entry.get(variant, entry["sentence"]).format(*map(_words, error.args), **facts)


def _system_sentence(error: OSError) -> str:
    system = _sentences()["system"]
    said: str = system.get(errno.errorcode.get(error.errno or 0, ""), system["sentence"])
    return said.format(place=error.filename or "the place", reason=error.strerror or type(error).__name__)


def _words(fact: object) -> str:
    if isinstance(fact, Finding):
        return finding_sentence(fact)
    if isinstance(fact, LetterFinding):
        return f"{fact.code} {letter_finding_sentence(fact)}"
    if isinstance(fact, Problem):
        words: str = _sentences()["problems"].get(fact.code, fact.code)
        return f"{fact.field} {words.format(field=fact.field)}"
    if isinstance(fact, Iterable) and not isinstance(fact, str):
        between = " " if any(isinstance(part, Finding | LetterFinding) for part in fact) else ", "
        return between.join(map(_words, fact))
    return str(fact)


@cache
def _sentences() -> Mapping[str, Any]:
    path = places.resources() / "messages" / f"{LANGUAGE}.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))
