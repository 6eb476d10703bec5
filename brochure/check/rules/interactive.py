"""Annotations, actions and forms."""

from __future__ import annotations

from typing import Any, Final

from brochure.check.finding import Place
from brochure.check.reopen import (
    Box,
    OpenFile,
    Sheet,
    box,
    entries,
    entry,
    everything,
    is_dictionary,
    is_stream,
    items,
    named,
    number,
)
from brochure.check.walk import contents

_ACTION_NAMES: Final = """
    GoTo GoToR GoToE GoTo3DView Launch Thread URI Sound Movie Hide Named SubmitForm ResetForm
    ImportData JavaScript SetOCGState Rendition Trans RichMediaExecute Set-State SetState NoOp NOP
"""
_ACTIONS: Final = {name.lower(): name for name in _ACTION_NAMES.split()}
_MOVES: Final = ("NextPage", "PrevPage", "FirstPage", "LastPage")
_ALLOWED_IN_ARCHIVES: Final = frozenset(
    ["GoTo", "GoToR", "GoToE", "Thread", "URI", "Named", "SubmitForm", "OpenAction"]
)
_KINDS = """
    Text Link FreeText Line Square Circle Polygon PolyLine Highlight Underline Squiggly StrikeOut
    Stamp Caret Ink Popup FileAttachment Widget PrinterMark TrapNet Watermark Redact
"""
_KINDS_IN_ARCHIVES: Final = frozenset(_KINDS.split())  # ISO 19005-2, 6.3.1
_HIDDEN, _PRINT, _NO_VIEW, _TOGGLE = 2, 4, 32, 256  # ISO 32000-1, table 165


def notes_on(sheet: Sheet) -> list[Any]:
    """The annotations of a page."""
    return [one for one in items(entry(sheet.object, "/Annots")) if is_dictionary(one)]


def on_press(file: OpenFile) -> None:
    """No annotation lies on the printed page, and nothing can be done with it."""
    for sheet in file.sheets:
        for one in notes_on(sheet):
            found, kind = box(one.get("/Rect")), named(entry(one, "/Subtype"))
            if found is None or kind in ("TrapNet", "Popup"):
                continue
            if kind == "PrinterMark":
                if _meets(found, sheet.trim):
                    place = Place(sheet.number, sheet.placed(found))
                    file.notes.add("press/printer-mark", place)
            elif _meets(found, sheet.bleed):
                place = Place(sheet.number, sheet.placed(found))
                file.notes.add("press/annotation", place, kind=kind[:40])
    for kind in sorted(_actions(file)):
        file.notes.add("press/action", kind=kind)


def _meets(one: Box, other: Box) -> bool:
    return one[0] < other[2] and one[2] > other[0] and one[1] < other[3] and one[3] > other[1]


def _actions(file: OpenFile) -> set[str]:
    """Kinds of all actions, those of links too (they are their annotation's fault as well)."""
    found = set()
    if is_dictionary(entry(file.root, "/OpenAction")):
        found.add(named(entry(file.root, "/OpenAction", "/S")) or "OpenAction")
    if entry(file.root, "/Names", "/JavaScript") is not None:
        found.add("JavaScript")
    for one in everything(file):
        if "/AA" in one:
            found.add("AA")
        action = entry(one, "/A")
        for act in (action, entry(action, "/Next")):
            kind = named(entry(act, "/S")).lower()
            if kind in _ACTIONS:
                name = named(entry(act, "/N"))
                known = kind != "named" or name in _MOVES
                found.add(_ACTIONS[kind] if known else f"Named {name[:40]}")
    return found


def _is_point(one: Any) -> bool:
    """Whether an annotation has neither width nor height, and so nothing to be seen."""
    corners = [number(corner) for corner in items(entry(one, "/Rect"))]
    return len(corners) == 4 and corners[:2] == corners[2:]


def _has_look(one: Any) -> bool:
    """Whether there is a normal appearance: a stream, and for buttons one a state (6.3.3)."""
    look = entry(one, "/AP", "/N")
    kind = entry(one, "/FT")
    if named(kind if kind is not None else entry(one, "/Parent", "/FT")) == "Btn":
        return is_dictionary(look) and not is_stream(look)
    return is_stream(look)


def in_archives(file: OpenFile) -> None:
    """Annotations are seen and printed; actions start nothing (ISO 19005-2, 6.3 and 6.5)."""
    for sheet in file.sheets:
        for one in notes_on(sheet):
            kind, flags = named(entry(one, "/Subtype")), int(number(entry(one, "/F")) or 0)
            if kind not in _KINDS_IN_ARCHIVES:
                file.notes.add("a/annotation-kind", Place(sheet.number), kind=kind[:40])
            if kind == "Widget" and "/A" in one:
                file.notes.add("a/action", kind="of a field")
            rect = box(one.get("/Rect"))
            place = Place(sheet.number, sheet.placed(rect) if rect else None)
            hidden = flags & (_HIDDEN | _NO_VIEW | _TOGGLE)
            if kind != "Popup" and (hidden or not flags & _PRINT):
                file.notes.add("a/annotation-flags", place, kind=kind[:40])
            if kind not in ("Popup", "Link") and not _is_point(one) and not _has_look(one):
                file.notes.add("a/appearance", place, kind=kind[:40])
            if any(key != "/N" for key, _ in entries(entry(one, "/AP"))):
                file.notes.add("a/appearance", place, kind=kind[:40])
    for kind in sorted(_actions(file) - _ALLOWED_IN_ARCHIVES):
        file.notes.add("a/action", kind=kind)
    if any(content.interpolated for content in contents(file)):
        file.notes.add("a/interpolate")
    for one in everything(file):
        if named(entry(one, "/Subtype")) == "Image" and entry(one, "/Interpolate") is True:
            file.notes.add("a/interpolate")
        if named(entry(one, "/Subtype")) == "Image" and "/Alternates" in one:
            file.notes.add("a/alternates")
