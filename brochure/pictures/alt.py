"""What an alternative text should not be.

Texts go in, findings come out; each is one of the catalogue's ids. Whether a text describes what
the picture shows, nobody here can tell.
"""

from __future__ import annotations

from enum import Enum

from brochure.languages import FALLBACK
from brochure.languages import language as known

_ENDINGS = (".png", ".jpg", ".jpeg", ".svg", ".pdf", ".gif", ".tif", ".tiff", ".webp")


class AltFinding(Enum):
    """What is wrong; the value is the id of the message."""

    EMPTY = "picture/alt-empty"
    CAPTION = "picture/alt-repeats-caption"
    FILE_NAME = "picture/alt-file-name"
    OPENING = "picture/alt-opening"


def alt_findings(
    alt: str, caption: str | None, file_name: str, language: str
) -> tuple[AltFinding, ...]:
    """What is wrong with a picture's alt; `language` is BCP 47.

    `file_name` may be a path. An empty text is an error, the others are warnings.
    """
    said = _plain(alt)
    if not said:
        return (AltFinding.EMPTY,)
    found = []
    if caption is not None and said == _plain(caption):
        found.append(AltFinding.CAPTION)
    if _is_file_name(alt, file_name):
        found.append(AltFinding.FILE_NAME)
    if opening(alt, language):
        found.append(AltFinding.OPENING)
    return tuple(found)


def opening(alt: str, language: str) -> str:
    """The needless words that a text begins with, as they stand there; empty if there are none."""
    start = " ".join(alt.split())
    own, others = known(language).seen.alt_openings, known(FALLBACK).seen.alt_openings
    for words in filter(None, (*own.split("|"), *others.split("|"))):
        follows = start[len(words) : len(words) + 1]
        ends = not words[-1].isalpha() or not follows.isalpha()
        if start.lower().startswith(words) and ends:
            return start[: len(words)]
    return ""


def _plain(text: str) -> str:
    """A text for comparing: one case, single spaces, no full stop."""
    return " ".join(text.split()).casefold().rstrip(".!…").strip()


def _is_file_name(alt: str, file_name: str) -> bool:
    said = alt.strip().casefold()
    name = file_name.replace("\\", "/").rpartition("/")[2].casefold()
    stem = name.rpartition(".")[0] or name
    if said == name or (said.endswith(_ENDINGS) and " " not in said):
        return True
    # A stem that is a word may be meant: `Chor` for chor.jpg. IMG_1234 or logo-neu is none.
    return said == stem and not stem.replace("ß", "s").isalpha()


def logo_alt(name: str, alt: str | None) -> str:
    """What is read out for a logo: the author's words, or `Logo: NAME`."""
    return alt if alt and alt.strip() else f"Logo: {name}"
