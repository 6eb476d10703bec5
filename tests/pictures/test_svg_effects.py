"""Masks, blends, patterns, embedded pictures and texts of SVG: what a drawing has of them.

How they look is judged by test_svg_faithful; here stands what another renderer can't tell.
"""

from __future__ import annotations

import shutil
from base64 import b64encode
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from brochure.check.examine import examine
from brochure.pictures.model import (
    Bitmap,
    Blend,
    Colours,
    Drawing,
    Flat,
    Gradient,
    Group,
    Shape,
    Target,
    Tiling,
)
from brochure.pictures.svg.draw import drawing
from brochure.pipeline import Options, Result, make
from brochure.profile import PRESS as PRESS_FILE
from brochure.profile import ColourSpace
from brochure.words.render import Format, render
from support.colours import wide_profile
from support.flyers import MINIMAL
from support.judges import ghostscript, qpdf_check
from support.oracle import difference, ours
from support.placing import Desk

HEAD = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">'
PRESS = Target(ColourSpace.CMYK)
Placed = Callable[..., bytes]


def svg(body: str) -> bytes:
    return f"{HEAD}{body}</svg>".encode()


def drawn(body: str, target: Target | None = None) -> Drawing:
    found = drawing(svg(body), target or Target())
    assert isinstance(found, Drawing), [(each.id, each.parameters) for each in found]
    return found


def saved(image: Image.Image, format: str = "PNG", **options: object) -> str:
    buffer = BytesIO()
    image.save(buffer, format, **options)
    return b64encode(buffer.getvalue()).decode()


def image(data: str, attributes: str = 'width="100" height="100"') -> str:
    return f'<image {attributes} href="data:image/png;base64,{data}"/>'


RED = saved(Image.new("RGB", (400, 400), "red"))


def group(body: str) -> Group:
    (part,) = drawn(body).parts
    assert isinstance(part, Group)
    return part


# Masks


def test_a_mask_has_the_light_of_its_colours_and_nothing_else() -> None:
    found = group(
        '<mask id="m"><rect width="9" height="9" fill="#0f0"/></mask>'
        '<rect width="9" height="9" fill="red" mask="url(#m)"/>'
    )
    assert found.mask is not None
    assert found.mask.by_light
    (inside,) = found.mask.parts
    assert isinstance(inside, Group)
    (shape,) = inside.parts
    assert isinstance(shape, Shape)
    assert shape.fill == Flat((pytest.approx(0.7154),))  # type: ignore[arg-type]


def test_the_light_of_a_mask_stays_where_colours_go_to_the_press(desk: Desk) -> None:
    desk.put(
        "a.svg",
        svg(
            '<mask id="m"><rect width="9" height="9" fill="#fff"/></mask>'
            '<rect width="9" height="9" fill="red" mask="url(#m)"/>'
        ),
    )
    picture = desk.picture("a.svg", target=PRESS)
    assert isinstance(picture, Drawing)
    (found,) = picture.parts
    assert isinstance(found, Group)
    assert found.mask is not None
    (shape,), (inside,) = found.parts, found.mask.parts
    assert isinstance(shape, Shape)
    assert isinstance(shape.fill, Flat)
    assert len(shape.fill.colour) == 4
    assert isinstance(inside, Group)
    assert isinstance(inside.parts[0], Shape)
    assert inside.parts[0].fill == Flat((pytest.approx(1.0),))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "mask",
    ["", '<rect width="0" height="9"/>', '<g display="none"><rect width="9" height="9"/></g>'],
)
def test_a_mask_without_anything_lets_nothing_be_seen(mask: str, placed: Placed) -> None:
    body = f'<mask id="m">{mask}</mask><rect width="100" height="100" mask="url(#m)"/>'
    assert ours(placed(drawn(body))).getextrema() == ((255, 255),) * 3


# Blends


@pytest.mark.parametrize("mode", [mode for mode in Blend if mode is not Blend.NORMAL])
def test_every_blend_mode_of_pdf_is_known_by_its_name_in_css(mode: Blend) -> None:
    css = mode.name.lower().replace("_", "-")
    body = f'<rect width="9" height="9" fill="#884422" style="mix-blend-mode: {css}"/>'
    (sheet,) = drawn(body).parts
    assert isinstance(sheet, Group)
    assert sheet.isolated
    (found,) = sheet.parts
    assert isinstance(found, Group)
    assert found.blend is mode


@pytest.mark.parametrize("mode", ["difference", "exclusion", "hue", "luminosity"])
def test_a_mode_that_ink_cannot_do_is_refused_for_the_press_alone(desk: Desk, mode: str) -> None:
    desk.put("a.svg", svg(f'<rect width="9" height="9" style="mix-blend-mode: {mode}"/>'))
    assert desk.load("a.svg") is not None
    assert desk.refused("a.svg", "picture/press-blend", target=PRESS)["mode"] == mode


def test_a_mode_that_ink_can_do_goes_to_the_press(desk: Desk) -> None:
    desk.put("a.svg", svg('<rect width="9" height="9" style="mix-blend-mode: multiply"/>'))
    assert desk.load("a.svg", target=PRESS) is not None


