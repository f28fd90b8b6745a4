"""What a letterhead says of an office, and when it shows a logo."""

from collections.abc import Iterator, Mapping

from casemgr.letters.composing import Writing
from casemgr.letters.content import Letterhead
from casemgr.letters.frame import said
from casemgr.letters.material import Material
from casemgr.letters.words import Words
from casemgr.records.fact import held
from casemgr.records.organisation import Organisation

SENSITIVE = frozenset({"BY", "RU"})
"""Citizens of these states can be punished for the letterhead alone (HR06, G5)."""


def letterhead(
    words: Words,
    writing: Writing,
    material: Material,
    office: Organisation | None,
    pictures: Mapping[str, bytes],
) -> Letterhead | None:
    """Return who writes, None where the office has no profile; with a logo only where it does no harm."""
    if office is None:
        return None
    logo = None if is_sensitive(material, office) else pictures.get(office.id)
    return Letterhead(office_name(words, office), tuple(_details(words, writing, office)), logo)


def is_sensitive(material: Material, office: Organisation | None) -> bool:
    """Whether an office shows itself no more than it must, unless it has decided otherwise (HR06)."""
    shown = office is not None and held(office.shows_logo) is True
    return bool(SENSITIVE & set(material.citizenships())) and not shown


def office_name(words: Words, office: Organisation | None) -> str:
    """Return what an office is called in a language, empty where there is none."""
    return "" if office is None else said(office.name, words.language) or held(office.legal_name) or ""


def sender_line(words: Words, office: Organisation | None) -> str:
    """Return the line above the address in a window: who writes and from where."""
    place = held(office.postal_address) if office is not None else None
    parts = (office_name(words, office), *(place or "").splitlines())
    return " · ".join(part.strip() for part in parts if part.strip())


def _details(words: Words, writing: Writing, office: Organisation) -> Iterator[str]:
    state = held(office.registered_in)
    country = writing.vocabularies["country"].label(state, words.language) if state else ""
    number = held(office.registration_number)
    form = said(office.legal_form, words.language)
    if number:
        registered = words.text("letter", "registered").format(form=form, number=number, country=country)
        yield " · ".join(part for part in (registered, held(office.postal_address)) if part)
    reach = [held(office.phone), held(office.email)]
    if any(reach):
        yield " · ".join(part for part in reach if part)
