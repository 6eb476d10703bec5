"""Account numbers and amounts, and what a bank takes of a transfer (EPC069-12, SEPA)."""

from __future__ import annotations

import re

from brochure.content.ask import Ask, unbroken
from brochure.content.scalars import text
from brochure.content.values import Iban, Money, Text
from brochure.languages.model import NO_BREAK
from brochure.source.node import Scalar

GROUP = 4  # characters of an IBAN that stand together (ISO 13616, print format)
MOST_CENTS = 99_999_999_999  # EPC069-12: 999 999 999.99 euro
_BIC = r"[A-Z]{4}[A-Z]{2}[A-Z0-9]{2}(?:[A-Z0-9]{3})?"  # ISO 9362
_MONEY = r"(\d{1,9})(?:[.,](\d{2}))?\s*(?:€|EUR|Euro)?"


def iban(scalar: Scalar, ask: Ask) -> Iban | None:
    """An IBAN whose length is its country's and whose check digits are right (ISO 13616)."""
    from stdnum import iban as standard  # noqa: PLC0415 - few flyers have one

    value = unbroken(scalar)
    compact = re.sub(r"[\s\u00a0.-]", "", value).upper()
    needed = _length(compact[:2])
    if needed is None or not (compact.isascii() and compact.isalnum()):
        ask.refuse("content/iban", scalar, value=value)
        return None
    if len(compact) != needed:
        country = compact[:2]
        ask.refuse(
            "content/iban-length", scalar, country=country, length=len(compact), needed=needed
        )
        return None
    if not standard.is_valid(compact, check_country=False):
        ask.refuse("content/iban-digits", scalar, value=value)
        return None
    groups = (compact[at : at + GROUP] for at in range(0, len(compact), GROUP))
    return Iban(NO_BREAK.join(groups), scalar.span, compact)


def _length(country: str) -> int | None:
    """How many characters an IBAN of a country has; None for a country without."""
    from stdnum import numdb  # noqa: PLC0415

    info = numdb.get("iban").info(country)
    structure = info[0][1].get("bban") if info and info[0][1] else None
    if structure is None:
        return None
    return 4 + sum(int(count) for count in re.findall(r"(\d+)!", structure))


def bic(scalar: Scalar, ask: Ask) -> Text | None:
    """A BIC of eight or eleven signs."""
    value = unbroken(scalar).upper()
    if re.fullmatch(_BIC, value):
        return Text(value, scalar.span)
    ask.refuse("content/bic", scalar, value=value)
    return None


def money(scalar: Scalar, ask: Ask) -> Money | None:
    """An amount of euros: `25`, `12,50`."""
    value = unbroken(scalar)
    found = re.fullmatch(_MONEY, value)
    cents = 0 if found is None else 100 * int(found[1]) + int(found[2] or 0)
    if 0 < cents <= MOST_CENTS:
        return Money(cents, scalar.span)
    ask.refuse("content/money", scalar, value=value)
    return None


def verbatim(scalar: Scalar, ask: Ask) -> Text | None:
    """A text that a bank's form takes letter for letter."""
    return text(scalar, ask)
