"""Rasters in every state that occurs: what is embedded, and what comes back from the page."""

from __future__ import annotations

import random
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageCms, ImageDraw

from brochure.geometry import mm
from brochure.pictures import icc
from brochure.pictures.model import Colours, Encoding, Raster, Target
from brochure.profile import ColourSpace
from support.colours import apart, wide_profile
from support.judges import poppler
from support.oracle import page
from support.placing import Desk
from support.pngs import interlaced, sixteen_bits

PATCHES = [(138, 21, 56), (255, 204, 0), (0, 90, 160), (30, 120, 60), (250, 250, 250), (20, 20, 20)]
Placed = Callable[..., bytes]


def chart(mode: str = "RGB", side: int = 40) -> Image.Image:
    """Six patches, two rows of three."""
    image = Image.new("RGB", (3 * side, 2 * side))
    for index, patch in enumerate(PATCHES):
        x, y = index % 3 * side, index // 3 * side
        image.paste(patch, (x, y, x + side, y + side))
    return image.convert(mode)


def saved(image: Image.Image, format: str = "PNG", **options: Any) -> bytes:
    buffer = BytesIO()
    image.save(buffer, format, **options)
    return buffer.getvalue()


def middles(image: Image.Image) -> list[tuple[int, int, int]]:
    """The colours in the middles of the patches."""
    width, height = image.size
    places = [
        (width * (2 * x + 1) // 6, height * (2 * y + 1) // 4) for y in (0, 1) for x in (0, 1, 2)
    ]
    found = [image.convert("RGB").getpixel(place) for place in places]
    return [pixel for pixel in found if isinstance(pixel, tuple)]  # type: ignore[misc]


def comes_back(pdf: bytes, expected: list[tuple[int, int, int]]) -> None:
    """Fail unless the rendered page has these colours."""
    for seen, meant in zip(middles(page(pdf, 2.0)), expected, strict=True):
        assert apart(seen, meant) <= 2, (seen, meant)


def test_rgb_png_is_embedded_without_loss(desk: Desk, placed: Placed) -> None:
    desk.put("a.png", saved(chart()))
    raster = desk.picture("a.png")
    assert isinstance(raster, Raster)
    assert (raster.encoding, raster.colours, raster.bits) == (Encoding.PNG, Colours.RGB, 8)
    comes_back(placed(raster), PATCHES)


def test_grey_png_stays_grey(desk: Desk, placed: Placed) -> None:
    grey = chart("L")
    desk.put("a.png", saved(grey))
    raster = desk.picture("a.png")
    assert isinstance(raster, Raster)
    assert (raster.colours, raster.bits) == (Colours.GREY, 8)
    comes_back(placed(raster), middles(grey))


def test_a_one_bit_png_keeps_its_bit(desk: Desk, placed: Placed) -> None:
    image = chart("L").point([0] * 128 + [255] * 128).convert("1")
    desk.put("a.png", saved(image))
    raster = desk.picture("a.png")
    assert isinstance(raster, Raster)
    assert (raster.colours, raster.bits) == (Colours.GREY, 1)
    comes_back(placed(raster), middles(image))


@pytest.mark.parametrize("colours", [2, 6, 17, 256])
def test_a_palette_is_kept(desk: Desk, placed: Placed, colours: int) -> None:
    image = chart().quantize(colours)
    desk.put("a.png", saved(image))
    raster = desk.picture("a.png")
    assert isinstance(raster, Raster)
    assert raster.palette
    comes_back(placed(raster), middles(image))


def test_sixteen_bits_of_grey_become_eight(desk: Desk, placed: Placed) -> None:
    deep = Image.new("I;16", (120, 80), 0xC4C4)
    desk.put("a.png", saved(deep))
    raster = desk.picture("a.png")
    assert isinstance(raster, Raster)
    assert raster.bits == 8
    comes_back(placed(raster), [(0xC4, 0xC4, 0xC4)] * 6)


def test_sixteen_bits_of_colour_become_eight(desk: Desk, placed: Placed) -> None:
    desk.put("a.png", sixteen_bits(chart()))
    raster = desk.picture("a.png")
    assert isinstance(raster, Raster)
    assert (raster.bits, raster.colours) == (8, Colours.RGB)
    comes_back(placed(raster), PATCHES)


@pytest.mark.parametrize("mode", ["RGBA", "LA", "P", "RGB", "1"])
def test_opacity_becomes_a_soft_mask(desk: Desk, placed: Placed, mode: str) -> None:
    image = chart({"LA": "LA", "RGBA": "RGBA"}.get(mode, "RGB"))
    options: dict[str, Any] = {}
    if mode in {"RGBA", "LA"}:
        clear = Image.new("L", image.size, 255)
        clear.paste(0, (0, 0, 40, 40))
        image.putalpha(clear)
    elif mode == "P":
        image = image.quantize(6)
        options["transparency"] = image.getpixel((20, 20))
    elif mode == "1":
        image = Image.new("1", (120, 80), 0)
        image.paste(1, (0, 0, 40, 40))
        options["transparency"] = 1
    else:
        options["transparency"] = PATCHES[0]
    desk.put("a.png", saved(image, **options))
    raster = desk.picture("a.png")
    assert isinstance(raster, Raster)
    assert raster.mask is not None
    assert raster.mask.colours is Colours.GREY
    seen = middles(page(placed(raster), 2.0))
    assert apart(seen[0], (255, 255, 255)) <= 2
    if mode in {"RGBA", "RGB"}:
        assert apart(seen[4], PATCHES[4]) <= 2


def test_half_opacity_comes_back_as_a_mixture(desk: Desk, placed: Placed) -> None:
    image = Image.new("RGBA", (120, 80), (0, 0, 200, 128))
    desk.put("a.png", saved(image))
    comes_back(placed(desk.picture("a.png")), [(127, 127, 227)] * 6)


def test_an_alpha_channel_that_is_opaque_is_dropped(desk: Desk) -> None:
    desk.put("a.png", saved(chart("RGBA")))
    raster = desk.picture("a.png")
    assert isinstance(raster, Raster)
    assert raster.mask is None


def test_an_interlaced_png_is_read(desk: Desk, placed: Placed) -> None:
    desk.put("a.png", interlaced(chart()))
    assert desk.folder.joinpath("a.png").read_bytes()[28] == 1  # Adam7
    comes_back(placed(desk.picture("a.png")), PATCHES)


@pytest.mark.parametrize("progressive", [False, True])
def test_a_jpeg_that_needs_nothing_is_embedded_as_it_is(
    desk: Desk, placed: Placed, progressive: bool
) -> None:
    data = saved(chart(), "JPEG", quality=97, subsampling=0, progressive=progressive)
    desk.put("a.jpg", data)
    raster = desk.picture("a.jpg")
    assert isinstance(raster, Raster)
    assert raster.encoding is Encoding.JPEG
    assert raster.data in data or data.endswith(raster.data[-200:])
    assert abs(len(raster.data) - len(data)) < 30
    comes_back(placed(raster), PATCHES)


def test_a_grey_jpeg_stays_grey(desk: Desk, placed: Placed) -> None:
    desk.put("a.jpg", saved(chart("L"), "JPEG", quality=97))
    raster = desk.picture("a.jpg")
    assert isinstance(raster, Raster)
    assert raster.colours is Colours.GREY
    comes_back(placed(raster), middles(chart("L")))


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_camera_held_another_way_is_turned_upright(
    desk: Desk, placed: Placed, orientation: int
) -> None:
    turns = {
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }
    exif = Image.Exif()
    exif[0x0112] = orientation
    image = chart()
    if orientation in turns:
        image = image.transpose(turns[orientation])
    desk.put("a.jpg", saved(image, "JPEG", quality=97, subsampling=0, exif=exif))
    original = desk.load("a.jpg")
    assert original is not None
    assert (original.width, original.height) == (120, 80)
    comes_back(placed(desk.picture("a.jpg")), PATCHES)


@pytest.mark.parametrize("format", ["PNG", "JPEG"])
def test_a_profile_that_differs_is_converted_to_srgb(
    desk: Desk, placed: Placed, format: str
) -> None:
    srgb, adobe = ImageCms.createProfile("sRGB"), ImageCms.ImageCmsProfile(BytesIO(wide_profile()))
    image = ImageCms.profileToProfile(chart(), srgb, adobe, outputMode="RGB")
    assert image is not None
    options = {"quality": 97, "subsampling": 0} if format == "JPEG" else {}
    desk.put("a", saved(image, format, icc_profile=wide_profile(), **options))
    comes_back(placed(desk.picture("a")), PATCHES)


def test_a_profile_that_looks_like_srgb_leaves_the_jpeg_as_it_is(desk: Desk) -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    data = saved(chart(), "JPEG", icc_profile=profile)
    desk.put("a.jpg", data)
    raster = desk.picture("a.jpg")
    assert isinstance(raster, Raster)
    assert data.endswith(raster.data[-500:])
    assert b"ICC_PROFILE" not in raster.data


def test_a_profile_for_other_colours_or_of_noise_is_passed_over(desk: Desk, placed: Placed) -> None:
    for index, profile in enumerate((icc.press_profile(), b"noise" * 100)):
        desk.put(f"{index}.png", saved(chart(), icc_profile=profile))
        comes_back(placed(desk.picture(f"{index}.png")), PATCHES)


OTHER, DAMAGED = "one of other colours than it has", "damaged"


def torn(jpeg: bytes) -> bytes:
    """A JPEG that says its profile has two pieces, and has one (ICC.1, B.4)."""
    return jpeg.replace(b"ICC_PROFILE\0\x01\x01", b"ICC_PROFILE\0\x01\x02")


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (lambda: saved(chart(), icc_profile=b"noise" * 100), DAMAGED),
        (lambda: saved(chart(), icc_profile=wide_profile()[:200]), DAMAGED),
        (lambda: saved(chart(), icc_profile=icc.press_profile()), OTHER),
        (lambda: saved(chart("L"), icc_profile=wide_profile()), OTHER),
        (lambda: saved(chart("RGBA"), icc_profile=b"noise"), DAMAGED),
        (lambda: saved(chart("P"), icc_profile=b"noise"), DAMAGED),
        (lambda: saved(chart(), "JPEG", icc_profile=b"noise"), DAMAGED),
        (lambda: torn(saved(chart(), "JPEG", icc_profile=wide_profile())), DAMAGED),
        (lambda: saved(cmyk_chart()[0], "JPEG", icc_profile=wide_profile()), OTHER),
    ],
)
def test_a_profile_that_is_not_used_is_said(
    desk: Desk, data: Callable[[], bytes], what: str
) -> None:
    desk.put("a.png", data())
    desk.picture("a.png", width=30.0)
    said = [fact for fact in desk.facts() if fact.id == "picture/profile-dropped"]
    assert [dict(fact.parameters)["what"] for fact in said] == [what]


