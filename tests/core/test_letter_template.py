"""What a template may do is little; everything else is refused at once, with a reason and a line."""

import contextlib
import time
from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casemgr.letters.body import read_body
from casemgr.letters.template import Flag, Gap, Rendered, TemplateError, Templates, Value

VIEW: dict[str, Value] = {
    "person": {"name": Gap("Jonas", frozenset({"f1"})), "nick": Gap("", frozenset({"f2"})), "sex": Gap("m")},
    "banned": Flag(True, frozenset({"f3"})),
    "free": Flag(False, frozenset({"f4"})),
    "days": [
        Gap("2 May", frozenset({"d1"})),
        Gap("3 May", frozenset({"d2"})),
        Gap("4 May", frozenset({"d3"})),
    ],
    "papers": [{"name": "passport"}, {"name": "diploma"}],
    "georgian": Gap("გიორგი"),
    "age": 17,
    "long": "x" * 300_000,
    "many": ["y"] * 300,
}


def rendered(source: str, view: Mapping[str, Value] | None = None, **more: str) -> Rendered:
    return Templates({"t": source, **more}).render("t", VIEW if view is None else view)


def text(source: str, **more: str) -> str:
    """Return what a reader would see of a template, without its Markdown."""
    return " ".join(each.text for each in read_body(rendered(source, None, **more), "en").sentences)


def refusal(source: str, **more: str) -> TemplateError:
    begun = time.perf_counter()
    with pytest.raises(TemplateError) as caught:
        rendered(source, None, **more)
    assert time.perf_counter() - begun < 1.0
    return caught.value