# Patterns


def test_a_pattern_becomes_a_cell_that_repeats() -> None:
    (shape,) = drawn(
        '<pattern id="p" patternUnits="userSpaceOnUse" x="1" y="2" width="10" height="20">'
        '<rect width="5" height="5"/></pattern><rect width="50" height="50" fill="url(#p)"/>'
    ).parts
    assert isinstance(shape, Shape)
    assert isinstance(shape.fill, Tiling)
    assert tuple(shape.fill.cell) == (1, 2, 10, 20)


def test_the_colours_of_a_pattern_go_to_the_press(desk: Desk) -> None:
    desk.put(
        "a.svg",
        svg(
            '<pattern id="p" width=".5" height=".5"><path d="M0 0h5v5z" fill="red"/></pattern>'
            '<rect width="50" height="50" fill="url(#p)"/>'
        ),
    )
    picture = desk.picture("a.svg", target=PRESS)
    assert isinstance(picture, Drawing)
    (shape,) = picture.parts
    assert isinstance(shape, Shape)
    assert isinstance(shape.fill, Tiling)
    (inner,) = shape.fill.parts
    assert isinstance(inner, Shape)
    assert isinstance(inner.fill, Flat)
    assert len(inner.fill.colour) == 4


def test_a_pattern_of_endless_cells_is_refused(desk: Desk) -> None:
    desk.put(
        "a.svg",
        svg(
            '<pattern id="p" patternUnits="userSpaceOnUse" width=".01" height=".01">'
            '<rect width="1" height="1"/></pattern><rect width="99" height="99" fill="url(#p)"/>'
        ),
    )
    desk.refused("a.svg", "picture/svg-too-large")


# Gradients


def test_where_two_stops_share_an_end_the_outer_colour_goes_on_beyond_it_only() -> None:
    gradient = (
        '<linearGradient id="g" gradientUnits="userSpaceOnUse" x1="20" x2="80">'
        '<stop stop-color="red"/><stop stop-color="blue"/><stop offset="1"/></linearGradient>'
    )
    for x, first in ((20, (20.0, 0.0)), (0, (-40.0, 0.0))):
        rect = f'<rect x="{x}" width="50" height="50" fill="url(#g)"/>'
        (shape,) = drawn(gradient + rect).parts
        assert isinstance(shape, Shape)
        assert isinstance(shape.fill, Gradient)
        assert shape.fill.start == pytest.approx(first)


# Strokes


def test_a_stroke_that_does_not_scale_is_as_wide_as_the_drawing_says(placed: Placed) -> None:
    scaled = drawn(
        '<g transform="scale(5 2)"><path d="M2 10h10v20z" fill="none" stroke="teal"'
        ' stroke-width="6" vector-effect="non-scaling-stroke"/></g>'
    )
    plain = drawn('<path d="M10 20h50v40z" fill="none" stroke="teal" stroke-width="6"/>')
    assert difference(ours(placed(scaled)), ours(placed(plain)), 48).far == 0


# Embedded pictures


def test_an_embedded_picture_is_in_the_colours_of_the_target() -> None:
    for target, colours in ((Target(), Colours.RGB), (PRESS, Colours.CMYK)):
        (found,) = drawn(image(RED), target).parts
        assert isinstance(found, Bitmap)
        assert found.raster.colours is colours or found.raster.palette is not None


def images(pdf: bytes) -> int:
    with pikepdf.Pdf.open(BytesIO(pdf)) as file:
        streams = [each for each in file.objects if isinstance(each, pikepdf.Stream)]
        return sum(each.get("/Subtype") == "/Image" for each in streams)


def test_a_picture_that_is_embedded_twice_is_written_once(placed: Placed) -> None:
    once = placed(drawn(image(RED, 'width="50" height="50"')))
    twice = placed(drawn(image(RED, 'width="50" height="50"') + image(RED, 'x="50" width="50"')))
    assert images(twice) == images(once) == 1


def test_a_drawing_in_a_drawing_is_cut_to_its_place(placed: Placed) -> None:
    inner = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><circle r="100"/></svg>'
    data = b64encode(inner.encode()).decode()
    body = f'<image x="25" y="25" width="50" height="50" href="data:;base64,{data}"/>'
    seen = ours(placed(drawn(body))).convert("L").point(lambda level: 255 - level)
    assert seen.getbbox() == (50, 50, 150, 150)


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"GIF89a" + b"\0" * 20, "GIF"),
        (b"%PDF-1.4\n", "PDF"),
        (b"no picture", "no picture"),
        (b"\x89PNG\r\n\x1a\n" + b"\0" * 30, "damaged"),
    ],
)
def test_what_is_embedded_and_no_picture_is_refused_by_its_kind(
    desk: Desk, data: bytes, what: str
) -> None:
    desk.put("a.svg", svg(f"<g>\n{image(b64encode(data).decode())}</g>"))
    facts = desk.refused("a.svg", "picture/svg-image")
    assert what in facts["what"]
    assert facts["line"] == 2


