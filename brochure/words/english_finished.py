"""The messages about a finished file, in English."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from brochure.diagnostics.catalogue import Words

_NEW_FILE = "write the file anew, without this"
_ASK = "ask the program that made the file for PDF/X-4"

FINISHED_WORDS: Final[Mapping[str, Words]] = {
    "file/unreadable": Words(
        "the file can't be read as a PDF: {reason}",
        "No PDF, or one that is broken beyond repair.",
    ),
    "file/damaged": Words(
        "the file is damaged: {reason}",
        "Readers may mend it, each in its own way.",
        ("write the file anew",),
    ),
    "file/too-complex": Words(
        "the file was not examined to its end: {what}",
        "A bound that no flyer reaches, against files that are made to exhaust their reader.",
    ),
    "file/encrypted": Words(
        "the file is encrypted",
        "PDF/X-4 and PDF/A allow no encryption, not even without a password to read.",
        ("save it without a password and without restrictions",),
    ),
    "file/id": Words("the file has no identifier", "The trailer's ID of two strings is missing."),
    "file/embedded": Words(
        "files are embedded in it", "Some shops refuse files inside of files.", (_NEW_FILE,)
    ),
    "file/form": Words("it is an XFA form", "A form that only some readers show.", (_NEW_FILE,)),
    "file/layers": Words(
        "the layers are not sound: {what}", "Layers may be shown in one reader and not in another."
    ),
    "file/limit": Words(
        "{found:d} {what}; allowed are {allowed}",
        "Bounds of ISO 32000-1, annex C, that readers rely on.",
    ),
    "file/operator": Words(
        "page {page}: `{operator}` is no operator of PDF 1.6",
        "A content stream with words that readers skip.",
    ),
    "file/resource": Words(
        "page {page}: the content uses {name}, which isn't there",
        "A resource is named and missing: something isn't painted.",
    ),
    "file/external": Words(
        "{subject} lies in another file", "Stream data outside of the PDF.", (_NEW_FILE,)
    ),
    "file/filter": Words(
        "{subject} is packed by {filter}", "LZW and Crypt are refused.", (_NEW_FILE,)
    ),
    "file/jpx": Words(
        "{subject} is a JPEG 2000 picture of {channels:channel|channels} and {bits:bit|bits}",
        "JPEG 2000 may have 1, 3 or 4 channels of 1, 8 or 16 bits.",
    ),
    "file/proxy": Words(
        "{subject} stands for something else ({what})",
        "OPI, reference XObjects and PostScript XObjects let others paint something else.",
        (_NEW_FILE,),
    ),
    "file/alternate-image": Words(
        "{subject} is printed as another picture than it is shown",
        "An alternate image for printing.",
        (_NEW_FILE,),
    ),
    "file/transfer-curve": Words(
        "{subject} changes tints by a transfer curve", "Transfer functions are refused."
    ),
    "file/halftone": Words(
        "{subject} brings its own screening", "Halftones of types 1 and 5 only."
    ),
    "file/blend-mode": Words("{subject} blends by `{mode}`", "Not one of PDF's blend modes."),
    "file/rendering-intent": Words("`{intent}` is no rendering intent", "There are four."),
    "file/xmp": Words("the metadata can't be used: {what}", "The XMP packet is missing or broken."),
    "file/font": Words(
        "the font {subject} isn't embedded",
        "Another font would be printed in its place.",
        ("embed all fonts",),
    ),
    "file/missing-glyph": Words(
        "the font {subject} lacks {count:glyph|glyphs} that it is asked for",
        "The box of .notdef is printed.",
    ),
    "file/font-width": Words(
        "code {code:d} of the font {subject} is {stated:.1f} wide by the file "
        "and {real:.1f} by the font",
        "Widths in the file and in the font program differ.",
    ),
    "file/device-colour": Words(
        "{space} is used, and no output intent says what it means",
        "Device colours must be those of the output intent's profile.",
        ("convert the colours, or the pictures, to those of the output intent",),
    ),
    "file/icc": Words(
        "an ICC profile for `{model}` is used with {channels:channel|channels}",
        "A profile and its colour space disagree.",
    ),
    "file/icc-overprint": Words(
        "page {page}: colours with a CMYK profile overprint by mode 1", "Mode 1 is for DeviceCMYK."
    ),
    "file/spot": Words(
        "the spot colour `{ink}` is built in two ways",
        "One name, one colour: alternate and tint function must be the same everywhere.",
    ),
    "file/colorants": Words(
        "the spot colour `{ink}` in a DeviceN space isn't described",
        "Colorants has no entry for it.",
    ),
    "page/overlap": Words(
        "page {page}: `{text}` can't be read: {by} lies on it, over {width:.1f} × {height:.1f} mm",
        "Letters on other letters, or a text under a picture or a ground that is painted later.",
        ("move one of them, or bring the text to the front",),
    ),
    "page/size": Words(
        "page {page} is {width:d} × {height:d} mm, and page 1 is {first_width:d} × "
        "{first_height:d} mm",
        "A job is printed and bound in one size.",
        ("send pages of other sizes as files of their own",),
    ),
    "page/turned": Words(
        "page {page} is turned by {turn:d}°, and most pages by {usual:d}°",
        "Rotate is undone by some printers' programs and not by others.",
        ("write the page upright, without Rotate",),
    ),
    "press/version": Words(
        "the file is of PDF {version}; PDF/X-4 is based on 1.6", "ISO 15930-7, 6.1.", (_ASK,)
    ),
    "press/claim": Words(
        "the file doesn't say that it is PDF/X-4", "XMP's GTS_PDFXVersion isn't PDF/X-4.", (_ASK,)
    ),
    "press/info-claim": Words(
        "GTS_PDFXVersion stands in the information dictionary",
        "In PDF/X-4 it belongs into XMP alone; some checkers complain.",
    ),
    "press/trapped": Words(
        "nobody says whether the file is trapped",
        "Trapped is True or False, alike in XMP and in the information dictionary.",
    ),
    "press/xmp-key": Words(
        "{key} is missing in the metadata", "XMP properties that PDF/X-4 asks for."
    ),
    "press/info-differs": Words(
        "{key} isn't the same in XMP and in the information dictionary", "One file, two statements."
    ),
    "press/intent": Words(
        "there are {count:d} output intents of PDF/X, and one is needed",
        "The output intent names the printing condition.",
        (_ASK,),
    ),
    "press/condition": Words(
        "the output intent names no printing condition", "As FOGRA39 or FOGRA51."
    ),
    "press/profile": Words(
        "the output intent's profile is no use: {what}",
        "PDF/X-4 embeds the ICC profile of the printing condition.",
    ),
    "press/profile-class": Words(
        "the output intent's profile is of class `{kind}`, not `prtr`",
        "A monitor's, a scanner's or a device link profile can't be printed to.",
    ),
    "press/profile-colour": Words(
        "the output intent's profile is for {space}, not for CMYK", "Offset presses print CMYK."
    ),
    "press/profile-version": Words(
        "the output intent's profile is of ICC version {version}", "2 and 4 up to 4.2 are known."
    ),
    "press/profile-channels": Words(
        "the output intent's profile has {real:channel|channels}, and the file says {stated:d}",
        "N and the profile disagree.",
    ),
    "press/not-cmyk": Words(
        "{space} colours are in the file",
        "PDF/X-4 allows colours with a profile; the shop converts them, and not as you saw them.",
        ("convert them to CMYK",),
    ),
    "press/icc-is-intent": Words(
        "colours carry the output intent's own profile",
        "They are DeviceCMYK, and should be: else black text becomes four-coloured.",
    ),
    "press/white-overprints": Words(
        "page {page}: something white overprints, and so vanishes", "White must knock out."
    ),
    "press/spot-ink": Words(
        "the spot ink `{ink}` is used on {count:page|pages}: it needs a plate of its own",
        "Spot inks cost; some are left in a file by mistake.",
        ("convert it to CMYK if the job is printed in four inks",),
    ),
    "press/registration": Words(
        "page {page}: the registration colour is used inside of the page",
        "It prints on every plate and belongs to the marks outside.",
    ),
    "press/blend-space": Words(
        "{subject} blends in {space}",
        "Transparency is blended in the output intent's colours.",
    ),
    "press/trim-box": Words(
        "page {page} has {what}", "Each page says by a TrimBox where it is cut."
    ),
    "press/boxes": Words("page {page}: {what}", "Trim box, in bleed box, in media box."),
    "press/bleed": Words(
        "page {page} has {found:.1f} mm of bleed; {wanted:.1f} mm are asked for",
        "Paper is never cut exactly: colour goes on past the trim.",
        ("give the pages more bleed, or ask the shop for its least",),
    ),
    "press/bleed-bare": Words(
        "page {page}: {length:d} mm of ink end at the {edge} edge, and the bleed is bare",
        "Ink that touches the trim must go on to the edge of the bleed.",
    ),
    "press/edge-ink": Words(
        "page {page}: ink runs to the edge of the page ({edges}; {length:d} mm), and nothing "
        "is there to be cut away",
        "Without a TrimBox and bleed a white line shows where the cut isn't exact.",
        ("write the file with bleed, and with a TrimBox",),
    ),
    "press/viewer-box": Words(
        "{key} cuts printing to the {box}", "Viewer preferences name media box or bleed box."
    ),
    "press/presentation": Words(
        "{key} is of no use in print", "Slide shows and preseparated pages."
    ),
    "press/printer-mark": Words(
        "page {page}: a printer's mark lies inside of the page", "Marks stand outside of the trim."
    ),
    "press/annotation": Words(
        "page {page}: an annotation ({kind}) lies on the page",
        "Links, comments and fields have no place on a printed page.",
    ),
    "press/action": Words("the file does something by itself ({kind})", "Actions are refused."),
    "press/type": Words(
        "page {page}: type of {size:.1f} pt; {least:.1f} pt can be printed",
        "Smaller type fills in or breaks.",
    ),
    "press/type-reversed": Words(
        "page {page}: white type of {size:.1f} pt; reversed it should have {least:.1f} pt",
        "Ink from around runs into white letters.",
    ),
    "press/line": Words(
        "page {page}: a line of {weight:.2f} pt; {least:.2f} pt can be printed",
        "Hairlines vanish.",
    ),
    "press/line-reversed": Words(
        "page {page}: a line of {weight:.2f} pt, white or of several inks, "
        "should have {least:.2f} pt",
        "Several plates never meet exactly.",
    ),
    "press/image": Words(
        "page {page}: a picture has {resolution:d} dpi; {least:d} dpi print well",
        "Less is soft.",
        ("take a larger picture, or place it smaller",),
    ),
    "press/image-coarse": Words(
        "page {page}: a picture has {resolution:d} dpi; under {least:d} dpi its pixels show",
        "Too few pixels for the size.",
        ("take a larger picture, or place it smaller",),
    ),
    "press/line-art": Words(
        "page {page}: a black-and-white picture has {resolution:d} dpi; it needs {least:d} dpi",
        "Edges without greys need many pixels.",
    ),
    "press/rgb-black": Words(
        "page {page}: {count:text|texts} in the black of RGB: on the press it becomes "
        "{ink:d} % of several inks",
        "Black text is 100 K alone; a conversion from RGB makes it of four inks.",
        ("set black text in 0/0/0/100 CMYK before the file is written",),
    ),
    "press/black-text": Words(
        "page {page}: black text of several inks, {ink:d} % in all",
        "Black text is 100 K alone: plates never meet exactly.",
    ),
    "press/knocks-out": Words(
        "page {page}: black text doesn't overprint",
        "100 K text prints on what is below it; else white edges show.",
    ),
    "press/safe-distance": Words(
        "page {page}: text stands {distance:.1f} mm from the trim; "
        "under {least:.1f} mm it may be cut",
        "Paper moves while it is cut.",
    ),
    "press/near-trim": Words(
        "page {page}: text stands {distance:.1f} mm from the trim; {least:.1f} mm are at ease",
        "Text near an edge looks cut.",
    ),
    "press/ink": Words(
        "page {page}: {ink:.0f} % of ink on 15 mm²; {limit:d} % can dry",
        "Total area coverage over the limit.",
        ("choose a lighter colour or picture, or a profile with less ink",),
    ),
    "press/ink-peak": Words(
        "page {page}: {ink:.0f} % of ink in a spot; the limit is {limit:d} %",
        "A single place over the limit, not yet an area.",
    ),
    "ua/claim": Words("the file doesn't say that it is PDF/UA-1", "XMP lacks pdfuaid:part."),
    "ua/title": Words("the file has no title", "XMP's dc:title (ISO 14289-1, 7.1)."),
    "ua/poor-title": Words(
        "the title `{title}` is {reason}",
        "Screen readers and windows say the title first (ISO 14289-1, 7.1).",
        ("give the document a title that says what it is",),
    ),
    "ua/title-shown": Words(
        "windows show the file's name and not its title", "DisplayDocTitle isn't true."
    ),
    "ua/language": Words("the file says no language", "Speech would guess (ISO 14289-1, 7.2)."),
    "ua/language-differs": Words(
        "the language is `{stated}`, and the words look like `{likely}`: {known:d} of {words:d} "
        "are common words of it",
        "A voice of another language reads the text out (ISO 14289-1, 7.2).",
        ("state the language that the text is in",),
    ),
    "ua/scan": Words(
        "page {page} is a picture of {width:d} × {height:d} pixels without any text: a scan",
        "Nothing in it can be read out, searched or copied.",
        ("export the page from the program it was written in, or recognise its text (OCR)",),
    ),
    "ua/language-tag": Words(
        "`{stated}` is no language",
        "Languages are named as in BCP 47: `de`, `en-GB` (ISO 14289-1, 7.2).",
        ("write the language as `de-DE` or `en`",),
    ),
    "ua/tags": Words("the file isn't tagged", "Screen readers find no structure in it."),
    "ua/suspects": Words("the file says that its tags are suspect", "MarkInfo's Suspects is true."),
    "ua/unowned": Words(
        "page {page}: {what} is neither tagged nor an artifact",
        "Everything on a page is content or decoration (ISO 14289-1, 7.1).",
    ),
    "ua/parent-tree": Words(
        "page {page}: content and tags don't name each other: {what}",
        "Marked content, tag tree and parent tree must agree.",
    ),
    "ua/role": Words("the tag `{role}` isn't mapped to a standard one", "ISO 14289-1, 7.1."),
    "ua/heading-first": Words(
        "the first heading is {heading}, not H1",
        "Headings begin at the first level (ISO 14289-1, 7.4.2).",
    ),
    "ua/heading-order": Words(
        "a heading {heading} follows {last}, and a level is skipped",
        "Headings go down one level at a time (ISO 14289-1, 7.4.2).",
    ),
    "ua/heading-kinds": Words(
        "{what}",
        "Headings have levels or have none; without them a section has one (ISO 14289-1, 7.4.4).",
    ),
    "ua/reading-order": Words(
        "page {page}: `{text}` is read before `{later}`, and stands below it",
        "Tags put the text into another order than the page (ISO 14289-1, 7.1).",
        ("put the tags into the order of the page",),
    ),
    "ua/alt": Words("a picture ({role}) has no alternative text", "ISO 14289-1, 7.3."),
    "ua/alt-file-name": Words(
        "the alternative text `{alt}` is a file's name",
        "It says nothing of what the picture shows (ISO 14289-1, 7.3).",
        ("describe what the picture shows, in a sentence",),
    ),
    "ua/nesting": Words(
        "{what}",
        "Tables and tables of contents have their order (ISO 14289-1, 7.2; ISO 32000-1, 14.8.4).",
    ),
    "ua/note-id": Words("a note has no ID of its own", "ISO 14289-1, 7.9."),
    "ua/table-headers": Words(
        "a table's header doesn't say whether it heads a row or a column",
        "TH has neither a Scope nor an ID that cells name in Headers (ISO 14289-1, 7.5).",
        ("give every TH a Scope",),
    ),
    "ua/list": Words("the list is not sound at `{role}`", "L holds LI, LI holds Lbl and LBody."),
    "ua/tabs": Words("page {page}: tabs don't follow the structure", "Tabs isn't S (7.18.3)."),
    "ua/link-tag": Words(
        "page {page}: an annotation ({kind}) has no tag",
        "Links lie in Link, fields in Form, others in Annot (ISO 14289-1, 7.18.1 to 7.18.5).",
    ),
    "ua/annotation-text": Words(
        "page {page}: an annotation ({kind}) isn't described",
        "Contents, or a field's TU, say what it is for (ISO 14289-1, 7.18.1).",
    ),
    "ua/link-text": Words(
        "page {page}: a link has no Contents that say where it leads",
        "ISO 14289-1, 7.18.5.",
    ),
    "ua/poor-link": Words(
        "page {page}: a link says `{text}`, and not where it leads",
        "Links are read out one by one, without the words around (WCAG 2.2, 2.4.4 and 2.4.9).",
        ("name what is found there",),
    ),
    "ua/unicode": Words(
        "{count:glyph|glyphs} of the font {subject} stand for no text",
        "They can't be read out or copied (ISO 14289-1, 7.21.7).",
    ),
    "ua/contrast": Words(
        "page {page}: text has a contrast of {ratio:.1f} to 1; it needs {least:.1f}",
        "WCAG 2.2, 1.4.3.",
    ),
    "a/claim": Words("the file doesn't say that it is PDF/A-2a", "XMP's pdfaid."),
    "a/header": Words("the file {what} wrongly", "ISO 19005-2, 6.1.2 and 6.1.3."),
    "a/extension-schema": Words(
        "the metadata use `{prefix}` and don't describe it", "ISO 19005-2, 6.6.2.3."
    ),
    "a/intent": Words("{what}", "ISO 19005-2, 6.2.3 and 6.2.10."),
    "a/private-use": Words(
        "{count:glyph|glyphs} of the font {subject} stand for characters of private use",
        "What they mean is known to their font alone (ISO 19005-2, 6.2.11.7.3).",
        ("give what is shown by them an ActualText",),
    ),
    "a/annotation-kind": Words(
        "page {page}: annotations of the kind {kind} aren't kept",
        "Sounds, films, screens and 3D are refused (ISO 19005-2, 6.3.1).",
    ),
    "a/annotation-flags": Words(
        "page {page}: an annotation ({kind}) is hidden or not printed", "ISO 19005-2, 6.3.2."
    ),
    "a/appearance": Words(
        "page {page}: an annotation ({kind}) has no appearance", "ISO 19005-2, 6.3.3."
    ),
    "a/action": Words("the file does something by itself ({kind})", "ISO 19005-2, 6.5.1."),
    "a/interpolate": Words("a picture is interpolated", "ISO 19005-2, 6.2.8."),
    "a/alternates": Words("a picture has alternates", "ISO 19005-2, 6.2.8."),
    "archive/claim": Words(
        "the file doesn't say that it is {standard}",
        "XMP's pdfaid, pdfuaid and pdfd:declarations.",
    ),
    "archive/header": Words(
        "the file doesn't begin as PDF 2.0 and with binary bytes", "ISO 19005-4, 6.1.2."
    ),
    "archive/information": Words(
        "the file has an information dictionary",
        "PDF/A-4 says everything in XMP (ISO 19005-4, 6.1.3).",
    ),
    "archive/namespace": Words(
        "the tag {role} is of no namespace that knows it",
        "Tags of PDF 2.0 name their namespace (ISO 14289-2, 8.2.4).",
    ),
    "archive/group-content": Words(
        "there is content right in a tag {role}, which only groups others",
        "ISO/TS 32005, table 5.",
    ),
    "archive/list-numbering": Words(
        "a list with labels doesn't say how it is numbered", "ISO 14289-2, 8.2.5.25."
    ),
    "archive/destination": Words(
        "the bookmark `{title}` leads to a place and to no tag", "ISO 14289-2, 8.8."
    ),
}
