"""Hunspell dictionaries: where systems and office programs keep them, and what one says of a word.

None comes with this program: German ones are under the GPL.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

FOLDERS = (
    "/usr/share/hunspell",
    "/usr/share/myspell/dicts",
    "/usr/local/share/hunspell",
    "~/.local/share/hunspell",
    "~/Library/Spelling",
    "/Library/Spelling",
    "/opt/homebrew/share/hunspell",
)
OFFICES = (
    "/usr/lib/libreoffice/share/extensions",
    "/opt/libreoffice*/share/extensions",
    "/Applications/LibreOffice.app/Contents/Resources/extensions",
    "C:/Program Files/LibreOffice/share/extensions",
)
BEST = ("_frami",)
"""Endings of dictionaries that go before others of their language: this one knows compounds."""

MOST_SUGGESTED = 3


def is_installed() -> bool:
    """Whether what reads dictionaries is there (`pip install 'brochure[spelling]'`)."""
    return find_spec("hunspell") is not None


def of_language(tag: str) -> Path | None:
    """The system's dictionary of a language (BCP 47): that of its region before another one."""
    language, _, region = tag.replace("_", "-").partition("-")
    found = sorted(_all(), key=lambda path: not path.stem.endswith(BEST))
    wanted = [f"{language}_{region}".lower()] if region else []
    for start in (*wanted, f"{language}_".lower(), language.lower()):
        for path in found:
            name = path.stem.lower().replace("-", "_")
            if name == start or name.startswith(start if start[-1] == "_" else f"{start}_"):
                return path
    return None


def named(name: str) -> Path | None:
    """The system's dictionary of a name: `de_DE_frami`."""
    return next((path for path in _all() if path.stem == name), None)


def _all() -> Iterator[Path]:
    places = [*os.environ.get("DICPATH", "").split(os.pathsep), *FOLDERS]
    for place in filter(None, places):
        yield from sorted(Path(place).expanduser().glob("*.dic"))
    for place in OFFICES:
        root, star, below = place.partition("*")
        folder = Path(root)
        folders = folder.parent.glob(f"{folder.name}*{below}") if star else [folder]
        for one in folders:
            yield from sorted(one.glob("dict-*/*.dic"))


class Dictionary:
    """What a Hunspell dictionary knows. Raises OSError for a file that is no dictionary."""

    def __init__(self, path: Path) -> None:
        import hunspell  # noqa: PLC0415 - an extra

        if not path.with_suffix(".aff").is_file() or not path.with_suffix(".dic").is_file():
            raise FileNotFoundError(str(path))
        self._reader: Any = hunspell.Hunspell(path.stem, hunspell_data_dir=str(path.parent))

    def knows(self, word: str) -> bool:
        """Whether it has a word, in this form and case."""
        try:
            return bool(self._reader.spell(word))
        except UnicodeEncodeError:  # a letter that the dictionary's encoding hasn't
            return False

    def suggestions(self, word: str) -> tuple[str, ...]:
        """What may be meant, the likeliest first; takes up to half a second."""
        try:
            return tuple(self._reader.suggest(word)[:MOST_SUGGESTED])
        except UnicodeEncodeError:
            return ()
