"""Make the pictures of docs/ anew: `python -m support.gallery` in tests/."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

import pypdfium2
from PIL import Image

from brochure.compose.page import FillItem, Page, PictureItem, TextItem
from brochure.formats import A4, FOLDED, PanelRole
from brochure.geometry import to_mm
from brochure.pipeline import Options, Result, make
from support.flyers import SAMPLE

DOCS = SAMPLE.parent / "docs"
SCALE = 1.1  # pixels a point
GREY = (214, 212, 209)
SLANT = 0.11  # of a panel's width: how much lower its far edge stands
SHADE = (0.90, 1.0)  # of the light on panels that turn away, and on those that turn to the reader


def faces(theme: str, format: str) -> list[Image.Image]:
    """The sample's faces, in the order of the file for the screen."""
    text = SAMPLE.read_text(encoding="utf-8").replace("theme: editorial", f"theme: {theme}")
    made = make(str(SAMPLE), text.encode(), Options(format=format))
    assert made.pdf is not None, list(made.report)
    with pypdfium2.PdfDocument(made.pdf) as document:
        return [page.render(scale=SCALE).to_pil().convert("RGB") for page in document]


def slanted(face: Image.Image, rise: float, light: float) -> Image.Image:
    """A panel that turns about its upright edge: narrower, one side higher by `rise` pixels."""
    width, height = int(0.94 * face.width), face.height + int(abs(rise))
    start = 0.0 if rise >= 0 else -rise
    steps = (face.width / width, 0, 0, -rise / width, 1, -start)
    shaded = face.point(lambda value: int(light * value))
    return shaded.transform(
        (width, height), Image.Transform.AFFINE, steps, Image.Resampling.BICUBIC, fillcolor=GREY
    )


def standing(panels: list[Image.Image]) -> Image.Image:
    """Panels as they stand on a table, folded to and fro."""
    made = [
        slanted(face, (1 if number % 2 else -1) * SLANT * face.width, SHADE[number % 2])
        for number, face in enumerate(panels)
    ]
    whole = Image.new("RGB", (sum(one.width for one in made), made[0].height), GREY)
    left = 0
    for one in made:
        whole.paste(one, (left, 0))
        left += one.width
    return whole


def folded(theme: str, format: str) -> Image.Image:
    """The closed leaf, and beside it the inner side as it is opened."""
    shown = dict(zip(_order(theme, format), faces(theme, format), strict=True))
    inside = [name for name in shown if name.startswith("inside")]
    inside.sort(key=("inside-left", "inside-middle", "inside-right").index)
    closed = standing([shown[PanelRole.COVER.value]])
    opened = standing([shown[name] for name in inside])
    gap = 60
    whole = Image.new("RGB", (closed.width + opened.width + 3 * gap, opened.height + 2 * gap), GREY)
    whole.paste(closed, (gap, gap))
    whole.paste(opened, (closed.width + 2 * gap, gap))
    return whole


def _order(theme: str, format: str) -> list[str]:
    """The names of the panels in the order of the file for the screen."""
    from support.flyers import composed, content  # noqa: PLC0415

    text = SAMPLE.read_text(encoding="utf-8").replace("theme: editorial", f"theme: {theme}")
    brochure = content(text.replace("format: a4", f"format: {format}"))
    document, _, _ = composed(brochure)
    assert len(document.pages) == len(FOLDED[format].panels)
    return [page.panel.name for page in document.pages if page.panel]


EXAMPLE = DOCS / "example" / "content.yaml"
ADVENT = DOCS / "example" / "advent" / "content.yaml"
TAFEL = DOCS / "example" / "tafel" / "content.yaml"
SHELVES: dict[str, tuple[tuple[Path, str], ...]] = {
    "editorial": ((SAMPLE, "a4"), (EXAMPLE, "a5"), (ADVENT, "letter"), (TAFEL, "a4-trifold")),
    "bold": ((SAMPLE, "a4"), (EXAMPLE, "a5"), (ADVENT, "letter"), (TAFEL, "a4-trifold")),
    "plakat": ((EXAMPLE, "a4"), (EXAMPLE, "a5"), (ADVENT, "letter"), (TAFEL, "a4-trifold")),
    "programm": ((ADVENT, "a4"), (EXAMPLE, "a5"), (EXAMPLE, "letter"), (TAFEL, "a4-trifold")),
}
"""What stands on the shelf of each look: an announcement, pictures, an event with its programme, an
appeal with its donation; on each kind of paper.
"""
SHELF = 620  # pixels, the height of an A4


