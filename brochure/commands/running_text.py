"""A finished flyer's text, whole and in reading order, as plain text and as HTML.

The tag tree goes in, with the text of each of its marks; so what is read here is what stands on
the pages, whatever parts a flyer has. A role that isn't named here is the sum of its children.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from html import escape
from itertools import groupby
from typing import NamedTuple

from brochure.content.uris import readable, says
from brochure.content.values import Numbering
from brochure.story.ledger import Entry
from brochure.story.structure import Element, Mark, Role

_UNSET = str.maketrans(
    {**dict.fromkeys("\u00a0\u202f\u2003", " "), **dict.fromkeys("\u00ad\u2060")}
)
"""Signs of the composing room: spaces of fixed width, soft hyphens, word joiners."""

_INLINE = frozenset((Role.LINK, Role.SPAN))
_LINES = frozenset((Role.SECT, Role.BLOCK_QUOTE))  # their parts stand close, each on its line
_TAGS = {Role.H1: "h1", Role.H2: "h2", Role.BLOCK_QUOTE: "blockquote", Role.SECT: "section"}

_Group = tuple["Element | Mark", ...]


class RunningText(NamedTuple):
    """A tag tree, and what its marks say."""

    tree: Element
    texts: Mapping[Mark, str]

    @classmethod
    def of(cls, tree: Element, entries: tuple[Entry, ...]) -> RunningText:
        """From the entries of a ledger."""
        return cls(tree, {entry.mark: entry.text for entry in entries})

    @property
    def headline(self) -> str:
        """The text of the first heading, in one line; empty where there is none."""
        heading = next(_all_of(self.tree, Role.H1), None)
        return "" if heading is None else " ".join(self._words(heading.children).split())

    def plain(self) -> str:
        """Paragraphs with a blank line between them; ends in a line break."""
        return "\n\n".join(self._blocks(self.tree)) + "\n"

    def html(self) -> str:
        """Headings, paragraphs, lists and links, to stand in a body."""
        return "\n".join(self._marked_up(self.tree))

    def _blocks(self, element: Element) -> list[str]:
        match element.role:
            case Role.FIGURE:
                return [f"[{element.alt}]"] if element.alt else []
            case Role.LIST_ITEM:
                return [self._item(element)]
            case Role.LIST:
                return ["\n".join(self._below(element))]
            case role if role in _LINES:
                return ["\n".join(self._below(element))]
            case _:
                return self._below(element)

    def _below(self, element: Element) -> list[str]:
        blocks: list[str] = []
        for part in _parts(element):
            blocks += self._blocks(part) if isinstance(part, Element) else [self._words(part)]
        return blocks

    def _item(self, element: Element) -> str:
        label, *rest = self._below(element)
        text = "\n".join(rest)
        return f"{label.strip()} " + text.replace("\n", "\n  ")

    def _words(self, group: _Group) -> str:
        return "".join(map(self._word, group)).translate(_UNSET)

    def _word(self, child: Element | Mark) -> str:
        if not isinstance(child, Element):
            return self.texts.get(child, "")
        words = self._words(child.children)
        if child.link is None or says(words, child.link.uri):
            return words
        return f"{words} <{readable(child.link.uri)}>"

    def _marked_up(self, element: Element) -> Iterator[str]:
        if element.role is Role.LIST:
            yield from self._list(element)
            return
        if element.role is Role.FIGURE:
            if element.alt:
                yield f"<p>[{escape(element.alt)}]</p>"
            return
        inner = list(self._marked_up_below(element, _TAGS.get(element.role, "p")))
        if element.role in _LINES:
            tag = _TAGS[element.role]
            yield from (f"<{tag}>", *inner, f"</{tag}>")
        else:
            yield from inner

    def _marked_up_below(self, element: Element, tag: str) -> Iterator[str]:
        tongue = f' lang="{escape(element.language)}"' if element.language else ""
        for part in _parts(element):
            if isinstance(part, Element):
                yield from self._marked_up(part)
            else:
                yield f"<{tag}{tongue}>{self._linked(part)}</{tag}>"

    def _list(self, element: Element) -> Iterator[str]:
        items = [item for item in element.children if isinstance(item, Element)]
        yield _opening(element.numbering, self._words(items[0].children[:1]) if items else "")
        for item in items:
            inner = [line for body in item.children[1:] for line in self._body(body)]
            yield f"<li>{''.join(inner)}</li>"
        yield "</ul>" if element.numbering is Numbering.BULLETS else "</ol>"

    def _body(self, body: Element | Mark) -> Iterator[str]:
        if not isinstance(body, Element):
            yield self._linked((body,))
            return
        for part in _parts(body):
            if isinstance(part, Element):
                yield from self._marked_up(part)
            else:
                yield self._linked(part)

    def _linked(self, group: _Group) -> str:
        parts = []
        for child in group:
            if not isinstance(child, Element):
                parts.append(escape(self.texts.get(child, "")).replace("\n", "<br>"))
            elif child.link is None:
                parts.append(self._linked(child.children))
            else:
                uri = escape(child.link.uri)
                parts.append(f'<a href="{uri}">{self._linked(child.children)}</a>')
        return "".join(parts)


def _parts(element: Element) -> Iterator[Element | _Group]:
    """The children: elements that are blocks, and what stands in one line between them."""
    for is_inline, group in groupby(element.children, _is_inline):
        if is_inline:
            yield tuple(group)
        else:
            yield from (child for child in group if isinstance(child, Element))


def _is_inline(child: Element | Mark) -> bool:
    return not isinstance(child, Element) or child.role in _INLINE


def _all_of(element: Element, role: Role) -> Iterator[Element]:
    if element.role is role:
        yield element
    for child in element.children:
        if isinstance(child, Element):
            yield from _all_of(child, role)


def _opening(numbering: Numbering, label: str) -> str:
    """The tag that begins a list whose first item has this label."""
    if numbering is Numbering.BULLETS:
        return "<ul>"
    if numbering is Numbering.LETTERS_IN_BRACKET:
        return f'<ol type="a" start="{ord(label.strip()[:1] or "a") - ord("a") + 1}">'
    first = re.search(r"\d+", label)
    return f'<ol start="{first[0]}">' if first else "<ol>"
