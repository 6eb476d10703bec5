"""Addresses as people write them → URIs in ASCII, and back.

A PDF's URI action takes ASCII only (ISO 32000-1, 12.6.4.7): the host goes by UTS 46, everything
else as percent-encoded UTF-8 (RFC 3987, 3.1; for mail RFC 6068, 2). What stands on the page is
what the author typed. Nothing is looked up.
"""

from __future__ import annotations

import re

LONGEST_HOST = 253
"""Characters of a host's name (RFC 1035, 2.3.4)."""

_LABEL = r"[A-Za-z0-9](?:[\w-]{0,61}[A-Za-z0-9])?"
_HOST = re.compile(rf"{_LABEL}(?:\.{_LABEL})*\.?", re.ASCII)
_ATOM = r"[\w\u0300-\u036f!#$%&'*+/=?^`{|}~-]+"  # RFC 5322, 3.2.3, with the letters of RFC 6532
_LOCAL = re.compile(rf"{_ATOM}(?:\.{_ATOM})*")

_URI_CHARACTERS = "!#$%&'()*+,/:;=?@[]~-._"
_LOCAL_CHARACTERS = "!$'*+-._~"
"""What an e-mail address's local part may hold as it is; all else is percent-encoded."""
_STRAY_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")
_BEYOND_ASCII = re.compile(r"(?:%[89A-Fa-f][0-9A-Fa-f])+")


def ascii_host(host: str) -> str | None:
    """A host's name as the DNS knows it, None where there can be no such host."""
    if len(host) > LONGEST_HOST:
        return None
    found = host if host.isascii() else _by_uts46(host)
    return found if found is not None and _HOST.fullmatch(found) else None


def _by_uts46(host: str) -> str | None:
    """UTS 46, non-transitional (`ß` stays). IDNA 2008 forbids signs such as emoji, UTS 46 and
    browsers don't.
    """
    import idna  # noqa: PLC0415 - 15 ms, only for hosts beyond ASCII

    try:
        return str(idna.encode(host, uts46=True), "ascii")
    except idna.InvalidCodepoint:
        pass
    except UnicodeError:
        return None
    try:
        labels = idna.uts46_remap(host, std3_rules=False).split(".")
    except UnicodeError:
        return None
    return ".".join(one if one.isascii() else _punycode(one) for one in labels)


def _punycode(label: str) -> str:
    return f"xn--{label.encode('punycode').decode('ascii')}"


def is_email(value: str) -> bool:
    """Whether a text has the form of an e-mail address, its letters of any script (RFC 6531)."""
    local, at, domain = value.rpartition("@")
    if not at or len(value) > 254 or domain.endswith(".") or "." not in domain.replace("。", "."):
        return False
    return _LOCAL.fullmatch(local) is not None and ascii_host(domain) is not None


def host_of(rest: str) -> str | None:
    """The host behind `//`; None where there is none. Names of users are refused: they mislead."""
    authority = re.split(r"[/?#]", rest[2:], maxsplit=1)[0]
    host, colon, port = authority.partition(":")
    if colon and not (port.isascii() and port.isdigit()):
        return None
    return host if ascii_host(host) is not None else None


def to_uri(address: str) -> str:
    """An address with its scheme as a URI in ASCII. What is percent-encoded already stays."""
    if address.isascii():
        return _STRAY_PERCENT.sub("%25", address)
    scheme, _, rest = address.partition(":")
    if scheme.lower() == "mailto":
        mailbox, mark, headers = rest.partition("?")
        local, at, domain = mailbox.rpartition("@")
        ascii_domain = ascii_host(domain) or _quoted(domain)
        return f"{scheme}:{_quoted(local)}{at}{ascii_domain}{mark}{_quoted(headers)}"
    host = host_of(rest) if scheme.lower() in ("https", "http") else None
    if host:
        return f"{scheme}://{ascii_host(host)}{_quoted(rest[2 + len(host) :])}"
    return f"{scheme}:{_quoted(rest)}"


def _quoted(text: str, safe: str = _URI_CHARACTERS) -> str:
    from urllib.parse import quote  # noqa: PLC0415 - only for addresses beyond ASCII

    return _STRAY_PERCENT.sub("%25", quote(text, safe=safe))


def ascii_mailbox(mailbox: str) -> str:
    """An e-mail address with its domain as the DNS knows it."""
    local, at, domain = mailbox.rpartition("@")
    return f"{local}{at}{ascii_host(domain) or domain}"


def mail_uri(mailbox: str) -> str:
    """The `mailto:` of an e-mail address (RFC 6068, 2)."""
    local, _, domain = ascii_mailbox(mailbox).rpartition("@")
    return f"mailto:{_quoted(local, _LOCAL_CHARACTERS)}@{_quoted(domain)}"


def readable(uri: str) -> str:
    """A URI as people read it: host and letters in their own script, mail and phone bare.

    The way back leads to the same URI.
    """
    scheme, _, rest = uri.partition(":")
    match scheme.lower():
        case "mailto":
            from urllib.parse import unquote  # noqa: PLC0415

            local, at, domain = rest.partition("?")[0].rpartition("@")
            return f"{unquote(local)}{at}{_own_script(domain)}"
        case "tel":
            return _grouped(rest)
    host = host_of(rest)
    if host is None:
        return uri
    tail = _BEYOND_ASCII.sub(_letters, rest[2 + len(host) :])
    return f"{scheme}://{_own_script(host)}{tail}"


def _grouped(number: str) -> str:
    """A number with its country code in the groups that the country writes it in."""
    if not number.startswith("+"):
        return number
    import phonenumbers  # noqa: PLC0415

    try:
        parsed = phonenumbers.parse(f"tel:{number}")
    except phonenumbers.NumberParseException:
        return number
    return str(phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.INTERNATIONAL))


def _own_script(host: str) -> str:
    return ".".join(map(_own_letters, host.split(".")))


def _own_letters(label: str) -> str:
    """A label of a host without punycode, where that leads back to it."""
    if not label.lower().startswith("xn--"):
        return label
    try:
        own = label[4:].encode("ascii").decode("punycode")
    except UnicodeError:
        return label
    return own if ascii_host(own) == label.lower() else label


def _letters(match: re.Match[str]) -> str:
    """Percent-encoded letters as letters; what a reader couldn't type stays."""
    try:
        found = bytes.fromhex(match[0].replace("%", "")).decode("utf-8")
    except UnicodeDecodeError:
        return match[0]
    return found if found.isalnum() else match[0]


def says(text: str, uri: str) -> bool:
    """Whether a text is itself the address that its link leads to, be it in a shorter form."""
    scheme = uri.partition(":")[0].lower()
    match scheme:
        case "tel":
            digits = _digits(text).lstrip("0")
            return len(digits) >= 3 and _digits(uri).endswith(digits) and not _has_words(text)
        case "mailto":
            return is_email(text) and mail_uri(text).lower() == uri.partition("?")[0].lower()
    address = text if "://" in text else f"{scheme}://{text}"
    if any(char.isspace() for char in text) or host_of(address.partition(":")[2]) is None:
        return False
    return _core(to_uri(address)) == _core(uri)


def _core(uri: str) -> str:
    return uri.partition("://")[2].lower().removeprefix("www.").removesuffix("/")


def _digits(text: str) -> str:
    return "".join(char for char in text if char.isdecimal())


def _has_words(text: str) -> bool:
    return any(char.isalpha() for char in text)
