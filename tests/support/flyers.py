"""Flyers for tests: content as YAML text → document or PDF, without files."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from brochure.compose.compositor import Compositor
from brochure.compose.fit import fitted
from brochure.compose.page import Document
from brochure.content.model import Brochure
from brochure.content.read import read as read_content
from brochure.design.theme import theme
from brochure.diagnostics.model import Report
from brochure.formats import named, usual_code
from brochure.pictures.gallery import hung
from brochure.pictures.load import Intake
from brochure.pipeline import Options, Result, make
from brochure.source.read import read as read_source
from brochure.typeset.fonts import FontLibrary
from brochure.typeset.setting import Typesetter

ROOT = Path(__file__).parent.parent.parent
SAMPLE = ROOT / "content.yaml"

MINIMAL = """\
organisation: {name: Chor am Kanal}
announcement: {headline: Wir singen}
"""


def content(text: str | bytes) -> Brochure:
    """The content of a YAML text that is sound."""
    report = Report()
    data = text.encode() if isinstance(text, str) else text
    brochure = read_content(read_source(data, report), report)
    assert brochure is not None, list(report)
    return brochure


def composed(
    brochure: Brochure, name: str | None = None, folder: Path = ROOT
) -> tuple[Document, Any, Report]:
    """The document of a content whose files are in a folder, the setting taken, and what was
    reported on the way.
    """
    report = Report()
    compositor = Compositor(Typesetter(FontLibrary()))
    look = theme(name or brochure.design.theme, named(brochure.design.format.value))
    gallery = None
    if brochure.has_code or brochure.names_files:
        gallery = hung(
            brochure, Intake(folder), report, usual_code=usual_code(brochure.design.format.value)
        )
    document, setting = fitted(brochure, look, compositor, report, gallery=gallery)
    return document, setting, report


def built(text: str | bytes, **options: Any) -> Result:
    """What the driver makes of a YAML text."""
    data = text.encode() if isinstance(text, str) else text
    return make("content.yaml", data, Options(**options))


def pdf_of(text: str | bytes, **options: Any) -> bytes:
    """The PDF of a YAML text that has no errors."""
    result = built(text, **options)
    assert result.pdf is not None, list(result.report)
    return result.pdf


def ids(report: Report) -> list[str]:
    """The ids of what was reported, in no promised order."""
    return [one.id for one in report]
