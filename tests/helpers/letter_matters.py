"""What single types of letter speak of, added to the client of letter_cases."""

from datetime import date
from typing import Any

from casemgr.letters.desk import Desk as LetterDesk
from casemgr.records.addressee import Addressee
from casemgr.records.by_language import ByLanguage
from casemgr.records.consent import Consent
from casemgr.records.country_finding import CountryFinding
from casemgr.records.custody import Custody
from casemgr.records.distress_call import DistressCall, Moment
from casemgr.records.fact import Fact, Source
from casemgr.records.identity_document import IdentityDocument
from casemgr.records.letter import Letter
from casemgr.records.organisation import Organisation
from casemgr.records.person import Person
from casemgr.records.referral import Referral
from casemgr.records.security_finding import SecurityFinding
from casemgr.records.signatory import Signatory
from casemgr.records.special_need import SpecialNeed
from tests.helpers.letter_cases import ANNEXES, Desk, copy, observed, original, start, told, when

TYPES = {
    "L04": "court", "L09": "border", "L10": "clinic", "L11": "department", "L12": "court",
    "L13": "department", "L14": "department",
}  # fmt: skip
"""Each type and whom it goes to here."""

BARE = ("L04", "L09", "L10", "L11")
"""Types that need no annexes."""

RUSSIAN: dict[tuple[str, str], str] = {
    ("call", "wish"): "Он просит убежища в Литве. Он не может участвовать в войне.",
    ("call", "place"): "пункт пропуска «Примерный»",
    ("referral", "asked"): "Он просит приёма у врача после 16 часов.",
    ("custody", "undertaking"): "Он будет жить по предложенному адресу. Он будет являться по понедельникам.",
    ("custody", "ground"): "скрывался от органов",
    ("custody", "authority"): "Вильнюсский окружной суд",
    ("security", "authority"): "Департамент миграции",
    ("security", "finding"): "его пребывание может угрожать безопасности государства",
    ("security", "disclosed"): "Он не служил. Он назвал военкомат, где состоит на учёте.",
    ("security", "contacts"): "После отъезда он не был ни в одном консульстве.",
    ("passport", "renewal_obstacle"): "Консульство принимает его заявление только с военным билетом.",
    ("passport", "mission_risk"): "В консульстве ему вручили бы повестку.",
    ("finding", "says"): "Суды не признают убеждение основанием для отказа после мобилизации.",
    ("contrary", "says"): "Один суд в 2023 году заменил службу гражданской.",
}


def matters(desk: Desk) -> Desk:
    """Add a call, a detention, a finding, a referral, needs, sources on a country, and whom to write to."""
    for name in ("counsellor", "director"):
        desk.change(name, Signatory, may_sign=tuple(f"L{number:02}" for number in range(1, 15)))
    desk.change("office", Organisation, duty_phone="+370 000 00001")
    desk.change("client", Person, languages=("ru", "en"))
    _addressees(desk)
    _calls_and_courts(desk)
    _papers_and_sources(desk)
    for (name, fieldname), russian in RUSSIAN.items():
        record = desk.vault.store.read(NOUNS[name], desk.kept[name]).record
        desk.word(name, fieldname, getattr(record, fieldname).value, ru=russian)
    return desk


NOUNS: dict[str, Any] = {
    "call": DistressCall, "referral": Referral, "custody": Custody, "security": SecurityFinding,
    "passport": IdentityDocument, "finding": CountryFinding, "contrary": CountryFinding,
}  # fmt: skip


def _addressees(desk: Desk) -> None:
    for name, kind, english, russian in (
        ("border", "border", "State Border Guard Service, Example Frontier Station", "Служба охраны границы"),
        ("court", "court", "Vilnius Regional Administrative Court", "Вильнюсский административный суд"),
        ("clinic", "partner", "Example Clinic, Vilnius", "Клиника «Пример», Вильнюс"),
    ):
        state = {} if kind == "partner" else {"state": "LT", "located_in": "LT"}
        named = ByLanguage.of({"en": english, "ru": russian})
        desk.new(name, Addressee, kind=kind, name=named, status="active", **state)
        _consent(desk, name)
    _consent(desk, "department", "health")


