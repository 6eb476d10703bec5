"""The languages that the program speaks: which one somebody wants, and its words.

What stands in a PDF follows the flyer alone; this is about messages, help and reports.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from brochure.diagnostics.catalogue import Words

TONGUES = {"en": "english", "de": "german"}
"""The module of each language in this room; what it says itself is in `<module>_own`."""
DEFAULT = "en"
LOCALE = ("LC_ALL", "LC_MESSAGES", "LANG")  # POSIX.1-2017, 8.2: the first that is set counts


class Tongue(NamedTuple):
    """A language's words: those of severities by their value, one and many; of a hint; terms;
    messages by id; the sign before decimals; and `own`, what the program says beside messages, by
    what it is in English.
    """

    tag: str
    severities: tuple[str, ...]
    plurals: tuple[str, ...]
    hint: str
    decimal: str
    terms: Mapping[str, str]
    words: Mapping[str, Words]
    own: Mapping[str, str]

    def say(self, sentence: str, **values: object) -> str:
        """One of the program's own sentences, its values in their places."""
        said = self.own.get(sentence, sentence)
        return said.format(**values) if values else said


@lru_cache(len(TONGUES))
def tongue(tag: str = DEFAULT) -> Tongue:
    """The words of a language by its primary subtag; English where there are none."""
    name = TONGUES.get(tag.lower().replace("_", "-").split("-")[0], "")
    if not name:
        return tongue()
    module = import_module(f"brochure.words.{name}")
    own: Mapping[str, str] = {}
    if name != TONGUES[DEFAULT]:
        own = import_module(f"brochure.words.{name}_own").OWN
    return Tongue(
        next(tag for tag, module_name in TONGUES.items() if module_name == name),
        module.SEVERITY_NAMES,
        module.SEVERITY_PLURALS,
        module.HINT,
        module.DECIMAL,
        module.TERMS,
        module.WORDS,
        own,
    )


def wanted(environment: Mapping[str, str]) -> str | None:
    """The language that the locale asks for; None where none is set, English where there are no
    words in the one that is.
    """
    for name in LOCALE:
        if value := environment.get(name):
            tag = re.split("[_.@-]", value)[0].lower()
            return tag if tag in TONGUES else DEFAULT
    return None
