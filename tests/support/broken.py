"""For every id about a finished file, a file that is broken in exactly that way.

The table is the list of what `brochure check` can find; a test holds it against the catalogue.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import Any, NamedTuple

from pikepdf import Array, Dictionary, Encryption, Name, Pdf, Stream, String

from brochure.check.examine import examine
from brochure.check.finding import Finding
from brochure.pictures.icc import press_profile
from brochure.profile import PROFILES
from support.finished import (
    built,
    edited,
    elements,
    extra,
    grey_image,
    metadata,
    paint,
    place_image,
    resource,
    separation,
)
from support.flyers import ROOT

BLACK = "/Overprint gs 0 0 0 1 k"
WHITE = "/Knockout gs 0 0 0 0 k"
SRGB = (ROOT / "brochure" / "paint" / "icc" / "srgb.icc").read_bytes()


class Broken(NamedTuple):
    """A profile and the bytes of a file that breaks one of its rules.

    `also` are facts without which this one can't be had.
    """

    profile: str
    make: Callable[[], bytes]
    also: tuple[str, ...] = ()


def _edit(profile: str, edit: Callable[[Pdf], Any], **options: Any) -> Broken:
    return Broken(profile, lambda: edited(built(profile), edit, **options))


def _press(edit: Callable[[Pdf], Any], **options: Any) -> Broken:
    return _edit("press", edit, **options)


def _screen(edit: Callable[[Pdf], Any], **options: Any) -> Broken:
    return _edit("screen", edit, **options)


def _bytes(profile: str, old: bytes, new: bytes) -> Broken:
    """Bytes for as many others, so that no place in the file moves."""
    assert len(old) == len(new)

    def make() -> bytes:
        data = built(profile)
        assert old in data
        return data.replace(old, new)

    return Broken(profile, make)


def _painted(operators: str) -> Broken:
    return _press(lambda pdf: paint(pdf, operators))


def _text(before: str, size: float, x: float = 60, y: float = 500) -> Broken:
    return _painted(f"{before} BT /F1 {size} Tf {x} {y} Td <00010002> Tj ET")


def _space(value: Callable[[Pdf], Any], before: str = "", colour: str = "") -> Broken:
    def edit(pdf: Pdf) -> None:
        resource(pdf, "/ColorSpace", "/Broken", value(pdf))
        paint(pdf, f"{before} /Broken cs {colour} 60 500 40 40 re f")

    return _press(edit)


def _icc(pdf: Pdf, data: bytes, channels: int) -> Array:
    return Array([Name.ICCBased, pdf.make_indirect(pdf.make_stream(data, N=channels))])


def _profile(change: Callable[[bytes], bytes]) -> Broken:
    def edit(pdf: Pdf) -> None:
        stream = pdf.Root.OutputIntents[0].DestOutputProfile
        stream.write(change(stream.read_bytes()))

    return _press(edit)


def _patched(at: int, new: bytes) -> Broken:
    return _profile(lambda data: data[:at] + new + data[at + len(new) :])


def _font(pdf: Pdf) -> Any:
    return pdf.pages[0].Resources.Font["/F1"]


def _shift(box: Any, by: float) -> Array:
    x0, y0, x1, y1 = (float(one) for one in box)
    return Array([x0 + by, y0 + by, x1 - by, y1 - by])


def _annotation(pdf: Pdf, subtype: str, **entries: Any) -> None:
    note = Dictionary(
        Type=Name.Annot, Subtype=Name("/" + subtype), Rect=[60, 500, 120, 520], **entries
    )
    page = pdf.pages[0]
    page["/Annots"] = Array([*page.get("/Annots", []), pdf.make_indirect(note)])


def _many_pages(pdf: Pdf) -> None:
    for _ in range(64):
        pdf.add_blank_page()


def _set(target: Callable[[Pdf], Any], key: str, value: Any) -> Callable[[Pdf], None]:
    def edit(pdf: Pdf) -> None:
        target(pdf)[key] = value

    return edit


def _delete(target: Callable[[Pdf], Any], key: str) -> Callable[[Pdf], None]:
    def edit(pdf: Pdf) -> None:
        del target(pdf)[key]

    return edit


def _root(pdf: Pdf) -> Any:
    return pdf.Root


def _page(pdf: Pdf) -> Any:
    return pdf.pages[0]


def _intent(pdf: Pdf) -> Any:
    return pdf.Root.OutputIntents[0]


def _stream(pdf: Pdf, data: bytes, **entries: Any) -> Stream:
    return pdf.make_stream(data, **entries)


def _lzw(pdf: Pdf) -> None:
    stream = _stream(pdf, b"")
    stream.write(b"\x80\x0b\x60\x50\x22\x0c\x0c\x85\x01", filter=Name.LZWDecode)
    extra(pdf, stream)


def _jpx(pdf: Pdf) -> None:
    header = b"\0\0\0\x16ihdr\0\0\0\x01\0\0\0\x01\0\x02\x07\x07\0\0"
    stream = _stream(pdf, b"")
    stream.write(b"\0\0\0\x0cjP  \r\n\x87\n" + header, filter=Name.JPXDecode)
    extra(pdf, stream)


def _untitled(pdf: Pdf) -> None:
    title = rb'(<rdf:li xml:lang="x-default">)[^<]+'
    data, count = re.subn(title, rb"\1", pdf.Root.Metadata.read_bytes())
    assert count == 1
    pdf.Root.Metadata.write(data)


def _file_title(pdf: Pdf) -> None:
    title = rb'(<rdf:li xml:lang="x-default">)[^<]+'
    data = re.sub(title, rb"\1Microsoft Word - flyer_v3.docx", pdf.Root.Metadata.read_bytes())
    pdf.Root.Metadata.write(data)


def _interpolated(pdf: Pdf) -> None:
    image = grey_image(pdf, 8)
    image.Interpolate = True
    extra(pdf, image)


def _alternates(pdf: Pdf, *, printed: bool) -> None:
    image = grey_image(pdf, 8)
    image.Alternates = Array([Dictionary(Image=grey_image(pdf, 8), DefaultForPrinting=printed)])
    extra(pdf, image)


def _second_separation(pdf: Pdf) -> None:
    resource(pdf, "/ColorSpace", "/One", separation(pdf, "HKS#2013#20K", [0, 1, 1, 0]))
    resource(pdf, "/ColorSpace", "/Two", separation(pdf, "HKS#2013#20K", [0, 1, 0.9, 0]))
    paint(pdf, "/One cs 60 500 9 9 re f /Two cs 80 500 9 9 re f")


def _device_n(pdf: Pdf) -> Array:
    function = Stream(pdf, b"{pop pop 0 0 0 1}")
    function.FunctionType, function.Domain = 4, Array([0, 1, 0, 1])
    function.Range = Array([0, 1] * 4)
    names = Array([Name.Black, Name.Gold])
    return Array([Name.DeviceN, names, Name.DeviceCMYK, pdf.make_indirect(function)])


def _unembedded(pdf: Pdf) -> None:
    del _font(pdf).DescendantFonts[0].FontDescriptor.FontFile2


def _no_glyph(pdf: Pdf) -> None:
    mapped = _font(pdf).DescendantFonts[0].CIDToGIDMap
    mapped.write(b"\0\0\0\0" + mapped.read_bytes()[4:])


def _other_width(pdf: Pdf) -> None:
    widths = _font(pdf).DescendantFonts[0].W
    widths[1][0] = int(widths[1][0]) + 20


def _rgb_profile(pdf: Pdf) -> None:
    """Nothing is painted, so that only the profile is wrong."""
    page = pdf.pages[0]
    page.Contents, page.Resources = pdf.make_stream(b""), Dictionary()
    del page.obj["/Group"], pdf.Root["/StructTreeRoot"]
    stream = _intent(pdf).DestOutputProfile
    data = stream.read_bytes()
    stream.write(data[:16] + b"RGB " + data[20:])
    stream.N = 3


def _other_profile() -> bytes:
    data = bytearray(press_profile())
    data[60] ^= 1  # of the header's reserved bytes
    return bytes(data)


def _link(pdf: Pdf) -> Any:
    return next(one for one in pdf.pages[0].Annots if one.Subtype == "/Link")


def _untagged_link(pdf: Pdf) -> None:
    link = elements(pdf, "Link")[0]
    kids = [one for one in link.K if not isinstance(one, Dictionary) or one.Type != "/OBJR"]
    link.K = Array(kids)


def _spanish(pdf: Pdf) -> None:
    elements(pdf, "P")[0].Lang = String("spanish language")


def _table(pdf: Pdf) -> None:
    """A table of two empty rows, the first of a header."""
    root = pdf.Root.StructTreeRoot.K
    table = pdf.make_indirect(Dictionary(S=Name.Table, P=root, K=Array()))
    for role in ("TH", "TD"):
        row = pdf.make_indirect(Dictionary(S=Name.TR, P=table))
        row.K = pdf.make_indirect(Dictionary(S=Name("/" + role), P=row))
        table.K.append(row)
    root.K.append(table)


def _private(pdf: Pdf) -> None:
    """One letter becomes the first character of private use."""
    mapped = _font(pdf).ToUnicode
    data, count = re.subn(rb" <004B>\n", b" <E000>\n", mapped.read_bytes(), count=1)
    assert count == 1
    mapped.write(data)


def _tagged_note(pdf: Pdf, words: str, *, looks: bool = True, kind: str = "Square") -> None:
    """A note with a tag of its own."""
    look = pdf.make_indirect(_stream(pdf, b"", Subtype=Name.Form, BBox=Array([0, 0, 9, 9])))
    appearance = {"AP": Dictionary(N=look)} if looks else {}
    _annotation(pdf, kind, F=4, Contents=String(words), **appearance)
    root = pdf.Root.StructTreeRoot.K
    holds = Dictionary(Type=Name.OBJR, Obj=pdf.pages[0].Annots[-1], Pg=pdf.pages[0].obj)
    root.K.append(pdf.make_indirect(Dictionary(S=Name.Annot, P=root, K=holds)))


def _reversed_parents(pdf: Pdf) -> None:
    tree = pdf.Root.StructTreeRoot.ParentTree
    tree.Nums[1] = Array(reversed(list(tree.Nums[1])))


def _archive(edit: Callable[[Pdf], Any], **options: Any) -> Broken:
    return _edit("archive", edit, **options)


def _listed(pdf: Pdf) -> None:
    """The last two quotes' paragraphs as a list with labels that doesn't say its numbering."""
    quote = elements(pdf, "BlockQuote")[-1]
    label, words = list(quote.K)[:2]
    space = elements(pdf, "P")[0].NS
    label.S, words.S = Name.Lbl, Name.LBody
    item = pdf.make_indirect(Dictionary(S=Name.LI, P=quote, K=Array([label, words]), NS=space))
    label.P = words.P = item
    rest = list(quote.K)[2:]
    item2 = pdf.make_indirect(Dictionary(S=Name.LI, P=quote, K=Array(rest), NS=space))
    for one in rest:
        one.S, one.P = Name.LBody, item2
    quote.S, quote.NS, quote.K = Name.L, space, Array([item, item2])


def _grouped(pdf: Pdf) -> None:
    """The content of a section's only paragraph right in the section."""
    section = elements(pdf, "Sect")[0]
    first = section.K[0]
    section.Pg, section.K = first.Pg, Array([first.K, *list(section.K)[1:]])
    parents = pdf.Root.StructTreeRoot.ParentTree.Nums[1]
    for at, one in enumerate(parents):
        if one.objgen == first.objgen:
            parents[at] = section


