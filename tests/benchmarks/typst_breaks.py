"""Line breaks beside Typst's: the same text, cuts, sizes and measures, judged by one function.

    PYTHONPATH=.:tests python tests/benchmarks/typst_breaks.py [CONTENT] [--write] [--lines]

The interpreter needs this program and the packages `typst` and `pypdfium2`. Both sides' demerits
are this program's (`Costs.demerits`); a division that its patterns don't allow is priced as an
ordinary one. --lines prints both sides line by line, --write renews the table in
docs/typography.md.
"""

from __future__ import annotations

import argparse
import json
import re
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import pstdev

import pypdfium2
import typst

from brochure.content.model import Brochure
from brochure.content.read import read as read_content
from brochure.content.values import Prose
from brochure.design.style import Align, Face, Family, RunStyle
from brochure.diagnostics.model import Report
from brochure.microtypography.apply import apply
from brochure.source.read import read as read_source
from brochure.typeset.break_lines import DECENT, BrokenLine, Costs, Node, is_last_line, total_fit
from brochure.typeset.divide import Divider, piece_price
from brochure.typeset.fonts import FontLibrary
from brochure.typeset.hyphenate import Hyphenator
from brochure.typeset.line import LineEnd
from brochure.typeset.setting import LEAST_LETTERS
from brochure.typeset.shape import Shaper
from brochure.typeset.unbroken import DIVISION, Breakpoint, UnbrokenLine
from support.paragraphs import INK, paragraph

ROOT = Path(__file__).parent.parent.parent
PAGE = ROOT / "docs" / "typography.md"
BEGIN, END = "<!-- made by tests/benchmarks/typst_breaks.py: begin -->", "<!-- made: end -->"
MILLIMETRE = 72 / 25.4
FIGURES = ("onum", "pnum")


@dataclass(frozen=True)
class Setup:
    """A cut at a size and a measure (points)."""

    name: str
    typst_font: str
    style: RunStyle
    measure: float


SETUPS = (
    Setup(
        "sans 10 at 61.5 mm",
        'font: "Source Sans 3", size: 10pt',
        RunStyle(Face(Family.SANS), 10, INK, features=FIGURES),
        61.5 * MILLIMETRE,
    ),
    Setup(
        "sans 9 at 56 mm",
        'font: "Source Sans 3", size: 9pt',
        RunStyle(Face(Family.SANS), 9, INK, features=FIGURES),
        56 * MILLIMETRE,
    ),
    Setup(
        "serif 12.4 at 129 mm",
        'font: "Source Serif 4", size: 12.4pt',
        RunStyle(Face(Family.SERIF), 12.4, INK, features=FIGURES),
        129 * MILLIMETRE,
    ),
)

TYPST = """
#set page(width: {width}pt, height: 2000pt, margin: (x: 40pt, y: 20pt))
#set text({font}, lang: "de", hyphenate: true, number-type: "old-style",
  number-width: "proportional")
#set par(justify: {justify}, linebreaks: "optimized", leading: 6pt)
#text({text})
"""


@dataclass(frozen=True)
class Result:
    """A broken paragraph, judged."""

    lines: tuple[str, ...]
    hyphens: int
    demerits: float
    rag: float


def texts(brochure: Brochure) -> dict[str, str]:
    """The sample's paragraphs by name."""
    found = {"lead": brochure.announcement.lead}
    blocks = [block for block in brochure.announcement.body if isinstance(block, Prose)]
    found |= {f"body {number}": block for number, block in enumerate(blocks, 1)}
    found |= {f"voice {number}": quote.text for number, quote in enumerate(brochure.quotes, 1)}
    return {
        name: "".join(inline.text for inline in prose.inlines)
        for name, prose in found.items()
        if prose is not None
    }


def typst_lines(text: str, setup: Setup, justify: bool) -> list[str]:
    """The lines that Typst makes, as pdfium reads them."""
    source = TYPST.format(
        width=setup.measure + 80,
        font=setup.typst_font,
        justify=str(justify).lower(),
        text=json.dumps(text, ensure_ascii=False),
    )
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "paragraph.typ"
        path.write_text(source, encoding="utf-8")
        pdf = typst.compile(str(path), font_paths=[str(ROOT / "fonts")], ignore_system_fonts=True)
    page = pypdfium2.PdfDocument(pdf)[0].get_textpage()
    return [line for line in re.split(r"[\r\n]+|\ufffe", page.get_text_range()) if line.strip()]


def line_ends(text: str, lines: list[str]) -> list[int]:
    """The offset in the text behind the last character of each line.

    Raises ValueError where the lines aren't the text's.
    """
    ends: list[int] = []
    at = 0
    for line in lines:
        letters = re.sub(r"[\s\u00ad\u2010]", "", line)
        for index, char in enumerate(letters):
            while text[at].isspace():
                at += 1
            if text[at] != char:
                if char == "-" and index == len(letters) - 1:
                    break
                raise ValueError(f"{line!r} doesn't follow {text[:at]!r}")
            at += 1
        ends.append(at)
    return ends


