"""Words to glyphs, through HarfBuzz.

In: a stretch of text with its face, language and features. Out: `Shaped`, in font units, with the
text that each glyph stands for. Words are shaped one by one, so nothing kerns across a space. Size,
tracking and place on the line are not known here.
"""

from __future__ import annotations

from collections.abc import Iterator
from unicodedata import combining

import uharfbuzz as hb

from brochure.design.style import Face, Family
from brochure.typeset.fonts import FontLibrary
from brochure.typeset.line import Shaped
from brochure.typeset.memo import Memo
from brochure.typeset.substitutes import INVISIBLE, JOINERS, TOO_WIDE, Itemised, Stretch, itemised

SOFT_HYPHEN = "\u00ad"
HYPHEN = "\u2010"

SCRIPTLESS = frozenset({None, "Zyyy", "Zinh"})
"""What HarfBuzz finds in figures and punctuation: they are set as Latin text is."""

NARROW_SPACE = "\u202f"
LEAST_SPACE = 175
"""The fonts' narrow space is an eighth of an em (125 units), but poppler's raw text has a space
only where a gap is at least 0.15 em wide: a sixth of an em, and what tracking may take away."""

WORDS_REMEMBERED = 20_000
STYLES_REMEMBERED = 64
TEXTS_REMEMBERED = 2_000


class Words:
    """The shaped words of one face, language and set of features, remembered.

    `plain[text]` is the text as it is, `hyphenated[text]` the text with a hyphen behind it that
    stands for U+00AD, `backward[text]` the text as it is read from right to left. Each glyph's text
    is what it stands for: a ligature all its letters, the further glyphs of a cluster nothing.
    """

    def __init__(
        self, fonts: FontLibrary, face: Face, language: str, features: tuple[str, ...]
    ) -> None:
        self._font, self._face, self._language = fonts.hb_font(face), face, language
        self._features = dict.fromkeys(features, True)
        self._hyphen = HYPHEN if fonts.covers(face, HYPHEN) else "-"
        self.has_hyphen = fonts.covers(face, self._hyphen)
        self._buffer = hb.Buffer()
        self._buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_CHARACTERS
        self._buffer.flags = hb.BufferFlags.REMOVE_DEFAULT_IGNORABLES
        self.plain = Memo(self._shape, WORDS_REMEMBERED)
        self.hyphenated = Memo(self._shape_hyphenated, WORDS_REMEMBERED)
        self.backward = Memo(self._shape_backward, WORDS_REMEMBERED)

    def _shape(self, text: str) -> Shaped:
        text = text.translate(INVISIBLE)
        buffer = self._shaped(text, "ltr")
        clusters = [info.cluster for info in buffer.glyph_infos]
        shaped = _collect(self._face, buffer)._replace(texts=_texts(text, clusters))
        return _with_narrow_spaces(shaped) if NARROW_SPACE in text else shaped

    def _shape_backward(self, text: str) -> Shaped:
        """In reading order, though HarfBuzz gives glyphs from the left."""
        text = text.translate(INVISIBLE)
        buffer = self._shaped(text, "rtl")
        clusters = [info.cluster for info in buffer.glyph_infos][::-1]
        shaped = _collect(self._face, buffer)
        return shaped._replace(
            glyphs=shaped.glyphs[::-1],
            advances=shaped.advances[::-1],
            texts=_texts(text, clusters, {}),
            offsets=shaped.offsets and shaped.offsets[::-1],
            backward=True,
        )

    def _shaped(self, text: str, direction: str) -> hb.Buffer:
        buffer = self._buffer
        buffer.clear_contents()
        buffer.add_str(text)
        # Without a language HarfBuzz would take the machine's.
        buffer.language = self._language
        buffer.guess_segment_properties()
        buffer.direction = direction
        if buffer.script in SCRIPTLESS:
            buffer.script = "Latn"
        hb.shape(self._font, buffer, self._features)
        return buffer

    def _shape_hyphenated(self, text: str) -> Shaped:
        shaped = self._shape(text + self._hyphen)
        return shaped._replace(texts=(*shaped.texts[:-1], SOFT_HYPHEN))