def _placed(pdf: Pdf) -> None:
    """A bookmark that leads to a place on a page."""
    first = pdf.Root.Outlines.First
    first.Dest = first.A.D
    del first.A


def _rename(old: str, new: str) -> Broken:
    def edit(pdf: Pdf) -> None:
        elements(pdf, old)[-1].S = Name("/" + new)

    return _screen(edit)


def _overlapping(pdf: Pdf) -> None:
    """Two words of the file's own letters, the second two points above the first."""
    fonts = pdf.pages[0].Resources.Font
    name = max(fonts.keys(), key=lambda key: len(fonts[key].DescendantFonts[0].W[1]))
    show = f"BT {name} 10 Tf 60 {{}} Td <{{}}> Tj ET"
    paint(pdf, show.format(500, "00020003000400050006"))
    paint(pdf, show.format(502, "0007000800090002000a"))


def _second_page(pdf: Pdf, height: float, turn: int) -> None:
    """An empty page behind the first, as wide as it."""
    first = pdf.pages[0]
    page = pdf.add_blank_page(page_size=(612, 862))
    page.obj["/Rotate"] = turn
    for key in ("/MediaBox", "/TrimBox", "/BleedBox"):
        x0, y0, x1, y1 = (float(one) for one in first.obj[key])
        page.obj[key] = Array([x0, y0, x1, y1 - height])


