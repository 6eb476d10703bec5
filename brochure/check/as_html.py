"""Facts for people: one HTML file, readable without JavaScript and without a network.

Each page as a picture with the findings drawn on it, the findings as a table, and for the press the
plates side by side.
"""

from __future__ import annotations

from base64 import b64encode
from html import escape
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final

from brochure.check.as_json import sentence
from brochure.check.budget import TooComplex
from brochure.check.finding import Finding
from brochure.check.reopen import OpenFile, Sheet
from brochure.diagnostics.finished import FINISHED
from brochure.geometry import to_mm
from brochure.words.english import SEVERITY_NAMES
from brochure.words.render import counted
from brochure.words.tongue import tongue

if TYPE_CHECKING:
    from PIL.Image import Image

    from brochure.check.ink import Separations

_SCALE: Final = 1.25  # pixels a point: 90 dpi
_PLATE_WIDTH: Final = 300  # pixels
_LARGEST: Final = 6_000_000  # pixels of a page's picture

_STYLE = """\
:root{color-scheme:light}body{font:1rem/1.5 system-ui,sans-serif;margin:2rem auto;max-width:70rem;
padding:0 1rem;color:#1c1a19;background:#fff}h1{font-size:1.5rem}
h2{font-size:1.2rem;margin-top:2rem}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;
padding:.35rem .6rem;border-bottom:1px solid #8b8685}caption{text-align:left;padding:.4rem 0}
figure{margin:1rem 0}figcaption{margin-top:.3rem}.page{position:relative;display:inline-block;
outline:1px solid #8b8685}.page img{display:block;max-width:100%;height:auto}
.page svg{position:absolute;inset:0;width:100%;height:100%}.error{color:#9a0f1c}
.warning{color:#7a4a00}.plates{display:flex;flex-wrap:wrap;gap:1rem}.plates img{width:16rem;
max-width:100%;outline:1px solid #8b8685;height:auto}rect{fill:none;stroke-width:2}
rect.error{stroke:#c4001a}rect.warning{stroke:#a86400;stroke-dasharray:6 3}
rect.notice{stroke:#00589c;stroke-dasharray:2 3}text{font:bold 14px sans-serif;fill:#c4001a}"""


def as_html(name: str, profile: str, findings: tuple[Finding, ...], file: OpenFile | None) -> str:
    """The report on the file called `name`, examined for a profile."""
    numbered = list(enumerate(findings, 1))
    title = escape(f"{name}: examined for {profile}")
    parts = [
        f'<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>{title}</title>',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<style>{_STYLE}</style></head><body><main>",
        f"<h1>{title}</h1>",
        f"<p>{_verdict(findings)}</p>",
        _table(numbered),
    ]
    if file is not None:
        parts += _pages(file, numbered)
        if "separations" in file.cache:
            parts += [_plates(page) for page in file.cache["separations"]]
    return "\n".join([*parts, "</main></body></html>\n"])


def _verdict(findings: tuple[Finding, ...]) -> str:
    if not findings:
        return "No violation of the rules was found."
    counts = [0, 0, 0]
    for one in findings:
        counts[FINISHED[one.id]] += 1
    return f"{counted(counts, tongue())}."


def _table(numbered: list[tuple[int, Finding]]) -> str:
    if not numbered:
        return ""
    rows = "\n".join(
        f'<tr id="f{number}"><th scope="row">{number}</th>'
        f'<td class="{_severity(one)}">{_severity(one)}</td>'
        f"<td>{one.page or ''}</td><td>{_where(one)}</td>"
        f"<td>{escape(sentence(one))}</td><td><code>{escape(one.id)}</code></td></tr>"
        for number, one in numbered
    )
    heads = "".join(
        f'<th scope="col">{head}</th>'
        for head in ("No.", "Severity", "Page", "Place (mm)", "What is so", "Id")
    )
    caption = "What was found. Places are from the top left of the trim box."
    return (
        f"<h2>Findings</h2><table><caption>{caption}</caption><thead><tr>{heads}</tr></thead>"
        f"<tbody>\n{rows}\n</tbody></table>"
    )


def _severity(finding: Finding) -> str:
    return SEVERITY_NAMES[FINISHED[finding.id]]


def _where(finding: Finding) -> str:
    if finding.rect is None:
        return escape(finding.subject)
    rect = finding.rect
    return f"{to_mm(rect.x):.1f}, {to_mm(rect.y):.1f}"


def _pages(file: OpenFile, numbered: list[tuple[int, Finding]]) -> list[str]:
    import pypdfium2  # noqa: PLC0415

    parts = ["<h2>Pages</h2>"]
    try:
        with pypdfium2.PdfDocument(file.data) as document:
            for sheet, page in zip(file.sheets, document, strict=False):
                here = [(number, one) for number, one in numbered if one.page == sheet.number]
                parts.append(_page(sheet, page, here))
    except (pypdfium2.PdfiumError, TooComplex, ValueError, OSError):
        parts.append("<p>The pages can't be shown.</p>")
    return parts


def _page(sheet: Sheet, page: Any, here: list[tuple[int, Finding]]) -> str:
    width, height = page.get_size()
    scale = min(_SCALE, (_LARGEST / (width * height)) ** 0.5)
    picture = page.render(scale=scale).to_pil()
    drawn = "".join(_drawn(sheet, number, one) for number, one in here)
    words = f"Page {sheet.number}, with {len(here)} findings drawn on it; the table lists them."
    box = f"0 0 {width:.2f} {height:.2f}"
    return (
        f'<figure><div class="page"><img alt="{words}" width="{picture.width}" '
        f'height="{picture.height}" src="{_data(picture.convert("RGB"))}">'
        f'<svg viewBox="{box}" aria-hidden="true">{drawn}</svg></div>'
        f"<figcaption>Page {sheet.number}</figcaption></figure>"
    )


def _drawn(sheet: Sheet, number: int, finding: Finding) -> str:
    if finding.rect is None:
        return ""
    rect = finding.rect
    x = rect.x + sheet.trim[0] - sheet.crop[0]
    y = rect.y + sheet.crop[3] - sheet.trim[3]
    place = f'x="{x:.2f}" y="{y:.2f}"'
    size = f'width="{max(2.0, rect.width):.2f}" height="{max(2.0, rect.height):.2f}"'
    look = f'class="{_severity(finding)}" fill="none" stroke="#c4001a"'
    return f"<rect {look} {place} {size}/><text {place}>{number}</text>"


def _plates(page: Separations) -> str:
    figures = "".join(
        f'<figure><img alt="The plate {escape(ink)} of page {page.sheet.number}: '
        f'{page.mean(ink):.1f} % of it is covered" src="{_data(_small(plate))}">'
        f"<figcaption>{escape(ink)}: {page.mean(ink):.1f} % in the mean</figcaption></figure>"
        for ink, plate in page.plates.items()
    )
    return f'<h2>Plates of page {page.sheet.number}</h2><div class="plates">{figures}</div>'


def _small(plate: Image) -> Image:
    from PIL import ImageChops  # noqa: PLC0415

    height = max(1, round(plate.height * _PLATE_WIDTH / plate.width))
    return ImageChops.invert(plate.resize((_PLATE_WIDTH, height)))


def _data(picture: Image) -> str:
    target = BytesIO()
    picture.save(target, "PNG", optimize=True)
    return f"data:image/png;base64,{b64encode(target.getvalue()).decode()}"
