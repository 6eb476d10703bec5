"""What can't be read because something stands on it: letters on letters, figures on texts.

Candidates come from the walk, in which every text is a box; whether ink meets ink is asked of
pdfium, for the candidates alone. Kerning, slanted type, accents and the same text struck twice or
with a shadow are no overlaps, nor are a pale sign behind a text and the text of a scan.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from brochure.check.budget import MOST_PIXELS, within
from brochure.check.finding import Place
from brochure.check.glyphs import Glyph, Run, runs
from brochure.check.reopen import Box, OpenFile, Sheet
from brochure.check.rules.contrast import rgb_of
from brochure.check.separate import without_text
from brochure.check.state import Painted, What, is_empty, shared
from brochure.check.walk import contents
from brochure.colour import contrast as ratio_of
from brochure.geometry import to_mm

if TYPE_CHECKING:
    from PIL.Image import Image

_BAND: Final = 12.0  # points: the height of the strips that texts are sorted into
_LOW: Final = 0.1  # of the lower band, or letter: no leading is so tight that bands meet
_DEEP: Final = 0.3  # of the narrower letter, or of a text's height: what meets less can be read
_SHARE: Final = 0.4  # of the letters where two texts meet: a leading too small meets in a few
_TOUCH: Final = 1.0  # points that neighbours on a line may have in common
_PALE: Final = 3.0  # contrast from which a text is read in spite of a sign behind it
_LARGER: Final = 2.5  # times as large is a sign behind a text
_SEE_THROUGH: Final = 0.6  # opacity up to which both are seen
_COVERING: Final = 0.95  # opacity
_WHOLE: Final = 0.8  # of the page: a scan upon its text
_WIDE: Final = 1.2  # em of a text that are covered
_SCALE: Final = 2.0  # pixels a point
_SAME: Final = 12  # levels of 255 that two renderings of one thing may differ


class Met(NamedTuple):
    """Two texts, and the box that holds the letters of both."""

    one: str
    other: str
    box: Box


def overlap(file: OpenFile) -> None:
    """All pages; those that nothing can be on are not rendered."""
    for at, (sheet, content) in enumerate(zip(file.sheets, contents(file), strict=True)):
        texts = [one for one in content.painted if _is_seen(one)]
        boxes = list(_pairs(texts))
        if boxes:
            _on_letters(file, at, boxes)
        figures = list(_figures(content.painted, texts, sheet))
        if figures:
            _under_figures(file, at, figures)


def _is_seen(painted: Painted) -> bool:
    return (
        painted.what is What.TEXT
        and painted.core is not None
        and not painted.invisible
        and (bool(painted.text.strip()) or (painted.font is not None and not painted.font.texts))
    )


# --- letters on letters -------------------------------------------------------------------------


def _pairs(texts: list[Painted]) -> Iterator[Box]:
    """Where the bands of two texts meet that may hide each other."""
    strips: dict[int, list[tuple[Box, Painted]]] = {}
    for painted in texts:
        core = shared(painted.core, painted.box)  # type: ignore[arg-type] # those seen have one
        for strip in range(int(core[1] // _BAND), int(core[3] // _BAND) + 1):
            strips.setdefault(strip, []).append((core, painted))
    seen: set[tuple[int, int]] = set()
    for row in strips.values():
        row.sort(key=lambda one: one[0][0])
        for at, (core, painted) in enumerate(row):
            right = core[2] - _TOUCH
            for other_core, other in row[at + 1 :]:
                if other_core[0] >= right:
                    break
                key = (id(painted), id(other))
                if key not in seen and _may_hide(core, other_core, painted, other):
                    seen.add(key)
                    yield shared(core, other_core)


def _may_hide(core: Box, other_core: Box, one: Painted, other: Painted) -> bool:
    met = shared(core, other_core)
    lower = min(core[3] - core[1], other_core[3] - other_core[1])
    wide, high = met[2] - met[0], met[3] - met[1]
    if wide <= _TOUCH or high < _LOW * lower or wide < _DEEP * min(one.size, other.size) / 2:
        return False
    if one.text and one.text.strip() == other.text.strip():
        return False
    return one.layer == other.layer and not _is_ground(one, other) and not _is_ground(other, one)


def _is_ground(sign: Painted, text: Painted) -> bool:
    """Whether a sign lies behind a text that is read in spite of it: a watermark, a figure."""
    if sign.opacity <= _SEE_THROUGH:
        return True
    behind, before = rgb_of(sign.colour), rgb_of(text.colour)
    if sign.size < _LARGER * text.size or behind is None or before is None:
        return sign.size >= _LARGER * text.size
    return ratio_of(behind, before) >= _PALE


def _on_letters(file: OpenFile, at: int, boxes: list[Box]) -> None:
    import pypdfium2  # noqa: PLC0415

    file.budget.hurry()
    with pypdfium2.PdfDocument(file.data) as document:
        found = runs(document[at])
    sheet = file.sheets[at]
    for one, other, box in _meetings(found, boxes):
        file.notes.add(
            "page/overlap",
            Place(sheet.number, sheet.placed(box)),
            text=one[:40],
            by=f"`{other[:40]}`",
            width=round(to_mm(box[2] - box[0]), 1),
            height=round(to_mm(box[3] - box[1]), 1),
        )


def _meetings(found: list[Run], boxes: list[Box]) -> Iterator[Met]:
    """Runs of different letters whose ink is on each other."""
    near = [
        (run, glyphs)
        for run in found
        if (glyphs := [one for one in run.glyphs if _lies_in(one.box, boxes)])
    ]
    for at, (run, glyphs) in enumerate(near):
        for other, others in near[at + 1 :]:
            met = [(one, two) for one in glyphs for two in others if _is_deep(one, two)]
            if met and _hides(met, glyphs, others) and run.text != other.text:
                yield Met(run.text, other.text, _around(met))


def _lies_in(box: Box, boxes: list[Box]) -> bool:
    return any(
        box[0] < one[2] and box[2] > one[0] and box[1] < one[3] and box[3] > one[1] for one in boxes
    )


def _is_deep(one: Glyph, other: Glyph) -> bool:
    met = shared(one.box, other.box)
    wide, high = met[2] - met[0], met[3] - met[1]
    if wide <= 0 or high <= 0:
        return False
    narrow = min(one.box[2] - one.box[0], other.box[2] - other.box[0])
    low = min(one.box[3] - one.box[1], other.box[3] - other.box[1])
    beside = abs(one.y - other.y) < 0.05 * min(one.size, other.size)
    return wide >= (2 * _DEEP if beside else _DEEP) * narrow and high >= _LOW * low


def _hides(met: list[tuple[Glyph, Glyph]], glyphs: list[Glyph], others: list[Glyph]) -> bool:
    """Whether letters are lost: not the same ones struck twice, nor single ones.

    Single letters are set into each other on purpose: the A of LaTeX, limits, fractions.
    """
    if sum(one.letter == other.letter for one, other in met) * 2 > len(met):
        return False
    mine, yours = {id(one) for one, _ in met}, {id(other) for _, other in met}
    shares = len(mine) / _between(glyphs, others), len(yours) / _between(others, glyphs)
    return max(shares) >= _SHARE and min(len(mine), len(yours)) > 1


def _between(glyphs: list[Glyph], others: list[Glyph]) -> int:
    """How many of the glyphs stand where the others do."""
    left, right = min(one.box[0] for one in others), max(one.box[2] for one in others)
    low, high = min(one.box[1] for one in others), max(one.box[3] for one in others)
    count = sum(
        left < (one.box[0] + one.box[2]) / 2 < right and one.box[1] < high and one.box[3] > low
        for one in glyphs
    )
    return max(1, count)


def _around(met: list[tuple[Glyph, Glyph]]) -> Box:
    boxes = [shared(one.box, other.box) for one, other in met]
    left, bottom = min(one[0] for one in boxes), min(one[1] for one in boxes)
    return left, bottom, max(one[2] for one in boxes), max(one[3] for one in boxes)


# --- figures on texts ---------------------------------------------------------------------------

_NAMES: Final = {What.IMAGE: "a picture", What.FILL: "a figure", What.SHADING: "a shading"}


class Covered(NamedTuple):
    """A text, what is painted on it, and the box that they share."""

    text: Painted
    by: Painted
    box: Box


def _figures(painted: list[Painted], texts: list[Painted], sheet: Sheet) -> Iterator[Covered]:
    """Texts, and what is painted on them later without letting them through."""
    if not texts:
        return
    first = {id(one) for one in texts}
    lowest = min(one.core[3] - one.core[1] for one in texts if one.core) * (1 - _DEEP)
    earlier: list[Painted] = []
    for one in painted:
        if id(one) in first:
            earlier.append(one)
        elif one.what not in _NAMES or one.opacity < _COVERING or not earlier:
            continue
        elif one.box[3] - one.box[1] >= lowest:  # drawings have thousands of small shapes
            yield from _covered(one, earlier, sheet, scan=len(earlier) == len(texts))


def _covered(
    figure: Painted, earlier: list[Painted], sheet: Sheet, *, scan: bool
) -> Iterator[Covered]:
    if figure.what is What.IMAGE and scan and _share(figure.box, sheet.crop) >= _WHOLE:
        return
    for part in figure.parts or (figure.box,):
        left, bottom, right, top = shared(part, figure.box)
        if right - left < 2 or top - bottom < 2:
            continue
        for text in earlier:
            x0, y0, x1, y1 = text.core  # type: ignore[misc] # those seen have one
            if x0 < right and x1 > left and y0 < top and y1 > bottom:
                met = shared((x0, y0, x1, y1), (left, bottom, right, top))
                high = met[3] - met[1] >= (y1 - y0) * (1 - _DEEP)
                wide = met[2] - met[0] >= min(_WIDE * text.size, 0.9 * (x1 - x0))
                if high and wide and not is_empty(met):
                    yield Covered(text, figure, met)


def _share(one: Box, page: Box) -> float:
    area = (page[2] - page[0]) * (page[3] - page[1])
    return (one[2] - one[0]) * (one[3] - one[1]) / area if area else 0.0


def _under_figures(file: OpenFile, at: int, figures: list[Covered]) -> None:
    sheet = file.sheets[at]
    shown = _difference(file, at)
    told: set[int] = set()
    for text, by, box in figures:
        if id(text) in told or _has_ink(shown, box, sheet.crop):
            continue
        told.add(id(text))
        file.notes.add(
            "page/overlap",
            Place(sheet.number, sheet.placed(box), text.mark),
            text=text.text.strip()[:40],
            by=_NAMES[by.what],
            width=round(to_mm(box[2] - box[0]), 1),
            height=round(to_mm(box[3] - box[1]), 1),
        )


def _difference(file: OpenFile, at: int) -> Image:
    """What of a page's text is seen: the page beside the same page without text, in grey."""
    import pypdfium2  # noqa: PLC0415
    from PIL import ImageChops  # noqa: PLC0415

    file.budget.hurry()
    if "without text" not in file.cache:
        boxes = tuple(sheet.crop for sheet in file.sheets)
        file.cache["without text"] = without_text(file.data, boxes)
    left, bottom, right, top = file.sheets[at].crop
    within(int((right - left) * (top - bottom) * _SCALE * _SCALE), MOST_PIXELS, "pixels on a page")
    pictures = []
    for data in (file.data, file.cache["without text"]):
        with pypdfium2.PdfDocument(data) as document:
            page = document[at]
            page.set_rotation(0)
            shown: Any = page.render(scale=_SCALE, draw_annots=False)
            pictures.append(shown.to_pil().convert("L"))
    return ImageChops.difference(*pictures)


def _has_ink(shown: Image, box: Box, crop: Box) -> bool:
    left, right = ((x - crop[0]) * _SCALE for x in (box[0], box[2]))
    top, bottom = ((crop[3] - y) * _SCALE for y in (box[3], box[1]))
    part = shown.crop((round(left) + 1, round(top) + 1, round(right) - 1, round(bottom) - 1))
    if not part.width or not part.height:
        return True
    return int(part.getextrema()[1]) > _SAME  # type: ignore[arg-type] # one band
