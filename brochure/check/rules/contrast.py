"""Contrast of text and its ground (WCAG 2.2, 1.4.3), measured on the rendered ground.

The reopened file goes in. What lies below a text is what pdfium paints where the text is left out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from brochure.check.budget import MOST_PIXELS, within
from brochure.check.finding import Place
from brochure.check.pen import Content
from brochure.check.reopen import Box, OpenFile
from brochure.check.rules.accessible import is_read
from brochure.check.separate import without_text
from brochure.check.spaces import Kind
from brochure.check.state import Colour, Painted
from brochure.check.walk import contents
from brochure.colour import TEXT_CONTRAST, Rgb
from brochure.colour import contrast as ratio_of

if TYPE_CHECKING:
    from PIL.Image import Image

_LARGE_CONTRAST: Final = 3.0
_LARGE, _LARGE_BOLD = 18.0, 14.0  # points
_SHADOW = 0.3  # em between a text and its shadow
_ROUNDING = 0.05  # of a ratio: rendered grounds have 256 steps
_BOLD = ("Bold", "Black", "Semibold", "Heavy")


def contrast(file: OpenFile) -> None:
    """All text that is read, against what lies below it."""
    shown = {
        painted.page
        for content in contents(file)
        for painted in content.painted
        if is_read(painted)
    }
    if not shown:
        return
    grounds = _grounds(file)
    for content in contents(file):
        for painted in content.painted:
            rgb = rgb_of(painted.colour)
            if is_read(painted) and rgb is not None:
                _text(file, content, painted, rgb=rgb, ground=grounds[painted.page - 1])


def _text(file: OpenFile, content: Content, painted: Painted, *, rgb: Rgb, ground: Image) -> None:
    sheet = file.sheets[painted.page - 1]
    below = _below(ground, painted.box, sheet.crop)
    found = ratio_of(rgb, below)
    name = painted.font.name if painted.font else ""
    large = _LARGE_BOLD if any(word in name for word in _BOLD) else _LARGE
    least = _LARGE_CONTRAST if painted.size >= large else TEXT_CONTRAST
    if found < least - _ROUNDING and not _is_shadow(painted, content):
        place = Place(painted.page, sheet.placed(painted.box), painted.mark)
        file.notes.add("ua/contrast", place, ratio=round(found, 2), least=least)


def _is_shadow(painted: Painted, content: Content) -> bool:
    """Whether the same text is painted once more, hardly beside it."""
    return any(
        other is not painted
        and other.text == painted.text
        and abs(other.box[0] - painted.box[0]) <= _SHADOW * painted.size
        and abs(other.box[1] - painted.box[1]) <= _SHADOW * painted.size
        and other.colour != painted.colour
        for other in content.painted
    )


def _grounds(file: OpenFile) -> list[Image]:
    import pypdfium2  # noqa: PLC0415
    from PIL import Image  # noqa: PLC0415

    boxes = tuple(sheet.crop for sheet in file.sheets)
    for box in boxes:
        within(int((box[2] - box[0]) * (box[3] - box[1])), MOST_PIXELS, "pixels on a page")
    pictures = []
    if "without text" not in file.cache:
        file.cache["without text"] = without_text(file.data, boxes)
    with pypdfium2.PdfDocument(file.cache["without text"]) as document:
        for page in document:
            file.budget.hurry()
            shown: Any = page.render(scale=1, rev_byteorder=True, draw_annots=False)
            size = (shown.width, shown.height)
            raw = "RGBX" if shown.n_channels == 4 else "RGB"
            picture = Image.frombytes("RGB", size, bytes(shown.buffer), "raw", raw, shown.stride, 1)
            pictures.append(picture)
    return pictures


def _below(ground: Image, box: Box, crop: Box) -> Rgb:
    """What covers most of the box; the mean of it where nothing covers half."""
    left, top = int(box[0] - crop[0]), int(crop[3] - box[3])
    right, bottom = max(left + 1, round(box[2] - crop[0])), max(top + 1, round(crop[3] - box[1]))
    part = ground.crop((left, top, right, bottom))
    colours = part.getcolors(part.width * part.height) or []
    count, most = max(colours, default=(0, (255, 255, 255)))
    if 2 * count < part.width * part.height:
        most = part.resize((1, 1)).getpixel((0, 0))  # type: ignore[assignment]
    red, green, blue = most  # type: ignore[misc]
    return red / 255, green / 255, blue / 255


def rgb_of(colour: Colour) -> Rgb | None:
    """A colour as a screen shows it, near enough; None for patterns."""
    space, values = colour.space, colour.components
    if space.kind in (Kind.RGB, Kind.CAL_RGB) or (space.kind is Kind.ICC and space.channels == 3):
        return (values[0], values[1], values[2]) if len(values) == 3 else None
    inks = colour.inks()
    if inks is None or space.kind in (Kind.SEPARATION, Kind.DEVICE_N):
        return None
    black = inks.get("Black", 0.0)
    red, green, blue = (
        (1 - inks.get(ink, 0.0)) * (1 - black) for ink in ("Cyan", "Magenta", "Yellow")
    )
    return red, green, blue
