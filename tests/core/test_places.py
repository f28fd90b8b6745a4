"""Where things live: beside the program, and in the user's own configuration folder."""

from pathlib import Path

import pytest

from casemgr import places


def test_resources_lie_beside_the_core() -> None:
    assert places.resources() == Path(places.__file__).parents[1] / "resources"


def test_the_settings_file_is_where_the_user_keeps_configuration(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))

    assert places.settings_file() == tmp_path / "casemgr" / "settings"


def test_asking_where_settings_live_creates_nothing(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))

    places.settings_file()

    assert list(tmp_path.iterdir()) == []
