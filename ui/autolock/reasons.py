"""Why the vault is locked without having been asked to; the unlock page says it in words."""

from enum import StrEnum


class Reason(StrEnum):
    """What made Autolock want the lock."""

    IDLE = "idle"
    """Nobody touched the window for as long as was agreed."""
    ABSENT = "absent"
    """In interview mode: nobody said in time that they are still there."""
    SCREEN = "screen"
    """The screen was locked, or the user of the computer was switched."""
    SLEEP = "sleep"
    """The computer is about to sleep."""
    SLEPT = "slept"
    """The computer slept and nobody said so before: the clocks tell it."""
    KEY_FILE = "key_file"
    """The stick with the key file was pulled."""
