"""`casemgr-cli case evidence|routes|prompts|deadlines`: what the law makes one think of in a case."""

from collections.abc import Iterator
from typing import Any

from casemgr.casework.computed import ComputedDeadline
from casemgr.casework.deadline_keeping import clock_in_doubt, keep_deadlines
from casemgr.casework.deadlines import deadlines_of, gaps_of
from casemgr.casework.evidence import Evidence, EvidenceRow, evidence_matrix
from casemgr.casework.prompts import prompts_of
from casemgr.casework.routes import routes_of
from casemgr.cli.answer import Answer
from casemgr.cli.arguments import Arguments, Noun, of_case
from casemgr.cli.console import Console
from casemgr.cli.entering import unlocked
from casemgr.cli.lawbook import in_language, paragraphs, speaks, told
from casemgr.cli.named import file_called, short
from casemgr.cli.wording import Wording, wording
from casemgr.errors import NotFoundError
from casemgr.law.library import shipped_law
from casemgr.law.sentences import said
from casemgr.letters.likeness import told_elsewhere

ALL = "all"


def add_commands(noun: Noun) -> None:
    """Add the verbs of this noun."""
    proofs = speaks(of_case(noun.verb("evidence", evidence, "what a destination asks, and what is there")))
    proofs.add_argument("--to", required=True, metavar="CODE", help="the state that is asked, such as FR")
    proofs.add_argument("--procedure", metavar="CODE", help="one procedure, such as asylum_regular")
    ways = speaks(of_case(noun.verb("routes", routes, "what each way to protection opens and closes")))
    ways.add_argument("--to", metavar="CODE", help="a state, for what is particular there")
    speaks(of_case(noun.verb("prompts", prompts, "private questions about dates; nothing of them is kept")))
    due = speaks(of_case(noun.verb("deadlines", deadlines, "compute deadlines, each with its explanation")))
    due.add_argument(
        "--keep",
        action="append",
        default=[],
        metavar="RULE",
        help=f"keep what this rule gives; {ALL} for all",
    )


def evidence(args: Arguments, console: Console) -> Answer:
    """Show the evidence matrix of a case for one destination."""
    words, state = wording(), args.to.upper()
    if state not in words.vocabularies["country"]:
        raise NotFoundError("country", args.to)
    with unlocked(args, console) as vault:
        matrix = evidence_matrix(
            file_called(vault.store, args.case), state, shipped_law().checklists, args.procedure
        )
    lines = [line for row in matrix.rows for line in _row_lines(row, words, args.lang)]
    facts = [_row_fact(row, args.lang) for row in matrix.rows]
    empty = list(paragraphs(told([said("no_checklist")], args.lang)))
    return Answer({"kind": "evidence", "to": state, "rows": facts}, lines if matrix.known else empty)


def routes(args: Arguments, console: Console) -> Answer:
    """Show the ways beside each other."""
    with unlocked(args, console) as vault:
        state = args.to.upper() if args.to else None
        found = routes_of(file_called(vault.store, args.case), shipped_law().routes, state)
    lines, facts = [], []
    for each in found:
        route = each.route
        name = in_language(route.name, args.lang)
        opens, closes = (
            [in_language(text, args.lang) for text in side] for side in (route.opens, route.closes)
        )
        remarks = [(remark.weight, in_language(remark.says, args.lang)) for remark in each.remarks]
        lines += [
            name,
            *paragraphs(f"+ {text}" for text in opens),
            *paragraphs(f"- {text}" for text in closes),
        ]
        lines += [*paragraphs(f"{weight}: {text}" for weight, text in remarks), ""]
        told_of = [{"weight": weight, "says": text} for weight, text in remarks]
        facts.append({"route": route.id, "opens": opens, "closes": closes, "remarks": told_of})
    return Answer({"kind": "routes", "routes": facts}, lines)


