"""Documents → one: the same flyer in several languages, one after the other."""

from __future__ import annotations

from collections.abc import Iterator

from brochure.compose.page import Document
from brochure.story.ledger import Ledger
from brochure.story.structure import Element, Mark, Role


def joined(documents: tuple[Document, ...]) -> Document:
    """All pages in turn. Of several documents each is a section of the tree, in its language; what
    the file says of itself is what the first one says. No two may share a mark.
    """
    first, *others = documents
    if not others:
        return first
    sections = [Element(Role.SECT, one.tree.children, _differing(one, first)) for one in documents]
    languages = dict.fromkeys(one.metadata.language for one in documents)
    return first._replace(
        metadata=first.metadata._replace(others=tuple(languages)[1:]),
        pages=tuple(page for one in documents for page in one.pages),
        tree=first.tree._replace(children=tuple(sections)),
        ledger=Ledger(
            tuple(entry for one in documents for entry in one.ledger.told),
            frozenset().union(*(one.ledger.left_out for one in documents)),
        ),
    )


def next_mark(document: Document) -> int:
    """The number of the first mark that a document doesn't use."""
    return 1 + max(_marks(document.tree), default=-1)


def _differing(document: Document, first: Document) -> str | None:
    language = document.metadata.language
    return None if language == first.metadata.language else language


def _marks(tree: Element) -> Iterator[Mark]:
    for child in tree.children:
        if isinstance(child, Element):
            yield from _marks(child)
        else:
            yield child
