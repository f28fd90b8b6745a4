"""The same letters by other means: started by the benchmark of letters with an interpreter that has them.

    python tests/peers/letters.py ENGINE FOLDER < letters.json

makes one PDF of each letter and prints the seconds that took, without the start of the program. Engines:
weasyprint (Jinja, HTML), docxtpl (a .docx filled for each, then LibreOffice headless, one run for all) and
typst (one compiler, the data of each as JSON). What the letters say comes as a list: language, title, head,
details, address, delivery, place, number, subject, references, salutation, blocks as [kind, label, runs],
closing, signatures, annexes, notes, seal, footer, page, and the QR code as SVG (`code`) and as PNG.

Each prints the words that ours prints, with tags and embedded subsets of the same fonts; the document of
Word in one plain column without italics. Nobody has to draw a QR code, or to find which note stands where,
within the time that is taken.
"""

import base64
import io
import json
import os
import subprocess
import sys
import time
from importlib import import_module
from pathlib import Path
from typing import Any, TypeAlias

HERE = Path(__file__).parent
FONTS = HERE.parents[1] / "resources" / "fonts"
FONTS_OF_OFFICE = "<fontconfig><include>/etc/fonts/fonts.conf</include><dir>{fonts}</dir></fontconfig>"
TAGGED = 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}'

Letters: TypeAlias = list[dict[str, Any]]


def weasyprint(letters: Letters, folder: Path) -> float:
    """Fill an HTML template and print it."""
    engine = import_module("weasyprint")
    source = (HERE / "letter.html").read_text(encoding="utf-8").replace("FONTS", str(FONTS))
    template = import_module("jinja2").Template(source, autoescape=True)
    fonts = import_module("weasyprint.text.fonts").FontConfiguration()
    codes = [base64.b64encode(letter["code"].encode()).decode() for letter in letters]
    begun = time.perf_counter()
    for number, (letter, code) in enumerate(zip(letters, codes, strict=True)):
        page = engine.HTML(string=template.render(letter, code64=code))
        page.write_pdf(folder / f"{number}.pdf", font_config=fonts, pdf_tags=True)
    return time.perf_counter() - begun


def typst(letters: Letters, folder: Path) -> float:
    """Compile one template with the data of each letter."""
    engine = import_module("typst")
    compiler = engine.Compiler(str(HERE / "letter.typ"), font_paths=[str(FONTS)], ignore_system_fonts=True)
    told = [json.dumps(letter, ensure_ascii=False) for letter in letters]
    begun = time.perf_counter()
    for number, data in enumerate(told):
        compiler.compile(output=str(folder / f"{number}.pdf"), sys_inputs={"data": data}, pdf_tags=True)
    return time.perf_counter() - begun


def docxtpl(letters: Letters, folder: Path) -> float:
    """Fill a .docx for each letter, then let LibreOffice turn all of them into PDF in one run."""
    engine, units = import_module("docxtpl"), import_module("docx.shared")
    _template(units).save(str(folder / "template.docx"))
    (folder / "fonts.conf").write_text(FONTS_OF_OFFICE.format(fonts=FONTS), encoding="utf-8")
    pictures = [base64.b64decode(letter["png"]) for letter in letters]
    begun = time.perf_counter()
    files = []
    for number, (letter, picture) in enumerate(zip(letters, pictures, strict=True)):
        template = engine.DocxTemplate(str(folder / "template.docx"))
        code = engine.InlineImage(template, io.BytesIO(picture), width=units.Mm(20))
        template.render({**letter, "code": code}, autoescape=True)
        files.append(str(folder / f"{number}.docx"))
        template.save(files[-1])
    options = ["--headless", f"-env:UserInstallation=file://{folder}/profile", "--convert-to", TAGGED]
    environment = {**os.environ, "FONTCONFIG_FILE": str(folder / "fonts.conf")}
    command = ["soffice", *options, "--outdir", str(folder), *files]
    subprocess.run(command, check=True, capture_output=True, env=environment)
    return time.perf_counter() - begun


def _template(units: Any) -> Any:
    """Return a document with gaps, as an office would write it in Word."""
    made = import_module("docx").Document()
    section, normal = made.sections[0], made.styles["Normal"]
    section.page_width, section.page_height = units.Mm(210), units.Mm(297)
    section.left_margin = section.right_margin = units.Mm(27)
    section.top_margin, section.bottom_margin = units.Mm(22), units.Mm(25)
    normal.font.name, normal.font.size = "CaseSerif", units.Pt(10.5)
    normal.paragraph_format.space_after = units.Pt(3)
    normal.paragraph_format.line_spacing = units.Pt(14)
    normal.paragraph_format.line_spacing_rule = import_module("docx.enum.text").WD_LINE_SPACING.AT_LEAST
    section.footer.paragraphs[0].text = "{{ footer }} {{ number }}"
    for size, bold, words in LINES:
        run = made.add_paragraph().add_run(words)
        run.bold, run.font.name, run.font.size = bold, "CaseSerif", units.Pt(size)
    return made


LINES = (
    (14, True, "{{ head }}"),
    (8.5, False, "{{ details | join('\\n') }}"),
    (10.5, False, "{{ address | join('\\n') }}\n{{ delivery }}"),
    (10.5, False, "{{ place }}\n{{ number }}"),
    (10.5, True, "{{ subject }}"),
    (10.5, False, "{{ references | join('\\n') }}"),
    (10.5, False, "{{ salutation }}"),
    (10.5, False, "{%p for kind, label, runs in blocks %}"),
    (10.5, False, "{{ label }} {% for words, face in runs %}{{ words }}{% endfor %}"),
    (10.5, False, "{%p endfor %}"),
    (10.5, False, "{{ closing }}"),
    (10.5, False, "{%p for name, role in signatures %}"),
    (10.5, False, "\n\n{{ name }}\n{{ role }}"),
    (10.5, False, "{%p endfor %}"),
    (8.5, True, "{{ annexes.heading }}"),
    (8.5, False, "{% for label, words in annexes['items'] %}{{ label }} {{ words }}\n{% endfor %}"),
    (8.5, True, "{{ notes.heading }}"),
    (8.5, False, "{% for label, words in notes['items'] %}{{ label }} {{ words }}\n{% endfor %}"),
    (8.5, False, "{{ seal | join('\\n') }}"),
    (8.5, False, "{{ code }}"),
)
"""The paragraphs of the document: size, whether it is bold, and the words."""


if __name__ == "__main__":
    engine_name, place = sys.argv[1:]
    work = {"weasyprint": weasyprint, "typst": typst, "docxtpl": docxtpl}[engine_name]
    where, told = Path(place), json.load(sys.stdin)
    seconds = work(told, where)
    if not all((where / f"{number}.pdf").stat().st_size for number in range(len(told))):
        sys.exit(f"{engine_name} made no letters")
    print(seconds)