class Shaper:
    """Shapes words and remembers them; `fonts` gives the cuts."""

    def __init__(self, fonts: FontLibrary) -> None:
        self.fonts = fonts
        self._words = Memo(self._open, STYLES_REMEMBERED)
        self._itemised = Memo(self._itemise, TEXTS_REMEMBERED)
        self._own: dict[Face, set[str]] = {}  # characters that a face has

    def words(self, face: Face, language: str, features: tuple[str, ...] = ()) -> Words:
        """The words of one look and language."""
        return self._words[face, language, features]

    def shape(
        self,
        text: str,
        face: Face,
        language: str,
        features: tuple[str, ...] = (),
        *,
        backward: bool = False,
    ) -> Shaped:
        """The glyphs of a text without line breaks, kerned, with ligatures; one that is read
        `backward` has its brackets and quotation marks turned.
        """
        words = self.words(face, language, features)
        return words.backward[text] if backward else words.plain[text]

    def _open(self, key: tuple[Face, str, tuple[str, ...]]) -> Words:
        return Words(self.fonts, *key)

    def itemised(self, text: str, face: Face) -> Itemised:
        """The text by the faces that show it, and the sequences that none can show.

        A combining sequence is judged as a whole: HarfBuzz composes and decomposes it, and
        substitutes spaces and hyphens, before it gives up.
        """
        return self._itemised[text, face]

    def _itemise(self, key: tuple[str, Face]) -> Itemised:
        text, face = key
        own = self._own.setdefault(face, set())
        unknown = set(text) - own
        own |= {char for char in unknown if self._has(char, face)}
        if unknown <= own:
            return Itemised((Stretch(0, face),))
        return itemised(list(combining_sequences(text)), face, self._shows)

    def _shows(self, sequence: str, face: Face) -> bool:
        if all(self._has(char, face) for char in sequence):
            return True
        if sequence in TOO_WIDE and face.family is not Family.SYMBOLS:
            return False
        return 0 not in self.shape(sequence, face, "und").glyphs

    def _has(self, char: str, face: Face) -> bool:
        if char in TOO_WIDE and face.family is not Family.SYMBOLS:
            return False
        return char == "\n" or ord(char) in INVISIBLE or self.fonts.covers(face, char)


def _collect(face: Face, buffer: hb.Buffer) -> Shaped:
    """The glyphs from the left, their texts not told yet."""
    infos, positions = buffer.glyph_infos, buffer.glyph_positions or ()
    advances = tuple([position.x_advance for position in positions])
    offsets = tuple([(position.x_offset, position.y_offset) for position in positions])
    return Shaped(
        face=face,
        glyphs=tuple([info.codepoint for info in infos]),
        advances=advances,
        texts=(),
        width=sum(advances),
        offsets=offsets if any(map(any, offsets)) else None,
    )


def _with_narrow_spaces(shaped: Shaped) -> Shaped:
    """Narrow no-break spaces wide enough to be seen by readers, as U+00A0 to them."""
    advances = tuple(
        max(advance, LEAST_SPACE) if text == NARROW_SPACE else advance
        for advance, text in zip(shaped.advances, shaped.texts, strict=True)
    )
    texts = tuple("\u00a0" if text == NARROW_SPACE else text for text in shaped.texts)
    return shaped._replace(advances=advances, texts=texts, width=sum(advances))


def _texts(text: str, clusters: list[int], lost: dict[int, None] = JOINERS) -> tuple[str, ...]:
    """Each cluster's text for its first glyph, nothing for its others; without what is `lost`."""
    if clusters == list(range(len(text))):
        return tuple(text)
    texts: list[str] = []
    end = len(text)
    for i in range(len(clusters) - 1, -1, -1):
        first = i == 0 or clusters[i - 1] != clusters[i]
        # What lost its glyph before the first one belongs to the first one.
        start = clusters[i] if i else 0
        texts.append(text[start:end].translate(lost) if first else "")
        end = start if first else end
    return tuple(reversed(texts))


def combining_sequences(text: str) -> Iterator[tuple[int, str]]:
    """Each letter with the marks that combine with it, and its offset."""
    start = 0
    for i in range(1, len(text) + 1):
        if i == len(text) or not combining(text[i]):
            yield start, text[start:i]
            start = i
