"""What a page says, put together from the texts that are painted: by tag, by language, by area."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from brochure.check.reopen import Box, OpenFile, entry, named
from brochure.check.state import Painted, What
from brochure.check.tree import Tag, Tree
from brochure.check.walk import contents

Key = tuple[int, int]
"""Page and marked-content identifier."""
Marked = dict[Key, list[Painted]]


def by_mark(file: OpenFile) -> Marked:
    """The texts of every marked-content sequence, in the order they are painted."""
    if "by mark" not in file.cache:
        kept: Marked = {}
        for content in contents(file):
            for one in content.painted:
                if one.what is What.TEXT and one.mark is not None and not one.artifact:
                    kept.setdefault((one.page, one.mark), []).append(one)
        file.cache["by mark"] = kept
    found: Marked = file.cache["by mark"]
    return found


def joined(painted: Iterable[Painted]) -> str:
    """Texts as they are read: a space where a new line begins or where letters stand apart."""
    parts: list[str] = []
    last: Painted | None = None
    for one in painted:
        if last is not None and _apart(last, one):
            parts.append(" ")
        parts.append(one.text)
        last = one
    return " ".join("".join(parts).replace("\u00ad ", "").replace("\u00ad", "").split())


def _apart(last: Painted, one: Painted) -> bool:
    same_line = abs(one.box[1] - last.box[1]) < 0.5 * max(last.size, one.size)
    gap = one.box[0] - last.box[2]
    return not same_line or gap > 0.15 * last.size or gap < -2 * last.size


def within(painted: Iterable[Painted], area: Box) -> str:
    """The text whose middle lies in an area."""
    return joined(
        one
        for one in painted
        if one.what is What.TEXT
        and area[0] <= (one.box[0] + one.box[2]) / 2 <= area[2]
        and area[1] <= (one.box[1] + one.box[3]) / 2 <= area[3]
    )


class Spoken(NamedTuple):
    """All text of one language, as the file states it; the place is that of the first."""

    language: str
    text: str
    first: Painted


def by_language(file: OpenFile, tree: Tree | None) -> list[Spoken]:
    """The file's text by the language that its tags, or the file, say it has."""
    whole = named(entry(file.root, "/Lang"))
    kept: dict[str, list[Painted]] = {}
    if tree is None:
        painted = [one for content in contents(file) for one in content.painted if one.text]
        kept[whole] = painted
    else:
        marked = by_mark(file)
        for tag, language in languages_of(tree.top, whole):
            for mark in tag.marks:
                kept.setdefault(language, []).extend(marked.get(mark, ()))
    return [Spoken(name, joined(texts), texts[0]) for name, texts in kept.items() if texts]


def languages_of(top: Tag, language: str) -> Iterable[tuple[Tag, str]]:
    """All elements below, and the language that each is in; empty where nobody says."""
    waiting = [(top, language)]
    while waiting:
        tag, above = waiting.pop()
        spoken = named(entry(tag.object, "/Lang")) or above
        yield tag, spoken
        waiting.extend((kid, spoken) for kid in reversed(tag.kids))
