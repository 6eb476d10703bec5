"""Make the pictures of docs/ anew: `python -m support.gallery` in tests/."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
from PIL import Image

from brochure.formats import FOLDED, PanelRole
from brochure.pipeline import Options, make
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


def pictures() -> dict[Path, Image.Image]:
    """Each picture and where it stands."""
    return {
        DOCS / "flyer.png": faces("editorial", "a4")[0],
        DOCS / "flyer-bold.png": faces("bold", "a4")[0],
        DOCS / "flyer-trifold.png": folded("bold", "a4-trifold"),
        DOCS / "flyer-trifold-editorial.png": folded("editorial", "a4-trifold"),
    }


if __name__ == "__main__":
    for path, picture in pictures().items():
        picture.quantize(128, dither=Image.Dither.NONE).save(path, optimize=True)
