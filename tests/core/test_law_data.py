"""The data of the law: it names what there is, says it in every language, and code has no number of it."""

import ast
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from casemgr.language.dates import date_name
from casemgr.law.basis import CaseDates
from casemgr.law.checklists import load_checklists
from casemgr.law.deadline_rules import load_deadline_rules
from casemgr.law.library import load_law
from casemgr.law.sentences import gaps, load_sentences, said
from casemgr.law.tables import LawError
from casemgr.places import resources
from casemgr.records.catalogue import CATALOGUE
from casemgr.records.described import fields_of
from casemgr.records.kinds import Kind
from casemgr.records.partial_date import PartialDate
from casemgr.vocabulary import load_vocabularies

FOLDER = resources() / "law"
LAW = load_law(FOLDER)
TERMS = load_vocabularies(resources() / "vocabularies")
CORE = Path(__file__).parents[2] / "casemgr"

Named = tuple[str, str, frozenset[str]]
"""Where it is named, the register as collection.field or collection.field.part, and the codes."""


def kind_of(register: str) -> Kind:
    """Return the kind of a register or of its part; KeyError where there is none."""
    collection, field, *part = register.split(".")
    kind = fields_of(CATALOGUE[collection])[field].kind
    return dict(kind.parts)[part[0]] if part else kind


def of_rules() -> Iterator[Named]:
    for rule in LAW.deadlines.rules.values():
        here = rule.collection
        yield from (
            (rule.id, register, frozenset()) for register in (rule.counts_from, rule.otherwise) if register
        )
        yield from (
            (rule.id, f"{here}.{register}", frozenset())
            for register in (rule.printed, rule.answered_by)
            if register
        )
        if "*" not in rule.countries:
            yield rule.id, f"{here}.{rule.country}", rule.countries
        for when in (rule.when, rule.only_when, rule.after_only_when):
            yield from ((rule.id, f"{here}.{register}", codes) for register, codes in when.items())


def of_ways() -> Iterator[Named]:
    for proof in LAW.checklists.proofs.values():
        for way in proof.shown_by:
            yield proof.id, f"{way.collection}.{way.holds}", frozenset()
            yield from ((proof.id, f"{way.collection}.{name}", codes) for name, codes in way.when.items())


def of_routes() -> Iterator[Named]:
    for route in LAW.routes.values():
        for trace in (trace for remark in route.remarks for trace in (*remark.there, *remark.not_there)):
            if trace.holds:
                yield route.id, f"{trace.collection}.{trace.holds}", frozenset()
            yield from ((route.id, f"{trace.collection}.{name}", codes) for name, codes in trace.when.items())


def of_checks() -> Iterator[Named]:
    for when in (*(each.when for each in LAW.checks.beginnings), *(each.when for each in LAW.checks.ages)):
        yield from (("checks", f"events.{name}", codes) for name, codes in when.items())


NAMED = (*of_rules(), *of_ways(), *of_routes(), *of_checks())


def test_every_register_that_is_named_is_there() -> None:
    assert len(NAMED) > 400
    for where, register, codes in NAMED:
        kind = kind_of(register)
        assert not codes or kind.vocabulary, (where, register)


def test_every_code_that_is_looked_for_is_a_term() -> None:
    for where, register, codes in NAMED:
        vocabulary = kind_of(register).vocabulary
        assert not codes - set(TERMS[vocabulary].terms if vocabulary else ()), (where, register)


def test_codes_of_the_law_are_terms() -> None:
    rules, lists = LAW.deadlines.rules.values(), LAW.checklists
    assert {rule.kind for rule in rules} <= set(TERMS["deadline_kind"].terms)
    assert {code for rule in rules for code in rule.never_for} <= set(TERMS["profile"].terms)
    assert {code for rule in rules for code in rule.citizens | rule.countries} <= {
        "*",
        *TERMS["country"].terms,
    }
    assert set(lists.proofs) == set(TERMS["proof"].terms)
    assert set(lists.strengths) == set(TERMS["proof_strength"].terms)
    for need in lists.needs.values():
        assert need.procedures <= set(TERMS["procedure"].terms), need.id
        assert need.countries | need.citizens <= set(TERMS["country"].terms), need.id
        assert need.profiles <= set(TERMS["profile"].terms), need.id
    for route in LAW.routes.values():
        assert route.procedures <= set(TERMS["procedure"].terms)
    known = LAW.checks.codes
    assert known.calls <= set(TERMS["summons_purpose"].terms)
    assert known.served_in_person <= set(TERMS["summons_service"].terms)
    assert known.not_liable <= set(TERMS["liability"].terms)
    assert known.unfit <= set(TERMS["fitness"].terms)
    assert known.exit_barred <= set(TERMS["event_kind"].terms)
    assert known.posted <= set(TERMS["summons_service"].terms)
    assert known.barred_by_posting <= set(TERMS["country"].terms)
    assert known.never_barred_by_posting <= set(TERMS["profile"].terms)
    assert known.lasting_permits <= set(TERMS["status_here"].terms)
    assert known.lawyer_first <= set(TERMS["profile"].terms)


