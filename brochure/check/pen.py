"""What a page's content amounts to, and the pen that notes it: state, marks and places.

`Pen` is what all operators share; those of text are in `walk_text`, all others in `walk`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from brochure.check.finding import Place
from brochure.check.reopen import OpenFile, Sheet, entry, identity, is_dictionary, named, number
from brochure.check.spaces import Space
from brochure.check.state import (
    IDENTITY,
    Colour,
    Matrix,
    Painted,
    State,
    What,
    is_empty,
    shared,
)

LONGEST_STRING = 32_767  # bytes (ISO 32000-1, annex C)


@dataclass(slots=True)
class Use:
    """A colour space in use, where it was first seen."""

    space: Space
    place: Place
    subject: str


@dataclass(slots=True)
class Content:
    """What a page's content amounts to."""

    painted: list[Painted] = field(default_factory=list)
    uses: dict[Space, Use] = field(default_factory=dict)
    intents: set[str] = field(default_factory=set)
    marks: list[int] = field(default_factory=list)
    inline_filters: set[str] = field(default_factory=set)
    interpolated: bool = False
    languages: set[str] = field(default_factory=set)
    nested: set[str] = field(default_factory=set)


@dataclass(slots=True)
class Mark:
    """An open marked-content sequence."""

    mcid: int | None
    artifact: bool
    layer: int = 0
    replaced: bool = False


class Pen:
    """Goes over one page and notes what is painted."""

    def __init__(self, file: OpenFile, sheet: Sheet) -> None:
        self._file = file
        self._sheet = sheet
        self._state = State(clip=sheet.media)
        self._saved: list[State] = []
        self._marks: list[Mark] = []
        self._path: list[list[tuple[float, float]]] = []
        self._clipping = False
        self._text: Matrix = IDENTITY
        self._line: Matrix = IDENTITY
        self._forms: list[tuple[int, int]] = []
        self._layer = 0
        self.content = Content()

    def _fault(self, operator: str) -> None:
        reason = f"the operator {operator} has wrong operands"
        self._file.notes.add("file/damaged", self._place(), reason=reason)

    def _limit(self, what: str, found: int, allowed: int) -> None:
        self._file.notes.add(
            "file/limit", self._place(), what=what, found=found, allowed=str(allowed)
        )

    def _place(self, found: tuple[float, float, float, float] | None = None) -> Place:
        rect = self._sheet.placed(found) if found else None
        mark = self._mcid()
        return Place(self._sheet.number, rect, mark)

    def _mcid(self) -> int | None:
        return next((one.mcid for one in reversed(self._marks) if one.mcid is not None), None)

    def _resource(self, resources: Any, category: str, name: Any) -> Any:
        value = entry(resources, category, str(name))
        if value is None:
            what = f"{category[1:]} {str(name)[1:41]}"
            self._file.notes.add("file/resource", self._place(), name=what)
        return value

    def _add(self, what: What, whole: Any, colour: Colour, **more: Any) -> None:
        state, strokes = self._state, what is What.STROKE
        visible = shared(whole, state.clip)
        if is_empty(visible):
            return
        if what not in (What.IMAGE, What.SHADING) and colour.space not in self.content.uses:
            self.content.uses[colour.space] = Use(colour.space, self._place(whole), "")
        mark = self._mcid()
        artifact = any(one.artifact for one in self._marks)
        self.content.painted.append(
            Painted(
                what,
                self._sheet.number,
                visible,
                colour,
                state.overprint_stroke if strokes else state.overprint_fill,
                state.overprint_mode,
                owned=mark is not None or artifact,
                artifact=artifact,
                mark=mark,
                layer=next((one.layer for one in reversed(self._marks) if one.layer), self._layer),
                opacity=state.opacity_stroke if strokes else state.opacity_fill,
                **more,
            )
        )

    # --- marked content -------------------------------------------------------------------------

    def _begin_marked(self, operator: str, operands: list[Any], resources: Any) -> None:
        properties = operands[1] if operator == "BDC" and len(operands) > 1 else None
        if properties is not None and not is_dictionary(properties):
            properties = self._resource(resources, "/Properties", properties)
        mcid = number(entry(properties, "/MCID"))
        if mcid is not None:
            self.content.marks.append(int(mcid))
        role = named(operands[0])
        replaced = entry(properties, "/ActualText") is not None
        language = entry(properties, "/Lang")
        if language is not None:
            self.content.languages.add(named(language))
        inside = next(
            (one for one in reversed(self._marks) if one.artifact or one.mcid is not None), None
        )
        if role == "Artifact" and inside is not None and not inside.artifact:
            self.content.nested.add("an artifact inside of tagged content")
        elif mcid is not None and inside is not None and inside.artifact:
            self.content.nested.add("tagged content inside of an artifact")
        layer = identity(properties)[0] if role == "OC" else 0
        own = None if mcid is None else int(mcid)
        self._marks.append(Mark(own, role == "Artifact", layer, replaced))

    def _end_marked(self, operator: str, operands: list[Any], resources: Any) -> None:
        if not self._marks:
            raise ValueError("nothing was marked")
        self._marks.pop()


def matrix_of(operands: list[Any]) -> Matrix:
    """Six operands as a matrix; raises ValueError or TypeError for others."""
    a, b, c, d, e, f = (float(one) for one in operands)
    return (a, b, c, d, e, f)
