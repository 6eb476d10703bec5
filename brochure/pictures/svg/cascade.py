"""Which properties an element has: attributes, style sheets, `style`, and what is inherited.

cssselect2 matches the selectors, tinycss2 parses the declarations. Property values stay texts; what
they mean is known where they are used.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from brochure.pictures.refusal import Refusal
from brochure.pictures.refusal import value as refused
from brochure.pictures.svg.document import Document, name

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from cssselect2 import Matcher

_INHERITED = {  # with their initial values (SVG 2, appendix F)
    "fill": "black",
    "fill-opacity": "1",
    "fill-rule": "nonzero",
    "stroke": "none",
    "stroke-opacity": "1",
    "stroke-width": "1",
    "stroke-linecap": "butt",
    "stroke-linejoin": "miter",
    "stroke-miterlimit": "4",
    "stroke-dasharray": "none",
    "stroke-dashoffset": "0",
    "clip-rule": "nonzero",
    "color": "black",
    "visibility": "visible",
    "paint-order": "normal",
    "color-interpolation": "sRGB",
    "marker-start": "none",
    "marker-mid": "none",
    "marker-end": "none",
    "marker": "none",
}
_OWN = {
    "opacity": "1",
    "display": "inline",
    "clip-path": "none",
    "stop-color": "black",
    "stop-opacity": "1",
    "overflow": "",
    "transform": "",
    "mask": "none",
    "filter": "none",
    "mix-blend-mode": "normal",
    "vector-effect": "none",
}
INITIAL: Mapping[str, str] = {**_INHERITED, **_OWN}

# Values that are drawn of properties that are otherwise not.
_DRAWN = {
    "mask": {"none"},
    "filter": {"none"},
    "mix-blend-mode": {"normal"},
    "vector-effect": {"none"},
    "marker-start": {"none"},
    "marker-mid": {"none"},
    "marker-end": {"none"},
    "marker": {"none"},
    "color-interpolation": {"sRGB", "srgb", "auto"},
}

# What else changes the look, if a style sheet says it; other properties don't concern shapes.
_REFUSED_ELSEWHERE = {
    "transform-origin", "transform-box", "clip", "mask-image", "backdrop-filter", "background",
    "animation", "animation-name", "transition", "rotate", "scale", "translate", "offset-path",
    "d", "cx", "cy", "r", "rx", "ry", "x", "y", "width", "height", "zoom",
}  # fmt: skip

_MOST_MATCHES = 3_000_000
"""Rules times elements; a logo has some ten rules."""

Style = dict[str, str]


class Cascade:
    """The properties of the elements of one document."""

    def __init__(self, document: Document) -> None:
        """Read the document's style sheets. Raises Refusal for rules that can't be followed."""
        self._document = document
        self._matched = self._match()

    def style(self, element: Element, parent: Style) -> Style:
        """The element's properties, below those of `parent`."""
        style = {**parent, **_OWN}
        line = self._document.line(element)
        for key, text in self._declared(element):
            value = text.strip()
            if value == "inherit":
                value = parent[key]
            elif value in {"initial", "unset"}:
                value = parent[key] if value == "unset" and key in _INHERITED else INITIAL[key]
            style[key] = value
            if key in _DRAWN and value not in _DRAWN[key]:
                raise refused(line, key, value)
        return style

    def _declared(self, element: Element) -> Iterator[tuple[str, str]]:
        """Declarations from the weakest to the strongest (SVG 2, 6.4; CSS Cascade 4, 6)."""
        for key, value in element.attrib.items():
            if key in INITIAL:
                yield key, value
        normal: list[tuple[str, str]] = []
        important: list[tuple[str, str]] = []
        own = self._parsed(element.get("style", ""), self._document.line(element))
        for key, value, urgent in [*self._matched.get(element, ()), *own]:
            (important if urgent else normal).append((key, value))
        yield from normal
        yield from important

    def _parsed(self, text: str, line: int) -> list[tuple[str, str, bool]]:
        import tinycss2  # noqa: PLC0415

        if not text.strip():
            return []
        listed = tinycss2.parse_blocks_contents(text, skip_comments=True, skip_whitespace=True)
        return self._declarations(listed, line)

    def _declarations(self, listed: list[object], line: int) -> list[tuple[str, str, bool]]:
        import tinycss2  # noqa: PLC0415

        found = []
        for one in listed:
            if not isinstance(one, tinycss2.ast.Declaration):
                raise refused(line, "style", _shown(one))
            value = tinycss2.serialize(one.value).strip()
            if one.lower_name in _REFUSED_ELSEWHERE:
                raise refused(line, one.lower_name, value)
            if one.lower_name in INITIAL:
                found.append((one.lower_name, value, one.important))
        return found

    def _match(self) -> dict[Element, list[tuple[str, str, bool]]]:
        sheets = [each for each in self._document.root.iter() if name(each) == "style"]
        if not sheets:
            return {}
        from cssselect2 import ElementWrapper, Matcher  # noqa: PLC0415

        matcher = Matcher()
        for sheet in sheets:
            self._add(matcher, "".join(sheet.itertext()), self._document.line(sheet))
        if matcher.order * len(self._document.lines) > _MOST_MATCHES:
            raise Refusal("picture/svg-too-large", what=f"{matcher.order:,} rules of style")
        matched = {}
        root = ElementWrapper.from_xml_root(self._document.root)
        for wrapper in root.iter_subtree():
            found = [part for *_, payload in matcher.match(wrapper) for part in payload]
            if found:
                matched[wrapper.etree_element] = found
        return matched

    def _add(self, matcher: Matcher, text: str, start: int) -> None:
        import tinycss2  # noqa: PLC0415
        from cssselect2 import SelectorError, compile_selector_list  # noqa: PLC0415

        for rule in tinycss2.parse_stylesheet(text, skip_comments=True, skip_whitespace=True):
            line = start + rule.source_line - 1
            if not isinstance(rule, tinycss2.ast.QualifiedRule):
                if isinstance(rule, tinycss2.ast.AtRule) and rule.lower_at_keyword in {
                    "charset",
                    "namespace",
                }:
                    continue
                self._refuse_rule(rule, line)
            listed = tinycss2.parse_blocks_contents(
                rule.content, skip_comments=True, skip_whitespace=True
            )
            payload = self._declarations(listed, line)
            try:
                selectors = compile_selector_list(rule.prelude)
            except SelectorError as error:
                raise refused(line, "style", tinycss2.serialize(rule.prelude)) from error
            for selector in selectors:
                if selector.pseudo_element is None:
                    matcher.add_selector(selector, payload)

    def _refuse_rule(self, rule: object, line: int) -> None:
        keyword = getattr(rule, "lower_at_keyword", None)
        if keyword in {"import", "font-face"}:
            what = f"a reference to other files (`@{keyword}`)"
            raise Refusal("picture/svg-forbidden", line=line, what=what)
        raise refused(line, "style", f"@{keyword}" if keyword else _shown(rule))


def _shown(part: object) -> str:
    text = getattr(part, "message", None) or getattr(part, "lower_at_keyword", None)
    return str(text or "a rule inside of a rule")