@pytest.mark.parametrize("mode", ["RGB", "RGBA", "P"])
def test_a_profile_that_is_used_is_not_said_to_be_dropped(desk: Desk, mode: str) -> None:
    desk.put("a.png", saved(chart(mode), icc_profile=wide_profile()))
    desk.picture("a.png", width=30.0)
    assert desk.facts() == []


def cmyk_chart() -> tuple[Image.Image, list[tuple[int, int, int]]]:
    """The patches in the press's colours, and how they look."""
    image = icc.to_press(chart(), None, icc.press_profile())
    return image, middles(icc.to_srgb(image, icc.press_profile()))


def not_adobes(data: bytes) -> bytes:
    """A CMYK JPEG of Pillow's, as somebody else writes it: no marker, so nothing is inverted."""
    from PIL import ImageChops  # noqa: PLC0415

    with Image.open(BytesIO(data)) as image:
        other = saved(ImageChops.invert(image), "JPEG", quality=97, subsampling=0)
    start = other.index(b"\xff\xee")
    length = int.from_bytes(other[start + 2 : start + 4], "big")
    return other[:start] + other[start + 2 + length :]


@pytest.mark.parametrize("own_profile", [False, True])
@pytest.mark.parametrize("adobe", [False, True])
def test_cmyk_is_converted_for_the_screen_and_said(
    desk: Desk, placed: Placed, own_profile: bool, adobe: bool
) -> None:
    image, expected = cmyk_chart()
    data = saved(image, "JPEG", quality=97, subsampling=0)
    if not adobe:
        data = not_adobes(data)
    if own_profile:
        profile = icc.press_profile()
        data = with_profile(data, profile)
    desk.put("a.jpg", data)
    raster = desk.picture("a.jpg")
    assert isinstance(raster, Raster)
    assert raster.colours is Colours.RGB
    by = desk.only("picture/converted")["by"]
    assert by == ("its own profile" if own_profile else "the profile of the press")
    comes_back(placed(raster), expected)


