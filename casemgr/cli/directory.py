"""`casemgr-cli directory …`: whom letters go to, what our letterhead says, and who signs."""

from typing import Any

from casemgr.casework.cases import read_any
from casemgr.casework.edits import add_record
from casemgr.cli import directory_pictures
from casemgr.cli.answer import Answer
from casemgr.cli.arguments import Arguments, Noun, Parser, sets, unlocks
from casemgr.cli.console import Console
from casemgr.cli.editing import applied, edit
from casemgr.cli.entering import unlocked
from casemgr.cli.named import one_of, short
from casemgr.cli.showing import record_lines
from casemgr.cli.tables import table
from casemgr.cli.wording import wording
from casemgr.records.addressee import Addressee
from casemgr.records.codec import record_to_json
from casemgr.records.mission_answer import MissionAnswer
from casemgr.records.organisation import Organisation
from casemgr.records.record import Record
from casemgr.records.signatory import Signatory
from casemgr.store.listings import records
from casemgr.store.store import Store
from casemgr.store.versions import Version

NOUNS: dict[str, type[Record]] = {
    noun.collection: noun for noun in (Addressee, Organisation, Signatory, MissionAnswer)
}
OWNERS: dict[str | None, type[Record]] = {"organisation_id": Organisation, "addressee_id": Addressee}
"""Whose an entry is, by the field that says so."""


def add_commands(noun: Noun) -> None:
    """Add the verbs of this noun."""
    _of_kind(unlocks(noun.verb("list", list_entries, "list the entries of a kind")))
    showing = unlocks(noun.verb("show", show, "show an entry"))
    showing.add_argument("record", metavar="ID", help="its id, or part of it")
    adding = sets(_of_kind(unlocks(noun.verb("add", add, "add an entry"))))
    adding.add_argument("--of", metavar="ID", help="the organisation one signs for, the mission")
    editing = sets(unlocks(noun.verb("edit", edit_one, "set fields of an entry")))
    editing.add_argument("record", metavar="ID", help="its id, or part of it")
    directory_pictures.add_commands(noun)


def _of_kind(parser: Parser) -> Parser:
    parser.add_argument("kind", choices=sorted(NOUNS), help=", ".join(sorted(NOUNS)))
    return parser


def list_entries(args: Arguments, console: Console) -> Answer:
    """List the entries of one kind."""
    words = wording()
    with unlocked(args, console) as vault:
        found = records(vault.store, NOUNS[args.kind])
    rows = [(short(entry.id), words.name(entry), words.title(entry)) for entry in found]
    lines = table(("Id", "Name", "What"), rows) if rows else [f"No {args.kind} yet."]
    return Answer({"kind": args.kind, args.kind: [record_to_json(entry) for entry in found]}, lines)


def show(args: Arguments, console: Console) -> Answer:
    """Show an entry with all its fields."""
    with unlocked(args, console) as vault:
        return _told(_entry(vault.store, args.record))


def add(args: Arguments, console: Console) -> Answer:
    """Add an entry; one that belongs to another belongs to the one named, or to the only one there is."""
    noun = NOUNS[args.kind]
    with unlocked(args, console) as vault:
        applied(noun.new(vault.store.clock), args.typed)
        owner = _owner(vault.store, OWNERS[noun.parent], args.of) if noun.parent else None
        return _told(add_record(vault.store, args.kind, owner, args.typed))


def edit_one(args: Arguments, console: Console) -> Answer:
    """Set fields of an entry."""
    with unlocked(args, console) as vault:
        return _told(edit(vault.store, _entry(vault.store, args.record), args.typed))


def _told(kept: Version[Any]) -> Answer:
    return Answer(
        {"kind": "record", "record": record_to_json(kept.record)}, list(record_lines(kept, wording()))
    )


def _entry(store: Store, given: str) -> Version[Any]:
    ids = [entry.id for noun in NOUNS.values() for entry in records(store, noun)]
    return read_any(store, one_of("records", given, ids))


def _owner(store: Store, noun: type[Record], given: str | None) -> str:
    ids = [entry.id for entry in records(store, noun)]
    return ids[0] if given is None and len(ids) == 1 else one_of(noun.collection, given or "", ids)
