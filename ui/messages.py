"""What did not work and what to do, in sentences of the window's language.

The sentences are data, resources/messages: those the command line says too, and for what is done otherwise
in the window a file of its own laid over them. A value that was typed, a passphrase or a key is never among
the facts a sentence uses.
"""

import errno
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Final

from casemgr import places
from casemgr.errors import CasemgrError
from casemgr.records.record import Problem

FALLBACK: Final = "en"


class Messages:
    """The sentences of one language; what it lacks is said in English."""

    def __init__(self, language: str) -> None:
        folder = places.resources() / "messages"
        files = [f"{FALLBACK}.toml", f"window.{FALLBACK}.toml"]
        if language != FALLBACK:
            files += [f"{language}.toml", f"window.{language}.toml"]
        self._said: dict[str, Any] = {}
        for name in files:
            _lay_over(self._said, _read(folder / name))

    def sentences(self) -> Mapping[str, Any]:
        """Return all that can be said, as the files have it."""
        return self._said

    def sentence(self, error: CasemgrError | OSError) -> str:
        """Return what happened and what to do."""
        if isinstance(error, OSError):
            return self._of_system(error)
        entries = self._said["errors"]
        entry = next(entries[key_of(kind)] for kind in type(error).__mro__ if key_of(kind) in entries)
        variant = str(vars(error).get(entry.get("by", ""), "sentence"))
        facts = {name: self._words(fact) for name, fact in vars(error).items()}
        return str(entry.get(variant, entry["sentence"]).format(*map(self._words, error.args), **facts))

    def letter_finding(self, code: str, detail: str, clause: str) -> str:
        """Return what stands in the way of a letter."""
        return str(self._said["linter"].get(code, code)).format(detail=detail, clause=clause)

    def remedy(self, code: str) -> str:
        """Return what puts a finding right."""
        return str(self._said["remedies"].get(code, ""))

    def vault_finding(self, code: str, place: str, detail: str) -> str:
        """Return what was noticed of the vault."""
        return str(self._said["findings"][code]).format(place=place, detail=detail)

    def _of_system(self, error: OSError) -> str:
        system = self._said["system"]
        said = system.get(errno.errorcode.get(error.errno or 0, ""), system["sentence"])
        return str(said).format(place=error.filename or "", reason=error.strerror or type(error).__name__)

    def _words(self, fact: object) -> str:
        if isinstance(fact, Problem):
            said = str(self._said["problems"].get(fact.code, fact.code))
            return f"{fact.field}: {said.format(field=fact.field)}."
        code = getattr(fact, "code", None)
        if isinstance(code, str) and code in self._said["findings"]:
            return self.vault_finding(code, getattr(fact, "place", ""), getattr(fact, "detail", "") or "")
        if isinstance(code, str) and code in self._said["linter"]:
            return self.letter_finding(code, getattr(fact, "detail", ""), getattr(fact, "clause", ""))
        field = getattr(fact, "field", None)
        if isinstance(code, str) and isinstance(field, str):
            return str(self._said["problems"].get(code, code)).format(field=field)
        if isinstance(fact, Iterable) and not isinstance(fact, str):
            return " ".join(map(self._words, fact))
        return str(fact)


def key_of(error: type) -> str:
    """Return the name of an error's sentences: the room it comes from and its class."""
    room = error.__module__.split(".")
    return f"{room[1] if len(room) > 1 else room[0]}.{error.__name__}"


def _read(path: Path) -> Mapping[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8")) if path.exists() else {}


def _lay_over(said: dict[str, Any], upon: Mapping[str, Any]) -> None:
    """Lay sentences over others, entry by entry."""
    for name, given in upon.items():
        if isinstance(given, Mapping):
            inner = said.setdefault(name, {})
            if "sentence" in given:
                inner.clear()
            _lay_over(inner, given)
        else:
            said[name] = given
