"""How the sentences of the law are printed."""

from collections.abc import Iterable, Iterator

from casemgr.cli.arguments import Parser
from casemgr.cli.tables import paragraph
from casemgr.law.library import shipped_law
from casemgr.law.sentences import FALLBACK, Said
from casemgr.law.tables import Texts

_INDENT = 2


def speaks(parser: Parser) -> Parser:
    """Let a command say what the law says in one of its languages."""
    languages = ("en", "ru")
    parser.add_argument("--lang", choices=languages, default=FALLBACK, help="the language of explanations")
    return parser


def told(sentences: Iterable[Said], language: str) -> list[str]:
    """Return sentences as texts."""
    return [shipped_law().sentences.text(each, language) for each in sentences]


def paragraphs(texts: Iterable[str]) -> Iterator[str]:
    """Yield the lines of indented paragraphs."""
    for text in texts:
        yield from paragraph(text, _INDENT)


def in_language(texts: Texts, language: str) -> str:
    """Return a text in a language, in English where it has none."""
    return texts.get(language) or texts[FALLBACK]
