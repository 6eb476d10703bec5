"""Addresses in print: `design.addresses`, in every language alike.

`short` prints a web address without `https://` and a closing slash (`www.` stays: some hosts answer
only so), `full` as it was written; `noted` is `short`, and the address of a labelled link follows
its label in parentheses. A backslash before an address keeps it whole.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import NamedTuple

from brochure.content.model import Acknowledgement, Addresses, Announcement, Brochure
from brochure.content.uris import readable, says, to_uri
from brochure.content.values import BodyBlock, Inline, ListBlock, Prose, Subhead, Text
from brochure.diagnostics.model import Span
from brochure.languages.model import NO_BREAK


class Labelled(NamedTuple):
    """A link whose printed text isn't its address."""

    label: str
    uri: str
    span: Span | None


def shortened(address: str) -> str:
    """A web address without its scheme and a closing slash; any other text as it is."""
    scheme, mark, rest = address.partition("://")
    is_web = bool(mark) and scheme.lower() in ("https", "http")
    if not is_web and not address.lower().startswith("www."):
        return address
    short = rest if is_web else address
    has_query = "?" in short or "#" in short  # a slash in it may be the answer
    return short if has_query else short.removesuffix("/")


def printed(uri: str) -> str:
    """What `noted` prints of a link; a number's groups stay together."""
    return shortened(readable(uri)).replace(" ", NO_BREAK)


def links_in(inlines: tuple[Inline, ...]) -> Iterator[tuple[int, int, str]]:
    """Where links lie: the numbers of the first stretch and of that behind the last, the URI."""
    at = 0
    for link, group in groupby(inlines, key=lambda inline: inline.link):
        end = at + len(list(group))
        if link is not None:
            yield at, end, link
        at = end


def in_print(inlines: tuple[Inline, ...], addresses: Addresses) -> tuple[Inline, ...]:
    """A paragraph's stretches with its addresses as `design.addresses` asks."""
    if addresses is Addresses.FULL:
        return inlines
    out = list(inlines)
    for start, end, uri in links_in(inlines):
        label = _label(inlines[start:end])
        last = out[end - 1]
        if says(label, uri):
            if end - start == 1 and 0 not in last.escaped:
                out[start] = last._replace(text=shortened(last.text))
        elif addresses is Addresses.NOTED:
            out[end - 1] = last._replace(text=with_note(last.text, uri))
    return tuple(out)


def with_note(label: str, uri: str) -> str:
    """A label and the address behind it."""
    note = f" ({printed(uri)})"
    return label if label.endswith(note) else label + note


def _label(inlines: tuple[Inline, ...]) -> str:
    return "".join(inline.text for inline in inlines)


def spelled_out(inlines: tuple[Inline, ...]) -> Iterator[range]:
    """Where in a paragraph's text its addresses stand."""
    ends = [0]
    for inline in inlines:
        ends.append(ends[-1] + len(inline.text))
    for start, end, uri in links_in(inlines):
        if says(_label(inlines[start:end]), uri):
            yield range(ends[start], ends[end])


def labelled(brochure: Brochure) -> Iterator[Labelled]:
    """The links whose addresses nobody reads on paper."""
    for prose in _proses(brochure):
        for start, end, uri in links_in(prose.inlines):
            group = prose.inlines[start:end]
            label = _label(group)
            if not says(label, uri) and not label.endswith(f"({printed(uri)})"):
                yield Labelled(label, uri, group[0].span)
    for block in (brochure.funder, brochure.memberships):
        yield from _parties(block)
    contact = brochure.contact
    for social in contact.social if contact else ():
        yield from _named(social.label, social.url)


def _parties(block: Acknowledgement | None) -> Iterator[Labelled]:
    for party in block.organisations if block else ():
        if party.logo is None:
            yield from _named(party.name, party.url)


def _named(label: Text, url: Text | None) -> Iterator[Labelled]:
    if url is None:
        return
    uri = to_uri(url.value)
    if not says(label.value, uri) and not label.value.endswith(f"({printed(uri)})"):
        yield Labelled(label.value, uri, label.span)


def _proses(brochure: Brochure) -> Iterator[Prose]:
    yield from _announced(brochure.announcement)
    yield from (quote.text for quote in brochure.quotes)


def _announced(announcement: Announcement) -> Iterator[Prose]:
    if announcement.lead is not None:
        yield announcement.lead
    for block in announcement.body:
        yield from _within(block)
    for picture in (announcement.picture, *announcement.pictures):
        if picture is not None and picture.caption is not None:
            yield picture.caption


def _within(block: BodyBlock) -> Iterator[Prose]:
    match block:
        case Prose():
            yield block
        case Subhead(prose):
            yield prose
        case ListBlock(items):
            for item in items:
                for inner in item.blocks:
                    yield from _within(inner)
