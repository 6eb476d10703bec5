"""A finished PDF file read again, with pikepdf: content streams, text, tag tree.

Bytes go in; glyphs with their places, marked-content sequences with their text and the tag tree as
lines come out, read by the standard and not by what the program meant. `check_marks` proves what no
judge looks at: that content, tag tree and parent tree name each other, one to one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Page, Pdf

from brochure.geometry import IDENTITY
from brochure.geometry import Matrix as Placing

_SHOWING = frozenset(["Tj", "TJ", "'", '"'])
_PAINTING = frozenset(["S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "Do", "EI"])

Matrix = tuple[float, float, float, float, float, float]
_UNIT: Matrix = (1, 0, 0, 1, 0, 0)


def reopened(pdf: bytes) -> Pdf:
    """The file as pikepdf sees it."""
    return Pdf.open(BytesIO(pdf))


@dataclass(frozen=True, slots=True)
class Glyph:
    """A glyph that is shown: its origin in points from the lower left, its size, what it stands
    for, its number in the embedded font, and the font's name.
    """

    x: float
    y: float
    size: float
    text: str
    number: int
    font: str


@dataclass(slots=True)
class Marked:
    """A marked-content sequence in a content stream; `mcid` is None for an artifact."""

    tag: str
    mcid: int | None
    actual_text: str | None
    glyphs: list[Glyph] = field(default_factory=list)
    operators: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        """What it says: the text that replaces it, or what its glyphs stand for."""
        if self.actual_text is not None:
            return self.actual_text
        return "".join(glyph.text for glyph in self.glyphs)


@dataclass(slots=True)
class Font:
    """An embedded CID font: what each code is called, how wide it is, which glyph it shows."""

    name: str
    texts: dict[int, str]
    widths: dict[int, float]
    numbers: dict[int, int]

    def number(self, code: int) -> int:
        """The glyph that a code shows."""
        return self.numbers[code]


def fonts(page: Page) -> dict[str, Font]:
    """The fonts that a page's content can select."""
    return {key: _font(font) for key, font in page.resources.get("/Font", {}).items()}


def _font(font: Object) -> Font:
    descendant = font.DescendantFonts[0]
    widths: dict[int, float] = {}
    entries = list(descendant.W)
    for first, row in zip(entries[::2], entries[1::2], strict=True):
        widths |= {int(first) + index: float(width) for index, width in enumerate(row)}
    numbers = _truetype_numbers(font) if "/CIDToGIDMap" in descendant else _cff_numbers(font)
    if "/CIDToGIDMap" not in descendant:  # widths are by CIDs, which are glyphs
        widths = {code: widths[glyph] for code, glyph in numbers.items()}
    return Font(
        name=str(font.BaseFont),
        texts=to_unicode(font.ToUnicode.read_bytes().decode("ascii")),
        widths=widths,
        numbers=numbers,
    )


def _truetype_numbers(font: Object) -> dict[int, int]:
    """The glyphs by the codes, which are CIDs as they are (9.7.4.3)."""
    assert font.Encoding == Name("/Identity-H")
    table = font.DescendantFonts[0].CIDToGIDMap.read_bytes()
    pairs = zip(table[::2], table[1::2], strict=True)
    return {code: high << 8 | low for code, (high, low) in enumerate(pairs)}


def _cff_numbers(font: Object) -> dict[int, int]:
    """The glyphs by the codes, for which the encoding gives CIDs (9.7.5)."""
    numbers: dict[int, int] = {}
    cmap = font.Encoding.read_bytes().decode("ascii")
    for block in re.findall(r"begincidchar(.*?)endcidchar", cmap, re.DOTALL):
        for code, cid in re.findall(r"<(\w+)> (\d+)", block):
            numbers[int(code, 16)] = int(cid)
    return numbers


def to_unicode(cmap: str) -> dict[int, str]:
    """What each code stands for (ISO 32000-1, 9.10.3)."""
    texts: dict[int, str] = {}
    for block in re.findall(r"beginbfchar(.*?)endbfchar", cmap, re.DOTALL):
        for code, text in re.findall(r"<(\w+)>\s*<(\w+)>", block):
            texts[int(code, 16)] = bytes.fromhex(text).decode("utf-16-be")
    return texts


