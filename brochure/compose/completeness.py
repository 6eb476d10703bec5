"""Nothing is lost: every mark of the ledger is placed once, whole, in reading order.

Texts are compared by their letters: spaces fall away at the ends of lines, a hyphen from
hyphenation is U+00AD, and what only steers breaking isn't drawn. A mark may be left out where the
same string is set elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from brochure.compose.page import ArtItem, Document, PictureItem, TextItem
from brochure.diagnostics.model import Diagnostic
from brochure.story.ledger import Entry, is_same
from brochure.story.structure import Artifact, Mark, without
from brochure.typeset.substitutes import INVISIBLE, JOINERS


def placed_marks(document: Document) -> list[Mark]:
    """The marks of all items, in painting order; several items in a row count once."""
    placed: list[Mark] = []
    for page in document.pages:
        for item in page.items:
            if not isinstance(item.owner, Artifact) and placed[-1:] != [item.owner]:
                placed.append(item.owner)
    return placed


def pruned(document: Document) -> Document:
    """The document with the tree of what is on its pages, which alone can be painted."""
    absent = document.ledger.entries().keys() - set(placed_marks(document))
    if not absent:
        return document
    return document._replace(tree=without(document.tree, frozenset(absent)))


def losses(document: Document) -> Iterator[Diagnostic]:
    """What the ledger has and the pages have not, or not as it was told."""
    told, stood = document.ledger.entries(), _stood(document)
    placed = placed_marks(document)
    for mark, entry in told.items():
        what = _fault(entry, stood.get(mark, ""), placed.count(mark))
        may_lack = what == "text-missing" and mark in document.ledger.left_out
        if may_lack and any(is_same(entry.text, told[other].text) for other in stood):
            continue
        if what:
            yield _lost(entry, what)
    for before, after in pairwise(placed):
        if after < before and after in told and placed.count(after) == 1:
            yield _lost(told[after], "text-disorder")


def _stood(document: Document) -> dict[Mark, str]:
    """The text that each mark has on the pages; a picture stands for a sign of its own."""
    parts: dict[Mark, list[str]] = {}
    for page in document.pages:
        for item in page.items:
            if isinstance(item.owner, Artifact):
                continue
            match item:
                case TextItem():
                    parts.setdefault(item.owner, []).extend(item.shaped.texts)
                case ArtItem() | PictureItem():
                    parts.setdefault(item.owner, []).append("\ufffc")
    return {mark: "".join(texts) for mark, texts in parts.items()}


def _fault(entry: Entry, stood: str, places: int) -> str:
    """What is wrong with a mark's text on the pages; empty where it is as it was told."""
    letters = "\ufffc" if entry.figure else _letters(entry.text)
    found = _letters(stood)
    if found == letters:
        return "" if places or not letters else "text-missing"
    if not found:
        return "text-missing"
    return "text-twice" if found == letters * 2 else "text-torn"


def _letters(text: str) -> str:
    return "".join(text.split()).translate(INVISIBLE | JOINERS)


def _lost(entry: Entry, what: str) -> Diagnostic:
    text = " ".join(entry.text.split())
    parameters = (("block", entry.block), ("text", text), ("what", what))
    return Diagnostic("page/lost", entry.span, parameters)