def test_every_basis_that_is_named_is_in_the_register() -> None:
    named = {rule.basis for rule in LAW.deadlines.rules.values()}
    named |= {need.basis for need in LAW.checklists.needs.values()}
    named |= {remark.basis for route in LAW.routes.values() for remark in route.remarks}
    assert named - {None} - set(LAW.bases) == set()


def texts() -> Iterator[Mapping[str, str]]:
    """Give every text by language."""
    yield from (rule.says for rule in LAW.deadlines.rules.values())
    yield from (gap.says for gap in LAW.deadlines.gaps.values())
    for need in LAW.checklists.needs.values():
        yield from (need.asks, need.why)
    for proof in LAW.checklists.proofs.values():
        yield from (way.caution for way in proof.shown_by if way.caution)
    for route in LAW.routes.values():
        yield from (route.name, *route.opens, *route.closes, *(remark.says for remark in route.remarks))


def test_everything_is_said_in_english_and_russian() -> None:
    for text in texts():
        assert set(text) == {"en", "ru"}, text
        assert not re.search("[а-яё]{2}", text["en"], re.IGNORECASE), text
        assert re.search("[а-яё]{2}", text["ru"], re.IGNORECASE), text


def test_no_campaign_claim_is_made() -> None:
    spoken = " ".join(text["en"] for text in texts()).lower()
    for claim in (
        "death penalty",
        "internal passport",
        "must grant",
        "guarantee",
        "will be granted",
        "20,000",
    ):
        assert claim not in spoken


def test_hr13_how_far_a_proof_goes_is_no_number() -> None:
    assert not any(character.isdigit() for strength in LAW.checklists.strengths for character in strength)


def test_every_proof_that_is_asked_for_can_be_told_from_the_records() -> None:
    assert {need.proof for need in LAW.checklists.needs.values()} <= set(LAW.checklists.proofs)
    asked = {need.proof for need in LAW.checklists.needs.values()}
    assert {"actual_call_up", "persecution_for_refusal", "written_wish", "mediation"} <= asked


ROOMS = [CORE / "law", *(CORE / "casework" / f"{name}.py" for name in (
    "lookup", "computed", "deadlines", "deadline_words", "deadline_keeping", "evidence", "routes", "prompts",
    "prompt_checks",
))]  # fmt: skip


def numbers() -> Iterator[tuple[str, int]]:
    """Give every whole number that the code of the law's rooms writes out, with its place."""
    for module in (
        module for room in ROOMS for module in ([room] if room.suffix else sorted(room.glob("*.py")))
    ):
        for node in ast.walk(ast.parse(module.read_text())):
            if isinstance(node, ast.Constant) and type(node.value) is int:
                yield f"{module.name}:{node.lineno}", node.value


def test_what_rests_on_law_that_has_run_out_says_until_when_it_held() -> None:
    told = [(need.basis, need.why) for need in LAW.checklists.needs.values()]
    told += [(each.basis, each.says) for route in LAW.routes.values() for each in route.remarks]
    for basis, text in told:
        row = LAW.bases.get(basis or "")
        if row is not None and row.valid_to is not None and row.valid_to < row.checked_on:
            day = PartialDate.on(row.valid_to)
            assert all(plain(date_name(day, language)) in plain(text[language]) for language in text), basis


def plain(text: str) -> str:
    """Return a text with ordinary spaces."""
    return " ".join(text.split())


def test_code_holds_no_legal_day_count() -> None:
    """Weeks have seven days, years twelve months, weekends begin after five; the rest is data."""
    calendar = {"terms.py": {0, 1, 7, 12}, "calendars.py": {1, 5}}
    for place, number in numbers():
        assert number in calendar.get(place.partition(":")[0], {0, 1}), place


def test_code_holds_no_day_of_the_law() -> None:
    for module in (module for room in ROOMS for module in ([room] if room.suffix else room.glob("*.py"))):
        code = re.sub(r'""".*?"""', "", module.read_text(), flags=re.DOTALL)
        assert not re.search(r"\b20[0-9]{2}-[0-9]{2}-[0-9]{2}\b|date\(20", code), module.name


def test_languages_have_the_same_sentences_with_the_same_gaps() -> None:
    english, russian = (LAW.sentences.codes(language) for language in ("en", "ru"))
    assert set(english) == set(russian)
    assert all(gaps(english[code]) == gaps(russian[code]) for code in english)
    assert LAW.sentences.languages == ("en", "ru")


def test_a_language_without_sentences_reads_english() -> None:
    assert LAW.sentences.text(said("prevails"), "ka") == LAW.sentences.text(said("prevails"), "en")


