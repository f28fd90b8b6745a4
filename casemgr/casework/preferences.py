"""How the people of one office like to work; kept in the vault, for it says who they are."""

import json
from dataclasses import asdict, dataclass, fields
from typing import Any, Final

from casemgr.store.store import Store

META: Final = "preferences"
IDLE_CHOICES: Final = (1, 2, 4, 8, 15)
"""Minutes after which an untouched program may lock."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Preferences:
    """The wishes of an office. A wish of another version of the program is left aside.

    `counsellor` is who works here now: a note, not proof. `appearance` is system, light or dark.
    `searches` are the pinned searches, as (name, what is searched). `office_days` is how many days of
    agenda Today shows.
    """

    counsellor: str = ""
    idle_minutes: int = 4
    appearance: str = "system"
    names_hidden: bool = False
    single_keys: bool = True
    clipboard_seconds: int = 10
    searches: tuple[tuple[str, str], ...] = ()
    office_days: int = 7


def read_preferences(store: Store) -> Preferences:
    """Return what was chosen, and the first wishes for the rest."""
    kept = json.loads(store.meta(META) or b"{}")
    known = {each.name: kept[each.name] for each in fields(Preferences) if _fits(each.name, kept)}
    if "searches" in known:
        known["searches"] = tuple((name, typed) for name, typed in known["searches"])
    return Preferences(**known)


def keep_preferences(store: Store, preferences: Preferences) -> None:
    """Keep what was chosen, and sign from now on with the counsellor's name."""
    store.set_meta(META, json.dumps(asdict(preferences), ensure_ascii=False).encode())
    store.author = preferences.counsellor


def _fits(name: str, kept: dict[str, Any]) -> bool:
    """Tell whether a kept wish has the shape of ours."""
    return name in kept and type(kept[name]) is type(_AS_JSON[name])


_AS_JSON: Final = json.loads(json.dumps(asdict(Preferences())))
