"""From a PDF file to a form: what it must not have is refused, what it needs is copied.

pikepdf reads the file. Only what is known to leave the host PDF/A and PDF/UA is taken over, key by
key; the rest is left out where that doesn't change what is seen, and refused where it would.
"""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING
from warnings import catch_warnings, simplefilter

from brochure.geometry import Rect
from brochure.pictures.model import Form, Matrix, Shape, Target
from brochure.pictures.pdf.below import below, listed
from brochure.pictures.pdf.copy import Copy
from brochure.pictures.pdf.inks import Inks
from brochure.pictures.pdf.streams import check_size
from brochure.pictures.pdf.trace import Untraceable, traced
from brochure.pictures.refusal import Refusal
from brochure.pictures.svg.values import times

if TYPE_CHECKING:
    from pikepdf import Object, Page, Pdf


def form(data: bytes, target: Target) -> tuple[Form, bool]:
    """The one page of a PDF file, and whether colours were converted. Raises Refusal."""
    from pikepdf import PasswordError, Pdf, PdfError  # noqa: PLC0415

    check_size(data)
    try:
        with catch_warnings():
            simplefilter("error")  # a content stream that ends too early is only warned of
            with Pdf.open(BytesIO(data)) as pdf:
                return _form(pdf, target)
    except PasswordError as error:
        raise Refusal("picture/pdf-encrypted") from error
    except (PdfError, UserWarning, AttributeError, LookupError, TypeError, ValueError) as error:
        # What pikepdf raises where an object is missing or of another type than it should be.
        raise Refusal("picture/damaged", reason="its structure can't be read") from error


def _form(pdf: Pdf, target: Target) -> tuple[Form, bool]:
    if pdf.is_encrypted:
        raise Refusal("picture/pdf-encrypted")
    if len(pdf.pages) != 1:
        raise Refusal("picture/pdf-pages", pages=len(pdf.pages))
    page = pdf.pages[0]
    _refuse_action(pdf.Root, page.obj)
    _refuse_hidden_layers(pdf.Root)
    left, bottom, right, top = sorted_box(page)
    turned = int(page.obj.get("/Rotate", _inherited(page.obj, "/Rotate"))) % 360
    matrix = _upright(turned, (left, bottom, right, top))
    width, height = right - left, top - bottom
    if width <= 0 or height <= 0 or matrix is None:
        raise Refusal("picture/no-pixels", width=0, height=0)
    if turned in {90, 270}:
        width, height = height, width
    inks = Inks(target)
    copy = Copy(inks)
    copy.page(page, (left, bottom, right, top))
    return (
        Form(
            width=width,
            height=height,
            matrix=matrix,
            objects=tuple(copy.objects()),
            view=Rect(0, 0, width, height),
            traced=_traced(page, matrix, height),
        ),
        inks.converted,
    )


def _traced(page: Page, matrix: Matrix, height: float) -> tuple[Shape, ...] | None:
    downward = times((1, 0, 0, -1, 0, height), matrix)
    try:
        return traced(page.obj, page.obj, downward)
    except (Untraceable, ValueError, TypeError):
        return None


def _inherited(page: Object, key: str) -> int:
    """An attribute from the page tree (ISO 32000-1, 7.7.3.4); 0 if there is none."""
    node, levels = page, 0
    while "/Parent" in node and levels < 50:
        node, levels = node.Parent, levels + 1
        if key in node:
            return int(node[key])
    return 0


def sorted_box(page: Page) -> tuple[float, float, float, float]:
    """The page's trim box, or what stands for it: left, bottom, right, top."""
    one, two, three, four = (float(each) for each in page.trimbox)
    return min(one, three), min(two, four), max(one, three), max(two, four)


def _upright(turned: int, box: tuple[float, float, float, float]) -> Matrix | None:
    left, bottom, right, top = box
    turns: dict[int, Matrix] = {
        0: (1, 0, 0, 1, -left, -bottom),
        90: (0, -1, 1, 0, -bottom, right),
        180: (-1, 0, 0, -1, right, top),
        270: (0, 1, -1, 0, top, -left),
    }
    return turns.get(turned)


def _refuse_action(root: Object, page: Object) -> None:
    if "/JavaScript" in below(root, "/Names") or "/AA" in root or "/AA" in page:
        raise Refusal("picture/pdf-active", what="JavaScript or actions")
    action = below(root, "/OpenAction")
    if str(action.get("/S", "/GoTo")) != "/GoTo":
        raise Refusal("picture/pdf-active", what="JavaScript or actions")
    fields = below(root, "/AcroForm")
    if listed(fields, "/Fields") or "/XFA" in fields:
        raise Refusal("picture/pdf-active", what="a form to fill in")
    if listed(page, "/Annots"):
        raise Refusal("picture/pdf-active", what="annotations or links")


def _refuse_hidden_layers(root: Object) -> None:
    """Layers that are all shown are as good as none."""
    shown = below(below(root, "/OCProperties"), "/D")
    if str(shown.get("/BaseState", "/ON")) != "/ON" or listed(shown, "/OFF"):
        raise Refusal("picture/pdf-feature", what="hidden layers")
