"""The life of a letter up to the moment it is final: reviewed, approved by the client, issued.

Approval is of the exact text: a fact corrected afterwards changes the hash and voids it (HR07). A
final letter is stored bytes; nothing in this program renders it again.
"""

import io
import json
import secrets
from dataclasses import replace
from datetime import date

from casemgr.crypto.sealing import digest
from casemgr.errors import NotFoundError
from casemgr.ids import RecordId
from casemgr.letters.annexes import exhibits
from casemgr.letters.desk import (
    ConsentError,
    Desk,
    FindingsError,
    LifeError,
    NoticeError,
    TextChangedError,
)
from casemgr.letters.findings import located
from casemgr.letters.notices import notice_before
from casemgr.letters.page import render
from casemgr.letters.setting import Issue, page_content
from casemgr.letters.snapshot import snapshot
from casemgr.letters.urgency import is_urgent, owed_after
from casemgr.letters.writing import OPEN, Draft, draft, require_consent
from casemgr.records.consent import Approval, Consent
from casemgr.records.fact import held
from casemgr.records.letter import Letter, Override
from casemgr.store.listings import records
from casemgr.store.versions import Version

CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
NUMBER_LENGTH = 8
SEQUENCE = "letter_sequence"


def review(desk: Desk, letter: RecordId, by: str) -> Version[Letter]:
    """Note who has read the letter as it stands; its hash is what the client is asked to approve.

    Raises FindingsError while the linter objects, whatever the client would say.
    """
    made = draft(desk, letter)
    errors = [finding for finding in made.errors if finding.code != "E04"]
    if errors:
        raise FindingsError(errors)
    seen = desk.store.read(Letter, letter)
    today = desk.store.clock.today()
    return desk.store.put(
        replace(
            seen.record, status="reviewed", reviewed_by=by, reviewed_on=today, text_sha256=made.text_sha256
        ),
        seen,
    )


def approve(
    desk: Desk, letter: RecordId, on: date, language: str | None = None, *, told: bool
) -> Version[Letter]:
    """Note that the client has said yes to exactly the reviewed text, read in a language.

    `told` says that he has heard before what may become of the letter (HR04). On the short way no review
    comes before it (HR38). Raises LifeError before the review, ConsentError where he allows no letter to
    this addressee at all, NoticeError where he has not heard it, and TextChangedError where the facts have
    changed since the review.
    """
    made = draft(desk, letter)
    record = made.letter
    unread = record.status == "draft" and is_urgent(record)
    if record.status not in ("reviewed", "approved") and not unread:
        raise LifeError(str(held(record.status)), "approve")
    consent = made.frame.consent.consent
    if not made.frame.consent.allowed or consent is None:
        raise ConsentError(made.frame.consent.answer)
    if not told:
        raise NoticeError(notice_before(made.frame.addressee))
    if not unread:
        _require_same_text(held(record.text_sha256) or "", made)
    read_in = language or held(record.client_language) or held(record.language)
    approval = Approval(letter_id=letter, text_sha256=made.text_sha256, language=read_in, on=on)
    with desk.store.transaction():
        given = desk.store.read(Consent, consent.id)
        desk.store.put(replace(given.record, approval=approval), given)
        seen = desk.store.read(Letter, letter)
        approved = replace(seen.record, status="approved", consent_id=consent.id, notice_on=on)
        return desk.store.put(approved, seen)


def override(
    desk: Desk, letter: RecordId, reason: str, second_person: str, by: str | None = None
) -> Version[Letter]:
    """State why a letter must leave without consent, decided by one person and a second one (HR08).

    Raises ConsentError where the client has refused or withdrawn: nobody can override that; and
    ProblemsError where the second person is the first.
    """
    made = draft(desk, letter)
    if not made.frame.consent.may_be_overridden:
        raise ConsentError(made.frame.consent.answer)
    seen = desk.store.read(Letter, letter)
    stated = Override(reason=reason, second_person=second_person, by=by, on=made.frame.day)
    return desk.store.put(replace(seen.record, override=stated), seen)


