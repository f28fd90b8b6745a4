"""Rules about who writes to whom, when, with whose consent, on what law and with which papers."""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date

from casemgr.law.basis import Standing
from casemgr.letters.findings import Examined, Finding, Rule, Severity, located
from casemgr.letters.frame import said, standing
from casemgr.letters.material import contact_day
from casemgr.records.contact import Contact
from casemgr.records.document import Document
from casemgr.records.fact import Fact, Source, held
from casemgr.records.identity_document import IdentityDocument

_DIGITS = 6
"""A telephone number has at least so many."""

GROUND = frozenset({"S6", "S7"})
"""The clauses that say how we know what a letter tells."""

_NUMBER = re.compile(r"\b[0-9]{2,4}/[0-9]{2,4}\b")
"""The number of an act of the Union, such as 2011/95."""

MOST_ASKED = 8
"""Fields that a letter of the short way may ask for (HR38)."""


def contact_for_checking(letter: Examined) -> Iterator[Finding]:
    """E01: a reader has nobody to ask whether the letter is ours."""
    office = letter.frame.organisation
    reach = (held(office.verification_contact) or "") if office is not None else ""
    reachable = "@" in reach or sum(character.isdigit() for character in reach) >= _DIGITS
    if not reachable:
        yield Finding(code="E01", record=office.id if office else "", field="verification_contact")


def ground(letter: Examined) -> Iterator[Finding]:
    """E02: no conversation with the client and no paper that was seen stands where a letter tells of them."""
    clauses, file = GROUND & set(letter.kind.clauses), letter.material
    told = {fact for each in letter.composed.passages if each.clause in clauses for fact in each.facts}
    kept = bool(file.all(Contact) or file.all(Document))
    grounded = any(_is_ground(letter, fact) for fact in told) if clauses else kept
    if not grounded and not letter.kind.of_nobody:
        yield Finding(code="E02")


def _is_ground(letter: Examined, fact: str) -> bool:
    name, field = located(fact)
    record = letter.composed.records.get(name)
    if isinstance(record, Contact):
        return field == "session"
    register = getattr(record, field, None)
    seen = isinstance(register, Fact) and register.source in (Source.SEEN_ORIGINAL, Source.SEEN_COPY)
    return seen and isinstance(record, Document | IdentityDocument)


def day(letter: Examined) -> Iterator[Finding]:
    """E03: the letter is dated before something it rests on."""
    for contact in letter.material.all(Contact):
        if contact_day(contact) > letter.frame.day:
            yield Finding(code="E03", record=contact.id, field="session")
    for passage in letter.composed.passages:
        for fact in sorted(passage.facts):
            seen = _seen_on(letter, fact)
            if seen is not None and seen > letter.frame.day:
                record, field = located(fact)
                yield Finding(
                    code="E03", clause=passage.clause, sentence=passage.index, record=record, field=field
                )


def _seen_on(letter: Examined, fact: str) -> date | None:
    record, field = located(fact)
    register = getattr(letter.composed.records.get(record), field, None)
    return register.seen_on if isinstance(register, Fact) else None


def consent(letter: Examined) -> Iterator[Finding]:
    """E04: the client's consent to this addressee is missing, lapsed, contested, refused or withdrawn."""
    found = letter.frame.consent
    if found.allowed or (letter.overridden and found.may_be_overridden):
        return
    yield Finding(code="E04", record=found.consent.id if found.consent else "", detail=str(found.answer))


def law(letter: Examined) -> Iterator[Finding]:
    """E07 and E08: a citation out of force, of another regime, too long unread, or known too weakly."""
    profiles = set() if letter.kind.of_nobody else set(held(letter.material.case.profiles) or ())
    for name in letter.composed.body.notes:
        basis = letter.bases.get(name)
        if basis is None:
            yield Finding(code="E08", detail=name)
            continue
        found = standing(basis, letter.frame, letter.composed.chosen.claim)
        if found is Standing.UNVERIFIED:
            yield Finding(code="E08", field=found, detail=name)
        elif found.blocks or basis.never_for & profiles:
            yield Finding(code="E07", field=found, detail=name)
        elif found is Standing.STALE:
            yield Finding(code="E07", severity=Severity.WARNING, field=found, detail=name)


def unread_law(letter: Examined) -> Iterator[Finding]:
    """E08, here a warning: law of the type may govern the case by its day, and nobody has read it (HR27)."""
    for name in letter.kind.bases:
        basis = letter.bases[name]
        found = standing(basis, letter.frame, letter.composed.chosen.claim)
        if basis.regime is not None and found is Standing.UNVERIFIED:
            yield Finding(code="E08", severity=Severity.WARNING, field=found, detail=name)


def old_law(letter: Examined) -> Iterator[Finding]:
    """E07: a text names a regulation or directive that another one has replaced for this case (HR27)."""
    claim = letter.composed.chosen.claim
    for basis in letter.bases.values():
        number = _NUMBER.search(basis.cite["en"])
        if basis.superseded_by is None or number is None:
            continue
        if basis.regime is None or standing(basis, letter.frame, claim) is not Standing.WRONG_REGIME:
            continue
        for passage in letter.composed.passages:
            if number[0] in passage.text and not passage.bases:
                yield Finding(
                    code="E07",
                    field=Standing.WRONG_REGIME,
                    clause=passage.clause,
                    sentence=passage.index,
                    detail=basis.id,
                )


