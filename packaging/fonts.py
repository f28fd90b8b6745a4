"""Make the fonts of letters and window in resources/fonts from Debian's Noto fonts. For developers only.

No single Noto file holds Latin, Cyrillic and Georgian, and a PDF has no font fallback, so each
style here is one Noto file with the Georgian one merged in. Hints, ligatures and positioning are
left out: letters use none of them, and a ligature would not extract as text. Noto has no Georgian
italic and no Georgian of fixed width; the plain letters stand in for them. The window uses the same
upright sans, in two weights more, and a monospaced one for codes. The result depends on the input
files alone.

    apt-get install fonts-noto-core fonts-noto-extra fonts-noto-mono   # 20201225-1; others are refused
    python packaging/fonts.py              # writes Case*.ttf and SHA256SUMS
    python packaging/fonts.py --check      # makes them in a temporary folder and compares
"""

import argparse
import hashlib
import sys
import tempfile
from pathlib import Path

from fontTools.merge import Merger
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

NOTO = Path("/usr/share/fonts/truetype/noto")
TARGET = Path(__file__).resolve().parent.parent / "resources" / "fonts"
FAMILIES = {  # ours: the Latin and Cyrillic one, the Georgian one
    "CaseSans": ("NotoSans", "NotoSansGeorgian"),
    "CaseSerif": ("NotoSerif", "NotoSerifGeorgian"),
    "CaseMono": ("NotoSansMono", "NotoSansGeorgian"),
}
STYLES = {"Regular": "Regular", "Bold": "Bold", "Italic": "Regular"}  # ours: the Georgian one
SCREEN_STYLES = {"Medium": "Medium", "SemiBold": "SemiBold"}
FACES = {
    "CaseSans": STYLES | SCREEN_STYLES,
    "CaseSerif": STYLES,
    "CaseMono": SCREEN_STYLES,
}
INPUTS = {  # sha256 of the files of Debian's packages 20201225-1
    "NotoSans-Regular.ttf": "89c3c497f618fdaa0b2d1e98fef93582f28c71debd2c4a8cdf41f190ced2909d",
    "NotoSans-Bold.ttf": "e83493c945848ecd4a9ad0f6d19164541a0d3e23a9c952304a00a46e00272ac5",
    "NotoSans-Italic.ttf": "5d7618dda819443fd07301c84adcee9fe8960c873ea5e5e1f0f59db384b78082",
    "NotoSerif-Regular.ttf": "9d7583b7dc9e812afd32a14280c5cac3160012efe50c8d08938f4fea266ff67f",
    "NotoSerif-Bold.ttf": "0af0ff2be8f84910fb21ec5fe1b6b7395e3073250502a334baf6ca2f860c88fe",
    "NotoSerif-Italic.ttf": "bc25600aa27cd409e1e5b3d86340df3a329bb860fcfbe57a03a95070b229e1b0",
    "NotoSansGeorgian-Regular.ttf": "ba75f2154fef9beac8439f94c631dc37ef9c708d32f9254bb019afdfa9aa3138",
    "NotoSansGeorgian-Bold.ttf": "2cee22513f5c94b5577fe1a91df94836dc9825ac78e5b3a9f3c49d1f038a5f11",
    "NotoSerifGeorgian-Regular.ttf": "4489ca2f28b4a79b16bc8ba6a857a8cd14857e04a14b8fa1031b7b84a00fe537",
    "NotoSerifGeorgian-Bold.ttf": "635bc1529b2ca28dfc694aa7cd1e9960c04fdfcde99ee5b7f7b34761d37259fe",
    "NotoSans-Medium.ttf": "013ae62f5187c01e8752de78829ee7e1e0feaed6edee17db0dbf703988c99f3d",
    "NotoSans-SemiBold.ttf": "68543590a7c3185d69ad16664c46df28832beeb72621d2470e86b04099eb4efb",
    "NotoSansGeorgian-Medium.ttf": "ee3c2ab9785a5f4296fb8a07e4d7bc570845bc858fea5ecff5002b2a257a9e73",
    "NotoSansGeorgian-SemiBold.ttf": "9b2844ad631d05071139370e445ca7ece1baa5fa10fba2ad867951e6533014f8",
    "NotoSansMono-Medium.ttf": "c6107a9c14e9d33db347299fc467fb52c473919050d1be7c661869107eeffc06",
    "NotoSansMono-SemiBold.ttf": "38ab4cde310aa7c73c3c07c39527888f80c49473a4c959c68919121a6d983f67",
}
VERSION = "Version 1.000; made from Noto 2.004 and Noto Georgian 2.001"
MADE = 3_692_217_600  # 1 January 2021 in seconds since 1904: the year of the sources, not of the run

