"""Invented clients to read a sentence of a letter by; they live in memory alone and no disk sees them.

They are those of the practice story, with what the gallery of letters lays on them for a type.
"""

import tomllib
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from functools import cache

from casemgr import places
from casemgr.casework.consents import Answer, Standing
from casemgr.ids import RecordId
from casemgr.letters.catalogue import LetterType
from casemgr.letters.frame import Frame
from casemgr.letters.material import Material, gather
from casemgr.practice.clock import StoryClock
from casemgr.practice.keeping import keep_directory, keep_records, keep_told
from casemgr.practice.story import Told, read_story, tables
from casemgr.records.addressee import Addressee
from casemgr.records.consent import Consent
from casemgr.records.contact import Contact
from casemgr.records.fact import held
from casemgr.records.signatory import Signatory
from casemgr.store.connection import open_in_memory
from casemgr.store.listings import records
from casemgr.store.store import Store

SCOPE = ("identity", "procedure", "narrative", "military", "family", "health")


@dataclass(frozen=True, slots=True)
class Sample:
    """One invented client for one type of letter: his file, and to whom and by whom it is written."""

    reference: str
    material: Material
    frame: Frame


@cache
def samples(kind: LetterType) -> tuple[Sample, ...]:
    """Return the invented clients for a type, those first whom it is written for; made once for each."""
    story = read_story()
    clock = StoryClock(story.day)
    extras = tomllib.loads((places.resources() / "practice" / "gallery.toml").read_text(encoding="utf-8"))
    laid = tuple(tables(extras.get(kind.code, {})))
    found: list[Sample] = []
    for office in (story.vilnius, story.tbilisi):
        with closing(open_in_memory()) as database:
            store = Store.create(database, clock)
            names = keep_directory(
                store,
                (*office.directory, *tables(extras["directory"])),
                dict.fromkeys(("vilnius", "tbilisi"), store.office),
            )
            found += [_sample(store, told, laid, names, kind) for told in office.cases]
    return tuple(sorted(found, key=lambda each: not _profiles(each) & set(kind.fits)))


def _profiles(sample: Sample) -> set[str]:
    return set(held(sample.material.case.profiles) or ())


def _sample(
    store: Store,
    told: Sequence[Told],
    laid: Sequence[Told],
    names: Mapping[str, RecordId],
    kind: LetterType,
) -> Sample:
    ids = {**names, **keep_records(store, told, names)}
    case = next(ids[one.key] for one in told if one.collection == "cases")
    there = {one.collection for one in told}
    more = [one for one in laid if not (one.table.get("unless_there") is True and one.collection in there)]
    keep_told(store, more, ids, {"case_id": case, "person_id": ids["client"]})
    material = gather(store, case, ids["client"])
    return Sample(held(material.case.reference) or "", material, _frame(store, material, kind))


def _frame(store: Store, material: Material, kind: LetterType) -> Frame:
    written_to = [each for each in records(store, Addressee) if takes(each, kind)]
    addressee = min(written_to, key=lambda each: (kind.addressees.index(held(each.kind) or ""), each.id))
    spoke = {held(each.signatory_id) for each in material.all(Contact)}
    signing = sorted(records(store, Signatory), key=lambda each: (each.id not in spoke, _named(each)))
    today = store.clock.today()
    consent = Consent.new(store.clock, given_on=today, scope=SCOPE, addressee_id=addressee.id)
    return Frame(
        day=today,
        addressee=addressee,
        organisation=material.organisation,
        signatories=tuple(signing[: kind.signatories]),
        consent=Standing(Answer.STANDING, replace(consent, person_id=material.client.id)),
        approval=None,
        annexes=(),
    )


def _named(signatory: Signatory) -> str:
    name = held(signatory.name)
    return (name.get("en") if name else None) or ""


def takes(addressee: Addressee, kind: LetterType) -> bool:
    """Tell whether an addressee is written letters of a type."""
    types = held(addressee.letter_types)
    return held(addressee.kind) in kind.addressees and (types is None or kind.code in types)
