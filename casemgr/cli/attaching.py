"""`casemgr-cli case attach | extract`: files into a case, and out of it."""

import mimetypes
from collections.abc import Iterator
from pathlib import Path

from casemgr.casework.documents import attach
from casemgr.casework.metadata import Metadata, metadata_of
from casemgr.cli.answer import Answer
from casemgr.cli.arguments import Arguments, Noun, of_case, sets
from casemgr.cli.console import Console
from casemgr.cli.editing import applied
from casemgr.cli.entering import unlocked
from casemgr.cli.files import new_place
from casemgr.cli.finding import shown
from casemgr.cli.named import case_called, file_called, record_called
from casemgr.cli.tables import paragraph
from casemgr.cli.wording import Wording, wording
from casemgr.errors import NotFoundError
from casemgr.files import written_durably
from casemgr.records.codec import record_to_json
from casemgr.records.described import fields_of
from casemgr.records.document import Document
from casemgr.records.fact import held

_PIECE = 1 << 16


def add_commands(noun: Noun) -> None:
    """Add the verbs to the noun of cases."""
    attaching = sets(of_case(noun.verb("attach", attach_file, "keep a file as a document of a case")))
    attaching.add_argument("file", type=Path, metavar="FILE", help="the file")
    attaching.add_argument(
        "--keep-metadata",
        action="store_true",
        help="keep what a picture tells of its making",
    )
    extracting = of_case(
        noun.verb("extract", extract, "write the file of a document out of the vault, in clear")
    )
    extracting.add_argument("record", metavar="RECORD", help="the document")
    extracting.add_argument("--out", type=Path, required=True, metavar="F", help="a new file, or a folder")


def attach_file(args: Arguments, console: Console) -> Answer:
    """Keep a file as a document; its own place on the disk is left as it is."""
    words = wording()
    with args.file.open("rb") as source, unlocked(args, console) as vault:
        case = case_called(vault.store, args.case).record
        media_type, _ = mimetypes.guess_type(args.file.name)
        blank = Document(id=case.id, kind="other", media_type=media_type or "application/octet-stream")
        described = applied(blank, args.typed)
        fields = {name: getattr(described, name) for name in fields_of(Document) if name != "case_id"}
        found = metadata_of(source)
        document = attach(vault, case.id, source, keep_metadata=args.keep_metadata, **fields).record
    lines = [f"Kept {shown(document, words)}, {held(document.size)} bytes."]
    lines += _metadata_lines(found, document, words)
    lines += paragraph(
        f"{args.file} itself stays where it is, readable by others. Delete it once you need it no more."
    )
    told = [{"tells": trace.tells, "words": trace.words} for trace in found.traces]
    return Answer({"kind": "attached", "document": record_to_json(document), "metadata": told}, lines)


def _metadata_lines(found: Metadata, document: Document, words: Wording) -> Iterator[str]:
    """Yield what the file tells beside what it shows, and what became of that."""
    if not found.traces:
        return
    if held(document.taken_out):
        yield "Taken out before it was kept (the hash of the file as it came is in the record):"
    elif found.removable:
        yield "Kept with what it tells beside the picture:"
    else:
        yield "This file tells more than it shows; that cannot be taken out without making it anew:"
    for trace in found.traces:
        said = words.label("file_trace", trace.tells)
        yield from paragraph(f"{said}: {trace.words}" if trace.words else said, 2)


def extract(args: Arguments, console: Console) -> Answer:
    """Write the file of a document out of the vault, for the eyes of its owner."""
    with unlocked(args, console) as vault:
        document = record_called(file_called(vault.store, args.case), args.record).record
        blob = held(document.blob) if isinstance(document, Document) else None
        if blob is None:
            raise NotFoundError("blob", args.record)
        place = new_place(args.out, mimetypes.guess_extension(held(document.media_type) or "") or "")
        with vault.attachments.opened(blob) as source, written_durably(place) as sink:
            while piece := source.read(_PIECE):
                sink.write(piece)
    lines = [f"Wrote {place}.", *paragraph("It lies there in clear. Delete it once you need it no more.")]
    return Answer({"kind": "extracted", "file": str(place), "document": document.id}, lines)
