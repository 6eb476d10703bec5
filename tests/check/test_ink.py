"""The program's ink numbers against Ghostscript's, which knows nothing of this program."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, Pdf
from PIL import Image

from brochure.check.budget import Budget
from brochure.check.demands import Demands
from brochure.check.finding import Notes
from brochure.check.ink import Separations, heaviest, inks_of, separations
from brochure.check.reopen import OpenFile, reopen
from brochure.check.spaces import PROCESS_INKS
from support.finished import built, edited, paint, place_image, resource, separation
from support.judges import ghostscript


def opened(pdf: bytes) -> OpenFile:
    file = reopen(pdf, Demands(), Notes(), Budget())
    assert file is not None
    return file


def plates(pdf: bytes) -> Separations:
    return separations(opened(pdf))[0]


def by_ghostscript(pdf: bytes, folder: Path) -> dict[str, float]:
    """The mean of each plate of tiffsep, in percent of the bleed box."""
    path = folder / "judged.pdf"
    path.write_bytes(pdf)
    with Pdf.open(path, allow_overwriting_input=True) as file:
        page = file.pages[0]
        page.MediaBox = page.CropBox = page.BleedBox
        file.save(path)
    target = folder / "plate.tif"
    ghostscript("-sDEVICE=tiffsep", "-r150", "-dMaxSpots=4", f"-sOutputFile={target}", path)
    means = {}
    for one in folder.glob("plate*(*).tif"):
        ink = one.name.partition("(")[2].removesuffix(").tif")
        with Image.open(one) as plate:
            histogram = plate.convert("L").histogram()
        means[ink] = sum(n * (255 - v) for v, n in enumerate(histogram)) / sum(histogram) / 2.55
    return means


def cmyk_image(pdf: Pdf, *, inverted: bool) -> Any:
    """A JPEG in CMYK; Adobe's are inverted and say so by /Decode."""
    bands = [Image.linear_gradient("L").rotate(90 * turn) for turn in range(4)]
    picture = Image.merge("CMYK", [band.point(lambda level: level // 2) for band in bands])
    target = BytesIO()
    picture.save(target, "JPEG", quality=95)
    stream = pdf.make_stream(b"")
    stream.write(target.getvalue(), filter=Name.DCTDecode)
    stream.Type, stream.Subtype, stream.BitsPerComponent = Name.XObject, Name.Image, 8
    stream.Width, stream.Height, stream.ColorSpace = 256, 256, Name.DeviceCMYK
    if inverted:
        stream.Decode = Array([1, 0] * 4)
    return stream


def indexed(pdf: Pdf) -> Any:
    table = bytes([255, 0, 0, 0, 0, 128, 255, 40])
    space = Array([Name.Indexed, Name.DeviceCMYK, 1, pikepdf.String(table)])
    return pdf.make_stream(
        b"\xaa" * 64, Subtype=Name.Image, Width=64, Height=8, BitsPerComponent=1, ColorSpace=space
    )


def spots(pdf: Pdf) -> None:
    resource(pdf, "/ColorSpace", "/Spot", separation(pdf, "Gold", [0, 0.2, 0.8, 0.1]))
    paint(pdf, "0.5 0.2 0 0 k 100 300 200 200 re f /Spot cs 0.6 scn 200 300 200 200 re f")


def shading(pdf: Pdf) -> None:
    function = Dictionary(
        FunctionType=2, Domain=[0, 1], C0=[0, 0, 0.2, 0], C1=[1, 0.5, 0, 0.3], N=1
    )
    smooth = Dictionary(
        ShadingType=2, ColorSpace=Name.DeviceCMYK, Coords=[100, 0, 500, 0], Function=function
    )
    resource(pdf, "/Shading", "/Smooth", smooth)
    paint(pdf, "100 300 400 200 re W n /Smooth sh")


def transparent(pdf: Pdf) -> None:
    resource(pdf, "/ExtGState", "/Half", Dictionary(ca=0.5))
    resource(pdf, "/ExtGState", "/Dark", Dictionary(BM=Name.Multiply))
    paint(
        pdf,
        "1 0 0 0 k 100 300 200 200 re f /Half gs 0 1 0 0 k 200 300 200 200 re f "
        "/Dark gs 0.2 0.4 1 0 k 150 350 300 100 re f",
    )


def form(pdf: Pdf) -> None:
    inner = pdf.make_stream(
        b"0 0.7 0.1 0 k 0 0 200 100 re f 1 0 0 0 K 20 w 0 0 m 200 100 l S",
        Subtype=Name.Form,
        BBox=Array([0, 0, 200, 100]),
    )
    resource(pdf, "/XObject", "/Inner", pdf.make_indirect(inner))
    paint(pdf, "q 1 0.2 0 1 150 350 cm /Inner Do Q")


FILES = {
    "the sample": lambda pdf: None,
    "a picture": lambda pdf: place_image(pdf, cmyk_image(pdf, inverted=False), 3),
    "an inverted picture": lambda pdf: place_image(pdf, cmyk_image(pdf, inverted=True), 3),
    "an indexed picture": lambda pdf: place_image(pdf, indexed(pdf), 3),
    "a spot colour": spots,
    "a shading": shading,
    "transparency": transparent,
    "a form": form,
    "overprint": lambda pdf: paint(
        pdf, "0.4 0.1 0 0 k 100 300 300 200 re f /Overprint gs 0 0 0 1 k 150 350 100 100 re f"
    ),
    "knocking out": lambda pdf: paint(
        pdf, "0.4 0.1 0 0 k 100 300 300 200 re f /Knockout gs 0 0 0 1 k 150 350 100 100 re f"
    ),
}


@pytest.mark.parametrize("name", list(FILES))
def test_every_plate_agrees_with_ghostscript_within_one_percent(name: str, tmp_path: Path) -> None:
    pdf = edited(built("press"), FILES[name])
    page = plates(pdf)
    judged = by_ghostscript(pdf, tmp_path)
    assert set(judged) >= set(PROCESS_INKS)
    for ink in inks_of(opened(pdf)):
        assert page.mean(ink) == pytest.approx(judged.get(ink, 0.0), abs=1.0), ink


@pytest.mark.parametrize(("state", "ink"), [("Overprint", 250), ("Knockout", 160)])
def test_black_that_overprints_adds_to_what_lies_below(state: str, ink: int) -> None:
    operators = f"0.9 0.6 0 0 k 100 300 300 200 re f /{state} gs 0 0 0 1 k 150 350 100 100 re f"
    pdf = edited(built("press"), lambda file: paint(file, operators))
    assert heaviest(plates(pdf))[0].percent == pytest.approx(ink, abs=1)  # the accent has 160 %


def test_the_heaviest_place_is_found_where_it_was_painted() -> None:
    pdf = edited(built("press"), lambda file: paint(file, "1 1 1 0.2 k 200 400 40 40 re f"))
    mean, peak = heaviest(plates(pdf))
    assert mean.percent == pytest.approx(320, abs=1)
    assert peak.percent == pytest.approx(320, abs=1)
    assert 200 <= mean.x <= 240
    assert 400 <= mean.y <= 440
