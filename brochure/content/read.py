"""Nodes → the Brochure that the author described.

One generic reader walks the dataclasses of the model over the nodes: a field's type says how its
value is read. All problems are reported; what is unusable is left out, and only where a required
part is unusable nothing comes back.
"""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Mapping as Table
from dataclasses import MISSING, Field, dataclass, field, fields
from enum import Enum
from typing import Any

from brochure.content import addresses, banking, markup, moments, scalars
from brochure.content.ask import Ask, Part
from brochure.content.finish import FINISH
from brochure.content.key import Key, key_name, key_of
from brochure.content.model import CARD_FIELDS, Brochure, CardField
from brochure.content.values import (
    Bic,
    Body,
    BreakPoints,
    CardFields,
    Colour,
    CountryCode,
    Email,
    FilePath,
    FileStem,
    Focus,
    Grammage,
    Headline,
    Iban,
    LanguageTag,
    Length,
    LookName,
    Moment,
    Money,
    Percent,
    Phone,
    Prose,
    Quotation,
    SizeRange,
    Text,
    TimeOfDay,
    Translations,
    Verbatim,
    Web,
    WebAddress,
)
from brochure.diagnostics.model import Report, Span
from brochure.looks import LOOKS
from brochure.source.node import Mapping, Node, Scalar, Sequence, Source, Style

SCALARS: Table[Any, Callable[[Scalar, Ask], object]] = {
    Text: markup.plain,
    Colour: scalars.colour,
    Length: scalars.length,
    Percent: scalars.percent,
    Grammage: scalars.grammage,
    Focus: scalars.focus,
    BreakPoints: scalars.break_points,
    FileStem: scalars.file_stem,
    FilePath: scalars.text,
    int: scalars.whole_number,
    Prose: markup.paragraph,
    Headline: markup.headline,
    Quotation: markup.quotation,
    Body: markup.body,
    LanguageTag: addresses.language,
    CountryCode: addresses.country,
    Email: addresses.email,
    WebAddress: addresses.web_address,
    Web: addresses.printed_address,
    Phone: addresses.phone,
    Moment: moments.moment,
    TimeOfDay: moments.time_of_day,
    Iban: banking.iban,
    Bic: banking.bic,
    Money: banking.money,
    Verbatim: banking.verbatim,
}
"""How a scalar is read, by the type of the field."""

BOOLEANS = {"true": True, "false": False}


def read(source: Source, report: Report) -> Brochure | None:
    """What content.yaml says; None where a required part is missing or unusable."""
    root = source.root
    if root is None:
        return None
    reader = _Reader(source, report)
    if not isinstance(root, Mapping):
        Ask("content", Key(""), report).wrong_type("mapping", root)
        return None
    found = reader.block(Brochure, root, "", root.span)
    return found if isinstance(found, Brochure) else None


def keys(cls: type) -> dict[str, Field[Any]]:
    """The keys of a block, as they are written, in the order of the reference."""
    return {key_name(field): field for field in fields(cls) if field.metadata}


def without_none(type_: Any) -> Any:
    """`X` for `X | None`."""
    arguments: Any = getattr(type_, "__args__", ())
    return arguments[0] if type(None) in arguments else type_


def item_type(type_: Any) -> Any:
    """`X` for `tuple[X, ...]`, None for what is no list."""
    arguments: Any = getattr(type_, "__args__", ())
    is_list = getattr(type_, "__origin__", None) is tuple and arguments[-1] is Ellipsis
    return arguments[0] if is_list else None


def items_of(type_: Any) -> Any:
    """`X` for a list of `X`, None for what is read as one value."""
    return None if type_ in SCALARS else item_type(type_)


def is_block(type_: Any) -> bool:
    """Whether a field holds a block of keys."""
    return type_ not in SCALARS and hasattr(type_, "__dataclass_fields__")


def choices_of(type_: Any, key: Key) -> Table[str, object] | None:
    """The words that a field takes, where it takes only certain words."""
    if key.choices is not None:
        return key.choices
    if type_ is bool:
        return BOOLEANS
    if type_ == LookName:
        return {name: name for name in LOOKS}
    if isinstance(type_, type) and issubclass(type_, Enum):
        return {str(member.value): member for member in type_}
    return None


