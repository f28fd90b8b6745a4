"""Set-up: the three lists of libraries agree, and dev.py asks for what a machine lacks."""

import ast
import json
import re
import subprocess
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import dev

DECLARED = tomllib.loads((dev.ROOT / "pyproject.toml").read_text())
UV_LOCK = tomllib.loads((dev.ROOT / "uv.lock").read_text())
LOCKED = {package["name"]: package for package in UV_LOCK["package"]}
HASH = re.compile(r"--hash=(sha256:[0-9a-f]{64})")


def declared(requirements: list[str]) -> list[dict[str, str]]:
    """Return pinned requirements as uv.lock writes them, names normalised as in PEP 503."""
    pins = (requirement.split("==") for requirement in requirements)
    names = {re.sub(r"[-_.]+", "-", name).lower(): version for name, version in pins}
    return [{"name": name, "specifier": "==" + names[name]} for name in sorted(names)]


def exported() -> dict[str, tuple[str, set[str]]]:
    """Return name → (version, hashes) as requirements.lock has them."""
    found: dict[str, tuple[str, set[str]]] = {}
    for block in re.split(r"\n(?=\S)", dev.LOCK.read_text()):
        name, _, rest = block.partition("==")
        found[name] = (rest.split()[0], set(HASH.findall(rest)))
    return found


def hashes(package: dict[str, Any]) -> set[str]:
    """Return the hashes of all files of a package in uv.lock."""
    files = package.get("wheels", []) + ([package["sdist"]] if "sdist" in package else [])
    return {file["hash"] for file in files}


def test_every_library_is_pinned_to_one_version() -> None:
    requirements = DECLARED["project"]["dependencies"] + DECLARED["dependency-groups"]["dev"]

    assert [one for one in requirements if not re.fullmatch(r"[A-Za-z0-9_.-]+==[0-9][0-9.]*", one)] == []


def test_uv_lock_was_made_from_pyproject() -> None:
    ours = LOCKED["casemgr"]

    assert ours["version"] == DECLARED["project"]["version"]
    assert ours["metadata"]["requires-dist"] == declared(DECLARED["project"]["dependencies"])
    assert ours["metadata"]["requires-dev"]["dev"] == declared(DECLARED["dependency-groups"]["dev"])
    assert UV_LOCK["requires-python"].replace(" ", "") == DECLARED["project"]["requires-python"]
    assert UV_LOCK["options"]["exclude-newer"] == DECLARED["tool"]["uv"]["exclude-newer"]


def test_uv_lock_has_the_declared_versions() -> None:
    ours = LOCKED["casemgr"]["metadata"]
    pins = ours["requires-dist"] + ours["requires-dev"]["dev"]

    assert {pin["name"]: "==" + LOCKED[pin["name"]]["version"] for pin in pins} == {
        pin["name"]: pin["specifier"] for pin in pins
    }


def test_requirements_lock_is_the_export_of_uv_lock() -> None:
    assert exported() == {
        name: (package["version"], hashes(package)) for name, package in LOCKED.items() if name != "casemgr"
    }


def test_the_locks_name_the_public_index_alone() -> None:
    urls = set(re.findall(r"[a-z]+://[^/\"]+", (dev.ROOT / "uv.lock").read_text()))

    assert urls == {"https://pypi.org", "https://files.pythonhosted.org"}
    assert "://" not in dev.LOCK.read_text()


def test_the_peers_are_pinned_by_hash() -> None:
    wanted, lock = (json.loads(file.read_text()) for file in dev.PEERS_WANTED)
    packages = {name: package for name, package in lock["packages"].items() if name}

    assert lock["packages"][""]["dependencies"] == wanted["dependencies"]
    assert {f"node_modules/{name}" for name in wanted["dependencies"]} <= packages.keys()
    assert all(package["integrity"].startswith("sha512-") for package in packages.values())


