"""Writing a selection to a file for one partner, and entering in the ledger what left.

The file gets its name only after the ledger knows of it, so no bundle leaves that is not in there;
a crash in between leaves a `.part` file, which the next attempt replaces, and a gap in the sequence,
which the partner is told.
"""

import secrets
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from casemgr.errors import NotFoundError, UsageError
from casemgr.exchange import lines
from casemgr.exchange.choice import Selection
from casemgr.exchange.errors import NothingToShareError, PracticeError
from casemgr.exchange.manifest import BLOBS, Kind
from casemgr.exchange.office import Office
from casemgr.exchange.packing import Content, Packed, pack, prepare
from casemgr.exchange.partners import Correspondent
from casemgr.exchange.wire import FIRST, Manifest
from casemgr.files import set_constant_time, sync_folder, written_durably
from casemgr.ids import RecordId, random_id
from casemgr.progress import Progress, no_progress
from casemgr.records.task import Task
from casemgr.store import ledger
from casemgr.store.blobs import read_blob
from casemgr.store.ledger import Direction, Outcome, Passage
from casemgr.store.papers import Paper
from casemgr.vault.practice import may_reach


class FileTakenError(UsageError):
    """Something stands already where the bundle should go."""

    def __init__(self, place: str) -> None:
        super().__init__(place)
        self.place = place


@dataclass(frozen=True, slots=True)
class Written:
    """A bundle that was written: where, and what the ledger has of it."""

    place: Path
    passage: Passage
    size: int


def share(
    office: Office,
    partner: RecordId,
    selection: Selection,
    place: Path,
    progress: Progress = no_progress,
) -> Written:
    """Write what was selected for a partner; `place` is a new file, or a folder for a random name.

    For a case that left without consent a task to tell the client is added (HR08). Raises
    PartnerNotReadyError, PracticeError, NothingToShareError, OverLimitError, FileTakenError and
    DiskFullError.
    """
    to = office.partners.ready(partner)
    if not selection.changes:
        raise NothingToShareError
    attached = [blob for blob in selection.blobs if _is_here(office, blob)]
    contents = [
        Content(lines.NAME, lambda: lines.batched(lines.encode_changes(selection.changes))),
        *(_attachment(office, blob) for blob in attached),
    ]
    cases = dict.fromkeys(selection.cases, Outcome.SENT)
    parcel = _Parcel(Kind.SHARE, contents, selection.numbers, cases, tuple(_to_tell(office, to, selection)))
    return _send(office, to, parcel, place, progress)


@dataclass(frozen=True, slots=True)
class _Parcel:
    """What goes into a bundle, and what the ledger keeps of it."""

    kind: Kind
    contents: Sequence[Content]
    numbers: Sequence[int]
    cases: Mapping[RecordId, Outcome]
    tasks: Sequence[Task] = ()


def send_documents(
    office: Office, to: Correspondent, kind: Kind, contents: Sequence[Content], place: Path
) -> Written:
    """Write a bundle of small documents, such as a receipt."""
    return _send(office, to, _Parcel(kind, contents, (), {}), place, no_progress)


def _send(office: Office, to: Correspondent, parcel: _Parcel, place: Path, progress: Progress) -> Written:
    """Write a bundle and enter it in the ledger, both or neither."""
    if not may_reach(office.store, to.card.fingerprint):
        raise PracticeError(to.card.card.name)
    path = _path(place)
    packed = prepare(_heading(office, to, parcel.kind), parcel.contents, office.signing_key)
    part = path.with_name(path.name + ".part")
    part.unlink(missing_ok=True)
    try:
        with written_durably(part) as file:
            pack(packed, parcel.contents, to.card.recipient, file, progress)
        set_constant_time(part)
        with office.store.transaction():
            passage = _enter(office, to, parcel, packed)
        part.rename(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)
    return Written(path, passage, packed.size)


def _enter(office: Office, to: Correspondent, parcel: _Parcel, packed: Packed) -> Passage:
    said = packed.manifest
    passage = Passage(
        said.bundle,
        Direction.OUT,
        to.partner.id,
        said.kind,
        said.sequence,
        bytes.fromhex(packed.digest),
        said.created,
        office.store.clock.now_ms(),
    )
    paper = Paper(packed.signed.line, packed.signed.signature)
    row = ledger.enter(office.store, passage, paper, parcel.cases)
    ledger.note_sent(office.store, row, parcel.numbers)
    for task in parcel.tasks:
        office.store.put(task)
    return passage


def _to_tell(office: Office, to: Correspondent, selection: Selection) -> Iterator[Task]:
    """Yield, for each case that leaves without consent, the task to tell its client, and who decided."""
    decided = selection.override
    if decided is None:
        return
    for case in selection.overridden:
        what = f"{to.card.card.name}: {decided.reason} ({decided.by}, {decided.second})"
        yield Task.new(office.store.clock, case_id=case, kind="tell_client", what=what, status="open")


def _heading(office: Office, to: Correspondent, kind: Kind) -> Manifest:
    before = ledger.last(office.store, Direction.OUT, to.partner.id)
    return Manifest(
        kind=str(kind),
        bundle=random_id(),
        sender=office.fingerprint,
        recipient=to.card.fingerprint,
        sequence=before.sequence + 1 if before else 1,
        previous=before.manifest.hex() if before else FIRST,
        challenge=secrets.token_hex(32),
        created=office.store.clock.now_ms(),
        members=[],
    )


def _path(place: Path) -> Path:
    path = place / f"{secrets.token_hex(8)}.age" if place.is_dir() else place
    if path.exists():
        raise FileTakenError(str(path))
    return path


def _is_here(office: Office, blob: str) -> bool:
    """Tell whether an attachment is in this vault; a partner may have shared its record alone."""
    try:
        read_blob(office.store, blob).key.wipe()
    except NotFoundError:
        return False
    return True


def _attachment(office: Office, blob: str) -> Content:
    def chunks() -> Iterator[bytes]:
        with office.attachments.opened(blob) as file:
            while chunk := file.read(lines.CHUNK):
                yield chunk

    return Content(BLOBS + blob, chunks)
