"""Invented clients for letters: whole cases kept through a real vault, and the desk that writes about them.

`Client` starts as Aleksei Shcherbakov of shared/domain's example: a Russian objector in Tbilisi with a
summons in the electronic register. Other clients are the same with other facts.
"""

import io
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from casemgr.casework.documents import attach
from casemgr.clock import FixedClock
from casemgr.law.checks import load_checks
from casemgr.law.loading import load_legal_bases
from casemgr.letters.catalogue import load_letters
from casemgr.letters.composing import Writing
from casemgr.letters.desk import Desk as LetterDesk
from casemgr.letters.writing import begin
from casemgr.places import resources
from casemgr.records.accommodation_offer import AccommodationOffer
from casemgr.records.addressee import Addressee
from casemgr.records.by_language import ByLanguage
from casemgr.records.case import Case
from casemgr.records.conscience import Conscience
from casemgr.records.consent import Consent
from casemgr.records.contact import Contact, Session
from casemgr.records.described import fields_of
from casemgr.records.document import Document
from casemgr.records.event import Event
from casemgr.records.fact import Empty, Fact, Source
from casemgr.records.identity_document import IdentityDocument, Paper
from casemgr.records.involvement import Involvement
from casemgr.records.letter import Letter
from casemgr.records.military_profile import Fitness, MilitaryProfile
from casemgr.records.organisation import Organisation
from casemgr.records.partial_date import PartialDate
from casemgr.records.partner import Partner
from casemgr.records.person import Name, Person
from casemgr.records.protection_claim import ProtectionClaim
from casemgr.records.record import Record
from casemgr.records.signatory import Signatory
from casemgr.records.stay import Stay
from casemgr.records.summons import RegisterEntry
from casemgr.records.visa_attempt import Refusal, VisaAttempt
from casemgr.records.wording import Wording, text_digest
from casemgr.vault.vault import Vault
from casemgr.vocabulary import load_vocabularies
from tests.helpers.vault import VaultPlace

R = TypeVar("R", bound=Record)

NOON = 1_795_435_200_000
"""23 November 2026, 12:00 UTC."""
TODAY = date(2026, 11, 23)
TBILISI = "0" * 31 + "b"
"""The id of a partner office."""


@cache
def writing() -> Writing:
    """Return the texts, vocabularies and law as the program ships them."""
    folder = resources()
    return Writing(
        load_letters(folder / "letters"),
        load_vocabularies(folder / "vocabularies"),
        load_legal_bases(folder / "law"),
        load_checks(folder / "law" / "checks" / "checks.toml"),
    )


def original(value: Any, document: str | None = None, **provenance: Any) -> Fact[Any]:
    """A fact we read in an original."""
    return Fact(value=value, source=Source.SEEN_ORIGINAL, document=document, **provenance)


def copy(value: Any, document: str | None = None, **provenance: Any) -> Fact[Any]:
    """A fact we read in a copy."""
    return Fact(value=value, source=Source.SEEN_COPY, document=document, **provenance)


def told(value: Any, **provenance: Any) -> Fact[Any]:
    """A fact the client stated."""
    return Fact(value=value, source=Source.CLIENT_STATEMENT, **provenance)


def observed(value: Any) -> Fact[Any]:
    """A fact the counsellor observed."""
    return Fact(value=value, source=Source.COUNSELLOR_OBSERVATION)


def when(text: str) -> PartialDate:
    """A partial date from its text."""
    return PartialDate.parse(text)


