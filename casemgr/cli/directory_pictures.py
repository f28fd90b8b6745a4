"""`casemgr-cli directory keep-picture | drop-picture | extract-picture`: logos and pictures of signatures."""

from pathlib import Path
from typing import Any

from casemgr.casework.cases import read_any
from casemgr.cli.answer import Answer
from casemgr.cli.arguments import Arguments, Noun, Parser, unlocks
from casemgr.cli.console import Console
from casemgr.cli.entering import unlocked
from casemgr.cli.files import naming, write_output
from casemgr.cli.named import one_of
from casemgr.cli.tables import paragraph
from casemgr.cli.wording import wording
from casemgr.errors import NotFoundError
from casemgr.letters.own_pictures import FIELDS, keep_picture, picture_of, take_picture_away
from casemgr.records.codec import record_to_json
from casemgr.records.fact import held
from casemgr.records.organisation import Organisation
from casemgr.store.listings import records
from casemgr.store.store import Store
from casemgr.store.versions import Version


def add_commands(noun: Noun) -> None:
    """Add the verbs to the noun of the directory."""
    keeping = _of_record(noun.verb("keep-picture", keep, "keep a logo, or the picture of a signature"))
    keeping.add_argument("file", type=Path, metavar="FILE", help="a PNG or a JPEG")
    _of_record(noun.verb("drop-picture", drop, "let letters show no logo, or no picture of a signature"))
    extracting = _of_record(noun.verb("extract-picture", extract, "write such a picture out of the vault"))
    extracting.add_argument("--out", type=Path, required=True, metavar="F", help="a new file, or a folder")


def _of_record(parser: Parser) -> Parser:
    parser.add_argument("record", metavar="ID", help="an organisation or a signatory: its id, or part of it")
    return unlocks(parser)


def keep(args: Arguments, console: Console) -> Answer:
    """Keep a picture; its own file on the disk is left as it is."""
    with naming(args.file), args.file.open("rb") as source, unlocked(args, console) as vault:
        kept = keep_picture(vault, _called(vault.store, args.record), source)
    lines = [f"Kept the picture of {wording().name(kept.record)}, without what its file tells beside it."]
    if isinstance(kept.record, Organisation) and held(kept.record.shows_logo) is not True:
        lines += paragraph(
            "Letters do not show it yet: set shows_logo=yes where the letterhead cannot harm a client (HR06)."
        )
    return _told(kept, lines)


def drop(args: Arguments, console: Console) -> Answer:
    """Take a picture away from letters to come; those that are final keep theirs."""
    with unlocked(args, console) as vault:
        kept = take_picture_away(vault, _called(vault.store, args.record))
    return _told(kept, [f"Letters show no picture of {wording().name(kept.record)} from now on."])


def extract(args: Arguments, console: Console) -> Answer:
    """Write a picture out as it is kept: a PNG."""
    with unlocked(args, console) as vault:
        record = read_any(vault.store, _called(vault.store, args.record)).record
        content = picture_of(vault, record)
    if content is None:
        raise NotFoundError("picture", args.record)
    place = write_output(args.out, ".png", content)
    return Answer({"kind": "extracted", "file": str(place), "record": record.id}, [f"Wrote {place}."])


def _called(store: Store, given: str) -> str:
    return one_of("records", given, (each.id for noun in FIELDS for each in records(store, noun)))


def _told(kept: Version[Any], lines: list[str]) -> Answer:
    return Answer({"kind": "record", "record": record_to_json(kept.record)}, lines)
