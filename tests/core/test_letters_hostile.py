"""Two hundred hostile values and a hundred hostile templates: they change nothing but the text."""

import io
import itertools
import re
import time

import pikepdf
import pytest

from casemgr.letters.blocks import Body
from casemgr.letters.body import read_body
from casemgr.letters.expressions import Value
from casemgr.letters.page import render
from casemgr.letters.template import Gap, TemplateError, Templates
from tests.core.test_letter_template import HOSTILE
from tests.helpers.letters import letter

PAYLOADS = (
    # templates
    "{{ 7*7 }}", "{% include '/etc/passwd' %}", "{% for a in b %}", "{# gone #}",
    "{{ person.__class__ }}", "%}{{",
    "{% raw %}", "{{ ''.join(x) }}", "{% endif %}", "{%- set a=1 -%}",
    # Markdown
    "# heading", "## heading", "1. numbered", "- item", "* item", "**strong**", "*emphasis*", "`code`",
    "> quoted",
    "---", "***", "[text](http://a.invalid)", "![picture](/etc/passwd)", "[1]: http://a.invalid",
    "<http://a.invalid>",
    "| a | b |", "~~~", "    indented", "\\", "\\*", "_emphasis_", "+ item", "1) numbered", "Setext ===",
    # our own marks
    "[^EU-EZ]", "[#request]", "[=request]", "[^x][#y][=z]",
    # HTML and ReportLab's markup
    "<b>bold</b>", "<img src='/etc/passwd'>", "<a href='file:///etc/passwd'>x</a>",
    "<script>alert(1)</script>",
    "Ivan <ivan@x> & Co <Minsk>", "&lt;b&gt;", "&#x41;", "<font color='red'>", "<!-- gone -->", "<para>",
    "<br/>",
    # PDF, spreadsheets, shells
    "(unbalanced", "<< /S /JavaScript >>",
)  # fmt: skip

PLACES = (
    "1. He states that {{ value }}.",
    "1. {{ value }} wrote to us.",
    "- {{ value }}",
    "**{{ value }}**",
)

VALUES = list(itertools.islice(itertools.product(PLACES, PAYLOADS), 250))


def body_with(place: str, value: str) -> Body:
    source = f"{place}\n\n1. [=request] We ask for an answer [^COE-BAY].\n"
    return read_body(Templates({"t": source}).render("t", {"value": Gap(value, frozenset({"a.b"}))}), "en")


def shape(body: Body) -> list[object]:
    """Return what a body is made of, without its words."""
    return [
        (type(block).__name__, getattr(block, "number", None), [bool(each.facts) for each in block.sentences])
        for block in body.blocks
    ] + [body.notes]


def test_there_are_two_hundred_values() -> None:
    assert len(VALUES) >= 200


@pytest.mark.parametrize(("place", "value"), VALUES)
def test_a_hostile_value_changes_nothing_but_the_text(place: str, value: str) -> None:
    benign, hostile = body_with(place, "nothing"), body_with(place, value)

    assert shape(hostile) == shape(benign)
    said = " ".join(each.text for each in hostile.sentences)
    assert re.sub(r"\s+", " ", value.strip()) in re.sub(r"\s+", " ", said)


def test_all_of_them_on_paper_make_no_link_picture_or_script() -> None:
    template = "\n\n".join(place.replace("value", f"v{n}") for n, (place, _) in enumerate(VALUES[:60]))
    view = {f"v{n}": Gap(value) for n, (_, value) in enumerate(VALUES[:60])}
    body = read_body(Templates({"t": template}).render("t", view), "en")

    opened = pikepdf.open(io.BytesIO(render(letter(body=body))))

    assert all("/Annots" not in page.obj for page in opened.pages)
    assert not any(page.get_images() for page in opened.pages)
    assert "/OpenAction" not in opened.Root
    assert "/Names" not in opened.Root


BOMBS = {
    "output": "{% for a in days %}{% for b in days %}" + "x" * 90_000 + "{% endfor %}{% endfor %}",
    "nesting": "{% if a %}" * 400 + "{% endif %}" * 400,
    "width": "{{ value }}" * 200_000,
    "expression": "{{ " + "(" * 3_000 + "value" + ")" * 3_000 + " }}",
    "condition": "{% if " + " and ".join(["value"] * 5_000) + " %}x{% endif %}",
    "includes": "{% include 't' %}",
}  # fmt: skip
WALKS = [
    f"{{{{ value{walk} }}}}"
    for walk in (
        ".__init__.__globals__", "|attr('__class__')", ".mro()", ".__subclasses__()", "['__class__']",
        "|map('upper')",
        "|safe", "|e", "|format(1)", ".text.__class__", ".facts", "|tojson", "|list", "|select",
        "|replace('a','b')",
        "|batch(2)", "|xmlattr", "|urlize", "|pprint", "|random", "|sum", "|sort", "|reverse",
        "|wordwrap(1)", "()",
        "(1)", "[0]", "[::2]", " ~ value", " * 9", " ** 9", " // 1", " % 2", " is defined", " is callable",
    )
]  # fmt: skip


def test_there_are_a_hundred_templates() -> None:
    assert len(HOSTILE) + len(BOMBS) + len(WALKS) >= 100


@pytest.mark.parametrize("source", [*BOMBS.values(), *WALKS], ids=[*BOMBS, *WALKS])
def test_a_hostile_template_is_refused_within_a_second_and_says_why(source: str) -> None:
    view: dict[str, Value] = {"value": Gap("x"), "a": True, "days": [Gap("x")] * 60}
    begun = time.perf_counter()

    with pytest.raises(TemplateError) as refused:
        Templates({"t": source}).render("t", view)

    assert time.perf_counter() - begun < 1.0
    assert refused.value.reason
    assert refused.value.template == "t"