def _rgb_text(pdf: Pdf) -> None:
    resource(pdf, "/ColorSpace", "/Gray", _icc(pdf, SRGB, 3))
    paint(pdf, "/Gray cs 0 0 0 scn BT /F1 12 Tf 60 500 Td <00010002> Tj ET")


def _to_the_edge(pdf: Pdf) -> None:
    page = pdf.pages[0]
    del page.obj["/TrimBox"]
    paint(pdf, "0.2 0 0 0 k 0 600 200 40 re f")


def _scanned(pdf: Pdf) -> None:
    """A page that is a picture: no tags, no text."""
    pdf.pages[0].Contents = pdf.make_stream(b"")
    for key in ("/StructTreeRoot",):
        del pdf.Root[key]
    image = pdf.make_indirect(grey_image(pdf, 600))
    resource(pdf, "/XObject", "/Scan", image)
    pdf.pages[0].Contents = pdf.make_stream(b"q 596 0 0 842 0 0 cm /Scan Do Q")


def _swapped(pdf: Pdf) -> None:
    kids = pdf.Root.StructTreeRoot.K.K
    found = [at for at, one in enumerate(kids) if one.S == "/P"]
    first, second = found[-2:]
    kids[first], kids[second] = kids[second], kids[first]


def _figure(pdf: Pdf) -> Any:
    return elements(pdf, "Figure")[0]


