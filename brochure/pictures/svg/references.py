"""References inside of a document: `url(#id)`."""

from __future__ import annotations

from brochure.pictures.refusal import Refusal
from brochure.pictures.refusal import value as refused
from brochure.pictures.svg.document import outside
from brochure.pictures.svg.values import Place, tokens


def local_reference(text: str, place: Place) -> tuple[str, str] | None:
    """The id in `url(#id)` and what follows it; None if the text is no reference."""
    parts = tokens(text)
    if not parts:
        raise refused(place.line, place.name, text)
    first = parts[0]
    if first.type == "url":
        address = first.value
    elif first.type == "function" and first.lower_name == "url":
        address = next((part.value for part in first.arguments if part.type == "string"), "")
    else:
        return None
    if not address.startswith("#"):
        raise Refusal("picture/svg-forbidden", line=place.line, what=outside(address))
    rest = text.partition(")")[2].strip()
    return address[1:], rest
