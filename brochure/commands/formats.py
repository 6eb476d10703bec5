"""`brochure formats`: the papers and folds, in words; one folded sheet as a drawing."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from brochure.arguments import Exit, UsageError, said
from brochure.formats import FOLDED, FORMATS, Folded, Side
from brochure.geometry import to_mm

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

GAP, MARGIN = 18.0, 10.0  # millimetres of a drawing
_DASHED = 'stroke="#8a1538" stroke-width=".4" stroke-dasharray="3 2"'


def add(parser: ArgumentParser) -> None:
    """The options."""
    parser.add_argument("name", nargs="?", metavar="NAME", help="one of them, panel by panel")
    parser.add_argument(
        "--svg", action="store_true", help="a drawing of both sides of a folded sheet (SVG)"
    )


def run(asked: Namespace) -> int:
    """List the formats, or tell or draw one."""
    if asked.name is None:
        if asked.svg:
            raise UsageError(
                said("--svg draws one format"), said("name it: brochure formats a4-trifold --svg")
            )
        _say("\n".join([*map(_flat, FORMATS), *map(_folded, FOLDED)]))
    elif asked.name in FOLDED:
        sheet = FOLDED[asked.name]
        _say(drawing(sheet) if asked.svg else panels(sheet))
    elif asked.svg:
        raise UsageError(said("{name} has no folds to draw", name=asked.name))
    elif asked.name in FORMATS:
        _say(_flat(asked.name))
    else:
        raise UsageError(
            said("there is no format `{name}`", name=asked.name),
            said("`brochure formats` lists them"),
        )
    return Exit.WRITTEN


def _say(text: str) -> None:
    sys.stdout.write(text.rstrip("\n") + "\n")
    sys.stdout.flush()


def _flat(name: str) -> str:
    one = FORMATS[name]
    return f"{name:<16} {_mm(one.width)} × {_mm(one.height)} mm"


def _folded(name: str) -> str:
    sheet = FOLDED[name]
    size = f"{_mm(sheet.width)} × {_mm(sheet.height)} mm"
    widths = " + ".join(_mm(leaf.width) for leaf in sheet.leaves)
    return f"{name:<16} {size}, folded into {len(sheet.panels)} panels ({widths} outside)"


def panels(sheet: Folded) -> str:
    """The panels of a folded sheet in the order in which they are read, a line each."""
    lines = [_folded(sheet.name)]
    for number, panel in enumerate(sheet.panels, 1):
        place = f"{panel.side.value} side, {_mm(panel.place.x)} mm from the left"
        size = f"{_mm(panel.place.width)} × {_mm(panel.place.height)} mm"
        lines.append(f"  {number}. {panel.name:<16} {size}, {place}")
    return "\n".join(lines)


def drawing(sheet: Folded) -> str:
    """Both sides of a folded sheet as SVG, in millimetres: panels by name and width, folds
    dashed.
    """
    width, height = to_mm(sheet.width), to_mm(sheet.height)
    sides = "\n".join(_side(sheet, side, MARGIN + n * (width + GAP)) for n, side in enumerate(Side))
    whole, high = 2 * width + GAP + 2 * MARGIN, height + 2 * MARGIN + 8
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {whole:g} {high:g}" '
        'font-family="sans-serif" font-size="8" text-anchor="middle">\n'
        f"<title>{sheet.name}, outer and inner side</title>\n"
        f'<rect width="{whole:g}" height="{high:g}" fill="#fff"/>\n{sides}\n</svg>\n'
    )


def _side(sheet: Folded, side: Side, left: float) -> str:
    top, height = MARGIN + 8, to_mm(sheet.height)
    width, middle = to_mm(sheet.width), left + to_mm(sheet.width) / 2
    parts = [
        f'<text x="{middle:g}" y="{MARGIN + 3:g}">{side.value} side</text>',
        f'<rect x="{left:g}" y="{top:g}" width="{width:g}" height="{height:g}" '
        'fill="#f6f2eb" stroke="#333" stroke-width=".5"/>',
    ]
    for number, panel in enumerate(sheet.panels, 1):
        if panel.side is side:
            x = left + to_mm(panel.place.x + panel.place.width / 2)
            parts.append(f'<text x="{x:g}" y="{top + height / 2:g}">{number}. {panel.name}</text>')
            size = _mm(panel.place.width)
            parts.append(f'<text x="{x:g}" y="{top + height / 2 + 12:g}">{size} mm</text>')
    for fold in sheet.folds(side):
        x = left + to_mm(fold)
        parts.append(f'<path d="M{x:g} {top:g}v{height:g}" {_DASHED}/>')
    return "\n".join(parts)


def _mm(length: float) -> str:
    return f"{round(to_mm(length), 1):g}"
