"""CMaps: what the codes of a font stand for, and which of its glyphs they show.

The text of a stream goes in, a map by codes comes out (ISO 32000-1, 9.7.5 and 9.10.3).
"""

from __future__ import annotations

import re

_MOST = 65536  # codes that a range is read of


def to_unicode(cmap: str) -> dict[int, str]:
    """The codes of a ToUnicode CMap and their texts (9.10.3)."""
    texts: dict[int, str] = {}
    for block in re.findall(r"beginbfchar(.*?)endbfchar", cmap, re.DOTALL):
        for code, text in re.findall(r"<\s*(\w+)\s*>\s*<\s*([\w\s]*)>", block):
            texts[int(code, 16)] = _utf16(text)
    for block in re.findall(r"beginbfrange(.*?)endbfrange", cmap, re.DOTALL):
        for low, high, text in re.findall(r"<\s*(\w+)\s*>\s*<\s*(\w+)\s*>\s*<\s*(\w+)\s*>", block):
            first, start = int(low, 16), _utf16(text)
            for step in range(min(int(high, 16) - first + 1, _MOST)):
                texts[first + step] = start[:-1] + chr(
                    min(ord(start[-1:] or "\0") + step, 0x10FFFF)
                )
        for low, listed in re.findall(r"<\s*(\w+)\s*>\s*<\s*\w+\s*>\s*\[(.*?)\]", block, re.DOTALL):
            for step, text in enumerate(re.findall(r"<\s*([\w\s]*)>", listed)):
                texts[int(low, 16) + step] = _utf16(text)
    return texts


def _utf16(digits: str) -> str:
    try:
        return bytes.fromhex(digits).decode("utf-16-be", "replace")
    except ValueError:
        return ""


def to_cids(cmap: str) -> dict[int, int] | None:
    """The codes of a CMap and the glyphs' identifiers; None where the map builds on another, or has
    codes of other lengths than two bytes.
    """
    spaces = re.findall(r"begincodespacerange(.*?)endcodespacerange", cmap, re.DOTALL)
    lengths = {len(digits) for digits in re.findall(r"<\s*(\w+)\s*>", " ".join(spaces))}
    if lengths != {4} or re.search(r"\busecmap\b", cmap):
        return None
    cids: dict[int, int] = {}
    for block in re.findall(r"begincidchar(.*?)endcidchar", cmap, re.DOTALL):
        for code, cid in re.findall(r"<\s*([0-9A-Fa-f]+)\s*>\s*(\d+)", block):
            cids[int(code, 16)] = int(cid)
    for block in re.findall(r"begincidrange(.*?)endcidrange", cmap, re.DOTALL):
        found = re.findall(r"<\s*([0-9A-Fa-f]+)\s*>\s*<\s*([0-9A-Fa-f]+)\s*>\s*(\d+)", block)
        for low, high, cid in found:
            first = int(low, 16)
            count = min(int(high, 16) - first + 1, _MOST)
            cids.update((first + step, int(cid) + step) for step in range(count))
    return cids
