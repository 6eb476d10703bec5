"""Text in an SVG that carries its font is outlined as another renderer sets it by that font."""

from __future__ import annotations

import struct
from base64 import b64encode
from collections.abc import Callable
from zlib import compress

import pytest
from PIL import Image

from brochure.pictures.model import Drawing
from brochure.pictures.svg.draw import drawing
from support.flyers import ROOT
from support.oracle import difference, ours, resvg
from support.placing import Desk

FONT = ROOT / "fonts" / "SourceSans3-Regular.ttf"
FAMILY = "Source Sans 3"
TEXTS = """\
<text x="10" y="40" font-size="30">Chor  am
 Kanal</text>
<text x="100" y="80" text-anchor="middle" style="font-size:22px" fill="teal">Größe \
<tspan fill="#8a1538">AVATAR</tspan></text>
<text x="190" y="120" text-anchor="end" font-size="24" transform="rotate(-5 190 120)"
 stroke="navy" stroke-width=".5">Office</text>
<text font-size="18"><tspan x="10" y="150">eins</tspan><tspan x="10" y="172">zwei</tspan></text>
"""


def svg(body: str, font: bytes | None = None, rule: str = "") -> bytes:
    """A drawing that carries a font."""
    data = b64encode(FONT.read_bytes() if font is None else font).decode()
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 200"><style>'
        f'@font-face{{font-family:"{FAMILY}";{rule}src:url(data:font/ttf;base64,{data})}}'
        f"text{{font-family:'{FAMILY}',serif}}</style>\n{body}</svg>"
    ).encode()


def drawn(data: bytes) -> Drawing:
    found = drawing(data)
    assert isinstance(found, Drawing), [(each.id, each.parameters) for each in found]
    return found


def woff(font: bytes) -> bytes:
    """A font as WOFF 1.0, table by table."""
    (count,) = struct.unpack_from(">H", font, 4)
    tables = [struct.unpack_from(">4sLLL", font, 12 + 16 * index) for index in range(count)]
    entries, body, start = b"", b"", 44 + 20 * count
    for tag, checksum, offset, whole in tables:
        packed = compress(font[offset : offset + whole])
        packed = packed if len(packed) < whole else font[offset : offset + whole]
        entries += struct.pack(">4sLLLL", tag, start + len(body), len(packed), whole, checksum)
        body += packed + bytes(-len(packed) % 4)
    length = start + len(body)
    head = struct.pack(">4s4sLHHLHHLLLLL", b"wOFF", font[:4], length, count, 0, len(font), *[0] * 7)
    return head + entries + body


def test_text_looks_as_resvg_sets_it_by_the_same_font(placed: Callable[..., bytes]) -> None:
    data = svg(TEXTS)
    apart = difference(ours(placed(drawn(data))), resvg(data.decode(), FONT), 48)
    assert apart.mean <= 2.5
    assert apart.far <= 0.01


def test_the_comparison_sees_a_text_that_is_not_there() -> None:
    image = resvg(svg(TEXTS).decode(), FONT)
    assert difference(image, Image.new("RGB", image.size, "white"), 48).far > 0.01


def test_a_packed_font_gives_the_same_outlines() -> None:
    plain = FONT.read_bytes()
    assert drawn(svg(TEXTS, woff(plain))) == drawn(svg(TEXTS, plain))


def test_a_font_is_taken_for_its_own_weight_and_slope() -> None:
    body = '<text font-weight="bold" font-style="italic" y="9">A</text>'
    assert drawn(svg(body, rule="font-weight:700;font-style:italic;")).parts


@pytest.mark.parametrize(
    "body",
    [
        '<text y="9" font-weight="bold">A</text>',
        '<text y="9" font-style="italic">A</text>',
        '<text y="9" style="font-family:Other,\'Source Sans 3\'">A</text>',
        '<text y="9" style="font:12px Other">A</text>',
        '<text y="9">磐</text>',
        '<text y="9" letter-spacing="2">A</text>',
        '<text y="9" textLength="50">A</text>',
        '<text y="9" x="1 5 9">ABC</text>',
        '<text y="9" dx="1">A</text>',
        '<text y="9" text-decoration="underline">A</text>',
        '<text y="9" writing-mode="tb">A</text>',
        '<text y="9" xml:space="preserve">A  B</text>',
        '<text y="9"><textPath href="#p">A</textPath></text>',
        '<text y="9"><tspan opacity=".5">A</tspan></text>',
        '<linearGradient id="g"><stop/><stop offset="1"/></linearGradient>'
        '<text y="9" fill="url(#g)">A</text>',
        f'<text y="9">{"A" * 3000}</text>',
    ],
)
def test_what_only_a_browser_sets_is_refused_as_text(desk: Desk, body: str) -> None:
    desk.put("a.svg", svg(body))
    desk.refused("a.svg", "picture/svg-text")


@pytest.mark.parametrize(
    "font",
    [
        b"",
        b"noise" * 100,
        b"wOFF" + b"\xff" * 200,
        FONT.read_bytes()[:3000],
        woff(FONT.read_bytes())[:20_000],
    ],
)
def test_a_font_that_cannot_be_read_is_none(desk: Desk, font: bytes) -> None:
    desk.put("a.svg", svg('<text y="9">A</text>', font))
    desk.refused("a.svg", "picture/svg-text")


def test_a_font_elsewhere_is_none(desk: Desk) -> None:
    rule = f"@font-face{{font-family:'{FAMILY}';src:url(https://example.org/a.woff)}}"
    body = f'<text y="9" font-family="{FAMILY}">A</text>'
    data = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><style>{rule}</style>{body}'
    desk.put("a.svg", f"{data}</svg>")
    desk.refused("a.svg", "picture/svg-text")
