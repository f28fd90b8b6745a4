"""What the window says of letters: no code of ours stands in a condition, a finding or a refusal."""

import re
from collections.abc import Iterator

import pytest

from casemgr.casework.consents import Answer
from casemgr.casework.minors import Lacking
from casemgr.letters.catalogue import shipped_letters
from casemgr.letters.findings import Finding
from casemgr.letters.remedies import REMEDIES
from casemgr.letters.wordings import GAP, headings_of, sentences
from casemgr.records.catalogue import CATALOGUE
from casemgr.records.record import Problem
from casemgr.records.whereabouts import STATUSES
from casemgr.store.store import ProblemsError
from tests.helpers.letter_cases import writing
from ui.models.fact_names import FactNames
from ui.models.finding_words import finding_words
from ui.words import Words, load_words

CODE = re.compile(r"\b[a-z0-9]+(?:[_.][a-z0-9]+)+\b")
"""in_person, custody.since, not_open_to_anyone."""
LATIN = re.compile(r"[A-Za-z]{3,}")
TEXTS = shipped_letters()
LANGUAGES = pytest.mark.parametrize("words", [load_words("en"), load_words("ru")], ids=["en", "ru"])


def said_of_sentences(words: Words, code: str, language: str) -> Iterator[tuple[str, str]]:
    """Yield everything that the editor says of the sentences of a type, with their names."""
    names, headings = FactNames(words, TEXTS.words[language]), headings_of(TEXTS, code, language)
    for each in sentences(TEXTS, code, language):
        yield each.name, names.clause(each.clause, headings.get(each.clause, ""))
        condition = TEXTS.conditions.get(each.clause)
        for said in names.condition(condition) if condition else ():
            yield each.name, said
        for ask in each.asks:
            yield each.name, names.ask(ask)
        for gap in GAP.findall(TEXTS.sources[each.name]):
            yield each.name, names.gap(gap)
            yield each.name, names.group(gap)


@LANGUAGES
def test_conditions_of_all_sentences_are_said_in_words(words: Words) -> None:
    raw = {
        (name, said)
        for code, kind in TEXTS.types.items()
        for language in kind.languages
        for name, said in said_of_sentences(words, code, language)
        if CODE.search(said)
    }
    assert raw == set()


@LANGUAGES
def test_what_a_condition_compares_with_is_no_code(words: Words) -> None:
    names = FactNames(words, TEXTS.words["en"])
    asks = {
        ask
        for code, kind in TEXTS.types.items()
        for language in kind.languages
        for each in sentences(TEXTS, code, language)
        for ask in each.asks
        if ask.equals and not ask.equals.isdigit()
    }
    assert len(asks) > 10
    raw = {each.equals for each in asks if f"“{each.equals}”" in names.ask(each)}
    assert not any(words.language == "ru" or "_" in code or code.isupper() for code in raw)


def findings() -> Iterator[tuple[Finding, str]]:
    """Yield findings as the rules make them, of each code and with each detail, and the kind of record."""
    for kind in writing().texts.types.values():
        for path in kind.asks:
            yield Finding(code="E13", detail=path), ""
    yield Finding(code="E13", record="1", field="native_name", detail="name"), "persons"
    for hole in ("redaction", "wording"):
        yield Finding(code="E13", record="1", field="trigger", detail=hole), "consciences"
    yield Finding(code="E01", record="1", field="verification_contact"), "organisations"
    yield Finding(code="E03", record="1", field="session"), "contacts"
    for answer in Answer:
        if answer is not Answer.STANDING:
            yield Finding(code="E04", detail=answer), ""
    yield Finding(code="E05", record="1", field="latin_name", detail="2"), "persons"
    yield Finding(code="E06", record="1", field="trigger", detail="never"), "consciences"
    yield Finding(code="E10", detail="too_few"), ""
    for field in ("may_sign", "role"):
        yield Finding(code="E10", record="1", field=field), "signatories"
    for field in ("blob", "pages"):
        yield Finding(code="E12", record="1", field=field), "documents"
    yield Finding(code="E11", record="1", field="names_third_persons"), "documents"
    yield Finding(code="E16", record="1", field="trigger", detail="conflict"), "consciences"
    yield Finding(code="E17", record="1", field="form", detail="0" * 32), "documents"
    yield Finding(code="E18", record="1", field="kind", detail="determining_authority"), "addressees"
    yield Finding(code="E18", record="1", field="letter_types"), "addressees"
    yield Finding(code="E18", record="1", field="procedure", detail="asylum_regular"), "protection_claims"
    yield Finding(code="W06", record="1", field="form", detail="told_as_seen"), "documents"
    yield Finding(code="W06", record="1", field="summons_register", detail="not_open_to_anyone"), "events"
    yield Finding(code="W10", record="1", field="protection_obstacle", detail="GE"), "stays"
    yield Finding(code="W13", record="1", field="sex", detail="x"), "persons"
    yield Finding(code="HR10", record="1", field="lawyer_first"), "cases"
    yield Finding(code="HR14", record="1", field="guardian_needed", detail=", ".join(Lacking)), "persons"
    yield Finding(code="HR38", field="language", detail="lt"), ""
    yield Finding(code="HR38", field="kind", detail="L01"), ""
    for status in STATUSES:
        yield Finding(code="HR42", record="1", field="status", detail=status), "whereabouts"
    for code in REMEDIES:  # those that speak of a word of the letter, or of nothing
        yield Finding(code=code, clause="origin_law"), ""


@LANGUAGES
def test_findings_are_said_in_words(words: Words) -> None:
    raw = {}
    for finding, collection in findings():
        said = finding_words(finding, words, collection, clause="(…)")
        if CODE.search(said) or ("()" in said.replace("(…)", "") and finding.detail):
            raw[finding.code, finding.detail] = said
    assert raw == {}


def test_a_russian_finding_has_no_english_detail() -> None:
    words = load_words("ru")
    raw = {}
    for finding, collection in findings():
        said = finding_words(finding, words, collection, clause="(…)")
        known = ("PDF", "HR", finding.detail if finding.code == "HR38" else "")
        left = [each for each in LATIN.findall(said) if not each.startswith(tuple(filter(None, known)))]
        if left and finding.detail:
            raw[finding.code, finding.detail] = said
    assert raw == {}


@LANGUAGES
def test_a_rule_that_would_be_broken_names_its_field_in_words(words: Words) -> None:
    for collection, noun in CATALOGUE.items():
        problems = [Problem(name, "required") for name in noun.required]
        said = words.sentence(ProblemsError(noun(id="1"), problems))
        assert not CODE.search(said), (collection, said)
