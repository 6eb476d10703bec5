"""How much ink lies where: the plates of a page, rendered, and their sum.

The separations of a file go in, rendered by pdfium at 150 dpi; per page come out the plates and the
total area coverage in percent. Pillow adds them up: it comes with pikepdf, and its box filter is
the mean that a print shop measures. NumPy would do the same for 30 MB more.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from brochure.check.budget import MOST_PIXELS, within
from brochure.check.convert import Conversion
from brochure.check.images import Plates
from brochure.check.reopen import Box, OpenFile, Sheet
from brochure.check.rules.colour import intent_profiles
from brochure.check.separate import separation
from brochure.check.spaces import PROCESS_INKS, Kind, Space
from brochure.check.walk import contents

if TYPE_CHECKING:
    from PIL.Image import Image

RESOLUTION: Final = 150  # dots per inch
SCALE: Final = RESOLUTION / 72
MEAN_RADIUS: Final = 11  # pixels: a square of 23, which is 15.2 mm² at 150 dpi
_MOST_SPOTS = 8


@dataclass(frozen=True, slots=True)
class Separations:
    """A page's plates by ink, 255 for full ink, and the box that they show."""

    sheet: Sheet
    box: Box
    plates: dict[str, Image]

    def mean(self, ink: str) -> float:
        """The mean tint of an ink, in percent of the box."""
        from PIL import ImageStat  # noqa: PLC0415

        plate = self.plates.get(ink)
        return 0.0 if plate is None else float(ImageStat.Stat(plate).mean[0]) / 255 * 100


@dataclass(frozen=True, slots=True)
class Heaviest:
    """The most ink, in percent, and where it lies: points of the page, y up."""

    percent: float
    x: float
    y: float


def separations(file: OpenFile) -> list[Separations]:
    """The plates of all pages, rendered once."""
    if "separations" not in file.cache:
        file.cache["separations"] = list(_rendered(file))
    found: list[Separations] = file.cache["separations"]
    return found


def inks_of(file: OpenFile) -> list[str]:
    """The process inks, and the spot colours that the file names."""
    spots: dict[str, None] = {}
    for content in contents(file):
        for space in content.uses:
            _add_spots(space, spots)
    return [*PROCESS_INKS, *list(spots)[:_MOST_SPOTS]]


def _add_spots(space: Space, spots: dict[str, None]) -> None:
    if space.kind in (Kind.SEPARATION, Kind.DEVICE_N):
        known = {*PROCESS_INKS, "All", "None"}
        spots.update(dict.fromkeys(name for name in space.names if name not in known))


def _rendered(file: OpenFile) -> Iterator[Separations]:
    boxes = tuple(_whole(sheet.bleed) for sheet in file.sheets)
    for found in boxes:
        pixels = (found[2] - found[0]) * (found[3] - found[1]) * SCALE * SCALE
        within(int(pixels), MOST_PIXELS, "pixels on a page")
    profile = next((one for one in intent_profiles(file) if one[16:20] == b"CMYK"), None)
    conversion = Conversion(profile)
    split: dict[tuple[int, int], Plates] = {}
    by_page: list[dict[str, Image]] = [{} for _ in file.sheets]
    for ink in inks_of(file):
        file.budget.hurry()
        copy = separation(file.data, ink, conversion, boxes=boxes, plates=split)
        for plates, picture in zip(by_page, greys(copy, file), strict=True):
            if picture is not None:
                plates[ink] = picture
    for sheet, found, plates in zip(file.sheets, boxes, by_page, strict=True):
        yield Separations(sheet, found, plates)


def _whole(found: Box) -> Box:
    """The box, as wide and high as whole pixels, so that none is half covered."""
    wide, high = (round((found[n + 2] - found[n]) * SCALE) for n in (0, 1))
    return found[0], found[1], found[0] + wide / SCALE, found[1] + high / SCALE


def greys(copy: bytes, file: OpenFile) -> Iterator[Image | None]:
    """A grey copy's pages as plates; None for one without any ink."""
    import pypdfium2  # noqa: PLC0415
    from PIL import Image, ImageChops  # noqa: PLC0415

    with pypdfium2.PdfDocument(copy) as document:
        for page in document:
            file.budget.hurry()
            bitmap = page.render(scale=SCALE, grayscale=True, draw_annots=False)
            shown: Any = bitmap
            data = bytes(shown.buffer)
            size = (shown.width, shown.height)
            picture = Image.frombytes("L", size, data, "raw", "L", shown.stride, 1)
            bitmap.close()
            plate = ImageChops.invert(picture)
            yield plate if plate.getbbox() else None


def total(plates: dict[str, Image]) -> Image | None:
    """The sum of the plates, 255 a full ink, as 32-bit integers; None without any ink."""
    from PIL import ImageMath  # noqa: PLC0415

    if not plates:
        return None
    named = {f"plate{number}": plate for number, plate in enumerate(plates.values())}
    whole: Image = ImageMath.lambda_eval(lambda known: sum(known[key] for key in named), **named)
    return whole


def heaviest(page: Separations) -> tuple[Heaviest, Heaviest]:
    """The heaviest mean over 15 mm², and the heaviest pixel."""
    from PIL import ImageFilter  # noqa: PLC0415

    blur = ImageFilter.BoxBlur(MEAN_RADIUS)
    means = {ink: plate.filter(blur) for ink, plate in page.plates.items()}
    return _most(page, means), _most(page, page.plates)


def _most(page: Separations, plates: dict[str, Image]) -> Heaviest:
    sums = total(plates)
    if sums is None:
        return Heaviest(0.0, page.box[0], page.box[1])
    most = int(sums.getextrema()[1])  # type: ignore[arg-type] # one band
    at = sums.point(lambda value: value - most + 1).convert("L").getbbox() if most else None
    x, y = (at[0] + 0.5, at[1] + 0.5) if at else (0.0, 0.0)
    return Heaviest(100 * most / 255, page.box[0] + x / SCALE, page.box[3] - y / SCALE)