def _consent(desk: Desk, addressee: str, *scope: str) -> None:
    desk.new(
        f"wide consent to {addressee}",
        Consent,
        purpose="letter_to",
        addressee_id=desk.kept[addressee],
        answer="given",
        given_on=date(2026, 11, 21),
        form="signed",
        explained_in=("ru",),
        scope=("identity", "procedure", "narrative", *scope),
    )


def _calls_and_courts(desk: Desk) -> None:
    desk.new(
        "call",
        DistressCall,
        moment=observed(Moment(on=date(2026, 11, 22), at="14:20", offset="+02:00")),
        place=told("the crossing point Example"),
        wish=told("He asks for asylum in Lithuania. He cannot take part in the war."),
        doctor=told("yes"),
    )
    desk.new(
        "custody",
        Custody,
        country=copy("LT"),
        since=copy(when("2026-11-14")),
        authority=copy("Vilnius District Court"),
        number=copy("N-00-0000"),
        ground=copy("risk of absconding"),
        until=copy(when("2027-01-14")),
        undertaking=told("He will live at the address offered. He will report on Mondays."),
    )
    desk.new(
        "security",
        SecurityFinding,
        country=copy("LT"),
        subject=copy("asylum"),
        authority=copy("Migration Department"),
        number=copy("00-S-000"),
        decided_on=copy(when("2026-10-30")),
        notified_on=copy(when("2026-11-05")),
        finding=copy("His stay may threaten the security of the state."),
        reasons_given=copy("no"),
        disclosed_on=told(when("2026-08-20")),
        disclosed=told("He has never served. He named the office where he is registered."),
        contacts=told("He has been to no consulate since he left."),
    )


def _papers_and_sources(desk: Desk) -> None:
    desk.new(
        "referral",
        Referral,
        support="medical",
        known_as="Client 4",
        done=("legal_info", "accompaniment"),
        asked=told("He asks for an appointment after 16:00."),
        ask_again_on=date(2026, 12, 4),
    )
    for kind, setting, fact in (
        ("breaks", "interview", told), ("interpreter_independent", "interview", told),
        ("separate_room", "reception", told), ("read_aloud", "both", observed),
    ):  # fmt: skip
        desk.new(kind, SpecialNeed, kind=fact(kind), setting=setting)
    desk.paper(
        "report",
        kind="clinician_report",
        form=copy("copy"),
        dated=copy(when("2026-09-03")),
    )
    desk.change(
        "passport",
        IdentityDocument,
        renewal_obstacle=told("The consulate takes his application only with a military ID."),
        mission_risk=told("He would be handed a summons there."),
    )
    for name, says, against in (
        ("finding", "Courts do not accept conviction as a ground for refusal after mobilisation.", False),
        ("contrary", "One court replaced service by civilian service in 2023.", True),
    ):
        desk.new(
            name,
            CountryFinding,
            country="RU",
            topic="refusal",
            publisher="Example Monitor",
            work="Objectors before courts",
            published=when("2026-03"),
            grade="report",
            says=Fact(value=says, source=Source.PUBLIC_RECORD),
            captured_on=date(2026, 11, 2),
            contrary=against,
        )
    desk.change("passport", IdentityDocument, status=original("valid"))


def begin_of(desk: Desk, letters: LetterDesk, kind: str, **fields: Any) -> Letter:
    """Begin a letter of a type to the addressee of that type, signed by as many as sign it."""
    signing = ("counsellor", "director")[: letters.writing.texts.type(kind).signatories]
    chosen: dict[str, Any] = {
        "addressee_id": desk.kept[TYPES[kind]],
        "signatories": tuple(desk.kept[name] for name in signing),
        "annexes": () if kind in BARE else tuple(desk.kept[name] for name in ANNEXES),
    }
    return start(desk, letters, kind, **(chosen | fields))
