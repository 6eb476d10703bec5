"""Facts for people: one HTML file, readable without JavaScript and without a network.

Each page as a picture with the findings drawn on it, the findings as a table, and for the press the
plates side by side.
"""

from __future__ import annotations

from base64 import b64encode
from html import escape
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from brochure.check.budget import TooComplex
from brochure.check.finding import Finding
from brochure.check.reopen import OpenFile, Sheet
from brochure.diagnostics.finished import FINISHED
from brochure.diagnostics.model import Diagnostic, Severity
from brochure.geometry import to_mm
from brochure.words.english import SEVERITY_NAMES
from brochure.words.phrase import phrase
from brochure.words.render import counted
from brochure.words.tongue import Tongue, tongue

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


def as_html(
    name: str,
    profile: str,
    findings: tuple[Finding, ...],
    file: OpenFile | None,
    *,
    spoken: Tongue | None = None,
) -> str:
    """The report on the file called `name`, examined for a profile."""
    return _Report(spoken or tongue()).whole(name, profile, findings, file)


class _Report(NamedTuple):
    """A report in a language."""

    tongue: Tongue

    def whole(
        self, name: str, profile: str, findings: tuple[Finding, ...], file: OpenFile | None
    ) -> str:
        """All of it."""
        numbered = list(enumerate(findings, 1))
        title = escape(self.say("{file}: examined for {profile}", file=name, profile=profile))
        parts = [
            f'<!DOCTYPE html>\n<html lang="{self.tongue.tag}"><head><meta charset="utf-8">'
            f"<title>{title}</title>",
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            f"<style>{_STYLE}</style></head><body><main>",
            f"<h1>{title}</h1>",
            f"<p><strong>{self._verdict(findings)}</strong></p>",
            self._table(numbered),
        ]
        if file is not None:
            parts += self._pages(file, numbered)
            if "separations" in file.cache:
                parts += [self._plates(page) for page in file.cache["separations"]]
        return "\n".join([*parts, "</main></body></html>\n"])

    def say(self, sentence: str, **values: object) -> str:
        """One of the report's own sentences."""
        return self.tongue.say(sentence, **values)

    def _number(self, value: float) -> str:
        return f"{value:.1f}".replace(".", self.tongue.decimal)

    def _verdict(self, findings: tuple[Finding, ...]) -> str:
        """Whether the file may go out, in a line."""
        if not findings:
            return self.say("Nothing stands against it: no violation of the rules was found.")
        counts = [0, 0, 0]
        for one in findings:
            counts[FINISHED[one.id]] += 1
        said = counted(counts, self.tongue)
        if counts[Severity.ERROR]:
            return self.say("Not ready: {counts}.", counts=said)
        return self.say("Nothing forbids it: {counts}.", counts=said)

    def _table(self, numbered: list[tuple[int, Finding]]) -> str:
        if not numbered:
            return ""
        rows = "\n".join(self._row(number, one) for number, one in numbered)
        heads = "".join(
            f'<th scope="col">{self.say(head)}</th>'
            for head in ("No.", "Severity", "Page", "Place (mm)", "What is so", "Id")
        )
        caption = self.say("What was found. Places are from the top left of the trim box.")
        return (
            f"<h2>{self.say('Findings')}</h2><table><caption>{caption}</caption>"
            f"<thead><tr>{heads}</tr></thead><tbody>\n{rows}\n</tbody></table>"
        )

    def _row(self, number: int, one: Finding) -> str:
        facts = Diagnostic(one.id, None, tuple(sorted(one.parameters().items())))
        spoken = self.tongue
        words, _ = phrase(facts, spoken.words[one.id], spoken.terms, spoken.decimal)
        severity = spoken.severities[FINISHED[one.id]]
        return (
            f'<tr id="f{number}"><th scope="row">{number}</th>'
            f'<td class="{_severity(one)}">{severity}</td>'
            f"<td>{one.page or ''}</td><td>{self._where(one)}</td>"
            f"<td>{escape(words)}</td><td><code>{escape(one.id)}</code></td></tr>"
        )

    def _where(self, finding: Finding) -> str:
        if finding.rect is None:
            return escape(finding.subject)
        rect = finding.rect
        return f"{self._number(to_mm(rect.x))} / {self._number(to_mm(rect.y))}"

    def _pages(self, file: OpenFile, numbered: list[tuple[int, Finding]]) -> list[str]:
        import pypdfium2  # noqa: PLC0415

        parts = [f"<h2>{self.say('Pages')}</h2>"]
        try:
            with pypdfium2.PdfDocument(file.data) as document:
                for sheet, page in zip(file.sheets, document, strict=False):
                    here = [(number, one) for number, one in numbered if one.page == sheet.number]
                    parts.append(self._page(sheet, page, here))
        except (pypdfium2.PdfiumError, TooComplex, ValueError, OSError):
            parts.append(f"<p>{self.say('The pages can not be shown.')}</p>")
        return parts

    def _page(self, sheet: Sheet, page: Any, here: list[tuple[int, Finding]]) -> str:
        width, height = page.get_size()
        scale = min(_SCALE, (_LARGEST / (width * height)) ** 0.5)
        picture = page.render(scale=scale).to_pil()
        drawn = "".join(_drawn(sheet, number, one) for number, one in here)
        sentence = "Page {number}, with {count} findings drawn on it; the table lists them."
        words = self.say(sentence, number=sheet.number, count=len(here))
        box = f"0 0 {width:.2f} {height:.2f}"
        caption = self.say("Page {number}", number=sheet.number)
        return (
            f'<figure><div class="page"><img alt="{words}" width="{picture.width}" '
            f'height="{picture.height}" src="{_data(picture.convert("RGB"))}">'
            f'<svg viewBox="{box}" aria-hidden="true">{drawn}</svg></div>'
            f"<figcaption>{caption}</figcaption></figure>"
        )

    def _plates(self, page: Separations) -> str:
        figures = []
        for ink, plate in page.plates.items():
            share = self._number(page.mean(ink))
            sentence = "The plate {ink} of page {number}: {share} % of it is covered"
            alt = self.say(sentence, ink=escape(ink), number=page.sheet.number, share=share)
            caption = self.say("{ink}: {share} % in the mean", ink=escape(ink), share=share)
            figures.append(
                f'<figure><img alt="{alt}" src="{_data(_small(plate))}">'
                f"<figcaption>{caption}</figcaption></figure>"
            )
        head = self.say("Plates of page {number}", number=page.sheet.number)
        return f'<h2>{head}</h2><div class="plates">{"".join(figures)}</div>'


def _severity(finding: Finding) -> str:
    """The severity's class in the style."""
    return SEVERITY_NAMES[FINISHED[finding.id]]


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


def _small(plate: Image) -> Image:
    from PIL import ImageChops  # noqa: PLC0415

    height = max(1, round(plate.height * _PLATE_WIDTH / plate.width))
    return ImageChops.invert(plate.resize((_PLATE_WIDTH, height)))


def _data(picture: Image) -> str:
    target = BytesIO()
    picture.save(target, "PNG", optimize=True)
    return f"data:image/png;base64,{b64encode(target.getvalue()).decode()}"
