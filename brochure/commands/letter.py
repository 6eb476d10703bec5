"""An e-mail that waits to be sent: the same flyer, the same bytes.

    multipart/mixed
      multipart/alternative
        text/plain            the whole text, first: who can't see pictures needs no other part
        multipart/related
          text/html           the first page as a picture, and the text again
          image/jpeg
      application/pdf         attached

There is no date, no sender and no message id: these are the mail program's (RFC 5322, 3.6.1), and
`X-Unsent: 1` tells it that the mail is a draft. Nothing in it is fetched from a network.
"""

from __future__ import annotations

import unicodedata
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import EmailPolicy
from hashlib import sha256
from html import escape
from typing import Any, NamedTuple
from urllib.parse import quote

from brochure.check.picture import Picture
from brochure.commands.running_text import RunningText

SHOWN_WIDTH = 600  # pixels: what mail programs have room for beside their lists
PICTURE_WIDTH = 2 * SHOWN_WIDTH  # for screens of double density

_PIECE = 50  # characters of a name in one line of a header; lines have 78 (RFC 5322, 2.1.1)
_SPELLED = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ß": "ss", "ẞ": "SS"}
    | {"ł": "l", "Ł": "L", "ı": "i", "ø": "o", "Ø": "O", "æ": "ae", "Æ": "Ae", "œ": "oe"}
)
_DISPOSITION = "content-disposition"


class Letter(NamedTuple):
    """What is sent: `name` is that of the attached file."""

    subject: str
    to: tuple[Address, ...]
    text: RunningText
    language: str
    pdf: bytes
    picture: Picture
    name: str


class _Policy(EmailPolicy):
    """Keeps the attachment's header as it is given: the library knows no name in two forms."""

    def header_store_parse(self, name: str, value: Any) -> tuple[str, Any]:
        """A header that is set (see `email.policy.Policy`)."""
        if name.lower() == _DISPOSITION:
            return name, value
        return super().header_store_parse(name, value)


_POLICY = _Policy(linesep="\r\n", refold_source="none")


def draft(letter: Letter) -> bytes:
    """The mail as a file. Raises ValueError where a subject has line breaks."""
    key = _key(letter)
    mail = EmailMessage(_POLICY)
    mail["X-Unsent"] = "1"
    if letter.to:
        mail["To"] = letter.to
    mail["Subject"] = letter.subject
    mail.set_content(letter.text.plain(), cte="quoted-printable")
    mail.add_alternative(_html(letter, key), subtype="html", cte="quoted-printable")
    shown = mail.get_payload(1)
    assert isinstance(shown, EmailMessage)
    picture = letter.picture.data
    shown.add_related(picture, "image", "jpeg", cid=f"<{_content_id(key)}>", disposition="inline")
    mail.add_attachment(letter.pdf, "application", "pdf")
    attached = mail.get_payload(-1)
    assert isinstance(attached, EmailMessage)
    attached.replace_header("Content-Disposition", _disposition(letter.name))
    _fix_boundaries(mail, key)
    return mail.as_bytes()


def _key(letter: Letter) -> str:
    """What tells this mail from others; no text can contain it, for it is derived from the text."""
    parts = (letter.subject, letter.text.plain(), letter.text.html(), letter.name, str(letter.to))
    digest = sha256("\0".join(parts).encode("utf-8", "surrogatepass"))
    digest.update(letter.pdf)
    return digest.hexdigest()[:24]


def _content_id(key: str) -> str:
    return f"page-1.{key}@brochure.invalid"  # RFC 2392; RFC 2606: nobody's domain


def _html(letter: Letter, key: str) -> str:
    height = round(SHOWN_WIDTH * letter.picture.height / letter.picture.width)
    headline = escape(letter.text.headline)
    return "\n".join(
        (
            f'<!DOCTYPE html>\n<html lang="{escape(letter.language)}"><head><meta charset="utf-8">',
            f"<title>{escape(letter.subject)}</title></head>",
            '<body style="font-family:sans-serif;line-height:1.45;max-width:600px">',
            f'<p><img src="cid:{_content_id(key)}" alt="{headline}" width="{SHOWN_WIDTH}"',
            f'height="{height}" style="max-width:100%;height:auto"></p>',
            letter.text.html(),
            "</body></html>\n",
        )
    )


def _disposition(name: str) -> str:
    """The attachment's name: in its own letters (RFC 2231), and in ASCII for programs that read
    no others. What comes first counts for those that read one.
    """
    plain = ascii_name(name)
    if plain == name and len(name) <= _PIECE:
        return f'attachment; filename="{name}"'
    first, *more = _pieces(quote(name, safe=""))
    coded = [f"filename*{'0*' if more else ''}=utf-8''{first}"]
    coded += [f"filename*{number}*={piece}" for number, piece in enumerate(more, start=1)]
    return ";\r\n ".join(("attachment", *coded, f'filename="{plain}"'))


def _pieces(coded: str) -> list[str]:
    """A percent-encoded text in pieces of a line each, no code divided."""
    pieces = [""]
    at = 0
    while at < len(coded):
        step = 3 if coded[at] == "%" else 1
        if len(pieces[-1]) + step > _PIECE:
            pieces.append("")
        pieces[-1] += coded[at : at + step]
        at += step
    return pieces


def ascii_name(name: str) -> str:
    """A file's name in ASCII, short enough for one line: `Frühling.pdf` becomes
    `Fruehling.pdf`. What has no such form is left out.
    """
    stem, dot, ending = name.rpartition(".")
    spelled = unicodedata.normalize("NFC", stem).translate(_SPELLED)
    plain = unicodedata.normalize("NFKD", spelled).encode("ascii", "ignore").decode()
    kept = "".join(sign if sign.isalnum() or sign in "-_.() " else "-" for sign in plain)
    return f"{kept[:_PIECE].strip(' .-') or 'flyer'}{dot}{ending}"


def _fix_boundaries(mail: EmailMessage, key: str) -> None:
    """The library draws them by chance."""
    parts = [part for part in mail.walk() if part.is_multipart()]
    for number, part in enumerate(parts, start=1):
        part.set_boundary(f"brochure-{number}-{key}")
