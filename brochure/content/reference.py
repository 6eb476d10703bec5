"""docs/content.md, made from the model's dataclasses."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import Field
from typing import Any

from brochure.content.key import key_of
from brochure.content.model import Brochure
from brochure.content.read import (
    blocks,
    choices_of,
    is_required,
    item_type,
    keys,
    without_none,
)
from brochure.content.values import (
    Bic,
    Body,
    BreakPoints,
    CardFields,
    Colour,
    CountryCode,
    Email,
    FilePath,
    FileStem,
    Focus,
    Grammage,
    Headline,
    Iban,
    LanguageTag,
    Length,
    Moment,
    Money,
    Percent,
    Phone,
    Prose,
    Quotation,
    SizeRange,
    Text,
    TimeOfDay,
    Translations,
    Verbatim,
    Web,
    WebAddress,
)

NAMES: dict[Any, str] = {
    Text: "text",
    Prose: "one paragraph, light markup",
    Headline: "text; hard breaks",
    Quotation: "one paragraph, light markup",
    Body: "paragraphs, light markup",
    FilePath: "path",
    Phone: "phone number",
    Email: "e-mail address",
    WebAddress: "web address",
    Web: "web address",
    LanguageTag: "language tag",
    CountryCode: "country code",
    FileStem: "file name",
    BreakPoints: "word",
    Colour: "colour",
    Length: "length",
    Percent: "percentage",
    Grammage: "weight of paper",
    Focus: "`top`, `bottom`, `left`, `right`, `middle`, or two percentages",
    SizeRange: "length, or a list of two",
    Translations: "by language, keys of this file",
    CardFields: "`true`, `false`, or a list of fields",
    Moment: "day, or day and time, as in `2026-12-05T19:00`",
    TimeOfDay: 'time, as in `"18:15"`',
    Iban: "account number",
    Bic: "bank code",
    Money: "amount of euros",
    Verbatim: "text, printed as typed",
    int: "whole number",
}

_HEAD = """\
# content.yaml

Made from the model (`brochure.content.model`); a test holds the two together. The sample
[content.yaml](../content.yaml) shows the keys in use, [content.schema.json](content.schema.json)
lets editors complete them.

Keys are English, texts are yours. What is left out leaves no hole on the page. A key without a
value counts as left out. Texts need quotation marks only where YAML wants them: around `: `, ` #`
and a beginning like `*`, `&`, `[`, `"` or `@`. `no`, `01234` and dates stay the text that you
wrote. Lengths carry a unit (`mm`, `cm`, `pt`, `in`); decimals are written with a point.
"""

_MARKUP = """\
## Light markup

| you write | it becomes |
| --- | --- |
| `*word*` | emphasis |
| `**word**` | strong |
| `[label](https://example.org)` | a link; https, http, mailto and tel only |
| `https://example.org`, `www.example.org`, `name@example.org` | a link, too, \
printed as `design.addresses` says |
| a backslash before one that begins with `https://` | the same, printed as typed |
| a backslash or two spaces at the end of a line | a line break |
| a backslash before a mark, as in `\\*` | the mark itself |
| a blank line | a new paragraph (`body` only) |
| lines that begin with `- ` | a list (`body` only) |
| two lines or more in a row that begin with `* `, `+ `, `• `, `– ` or `· ` | a list as well, \
at the beginning of a block or below a line that ends in a colon |
| lines that begin with `1. `, `2. `, … or `3. `, `4. `, … | a numbered list of two items or \
more; `1)` and `a)` number likewise (`body` only) |
| an item indented by two spaces or more | an item of a list within that above; three levels |
| a paragraph indented by two spaces, below a blank line | a further paragraph of the item |
| a line that begins with `## ` | a subhead (`body` only) |

`Kolleg*innen` and `Bürger**innen` stay as they are: a star with a letter or digit on its outer side
is a star. A paragraph may begin `22. Juli`, and a day before a month begins no list
(`3. Oktober`, `3. bis 5. Mai`, `3. 10. 2026`). A single line that begins with a star or a dash
stays as it is. All else is literal: `_`, `#` in running text, `<b>`, `&amp;`, lines of dashes,
tables of `|`, `![]()`. What has the whole form of Markdown or HTML is printed as typed with a
notice that says what to write instead; a backslash before the sign silences it. Names, labels and
the headline have no markup (in the headline line breaks have a meaning). The end of a line is a
space: end a line with a backslash to break it there.
"""


def markdown() -> str:
    """The reference of all keys as Markdown; a block that stands in several places comes once."""
    places: dict[type, list[str]] = {}
    for path, cls in blocks(Brochure, ""):
        places.setdefault(cls, []).append(path)
    sections = ("\n".join(_section(paths, cls)) + "\n" for cls, paths in places.items())
    return "\n".join([_HEAD, *sections, _MARKUP])


def _section(paths: list[str], cls: type) -> Iterator[str]:
    yield "## " + (", ".join(f"`{path}`" for path in paths) if paths[0] else "The file")
    yield ""
    if paths[0] and cls.__doc__:
        yield cls.__doc__.partition("\n")[0]
        yield ""
    yield "| key | value | default | meaning |"
    yield "| --- | --- | --- | --- |"
    for name, one in keys(cls).items():
        yield "| " + " | ".join((f"`{name}`", _value(one), _default(one), _meaning(one))) + " |"


def _value(one: Field[Any]) -> str:
    type_ = without_none(one.type)
    item = None if type_ in NAMES else item_type(type_)
    if item is not None:
        listed = f"list: {NAMES[item]}" if item in NAMES else "list of blocks"
        single = NAMES.get(item, "block")
        return f"{single}, or {listed}" if key_of(one).alone else listed
    if type_ in NAMES:
        return NAMES[type_]
    choices = choices_of(type_, key_of(one))
    return ", ".join(f"`{word}`" for word in choices) if choices else "block"


def _default(one: Field[Any]) -> str:
    if is_required(one):
        return "**required**"
    value = key_of(one).default or _written(one)
    return f"`{value}`" if value else ""


def _written(one: Field[Any]) -> str:
    """A default as the author would write it; empty for none."""
    choices = choices_of(without_none(one.type), key_of(one))
    if choices is not None and one.default is not None:
        return next(word for word, meant in choices.items() if meant == one.default)
    return str(one.default) if isinstance(one.default, str | int) else ""


def _meaning(one: Field[Any]) -> str:
    key = key_of(one)
    example = f" (`{key.example}`)" if key.example else ""
    return (key.doc + example).replace("|", "\\|")