def with_profile(data: bytes, profile: bytes) -> bytes:
    """A JPEG with a profile in segments of 60,000 bytes (ICC.1, B.4)."""
    parts = [profile[at : at + 60_000] for at in range(0, len(profile), 60_000)]
    segments = b""
    for index, part in enumerate(parts, 1):
        body = b"ICC_PROFILE\0" + bytes([index, len(parts)]) + part
        segments += b"\xff\xe2" + (len(body) + 2).to_bytes(2, "big") + body
    return data[:2] + segments + data[2:]


def test_cmyk_stays_as_it_is_for_the_press(desk: Desk) -> None:
    data = saved(cmyk_chart()[0], "JPEG", quality=97)
    desk.put("a.jpg", data)
    raster = desk.picture("a.jpg", target=Target(ColourSpace.CMYK))
    assert isinstance(raster, Raster)
    assert (raster.colours, raster.inverted) == (Colours.CMYK, True)
    assert data.endswith(raster.data[-500:])
    assert not desk.facts()


@pytest.mark.parametrize("format", ["PNG", "JPEG"])
def test_rgb_is_converted_for_the_press(desk: Desk, format: str) -> None:
    desk.put("a", saved(chart(), format))
    raster = desk.picture("a", target=Target(ColourSpace.CMYK))
    assert isinstance(raster, Raster)
    assert raster.colours is Colours.CMYK
    assert raster.encoding is Encoding[format]


