"""Sizes, view boxes, and how a drawing is fitted into its viewport (SVG 2, 8)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from brochure.pictures.model import Matrix
from brochure.pictures.refusal import Refusal
from brochure.pictures.refusal import value as refused
from brochure.pictures.svg.values import Place, length, numbers

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element


def picture_size(root: Element, box: tuple[float, ...] | None, line: int) -> tuple[float, float]:
    """The picture's size; what isn't said is the view box's."""
    found = []
    for key, index in (("width", 2), ("height", 3)):
        text = root.get(key, "auto").strip()
        if text == "auto" or text.endswith("%"):
            found.append(None if box is None else box[index])
        else:
            found.append(length(text, 0, Place(line, key)))
    width, height = found
    if box and width and height and (box[2] > 0 < box[3]):
        says = [
            root.get(key, "auto").strip() not in {"auto", "100%"} for key in ("width", "height")
        ]
        if says == [True, False]:
            height = width * box[3] / box[2]
        elif says == [False, True]:
            width = height * box[2] / box[3]
    if not width or not height or width < 0 or height < 0:
        raise Refusal("picture/svg-no-size", line=line)
    return width, height


def view_box(element: Element, line: int) -> tuple[float, float, float, float] | None:
    """The viewBox as x, y, width, height; None where the element has none. Raises Refusal."""
    text = element.get("viewBox")
    if text is None:
        return None
    found = numbers(text, Place(line, "viewBox"))
    if len(found) != 4 or found[2] <= 0 or found[3] <= 0:
        raise refused(line, "viewBox", text)
    return (found[0], found[1], found[2], found[3])


def fitted(
    element: Element, box: tuple[float, float, float, float], size: tuple[float, float], line: int
) -> Matrix:
    """From a view box to a viewport of that size at the origin (SVG 2, 8.2)."""
    text = element.get("preserveAspectRatio", "xMidYMid")
    align, _, how = " ".join(text.split()).partition(" ")
    x, y, width, height = box
    across, down = size[0] / width, size[1] / height
    if align == "none":
        return (across, 0, 0, down, -x * across, -y * down)
    shares = {"Min": 0.0, "Mid": 0.5, "Max": 1.0}
    if align[0:1] + align[4:5] != "xY" or {align[1:4], align[5:]} - set(shares):
        raise refused(line, "preserveAspectRatio", text)
    if how not in {"", "meet", "slice"}:
        raise refused(line, "preserveAspectRatio", text)
    scale = max(across, down) if how == "slice" else min(across, down)
    left = (size[0] - width * scale) * shares[align[1:4]]
    top = (size[1] - height * scale) * shares[align[5:]]
    return (scale, 0, 0, scale, left - x * scale, top - y * scale)