@dataclass
class Desk:
    """A vault with an office, an addressee and one client; `kept` finds records by a short name."""

    vault: Vault
    kept: dict[str, str] = field(default_factory=dict)
    texts: dict[str, str] = field(default_factory=dict)

    def put(self, name: str, record: R) -> R:
        """Keep a record under a short name."""
        self.vault.store.put(record)
        self.kept[name] = record.id
        self._step()
        return record

    def new(self, kept_as: str, record_type: type[R], /, **fields: Any) -> R:
        """Keep a new record, bound to the client and the case where its kind is."""
        bound = {"person_id": "client", "case_id": "case"}
        for owner, short in bound.items():
            if owner in fields_of(record_type) and short in self.kept:
                fields.setdefault(owner, self.kept[short])
        return self.put(kept_as, record_type.new(self.vault.store.clock, **fields))

    def change(self, name: str, record_type: type[R], /, **fields: Any) -> R:
        """Replace fields of a kept record."""
        seen = self.vault.store.read(record_type, self.kept[name])
        self._step()
        return self.vault.store.put(replace(seen.record, **fields), seen).record

    def paper(self, name: str, content: bytes = b"%PDF- invented", **fields: Any) -> Document:
        """Attach a paper to the case."""
        usual: dict[str, Any] = {"person_id": self.kept["client"], "pages": 1, "names_third_persons": False}
        version = attach(self.vault, self.kept["case"], io.BytesIO(content), **(usual | fields))
        self.kept[name] = version.record.id
        self._step()
        return version.record

    def word(self, name: str, fieldname: str, text: str, **languages: str) -> Wording:
        """Word one fact's text in other languages."""
        self.texts[f"{name}.{fieldname}"] = text
        return self.new(
            f"{name}.{fieldname}",
            Wording,
            fact=f"{self.kept[name]}.{fieldname}",
            text_sha256=text_digest(text),
            words=ByLanguage.of(languages),
        )

    def _step(self) -> None:
        clock = self.vault.store.clock
        assert isinstance(clock, FixedClock)
        clock.advance(1000)


def open_desk(root: Path) -> Desk:
    """Make a vault with an office of two signatories and two addressees; nobody is a client yet."""
    place = VaultPlace(root, FixedClock(NOON))
    desk = Desk(place.create())
    desk.vault.store.author = "Asta Example"
    desk.new(
        "office",
        Organisation,
        legal_name="Vilnius Objectors’ Advice Centre",
        name=ByLanguage.of(
            {"en": "Vilnius Objectors’ Advice Centre", "ru": "Вильнюсский центр помощи отказчикам"}
        ),
        legal_form=ByLanguage.of({"en": "Public institution", "ru": "Публичное учреждение"}),
        registration_number="000000000",
        registered_in="LT",
        city=ByLanguage.of({"en": "Vilnius", "ru": "Вильнюс"}),
        postal_address="Pavyzdžio g. 1, LT-00000 Vilnius",
        phone="+370 000 00000",
        email="office@example.invalid",
        verification_contact="+370 000 00000",
        work=ByLanguage.of(
            {
                "en": "The Centre advises people who refuse military service and takes no money from them",
                "ru": "Центр консультирует людей, отказывающихся от военной службы, и не берёт с них денег",
            }
        ),
    )
    for name, english, russian, role, role_ru, sex in (
        ("counsellor", "Asta Pavyzdytė", "Аста Павиздите", "counsellor", "консультант", "female"),
        ("director", "Jonas Pavyzdys", "Йонас Павиздис", "director", "директор", "male"),
    ):
        desk.new(
            name,
            Signatory,
            organisation_id=desk.kept["office"],
            name=ByLanguage.of({"en": english, "ru": russian}),
            role=ByLanguage.of({"en": role, "ru": role_ru}),
            sex=sex,
            may_sign=("L01", "L03"),
            advises_since=when("2020"),
            languages=("en", "lt", "ru"),
        )
    desk.new(
        "embassy",
        Addressee,
        kind="embassy",
        state="LT",
        located_in="GE",
        name=ByLanguage.of(
            {
                "en": "Embassy of the Republic of Lithuania in Georgia",
                "ru": "Посольство Литовской Республики в Грузии",
            }
        ),
        unit="Consular Section",
        postal_address="Tbilisi",
        visas=("D_humanitarian",),
        mediation_needed=True,
        status="active",
        checked_on=date(2026, 11, 1),
    )
    desk.new(
        "department",
        Addressee,
        kind="determining_authority",
        state="LT",
        located_in="LT",
        name=ByLanguage.of({"en": "Migration Department, Vilnius", "ru": "Департамент миграции, Вильнюс"}),
        status="active",
    )
    desk.put("tbilisi", Partner(id=TBILISI, name="Tbilisi Advice Office"))
    return desk


