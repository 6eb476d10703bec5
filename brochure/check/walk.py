"""A page's content, followed operator by operator: what is painted where, in which state.

A page goes in; `Painted` things come out, in painting order, with what they need to be judged by.
What is wrong with the content itself (unknown operators, missing resources) is noted on the way.
Form XObjects are followed, and tiling patterns, the looks of annotations and the glyphs of Type 3
fonts; of the last three, which have no place of their own here, only what they use is noted.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pikepdf

from brochure.check.budget import DEEPEST, TooComplex
from brochure.check.faces import Font
from brochure.check.operators import OPERATORS, PAINTING
from brochure.check.pen import Content, Use, matrix_of
from brochure.check.reopen import (
    OpenFile,
    box,
    entries,
    entry,
    identity,
    inherited,
    is_stream,
    items,
    named,
    number,
    read,
)
from brochure.check.spaces import CMYK, GRAY, PATTERN, RGB, Kind, Space, space_of, with_default
from brochure.check.state import (
    Colour,
    Painted,
    State,
    What,
    around,
    enlargement,
    moved,
    shared,
    times,
    transformed,
)
from brochure.check.walk_text import TextPen

_COLOURLESS = re.compile(rb"\bd1\b")  # the glyph takes the colour of the text
DEEPEST_SAVE = 28  # ISO 32000-1, annex C: nested q
_COST_OF_STREAM = 100  # operators that a stream counts beside its own: forms in forms multiply
_DEVICE = {"g": GRAY, "rg": RGB, "k": CMYK}


def contents(file: OpenFile) -> list[Content]:
    """The content of every page, followed once."""
    if "contents" not in file.cache:
        file.cache["fonts"] = {}
        file.cache["contents"] = [_Walker(file, sheet).walk() for sheet in file.sheets]
    found: list[Content] = file.cache["contents"]
    return found


def all_painted(file: OpenFile) -> Iterator[Painted]:
    """All that is painted, page by page."""
    for content in contents(file):
        yield from content.painted


def instructions(stream: Any) -> list[tuple[list[Any], str]]:
    """The operands and operators of a page or a form; raises pikepdf.PdfError for a broken one."""
    parsed = pikepdf.parse_content_stream(stream)
    return [(list(one.operands), str(one.operator)) for one in parsed]


class _Walker(TextPen):
    """Follows one page."""

    def walk(self) -> Content:
        """Follow the page."""
        for part in items(entry(self._sheet.object, "/Contents")):
            if is_stream(part):
                read(part)  # bounds what is parsed
        self._follow(self._sheet.object, inherited(self._sheet.object, "/Resources"))
        for note in items(entry(self._sheet.object, "/Annots")):
            look = entry(note, "/AP", "/N")
            for one in [look] if is_stream(look) else [one for _, one in entries(look)]:
                self._look(one, None)
        return self.content

    def _font_of(self, value: Any) -> Font:
        known = len(self._file.cache["fonts"])
        font = super()._font_of(value)
        if len(self._file.cache["fonts"]) > known and named(entry(value, "/Subtype")) == "Type3":
            self._glyphs(value)
        return font

    def _look(self, stream: Any, resources: Any) -> None:
        """Follow what is painted by an annotation or a glyph."""
        if is_stream(stream):
            state, self._state = self._state, State(clip=self._sheet.media)
            own = entry(stream, "/Resources")
            self._inside(stream, resources if own is None else own, None, hidden=True)
            self._state = state

    def _glyphs(self, font: Any) -> None:
        """The glyphs of a Type 3 font that bring their own colours (ISO 32000-1, 9.6.5)."""
        for _, glyph in entries(entry(font, "/CharProcs")):
            if is_stream(glyph) and not _COLOURLESS.search(read(glyph)[:128]):
                self._look(glyph, entry(font, "/Resources"))

    def _follow(self, stream: Any, resources: Any) -> None:
        try:
            parsed = instructions(stream)
        except (pikepdf.PdfError, RuntimeError, ValueError) as error:
            reason = str(error).splitlines()[0][:120] if str(error) else "broken content"
            self._file.notes.add("file/damaged", self._place(), reason=reason)
            return
        self._file.budget.spend(len(parsed) + _COST_OF_STREAM)
        depth, marks = len(self._saved), len(self._marks)
        for operands, operator in parsed:
            if operator not in OPERATORS:
                self._file.notes.add("file/operator", self._place(), operator=operator[:40])
                continue
            handler = getattr(self, "_" + OPERATORS[operator], None)
            if handler is not None:
                try:
                    handler(operator, operands, resources)
                except (IndexError, TypeError, ValueError, AttributeError, OverflowError):
                    self._fault(operator)
        if len(self._saved) != depth or len(self._marks) != marks:
            self._file.notes.add(
                "file/damaged", self._place(), reason="q, Q, BDC and EMC don't pair"
            )
            del self._saved[depth:], self._marks[marks:]

    # --- graphics state -------------------------------------------------------------------------

    def _save(self, operator: str, operands: list[Any], resources: Any) -> None:
        self._saved.append(replace(self._state))
        if len(self._saved) == DEEPEST_SAVE + 1:
            self._limit("nested q", DEEPEST_SAVE + 1, DEEPEST_SAVE)
        if len(self._saved) > 4096:
            raise TooComplex("more than 4096 nested q")

    def _restore(self, operator: str, operands: list[Any], resources: Any) -> None:
        if not self._saved:
            raise ValueError("nothing was saved")
        self._state = self._saved.pop()

    def _concat(self, operator: str, operands: list[Any], resources: Any) -> None:
        self._state.matrix = times(matrix_of(operands), self._state.matrix)

    def _line_width(self, operator: str, operands: list[Any], resources: Any) -> None:
        self._state.line_width = float(operands[0])

    def _intent(self, operator: str, operands: list[Any], resources: Any) -> None:
        self.content.intents.add(named(operands[0]))

    def _graphics_state(self, operator: str, operands: list[Any], resources: Any) -> None:
        found = self._resource(resources, "/ExtGState", operands[0])
        state = self._state
        for key, value in entries(found):
            match key:
                case "/OP":
                    state.overprint_stroke = bool(value)
                    if "/op" not in found:
                        state.overprint_fill = bool(value)
                case "/op":
                    state.overprint_fill = bool(value)
                case "/OPM":
                    state.overprint_mode = int(value)
                case "/LW":
                    state.line_width = float(value)
                case "/ca":
                    state.opacity_fill = float(value)
                case "/CA":
                    state.opacity_stroke = float(value)
                case "/RI":
                    self.content.intents.add(named(value))
                case "/Font":
                    state.font, state.size = self._font_of(value[0]), float(value[1])

    # --- colour ---------------------------------------------------------------------------------

    def _device_colour(self, operator: str, operands: list[Any], resources: Any) -> None:
        space = with_default(_DEVICE[operator.lower()], resources)
        self._use(space)
        self._set(operator.isupper(), Colour(space, tuple(float(one) for one in operands)))

    def _space(self, operator: str, operands: list[Any], resources: Any) -> None:
        space = space_of(operands[0], resources)
        if space.kind is Kind.UNKNOWN:
            self._resource(resources, "/ColorSpace", operands[0])
        self._use(space)
        self._set(operator == "CS", Colour(space, space.initial))

    def _colour(self, operator: str, operands: list[Any], resources: Any) -> None:
        strokes = operator.startswith("S")
        current = (self._state.stroke if strokes else self._state.fill).space
        pattern = None
        if operands and named(operands[-1]):
            pattern = self._resource(resources, "/Pattern", operands[-1])
            operands = operands[:-1]
            current = current if current.kind is Kind.PATTERN else PATTERN
        components = tuple(float(one) for one in operands)
        self._set(strokes, Colour(current, components, pattern))
        if pattern is not None:
            self._pattern(pattern)

    def _set(self, strokes: bool, colour: Colour) -> None:
        if strokes:
            self._state.stroke = colour
        else:
            self._state.fill = colour

    def _use(self, space: Space | None, subject: str = "", depth: int = 0) -> None:
        """Note a colour space and what it falls back to."""
        while space is not None and depth < DEEPEST:
            if space not in self.content.uses:
                self.content.uses[space] = Use(space, self._place(), subject)
            space, depth = space.base, depth + 1

    def _pattern(self, pattern: Any) -> None:
        if is_stream(pattern):
            with_state = self._state
            self._inside(pattern, entry(pattern, "/Resources"), Colour(), hidden=True)
            self._state = with_state
        else:
            space = space_of(entry(pattern, "/Shading", "/ColorSpace"), None)
            self._use(space, "shading")

    # --- paths ----------------------------------------------------------------------------------

    def _move(self, operator: str, operands: list[Any], resources: Any) -> None:
        self._path.append([self._point(operands)])

    def _extend(self, operator: str, operands: list[Any], resources: Any) -> None:
        points = [self._point(operands[at : at + 2]) for at in range(0, len(operands), 2)]
        (self._path or [[]])[-1].extend(points)

    def _rectangle(self, operator: str, operands: list[Any], resources: Any) -> None:
        x, y, width, height = (float(one) for one in operands)
        corners = ((x, y), (x + width, y), (x + width, y + height), (x, y + height))
        self._path.append([moved(self._state.matrix, *corner) for corner in corners])

    def _point(self, operands: list[Any]) -> tuple[float, float]:
        return moved(self._state.matrix, float(operands[0]), float(operands[1]))

    def _clip(self, operator: str, operands: list[Any], resources: Any) -> None:
        self._clipping = True

    def _paint(self, operator: str, operands: list[Any], resources: Any) -> None:
        path, self._path = [part for part in self._path if part], []
        clipping, self._clipping = self._clipping, False
        if not path:
            return
        whole = around(point for part in path for point in part)
        state = self._state
        if operator in PAINTING["fills"]:
            parts = tuple(around(part) for part in path if len(part) > 2)
            self._add(What.FILL, whole, state.fill, parts=parts)
        if operator in PAINTING["strokes"]:
            weight = state.line_width * enlargement(state.matrix)
            wide = (whole[0] - weight / 2, whole[1] - weight / 2)
            whole_line = (*wide, whole[2] + weight / 2, whole[3] + weight / 2)
            self._add(What.STROKE, whole_line, state.stroke, size=weight)
        if clipping:
            state.clip = shared(state.clip, whole)

    def _shade(self, operator: str, operands: list[Any], resources: Any) -> None:
        shading = self._resource(resources, "/Shading", operands[0])
        self._use(space_of(entry(shading, "/ColorSpace"), resources), "shading")
        self._add(What.SHADING, self._state.clip, self._state.fill)

    # --- XObjects -------------------------------------------------------------------------------

    def _do(self, operator: str, operands: list[Any], resources: Any) -> None:
        found = self._resource(resources, "/XObject", operands[0])
        outer, self._layer = self._layer, identity(entry(found, "/OC"))[0] or self._layer
        match named(entry(found, "/Subtype")):
            case "Image":
                self._image(found, resources)
            case "Form":
                self._inside(found, entry(found, "/Resources") or resources, None)
        self._layer = outer

    def _image(self, image: Any, resources: Any) -> None:
        masks = bool(entry(image, "/ImageMask"))
        if not masks:
            space = entry(image, "/ColorSpace")
            if space is not None:
                self._use(space_of(space, resources), "image")
        pixels = tuple(int(number(entry(image, key)) or 0) for key in ("/Width", "/Height"))
        self._place_image(
            (pixels[0], pixels[1]),
            1 if masks else int(number(entry(image, "/BitsPerComponent")) or 8),
            image,
        )

    def _inline_image(self, operator: str, operands: list[Any], resources: Any) -> None:
        image = operands[0]
        self.content.inline_filters.update(str(one)[1:] for one in image.filters)
        keys = image.obj
        if bool(keys.get("/I", keys.get("/Interpolate", False))):
            self.content.interpolated = True
        if "/Intent" in keys:
            self.content.intents.add(named(keys["/Intent"]))
        if not image.image_mask:
            value = image.obj.get("/CS", image.obj.get("/ColorSpace"))
            self._use(space_of(value, resources), "image")
        self._place_image((image.width, image.height), image.bits_per_component, None)

    def _place_image(self, pixels: tuple[int, int], bits: int, image: Any) -> None:
        a, b, c, d, _, _ = self._state.matrix
        wide, high = (a * a + b * b) ** 0.5, (c * c + d * d) ** 0.5
        resolution = min(
            (
                count * 72 / length
                for count, length in zip(pixels, (wide, high), strict=True)
                if length
            ),
            default=0.0,
        )
        self._add(
            What.IMAGE,
            transformed((0, 0, 1, 1), self._state.matrix),
            self._state.fill,
            image=image,
            pixels=pixels,
            bits=bits,
            resolution=resolution,
        )

    def _inside(
        self, form: Any, resources: Any, colour: Colour | None, *, hidden: bool = False
    ) -> None:
        """Follow a form, or a pattern's cell, whose paint has no place of its own."""
        key = form.objgen
        if key in self._forms or len(self._forms) > DEEPEST:
            self._file.notes.add("file/damaged", self._place(), reason="a form contains itself")
            return
        read(form)
        self._forms.append(key)
        outer, count = replace(self._state), len(self.content.painted)
        owned = len(self.content.marks)
        text, line, path, self._path = self._text, self._line, self._path, []
        if colour is not None:
            self._state.fill = self._state.stroke = colour
        matrix = items(entry(form, "/Matrix"))
        if len(matrix) == 6:
            self._state.matrix = times(matrix_of(matrix), self._state.matrix)
        bounds = box(entry(form, "/BBox"))
        if bounds and not hidden:
            self._state.clip = shared(self._state.clip, transformed(bounds, self._state.matrix))
        self._follow(form, resources)
        if hidden:
            del self.content.painted[count:], self.content.marks[owned:]
        self._forms.pop()
        self._state, self._text, self._line, self._path = outer, text, line, path
