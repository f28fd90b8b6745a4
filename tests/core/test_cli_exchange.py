"""Two offices at their command lines: cards, bundles there and back, receipts, and what is refused."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from casemgr.records.partner import Partner
from casemgr.store import ledger
from casemgr.store.ledger import Direction, Passage
from casemgr.store.papers import Paper
from tests.helpers.cli import Desk
from tests.helpers.vault import flip

STAY = ("--set", "country=GE", "--set", "country.source=client_statement")


@dataclass
class Neighbours:
    """Two offices, a folder in which files are carried, and a case of the first one."""

    vilnius: Desk
    tbilisi: Desk
    carried: Path
    case: str = ""

    def meet(self) -> None:
        """Exchange cards and compare the digits."""
        for one, other in ((self.vilnius, self.tbilisi), (self.tbilisi, self.vilnius)):
            card = one.tells("partner", "card", "--out", self.carried, "--name", name_of(one))
            other.tells("partner", "add", card["file"])
            digits = card["fingerprint"]
            other.tells("partner", "verify", name_of(one), *groups(digits), "--by", "Asta", "--how", "video")

    def consent(self, *classes: str) -> None:
        """Let the client of the case allow Tbilisi to see these classes of fields."""
        partner = self.vilnius.tells("partner", "list")["partners"][0]["id"]
        typed = {
            "purpose": "share_partner",
            "partner_id": partner,
            "answer": "given",
            "given_on": "2026-09-01",
            "form": "signed",
            "scope": ",".join(classes),
            "person_id": self.client,
        }
        settings = [part for item in typed.items() for part in ("--set", "=".join(item))]
        self.vilnius.tells("case", "edit", self.case, "new:consents", *settings)

    @property
    def client(self) -> str:
        """The id of the client."""
        shown = self.vilnius.tells("case", "show", self.case)["records"]
        return next(str(record["id"]) for record in shown if record["collection"] == "persons")

    def sends(self, sender: Desk, receiver: Desk) -> Path:
        """Export the case; returns the bundle."""
        facts = sender.tells(
            "bundle", "export", "--to", name_of(receiver), "--case", self.case, "--out", self.carried
        )
        return Path(facts["file"])

    def copied(self, root: Path) -> "Neighbours":
        """Return the two offices as they are now, elsewhere on the disk."""
        carried = root / "carried"
        carried.mkdir()
        vilnius, tbilisi = (
            Desk(desk.place.copied(root / desk.place.root.name)) for desk in (self.vilnius, self.tbilisi)
        )
        return Neighbours(vilnius, tbilisi, carried, self.case)


def name_of(desk: Desk) -> str:
    return desk.place.root.name.title()


def groups(digits: str) -> list[str]:
    return [digits[at : at + 5] for at in range(0, 40, 5)]


@pytest.fixture(scope="module")
def two_offices(tmp_path_factory: pytest.TempPathFactory) -> Neighbours:
    """Return two offices that do not know each other, and a case of the first."""
    root = tmp_path_factory.mktemp("offices")
    made = Neighbours(Desk.at(root / "vilnius"), Desk.at(root / "tbilisi"), root / "carried")
    made.carried.mkdir()
    made.case = made.vilnius.opens_case()
    made.vilnius.tells("case", "edit", made.case, "new:stays", *STAY)
    return made


@pytest.fixture(scope="module")
def two_partners(two_offices: Neighbours, tmp_path_factory: pytest.TempPathFactory) -> Neighbours:
    """Return two offices that trust each other, and a case that may be shared."""
    made = two_offices.copied(tmp_path_factory.mktemp("partners"))
    made.meet()
    made.consent("identity", "procedure", "narrative", "contact")
    return made


@pytest.fixture
def strangers(two_offices: Neighbours, tmp_path: Path) -> Neighbours:
    """Return the two strangers for one test."""
    return two_offices.copied(tmp_path)


@pytest.fixture
def neighbours(two_partners: Neighbours, tmp_path: Path) -> Neighbours:
    """Return the two partners for one test."""
    return two_partners.copied(tmp_path)


def test_partners_are_listed_with_their_standing(neighbours: Neighbours) -> None:
    out = neighbours.vilnius.says("partner", "list").out

    assert "verified" in out
    assert "2026-09-21 Asta" in out
    assert "Tbilisi" in out


def test_the_wrong_digits_verify_nobody(strangers: Neighbours) -> None:
    card = strangers.tbilisi.tells("partner", "card", "--out", strangers.carried, "--name", "Tbilisi")
    strangers.vilnius.tells("partner", "add", card["file"])

    wrong = strangers.vilnius.says("partner", "verify", "tbilisi", *groups("1" * 40), "--by", "Asta")
    short = strangers.vilnius.says("partner", "verify", "tbilisi", "12345", "--by", "Asta")

    assert (wrong.code, short.code) == (4, 2)
    assert "Do not trust the card" in wrong.err
    assert "5 were given" in short.err
    assert "not verified" in strangers.vilnius.says("partner", "list").out


def test_our_own_card_and_what_is_no_card_are_refused(strangers: Neighbours) -> None:
    card = strangers.vilnius.tells("partner", "card", "--out", strangers.carried, "--name", "Vilnius")
    broken = strangers.carried / "broken"
    broken.write_bytes(b"\xff" * 10)

    own = strangers.vilnius.says("partner", "add", card["file"])
    none = strangers.vilnius.says("partner", "add", broken)

    assert (own.code, none.code) == (4, 4)
    assert "your own office" in own.err
    assert str(broken) in none.err


def test_an_office_without_a_name_is_asked_for_one(strangers: Neighbours) -> None:
    said = strangers.vilnius.says("partner", "card", "--out", strangers.carried)

    assert said.code == 2
    assert "Give --name" in said.err


def test_nothing_leaves_for_somebody_unknown_or_unverified(strangers: Neighbours) -> None:
    unknown = strangers.vilnius.says("bundle", "export", "--to", "Riga", "--case", strangers.case)
    card = strangers.tbilisi.tells("partner", "card", "--out", strangers.carried, "--name", "Tbilisi")
    strangers.vilnius.tells("partner", "add", card["file"])
    strangers.consent("identity")
    to_tbilisi = ("bundle", "export", "--to", "Tbilisi", "--case", strangers.case)
    unverified = strangers.vilnius.says(*to_tbilisi, "--out", strangers.carried)

    assert (unknown.code, unverified.code) == (2, 4)
    assert "Nobody has compared the fingerprint" in unverified.err


def test_without_consent_nothing_is_left_to_share(strangers: Neighbours) -> None:
    strangers.meet()

    said = strangers.vilnius.says(
        "bundle", "export", "--to", "Tbilisi", "--case", strangers.case, "--out", strangers.carried
    )

    assert said.code == 4
    assert "Consent and withholding leave nothing" in said.err


def test_danger_stands_in_for_a_consent_that_is_missing(strangers: Neighbours) -> None:
    strangers.meet()
    export = (
        "bundle",
        "export",
        "--to",
        "Tbilisi",
        "--case",
        strangers.case,
        "--without-consent",
        "detention",
    )

    alone = strangers.vilnius.says(*export, "--by", "Asta", "--second", "Asta")
    together = strangers.vilnius.tells(
        *export, "--by", "Asta", "--second", "Jonas", "--out", strangers.carried
    )

    assert alone.code == 2
    assert "two different names" in alone.err
    assert Path(together["file"]).exists()


def test_an_export_without_a_place_is_a_preview(neighbours: Neighbours) -> None:
    export = ("bundle", "export", "--to", "Tbilisi", "--case", neighbours.case)

    said = neighbours.vilnius.says(*export)

    assert said.code == 0
    assert "Georgia [client states]" in said.out
    assert "Nothing was written" in said.out
    assert neighbours.vilnius.tells("bundle", "list")["bundles"] == []


def test_a_choice_of_classes_narrows_what_leaves(neighbours: Neighbours) -> None:
    export = ("bundle", "export", "--to", "Tbilisi", "--case", neighbours.case)

    fields = {
        change["field"] for change in neighbours.vilnius.tells(*export, "--class", "identity")["changes"]
    }

    assert "country" not in fields
    assert neighbours.vilnius.says(*export, "--class", "magic").code == 2


def test_a_document_that_may_name_others_leaves_only_when_ticked(
    neighbours: Neighbours, tmp_path: Path
) -> None:
    paper = tmp_path / "paper"
    paper.write_bytes(b"a paper")
    kept = neighbours.vilnius.tells("case", "attach", neighbours.case, paper, "--set", "shared_as=narrative")
    document = kept["document"]["id"]
    export = ("bundle", "export", "--to", "Tbilisi", "--case", neighbours.case)

    assert neighbours.vilnius.tells(*export)["attachments"] == []
    assert len(neighbours.vilnius.tells(*export, "--tick", document)["attachments"]) == 1


def test_a_bundle_is_shown_before_anything_is_stored(neighbours: Neighbours) -> None:
    bundle = neighbours.sends(neighbours.vilnius, neighbours.tbilisi)

    for command in (("bundle", "inspect", bundle), ("bundle", "import", bundle)):
        said = neighbours.tbilisi.says(*command)
        assert said.code == 0
        assert f"Case {neighbours.case}" in said.out
    assert neighbours.tbilisi.tells("case", "list")["cases"] == []


def test_an_accepted_case_is_here_and_its_receipt_goes_back(neighbours: Neighbours) -> None:
    bundle = neighbours.sends(neighbours.vilnius, neighbours.tbilisi)

    taken = neighbours.tbilisi.tells("bundle", "import", bundle, "--accept", "all")
    receipt = neighbours.tbilisi.tells("bundle", "receipt", taken["bundle"], "--out", neighbours.carried)
    told = neighbours.vilnius.tells("bundle", "import", receipt["file"])

    assert list(taken["outcomes"].values()) == ["accepted"]
    assert neighbours.tbilisi.says("case", "show", neighbours.case).code == 0
    assert list(told["outcomes"].values()) == ["accepted"]
    assert "accepted" in neighbours.vilnius.says("bundle", "list").out


def test_the_way_there_and_back_ends_in_a_conflict_that_a_decision_ends_everywhere(
    neighbours: Neighbours,
) -> None:
    vilnius, tbilisi = neighbours.vilnius, neighbours.tbilisi
    for sender, receiver, city in ((vilnius, tbilisi, "Kutaisi"), (tbilisi, vilnius, "Batumi")):
        bundle = neighbours.sends(sender, receiver)
        if sender is vilnius:
            sender.tells(*edit(neighbours, city))
        receiver.tells("bundle", "import", bundle, "--accept", "all")
        if sender is vilnius:
            receiver.tells(*edit(neighbours, "Batumi"))

    assert "CONFLICT" not in vilnius.says("case", "show", neighbours.case).out
    stay = vilnius.tells("case", "conflicts")["conflicts"][0]["record"]
    vilnius.tells("case", "resolve", neighbours.case, stay, "city", "--take", "2")
    decision = neighbours.sends(vilnius, tbilisi)
    plan = tbilisi.tells("bundle", "import", decision, "--accept", "all")

    assert plan["order"] == "next"
    assert [desk.tells("case", "conflicts")["conflicts"] for desk in (vilnius, tbilisi)] == [[], []]


def edit(neighbours: Neighbours, city: str) -> tuple[str, ...]:
    typed = ("--set", f"city={city}", "--set", "city.source=client_statement")
    return ("case", "edit", neighbours.case, "stays", *typed)


def test_a_replay_is_recognised_and_brings_nothing_new(neighbours: Neighbours) -> None:
    bundle = neighbours.sends(neighbours.vilnius, neighbours.tbilisi)
    neighbours.tbilisi.tells("bundle", "import", bundle, "--accept", "all")

    again = neighbours.tbilisi.says("bundle", "inspect", bundle)

    assert "it was taken in here before" in again.out


def test_a_rejected_case_is_not_here(neighbours: Neighbours) -> None:
    bundle = neighbours.sends(neighbours.vilnius, neighbours.tbilisi)

    taken = neighbours.tbilisi.tells("bundle", "import", bundle, "--reject", "all")

    assert list(taken["outcomes"].values()) == ["rejected"]
    assert neighbours.tbilisi.tells("case", "list")["cases"] == []


def test_what_was_accepted_is_undone_and_not_rejected(neighbours: Neighbours) -> None:
    bundle = neighbours.sends(neighbours.vilnius, neighbours.tbilisi)
    neighbours.tbilisi.tells("bundle", "import", bundle, "--accept", "all")

    said = neighbours.tbilisi.says("bundle", "import", bundle, "--reject", "all")

    assert said.code == 2
    assert "bundle undo" in said.err
    assert "accepted" in neighbours.tbilisi.says("bundle", "list").out


def test_a_bundle_is_named_with_its_sender_where_two_have_one_id(neighbours: Neighbours) -> None:
    bundle = neighbours.sends(neighbours.vilnius, neighbours.tbilisi)
    taken = neighbours.tbilisi.tells("bundle", "import", bundle, "--accept", "all")
    with neighbours.tbilisi.place.opened() as vault:
        warsaw = vault.store.put(Partner.new(vault.store.clock, name="Warsaw")).record.id
        passage = Passage(taken["bundle"], Direction.IN, warsaw, "share", 1, b"m", 0, 0)
        ledger.enter(vault.store, passage, Paper(b"", b""), {})

    doubtful = neighbours.tbilisi.says("bundle", "undo", taken["bundle"])
    undone = neighbours.tbilisi.says("bundle", "undo", taken["bundle"], "--from", "Vilnius")

    assert doubtful.code == 2
    assert "--from" in doubtful.err
    assert undone.code == 0
    assert neighbours.tbilisi.tells("case", "list")["cases"] == []


def test_an_import_is_undone(neighbours: Neighbours) -> None:
    bundle = neighbours.sends(neighbours.vilnius, neighbours.tbilisi)
    taken = neighbours.tbilisi.tells("bundle", "import", bundle, "--accept", "all")

    undone = neighbours.tbilisi.says("bundle", "undo", taken["bundle"][-8:])

    assert undone.code == 0
    assert "Taken back" in undone.out
    assert neighbours.tbilisi.tells("case", "list")["cases"] == []
    assert neighbours.tbilisi.says("bundle", "undo", "0000").code == 2


def test_a_case_that_the_bundle_does_not_carry_cannot_be_accepted(neighbours: Neighbours) -> None:
    bundle = neighbours.sends(neighbours.vilnius, neighbours.tbilisi)

    assert neighbours.tbilisi.says("bundle", "import", bundle, "--accept", "0123abcd").code == 2


def test_a_damaged_bundle_is_refused_by_name(neighbours: Neighbours) -> None:
    bundle = neighbours.sends(neighbours.vilnius, neighbours.tbilisi)
    flip(bundle, bundle.stat().st_size // 2)

    said = neighbours.tbilisi.says("bundle", "import", bundle, "--accept", "all")

    assert said.code == 4
    assert said.err.startswith(str(bundle))
    assert neighbours.tbilisi.tells("case", "list")["cases"] == []


def test_a_bundle_for_somebody_else_and_one_that_is_missing_are_refused(neighbours: Neighbours) -> None:
    bundle = neighbours.sends(neighbours.vilnius, neighbours.tbilisi)

    ours = neighbours.vilnius.says("bundle", "inspect", bundle)
    missing = neighbours.vilnius.says("bundle", "inspect", neighbours.carried / "nothing")

    assert (ours.code, missing.code) == (4, 2)
    assert "written for another office" in ours.err


def test_a_bundle_overwrites_nothing(neighbours: Neighbours) -> None:
    taken = neighbours.carried / "taken"
    taken.write_text("another")

    said = neighbours.vilnius.says(
        "bundle", "export", "--to", "Tbilisi", "--case", neighbours.case, "--out", taken
    )

    assert said.code == 2
    assert taken.read_text() == "another"


def test_a_revoked_partner_neither_gets_nor_gives(neighbours: Neighbours) -> None:
    bundle = neighbours.sends(neighbours.vilnius, neighbours.tbilisi)
    neighbours.tbilisi.tells("partner", "revoke", "Vilnius")

    said = neighbours.tbilisi.says("bundle", "import", bundle, "--accept", "all")

    assert said.code == 4
    assert "revoked" in said.err


def test_a_raided_partner_is_held_back_and_those_to_warn_are_listed(neighbours: Neighbours) -> None:
    neighbours.sends(neighbours.vilnius, neighbours.tbilisi)

    said = neighbours.vilnius.says("partner", "compromised", "Tbilisi", "--since", "2026-09-20")

    assert said.code == 0
    assert neighbours.case in said.out
    assert "compromised" in neighbours.vilnius.says("partner", "list").out
