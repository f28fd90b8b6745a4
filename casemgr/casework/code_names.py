"""A reference and a code name for a case, neither of which tells anything of the client.

References are random, so neither a name nor the size of the caseload shows in them. Code names pair
two words of different kinds: a list of birds alone would itself be a sign of who uses it (HR19).
"""

import secrets
from collections.abc import Callable, Sequence

from casemgr.errors import FailedError
from casemgr.vocabulary import Term, Vocabulary

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's thirty-two characters, which are not mistaken for one another when read aloud."""

_TRIES = 1000


class NamesUsedUpError(FailedError):
    """No free code name was found: there are more cases than pairs of words."""


def new_reference(taken: Callable[[str], bool]) -> str:
    """Return a random reference such as "K7Q-2M9" that is not taken: thirty random bits."""
    return _first_free(_reference, taken)


def new_code_name(words: Vocabulary, language: str, taken: Callable[[str], bool]) -> str:
    """Return two words of different kinds in one language, such as "Heron Anvil", that are not taken.

    `words` holds the words, and in their weight the kind of each. Raises NamesUsedUpError.
    """
    terms = list(words.terms.values())
    return _first_free(lambda: " ".join(words.label(term.code, language) for term in _pair(terms)), taken)


def _first_free(draw: Callable[[], str], taken: Callable[[str], bool]) -> str:
    for _ in range(_TRIES):
        drawn = draw()
        if not taken(drawn):
            return drawn
    raise NamesUsedUpError(_TRIES)


def _reference() -> str:
    drawn = "".join(secrets.choice(ALPHABET) for _ in range(6))
    return f"{drawn[:3]}-{drawn[3:]}"


def _pair(terms: Sequence[Term]) -> tuple[Term, Term]:
    first = secrets.choice(terms)
    return first, secrets.choice([term for term in terms if term.weight != first.weight])