def shcherbakov(desk: Desk) -> Desk:
    """Add the client of the example letter, with everything that L01 and L03 ask for."""
    desk.new(
        "case", Case, reference="C-7K2M", code_name="Amber", status="open", profiles=("CO_SEC", "EVA_CALLED")
    )
    person = {
        "pseudonym": "Amber",
        "latin_name": original(Name(surname="SHCHERBAKOV", given="ALEKSEI")),
        "native_name": original(Name(surname="Щербаков", given="Алексей", patronymic="Игоревич")),
        "sex": original("male"),
        "born_on": original(when("2004-03-14")),
        "citizenships": original(("RU",)),
    }
    desk.put("client", Person.new(desk.vault.store.clock, **person))
    desk.new("part", Involvement, role="applicant")
    _papers(desk)
    _military(desk)
    _where(desk)
    _wordings(desk)
    consents(desk)
    return desk


RUSSIAN = {
    (
        "conscience",
        "trigger",
    ): "Он не может участвовать в убийстве. Его брат вернулся со службы в 2022 году и рассказал ему о ней.",
    ("conscience", "shown_before"): "Он сказал об этом на обсуждении в классе в 2023 году.",
    ("crossing", "explanation"): "Он выехал через наземный пункт пропуска, и его не остановили.",
    ("georgia", "protection_obstacle"): "14 сентября 2026 года он пришёл в Департамент миграции. "
    "Его заявление не зарегистрировали.",
}


def _wordings(desk: Desk) -> None:
    """Say in Russian what the client told, as the interpreter of the office did."""
    kinds: dict[str, type[Record]] = {"conscience": Conscience, "crossing": Event, "georgia": Stay}
    for (name, fieldname), russian in RUSSIAN.items():
        record = desk.vault.store.read(kinds[name], desk.kept[name]).record
        desk.word(name, fieldname, getattr(record, fieldname).value, ru=russian)


def consents(desk: Desk) -> None:
    """Let the client allow letters to the embassy and to the department."""
    for addressee in ("embassy", "department"):
        desk.new(
            f"consent to {addressee}",
            Consent,
            purpose="letter_to",
            addressee_id=desk.kept[addressee],
            answer="given",
            given_on=date(2026, 11, 20),
            form="signed",
            explained_in=("ru",),
        )


def _papers(desk: Desk) -> None:
    scan = desk.paper(
        "passport scan", kind="identity_page", form=original("original"), caption=told("passport, data page")
    )
    desk.new(
        "passport",
        IdentityDocument,
        kind="TRAV_PASS",
        scan_id=scan.id,
        paper=original(
            Paper(
                number="00 0000000",
                country="RU",
                expires=when("2027-08-30"),
                latin_surname="SHCHERBAKOV",
                latin_given="ALEKSEI",
            )
        ),
    )
    desk.paper(
        "registration",
        kind="draft_registration",
        form=original("original"),
        language="ru",
        dated=original(when("2022-02-01")),
    )
    desk.paper(
        "entry", kind="register_entry", form=copy("screenshot"), language="ru", dated=copy(when("2026-07-01"))
    )
    desk.paper(
        "application",
        kind="acs_application",
        form=copy("copy"),
        language="ru",
        dated=copy(when("2026-06-12")),
    )
    desk.paper("stamp", kind="border_stamp", form=original("original"), dated=original(when("2026-07-03")))
    desk.paper("declaration", kind="host_declaration", form=original("original"), language="lt")


