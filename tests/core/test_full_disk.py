"""On a full disk nothing is lost, what does not fit is refused whole, and the vault can still be locked."""

import json
import subprocess
from typing import Any

import pytest

import dev
from tests.helpers.disk_limits import TMPFS, command, ways
from tests.helpers.full_disk import DEEDS
from tests.helpers.workload import prepare


@pytest.fixture(scope="module", params=ways())
def outcome(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What came of every deed on a disk that is filled in one of the ways this system allows."""
    root = tmp_path_factory.mktemp("full")
    (root / "mounted").mkdir()
    prepare(root / "place", bundles=2)
    done = subprocess.run(
        command(request.param, root / "place", root / "mounted"),
        cwd=dev.ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    print(f"full disk by {request.param}: {done.stdout}")
    return {**json.loads(done.stdout), "way": request.param}


def test_nothing_is_lost_and_nothing_half_done_stays(outcome: dict[str, Any]) -> None:
    assert outcome["broken"] == []


@pytest.mark.parametrize("deed", DEEDS)
def test_what_does_not_fit_is_refused_until_it_fits(outcome: dict[str, Any], deed: str) -> None:
    assert outcome["refusals"][deed] > 0


def test_the_last_words_fit_where_the_ballast_was(outcome: dict[str, Any]) -> None:
    """The ballast gives room on a disk; it cannot against a limit, and even then the vault locks."""
    assert (outcome["draft"], outcome["locked"]) == ("kept" if outcome["way"] == TMPFS else "refused", True)
