"""The bytes of content.yaml → nodes with places.

PyYAML's events are composed here and nowhere else, so that nothing is ever constructed: no types
are guessed, no tags obeyed. Keys stand once, aliases share their node, `<<` takes over keys. Every
problem is reported; a syntax error ends the reading, the others don't.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import Any, NoReturn

import yaml
from yaml.events import (
    AliasEvent,
    CollectionEndEvent,
    DocumentStartEvent,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
    SequenceStartEvent,
)

from brochure.diagnostics.model import START, Report, Span
from brochure.source.decode import clean, decode, report_forbidden
from brochure.source.forms import Segments, composed
from brochure.source.node import (
    DEEPEST,
    Lines,
    Mapping,
    Node,
    Scalar,
    Sequence,
    Source,
    Style,
    kind,
)
from brochure.source.syntax import report_syntax
from brochure.source.unfold import unfold

LARGEST_EXPANSION = 1024 * 1024
"""Characters that a file may stand for once its aliases are written out."""

_TAGS = {None, "!", *(f"tag:yaml.org,2002:{name}" for name in ("str", "seq", "map"))}

_PROPERTIES = re.compile(r"(?:[&!]\S*\s*)+")
"""Tag and anchor before a scalar; a scalar itself can't begin like that."""

_PARSER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # libyaml: twenty times as fast


class _UnreadableError(Exception):
    """The rest can't be read; what is wrong has been reported."""


def read(data: bytes, report: Report, parser: Any = _PARSER) -> Source:
    """The file's text and nodes; the root is None where nothing usable is there."""
    lines = decode(data, report)
    if lines is None:
        return Source(Lines(""), None)
    with _reported(lines, report):
        return Source(lines, _Composer(parser(lines.text), lines, report).document())
    return Source(lines, None)


def read_items(data: bytes, report: Report, largest: int, parser: Any = _PARSER) -> Iterator[Node]:
    """The items of a file that is one list, each as soon as it is read; a file that is none is
    given as one. `largest` are the bytes that are read at all. Ends where nothing usable follows.
    """
    lines = decode(data, report, largest)
    if lines is not None:
        with _reported(lines, report):
            yield from _Composer(parser(lines.text), lines, report).items()


@contextmanager
def _reported(lines: Lines, report: Report) -> Iterator[None]:
    """What ends the reading is said, and goes no further."""
    try:
        yield
    except yaml.YAMLError as error:
        report_syntax(error, lines, report)
    except (ValueError, OverflowError):  # PyYAML 6.0 in Python: an escape beyond Unicode
        report.add("source/escape", START)
    except _UnreadableError:
        pass


