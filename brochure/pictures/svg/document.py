"""From the bytes of an SVG to its elements, each with its line.

The parser is expat. Entities that lead out of the file or multiply, deep nesting and endless files
are refused while they are read; what must not be in a picture (scripts, animation, references to
other files) is collected over the whole file, so that all of it is said at once.
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

_ENDLESS = re.compile(rb"\d{401}")

_DANGEROUS = {
    "script": "a script",
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

_MOST_EXPANDED = 1_000_000
"""Characters that a file's entities may come to; Illustrator's have some hundred."""


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
    builder = _Builder(data)
    root = builder.read()
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

    def __init__(self, data: bytes) -> None:
        self.lines: dict[Element, int] = {}
        self._depth = 0
        self._data = data

    def read(self) -> Element:
        from xml.etree.ElementTree import TreeBuilder  # noqa: PLC0415
        from xml.parsers import expat  # noqa: PLC0415

        self._tree = TreeBuilder()
        parser = expat.ParserCreate(namespace_separator="}")
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._tree.data
        parser.EntityDeclHandler = self._entity
        parser.SkippedEntityHandler = self._skipped
        self._parser = parser
        try:
            parser.Parse(self._data, True)
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

    def _entity(  # noqa: PLR0913, PLR0917 # as expat calls it
        self,
        entity: str,
        is_parameter: int,
        value: str | None,
        base: str | None,
        system: str | None,
        public: str | None,
        notation: str | None,
    ) -> None:
        """A declaration: text of the file's own is taken (XML 1.0, 4.2.1), all else refused."""
        line = self._parser.CurrentLineNumber
        if value is None or is_parameter:
            raise Refusal("picture/svg-forbidden", line=line, what=f"an entity (`{entity}`)")
        if "&" in value or "%" in value:
            what = f"an entity within an entity (`{entity}`)"
            raise Refusal("picture/svg-forbidden", line=line, what=what)
        uses = self._data.replace(b"\0", b"").count(b"&")
        if uses * len(value) > _MOST_EXPANDED:
            what = f"entities of more than {_MOST_EXPANDED:,} characters"
            raise Refusal("picture/svg-too-large", what=what)

    def _skipped(self, entity: str, is_parameter: int) -> None:
        """One that is declared elsewhere, if anywhere."""
        problem = f"the entity `{entity}` isn't declared in it"
        line = self._parser.CurrentLineNumber
        raise Refusal("picture/svg-xml", line=line, problem=problem)


def _qualified(tag: str) -> str:
    return "{" + tag if "}" in tag else tag


def dangers(document: Document) -> Iterator[Refusal]:
    """All that must not be in the file, element by element."""
    stack = [document.root]
    while stack:
        element = stack.pop()
        kind, line = name(element), document.line(element)
        yield from _of_attributes(element, kind, line)
        if kind in _DANGEROUS:
            yield Refusal("picture/svg-forbidden", line=line, what=_DANGEROUS[kind])
        elif kind and kind != "metadata":
            stack.extend(reversed(element))


def _of_attributes(element: Element, kind: str, line: int) -> Iterator[Refusal]:
    for key, value in element.attrib.items():
        if key.lower().startswith("on") and key[2:].isalpha() and len(key) > 4:
            yield Refusal("picture/svg-forbidden", line=line, what=f"a script (`{key}`)")
        elif key in {"href", f"{XLINK}href"} and not _stays(value, kind):
            yield Refusal("picture/svg-forbidden", line=line, what=outside(value))


def _stays(reference: str, kind: str) -> bool:
    """Whether a reference needs no other file: links in a picture lead nowhere (SVG 2, 2.2.2)."""
    reference = reference.strip()
    if kind == "a":
        return not reference.lower().startswith("javascript:")
    if kind == "color-profile":  # colours are sRGB, whatever else is offered (SVG 2, 13)
        return True
    return reference.startswith("#") or (kind in {"image", "feImage"} and is_data(reference))


def is_data(reference: str) -> bool:
    """Whether a reference is the data itself (RFC 2397)."""
    return reference[:5].lower() == "data:"


def decoded(reference: str) -> bytes:
    """The bytes of a data URL. Raises ValueError."""
    from base64 import b64decode  # noqa: PLC0415 - most drawings have none
    from urllib.parse import unquote_to_bytes  # noqa: PLC0415

    head, comma, body = reference.partition(",")
    data = unquote_to_bytes(body)
    if not comma or not head.lower().rstrip().endswith("base64"):
        return data
    kept = bytes(byte for byte in data if byte not in b" \t\r\n")
    return b64decode(kept + b"=" * (-len(kept) % 4))


def outside(reference: str) -> str:
    """A reference that leaves the file, in words."""
    shown = " ".join(reference.split())
    return f"a reference to `{shown[:60]}`, outside of the file"


def href(element: Element) -> str:
    """What an element refers to; empty if to nothing.

    The older spelling counts less (SVG 2, 16).
    """
    return (element.get("href") or element.get(f"{XLINK}href") or "").strip()
