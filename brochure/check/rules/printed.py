"""What a press can hold: type, lines, images, distance to the trim, black text."""

from __future__ import annotations

from brochure.check.finding import Place
from brochure.check.glyphs import boxes
from brochure.check.reopen import Box, OpenFile, Sheet
from brochure.check.spaces import Kind
from brochure.check.state import Painted, What
from brochure.check.walk import all_painted
from brochure.geometry import to_mm

_LONG = 8  # a filled rectangle is a line if it is so many times longer than wide
_WIDEST_LINE = 2.0  # points; thicker ones are areas
_NO_INK = 0.02
_SOLID = 0.98
_DARK = 0.85  # of black: what is meant as black (GWG 2015)
_ROUNDING = 0.005  # points


def printed(file: OpenFile) -> None:
    """All that is painted, against what the print shop asks for."""
    for painted in all_painted(file):
        if painted.invisible:
            continue
        sheet = file.sheets[painted.page - 1]
        place = Place(painted.page, sheet.placed(painted.box), painted.mark)
        match painted.what:
            case What.TEXT if (
                painted.text.strip() or painted.font is None or not painted.font.texts
            ):
                _type(file, painted, place)
                _black(file, painted, place)
                _distance(file, painted, sheet)
            case What.STROKE:
                _line(file, painted, painted.size, place)
            case What.FILL:
                _fill(file, painted, sheet)
            case What.IMAGE:
                _image(file, painted, place)
            case _:
                pass


def _total(painted: Painted) -> float:
    """The ink of a colour, 1 for each full tint; 1 where it can't be told."""
    inks = painted.colour.inks()
    return 1.0 if inks is None else sum(inks.values())


def _count(painted: Painted) -> int:
    inks = painted.colour.inks() or {}
    return sum(tint > _NO_INK for tint in inks.values())


def _type(file: OpenFile, painted: Painted, place: Place) -> None:
    demands, size = file.demands, round(painted.size, 2)
    if size < demands.type_size - _ROUNDING:
        file.notes.add("press/type", place, size=size, least=demands.type_size)
    elif _total(painted) <= _NO_INK and size < demands.type_size_reversed - _ROUNDING:
        file.notes.add("press/type-reversed", place, size=size, least=demands.type_size_reversed)


def _black(file: OpenFile, painted: Painted, place: Place) -> None:
    inks = painted.colour.inks()
    if inks is None:
        return
    black = inks.get("Black", 0.0)
    others = [tint for ink, tint in inks.items() if ink != "Black"]
    if (black >= _DARK and sum(others) > _NO_INK) or _neutral(black, others):
        file.notes.add("press/black-text", place, ink=round(100 * sum(inks.values())))
    elif black >= _SOLID and not sum(others):
        device = painted.colour.space.kind
        carried = painted.overprint and (
            (device is Kind.CMYK and painted.overprint_mode == 1) or device is Kind.SEPARATION
        )
        if not carried:
            file.notes.add("press/knocks-out", place, size=round(painted.size, 1))


def _neutral(black: float, others: list[float]) -> bool:
    """Whether cyan, magenta and yellow make the black: as a conversion from RGB does."""
    return len(others) == 3 and min(others) >= 0.5 and black + min(others) >= 1.0


def _line(file: OpenFile, painted: Painted, weight: float, place: Place) -> None:
    demands, weight = file.demands, round(weight, 3)
    hard = _total(painted) <= _NO_INK or _count(painted) > 1
    if weight < demands.line - _ROUNDING:
        file.notes.add("press/line", place, weight=weight, least=demands.line)
    elif hard and weight < demands.line_reversed - _ROUNDING:
        file.notes.add("press/line-reversed", place, weight=weight, least=demands.line_reversed)


def _fill(file: OpenFile, painted: Painted, sheet: Sheet) -> None:
    for part in painted.parts:
        wide, high = part[2] - part[0], part[3] - part[1]
        weight = min(wide, high)
        if weight <= _WIDEST_LINE and max(wide, high) >= max(_LONG * weight, _LONG):
            mark = painted.mark
            _line(file, painted, weight, Place(painted.page, sheet.placed(part), mark))


def _image(file: OpenFile, painted: Painted, place: Place) -> None:
    demands, resolution = file.demands, round(painted.resolution)
    if not resolution or max(painted.pixels) <= 16:
        return
    if painted.bits == 1:
        if resolution < demands.line_art:
            least = round(demands.line_art)
            file.notes.add("press/line-art", place, resolution=resolution, least=least)
    elif resolution < demands.image_least:
        least = round(demands.image_least)
        file.notes.add("press/image-coarse", place, resolution=resolution, least=least)
    elif resolution < demands.image:
        least = round(demands.image)
        file.notes.add("press/image", place, resolution=resolution, least=least)


def _distance(file: OpenFile, painted: Painted, sheet: Sheet) -> None:
    """Text near the trim is cut with it; text wholly in the slug is no part of the page."""
    if _outside(painted.box, sheet.trim):
        return
    distance = _nearest(painted.box, sheet.trim)
    if distance < file.demands.comfortable - _ROUNDING:
        distance = max(distance, _nearest(_inked(file, painted), sheet.trim))
    place = Place(painted.page, sheet.placed(painted.box), painted.mark)
    if distance < file.demands.safe - _ROUNDING:
        id, least = "press/safe-distance", file.demands.safe
    elif distance < file.demands.comfortable - _ROUNDING:
        id, least = "press/near-trim", file.demands.comfortable
    else:
        return
    file.notes.add(id, place, distance=round(to_mm(distance), 1), least=round(to_mm(least), 1))


def _inked(file: OpenFile, painted: Painted) -> Box:
    """The box of a text from the lowest to the highest ink of its letters. That of its font is much
    higher over capitals: by a third of an em, which is much in large type.
    """
    import pypdfium2  # noqa: PLC0415

    with pypdfium2.PdfDocument(file.data) as document:
        found = boxes(document[painted.page - 1])
    left, low, right, high = painted.box
    own = [
        box
        for box in found
        if left <= (box[0] + box[2]) / 2 <= right and low <= (box[1] + box[3]) / 2 <= high
    ]
    if not own:
        return painted.box
    return (left, min(box[1] for box in own), right, max(box[3] for box in own))


def _outside(one: Box, trim: Box) -> bool:
    return one[2] <= trim[0] or one[0] >= trim[2] or one[3] <= trim[1] or one[1] >= trim[3]


def _nearest(one: Box, trim: Box) -> float:
    return min(one[0] - trim[0], one[1] - trim[1], trim[2] - one[2], trim[3] - one[3])