HOSTILE = {
    # reaching for objects
    "{{ person.__class__ }}": "name",
    "{{ person._name }}": "name",
    "{{ ''.__class__ }}": "name",
    "{{ 'a'.upper }}": "name",
    "{{ [].append }}": "name",
    "{{ person['name'] }}": "not_allowed",
    "{{ person['__class__'] }}": "not_allowed",
    "{{ days[0] }}": "not_allowed",
    "{{ days[0:2] }}": "not_allowed",
    "{{ person|attr('__class__') }}": "filter",
    "{{ self.__dict__ }}": "name",
    "{{ __builtins__ }}": "name",
    "{{ _private }}": "name",
    "{{ Person }}": "name",
    "{{ имя }}": "name",
    "{{ person.name.text.facts }}": "unknown_value",
    "{{ days.append }}": "unknown_value",
    "{{ person.keys }}": "unknown_value",
    # calling
    "{{ person.name.upper() }}": "not_allowed",
    "{{ person.items() }}": "not_allowed",
    "{{ range(9) }}": "not_allowed",
    "{% for i in range(10**9) %}x{% endfor %}": "not_allowed",
    "{{ cycler('a') }}": "not_allowed",
    "{{ lipsum(9) }}": "not_allowed",
    "{{ namespace(a=1) }}": "not_allowed",
    "{{ loop.cycle('a', 'b') }}": "not_allowed",
    "{{ caller() }}": "not_allowed",
    "{% call foo() %}x{% endcall %}": "not_allowed",
    # arithmetic and building
    "{{ 7*7 }}": "not_allowed",
    "{{ 'a' * 1000000000 }}": "not_allowed",
    "{{ 9 ** 9 ** 9 }}": "not_allowed",
    "{{ age + 1 }}": "not_allowed",
    "{{ -age }}": "not_allowed",
    "{{ person.name ~ 'x' }}": "not_allowed",
    "{{ '%s' % age }}": "not_allowed",
    "{{ {'a': 1} }}": "not_allowed",
    "{{ 1.5 }}": "literal",
    "{{ none }}": "literal",
    "{{ " + "9" * 5000 + " }}": "literal",
    "{% if age in [days, 2] %}x{% endif %}": "literal",
    # statements
    "{% set a = 1 %}": "not_allowed",
    "{% set a %}x{% endset %}": "not_allowed",
    "{% macro m() %}x{% endmacro %}": "not_allowed",
    "{% import 'other' as o %}": "not_allowed",
    "{% from 'other' import o %}": "not_allowed",
    "{% extends 'other' %}": "not_allowed",
    "{% block b %}x{% endblock %}": "not_allowed",
    "{% filter capital %}x{% endfilter %}": "not_allowed",
    "{% with a = 1 %}x{% endwith %}": "not_allowed",
    "{% autoescape false %}x{% endautoescape %}": "not_allowed",
    "{% do days.append(1) %}": "syntax",
    "{% debug %}": "syntax",
    "{% trans %}x{% endtrans %}": "syntax",
    "{% break %}": "syntax",
    # includes
    "{% include person.name %}": "include",
    "{% include ['a', 'b'] %}": "include",
    "{% include 'other' ignore missing %}": "include",
    "{% include 'other' without context %}": "include",
    "{% include '/etc/passwd' %}": "unknown_template",
    "{% include '../../secret' %}": "unknown_template",
    "{% include 't' %}": "nested_includes",
    # filters and tests
    "{{ person.name|upper }}": "filter",
    "{{ person.name|safe }}": "filter",
    "{{ long|wordwrap(1) }}": "filter",
    "{{ days|map('upper') }}": "filter",
    "{{ days|join(person.name) }}": "filter",
    "{{ days|join(', ', ' and ', 'x') }}": "filter",
    "{{ days|join(attribute='x') }}": "filter",
    "{{ days|join(*days) }}": "filter",
    "{% if person is defined %}x{% endif %}": "not_allowed",
    "{% if person is mapping %}x{% endif %}": "not_allowed",
    # loops
    "{% for a in days %}" * 3 + "x" + "{% endfor %}" * 3: "nested_loops",
    "{% for a in days recursive %}{{ loop(a) }}{% endfor %}": "not_allowed",
    "{% for a in days if a %}x{% endfor %}": "not_allowed",
    "{% for a, b in days %}x{% endfor %}": "not_allowed",
    "{% for loop in days %}x{% endfor %}": "not_allowed",
    "{% for a in person %}x{% endfor %}": "not_a_list",
    "{% for a in person.name %}x{% endfor %}": "not_a_list",
    "{% for a in many %}{% for b in many %}.{% endfor %}{% endfor %}": "too_many_steps",
    "{% for a in many %}{{ long }}{% endfor %}": "too_much_output",
    "{% for a in many %}{% for b in many %}{{ many|join(', ') }}{% endfor %}{% endfor %}": "too_many_steps",
    "{% for a in many %}{% for b in many %}{{ 'x' if long == 'y' else 'z' }}{% endfor %}{% endfor %}":
        "too_many_steps",
    "{% for a in many %}" + "x " * 20_000 + "{% endfor %}": "too_much_output",
    # comparisons
    "{% if 1 < age < 9 %}x{% endif %}": "comparison",
    "{% if person.name == 17 %}x{% endif %}": "not_comparable",
    "{% if person.name < 'K' %}x{% endif %}": "not_comparable",
    "{% if 'on' in person.name %}x{% endif %}": "not_a_list",
    "{% if person == person %}x{% endif %}": "not_comparable",
    # printing what is no word
    "{{ person }}": "not_printable",
    "{{ days }}": "not_printable",
    "{{ banned }}": "not_printable",
    "{{ true }}": "not_printable",
    "{{ papers|join(', ') }}": "not_printable",
    "{{ days|capital }}": "not_printable",
    "{{ person.nick }}": "empty_value",
    "{{ nobody }}": "unknown_value",
    "{{ person.surname }}": "unknown_value",
    "{% if nobody %}x{% endif %}": "unknown_value",
    "{{ person.name if free }}": "not_allowed",
    # size, depth and characters
    "x" * 65_537: "too_large",
    "{{ " + "(" * 30_000 + "1" + ")" * 30_000 + " }}": "too_deep",
    "{{ " + "not " * 15_000 + "free }}": "too_deep",
    "{% if free %}" * 2_000 + "{% endif %}" * 2_000: "too_deep",
    "{% if " + " and ".join(["free"] * 500) + " %}x{% endif %}": "too_deep",
    "{{ " + "[" * 200 + "]" * 200 + " }}": "too_deep",
    "{{ [[1], [2]] }}": "literal",
    "{{ person.name": "syntax",
    "{% if banned %}": "syntax",
    "{#" * 30_000: "syntax",
    "{{ 'a" + "\\x" * 30_000: "syntax",
    "left \u202e right": "character",
    "zero\u200bwidth": "character",
    "our \ue0000\ue001 token": "character",
    "nul \x00": "character",
    "{{ '\\ue000' }}": "literal",
    "{{ '\\ud800' }}": "literal",
    "{{ '\\u202e' }}": "literal",
}  # fmt: skip


