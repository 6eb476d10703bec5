"""docs/messages.md, made from the catalogue, in each language that messages come in."""

from __future__ import annotations

from brochure.diagnostics.catalogue import SEVERITIES
from brochure.words.tongue import Tongue, tongue

_HEADS = {
    "en": """\
# Messages

Made from the catalogue (`brochure.diagnostics`); a test holds the two together.
[Auf Deutsch](messages.de.md)

A message names file, line and column, its severity, what is so, an id that never changes, and a
next step. Errors forbid the flyer (exit 1); warnings do so with `--strict`; notices never do.
In the sentences below, words in braces stand for what was found.
""",
    "de": """\
# Meldungen

Aus dem Verzeichnis der Meldungen gemacht (`brochure.diagnostics`); ein Test hält beides zusammen.
[In English](messages.md)

Eine Meldung nennt Datei, Zeile und Spalte, wie schwer sie wiegt, was ist, eine Kennung, die sich
nie ändert, und den nächsten Schritt. Fehler verhindern den Flyer (Exit-Code 1), Warnungen nur mit
`--strict`, Hinweise nie. In den Sätzen stehen Wörter in geschweiften Klammern für das Gefundene.
""",
}

_FAMILIES = {
    "source": ("Reading the YAML", "Das YAML"),
    "content": ("What content.yaml says", "Was content.yaml sagt"),
    "fold": ("Folds and paper", "Falz und Papier"),
    "rows": ("The table of `brochure merge`", "Die Tabelle von `brochure merge`"),
    "type": ("Setting the type", "Der Satz"),
    "colour": ("Colours", "Farben"),
    "picture": ("Pictures, logos, the QR code", "Bilder, Logos, QR-Code"),
    "mail": ("The e-mail", "Die E-Mail"),
    "file": ("A finished file: any", "Eine fertige Datei: jede"),
    "page": ("Pages, made up or finished", "Seiten, umbrochen oder fertig"),
    "press": (
        "A finished file: for the press (PDF/X-4)",
        "Eine fertige Datei: Druck (PDF/X-4)",
    ),
    "ua": ("A finished file: accessible (PDF/UA-1)", "Eine fertige Datei: barrierefrei (PDF/UA-1)"),
    "a": ("A finished file: to keep (PDF/A-2a)", "Eine fertige Datei: zum Aufbewahren (PDF/A-2a)"),
}

_LABELS = {"en": ("says", "hint"), "de": ("Wortlaut", "Tipp")}


def markdown(tag: str) -> str:
    """The reference of all messages in a language, by family, as Markdown."""
    spoken = tongue(tag)
    parts = [_HEADS[tag]]
    for family, titles in _FAMILIES.items():
        parts.append(f"## {titles[list(_HEADS).index(tag)]}\n")
        ids = (id for id in spoken.words if id.partition("/")[0] == family)
        parts.extend(_entry(id, spoken) for id in ids)
    return "\n".join(parts)


def _entry(id: str, spoken: Tongue) -> str:
    words, (says, hint_label) = spoken.words[id], _LABELS[spoken.tag]
    lines = [f"### `{id}` ({spoken.severities[SEVERITIES[id]]})", "", words.meaning, ""]
    lines.append(f"- {says}: {_literal(words.sentence)}")
    lines.extend(f"- {hint_label}: {_literal(hint)}" for hint in words.hints)
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