def breakpoints(unbroken: UnbrokenLine, ends: list[int]) -> Iterator[Breakpoint]:
    """The program's breakpoints at text offsets."""
    for end in ends:
        index = next(i for i, one in enumerate(unbroken.stretches) if one.end >= end)
        stretch = unbroken.stretches[index]
        if stretch.end == end:
            yield unbroken.after(index)
            continue
        known = [point for point in unbroken.divisions(index) if point.offset == end]
        yield known[0] if known else _foreign(unbroken, index, end)


def _foreign(unbroken: UnbrokenLine, index: int, offset: int) -> Breakpoint:
    """A division that isn't allowed here, at an ordinary one's price."""
    stretch = unbroken.stretches[index]
    factor = piece_price(min(offset - stretch.start, stretch.end - offset))
    return unbroken._division(index, offset, DIVISION[unbroken.paragraph.style.align] * factor)


def judged(unbroken: UnbrokenLine, measure: float, ends: list[Breakpoint]) -> Result:
    """What the lines to these breakpoints cost in sum, and how they look."""
    costs = Costs(unbroken, measure)
    origin = unbroken.origin()
    node = Node(origin, origin.start, -1, 0, 0, DECENT, 0.0)
    shown: list[BrokenLine] = []
    for number, end in enumerate(ends):
        width = unbroken.width(node.at, end)
        last = is_last_line(end)
        ratio = costs.ratio(width, end.end_space - node.at.start_space, is_last=last)
        total = node.demerits + costs.demerits(node, end, width, ratio)
        hyphens = min(node.hyphens + 1, 2) if end.line_end is LineEnd.HYPHEN else 0
        fitness = DECENT if last or ratio is None else costs.fitness(ratio)
        shown.append(BrokenLine(node.at, end, width, ratio or 0.0))
        node = Node(end, end.start, number, number + 1, hyphens, fitness, total)
    widths = [line.width for line in shown[:-1]]
    return Result(
        lines=tuple(_text_of(unbroken, line) for line in shown),
        hyphens=sum(line.end.line_end is LineEnd.HYPHEN for line in shown),
        demerits=node.demerits,
        rag=pstdev(widths) if widths else 0.0,
    )


def _text_of(unbroken: UnbrokenLine, line: BrokenLine) -> str:
    begin = _offset(unbroken, line.start)
    end = _offset(unbroken, line.end)
    hyphen = "-" if line.end.line_end is LineEnd.HYPHEN else ""
    return unbroken.text[begin:end].strip() + hyphen


def _offset(unbroken: UnbrokenLine, point: Breakpoint) -> int:
    if point.stretch < 0:
        return 0
    return point.offset if point.part >= 0 else unbroken.stretches[point.stretch].end


def compared(text: str, setup: Setup, align: Align) -> tuple[Result, Result]:
    """The paragraph by this program and by Typst."""
    styled = paragraph(text, style=setup.style, align=align, hyphenate=True)
    unbroken = UnbrokenLine(styled, Shaper(FontLibrary()), Divider(Hyphenator(), LEAST_LETTERS))
    own = total_fit(unbroken, setup.measure)
    lines = typst_lines(text, setup, align is Align.JUSTIFIED)
    theirs = list(breakpoints(unbroken, line_ends(text, lines)))
    return (
        judged(unbroken, setup.measure, [line.end for line in own.lines]),
        judged(unbroken, setup.measure, theirs),
    )


def rows(paragraphs: dict[str, str], with_lines: bool) -> Iterator[str]:
    """The table's rows."""
    for setup in SETUPS:
        for align in (Align.RAGGED, Align.JUSTIFIED):
            for name, text in paragraphs.items():
                own, theirs = compared(text, setup, align)
                if with_lines:
                    _print_lines(f"{setup.name}, {align.value}, {name}", own, theirs)
                rag = f"{own.rag:.1f} / {theirs.rag:.1f}" if align is Align.RAGGED else "–"
                yield (
                    f"| {setup.name} | {align.value} | {name} "
                    f"| {len(own.lines)} / {len(theirs.lines)} | {own.hyphens} / {theirs.hyphens} "
                    f"| {own.demerits:,.0f} / {theirs.demerits:,.0f} | {rag} |"
                )


def _print_lines(title: str, own: Result, theirs: Result) -> None:
    print(f"\n{title}")
    for number in range(max(len(own.lines), len(theirs.lines))):
        left = own.lines[number] if number < len(own.lines) else ""
        right = theirs.lines[number] if number < len(theirs.lines) else ""
        print(f"  {left:<72} {'=' if left == right else '|'} {right}")


def main() -> None:
    """Compare, print, and write where asked."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("content", nargs="?", type=Path, default=ROOT / "content.yaml")
    parser.add_argument("--lines", action="store_true")
    parser.add_argument("--write", action="store_true")
    asked = parser.parse_args()
    report = Report()
    brochure = read_content(read_source(asked.content.read_bytes(), report), report)
    assert brochure is not None
    table = "\n".join(
        (
            "| setting | | paragraph | lines | hyphens | demerits | rag, pt |",
            "|---|---|---|---|---|---|---|",
            *rows(texts(apply(brochure)), asked.lines),
        )
    )
    print(table)
    if asked.write:
        page = PAGE.read_text(encoding="utf-8")
        head, _, rest = page.partition(BEGIN)
        tail = rest.partition(END)[2]
        PAGE.write_text(f"{head}{BEGIN}\n{table}\n{END}{tail}", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