def made_for(look: str, path: Path, format: str) -> Result:
    """A flyer of the gallery."""
    made = make(str(path), path.read_bytes(), Options(format=format, look=look))
    assert made.pdf is not None, (look, path, format, list(made.report))
    return made


def shelf(look: str) -> Image.Image:
    """The flyers of a look side by side, at one scale."""
    faces = []
    for path, format in SHELVES[look]:
        pdf = made_for(look, path, format).pdf
        with pypdfium2.PdfDocument(pdf) as document:
            scale = SHELF / A4.height
            faces += [page.render(scale=scale).to_pil().convert("RGB") for page in document]
    gap = 18
    width = sum(face.width + gap for face in faces) + gap
    whole = Image.new("RGB", (width, SHELF + 2 * gap), GREY)
    left = gap
    for face in faces:
        whole.paste(face, (left, gap))
        left += face.width + gap
    return whole


def digest(look: str) -> str:
    """What the pictures of a look show, in a word: it changes where anything on them does."""
    parts = [
        repr([(item, placement.number) for item in _seen(placement.face)])
        for path, format in SHELVES[look]
        for sheet in made_for(look, path, format).sheets
        for placement in sheet.placements
    ]
    return sha256("".join(parts).encode()).hexdigest()[:16]


def _seen(face: Page) -> list[tuple[object, ...]]:
    """Words and where they stand, grounds and pictures, to a tenth of a millimetre."""
    seen: list[tuple[object, ...]] = []
    for item in face.items:
        match item:
            case TextItem(x=x, y=y, size=size):
                seen.append(("".join(item.shaped.texts), *map(tenth, (x, y, size))))
            case FillItem(rect=rect) | PictureItem(rect=rect):
                seen.append(tuple(map(tenth, rect)))
    return seen


def tenth(length: float) -> int:
    """A length in tenths of a millimetre."""
    return round(10 * to_mm(length))


def page() -> str:
    """docs/gallery.md."""
    parts = [GALLERY]
    for look, flyers in SHELVES.items():
        said = ", ".join(f"{NAMES[path]} on {format}" for path, format in flyers)
        parts.append(
            f"## {look}\n![{look}: {said}](gallery-{look}.png)\n\n<!-- {digest(look)} -->\n"
        )
    return "\n".join(parts)


GALLERY = """\
# The looks on paper
Each look with several kinds of content, on A4, A5 and letter, and folded: the panels of a trifold \
in the order in which they are read. The program made the pictures, and a test says when they are \
no longer what it makes.
"""
NAMES = {
    SAMPLE: "the announcement of the KOK",
    EXAMPLE: "a choir's invitation with pictures",
    ADVENT: "a concert with its programme",
    TAFEL: "a food bank's appeal with its account",
}


def pictures() -> dict[Path, Image.Image]:
    """Each picture and where it stands."""
    return {
        **{DOCS / f"gallery-{look}.png": shelf(look) for look in SHELVES},
        DOCS / "flyer.png": faces("editorial", "a4")[0],
        DOCS / "flyer-bold.png": faces("bold", "a4")[0],
        DOCS / "flyer-trifold.png": folded("bold", "a4-trifold"),
        DOCS / "flyer-trifold-editorial.png": folded("editorial", "a4-trifold"),
    }


if __name__ == "__main__":
    for path, picture in pictures().items():
        picture.quantize(128, dither=Image.Dither.NONE).save(path, optimize=True)
    (DOCS / "gallery.md").write_text(page(), encoding="utf-8", newline="\n")
