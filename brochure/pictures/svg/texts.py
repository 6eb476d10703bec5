"""Text in an SVG: outlined by the font that the file carries, else refused with what helps.

One line after the other with its own place, as drawing programs write them; what only browsers lay
out (text on a path, letters placed one by one, other directions) is refused as well.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from brochure.pictures.model import Path
from brochure.pictures.refusal import Refusal
from brochure.pictures.svg.boxes import transformed
from brochure.pictures.svg.context import Here, Parts
from brochure.pictures.svg.document import name
from brochure.pictures.svg.typefaces import FontStyle, Typeface
from brochure.pictures.svg.values import Place, length

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from brochure.pictures.svg.walk import Walker

_SHOWN = 40
"""Characters of a text that a message quotes."""

_LONGEST = 2000
"""Characters of a text that is set; a logo has a name and a line."""

_LAID_OUT = {"dx", "dy", "rotate", "textLength", "lengthAdjust"}
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_PLAIN = {
    "letter-spacing": {"normal", "0", "0px", "0em"},
    "word-spacing": {"normal", "0", "0px", "0em"},
    "mask": {"none"},
    "clip-path": {"none"},
    "baseline-shift": {"baseline", "0"},
    "dominant-baseline": {"auto", "alphabetic"},
    "alignment-baseline": {"auto", "baseline", "alphabetic"},
    "text-decoration": {"none"},
    "writing-mode": {"lr", "lr-tb", "horizontal-tb"},
    "direction": {"ltr"},
    "font-variant": {"normal"},
    "font-stretch": {"normal"},
    "font": {""},
}
"""Properties that a text must not have, but for these values."""

_ANCHORS = {"start": 0.0, "middle": 0.5, "end": 1.0}


class _CantSet(Exception):  # noqa: N818 # what it is
    """A text that isn't set here."""


class _Piece(NamedTuple):
    """Characters of one look; `x` and `y` where a new chunk begins."""

    text: str
    here: Here
    line: int
    x: float | None
    y: float | None


class _Drawn(NamedTuple):
    """A piece's outline at its place."""

    path: Path
    here: Here
    line: int


class Texts:
    """The texts of one document."""

    def __init__(self, walker: Walker) -> None:
        self._walker = walker

    def parts(self, element: Element, here: Here) -> Parts:
        """What a `text` shows; nothing for one that is empty or hidden."""
        if not _words(element) or not _is_seen(here):
            return []
        try:
            drawn = self._drawn(element, here)
        except _CantSet:
            self.refuse(element, here)
            return []
        parts: Parts = []
        for piece in drawn:
            self._walker.count(piece.path)
            parts += self._walker.painted(piece.path, piece.here, piece.line)
        return parts

    def refuse(self, element: Element, here: Here) -> None:
        """Note a text that is seen and can't be drawn."""
        words = _words(element)
        if not words or not _is_seen(here):
            return
        line = self._walker.document.line(element)
        shown = words if len(words) <= _SHOWN else f"{words[:_SHOWN]} …"
        self._walker.faults.append(Refusal("picture/svg-text", line=line, words=shown))

    def _drawn(self, element: Element, here: Here) -> list[_Drawn]:
        pieces = _collapsed(list(self._pieces(element, here, 0.0, 0.0)))
        if sum(len(piece.text) for piece in pieces) > _LONGEST:
            raise _CantSet
        x = y = 0.0
        done: list[_Drawn] = []
        chunk: list[_Drawn] = []
        start, anchor = 0.0, 0.0
        for piece in pieces:
            if piece.x is not None or piece.y is not None:
                done += _anchored(chunk, x - start, anchor)
                x, y = piece.x if piece.x is not None else x, piece.y if piece.y is not None else y
                chunk, start = [], x
                anchor = _ANCHORS.get(piece.here.style["text-anchor"], 0.0)
            face, size = self._face(piece), self._size(piece)
            found = face.outlines(piece.text, size, x, y)
            if found is None:
                raise _CantSet
            if any(piece.here.style[key].startswith("url") for key in ("fill", "stroke")):
                raise _CantSet  # what counts in a text's box isn't the box of its ink
            chunk.append(_Drawn(found.path, piece.here, piece.line))
            x += found.advance
        return done + _anchored(chunk, x - start, anchor)

    def _pieces(
        self, element: Element, here: Here, x: float | None, y: float | None
    ) -> Iterator[_Piece]:
        line = self._walker.document.line(element)
        if _LAID_OUT & set(element.attrib) or element.get(_SPACE) == "preserve":
            raise _CantSet
        if any(here.style[key] not in plain for key, plain in _PLAIN.items()):
            raise _CantSet
        x, y = self._place(element, "x", here, x), self._place(element, "y", here, y)
        if element.text:
            yield _Piece(element.text, here, line, x, y)
            x = y = None
        for child in element:
            if name(child) not in {"tspan", "a", ""}:
                raise _CantSet
            if name(child):
                inner = self._walker.entered(child, here)
                if not _is_flat(inner):
                    raise _CantSet
                if inner.style["display"] != "none":
                    yield from self._pieces(child, replace(inner, matrix=here.matrix), x, y)
                    x = y = None
            if child.tail:
                yield _Piece(child.tail, here, line, x, y)
                x = y = None

    def _place(self, element: Element, key: str, here: Here, default: float | None) -> float | None:
        text = element.get(key)
        if text is None:
            return default
        if len(text.replace(",", " ").split()) != 1:
            raise _CantSet
        whole = here.viewport[0 if key == "x" else 1]
        return length(text, whole, Place(self._walker.document.line(element), key))

    def _face(self, piece: _Piece) -> Typeface:
        style = piece.here.style
        wanted = FontStyle.of(style["font-family"], style["font-weight"], style["font-style"])
        found = self._walker.cascade.typeface(wanted)
        if found is None:
            raise _CantSet
        return found

    def _size(self, piece: _Piece) -> float:
        return length(piece.here.style["font-size"], 16.0, Place(piece.line, "font-size"))


def _anchored(chunk: list[_Drawn], width: float, anchor: float) -> list[_Drawn]:
    """A chunk moved so that its start, middle or end is where it was placed."""
    shift = (1.0, 0.0, 0.0, 1.0, -anchor * width, 0.0)
    return [each._replace(path=transformed(each.path, shift)) for each in chunk]


def _collapsed(pieces: list[_Piece]) -> list[_Piece]:
    """Runs of white space as one space, none at the ends (SVG 2, 11.7)."""
    kept: list[_Piece] = []
    after_space = True
    for piece in pieces:
        text = " ".join(part for part in f"|{piece.text}|".split())[1:-1]
        text = text.lstrip(" ") if after_space else text
        moved = piece._replace(text=text)
        if text or piece.x is not None or piece.y is not None:
            kept.append(moved)
            after_space = text.endswith(" ") or (after_space and not text)
    if kept:
        kept[-1] = kept[-1]._replace(text=kept[-1].text.rstrip(" "))
    return kept


def _words(element: Element) -> str:
    return " ".join("".join(element.itertext()).split())


def _is_seen(here: Here) -> bool:
    return here.style["visibility"] == "visible" and here.style["opacity"] != "0"


def _is_flat(here: Here) -> bool:
    """Whether a part of a text does nothing that needs a group."""
    style = here.style
    plain = {"opacity": "1", "mask": "none", "clip-path": "none", "filter": "none"}
    return all(style[key] == value for key, value in plain.items()) and not style["transform"]
