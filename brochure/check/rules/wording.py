"""What a file says in words where they say nothing, or another language than it states."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from brochure.check.finding import Place
from brochure.check.reopen import OpenFile, entry, identity, named
from brochure.check.rules.file import xmp
from brochure.check.texts import Marked, by_language, by_mark, joined
from brochure.check.tree import Tag, tree
from brochure.check.words import FILE_ENDINGS, POOR_LINK_TEXTS, STOP_WORDS, UNTITLED

_LETTERS: Final = 200  # of one language; fewer say too little
_WORDS: Final = 30
_SURE: Final = 0.2  # of the words are stop words of the language: running text has 0.3 to 0.5
_VARIETY: Final = 6  # different stop words: a name that is repeated is no sentence
_TELLING: Final = 4  # different ones that the language that is stated hasn't: neighbours share many
_UNLIKE: Final = 3.0  # times as many such words as those that only the stated language has
_SPACES: Final = re.compile(r"\s+")
_WORD: Final = re.compile(r"[^\W\d_]+")
_MADE_BY: Final = re.compile(r"^Microsoft (Word|PowerPoint|Excel|Publisher|Office Word) - ")
_NUMBERING: Final = " _-(0123456789)"


def is_file_name(text: str) -> bool:
    """Whether a text is a file's name: it ends as one does, and is no sentence."""
    stem, dot, ending = text.strip().rpartition(".")
    return bool(dot) and bool(stem) and ending.casefold() in FILE_ENDINGS and len(stem) < 120


def is_poor_link(text: str) -> bool:
    """Whether a link's text says nothing of where it leads."""
    return _SPACES.sub(" ", text).strip(" .,:;!…›»→>←«‹<[]()–-\u00a0").casefold() in POOR_LINK_TEXTS


def is_untitled(title: str) -> bool:
    """Whether a title is what programs call a document without one."""
    return title.strip().rstrip(_NUMBERING).casefold() in UNTITLED


def title(file: OpenFile) -> None:
    """A title that a program made up of the file's name says nothing."""
    said = xmp(file).get("dc:title") or str(file.pdf.docinfo.get("/Title", ""))
    if _MADE_BY.match(said) or is_file_name(said):
        file.notes.add("ua/poor-title", title=said[:80], reason="a file's name")
    elif is_untitled(said):
        reason = "what programs call a document that nobody gave one"
        file.notes.add("ua/poor-title", title=said[:80], reason=reason)


def alternatives(file: OpenFile) -> None:
    """Alternative texts that are the names of picture files."""
    found = tree(file)
    for tag in found.walk() if found else ():
        alt = named(entry(tag.object, "/Alt")).strip()
        if is_file_name(alt) and " " not in alt:
            mark = next(iter(tag.all_marks()), None)
            place = Place(mark[0] or None, None, mark[1]) if mark else Place()
            file.notes.add("ua/alt-file-name", place, alt=alt[:80])


def link_words(file: OpenFile) -> dict[tuple[int, int], str]:
    """What every tagged link shows, by its annotation's object number."""
    found, marked = tree(file), by_mark(file)
    shown: dict[tuple[int, int], str] = {}
    for tag in found.walk() if found else ():
        if tag.role == "Link" and tag.annotations:
            text = _text_of(tag, marked)
            shown.update((identity(one), text) for one in tag.annotations)
    return shown


def _text_of(tag: Tag, marked: Marked) -> str:
    return joined(one for mark in tag.all_marks() for one in marked.get(mark, ())).strip()


class Guess(NamedTuple):
    """A language, and how many of the words are its stop words."""

    language: str
    known: int
    words: int


def guess(text: str, stated: str) -> Guess | None:
    """The language of a text that is surely another one than is stated; None if it isn't sure.

    `stated` is BCP 47. Languages without a table are never doubted.
    """
    stated = re.split("[-_]", stated)[0].lower()
    words = [word.casefold() for word in _WORD.findall(text)]
    if stated not in STOP_WORDS or len(words) < _WORDS or sum(map(len, words)) < _LETTERS:
        return None
    shares = {
        language: sum(word in known for word in words) for language, known in STOP_WORDS.items()
    }
    best = max(shares, key=lambda language: shares[language])
    if len(STOP_WORDS[best] & set(words)) < _VARIETY or shares[best] < _SURE * len(words):
        return None
    theirs, ours = STOP_WORDS[best] - STOP_WORDS[stated], STOP_WORDS[stated] - STOP_WORDS[best]
    foreign = [word for word in words if word in theirs]
    if len(set(foreign)) < _TELLING or len(foreign) < _UNLIKE * sum(word in ours for word in words):
        return None
    return Guess(best, shares[best], len(words))


def languages(file: OpenFile) -> None:
    """The words of a language, against the language that is stated."""
    for spoken in by_language(file, tree(file)):
        found = guess(spoken.text, spoken.language)
        if found is not None:
            place = Place(spoken.first.page, None, spoken.first.mark)
            file.notes.add(
                "ua/language-differs",
                place,
                stated=spoken.language[:20],
                likely=found.language,
                known=found.known,
                words=found.words,
            )
