"""What went wrong, in sentences: resources/messages filled with the facts of an error.

The sentences are data, one entry for each class of error, so that they can be translated. A value that
was typed for a field, a passphrase or a key is never among the facts they use.
"""

import errno
import tomllib
from collections.abc import Iterable, Mapping
from typing import Any

from casemgr import places
from casemgr.errors import CasemgrError


class Sentences:
    """The entries of some files, each laid over those before it; a file that is not there says nothing."""

    def __init__(self, *files: str) -> None:
        folder = places.resources() / "messages"
        self._said: dict[str, Any] = {}
        for path in (folder / f"{name}.toml" for name in files):
            if path.exists():
                _lay_over(self._said, tomllib.loads(path.read_text(encoding="utf-8")))

    def entries(self) -> Mapping[str, Any]:
        """Return all that can be said, as the files have it."""
        return self._said

    def sentence(self, error: CasemgrError | OSError) -> str:
        """Return what happened and what to do."""
        if isinstance(error, OSError):
            return self._of_system(error)
        return self.filled(error)

    def filled(self, error: CasemgrError, **said: str) -> str:
        """Return the sentence of an error; facts that were `said` in other words stand in them."""
        entries = self._said["errors"]
        entry = next(entries[key_of(kind)] for kind in type(error).__mro__ if key_of(kind) in entries)
        variant = str(vars(error).get(entry.get("by", ""), "sentence"))
        facts = {name: self.fact(fact) for name, fact in vars(error).items()} | said
        return str(entry.get(variant, entry["sentence"]).format(*map(self.fact, error.args), **facts))

    def vault_finding(self, code: str, place: str, detail: str) -> str:
        """Return what was noticed of a vault."""
        return str(self._said["findings"][code]).format(place=place, detail=detail)

    def letter_finding(self, code: str, detail: str, clause: str) -> str:
        """Return what stands in the way of a letter."""
        return str(self._said["linter"].get(code, code)).format(detail=detail, clause=clause)

    def problem(self, code: str, field: str) -> str:
        """Return what is wrong with a field."""
        return str(self._said["problems"].get(code, code)).format(field=field)

    def fact(self, fact: object) -> str:
        """Return one fact of an error in words; several facts stand one after another."""
        if isinstance(fact, Iterable) and not isinstance(fact, str):
            return ", ".join(map(self.fact, fact))
        return str(fact)

    def _of_system(self, error: OSError) -> str:
        system = self._said["system"]
        said = system.get(errno.errorcode.get(error.errno or 0, ""), system["sentence"])
        place = error.filename or system["somewhere"]
        return str(said).format(place=place, reason=error.strerror or type(error).__name__)


def key_of(error: type) -> str:
    """Return the name of an error's entry: the room it comes from and its class."""
    room = error.__module__.split(".")
    return f"{room[1] if len(room) > 1 else room[0]}.{error.__name__}"


def _lay_over(said: dict[str, Any], upon: Mapping[str, Any]) -> None:
    """Lay entries over others; one with a sentence of its own leaves nothing of the entry below."""
    for name, given in upon.items():
        if isinstance(given, Mapping):
            inner = said.setdefault(name, {})
            if "sentence" in given:
                inner.clear()
            _lay_over(inner, given)
        else:
            said[name] = given
