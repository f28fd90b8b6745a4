"""`casemgr-cli letter gallery`: every type of letter in every language, to be looked at."""

import shutil
from contextlib import ExitStack
from pathlib import Path

from casemgr.cli.answer import Answer
from casemgr.cli.arguments import Arguments, Noun
from casemgr.cli.console import Console
from casemgr.cli.gallery_pages import reasons, write_index, write_letter
from casemgr.cli.messages import FAILED
from casemgr.files import make_private_folder
from casemgr.practice.clock import StoryClock
from casemgr.practice.gallery import Gallery
from casemgr.practice.story import read_story
from casemgr.vault.folder import PlaceTakenError

_VAULTS = "vaults"


def add_commands(noun: Noun) -> None:
    """Add the verb to the noun of letters."""
    what = "write every type in every language about invented clients, as PDF and PNG"
    parser = noun.verb("gallery", gallery, what)
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="a new folder")
    parser.add_argument(
        "--type", action="append", default=[], metavar="TYPE", help="such as L01; all, if left out"
    )


def gallery(args: Arguments, _console: Console) -> Answer:
    """Write the gallery; exit code 1 where a letter could not be final, with the reasons."""
    try:
        make_private_folder(args.out)
    except FileExistsError as error:
        raise PlaceTakenError(args.out) from error
    story = read_story()
    letters = []
    vaults = args.out / _VAULTS
    make_private_folder(vaults)
    try:
        with ExitStack() as held_open:
            made = Gallery(story, vaults, StoryClock(story.day), held_open)
            for kind in made.types():
                if not args.type or kind.code in args.type:
                    for shown in made.of_type(kind):
                        letters.append((shown, write_letter(shown, args.out)))
    finally:
        shutil.rmtree(vaults)
    index = write_index(letters, args.out)
    blocked = [shown for shown, _ in letters if not shown.final]
    lines = [f"Wrote {len(letters)} letters, {len(letters) - len(blocked)} of them final: {index}"]
    for shown in blocked:
        lines += [f"{shown.name} is not final:", *(f"  {reason}" for reason in reasons(shown))]
    facts = [
        {"name": shown.name, "final": shown.final, "reasons": list(reasons(shown))} for shown, _ in letters
    ]
    return Answer({"kind": "gallery", "index": str(index), "letters": facts}, lines, FAILED if blocked else 0)
