"""From sheets and the tag tree to a PDF file.

The sheets, the profile and the fonts go in; bytes come out. Paint measures nothing and decides
nothing, and knows neither the clock nor the environment.
"""

from __future__ import annotations

from functools import lru_cache
from hashlib import sha256
from typing import TYPE_CHECKING, NamedTuple
from zlib import compress

from brochure.compose.page import Item, Metadata, PictureItem
from brochure.impose.sheets import Flip, Imposition, Placement, Sheet
from brochure.languages import language as known
from brochure.paint.canvas import EFFORT, Dress, PdfFile
from brochure.paint.colour import Colours, ScreenColours
from brochure.paint.content import page_content
from brochure.paint.fonts import FontSet
from brochure.paint.links import annotation, areas, linking
from brochure.paint.metadata import information, xmp, xmp_date
from brochure.paint.objects import array, dictionary, number, reference, text_string
from brochure.paint.outline import Outline, bookmarks
from brochure.paint.standards import demands
from brochure.paint.standards.demands import Demands, FileFacts, Intent
from brochure.paint.tags import Annotation, Layout, Node, owners, plant, write_tree
from brochure.profile import ColourSpace, Profile
from brochure.story.structure import Artifact
from brochure.typeset.fonts import FontLibrary

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from brochure.paint.condition import Condition
    from brochure.paint.pictures import PictureSet
    from brochure.story.structure import Mark


class _Job(NamedTuple):
    """What the sheets of one file are painted with."""

    file: PdfFile
    typecase: FontSet
    colours: Colours
    standards: list[Demands]
    pictures: PictureSet | None
    links: Mapping[Mark, Node]
    outline: Outline


def paint(
    imposition: Imposition,
    profile: Profile,
    fonts: FontLibrary,
    *,
    created: int,
    condition: Condition | None = None,
) -> bytes:
    """Write the sheets as a PDF file of the profile's kind.

    `created` is the file's date, in seconds since 1970. `condition` is the printing condition, for
    a profile in CMYK. The same arguments give the same bytes.
    A draft makes no claim to conform to anything. Raises `ValueError` if a mark owns nothing or has
    no place, or two, in the tag tree: that is a bug in an earlier stage.
    """
    file = PdfFile(profile.pdf_version, imposition.metadata.language)
    root = plant(imposition.tree, file)
    layout = Layout([], [], [], owners(root), {}, imposition.metadata.language)
    job = _Job(
        file,
        FontSet(fonts),
        _colours(profile, condition),
        demands(profile.standards),
        _picture_set(file, imposition),
        linking(layout.owners) if profile.interactive else {},
        Outline(bookmarks(root) if profile.interactive else (), fonts),
    )
    digest = _write_sheets(job, imposition, layout)
    job.typecase.write(file)
    intents = [demand.intent(condition) for demand in job.standards if demand.intent]
    facts = FileFacts(xmp_date(created), digest, profile.standards)
    standards = [] if imposition.draft else job.standards
    claims = "".join([demand.claim(facts) for demand in standards])
    spaced = any(demand.is_spaced for demand in job.standards)
    outline = job.outline.write(file, layout.pages, structured=spaced)
    file.set_catalog(
        {
            "StructTreeRoot": reference(write_tree(file, root, layout, spaced=spaced)),
            **({} if outline is None else {"Outlines": reference(outline)}),
            "MarkInfo": "<</Marked true>>",
            "ViewerPreferences": dictionary(_preferences(imposition)),
            "OutputIntents": array([_output_intent(file, intent) for intent in intents]),
            "Metadata": reference(_write_xmp(file, imposition.metadata, created, claims)),
        }
    )
    said = information(imposition.metadata, created)
    for demand in job.standards:
        said |= demand.information
    is_informed = all(demand.is_informed for demand in job.standards)
    file.set_information(said if is_informed else None)
    return file.bytes()


def _preferences(imposition: Imposition) -> dict[str, str]:
    """What the viewer is told (ISO 32000-1, 12.2): of sheets for an office printer also how they
    are printed. Scaled, they would be out of register.
    """
    shown = {"DisplayDocTitle": "true"}
    if known(imposition.metadata.language).right_to_left:
        shown["Direction"] = "/R2L"
    if not imposition.for_office:
        return shown
    duplex = _DUPLEX[imposition.flip]
    return shown | {"PrintScaling": "/None", "Duplex": duplex, "PickTrayByPDFSize": "true"}