@dataclass(slots=True, eq=False, repr=False)
class _Composer:
    """Events → nodes; `weights` are the characters that each anchored node stands for."""

    events: Any
    lines: Lines
    report: Report
    anchors: dict[str, Node | None] = field(default_factory=dict)
    weights: dict[str, int] = field(default_factory=dict)
    weight: int = 0

    def document(self) -> Node | None:
        self.events.get_event()  # the stream's start
        if not isinstance(self.events.get_event(), DocumentStartEvent):
            self.report.add("source/empty", START)
            return None
        root = self._node(self.events.get_event(), 0)
        self.events.get_event()  # the document's end
        following = self.events.get_event()
        if isinstance(following, DocumentStartEvent):
            self.report.add("source/two-documents", self._span(following))
        if isinstance(root, Scalar) and root.is_nothing:
            self.report.add("source/empty", START)
            return None
        return root

    def items(self) -> Iterator[Node]:
        self.events.get_event()  # the stream's start
        if not isinstance(self.events.get_event(), DocumentStartEvent):
            return
        first = self.events.get_event()
        if not isinstance(first, SequenceStartEvent):
            yield self._node(first, 0)
            return
        while not isinstance(following := self.events.get_event(), CollectionEndEvent):
            self.weight = 0
            yield self._node(following, 1)
        self.events.get_event()  # the document's end
        if isinstance(following := self.events.get_event(), DocumentStartEvent):
            self.report.add("source/two-documents", self._span(following))

    def _span(self, event: Any) -> Span:
        return self.lines.span(event.start_mark.index, event.end_mark.index)

    def _node(self, event: Any, depth: int) -> Node:
        if depth > DEEPEST:
            self._stop("source/depth", event, limit=DEEPEST)
        if isinstance(event, AliasEvent):
            return self._alias(event)
        self._check_tag(event)
        before = self.weight
        if event.anchor:
            self.anchors[event.anchor] = None  # known, but not finished
        node = self._new(event, depth)
        if event.anchor:
            self.anchors[event.anchor] = node
            self.weights[event.anchor] = self.weight - before
        return node

    def _new(self, event: NodeEvent, depth: int) -> Node:
        self.weight += 1
        if isinstance(event, ScalarEvent):
            return self._scalar(event)
        if isinstance(event, SequenceStartEvent):
            return self._sequence(event, depth)
        assert isinstance(event, MappingStartEvent)
        return self._mapping(event, depth)

    def _alias(self, event: Any) -> Node:
        name = event.anchor
        if name not in self.anchors:
            self._stop("source/unknown-anchor", event, anchor=name)
        node = self.anchors[name]
        if node is None:
            self._stop("source/anchor-loop", event, anchor=name)
        self.weight += self.weights[name]
        if self.weight > LARGEST_EXPANSION:
            self._stop("source/expansion", event, limit=LARGEST_EXPANSION // 1024, anchor=name)
        return node

    def _stop(self, id: str, event: Any, **parameters: str | int) -> NoReturn:
        self.report.add(id, self._span(event), **parameters)
        raise _UnreadableError

    def _check_tag(self, event: Any) -> None:
        if event.tag not in _TAGS:
            shown = event.tag.replace("tag:yaml.org,2002:", "!!")
            at = self.lines.text.find("!", event.start_mark.index)
            self.report.add("source/tag", self.lines.span(at, at + len(shown)), tag=shown)

    def _scalar(self, event: Any) -> Scalar:
        """A scalar; `start_mark` may lie before its tag or anchor."""
        start, end = event.start_mark.index, event.end_mark.index
        self.weight += end - start
        raw = self.lines.text[start:end]
        style = Style(event.style or "")
        if raw.startswith(("&", "!")):
            properties = _PROPERTIES.match(raw)
            start += properties.end() if properties else 0
            raw = self.lines.text[start:end]
        quote = len(style.value) if style in (Style.SINGLE, Style.DOUBLE) else 0
        if len(raw) - 2 * quote == len(event.value) and "\n" not in raw:
            value = event.value
            segments: Segments = ((0, start + quote),)
        else:
            value, segments = unfold(raw, style, start)
            if value.split() != event.value.split():
                value, segments = event.value, ((0, start),)
        span = self.lines.span(start, start + len(raw.rstrip()))
        value, segments = composed(value, segments)
        scalar = Scalar(value, span, style, segments, self.lines)
        return self._printable(scalar) if style is Style.DOUBLE and "\\" in raw else scalar

    def _printable(self, scalar: Scalar) -> Scalar:
        """A scalar whose escapes may have made characters that can't be printed."""
        report_forbidden(scalar.value, scalar.place, self.report)
        return replace(scalar, value=clean(scalar.value))

    def _sequence(self, event: Any, depth: int) -> Sequence:
        items = []
        while not isinstance(following := self.events.get_event(), CollectionEndEvent):
            items.append(self._node(following, depth + 1))
        return Sequence(tuple(items), self._span(event))

    def _mapping(self, event: Any, depth: int) -> Mapping:
        entries: dict[str, tuple[Scalar, Node]] = {}
        merged: list[tuple[Scalar, Node]] = []
        while not isinstance(following := self.events.get_event(), CollectionEndEvent):
            key = self._node(following, depth + 1)
            value = self._node(self.events.get_event(), depth + 1)
            self._enter(key, value, entries, merged)
        for key, value in merged:
            entries.setdefault(key.value, (key, value))
        return Mapping(tuple(entries.values()), self._span(event))

    def _enter(
        self,
        key: Node,
        value: Node,
        entries: dict[str, tuple[Scalar, Node]],
        merged: list[tuple[Scalar, Node]],
    ) -> None:
        if not isinstance(key, Scalar) or key.is_nothing:
            self.report.add("source/key", key.span, found=kind(key))
        elif key.value == "<<" and key.style is Style.PLAIN:
            merged.extend(self._taken_over(value))
        elif key.value in entries:
            first = entries[key.value][0].span.line
            self.report.add("source/duplicate-key", key.span, key=key.value, line=first)
        else:
            entries[key.value] = key, value

    def _taken_over(self, value: Node) -> tuple[tuple[Scalar, Node], ...]:
        """The entries that `<<` brings: those of a mapping, or of several, the first winning."""
        if isinstance(value, Mapping):
            return value.entries
        if isinstance(value, Sequence):
            return tuple(entry for item in value.items for entry in self._taken_over(item))
        self.report.add("source/merge", value.span, found=kind(value))
        return ()
