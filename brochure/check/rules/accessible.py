"""What PDF/UA-1 asks that a program can see (ISO 14289-1, clause 7)."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Any

from brochure.check.finding import Place
from brochure.check.reopen import (
    Box,
    OpenFile,
    Sheet,
    box,
    entry,
    identity,
    is_array,
    is_dictionary,
    is_text,
    items,
    named,
    number,
)
from brochure.check.rules.file import xmp
from brochure.check.rules.interactive import notes_on
from brochure.check.rules.nesting import nesting
from brochure.check.rules.wording import is_poor_link, link_words
from brochure.check.state import Painted, What, is_empty, shared
from brochure.check.texts import languages_of
from brochure.check.tree import STANDARD, Tag, Tree, tree, unsound_roles
from brochure.check.walk import contents

_LANGUAGE = re.compile(r"[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*")  # RFC 3066
_ADDRESS = re.compile(r"(?:\w+:|www\.)\S+")
_SPOKEN = ("/Alt", "/ActualText", "/E")  # words that stand for what is shown
_NOTED = ("/Contents", "/TU")
_SCANNED = 0.7  # of the page: a scan has its margins in the picture, a scanned part has not
_HEADINGS = {f"H{level}": level for level in range(1, 7)}


def claims(file: OpenFile) -> None:
    """Identification, title, language, tags at all."""
    notes, packet = file.notes, xmp(file)
    if packet.get("pdfuaid:part") != "1" or "pdfuaid" in packet.renamed:
        notes.add("ua/claim")
    if not packet.get("dc:title"):
        notes.add("ua/title")
    if entry(file.root, "/ViewerPreferences", "/DisplayDocTitle") is not True:
        notes.add("ua/title-shown")
    _language(file)
    if tree(file) is None or entry(file.root, "/MarkInfo", "/Marked") is not True:
        notes.add("ua/tags")
    if entry(file.root, "/MarkInfo", "/Suspects") is True:
        notes.add("ua/suspects")


def _language(file: OpenFile) -> None:
    """Everything that is read has a language, the file's or its own; each one is well-formed."""
    found, whole = tree(file), named(entry(file.root, "/Lang"))
    own = set().union(*(content.languages for content in contents(file)))
    stated = {whole} | own
    silent = found is None or "" in own
    voiced: set[tuple[int, int]] = set()
    for tag, language in languages_of(found.top, whole) if found else ():
        stated.add(language)
        voiced.update(identity(one) for one in tag.annotations if language)
        marked = bool(tag.marks) and not own
        spoken = any(entry(tag.object, key) is not None for key in _SPOKEN)
        silent = silent or ((marked or spoken) and not language)
    if not whole and (silent or _is_silent_around(file, voiced)):
        file.notes.add("ua/language")
    for language in sorted(stated - {""}):
        if not _LANGUAGE.fullmatch(language):
            file.notes.add("ua/language-tag", stated=language[:40])


def _is_silent_around(file: OpenFile, voiced: set[tuple[int, int]]) -> bool:
    """Whether words outside of the text have no language: of the title, the outline, the notes.

    `voiced` are the annotations whose tags have one.
    """
    packet, outlines = xmp(file), entry(file.root, "/Outlines", "/First")
    return (
        outlines is not None
        or bool(packet.get("dc:title") and packet.titled <= {"x-default"})
        or any(
            identity(one) not in voiced and any(named(entry(one, key)) for key in _NOTED)
            for sheet in file.sheets
            for one in notes_on(sheet)
        )
    )


def owners(file: OpenFile) -> None:
    """Everything that is painted lies in a sequence of the tree, or is an artifact."""
    if tree(file) is None:
        return
    for sheet, content in zip(file.sheets, contents(file), strict=True):
        for what in sorted(content.nested):
            file.notes.add("ua/unowned", Place(sheet.number), what=what, text="")
        for painted in content.painted:
            if not painted.owned:
                place = Place(painted.page, sheet.placed(painted.box))
                file.notes.add("ua/unowned", place, what=painted.what.value, text=painted.text[:40])