def test_every_sentence_is_used() -> None:
    """A sentence whose code no module names, whole or by its beginning, would never be said."""
    code = (
        " ".join(module.read_text() for module in CORE.rglob("*.py"))
        + (FOLDER / "checks/checks.toml").read_text()
    )
    literals = set(re.findall(r'["\']([A-Za-z0-9_]+)["\']', code)) | {"counted_", "confidence_"}
    for name in LAW.sentences.codes("en"):
        assert name in literals or name.startswith(("counted_", "confidence_")), name


@pytest.mark.parametrize(
    ("old", "new", "row", "member"),
    [
        ('prevails = "The', 'extra = "x"\nprevails = "The', "extra", "say"),
        ("Counted from {day}.", "Counted.", "counted_event", "gaps"),
        ("[say]", "[says]", "", "members"),
        ("[say]", "[say", "", "not_toml"),
    ],
)
def test_a_broken_file_of_sentences_is_told(
    tmp_path: Path, old: str, new: str, row: str, member: str
) -> None:
    for language in ("en", "ru"):
        text = (FOLDER / "words" / f"{language}.toml").read_text()
        (tmp_path / f"{language}.toml").write_text(text.replace(old, new) if language == "en" else text)
    with pytest.raises(LawError) as caught:
        load_sentences(tmp_path)
    assert (caught.value.row, caught.value.member) == (row, member)


def copied(source: Path, place: Path, name: str, old: str, new: str) -> Path:
    """Copy a folder of data with one text of one file replaced."""
    for path in source.glob("*.toml"):
        text = path.read_text()
        assert path.name != name or old in text
        (place / path.name).write_text(text.replace(old, new, 1) if path.name == name else text)
    return place


@pytest.mark.parametrize(
    ("name", "old", "new", "row", "member"),
    [
        ("union.toml", 'term = { count = 5, unit = "days" }\n', "", "EU-APPEAL-SHORT", "term"),
        ("union.toml", 'unit = "days"', 'unit = "moons"', "EU-APPEAL-SHORT", "unit"),
        ("union.toml", "count = 5", "count = -5", "EU-APPEAL-SHORT", "count"),
        ("union.toml", "count = 5", "count = true", "EU-APPEAL-SHORT", "count"),
        ("union.toml", 'confidence = "V1"', 'confidence = "V9"', "EU-APPEAL-SHORT", "confidence"),
        ("union.toml", '"protection_claims.notified_on"', '"notified_on"', "EU-APPEAL-SHORT", "counts_from"),
        ("union.toml", "review_due = 2027-05-01", "review_due = 2026-01-01", "EU-APPEAL-SHORT", "review_due"),
        ("union.toml", 'countries = "EU"', 'countries = "MOON"', "EU-APPEAL-SHORT", "countries"),
        ("union.toml", "version = 1", "version = 1\nsurprise = 1", "EU-APPEAL-SHORT", "surprise"),
        ("union.toml", "says.en", "says.lt", "EU-APPEAL-SHORT", "says"),
        ("union.toml", 'id = "EU-REMAIN"', 'id = "EU-APPEAL-SHORT"', "EU-APPEAL-SHORT", "id"),
        ("responsibility.toml", 'after = ["AMMR-TAKE-CHARGE"]', 'after = ["NONE"]', "AMMR-REPLY", "after"),
        ("union.toml", 'unless = "EU-REMAIN"', 'unless = "NONE"', "EU-REMAIN-INADMISSIBLE", "unless"),
        ("frame.toml", "[[gap]]", "[[gape]]", "", "members"),
        ("states.toml", 'review = { ru = "needed" }', 'review = { ru = "later" }', "", "review"),
    ],
)  # fmt: skip
def test_a_broken_rule_is_told_which_member(
    tmp_path: Path, name: str, old: str, new: str, row: str, member: str
) -> None:
    with pytest.raises(LawError) as caught:
        load_deadline_rules(copied(FOLDER / "deadlines", tmp_path, name, old, new))
    assert (caught.value.row, caught.value.member) == (row, member)


@pytest.mark.parametrize(
    ("name", "old", "new", "member"),
    [
        ("proofs.toml", 'strength = "strong"', 'strength = "ninety"', "strength"),
        ("proofs.toml", "strengths =", "weights =", "members"),
        ("destinations.toml", 'proof = "identity"', 'proof = "identities"', "proof"),
        ("destinations.toml", "why.en", "why.fr", "why"),
    ],
)
def test_a_broken_checklist_is_told_which_member(
    tmp_path: Path, name: str, old: str, new: str, member: str
) -> None:
    with pytest.raises(LawError) as caught:
        load_checklists(copied(FOLDER / "evidence", tmp_path, name, old, new))
    assert caught.value.member == member


def test_nothing_yet_is_a_case_under_the_new_law() -> None:
    today = LAW.bases["EU-QR9"].checked_on
    regime: Any = LAW.bases["EU-QR9"].regime
    assert regime.must_govern(CaseDates(), today)
