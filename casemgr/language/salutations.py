"""How a letter greets, how it closes and how it quotes, per language.

Names of addressees are not put together here: they need grammatical case and gender, so the
directory of addressees holds the form of address for a named person as it is to be printed.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from casemgr.errors import NotFoundError


@dataclass(frozen=True, slots=True)
class Phrases:
    """The fixed phrases of one letter language.

    `salutation` and `closing` go to a reader whose name is not known, `closing_named` to one greeted
    by name. `consul` and `consul_female` greet a consul of whom only office and sex are known.
    """

    salutation: str
    consul: str
    consul_female: str
    closing: str
    closing_named: str
    quotes: tuple[str, str]


PHRASES: Final[Mapping[str, Phrases]] = {
    "en": Phrases(
        "Dear Sir or Madam,",
        "Dear Consul,",
        "Dear Consul,",
        "Yours faithfully,",
        "Yours sincerely,",
        ("“", "”"),
    ),
    "ru": Phrases(
        "Уважаемые дамы и господа!",
        "Уважаемый господин консул!",
        "Уважаемая госпожа консул!",
        "С уважением,",
        "С уважением,",
        ("«", "»"),
    ),
    "be": Phrases(
        "Паважаныя спадарыні і спадары!",
        "Паважаны спадар консул!",
        "Паважаная спадарыня консул!",
        "З павагай,",
        "З павагай,",
        ("«", "»"),
    ),
    "uk": Phrases(
        "Шановні пані та панове!",
        "Шановний пане консуле!",
        "Шановна пані консуле!",
        "З повагою,",
        "З повагою,",
        ("«", "»"),
    ),
    "lt": Phrases(
        "Gerbiamieji,",
        "Gerbiamas pone konsule,",
        "Gerbiama ponia konsule,",
        "Pagarbiai,",
        "Pagarbiai,",
        ("„", "”"),
    ),
    "ka": Phrases(
        "პატივცემულო ქალბატონო/ბატონო,",
        "პატივცემულო ბატონო,",
        "პატივცემულო ქალბატონო,",
        "პატივისცემით,",
        "პატივისცემით,",
        ("„", "“"),
    ),
    "de": Phrases(
        "Sehr geehrte Damen und Herren,",
        "Sehr geehrter Herr Konsul,",
        "Sehr geehrte Frau Konsulin,",
        "Mit freundlichen Grüßen",
        "Mit freundlichen Grüßen",
        ("„", "“"),
    ),
    "pl": Phrases(
        "Szanowni Państwo,",
        "Szanowny Panie Konsulu,",
        "Szanowna Pani Konsul,",
        "Z poważaniem,",
        "Z wyrazami szacunku,",
        ("„", "”"),
    ),
    "fr": Phrases(
        "Madame, Monsieur,",
        "Monsieur le Consul,",
        "Madame la Consule,",
        "Je vous prie d'agréer, Madame, Monsieur, l'expression de ma considération distinguée.",
        "Je vous prie d'agréer, Madame, Monsieur, l'expression de ma considération distinguée.",
        ("«\u00a0", "\u00a0»"),
    ),
}
"""From the shared table of letter languages; every cell is still to be read by a native reader."""


def phrases(language: str) -> Phrases:
    """Return the phrases of a letter language; raises NotFoundError."""
    if language not in PHRASES:
        raise NotFoundError("letter language", language)
    return PHRASES[language]


def quoted(text: str, language: str) -> str:
    """Return a text between the quotation marks of a language."""
    opening, closing = phrases(language).quotes
    return f"{opening}{text}{closing}"