def parents(file: OpenFile) -> None:
    """Content, tag tree and parent tree name each other, one to one (ISO 32000-1, 14.7.4.4)."""
    found = tree(file)
    if found is None:
        return
    owner: dict[tuple[int, int], Tag] = {}
    for tag in found.walk():
        for mark in tag.marks:
            if mark in owner:
                file.notes.add("ua/parent-tree", Place(mark[0], None, mark[1]), what="two owners")
            owner[mark] = tag
    for sheet, content in zip(file.sheets, contents(file), strict=True):
        if len(set(content.marks)) != len(content.marks):
            file.notes.add("ua/parent-tree", Place(sheet.number), what="an identifier given twice")
        for mcid in sorted(set(content.marks)):
            _parent(file, sheet, owner.get((sheet.number, mcid)), mcid=mcid, found=found)
        gone = {mark for page, mark in owner if page == sheet.number} - set(content.marks)
        if gone:
            place = Place(sheet.number, None, min(gone))
            file.notes.add("ua/parent-tree", place, what="a tag without content")


def _parent(file: OpenFile, sheet: Sheet, tag: Tag | None, *, mcid: int, found: Tree) -> None:
    place = Place(sheet.number, None, mcid)
    if tag is None:
        file.notes.add("ua/parent-tree", place, what="content without a tag")
        return
    row = found.parents.get(int(number(sheet.object.get("/StructParents")) or 0))
    rows = items(row) if is_array(row) else []
    listed = rows[mcid] if 0 <= mcid < len(rows) else None
    if identity(listed) != tag.key:
        file.notes.add("ua/parent-tree", place, what="another parent than its tag")


def structure(file: OpenFile) -> None:
    """Roles, headings, lists, alternative texts."""
    found = tree(file)
    if found is None:
        return
    for role in unsound_roles(file):
        file.notes.add("ua/role", role=role[:40])
    last = 0
    _headings(file, found)
    notes: set[str] = set()
    for tag in found.walk():
        place = _place(tag)
        if tag.role not in STANDARD:
            file.notes.add("ua/role", place, role=tag.role[:40])
        if tag.role in _HEADINGS:
            level = _HEADINGS[tag.role]
            if not last and level > 1:
                file.notes.add("ua/heading-first", place, heading=tag.role)
            elif level > last + 1:
                file.notes.add("ua/heading-order", place, heading=tag.role, last=f"H{last}")
            last = level
        if tag.role in ("Figure", "Formula") and not _described(tag):
            file.notes.add("ua/alt", place, role=tag.role)
        if tag.role == "Note":
            name = named(entry(tag.object, "/ID"))
            if not name or name in notes:
                file.notes.add("ua/note-id", place)
            notes.add(name)
        nesting(file, tag, place)


def _headings(file: OpenFile, found: Tree) -> None:
    """Headings have levels or have none, and without them a section has one (7.4.4)."""
    plain = [tag for tag in found.walk() if tag.role == "H"]
    if plain and any(tag.role in _HEADINGS for tag in found.walk()):
        file.notes.add("ua/heading-kinds", _place(plain[0]), what="H stands beside H1 to H6")
    for tag, other in pairwise(plain):
        if tag.parent is other.parent:
            what = "two headings H stand in one section"
            file.notes.add("ua/heading-kinds", _place(other), what=what)


def _described(tag: Tag) -> bool:
    alt = named(entry(tag.object, "/Alt")).strip()
    return bool(alt) or is_text(entry(tag.object, "/ActualText"))


def _place(tag: Tag) -> Place:
    mark = next(iter(tag.all_marks()), None)
    return Place(mark[0] or None, None, mark[1]) if mark else Place()