@dataclass(slots=True, eq=False, repr=False)
class _Reader:
    source: Source
    report: Report
    places: dict[str, Span] = field(default_factory=dict)

    def block(self, cls: type, node: Mapping, path: str, at: Span) -> object | None:
        """A dataclass from a mapping; `at` is where a missing key is reported."""
        known = keys(cls)
        written = self._written(cls, node, known, path)
        values: dict[str, object] = {}
        usable = True
        for name, one in known.items():
            here = f"{path}.{name}" if path else name
            value = self._entry(one, written[name], here) if name in written else None
            if value is not None:
                values[one.name] = value
            elif name not in written and is_required(one):
                self._missing(name, one, path, at)
            usable = usable and (value is not None or not is_required(one))
        if cls is Brochure:
            values["places"] = self.places
            values["lines"] = self.source.lines
        part = Part(values, path, at, self.places, self.report)
        keep = FINISH[cls](part) if cls in FINISH else True
        return cls(**values) if usable and keep else None

    def _written(
        self, cls: type, node: Mapping, known: Table[str, object], path: str
    ) -> dict[str, tuple[Scalar, Node]]:
        written = {}
        for name, value in node:
            if name.value in known:
                written[name.value] = name, value
            else:
                self._unknown(name, value, known)
        return written

    def _unknown(self, name: Scalar, value: Node, known: Table[str, object]) -> None:
        """A key that there isn't; `{text: a, b}` makes a key of what was to be text."""
        owner = _owner(name.value)
        is_text = " " in name.value and isinstance(value, Scalar) and value.is_nothing
        self.report.add(
            "content/unknown-key",
            name.span,
            key=name.value,
            nearest="" if owner else scalars.nearest(name.value, known),
            elsewhere=owner,
            comma="," if is_text else "",
            known=", ".join(f"`{key}`" for key in known),
        )

    def _missing(self, name: str, one: Field[Any], path: str, at: Span) -> None:
        point = Span(at.line, at.column, at.line, at.column) if at.end_line > at.line else at
        self.report.add(
            "content/missing-key",
            point,
            key=name,
            where=f"`{path}`" if path else "the file",
            doc=key_of(one).doc,
        )

    def _entry(self, one: Field[Any], entry: tuple[Scalar, Node], path: str) -> object | None:
        """The value of a key, None for nothing usable."""
        name, node = entry
        key = key_of(one)
        ask = Ask(path, key, self.report, required=is_required(one))
        if isinstance(node, Scalar) and node.is_nothing:
            if ask.required:
                self.report.add("content/blank", name.span, key=ask.name)
            elif one.type is Colour:
                self._lost_colour(name)
            return None
        self.places[path] = node.span
        return self._value(without_none(one.type), node, ask, name.span)

    def _lost_colour(self, name: Scalar) -> None:
        """A colour without quotation marks is a comment to YAML."""
        comment = self.source.lines.rest_of_line(name.span).lstrip(": ")
        if comment.startswith("#"):
            self.report.add("content/colour", name.span, value=comment.split()[0])

    def _value(self, type_: Any, node: Node, ask: Ask, at: Span) -> object | None:
        if type_ in _OF_SEVERAL:
            return _OF_SEVERAL[type_](self, node, ask, at)
        item = items_of(type_)
        if item is not None:
            return self._list(item, node, ask, at)
        choices = choices_of(type_, ask.key)
        if type_ not in SCALARS and choices is None:
            return self._block(type_, node, ask, at)
        if not isinstance(node, Scalar):
            ask.wrong_type("text", node)
            return None
        self._note_lost_text(node, ask)
        if choices is not None:
            return scalars.choice(node, ask, choices)
        return SCALARS[type_](node, ask)

    def _note_lost_text(self, scalar: Scalar, ask: Ask) -> None:
        """`Platz #1` without quotation marks: what begins with `#` is a comment to YAML."""
        if scalar.style is not Style.PLAIN:
            return
        lost = self.source.lines.rest_of_line(scalar.span)
        comment = lost.lstrip()
        if len(comment) > 1 and comment[0] == "#" and comment[1].isalnum():
            end = scalar.span.end_column
            start = end + len(lost) - len(comment)
            line = scalar.span.end_line
            place = Span(line, start, line, end + len(lost))
            self.report.add("content/comment", place, key=ask.name, text=comment)

    def _block(self, cls: type, node: Node, ask: Ask, at: Span) -> object | None:
        if isinstance(node, Mapping):
            return self.block(cls, node, ask.path, at)
        shorthand = ask.key.shorthand
        if shorthand and isinstance(node, Scalar):
            one = keys(cls)[shorthand]
            value = self._value(one.type, node, Ask(ask.path, key_of(one), self.report), at)
            return None if value is None else cls(**{one.name: value})
        ask.wrong_type("mapping", node)
        return None

    def _list(self, type_: Any, node: Node, ask: Ask, at: Span) -> tuple[object, ...] | None:
        if not isinstance(node, Sequence):
            return self._single(type_, node, ask)
        if not node.items and ask.key.notice_empty:
            self.report.add("content/empty-list", at, key=ask.name)
        items = []
        for number, item in enumerate(node.items, 1):
            one = Ask(f"{ask.path}.{number}", ask.key, self.report)
            self.places[one.path] = item.span
            value = self._item(type_, item, one)
            if value is not None:
                items.append(value)
        return tuple(items)

    def _single(self, type_: Any, node: Node, ask: Ask) -> tuple[object, ...] | None:
        """An item that stands for a list of it, where it may."""
        if not ask.key.alone:
            ask.wrong_type("list", node)
            return None
        value = self._item(type_, node, ask)
        return None if value is None else (value,)

    def _item(self, type_: Any, node: Node, ask: Ask) -> object | None:
        if isinstance(node, Scalar) and node.is_nothing:
            ask.refuse("content/blank", node, key=ask.name)
            return None
        return self._value(type_, node, ask, node.span)

    def _translations(self, node: Node, ask: Ask, _: Span) -> tuple[str, ...] | None:
        """The languages; what is said in one is read when the flyer is made in it."""
        if not isinstance(node, Mapping):
            ask.wrong_type("mapping", node)
            return None
        tags = []
        for name, texts in node:
            one = Ask(f"{ask.path}.{name.value}", ask.key, self.report)
            tag = addresses.language(name, one)
            if tag is None:
                continue
            if tag in tags:
                self.report.add("content/own-translation", name.span, language=tag)
            self.places[f"{ask.path}.{tag}"] = name.span
            if isinstance(texts, Mapping):
                tags.append(tag)
            else:
                one.wrong_type("mapping", texts)
        return tuple(tags)

    def _card_fields(self, node: Node, ask: Ask, at: Span) -> tuple[str, ...] | None:
        """`true` for all fields, `false` for no card, or a list of fields."""
        if isinstance(node, Scalar):
            wanted = scalars.choice(node, ask, BOOLEANS)
            return None if wanted is None else tuple(CARD_FIELDS if wanted else ())
        found = self._list(CardField, node, ask, at)
        return (
            None
            if found is None
            else tuple(one.value for one in found if isinstance(one, CardField))
        )

    def _sizes(self, node: Node, ask: Ask, _: Span) -> tuple[float, float] | None:
        """One length, or the least and the most."""
        nodes = node.items if isinstance(node, Sequence) else (node,)
        if len(nodes) not in (1, 2) or not all(isinstance(one, Scalar) for one in nodes):
            ask.wrong_type("sizes", node)
            return None
        sizes = [scalars.length(one, ask) for one in nodes if isinstance(one, Scalar)]
        if sizes[0] is None or sizes[-1] is None:
            return None
        if sizes[-1] < sizes[0]:
            ask.refuse("content/size-order", node, smaller=sizes[-1], larger=sizes[0])
            return None
        return sizes[0], sizes[-1]


_OF_SEVERAL: Table[Any, Callable[[_Reader, Node, Ask, Span], object]] = {
    SizeRange: _Reader._sizes,
    CardFields: _Reader._card_fields,
    Translations: _Reader._translations,
}
"""How a value of several nodes is read, where it is neither list nor block."""


def is_required(one: Field[Any]) -> bool:
    """Whether a key can't be left out."""
    return one.default is MISSING and one.default_factory is MISSING


def _owner(name: str) -> str:
    """The one block that has a key of this name; empty if none or several have it."""
    owners = [path for path, cls in blocks(Brochure, "") if path and name in keys(cls)]
    return owners[0] if len(owners) == 1 else ""


def blocks(cls: type, path: str) -> list[tuple[str, type]]:
    """All blocks of content.yaml by their dotted paths, from a block on downwards."""
    found = [(path, cls)]
    for name, one in keys(cls).items():
        type_ = without_none(one.type)
        inner = type_ if type_ in SCALARS or type_ == SizeRange else item_type(type_) or type_
        if inner not in SCALARS and hasattr(inner, "__dataclass_fields__"):
            found.extend(blocks(inner, f"{path}.{name}" if path else name))
    return found