@pytest.mark.parametrize("source", HOSTILE, ids=lambda source: source[:60])
def test_what_is_not_on_the_list_is_refused_within_a_second(source: str) -> None:
    assert refusal(source).reason == HOSTILE[source]


def test_a_loop_hidden_in_an_include_counts() -> None:
    outer = "{% for a in days %}{% for b in days %}{% include 'inner' %}{% endfor %}{% endfor %}"
    error = refusal(outer, inner="\n{% for c in days %}x{% endfor %}")
    assert (error.reason, error.template, error.line) == ("nested_loops", "inner", 2)


def test_a_refusal_names_the_template_the_line_and_the_name() -> None:
    error = refusal("one\ntwo {{ person.surname }}")
    assert (error.reason, error.template, error.line, error.name) == (
        "unknown_value",
        "t",
        2,
        "person.surname",
    )
    error = refusal("one\n\n{{ days|upper }}")
    assert (error.reason, error.line, error.name) == ("filter", 3, "upper")


@given(st.text(alphabet="{}%# \n'\"|.()[]<>=!andorifsetfxelncu0123456789", max_size=300))
def test_whatever_is_written_is_rendered_or_refused(source: str) -> None:
    with contextlib.suppress(TemplateError):
        assert rendered(source).text.count("\ue000") <= len(source)


ALLOWED = {
    "{{ person.name }} came.": "Jonas came.",
    "{% if banned and not free %}yes{% else %}no{% endif %}": "yes",
    "{% if free or person.nick %}yes{% elif age < 18 %}minor{% endif %}": "minor",
    "{% if person.sex == 'm' %}he{% else %}she{% endif %}": "he",
    "{% if person.sex in ['f', 'x'] %}a{% else %}b{% endif %}": "b",
    "{% if '3 May' in days %}a{% endif %}{% if 'x' not in days %}b{% endif %}": "ab",
    "{% if age >= 17 and age <= 17 and age > 16 and age < 18 and age != 3 %}a{% endif %}": "a",
    "{{ 'his' if person.sex == 'm' else 'her' }} passport": "his passport",
    "{{ days|join(', ', ' and ') }}": "2 May, 3 May and 4 May",
    "{{ days|count }} days": "3 days",
    "{{ 'jonas'|capital }} {{ georgian|capital }}": "Jonas გიორგი",
    "{% for p in papers %}{{ loop.number }} {{ p.name }}{% if not loop.last %}; {% endif %}{% endfor %}":
        "1 passport; 2 diploma",
    "{% for p in papers %}{% for d in days %}{% if loop.first %}{{ d }} {% endif %}{% endfor %}{% endfor %}":
        "2 May 2 May",
    "a {% include 'clause' %}": "a clause of Jonas",
    "{# a remark #}a{% raw %} {{ b }}{% endraw %}": "a {{ b }}",
}  # fmt: skip


@pytest.mark.parametrize("source", ALLOWED, ids=lambda source: source[:60])
def test_what_a_letter_needs_is_there(source: str) -> None:
    assert text(source, clause="clause of {{ person.name }}") == ALLOWED[source]


