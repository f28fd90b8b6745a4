"""The checks of `dev.py check`, as part of the tests: style, types and the direction of imports."""

import subprocess

import pytest

import dev


@pytest.mark.parametrize("command", dev.CHECKS, ids=lambda command: command[0])
def test_the_check_finds_nothing(command: tuple[str, ...]) -> None:
    program, *arguments = command

    check = subprocess.run(
        [dev.PROGRAMS / program, *arguments], cwd=dev.ROOT, capture_output=True, text=True, check=False
    )

    assert check.returncode == 0, check.stdout + check.stderr
