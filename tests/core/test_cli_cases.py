"""Cases on the command line: added, found, shown, edited and decided about, and what is refused."""

import json
from pathlib import Path

import pytest
from PIL import Image

from casemgr.cli.named import SHORT
from casemgr.store.adoption import adopt
from casemgr.store.changes import Change, stamp_at
from tests.helpers.cli import Desk

NOW = 1_790_000_000_000
NAME = 'surname=<img src="x">; given=ალექსეი'


@pytest.fixture(scope="module")
def vilnius(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """Return an office with an empty vault."""
    return Desk.at(tmp_path_factory.mktemp("office") / "vilnius")


@pytest.fixture(scope="module")
def with_a_case(vilnius: Desk, tmp_path_factory: pytest.TempPathFactory) -> tuple[Desk, str]:
    """Return an office and the reference of a case with a client who has a name."""
    desk = Desk(vilnius.place.copied(tmp_path_factory.mktemp("case")))
    reference = desk.opens_case()
    name = ("--set", f"latin_name={NAME}", "--set", "latin_name.source=client_statement")
    desk.tells("case", "edit", reference, "persons", *name)
    return desk, reference


@pytest.fixture
def desk(vilnius: Desk, tmp_path: Path, request: pytest.FixtureRequest) -> Desk:
    """Return an office with an empty vault, or with the case where a test asks for it."""
    given = request.getfixturevalue("with_a_case")[0] if "case" in request.fixturenames else vilnius
    return Desk(given.place.copied(tmp_path / "vilnius"))


@pytest.fixture
def case(with_a_case: tuple[Desk, str]) -> str:
    """Return the reference of the case."""
    return with_a_case[1]


def test_a_new_case_has_a_reference_a_code_name_and_a_client(desk: Desk) -> None:
    added = desk.tells("case", "add")["case"]

    shown = desk.tells("case", "show", added["reference"])

    assert sorted(record["collection"] for record in shown["records"]) == ["cases", "involvements", "persons"]
    assert added["code_name"] in desk.says("case", "list").out


def test_a_case_answers_to_reference_code_name_and_both_ends_of_its_id(desk: Desk) -> None:
    added = desk.tells("case", "add")["case"]

    for name in (added["reference"], added["code_name"], added["id"], added["id"][:16], added["id"][-SHORT:]):
        assert desk.tells("case", "show", name)["records"][0]["id"] == added["id"]


def test_a_beginning_that_fits_two_cases_is_refused(desk: Desk) -> None:
    first = desk.tells("case", "add")["case"]
    desk.opens_case()

    said = desk.says("case", "show", first["id"][:6])

    assert said.code == 2
    assert "fits 2 of the cases" in said.err


def test_too_little_of_an_id_fits_nothing(desk: Desk) -> None:
    assert desk.says("case", "show", desk.tells("case", "add")["case"]["id"][:3]).code == 2


def test_what_is_shown_as_json_can_be_added_again(desk: Desk, case: str, tmp_path: Path) -> None:
    shown = desk.says("case", "show", case, "--json").out
    other = Desk.at(tmp_path / "tbilisi")
    file = tmp_path / "case.json"
    file.write_text(shown)

    other.tells("case", "add", "--from", file, "--keep-ids")

    assert other.says("case", "show", case, "--json").out == shown


def test_a_case_is_added_from_standard_input_under_new_ids(desk: Desk, case: str) -> None:
    shown = desk.tells("case", "show", case)
    desk.stdin = json.dumps(shown)

    added = desk.tells("case", "add", "--from", "-")["case"]

    assert added["id"] != shown["records"][0]["id"]


def test_ids_that_are_here_already_are_not_taken_twice(desk: Desk, case: str) -> None:
    desk.stdin = desk.says("case", "show", case, "--json").out

    said = desk.says("case", "add", "--from", "-", "--keep-ids")

    assert said.code == 2
    assert "Leave out --keep-ids" in said.err


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "is no JSON at line 1, column 1"),
        (b'{"format": 1,\n "kind": }', "line 2, column 10"),
        (b"\xff\xfe", "is not text in UTF-8"),
        (b"[" * 100_000, "nested too deep"),
        (b'{"kind": "case", "kind": "case"}', "the same member twice"),
        (b"[]", "is no case"),
        (b'{"kind": "case"}', "member format is missing"),
        (b'{"kind": "case", "format": 99}', "later version"),
        (b'{"kind": "case", "format": 1, "records": []}', "exactly one record"),
        (b'{"kind": "case", "format": 1, "records": [{"collection": "wizards"}]}', "records[0].collection"),
        (b'{"kind": "case", "format": 1, "records": [{"collection": "cases", "id": "x"}]}', "records[0].id"),
        (
            b'{"kind": "case", "format": 1, "records": [{"collection": "cases", "id": "'
            + b"ab" * 16
            + b'", "opened_on": "Secret"}]}',
            "records[0].opened_on",
        ),
    ],
)
def test_a_file_that_is_no_case_is_refused_by_name_and_place(
    desk: Desk, tmp_path: Path, content: bytes, words: str
) -> None:
    file = tmp_path / "case.json"
    file.write_bytes(content)

    said = desk.says("case", "add", "--from", file)

    assert said.code == 4
    assert str(file) in said.err
    assert words in said.err
    assert "Secret" not in said.err
    assert desk.tells("case", "list")["cases"] == []


