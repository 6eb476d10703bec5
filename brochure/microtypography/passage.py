"""A text on its way through the rules: its pieces, and what in it must stay as it is.

A paragraph is corrected as a whole, for a quotation may reach over emphasis; each correction lies
within one piece, so that its manner and its link keep their extent.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

ADDRESS = re.compile(
    r"(?:[a-z][a-z0-9+.-]{0,15}://|(?:mailto|tel):|www\.)[^\s\"„“”«»‹›]+|(?<![^\s@])[^\s@]{1,64}@[^\s@]{1,255}\.\w+"
    r"|(?<![\w-])(?<!(?<!\.)\.)(?:[\w-]{1,63}\.){1,8}"
    r"(?:de|at|ch|eu|org|com|net|info|int|fr|uk|io|berlin)\b(?![.]\w)(?:/\S*)?"
    r"|(?<![\w./-])[\w./-]*\w\.(?:pdf|docx?|xlsx?|odt|txt|html?|ya?ml|json|csv|jpe?g|png|svg|zip|py)\b",
    re.IGNORECASE,
)
"""Web and e-mail addresses, domains and file names: nothing in them is a dash or a quote. Bounds,
and beginnings that only one character of a word can be, keep the cost linear."""


MAY_BE_ADDRESS = re.compile(r"\w\.\w|:\S")
"""What every one of them holds."""
DIGIT = re.compile(r"[\d½¼¾⅓⅔]")
FREE, IN_ADDRESS, ESCAPED = 0, 1, 2
"""Why a character must stay."""


class Edit(NamedTuple):
    """The characters from `start` up to `end` become `text`."""

    start: int
    end: int
    text: str


class Passage:
    """The text of one paragraph; `escaped` are offsets that the author protected, `kept` stretches
    that are known to be addresses.
    """

    def __init__(
        self, pieces: Sequence[str], escaped: Iterable[int] = (), *, kept: Iterable[range] = ()
    ) -> None:
        self.text = "".join(pieces)
        self.has_digits = DIGIT.search(self.text) is not None
        self._count = len(pieces)
        self._owners = [index for index, piece in enumerate(pieces) for _ in piece]
        self._fixed = [FREE] * len(self.text)
        if MAY_BE_ADDRESS.search(self.text):
            for match in ADDRESS.finditer(self.text):
                self._fixed[match.start() : match.end()] = [IN_ADDRESS] * len(match[0])
        for stretch in kept:
            self._fixed[stretch.start : stretch.stop] = [IN_ADDRESS] * len(stretch)
        for offset in escaped:
            self._fixed[offset] = ESCAPED

    def is_fixed(self, offset: int) -> bool:
        """Whether the character at an offset must stay."""
        return self._fixed[offset] != FREE

    def pieces(self) -> list[tuple[str, tuple[int, ...]]]:
        """The corrected pieces, each with the offsets of its escaped characters."""
        texts = [""] * self._count
        escaped: list[list[int]] = [[] for _ in texts]
        for owner, char, fixed in zip(self._owners, self.text, self._fixed, strict=True):
            if fixed == ESCAPED:
                escaped[owner].append(len(texts[owner]))
            texts[owner] += char
        return [(text, tuple(offsets)) for text, offsets in zip(texts, escaped, strict=True)]

    def correct(self, edits: Iterable[Edit]) -> None:
        """Make the edits that may be made; they are sorted and don't overlap."""
        text: list[str] = []
        owners: list[int] = []
        fixed: list[int] = []
        at = 0
        for edit in edits:
            if not self._may(edit):
                continue
            owner = self._owners[edit.start if edit.end > edit.start else edit.start - 1]
            text += (self.text[at : edit.start], edit.text)
            owners += self._owners[at : edit.start] + [owner] * len(edit.text)
            fixed += self._fixed[at : edit.start] + [FREE] * len(edit.text)
            at = edit.end
        if not at:
            return
        self.text = "".join(text) + self.text[at:]
        self._owners = owners + self._owners[at:]
        self._fixed = fixed + self._fixed[at:]

    def _may(self, edit: Edit) -> bool:
        """Nothing fixed is touched, nor the seam beside it, nor two pieces at once."""
        start, end = edit.start, edit.end
        if start == end:
            return 0 < start < len(self.text) and not any(self._fixed[start - 1 : start + 1])
        return not any(self._fixed[start:end]) and len({*self._owners[start:end]}) == 1
