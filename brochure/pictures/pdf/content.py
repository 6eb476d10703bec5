"""The operators of a content stream: copied, converted, left out or refused.

Marked content goes, for the host has its own; colours of the other device space are converted;
resources get new names, and only those in use are noted.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from brochure.pictures.pdf.below import below
from brochure.pictures.pdf.inks import Inks
from brochure.pictures.refusal import Refusal

if TYPE_CHECKING:
    from pikepdf import Dictionary, Object

_COPIED = frozenset({
    "q", "Q", "cm", "w", "J", "j", "M", "d", "m", "l", "c", "v", "y", "h", "re", "S", "s", "f",
    "f*", "B", "B*", "b", "b*", "n", "W", "W*", "g", "G", "rg", "RG", "k", "K", "BT", "ET", "Tc",
    "Tw", "Tz", "TL", "Tr", "Ts", "Td", "TD", "Tm", "T*", "Tj", "TJ", "'", '"',
})  # fmt: skip
_LEFT_OUT = frozenset({
    "i", "ri", "BMC", "BDC", "EMC", "MP", "DP", "BX", "EX",
})  # fmt: skip
_NAMING = {"Do": "XObject", "gs": "ExtGState", "sh": "Shading", "Tf": "Font"}
_DEEPEST = 24  # levels of q that leave room for the host's (ISO 19005-2, 6.1.13: 28)

# The operators that set colours: for fills, for strokes.
_RGB, _CMYK = ("rg", "RG"), ("k", "K")


class Resources:
    """The resources of one content stream, and those that it uses under new names."""

    def __init__(self, source: Dictionary, inks: Inks) -> None:
        self._source = source
        self.used: dict[str, dict[str, Object]] = {}
        self._names: dict[tuple[str, str], str] = {}
        spaces = below(source, "/ColorSpace")
        if any(key in spaces for key in ("/DefaultGray", "/DefaultRGB", "/DefaultCMYK")):
            raise Refusal("picture/pdf-colour", what="default colour spaces")

    def find(self, category: str, name: str) -> Object:
        """A resource. Raises Refusal if there is none of that name."""
        found = below(self._source, f"/{category}").get(name)
        if found is None:
            raise Refusal("picture/damaged", reason=f"its {category} {name[1:]} is missing")
        return found

    def name(self, category: str, name: str) -> Any:
        """The new name of a resource, which is in use from now on."""
        from pikepdf import Name  # noqa: PLC0415

        if (category, name) not in self._names:
            entries = self.used.setdefault(category, {})
            self._names[category, name] = new = f"R{len(entries)}"
            entries[new] = self.find(category, name)
        return Name("/" + self._names[category, name])


@dataclass(frozen=True, slots=True)
class _State:
    """Whether the colour space for fills, and that for strokes, is the one that is converted."""

    fill: bool = False
    stroke: bool = False


Instruction = tuple[list[Any], Any]


def rewritten(data: bytes, resources: Resources, inks: Inks) -> bytes:
    """The content as the host may have it. Raises Refusal."""
    import pikepdf  # noqa: PLC0415

    with pikepdf.new() as pdf:
        stream = pikepdf.Stream(pdf, data)
        rewriter = _Rewriter(resources, inks)
        kept = [
            made
            for instruction in pikepdf.parse_content_stream(stream)
            for made in rewriter.follow(instruction)
        ]
        return pikepdf.unparse_content_stream([*kept, *rewriter.end()])


class _Rewriter:
    """Follows the operators of one content stream."""

    def __init__(self, resources: Resources, inks: Inks) -> None:
        self._resources, self._inks = resources, inks
        self._state = _State()
        self._saved: list[_State] = []

    def follow(self, instruction: Any) -> Iterator[Instruction]:
        """What one instruction becomes: itself, another, or nothing. Raises Refusal."""
        from pikepdf import ContentStreamInlineImage, Operator  # noqa: PLC0415

        if isinstance(instruction, ContentStreamInlineImage):
            raise Refusal("picture/pdf-feature", what="a picture inside of the content")
        operands, operator = list(instruction.operands), str(instruction.operator)
        if operator in _LEFT_OUT or not self._saves(operator):
            return
        if operator in {"cs", "CS"}:
            yield self._space(str(operands[0]), stroke=operator == "CS")
        elif operator in {"sc", "scn", "SC", "SCN"}:
            yield self._colour(operands, operator)
        elif operator in _NAMING:
            operands[0] = self._resources.name(_NAMING[operator], str(operands[0]))
            yield operands, Operator(operator)
        else:
            yield self._copied(operands, "f" if operator == "F" else operator)

    def end(self) -> Iterator[Instruction]:
        """What is left open, closed."""
        from pikepdf import Operator  # noqa: PLC0415

        for _ in self._saved:
            yield [], Operator("Q")

    def _saves(self, operator: str) -> bool:
        """Follow q and Q; false for a Q too many, which is left out."""
        if operator == "q":
            self._saved.append(self._state)
            if len(self._saved) > _DEEPEST:
                raise Refusal("picture/pdf-feature", what="deeply nested graphics states")
        elif operator == "Q":
            if not self._saved:
                return False
            self._state = self._saved.pop()
        return True

    def _copied(self, operands: list[Any], operator: str) -> Instruction:
        from pikepdf import Operator  # noqa: PLC0415

        if operator not in _COPIED:
            raise Refusal("picture/pdf-feature", what=f"the operator {operator}")
        if operator.lower() in {"g", "rg", "k"}:
            self._set_converting(converts=False, stroke=operator.isupper())
        if operator in (_CMYK if self._inks.other == "/DeviceCMYK" else _RGB):
            return self._converted(operands, stroke=operator.isupper())
        return operands, Operator(operator)

    def _set_converting(self, *, converts: bool, stroke: bool) -> None:
        if stroke:
            self._state = replace(self._state, stroke=converts)
        else:
            self._state = replace(self._state, fill=converts)

    def _converted(self, operands: list[Any], *, stroke: bool) -> Instruction:
        from pikepdf import Operator  # noqa: PLC0415

        to = _RGB if self._inks.other == "/DeviceCMYK" else _CMYK
        found = self._inks.convert(tuple(float(each) for each in operands))
        # Three decimals tell all steps of eight bits apart.
        return [round(part, 3) for part in found], Operator(to[stroke])

    def _space(self, name: str, *, stroke: bool) -> Instruction:
        """A colour space is selected; where it is converted, the colour that it begins with."""
        from pikepdf import Name, Operator  # noqa: PLC0415

        space: Any = Name(name)
        if name not in {"/DeviceGray", "/DeviceRGB", "/DeviceCMYK", "/Pattern"}:
            space = self._resources.find("ColorSpace", name)
        converts = isinstance(space, Name) and str(space) == self._inks.other
        self._set_converting(converts=converts, stroke=stroke)
        if converts:
            black = [0, 0, 0, 1] if self._inks.other == "/DeviceCMYK" else [0, 0, 0]
            return self._converted(black, stroke=stroke)
        if isinstance(space, Name):
            self._inks.check(space, "something")
        else:
            space = self._resources.name("ColorSpace", name)
        return [space], Operator("CS" if stroke else "cs")

    def _colour(self, operands: list[Any], operator: str) -> Instruction:
        from pikepdf import Name, Operator  # noqa: PLC0415

        stroke = operator.isupper()
        if self._state.stroke if stroke else self._state.fill:
            return self._converted(operands, stroke=stroke)
        if operands and isinstance(operands[-1], Name):
            operands[-1] = self._resources.name("Pattern", str(operands[-1]))
        return operands, Operator(operator)