@pytest.mark.parametrize("missing", ["nothing.json", ".", "no/such/folder"])
def test_a_file_that_is_not_there_is_named(desk: Desk, tmp_path: Path, missing: str) -> None:
    said = desk.says("case", "add", "--from", tmp_path / missing)

    assert said.code == 2
    assert str(tmp_path / missing) in said.err


def test_fields_are_set_in_all_four_ways(desk: Desk, case: str) -> None:
    typed = ("sex=male", "sex.source=seen_original", 'citizenships:={"value":["RU"],"source":"seen_copy"}')
    settings = [part for setting in (*typed, "born_on.empty=declined") for part in ("--set", setting)]

    record = desk.tells("case", "edit", case, "persons", *settings)["record"]

    assert (record["sex"]["value"], record["sex"]["source"]) == ("male", "seen_original")
    assert record["citizenships"]["value"] == ["RU"]
    assert record["born_on"]["value"] == {"empty": "declined"}


@pytest.mark.parametrize(
    ("setting", "words"),
    [
        ("no equals sign", "no name of a field"),
        ("magic=1", "There is no field “magic”"),
        ("sex:={", "no JSON after :="),
        ("born_on=the day Anna left", "This is no date"),
        ("sex=male", "sex needs a source"),
        ("sex.colour=red", "parts are"),
        ("pseudonym.source=seen_copy", "carries no source"),
        ("sex.source=a dream", "no source"),
    ],
)
def test_a_setting_that_cannot_be_is_refused_without_its_value(
    desk: Desk, case: str, setting: str, words: str
) -> None:
    said = desk.says("case", "edit", case, "persons", "--set", setting)

    assert said.code == 2
    assert words.lower() in said.err.lower()
    assert "Anna" not in said.err


def test_an_edit_without_anything_to_set_is_refused(desk: Desk, case: str) -> None:
    assert desk.says("case", "edit", case, "persons").code == 2


def test_records_are_added_to_the_case_and_to_its_client(desk: Desk, case: str) -> None:
    stay = desk.tells(
        "case", "edit", case, "new:stays", "--set", "country=GE", "--set", "country.source=client_statement"
    )["record"]
    note = desk.tells("case", "edit", case, "new:notes", "--set", "kind=legal", "--set", "text=Call")[
        "record"
    ]
    shown = desk.tells("case", "show", case)["records"]

    assert stay["person_id"] in [record["id"] for record in shown if record["collection"] == "persons"]
    assert note["collection"] == "notes"
    assert "Georgia [client states]" in desk.says("case", "show", case).out


