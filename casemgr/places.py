"""Where things live on disk.

Nothing here, and nothing in the settings file, names a vault: where a counsellor keeps one is
known to the counsellor alone.
"""

from pathlib import Path

from platformdirs import user_config_path, user_data_path


def resources() -> Path:
    """Return the folder of letters, law, vocabularies, help, fonts and icons."""
    return Path(__file__).resolve().parent.parent / "resources"


def settings_file() -> Path:
    """Return the one file outside the vault, in the configuration folder of this user.

    On Linux that is `casemgr/settings` in `$XDG_CONFIG_HOME`, by default in `~/.config`.
    """
    return user_config_path("casemgr", appauthor=False) / "settings"


def data_folder() -> Path:
    """Return where a vault is made unless another folder is chosen; on Linux `~/.local/share/casemgr`."""
    return user_data_path("casemgr", appauthor=False)


def default_vault() -> Path:
    """Return where a vault is looked for, or made, unless another folder is named."""
    return data_folder() / "vault"