def prompts(args: Arguments, console: Console) -> Answer:
    """Show the private prompts; they are found anew each time and kept nowhere."""
    with unlocked(args, console) as vault:
        file, today = file_called(vault.store, args.case), console.clock.today()
        client = file.client.person.record.id if file.client else ""
        elsewhere = told_elsewhere(vault.store, client, today)
        found = prompts_of(file, shipped_law().checks, today, elsewhere)
    sentences = shipped_law().sentences
    texts = [(each.code, sentences.text(each.says, args.lang), each.places) for each in found.prompts]
    lines = [*paragraphs(f"? {text}" for _, text, _ in texts)]
    if found.waiting or not texts:
        lines += paragraphs(told([said("prompts_waiting" if found.waiting else "prompts_none")], args.lang))
    facts = [{"code": code, "says": text, "places": [list(each) for each in at]} for code, text, at in texts]
    return Answer({"kind": "prompts", "waiting": found.waiting, "prompts": facts}, lines)


def deadlines(args: Arguments, console: Console) -> Answer:
    """Compute the deadlines of a case; kept are only those that are asked for."""
    words, law = wording(), shipped_law()
    with unlocked(args, console) as vault:
        file = file_called(vault.store, args.case)
        found = deadlines_of(file, law.deadlines, console.clock.today())
        asked = [each for each in found if ALL in args.keep or each.rule.id in args.keep]
        if set(args.keep) - {ALL} - {each.rule.id for each in found}:
            raise NotFoundError("deadline", ", ".join(args.keep))
        kept = keep_deadlines(vault.store, file.case.record.id, asked)
        gaps = gaps_of(file, law.deadlines)
        doubtful = clock_in_doubt(vault.store, law.deadlines)
    if doubtful:
        console.warn(*told([said("clock_in_doubt", day=console.clock.today())], args.lang))
    lines = [line for each in found for line in _deadline_lines(each, words, args.lang)]
    lines += paragraphs(in_language(gap.says, args.lang) for gap in gaps)
    lines += [f"Kept {len(kept)}."] if args.keep else []
    facts = {
        "kind": "deadlines",
        "deadlines": [_deadline_fact(each, args.lang) for each in found],
        "gaps": [gap.id for gap in gaps],
        "kept": [each.record.id for each in kept],
        "clock_in_doubt": doubtful,
    }
    return Answer(facts, lines or ["Nothing to count from yet."])


def _row_lines(row: EvidenceRow, words: Wording, language: str) -> Iterator[str]:
    first, *rest = told(row.remarks, language)
    yield first
    yield from paragraphs(f"* {_found(each, words, language)}" for each in row.found)
    yield from paragraphs(rest)


def _found(each: Evidence, words: Wording, language: str) -> str:
    form = f", {words.label('evidence_form', each.form)}" if each.form else ""
    source = f", {words.label('source', each.source)}" if each.source else ""
    caution = "".join(f" {text}" for text in told([each.caution] if each.caution else [], language))
    what = f"{words.title(each.record)} ({each.record.collection} {short(each.record.id)})"
    return f"{what}{form}{source}: {words.label('proof_strength', each.strength)}.{caution}"


def _row_fact(row: EvidenceRow, language: str) -> dict[str, Any]:
    return {
        "need": row.need.id,
        "proof": row.need.proof,
        "basis": row.need.basis,
        "missing": row.missing,
        "strength": row.strength,
        "found": [
            {
                "record": each.record.id,
                "register": each.register,
                "strength": each.strength,
                "form": each.form,
            }
            for each in row.found
        ],
        "explained": [each.id for each in row.explained],
        "says": told(row.remarks, language),
    }


def _deadline_lines(each: ComputedDeadline, words: Wording, language: str) -> Iterator[str]:
    rolled = f"  ({each.rolled_on})" if each.rolled_on != each.due_on else ""
    yield f"{each.due_on}{rolled}  {words.label('deadline_kind', each.rule.kind)}  {each.rule.id}"
    yield from paragraphs(told(each.explanation, language))


def _deadline_fact(each: ComputedDeadline, language: str) -> dict[str, Any]:
    return {
        "rule": each.rule.id,
        "kind": each.rule.kind,
        "due_on": str(each.due_on),
        "rolled_on": str(each.rolled_on),
        "computed_on": str(each.computed_on),
        "counted_from": str(each.counting.day),
        "counted_by": each.counting.by,
        "record": each.base.record.id,
        "confidence": each.rule.confidence,
        "certain": each.certain,
        "overridden": each.overridden,
        "answered": each.answered,
        "kept": each.kept.id if each.kept else None,
        "reminders": [str(day) for day in each.reminders],
        "says": told(each.explanation, language),
    }
