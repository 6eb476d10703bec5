"""From a drawing to a form XObject (ISO 32000-1, 8.10), in the drawing's own coordinates.

Groups that are transparent as one become forms of their own, gradients shading patterns, clips
clipping paths; only a union of several areas needs a soft mask. A colour with three components is
RGB, one with four CMYK.
"""

from __future__ import annotations

import math
from itertools import pairwise

from brochure.paint.canvas import PdfFile
from brochure.paint.objects import array, dictionary, number, reference
from brochure.pictures.model import (
    Clip,
    Colour,
    Drawing,
    Flat,
    Gradient,
    Group,
    Matrix,
    Outline,
    Paint,
    Shape,
    Stop,
    Stroke,
)

_IDENTITY: Matrix = (1, 0, 0, 1, 0, 0)
_OPERATORS = {3: ("rg", "RG"), 4: ("k", "K")}
_SPACES = {1: "/DeviceGray", 3: "/DeviceRGB", 4: "/DeviceCMYK"}

_FINENESS = 5
"""Digits of a drawing's size that its coordinates have: on A4, 3 thousandths of a millimetre."""


def write_drawing(file: PdfFile, drawing: Drawing) -> int:
    """The drawing as a form that fills the unit square."""
    view = drawing.view
    box = array(map(_exact, (view.x, view.y, view.right, view.bottom)))
    writer = _FormWriter(file, box, _decimals(max(view.width, view.height)))
    writer.parts(drawing.parts)
    across, down = 1 / view.width, 1 / view.height
    matrix = (across, 0, 0, -down, -view.x * across, view.bottom * down)
    return writer.write({"Matrix": array(number(part, 10) for part in matrix)})


def _exact(value: float) -> str:
    return number(value, 8)


def _decimals(size: float) -> int:
    return min(9, max(0, math.ceil(_FINENESS - math.log10(size))))


class _FormWriter:
    """One form's operators and the resources that they name."""

    def __init__(self, file: PdfFile, box: str, decimals: int) -> None:
        self._file, self._box, self._digits = file, box, decimals
        self._operators: list[str] = []
        self._resources: dict[str, dict[str, str]] = {}
        self._names: dict[tuple[str, str], str] = {}

    def write(self, entries: dict[str, str]) -> int:
        """Write the form."""
        resources = {
            category: dictionary(named) for category, named in self._resources.items() if named
        }
        head = {"Type": "/XObject", "Subtype": "/Form", "BBox": self._box, **entries}
        head["Resources"] = dictionary(resources)
        return self._file.add_stream("\n".join(self._operators).encode("ascii"), head)

    def parts(self, parts: tuple[Group | Shape, ...]) -> None:
        """Paint parts in order."""
        for part in parts:
            if isinstance(part, Group):
                self._group(part)
            else:
                self._shape(part)

    def _name(self, category: str, value: str) -> str:
        if (category, value) not in self._names:
            entries = self._resources.setdefault(category, {})
            self._names[category, value] = name = f"{category[0]}{len(entries)}"
            entries[name] = value
        return self._names[category, value]

    def _inner(self) -> _FormWriter:
        return _FormWriter(self._file, self._box, self._digits)

    def _group(self, group: Group) -> None:
        clips = [] if group.clip is None else self._clipping(group.clip)
        self._operators.append("q")
        self._operators += clips or []
        if clips is not None and group.opacity == 1:
            self.parts(group.parts)
        else:
            inner = self._inner()
            inner.parts(group.parts)
            form = inner.write({"Group": "<</S/Transparency>>"})
            state = {"ca": number(group.opacity, 4)} if group.opacity < 1 else {}
            if clips is None and group.clip is not None:
                state["SMask"] = self._mask_of_clip(group.clip)
            self._operators.append(f"/{self._name('ExtGState', dictionary(state))} gs")
            self._operators.append(f"/{self._name('XObject', reference(form))} Do")
        self._operators.append("Q")

    def _clipping(self, clip: Clip) -> list[str] | None:
        """Operators that clip; None where the union of several areas is meant."""
        if not clip.windows:
            return ["0 0 0 0 re W n"]
        if len(clip.windows) > 1:
            return None
        window = clip.windows[0]
        operators = [f"{self._path(window.outline)} {'W*' if window.outline.even_odd else 'W'} n"]
        for outer in (clip.clip, window.clip):
            if outer is not None:
                more = self._clipping(outer)
                if more is None:
                    return None
                operators += more
        return operators

    def _mask_of_clip(self, clip: Clip) -> str:
        """A soft mask that is opaque where the clip lets see (11.6.5.3)."""
        inner = self._inner()
        inner.clip_areas(clip)
        form = inner.write({"Group": "<</S/Transparency>>"})
        return f"<</S/Alpha/G {reference(form)}>>"

    def clip_areas(self, clip: Clip) -> None:
        """Fill what a clip lets see."""
        black = Flat((0.0, 0.0, 0.0))
        shapes = tuple(
            Group((Shape(window.outline, black, None),), 1.0, window.clip)
            for window in clip.windows
        )
        self.parts((Group(shapes, 1.0, clip.clip),))

    def _path(self, outline: Outline, matrix: Matrix | None = None) -> str:
        """A path in the drawing's coordinates, or with `matrix` before it is applied."""
        a, b, c, d, e, f = outline.matrix if matrix is None else _IDENTITY
        digits = self._digits if matrix is None else self._digits + _shift(matrix)
        parts: list[str] = []
        for operator, at in outline.path:
            for x, y in zip(at[::2], at[1::2], strict=True):
                parts.append(number(a * x + c * y + e, digits))
                parts.append(number(b * x + d * y + f, digits))
            parts.append(operator)
        return " ".join(parts)

    def _shape(self, shape: Shape) -> None:
        passes = [self._fill, self._stroke]
        for paint in reversed(passes) if shape.stroke_first else passes:
            paint(shape)

    def _fill(self, shape: Shape) -> None:
        if shape.fill is None:
            return
        self._operators.append("q")
        self._select(shape.fill, stroke=False)
        self._operators.append(
            f"{self._path(shape.outline)} {'f*' if shape.outline.even_odd else 'f'}"
        )
        self._operators.append("Q")

    def _stroke(self, shape: Shape) -> None:
        stroke, matrix = shape.stroke, shape.outline.matrix
        if stroke is None:
            return
        self._operators.append("q")
        self._select(stroke.paint, stroke=True)
        if matrix != _IDENTITY:
            self._operators.append(f"{' '.join(map(_exact, matrix))} cm")
        self._operators += _line_style(stroke, self._digits + _shift(matrix))
        self._operators.append(f"{self._path(shape.outline, matrix)} S")
        self._operators.append("Q")

    def _select(self, paint: Paint, *, stroke: bool) -> None:
        """Make a paint the current one; masks count in the drawing's coordinates."""
        state: dict[str, str] = {}
        opacity = paint.opacity
        if isinstance(paint, Flat):
            operator = _OPERATORS[len(paint.colour)][stroke]
            self._operators.append(f"{_components(paint.colour)} {operator}")
        else:
            pattern = _pattern(paint, tuple(stop.colour for stop in paint.stops))
            space, select = ("CS", "SCN") if stroke else ("cs", "scn")
            self._operators.append(f"/Pattern {space} /{self._name('Pattern', pattern)} {select}")
            opacities = {stop.opacity for stop in paint.stops}
            if len(opacities) == 1:
                opacity *= opacities.pop()
            else:
                state["SMask"] = self._mask_of_gradient(paint)
        if opacity < 1:
            state["CA" if stroke else "ca"] = number(opacity, 4)
        if state:
            self._operators.append(f"/{self._name('ExtGState', dictionary(state))} gs")

    def _mask_of_gradient(self, gradient: Gradient) -> str:
        """A soft mask as bright as the gradient's stops are opaque."""
        inner = self._inner()
        shading = _shading(gradient, tuple((stop.opacity,) for stop in gradient.stops))
        matrix = " ".join(map(_exact, gradient.matrix))
        inner.add(f"{matrix} cm /{inner._name('Shading', shading)} sh")
        form = inner.write({"Group": "<</S/Transparency/CS/DeviceGray>>"})
        return f"<</S/Luminosity/G {reference(form)}>>"

    def add(self, operators: str) -> None:
        """Write operators."""
        self._operators.append(operators)