def links(file: OpenFile) -> None:
    """Every link's area is in a Link element and says where it leads; tabs follow the structure."""
    found = tree(file)
    owner = {
        identity(one): tag for tag in (found.walk() if found else ()) for one in tag.annotations
    }
    shown = link_words(file)
    for sheet in file.sheets:
        listed = notes_on(sheet)
        if listed and named(sheet.object.get("/Tabs")) != "S":
            file.notes.add("ua/tabs", Place(sheet.number))
        for one in listed:
            rect = box(one.get("/Rect"))
            place = Place(sheet.number, sheet.placed(rect) if rect else None)
            kind, tag = named(entry(one, "/Subtype")), owner.get(identity(one))
            if found is not None and _needs_tag(sheet, one, kind) and not _is_in(tag, kind):
                file.notes.add("ua/link-tag", place, kind=kind[:40])
            if kind != "Link":
                if _needs_tag(sheet, one, kind) and not _is_described(one, kind, tag):
                    file.notes.add("ua/annotation-text", place, kind=kind[:40])
                continue
            _link_text(file, one, place, shown.get(identity(one), ""))


def _needs_tag(sheet: Sheet, one: Any, kind: str) -> bool:
    """Hidden annotations, those off the page, popups and printer's marks are none of a reader's."""
    hidden, rect = int(number(entry(one, "/F")) or 0) & 2, box(one.get("/Rect"))
    off = rect is None or is_empty(shared(rect, sheet.crop))
    return kind not in ("Popup", "PrinterMark", "TrapNet") and not hidden and not off


def _is_in(tag: Tag | None, kind: str) -> bool:
    """Whether an annotation lies in the element that its kind asks for."""
    wanted = {"Link": "Link", "Widget": "Form"}.get(kind, "Annot")
    while tag is not None and tag.role != wanted:
        tag = tag.parent
    return tag is not None


def _is_described(one: Any, kind: str, tag: Tag | None) -> bool:
    if kind == "Widget":
        field = one
        for _ in range(8):  # kids of kids
            if not is_dictionary(field):
                break
            # What isn't a field of its own is the mere place of one (ISO 32000-1, 12.7.3.1).
            is_field = "/T" in field or entry(field, "/Parent") is None
            if is_field and named(entry(field, "/TU")).strip():
                return True
            field = entry(field, "/Parent")
    words = named(entry(one, "/Contents")).strip()
    return bool(words) or (tag is not None and bool(named(entry(tag.object, "/Alt")).strip()))


def _link_text(file: OpenFile, link: Any, place: Place, shown: str) -> None:
    """A link says where it leads by its Contents; a bare address there says no more than `here`."""
    words = named(entry(link, "/Contents")).strip()
    bare = _ADDRESS.fullmatch(words) is not None
    if not words:
        file.notes.add("ua/link-text", place)
    elif is_poor_link(words) or (bare and is_poor_link(shown)):
        said = words if is_poor_link(words) else shown
        file.notes.add("ua/poor-link", place, text=said[:40])


def is_read(painted: Painted) -> bool:
    """Whether it is text that is read, and not an artifact."""
    return bool(painted.text.strip()) and not painted.artifact and not painted.invisible


def scans(file: OpenFile) -> None:
    """Pages that are pictures without any text: nothing in them can be read, searched or copied."""
    for sheet, content in zip(file.sheets, contents(file), strict=True):
        kinds = {painted.what for painted in content.painted}
        pictures = [one for one in content.painted if one.what is What.IMAGE and not one.owned]
        if What.TEXT in kinds or not pictures:
            continue
        page = _area(sheet.crop)
        share = sum(_area(shared(one.box, sheet.crop)) for one in pictures) / page if page else 0.0
        if share >= _SCANNED:
            largest = max(pictures, key=lambda one: one.pixels[0] * one.pixels[1])
            place = Place(sheet.number, sheet.placed(largest.box))
            wide, high = largest.pixels
            file.notes.add("ua/scan", place, width=wide, height=high, share=round(100 * share))


def _area(found: Box) -> float:
    return max(0.0, found[2] - found[0]) * max(0.0, found[3] - found[1])
