"""Languages, countries, e-mail and web addresses, phone numbers.

Syntax only: nothing is looked up, no network is used.
"""

from __future__ import annotations

import re

from brochure.content.ask import Ask, unbroken
from brochure.content.model import Phone, Text
from brochure.content.scalars import text
from brochure.diagnostics.model import Report
from brochure.source.node import Scalar

SCHEMES = ("https", "http", "mailto", "tel")
"""Where links may lead."""

LONGEST_ADDRESS = 2000
"""Characters of a web address that browsers and readers agree on."""

_LANGUAGE = re.compile(  # RFC 5646, 2.1, without extensions and private use
    r"[A-Za-z]{2,3}(-[A-Za-z]{4})?(-(?:[A-Za-z]{2}|\d{3}))?(-(?:\w{5,8}|\d\w{3}))*", re.ASCII
)
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):")
_LABEL = r"[^\W_](?:[\w-]{0,61}[^\W_])?"
_HOST = re.compile(rf"{_LABEL}(?:\.{_LABEL})*\.?")
_EMAIL = re.compile(  # RFC 5322, 3.4.1, without quoted parts and comments
    rf"[A-Za-z0-9!#$%&'*+/=?^_`{{|}}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{{|}}~-]+)*"
    rf"@{_LABEL}(?:\.{_LABEL})+"
)
_UNSAFE = re.compile(r'[\s<>"\\^`{|}\ufffd]')


def language(scalar: Scalar, ask: Ask) -> str | None:
    """A language tag in BCP 47's own spelling: `de-DE`, `sr-Latn`."""
    value = unbroken(scalar)
    better = _canonical(value.replace("_", "-"))
    if not _LANGUAGE.fullmatch(value):
        known = better if _LANGUAGE.fullmatch(better) else ""
        ask.refuse("content/language", scalar, value=value, better=known)
        return None
    return better


def _canonical(tag: str) -> str:
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


def is_email(value: str) -> bool:
    """Whether a text has the form of an e-mail address."""
    return len(value) <= 254 and _EMAIL.fullmatch(value) is not None


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
    return f"https://{value}" if "." in host and _HOST.fullmatch(host) else ""


def _is_whole(scheme: str, rest: str) -> bool:
    if scheme == "mailto":
        return is_email(rest.partition("?")[0])
    if scheme == "tel":
        digits = rest.removeprefix("+").translate({ord(mark): None for mark in "-.() "})
        return digits.isascii() and digits.isdigit()
    return rest.startswith("//") and _host(rest) is not None


def _host(rest: str) -> str | None:
    """The host behind `//`; None where there is none. Names of users are refused: they mislead."""
    authority = re.split(r"[/?#]", rest[2:], maxsplit=1)[0]
    host, colon, port = authority.partition(":")
    if colon and not (port.isascii() and port.isdigit()):
        return None
    return host if _HOST.fullmatch(host) else None


def to_uri(address: str) -> str:
    """An address as a URI in ASCII: the host by IDNA, all else as percent-encoded UTF-8.

    Its source may hold any letters (RFC 3987, 3.1); a PDF's URI action takes ASCII only.
    """
    if address.isascii():
        return address
    from urllib.parse import quote  # noqa: PLC0415 - only for addresses beyond ASCII

    scheme, _, rest = address.partition(":")
    host = _host(rest) if scheme.lower() in ("https", "http") else None
    if host:
        rest = f"//{_idna(host)}{rest[2 + len(host) :]}"
    return f"{scheme}:{quote(rest, safe=_URI_CHARACTERS)}"


_URI_CHARACTERS = "!#$%&'()*+,/:;=?@[]~-._"


def _idna(host: str) -> str:
    try:
        return host.encode("idna").decode("ascii")
    except UnicodeError:  # a label too long once it is encoded: percent-encoded like the rest
        return host


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
    if parsed is None or not phonenumbers.is_possible_number(parsed):
        report.add("content/phone", number.span, **facts)
        return None
    if parsed.extension is None and _has_letters_behind_digits(number.value):
        report.add("content/phone-letters", number.span, **facts)
        return None
    if phonenumbers.is_valid_number(parsed):
        uri = phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.RFC3966)
        return number._replace(uri=_global(uri))
    if not phonenumbers.is_valid_short_number_for_region(parsed, country):
        report.add("content/phone-unassigned", number.span, **facts)
    return number._replace(uri=f"tel:{_digits(number.value)}")


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
