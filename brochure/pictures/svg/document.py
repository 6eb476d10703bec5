"""From the bytes of an SVG to its elements, each with its line.

The parser is expat. Entities, deep nesting and endless files are refused while they are read; what
must not be in a picture (scripts, animation, foreign content) and what can't be drawn is collected
over the whole file, so that all of it is said at once.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from brochure.pictures.refusal import Refusal

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

SVG = "{http://www.w3.org/2000/svg}"
XLINK = "{http://www.w3.org/1999/xlink}"

LARGEST = 4_000_000
"""Bytes; a logo has a few thousand."""
MOST_ELEMENTS = 20_000
DEEPEST = 100
"""Levels of elements; exports of drawing programs have about 20."""

DRAWN = frozenset({
    "svg", "g", "defs", "symbol", "use", "path", "rect", "circle", "ellipse", "line", "polyline",
    "polygon", "clipPath", "linearGradient", "radialGradient", "stop", "style", "title", "desc",
    "metadata", "view",
})  # fmt: skip
"""The elements that are drawn, or rightly draw nothing."""

_ENDLESS = re.compile(rb"\d{401}")

_DANGEROUS = {
    "script": "a script",
    "foreignObject": "foreign content",
    "animate": "an animation",
    "animateTransform": "an animation",
    "animateMotion": "an animation",
    "animateColor": "an animation",
    "set": "an animation",
    "handler": "a script",
    "listener": "a script",
    "iframe": "foreign content",
    "audio": "a sound",
    "video": "a film",
}

_SILENT = ("metadata",)
"""Elements whose content is not looked at."""


@dataclass(frozen=True, slots=True)
class Document:
    """The elements, the line of each, and those that have an id."""

    root: Element
    lines: dict[Element, int]
    ids: dict[str, Element] = field(default_factory=dict)

    def line(self, element: Element) -> int:
        """Where the element begins in the file."""
        return self.lines.get(element, 1)


def name(element: Element) -> str:
    """The element's name without its namespace; empty for an element of another vocabulary."""
    tag = element.tag
    if tag.startswith(SVG):
        return tag[len(SVG) :]
    return "" if tag.startswith("{") else tag


def parse(data: bytes) -> Document:
    """The document; raises Refusal where it isn't XML, or is more than a picture should be."""
    if len(data) > LARGEST:
        raise Refusal("picture/svg-too-large", what=f"more than {LARGEST // 1_000_000} MB")
    # Parsing such a number takes seconds, and means nothing.
    if _ENDLESS.search(data.replace(b"\0", b"")):
        raise Refusal("picture/svg-too-large", what="a number of more than 400 digits")
    builder = _Builder()
    root = builder.read(data)
    if name(root) != "svg":
        raise Refusal("picture/svg-xml", line=1, problem="its first element is not `svg`")
    document = Document(root, builder.lines)
    for element in root.iter():
        id = element.get("id")
        if id is not None:
            document.ids.setdefault(id, element)
    return document


class _Builder:
    """Builds the tree from expat's events."""

    def __init__(self) -> None:
        self.lines: dict[Element, int] = {}
        self._depth = 0

    def read(self, data: bytes) -> Element:
        from xml.etree.ElementTree import TreeBuilder  # noqa: PLC0415
        from xml.parsers import expat  # noqa: PLC0415

        self._tree = TreeBuilder()
        parser = expat.ParserCreate(namespace_separator="}")
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._tree.data
        parser.EntityDeclHandler = self._entity
        self._parser = parser
        try:
            parser.Parse(data, True)
        except expat.ExpatError as error:
            problem = expat.errors.messages[error.code]
            raise Refusal("picture/svg-xml", line=error.lineno, problem=problem) from error
        except (LookupError, ValueError) as error:  # an encoding that nobody knows
            raise Refusal("picture/svg-xml", line=1, problem="unknown encoding") from error
        return self._tree.close()

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        if self._depth > DEEPEST:
            raise Refusal("picture/svg-too-large", what=f"more than {DEEPEST} levels of elements")
        if len(self.lines) >= MOST_ELEMENTS:
            raise Refusal("picture/svg-too-large", what=f"more than {MOST_ELEMENTS:,} elements")
        named = {_qualified(key): value for key, value in attributes.items()}
        element = self._tree.start(_qualified(tag), named)
        self.lines[element] = self._parser.CurrentLineNumber

    def _end(self, tag: str) -> None:
        self._depth -= 1
        self._tree.end(_qualified(tag))

    def _entity(self, entity: str, *_: object) -> None:
        line = self._parser.CurrentLineNumber
        raise Refusal("picture/svg-forbidden", line=line, what=f"an entity (`{entity}`)")


def _qualified(tag: str) -> str:
    return "{" + tag if "}" in tag else tag


def faults(document: Document) -> Iterator[Refusal]:
    """All that must not be in the file or can't be drawn, element by element."""
    stack = [document.root]
    while stack:
        element = stack.pop()
        kind, line = name(element), document.line(element)
        yield from _of_attributes(element, line)
        if kind in _DANGEROUS:
            yield Refusal("picture/svg-forbidden", line=line, what=_DANGEROUS[kind])
        elif kind and kind not in DRAWN:
            yield Refusal("picture/svg-element", line=line, element=kind)
        elif kind and kind not in _SILENT:
            stack.extend(reversed(element))


def _of_attributes(element: Element, line: int) -> Iterator[Refusal]:
    for key, value in element.attrib.items():
        if key.lower().startswith("on") and key[2:].isalpha() and len(key) > 4:
            yield Refusal("picture/svg-forbidden", line=line, what=f"a script (`{key}`)")
        elif key in {"href", f"{XLINK}href"} and not value.strip().startswith("#"):
            yield Refusal("picture/svg-forbidden", line=line, what=_reference(value))
        elif key in {"requiredExtensions", "systemLanguage"}:
            yield Refusal("picture/svg-value", line=line, key=key, value=value)


def _reference(value: str) -> str:
    shown = " ".join(value.split())
    return f"a reference to `{shown[:60]}`, outside of the file"