def _shift(matrix: Matrix) -> int:
    """Digits that coordinates need more before a matrix is applied than after it."""
    a, b, c, d, *_ = matrix
    scale = max(math.hypot(a, b), math.hypot(c, d))
    return math.ceil(math.log10(scale)) if scale > 0 else 0


def _components(colour: Colour) -> str:
    return " ".join(map(number, colour))


def _line_style(stroke: Stroke, digits: int) -> list[str]:
    parts = [f"{number(stroke.width, max(digits, 0))} w"]
    if stroke.cap:
        parts.append(f"{stroke.cap} J")
    if stroke.join:
        parts.append(f"{stroke.join} j")
    elif stroke.miter != 10:  # PDF's own; SVG's is 4
        parts.append(f"{number(stroke.miter)} M")
    if stroke.dashes:
        period = sum(stroke.dashes)
        phase = stroke.phase % period  # PDF has no negative phase
        dashes = array(number(dash, max(digits, 3)) for dash in stroke.dashes)
        parts.append(f"{dashes} {number(phase, max(digits, 3))} d")
    return [" ".join(parts)]


def _pattern(gradient: Gradient, colours: tuple[Colour, ...]) -> str:
    matrix = array(map(_exact, gradient.matrix))
    return f"<</PatternType 2/Matrix{matrix}/Shading{_shading(gradient, colours)}>>"


def _shading(gradient: Gradient, colours: tuple[Colour, ...]) -> str:
    """An axial or radial shading (8.7.4.5.3 and 4) that goes on beyond its ends."""
    if gradient.radii is None:
        kind, places = 2, [*gradient.start, *gradient.end]
    else:
        inner, outer = gradient.radii
        kind, places = 3, [*gradient.start, inner, *gradient.end, outer]
    return dictionary(
        {
            "ShadingType": str(kind),
            "ColorSpace": _SPACES[len(colours[0])],
            "Coords": array(map(_exact, places)),
            "Extend": "[true true]",
            "Function": _function(gradient.stops, colours),
        }
    )


def _function(stops: tuple[Stop, ...], colours: tuple[Colour, ...]) -> str:
    """A colour for each place from 0 to 1 (7.10.3 and 4); two stops at one place are an edge."""
    rows = [(0.0, colours[0])]
    rows += [(stop.offset, colour) for stop, colour in zip(stops, colours, strict=True)]
    rows.append((1.0, colours[-1]))
    pairs = [(start, end) for start, end in pairwise(rows) if end[0] - start[0] > 1e-6]
    pieces = [
        f"<</FunctionType 2/Domain[0 1]/N 1/C0[{_components(c0)}]/C1[{_components(c1)}]>>"
        for (_, c0), (_, c1) in pairs
    ]
    if len(pieces) == 1:
        return pieces[0]
    bounds = " ".join(number(end[0], 6) for _, end in pairs[:-1])
    encode = " ".join(["0 1"] * len(pieces))
    return (
        f"<</FunctionType 3/Domain[0 1]/Bounds[{bounds}]/Encode[{encode}]"
        f"/Functions[{' '.join(pieces)}]>>"
    )
