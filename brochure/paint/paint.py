"""From placed items and the tag tree to a PDF file.

The document, the profile and the fonts go in; bytes come out. Paint measures nothing and decides
nothing, and knows neither the clock nor the environment.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING
from zlib import compress

from brochure.compose.page import Document, Page, PictureItem
from brochure.design.structure import Artifact
from brochure.paint.canvas import PdfFile
from brochure.paint.content import page_content
from brochure.paint.fonts import FontSet
from brochure.paint.links import annotation, areas, linking
from brochure.paint.metadata import information, xmp
from brochure.paint.objects import array, dictionary, reference, text_string
from brochure.paint.outline import Outline, bookmarks
from brochure.paint.tags import Annotation, Layout, Node, owners, plant, write_tree
from brochure.profile import ColourSpace, Profile
from brochure.typeset.fonts import FontLibrary

if TYPE_CHECKING:
    from brochure.paint.condition import Condition
    from brochure.paint.pictures import PictureSet
    from brochure.paint.press import PressRun

# What an output intent says of its profile: file, identifier, number of components.
_INTENTS = {ColourSpace.RGB: ("srgb.icc", "sRGB IEC61966-2.1", 3)}


def paint(
    document: Document,
    profile: Profile,
    fonts: FontLibrary,
    *,
    created: int,
    condition: Condition | None = None,
) -> bytes:
    """Write the document as a PDF file of the profile's kind.

    `created` is the file's date, in seconds since 1970. `condition` is the printing condition, for
    a profile in CMYK. The same arguments give the same bytes.
    A draft makes no claim to conform to anything. Raises `ValueError` if a mark owns nothing or has
    no place, or two, in the tag tree: that is a bug in an earlier stage.
    """
    file = PdfFile(profile.pdf_version, document.metadata.language)
    root = plant(document.tree, file)
    typecase = FontSet(fonts)
    press = _press_run(profile, condition)
    layout = _write_pages(file, root, document, profile=profile, typecase=typecase, press=press)
    typecase.write(file)
    file.set_catalog(
        {
            "StructTreeRoot": reference(write_tree(file, root, layout)),
            "MarkInfo": "<</Marked true>>",
            "ViewerPreferences": "<</DisplayDocTitle true>>",
            "OutputIntents": array(
                [press.intent(file) if press else _output_intent(file, profile.colour_space)]
            ),
            "Metadata": reference(
                _write_xmp(file, document, profile, created=created, press=press)
            ),
        }
    )
    file.set_information(information(document.metadata, created, pdfx=profile.pdfx is not None))
    return file.bytes()


def _write_pages(
    file: PdfFile,
    root: Node,
    document: Document,
    *,
    profile: Profile,
    typecase: FontSet,
    press: PressRun | None,
) -> Layout:
    layout = Layout([], [], owners(root), {})
    pictures = _picture_set(file, document)
    links = linking(layout.owners) if profile.links else {}
    outline = Outline(() if press else bookmarks(root), typecase.library)
    key = len(document.pages)  # in the parent tree, annotations come after the pages
    for index, page in enumerate(document.pages):
        sheet = press.sheet(page) if press else None
        content = page_content(
            page,
            typecase,
            layout.owners,
            profile.colour_space,
            pictures=pictures,
            press=(sheet, press.inks) if press and sheet else None,
        )
        _note_boxes(page, layout, sheet.margin if sheet else 0.0)
        annotations = []
        for area in areas(page.items, links, typecase.library):
            number = file.add(annotation(area, page.height, key))
            area.node.annotations.append(Annotation(index, number, key))
            annotations.append(number)
            key += 1
        outline.find(file, page.items, page.height)
        size = sheet.size if sheet else (page.width, page.height)
        dress = press.dress(sheet, content.stream) if press and sheet else None
        used = pictures.used() if pictures else None
        number = file.add_page(size, content.stream, annotations, index, pictures=used, press=dress)
        layout.pages.append(number)
        layout.marks.append(content.marks)
    outline.write(file)
    return layout


def _press_run(profile: Profile, condition: Condition | None) -> PressRun | None:
    """What a file for the press has beside; what is for the screen doesn't load it."""
    if profile.colour_space is not ColourSpace.CMYK:
        return None
    if condition is None:
        raise ValueError(f"the profile {profile.name} needs a printing condition")
    from brochure.paint.press import PressRun  # noqa: PLC0415

    return PressRun(condition)


def _picture_set(file: PdfFile, document: Document) -> PictureSet | None:
    """What writes the pictures; what has none doesn't load it."""
    items = (item for page in document.pages for item in page.items)
    if not any(isinstance(item, PictureItem) for item in items):
        return None
    from brochure.paint.pictures import PictureSet  # noqa: PLC0415

    return PictureSet(file)


def _note_boxes(page: Page, layout: Layout, margin: float) -> None:
    for item in page.items:
        if isinstance(item, PictureItem) and not isinstance(item.owner, Artifact):
            rect = item.rect
            edges = (rect.x, page.height - rect.bottom, rect.right, page.height - rect.y)
            left, bottom, right, top = (edge + margin for edge in edges)
            layout.boxes[item.owner] = (left, bottom, right, top)


def _output_intent(file: PdfFile, space: ColourSpace) -> str:
    """The condition that the colours are meant for (ISO 19005-2, 6.2.3)."""
    name, identifier, components = _INTENTS[space]
    return dictionary(
        {
            "Type": "/OutputIntent",
            "S": "/GTS_PDFA1",
            "OutputConditionIdentifier": text_string(identifier),
            "Info": text_string(identifier),
            "DestOutputProfile": reference(
                file.add_deflated(_deflated_icc(name), {"N": str(components)})
            ),
        }
    )


@cache
def _deflated_icc(name: str) -> bytes:
    """An ICC profile that travels with the program, compressed (RFC 1950)."""
    return compress((Path(__file__).parent / "icc" / name).read_bytes())


def _write_xmp(
    file: PdfFile, document: Document, profile: Profile, *, created: int, press: PressRun | None
) -> int:
    claims = (None, None) if document.draft else (profile.ua, profile.pdfa)
    pdfx = None
    if press and profile.pdfx and not document.draft:
        pdfx = (profile.pdfx, press.identifier)
    packet = xmp(document.metadata, created, *claims, pdfx=pdfx)
    entries = {"Type": "/Metadata", "Subtype": "/XML"}
    return file.add_stream(packet, entries, deflate=False)
