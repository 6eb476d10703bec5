"""The metadata packet: XMP's properties as texts, whether written as elements or attributes.

Bytes go in. A packet with a document type, where entities could hide, is refused like one that is
not well-formed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final
from xml.etree.ElementTree import Element, ParseError, fromstring

RDF: Final = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
NAMESPACES: Final = {
    "http://purl.org/dc/elements/1.1/": "dc",
    "http://ns.adobe.com/xap/1.0/": "xmp",
    "http://ns.adobe.com/xap/1.0/mm/": "xmpMM",
    "http://ns.adobe.com/pdf/1.3/": "pdf",
    "http://www.npes.org/pdfx/ns/id/": "pdfxid",
    "http://www.aiim.org/pdfa/ns/id/": "pdfaid",
    "http://www.aiim.org/pdfua/ns/id/": "pdfuaid",
    "http://www.aiim.org/pdfa/ns/extension/": "pdfaExtension",
    "http://ns.adobe.com/pdfx/1.3/": "pdfx",
}


_TITLE: Final = "http://purl.org/dc/elements/1.1/"
_BOUND: Final = re.compile(rb"""xmlns:([\w.-]+)\s*=\s*["']([^"']*)["']""")
_LANGUAGE: Final = "{http://www.w3.org/XML/1998/namespace}lang"


@dataclass(frozen=True, slots=True)
class Packet:
    """The properties of a packet by prefix and name, as in `dc:title`.

    `described` are the namespaces of its extension schemas, `titled` the languages of its titles,
    `renamed` the usual prefixes in whose place the packet has others.
    """

    values: dict[str, str] = field(default_factory=dict)
    described: frozenset[str] = frozenset()
    titled: frozenset[str] = frozenset()
    renamed: frozenset[str] = frozenset()

    def get(self, key: str) -> str:
        """A property's text; empty if it isn't there."""
        return self.values.get(key, "")


def packet(data: bytes) -> Packet | None:
    """Read a packet; None if it isn't well-formed XMP."""
    if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
        return None
    try:
        root = fromstring(data)  # no document type, so no entities
    except (ParseError, ValueError, LookupError):
        return None
    descriptions = list(root.iter(f"{{{RDF}}}Description"))
    if not descriptions:
        return None
    values: dict[str, str] = {}
    for description in descriptions:
        for key, value in description.attrib.items():
            values.setdefault(_called(key), value)
        for child in description:
            values.setdefault(_called(child.tag), _text(child))
    namespace = "{http://www.aiim.org/pdfa/ns/schema#}namespaceURI"
    described = frozenset((one.text or "").strip() for one in root.iter(namespace))
    titles = (title for one in descriptions for title in one.iter(f"{{{_TITLE}}}title"))
    titled = frozenset(
        one.get(_LANGUAGE, "") for title in titles for one in title.iter(f"{{{RDF}}}li")
    )
    return Packet(values, described, titled, _renamed(data))


def _renamed(data: bytes) -> frozenset[str]:
    bound = ((a.decode("latin-1"), b.decode("latin-1")) for a, b in _BOUND.findall(data))
    return frozenset(
        NAMESPACES[uri] for prefix, uri in bound if uri in NAMESPACES and prefix != NAMESPACES[uri]
    )


def _called(tag: str) -> str:
    namespace, _, name = tag.removeprefix("{").partition("}")
    return f"{NAMESPACES.get(namespace, namespace)}:{name}"


def _text(element: Element) -> str:
    """A simple value, or the items of a container, separated by commas."""
    listed = [(one.text or "").strip() for one in element.iter(f"{{{RDF}}}li")]
    return ", ".join(listed) if listed else (element.text or "").strip()
