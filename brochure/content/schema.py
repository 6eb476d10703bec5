"""The JSON Schema of content.yaml, made from the model's dataclasses.

Editors complete and check by it. It says no more than the reader does, and sometimes less: what
JSON Schema can't say (a phone number's rules, the light markup) is left to `brochure check`.
"""

from __future__ import annotations

import json
from dataclasses import Field
from typing import Any

from brochure.content.key import Key, key_of
from brochure.content.model import Brochure, CardField
from brochure.content.read import BOOLEANS, choices_of, is_required, item_type, keys, without_none
from brochure.content.scalars import SIDES
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

Schema = dict[str, Any]

_TEXT: Schema = {"type": ["string", "number", "boolean"]}  # `no` and 01234 are texts to the reader
_LENGTH: Schema = {"type": "string", "pattern": r"^\s*\d+(\.\d+)?\s*(mm|cm|pt|in)\s*$"}

_CMYK = r"cmyk\(\s*(\d{1,3}%?[\s,]*){4}\)"
_COLOUR = rf"^(#([0-9A-Fa-f]{{3}}|[0-9A-Fa-f]{{6}})|{_CMYK}|spot\([^,]+,\s*{_CMYK}\s*\))$"

_WEB: Schema = {"type": "string", "pattern": "^([Hh][Tt][Tt][Pp][Ss]?://|mailto:|tel:)\\S+$"}
_TIME = r"\d{1,2}[:.]\d{2}"
_SHARE = r"(100(\.0+)?|\d{1,2}(\.\d{1,3})?)\s*%"
_FOCUS = rf"^\s*({'|'.join(SIDES)}|{_SHARE}[\s,]\s*{_SHARE})\s*$"

_SCALARS: dict[Any, Schema] = {
    Text: _TEXT,
    Prose: _TEXT,
    Headline: _TEXT,
    Quotation: _TEXT,
    Body: _TEXT,
    FilePath: {"type": "string"},
    Phone: {"type": ["string", "number"]},
    Email: {"type": "string", "pattern": "^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$"},
    WebAddress: _WEB,
    Web: _WEB,
    LanguageTag: {"type": "string", "pattern": "^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$"},
    CountryCode: {"type": "string", "pattern": "^[A-Z]{2}$"},
    FileStem: {"type": "string", "pattern": '^[^<>:"/\\\\|?*.-][^<>:"/\\\\|?*]*$'},
    BreakPoints: {"type": "string", "pattern": "^[^\\s|]+(\\|[^\\s|]+)*$"},
    Colour: {"type": "string", "pattern": _COLOUR},
    Length: _LENGTH,
    Percent: {"type": "string", "pattern": r"^\s*\d+(\.\d+)?\s*%\s*$"},
    Grammage: {
        "type": "string",
        "pattern": r"^\s*\d+(\.\d+)?\s*(g|g/m²|g/m2|gsm)\s*$",
    },
    Focus: {"type": "string", "pattern": _FOCUS},
    SizeRange: {
        "anyOf": [_LENGTH, {"type": "array", "items": _LENGTH, "minItems": 1, "maxItems": 2}]
    },
    Moment: {
        "type": "string",
        "pattern": r"^\s*\d{4}-\d{2}-\d{2}((T| |, )\d{1,2}[:.]\d{2}(:\d{2})?)?\s*$",
    },
    TimeOfDay: {"type": "string", "pattern": rf"^\s*{_TIME}\s*$"},
    Iban: {"type": "string", "pattern": r"^\s*[A-Za-z]{2}\d{2}[\sA-Za-z0-9.-]+$"},
    Bic: {"type": "string", "pattern": r"^\s*[A-Za-z]{6}[A-Za-z0-9]{2}([A-Za-z0-9]{3})?\s*$"},
    Money: {
        "type": ["string", "number"],
        "pattern": r"^\s*\d{1,9}([.,]\d{2})?\s*(€|EUR|Euro)?\s*$",
    },
    Verbatim: _TEXT,
    Translations: {"type": "object", "additionalProperties": {"type": "object"}},
    CardFields: {
        "anyOf": [
            {"type": "boolean"},
            {"type": "array", "items": {"enum": [one.value for one in CardField]}},
        ]
    },
}


def schema() -> Schema:
    """The schema as JSON values."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "content.yaml",
        "description": Brochure.__doc__.partition("\n")[0] if Brochure.__doc__ else "",
        **_block(Brochure),
    }


def schema_text() -> str:
    """The schema as the command prints it and docs/ keeps it."""
    return json.dumps(schema(), indent=2, ensure_ascii=False) + "\n"


def _block(cls: type) -> Schema:
    known = keys(cls)
    required = [name for name, one in known.items() if is_required(one)]
    return {
        "type": "object",
        "properties": {name: _property(one) for name, one in known.items()},
        **({"required": required} if required else {}),
        "additionalProperties": False,
    }


def _property(one: Field[Any]) -> Schema:
    key = key_of(one)
    described = {"description": key.doc}
    if key.example and item_type(one.type) is None and not key.example.startswith("["):
        described["examples"] = [key.example]  # type: ignore[assignment]
    value = _value(without_none(one.type), key)
    if is_required(one):
        return {**described, **value}
    return {**described, **_or_nothing(value)}


def _or_nothing(value: Schema) -> Schema:
    """An optional key may be written without a value."""
    if "enum" in value:
        return {**value, "enum": [*value["enum"], None]}
    if isinstance(value.get("type"), list):
        return {**value, "type": [*value["type"], "null"]}
    if "type" in value:
        return {**value, "type": [value["type"], "null"]}
    return {"anyOf": [*value["anyOf"], {"type": "null"}]}


def _value(type_: Any, key: Key) -> Schema:
    if type_ is int:
        least, most = key.bounds or (0, 0)
        return {"type": "integer", "minimum": int(least), "maximum": int(most)}
    if type_ in _SCALARS:
        return _SCALARS[type_]
    item = item_type(type_)
    if item is not None:
        listed = {"type": "array", "items": _value(item, key)}
        return {"anyOf": [_value(item, key), listed]} if key.alone else listed
    choices = choices_of(type_, key)
    if choices is not None:
        return {"type": "boolean"} if choices is BOOLEANS else {"enum": list(choices)}
    block = _block(type_)
    return {"anyOf": [{"type": "string"}, block]} if key.shorthand else block