def _military(desk: Desk) -> None:
    desk.new(
        "military",
        MilitaryProfile,
        country="RU",
        liability=original("conscript_age_registered", desk.kept["registration"]),
        fitness=original(Fitness(category="RU_A"), desk.kept["registration"]),
    )
    entry = desk.kept["entry"]
    desk.new(
        "summons",
        Event,
        kind="summons",
        summons_purpose=copy("dispatch", entry),
        summons_service=copy("e_register", entry),
        summons_dated=copy(when("2026-07-01"), entry),
        summons_appear_by=copy(when("2026-07-14"), entry),
        summons_register=copy(RegisterEntry(shown="yes", looked_by="client", open_page=False), entry),
        summons_complied=told("no"),
    )
    desk.new(
        "acs",
        Event,
        kind="acs_application",
        happened_on=copy(when("2026-06-12"), desk.kept["application"]),
        acs_outcome=told("application_not_accepted"),
    )
    desk.new(
        "conscience",
        Conscience,
        natures=told(("pacifist",)),
        since=told(when("2022")),
        trigger=told(
            "He cannot take part in killing. His brother came back from service in 2022 and told him of it."
        ),
        shown_before=told("He said so in a class discussion in 2023."),
        civilian_service=told("yes"),
    )
    for day, city, mode in (
        (date(2026, 9, 2), "", "video"),
        (date(2026, 9, 16), "", "video"),
        (date(2026, 10, 12), "", "video"),
        (date(2026, 11, 3), "Tbilisi", "in_person"),
        (date(2026, 11, 18), "Tbilisi", "in_person"),
    ):
        desk.new(
            f"contact {day}",
            Contact,
            session=observed(Session(on=day, mode=mode, language="ru", city=city or None)),
            interpreter=Fact(value=Empty.NOT_APPLICABLE, source=Source.COUNSELLOR_OBSERVATION),
            signatory_id=desk.kept["counsellor"],
            caller="client",
        )


def _where(desk: Desk) -> None:
    desk.new(
        "crossing",
        Event,
        kind="border_crossing",
        happened_on=original(when("2026-07-03"), desk.kept["stamp"]),
        explanation=told("He left at a land crossing and was not stopped."),
    )
    desk.new(
        "georgia",
        Stay,
        country=original("GE", desk.kept["stamp"]),
        city=told("Tbilisi"),
        since=original(when("2026-07-03"), desk.kept["stamp"]),
        legal_basis=told("visa_free"),
        valid_until=told(when("2027-07-02")),
        rule_checked_on=date(2026, 11, 9),
        protection_obstacle=told(
            "On 14 September 2026 he went to the Migration Department. His application was not registered."
        ),
    )
    desk.new(
        "attempt",
        VisaAttempt,
        state=told("LT"),
        filed_in=told("GE"),
        filed_on=told(when("2026-08")),
        visa=told("D"),
        outcome=told("not_accepted"),
        refusal=told(Refusal(reason="apply_in_country_of_residence", written=False)),
    )
    desk.new(
        "claim",
        ProtectionClaim,
        country=told("LT"),
        procedure=told("asylum_regular"),
        file_number=told("00-000"),
        lodged_on=told(when("2026-11-10")),
    )
    desk.new(
        "host",
        AccommodationOffer,
        host_name=original("Ona Pavyzdienė", desk.kept["declaration"]),
        host_sex=original("female", desk.kept["declaration"]),
        country=original("LT", desk.kept["declaration"]),
        city=original("Kaunas", desk.kept["declaration"]),
        declaration_id=desk.kept["declaration"],
        may_be_named=True,
        agreed_on=date(2026, 11, 10),
    )


def letter_desk(desk: Desk) -> LetterDesk:
    """Return the desk at which this office writes."""
    return LetterDesk(desk.vault.store, desk.vault.attachments, writing(), "test")


ANNEXES = ("passport scan", "registration", "entry", "application", "stamp", "declaration")


def start(desk: Desk, letters: LetterDesk, kind: str = "L01", **fields: Any) -> Letter:
    """Begin a letter of a kind to the addressee of that kind, signed by both."""
    addressee = desk.kept["embassy" if kind == "L01" else "department"]
    chosen: dict[str, Any] = {
        "case_id": desk.kept["case"],
        "person_id": desk.kept["client"],
        "kind": kind,
        "language": "en",
        "client_language": "ru",
        "addressee_id": addressee,
        "signatories": (desk.kept["counsellor"], desk.kept["director"]),
        "annexes": tuple(desk.kept[name] for name in ANNEXES if name in desk.kept),
    }
    return begin(letters, **(chosen | fields)).record
