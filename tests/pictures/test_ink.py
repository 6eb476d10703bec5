"""How much of a picture is seen, and where."""

from __future__ import annotations

from io import BytesIO

import pytest
from PIL import Image
from reportlab.pdfgen.canvas import Canvas

from brochure.geometry import Rect
from brochure.pictures.load import ink
from brochure.pictures.model import Ink
from support.placing import Desk


def measured(desk: Desk, name: str) -> Ink:
    original = desk.load(name)
    assert original is not None, desk.said()
    return ink(original, desk.intake)


def close(found: Ink, box: Rect, coverage: float) -> None:
    assert tuple(found.box) == pytest.approx(tuple(box), abs=0.02)
    assert found.coverage == pytest.approx(coverage, abs=0.02)


@pytest.mark.parametrize("background", [(255, 255, 255, 255), (0, 0, 0, 0), (250, 250, 250, 255)])
def test_white_around_a_raster_is_no_ink(desk: Desk, background: tuple[int, ...]) -> None:
    image = Image.new("RGBA", (400, 200), background)
    image.paste((138, 21, 56, 255), (100, 50, 200, 150))
    buffer = BytesIO()
    image.save(buffer, "PNG")
    desk.put("a.png", buffer.getvalue())
    close(measured(desk, "a.png"), Rect(0.25, 0.25, 0.25, 0.5), 0.125)


HEAD = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 200">'


@pytest.mark.parametrize(
    ("body", "box", "coverage"),
    [
        ('<rect x="100" y="50" width="100" height="100"/>', Rect(0.25, 0.25, 0.25, 0.5), 0.125),
        (
            '<rect width="400" height="200" fill="white"/><circle cx="200" cy="100" r="50"/>',
            Rect(0.375, 0.25, 0.25, 0.5),
            0.098,
        ),
        (
            '<path fill-rule="evenodd" d="M0 0H400V200H0ZM50 50V150H350V50Z"/>',
            Rect(0, 0, 1, 1),
            0.625,
        ),
        (
            '<path d="M100 100H300" stroke="red" stroke-width="40"/>',
            Rect(0.25, 0.4, 0.5, 0.2),
            0.1,
        ),
        ('<g opacity=".01"><rect width="400" height="200"/></g>', Rect(0, 0, 1, 1), 0.0),
        (
            '<rect width="200" height="200" fill="#8a1538" transform="translate(200 0)"/>',
            Rect(0.5, 0, 0.5, 1),
            0.5,
        ),
    ],
)
def test_the_ink_of_a_drawing_is_where_it_is_seen(
    desk: Desk, body: str, box: Rect, coverage: float
) -> None:
    desk.put("a.svg", f"{HEAD}{body}</svg>")
    close(measured(desk, "a.svg"), box, coverage)


def test_a_picture_that_cannot_be_decoded_is_taken_as_a_whole(desk: Desk) -> None:
    buffer = BytesIO()
    Image.linear_gradient("L").save(buffer, "PNG")
    desk.put("a.png", buffer.getvalue()[:200])
    assert measured(desk, "a.png") == Ink()


def test_the_ink_of_a_pdf_is_where_it_is_seen(desk: Desk) -> None:
    buffer = BytesIO()
    canvas = Canvas(buffer, pagesize=(400, 200))
    canvas._make_preamble = lambda: None
    canvas._preamble = ""
    canvas.setFillColorRGB(1, 1, 1)
    canvas.rect(0, 0, 400, 200, stroke=0, fill=1)
    canvas.translate(100, 50)
    canvas.beginForm("inner")
    canvas.setFillColorRGB(0.5, 0.1, 0.2)
    canvas.rect(0, 50, 100, 50, stroke=0, fill=1)
    canvas.endForm()
    canvas.doForm("inner")
    canvas.showPage()
    canvas.save()
    desk.put("a.pdf", buffer.getvalue())
    close(measured(desk, "a.pdf"), Rect(0.25, 0.25, 0.25, 0.25), 0.0625)


WHITE_NAME = '<rect x="200" y="50" width="180" height="100" fill="white"/>'
MARK = '<circle cx="100" cy="100" r="60" fill="#8a1538"/>'


def lost(desk: Desk, body: str) -> float:
    desk.put("a.svg", f"{HEAD}{body}</svg>")
    return measured(desk, "a.svg").lost


@pytest.mark.parametrize(
    "body",
    [
        "",
        '<rect width="400" height="200" fill="none"/>',
        '<rect width="400" height="200" fill-opacity=".01"/>',
        '<mask id="m"><rect width="9" height="9"/></mask>'
        '<rect width="400" height="200" mask="url(#m)"/>',
    ],
)
def test_a_drawing_that_is_transparent_throughout_is_empty(desk: Desk, body: str) -> None:
    desk.put("a.svg", f"{HEAD}{body}</svg>")
    assert measured(desk, "a.svg").empty


@pytest.mark.parametrize("mode", ["RGBA", "LA"])
def test_a_raster_that_is_transparent_throughout_is_empty(desk: Desk, mode: str) -> None:
    buffer = BytesIO()
    Image.new(mode, (40, 20)).save(buffer, "PNG")
    desk.put("a.png", buffer.getvalue())
    assert measured(desk, "a.png").empty


@pytest.mark.parametrize("paper", ["", '<rect width="400" height="200" fill="#fdfdfd"/>'])
def test_a_white_logo_is_lost_with_and_without_a_ground(desk: Desk, paper: str) -> None:
    assert lost(desk, paper + WHITE_NAME) == 1.0


def test_a_white_name_beside_a_coloured_mark_is_lost(desk: Desk) -> None:
    whole = 180 * 100 + 3.14 * 60 * 60
    assert lost(desk, MARK + WHITE_NAME) == pytest.approx(180 * 100 / whole, abs=0.02)


@pytest.mark.parametrize(
    "body",
    [
        MARK + '<circle cx="100" cy="100" r="40" fill="white"/>',
        '<rect width="400" height="200" fill="navy"/>' + WHITE_NAME,
        '<rect width="400" height="200" fill="white"/>' + MARK,
        '<linearGradient id="g"><stop stop-color="white"/><stop offset="1"/></linearGradient>'
        '<rect width="300" height="200" fill="url(#g)"/>',
        f'<mask id="m"><rect width="400" height="200" fill="white"/></mask>{MARK}'
        '<circle cx="100" cy="100" r="40" fill="white" mask="url(#m)"/>',
    ],
)
def test_white_in_a_colour_and_white_paper_are_not_lost(desk: Desk, body: str) -> None:
    assert lost(desk, body) == 0.0


def test_a_white_raster_on_transparent_ground_is_lost(desk: Desk) -> None:
    image = Image.new("RGBA", (400, 200), (0, 0, 0, 0))
    image.paste((255, 255, 255, 255), (100, 50, 200, 150))
    buffer = BytesIO()
    image.save(buffer, "PNG")
    desk.put("a.png", buffer.getvalue())
    assert measured(desk, "a.png").lost == pytest.approx(1.0)
