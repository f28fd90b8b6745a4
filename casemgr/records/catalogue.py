"""Every kind of record, by the name of its collection."""

from collections.abc import Mapping
from types import MappingProxyType

from casemgr.records.accommodation_offer import AccommodationOffer
from casemgr.records.addressee import Addressee
from casemgr.records.case import Case
from casemgr.records.conscience import Conscience
from casemgr.records.consent import Consent
from casemgr.records.contact import Contact
from casemgr.records.country_finding import CountryFinding
from casemgr.records.criminal_case import CriminalCase
from casemgr.records.custody import Custody
from casemgr.records.deadline import Deadline
from casemgr.records.decision_ground import DecisionGround
from casemgr.records.distress_call import DistressCall
from casemgr.records.document import Document
from casemgr.records.emergency_plan import EmergencyPlan
from casemgr.records.event import Event
from casemgr.records.family_member import FamilyMember
from casemgr.records.identity_document import IdentityDocument
from casemgr.records.involvement import Involvement
from casemgr.records.law_review import LawReview
from casemgr.records.letter import Letter
from casemgr.records.letter_review import LetterReview
from casemgr.records.letter_text import LetterText
from casemgr.records.military_profile import MilitaryProfile
from casemgr.records.missing_proof import MissingProof
from casemgr.records.mission_answer import MissionAnswer
from casemgr.records.nomination import Nomination
from casemgr.records.note import Note
from casemgr.records.organisation import Organisation
from casemgr.records.partner import Partner
from casemgr.records.person import Person
from casemgr.records.procedure import Procedure
from casemgr.records.protection_claim import ProtectionClaim
from casemgr.records.record import Record
from casemgr.records.referral import Referral
from casemgr.records.removal_step import RemovalStep
from casemgr.records.risk import Risk
from casemgr.records.security_finding import SecurityFinding
from casemgr.records.settlement import Settlement
from casemgr.records.signatory import Signatory
from casemgr.records.special_need import SpecialNeed
from casemgr.records.stay import Stay
from casemgr.records.task import Task
from casemgr.records.visa_attempt import VisaAttempt
from casemgr.records.whereabouts import Whereabouts
from casemgr.records.wording import Wording

_STANDING_ALONE = (
    Case,
    Person,
    Addressee,
    Organisation,
    Signatory,
    Partner,
    LawReview,
    MissionAnswer,
    LetterText,
)
_OF_A_PERSON = (
    IdentityDocument,
    MilitaryProfile,
    Conscience,
    Stay,
    VisaAttempt,
    ProtectionClaim,
    Procedure,
    CriminalCase,
    FamilyMember,
    Settlement,
    Nomination,
    RemovalStep,
    DecisionGround,
    Custody,
    SecurityFinding,
    SpecialNeed,
    EmergencyPlan,
    Whereabouts,
)
_OF_A_CASE = (
    Involvement,
    Event,
    Contact,
    Document,
    AccommodationOffer,
    MissingProof,
    Risk,
    Deadline,
    Task,
    Note,
    Consent,
    Letter,
    LetterReview,
    Wording,
    Referral,
    DistressCall,
    CountryFinding,
)

CATALOGUE: Mapping[str, type[Record]] = MappingProxyType(
    {kind.collection: kind for kind in (*_STANDING_ALONE, *_OF_A_PERSON, *_OF_A_CASE)}
)
"""What this program understands; a partner's newer collections are kept without being understood."""
