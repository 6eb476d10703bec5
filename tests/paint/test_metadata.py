"""What a file says of itself."""

from __future__ import annotations

from collections.abc import Callable
from hashlib import sha256

from brochure.compose.page import Document, Metadata
from brochure.paint.metadata import information, xmp
from brochure.paint.standards.demands import FileFacts
from brochure.paint.standards.ua_1 import UA_1
from brochure.profile import Standard
from brochure.story.structure import Element, Mark, Role
from support.forme import Forme, document
from support.readback import reopened

Painted = Callable[[Document], bytes]

TREE = Element(Role.DOCUMENT, (Element(Role.P, (Mark(1),)),))
SAID = Metadata("Flucht & <Asyl>", "KOK e.V.", "de-DE")


def test_xmp_and_the_information_dictionary_say_the_same(forme: Forme, painted: Painted) -> None:
    forme.text((40, 40), "Text", Mark(1))
    placed = document(TREE, forme.page())._replace(metadata=SAID)
    with reopened(painted(placed)) as file, file.open_metadata() as read:
        information = file.trailer.Info
        assert read["dc:title"] == str(information.Title) == "Flucht & <Asyl>"
        assert read["dc:creator"] == [str(information.Author)] == ["KOK e.V."]
        assert read["dc:language"] == {"de-DE"}
        assert read["pdf:Producer"] == str(information.Producer) == "brochure"
        assert read["xmp:CreateDate"] == read["xmp:ModifyDate"] == "2026-01-01T00:00:00Z"
        assert str(information.CreationDate) == str(information.ModDate) == "D:20260101000000Z"


def test_the_file_claims_both_standards_and_shows_its_title(forme: Forme, painted: Painted) -> None:
    forme.text((40, 40), "Text", Mark(1))
    with reopened(painted(document(TREE, forme.page()))) as file, file.open_metadata() as read:
        assert read["pdfuaid:part"] == "1"
        assert (read["pdfaid:part"], read["pdfaid:conformance"]) == ("2", "A")
        assert file.Root.ViewerPreferences.DisplayDocTitle is True
        assert file.Root.MarkInfo.Marked is True
        assert str(file.Root.Lang) == "de-DE"
        assert file.pdf_version == "1.7"


def test_a_draft_claims_nothing(forme: Forme, painted: Painted) -> None:
    forme.text((40, 40), "Text", Mark(1))
    pdf = painted(document(TREE, forme.page(), draft=True))
    with reopened(pdf) as file, file.open_metadata() as read:
        assert read["dc:title"] == "Titel & Größe"
    assert b"pdfuaid" not in pdf
    assert b"pdfaid" not in pdf


def test_a_claim_to_pdf_ua_alone_needs_no_extension_schema() -> None:
    alone, both = FileFacts("", "", (Standard.UA_1,)), FileFacts("", "", tuple(Standard))
    assert "pdfuaid:part" in UA_1.claim(alone)
    assert "pdfaExtension" not in UA_1.claim(alone)
    assert "pdfaExtension" in UA_1.claim(both)


def test_dates_are_utc_whatever_the_machine_says() -> None:
    assert information(SAID, 0)["CreationDate"] == "(D:19700101000000Z)"
    assert b"<xmp:CreateDate>2001-09-09T01:46:40Z</xmp:CreateDate>" in xmp(SAID, 1_000_000_000, "")


def test_the_output_intent_is_the_frozen_srgb_profile(forme: Forme, painted: Painted) -> None:
    forme.text((40, 40), "Text", Mark(1))
    with reopened(painted(document(TREE, forme.page()))) as file:
        (intent,) = file.Root.OutputIntents
        profile = intent.DestOutputProfile
        assert str(intent.S) == "/GTS_PDFA1"
        assert profile.N == 3
        assert sha256(profile.read_bytes()).hexdigest()[:16] == "81d313ce695fe3d9"
