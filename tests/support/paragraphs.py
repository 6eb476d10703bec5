"""Paragraphs in few words, for the tests of typeset."""

from __future__ import annotations

from functools import cache
from typing import Any

from brochure.design.style import (
    Align,
    Face,
    Family,
    Paragraph,
    ParagraphStyle,
    Run,
    RunStyle,
    Swatch,
)
from brochure.story.structure import Mark
from brochure.typeset.fonts import FontLibrary
from brochure.typeset.line import Line, SetParagraph
from brochure.typeset.setting import Typesetter

INK = Swatch("ink", (0.1, 0.1, 0.1))
SANS = RunStyle(Face(Family.SANS), 10, INK)
SERIF = RunStyle(Face(Family.SERIF), 10, INK)

BODY = (
    "Inhalt des nun geschlossenen Abkommens ist zum Beispiel, dass die Bundespolizei die "
    "Betroffenen auf den KOK und spezialisierte Fachberatungsstellen hinweisen soll, diese Stellen "
    "aber ebenso von den Behörden frühzeitig über mutmaßlich Betroffene informiert werden. Ferner "
    "sollen die Fachberatungsstellen im Einverständnis mit Betroffenen ermittlungsrelevante "
    "Informationen an die Bundespolizei weitergeben dürfen."
)


@cache
def shared_typesetter() -> Typesetter:
    """One typesetter for all tests: what it remembers changes no result."""
    return Typesetter(FontLibrary())


def run(text: str, style: RunStyle = SANS) -> Run:
    """A run without a place in the tag tree that matters."""
    return Run(text, style, Mark(0))


def paragraph(
    *texts: str | Run,
    align: Align = Align.RAGGED,
    language: str = "de-DE",
    style: RunStyle = SANS,
    **settings: Any,
) -> Paragraph:
    """A paragraph of plain texts or runs; `settings` are ParagraphStyle's."""
    runs = tuple(run(text, style) if isinstance(text, str) else text for text in texts)
    hung = settings.pop("hung", None)
    looks = ParagraphStyle(settings.pop("leading", 12.0), align, **settings)
    return Paragraph(runs, looks, language, "body", hung)


def text_of(line: Line) -> str:
    """What a reader of the file gets from a line's glyphs."""
    return "".join(text for run in line.runs for text in run.shaped.texts)


def texts_of(lines: SetParagraph) -> list[str]:
    """The lines' texts without the spaces at their ends."""
    return [text_of(line).rstrip(" ") for line in lines.lines]