@pytest.mark.parametrize("kind", ["new:wizards", "new:addressees", "0000", "wizards"])
def test_a_record_that_cannot_be_is_refused(desk: Desk, case: str, kind: str) -> None:
    assert desk.says("case", "edit", case, kind, "--set", "kind=x").code == 2


def test_names_are_shown_as_they_are_and_controls_are_not(desk: Desk, case: str) -> None:
    desk.tells(
        "case", "edit", case, "new:notes", "--set", "kind=legal", "--set", "text=red \x1b[31m\u202egnp"
    )

    out = desk.says("case", "show", case).out

    assert '<img src="x"> ალექსეი' in out
    assert "red �[31m�gnp" in out


def test_search_finds_a_name_in_another_script_and_names_its_case(desk: Desk, case: str) -> None:
    name = 'native_name:={"value":{"surname":"Щербаков"},"source":"seen_copy"}'
    desk.tells("case", "edit", case, "persons", "--set", name)

    found = desk.tells("case", "search", "shcherb")["found"]

    assert [hit["record"]["collection"] for hit in found] == ["persons"]
    assert found[0]["case"] is not None
    assert case in desk.says("case", "search", "Щербак").out
    assert desk.says("case", "search", "nobody").out == "Nothing found.\n"


def test_what_comes_due_is_listed_with_its_case(desk: Desk, case: str) -> None:
    stay = ("--set", "country=GE", "--set", "country.source=client_statement")
    until = ("--set", "valid_until=2026-09-25", "--set", "valid_until.source=client_statement")
    desk.tells("case", "edit", case, "new:stays", *stay, *until)

    assert [item["day"] for item in desk.tells("case", "due")["due"]] == ["2026-09-25"]
    assert case in desk.says("case", "due").out
    assert desk.tells("case", "due", "--days", "1")["due"] == []


def test_a_file_is_kept_and_comes_out_as_it_was(desk: Desk, case: str, tmp_path: Path) -> None:
    paper = tmp_path / "paper.pdf"
    paper.write_bytes(b"%PDF- a summons" * 1000)
    typed = ("--set", "kind=summons", "--set", "form=photo", "--set", "form.source=seen_copy")

    kept = desk.tells("case", "attach", case, paper, *typed)["document"]
    out = desk.tells("case", "extract", case, kept["id"], "--out", tmp_path)

    assert kept["media_type"] == "application/pdf"
    assert Path(out["file"]).read_bytes() == paper.read_bytes()
    assert Path(out["file"]).stat().st_mode & 0o777 == 0o600


def test_only_a_document_with_a_file_can_be_extracted(desk: Desk, case: str, tmp_path: Path) -> None:
    assert desk.says("case", "extract", case, "persons", "--out", tmp_path).code == 2


def test_a_file_to_attach_that_is_missing_is_named(desk: Desk, case: str, tmp_path: Path) -> None:
    said = desk.says("case", "attach", case, tmp_path / "nothing.pdf")

    assert (said.code, str(tmp_path / "nothing.pdf") in said.err) == (2, True)


def test_fields_of_a_kind_are_listed_without_a_vault(desk: Desk) -> None:
    assert desk.runs("case", "fields", "stays", "--json").json["fields"]["country"]["codes"] == "country"
    assert "stays" in desk.runs("case", "fields").out


@pytest.fixture
def differing(desk: Desk, case: str) -> str:
    """Return the id of a client of whom two offices say different things."""
    typed = ("--set", "sex=male", "--set", "sex.source=seen_copy")
    person = str(desk.tells("case", "edit", case, "persons", *typed)["record"]["id"])
    with desk.place.opened() as vault:
        told = '{"source":"seen_original","value":"female"}'
        adopt(vault.store, [Change("persons", person, "sex", told, "cd" * 16, stamp_at(NOW) + 1)])
    return person


