"""PDF logos: what is placed, and each thing that is refused with its reason."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Encryption, Name, Pdf, Stream
from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from brochure.paint.paint import paint
from brochure.pictures import icc
from brochure.pictures.model import Form, Target
from brochure.pictures.pdf import streams
from brochure.profile import SCREEN, ColourSpace
from brochure.story.structure import Element, Mark, Role
from brochure.typeset.fonts import FontLibrary
from support.colours import apart
from support.flyers import ROOT
from support.forme import CREATED, Forme, document, sheets
from support.oracle import page
from support.placing import Desk

Placed = Callable[..., bytes]
WIDTH, HEIGHT = 200.0, 100.0


def logo(draw: Callable[[Canvas], None] | None = None, **options: object) -> bytes:
    """A page of 200 × 100 points: red on the left, blue on the right, and what `draw` adds."""
    buffer = BytesIO()
    canvas = Canvas(buffer, pagesize=(WIDTH, HEIGHT), initialFontName="Helvetica", **options)
    canvas._preamble = ""
    canvas.setFillColorRGB(0.8, 0.1, 0.2)
    canvas.rect(0, 0, 100, 100, stroke=0, fill=1)
    canvas.setFillColorRGB(0.1, 0.2, 0.7)
    canvas.rect(100, 0, 100, 100, stroke=0, fill=1)
    if draw is not None:
        draw(canvas)
    canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def made(content: bytes, resources: Dictionary | None = None, **keys: object) -> bytes:
    """A PDF of one page with this content."""
    return changed(lambda pdf: _fill(pdf, content, resources, keys), Pdf.new())


def _fill(pdf: Pdf, content: bytes, resources: Dictionary | None, keys: dict[str, object]) -> None:
    pdf.add_blank_page(page_size=(WIDTH, HEIGHT))
    found = pdf.pages[0].obj
    found.Contents = pdf.make_stream(content)
    found.Resources = resources or Dictionary()
    for key, value in keys.items():
        found[f"/{key}"] = value


def changed(change: Callable[[Pdf], None], pdf: Pdf | None = None, **options: object) -> bytes:
    """A PDF, the logo if no other is given, after a change."""
    with pdf or Pdf.open(BytesIO(logo())) as file:
        change(file)
        buffer = BytesIO()
        file.save(buffer, **options)
        return buffer.getvalue()


def colours(pdf: bytes) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """What is seen in the middle of the left half and of the right."""
    image = page(pdf)
    left = image.getpixel((image.width // 4, image.height // 2))
    right = image.getpixel((image.width * 3 // 4, image.height // 2))
    assert isinstance(left, tuple)
    assert isinstance(right, tuple)
    return left, right


RED, BLUE = (204, 26, 51), (26, 51, 178)


def shows(pdf: bytes, left: tuple[int, ...] = RED, right: tuple[int, ...] = BLUE) -> None:
    seen = colours(pdf)
    assert apart(seen[0], left) <= 2, seen
    assert apart(seen[1], right) <= 2, seen


def test_a_page_of_vectors_is_placed(desk: Desk, placed: Placed) -> None:
    desk.put("logo.pdf", logo())
    form = desk.picture("logo.pdf")
    assert isinstance(form, Form)
    assert form.aspect == 2
    shows(placed(form))


@pytest.mark.parametrize("turned", [0, 90, 180, 270])
def test_a_turned_page_is_placed_upright(desk: Desk, placed: Placed, turned: int) -> None:
    desk.put("logo.pdf", changed(lambda pdf: pdf.pages[0].rotate(turned, relative=False)))
    form = desk.picture("logo.pdf")
    assert isinstance(form, Form)
    assert form.aspect == (2 if turned % 180 == 0 else 0.5)
    image = page(placed(form)).rotate(turned, expand=True)
    left, right = image.getpixel((10, 50)), image.getpixel((image.width - 10, 50))
    assert apart(left, RED) <= 2  # type: ignore[arg-type]
    assert apart(right, BLUE) <= 2  # type: ignore[arg-type]


def test_a_turn_of_the_page_tree_counts(desk: Desk) -> None:
    def turn(pdf: Pdf) -> None:
        del pdf.pages[0].obj.Rotate
        pdf.Root.Pages.Rotate = 90

    desk.put("logo.pdf", changed(turn))
    assert desk.picture("logo.pdf").aspect == 0.5


def test_what_lies_outside_of_the_trim_box_is_not_shown(desk: Desk, placed: Placed) -> None:
    def trim(pdf: Pdf) -> None:
        pdf.pages[0].obj.TrimBox = Array([110, 0, 190, 40])

    desk.put("logo.pdf", changed(trim))
    form = desk.picture("logo.pdf")
    assert form.aspect == 2
    shows(placed(form), BLUE, BLUE)


def test_cmyk_colours_are_converted_and_said(desk: Desk, placed: Placed) -> None:
    content = b"1 0 0 0 k 0 0 100 100 re f /DeviceCMYK cs 0 1 1 0.2 sc 100 0 100 100 re f"
    desk.put("logo.pdf", made(content))
    pdf = placed(desk.picture("logo.pdf"))
    assert desk.only("picture/converted")["by"] == "the profile of the press"
    inks = [(255, 0, 0, 0), (0, 255, 255, 51)]
    expected = [
        icc.to_srgb(Image.new("CMYK", (1, 1), ink), icc.press_profile()).getpixel((0, 0))
        for ink in inks
    ]
    shows(pdf, *expected)  # type: ignore[arg-type]


def test_a_restored_state_has_its_colour_space_again(desk: Desk, placed: Placed) -> None:
    content = (
        b"/DeviceRGB cs 0.8 0.1 0.2 sc q /DeviceCMYK cs 0 0 0 1 sc 0 0 1 1 re f Q"
        b" 0.8 0.1 0.2 sc 0 0 100 100 re f 0.1 0.2 0.7 rg 100 0 100 100 re f"
    )
    desk.put("logo.pdf", made(content))
    shows(placed(desk.picture("logo.pdf")))


def test_rgb_colours_are_converted_for_the_press(desk: Desk) -> None:
    desk.put("logo.pdf", logo())
    form = desk.picture("logo.pdf", target=Target(ColourSpace.CMYK))
    assert isinstance(form, Form)
    assert form.objects[0].data is not None
    operators = zlib.decompress(form.objects[0].data).split()
    assert b"rg" not in operators
    assert b"k" in operators


def test_marked_content_of_a_tagged_logo_goes_and_what_is_in_it_stays(
    desk: Desk, placed: Placed
) -> None:
    content = (
        b"/Figure <</MCID 0>> BDC 0.8 0.1 0.2 rg 0 0 100 100 re f EMC"
        b" /Artifact BMC 0.1 0.2 0.7 rg 100 0 100 100 re f EMC"
    )
    desk.put("logo.pdf", made(content, StructParents=0))
    shows(placed(desk.picture("logo.pdf")))


def test_gradients_forms_transparency_and_images_are_taken_over(desk: Desk, placed: Placed) -> None:
    photo = Image.linear_gradient("L").resize((60, 40)).convert("RGBA")
    photo.putalpha(128)

    def draw(canvas: Canvas) -> None:
        canvas.linearGradient(0, 0, 50, 50, [_colour("#ff0000"), _colour("#00ff00")])
        canvas.saveState()
        canvas.setFillAlpha(0.5)
        canvas.circle(150, 50, 20, fill=1)
        canvas.restoreState()
        canvas.beginForm("inner")
        canvas.rect(5, 5, 20, 20)
        canvas.endForm()
        canvas.doForm("inner")
        canvas.drawImage(ImageReader(photo), 120, 60, 60, 40, mask="auto")

    data = logo(draw)
    desk.put("logo.pdf", data)
    original = desk.load("logo.pdf")
    assert original is not None, desk.said()
    ours, theirs = page(placed(desk.picture("logo.pdf"))), page(data)
    for x in range(5, 200, 10):
        for y in range(5, 100, 10):
            one, other = ours.getpixel((x, y)), theirs.getpixel((x, y))
            assert apart(one, other) <= 4, (x, y)  # type: ignore[arg-type]


def _colour(code: str) -> object:
    from reportlab.lib.colors import HexColor  # noqa: PLC0415

    return HexColor(code)


def test_a_cropped_logo_shows_only_what_is_left(desk: Desk, placed: Placed) -> None:
    from brochure.geometry import Rect  # noqa: PLC0415
    from brochure.pictures.load import prepared  # noqa: PLC0415

    desk.put("logo.pdf", logo())
    original = desk.load("logo.pdf")
    assert original is not None
    half = prepared(original, 50, desk.intake, desk.report, crop=Rect(0.5, 0, 0.5, 1))
    assert half is not None
    assert half.aspect == 1
    shows(placed(half), BLUE, BLUE)


def test_text_of_a_font_that_can_be_checked_is_placed(desk: Desk, placed: Placed) -> None:
    forme = Forme(FontLibrary())
    forme.text((20, 40), "KOK e.V.", Mark(1))
    tree = Element(Role.DOCUMENT, (Element(Role.P, (Mark(1),)),))
    data = paint(sheets(document(tree, forme.page())), SCREEN, forme.fonts, created=CREATED)
    desk.put("logo.pdf", data)
    ours, theirs = page(placed(desk.picture("logo.pdf"), 595.276)), page(data)
    assert ours.getbbox() == theirs.getbbox()
    assert theirs.convert("L").histogram()[0:100] != [0] * 100


def _wrong_widths(pdf: Pdf) -> None:
    for found in pdf.objects:
        if isinstance(found, Dictionary) and "/CIDToGIDMap" in found:
            found.W = Array([1, Array([123] * 5)])


def test_text_of_a_font_with_other_widths_is_refused(desk: Desk) -> None:
    forme = Forme(FontLibrary())
    forme.text((20, 40), "KOK e.V.", Mark(1))
    tree = Element(Role.DOCUMENT, (Element(Role.P, (Mark(1),)),))
    data = paint(sheets(document(tree, forme.page())), SCREEN, forme.fonts, created=CREATED)
    desk.put("logo.pdf", changed(_wrong_widths, Pdf.open(BytesIO(data))))
    assert "widths" in desk.refused("logo.pdf", "picture/pdf-font")["why"]


def test_a_font_that_is_not_embedded_is_refused(desk: Desk) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 10)
        canvas.drawString(10, 10, "KOK")

    desk.put("logo.pdf", logo(draw))
    assert desk.refused("logo.pdf", "picture/pdf-font")["font"] == "Helvetica"


def test_a_font_of_a_kind_that_cannot_be_checked_is_refused(desk: Desk) -> None:
    pdfmetrics.registerFont(TTFont("Sans", ROOT / "fonts" / "SourceSans3-Regular.ttf"))

    def draw(canvas: Canvas) -> None:
        canvas.setFont("Sans", 10)
        canvas.drawString(10, 10, "KOK")

    desk.put("logo.pdf", logo(draw))
    assert "checked" in desk.refused("logo.pdf", "picture/pdf-font")["why"]


@pytest.mark.parametrize("password", ["", "geheim"])
def test_an_encrypted_file_is_refused_even_if_it_opens(desk: Desk, password: str) -> None:
    encryption = Encryption(owner="besitzer", user=password)
    desk.put("logo.pdf", changed(lambda pdf: None, encryption=encryption))
    desk.refused("logo.pdf", "picture/pdf-encrypted")


@pytest.mark.parametrize("pages", [0, 2, 30])
def test_another_number_of_pages_than_one_is_refused(desk: Desk, pages: int) -> None:
    def repeat(pdf: Pdf) -> None:
        for _ in range(pages - 1):
            pdf.pages.append(pdf.pages[0])
        if not pages:
            del pdf.pages[0]

    desk.put("logo.pdf", changed(repeat))
    assert desk.refused("logo.pdf", "picture/pdf-pages")["pages"] == pages


def _script(pdf: Pdf) -> Dictionary:
    return Dictionary(S=Name.JavaScript, JS="app.alert(1)")


def _open_action(pdf: Pdf) -> None:
    pdf.Root.OpenAction = _script(pdf)


def _names(pdf: Pdf) -> None:
    tree = Dictionary(Names=Array(["a", _script(pdf)]))
    pdf.Root.Names = Dictionary(JavaScript=tree)


def _page_action(pdf: Pdf) -> None:
    pdf.pages[0].obj.AA = Dictionary(O=_script(pdf))


def _form_field(pdf: Pdf) -> None:
    field = pdf.make_indirect(Dictionary(FT=Name.Tx, T="Name"))
    pdf.Root.AcroForm = Dictionary(Fields=Array([field]))


def _xfa(pdf: Pdf) -> None:
    pdf.Root.AcroForm = Dictionary(Fields=Array([]), XFA=pdf.make_stream(b"<x/>"))


def _annotation(pdf: Pdf) -> None:
    link = Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=Array([0, 0, 9, 9]))
    pdf.pages[0].obj.Annots = Array([pdf.make_indirect(link)])


@pytest.mark.parametrize(
    ("change", "what"),
    [
        (_open_action, "JavaScript"),
        (_names, "JavaScript"),
        (_page_action, "JavaScript"),
        (_form_field, "form"),
        (_xfa, "form"),
        (_annotation, "annotations"),
    ],
)
def test_what_does_something_is_refused(
    desk: Desk, change: Callable[[Pdf], None], what: str
) -> None:
    desk.put("logo.pdf", changed(change))
    assert what in desk.refused("logo.pdf", "picture/pdf-active")["what"]


def test_hidden_layers_are_refused_and_shown_ones_are_not(desk: Desk, placed: Placed) -> None:
    def layers(hidden: bool) -> Callable[[Pdf], None]:
        def add(pdf: Pdf) -> None:
            layer = pdf.make_indirect(Dictionary(Type=Name.OCG, Name="Ebene 1"))
            off = Array([layer] if hidden else [])
            pdf.Root.OCProperties = Dictionary(OCGs=Array([layer]), D=Dictionary(OFF=off))

        return add

    desk.put("shown.pdf", changed(layers(False)))
    shows(placed(desk.picture("shown.pdf")))
    desk.put("hidden.pdf", changed(layers(True)))
    assert desk.refused("hidden.pdf", "picture/pdf-feature")["what"] == "hidden layers"


def _resources(**categories: object) -> Dictionary:
    return Dictionary({f"/{key}": Dictionary(X=value) for key, value in categories.items()})


def _separation() -> Array:
    tint = Dictionary(
        FunctionType=2, Domain=Array([0, 1]), N=1, C0=Array([0] * 4), C1=Array([0, 1, 1, 0])
    )
    return Array([Name.Separation, Name("/PANTONE#20186#20C"), Name.DeviceCMYK, tint])


def _cmyk_shading() -> Dictionary:
    blend = Dictionary(
        FunctionType=2, Domain=Array([0, 1]), N=1, C0=Array([0] * 4), C1=Array([1] * 4)
    )
    return Dictionary(
        ShadingType=2, ColorSpace=Name.DeviceCMYK, Coords=Array([0, 0, 9, 9]), Function=blend
    )


REFUSED = {
    "a spot colour": (b"/X cs 1 scn 0 0 9 9 re f", _resources(ColorSpace=_separation()), "PANTONE"),
    "a gradient in CMYK": (b"/X sh", _resources(Shading=_cmyk_shading()), "DeviceCMYK"),
    "a default colour space": (
        b"",
        Dictionary(ColorSpace=Dictionary(DefaultRGB=Name.DeviceRGB)),
        "default",
    ),
    "a transfer function": (b"/X gs", _resources(ExtGState=Dictionary(TR=Dictionary())), "TR"),
    "an unknown blend mode": (b"/X gs", _resources(ExtGState=Dictionary(BM=Name.Burn)), "blend"),
    "an inline image": (b"BI /W 1 /H 1 /CS /G /BPC 8 ID \x80 EI", None, "picture inside"),
    "an unknown operator": (b"1 2 xx", None, "xx"),
    "deep nesting": (b"q " * 40 + b"0 0 9 9 re f", None, "nested"),
    "a missing resource": (b"/Y Do", None, "missing"),
}


@pytest.mark.parametrize("what", REFUSED)
def test_what_pdf_a_cannot_contain_for_sure_is_refused_with_the_reason(
    desk: Desk, what: str
) -> None:
    content, resources, reason = REFUSED[what]
    desk.put("logo.pdf", made(content, resources))
    assert desk.load("logo.pdf") is None
    assert reason in desk.said()
    assert desk.facts()[0].id in {"picture/pdf-colour", "picture/pdf-feature", "picture/damaged"}


def _with_image(pdf: Pdf, **keys: object) -> None:
    image = Stream(pdf, b"\0" * 100, Type=Name.XObject, Subtype=Name.Image, Width=1, Height=1)
    image.BitsPerComponent = 8
    for key, value in keys.items():
        image[f"/{key}"] = value
    resources = Dictionary(XObject=Dictionary(X=pdf.make_indirect(image)))
    _fill(pdf, b"/X Do", resources, {})


@pytest.mark.parametrize(
    ("keys", "reason"),
    [
        ({"ColorSpace": Name.DeviceCMYK}, "DeviceCMYK"),
        ({}, "colour space"),
        ({"ColorSpace": Name.DeviceRGB, "Filter": Name.JPXDecode}, "JPX"),
        ({"ColorSpace": Name.DeviceRGB, "Filter": Name.LZWDecode}, "LZW"),
        ({"ColorSpace": Name.DeviceRGB, "OC": Dictionary()}, "layers"),
    ],
)
def test_an_image_that_pdf_a_cannot_contain_is_refused(
    desk: Desk, keys: dict[str, object], reason: str
) -> None:
    as_it_is = {"compress_streams": False, "stream_decode_level": pikepdf.StreamDecodeLevel.none}
    data = changed(lambda pdf: _with_image(pdf, **keys), Pdf.new(), **as_it_is)
    desk.put("logo.pdf", data)
    assert desk.load("logo.pdf") is None
    assert reason in desk.said()


def test_a_form_that_contains_itself_is_refused(desk: Desk) -> None:
    def recurse(pdf: Pdf) -> None:
        inner = pdf.make_stream(b"/X Do", Type=Name.XObject, Subtype=Name.Form)
        inner.BBox = Array([0, 0, 9, 9])
        inner.Resources = Dictionary(XObject=Dictionary(X=inner))
        _fill(pdf, b"/X Do", Dictionary(XObject=Dictionary(X=inner)), {})

    desk.put("logo.pdf", changed(recurse, Pdf.new()))
    assert "itself" in desk.refused("logo.pdf", "picture/pdf-feature")["what"]


def test_a_file_that_unpacks_beyond_measure_is_refused_before_it_is_read(desk: Desk) -> None:
    bomb = zlib.compress(zlib.compress(b"\0" * 300_000_000, 9), 9)
    once = zlib.compress(b"\0" * 300_000_000, 1)
    for index, data in enumerate((once, bomb)):
        head = b"%%PDF-1.7\n1 0 obj\n<</Length %d/Filter/FlateDecode>>\nstream\n" % len(data)
        desk.put(f"{index}.pdf", head + data + b"\nendstream\nendobj\n")
    desk.refused("0.pdf", "picture/pdf-too-large")
    assert desk.load("1.pdf") is None


def test_content_beyond_measure_is_refused(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("brochure.pictures.pdf.streams.MOST_CONTENT", 1000)
    desk.put("logo.pdf", made(b"0 0 9 9 re f\n" * 1000))
    desk.refused("logo.pdf", "picture/pdf-too-large")
    assert streams.MOST_CONTENT == 1000


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
def test_a_truncated_file_is_placed_whole_or_refused(
    desk: Desk, placed: Placed, share: float
) -> None:
    data = logo()
    desk.put("logo.pdf", data[: int(len(data) * share)])
    original = desk.load("logo.pdf")
    if original is not None:
        assert share == 0.9, "what is left can't be the whole"
        shows(placed(desk.picture("logo.pdf")))
    else:
        assert desk.facts()[0].id in {"picture/damaged", "picture/pdf-pages"}


@pytest.mark.parametrize(
    "data", [b"%PDF-1.7\n", b"%PDF-1.7\n%%EOF", b"%PDF-1.4\ntrailer<</Root 1 0 R>>\n%%EOF"]
)
def test_a_file_that_only_begins_as_a_pdf_is_damaged(desk: Desk, data: bytes) -> None:
    desk.put("logo.pdf", data)
    desk.refused("logo.pdf", "picture/damaged")


def test_metadata_and_attachments_of_a_logo_are_left_behind(desk: Desk, placed: Placed) -> None:
    def add(pdf: Pdf) -> None:
        pdf.docinfo["/Author"] = "Marie Geheim"
        pdf.attachments["a.txt"] = b"Marie Geheim"

    desk.put("logo.pdf", changed(add))
    pdf = placed(desk.picture("logo.pdf"))
    assert b"Marie" not in pdf
    with pikepdf.open(BytesIO(pdf)) as file:
        assert not len(file.attachments)


def test_the_logo_is_one_object_however_often_it_is_placed(desk: Desk, tmp_path: Path) -> None:
    desk.put("logo.pdf", logo())
    first, again = desk.picture("logo.pdf"), desk.picture("logo.pdf")
    assert first == again
    assert hash(first) == hash(again)
