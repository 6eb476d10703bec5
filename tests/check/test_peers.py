"""Files of other programs that claim PDF/X-4 for a page with a picture and a link, examined.

Each is built where its program is installed; docs/conformance/pdf-x-4.md has what was found.
"""

from __future__ import annotations

from base64 import b64encode
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from brochure.check.examine import examine
from brochure.profile import PRESS
from support.flyers import ROOT

ICC = ROOT / "brochure" / "data" / "icc" / "FOGRA39L_coated.icc"


def page() -> str:
    target = BytesIO()
    Image.radial_gradient("L").convert("RGB").save(target, "JPEG")
    picture = b64encode(target.getvalue()).decode()
    return (
        "<!DOCTYPE html><html lang=de><head><title>Vereinbarung</title><style>"
        "@page{size:A4;margin:20mm;bleed:3mm;marks:crop}"
        "body{font-family:'Source Sans 3';color:#000}h1{color:#8a1538}</style></head><body>"
        "<h1>Vereinbarung</h1><p>Mehr unter <a href='https://example.org'>example.org</a>.</p>"
        f"<img alt='Ein Verlauf' width=200 src='data:image/jpeg;base64,{picture}'></body></html>"
    )


def found(pdf: bytes) -> set[str]:
    return {one.id for one in examine(pdf, PRESS)}


def test_the_pdf_x_4_of_weasyprint_is_caught() -> None:
    weasyprint = pytest.importorskip("weasyprint")
    described = f"src: url({ICC.as_uri()}); components: cyan, magenta, yellow, black"
    rule = f"@color-profile device-cmyk {{ {described} }}"
    profiles: dict[str, object] = {}
    sheet = weasyprint.CSS(string=rule, color_profiles=profiles)
    pdf = weasyprint.HTML(string=page()).write_pdf(
        stylesheets=[sheet],
        pdf_variant="pdf/x-4",
        color_profiles=profiles,
        output_intent="device-cmyk",
    )
    assert {"file/device-colour", "press/annotation", "press/action"} <= found(pdf)
    assert "press/intent" not in found(pdf)


def test_the_pdf_x_4_of_fullbleed_is_caught(tmp_path: Path) -> None:
    fullbleed = pytest.importorskip("fullbleed")
    engine = fullbleed.PdfEngine(
        page_width="210mm",
        page_height="297mm",
        pdf_profile="pdfx4",
        output_intent_icc=str(ICC),
        output_intent_identifier="FOGRA39",
        output_intent_components=4,
        color_space="cmyk",
        font_files=[str(ROOT / "fonts" / "SourceSans3-Regular.ttf")],
        document_title="Vereinbarung",
        document_lang="de-DE",
        document_timestamp="2026-01-01T00:00:00Z",
    )
    pdf = engine.render_pdf(page(), "")
    assert "file/device-colour" in found(pdf)
