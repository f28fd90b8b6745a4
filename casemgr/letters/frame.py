"""What a letter says of itself: who writes, to whom, with whose consent, and what law it may name."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from casemgr.casework.consents import Standing as ConsentStanding
from casemgr.law.basis import CaseDates, LegalBasis, Standing
from casemgr.letters.expressions import Flag, Gap, Value
from casemgr.letters.facts import Teller
from casemgr.letters.phrasing import COUNTRY_FORMS, Node
from casemgr.records.addressee import Addressee
from casemgr.records.by_language import ByLanguage
from casemgr.records.consent import Approval
from casemgr.records.fact import Empty, held
from casemgr.records.organisation import Organisation
from casemgr.records.partial_date import PartialDate
from casemgr.records.protection_claim import ProtectionClaim
from casemgr.records.signatory import Signatory

APPROVAL = "approval"
"""The mark of a sentence that can only be written once the client has approved all the others."""

_ABSENT: Node = {"known": Flag(False)}

VISAS = ("D_humanitarian", "C_LTV", "D", "asylum_visa", "C")


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """The people and the day of one letter."""

    day: date
    addressee: Addressee
    organisation: Organisation | None
    joint: tuple[Organisation, ...] = ()
    """Who writes together with it."""
    signatories: tuple[Signatory, ...]
    consent: ConsentStanding
    approval: Approval | None
    annexes: tuple[str, ...]
    number: str = ""
    vouched: frozenset[str] = frozenset()
    """The legal bases for which a named reviewer vouches in this letter."""

    @property
    def destination(self) -> str:
        """The state that is asked."""
        return held(self.addressee.state) or ""


def frame_view(teller: Teller, frame: Frame) -> Node:
    """Return `witness`, `office`, `letter` and `consent` for the templates."""
    return {
        "witness": _witness(teller, frame.signatories[0] if frame.signatories else None),
        "office": _office(teller, frame.organisation),
        "letter": _letter(teller, frame),
        "consent": _consent(teller, frame),
    }


def said(value: ByLanguage | Empty, language: str) -> str:
    """Return words a person wrote in a language, empty where nobody has."""
    words = held(value)
    return (words.get(language) if words is not None else None) or ""


def _gap(record: str, name: str, text: str) -> dict[str, Value]:
    facts = frozenset({f"{record}.{name}"})
    return {"known": Flag(bool(text), facts), "text": Gap(text, facts)}


def _witness(teller: Teller, signatory: Signatory | None) -> Node:
    if signatory is None:
        return {"role": _ABSENT, "since": _ABSENT, "languages": _ABSENT, "feminine": Flag(False)}
    node = teller.node(signatory)
    language = teller.words.language
    since = held(signatory.advises_since)
    languages = [
        teller.vocabularies["language"].label(each, language) for each in held(signatory.languages) or ()
    ]
    return node | {
        "role": _gap(signatory.id, "role", said(signatory.role, language)),
        "since": _gap(signatory.id, "advises_since", teller.words.dates(since)["since"] if since else ""),
        "languages": _gap(signatory.id, "languages", teller.words.joined(languages)),
        "feminine": Flag(held(signatory.sex) == "female", frozenset({f"{signatory.id}.sex"})),
    }


def _office(teller: Teller, organisation: Organisation | None) -> Node:
    if organisation is None:
        return {"name": _ABSENT, "work": _ABSENT, "duty_phone": _ABSENT}
    language = teller.words.language
    name = said(organisation.name, language) or held(organisation.legal_name) or ""
    return {
        "name": _gap(organisation.id, "name", name),
        "work": _gap(organisation.id, "work", said(organisation.work, language)),
        "duty_phone": _gap(organisation.id, "duty_phone", held(organisation.duty_phone) or ""),
    }


def _letter(teller: Teller, frame: Frame) -> Node:
    addressee = frame.addressee
    visas = held(addressee.visas) or ()
    visa = next((each for each in VISAS if each in visas), "D")
    visa_facts = frozenset({f"{addressee.id}.visas"})
    destination = frozenset({f"{addressee.id}.state"})
    kind = held(addressee.kind) or ""
    return {
        "addressee": Gap(teller.term("addressee_address", kind), frozenset({f"{addressee.id}.kind"})),
        "visa": {"code": Gap(visa, visa_facts), "text": Gap(teller.term("visa_asked", visa), visa_facts)},
        "destination": {
            "code": Gap(frame.destination, destination),
            **{form: Gap(teller.country(frame.destination, form), destination) for form in COUNTRY_FORMS},
        },
        "annexed": Flag(bool(frame.annexes)),
        "mediated": Flag(
            held(addressee.mediation_needed) is True, frozenset({f"{addressee.id}.mediation_needed"})
        ),
    }


def _consent(teller: Teller, frame: Frame) -> Node:
    consent, approval = frame.consent.consent, frame.approval
    given = held(consent.given_on) if consent is not None and frame.consent.allowed else None
    facts = frozenset({f"{consent.id}.given_on"} if consent is not None else ())
    scope = frozenset({f"{consent.id}.scope"} if consent is not None else ())
    shown = held(consent.scope) if consent is not None and given is not None else None
    marked = frozenset({APPROVAL})
    on = approval.on if approval is not None else None
    language = approval.language if approval is not None and approval.language else "ru"
    return {
        "known": Flag(given is not None, facts),
        "health": Flag("health" in (shown or ()), scope),
        "on": Gap(_day(teller, given) if given else teller.words.text("placeholder", "consent"), facts),
        "approved": {
            "on": Gap(_day(teller, on) if on else teller.words.text("placeholder", "approval"), marked),
            "language": Gap(teller.words.text("version", language), marked),
        },
    }


def _day(teller: Teller, day: date) -> str:
    return teller.words.dates(PartialDate.on(day))["on"]


def law_view(
    bases: Mapping[str, LegalBasis],
    frame: Frame,
    profiles: Sequence[str],
    claim: ProtectionClaim | None,
    language: str,
) -> Node:
    """Return each legal basis as {usable, says}; what may not be cited is there and not usable."""
    return {
        key(each.id): {
            "usable": Flag(citable(each, frame, profiles, claim), frozenset({law_id(each.id)})),
            "says": Gap(each.says.get(language, each.says["en"]).rstrip("."), frozenset({law_id(each.id)})),
        }
        for each in bases.values()
    }


def citable(basis: LegalBasis, frame: Frame, profiles: Sequence[str], claim: ProtectionClaim | None) -> bool:
    """Tell whether a letter of this day, in this case, may name a basis."""
    return not standing(basis, frame, claim).blocks and not basis.never_for & set(profiles)


def standing(basis: LegalBasis, frame: Frame, claim: ProtectionClaim | None) -> Standing:
    """Return what stands in the way of a citation, by the dates of the claim (HR27)."""
    dates = CaseDates()
    if claim is not None:
        dates = CaseDates(
            decided=held(claim.decided_on), lodged=held(claim.lodged_on), registered=held(claim.registered_on)
        )
    return basis.standing(frame.day, dates, reviewed=basis.id in frame.vouched)


def key(basis: str) -> str:
    """Return the name under which a template asks for a basis: `RU-127` is `law.ru_127`."""
    return basis.lower().replace("-", "_")


def law_id(basis: str) -> str:
    """Return the mark of a sentence that rests on a basis."""
    return f"law/{basis}"