class _Reader:
    """Follows a page's operators as far as text and marked content go."""

    def __init__(self, page: Page) -> None:
        self._fonts = fonts(page)
        self._stack: list[Marked] = []
        self._font: Font | None = None
        self._size = self._tracking = self._rise = 0.0
        self._matrix = self._line = _UNIT
        self._placed = IDENTITY
        self._saved: list[Placing] = []
        self.sequences: list[Marked] = []
        for instruction in pikepdf.parse_content_stream(page):
            self._follow(str(instruction.operator), list(instruction.operands))
        assert not self._stack, "marked content is not ended"

    def _follow(self, operator: str, operands: list[Object]) -> None:
        self._follow_place(operator, operands)
        if operator in _SHOWING | _PAINTING:
            assert self._stack, f"{operator} paints outside of marked content"
            self._stack[-1].operators.append(operator)
        match operator, operands:
            case "BDC" | "BMC", [tag, *properties]:
                self._begin(str(tag), properties[0] if properties else Dictionary())
            case "EMC", []:
                self._stack.pop()
            case "BT", []:
                self._matrix = self._line = _UNIT
            case "Tf", [name, size]:
                self._font, self._size = self._fonts[str(name)], float(size)
            case "Tc", [tracking]:
                self._tracking = float(tracking)
            case "Ts", [rise]:
                self._rise = float(rise)
            case "Td", [right, up]:
                a, b, c, d, e, f = self._line
                self._line = (a, b, c, d, e + float(right), f + float(up))
                self._matrix = self._line
            case "TJ", [array]:
                self._show(array)
            case (("Tj" | "Tm" | "T*" | "Tw" | "Tz" | "'" | '"'), _):
                raise NotImplementedError(f"this reader does not follow {operator}")

    def _follow_place(self, operator: str, operands: list[Object]) -> None:
        match operator:
            case "cm":
                self._placed = Placing(*map(float, operands)).then(self._placed)
            case "q":
                self._saved.append(self._placed)
            case "Q":
                self._placed = self._saved.pop()

    def _begin(self, tag: str, properties: Object) -> None:
        mcid, actual = properties.get("/MCID"), properties.get("/ActualText")
        if self._stack:  # only a text that says nothing, inside of an artifact
            unread = (tag, mcid, str(actual)) == ("/Span", None, " ")
            assert unread, "marked content inside of marked content"
            assert self._stack[-1].tag == "/Artifact", "marked content inside of marked content"
        else:
            assert (mcid is None) == (tag == "/Artifact"), f"{tag} is neither content nor artifact"
        sequence = Marked(
            tag=tag,
            mcid=None if mcid is None else int(mcid),
            actual_text=None if actual is None else str(actual),
        )
        self.sequences.append(sequence)
        self._stack.append(sequence)

    def _show(self, array: Object) -> None:
        assert self._font is not None
        for element in array:
            if not isinstance(element, pikepdf.String):
                self._advance(-float(element) / 1000 * self._size)
                continue
            codes = bytes(element)
            for code in zip(codes[::2], codes[1::2], strict=True):
                self._show_glyph(int.from_bytes(bytes(code), "big"), self._font)

    def _show_glyph(self, code: int, font: Font) -> None:
        _, _, _, _, e, f = self._matrix
        x, y = self._placed.point(e, f + self._rise)
        glyph = Glyph(
            x=x,
            y=y,
            size=self._size,
            text=font.texts[code],
            number=font.number(code),
            font=font.name,
        )
        self._stack[-1].glyphs.append(glyph)
        self._advance(font.widths[code] / 1000 * self._size + self._tracking)

    def _advance(self, right: float) -> None:
        a, b, c, d, e, f = self._matrix
        self._matrix = (a, b, c, d, e + right, f)


def marked(page: Page) -> list[Marked]:
    """A page's marked content in painting order; fails if anything is painted outside of it."""
    return _Reader(page).sequences


def glyphs(page: Page) -> list[Glyph]:
    """All glyphs that a page shows, in painting order."""
    return [glyph for sequence in marked(page) for glyph in sequence.glyphs]


def _kids(element: Object) -> list[Object]:
    kids = element.get("/K")
    if kids is None:
        return []
    return list(kids) if isinstance(kids, Array) else [kids]


@dataclass(frozen=True, slots=True)
class _Content:
    """A content item of the tag tree: a sequence on a page, or an annotation."""

    element: Object
    page: Object | None
    mcid: int | None
    annotation: Object | None = None


def _contents(element: Object, parent: Object) -> Iterator[_Content]:
    """The content items below an element, in reading order; fails on a wrong parent."""
    assert element.P.objgen == parent.objgen, f"{element.S} names another parent than its own"
    for kid in _kids(element):
        if isinstance(kid, int):
            yield _Content(element, element.Pg, kid)
        elif kid.get("/Type") == Name.MCR:
            yield _Content(element, kid.get("/Pg", element.get("/Pg")), int(kid.MCID))
        elif kid.get("/Type") == Name.OBJR:
            yield _Content(element, kid.get("/Pg", element.get("/Pg")), None, kid.Obj)
        else:
            yield from _contents(kid, element)


