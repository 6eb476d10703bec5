"""What the file says of itself: XMP, the information dictionary, the output intent.

Title, author, language, date and the profile's claims go in. The information dictionary repeats
XMP for readers that know nothing else. The clock is not read: the date is given.
"""

from __future__ import annotations

from time import gmtime, strftime

from brochure.compose.page import Metadata
from brochure.paint.objects import text_string

_PRODUCER = "brochure"

_XML = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})

# PDF/A asks for a description of every schema that XMP doesn't know (ISO 19005-2, 6.6.2.3.3).
_PDFUA_SCHEMA = """\
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" \
xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" \
xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 that the file conforms to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
"""


def xmp(
    metadata: Metadata,
    created: int,
    ua: int | None,
    pdfa: tuple[int, str] | None,
    *,
    pdfx: tuple[str, str] | None = None,
) -> bytes:
    """The XMP packet; `created` is in seconds since 1970, `ua` and `pdfa` are the claims.

    `pdfx` are the claim to PDF/X and an identifier of the document's content.
    """
    claims = "" if pdfx is None else _press(*pdfx, _date(created))
    if pdfa is not None:
        part, level = pdfa
        claims += _description(
            'pdfaid="http://www.aiim.org/pdfa/ns/id/"',
            f"<pdfaid:part>{part}</pdfaid:part><pdfaid:conformance>{level}</pdfaid:conformance>",
        )
    if ua is not None:
        claims += _description(
            'pdfuaid="http://www.aiim.org/pdfua/ns/id/"', f"<pdfuaid:part>{ua}</pdfuaid:part>"
        )
        if pdfa is not None:
            claims += _PDFUA_SCHEMA
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
    date = _date(created)
    return (
        _description(
            'dc="http://purl.org/dc/elements/1.1/"',
            "<dc:format>application/pdf</dc:format>"
            f'<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>'
            f"<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>"
            f"<dc:language><rdf:Bag><rdf:li>{metadata.language.translate(_XML)}</rdf:li></rdf:Bag>"
            "</dc:language>",
        )
        + _description(
            'xmp="http://ns.adobe.com/xap/1.0/"',
            f"<xmp:CreateDate>{date}</xmp:CreateDate><xmp:ModifyDate>{date}</xmp:ModifyDate>",
        )
        + _description(
            'pdf="http://ns.adobe.com/pdf/1.3/"', f"<pdf:Producer>{_PRODUCER}</pdf:Producer>"
        )
    )


def _date(created: int) -> str:
    return strftime("%Y-%m-%dT%H:%M:%SZ", gmtime(created))


def _press(claim: str, identifier: str, date: str) -> str:
    """What PDF/X-4 asks for beside: its claim, trapping, a date, identifiers."""
    return (
        _description(
            'pdfxid="http://www.npes.org/pdfx/ns/id/"',
            f"<pdfxid:GTS_PDFXVersion>{claim}</pdfxid:GTS_PDFXVersion>",
        )
        + _description('pdf="http://ns.adobe.com/pdf/1.3/"', "<pdf:Trapped>False</pdf:Trapped>")
        + _description(
            'xmp="http://ns.adobe.com/xap/1.0/"', f"<xmp:MetadataDate>{date}</xmp:MetadataDate>"
        )
        + _description(
            'xmpMM="http://ns.adobe.com/xap/1.0/mm/"',
            f"<xmpMM:DocumentID>uuid:{identifier}</xmpMM:DocumentID>"
            "<xmpMM:VersionID>1</xmpMM:VersionID>"
            "<xmpMM:RenditionClass>default</xmpMM:RenditionClass>",
        )
    )


def _description(namespace: str, properties: str) -> str:
    return f'<rdf:Description rdf:about="" xmlns:{namespace}>{properties}</rdf:Description>\n'


def information(metadata: Metadata, created: int, *, pdfx: bool = False) -> dict[str, str]:
    """The entries of the information dictionary (ISO 32000-1, 14.3.3); PDF/X asks for Trapped."""
    date = text_string(strftime("D:%Y%m%d%H%M%SZ", gmtime(created)))
    return {
        "Title": text_string(metadata.title),
        "Author": text_string(metadata.author),
        "Producer": text_string(_PRODUCER),
        "CreationDate": date,
        "ModDate": date,
        **({"Trapped": "/False"} if pdfx else {}),
    }