def test_continuous_integration_runs_what_the_readme_says() -> None:
    commands = [
        line
        for line in (dev.ROOT / ".ci/run").read_text().splitlines()
        if line and not line.startswith(("#", "set ", "cd "))
    ]

    assert commands == ["exec python3 dev.py test"]
    for command in ("python3 dev.py demo", "python3 dev.py test"):
        assert command in (dev.ROOT / "README.md").read_text()


def test_dev_needs_nothing_but_the_standard_library() -> None:
    tree = ast.parse((dev.ROOT / "dev.py").read_text())
    imported = {
        name.name if isinstance(node, ast.Import) else str(node.module)
        for node in ast.walk(tree)
        if isinstance(node, ast.Import | ast.ImportFrom)
        for name in node.names
    }

    assert {name.partition(".")[0] for name in imported} <= sys.stdlib_module_names


def test_dev_without_a_command_says_which_there_are(capsys: pytest.CaptureFixture[str]) -> None:
    assert dev.main([]) == 2

    assert "python3 dev.py demo" in capsys.readouterr().out


MakeMachine = Callable[[dict[str, str]], Path]


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> MakeMachine:
    """Make a machine that has only the given programs (name → shell script); they log their calls."""

    def with_programs(scripts: dict[str, str]) -> Path:
        log = tmp_path / "log"
        log.touch()
        for name, script in scripts.items():
            program = tmp_path / name
            program.write_text(f'#!/bin/sh\necho {name} "$@" >> {log}\n{script}\n')
            program.chmod(0o755)
        monkeypatch.setenv("PATH", str(tmp_path))
        return log

    return with_programs


def test_root_installs_what_is_missing(machine: MakeMachine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.geteuid", lambda: 0)
    log = machine({"apt-get": ""})

    dev.install_packages(["age", "minisign"])

    assert log.read_text().splitlines() == [
        "apt-get update -qq",
        "apt-get install --yes --no-install-recommends age minisign -qq",
    ]


def test_who_may_use_sudo_installs_through_it(machine: MakeMachine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    log = machine({"apt-get": "", "sudo": ""})

    dev.install_packages(["age"])

    assert log.read_text().splitlines() == [
        "sudo -n true",
        "sudo -n apt-get update -qq",
        "sudo -n apt-get install --yes --no-install-recommends age -qq",
    ]


@pytest.mark.parametrize("programs", [{"apt-get": ""}, {"apt-get": "", "sudo": "exit 1"}])
def test_who_may_not_install_is_given_the_line_to_type(
    machine: MakeMachine, monkeypatch: pytest.MonkeyPatch, programs: dict[str, str]
) -> None:
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    log = machine(programs)

    with pytest.raises(SystemExit, match=r"apt-get install --yes --no-install-recommends age minisign\Z"):
        dev.install_packages(["age", "minisign"])

    assert "apt-get" not in log.read_text()


def test_other_systems_are_told_what_is_missing(machine: MakeMachine) -> None:
    machine({})

    with pytest.raises(SystemExit, match=r"install these first.*: age poppler-utils\Z"):
        dev.install_packages(["age", "poppler-utils"])


def test_a_failed_installation_stops_with_the_failing_command(
    machine: MakeMachine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.geteuid", lambda: 0)
    machine({"apt-get": "exit 100"})

    with pytest.raises(subprocess.CalledProcessError, match="apt-get"):
        dev.install_packages(["age"])


def test_only_programs_that_are_not_there_are_missing(machine: MakeMachine) -> None:
    machine({"age": "", "dbus-daemon": "", "node": "", "npm": "", "strace": ""})

    assert dev.missing_programs() == ["minisign", "poppler-utils", "zbar-tools"]


def test_a_library_is_there_only_if_it_loads() -> None:
    assert dev.loads("libc.so.6")
    assert not dev.loads("libnowhere.so.0")


def test_unchanged_libraries_are_not_installed_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dev, "VENV", tmp_path)
    (tmp_path / "made-from").write_text(f"{dev.fingerprint(dev.LOCK)}\n{sys.version}")

    dev.install_libraries()

    assert [file.name for file in tmp_path.iterdir()] == ["made-from"]
