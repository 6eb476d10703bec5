"""Words by which a program sees what a text is, of every language that is known."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from brochure.languages import every, neighbours

STOP_WORDS: Final[Mapping[str, frozenset[str]]] = {
    **{one.tag: frozenset(one.seen.frequent.split()) for one in every()},
    **{tag: frozenset(words.split()) for tag, words in neighbours.FREQUENT.items()},
}
"""The most frequent words of running text, by ISO 639-1. Neighbours of the languages that flyers
are set in stand beside them, so that none is taken for its neighbour."""
POOR_LINK_TEXTS: Final = frozenset(
    text for one in every() for text in one.seen.poor_links.split("|")
)
"""What links say that don't say where they lead, in lower case and without marks around."""
UNTITLED: Final = frozenset(
    [*(text for one in every() for text in one.seen.untitled.split("|")), neighbours.UNTITLED]
)
"""What programs call a document that nobody gave a title; a number may follow."""

_ENDINGS: Final = """
    ai bmp cdr csv doc docm docx dotx eps epub gif heic htm html idml indd jfif jpeg jpg key md
    numbers odg odp ods odt pages pdf png ppt pptm pptx ps psd pub qxp rtf svg tex tif tiff txt
    webp xls xlsx xml
"""
FILE_ENDINGS: Final = frozenset(_ENDINGS.split())
"""What names of documents and pictures end with."""