VALUES = [
    "<img src=/etc/passwd>", "<b>x</b>", "Ivan <ivan@example.invalid> & Co <Minsk>", "&lt;b&gt; &amp;",
    "{{7*7}}", "{% include 'x' %}", "**bold** _it_ `code`", "# Heading", "1. One\n2. Two", "> quote",
    "- item\n\n    code", "[a](http://x)", "![a](file:///etc/passwd)", "[^EU-EZ] [#one] [=one]", "---",
    "\ue0000\ue001", "a\u202eb\u2066c", "\\*", "A. B. C. He said. She said.", "a|b\n-|-\nc|d", "\x00",
    "<script>", "%PDF", "(\\) Tj",
]  # fmt: skip


@pytest.mark.parametrize("value", VALUES)
def test_a_value_says_things_and_does_nothing(value: str) -> None:
    filled = rendered("1. [=one] Before **{{ said }}** after [^A].\n", {"said": Gap(value, frozenset({"f"}))})
    body = read_body(filled, "en")
    assert len(body.blocks) == 1
    assert body.notes == ("A",)
    (sentence,) = body.sentences
    assert sentence.text == f"Before {value} after [1]."
    assert [(run.text, run.italic) for run in sentence.runs if run.bold] == [(value, False)]


@given(st.text(min_size=1, max_size=80))
def test_any_value_comes_out_as_it_went_in(value: str) -> None:
    (sentence,) = read_body(rendered("It says {{ said }} here.", {"said": value}), "en").sentences
    assert sentence.text == f"It says {value} here."


def facts(source: str, **more: str) -> list[tuple[str, set[str]]]:
    return [
        (each.text, set(each.facts)) for each in read_body(rendered(source, None, **more), "en").sentences
    ]


def test_each_sentence_carries_the_facts_it_says() -> None:
    assert facts("I know {{ person.name }}. We met on {{ days|join(', ') }}. That is all.") == [
        ("I know Jonas.", {"f1"}),
        ("We met on 2 May, 3 May, 4 May.", {"d1", "d2", "d3"}),
        ("That is all.", set()),
    ]


def test_a_condition_gives_its_facts_to_every_sentence_it_guards() -> None:
    source = "First.{% if banned %} Exit is barred. So **he** stays with {{ person.name }}.{% endif %} Last."
    assert facts(source) == [
        ("First.", set()),
        ("Exit is barred.", {"f3"}),
        ("So he stays with Jonas.", {"f1", "f3"}),
        ("Last.", set()),
    ]


def test_the_branch_not_taken_leaves_its_facts_with_the_one_taken() -> None:
    source = "{% if free %}A.{% elif banned %}Barred.{% else %}C.{% endif %}\n"
    assert facts(source) == [("Barred.", {"f3", "f4"})]
    assert facts("{% if free and banned %}A.{% else %}Otherwise.{% endif %}") == [("Otherwise.", {"f4"})]


def test_conditions_reach_through_includes_loops_and_blocks() -> None:
    source = "{% if banned %}\n# Exit\n\n1. One.\n\n    - two\n\n{% include 'more' %}\n{% endif %}\n"
    more = "{% for day in days %}\n1. On {{ day }}.\n{% endfor %}\n"
    assert facts(source, more=more) == [
        ("Exit", {"f3"}), ("One.", {"f3"}), ("two", {"f3"}),
        ("On 2 May.", {"f3", "d1"}), ("On 3 May.", {"f3", "d2"}), ("On 4 May.", {"f3", "d3"}),
    ]  # fmt: skip


def test_a_guarded_number_carries_the_fact_and_a_numbered_paragraph_stays_one() -> None:
    assert facts("It was in {% if banned %}2026{% endif %}.") == [("It was in 2026.", {"f3"})]
    assert facts("{% if banned %}\n1. One.\n\n1. 2 papers.\n{% endif %}") == [
        ("One.", {"f3"}), ("2 papers.", {"f3"})]  # fmt: skip


def test_a_choice_carries_the_facts_of_its_test() -> None:
    assert facts("{{ 'barred' if banned else 'free' }} he is.") == [("barred he is.", {"f3"})]


def test_a_template_is_parsed_once() -> None:
    sources = {"t": "a"}
    templates = Templates(sources)
    templates.render("t", {})
    sources["t"] = "{{ broken"
    assert templates.render("t", {}).text == "a"
