"""The law in the window: read before it is vouched for, doubted, filtered, and from office to office."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from casemgr.exchange.law_rows import law_file, read_law_file
from casemgr.exchange.office import Office
from casemgr.law.basis import Confidence, LegalBasis, Standing
from casemgr.law.loading import load_legal_bases
from casemgr.law.register import reviewed
from casemgr.letters.office_desk import law_of
from casemgr.places import resources
from casemgr.records.fact import held
from casemgr.records.law_review import LawReview
from casemgr.store.listings import records
from casemgr.vault.vault import Vault
from tests.helpers.correspondents import TODAY, Desk, desk
from tests.helpers.window import Seat
from ui.navigation import SETTINGS
from ui.pages.settings.law import LawTab
from ui.widgets.text import Label

BASES = load_legal_bases(resources() / "law")
*_, WEAK = (each for each in BASES.values() if each.confidence is Confidence.M and each.letters)
NEWER = replace(BASES["LT-UTPI"], source="Register of Legal Acts, in print", checked_on=date(2026, 11, 20))


@pytest.fixture
def tab(seat: Seat) -> LawTab:
    """Give the register in the settings."""
    seat.go(SETTINGS, tab="law")
    found: LawTab = seat.page.findChild(LawTab)
    return found


@pytest.fixture
def partner(seat: Seat, tmp_path: Path) -> Iterator[Desk]:
    """Give an office whose fingerprint the counsellor has compared."""
    made = desk(tmp_path / "partner", "Batumi")

    def meet(vault: Vault) -> None:
        partners, card = Office.of(vault).partners, made.office.card()
        partners.add(card)
        partners.verify(made.id, card.fingerprint, "A. Counsellor", "in_person", TODAY)

    seat.frame.session.now(meet)
    yield made
    made.vault.close()


def said(inside: Any) -> str:
    """Return everything that is said inside a widget."""
    return "\n".join(label.text() for label in inside.findChildren(Label))


def opened(seat: Seat, tab: LawTab, basis: str) -> Any:
    """Open the sheet of a row."""
    assert tab._register is not None
    tab._open(tab._register.row(basis, seat.frame.clock.today()))
    return seat.sheet


def row_of(seat: Seat, basis: str) -> LegalBasis:
    """Return a row as letters see it now."""
    return seat.ask(law_of).bases[basis]


def reviews(seat: Seat, basis: str) -> list[LawReview]:
    """Return every look that was taken at a row."""
    kept = seat.ask(lambda store: records(store, LawReview))
    return [each for each in kept if held(each.basis) == basis]


def test_source_validity_regime_and_knowledge_stand_above_the_name(seat: Seat, tab: LawTab) -> None:
    basis = next(each for each in BASES.values() if each.regime and each.valid_from and each.doubts)

    shown = said(opened(seat, tab, basis.id))

    for expected in (basis.source, basis.doubts, "In force: from ", "Governs cases: ", "How it is known: "):
        assert expected in shown


def test_nothing_is_confirmed_without_name_day_and_what_was_read(seat: Seat, tab: LawTab) -> None:
    sheet = opened(seat, tab, WEAK.id)
    for name, given in (("reviewed_by", None), ("reviewed_on", date(2026, 12, 1)), ("confidence", "M")):
        sheet.entries[name].show(given)

    sheet.confirm()
    seat.settle()

    problems = {name for name, field in sheet.fields.items() if field.problem()}
    assert problems == {"reviewed_by", "reviewed_on", "confidence"}
    assert reviews(seat, WEAK.id) == []


def test_a_reading_older_than_the_row_is_refused(seat: Seat, tab: LawTab) -> None:
    sheet = opened(seat, tab, WEAK.id)
    sheet.entries["reviewed_on"].show(date(2020, 1, 1))
    sheet.entries["confidence"].show("V1")

    sheet.confirm()
    seat.settle()

    assert sheet.fields["reviewed_on"].problem()
    assert reviews(seat, WEAK.id) == []


def test_a_row_is_dated_anew_under_the_name_of_who_read_it(seat: Seat, tab: LawTab) -> None:
    sheet = opened(seat, tab, WEAK.id)
    sheet.entries["reviewed_by"].show("Ona")
    sheet.entries["reviewed_on"].show(date(2026, 11, 21))
    sheet.entries["confidence"].show("V1")
    sheet.entries["source"].show("The Gazette")
    sheet.entries["review_on"].show(date(2027, 5, 1))

    sheet.confirm()
    seat.settle()

    kept = row_of(seat, WEAK.id)
    assert (kept.reviewed_by, kept.checked_on, kept.review_due) == (
        "Ona",
        date(2026, 11, 21),
        date(2027, 5, 1),
    )
    assert (kept.source, kept.confidence) == ("The Gazette", Confidence.V1)
    assert not seat.frame.sheets


def test_a_doubt_needs_its_reason_and_is_taken_back(seat: Seat, tab: LawTab) -> None:
    sheet = opened(seat, tab, "LT-UTPI")
    before = row_of(seat, "LT-UTPI")
    sheet.doubt()
    assert sheet.fields["note"].problem()
    sheet.entries["note"].show("Amended in May?")

    sheet.doubt()
    seat.settle()

    assert row_of(seat, "LT-UTPI").doubts == "Amended in May?"
    seat.frame.undo()
    seat.settle()
    assert row_of(seat, "LT-UTPI") == before


@pytest.mark.parametrize(
    ("choice", "key"),
    [
        ("standing", "blocked"),
        ("standing", "usable"),
        ("letter", "L03"),
        ("destination", "LT"),
        ("origin", "RU"),
    ],
)
def test_the_rows_are_filtered(seat: Seat, tab: LawTab, choice: str, key: str) -> None:
    assert tab._register is not None
    today = seat.frame.clock.today()
    select = getattr(tab, choice)
    select.choose(key)
    assert select.chosen() == key

    select.changed.emit(key)

    found = tab._register.rows(today, wanted=tab._wanted)
    assert 0 < len(found) < len(BASES)
    for each in found:
        fits = {
            "blocked": each.standing.blocks,
            "usable": each.standing is Standing.CITABLE,
            "L03": "L03" in each.basis.letters,
            "LT": "LT" in each.basis.destination,
            "RU": "RU" in each.basis.origin,
        }
        assert fits[key]


def test_our_register_is_written_so_that_a_partner_can_read_it(
    seat: Seat, tab: LawTab, partner: Desk, tmp_path: Path
) -> None:
    card = seat.frame.session.now(lambda vault: Office.of(vault).card())
    partner.partners.add(card)
    ours = seat.frame.session.now(lambda vault: vault.store.office)
    partner.partners.verify(ours, card.fingerprint, "B. Counsellor", "in_person", TODAY)
    (tmp_path / "stick").mkdir()

    tab.share_to(tmp_path / "stick")
    seat.settle()

    [written] = (tmp_path / "stick").iterdir()
    theirs = read_law_file(partner.office, written.read_bytes())
    assert {each.id for each in theirs.rows} == set(BASES)


def test_a_partners_rows_are_compared_before_one_is_taken_over(
    seat: Seat, tab: LawTab, partner: Desk, tmp_path: Path
) -> None:
    fresh = replace(BASES["LT-UTPI"], id="LT-NEW")
    other = replace(BASES["EU-QR9"], title="As it was", checked_on=date(2026, 10, 1))
    register = reviewed({**BASES, NEWER.id: NEWER, fresh.id: fresh, other.id: other}, ())
    (tmp_path / "theirs.law").write_bytes(law_file(partner.office, register))

    tab.take_in(tmp_path / "theirs.law")
    seat.settle()

    sheet = seat.sheet
    assert {"LT-UTPI", "LT-NEW"} <= set(sheet.ticks)
    assert "EU-QR9" not in sheet.ticks
    assert f"Theirs: {NEWER.source}" in said(sheet)
    assert f"Ours: {BASES['LT-UTPI'].source}" in said(sheet)
    assert "Ours was looked at later" in said(sheet)
    assert reviews(seat, "LT-UTPI") == []
    sheet.ticks["LT-UTPI"].box.click()
    sheet.name.setText("")
    sheet.take()
    seat.settle()
    assert reviews(seat, "LT-UTPI") == []
    sheet.name.setText("Ona")
    sheet.take()
    seat.settle()
    [taken] = reviews(seat, "LT-UTPI")
    assert (held(taken.adopted_from), held(taken.reviewed_by)) == ("Batumi", "Ona")
    assert row_of(seat, "LT-UTPI") == NEWER


def test_texts_in_every_language_that_differ_are_shown(
    seat: Seat, tab: LawTab, partner: Desk, tmp_path: Path
) -> None:
    ours = BASES["LT-UTPI"]
    altered = replace(ours, says={**ours.says, "ru": "Закон отменён."}, checked_on=date(2026, 11, 20))
    (tmp_path / "theirs.law").write_bytes(law_file(partner.office, reviewed({**BASES, ours.id: altered}, ())))

    tab.take_in(tmp_path / "theirs.law")
    seat.settle()

    assert "Закон отменён." in said(seat.sheet)


def test_a_file_nobody_signed_is_refused_in_words(seat: Seat, tab: LawTab, tmp_path: Path) -> None:
    (tmp_path / "theirs.law").write_text("no register")

    tab.take_in(tmp_path / "theirs.law")
    seat.settle()

    assert "This did not work" in said(tab)
    assert not seat.frame.sheets