@pytest.mark.usefixtures("differing")
def test_values_in_conflict_stand_side_by_side_and_none_is_chosen(desk: Desk, case: str) -> None:
    found = desk.tells("case", "conflicts", case)["conflicts"]
    out = desk.says("case", "conflicts").out

    assert [(value["value"]["value"], value["ours"]) for value in found[0]["values"]] == [
        ("male", True),
        ("female", False),
    ]
    assert "1.  our office" in out
    assert "2.  another office" in out
    assert "none is chosen for you" in out
    assert "sex !" in desk.says("case", "show", case).out


def test_a_decision_ends_the_conflict(desk: Desk, case: str, differing: str) -> None:
    record = desk.tells("case", "resolve", case, differing, "sex", "--take", "2")["record"]

    assert record["sex"] == {"source": "seen_original", "value": "female"}
    assert desk.says("case", "conflicts").out == "No conflicts.\n"


@pytest.mark.parametrize(("field", "number"), [("sex", "0"), ("sex", "3"), ("born_on", "1")])
def test_a_decision_about_nothing_is_refused(
    desk: Desk, case: str, differing: str, field: str, number: str
) -> None:
    said = desk.says("case", "resolve", case, differing, field, "--take", number)

    assert said.code == 2
    assert field in said.err


@pytest.mark.usefixtures("differing")
def test_conflicts_of_another_case_are_left_out(desk: Desk) -> None:
    assert len(desk.tells("case", "conflicts")["conflicts"]) == 1
    assert desk.tells("case", "conflicts", desk.opens_case())["conflicts"] == []


def test_the_wrong_passphrase_opens_nothing(desk: Desk) -> None:
    desk.typed = ["heron anvil quiet lantern?"]

    said = desk.says("case", "list")

    assert said.code == 3
    assert "heron" not in said.err


def test_a_vault_that_is_open_elsewhere_is_not_opened(desk: Desk) -> None:
    with desk.place.opened():
        said = desk.says("case", "list")

    assert said.code == 5
    assert "open in another program" in said.err


def test_a_folder_without_a_vault_is_named(desk: Desk, tmp_path: Path) -> None:
    said = desk.runs("case", "list", "--vault", tmp_path)

    assert said.code == 2
    assert f"no vault in {tmp_path}" in said.err


def test_a_vault_of_a_later_program_is_left_alone(desk: Desk) -> None:
    with desk.place.opened() as vault:
        vault.store.database.run("PRAGMA user_version = 99")

    said = desk.says("case", "list")

    assert said.code == 4
    assert "Update the program" in said.err


def test_a_photo_is_attached_without_what_it_tells_and_says_so(desk: Desk, case: str, tmp_path: Path) -> None:
    photo = tmp_path / "photo.jpg"
    exif = Image.Exif()
    exif[0x010F] = "Examplephone"
    Image.new("RGB", (8, 8)).save(photo, exif=exif)

    said = desk.says("case", "attach", case, photo)
    kept = desk.tells("case", "attach", case, photo, "--keep-metadata")

    assert "Taken out before it was kept" in said.out
    assert "with which device: Examplephone" in said.out
    assert kept["metadata"] == [{"tells": "device", "words": "Examplephone"}]
    assert "taken_out" not in kept["document"]
    assert kept["document"]["size"] == photo.stat().st_size


def test_of_a_pdf_it_is_said_that_nothing_can_be_taken_out(desk: Desk, case: str, tmp_path: Path) -> None:
    paper = tmp_path / "paper.pdf"
    paper.write_bytes(b"%PDF-1.7 1 0 obj << /Author (Somebody) >> endobj")

    said = desk.says("case", "attach", case, paper)

    assert "cannot be taken out" in said.out
    assert "who made it: Somebody" in said.out
