"""The law of the house, asked of every page that is built: nothing meets, nothing is lost.

In: a display list with its tag tree and its ledger. Out: each breach as a fact with its place and
amount. No theme can keep or break it by care alone: a setting that breaks it is passed over, and
where all do, the build fails. A draft's stamp is set later and exempt.
"""

from __future__ import annotations

from collections.abc import Iterator

from brochure.compose.clearance import meetings
from brochure.compose.completeness import losses
from brochure.compose.page import Document
from brochure.design.theme import Clear
from brochure.diagnostics.model import Diagnostic
from brochure.typeset.fonts import FontLibrary


def breaches(document: Document, clear: Clear, fonts: FontLibrary) -> Iterator[Diagnostic]:
    """What is wrong with the pages; nothing for a page that may be printed."""
    yield from losses(document)
    yield from meetings(document, clear, fonts)
