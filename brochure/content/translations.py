"""The nodes of content.yaml → its nodes in another language.

What `translations` says of a language is laid over what the file says: blocks key by key, lists of
blocks item by item, anything else in place of what was there. Each node keeps its place in the
file, so that messages name the line of the language that they are about.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest
from typing import Any, NamedTuple

from brochure.content.addresses import canonical
from brochure.content.key import Key, key_of
from brochure.content.kinds.action import NONE
from brochure.content.model import Brochure
from brochure.content.read import is_block, items_of, keys, without_none
from brochure.content.values import (
    DEFAULT_LANGUAGE,
    Body,
    Headline,
    Prose,
    Quotation,
    Text,
)
from brochure.diagnostics.model import Report
from brochure.source.node import Mapping, Node, Scalar, Sequence, Source, Style

_SAID = frozenset((Text, Prose, Headline, Quotation, Body))
"""The types of what is said in a language; names are the same in all."""
_LANGUAGE = "language"
_TRANSLATIONS = "translations"


def languages(source: Source) -> tuple[str, ...]:
    """The languages that a content is in: its own, and those of its translations."""
    if not isinstance(source.root, Mapping):
        return (DEFAULT_LANGUAGE,)
    return tuple(dict(_editions(source.root)))


def translated(source: Source, language: str, report: Report) -> Source | None:
    """The content in one of its languages (BCP 47; without its region where that is clear), None
    where it isn't in it. Reports what has no translation.
    """
    root = source.root
    if not isinstance(root, Mapping):
        return source  # what is wrong has been said
    found = dict(_editions(root))
    tag = _meant(canonical(language), tuple(found))
    if tag is None:
        known = ", ".join(f"`{one}`" for one in found)
        report.add("content/no-translation", None, language=language, known=known)
        return None
    name = found[tag]
    if name is None:
        return source
    texts = _value(_value(root, _TRANSLATIONS), name.value)
    if not isinstance(texts, Mapping):
        return source  # the reader says that it is none
    missing = tuple(_missing(_ROOT, root, texts))
    if missing:
        listed = ", ".join(f"`{path}`" for path in missing)
        report.add("content/untranslated", name.span, language=tag, count=len(missing), keys=listed)
    own = tuple(entry for entry in root if entry[0].value not in (_LANGUAGE, _TRANSLATIONS))
    stated = Scalar(_LANGUAGE, name.span, Style.PLAIN, ((0, 0),), source.lines), name
    whole = _over(_ROOT, Mapping((stated, *own), root.span), texts)
    return Source(source.lines, whole)


def _editions(root: Mapping) -> Iterator[tuple[str, Scalar | None]]:
    """The languages of a content, with the keys of its translations; None for its own."""
    stated = _value(root, _LANGUAGE)
    own = stated.value if isinstance(stated, Scalar) and not stated.is_nothing else DEFAULT_LANGUAGE
    yield canonical(own.strip()), None
    translations = _value(root, _TRANSLATIONS)
    if isinstance(translations, Mapping):
        for name, _ in translations:
            yield canonical(name.value), name


def _meant(asked: str, known: tuple[str, ...]) -> str | None:
    """The language that is asked for: itself, or the only one of that name in any region."""
    if asked in known:
        return asked
    first, _, rest = asked.partition("-")
    alike = [tag for tag in known if tag.partition("-")[0] == first]
    return alike[0] if len(alike) == 1 and not rest else None


class _Slot(NamedTuple):
    """Where a node stands: the type that is read there, what is said of its key, and its path."""

    type: Any
    key: Key
    path: str = ""

    def item(self, number: int) -> _Slot | None:
        """An item's of a list of blocks, counted from 1; None where there is none."""
        inner = items_of(self.type)
        if inner is None or not is_block(inner):
            return None
        return _Slot(inner, self.key, f"{self.path}.{number}")

    def entry(self, name: str) -> _Slot | None:
        """A key's of a block; None where it has none of that name."""
        one = keys(self.type).get(name)
        if one is None:
            return None
        path = f"{self.path}.{name}" if self.path else name
        return _Slot(without_none(one.type), key_of(one), path)

    @property
    def is_said(self) -> bool:
        """Whether words of a language stand there."""
        return not self.key.is_name and bool(_SAID & {self.type, items_of(self.type)})


def _over(slot: _Slot, base: Node | None, over: Node | None) -> Node:
    """One node over another; one of the two there is."""
    if base is None or over is None:
        found = base or over
        assert found is not None
        return found
    if inner := slot.item(1):
        pairs = zip_longest(_items(base), _items(over))
        return Sequence(tuple(_over(inner, *pair) for pair in pairs), over.span)
    if is_block(slot.type):
        lower, upper = _block(base, slot.key), _block(over, slot.key)
        if lower is not None and upper is not None:
            return _over_block(slot, lower, upper)
    return over


def _over_block(slot: _Slot, base: Mapping, over: Mapping) -> Mapping:
    above = {name.value: (name, value) for name, value in over}
    entries = []
    for name, value in base:
        newer, node = above.pop(name.value, (name, None))
        inner = slot.entry(name.value)
        entries.append((newer, _over(inner, value, node) if inner else node or value))
    return Mapping((*entries, *above.values()), base.span)


def _missing(slot: _Slot, base: Node, over: Node | None) -> Iterator[str]:
    """The paths of what a node says in words and the one over it doesn't say."""
    if alone := slot.item(1):
        if not isinstance(base, Sequence):
            alone = alone._replace(path=slot.path)
        for number, (one, other) in enumerate(zip_longest(_items(base), _items(over)), 1):
            inner = alone if number == 1 else slot.item(number)
            if one is not None and inner is not None:
                yield from _missing(inner, one, other)
    elif is_block(slot.type):
        lower, upper = _block(base, slot.key), _block(over, slot.key)
        for name, value in lower or ():
            if inner := slot.entry(name.value):
                if lower is not base:  # a text stands for the block
                    inner = inner._replace(path=slot.path)
                yield from _missing(inner, value, _value(upper, name.value))
    elif over is None and slot.is_said and _has_letters(base):
        yield slot.path


def _has_letters(node: Node) -> bool:
    texts = (one.value for one in _items(node) if isinstance(one, Scalar))
    return any(char.isalpha() for text in texts for char in text)


def _items(node: Node | None) -> tuple[Node, ...]:
    """The items of a list; what stands alone is a list of one."""
    if node is None:
        return ()
    return node.items if isinstance(node, Sequence) else (node,)


def _block(node: Node | None, key: Key) -> Mapping | None:
    """A block, spelled out where a text stands for it."""
    if isinstance(node, Scalar) and key.shorthand and node.value not in ("", NONE):
        name = Scalar(key.shorthand, node.span, Style.PLAIN, ((0, 0),), node.lines)
        return Mapping(((name, node),), node.span)
    return node if isinstance(node, Mapping) else None


def _value(node: Node | None, name: str) -> Node | None:
    """What stands behind a key of a block."""
    if not isinstance(node, Mapping):
        return None
    return next((value for key, value in node if key.value == name), None)


_ROOT = _Slot(Brochure, Key("the file"))