def test_drawings_within_drawings_end() -> None:
    data = svg('<rect width="9" height="9"/>')
    for _ in range(6):
        inner = b64encode(data).decode()
        data = svg(f'<image width="9" height="9" href="data:image/svg+xml;base64,{inner}"/>')
    found = drawing(data)
    assert isinstance(found, list)
    assert found[0].id == "picture/svg-too-large"


def test_an_embedded_script_is_as_forbidden_as_another(desk: Desk) -> None:
    inner = b64encode(svg("<script/>")).decode()
    desk.put("a.svg", svg(f'<image width="9" height="9" href="data:;base64,{inner}"/>'))
    desk.refused("a.svg", "picture/svg-forbidden")


@pytest.mark.parametrize(
    "wrap",
    [
        "{}",
        '<pattern id="p" width="1" height="1">{}</pattern>'
        '<rect width="100" height="100" fill="url(#p)"/>',
    ],
)
def test_embedded_pixels_that_are_too_few_are_a_warning_as_anywhere(desk: Desk, wrap: str) -> None:
    desk.put("a.svg", svg(wrap.format(image(saved(Image.new("RGB", (40, 40), "red"))))))
    desk.picture("a.svg", width=72.0)
    assert desk.only("picture/resolution")["dpi"] == 40


def test_enough_embedded_pixels_are_no_warning(desk: Desk) -> None:
    desk.put("a.svg", svg(image(RED)))
    desk.picture("a.svg", width=72.0)
    assert desk.facts() == []


def test_what_is_said_of_a_picture_is_said_of_an_embedded_one(desk: Desk) -> None:
    picture = Image.new("RGB", (400, 400), "red")
    desk.put("a.svg", svg(image(saved(picture, icc_profile=b"noise"))))
    desk.picture("a.svg")
    assert desk.only("picture/profile-dropped")["what"] == "damaged"


def test_the_profile_of_an_embedded_picture_counts(placed: Placed) -> None:
    picture = Image.new("RGB", (400, 400), (200, 40, 40))
    bare, named = (saved(picture), saved(picture, icc_profile=wide_profile()))
    one, other = (ours(placed(drawn(image(data)))) for data in (bare, named))
    assert difference(one, other, 16).far > 0.9


# Texts


def test_a_text_is_refused_with_its_words_and_the_way_to_outlines(desk: Desk) -> None:
    desk.put("a.svg", svg('<g>\n<text x="1" y="9">Chor <tspan>am  Kanal</tspan></text></g>'))
    facts = desk.refused("a.svg", "picture/svg-text")
    assert (facts["words"], facts["line"]) == ("Chor am Kanal", 2)


def test_the_message_of_a_text_names_the_command_of_three_programs(desk: Desk) -> None:
    desk.put("a.svg", svg("<text>A</text>"))
    desk.load("a.svg")
    said = render(desk.report, "content.yaml", "", Format.HUMAN)
    for words in ("Object to Path", "Create Outlines", "Outline Text"):
        assert words in said


@pytest.mark.parametrize(
    "body",
    [
        "<text> </text>",
        '<text display="none">A</text>',
        '<text visibility="hidden">A</text>',
        "<defs><text>A</text></defs>",
        '<text opacity="0">A</text>',
    ],
)
def test_a_text_that_is_not_seen_is_passed_over(body: str) -> None:
    assert drawn(body).parts == ()


# Files

FOLDER = Path(__file__).parent / "svg"
EFFECTS = sorted(
    path for kind in ("mask", "blend", "pattern", "image") for path in FOLDER.glob(f"{kind}-*.svg")
)


def flyer(path: Path, folder: Path, profile: str) -> Result:
    shutil.copy(path, folder)
    named = MINIMAL.replace("organisation: {", f"organisation: {{logo: {path.name}, ")
    return make(str(folder / "content.yaml"), named.encode(), Options(profile=profile))


@pytest.mark.parametrize("path", EFFECTS, ids=lambda path: path.stem)
def test_every_effect_stands_on_a_flyer_that_is_pdf_x_4(path: Path, tmp_path: Path) -> None:
    result = flyer(path, tmp_path, "press")
    if path.stem == "blend-modes":  # light alone can do some of them
        assert "picture/press-blend" in {fact.id for fact in result.report}
        return
    assert result.pdf is not None, list(result.report)
    assert examine(result.pdf, PRESS_FILE) == ()
    assert b"/DeviceRGB" not in result.pdf
    file = tmp_path / "flyer.pdf"
    file.write_bytes(result.pdf)
    assert qpdf_check(file) == ""
    ghostscript("-o", "-", "-sDEVICE=ink_cov", file)


@pytest.mark.parametrize("path", EFFECTS, ids=lambda path: path.stem)
def test_every_effect_stands_on_a_flyer_that_is_pdf_ua_1_and_pdf_a_2a(
    path: Path, tmp_path: Path, judged: Callable[[bytes], bytes]
) -> None:
    result = flyer(path, tmp_path, "screen")
    assert result.pdf is not None, list(result.report)
    judged(result.pdf)