def signatories(letter: Examined) -> Iterator[Finding]:
    """E10: too few sign, or one without authority or a role in the letter's language."""
    signing = letter.frame.signatories
    if len(signing) < (1 if letter.urgent else letter.kind.signatories):
        yield Finding(code="E10", detail="too_few")
    for each in signing:
        if not each.may_sign_on(letter.kind.code, letter.frame.day):
            yield Finding(code="E10", record=each.id, field="may_sign")
        if not said(each.role, letter.words.language) or not said(each.name, letter.words.language):
            yield Finding(code="E10", record=each.id, field="role")


def annexes(letter: Examined) -> Iterator[Finding]:
    """E11 and E12: an annex that names third persons, is gone, has no pages or other bytes than noted."""
    for annex in letter.frame.annexes:
        document = letter.material.find(Document, annex)
        if document is None:
            yield Finding(code="E12", record=annex)
            continue
        blob = held(document.blob)
        if blob is None or letter.digest_of(blob) != held(document.sha256):
            yield Finding(code="E12", record=annex, field="blob")
        if held(document.pages) is None:
            yield Finding(code="E12", record=annex, field="pages")
        if not document.nameless:
            yield Finding(code="E11", record=annex, field="names_third_persons")
    if not letter.frame.annexes:
        yield Finding(code="W17", severity=Severity.WARNING)


def addressee(letter: Examined) -> Iterator[Finding]:
    """E15: never to the state of citizenship or persecution, and to Russia and Belarus for nobody (HR05)."""
    if letter.frame.addressee.stopped_for(letter.material.states_of_origin()):
        yield Finding(code="E15", record=letter.frame.addressee.id, field="state")


def place_of_the_type(letter: Examined) -> Iterator[Finding]:
    """E18: the type is not written to such an addressee, or not in the procedure of the claim it is about."""
    kind, to = letter.kind, letter.frame.addressee
    taken, claim = held(to.letter_types), letter.composed.chosen.claim
    if kind.addressees and held(to.kind) not in kind.addressees:
        yield Finding(code="E18", record=to.id, field="kind", detail=str(held(to.kind)))
    if taken is not None and kind.code not in taken:
        yield Finding(code="E18", severity=Severity.WARNING, record=to.id, field="letter_types")
    about_claim = any(path.startswith("claim.") for path in kind.asks)
    procedure = held(claim.procedure) if claim is not None else None
    if claim is not None and about_claim and procedure and procedure not in kind.procedures:
        yield Finding(code="E18", record=claim.id, field="procedure", detail=procedure)


def already_there(letter: Examined) -> Iterator[Finding]:
    """E20: a visa is asked for somebody who lives in the state that would give it."""
    stay = letter.composed.chosen.residence
    asks_for_a_visa = all(each.startswith("visa_") for each in letter.kind.procedures)
    if asks_for_a_visa and stay is not None and held(stay.country) == letter.frame.destination:
        yield Finding(code="E20", record=stay.id, field="country", detail=letter.frame.destination)


def short_way(letter: Examined) -> Iterator[Finding]:
    """HR38: the short way is in English, and for types made for it that ask for little."""
    if not letter.urgent:
        return
    if letter.words.language != "en":
        yield Finding(code="HR38", field="language", detail=letter.words.language)
    if not letter.kind.urgent or len(letter.kind.asks) > MOST_ASKED:
        yield Finding(code="HR38", field="kind", detail=letter.kind.code)


def length(letter: Examined) -> Iterator[Finding]:
    """W05: longer than its reader will read."""
    if letter.pages > letter.kind.pages:
        yield Finding(code="W05", severity=Severity.WARNING, detail=str(letter.pages))


def translation(letter: Examined) -> Iterator[Finding]:
    """W19: the client reads other clauses, or another number of sentences in one, than the addressee."""
    if letter.reading is None:
        return
    ours, theirs = (
        Counter(each.clause for each in made.passages) for made in (letter.composed, letter.reading)
    )
    for clause in sorted(name for name in ours | theirs if ours[name] != theirs[name]):
        yield Finding(code="W19", severity=Severity.WARNING, clause=clause)


def name_of_addressee(letter: Examined) -> Iterator[Finding]:
    """W20: the addressee has no name in the language of the letter, so the English one stands there."""
    addressee = letter.frame.addressee
    if not said(addressee.name, letter.words.language):
        yield Finding(code="W20", severity=Severity.WARNING, record=addressee.id, field="name")


RULES: tuple[Rule, ...] = (
    contact_for_checking, ground, day, consent, law, unread_law, old_law, signatories, annexes,
    addressee, place_of_the_type, name_of_addressee, already_there, short_way, length, translation,
)  # fmt: skip