def _image(side: int, inches: float, bits: int = 8) -> Broken:
    return _press(lambda pdf: place_image(pdf, grey_image(pdf, side, bits), inches))


def _locked() -> bytes:
    locked = Encryption(owner="owner", user="reader", R=4)
    return edited(built("press"), lambda pdf: None, encryption=locked)


BROKEN: dict[str, Broken] = {
    "file/unreadable": Broken("press", lambda: b"%PDF-1.6\nnothing else\n"),
    "file/damaged": _painted("q"),
    "file/too-complex": _press(_many_pages),
    "file/encrypted": Broken("press", _locked),
    "file/id": _bytes("press", b"/ID [", b"/IX ["),
    "file/embedded": _press(
        _set(_root, "/Names", Dictionary(EmbeddedFiles=Dictionary(Names=Array())))
    ),
    "file/form": _press(_set(_root, "/AcroForm", Dictionary(Fields=Array(), XFA=Array()))),
    "file/layers": _press(
        _set(_root, "/OCProperties", Dictionary(OCGs=Array(), D=Dictionary(Order=Array())))
    ),
    "file/limit": _press(_set(_page, "/" + "A" * 128, 1)),
    "file/operator": _painted("BX 1 foo EX"),
    "file/resource": _painted("/Nope gs"),
    "file/external": _press(lambda pdf: extra(pdf, _stream(pdf, b"x", F=String("other.bin")))),
    "file/filter": _press(_lzw),
    "file/jpx": _press(_jpx),
    "file/proxy": _press(
        lambda pdf: extra(
            pdf,
            _stream(pdf, b"", Subtype=Name.Form, BBox=Array([0, 0, 1, 1]), OPI=Dictionary()),
        )
    ),
    "file/alternate-image": _press(lambda pdf: _alternates(pdf, printed=True)),
    "file/transfer-curve": _press(lambda pdf: extra(pdf, Dictionary(TR=Name.Identity))),
    "file/halftone": _press(lambda pdf: extra(pdf, Dictionary(HTP=Array([0, 0])))),
    "file/blend-mode": _press(lambda pdf: extra(pdf, Dictionary(BM=Name.Foo))),
    "file/rendering-intent": _painted("/Foo ri"),
    "file/xmp": _bytes("press", b"/Type /Metadata", b"/Filter []     "),
    "file/font": _press(_unembedded),
    "file/missing-glyph": _press(_no_glyph),
    "file/font-width": _press(_other_width),
    "file/device-colour": _painted("1 0 0 rg 60 500 5 5 re f"),
    "file/icc": _space(lambda pdf: _icc(pdf, SRGB, 4)),
    "file/icc-overprint": _space(lambda pdf: _icc(pdf, _other_profile(), 4), "/Overprint gs"),
    "file/spot": _press(_second_separation)._replace(also=("press/spot-ink",)),
    "file/colorants": _space(_device_n)._replace(also=("press/spot-ink",)),
    "page/overlap": _screen(_overlapping),
    "page/size": _press(lambda pdf: _second_page(pdf, 200, 0)),
    "page/turned": _press(lambda pdf: _second_page(pdf, 0, 180)),
    "press/version": _press(lambda pdf: None, version="1.7"),
    "press/claim": _press(lambda pdf: metadata(pdf, ">PDF/X-4<", ">PDF/X-4:2010<")),
    "press/info-claim": _press(
        _set(lambda pdf: pdf.docinfo, "/GTS_PDFXVersion", String("PDF/X-4"))
    ),
    "press/trapped": _press(_set(lambda pdf: pdf.docinfo, "/Trapped", Name.Unknown)),
    "press/xmp-key": _press(lambda pdf: metadata(pdf, ">default<", "><")),
    "press/info-differs": _press(_set(lambda pdf: pdf.docinfo, "/Title", String("Other"))),
    "press/intent": _press(lambda pdf: pdf.Root.OutputIntents.append(pdf.Root.OutputIntents[0])),
    "press/condition": _press(_delete(_intent, "/OutputConditionIdentifier")),
    "press/profile": _profile(lambda data: data[:-100]),
    "press/profile-class": _patched(12, b"scnr"),
    "press/profile-colour": _press(_rgb_profile),
    "press/profile-version": _patched(8, b"\x04\x40"),
    "press/profile-channels": _press(_set(lambda pdf: _intent(pdf).DestOutputProfile, "/N", 3)),
    "press/icc-is-intent": _space(
        lambda pdf: Array([Name.ICCBased, _intent(pdf).DestOutputProfile])
    ),
    "press/not-cmyk": _space(lambda pdf: _icc(pdf, SRGB, 3)),
    "press/white-overprints": _painted("/Overprint gs 0 0 0 0 k 60 500 40 40 re f"),
    "press/spot-ink": _space(lambda pdf: separation(pdf, "Gold", [0, 0.2, 0.8, 0.1])),
    "press/registration": _space(
        lambda pdf: separation(pdf, "All", [1, 1, 1, 1]), colour="0.5 scn"
    ),
    "press/blend-space": _press(
        _set(
            _page,
            "/Group",
            Dictionary(S=Name.Transparency, CS=Name.DeviceRGB),
        )
    ),
    "press/trim-box": _press(_set(_page, "/ArtBox", Array([20, 20, 500, 500]))),
    "press/boxes": _press(lambda pdf: _set(_page, "/BleedBox", _shift(_page(pdf).TrimBox, 1))(pdf)),
    "press/bleed": _press(
        lambda pdf: _set(_page, "/BleedBox", _shift(_page(pdf).TrimBox, -5))(pdf)
    ),
    "press/bleed-bare": _painted("0.2 0 0 0 k 8.504 600 40 40 re f"),
    "press/edge-ink": _press(_to_the_edge)._replace(also=("press/trim-box",)),
    "press/viewer-box": _press(
        _set(_root, "/ViewerPreferences", Dictionary(PrintArea=Name.TrimBox))
    ),
    "press/presentation": _press(_set(_page, "/SeparationInfo", Dictionary())),
    "press/printer-mark": _press(lambda pdf: _annotation(pdf, "PrinterMark")),
    "press/annotation": _press(lambda pdf: _annotation(pdf, "Link")),
    "press/action": _press(_set(_root, "/OpenAction", Dictionary(S=Name.Named, N=Name.NextPage))),
    "press/type": _text(BLACK, 5),
    "press/type-reversed": _text(WHITE, 6.5),
    "press/line": _painted("0 0 0 1 K 0.1 w 60 500 m 160 500 l S"),
    "press/line-reversed": _painted("0 0 0 0 K 0.3 w 60 500 m 160 500 l S"),
    "press/image": _image(250, 1),
    "press/image-coarse": _image(100, 1),
    "press/line-art": _image(400, 1, bits=1),
    "press/black-text": _text("/Knockout gs 0.5 0.4 0.4 1 k", 12),
    "press/rgb-black": _press(_rgb_text)._replace(also=("press/not-cmyk",)),
    "press/knocks-out": _text("/Knockout gs 0 0 0 1 k", 12),
    "press/safe-distance": _text(BLACK, 8, x=8.504 + 4),
    "press/near-trim": _text(BLACK, 8, x=8.504 + 12),
    "press/ink": _painted("1 1 1 0.4 k 60 500 40 40 re f"),
    "press/ink-peak": _painted("1 1 1 0.4 k 60 500 1.5 1.5 re f"),
    "ua/claim": _screen(
        lambda pdf: metadata(pdf, "<pdfuaid:part>1<", "<pdfuaid:part>2<"),
    ),
    "ua/title": _screen(_untitled),
    "ua/title-shown": _screen(_delete(_root, "/ViewerPreferences")),
    "ua/language": _screen(_delete(_root, "/Lang")),
    "ua/language-differs": _screen(_set(_root, "/Lang", String("en-GB"))),
    "ua/poor-title": _screen(_file_title),
    "ua/scan": _screen(_scanned)._replace(also=("ua/tags",)),
    "ua/tags": _screen(_set(_root, "/MarkInfo", Dictionary(Marked=False))),
    "ua/suspects": _screen(_set(_root, "/MarkInfo", Dictionary(Marked=True, Suspects=True))),
    "ua/unowned": _screen(lambda pdf: paint(pdf, "EMC 60 500 5 5 re f /Artifact BMC")),
    "ua/parent-tree": _screen(_reversed_parents),
    "ua/role": _rename("P", "Foo"),
    "ua/heading-first": _rename("H1", "H2"),
    "ua/heading-order": _rename("H2", "H3"),
    "ua/heading-kinds": _rename("H2", "H"),
    "ua/alt": _rename("P", "Figure"),
    "ua/alt-file-name": _screen(_set(_figure, "/Alt", String("IMG_2034.JPG"))),
    "ua/reading-order": _screen(_swapped),
    "ua/list": _rename("P", "LI"),
    "ua/tabs": _screen(_delete(_page, "/Tabs")),
    "ua/link-tag": _screen(_untagged_link),
    "ua/link-text": _screen(_delete(_link, "/Contents")),
    "ua/poor-link": _screen(_set(_link, "/Contents", String("hier klicken"))),
    "ua/annotation-text": _screen(lambda pdf: _tagged_note(pdf, "")),
    "ua/language-tag": _screen(_spanish),
    "ua/nesting": _rename("P", "TD"),
    "ua/table-headers": _screen(_table),
    "ua/note-id": _rename("P", "Note"),
    "ua/unicode": _screen(_delete(_font, "/ToUnicode")),
    "ua/contrast": _screen(lambda pdf: paint(pdf, "0.3 g 0 0 600 850 re f", below=True)),
    "a/claim": _screen(lambda pdf: metadata(pdf, "conformance>A<", "conformance>B<")),
    "a/header": _bytes("screen", b"%\xbf\xf7\xa2\xfe", b"%abcd"),
    "a/extension-schema": _screen(
        lambda pdf: metadata(
            pdf,
            "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua",
            "<pdfaSchema:namespaceURI>http://example.org",
        )
    ),
    "a/intent": _screen(_set(_intent, "/S", Name.GTS_PDFA9)),
    "a/private-use": _screen(_private),
    "a/annotation-kind": _screen(lambda pdf: _tagged_note(pdf, "A sound", kind="Sound")),
    "a/annotation-flags": _screen(_set(_link, "/F", 0)),
    "a/appearance": _screen(lambda pdf: _tagged_note(pdf, "A note", looks=False)),
    "a/action": _screen(_set(_root, "/OpenAction", Dictionary(S=Name.Hide))),
    "a/interpolate": _screen(_interpolated),
    "a/alternates": _screen(lambda pdf: _alternates(pdf, printed=False)),
    "archive/claim": _archive(lambda pdf: metadata(pdf, "<pdfuaid:rev>2024</pdfuaid:rev>", "")),
    "archive/header": _bytes("archive", b"%\xbf\xf7\xa2\xfe", b"%abcd"),
    "archive/information": _archive(lambda pdf: pdf.docinfo.update({"/Title": "A title"})),
    "archive/namespace": _archive(lambda pdf: elements(pdf, "P")[-1].__delitem__("/NS")),
    "archive/group-content": _archive(_grouped),
    "archive/list-numbering": _archive(_listed),
    "archive/destination": _archive(_placed),
}


@cache
def found(id: str) -> tuple[Finding, ...]:
    """What is found in the file that is broken in that way; examined once."""
    return examine(BROKEN[id].make(), PROFILES[BROKEN[id].profile])
