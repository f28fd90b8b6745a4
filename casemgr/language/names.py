"""Names in two scripts: how a letter writes them, and whether two spellings can be one name."""

from casemgr.language.folding import fold
from casemgr.language.transliteration import Scheme, suggest


def formal_name(surname: str, given: str) -> str:
    """Return a name as letters head it, the surname in capitals and first: SHCHERBAKOV Aleksei."""
    return " ".join(part for part in (surname.strip().upper(), given.strip()) if part)


def scheme_of(latin: str, native: str, language: str) -> Scheme | None:
    """Return the scheme by which a document's Latin spelling follows from the native name.

    None means that none does: the holder may have asked for his own spelling, so it is a question
    to ask and never a mistake to correct.
    """
    spelled = latin.casefold()
    return next((made.scheme for made in suggest(native, language) if made.text.casefold() == spelled), None)


def may_be_same(one: str, other: str) -> bool:
    """Return whether two names meet in search, in any scripts and whatever the order of their parts."""
    first, second = (sorted(fold(name).replace("-", " ").split()) for name in (one, other))
    return first == second != []