def photograph(width: int, height: int) -> Image.Image:
    """An image with as many colours as a camera finds."""
    noise = random.Random(1)
    small = Image.frombytes("RGB", (60, 45), noise.randbytes(60 * 45 * 3))
    return small.resize((width, height), Image.Resampling.BICUBIC)


def test_what_is_too_fine_is_brought_to_300_dpi(desk: Desk, placed: Placed, tmp_path: Path) -> None:
    desk.put("a.jpg", saved(photograph(1600, 1200), "JPEG", quality=90))
    raster = desk.picture("a.jpg", width=144)
    assert isinstance(raster, Raster)
    assert (raster.width, raster.height) == (600, 450)
    path = tmp_path / "a.pdf"
    path.write_bytes(placed(raster, 144))
    listed = poppler("pdfimages", "-list", path).splitlines()
    assert len(listed) == 3
    assert listed[2].split()[2:8] == ["image", "600", "450", "rgb", "3", "8"]
    assert listed[2].split()[8] == "jpeg"
    assert listed[2].split()[12:14] == ["300", "300"]


@pytest.mark.parametrize(("width", "pixels"), [(144, 900), (143, 596)])
def test_up_to_450_dpi_all_pixels_are_kept(desk: Desk, width: int, pixels: int) -> None:
    desk.put("a.png", saved(chart(side=300)))
    raster = desk.picture("a.png", width=width)
    assert isinstance(raster, Raster)
    assert raster.width == pixels


def test_what_is_transparent_leaves_no_fringe_where_a_picture_is_shrunk(
    desk: Desk, placed: Placed
) -> None:
    image = Image.new("RGBA", (1000, 1000), (0, 0, 0, 0))
    ImageDraw.Draw(image).ellipse((100, 100, 900, 900), fill=(255, 255, 255, 255))
    desk.put("a.png", saved(image))
    shown = page(placed(desk.picture("a.png", width=30.0)), 4.0).convert("L")
    assert sum(shown.histogram()[:250]) == 0


