"""From placed items and the tag tree to a PDF file.

The document, the profile and the fonts go in; bytes come out. Paint measures nothing and decides
nothing, and knows neither the clock nor the environment.
"""

from __future__ import annotations

from pathlib import Path

from brochure.compose.page import Document
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

# What an output intent says of its profile: file, identifier, number of components.
_INTENTS = {ColourSpace.RGB: ("srgb.icc", "sRGB IEC61966-2.1", 3)}


def paint(document: Document, profile: Profile, fonts: FontLibrary, *, created: int) -> bytes:
    """Write the document as a PDF file of the profile's kind.

    `created` is the file's date, in seconds since 1970. The same arguments give the same bytes.
    A draft makes no claim to conform to anything. Raises `ValueError` if a mark owns nothing or has
    no place, or two, in the tag tree: that is a bug in an earlier stage.
    """
    file = PdfFile(profile.pdf_version, document.metadata.language)
    root = plant(document.tree, file)
    typecase = FontSet(fonts)
    layout = _write_pages(file, root, document, profile=profile, typecase=typecase)
    typecase.write(file)
    file.set_catalog(
        {
            "StructTreeRoot": reference(write_tree(file, root, layout)),
            "MarkInfo": "<</Marked true>>",
            "ViewerPreferences": "<</DisplayDocTitle true>>",
            "OutputIntents": array([_output_intent(file, profile.colour_space)]),
            "Metadata": reference(_write_xmp(file, document, profile, created)),
        }
    )
    file.set_information(information(document.metadata, created))
    return file.bytes()


def _write_pages(
    file: PdfFile, root: Node, document: Document, *, profile: Profile, typecase: FontSet
) -> Layout:
    layout = Layout([], [], owners(root))
    links = linking(layout.owners) if profile.links else {}
    outline = Outline(bookmarks(root), typecase.library)
    key = len(document.pages)  # in the parent tree, annotations come after the pages
    for index, page in enumerate(document.pages):
        content = page_content(page, typecase, layout.owners, profile.colour_space)
        annotations = []
        for area in areas(page.items, links, typecase.library):
            number = file.add(annotation(area, page.height, key))
            area.node.annotations.append(Annotation(index, number, key))
            annotations.append(number)
            key += 1
        outline.find(file, page.items, page.height)
        size = (page.width, page.height)
        layout.pages.append(file.add_page(size, content.stream, annotations, index))
        layout.marks.append(content.marks)
    outline.write(file)
    return layout


def _output_intent(file: PdfFile, space: ColourSpace) -> str:
    """The condition that the colours are meant for (ISO 19005-2, 6.2.3)."""
    name, identifier, components = _INTENTS[space]
    icc = (Path(__file__).parent / "icc" / name).read_bytes()
    return dictionary(
        {
            "Type": "/OutputIntent",
            "S": "/GTS_PDFA1",
            "OutputConditionIdentifier": text_string(identifier),
            "Info": text_string(identifier),
            "DestOutputProfile": reference(file.add_stream(icc, {"N": str(components)})),
        }
    )


def _write_xmp(file: PdfFile, document: Document, profile: Profile, created: int) -> int:
    claims = (None, None) if document.draft else (profile.ua, profile.pdfa)
    packet = xmp(document.metadata, created, *claims)
    entries = {"Type": "/Metadata", "Subtype": "/XML"}
    return file.add_stream(packet, entries, deflate=False)
