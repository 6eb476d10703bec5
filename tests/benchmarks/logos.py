"""How many drawings of a folder are drawn right, refused, or wrong, judged beside resvg.

    python tests/benchmarks/logos.py FOLDER [--jobs N] [--every N] [--list] [--sheet OUT.png]

Each SVG goes through the door that content.yaml's pictures take, onto a page, and through pdfium;
the same file is rendered by resvg. Both are compared on white, and on a colour that shows what is
white or lets the ground through. Nothing is fetched: FOLDER is a copy of, say, cncf/landscape's
`hosted_logos`, gilbarbara/logos' `logos`, or resvg's `crates/resvg/tests/tests`.
"""

from __future__ import annotations

import argparse
import math
import sys
from collections import Counter
from collections.abc import Iterator
from io import BytesIO
from multiprocessing import Pool
from pathlib import Path
from typing import NamedTuple

import pypdfium2
import resvg_py
from PIL import Image

ROOT = Path(__file__).parent.parent.parent
sys.path.insert(0, str(ROOT / "tests"))

from brochure.compose.page import Document, Metadata, Page, PictureItem  # noqa: E402
from brochure.content.values import Text  # noqa: E402
from brochure.diagnostics.catalogue import severity  # noqa: E402
from brochure.diagnostics.model import Report, Severity  # noqa: E402
from brochure.geometry import Rect  # noqa: E402
from brochure.paint.paint import paint  # noqa: E402
from brochure.pictures.load import Intake, load, prepared  # noqa: E402
from brochure.pictures.model import Picture  # noqa: E402
from brochure.profile import SCREEN  # noqa: E402
from brochure.story.structure import Element, Mark, Role  # noqa: E402
from brochure.typeset.fonts import FontLibrary  # noqa: E402
from brochure.words.render import Format, render  # noqa: E402
from support.forme import sheets  # noqa: E402
from support.oracle import difference  # noqa: E402
from support.placing import HERE  # noqa: E402

SIDE = 200
OVER = 4
GROUNDS = ("#ffffff", "#2f7f5f")
FAR = 48
"""Steps of 255 from which on a pixel counts as another, as in tests/pictures."""
MOST_FAR = 0.01
MOST_ON_AVERAGE = 2.5


class Verdict(NamedTuple):
    """What became of a file: right, refused, wrong, or unjudged where resvg shows no picture."""

    file: str
    kind: str
    why: str = ""
    far: float = 0.0
    mean: float = 0.0


class Found(NamedTuple):
    """A picture ready to be placed, and its own size."""

    picture: Picture
    width: float
    height: float

    @property
    def is_wide(self) -> bool:
        """Whether resvg is told the width."""
        return self.width >= self.height


def _stretched(length: float, pixels: int) -> float:
    """How long resvg draws a side: what it stretches to the image is the side in whole pixels."""
    return length * pixels / max(1, math.floor(length + 0.5))


def ours(found: Found, size: tuple[int, int], ground: str) -> Image.Image:
    """The picture on a ground, as it is compared; `size` is that of resvg's image."""
    across, down = _stretched(found.width, size[0]), _stretched(found.height, size[1])
    # pdfium would stretch a page of other than whole pixels.
    side = math.ceil(max(across, down, *size))
    item = PictureItem(Rect(0, 0, across, down), found.picture, Mark(1))
    shown = Element(Role.FIGURE, (Mark(1),), alt="Logo")
    pages, tree = (Page(side, side, (item,)),), Element(Role.DOCUMENT, (shown,))
    made = Document(pages, tree, Metadata("Logo", "Logo", "en"), False)
    pdf = paint(sheets(made), SCREEN, FontLibrary(), created=0)
    with pypdfium2.PdfDocument(pdf) as document:
        fill = (*bytes.fromhex(ground[1:]), 255)
        image: Image.Image = document[0].render(scale=1, fill_color=fill).to_pil()
        return image.convert("RGB").crop((0, 0, *size)).reduce(OVER)


def theirs(text: str, *, wide: bool) -> Image.Image:
    """The file by resvg."""
    width, height = (SIDE * OVER, None) if wide else (None, SIDE * OVER)
    data = resvg_py.svg_to_bytes(svg_string=text, dpi=96, width=width, height=height)
    return Image.open(BytesIO(bytes(data))).convert("RGBA")


