"""What `brochure mail` says of the draft that it wrote."""

from __future__ import annotations

from typing import Final

SIZE: Final = "{file} has {size} MB"

PROGRAMS: Final = (
    "Outlook (classic): open it; it is a draft, add the recipients and send",
    "Thunderbird: open it, then choose Message > Edit As New Message",
    "Apple Mail: open it, then choose Message > Send Again",
    "new Outlook, mail in the browser: they show it but may not send it; write a mail there and "
    "attach the PDF",
)
"""A sentence for each mail program."""
