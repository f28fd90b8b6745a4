"""`casemgr-cli demo`: the practice journey, told as it goes."""

import argparse
import shutil
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from casemgr.cli.answer import Answer
from casemgr.cli.arguments import Arguments, Parser
from casemgr.cli.console import Console
from casemgr.cli.journey.narrator import Narrator
from casemgr.cli.journey.sharing import CASE
from casemgr.cli.journey.steps import Journey
from casemgr.cli.tables import columns, paragraph
from casemgr.practice.clock import StoryClock
from casemgr.practice.story import read_story
from casemgr.vault.folder import take_folder

FOLDER = "casemgr-practice"


def add_command(nouns: "argparse._SubParsersAction[Parser]") -> None:
    """Add the journey, which has no verbs."""
    what = "walk through everything with two invented offices; takes less than a minute"
    parser = nouns.add_parser("demo", help=what, description=what)
    parser.set_defaults(command=demo)
    parser.add_argument("--dir", type=Path, metavar="DIR", help=f"a new folder; ~/{FOLDER} if left out")
    parser.add_argument("--no-window", action="store_true", help="accepted for scripts: none is ever opened")
    parser.add_argument("--json", action="store_true", help="print JSON for programs, at the end")


def demo(args: Arguments, console: Console) -> Answer:
    """Go through the journey in a new folder, which stays for a closer look."""
    folder = fresh_folder(args.dir)
    started = time.monotonic()
    story = read_story()
    tell = _silent if args.json else console.say
    for line in paragraph(_OPENING.format(day=f"{story.day:%d %B %Y}", folder=folder)):
        tell(line)
    narrator = Narrator(tell)
    journey = Journey(story, folder, console.settings, StoryClock(story.day), narrator)
    try:
        journey.run()
    except BaseException:
        shutil.rmtree(folder)
        raise
    facts = narrator.facts | {"folder": str(folder), "seconds": round(time.monotonic() - started, 1)}
    return Answer(facts, _closing(facts))


_OPENING = (
    "The practice journey. Two offices that do not exist, on {day}, with clients who do not exist. "
    "Only the encryption is real. Everything lies in {folder} and may be deleted afterwards."
)


def _closing(facts: Mapping[str, Any]) -> list[str]:
    vilnius, tbilisi = facts["vilnius"], facts["tbilisi"]
    number = Path(facts["letters"][0]).stem.partition("-")[2]
    listed = (("letters", facts["letters"]), ("bundles", facts["bundles"]), ("backup", [facts["backup"]]))
    tries = (
        "case list",
        f"case show {CASE}",
        "case due",
        f"letter verify {number}",
        "bundle list",
        "case conflicts",
    )
    return [
        "",
        f"Done in {facts['seconds']} seconds. In {facts['folder']}:",
        *columns(((what, path) for what, paths in listed for path in paths), 2),
        "",
        f"  {vilnius['vault']}",
        f"    passphrase: {vilnius['passphrase']}",
        f"  {tbilisi['vault']}",
        f"    passphrase: {tbilisi['passphrase']}",
        "",
        "Look round yourself:",
        *(f"  {_program()} {words} --vault {vilnius['vault']}" for words in tries),
    ]


def _program() -> str:
    """Return how this program is started here."""
    started = Path(sys.argv[0])
    return started.name if started.stem == "casemgr-cli" else f"{_from_here(sys.executable)} -m casemgr.cli"


def _from_here(program: str) -> str:
    path = Path(program)
    return str(path.relative_to(Path.cwd())) if path.is_relative_to(Path.cwd()) else program


def fresh_folder(given: Path | None) -> Path:
    """Make the folder of the journey: the one named, or one in the home folder that is not there yet."""
    home = Path.home() / FOLDER
    number = 2
    folder = given or home
    while given is None and folder.exists():
        folder = home.with_name(f"{FOLDER}-{number}")
        number += 1
    take_folder(folder)
    return folder


def _silent(_line: str) -> None:
    """Say nothing on the way."""
