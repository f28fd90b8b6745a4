"""What did not work and what to do, in sentences of the window's language.

The sentences are those the command line says too; for what is done otherwise in the window a file of its
own is laid over them.
"""

from collections.abc import Iterable
from typing import Final

from casemgr.records.record import Problem
from casemgr.sentences import Sentences

FALLBACK: Final = "en"


class Messages(Sentences):
    """The sentences of one language; what it lacks is said in English."""

    def __init__(self, language: str) -> None:
        spoken = dict.fromkeys((FALLBACK, language))
        super().__init__(*(name for each in spoken for name in (each, f"window.{each}")))

    def remedy(self, code: str) -> str:
        """Return what puts a finding right."""
        return str(self.entries()["remedies"].get(code, ""))

    def fact(self, fact: object) -> str:
        """Return one fact of an error in words.

        What stands in a finding is read from it by name: to know its class would load the letters before
        anybody has unlocked.
        """
        code, field = getattr(fact, "code", None), getattr(fact, "field", None)
        detail = str(getattr(fact, "detail", None) or "")
        if isinstance(fact, Problem):
            return f"{fact.field}: {self.problem(fact.code, fact.field)}."
        if code in self.entries()["findings"]:
            return self.vault_finding(
                str(code), getattr(fact, "place", ""), getattr(fact, "detail", "") or ""
            )
        if code in self.entries()["linter"]:
            return self.letter_finding(str(code), detail, getattr(fact, "clause", ""))
        if isinstance(code, str) and isinstance(field, str):
            return self.problem(code, field)
        if isinstance(fact, Iterable) and not isinstance(fact, str):
            return " ".join(map(self.fact, fact))
        return super().fact(fact)
