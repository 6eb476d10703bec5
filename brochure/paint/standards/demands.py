"""What a standard may ask of a file: claims in the metadata, an output intent, boxes of the sheet.

Facts about the file go in, XMP and entries of dictionaries come out; nothing is written here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, NamedTuple

from brochure.profile import Standard

if TYPE_CHECKING:
    from brochure.paint.condition import Condition


class FileFacts(NamedTuple):
    """What claims are made of: the date as XMP writes it, a digest of the pages' content (SHA-256,
    hexadecimal), and the standards that are claimed together.
    """

    date: str
    digest: str
    standards: tuple[Standard, ...]


class Intent(NamedTuple):
    """An output intent (ISO 32000-1, 14.11.5): its subtype, the condition's name, the registry
    that knows it, and the profile with the number of its components.
    """

    subtype: str
    name: str
    components: int
    icc: bytes
    registry: str = ""
    deflated: bool = False


class Demands(NamedTuple):
    """The record of a standard.

    `claim` writes what XMP says of it. `intent` is its output intent for a printing condition (None
    on the screen). `information` are entries of the information dictionary; with `boxes` a page
    names its trim and bleed; `page` are more entries of each page. A file that `is_informed` has an
    information dictionary; the tree of one that `is_spaced` names the namespaces of its tags, and
    its outline leads to elements.
    """

    claim: Callable[[FileFacts], str]
    intent: Callable[[Condition | None], Intent] | None = None
    information: Mapping[str, str] = {}
    boxes: bool = False
    page: Mapping[str, str] = {}
    is_informed: bool = True
    is_spaced: bool = False


def description(namespace: str, properties: str) -> str:
    """One description of XMP (ISO 16684-1, 7.4)."""
    return f'<rdf:Description rdf:about="" xmlns:{namespace}>{properties}</rdf:Description>\n'
