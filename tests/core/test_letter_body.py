"""Markdown becomes blocks of sentences; only what a letter needs has a meaning."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casemgr.letters.blocks import Body, Bullet, Heading, Paragraph
from casemgr.letters.body import BodyError, read_body
from casemgr.letters.sentences import sentence_ends
from casemgr.letters.template import Gap, Rendered, Templates
from casemgr.letters.typography import bound


def read(markdown: str, language: str = "en") -> Body:
    return read_body(Rendered(markdown, ()), language)


def split(text: str, language: str = "en") -> list[str]:
    return [sentence.text for sentence in read(text, language).sentences]


def test_the_blocks_of_a_letter() -> None:
    body = read(
        "# What we know\n\n1. First *thing*.\n1. Second.\n\n   Goes on.\n\n   - a point\n\n"
        "## More\n\n1. Third.\n\n- alone\n\nThe **end**."
    )
    kinds = [
        (type(block), getattr(block, "number", None), getattr(block, "inset", False)) for block in body.blocks
    ]
    assert kinds == [
        (Heading, None, False), (Paragraph, 1, False), (Paragraph, 2, False), (Paragraph, None, True),
        (Bullet, None, True), (Heading, None, False), (Paragraph, 3, False), (Bullet, None, False),
        (Paragraph, None, False),
    ]  # fmt: skip
    assert [run.text for sentence in body.sentences for run in sentence.runs if run.italic] == ["thing"]
    assert [run.text for sentence in body.sentences for run in sentence.runs if run.bold] == ["end"]


@pytest.mark.parametrize(
    "markdown",
    ["<b>x</b>", "<img src=/etc/passwd>", "![a](/etc/passwd)", "[a](http://example.invalid)", "```",
     "<http://a.invalid>", "`code`", "> quote", "---", "    indented", "| a | b |", "&amp;", "~~no~~",
     "http://example.invalid"],
)  # fmt: skip
def test_everything_else_is_plain_text(markdown: str) -> None:
    (sentence,) = read(markdown).sentences
    assert sentence.text == markdown.strip()
    assert len(sentence.runs) == 1


REFUSED = {
    "#### Four": ("heading_place", 1),
    "1. x\n\n   # In a list": ("heading_place", 3),
    "1. x\n\n   1. deeper": ("list_depth", 3),
    "- x\n\n  - deeper": ("list_depth", 1),
    "- x\n\n  second paragraph": ("list_depth", 1),
    "a\n\n2. wrong": ("list_number", 3),
    "1. a\n2. wrong": ("list_number", 2),
    "1. a\n\n2026. A year that starts a line": ("list_number", 3),
    "1. - only a list": ("list_depth", 1),
    "1.\n": ("list_depth", 1),
    "See [#nothing].": ("unknown_label", 1),
    "a\n\nNot [=here] numbered.": ("label_place", 3),
    "1. Too [=late].": ("label_place", 1),
    "1. [=a] x\n1. [=a] y": ("label_twice", 2),
}


@pytest.mark.parametrize("markdown", REFUSED)
def test_what_has_no_place_in_a_letter_is_refused_with_its_line(markdown: str) -> None:
    with pytest.raises(BodyError) as caught:
        read(markdown)
    assert (caught.value.reason, caught.value.line) == REFUSED[markdown]


def test_notes_are_numbered_by_first_mention() -> None:
    body = read("1. A [^EU-EZ] and [^COE-BAY].\n\n1. B [^EU-EZ].\n\n1. C [^RU-53FZ].")
    assert body.notes == ("EU-EZ", "COE-BAY", "RU-53FZ")
    assert [sentence.text for sentence in body.sentences] == ["A [1] and [2].", "B [1].", "C [3]."]


def test_a_reference_finds_its_paragraph_wherever_that_lands() -> None:
    template = "1. See [#ask].\n\n{% if more %}\n1. More.\n\n{% endif %}\n# Heading\n\n1. [=ask] We ask.\n"
    for more, number in ((True, 3), (False, 2)):
        body = read_body(Templates({"t": template}).render("t", {"more": more}), "en")
        assert next(iter(body.sentences)).text == f"See {number}."
        assert [block.number for block in body.blocks if isinstance(block, Paragraph)][-1] == number


def test_a_guarded_note_brings_the_facts_of_its_condition() -> None:
    view = {"x": Gap("y", frozenset({"f"}))}
    source = "One.{% if x %} [^A-1]{% endif %} Two.\n\n1. {% if x %}[=l] {% endif %}See [#l]."
    body = read_body(Templates({"t": source}).render("t", view), "en")
    assert [(each.text, set(each.facts)) for each in body.sentences] == [
        ("One. [1]", {"f"}), ("Two.", set()), ("See 1.", {"f"})]  # fmt: skip


SENTENCES = {
    "en": [
        ["He left on 3 May.", "He states no more."],
        ["Art. 7 and No. 5 of Mr. X apply.", "See e.g. Bayatyan v. Armenia [GC], no. 23459/03."],
        ["Did he?", "“Yes!”", "He said so…", "Then he left."],
        ["We saw it [1].", "(We did.)", "2026 was late."],
        ["The form of J. R. Smith is lost."],
        ["He wrote: “I refuse.”", "They read it."],
    ],
    "ru": [
        ["Он выехал 3 июля 2026 г. из г. Минска.", "Он заявил, что ст. 7 и т.д. не применены."],
        ["Это было в 2026 г.", "Он молчал."],
        ["Гр. А. И. Иванов явился.", "Мы видели копию."],
    ],
    # Behind "інш." a sentence may end or not: joined, its facts are reported for one sentence too many.
    "be": [["Ён прыехаў 3 ліпеня 2026 г. у г. Вільню.", "Арт. 57 і інш. Ён сказаў."]],
    "uk": [["Він виїхав у 2022 р.", "Ст. 35 Конституції діє.", "Він мешкає на вул. Лесі."]],
    "lt": [["Jis gyvena Gedimino pr. 53 nuo 2026 m. lapkričio 22 d.", "Mes matėme kopiją."]],
    "de": [["Er kam am 22. November 2026.", "Wir sahen z.B. Art. 4 GG.", "Er schwieg."]],
    "pl": [["Mieszka przy ul. Źródlanej od 2026 r.", "Art. 21 ust. 1 pkt. 2 stosuje się."]],
    "ka": [["ის ჩამოვიდა.", "ჩვენ ვნახეთ ასლი ქ. თბილისში."]],
}


@pytest.mark.parametrize(
    ("language", "expected"), [(language, case) for language, cases in SENTENCES.items() for case in cases]
)
def test_sentences_end_where_a_reader_ends_them(language: str, expected: list[str]) -> None:
    assert split(" ".join(expected), language) == expected


def test_a_value_is_never_cut_but_may_end_a_sentence() -> None:
    source = "I met {{ name }} there. He is in category {{ letter }}. The day was {{ day }} He left."
    view = {"name": Gap("A. B. Smith. Jr. X"), "letter": Gap("A"), "day": Gap("3 May.")}
    body = read_body(Templates({"t": source}).render("t", view), "en")
    assert [sentence.text for sentence in body.sentences] == [
        "I met A. B. Smith. Jr. X there.", "He is in category A.", "The day was 3 May.", "He left.",
    ]  # fmt: skip


@given(st.text(max_size=200), st.sampled_from(sorted(SENTENCES)))
def test_no_word_is_lost_between_sentences(text: str, language: str) -> None:
    ends = list(sentence_ends(text, language))
    assert ends == sorted(set(ends))
    assert all(0 < end < len(text) for end in ends)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("on 14 March 2004 in", "on 14~March~2004 in"),
        ("Mr Shcherbakov and Dr. Who", "Mr~Shcherbakov and Dr.~Who"),
        ("А. И. Иванов в Вильнюсе", "А.~И.~Иванов в~Вильнюсе"),
        ("Article 9, No. 5, no. 23459/03, § 5, № 7", "Article~9, No.~5, no.~23459/03, §~5, №~7"),
        ("passport 00 0000000", "passport 00~0000000"),
        ("see paragraph 12, section on 3", "see paragraph~12, section on 3"),
        ("(приложение 1), статтю 9, артыкул 9", "(приложение~1), статтю~9, артыкул~9"),
        ("Anlage 3, załącznik 2, annexe 4, მუხლი 37", "Anlage~3, załącznik~2, annexe~4, მუხლი~37"),
        ("(12 punktas), 37 straipsnis, 1 priedas", "(12~punktas), 37~straipsnis, 1~priedas"),
        ("22 ноября 2026 г. и – да", "22~ноября~2026~г.~и~– да"),
        ("protection [2] and", "protection~[2] and"),
        ("e\u0301te\u0301", "été"),
        ("langues : russe ; et « mots » !", "langues~: russe~; et «~mots~»~!"),
        ("plain words stay", "plain words stay"),
    ],
)
def test_dates_names_and_numbers_stay_on_one_line(text: str, expected: str) -> None:
    assert bound(text) == expected.replace("~", "\u00a0")
