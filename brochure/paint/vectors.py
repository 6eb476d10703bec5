"""From a drawing to a form XObject (ISO 32000-1, 8.10), in the drawing's own coordinates.

Groups that are transparent, masked or blended as one become forms of their own, gradients shading
patterns, clips clipping paths; only a union of several areas needs a soft mask. A colour with three
components is RGB, one with four CMYK; one alone is the light of a mask.
"""

from __future__ import annotations

import math

from brochure.paint.canvas import PdfFile
from brochure.paint.objects import array, dictionary, number, reference
from brochure.paint.rasters import write_raster
from brochure.paint.shadings import components, exact, shading
from brochure.pictures.model import (
    Bitmap,
    Blend,
    Clip,
    Drawing,
    Flat,
    Gradient,
    Group,
    Mask,
    Matrix,
    Outline,
    Paint,
    Part,
    Raster,
    Shape,
    Stroke,
    Tiling,
)

_IDENTITY: Matrix = (1, 0, 0, 1, 0, 0)
_OPERATORS = {1: ("g", "G"), 3: ("rg", "RG"), 4: ("k", "K")}
_GROUP = "<</S/Transparency/I true>>"
_LIGHT = "<</S/Transparency/CS/DeviceGray>>"

_FINENESS = 5
"""Digits of a drawing's size that its coordinates have: on A4, 3 thousandths of a millimetre."""


def write_drawing(file: PdfFile, drawing: Drawing) -> int:
    """The drawing as a form that fills the unit square."""
    view = drawing.view
    box = array(map(exact, (view.x, view.y, view.right, view.bottom)))
    writer = _FormWriter(file, box, _decimals(max(view.width, view.height)))
    writer.parts(drawing.parts)
    across, down = 1 / view.width, 1 / view.height
    matrix = (across, 0, 0, -down, -view.x * across, view.bottom * down)
    return writer.write({"Matrix": array(number(part, 10) for part in matrix)})


def _decimals(size: float) -> int:
    return min(9, max(0, math.ceil(_FINENESS - math.log10(size))))


