"""`casemgr-cli bundle …`: what leaves for a partner, what came from one, and taking that back.

Importing without `--accept` shows what would happen and stores nothing.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import BinaryIO

from casemgr.cli import carried, exporting
from casemgr.cli.answer import Answer
from casemgr.cli.arguments import Arguments, Noun, Parser, unlocks
from casemgr.cli.console import Console
from casemgr.cli.entering import unlocked
from casemgr.cli.files import naming
from casemgr.cli.finding import Owners, called
from casemgr.cli.named import one_of, partner_called, short
from casemgr.cli.tables import paragraph, table
from casemgr.cli.wording import wording
from casemgr.errors import UsageError
from casemgr.exchange.errors import KindNotReadError
from casemgr.exchange.intake import Plan, plan
from casemgr.exchange.manifest import Kind
from casemgr.exchange.office import Office
from casemgr.exchange.receipts import take_receipt, write_receipt
from casemgr.exchange.taking import Decision, take, undo
from casemgr.ids import RecordId
from casemgr.records.partner import Partner
from casemgr.store import ledger
from casemgr.store.ledger import Direction, Passage
from casemgr.store.listings import records
from casemgr.store.store import Store

ALL = "all"


class AmbiguousBundleError(UsageError):
    """Bundles of several partners have this id."""

    def __init__(self, given: str) -> None:
        super().__init__(given)
        self.given = given


def add_commands(noun: Noun) -> None:
    """Add the verbs of this noun."""
    exporting.add_commands(noun)
    _of_file(noun.verb("inspect", inspect, "show what a bundle holds and what it would change here"))
    importing = _of_file(
        noun.verb("import", take_in, "take a bundle or a receipt in; a bundle only with --accept")
    )
    importing.add_argument(
        "--accept", nargs="+", default=[], metavar="ID", help=f"cases to take in, or {ALL}"
    )
    importing.add_argument("--reject", nargs="+", default=[], metavar="ID", help=f"cases to refuse, or {ALL}")
    importing.add_argument(
        "--despite-fork", action="store_true", help="take it though it does not follow the last"
    )
    importing.add_argument(
        "--despite-clock", action="store_true", help="take what is dated far ahead: our own clock is wrong"
    )
    _of_bundle(noun.verb("undo", take_back, "take back what a bundle brought"))
    receipt = _of_bundle(noun.verb("receipt", acknowledge, "write what became of a bundle, for its sender"))
    receipt.add_argument("--out", type=Path, required=True, metavar="F", help="a new file, or a folder")
    unlocks(noun.verb("list", list_bundles, "list the bundles that came and went"))


def _of_file(parser: Parser) -> Parser:
    parser.add_argument("file", type=Path, metavar="F", help="the bundle")
    return unlocks(parser)


def _of_bundle(parser: Parser) -> Parser:
    parser.add_argument("bundle", metavar="BUNDLE", help="its id, or part of it, as `bundle list` shows it")
    parser.add_argument(
        "--from", dest="sender", metavar="PARTNER", help="who sent it, where that is in doubt"
    )
    return unlocks(parser)


def inspect(args: Arguments, console: Console) -> Answer:
    """Show what a bundle holds and would change; nothing is stored."""
    with args.file.open("rb") as source, unlocked(args, console) as vault, naming(args.file):
        found = plan(Office.of(vault), source, console.progress("Reading"))
        lines = list(carried.plan_lines(found, wording()))
        return Answer({"kind": "plan"} | carried.plan_fact(found), lines)


def take_in(args: Arguments, console: Console) -> Answer:
    """Take a bundle in as far as it was accepted; without a decision, show it and store nothing."""
    with args.file.open("rb") as source, unlocked(args, console) as vault, naming(args.file):
        office = Office.of(vault)
        try:
            found = plan(office, source, console.progress("Reading"))
        except KindNotReadError as error:
            if error.kind != Kind.RECEIPT:
                raise
            return _receipt(office, source)
        facts = {"kind": "import"} | carried.plan_fact(found)
        lines = list(carried.plan_lines(found, wording()))
        if not args.accept and not args.reject:
            lines += [
                "",
                *paragraph("Nothing was stored. Add --accept all, or the ids of cases, to take it in."),
            ]
            return Answer(facts | {"outcomes": {}}, lines)
        decisions = _decisions(found, args.reject, Decision.REJECT) | _decisions(
            found, args.accept, Decision.ACCEPT
        )
        meter = console.progress("Taking in")
        taken = take(
            office,
            found,
            decisions,
            despite_fork=args.despite_fork,
            despite_clock=args.despite_clock,
            progress=meter,
        )
    counted = {
        "taken in": taken.adoption.adopted + taken.adoption.lifted,
        "rejected": taken.adoption.rejected,
        "known before": taken.adoption.repeated,
    }
    lines += ["", *(f"{outcome}: case {case}" for case, outcome in sorted(taken.outcomes.items()))]
    lines += [f"{number} changes {what}." for what, number in counted.items()]
    return Answer(facts | {"outcomes": dict(taken.outcomes)} | counted, lines)


def take_back(args: Arguments, console: Console) -> Answer:
    """Undo an import; what was written in knowledge of it stays, and is named."""
    with unlocked(args, console) as vault:
        passage = _passage(vault.store, args)
        undone = undo(Office.of(vault), passage.partner, passage.bundle)
    lines = [f"Taken back: {len(undone.records)} records are as they were before."]
    if undone.built_on:
        lines += ["Written since in knowledge of it, and left standing:"]
        lines += [f"  {built.field} of record {built.record}" for built in undone.built_on]
    lines += paragraph("Send the partner a new receipt: bundle receipt.")
    built = [{"record": built.record, "field": built.field} for built in undone.built_on]
    facts = {"kind": "undone", "bundle": passage.bundle, "records": list(undone.records), "built_on": built}
    return Answer(facts, lines)


def acknowledge(args: Arguments, console: Console) -> Answer:
    """Write a receipt for a bundle that came."""
    with unlocked(args, console) as vault:
        passage = _passage(vault.store, args)
        written = write_receipt(Office.of(vault), passage.partner, passage.bundle, args.out)
    facts = {"kind": "receipt_written", "file": str(written.place), "bundle": passage.bundle}
    return Answer(facts, [f"Wrote the receipt {written.place}. Give it to the partner."])


def list_bundles(args: Arguments, console: Console) -> Answer:
    """List the bundles in the order in which they passed, with what became of their cases."""
    with unlocked(args, console) as vault:
        owners = Owners(vault.store)
        passages = sorted(_passages(vault.store), key=lambda passage: passage.recorded)
        rows = [(passage, ledger.outcomes(vault.store, passage.row)) for passage in passages]
        cases = [_outcomes(owners, outcomes) for _, outcomes in rows]
    shown = [
        (short(passage.bundle), passage.direction, passage.kind, str(passage.sequence), said)
        for (passage, _), said in zip(rows, cases, strict=True)
    ]
    facts = [
        {
            "bundle": passage.bundle,
            "direction": passage.direction,
            "partner": passage.partner,
            "kind": passage.kind,
        }
        | {"sequence": passage.sequence, "outcomes": dict(outcomes)}
        for passage, outcomes in rows
    ]
    heading = ("Bundle", "Way", "Kind", "No.", "Cases")
    return Answer(
        {"kind": "bundles", "bundles": facts}, table(heading, shown) if rows else ["No bundles yet."]
    )


def _decisions(found: Plan, given: Sequence[str], decision: Decision) -> dict[RecordId, Decision]:
    ids = [case.case_id for case in found.cases]
    chosen = ids if ALL in given else [one_of("cases", case, ids) for case in given]
    return dict.fromkeys(chosen, decision)


def _receipt(office: Office, source: BinaryIO) -> Answer:
    receipt = take_receipt(office, source)
    lines = [f"A receipt for bundle {short(receipt.bundle)}:"]
    lines += [f"  {outcome}: case {case}" for case, outcome in sorted(receipt.outcome.items())]
    return Answer({"kind": "receipt", "bundle": receipt.bundle, "outcomes": dict(receipt.outcome)}, lines)


def _passages(store: Store) -> list[Passage]:
    return [
        passage
        for partner in records(store, Partner)
        for direction in Direction
        for passage in ledger.passages(store, direction, partner.id)
    ]


def _passage(store: Store, args: Arguments) -> Passage:
    """Return the bundle that came under an id; two partners may have used the same."""
    sender = partner_called(store, args.sender) if args.sender else None
    came = [
        passage
        for passage in _passages(store)
        if passage.direction is Direction.IN and sender in (None, passage.partner)
    ]
    bundle = one_of("bundle", args.bundle, (passage.bundle for passage in came))
    found = [passage for passage in came if passage.bundle == bundle]
    if len(found) > 1:
        raise AmbiguousBundleError(args.bundle)
    return found[0]


def _outcomes(owners: Owners, outcomes: Mapping[RecordId, str]) -> str:
    names = (
        (called(owners.case_of(case, None)) or short(case), outcome) for case, outcome in outcomes.items()
    )
    return ", ".join(f"{name}: {outcome}" for name, outcome in names)
