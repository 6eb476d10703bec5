"""Flyers in the theme `bold`: the sample with the lead of the design's picture, and variations."""

from __future__ import annotations

import re

from support.flyers import SAMPLE

MORE_QUOTES = """\
  - speaker: Maria Muster
    role: Beraterin in Leipzig
    text: Hilfe ist kein Lohn für eine Aussage.
  - speaker: Tom Beispiel
    role: Hauptkommissar, Ermittler
    text: >-
      Wir hatten gelernt, nach Tätern zu suchen. Dass wir zuerst nach dem Menschen fragen müssen,
      der vor uns sitzt, hat unsere Arbeit verändert.
  - speaker: Jana Muster
    text: Beim dritten Treffen hat sie zum ersten Mal ihren Namen gesagt.
"""


def sample(accent: str = "#8a1538") -> str:
    """The sample in `bold`, without its QR code."""
    text = SAMPLE.read_text(encoding="utf-8").replace("theme: editorial", "theme: bold")
    text = text.replace("  vcard: true\n", "")
    return text.replace("#8a1538", accent)


def pictured(accent: str = "#8a1538") -> str:
    """The sample whose lead is its first sentence only, as in the design's picture."""
    text = sample(accent)
    second = (
        "Die\n    Vereinbarung ist Ausdruck eines Prozesses, der bereits seit 2018 begonnen hat."
    )
    assert second in text
    text = text.replace(" " + second, "")
    first = "body: |\n    " + second.replace("\n    ", " ") + "\n\n"
    return text.replace("body: |\n", first)


def without(text: str, *keys: str) -> str:
    """The flyer without top-level keys, or keys of the second level ("announcement.lead")."""
    for key in keys:
        name = key.rpartition(".")[2]
        indent = "  " if "." in key else ""
        pattern = rf"^{indent}{name}:.*\n(?:^{indent}(?: +.*|)\n|^\n)*"
        text, count = re.subn(pattern, "", text, count=1, flags=re.MULTILINE)
        assert count == 1, key
    return text


def with_quotes(count: int) -> str:
    """The pictured sample with so many quotes: its own first."""
    text = pictured()
    if count == 0:
        return without(text, "quotes")
    begin = text.index("quotes:\n") + len("quotes:\n")
    end = text.index("# The ministry")
    quotes = re.findall(r"^  - speaker:.*\n(?:^    .*\n)*", text[begin:end] + MORE_QUOTES, re.M)
    return text[:begin] + "".join(quotes[:count]) + text[end:]