class _FormWriter:
    """One form's operators and the resources that they name."""

    def __init__(
        self, file: PdfFile, box: str, decimals: int, rasters: dict[Raster, int] | None = None
    ) -> None:
        self._file, self._box, self._digits = file, box, decimals
        self._operators: list[str] = []
        self._resources: dict[str, dict[str, str]] = {}
        self._names: dict[tuple[str, str], str] = {}
        self._rasters = {} if rasters is None else rasters

    def write(self, entries: dict[str, str]) -> int:
        """Write the form."""
        resources = {
            category: dictionary(named) for category, named in self._resources.items() if named
        }
        head = {"Type": "/XObject", "Subtype": "/Form"} if "PatternType" not in entries else {}
        head |= {"BBox": self._box, **entries}
        head["Resources"] = dictionary(resources)
        return self._file.add_stream("\n".join(self._operators).encode("ascii"), head)

    def parts(self, parts: tuple[Part, ...]) -> None:
        """Paint parts in order."""
        for part in parts:
            match part:
                case Group():
                    self._group(part)
                case Shape():
                    self._shape(part)
                case Bitmap():
                    self._bitmap(part)

    def _name(self, category: str, value: str) -> str:
        if (category, value) not in self._names:
            entries = self._resources.setdefault(category, {})
            self._names[category, value] = name = f"{category[0]}{len(entries)}"
            entries[name] = value
        return self._names[category, value]

    def _inner(self) -> _FormWriter:
        return _FormWriter(self._file, self._box, self._digits, self._rasters)

    def _bitmap(self, bitmap: Bitmap) -> None:
        raster = bitmap.raster
        if raster not in self._rasters:
            self._rasters[raster] = write_raster(self._file, raster)
        a, b, c, d, e, f = bitmap.matrix
        upright = (a, b, -c, -d, e + c, f + d)  # an image's unit square has its y up
        name = self._name("XObject", reference(self._rasters[raster]))
        self._operators.append(f"q {' '.join(map(exact, upright))} cm /{name} Do Q")

    def _group(self, group: Group) -> None:
        clips = [] if group.clip is None else self._clipping(group.clip)
        self._operators.append("q")
        self._operators += clips or []
        if clips is not None and _is_plain(group):
            self.parts(group.parts)
        else:
            self._as_form(group, masked_by_clip=clips is None)
        self._operators.append("Q")

    def _as_form(self, group: Group, *, masked_by_clip: bool) -> None:
        """A group as a form; where both its clip and its mask are soft masks, one in another."""
        if masked_by_clip and group.mask is not None:
            inside = group._replace(clip=None, opacity=1.0, blend=Blend.NORMAL)
            group = group._replace(parts=(inside,), mask=None)
        inner = self._inner()
        inner.parts(group.parts)
        form = inner.write({"Group": _GROUP})
        state = {"ca": number(group.opacity, 4)} if group.opacity < 1 else {}
        if group.blend is not Blend.NORMAL:
            state["BM"] = f"/{group.blend.value}"
        if group.mask is not None:
            state["SMask"] = self._soft_mask(group.mask)
        elif masked_by_clip and group.clip is not None:
            state["SMask"] = self._mask_of_clip(group.clip)
        if state:
            self._operators.append(f"/{self._name('ExtGState', dictionary(state))} gs")
        self._operators.append(f"/{self._name('XObject', reference(form))} Do")

    def _soft_mask(self, mask: Mask) -> str:
        """A soft mask (11.6.5.3); where it paints nothing it is black, and nothing is seen."""
        inner = self._inner()
        inner.parts(mask.parts)
        form = inner.write({"Group": _LIGHT})
        return f"<</S/{'Luminosity' if mask.by_light else 'Alpha'}/G {reference(form)}>>"

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
        form = inner.write({"Group": _LIGHT})
        return f"<</S/Alpha/G {reference(form)}>>"

    def clip_areas(self, clip: Clip) -> None:
        """Fill what a clip lets see."""
        black = Flat((0.0,))
        shapes = tuple(
            Group((Shape(window.outline, black, None),), clip=window.clip)
            for window in clip.windows
        )
        self.parts((Group(shapes, clip=clip.clip),))

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
            self._operators.append(f"{' '.join(map(exact, matrix))} cm")
        self._operators += _line_style(stroke, self._digits + _shift(matrix))
        self._operators.append(f"{self._path(shape.outline, matrix)} S")
        self._operators.append("Q")

    def _select(self, paint: Paint, *, stroke: bool) -> None:
        """Make a paint the current one; masks count in the drawing's coordinates."""
        state: dict[str, str] = {}
        opacity = paint.opacity
        if isinstance(paint, Flat):
            operator = _OPERATORS[len(paint.colour)][stroke]
            self._operators.append(f"{components(paint.colour)} {operator}")
        else:
            pattern = self._pattern(paint)
            space, select = ("CS", "SCN") if stroke else ("cs", "scn")
            self._operators.append(f"/Pattern {space} /{self._name('Pattern', pattern)} {select}")
        if isinstance(paint, Gradient):
            opacities = {stop.opacity for stop in paint.stops}
            if len(opacities) == 1:
                opacity *= opacities.pop()
            else:
                state["SMask"] = self._mask_of_gradient(paint)
        if opacity < 1:
            state["CA" if stroke else "ca"] = number(opacity, 4)
        if state:
            self._operators.append(f"/{self._name('ExtGState', dictionary(state))} gs")

    def _pattern(self, paint: Gradient | Tiling) -> str:
        """A pattern (8.7.3): cells or a gradient."""
        matrix = array(map(exact, paint.matrix))
        if isinstance(paint, Gradient):
            colours = tuple(stop.colour for stop in paint.stops)
            return f"<</PatternType 2/Matrix{matrix}/Shading{shading(paint, colours)}>>"
        cell = paint.cell
        box = array(map(exact, (cell.x, cell.y, cell.right, cell.bottom)))
        digits = max(0, self._digits + _shift(paint.matrix))
        inner = _FormWriter(self._file, box, digits, self._rasters)
        inner.parts(paint.parts)
        entries = {
            "PatternType": "1",
            "PaintType": "1",
            "TilingType": "1",
            "XStep": exact(cell.width),
            "YStep": exact(cell.height),
            "Matrix": matrix,
        }
        return reference(inner.write(entries))

    def _mask_of_gradient(self, gradient: Gradient) -> str:
        """A soft mask as bright as the gradient's stops are opaque."""
        inner = self._inner()
        opacities = shading(gradient, tuple((stop.opacity,) for stop in gradient.stops))
        matrix = " ".join(map(exact, gradient.matrix))
        inner.add(f"{matrix} cm /{inner._name('Shading', opacities)} sh")
        form = inner.write({"Group": _LIGHT})
        return f"<</S/Luminosity/G {reference(form)}>>"

    def add(self, operators: str) -> None:
        """Write operators."""
        self._operators.append(operators)


def _is_plain(group: Group) -> bool:
    """Whether a group's parts may be painted one by one."""
    return group._replace(clip=None) == Group(group.parts)


def _shift(matrix: Matrix) -> int:
    """Digits that coordinates need more before a matrix is applied than after it."""
    a, b, c, d, *_ = matrix
    scale = max(math.hypot(a, b), math.hypot(c, d))
    return math.ceil(math.log10(scale)) if scale > 0 else 0


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
