"""Roughly what a page shows, as shapes: only to measure how much of it is ink, and where.

Follows paths, plain colours and forms; a picture counts as its whole area in black. Text, gradients
and patterns give no shape: a page that has them is taken as it is, for what it covers isn't known.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from brochure.pictures.model import (
    Colour,
    Flat,
    Matrix,
    Outline,
    Path,
    Shape,
    Step,
    Stroke,
)
from brochure.pictures.pdf.below import below
from brochure.pictures.svg.values import IDENTITY, times

if TYPE_CHECKING:
    from pikepdf import Object

_MOST_OPERATORS = 20_000
_DEEPEST = 8
_BLACK: Colour = (0.0, 0.0, 0.0)
_UNKNOWN = frozenset({"Tj", "TJ", "'", '"', "sh", "BI", "INLINE IMAGE"})
_FILLING = {"f": False, "F": False, "f*": True, "B": False, "B*": True, "b": False, "b*": True}
_STROKING = frozenset({"S", "s", "B", "B*", "b", "b*"})
_UNIT_SQUARE: Path = (
    ("m", (0.0, 0.0)), ("l", (1.0, 0.0)), ("l", (1.0, 1.0)), ("l", (0.0, 1.0)), ("h", ()),
)  # fmt: skip


class Untraceable(Exception):  # noqa: N818 # what the page is
    """The page shows something whose shape isn't known."""


@dataclass(frozen=True, slots=True)
class _State:
    matrix: Matrix
    fill: Colour = _BLACK
    stroke: Colour = _BLACK
    width: float = 1.0


@dataclass(slots=True)
class _Trace:
    """What was found so far."""

    shapes: list[Shape] = field(default_factory=list)
    operators: int = 0


def traced(page: Object, contents: Object, upright: Matrix) -> tuple[Shape, ...]:
    """The shapes of a page, where `upright` leads to. Raises Untraceable."""
    trace = _Trace()
    _follow(contents, below(page, "/Resources"), _State(upright), trace, depth=0)
    return tuple(trace.shapes)


def _follow(
    contents: Object, resources: Object, state: _State, trace: _Trace, *, depth: int
) -> None:
    from pikepdf import parse_content_stream  # noqa: PLC0415

    if depth > _DEEPEST:
        raise Untraceable
    saved: list[_State] = []
    path: list[Step] = []
    for instruction in parse_content_stream(contents):
        operands, operator = list(instruction.operands), str(instruction.operator)
        trace.operators += 1
        if operator in _UNKNOWN or trace.operators > _MOST_OPERATORS:
            raise Untraceable
        match operator:
            case "q":
                saved.append(state)
            case "Q" if saved:
                state = saved.pop()
            case "Do":
                found = below(below(resources, "/XObject"), str(operands[0]))
                _object(found, state, trace, depth)
            case "n":
                path = []
            case _ if operator in _FILLING or operator in _STROKING:
                trace.shapes += _shapes(tuple(path), operator, state)
                path = []
            case _ if (steps := _steps(operator, operands, path)) is not None:
                path += steps
            case _:
                state = _changed(state, operator, operands)


def _object(found: Object, state: _State, trace: _Trace, depth: int) -> None:
    if str(found.get("/Subtype")) == "/Image":
        trace.shapes.append(Shape(Outline(_UNIT_SQUARE, state.matrix), Flat(_BLACK), None))
        return
    matrix = _matrix(list(found.Matrix)) if "/Matrix" in found else IDENTITY
    inner = replace(state, matrix=times(state.matrix, matrix))
    _follow(found, below(found, "/Resources"), inner, trace, depth=depth + 1)


def _shapes(path: Path, operator: str, state: _State) -> list[Shape]:
    if not path or path[0][0] != "m":
        return []
    fill = Flat(state.fill) if operator in _FILLING else None
    stroke = Stroke(Flat(state.stroke), state.width) if operator in _STROKING else None
    return [Shape(Outline(path, state.matrix, _FILLING.get(operator, False)), fill, stroke)]


def _steps(operator: str, operands: list[Any], path: list[Step]) -> list[Step] | None:
    """A path operator as steps; None for another operator."""
    at = tuple(map(float, operands)) if operator in {"m", "l", "c", "v", "y", "re"} else ()
    match operator:
        case "m" | "l" | "c":
            return [(operator, at)]
        case "v":
            here = next((step[1][-2:] for step in reversed(path) if step[1]), at[:2])
            return [("c", (*here, *at))]
        case "y":
            return [("c", (*at, *at[2:]))]
        case "h":
            return [("h", ())]
        case "re":
            x, y, width, height = at
            corners = ((x + width, y), (x + width, y + height), (x, y + height))
            return [("m", (x, y)), *(("l", corner) for corner in corners), ("h", ())]
    return None


def _changed(state: _State, operator: str, operands: list[Any]) -> _State:
    match operator:
        case "cm":
            return replace(state, matrix=times(state.matrix, _matrix(operands)))
        case "w":
            return replace(state, width=float(operands[0]))
        case "g" | "rg" | "k" | "sc" | "scn":
            return replace(state, fill=_colour(operands))
        case "G" | "RG" | "K" | "SC" | "SCN":
            return replace(state, stroke=_colour(operands))
    return state


def _matrix(operands: list[Any]) -> Matrix:
    a, b, c, d, e, f = map(float, operands)
    return (a, b, c, d, e, f)


def _colour(operands: list[Any]) -> Colour:
    from pikepdf import Name  # noqa: PLC0415

    if any(isinstance(each, Name) for each in operands):
        raise Untraceable
    found = tuple(float(each) for each in operands)
    return found * 3 if len(found) == 1 else found if len(found) in {3, 4} else _BLACK
