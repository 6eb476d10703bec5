"""Every id that can be reported, and how grave it is.

The words for an id live in one file a language (`english`). This module knows no words, and
nothing of where a fact is shown.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NamedTuple

from brochure.diagnostics.finished import FINISHED
from brochure.diagnostics.model import Diagnostic, Report, Severity

SEVERITIES: Final[Mapping[str, Severity]] = {
    "source/too-large": Severity.ERROR,
    "source/encoding": Severity.ERROR,
    "source/character": Severity.ERROR,
    "source/empty": Severity.ERROR,
    "source/two-documents": Severity.ERROR,
    "source/tab": Severity.ERROR,
    "source/unclosed-quote": Severity.ERROR,
    "source/after-quote": Severity.ERROR,
    "source/unclosed-bracket": Severity.ERROR,
    "source/colon": Severity.ERROR,
    "source/no-colon": Severity.ERROR,
    "source/special-start": Severity.ERROR,
    "source/block-start": Severity.ERROR,
    "source/escape": Severity.ERROR,
    "source/indentation": Severity.ERROR,
    "source/syntax": Severity.ERROR,
    "source/key": Severity.ERROR,
    "source/duplicate-key": Severity.ERROR,
    "source/unknown-anchor": Severity.ERROR,
    "source/anchor-loop": Severity.ERROR,
    "source/expansion": Severity.ERROR,
    "source/merge": Severity.ERROR,
    "source/tag": Severity.ERROR,
    "source/depth": Severity.ERROR,
    "content/unknown-key": Severity.ERROR,
    "content/missing-key": Severity.ERROR,
    "content/blank": Severity.ERROR,
    "content/wrong-type": Severity.ERROR,
    "content/choice": Severity.ERROR,
    "content/number": Severity.ERROR,
    "content/length": Severity.ERROR,
    "content/decimal-comma": Severity.ERROR,
    "content/too-small": Severity.ERROR,
    "content/too-large": Severity.ERROR,
    "content/size-order": Severity.ERROR,
    "content/percent": Severity.ERROR,
    "content/grammage": Severity.ERROR,
    "content/focus": Severity.ERROR,
    "content/colour": Severity.ERROR,
    "content/language": Severity.ERROR,
    "content/country": Severity.ERROR,
    "content/email": Severity.ERROR,
    "content/link-scheme": Severity.ERROR,
    "content/link-address": Severity.ERROR,
    "content/address-unprinted": Severity.NOTICE,
    "content/event-code": Severity.ERROR,
    "content/table-cells": Severity.ERROR,
    "content/table-below": Severity.NOTICE,
    "content/no-translation": Severity.ERROR,
    "content/own-translation": Severity.ERROR,
    "content/untranslated": Severity.WARNING,
    "content/language-unknown": Severity.NOTICE,
    "content/language-undivided": Severity.NOTICE,
    "font/unreadable": Severity.ERROR,
    "font/outlines": Severity.ERROR,
    "font/forbidden": Severity.ERROR,
    "font/cuts": Severity.NOTICE,
    "funder/statement": Severity.WARNING,
    "funder/typeface": Severity.NOTICE,
    "funder/emblem": Severity.WARNING,
    "funder/emblem-low": Severity.WARNING,
    "funder/emblem-small": Severity.WARNING,
    "funder/approval": Severity.NOTICE,
    "spelling/word": Severity.WARNING,
    "spelling/compound": Severity.NOTICE,
    "spelling/dictionary": Severity.WARNING,
    "spelling/no-dictionary": Severity.NOTICE,
    "spelling/not-installed": Severity.NOTICE,
    "content/phone": Severity.ERROR,
    "content/phone-letters": Severity.ERROR,
    "content/phone-unassigned": Severity.WARNING,
    "content/two-codes": Severity.WARNING,
    "content/many-pictures": Severity.ERROR,
    "content/no-code": Severity.NOTICE,
    "content/card-field": Severity.NOTICE,
    "content/date": Severity.ERROR,
    "content/no-such-date": Severity.ERROR,
    "content/time": Severity.ERROR,
    "content/end-before-start": Severity.ERROR,
    "content/weekday": Severity.WARNING,
    "content/past": Severity.NOTICE,
    "content/entry-untitled": Severity.ERROR,
    "content/group-empty": Severity.ERROR,
    "content/no-way": Severity.ERROR,
    "content/code-without-url": Severity.ERROR,
    "content/iban": Severity.ERROR,
    "content/iban-length": Severity.ERROR,
    "content/iban-digits": Severity.ERROR,
    "content/bic": Severity.ERROR,
    "content/money": Severity.ERROR,
    "content/reference": Severity.ERROR,
    "content/purpose-and-reference": Severity.ERROR,
    "content/transfer-long": Severity.ERROR,
    "content/file-stem": Severity.ERROR,
    "content/break-points": Severity.ERROR,
    "content/alt-missing": Severity.ERROR,
    "content/condition-missing": Severity.ERROR,
    "content/one-paragraph": Severity.ERROR,
    "content/comment": Severity.WARNING,
    "content/nested-list": Severity.WARNING,
    "content/single-item": Severity.NOTICE,
    "content/running-on": Severity.NOTICE,
    "content/not-markup": Severity.NOTICE,
    "content/unpaired-mark": Severity.NOTICE,
    "content/columns": Severity.NOTICE,
    "content/empty-list": Severity.NOTICE,
    "content/nobody-named": Severity.NOTICE,
    "content/nothing-printed": Severity.NOTICE,
    "fold/pages": Severity.ERROR,
    "fold/languages": Severity.ERROR,
    "fold/flap": Severity.ERROR,
    "fold/no-flap": Severity.NOTICE,
    "fold/crease": Severity.NOTICE,
    "rows/too-large": Severity.ERROR,
    "rows/encoding": Severity.ERROR,
    "rows/syntax": Severity.ERROR,
    "rows/kind": Severity.ERROR,
    "rows/key-twice": Severity.ERROR,
    "rows/empty": Severity.ERROR,
    "rows/blank": Severity.WARNING,
    "rows/cells": Severity.ERROR,
    "rows/column-unnamed": Severity.ERROR,
    "rows/column-twice": Severity.ERROR,
    "rows/column-unknown": Severity.ERROR,
    "rows/column-block": Severity.ERROR,
    "rows/column-clash": Severity.ERROR,
    "rows/column-gap": Severity.ERROR,
    "rows/name-column": Severity.ERROR,
    "rows/name-braces": Severity.ERROR,
    "rows/name": Severity.ERROR,
    "rows/name-twice": Severity.ERROR,
    "type/overset": Severity.ERROR,
    "type/overset-panel": Severity.ERROR,
    "type/empty-panel": Severity.NOTICE,
    "type/overset-together": Severity.ERROR,
    "type/word-too-long": Severity.ERROR,
    "type/address-too-long": Severity.ERROR,
    "type/missing-glyph": Severity.ERROR,
    "type/missing-script": Severity.ERROR,
    "type/emoji": Severity.ERROR,
    "type/loose-line": Severity.WARNING,
    "type/narrow-column": Severity.NOTICE,
    "type/thin-page": Severity.NOTICE,
    "page/collision": Severity.ERROR,
    "page/edge": Severity.ERROR,
    "page/lost": Severity.ERROR,
    "page/duplex": Severity.NOTICE,
    "colour/contrast-adjusted": Severity.NOTICE,
    "colour/press-accent": Severity.NOTICE,
    "colour/out-of-gamut": Severity.WARNING,
    "picture/missing": Severity.ERROR,
    "picture/unreadable": Severity.ERROR,
    "picture/not-a-file": Severity.ERROR,
    "picture/empty": Severity.ERROR,
    "picture/large-file": Severity.ERROR,
    "picture/address": Severity.ERROR,
    "picture/outside": Severity.ERROR,
    "picture/kind": Severity.ERROR,
    "picture/mislabelled": Severity.WARNING,
    "picture/damaged": Severity.ERROR,
    "picture/no-pixels": Severity.ERROR,
    "picture/too-many-pixels": Severity.ERROR,
    "picture/resolution": Severity.WARNING,
    "picture/takes-room": Severity.ERROR,
    "picture/converted": Severity.NOTICE,
    "picture/profile-dropped": Severity.WARNING,
    "picture/transparent": Severity.WARNING,
    "picture/pale": Severity.WARNING,
    "picture/svg-xml": Severity.ERROR,
    "picture/svg-forbidden": Severity.ERROR,
    "picture/svg-element": Severity.ERROR,
    "picture/svg-value": Severity.ERROR,
    "picture/svg-text": Severity.ERROR,
    "picture/svg-image": Severity.ERROR,
    "picture/svg-missing": Severity.ERROR,
    "picture/svg-loop": Severity.ERROR,
    "picture/svg-too-large": Severity.ERROR,
    "picture/svg-no-size": Severity.ERROR,
    "picture/press-blend": Severity.ERROR,
    "picture/pdf-encrypted": Severity.ERROR,
    "picture/pdf-pages": Severity.ERROR,
    "picture/pdf-active": Severity.ERROR,
    "picture/pdf-font": Severity.ERROR,
    "picture/pdf-colour": Severity.ERROR,
    "picture/pdf-feature": Severity.ERROR,
    "picture/pdf-too-large": Severity.ERROR,
    "picture/alt-empty": Severity.ERROR,
    "picture/alt-repeats-caption": Severity.WARNING,
    "picture/alt-file-name": Severity.WARNING,
    "picture/alt-opening": Severity.WARNING,
    "picture/code-too-long": Severity.ERROR,
    "picture/code-correction": Severity.NOTICE,
    "mail/large": Severity.WARNING,
    "mail/too-large": Severity.ERROR,
    **FINISHED,
}


class Words(NamedTuple):
    """What an id says in one language.

    `sentence` and `hints` name their parameters in braces; a number may bring its noun:
    `{lines:line|lines}`. Of the hints the first counts whose parameters are all given and not
    empty. `meaning` is the line of the reference.
    """

    sentence: str
    meaning: str
    hints: tuple[str, ...] = ()


def severity(fact: Diagnostic) -> Severity:
    """How grave a fact is."""
    return SEVERITIES[fact.id]


def worst(report: Report) -> Severity | None:
    """The gravest severity in a report; None for an empty one."""
    return max(map(severity, report), default=None)


def in_order(report: Report) -> list[Diagnostic]:
    """The facts by their place; those about the whole file first, then the graver first."""

    def place(fact: Diagnostic) -> tuple[int, int, int, str]:
        line, column = (fact.span.line, fact.span.column) if fact.span else (0, 0)
        return line, column, -severity(fact), fact.id

    return sorted(report, key=place)
