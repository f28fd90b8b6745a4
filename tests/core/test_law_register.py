"""The register of legal bases: every row of the research is there, and reviews decide what may be cited."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from casemgr.errors import NotFoundError
from casemgr.law.basis import CaseDates, Confidence, LegalBasis, Standing
from casemgr.law.loading import load_legal_bases, row_from_json, row_to_json
from casemgr.law.register import Filter, adopt, confirm, doubt, register_of, reviewed, wording_of
from casemgr.law.tables import ShapeError
from casemgr.places import resources
from casemgr.records.law_review import LawReview
from casemgr.records.partial_date import PartialDate
from casemgr.store.store import ProblemsError, Store
from tests.helpers.offices import advance, open_store

TODAY = date(2026, 11, 22)
DAY_MS = 86_400_000
STRENGTH = ("V1", "V2", "V3", "M")
BASES = load_legal_bases(resources() / "law")


@dataclass(frozen=True)
class Researched:
    """One row of the research: its id, its marks, and the rows here that render it."""

    id: str
    marks: tuple[str, ...]
    rows: tuple[str, ...]

    @property
    def best(self) -> int:
        """The place of its best mark among all."""
        return min(map(STRENGTH.index, self.marks))


def researched() -> Iterator[Researched]:
    """Read the vector file."""
    for line in (Path(__file__).parents[1] / "vectors" / "legal_bases.txt").read_text().splitlines():
        if not line.startswith("#"):
            known, _, rows = line.partition(" = ")
            name, *marks = known.split()
            yield Researched(name, tuple(marks), tuple(rows.split()) or (name,))


RESEARCH = tuple(researched())


@pytest.fixture
def office(tmp_path: Path) -> Store:
    return open_store(tmp_path / "vilnius")


def kept(basis: str, **fields: object) -> LegalBasis:
    return replace(BASES[basis], **fields)  # type: ignore[arg-type]


def test_every_row_of_the_research_is_in_the_register() -> None:
    assert len(RESEARCH) == 113
    assert [row.id for row in RESEARCH if not set(row.rows) <= set(BASES)] == []


def test_nothing_is_in_the_register_that_was_not_researched() -> None:
    known = {basis for row in RESEARCH for basis in row.rows}
    assert set(BASES) - known == set()


@pytest.mark.parametrize("row", RESEARCH, ids=lambda row: row.id)
def test_no_row_claims_to_be_known_better_than_it_is(row: Researched) -> None:
    for basis in (BASES[name] for name in row.rows):
        assert STRENGTH.index(basis.confidence) >= row.best


@pytest.mark.parametrize("row", [row for row in RESEARCH if "M" in row.marks], ids=lambda row: row.id)
def test_what_was_partly_remembered_says_what_to_doubt(row: Researched) -> None:
    assert all(BASES[name].doubts or BASES[name].confidence is Confidence.V2 for name in row.rows)


@pytest.mark.parametrize("basis", ["UN-RC-1F", "EU-QR12", "COE-2483", "BY-356", "GE-FARA", "RU-255"])
def test_what_is_for_the_office_alone_is_never_cited(basis: str) -> None:
    assert BASES[basis].standing(TODAY, reviewed=True) is Standing.INWARD
    assert Standing.INWARD.blocks


@pytest.mark.parametrize("basis", BASES.values(), ids=lambda basis: basis.id)
def test_a_row_comes_back_from_json_as_it_went(basis: LegalBasis) -> None:
    assert row_from_json(row_to_json(basis)) == basis
    assert row_to_json(row_from_json(row_to_json(basis))) == row_to_json(basis)


@pytest.mark.parametrize(
    ("text", "member"),
    [
        ("", "json"), ("[]", "json"), ("{", "json"), ("[" * 100_000, "json"), ("{}", "id"),
        (row_to_json(BASES["EU-QR9"]).replace("2026-11-01", "soon"), "checked_on"),
        (row_to_json(BASES["EU-QR9"]).replace('"2026-11-01"', "20261101"), "checked_on"),
        (row_to_json(BASES["EU-QR9"]).replace('"first":"2026-06-12"', '"first":"x"'), "first"),
        (row_to_json(BASES["EU-QR9"]).replace('"EU-QR9"', '"../x"'), "id"),
    ],
)  # fmt: skip
def test_a_row_that_is_none_is_told_by_its_member(text: str, member: str) -> None:
    with pytest.raises(ShapeError) as caught:
        row_from_json(text)
    assert caught.value.member == member


def test_a_remembered_row_is_citable_once_somebody_vouches_for_it_by_name(office: Store) -> None:
    assert BASES["COE-SAV"].standing(TODAY) is Standing.UNVERIFIED
    confirm(office, BASES["COE-SAV"], "A. Lawyer", confidence="V1", source="hudoc 001-111414")
    row = register_of(office, BASES).row("COE-SAV", TODAY)
    assert row.standing is Standing.CITABLE
    assert (row.basis.confidence, row.basis.reviewed_by) == (Confidence.V1, "A. Lawyer")
    assert row.basis.source == "hudoc 001-111414"
    assert row.review is not None


def test_vouching_alone_leaves_the_confidence_and_lifts_the_block(office: Store) -> None:
    confirm(office, BASES["RU-ACS"], "A. Lawyer")
    row = register_of(office, BASES).row("RU-ACS", TODAY)
    assert (row.basis.confidence, row.standing) == (Confidence.M, Standing.CITABLE)


def test_a_row_too_long_unread_is_open_again_after_a_look(office: Store) -> None:
    advance(office, 400 * DAY_MS)
    later = office.clock.today()
    before = register_of(office, BASES).row("UNHCR-GIP10", later)
    confirm(office, before.basis, "A. Lawyer")
    after = register_of(office, BASES).row("UNHCR-GIP10", later)
    assert (before.standing, after.standing) == (Standing.LOCKED, Standing.CITABLE)
    usual = BASES["UNHCR-GIP10"].review_due - BASES["UNHCR-GIP10"].checked_on
    assert after.basis.review_due == later + usual


def test_a_reviewer_may_set_the_day_to_look_again_and_the_end_of_a_law(office: Store) -> None:
    assert BASES["LT-RM"].standing(TODAY) is Standing.NOT_IN_FORCE
    again, ends = date(2026, 12, 1), date(2027, 12, 31)
    confirm(office, BASES["LT-RM"], "A. Lawyer", review_on=again, in_force_until=ends)
    row = register_of(office, BASES).row("LT-RM", TODAY)
    assert (row.standing, row.basis.review_due, row.basis.valid_to) == (Standing.CITABLE, again, ends)


def test_a_doubted_row_is_not_cited_until_somebody_confirms_it_anew(office: Store) -> None:
    doubt(office, BASES["EU-QR9"], "A. Lawyer", "Amended last week.")
    doubted = register_of(office, BASES).row("EU-QR9", TODAY)
    assert (doubted.standing, doubted.basis.doubts) == (Standing.UNVERIFIED, "Amended last week.")
    advance(office, DAY_MS)
    confirm(office, BASES["EU-QR9"], "B. Lawyer", confidence="V1")
    assert register_of(office, BASES).row("EU-QR9", TODAY).standing is Standing.CITABLE


@pytest.mark.parametrize(
    ("name", "note"), [("", "Amended."), ("A. Lawyer", "")], ids=["without a name", "without a reason"]
)
def test_nobody_doubts_without_name_and_reason(office: Store, name: str, note: str) -> None:
    with pytest.raises(ProblemsError):
        doubt(office, BASES["EU-QR9"], name, note)


def test_the_day_to_look_again_lies_ahead(office: Store) -> None:
    with pytest.raises(ProblemsError) as caught:
        confirm(office, BASES["EU-QR9"], "A. Lawyer", review_on=TODAY)
    assert [problem.code for problem in caught.value.problems] == ["before_review"]


def test_a_review_counts_for_the_wording_that_was_reviewed_and_no_other(office: Store) -> None:
    confirm(office, BASES["COE-SAV"], "A. Lawyer", confidence="V1")
    reworded = {**BASES, "COE-SAV": kept("COE-SAV", says={"en": "Something else.", "ru": "Другое."})}
    assert register_of(office, reworded).row("COE-SAV", TODAY).standing is Standing.UNVERIFIED
    translated = {**BASES, "COE-SAV": kept("COE-SAV", says={**BASES["COE-SAV"].says, "lt": "Kita."})}
    assert register_of(office, translated).row("COE-SAV", TODAY).standing is Standing.CITABLE


def test_what_ships_later_than_a_review_wins_over_it(office: Store) -> None:
    doubt(office, BASES["EU-QR9"], "A. Lawyer", "Amended last week.")
    newer = {**BASES, "EU-QR9": kept("EU-QR9", checked_on=TODAY + timedelta(days=30))}
    assert register_of(office, newer).row("EU-QR9", TODAY).standing is Standing.CITABLE


def test_a_partners_row_takes_the_place_of_ours_unless_ours_is_newer(office: Store) -> None:
    theirs = kept("LT-UTPI", says={"en": "New text.", "ru": "Новый текст."}, checked_on=date(2026, 11, 20))
    adopt(office, theirs, "A. Counsellor", "Tbilisi office")
    row = register_of(office, BASES).row("LT-UTPI", TODAY)
    assert row.basis.says["en"] == "New text."
    assert row.basis.reviewed_by == ""
    newer = {**BASES, "LT-UTPI": kept("LT-UTPI", checked_on=date(2026, 11, 21))}
    assert register_of(office, newer).row("LT-UTPI", TODAY).basis.says["en"] != "New text."


@pytest.mark.parametrize(
    "fields",
    [
        {"row": "{}"},
        {"basis": "EU-QR9", "row": row_to_json(BASES["EU-QR8"])},
        {"outcome": "of_a_newer_version"},
    ],
    ids=["no row", "another row", "unknown outcome"],
)
def test_a_review_that_is_not_understood_changes_nothing(fields: dict[str, str]) -> None:
    given = {"basis": "EU-QR8", "outcome": "adopted", "reviewed_on": TODAY} | fields
    review = LawReview(id="a" * 32, text_sha256=wording_of(BASES["EU-QR8"]), **given)  # type: ignore[arg-type]
    assert reviewed(BASES, [review]).bases == BASES


def test_where_old_and_new_law_may_both_apply_each_names_the_other() -> None:
    register = reviewed(BASES, ())
    june = CaseDates(registered=PartialDate.parse("2026-06-20"))
    assert register.row("EU-AMMR", TODAY, june).also_cite == ("EU-DUB3",)
    assert register.row("EU-DUB3", TODAY, june).also_cite == ("EU-AMMR",)
    unsure = CaseDates(decided=PartialDate.parse("2026-06"))
    assert register.row("EU-QR4", TODAY, unsure).also_cite == ("EU-QD",)
    assert "EU-QR9" in register.row("EU-QD", TODAY, unsure).also_cite
    settled = CaseDates(decided=PartialDate.parse("2026-10-01"), registered=PartialDate.parse("2026-07-01"))
    assert register.row("EU-QR4", TODAY, settled).also_cite == ()
    assert register.row("EU-AMMR", TODAY, settled).also_cite == ()


def test_the_register_is_filtered_by_what_one_looks_for() -> None:
    register = reviewed(BASES, ())
    remembered = register.rows(TODAY, wanted=Filter(confidences=frozenset({Confidence.M})))
    assert {row.basis.confidence for row in remembered} == {Confidence.M}
    lithuanian = register.rows(TODAY, wanted=Filter(destination="LT", letter="L08"))
    assert {row.basis.id for row in lithuanian} == {"LT-UTPI", "LT-RM", "LT-FP"}
    assert [row.basis.id for row in register.rows(TODAY, wanted=Filter(words="savda pacifist"))] == [
        "COE-SAV"
    ]
    gone = register.rows(TODAY, wanted=Filter(standings=frozenset({Standing.NOT_IN_FORCE})))
    assert [row.basis.id for row in gone] == ["LT-RM"]
    assert {row.basis.origin for row in register.rows(TODAY, wanted=Filter(origin="BY"))} <= {
        frozenset({"BY"}), frozenset({"BY", "RU"}), frozenset({"BY", "RU", "UA"}),
    }  # fmt: skip
    assert len(register.rows(TODAY)) == len(BASES)


def test_a_row_that_is_not_there_is_said_so() -> None:
    with pytest.raises(NotFoundError):
        reviewed(BASES, ()).row("EU-NONE", TODAY)
