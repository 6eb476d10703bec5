"""The way in, its memory, and what it costs."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from brochure.geometry import Rect
from brochure.pictures import raster
from brochure.pictures.album import Album
from brochure.pictures.kinds import Kind
from brochure.pictures.load import Intake, prepared, resolution
from brochure.pictures.model import Drawing, Flat, Raster, Shape, Target
from brochure.pictures.raster import Prepared, Wanted
from brochure.profile import SCREEN, ColourSpace
from support.flyers import ROOT
from support.placing import Desk


def png(width: int = 120, height: int = 80) -> bytes:
    buffer = BytesIO()
    Image.linear_gradient("L").resize((width, height)).save(buffer, "PNG")
    return buffer.getvalue()


SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 20"><path d="M0 0h30v20z"/></svg>'


def test_a_picture_knows_its_proportions_before_it_is_decoded(desk: Desk) -> None:
    desk.put("a.png", png())
    desk.put("a.svg", SVG)
    for name in ("a.png", "a.svg"):
        original = desk.load(name)
        assert original is not None
        assert original.aspect == 1.5


def test_the_same_picture_is_decoded_once(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[Wanted] = []

    def counted(data: bytes, kind: Kind, wanted: Wanted) -> Prepared:
        calls.append(wanted)
        return prepare(data, kind, wanted)

    prepare = raster.prepare
    monkeypatch.setattr(raster, "prepare", counted)
    desk.put("a.png", png())
    first, again = desk.picture("a.png"), desk.picture("a.png")
    assert first is again
    assert len(calls) == 1
    desk.picture("a.png", width=49)
    assert len(calls) == 2


def test_what_was_said_of_a_picture_is_said_again(desk: Desk) -> None:
    desk.put("a.png", png()[:-20])
    for _ in range(2):
        desk.report = type(desk.report)()
        desk.refused("a.png", "picture/damaged")


def test_a_changed_file_is_read_anew(desk: Desk) -> None:
    desk.put("a.png", png(120, 80))
    first = desk.load("a.png")
    desk.put("a.png", png(80, 120))
    second = desk.load("a.png")
    assert first is not None
    assert second is not None
    assert (first.aspect, second.aspect) == (1.5, 80 / 120)


def test_the_memory_is_bounded() -> None:
    album = Album(limit=1000)
    report = Desk(Path(), Intake(Path())).report
    for index in range(100):
        album.remember(index, lambda own: b"x" * 100, report=report, span=None, size=_length)
    kept = [key for key in range(100) if key in album._entries]
    assert kept == list(range(90, 100))
    album.remember("large", lambda own: b"x" * 2000, report=report, span=None, size=_length)
    assert "large" not in album._entries


def _length(value: object) -> int:
    assert isinstance(value, bytes)
    return len(value)


def test_a_crop_takes_only_the_pixels_that_are_left(desk: Desk) -> None:
    desk.put("a.png", png(400, 300))
    original = desk.load("a.png")
    assert original is not None
    crop = Rect(0.25, 0.5, 0.5, 0.5)
    picture = prepared(original, 72, desk.intake, desk.report, crop=crop)
    assert isinstance(picture, Raster)
    assert (picture.width, picture.height) == (200, 150)
    assert resolution(original, 72, crop) == 200


def test_a_crop_of_a_drawing_is_a_view(desk: Desk) -> None:
    desk.put("a.svg", SVG)
    original = desk.load("a.svg")
    assert original is not None
    picture = prepared(original, 72, desk.intake, desk.report, crop=Rect(0, 0, 0.5, 1))
    assert isinstance(picture, Drawing)
    assert picture.view == Rect(0, 0, 15, 20)
    assert resolution(original, 72) == float("inf")


def test_a_drawing_for_the_press_has_its_colours_and_black_alone(desk: Desk) -> None:
    body = '<path d="M0 0h1v1z"/><path d="M1 0h1v1z" fill="red"/>'
    desk.put("a.svg", f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1">{body}</svg>')
    drawing = desk.picture("a.svg", target=Target(ColourSpace.CMYK))
    assert isinstance(drawing, Drawing)
    fills = [part.fill for part in drawing.parts if isinstance(part, Shape)]
    assert isinstance(fills[1], Flat)
    assert fills[0] == Flat((0.0, 0.0, 0.0, 1.0))
    cyan, magenta, yellow, black = fills[1].colour
    assert magenta > 0.8 < yellow
    assert cyan < 0.2 > black


def test_the_target_is_what_the_profile_asks_for() -> None:
    assert Target.of(SCREEN) == Target(ColourSpace.RGB)


def test_other_targets_are_not_mixed_up(desk: Desk) -> None:
    desk.put("a.png", png())
    original = desk.load("a.png")
    assert original is not None
    screen = prepared(original, 50, desk.intake, desk.report)
    press = replace(desk.intake, target=Target(ColourSpace.CMYK))
    assert prepared(original, 50, press, desk.report) is not screen


_COLD = """
import sys
from pathlib import Path
from brochure.content.values import Text
from brochure.diagnostics.model import Report, Span
from brochure.pictures.load import Intake, load, prepared
from support.placing import figure
intake, report = Intake(Path(sys.argv[1])), Report()
original = load(Text("a.jpg", Span(1, 1, 1, 1)), intake, report)
picture = prepared(original, 366, intake, report)
pdf = figure(picture, 366)
again = prepared(load(Text("a.jpg", Span(1, 1, 1, 1)), intake, report), 366, intake, report)
# Not ru_maxrss, which a process inherits from the one that started it.
with open("/proc/self/status") as status:
    peak = next(line.split()[1] for line in status if line.startswith("VmHWM"))
print(int(again is picture), len(pdf), peak)
"""


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="needs Linux's /proc")
@pytest.mark.parametrize("progressive", [False, True])
def test_twelve_megapixels_take_little_and_are_decoded_once(desk: Desk, progressive: bool) -> None:
    noise = Image.effect_noise((4000, 3000), 40)
    image = Image.merge(
        "RGB", (noise, noise.rotate(180), Image.linear_gradient("L").resize((4000, 3000)))
    )
    image.save(desk.folder / "a.jpg", quality=90, progressive=progressive)
    done = subprocess.run(
        [sys.executable, "-c", _COLD, desk.folder],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
        env={"PYTHONPATH": f"{ROOT}:{ROOT / 'tests'}"},
    )
    kept, size, kilobytes = map(int, done.stdout.split())
    assert kept
    assert size < 1_000_000
    assert kilobytes < 250_000


def test_nothing_heavy_is_loaded_before_there_is_a_picture() -> None:
    program = (
        "import sys, brochure.pictures.load, brochure.compose.page\n"
        "heavy = {'PIL', 'pikepdf', 'tinycss2', 'cssselect2', 'svg', 'zint'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert done.stdout == "[]\n"
