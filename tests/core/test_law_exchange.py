"""The register from office to office: signed, compared before anything is taken, adopted by name."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from casemgr.crypto.minisign import SigningKey
from casemgr.errors import NotFoundError
from casemgr.exchange.errors import (
    DamagedError,
    OverLimitError,
    RevokedSenderError,
    SignatureRefusedError,
    UnknownSenderError,
    UnverifiedSenderError,
    WrongTypeError,
)
from casemgr.exchange.law_rows import MAX_FILE, Newness, adopt_rows, differences, law_file, read_law_file
from casemgr.exchange.signed import sign
from casemgr.exchange.wire import LawRows
from casemgr.law.basis import LegalBasis, Standing
from casemgr.law.loading import load_legal_bases, row_to_json
from casemgr.law.register import Register, confirm, register_of, reviewed
from casemgr.places import resources
from casemgr.store.store import ProblemsError
from tests.helpers.cli import Desk as CommandDesk
from tests.helpers.correspondents import NOON, Desk, desk, meet

BASES = load_legal_bases(resources() / "law")
TODAY = date(2026, 11, 22)


@pytest.fixture
def offices(tmp_path: Path) -> tuple[Desk, Desk]:
    """Vilnius and Tbilisi, who have compared their fingerprints."""
    vilnius, tbilisi = desk(tmp_path / "vilnius", "Vilnius"), desk(tmp_path / "tbilisi", "Tbilisi")
    meet(vilnius, tbilisi)
    return vilnius, tbilisi


@pytest.fixture(scope="module")
def settled(tmp_path_factory: pytest.TempPathFactory) -> tuple[Desk, Desk]:
    """The same two, for tests that write nothing."""
    root = tmp_path_factory.mktemp("offices")
    vilnius, tbilisi = desk(root / "vilnius", "Vilnius"), desk(root / "tbilisi", "Tbilisi")
    meet(vilnius, tbilisi)
    return vilnius, tbilisi


def register(**rows: LegalBasis) -> Register:
    """Our register with some rows altered."""
    return reviewed({**BASES, **{row.id: row for row in rows.values()}}, ())


NEWER = replace(
    BASES["LT-UTPI"],
    says={"en": "The law was read as amended.", "ru": "Закон прочитан с изменениями."},
    checked_on=date(2026, 11, 20),
)
OLDER = replace(BASES["EU-QR9"], title="As it was", checked_on=date(2026, 10, 1))
FRESH = replace(BASES["EU-QR9"], id="EU-NEW")


def test_a_register_arrives_as_it_was_signed(settled: tuple[Desk, Desk]) -> None:
    vilnius, tbilisi = settled
    theirs = read_law_file(vilnius.office, law_file(tbilisi.office, register()))
    assert {row.id: row for row in theirs.rows} == BASES
    assert (theirs.name, theirs.created) == ("Tbilisi", NOON)
    assert {each.newness for each in differences(theirs, BASES)} == {Newness.SAME}


def test_what_differs_is_shown_before_anything_is_taken(settled: tuple[Desk, Desk]) -> None:
    vilnius, tbilisi = settled
    theirs = read_law_file(vilnius.office, law_file(tbilisi.office, register(a=NEWER, b=OLDER, c=FRESH)))
    found = {each.theirs.id: each for each in differences(theirs, BASES) if each.newness is not Newness.SAME}
    assert {name: each.newness for name, each in found.items()} == {
        "EU-NEW": Newness.NEW, "EU-QR9": Newness.OLDER, "LT-UTPI": Newness.CHANGED,
    }  # fmt: skip
    assert found["LT-UTPI"].members == ("says", "checked_on")
    assert register_of(vilnius.office.store, BASES).bases == BASES


def test_rows_are_adopted_by_name_and_ours_stays_where_it_is_newer(offices: tuple[Desk, Desk]) -> None:
    vilnius, tbilisi = offices
    theirs = read_law_file(vilnius.office, law_file(tbilisi.office, register(a=NEWER, b=OLDER, c=FRESH)))
    assert adopt_rows(vilnius.office, theirs, BASES, ["LT-UTPI", "EU-NEW"], "A. Counsellor") == (
        "LT-UTPI",
        "EU-NEW",
    )
    ours = register_of(vilnius.office.store, BASES)
    assert ours.bases["LT-UTPI"] == NEWER
    assert ours.bases["EU-NEW"] == FRESH
    assert ours.reviews["LT-UTPI"].adopted_from == "Tbilisi"
    with pytest.raises(NotFoundError):
        adopt_rows(vilnius.office, theirs, BASES, ["EU-QR9"], "A. Counsellor")


def test_adopting_is_all_or_nothing_and_never_without_a_name(settled: tuple[Desk, Desk]) -> None:
    vilnius, tbilisi = settled
    theirs = read_law_file(vilnius.office, law_file(tbilisi.office, register(a=NEWER)))
    with pytest.raises(NotFoundError):
        adopt_rows(vilnius.office, theirs, BASES, ["LT-UTPI", "EU-NONE"], "A. Counsellor")
    with pytest.raises(ProblemsError):
        adopt_rows(vilnius.office, theirs, BASES, ["LT-UTPI"], "")
    assert register_of(vilnius.office.store, BASES).bases == BASES


def test_who_vouched_for_a_row_stays_at_home(offices: tuple[Desk, Desk]) -> None:
    vilnius, tbilisi = offices
    confirm(tbilisi.office.store, BASES["RU-ACS"], "Secret Lawyer")
    file = law_file(tbilisi.office, register_of(tbilisi.office.store, BASES))
    assert b"Secret Lawyer" not in file
    theirs = read_law_file(vilnius.office, file)
    row = next(each for each in theirs.rows if each.id == "RU-ACS")
    assert row.standing(TODAY) is Standing.UNVERIFIED


def test_a_register_of_a_stranger_is_refused(offices: tuple[Desk, Desk], tmp_path: Path) -> None:
    vilnius, _ = offices
    stranger = desk(tmp_path / "kaunas", "Kaunas")
    file = law_file(stranger.office, register())
    with pytest.raises(UnknownSenderError):
        read_law_file(vilnius.office, file)
    vilnius.partners.add(stranger.office.card())
    with pytest.raises(UnverifiedSenderError):
        read_law_file(vilnius.office, file)


def test_a_register_of_a_revoked_partner_is_refused(offices: tuple[Desk, Desk]) -> None:
    vilnius, tbilisi = offices
    vilnius.partners.revoke(tbilisi.id)
    with pytest.raises(RevokedSenderError):
        read_law_file(vilnius.office, law_file(tbilisi.office, register()))


def signed(at: Desk, key: SigningKey | None = None, **fields: object) -> bytes:
    """A register with other fields, signed by an office or by another key."""
    said = {"sender": at.office.fingerprint, "created": NOON, "rows": [row_to_json(FRESH)]} | fields
    made = sign(LawRows(**said), key or at.office.signing_key)  # type: ignore[arg-type]
    return made.line + made.signature


def test_a_signature_of_somebody_else_is_refused(settled: tuple[Desk, Desk]) -> None:
    vilnius, tbilisi = settled
    with pytest.raises(SignatureRefusedError):
        read_law_file(vilnius.office, signed(tbilisi, SigningKey.generate()))
    with pytest.raises(SignatureRefusedError):
        read_law_file(vilnius.office, signed(tbilisi).replace(b"EU-NEW", b"EU-OLD"))


@pytest.mark.parametrize(
    ("rows", "reason"),
    [
        (["{}"], "id"),
        (["nonsense"], "json"),
        ([row_to_json(FRESH)] * 2, "not_canonical"),
        ([row_to_json(FRESH).replace(",", ", ", 1)], "not_canonical"),
        ([json.dumps({**json.loads(row_to_json(FRESH)), "reviewed_by": "Me"})], "not_canonical"),
        ([json.dumps({**json.loads(row_to_json(FRESH)), "surprise": "x"})], "surprise"),
        ([row_to_json(FRESH).replace('"V1"', '"V0"')], "confidence"),
    ],
    ids=["empty", "no JSON", "twice", "spaced", "vouched for", "unknown member", "unknown confidence"],
)
def test_a_row_that_is_none_spoils_the_file(settled: tuple[Desk, Desk], rows: list[str], reason: str) -> None:
    vilnius, tbilisi = settled
    with pytest.raises(DamagedError) as caught:
        read_law_file(vilnius.office, signed(tbilisi, rows=rows))
    assert (caught.value.place, caught.value.reason) == ("law", reason)


@pytest.mark.parametrize(
    ("spoiled", "error"),
    [
        (lambda _: b"", DamagedError),
        (lambda file: file + b"one more\n", DamagedError),
        (lambda file: file.splitlines(keepends=True)[0], DamagedError),
        (lambda file: b" " + file, WrongTypeError),
        (lambda file: file.replace(b'"law"', b'"card"', 1), WrongTypeError),
        (lambda _: b"x" * (MAX_FILE + 1), OverLimitError),
    ],
    ids=["empty", "longer", "unsigned", "spaced", "a card", "too large"],
)
def test_what_is_no_register_is_refused(
    settled: tuple[Desk, Desk], spoiled: Callable[[bytes], bytes], error: type[Exception]
) -> None:
    vilnius, tbilisi = settled
    with pytest.raises(error):
        read_law_file(vilnius.office, spoiled(law_file(tbilisi.office, register())))


def test_the_command_line_carries_a_register_over(tmp_path: Path) -> None:
    vilnius, tbilisi = (CommandDesk.at(tmp_path / name, NOON) for name in ("vilnius", "tbilisi"))
    out = tmp_path / "out"
    out.mkdir()
    card = tbilisi.tells("partner", "card", "--out", out / "card", "--name", "Tbilisi")
    vilnius.tells("partner", "add", out / "card")
    tbilisi.tells("law", "confirm", "COE-SAV", "--by", "A. Lawyer", "--confidence", "V1", "--source", "hudoc")
    exported = tbilisi.tells("law", "export", "--out", out / "register.law")
    assert vilnius.says("law", "import", out / "register.law").code == 4
    fingerprint = card["fingerprint"]
    vilnius.tells("partner", "verify", "Tbilisi", fingerprint, "--by", "A. Counsellor")

    shown = vilnius.tells("law", "import", exported["file"])
    assert [each["id"] for each in shown["differences"]] == ["COE-SAV"]
    assert shown["adopted"] == []
    assert vilnius.says("law", "import", exported["file"], "--accept", "all").code == 2
    taken = vilnius.tells("law", "import", exported["file"], "--accept", "all", "--by", "A. Counsellor")
    assert taken["adopted"] == ["COE-SAV"]
    row = vilnius.tells("law", "show", "COE-SAV")["row"]
    assert (row["standing"], row["confidence"], row["source"]) == ("citable", "V1", "hudoc")
    assert "Nothing differs" in vilnius.says("law", "import", exported["file"]).out