_DUPLEX = {
    None: "/Simplex",
    Flip.SHORT: "/DuplexFlipShortEdge",
    Flip.LONG: "/DuplexFlipLongEdge",
}


def _write_sheets(job: _Job, imposition: Imposition, layout: Layout) -> str:
    """Write the pages; a digest of their content (SHA-256, hexadecimal)."""
    digest = sha256()
    key = len(imposition.sheets)  # in the parent tree, annotations come after the pages
    for index, sheet in enumerate(imposition.sheets):
        content = page_content(
            sheet,
            job.typecase,
            layout.owners,
            job.colours,
            pictures=job.pictures,
            with_marks=imposition.marks,
        )
        digest.update(content.stream.encode("latin-1"))
        annotations = []
        for placement in sheet.placements:
            _note_boxes(placement, layout)
            face = placement.number
            for area in areas(placement.face.items, job.links, job.typecase.library):
                annotations.append(job.file.add(annotation(area, placement.matrix, key)))
                area.node.annotations.append(Annotation(face, index, annotations[-1], key))
                key += 1
            job.outline.find(index, placement.face.items, placement.matrix)
        page = job.file.add_page(
            sheet.size,
            content.stream,
            annotations,
            index,
            dress=_dress(sheet, job, with_marks=imposition.marks),
            pictures=job.pictures.used() if job.pictures else None,
        )
        layout.pages.append(page)
        layout.marks.append(content.marks)
        layout.faces.append(content.faces)
    return digest.hexdigest()


def _dress(sheet: Sheet, job: _Job, *, with_marks: bool) -> Dress:
    """What the standards ask of a page, and what its colours name."""
    entries: dict[str, str] = {}
    for demand in job.standards:
        if demand.boxes:
            entries["TrimBox"] = array(map(number, sheet.trim))
            entries["BleedBox"] = array(map(number, sheet.bleed))
        entries |= demand.page
    return Dress(entries, job.colours.resources(with_marks))


def _colours(profile: Profile, condition: Condition | None) -> Colours:
    """What selects colours; what is for the screen doesn't load the inks."""
    if profile.colour_space is ColourSpace.RGB:
        return ScreenColours()
    if condition is None:
        raise ValueError(f"the profile {profile.name} needs a printing condition")
    from brochure.paint.inks import Inks  # noqa: PLC0415

    return Inks(condition)


def _picture_set(file: PdfFile, imposition: Imposition) -> PictureSet | None:
    """What writes the pictures; what has none doesn't load it."""
    if not any(isinstance(item, PictureItem) for item in _items(imposition)):
        return None
    from brochure.paint.pictures import PictureSet  # noqa: PLC0415

    return PictureSet(file)


def _items(imposition: Imposition) -> Iterator[Item]:
    for sheet in imposition.sheets:
        for placement in sheet.placements:
            yield from placement.face.items


def _note_boxes(placement: Placement, layout: Layout) -> None:
    for item in placement.face.items:
        if isinstance(item, PictureItem) and not isinstance(item.owner, Artifact):
            layout.boxes[item.owner] = placement.matrix.box(item.rect)


def _output_intent(file: PdfFile, intent: Intent) -> str:
    """The condition that the colours are meant for (ISO 32000-1, 14.11.5)."""
    profile = intent.icc if intent.deflated else _deflated_profile(intent.icc)
    components = {"N": str(intent.components)}
    entries = {
        "Type": "/OutputIntent",
        "S": f"/{intent.subtype}",
        "OutputConditionIdentifier": text_string(intent.name),
        "Info": text_string(intent.name),
        "DestOutputProfile": reference(file.add_deflated(profile, components)),
    }
    if intent.registry:
        entries["RegistryName"] = text_string(intent.registry)
    return dictionary(entries)


@lru_cache(4)
def _deflated_profile(icc: bytes) -> bytes:
    """A press profile, compressed once for all files that carry it (350 KB take 12 ms)."""
    return compress(icc, EFFORT)


def _write_xmp(file: PdfFile, metadata: Metadata, created: int, claims: str) -> int:
    entries = {"Type": "/Metadata", "Subtype": "/XML"}
    return file.add_stream(xmp(metadata, created, claims), entries, deflate=False)
