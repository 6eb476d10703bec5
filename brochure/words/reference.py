"""docs/messages.md, made from the catalogue."""

from __future__ import annotations

from brochure.diagnostics.catalogue import SEVERITIES
from brochure.words.english import SEVERITY_NAMES, WORDS

_HEAD = """\
# Messages

Made from the catalogue (`brochure.diagnostics`); a test holds the two together.

A message names file, line and column, its severity, what is so, an id that never changes, and a
next step. Errors forbid the flyer (exit 1); warnings do so with `--strict`; notices never do.
In the sentences below, words in braces stand for what was found.
"""

_FAMILIES = {
    "source": "Reading the YAML",
    "content": "What content.yaml says",
    "rows": "The table of `brochure merge`",
    "type": "Setting the type",
    "colour": "Colours",
    "picture": "Pictures, logos, the QR code",
    "mail": "The e-mail",
    "file": "A finished file: any",
    "page": "Pages, made up or finished",
    "press": "A finished file: for the press (PDF/X-4)",
    "ua": "A finished file: accessible (PDF/UA-1)",
    "a": "A finished file: to keep (PDF/A-2a)",
}


def markdown() -> str:
    """The reference of all messages, by family, as Markdown."""
    parts = [_HEAD]
    for family, title in _FAMILIES.items():
        parts.append(f"## {title}\n")
        parts.extend(_entry(id) for id in WORDS if id.partition("/")[0] == family)
    return "\n".join(parts)


def _entry(id: str) -> str:
    words = WORDS[id]
    lines = [f"### `{id}` ({SEVERITY_NAMES[SEVERITIES[id]]})", "", words.meaning, ""]
    lines.append(f"- says: {_literal(words.sentence)}")
    lines.extend(f"- hint: {_literal(hint)}" for hint in words.hints)
    return "\n".join([*lines, ""])


def _literal(template: str) -> str:
    """A template as running text: `{lines:line|lines}` as `{lines} lines`."""
    out, rest = "", template.replace("{{", "\0").replace("}}", "\1")
    while "{" in rest:
        before, _, rest = rest.partition("{")
        field, _, rest = rest.partition("}")
        name, _, spec = field.partition(":")
        plural = spec.partition("|")[2]
        out += f"{before}{{{name}}}" + (f" {plural}" if plural else "")
    return (out + rest).replace("\0", "{").replace("\1", "}")
