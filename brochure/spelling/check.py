"""The words of a content that no dictionary knows → warnings at their places.

A word is known that the dictionary has, that `words:` lists, or that names somebody. One that is
made of two known words may be a new compound: that is a notice, for most slips of compounds look
the same ("Öffentlichkeitarbeit").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from brochure.content.model import Brochure
from brochure.content.texts import Told, texts
from brochure.content.values import Text
from brochure.diagnostics.model import Report, Span
from brochure.spelling.dictionaries import Dictionary, is_installed, named, of_language
from brochure.spelling.tokens import is_sign, readings, words

ENDING = re.compile("'s|'|e?s|e?n|er?")
"""What a name or a word of `words:` may have behind it."""

SHORTEST_PART = 4  # of a compound; shorter words are in everything
MOST_KEPT = 50_000  # verdicts


class Verdict(NamedTuple):
    """What a dictionary says of a word: whether it knows it, or else its parts, and what may be
    meant.
    """

    is_known: bool
    is_compound: bool = False
    meant: tuple[str, ...] = ()


KNOWN = Verdict(is_known=True)


class Speller:
    """Looks for slips in the texts of contents in a folder. What dictionaries said is kept."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._dictionaries: dict[str, Dictionary | None] = {}
        self._verdicts: dict[tuple[str, str], Verdict] = {}

    def note(self, content: Brochure, report: Report, *, hurried: bool = False) -> bool:
        """Report the words of a content that nobody knows, each at its first place.

        `hurried` asks no dictionary for what it hasn't said yet; gives whether all was looked at.
        """
        asked = content.spelling.dictionary
        if not is_installed():
            if asked is not None:
                report.add("spelling/not-installed", asked.span)
            return True
        told = list(texts(content))
        names = {name.rstrip(".") for one in told if one.is_name for name in _words(one)}
        seen: set[tuple[str, str]] = set()
        is_whole = True
        for one in told:
            named = asked.value if asked and one.language == content.language else one.language
            if hurried and named not in self._dictionaries:
                is_whole = False
                continue
            if one.is_name or self._dictionary(named) is None:
                continue
            for word, before in _numbered(one):
                if (named, word) in seen or _is_name(word, names):
                    continue
                seen.add((named, word))
                verdict = self._verdict(named, word, names, hurried=hurried)
                is_whole = is_whole and verdict is not None
                if verdict is not None and not verdict.is_known:
                    _report(word, verdict, _place(content, one, word.rstrip("."), before), report)
        self._note_missing(content, {one.language for one in told if not one.is_name}, report)
        return is_whole

    def _verdict(self, name: str, word: str, names: set[str], *, hurried: bool) -> Verdict | None:
        """What is known of a word; None for one that nobody was asked about yet."""
        found = self._verdicts.get((name, word))
        dictionary = self._dictionaries.get(name)
        if found is not None or hurried or dictionary is None:
            return found
        found = _judged(word, dictionary, names)
        if len(self._verdicts) >= MOST_KEPT:
            self._verdicts.clear()
        self._verdicts[name, word] = found
        return found

    def _dictionary(self, name: str) -> Dictionary | None:
        """A dictionary by its file beside the content, its name or its language."""
        if name not in self._dictionaries:
            beside = (self._folder / name).with_suffix(".dic")
            path = beside if beside.is_file() else named(name) or of_language(name)
            self._dictionaries[name] = None if path is None else _opened(path)
        return self._dictionaries[name]

    def _note_missing(self, content: Brochure, languages: set[str], report: Report) -> None:
        asked = content.spelling.dictionary
        if asked is not None:
            languages = languages - {content.language}
            if self._dictionaries.get(asked.value, asked) is None:
                report.add("spelling/dictionary", asked.span, name=asked.value)
        for language in sorted(languages):
            if self._dictionaries.get(language, language) is None:
                report.add("spelling/no-dictionary", None, language=language)


def _opened(path: Path) -> Dictionary | None:
    try:
        return Dictionary(path)
    except OSError:
        return None


def _words(told: Told) -> Iterator[str]:
    match told.text:
        case Text(value=value):
            yield from words(value)
        case prose:
            yield from words("".join(inline.text for inline in prose.inlines))


def _numbered(told: Told) -> Iterator[tuple[str, int]]:
    """The words of a text, and how many times each stood before."""
    counted: dict[str, int] = {}
    for word in _words(told):
        bare = word.rstrip(".")
        before = counted.get(bare, 0)
        counted[bare] = before + 1
        yield word, before


def _judged(word: str, dictionary: Dictionary, names: set[str]) -> Verdict:
    if is_sign(word):
        return KNOWN
    for parts in readings(word):
        if all(_is_name(part, names) or _has(dictionary, part, len(parts)) for part in parts):
            return KNOWN
    bare = word.rstrip(".")
    return Verdict(False, _is_compound(bare, dictionary), dictionary.suggestions(bare))


def _has(dictionary: Dictionary, part: str, parts: int) -> bool:
    """Whether a dictionary has a word; the first letter of a compound's part says nothing."""
    return dictionary.knows(part) or (parts > 1 and dictionary.knows(_other_case(part)))


def _other_case(word: str) -> str:
    return word[0].swapcase() + word[1:]


def _is_name(word: str, names: set[str]) -> bool:
    bare = word.rstrip(".")
    if bare in names:
        return True
    cuts = (1, 2)  # letters of an ending
    return any(ENDING.fullmatch(bare[-cut:]) and bare[:-cut] in names for cut in cuts)


def _is_compound(word: str, dictionary: Dictionary) -> bool:
    """Whether two known words make it, the first perhaps with a joining s."""
    for at in range(SHORTEST_PART, len(word) - SHORTEST_PART + 1):
        first, second = word[:at], word[at:]
        heads = [first, first.removesuffix("s")] if len(first) > SHORTEST_PART else [first]
        if any(_has(dictionary, head, 2) for head in heads) and _has(dictionary, second, 2):
            return True
    return False


def _report(word: str, verdict: Verdict, span: Span | None, report: Report) -> None:
    meant = ", ".join(f"`{one}`" for one in verdict.meant)
    id = "spelling/compound" if verdict.is_compound else "spelling/word"
    report.add(id, span, word=word.rstrip("."), meant=meant)


def _place(content: Brochure, told: Told, word: str, before: int) -> Span | None:
    """Where the word stands in the file; the whole text's place where it is written otherwise."""
    if content.lines is None:
        return told.text.span
    return content.lines.find(word, told.text.span, before) or told.text.span
