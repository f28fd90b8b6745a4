"""The office's own pictures: kept as pixels alone, printed on final letters, taken away and brought back."""

import io
from collections.abc import Iterator
from pathlib import Path

import pikepdf
import pytest
from PIL import Image, PngImagePlugin

from casemgr.casework.reverting import take_back
from casemgr.errors import NotFoundError
from casemgr.guard.foreign import UnreadableFileError
from casemgr.ids import random_id
from casemgr.letters import issuing
from casemgr.letters.images import ImageError
from casemgr.letters.own_pictures import LARGEST_FILE, keep_picture, picture_of, take_picture_away
from casemgr.letters.pictures import PRINT_WIDTH
from casemgr.practice.keeping import keep_directory
from casemgr.practice.story import read_story
from casemgr.records.organisation import Organisation
from casemgr.records.signatory import Signatory
from casemgr.store.listings import records
from tests.helpers.cli import Desk as CommandLine
from tests.helpers.letter_cases import TODAY, Desk, letter_desk, open_desk, shcherbakov
from tests.helpers.letter_matters import begin_of, matters
from tests.helpers.letter_papers import picture


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = matters(shcherbakov(open_desk(tmp_path)))
    yield made
    made.vault.close()


def telling(form: str, tells: bytes = b"Photographed by Nino") -> bytes:
    """Return a picture whose file says more than it shows."""
    made = io.BytesIO()
    image = Image.new("RGB", (200, 80), "navy")
    if form == "PNG":
        said = PngImagePlugin.PngInfo()
        said.add_text("Author", tells.decode())
        image.save(made, form, pnginfo=said)
    else:
        exif = Image.Exif()
        exif[0x013B] = tells.decode()
        image.save(made, form, exif=exif)
    assert tells in made.getvalue()
    return made.getvalue()


def kept(desk: Desk, record: str) -> bytes | None:
    noun = Organisation if record == desk.kept["office"] else Signatory
    return picture_of(desk.vault, desk.vault.store.read(noun, record).record)


@pytest.mark.parametrize("form", ["PNG", "JPEG"])
def test_what_a_file_tells_beside_its_picture_is_not_kept(desk: Desk, form: str) -> None:
    keep_picture(desk.vault, desk.kept["office"], io.BytesIO(telling(form)))

    content = kept(desk, desk.kept["office"])

    assert content is not None
    assert b"Nino" not in content
    with Image.open(io.BytesIO(content)) as image:
        assert (image.format, image.mode, image.size, image.info) == ("PNG", "RGB", (200, 80), {})


def test_a_large_picture_is_kept_no_wider_than_a_page_prints(desk: Desk) -> None:
    keep_picture(desk.vault, desk.kept["office"], io.BytesIO(picture(size=(4000, 1000))))

    content = kept(desk, desk.kept["office"])

    assert content is not None
    with Image.open(io.BytesIO(content)) as image:
        assert image.size == (PRINT_WIDTH, PRINT_WIDTH // 4)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"no picture", "unreadable"),
        (picture(form="GIF"), "unreadable"),
        (b"%PDF-1.7", "unreadable"),
        (picture(size=(1200, 4000)), "too_large"),
        (picture() + bytes(LARGEST_FILE), "too_large"),
    ],
)
def test_what_no_letter_could_print_is_refused(desk: Desk, content: bytes, reason: str) -> None:
    with pytest.raises(ImageError) as refused:
        keep_picture(desk.vault, desk.kept["office"], io.BytesIO(content))

    assert refused.value.reason == reason
    assert kept(desk, desk.kept["office"]) is None


def test_a_broken_picture_and_another_record_are_refused(desk: Desk) -> None:
    with pytest.raises(UnreadableFileError):
        keep_picture(desk.vault, desk.kept["office"], io.BytesIO(picture()[:60]))
    with pytest.raises(NotFoundError):
        keep_picture(desk.vault, desk.kept["embassy"], io.BytesIO(picture()))


def images(desk: Desk) -> int:
    """Return how many pictures a letter shows that becomes final now."""
    letters = letter_desk(desk)
    letter = begin_of(desk, letters, "L09", client_language="en")
    issuing.review(letters, letter.id, "Jonas Example")
    issuing.approve(letters, letter.id, TODAY, told=True)
    issuing.finalise(letters, letter.id)
    with pikepdf.open(io.BytesIO(issuing.final_bytes(letters, letter.id))) as pdf:
        return sum(len(page.get_images()) for page in pdf.pages)


def test_a_final_letter_shows_the_logo_and_the_signature(desk: Desk) -> None:
    desk.change("office", Organisation, shows_logo=True)
    before = images(desk)
    keep_picture(desk.vault, desk.kept["office"], io.BytesIO(picture()))
    with_logo = images(desk)
    for each in records(desk.vault.store, Signatory):
        keep_picture(desk.vault, each.id, io.BytesIO(picture("black", (400, 120))))
    with_both = images(desk)
    take_picture_away(desk.vault, desk.kept["office"])

    assert (before, with_logo, images(desk) < with_both) == (0, 1, True)
    assert with_both > with_logo


def test_a_picture_taken_away_comes_back_with_undo(desk: Desk) -> None:
    store, office = desk.vault.store, desk.kept["office"]
    keep_picture(desk.vault, office, io.BytesIO(picture()))
    first = store.generation()[0] + 1
    take_picture_away(desk.vault, office)
    assert kept(desk, office) is None

    take_back(store, first, store.generation()[0])

    assert kept(desk, office) is not None


def test_the_command_line_keeps_writes_and_drops_a_picture(tmp_path: Path) -> None:
    line = CommandLine.at(tmp_path / "office")
    with line.place.opened() as vault:
        told = read_story().tbilisi
        keep_directory(vault.store, told.directory, {"tbilisi": vault.store.office, "vilnius": random_id()})
    office = line.tells("directory", "list", "organisations")["organisations"][0]["id"]
    (tmp_path / "logo.png").write_bytes(telling("PNG"))

    said = line.says("directory", "keep-picture", office, tmp_path / "logo.png")
    line.says("directory", "extract-picture", office, "--out", tmp_path / "out.png")
    dropped = line.tells("directory", "drop-picture", office)["record"]

    assert "shows_logo=yes" in said.out
    assert b"Nino" not in (tmp_path / "out.png").read_bytes()
    assert "logo" not in dropped
    assert line.says("directory", "extract-picture", office, "--out", tmp_path / "again.png").code == 2
