"""Clauses that one id finds in many ways: the good file, changed in each of them."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from brochure.check.examine import examine
from brochure.profile import PROFILES
from support.finished import Edit, built, edited, elements, extra, metadata, paint, resource


def found(edit: Edit, profile: str = "screen") -> set[str]:
    return {one.id for one in examine(edited(built(profile), edit), PROFILES[profile])}


def setting(path: Callable[[Pdf], Any], key: str, value: Any) -> Edit:
    def edit(pdf: Pdf) -> None:
        path(pdf)[key] = value

    return edit


def root(pdf: Pdf) -> Any:
    return pdf.Root


def page(pdf: Pdf) -> Any:
    return pdf.pages[0].obj


def no_language(then: Edit) -> Edit:
    """The file says no language and all its tags do; then something else."""

    def edit(pdf: Pdf) -> None:
        language = String(str(pdf.Root.Lang))
        del pdf.Root["/Lang"]
        if "/Outlines" in pdf.Root:
            del pdf.Root["/Outlines"]
        pdf.Root.StructTreeRoot.K.Lang = language
        metadata(pdf, 'xml:lang="x-default"', f'xml:lang="{language}"')
        then(pdf)

    return edit


def outlined(pdf: Pdf) -> None:
    item = pdf.make_indirect(Dictionary(Title=String("Programme")))
    pdf.Root.Outlines = pdf.make_indirect(Dictionary(First=item, Last=item, Count=1))


def untold(pdf: Pdf) -> None:
    data = pdf.Root.Metadata.read_bytes()
    pdf.Root.Metadata.write(re.sub(rb'xml:lang="[^"]*"', b'xml:lang="x-default"', data))


def spoken(language: str) -> Edit:
    def edit(pdf: Pdf) -> None:
        paint(pdf, f"/Span <</Lang ({language})>> BDC EMC")

    return edit


@pytest.mark.parametrize(
    ("edit", "id"),
    [
        (no_language(lambda pdf: None), None),
        (no_language(outlined), "ua/language"),
        (no_language(untold), "ua/language"),
        (no_language(spoken("")), "ua/language"),
        (spoken("de-DE"), None),
        (spoken("deutsch, Schweiz"), "ua/language-tag"),
    ],
)  # fmt: skip
def test_all_that_is_read_has_a_language(edit: Edit, id: str | None) -> None:
    assert found(edit) == ({id} if id else set())


def test_a_prefix_that_nobody_looks_for_is_no_claim() -> None:
    def edit(pdf: Pdf) -> None:
        data = pdf.Root.Metadata.read_bytes()
        pdf.Root.Metadata.write(data.replace(b"pdfuaid:", b"ua:").replace(b":pdfuaid=", b":ua="))

    assert found(edit) == {"ua/claim"}


@pytest.mark.parametrize("other", ["LI", "P"])
def test_a_standard_role_is_mapped_to_nothing_not_even_itself(other: str) -> None:
    roles = Dictionary(LI=Name("/" + other))
    assert found(setting(lambda pdf: pdf.Root.StructTreeRoot, "/RoleMap", roles)) == {"ua/role"}


# --- annotations --------------------------------------------------------------------------------


def noted(subtype: str, *, look: bytes = b"", **entries: Any) -> Edit:
    """An annotation with a tag of its own, and a look of these operators."""

    def edit(pdf: Pdf) -> None:
        form = pdf.make_stream(look, Subtype=Name.Form, BBox=Array([0, 0, 9, 9]))
        whole = {
            "Type": Name.Annot,
            "Subtype": Name("/" + subtype),
            "Rect": Array([60, 500, 120, 520]),
            "F": 4,
            "Contents": String("Ein Feld"),
            "AP": Dictionary(N=pdf.make_indirect(form)),
        }
        note = pdf.make_indirect(Dictionary({f"/{k}": v for k, v in (whole | entries).items()}))
        page(pdf)["/Annots"] = Array([*page(pdf).get("/Annots", []), note])
        if subtype == "Widget":
            pdf.Root.AcroForm = Dictionary(Fields=Array([note]))
        top = pdf.Root.StructTreeRoot.K
        role = Name.Form if subtype == "Widget" else Name.Annot
        holds = Dictionary(Type=Name.OBJR, Obj=note, Pg=page(pdf))
        top.K.append(pdf.make_indirect(Dictionary(S=role, P=top, K=holds)))

    return edit


@pytest.mark.parametrize(
    ("edit", "ids"),
    [
        (noted("Square"), set()),
        (noted("Widget", FT=Name.Tx, T=String("name"), TU=String("Ihr Name")), set()),
        (noted("Widget", FT=Name.Btn, T=String("x"), TU=String("Ja")), {"a/appearance"}),
        (noted("Widget", FT=Name.Tx, T=String("x"), A=Dictionary(S=Name.URI)), {"a/action"}),
        (noted("Square", AP=Dictionary()), {"a/appearance"}),
        (noted("Square", AP=Dictionary(), Rect=Array([60, 500, 60, 500])), set()),
        (noted("Square", AP=Dictionary(), Rect=Array([60, 500, 60, 510])), {"a/appearance"}),
        (noted("Square", Contents=String(" ")), {"ua/annotation-text"}),
        (noted("Square", Contents=String(" "), Rect=Array([900, 900, 910, 910])), set()),
        (noted("Square", look=b"1 0 0 rg 0 0 5 5 re f"), set()),
        (noted("Square", look=b"0 0 0 1 k 0 0 5 5 re f"), {"file/device-colour"}),
        (noted("Screen"), {"a/annotation-kind"}),
    ],
)
def test_what_an_annotation_owes(edit: Edit, ids: set[str]) -> None:
    assert found(edit) == ids


def test_marks_of_an_annotation_s_look_are_not_the_page_s() -> None:
    assert found(noted("Square", look=b"/P <</MCID 0>> BDC EMC")) == set()


# --- colour -------------------------------------------------------------------------------------


def drawn(glyph: bytes) -> Edit:
    """A Type 3 font of one glyph, and the glyph shown as an artifact."""

    def edit(pdf: Pdf) -> None:
        font = Dictionary(
            Type=Name.Font,
            Subtype=Name.Type3,
            FontBBox=Array([0, 0, 1000, 1000]),
            FontMatrix=Array([0.001, 0, 0, 0.001, 0, 0]),
            CharProcs=Dictionary(A=pdf.make_indirect(pdf.make_stream(glyph))),
            Encoding=Dictionary(Type=Name.Encoding, Differences=Array([65, Name.A])),
            ToUnicode=pdf.make_stream(b"1 beginbfchar <41> <0041> endbfchar"),
            FirstChar=65,
            LastChar=65,
            Widths=Array([1000]),
            Resources=Dictionary(),
        )
        resource(pdf, "/Font", "/T3", pdf.make_indirect(font))
        paint(pdf, "0 g BT /T3 12 Tf 60 500 Td (A) Tj ET")

    return edit


def test_a_glyph_that_brings_its_own_colours_is_looked_into() -> None:
    assert found(drawn(b"1000 0 d0 0 0 0 1 k 0 0 900 900 re f")) == {"file/device-colour"}


def test_a_glyph_that_takes_the_colour_of_the_text_is_not() -> None:
    assert found(drawn(b"1000 0 0 0 900 900 d1 0 0 0 1 k 0 0 900 900 re f")) == set()


def test_groups_blend_in_colours_of_the_output_intent() -> None:
    def blended(space: Name) -> Edit:
        return setting(page, "/Group", Dictionary(S=Name.Transparency, CS=space))

    assert found(blended(Name.DeviceRGB)) == set()
    assert found(blended(Name.DeviceCMYK)) == {"a/intent"}


def test_black_that_nobody_chose_needs_an_output_intent_as_well() -> None:
    def edit(pdf: Pdf) -> None:
        del pdf.Root["/OutputIntents"]
        page(pdf).Contents = pdf.make_stream(b"/Artifact BMC 60 500 9 9 re f EMC")
        page(pdf).Resources = Dictionary()

    assert {"a/intent", "file/device-colour"} <= found(edit)


# --- bounds and broken parts --------------------------------------------------------------------


def long_text(pdf: Pdf) -> None:
    paint(pdf, f"BT /F1 9 Tf 3 Tr <{'0001' * 16_384}> Tj ET")


@pytest.mark.parametrize(
    ("edit", "what"),
    [
        (setting(root, "/Extra", Dictionary(A=String("a" * 32_768))), "bytes in a string"),
        (setting(root, "/Extra", Dictionary(A=Name("/" + "a" * 128))), "bytes in a name"),
        (long_text, "bytes in a string"),
        (setting(page, "/ArtBox", Array([0, 0, 2, 2])), "units on a side of ArtBox"),
        (setting(page, "/ArtBox", Array([0, 0, 20_000, 20])), "units on a side of ArtBox"),
    ],
)  # fmt: skip
def test_bounds_are_told_with_what_goes_beyond_them(edit: Edit, what: str) -> None:
    facts = examine(edited(built("screen"), edit), PROFILES["screen"])
    assert what in {dict(one.amounts)["what"] for one in facts if one.id == "file/limit"}


@pytest.mark.parametrize("ink", ["Custom#c3", "Custom#ff#fe"])
def test_a_name_that_is_no_text_is_still_a_name(ink: str) -> None:
    def edit(pdf: Pdf) -> None:
        space = (
            f"[/Separation /{ink} /DeviceRGB <</FunctionType 2 /Domain [0 1] /N 1 /C0 [1 1 1]>>]"
        )
        resource(pdf, "/ColorSpace", "/Odd", Object.parse(space.encode()))
        paint(pdf, "/Odd cs 1 scn 60 500 9 9 re f")

    assert "file/damaged" not in found(edit)


def test_a_stream_that_can_t_be_unpacked_stops_no_rule() -> None:
    def edit(pdf: Pdf) -> None:
        pdf.Root.OutputIntents[0].DestOutputProfile.write(b"no deflate", filter=Name.FlateDecode)

    facts = examine(edited(built("screen"), edit), PROFILES["screen"])
    assert {one.id for one in facts} == {"a/intent", "file/device-colour"}


def test_the_old_attributes_of_a_packet_s_header_are_told() -> None:
    assert found(lambda pdf: metadata(pdf, "<?xpacket begin=", '<?xpacket bytes="9" begin=')) == {
        "file/xmp"
    }


def test_halftones_bring_curves_for_inks_beside_the_four_alone() -> None:
    def screened(*curved: str) -> Edit:
        def edit(pdf: Pdf) -> None:
            inks = {
                f"/{ink}": Dictionary(
                    HalftoneType=1, Frequency=60, Angle=45, SpotFunction=Name.Round
                )
                for ink in ("Cyan", "Gold", "Default")
            }
            for ink in curved:
                inks[f"/{ink}"].TransferFunction = Name.Identity
            extra(pdf, Dictionary({"/HalftoneType": 5, **inks}))

        return edit

    assert found(screened("Gold")) == set()
    assert found(screened()) == {"file/halftone"}
    assert found(screened("Gold", "Cyan")) == {"file/halftone"}


def test_two_headings_without_level_share_no_section() -> None:
    def edit(pdf: Pdf) -> None:
        for level in range(1, 7):
            for one in elements(pdf, f"H{level}"):
                one.S = Name.H
        elements(pdf, "H")[-1].P.K[-1].S = Name.H

    assert found(edit) == {"ua/heading-kinds"}
