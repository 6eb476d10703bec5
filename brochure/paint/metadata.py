"""What the file says of itself: XMP and the information dictionary.

Title, author, language, date and the standards' claims go in. The information dictionary repeats
XMP for readers that know nothing else. The clock is not read: the date is given.
"""

from __future__ import annotations

from time import gmtime, strftime

from brochure.compose.page import Metadata
from brochure.paint.objects import text_string
from brochure.paint.standards.demands import description

_PRODUCER = "brochure"

_XML = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})


def xmp(metadata: Metadata, created: int, claims: str) -> bytes:
    """The XMP packet; `created` is in seconds since 1970, `claims` are descriptions of XMP."""
    packet = (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">\n'
        f"{_document(metadata, created)}{claims}"
        '</rdf:RDF></x:xmpmeta>\n<?xpacket end="r"?>'
    )
    return packet.encode()


def _document(metadata: Metadata, created: int) -> str:
    title, author = metadata.title.translate(_XML), metadata.author.translate(_XML)
    date = xmp_date(created)
    tags = (metadata.language, *metadata.others)
    languages = "".join([f"<rdf:li>{tag.translate(_XML)}</rdf:li>" for tag in tags])
    return (
        description(
            'dc="http://purl.org/dc/elements/1.1/"',
            "<dc:format>application/pdf</dc:format>"
            f'<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>'
            f"<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>"
            f"<dc:language><rdf:Bag>{languages}</rdf:Bag></dc:language>",
        )
        + description(
            'xmp="http://ns.adobe.com/xap/1.0/"',
            f"<xmp:CreateDate>{date}</xmp:CreateDate><xmp:ModifyDate>{date}</xmp:ModifyDate>",
        )
        + description(
            'pdf="http://ns.adobe.com/pdf/1.3/"', f"<pdf:Producer>{_PRODUCER}</pdf:Producer>"
        )
    )


def xmp_date(created: int) -> str:
    """A date as XMP writes it, in UTC."""
    return strftime("%Y-%m-%dT%H:%M:%SZ", gmtime(created))


def information(metadata: Metadata, created: int) -> dict[str, str]:
    """The entries of the information dictionary (ISO 32000-1, 14.3.3)."""
    date = text_string(strftime("D:%Y%m%d%H%M%SZ", gmtime(created)))
    return {
        "Title": text_string(metadata.title),
        "Author": text_string(metadata.author),
        "Producer": text_string(_PRODUCER),
        "CreationDate": date,
        "ModDate": date,
    }
