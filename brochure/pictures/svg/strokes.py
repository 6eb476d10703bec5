"""How an outline is stroked and filled: what the properties say, as numbers."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from brochure.pictures.model import Stroke
from brochure.pictures.refusal import value as refused
from brochure.pictures.svg.values import Place, length, lengths, number

if TYPE_CHECKING:
    from brochure.pictures.svg.cascade import Style
    from brochure.pictures.svg.servers import Painted, PaintServers

_CAPS = {"butt": 0, "round": 1, "square": 2}
_JOINS = {"miter": 0, "round": 1, "bevel": 2, "miter-clip": 0, "arcs": 0}
"""The two last are drawn by nobody; they fall back to mitres (SVG 2, 13.5.5)."""


def even_odd(key: str, style: Style, line: int) -> bool:
    """Whether a rule for the inside of outlines counts crossings alone."""
    if style[key] not in {"nonzero", "evenodd"}:
        raise refused(line, key, style[key])
    return style[key] == "evenodd"


def stroke_first(style: Style, line: int) -> bool:
    """Whether the fill is painted over the stroke."""
    order = [word for word in style["paint-order"].split() if word != "markers"]
    if order in (["normal"], [], ["fill"], ["fill", "stroke"]):
        return False
    if order in (["stroke"], ["stroke", "fill"]):
        return True
    raise refused(line, "paint-order", style["paint-order"])


def stroke(servers: PaintServers, painted: Painted) -> Stroke | None:
    """The stroke of what is painted, or None. Raises Refusal."""
    style, line = painted.style, painted.line
    whole = math.hypot(*painted.here.viewport) / math.sqrt(2)
    width = length(style["stroke-width"], whole, Place(line, "stroke-width"))
    if width < 0:
        raise refused(line, "stroke-width", style["stroke-width"])
    paint = servers.paint("stroke", painted)
    if paint is None or width == 0:
        return None
    for key, known in (("stroke-linecap", _CAPS), ("stroke-linejoin", _JOINS)):
        if style[key] not in known:
            raise refused(line, key, style[key])
    miter = number(style["stroke-miterlimit"], Place(line, "stroke-miterlimit"))
    if miter < 1:
        raise refused(line, "stroke-miterlimit", style["stroke-miterlimit"])
    return Stroke(
        paint=paint,
        width=width,
        cap=_CAPS[style["stroke-linecap"]],
        join=_JOINS[style["stroke-linejoin"]],
        miter=miter,
        dashes=_dashes(style, whole, line),
        phase=length(style["stroke-dashoffset"], whole, Place(line, "stroke-dashoffset")),
    )


def _dashes(style: Style, whole: float, line: int) -> tuple[float, ...]:
    text = style["stroke-dasharray"]
    if text == "none":
        return ()
    dashes = lengths(text, whole, Place(line, "stroke-dasharray"))
    if any(dash < 0 for dash in dashes):
        raise refused(line, "stroke-dasharray", text)
    if sum(dashes) == 0:
        return ()
    return dashes * 2 if len(dashes) % 2 else dashes
