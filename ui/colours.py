"""The colours of the window, light and dark: one for each meaning, and nowhere else a number for one."""

from typing import Final, NamedTuple


class Colours(NamedTuple):
    """One theme: a colour for each meaning."""

    rail: str
    page: str
    surface: str
    sunken: str
    raised: str
    hover: str
    line: str
    edge: str
    control: str
    text: str
    muted: str
    faint: str
    accent: str
    accent_fill: str
    accent_hover: str
    on_accent: str
    accent_wash: str
    danger: str
    danger_wash: str
    conflict: str
    conflict_wash: str
    unverified: str
    unverified_wash: str
    draft: str
    draft_wash: str
    settled: str
    settled_wash: str
    scrim: str
    paper: str
    ink: str


LIGHT: Final = Colours(
    rail="#EFEDE8",
    page="#F8F7F4",
    surface="#FFFFFF",
    sunken="#F3F1ED",
    raised="#FFFFFF",
    hover="#F0EEE9",
    line="#E2DFD8",
    edge="#CBC7BE",
    control="#8E897F",
    text="#1E2227",
    muted="#555B64",
    faint="#62686F",
    accent="#28589B",
    accent_fill="#28589B",
    accent_hover="#1F4A85",
    on_accent="#FFFFFF",
    accent_wash="#E5EDF8",
    danger="#AE2019",
    danger_wash="#FBE9E7",
    conflict="#74369A",
    conflict_wash="#F3E9F8",
    unverified="#7F4F00",
    unverified_wash="#FAF0D9",
    draft="#46536B",
    draft_wash="#ECEEF3",
    settled="#26643A",
    settled_wash="#E5F2E8",
    scrim="#73000000",
    paper="#FFFFFF",
    ink="#1B1B1B",
)
DARK: Final = Colours(
    rail="#141517",
    page="#1A1B1E",
    surface="#222428",
    sunken="#1D1F22",
    raised="#2A2D32",
    hover="#2B2E33",
    line="#35383E",
    edge="#4B4F57",
    control="#7C828B",
    text="#E7E8EA",
    muted="#B3B7BE",
    faint="#9A9FA8",
    accent="#96BAF2",
    accent_fill="#3B6FBD",
    accent_hover="#3362AB",
    on_accent="#FFFFFF",
    accent_wash="#24344D",
    danger="#F59B92",
    danger_wash="#43221F",
    conflict="#D2A8EC",
    conflict_wash="#38254A",
    unverified="#E8B769",
    unverified_wash="#3C2E13",
    draft="#B8C1D2",
    draft_wash="#2D323C",
    settled="#90CDA0",
    settled_wash="#1F3727",
    scrim="#99000000",
    paper="#F1EFEA",
    ink="#1B1B1B",
)

PRINTED: Final = "#000000"
"""What is printed, whatever the colours of the window are."""

TOKENS: Final = frozenset(Colours._fields)
"""The names of all colours."""


def contrast(one: str, other: str) -> float:
    """Return the WCAG 2 contrast of two #rrggbb colours, from 1 to 21."""

    def light(colour: str) -> float:
        parts = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
        red, green, blue = (
            part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
        )
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    low, high = sorted((light(one), light(other)))
    return (high + 0.05) / (low + 0.05)
