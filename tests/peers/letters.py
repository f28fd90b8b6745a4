"""The same page by other means: started by the benchmark of letters with an interpreter that has them.

    python tests/peers/letters.py ENGINE COUNT FOLDER < letter.json

makes COUNT letters and prints the seconds that took, without the start of the program. Engines:
weasyprint (Jinja, HTML), docxtpl (a .docx filled, then LibreOffice headless, one run for all) and
typst (one compiler, the data as JSON). What a letter says comes as JSON: head, details, address,
place, number, subject, salutation, blocks as [kind, number, text], closing, signatures, notes, footer.
"""

import json
import subprocess
import sys
import time
from importlib import import_module
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
FONTS = HERE.parents[1] / "resources" / "fonts"


def weasyprint(letter: dict[str, Any], count: int, folder: Path) -> float:
    """Fill an HTML template and print it."""
    engine = import_module("weasyprint")
    source = (HERE / "letter.html").read_text(encoding="utf-8").replace("FONTS", str(FONTS))
    template = import_module("jinja2").Template(source, autoescape=True)
    fonts = import_module("weasyprint.text.fonts").FontConfiguration()
    begun = time.perf_counter()
    for number in range(count):
        page = engine.HTML(string=template.render(letter))
        page.write_pdf(folder / f"{number}.pdf", font_config=fonts)
    return time.perf_counter() - begun


def typst(letter: dict[str, Any], count: int, folder: Path) -> float:
    """Compile one template with the data of each letter."""
    engine = import_module("typst")
    compiler = engine.Compiler(str(HERE / "letter.typ"), font_paths=[str(FONTS)], ignore_system_fonts=True)
    data = json.dumps(letter, ensure_ascii=False)
    begun = time.perf_counter()
    for number in range(count):
        inputs = {"data": data.replace("Shcherbakov", f"Shcherbakov{number}")}
        compiler.compile(output=str(folder / f"{number}.pdf"), sys_inputs=inputs)
    return time.perf_counter() - begun


def docxtpl(letter: dict[str, Any], count: int, folder: Path) -> float:
    """Fill a .docx for each letter, then let LibreOffice turn all of them into PDF in one run."""
    made = import_module("docx").Document()
    for line in ("{{ head }}", "{{ place }}", "{{ number }}", "{{ subject }}", "{{ salutation }}"):
        made.add_paragraph(line)
    for line in ("{%p for kind, number, text in blocks %}", "{{ number }} {{ text }}", "{%p endfor %}"):
        made.add_paragraph(line)
    made.add_paragraph("{{ closing }}")
    made.save(str(folder / "template.docx"))
    begun = time.perf_counter()
    files = []
    for number in range(count):
        template = import_module("docxtpl").DocxTemplate(str(folder / "template.docx"))
        template.render(letter, autoescape=True)
        files.append(str(folder / f"{number}.docx"))
        template.save(files[-1])
    options = ["--headless", f"-env:UserInstallation=file://{folder}/profile", "--convert-to", "pdf"]
    subprocess.run(["soffice", *options, "--outdir", str(folder), *files], check=True, capture_output=True)
    return time.perf_counter() - begun


if __name__ == "__main__":
    engine_name, how_many, place = sys.argv[1:]
    work = {"weasyprint": weasyprint, "typst": typst, "docxtpl": docxtpl}[engine_name]
    where = Path(place)
    seconds = work(json.load(sys.stdin), int(how_many), where)
    if not all((where / f"{number}.pdf").stat().st_size for number in range(int(how_many))):
        sys.exit(f"{engine_name} made no letters")
    print(seconds)