LATIN_CYRILLIC = [
    *range(0x20, 0x7F), *range(0xA0, 0xAD), *range(0xAE, 0x180),  # Latin-1 (no soft hyphen), Extended-A
    0x18F, 0x259, 0x1A0, 0x1A1, 0x1AF, 0x1B0, *range(0x1CD, 0x1DD), *range(0x218, 0x21C), 0x1E9E,
    0x2BC, 0x2C6, 0x2DA, 0x2DC,  # the apostrophe that is a letter, and spacing accents
    *range(0x400, 0x482), *range(0x48A, 0x530),  # Cyrillic with the letters of Russia's other languages
    0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, *range(0x2018, 0x201F), 0x2020, 0x2021, 0x2022, 0x2026,
    0x202F, 0x2030, 0x2032, 0x2033, 0x2039, 0x203A, 0x2044, 0x2070, *range(0x2074, 0x207A),
    0x20AC, 0x20B4, 0x20BD, 0x20BE, 0x2116, 0x2122,  # euro, hryvnia, rouble, lari, numero
]  # fmt: skip
GEORGIAN = [*range(0x10D0, 0x1100), *range(0x1C90, 0x1CBB), 0x1CBD, 0x1CBE, 0x1CBF]  # Mkhedruli, Mtavruli

DROPPED = ["GSUB", "GPOS", "GDEF", "kern", "DSIG", "gasp", "meta", "MVAR", "STAT", "prep", "fpgm", "cvt "]


def part(source: Path, letters: list[int], folder: Path) -> Path:
    """Write the outlines of `letters` alone to a file in `folder`."""
    if hashlib.sha256(source.read_bytes()).hexdigest() != INPUTS[source.name]:
        sys.exit(f"{source} is not the file of Debian's Noto fonts 20201225-1")
    font = TTFont(source, recalcTimestamp=False)
    options = Options(hinting=False, layout_features=[], name_IDs=[0, 13, 14], notdef_outline=True)
    options.drop_tables += DROPPED
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=letters)
    subsetter.subset(font)
    path = folder / source.name
    font.save(path)
    return path


def rename(font: TTFont, family: str, style: str) -> None:
    """Give the font our name; the copyright and licence lines stay, as the licence asks."""
    kept = {key: font["name"].getDebugName(key) for key in (0, 13, 14)}
    ours = {1: family, 2: style, 3: f"{family} {style} 1.000", 4: f"{family} {style}", 5: VERSION,
            6: f"{family}-{style}"}  # fmt: skip
    if style not in STYLES:  # four styles at most make a family of name 1; 16 and 17 know any weight
        ours |= {1: f"{family} {style}", 2: "Regular", 16: family, 17: style}
    font["name"].names = []
    for key, text in sorted((kept | ours).items()):
        font["name"].setName(text, key, 3, 1, 0x409)


def make(family: str, style: str, folder: Path) -> Path:
    """Build one style into `folder` and return its file."""
    plain, georgian = FAMILIES[family]
    with tempfile.TemporaryDirectory() as scratch:
        base = part(NOTO / f"{plain}-{style}.ttf", LATIN_CYRILLIC, Path(scratch))
        added = part(NOTO / f"{georgian}-{FACES[family][style]}.ttf", GEORGIAN, Path(scratch))
        font = Merger().merge([str(base), str(added)])
    rename(font, family, style)
    font["post"].formatType = 3.0  # no glyph names
    font["head"].created = font["head"].modified = MADE
    font.recalcTimestamp = False
    path = folder / f"{family}-{style}.ttf"
    font.save(path)
    return path


def build(folder: Path) -> str:
    """Build every font into `folder` and return the text of its SHA256SUMS."""
    made = [make(family, style, folder) for family, styles in FACES.items() for style in styles]
    return "".join(f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in made)


def main() -> int:
    """Write the fonts, or with --check say whether they would come out the same."""
    parser = argparse.ArgumentParser(description="Make the fonts in resources/fonts.")
    parser.add_argument("--check", action="store_true")
    sums = TARGET / "SHA256SUMS"
    if parser.parse_args().check:
        with tempfile.TemporaryDirectory() as scratch:
            return 0 if build(Path(scratch)) == sums.read_text() else 1
    TARGET.mkdir(parents=True, exist_ok=True)
    sums.write_text(build(TARGET))
    return 0


if __name__ == "__main__":
    sys.exit(main())