def on(ground: str, image: Image.Image) -> Image.Image:
    """The image on a ground, as it is compared. Its own ground would blend with the drawing."""
    below = Image.new("RGBA", image.size, ground)
    return Image.alpha_composite(below, image).convert("RGB").reduce(OVER)


def _found(path: Path) -> Found | str:
    """The file as a picture, or why there is none."""
    report, intake = Report(), Intake(path.parent)
    original = load(Text(path.name, HERE), intake, report)
    picture = original and prepared(original, 200.0, intake, report)
    if not original or not picture:
        errors = [fact for fact in report if severity(fact) is Severity.ERROR]
        said = render(report, "", "", Format.SHORT).splitlines()
        facts = [f"{fact.id} {dict(fact.parameters)}" for fact in errors[:1]]
        return (facts or said or ["nothing was said"])[0]
    return Found(picture, original.width, original.height)


def judged(path: Path) -> Verdict:
    """What became of one file."""
    name = str(path)
    try:
        found = _found(path)
    except Exception as error:  # a bug is a verdict, not the end of the run
        return Verdict(name, "wrong", f"a traceback: {error!r}", 1.0, 255.0)
    if isinstance(found, str):
        return Verdict(name, "refused", found)
    try:
        image = theirs(path.read_text(encoding="utf-8-sig"), wide=found.is_wide)
    except Exception as error:  # resvg raises what it likes
        return Verdict(name, "unjudged", f"resvg: {error}"[:80])
    far = mean = 0.0
    for ground in GROUNDS:
        apart = difference(ours(found, image.size, ground), on(ground, image), limit=FAR)
        far, mean = max(far, apart.far), max(mean, apart.mean)
    kind = "right" if far <= MOST_FAR and mean <= MOST_ON_AVERAGE else "wrong"
    return Verdict(name, kind, "", far, mean)


def sheet(verdicts: list[Verdict], out: Path) -> None:
    """Pairs of ours (left) and theirs (right) of what is wrong, to be looked at."""
    pairs = list(_pairs(verdicts))
    columns = 4
    rows = -(-len(pairs) // columns)
    whole = Image.new("RGB", (columns * (2 * SIDE + 20), rows * (SIDE + 10)), "#cccccc")
    for index, images in enumerate(pairs):
        for side, image in enumerate(images):
            left = (index % columns) * (2 * SIDE + 20) + side * (SIDE + 5)
            whole.paste(image, (left, (index // columns) * (SIDE + 10)))
    whole.save(out)


def _pairs(verdicts: list[Verdict]) -> Iterator[tuple[Image.Image, Image.Image]]:
    for verdict in verdicts:
        path = Path(verdict.file)
        found = _found(path)
        if isinstance(found, Found):
            image = theirs(path.read_text(encoding="utf-8-sig"), wide=found.is_wide)
            yield ours(found, image.size, GROUNDS[1]), on(GROUNDS[1], image)


def main() -> None:
    """Judge a folder and tell."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--list", action="store_true", help="name every refused or wrong file")
    parser.add_argument("--sheet", type=Path, help="a picture of what is wrong")
    given = parser.parse_args()
    files = sorted(given.folder.rglob("*.svg"))[:: given.every]
    with Pool(given.jobs, maxtasksperchild=200) as pool:
        verdicts = list(pool.imap(judged, files, chunksize=8))
    tell(verdicts, given.folder, everything=given.list)
    if given.sheet:
        sheet([each for each in verdicts if each.kind == "wrong"][:80], given.sheet)


def tell(verdicts: list[Verdict], folder: Path, *, everything: bool) -> None:
    """The shares, the reasons, and the names where they are asked for."""
    counts = Counter(verdict.kind for verdict in verdicts)
    for kind in ("right", "refused", "wrong", "unjudged"):
        print(f"{kind:9}{counts[kind]:6}{counts[kind] / max(1, len(verdicts)):8.1%}")
    reasons = Counter(each.why.split()[0] for each in verdicts if each.kind == "refused")
    for reason, count in reasons.most_common():
        print(f"  {count:5}  {reason}")
    if everything:
        for each in sorted(verdicts, key=lambda each: (each.kind, -each.far)):
            if each.kind != "right":
                name = Path(each.file).relative_to(folder)
                print(f"{each.kind}\t{each.far:.3f}\t{each.mean:.2f}\t{name}\t{each.why}")


if __name__ == "__main__":
    main()
