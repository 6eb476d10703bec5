"""Languages, countries, e-mail and web addresses, phone numbers.

Syntax only: nothing is looked up, no network is used.
"""

from __future__ import annotations

import re
from typing import Any

from brochure.content.ask import Ask, unbroken
from brochure.content.scalars import text
from brochure.content.uris import ascii_host, host_of, is_email, to_uri
from brochure.content.values import Phone, Text, Web
from brochure.diagnostics.model import Report
from brochure.source.node import Scalar

SCHEMES = ("https", "http", "mailto", "tel")
"""Where links may lead."""

LONGEST_ADDRESS = 2000
"""Characters of a web address that browsers and readers agree on."""

HELPLINE_COUNTRIES = (
    "AL AT BA BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MD ME MK MT NL NO "
    "PL PT RO RS SE SI SK TR UA"
)
"""Where 116 and three digits are set aside for helplines, and where no subscriber's number begins
with a 1: the European Union and its neighbours."""
SERVICE = re.compile(r"116\d{3}|1\d{2,4}", re.ASCII)
"""Helplines (2007/116/EC), and other numbers of general interest (ITU-T E.129)."""

_LANGUAGE = re.compile(  # RFC 5646, 2.1, without extensions and private use
    r"[A-Za-z]{2,3}(-[A-Za-z]{4})?(-(?:[A-Za-z]{2}|\d{3}))?(-(?:\w{5,8}|\d\w{3}))*", re.ASCII
)
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):")
_UNSAFE = re.compile(r'[\s<>"\\^`{|}\ufffd]')


def language(scalar: Scalar, ask: Ask) -> str | None:
    """A language tag in BCP 47's own spelling: `de-DE`, `sr-Latn`."""
    value = unbroken(scalar)
    better = canonical(value.replace("_", "-"))
    if not _LANGUAGE.fullmatch(value):
        known = better if _LANGUAGE.fullmatch(better) else ""
        ask.refuse("content/language", scalar, value=value, better=known)
        return None
    return better


def canonical(tag: str) -> str:
    """RFC 5646, 2.1.1: language in small letters, script with a capital, region in capitals."""
    first, *rest = tag.split("-")
    cased = {2: str.upper, 4: str.title}
    return "-".join([first.lower(), *(cased.get(len(part), str.lower)(part) for part in rest)])


def country(scalar: Scalar, ask: Ask) -> str | None:
    """A country's two capital letters (ISO 3166)."""
    value = unbroken(scalar)
    if len(value) == 2 and value.isascii() and value.isalpha() and value.isupper():
        return value
    better = value.upper() if len(value) == 2 and value.isascii() and value.isalpha() else ""
    ask.refuse("content/country", scalar, value=value, better=better)
    return None


def email(scalar: Scalar, ask: Ask) -> Text | None:
    """An e-mail address."""
    written = text(scalar, ask)
    if written is None or is_email(written.value):
        return written
    ask.refuse("content/email", scalar, value=written.value)
    return None


def web_address(scalar: Scalar, ask: Ask) -> Text | None:
    """A web address with its scheme, as it was written."""
    written = text(scalar, ask)
    if written is None:
        return None
    problem = address_problem(written.value)
    if problem is None:
        return written
    id, parameters = problem
    ask.refuse(id, scalar, **parameters)
    return None


def printed_address(scalar: Scalar, ask: Ask) -> Web | None:
    """A web address that is printed, and where it leads."""
    written = web_address(scalar, ask)
    return None if written is None else Web(written.value, written.span, to_uri(written.value))


def address_problem(value: str) -> tuple[str, dict[str, str]] | None:
    """What forbids a link to an address: an id and its parameters; None if nothing does."""
    match = _SCHEME.match(value)
    is_port = match is not None and "." in match[1] and value[match.end() :][:1].isdigit()
    if match is None or is_port:  # example.org:8080 has a port and no scheme
        return "content/link-address", {"value": value, "better": _better(value)}
    scheme, rest = match[1].lower(), value[match.end() :]
    if scheme not in SCHEMES:
        return "content/link-scheme", {"scheme": scheme}
    if _UNSAFE.search(value) or len(value) > LONGEST_ADDRESS or not _is_whole(scheme, rest):
        return "content/link-address", {"value": value, "better": ""}
    return None


def _better(value: str) -> str:
    if is_email(value):
        return f"mailto:{value}"
    host = value.partition("/")[0]
    return f"https://{value}" if "." in host and ascii_host(host) else ""


def _is_whole(scheme: str, rest: str) -> bool:
    if scheme == "mailto":
        return is_email(rest.partition("?")[0])
    if scheme == "tel":
        digits = rest.removeprefix("+").translate({ord(mark): None for mark in "-.() "})
        return digits.isascii() and digits.isdigit()
    return rest.startswith("//") and host_of(rest) is not None


def phone(scalar: Scalar, ask: Ask) -> Phone | None:
    """A phone number as printed; how it is dialled follows when its country is known."""
    written = text(scalar, ask)
    return None if written is None else Phone(written.value, written.span, "")


def dialled(number: Phone, country: str, report: Report) -> Phone | None:
    """A phone number with its link, by the rules of a country; None where there can't be one."""
    import phonenumbers  # noqa: PLC0415 - 31 ms, only where there is a number

    try:
        parsed = phonenumbers.parse(number.value, country)
    except phonenumbers.NumberParseException:
        parsed = None
    facts = {"value": number.value, "country": country}
    short = None if parsed is None else _short(number.value, parsed, country)
    if short is not None:
        return number._replace(uri=f"tel:{short}")
    if parsed is None or not (
        phonenumbers.is_possible_number(parsed)
        or phonenumbers.is_possible_short_number_for_region(parsed, country)
    ):
        report.add("content/phone", number.span, **facts)
        return None
    if parsed.extension is None and _has_letters_behind_digits(number.value):
        report.add("content/phone-letters", number.span, **facts)
        return None
    if phonenumbers.is_valid_number(parsed):
        uri = phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.RFC3966)
        return number._replace(uri=_global(uri))
    report.add("content/phone-unassigned", number.span, **facts)
    return number._replace(uri=f"tel:{_digits(number.value)}")


def _short(value: str, parsed: Any, country: str) -> str | None:
    """What is dialled of an emergency number, a service's or a helpline's, which has no country
    code; None for any other.

    The library knows those in use in each country as its tables were made; not all that may be set
    on a flyer are in them (113 in the Netherlands, 19222 in Germany).
    """
    import phonenumbers  # noqa: PLC0415

    written = _digits(value)
    digits = str(parsed.national_number) if written.startswith("+") else written
    if _has_letters_behind_digits(value):
        return None
    is_service = country in HELPLINE_COUNTRIES and SERVICE.fullmatch(digits) is not None
    if is_service or phonenumbers.is_valid_short_number_for_region(parsed, country):
        return digits
    return None


def _global(uri: str) -> str:
    """RFC 3966 without visual separators; an extension stays: `tel:+493026391176;ext=12`."""
    number, semicolon, extension = uri.partition(";")
    return number.replace("-", "") + semicolon + extension


def _has_letters_behind_digits(value: str) -> bool:
    """The library takes letters for the keys they stand on: "App. 5" would dial 2775."""
    behind = False
    for character in value:
        if behind and character.isalpha():
            return True
        behind = behind or character.isdecimal()
    return False


def _digits(value: str) -> str:
    """What is dialled as it is: short numbers (110, 116006), and numbers that no rule knows."""
    plus = "+" if value.lstrip().startswith("+") else ""
    return plus + "".join(str(int(character)) for character in value if character.isdecimal())
