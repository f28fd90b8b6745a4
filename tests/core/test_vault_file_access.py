"""Nothing but SQLite opens `data`: closing a second descriptor would drop SQLite's POSIX locks.

The code is read for what it does with the name of the file, and a working vault is watched.
"""

import ast
import json
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path

import pytest

import dev

CORE = dev.ROOT / "casemgr"
FILE_NAME = "data"

# What may be called with the path of the database, and what each of them does with it.
ALLOWED = {
    "open_database": "opens it with SQLite",
    "size_fits": "asks os.stat for the size",
    "exists": "asks os.stat whether it is there",
    "stat": "asks os.stat",
    "is_plain": "asks os.lstat what it is",
    "lexists": "asks os.lstat whether it is there",
    "chmod": "changes the mode by name",
    "unlink": "removes a name",
    "replace": "renames; nothing has it open",
    "remove_database": "removes names",
    "remove_journal": "removes a name",
    "with_name": "makes another path",
    "Finding": "says where something was found",
    "StrangeEntryError": "says where something was found",
    "str": "spells it",
}


def mentions(node: ast.AST, names: set[str]) -> bool:
    """Return whether an expression is made of the file's name, inner calls left aside."""
    if isinstance(node, ast.Constant):
        return node.value == FILE_NAME
    if isinstance(node, ast.Name):
        return node.id in names
    if isinstance(node, ast.Call | ast.GeneratorExp | ast.ListComp):
        return False
    return any(mentions(child, names) for child in ast.iter_child_nodes(node))


def bound(tree: ast.Module, names: set[str]) -> set[str]:
    """Return the names that an assignment or a loop gives to the file's name, in one step."""
    pairs: list[tuple[ast.AST, ast.AST]] = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign):
            pairs += [(target, node.value) for target in node.targets]
        elif isinstance(node, ast.AnnAssign | ast.NamedExpr) and node.value:
            pairs.append((node.target, node.value))
        elif isinstance(node, ast.For | ast.comprehension):
            pairs.append((node.target, node.iter))
    found = {target.id for target, value in pairs if isinstance(target, ast.Name) and mentions(value, names)}
    return found - names


def uses(tree: ast.Module, names: set[str]) -> Iterator[tuple[str, int]]:
    """Give each function that is called with the file's path or on it, and the line."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            handed = [*node.args, *(keyword.value for keyword in node.keywords)]
            if isinstance(node.func, ast.Attribute):
                handed.append(node.func.value)
            if any(mentions(value, names) for value in handed):
                yield ast.unparse(node.func).rpartition(".")[2], node.lineno


def strangers(source: str, known: set[str]) -> set[str]:
    """Return the functions that get the path of the database and are not known to leave it closed."""
    tree = ast.parse(source)
    names = set(known)
    while fresh := bound(tree, names):
        names |= fresh
    return {function for function, _ in uses(tree, names)} - ALLOWED.keys()


@pytest.mark.parametrize("module", sorted((CORE / "vault").glob("*.py")), ids=lambda module: module.name)
def test_the_database_is_handed_to_nobody_who_opens_it(module: Path) -> None:
    assert strangers(module.read_text(), {"DATA"}) == set()


@pytest.mark.parametrize(
    "source",
    [
        "open(folder / DATA)",
        "(folder / DATA).read_bytes()",
        "os.open(str_of / 'data', os.O_RDONLY)",
        "path = folder / DATA\nwith path.open('rb') as file: pass",
        "files = (HEADER, DATA)\nfor name in files:\n    shutil.copy(folder / name, there)",
        "[hashlib.file_digest(name) for name in (HEADER, DATA)]",
        "digest(path=folder / DATA)",
    ],
)
def test_the_reading_of_the_code_would_notice(source: str) -> None:
    assert strangers(source, {"DATA"}) != set()


@pytest.mark.parametrize(
    "source", ["open_database(folder / DATA, key)", "(folder / DATA).stat().st_size", "open(folder / HEADER)"]
)
def test_the_reading_of_the_code_lets_pass_what_is_harmless(source: str) -> None:
    assert strangers(source, {"DATA"}) == set()


WATCHED_DAY = """
    import io, json, os, sys
    from pathlib import Path
    from casemgr.clock import FixedClock
    from casemgr.crypto.secret import Secret
    from casemgr.vault.vault import Vault

    folder, opened = Path(sys.argv[1]) / "vault", []

    def watch(event, arguments):
        if event == "open" and isinstance(arguments[0], str | bytes | os.PathLike):
            opened.append(Path(os.fsdecode(arguments[0])).name)

    place = dict(clock=FixedClock(1_800_000_000_000), settings=Path(sys.argv[1]) / "settings")
    with Secret(bytes(32)) as key:
        vault = Vault.create_with_key(folder, key, **place)
        sys.addaudithook(watch)
        vault.close()
        with Vault.open_with_key(folder, key, **place) as vault:
            vault.attachments.put(io.BytesIO(b"a summons"), "0" * 32)
            vault.note_generation()
    print(json.dumps(opened))
"""


def test_a_working_vault_never_opens_its_database_from_python(tmp_path: Path) -> None:
    day = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(WATCHED_DAY), str(tmp_path)],
        capture_output=True,
        text=True,
        check=False,
    )

    assert day.returncode == 0, day.stderr
    opened = json.loads(day.stdout)
    assert "header" in opened
    assert FILE_NAME not in opened