def test_opacity_is_shrunk_with_its_picture(desk: Desk) -> None:
    image = chart("RGBA", side=300)
    image.putalpha(Image.linear_gradient("L").resize(image.size))
    desk.put("a.png", saved(image))
    raster = desk.picture("a.png", width=72)
    assert isinstance(raster, Raster)
    assert raster.mask is not None
    assert (raster.mask.width, raster.mask.height) == (raster.width, raster.height) == (300, 200)


def test_pdfimages_shows_what_is_embedded(desk: Desk, placed: Placed, tmp_path: Path) -> None:
    half = chart("RGBA")
    half.putalpha(Image.linear_gradient("L").resize(half.size))
    cases = {
        "rgb.png": (saved(chart()), [["image", "rgb", "3", "8"]]),
        "grey.png": (saved(chart("L")), [["image", "gray", "1", "8"]]),
        "bit.png": (saved(chart("1")), [["image", "gray", "1", "1"]]),
        "palette.png": (saved(chart().quantize(6)), [["image", "index", "1", "4"]]),
        "alpha.png": (saved(half), [["image", "rgb", "3", "8"], ["smask", "gray", "1", "8"]]),
    }
    for name, (data, expected) in cases.items():
        desk.put(name, data)
        path = tmp_path / "a.pdf"
        path.write_bytes(placed(desk.picture(name), 100.0))
        rows = [line.split() for line in poppler("pdfimages", "-list", path).splitlines()[2:]]
        assert [[row[2], *row[5:8]] for row in rows] == expected, name
        assert {tuple(row[3:5]) for row in rows} == {("120", "80")}, name


def test_a_photograph_in_a_png_becomes_a_jpeg_and_a_graphic_does_not(desk: Desk) -> None:
    desk.put("photo.png", saved(photograph(400, 300)))
    graphic = Image.new("RGB", (400, 300), "white")
    ImageDraw.Draw(graphic).ellipse((50, 50, 300, 250), fill=(138, 21, 56))
    desk.put("graphic.png", saved(graphic))
    photo, drawn = desk.picture("photo.png", width=200), desk.picture("graphic.png", width=200)
    assert isinstance(photo, Raster)
    assert isinstance(drawn, Raster)
    assert photo.encoding is Encoding.JPEG
    assert drawn.encoding is Encoding.PNG


def test_too_few_pixels_are_a_warning_with_the_width_that_would_do(desk: Desk) -> None:
    desk.put("a.png", saved(chart()))  # 120 pixels: 150 dpi at 20.3 mm
    desk.picture("a.png", width=mm(40))
    facts = desk.only("picture/resolution")
    assert (facts["dpi"], facts["width"], facts["most"]) == (76, 40.0, 20)


def test_enough_pixels_are_no_warning(desk: Desk) -> None:
    desk.put("a.png", saved(chart()))
    desk.picture("a.png", width=mm(20.3))
    assert not desk.facts()


@pytest.mark.parametrize("format", ["PNG", "JPEG"])
@pytest.mark.parametrize("share", [0.3, 0.6, 0.95])
def test_a_truncated_picture_is_damaged(desk: Desk, format: str, share: float) -> None:
    data = saved(photograph(300, 200), format)
    desk.put("a", data[: int(len(data) * share)])
    assert "early" in desk.refused("a", "picture/damaged")["reason"]


def test_a_picture_with_wrong_bytes_is_damaged(desk: Desk) -> None:
    data = bytearray(saved(chart()))
    place = data.index(b"IDAT") + 20
    data[place : place + 20] = bytes(20)
    desk.put("a.png", bytes(data))
    desk.refused("a.png", "picture/damaged")


def test_damaged_exif_does_not_spoil_a_picture(desk: Desk, placed: Placed) -> None:
    data = saved(chart(), "JPEG", quality=97, subsampling=0)
    segment = b"\xff\xe1\x00\x14Exif\0\0MM\0*\xff\xff\xff\xff\x12\x34\x56\x78"[:22]
    desk.put("a.jpg", data[:2] + segment + data[2:])
    comes_back(placed(desk.picture("a.jpg")), PATCHES)
