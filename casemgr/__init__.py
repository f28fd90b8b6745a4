"""The core of Casemgr: everything except the window, free of Qt.

It speaks in codes and facts; sentences for people are made by `casemgr.cli` and by `ui`.
"""

VERSION = "0.1.0"
"""The release, as pyproject.toml names it; a letter's snapshot keeps it."""