def _flat(node: Object) -> Iterator[tuple[int, Object]]:
    """The entries of a number tree (7.9.7)."""
    for kid in node.get("/Kids", []):
        yield from _flat(kid)
    entries = list(node.get("/Nums", []))
    for key, value in zip(entries[::2], entries[1::2], strict=True):
        yield int(key), value


def check_marks(pdf: bytes) -> None:
    """Fail unless content, tag tree and parent tree name each other, one to one.

    Every marked-content identifier and every annotation is in the tree once, the parent tree leads
    from it back to the element that has it, and none of the three knows anything besides.
    """
    with reopened(pdf) as file:
        root = file.Root.StructTreeRoot
        contents = [item for kid in _kids(root) for item in _contents(kid, root)]
        parents = dict(_flat(root.ParentTree))
        for page in file.pages:
            _check_page(page, contents, parents.pop(int(page.StructParents)))
            for annotation in page.get("/Annots", []):
                _check_annotation(page, annotation, contents, parents)
        assert not parents, f"the parent tree has keys that nothing uses: {sorted(parents)}"
        pages = {page.objgen for page in file.pages}
        strays = [item for item in contents if item.page is None or item.page.objgen not in pages]
        assert not strays, "the tag tree names content of no page"


def _check_page(page: Page, contents: list[_Content], parents: Object) -> None:
    here = [item for item in contents if item.page is not None and item.page.objgen == page.objgen]
    painted = [sequence.mcid for sequence in marked(page) if sequence.mcid is not None]
    assert len(set(painted)) == len(painted), f"an identifier marks two sequences: {painted}"
    owners = {item.mcid: item.element for item in here if item.mcid is not None}
    tagged = sorted(item.mcid for item in here if item.mcid is not None)
    assert tagged == sorted(painted), f"tagged are {tagged}, painted are {sorted(painted)}"
    assert len(parents) == max(painted, default=-1) + 1, "the parent tree is too long or short"
    for mcid in painted:
        assert parents[mcid].objgen == owners[mcid].objgen, f"the parent of {mcid} is another"
    annotations = {annotation.objgen for annotation in page.get("/Annots", [])}
    for item in here:
        if item.annotation is not None:
            assert item.annotation.objgen in annotations, "a tagged annotation is not on its page"


def _check_annotation(
    page: Page, annotation: Object, contents: list[_Content], parents: dict[int, Object]
) -> None:
    found = [
        item
        for item in contents
        if item.annotation is not None and item.annotation.objgen == annotation.objgen
    ]
    assert len(found) == 1, f"an annotation is tagged {len(found)} times"
    assert found[0].page is not None
    assert found[0].page.objgen == page.objgen, "an annotation is tagged on another page"
    parent = parents.pop(int(annotation.StructParent), None)
    assert parent is not None, "an annotation has no parent"
    assert parent.objgen == found[0].element.objgen, "the parent of an annotation is another"


_Texts = dict[tuple[tuple[int, int], int | None], str]


def tag_tree(pdf: bytes) -> str:
    """The tag tree as lines: two spaces for each level, the role and what is said of the element,
    then its own text; a link also says where it leads.
    """
    with reopened(pdf) as file:
        texts: _Texts = {
            (page.objgen, sequence.mcid): sequence.text
            for page in file.pages
            for sequence in marked(page)
        }
        root = file.Root.StructTreeRoot
        return "\n".join(line for kid in _kids(root) for line in _lines(kid, texts, 0)) + "\n"


def _lines(element: Object, texts: _Texts, level: int) -> Iterator[str]:
    indent = "  " * level
    described = [str(element.S)[1:]]
    for key in ("/Lang", "/Alt", "/ActualText"):
        if key in element:
            described.append(f"{key[1:].lower()}={element[key]}")
    if "/A" in element:
        described.append(str(element.A.get("/ListNumbering", ""))[1:])
    yield indent + " ".join(described)
    text = ""
    for kid in _kids(element):
        if isinstance(kid, int):
            text += texts[element.Pg.objgen, kid]
            continue
        if kid.get("/Type") == Name.MCR:
            text += texts[kid.get("/Pg", element.Pg).objgen, int(kid.MCID)]
            continue
        if text:
            yield f"{indent}  “{text}”"
            text = ""
        if kid.get("/Type") == Name.OBJR:
            yield f"{indent}  → {kid.Obj.A.URI} ({kid.Obj.Contents})"
        else:
            yield from _lines(kid, texts, level + 1)
    if text:
        yield f"{indent}  “{text}”"


def artifacts(pdf: bytes) -> list[str]:
    """The texts of all artifacts."""
    with reopened(pdf) as file:
        return [
            sequence.text
            for page in file.pages
            for sequence in marked(page)
            if sequence.mcid is None and sequence.text
        ]
