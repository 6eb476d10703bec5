"""What an SVG becomes, and each thing that is refused, by its name and line."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brochure.geometry import Rect
from brochure.pictures.model import Drawing, Flat, Group, Shape
from brochure.pictures.refusal import Refusal
from brochure.pictures.svg.draw import drawing
from support.flyers import ROOT
from support.placing import Desk
from support.steps import steps

_HEAD = (
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
    ' viewBox="0 0 10 10">\n'
)


def svg(body: str) -> bytes:
    return f"{_HEAD}{body}</svg>".encode()


def drawn(body: str) -> Drawing:
    found = drawing(svg(body))
    assert isinstance(found, Drawing), [(each.id, each.parameters) for each in found]
    return found


def refused(data: bytes) -> list[tuple[str, object]]:
    """The ids and lines of what is refused."""
    found = drawing(data)
    assert isinstance(found, list), found
    return [(each.id, each.parameters.get("line")) for each in found]


UNDRAWN = ("foreignObject", "flowRoot", "mesh", "discard", "unknown")


@pytest.mark.parametrize("element", UNDRAWN)
def test_an_element_that_is_not_drawn_is_refused_by_name_and_line(desk: Desk, element: str) -> None:
    desk.put("logo.svg", svg(f"<g>\n<g>\n<{element}/></g></g>"))
    facts = desk.refused("logo.svg", "picture/svg-element")
    assert (facts["element"], facts["line"]) == (element, 4)
    assert f"`{element}`" in desk.said()


UNSEEN = (
    "mask", "filter", "pattern", "marker", "font", "font-face", "cursor", "color-profile",
    "meshgradient", "hatch", "solidcolor", "clipPath", "linearGradient", "symbol",
)  # fmt: skip


@pytest.mark.parametrize("element", UNSEEN)
def test_an_element_that_shows_nothing_where_it_stands_is_passed_over(element: str) -> None:
    assert drawn(f"<{element}><flowRoot/></{element}>").parts == ()
    assert drawn("<defs><flowRoot/></defs>").parts == ()


DANGERS = {
    "<script>alert(1)</script>": "a script",
    '<animate attributeName="x"/>': "an animation",
    '<rect><animateTransform attributeName="transform"/></rect>': "an animation",
    '<set attributeName="x"/>': "an animation",
    '<rect onclick="alert(1)"/>': "a script (`onclick`)",
    '<g onload="alert(1)"/>': "a script (`onload`)",
    '<use href="https://example.org/a.svg#b"/>': "`https://example.org/a.svg#b`",
    '<use xlink:href="other.svg#b"/>': "`other.svg#b`",
    '<linearGradient id="a" href="file:///etc/passwd"/>': "`file:///etc/passwd`",
    '<rect width="1" height="1" fill="url(https://example.org/a#b)"/>': "`https://example.org/a#b`",
    "<rect width='1' height='1' style='fill:url(\"x.svg#b\")'/>": "`x.svg#b`",
    '<rect width="1" height="1" clip-path="url(x.svg#b)"/>': "`x.svg#b`",
    '<rect width="1" height="1" mask="url(x.svg#b)"/>': "`x.svg#b`",
    '<image href="other.png" width="1" height="1"/>': "`other.png`",
    '<image href="https://example.org/a.png" width="1" height="1"/>': "`https://example.org/a.png`",
    '<a href="javascript:alert(1)"/>': "`javascript:alert(1)`",
    '<style>@import url(a.css);</style><rect class="a" width="1" height="1"/>': "@import",
}


@pytest.mark.parametrize("body", DANGERS)
def test_what_is_active_or_outside_of_the_file_is_refused(desk: Desk, body: str) -> None:
    desk.put("logo.svg", svg(body))
    facts = desk.refused("logo.svg", "picture/svg-forbidden")
    assert DANGERS[body] in facts["what"]
    assert facts["line"] == 2


@pytest.mark.parametrize(
    "declaration",
    [
        '<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">',
        '<!ENTITY a SYSTEM "file:///etc/passwd">',
        '<!ENTITY % a SYSTEM "https://example.org/a.dtd"> %a;',
    ],
)
def test_entities_that_multiply_or_lead_out_are_refused(desk: Desk, declaration: str) -> None:
    data = f"<?xml version='1.0'?>\n<!DOCTYPE svg [\n{declaration}]>\n".encode() + svg("")
    desk.put("logo.svg", data)
    assert desk.refused("logo.svg", "picture/svg-forbidden")["line"] == 3


def test_entities_that_come_to_too_much_are_refused() -> None:
    declared = f"<!DOCTYPE svg [<!ENTITY a '{'a' * 10_000}'>]>".encode()
    found = drawing(declared + svg(f"<desc>{'&a;' * 1000}</desc>"))
    assert isinstance(found, list)
    assert found[0].id == "picture/svg-too-large"


def test_an_entity_that_is_declared_elsewhere_is_refused_by_name() -> None:
    start = b'<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "https://example.org/svg11.dtd">'
    found = drawing(start + svg("<desc>&ns_extend;</desc>"))
    assert isinstance(found, list)
    assert "ns_extend" in str(found[0].parameters["problem"])


def test_a_document_type_alone_is_passed_over() -> None:
    start = b'<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "https://example.org/svg11.dtd">'
    assert isinstance(drawing(start + svg('<path d="M0 0h1v1z"/>')), Drawing)


VALUES = {
    '<path d="M0 0L1e999 1"/>': "d",
    '<path d="M0 0L10"/>': "d",
    '<path d="M0 0L1 1 x"/>': "d",
    '<path d="L1 1"/>': "d",
    '<path d="M0 0L1 1 2"/>': "d",
    '<path d="M0 0a1 1 0 2 1 1 1"/>': "d",
    '<path d="M0 0L99999999999 1"/>': "d",
    '<polygon points="1 1 2"/>': "points",
    '<polygon points="1 1 2 nan"/>': "points",
    '<rect width="-1" height="1"/>': "width",
    '<rect width="1em" height="1"/>': "width",
    '<rect width="1e999" height="1"/>': "width",
    '<rect width="one" height="1"/>': "width",
    '<circle r="-1"/>': "r",
    '<g transform="rotate(1 2)"/>': "transform",
    '<g transform="spin(1)"/>': "transform",
    '<g transform="scale(1e999)"/>': "transform",
    '<rect width="1" height="1" fill="lab(50% 20 20)"/>': "fill",
    '<rect width="1" height="1" fill="context-fill"/>': "fill",
    '<rect width="1" height="1" fill-opacity="much"/>': "fill-opacity",
    '<rect width="1" height="1" stroke="red" stroke-width="-1"/>': "stroke-width",
    '<rect width="1" height="1" stroke="red" stroke-miterlimit="0"/>': "stroke-miterlimit",
    '<rect width="1" height="1" stroke="red" stroke-dasharray="1 -1"/>': "stroke-dasharray",
    '<rect width="1" height="1" stroke="red" stroke-linejoin="square"/>': "stroke-linejoin",
    '<rect width="1" height="1" mask="element(#m)"/>': "mask",
    '<rect width="1" height="1" filter="url(#f)"/>': "filter",
    '<rect width="1" height="1" style="filter: blur(2px)"/>': "filter",
    '<path d="M0 0h1" marker-end="url(#m)"/>': "marker-end",
    '<rect width="1" height="1" style="mix-blend-mode: plus-lighter"/>': "mix-blend-mode",
    '<rect width="1" height="1" fill="red" style="mix-blend-mode: color-burn"/>': "mix-blend-mode",
    '<path d="M0 0h1" vector-effect="fixed-position"/>': "vector-effect",
    '<g style="transform: scale(2); transform-origin: nowhere"/>': "transform-origin",
    '<g systemLanguage="de"><rect width="1" height="1"/></g>': "systemLanguage",
    '<rect style="width: 5px"/>': "width",
    "<style>@media print { rect { fill: red } }</style>": "style",
    "<style>rect { g { fill: red } }</style>": "style",
    "<style>rect:::x { fill: red }</style>": "style",
    '<rect width="1" height="1" clip-path="circle(5px)"/>': "clip-path",
    '<filter id="f"><feGaussianBlur stdDeviation="2"/></filter>'
    '<rect width="1" height="1" filter="url(#f)"/>': "filter",
    '<mask id="m" color-interpolation="linearRGB"><rect width="1" height="1" opacity=".5"/></mask>'
    '<rect width="1" height="1" mask="url(#m)"/>': "color-interpolation",
    '<mask id="m"><g style="mix-blend-mode: screen"><rect width="1" height="1"/></g></mask>'
    '<rect width="1" height="1" mask="url(#m)"/>': "mix-blend-mode",
    '<pattern id="a" width="1" height="1"><path d="M0 0h1v1z"/></pattern>'
    '<pattern id="b" width="1" height="1"><path d="M0 0h1v1z" fill="url(#a)"/></pattern>'
    '<rect width="1" height="1" fill="url(#b)"/>': "fill",
    '<linearGradient id="g"><stop stop-opacity="0"/><stop offset="1"/></linearGradient>'
    '<pattern id="b" width="1" height="1"><path d="M0 0h1v1z" fill="url(#g)"/></pattern>'
    '<rect width="1" height="1" fill="url(#b)"/>': "fill",
    '<pattern id="b" width="-1" height="1"><path d="M0 0h1v1z"/></pattern>'
    '<rect width="1" height="1" fill="url(#b)"/>': "width",
    '<linearGradient id="g" spreadMethod="x"><stop/><stop offset="1"/></linearGradient>'
    '<rect width="1" height="1" fill="url(#g)"/>': "spreadMethod",
    '<radialGradient id="g" fx="2"><stop/><stop offset="1"/></radialGradient>'
    '<rect width="1" height="1" fill="url(#g)"/>': "fx",
    '<symbol id="s" viewBox="0 0 0 0"/><use href="#s"/>': "viewBox",
    '<svg viewBox="0 0 1 1" preserveAspectRatio="middle"/>': "preserveAspectRatio",
}


@pytest.mark.parametrize("body", VALUES)
def test_a_value_that_makes_no_sense_is_refused_by_name_and_line(desk: Desk, body: str) -> None:
    desk.put("logo.svg", svg(body))
    facts = desk.refused("logo.svg", "picture/svg-value")
    assert (facts["key"], facts["line"]) == (VALUES[body], 2)


@pytest.mark.parametrize(
    "body",
    [
        '<use href="#x"/>',
        '<rect width="1" height="1" fill="url(#x)"/>',
        '<rect width="1" height="1" mask="url(#x)"/>',
        '<pattern id="p" href="#x" width="1" height="1"/>'
        '<rect width="1" height="1" fill="url(#p)"/>',
        '<linearGradient id="g" href="#x"/><rect width="1" height="1" fill="url(#g)"/>',
    ],
)
def test_a_reference_that_leads_nowhere_is_refused(desk: Desk, body: str) -> None:
    desk.put("logo.svg", svg(body))
    assert desk.refused("logo.svg", "picture/svg-missing")["target"] == "x"


@pytest.mark.parametrize(
    "body",
    [
        '<use id="a" href="#a"/>',
        '<g id="a"><use href="#a"/></g>',
        '<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>',
        '<symbol id="s"><use href="#s"/></symbol><use href="#s"/>',
        '<linearGradient id="a" href="#b"/><linearGradient id="b" href="#a"/>'
        '<rect width="1" height="1" fill="url(#a)"/>',
        '<clipPath id="c" clip-path="url(#c)"><rect width="1" height="1"/></clipPath>'
        '<rect width="1" height="1" clip-path="url(#c)"/>',
        '<clipPath id="c"><rect width="1" height="1" clip-path="url(#c)"/></clipPath>'
        '<rect width="1" height="1" clip-path="url(#c)"/>',
        '<mask id="m"><rect width="1" height="1" mask="url(#m)"/></mask>'
        '<rect width="1" height="1" mask="url(#m)"/>',
        '<mask id="m" mask="url(#n)"><rect width="1" height="1"/></mask>'
        '<mask id="n" mask="url(#m)"><rect width="1" height="1"/></mask>'
        '<rect width="1" height="1" mask="url(#m)"/>',
        '<pattern id="p" width="1" height="1"><path d="M0 0h1v1z" fill="url(#p)"/></pattern>'
        '<rect width="1" height="1" fill="url(#p)"/>',
        '<pattern id="p" href="#q"/><pattern id="q" href="#p"/>'
        '<rect width="1" height="1" fill="url(#p)"/>',
    ],
)
def test_a_circle_of_references_is_refused(desk: Desk, body: str) -> None:
    desk.put("logo.svg", svg(body))
    desk.refused("logo.svg", "picture/svg-loop")


def _uses_of_uses() -> bytes:
    """Ten uses of ten uses, and so on: a billion rectangles in a kilobyte."""
    levels = ['<rect id="l0" width="1" height="1"/>']
    for level in range(1, 10):
        uses = f'<use href="#l{level - 1}"/>' * 10
        levels.append(f'<g id="l{level}">{uses}</g>')
    return svg(f'<defs>{"".join(levels)}</defs><use href="#l9"/>')


def _clips_of_clips() -> bytes:
    levels = ['<clipPath id="c0"><rect width="9" height="9"/></clipPath>']
    for level in range(1, 9):
        rects = f'<rect width="9" height="9" clip-path="url(#c{level - 1})"/>' * 10
        levels.append(f'<clipPath id="c{level}">{rects}</clipPath>')
    return svg(f'{"".join(levels)}<rect width="9" height="9" clip-path="url(#c8)"/>')


HUGE: dict[str, Callable[[], bytes]] = {
    "uses of uses": _uses_of_uses,
    "a million elements": lambda: svg("<g/>" * 999_000),
    "deep nesting": lambda: svg("<g>" * 5000 + "</g>" * 5000),
    "a long path": lambda: svg(f'<path d="M0 0{"l1 1" * 250_000}"/>'),
    "a long number": lambda: svg(f'<path d="M0 0L1 {"1" * 1_000_000}"/>'),
    "a long length": lambda: svg(f'<rect width="{"9" * 1_000_000}" height="1"/>'),
    "megabytes": lambda: svg(f"<desc>{'x' * 5_000_000}</desc>"),
    "brackets": lambda: svg(f"<style>rect {{ fill: {'(' * 50_000} }}</style><rect/>"),
    "rules": lambda: svg(f"<style>{'g * {fill:red}' * 5000}</style>{'<g/>' * 5000}"),
    "repeats": lambda: svg(
        '<linearGradient id="g" x2=".00001" spreadMethod="repeat"><stop/><stop offset="1"/>'
        '</linearGradient><rect width="9" height="9" fill="url(#g)"/>'
    ),
    "shapes with long gradients": lambda: svg(
        f'<linearGradient id="g">{"<stop/>" * 1000}</linearGradient>'
        f'{"""<rect width="9" height="9" fill="url(#g)"/>""" * 1000}'
    ),
    "clips of clips": _clips_of_clips,
}


MOST_STEPS = 20_000_000  # lines of Python; the budgets of drawing allow about 14 million


@pytest.mark.parametrize("what", HUGE)
def test_what_is_beyond_all_measure_ends_in_a_message_soon(desk: Desk, what: str) -> None:
    desk.put("logo.svg", HUGE[what]())
    loaded: list[object] = []
    assert steps(lambda: loaded.append(desk.load("logo.svg"))) < MOST_STEPS
    assert loaded == [None]
    assert desk.facts()[0].id in {"picture/svg-too-large", "picture/svg-value"}


def test_what_is_beyond_all_measure_does_not_fill_the_memory(desk: Desk) -> None:
    names = [desk.put(f"{index}.svg", make()) for index, make in enumerate(HUGE.values())]
    program = (
        "import resource, sys, pathlib\n"
        "resource.setrlimit(resource.RLIMIT_AS, (400_000_000, 400_000_000))\n"
        "from brochure.pictures.svg.draw import drawing\n"
        "for name in sys.argv[1:]:\n"
        "    print(type(drawing(pathlib.Path(name).read_bytes())).__name__)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, *(desk.folder / name for name in names)],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
    )
    assert done.stderr == ""
    assert done.stdout.split() == ["list"] * len(HUGE)


@pytest.mark.parametrize(
    "data",
    [
        b"<svg",
        b"<svg xmlns='http://www.w3.org/2000/svg'><g></svg>",
        b"<svg xmlns='http://www.w3.org/2000/svg'>\xff\xfe</svg>",
        b"<?xml version='1.0' encoding='x-unknown'?><svg xmlns='http://www.w3.org/2000/svg'/>",
        b"<svg xmlns='http://www.w3.org/2000/svg'>&nbsp;</svg>",
        b"<note><svg xmlns='http://www.w3.org/2000/svg'/></note>",
    ],
)
def test_what_is_not_xml_or_not_svg_is_refused(desk: Desk, data: bytes) -> None:
    desk.put("logo.svg", data)
    desk.refused("logo.svg", "picture/svg-xml")


@pytest.mark.parametrize(
    "attributes", ["", 'width="0" height="5"', 'width="10"', 'width="-1" height="1"']
)
def test_a_drawing_without_a_size_is_refused(desk: Desk, attributes: str) -> None:
    desk.put("logo.svg", f'<svg xmlns="http://www.w3.org/2000/svg" {attributes}/>')
    desk.refused("logo.svg", "picture/svg-no-size")


@pytest.mark.parametrize(
    ("attributes", "size"),
    [
        ('viewBox="0 0 30 20"', (30, 20)),
        ('viewBox="0 0 30 20" width="100%" height="100%"', (30, 20)),
        ('viewBox="0 0 30 20" width="60"', (60, 40)),
        ('viewBox="0 0 30 20" height="60"', (90, 60)),
        ('width="1in" height="72pt"', (96, 96)),
        ('width="10mm" height="1cm"', (96 / 2.54, 96 / 2.54)),
    ],
)
def test_the_size_is_that_of_the_attributes_or_the_view_box(
    attributes: str, size: tuple[float, float]
) -> None:
    found = drawing(f'<svg xmlns="http://www.w3.org/2000/svg" {attributes}/>'.encode())
    assert isinstance(found, Drawing)
    assert (found.width, found.height) == pytest.approx(size)
    assert found.view == Rect(0, 0, found.width, found.height)


def test_all_elements_that_are_not_drawn_are_said_at_once() -> None:
    assert refused(svg("<text>A</text>\n<flowRoot/>\n<mesh/>")) == [
        ("picture/svg-text", 2),
        ("picture/svg-element", 3),
        ("picture/svg-element", 4),
    ]


def test_of_very_many_faults_the_first_are_said() -> None:
    assert len(refused(svg("<flowRoot/>" * 1000))) == 10


def test_vocabularies_of_drawing_programs_are_passed_over() -> None:
    body = (
        '<x:namedview xmlns:x="http://example.org/x"><x:script/></x:namedview>'
        '<metadata><x:r xmlns:x="urn:x"/></metadata>'
    )
    assert drawn(body).parts == ()


def test_what_svg_does_not_draw_is_not_drawn() -> None:
    body = (
        '<rect width="0" height="5"/><circle r="0"/><path d=""/><path d="M1 1"/><g display="none">'
        '<rect width="1" height="1"/></g><rect width="1" height="1" visibility="hidden"/>'
        '<rect width="1" height="1" fill="none"/><rect width="1" height="1" opacity="0"/>'
        '<defs><rect width="1" height="1"/></defs><symbol><rect width="1" height="1"/></symbol>'
    )
    assert drawn(body).parts == ()


def test_a_rule_for_dark_screens_does_not_concern_paper() -> None:
    sheet = "<style>@media (prefers-color-scheme: dark) { path { fill: white } }</style>"
    (part,) = drawn(f'{sheet}<path d="M0 0h1v1z"/>').parts
    assert isinstance(part, Shape)
    assert part.fill == Flat((0.0, 0.0, 0.0))


@pytest.mark.parametrize(
    ("wide", "rgb"),
    [  # the samples of CSS Color 4, 10.3, and what sRGB holds of a purer red
        ("0.91749 0.20029 0.13856", (1.0, 0.0, 0.0)),
        ("0.45842 0.98526 0.29829", (0.0, 1.0, 0.0)),
        ("0 0 0.95959", (0.0, 0.0, 1.0)),
        ("1 1 1", (1.0, 1.0, 1.0)),
        ("1 0 0", (1.0, 0.0, 0.0)),
    ],
)
def test_a_colour_of_a_wide_screen_is_what_srgb_has_of_it(
    wide: str, rgb: tuple[float, ...]
) -> None:
    (part,) = drawn(f'<path d="M0 0h1v1z" fill="color(display-p3 {wide})"/>').parts
    assert isinstance(part, Shape)
    assert isinstance(part.fill, Flat)
    assert part.fill.colour == pytest.approx(rgb, abs=0.03)


def test_the_opacity_of_one_paint_needs_no_group() -> None:
    (part,) = drawn('<rect width="1" height="1" opacity=".5" fill-opacity=".5"/>').parts
    assert isinstance(part, Shape)
    assert part.fill == Flat((0.0, 0.0, 0.0), 0.25)


def test_the_opacity_of_fill_and_stroke_needs_a_group() -> None:
    (part,) = drawn('<rect width="1" height="1" opacity=".5" stroke="red"/>').parts
    assert isinstance(part, Group)
    assert part.opacity == 0.5


@given(st.text(alphabet="MmLlHhVvCcSsQqTtAaZz0123456789.,-+eE \n", max_size=60))
def test_no_path_data_make_the_reader_fail(data: str) -> None:
    found = drawing(svg(f'<path d="{data}" stroke="red"/>'))
    assert isinstance(found, Drawing) or [each.id for each in found] == ["picture/svg-value"]


@given(st.lists(st.tuples(*[st.floats(-1e4, 1e4, allow_nan=False)] * 2), min_size=2, max_size=20))
def test_a_path_has_the_points_that_were_written(points: list[tuple[float, ...]]) -> None:
    data = "M" + " ".join(f"{x:.4f} {y:.4f}" for x, y in points)
    parts = drawn(f'<path d="{data}" stroke="red" fill="none"/>').parts
    (shape,) = parts
    assert isinstance(shape, Shape)
    ends = [at for _, at in shape.outline.path]
    assert ends == [pytest.approx((round(x, 4), round(y, 4))) for x, y in points]


@given(st.binary(max_size=200))
def test_no_bytes_make_the_reader_fail(noise: bytes) -> None:
    for data in (
        noise,
        b"<svg>" + noise,
        svg("") + noise,
        svg("<style>").replace(b"</svg>", noise),
    ):
        found = drawing(data)
        assert isinstance(found, Drawing) or all(isinstance(each, Refusal) for each in found)
