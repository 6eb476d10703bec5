"""What a file for the press has beside: sheets, inks, the output intent of PDF/X.

The printing condition goes in; everything that ISO 15930-7 asks for comes out as objects already
written (docs/conformance/pdf-x-4.md).
"""

from __future__ import annotations

from hashlib import sha256

from brochure.compose.page import Page
from brochure.paint.canvas import Dress, PdfFile
from brochure.paint.condition import BUILT_IN, REGISTRY, Condition
from brochure.paint.inks import Inks
from brochure.paint.objects import dictionary, reference, text_string
from brochure.paint.sheet import PressSheet

_BLENDING = "<</S/Transparency/CS/DeviceCMYK/I true>>"


class PressRun:
    """One file for the press."""

    def __init__(self, condition: Condition) -> None:
        """Begin a file for that printing condition."""
        self.condition = condition
        self.inks = Inks(condition)
        self._digest = sha256()

    def sheet(self, page: Page) -> PressSheet:
        """The sheet of a page."""
        return PressSheet(page.width, page.height, self.condition)

    def dress(self, sheet: PressSheet, content: str) -> Dress:
        """Boxes and resources of a page with that content."""
        self._digest.update(content.encode("latin-1"))
        resources = self.inks.resources(self.condition.marks)
        return Dress({**sheet.boxes(), "Group": _BLENDING}, resources)

    @property
    def identifier(self) -> str:
        """What tells this document from others: made from what is on its pages."""
        digits = self._digest.hexdigest()[:32]
        parts = (digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:])
        return "-".join(parts)

    def intent(self, file: PdfFile) -> str:
        """The output intent (ISO 32000-1, 14.11.5)."""
        condition = self.condition
        entries = {
            "Type": "/OutputIntent",
            "S": "/GTS_PDFX",
            "OutputConditionIdentifier": text_string(condition.name),
            "Info": text_string(condition.name),
            "DestOutputProfile": reference(file.add_stream(condition.icc, {"N": "4"})),
        }
        if condition.name == BUILT_IN:
            entries["RegistryName"] = text_string(REGISTRY)
        return dictionary(entries)
