"""The sentences of a type, what is wrong with words while they are typed, and clients to try them on."""

import pytest

from casemgr.law.library import shipped_law
from casemgr.letters.catalogue import shipped_letters
from casemgr.letters.composing import Wish, Writing, compose
from casemgr.letters.faults import Fault, campaign, faults
from casemgr.letters.wordings import GAP, Ask, asked, forms_of_client, plain, sentences, types_with
from casemgr.practice.samples import samples
from casemgr.vocabulary import shipped

TEXTS = shipped_letters()
SPOKE = "en/clauses/S6/spoke"
ASKS = "{{ client.name }} on {{ contacts.mine.days }}"


def test_every_sentence_of_every_type_has_its_place() -> None:
    placed = {
        each.name
        for code, kind in TEXTS.types.items()
        for language in kind.languages
        for each in sentences(TEXTS, code, language)
    }
    written = {name for name in TEXTS.sources if name.partition("/")[0] in TEXTS.words}

    assert written - placed == {"ka/clauses/S10/stay_ends", "ka/clauses/S10/urgency_heading"}


def test_a_sentence_knows_its_clause_and_what_is_asked_there() -> None:
    found = {each.name: each for each in sentences(TEXTS, "L01", "en")}

    assert found["en/L01/S5/purpose"].clause == "S5"
    assert found["en/L01/S5/purpose"].asks == (Ask(("letter.mediated",), there=False),)
    assert found["en/clauses/S11/no_case"].asks == (Ask(("has.prosecuted",), there=False),)
    assert found["en/clauses/S6/no_interpreter"].asks == (Ask(("contacts.interpreter",), equals="none"),)
    assert list(found) == sorted(found, key=lambda name: list(found).index(name))


def test_a_shared_sentence_tells_the_types_it_stands_in() -> None:
    assert {"L01", "L03"} <= set(types_with(TEXTS, "en/clauses/S11/copies"))
    assert types_with(TEXTS, "en/L01/S5/purpose") == ("L01",)


@pytest.mark.parametrize(
    ("typed", "wrong"),
    [
        (f"I spoke with {ASKS}.", ()),
        (f"Yes:\nI spoke with {ASKS}.", ()),
        ("  \n", (Fault("blank", 1),)),
        ("I spoke with {{ client.name }}.", (Fault("missing", 0, "{{ contacts.mine.days }}"),)),
        (f"I spoke.\n\nWith {ASKS} {{{{ client.him }}}}.", (Fault("added", 3, "{{ client.him }}"),)),
        (f"I spoke\nwith {ASKS} {{{{ client.", (Fault("syntax", 2),)),
        (f"I\nspoke\nwith {ASKS}{{{{ 7 * 7 }}}}", (Fault("not_allowed", 3, "mul"),)),
        (f"I spoke with\u200b {ASKS}", (Fault("character", 1, "U+200B"),)),
    ],
)
def test_a_fault_names_its_line_and_what_it_is_about(typed: str, wrong: tuple[Fault, ...]) -> None:
    assert faults(TEXTS, SPOKE, typed) == wrong


def test_words_of_a_campaign_are_found_where_they_stand() -> None:
    found = list(campaign(TEXTS, SPOKE, f"I spoke with {ASKS}.\nWe beg you to act."))

    assert [fault for fault, _ in found] == [Fault("W16", 2, "We beg")]
    assert list(campaign(TEXTS, SPOKE, plain(TEXTS, SPOKE))) == []


def test_no_shipped_sentence_is_found_fault_with() -> None:
    written = [each.name for language in ("en", "ru") for each in sentences(TEXTS, "L08", language)]

    assert [name for name in written if faults(TEXTS, name, plain(TEXTS, name))] == []


def test_everything_a_sentence_asks_for_is_called_something() -> None:
    """Longer paths than the named ones are forms of the same fact, as `.text` or `.on`."""
    named = shipped()["letter_fact"]
    nameless = set()
    for name in TEXTS.sources:
        words = TEXTS.words.get(name.partition("/")[0])
        if words is None:
            continue
        for gap in GAP.findall(plain(TEXTS, name)):
            for path in asked(gap):
                root, _, rest = path.partition(".")
                is_form = root == "client" and forms_of_client(words, rest)
                parts = path.split(".")
                heads = [".".join(parts[:count]) for count in range(2, len(parts) + 1)]
                if root != "origin" and not is_form and not any(head in named for head in heads):
                    nameless.add(path)
    assert nameless == set()


def test_every_condition_of_a_clause_is_called_something() -> None:
    named, events = shipped()["letter_fact"], shipped()["event_kind"]
    paths = {
        path
        for each in TEXTS.conditions.values()
        for path in (*each.any, *each.all, *each.none)
        if not path.startswith("law.")
    }

    assert {
        each for each in paths if each not in named and each.removeprefix("events.") not in events
    } == set()


@pytest.mark.parametrize("code", ["L01", "L12", "L14"])
def test_there_are_invented_clients_for_a_type(code: str) -> None:
    writing = Writing(TEXTS, shipped(), shipped_law().bases, shipped_law().checks)
    kind = TEXTS.type(code)
    found = samples(kind)

    first = compose(writing, found[0].material, Wish(kind=code, language="en"), found[0].frame)

    assert len(found) == len({each.reference for each in found}) > 10
    assert first.passages
