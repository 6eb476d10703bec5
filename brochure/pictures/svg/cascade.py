"""Which properties an element has: attributes, style sheets, `style`, and what is inherited.

cssselect2 matches the selectors, tinycss2 parses the declarations. Property values stay texts; what
they mean is known where they are used.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from brochure.pictures.refusal import Refusal
from brochure.pictures.refusal import value as refused
from brochure.pictures.svg.document import Document, name
from brochure.pictures.svg.typefaces import FontStyle, Typeface, font_face, typeface

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
    "font": "",
    "font-family": "",
    "font-size": "16",
    "font-weight": "normal",
    "font-style": "normal",
    "font-variant": "normal",
    "font-stretch": "normal",
    "text-anchor": "start",
    "letter-spacing": "normal",
    "word-spacing": "normal",
    "writing-mode": "lr",
    "direction": "ltr",
}
_OWN = {
    "opacity": "1",
    "display": "inline",
    "clip-path": "none",
    "stop-color": "black",
    "stop-opacity": "1",
    "overflow": "",
    "transform": "",
    "transform-origin": "",
    "transform-box": "view-box",
    "mask": "none",
    "mask-type": "luminance",
    "filter": "none",
    "flood-color": "black",
    "flood-opacity": "1",
    "mix-blend-mode": "normal",
    "isolation": "auto",
    "vector-effect": "none",
    "background-color": "",
    "background": "",
    "baseline-shift": "baseline",
    "dominant-baseline": "auto",
    "alignment-baseline": "auto",
    "text-decoration": "none",
}
INITIAL: Mapping[str, str] = {**_INHERITED, **_OWN}

# Properties of CSS that are no attributes of SVG (SVG 2, 6.6).
_NOT_ATTRIBUTES = {
    "mix-blend-mode", "isolation", "transform-box", "background", "background-color", "font",
}  # fmt: skip

# Values that are drawn of properties that are otherwise not.
_DRAWN = {
    "vector-effect": {"none", "non-scaling-stroke"},
    "marker-start": {"none"},
    "marker-mid": {"none"},
    "marker-end": {"none"},
    "marker": {"none"},
    "isolation": {"auto", "isolate"},
}

# What else changes the look, if a style sheet says it; other properties don't concern shapes.
_REFUSED_ELSEWHERE = {
    "clip", "mask-image", "backdrop-filter", "animation", "animation-name", "transition",
    "rotate", "scale", "translate", "offset-path",
    "d", "cx", "cy", "r", "rx", "ry", "x", "y", "width", "height", "zoom",
}  # fmt: skip

_PASSED_OVER = {"charset", "namespace", "keyframes", "-webkit-keyframes"}
"""Rules without effect where there is neither text nor animation."""

_CLASS = re.compile(r"\.(-?[A-Za-z_][\w-]*)")

_PAINTS = {"fill", "stroke", "stop-color", "color"}
_PAINT_WORDS = {"none", "currentcolor", "context-fill", "context-stroke"}
_WORD = re.compile("[A-Za-z-]+")

_MOST_MATCHES = 3_000_000
"""Rules times elements; a logo has some ten rules."""

Style = dict[str, str]


class Cascade:
    """The properties of the elements of one document."""

    def __init__(self, document: Document) -> None:
        """Read the document's style sheets. Raises Refusal for rules that can't be followed."""
        self._document = document
        self._imports: list[int] = []
        self._classes: set[str] = set()
        self._faces: dict[FontStyle, bytes] = {}
        self._typefaces: dict[FontStyle, Typeface | None] = {}
        self._matched = self._match()
        self._check_imports()
        self._resolved: dict[Element, Style] = {}
        self._above: dict[Element, Element] | None = None

    def resolved(self, element: Element) -> Style:
        """The properties of an element where it stands: what is referred to inherits from there."""
        if element not in self._resolved:
            above = self._parent(element)
            parent = dict(INITIAL) if above is None else self.resolved(above)
            self._resolved[element] = self.style(element, parent)
        return self._resolved[element]

    def typeface(self, wanted: FontStyle) -> Typeface | None:
        """The font that the file carries under a name, if it does and it can be read."""
        if wanted not in self._typefaces:
            data = self._faces.get(wanted)
            self._typefaces[wanted] = None if data is None else typeface(data)
        return self._typefaces[wanted]

    def _parent(self, element: Element) -> Element | None:
        if self._above is None:
            every = self._document.root.iter()
            self._above = {child: parent for parent in every for child in parent}
        return self._above.get(element)

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
            if key in _PAINTS and is_nonsense(value):
                continue  # as if it were not there (CSS Syntax 3, 9)
            style[key] = value
            if key in _DRAWN and value not in _DRAWN[key]:
                raise refused(line, key, value)
        return style

    def _declared(self, element: Element) -> Iterator[tuple[str, str]]:
        """Declarations from the weakest to the strongest (SVG 2, 6.4; CSS Cascade 4, 6)."""
        for key, value in element.attrib.items():
            if key in INITIAL and key not in _NOT_ATTRIBUTES:
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
        every = self._document.root.iter()
        sheets = [each for each in every if name(each) == "style" and _is_css(each)]
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
                self._pass_over(rule, line)
                continue
            listed = tinycss2.parse_blocks_contents(
                rule.content, skip_comments=True, skip_whitespace=True
            )
            payload = self._declarations(listed, line)
            self._classes.update(_CLASS.findall(tinycss2.serialize(rule.prelude)))
            try:
                selectors = compile_selector_list(rule.prelude)
            except SelectorError as error:
                raise refused(line, "style", tinycss2.serialize(rule.prelude)) from error
            for selector in selectors:
                if selector.pseudo_element is None:
                    matcher.add_selector(selector, payload)

    def _pass_over(self, rule: object, line: int) -> None:
        """Leave out a rule that changes nothing here. Raises Refusal for one that might."""
        keyword = getattr(rule, "lower_at_keyword", None)
        if keyword == "import":
            self._imports.append(line)
        elif keyword == "font-face":
            self._faces.update(font_face(rule))
        elif keyword not in _PASSED_OVER and not _is_for_the_dark(rule):
            raise refused(line, "style", f"@{keyword}" if keyword else _shown(rule))

    def _check_imports(self) -> None:
        """A style sheet elsewhere can't be needed where every class has its rule in the file."""
        if not self._imports:
            return
        names = {
            word for each in self._document.root.iter() for word in each.get("class", "").split()
        }
        if names - self._classes:
            what = "a reference to another file (`@import`)"
            raise Refusal("picture/svg-forbidden", line=self._imports[0], what=what)


def _is_for_the_dark(rule: object) -> bool:
    """Whether a rule is for screens that show light on dark: paper is none."""
    if getattr(rule, "lower_at_keyword", None) != "media":
        return False
    import tinycss2  # noqa: PLC0415

    condition = tinycss2.serialize(getattr(rule, "prelude", ()))
    return "".join(condition.split()).lower() == "(prefers-color-scheme:dark)"


def _is_css(sheet: Element) -> bool:
    """Whether a style sheet is one of CSS; what it is for is only said for a part of the media."""
    return sheet.get("type", "").strip().lower() in {"", "text/css"}


def is_nonsense(paint: str) -> bool:
    """Whether a paint is a word that names none."""
    from tinycss2.color4 import parse_color  # noqa: PLC0415

    if not _WORD.fullmatch(paint) or paint.lower() in _PAINT_WORDS:
        return False
    return parse_color(paint) is None


def _shown(part: object) -> str:
    text = getattr(part, "message", None) or getattr(part, "lower_at_keyword", None)
    return str(text or "a rule inside of a rule")