def finalise(desk: Desk, letter: RecordId) -> Version[Letter]:
    """Issue a letter: draw its number, render it once, and keep its bytes, its hash and its snapshot.

    Raises ConsentError, FindingsError, LifeError where it was not approved, TextChangedError where the
    text is not the approved one, MissingGlyphError and DiskFullError; then nothing was kept.
    """
    made = draft(desk, letter)
    require_consent(made)
    if made.errors:
        raise FindingsError(made.errors)
    if made.frame.consent.allowed:
        _require_approval(made)
    number = new_number(desk)
    kind = desk.writing.texts.type(held(made.letter.kind) or "")
    language = held(made.letter.language) or ""
    issue = Issue(number=number, digest=made.text_sha256, pictures=_pictures(desk, made))
    content = page_content(desk.writing, made.material, kind, language, made.frame, made.composed, issue)
    pdf = render(content, exhibits(desk, made, content))
    return _keep(desk, made, number, pdf, snapshot(desk, made, content))


def _require_approval(made: Draft) -> None:
    if made.letter.status != "approved":
        raise LifeError(str(held(made.letter.status)), "finalise")
    approval = made.frame.approval
    _require_same_text(approval.text_sha256 or "" if approval is not None else "", made)


def _require_same_text(approved: str, made: Draft) -> None:
    if approved != made.text_sha256:
        raise TextChangedError(approved, made.text_sha256)


def _pictures(desk: Desk, made: Draft) -> dict[str, bytes]:
    """Return logos where they are to be shown, and signatures; on the short way neither (HR38).

    Who may see a logo, `heads` decides (HR06).
    """
    if is_urgent(made.letter):
        return {}
    offices = [each for each in (made.frame.organisation, *made.frame.joint) if each is not None]
    named = {each.id: held(each.logo) for each in offices if held(each.shows_logo) is True}
    named |= {each.id: held(each.signature) for each in made.frame.signatories}
    return {owner: _bytes(desk, blob) for owner, blob in named.items() if blob is not None}


def _bytes(desk: Desk, blob: str) -> bytes:
    with desk.attachments.opened(blob) as source:
        return source.read()


def _keep(desk: Desk, made: Draft, number: str, pdf: bytes, kept: bytes) -> Version[Letter]:
    """Keep bytes, snapshot, number and sequence together or not at all."""
    seen = desk.store.read(Letter, made.letter.id)
    with desk.attachments.staging():
        page = desk.attachments.stage(io.BytesIO(pdf), made.letter.id)
        record = desk.attachments.stage(io.BytesIO(kept), made.letter.id)
        with desk.store.transaction():
            desk.attachments.keep([page, record])
            final = replace(
                seen.record,
                status="final",
                number=number,
                sequence=_next_in_sequence(desk),
                finalised_on=made.frame.day,
                text_sha256=made.text_sha256,
                pdf_sha256=digest(pdf).hex(),
                pdf_blob=page.blob,
                snapshot_blob=record.blob,
                template_version=desk.release,
                facts=_facts(made),
                legal_bases=tuple(_law(desk, name) for name in made.composed.body.notes),
            )
            for owed in owed_after(made, number, desk.store.clock):
                desk.store.put(owed)
            return desk.store.put(final, seen)


def _facts(made: Draft) -> tuple[str, ...]:
    used = sorted({fact for passage in made.composed.passages for fact in passage.facts})
    known = made.composed.records
    places = (located(fact) for fact in used)
    return tuple(
        f"{known[record].collection}/{record}/{field}" for record, field in places if record in known
    )


def _law(desk: Desk, name: str) -> str:
    return f"{name}@{desk.writing.bases[name].checked_on.isoformat()}"


def _next_in_sequence(desk: Desk) -> int:
    """Count our letters without a gap; the number is this office's own and printed nowhere."""
    counted = json.loads(desk.store.meta(SEQUENCE) or b"0") + 1
    desk.store.set_meta(SEQUENCE, json.dumps(counted).encode())
    return int(counted)


def new_number(desk: Desk) -> str:
    """Draw eight characters that no letter of ours has and that tell nothing."""
    taken = {held(each.number) for each in records(desk.store, Letter)}
    while True:
        number = "".join(secrets.choice(CROCKFORD) for _ in range(NUMBER_LENGTH))
        if number not in taken:
            return number


def final_bytes(desk: Desk, letter: RecordId) -> bytes:
    """Return the stored bytes of a letter that was issued; raises LifeError for one that was not."""
    record = desk.store.read(Letter, letter).record
    blob = held(record.pdf_blob)
    if record.status in OPEN or blob is None:
        raise LifeError(str(held(record.status)), "read")
    return _bytes(desk, blob)


def final_snapshot(desk: Desk, letter: RecordId) -> bytes:
    """Return the snapshot of a letter that was issued; raises NotFoundError."""
    blob = held(desk.store.read(Letter, letter).record.snapshot_blob)
    if blob is None:
        raise NotFoundError("snapshot", letter)
    return _bytes(desk, blob)
