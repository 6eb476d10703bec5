"""What funders ask of those who thank them in print: data, each with its source and its date.

A rule says what is checked and what is only said; no wording is invented, no emblem comes along.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

NONE: Mapping[str, tuple[str, ...]] = MappingProxyType({})


class FunderRule(NamedTuple):
    """What a funder asks for.

    `statements` are the wordings by language, one of which must stand beside the emblem, written
    out; `typefaces` those it may be set in. With `leads` the emblem is at least as high or as wide
    as the largest other logo. `approves`: the funder wants to see the flyer before it is published.
    `source` is where it says so, `as_of` when that was read.
    """

    name: str
    source: str
    as_of: str
    statements: Mapping[str, tuple[str, ...]] = NONE
    typefaces: tuple[str, ...] = ()
    has_emblem: bool = False
    leads: bool = False
    approves: bool = False


RULES = {
    "eu-2021": FunderRule(
        "Regulation (EU) 2021/1060, Annex IX",
        "Regulation (EU) 2021/1060, Annex IX, 1.1 to 1.7",
        "2026-11",
        {
            "de": (
                "Finanziert von der Europäischen Union",
                "Kofinanziert von der Europäischen Union",
            ),
            "en": ("Funded by the European Union", "Co-funded by the European Union"),
            "es": ("Financiado por la Unión Europea", "Cofinanciado por la Unión Europea"),
            "fr": ("Financé par l'Union européenne", "Cofinancé par l'Union européenne"),
            "it": ("Finanziato dall'Unione europea", "Cofinanziato dall'Unione europea"),
            "pl": ("Sfinansowane przez Unię Europejską", "Dofinansowane przez Unię Europejską"),
        },
        ("Arial", "Auto", "Calibri", "Garamond", "Trebuchet", "Tahoma", "Verdana", "Ubuntu"),
        has_emblem=True,
        leads=True,
    ),
    "berlin-efre": FunderRule(
        "BENE/EFRE, Land Berlin", "berlin.de/sen/uvk", "2026-11", approves=True
    ),
    "demokratie-leben": FunderRule(
        "Demokratie leben!", "the programme's leaflet on public relations", "2026-11", approves=True
    ),
}
"""By the name that `funder.rule` gives them."""
