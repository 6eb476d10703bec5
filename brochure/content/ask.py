"""What is asked of a value: which key it belongs to, and where problems are reported."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from brochure.content.key import Key
from brochure.diagnostics.model import Parameter, Report, Span
from brochure.source.node import Node, Scalar, kind


class Ask(NamedTuple):
    """One value of content.yaml: `path` is dotted, items of lists are counted from 1."""

    path: str
    key: Key
    report: Report
    required: bool = True

    @property
    def name(self) -> str:
        """The key, and for an item of a list its number: `pages`, `address.2`."""
        head, _, last = self.path.rpartition(".")
        return f"{head.rpartition('.')[2]}.{last}" if last.isdecimal() else last

    def refuse(self, id: str, node: Node, **parameters: Parameter) -> None:
        """Report a problem at a node; the None that comes back says: nothing usable."""
        self.report.add(id, node.span, **parameters)

    def wrong_type(self, expected: str, node: Node) -> None:
        """Report that a node is of another kind than what is asked for."""
        found = kind(node)
        advice = f"{expected}-for-{found}"
        self.refuse(
            "content/wrong-type", node, key=self.name, expected=expected, found=found, advice=advice
        )


class Part(NamedTuple):
    """A block that is about to be made: its values by field, its path and its place."""

    values: dict[str, object]
    path: str
    at: Span
    places: Mapping[str, Span]
    report: Report


Finish = Mapping[type, Callable[[Part], bool]]
"""By block: may change or report what its keys say; False where nothing is to come of it."""


def unbroken(scalar: Scalar) -> str:
    """The text of a scalar as one line: runs of spaces, tabs and line ends are one space."""
    value = scalar.value
    if "\n" in value or "\t" in value:
        value = value.replace("\n", " ").replace("\t", " ")
    if "  " in value or value[:1] == " " or value[-1:] == " ":
        value = " ".join(word for word in value.split(" ") if word)
    return value
