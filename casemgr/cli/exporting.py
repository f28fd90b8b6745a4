"""`casemgr-cli bundle export`: what was chosen, as far as it may leave, shown before it is written."""

from collections.abc import Sequence
from pathlib import Path

from casemgr.cli import carried
from casemgr.cli.answer import Answer
from casemgr.cli.arguments import Arguments, Noun, unlocks
from casemgr.cli.console import Console
from casemgr.cli.entering import unlocked
from casemgr.cli.named import case_called, one_of, partner_called
from casemgr.cli.wording import wording
from casemgr.errors import NotFoundError
from casemgr.exchange.choice import Choice
from casemgr.exchange.office import Office
from casemgr.exchange.permission import OVERRIDE_REASONS, SHAREABLE, Override
from casemgr.exchange.selection import select
from casemgr.exchange.sharing import share
from casemgr.ids import RecordId
from casemgr.records.described import Sharing
from casemgr.records.document import Document
from casemgr.store.listings import records
from casemgr.store.store import Store


def add_commands(noun: Noun) -> None:
    """Add the verb to the noun of bundles."""
    what = "write cases to a bundle for one partner; without --out, show what the partner would see"
    parser = unlocks(noun.verb("export", export, what))
    parser.add_argument("--to", required=True, metavar="PARTNER", help="name, id or part of an id")
    parser.add_argument("--out", type=Path, metavar="F", help="a new file, or a folder")
    for name, metavar, said in (
        ("--case", "ID", "a case; may be repeated, as the next three"),
        ("--class", "CLASS", "only this class of fields"),
        ("--tick", "DOCUMENT", "let a document leave though it may name others"),
        ("--untick", "DOCUMENT", "keep a document here"),
    ):
        parser.add_argument(name, action="append", default=[], metavar=metavar, help=said)
    reasons = ", ".join(sorted(OVERRIDE_REASONS))
    parser.add_argument("--without-consent", metavar="REASON", help=f"{reasons}: consent is missing (HR08)")
    parser.add_argument("--by", default="", metavar="NAME", help="who decides to share without consent")
    parser.add_argument("--second", default="", metavar="NAME", help="the second person who decides it")


def export(args: Arguments, console: Console) -> Answer:
    """Write what was chosen and consented to, or show field by field what the partner would see."""
    words = wording()
    with unlocked(args, console) as vault:
        office, partner = Office.of(vault), partner_called(vault.store, args.to)
        selection = select(vault.store, partner, _choice(vault.store, args))
        facts = {"kind": "export", "to": partner} | carried.selection_fact(selection)
        if args.out is None:
            lines = [
                *carried.selection_lines(selection, words),
                "Nothing was written. Add --out to write it.",
            ]
            return Answer(facts | {"file": None}, lines)
        written = share(office, partner, selection, args.out, console.progress("Writing"))
    lines = [f"Wrote {written.place}, {written.size} bytes.", *carried.selection_summary(selection)]
    return Answer(facts | {"file": str(written.place), "bundle": written.passage.bundle}, lines)


def _choice(store: Store, args: Arguments) -> Choice:
    classes = frozenset(map(_class, vars(args)["class"])) or SHAREABLE
    decided = args.without_consent
    return Choice(
        tuple(case_called(store, case).record.id for case in args.case),
        classes=classes,
        ticked=_documents(store, args.tick),
        unticked=_documents(store, args.untick),
        override=Override(decided, args.by, args.second, classes) if decided else None,
    )


def _class(given: str) -> Sharing:
    try:
        return Sharing(given)
    except ValueError as error:
        raise NotFoundError("class", given) from error


def _documents(store: Store, given: Sequence[str]) -> frozenset[RecordId]:
    ids = [document.id for document in records(store, Document)] if given else []
    return frozenset(one_of("documents", document, ids) for document in given)
