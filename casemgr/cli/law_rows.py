"""`casemgr-cli law export` and `law import`: the register from office to office."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from casemgr.cli.answer import Answer
from casemgr.cli.arguments import Arguments, Noun, unlocks
from casemgr.cli.console import Console
from casemgr.cli.entering import unlocked
from casemgr.cli.files import naming, write_output
from casemgr.cli.tables import table
from casemgr.errors import UsageError
from casemgr.exchange.law_rows import (
    MAX_FILE,
    Difference,
    LawSet,
    Newness,
    adopt_rows,
    differences,
    law_file,
    read_law_file,
)
from casemgr.exchange.office import Office
from casemgr.files import read_at_most
from casemgr.letters.office_desk import law_of

ALL = "all"


class NobodyNamedError(UsageError):
    """Rows are adopted under the name of a person, and none was given."""


def add_commands(noun: Noun) -> None:
    """Add the verbs of this noun."""
    writing = unlocks(noun.verb("export", export, "write our register, signed, for partners"))
    writing.add_argument("--out", type=Path, required=True, metavar="F", help="a new file, or a folder")
    reading = unlocks(noun.verb("import", take, "compare a partner's register with ours, and adopt rows"))
    reading.add_argument("file", type=Path, metavar="FILE", help="the register of a partner")
    reading.add_argument(
        "--accept",
        nargs="+",
        default=[],
        metavar="BASIS",
        help=f"adopt these rows, {ALL} for all that may be",
    )
    reading.add_argument("--by", metavar="NAME", help="who decided so")


def export(args: Arguments, console: Console) -> Answer:
    """Write the register; it holds nothing of any case."""
    with unlocked(args, console) as vault:
        register = law_of(vault.store)
        place = write_output(args.out, ".law", law_file(Office.of(vault), register))
    lines = [f"Wrote {len(register.bases)} legal bases to {place}."]
    return Answer({"kind": "law_exported", "file": str(place), "rows": len(register.bases)}, lines)


def take(args: Arguments, console: Console) -> Answer:
    """Show what differs; adopt what was accepted by name."""
    if args.accept and not args.by:
        raise NobodyNamedError
    with naming(args.file):
        file = read_at_most(args.file, MAX_FILE + 1)
    with unlocked(args, console) as vault, naming(args.file):
        office, ours = Office.of(vault), law_of(vault.store).bases
        theirs = read_law_file(office, file)
        found = [each for each in differences(theirs, ours) if each.newness is not Newness.SAME]
        wanted = [each.theirs.id for each in found if each.adoptable] if ALL in args.accept else args.accept
        adopted = adopt_rows(office, theirs, ours, wanted, args.by) if wanted else ()
    return _answer(theirs, found, adopted)


def _answer(theirs: LawSet, found: Sequence[Difference], adopted: Sequence[str]) -> Answer:
    rows = [(each.theirs.id, each.newness, ", ".join(each.members)) for each in found]
    lines = table(("Id", "Row", "What differs"), rows) if rows else ["Nothing differs from our register."]
    lines = [f"Signed by {theirs.name}.", *lines]
    lines += [f"Adopted {', '.join(adopted)}."] if adopted else []
    facts: list[dict[str, Any]] = [
        {"id": each.theirs.id, "row": each.newness, "members": list(each.members)} for each in found
    ]
    return Answer(
        {"kind": "law_import", "from": theirs.name, "differences": facts, "adopted": list(adopted)}, lines
    )
