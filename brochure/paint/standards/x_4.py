"""PDF/X-4 (ISO 15930-7): the claim with its identifiers, the printing condition, boxes, blending
(docs/conformance/pdf-x-4.md).
"""

from __future__ import annotations

from brochure.paint.condition import BUILT_IN, REGISTRY, Condition
from brochure.paint.standards.demands import Demands, FileFacts, Intent, description
from brochure.profile import Standard


def _claim(facts: FileFacts) -> str:
    """The claim, trapping, a date, identifiers."""
    return (
        description(
            'pdfxid="http://www.npes.org/pdfx/ns/id/"',
            f"<pdfxid:GTS_PDFXVersion>{Standard.X_4.value}</pdfxid:GTS_PDFXVersion>",
        )
        + description('pdf="http://ns.adobe.com/pdf/1.3/"', "<pdf:Trapped>False</pdf:Trapped>")
        + description(
            'xmp="http://ns.adobe.com/xap/1.0/"',
            f"<xmp:MetadataDate>{facts.date}</xmp:MetadataDate>",
        )
        + description(
            'xmpMM="http://ns.adobe.com/xap/1.0/mm/"',
            f"<xmpMM:DocumentID>uuid:{_identifier(facts.digest)}</xmpMM:DocumentID>"
            "<xmpMM:VersionID>1</xmpMM:VersionID>"
            "<xmpMM:RenditionClass>default</xmpMM:RenditionClass>",
        )
    )


def _identifier(digest: str) -> str:
    """What tells this document from others, made from its pages, as a UUID is written."""
    return "-".join((digest[:8], digest[8:12], digest[12:16], digest[16:20], digest[20:32]))


def _intent(condition: Condition | None) -> Intent:
    """Raises `ValueError` without a printing condition."""
    if condition is None:
        raise ValueError("PDF/X-4 needs a printing condition")
    registry = REGISTRY if condition.name == BUILT_IN else ""
    return Intent("GTS_PDFX", condition.name, 4, condition.icc, registry)


X_4 = Demands(
    _claim,
    _intent,
    information={"Trapped": "/False"},
    boxes=True,
    page={"Group": "<</S/Transparency/CS/DeviceCMYK/I true>>"},
)
