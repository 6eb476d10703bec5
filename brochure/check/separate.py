"""One ink of a file as a grey file: every colour replaced by the tint of that ink.

A file's bytes and an ink go in, the bytes of the grey copy come out: white where the ink is not,
black where it is full. What overprints and has none of the ink is left out, so that what lies below
stays (ISO 32000-1, 8.6.7). Soft masks keep their colours. With `without_text` all text is left out
and colours stay: the ground that text stands on.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from io import BytesIO
from typing import Any

import pikepdf

from brochure.check.budget import DEEPEST
from brochure.check.convert import Conversion
from brochure.check.images import Plates, plates_of
from brochure.check.operators import PAINTING
from brochure.check.reopen import Box, entry, identity, inherited, is_stream, named, read
from brochure.check.spaces import CMYK, GRAY, PROCESS_INKS, RGB, Kind, Space, space_of, with_default
from brochure.check.state import BLACK, Colour
from brochure.check.walk import instructions

_DEVICE = {"g": GRAY, "rg": RGB, "k": CMYK}
_SHOWS = frozenset(["Tj", "TJ", "'", '"'])
_FILLED_MODES, _STROKED_MODES = frozenset([0, 2, 4, 6]), frozenset([1, 2, 5, 6])
_GREY_PATTERN = "/BrochureGrey"

Instructions = list[tuple[list[Any], Any]]


def tint(colour: Colour, ink: str, conversion: Conversion) -> float:
    """How much of an ink a colour has, from 0 to 1."""
    space = colour.space
    if space.kind is Kind.SEPARATION and space.names[0] == "All":
        return colour.components[0] if colour.components else 1.0
    inks = colour.inks()
    if inks is None:
        return _converted(colour, ink, conversion)
    return min(1.0, max(0.0, inks.get(ink, 0.0)))


def _converted(colour: Colour, ink: str, conversion: Conversion) -> float:
    if ink not in PROCESS_INKS or len(colour.components) != 3:
        return 0.0
    return conversion.colour(colour.components)[PROCESS_INKS.index(ink)]


def is_left_out(colour: Colour, ink: str, *, overprint: bool, mode: int) -> bool:
    """Whether what overprints leaves this ink as it is."""
    if not overprint:
        return False
    space = colour.space
    if space.kind in (Kind.SEPARATION, Kind.DEVICE_N):
        return ink not in space.names and "All" not in space.names
    if ink not in PROCESS_INKS:
        return True
    inks = colour.inks()
    return space.kind is Kind.CMYK and mode == 1 and inks is not None and not inks.get(ink)


@dataclass(frozen=True, slots=True)
class _State:
    """What decides how a colour is written; forms are rewritten once for each."""

    fill: Colour = BLACK
    stroke: Colour = BLACK
    overprint_fill: bool = False
    overprint_stroke: bool = False
    overprint_mode: int = 0
    mode: int = 0


def _coloured(state: _State, colour: Colour, *, strokes: bool) -> _State:
    return replace(state, stroke=colour) if strokes else replace(state, fill=colour)


@dataclass(slots=True)
class _Copy:
    """A file that is being rewritten for one ink."""

    pdf: pikepdf.Pdf
    ink: str
    conversion: Conversion
    plates: dict[tuple[int, int], Plates]
    done: dict[tuple[tuple[int, int], _State | None], Any] = field(default_factory=dict)


def separation(
    data: bytes,
    ink: str,
    conversion: Conversion,
    *,
    boxes: tuple[Box, ...],
    plates: dict[tuple[int, int], Plates],
) -> bytes:
    """The grey copy of one ink, its pages cut to `boxes`; `plates` keeps what images were split
    into.
    """
    with pikepdf.Pdf.open(BytesIO(data), suppress_warnings=True) as pdf:
        copy = _Copy(pdf, ink, conversion, plates)
        for page, wanted in zip(pdf.pages, boxes, strict=False):
            resources = inherited(page.obj, "/Resources") or pikepdf.Dictionary()
            written, found = _Writer(copy, resources, _State()).rewritten(page.obj)
            page.obj["/Contents"] = pdf.make_stream(written)
            page.obj["/Resources"] = found
            _plain(page.obj, wanted)
        return _saved(pdf)


def without_text(data: bytes, boxes: tuple[Box, ...]) -> bytes:
    """The file without its text, nor annotations."""
    with pikepdf.Pdf.open(BytesIO(data), suppress_warnings=True) as pdf:
        for page, wanted in zip(pdf.pages, boxes, strict=False):
            page.obj["/Contents"] = pdf.make_stream(_textless(page.obj))
            _plain(page.obj, wanted)
        for one in pdf.objects:
            if is_stream(one) and named(entry(one, "/Subtype")) == "Form":
                one.write(_textless(one))
        return _saved(pdf)


def _textless(stream: Any) -> bytes:
    kept = [one for one in pikepdf.parse_content_stream(stream) if str(one.operator) not in _SHOWS]
    written: bytes = pikepdf.unparse_content_stream(kept)
    return written


def _plain(page: Any, wanted: Box) -> None:
    """A page as large as the box, upright and without annotations."""
    for key in ("/Annots", "/Rotate", "/UserUnit", "/TrimBox", "/BleedBox", "/ArtBox"):
        if key in page:
            del page[key]
    page["/Rotate"] = 0  # may be inherited
    page["/MediaBox"] = page["/CropBox"] = pikepdf.Array(wanted)
    group = entry(page, "/Group")
    if group is not None and "/CS" in group:
        del group["/CS"]


def _saved(pdf: pikepdf.Pdf) -> bytes:
    target = BytesIO()
    pdf.save(target, compress_streams=False, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    return target.getvalue()


class _Writer:
    """Rewrites one content stream; `resources` are copied before they are changed."""

    def __init__(self, copy: _Copy, resources: Any, state: _State, depth: int = 0) -> None:
        self._copy = copy
        self._old = resources
        self._new = pikepdf.Dictionary(resources)
        self._state = state
        self._saved: list[_State] = []
        self._depth = depth
        self._out: Instructions = []
        for category in ("/XObject", "/Pattern", "/Shading", "/ColorSpace"):
            found = entry(resources, category)
            self._new[category] = (
                pikepdf.Dictionary(found) if found is not None else pikepdf.Dictionary()
            )
        self._new["/ColorSpace"][_GREY_PATTERN] = pikepdf.Array(
            [pikepdf.Name.Pattern, pikepdf.Name.DeviceGray]
        )

    def rewritten(self, stream: Any) -> tuple[bytes, Any]:
        """The content in grey, and its resources."""
        self._grey(self._state.fill, strokes=False)
        self._grey(self._state.stroke, strokes=True)
        for operands, operator in instructions(stream):
            self._one(operands, operator)
        written = pikepdf.unparse_content_stream(
            [(operands, pikepdf.Operator(operator)) for operands, operator in self._out]
        )
        return written, self._new

    def _put(self, operator: str, *operands: Any) -> None:
        self._out.append((list(operands), operator))

    def _one(self, operands: list[Any], operator: str) -> None:  # noqa: PLR0911 - a table
        match operator:
            case "q":
                self._saved.append(self._state)
            case "Q":
                self._state = self._saved.pop() if self._saved else self._state
            case "gs":
                self._graphics_state(operands)
            case "Tr":
                self._state = replace(self._state, mode=int(operands[0]))
            case "g" | "rg" | "k" | "G" | "RG" | "K":
                space = with_default(_DEVICE[operator.lower()], self._old)
                return self._set(Colour(space, tuple(map(float, operands))), operator.isupper())
            case "cs" | "CS":
                space = space_of(operands[0], self._old)
                return self._set(Colour(space, space.initial), operator == "CS")
            case "sc" | "scn" | "SC" | "SCN":
                return self._components(operands, operator.startswith("S"))
            case "Do":
                return self._do(operands)
            case "sh":
                return self._shade(operands)
            case "INLINE IMAGE":
                return self._inline(operands)
            case "Tj" | "TJ" | "'" | '"':
                return self._show(operands, operator)
            case _ if operator in PAINTING["fills"] or operator in PAINTING["strokes"]:
                return self._paint(operator)
        self._put(operator, *operands)
        return None

    def _graphics_state(self, operands: list[Any]) -> None:
        found, state = entry(self._old, "/ExtGState", str(operands[0])), self._state
        stroke = entry(found, "/OP")
        fill = entry(found, "/op")
        mode = entry(found, "/OPM")
        if stroke is not None:
            state = replace(state, overprint_stroke=bool(stroke))
            fill = stroke if fill is None else fill
        if fill is not None:
            state = replace(state, overprint_fill=bool(fill))
        if mode is not None:
            state = replace(state, overprint_mode=int(mode))
        self._state = state

    def _set(self, colour: Colour, strokes: bool) -> None:
        self._state = _coloured(self._state, colour, strokes=strokes)
        if colour.space.kind is not Kind.PATTERN:
            self._grey(colour, strokes=strokes)

    def _grey(self, colour: Colour, *, strokes: bool) -> None:
        level = round(1 - tint(colour, self._copy.ink, self._copy.conversion), 4)
        self._put("G" if strokes else "g", level)

    def _components(self, operands: list[Any], strokes: bool) -> None:
        space = (self._state.stroke if strokes else self._state.fill).space
        if not (operands and named(operands[-1])):
            return self._set(Colour(space, tuple(map(float, operands))), strokes)
        *values, name = operands
        self._pattern(str(name))
        base = space.base if space.base is not None else GRAY
        self._put("CS" if strokes else "cs", pikepdf.Name(_GREY_PATTERN if values else "/Pattern"))
        grey = []
        if values:
            colour = Colour(base, tuple(map(float, values)))
            grey = [round(1 - tint(colour, self._copy.ink, self._copy.conversion), 4)]
        self._put("SCN" if strokes else "scn", *grey, name)
        pattern = Colour(Space(Kind.PATTERN, 0, base=space.base), ())
        self._state = _coloured(self._state, pattern, strokes=strokes)
        return None

    def _leaves_out(self, *, strokes: bool) -> bool:
        state = self._state
        colour = state.stroke if strokes else state.fill
        if colour.space.kind is Kind.PATTERN:
            return False
        overprint = state.overprint_stroke if strokes else state.overprint_fill
        return is_left_out(colour, self._copy.ink, overprint=overprint, mode=state.overprint_mode)

    def _paint(self, operator: str) -> None:
        fills = operator in PAINTING["fills"] and not self._leaves_out(strokes=False)
        strokes = operator in PAINTING["strokes"] and not self._leaves_out(strokes=True)
        if operator in ("s", "b", "b*"):
            self._put("h")
        even_odd = "*" if operator.endswith("*") else ""
        if fills and strokes:
            self._put("B" + even_odd)
        elif fills:
            self._put("f" + even_odd)
        else:
            self._put("S" if strokes else "n")

    def _show(self, operands: list[Any], operator: str) -> None:
        mode = self._state.mode
        fills = mode in _FILLED_MODES and not self._leaves_out(strokes=False)
        strokes = mode in _STROKED_MODES and not self._leaves_out(strokes=True)
        wanted = 2 if fills and strokes else 0 if fills else 1 if strokes else 3
        changed = mode < 3 and wanted != mode
        if changed:
            self._put("Tr", wanted)
        self._put(operator, *operands)
        if changed:
            self._put("Tr", mode)

    def _do(self, operands: list[Any]) -> None:
        name = str(operands[0])
        found = entry(self._old, "/XObject", name)
        match named(entry(found, "/Subtype")):
            case "Form" if self._depth < DEEPEST:
                self._named("/XObject", "Fm", self._form(found, self._state), "Do")
            case "Image" if entry(found, "/ImageMask"):
                if not self._leaves_out(strokes=False):
                    self._put("Do", *operands)
            case "Image":
                self._image(found)

    def _named(self, category: str, prefix: str, value: Any, operator: str) -> None:
        name = f"/{prefix}{len(self._new[category].keys())}Brochure"
        self._new[category][name] = value
        self._put(operator, pikepdf.Name(name))

    def _form(self, form: Any, state: _State) -> Any:
        key = (identity(form), state)
        if key not in self._copy.done:
            self._copy.done[key] = form  # a form inside itself stays as it is
            read(form)
            resources = entry(form, "/Resources") or self._old
            written, found = _Writer(self._copy, resources, state, self._depth + 1).rewritten(form)
            new = self._copy.pdf.make_stream(written)
            for name, value in form.items():
                if name not in ("/Length", "/Filter", "/DecodeParms", "/Resources"):
                    new[name] = value
            new["/Resources"] = found
            group = entry(new, "/Group")
            if group is not None and "/CS" in group:
                new["/Group"] = pikepdf.Dictionary(group)
                del new["/Group"]["/CS"]
            self._copy.done[key] = self._copy.pdf.make_indirect(new)
        return self._copy.done[key]

    def _pattern(self, name: str) -> None:
        found = entry(self._old, "/Pattern", name)
        if is_stream(found):
            plain = _State()
            self._new["/Pattern"][name] = self._form(found, plain)
        elif entry(found, "/Shading") is not None:
            changed = pikepdf.Dictionary(found)
            changed["/Shading"] = self._shading(found["/Shading"])
            self._new["/Pattern"][name] = changed

    def _shade(self, operands: list[Any]) -> None:
        found = entry(self._old, "/Shading", str(operands[0]))
        if found is not None:
            self._named("/Shading", "Sh", self._shading(found), "sh")

    def _shading(self, shading: Any) -> Any:
        """The same shading in a space whose tint function picks the ink."""
        space = space_of(entry(shading, "/ColorSpace"), self._old)
        changed = (
            self._copy.pdf.make_stream(shading.read_bytes())
            if is_stream(shading)
            else pikepdf.Dictionary()
        )
        for key, value in shading.items():
            if key not in ("/Length", "/Filter", "/DecodeParms", "/Background"):
                changed[key] = value
        changed["/ColorSpace"] = self._picking(space)
        return changed

    def _picking(self, space: Space) -> Any:
        names = _inks_of(space)
        count = max(1, space.channels)
        if self._copy.ink in names:
            at = count - 1 - names.index(self._copy.ink)
            invert = (
                ""
                if space.channels == 1 and space.kind in (Kind.GRAY, Kind.CAL_GRAY)
                else "1 exch sub "
            )
            body = f"{{{at} index {invert}{count + 1} 1 roll {'pop ' * count}}}"
        else:
            body = f"{{{'pop ' * count}1}}"
        function = self._copy.pdf.make_stream(
            body.encode(),
            FunctionType=4,
            Domain=pikepdf.Array([0, 1] * count),
            Range=pikepdf.Array([0, 1]),
        )
        inks = pikepdf.Array([pikepdf.Name(f"/Ink{number}") for number in range(count)])
        return pikepdf.Array([pikepdf.Name.DeviceN, inks, pikepdf.Name.DeviceGray, function])

    def _image(self, image: Any) -> None:
        space = space_of(entry(image, "/ColorSpace"), self._old)
        state, ink = self._state, self._copy.ink
        if space.kind in (Kind.SEPARATION, Kind.DEVICE_N) or ink not in PROCESS_INKS:
            colour = Colour(space, space.initial)
            if is_left_out(colour, ink, overprint=state.overprint_fill, mode=0):
                return
        key = identity(image)
        if key not in self._copy.plates:
            self._copy.plates[key] = plates_of(image, space, self._copy.conversion)
        plate = self._copy.plates[key]
        new = self._copy.pdf.make_stream(plate.grey(ink))
        width, height = plate.size if ink in plate.inks else (1, 1)
        new["/Type"], new["/Subtype"] = pikepdf.Name.XObject, pikepdf.Name.Image
        new["/Width"], new["/Height"], new["/BitsPerComponent"] = width, height, 8
        new["/ColorSpace"] = pikepdf.Name.DeviceGray
        for mask in ("/SMask", "/Mask"):
            if is_stream(entry(image, mask)):
                new[mask] = image[mask]
        self._named("/XObject", "Im", new, "Do")

    def _inline(self, operands: list[Any]) -> None:
        image = operands[0]
        if image.image_mask:
            if not self._leaves_out(strokes=False):
                self._put("INLINE IMAGE", image)
            return
        space = space_of(image.obj.get("/CS", image.obj.get("/ColorSpace")), self._old)
        plate = plates_of(image, space, self._copy.conversion)
        new = self._copy.pdf.make_stream(plate.grey(self._copy.ink))
        width, height = plate.size if self._copy.ink in plate.inks else (1, 1)
        new["/Type"], new["/Subtype"] = pikepdf.Name.XObject, pikepdf.Name.Image
        new["/Width"], new["/Height"], new["/BitsPerComponent"] = width, height, 8
        new["/ColorSpace"] = pikepdf.Name.DeviceGray
        self._named("/XObject", "Im", new, "Do")


def _inks_of(space: Space) -> tuple[str, ...]:
    """The inks of a space's components, in their order."""
    if space.kind in (Kind.SEPARATION, Kind.DEVICE_N):
        return space.names
    if space.channels == 4:
        return PROCESS_INKS
    return ("Black",) if space.channels == 1 else ()
