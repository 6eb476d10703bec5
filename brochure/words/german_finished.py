"""The messages about a finished file, in German."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from brochure.diagnostics.catalogue import Words

_NEW_FILE = "schreiben Sie die Datei neu, ohne das"
_ASK = "verlangen Sie vom Programm, das die Datei schrieb, PDF/X-4"

FINISHED_WORDS: Final[Mapping[str, Words]] = {
    "file/unreadable": Words(
        "die Datei ist nicht als PDF zu lesen: {reason}",
        "Kein PDF, oder eines, das sich nicht mehr reparieren lässt.",
    ),
    "file/damaged": Words(
        "die Datei ist beschädigt: {reason}",
        "Programme reparieren sie vielleicht, jedes auf seine Art.",
        ("schreiben Sie die Datei neu",),
    ),
    "file/too-complex": Words(
        "die Datei wurde nicht bis zum Ende geprüft: {what}",
        "Eine Grenze, die kein Flyer erreicht, gegen Dateien, die ihren Leser erschöpfen sollen.",
    ),
    "file/encrypted": Words(
        "die Datei ist verschlüsselt",
        "PDF/X-4 und PDF/A erlauben keine Verschlüsselung, auch nicht ohne Kennwort zum Lesen.",
        ("speichern Sie sie ohne Kennwort und ohne Einschränkungen",),
    ),
    "file/id": Words(
        "die Datei hat keine Kennung", "Dem Trailer fehlt die ID aus zwei Zeichenketten."
    ),
    "file/embedded": Words(
        "Dateien sind darin eingebettet",
        "Manche Druckerei lehnt Dateien in Dateien ab.",
        (_NEW_FILE,),
    ),
    "file/form": Words(
        "es ist ein XFA-Formular", "Ein Formular, das nur manche Programme zeigen.", (_NEW_FILE,)
    ),
    "file/layers": Words(
        "die Ebenen sind nicht in Ordnung: {what}",
        "Ebenen sind vielleicht in einem Programm zu sehen und im anderen nicht.",
    ),
    "file/limit": Words(
        "{found:d} {what}; erlaubt sind {allowed}",
        "Grenzen aus ISO 32000-1, Anhang C, auf die Programme sich verlassen.",
    ),
    "file/operator": Words(
        "Seite {page}: `{operator}` ist kein Operator von PDF 1.6",
        "Im Inhalt stehen Wörter, die Programme überspringen.",
    ),
    "file/resource": Words(
        "Seite {page}: der Inhalt benutzt {name}, und das gibt es nicht",
        "Etwas ist genannt und fehlt: es wird nicht gedruckt.",
    ),
    "file/external": Words(
        "{subject} liegt in einer anderen Datei", "Daten außerhalb des PDFs.", (_NEW_FILE,)
    ),
    "file/filter": Words(
        "{subject} ist mit {filter} gepackt", "LZW und Crypt sind nicht erlaubt.", (_NEW_FILE,)
    ),
    "file/jpx": Words(
        "{subject} ist ein JPEG-2000-Bild mit {channels:Kanal|Kanälen} und {bits:Bit|Bit}",
        "JPEG 2000 darf 1, 3 oder 4 Kanäle mit 1, 8 oder 16 Bit haben.",
    ),
    "file/proxy": Words(
        "{subject} steht für etwas anderes ({what})",
        "OPI, Referenz-XObjects und PostScript-XObjects lassen andere etwas anderes drucken.",
        (_NEW_FILE,),
    ),
    "file/alternate-image": Words(
        "{subject} wird als anderes Bild gedruckt als gezeigt",
        "Ein Ersatzbild für den Druck.",
        (_NEW_FILE,),
    ),
    "file/transfer-curve": Words(
        "{subject} ändert Töne durch eine Kennlinie", "Transferfunktionen sind nicht erlaubt."
    ),
    "file/halftone": Words(
        "{subject} bringt einen eigenen Raster mit", "Nur Raster der Typen 1 und 5."
    ),
    "file/blend-mode": Words(
        "{subject} mischt durch `{mode}`", "Keine der Mischungen, die PDF kennt."
    ),
    "file/rendering-intent": Words("`{intent}` ist keine Rendering-Absicht", "Es gibt vier."),
    "file/xmp": Words(
        "die Metadaten sind nicht zu gebrauchen: {what}", "Das XMP-Paket fehlt oder ist kaputt."
    ),
    "file/font": Words(
        "die Schrift {subject} ist nicht eingebettet",
        "Gedruckt würde eine andere.",
        ("betten Sie alle Schriften ein",),
    ),
    "file/missing-glyph": Words(
        "der Schrift {subject} {count:fehlt ein Zeichen|fehlen Zeichen}, das von ihr verlangt wird",
        "Gedruckt wird das Kästchen von .notdef.",
    ),
    "file/font-width": Words(
        "Code {code:d} der Schrift {subject} ist nach der Datei {stated:.1f} breit und nach der "
        "Schrift {real:.1f}",
        "Breiten in der Datei und in der Schrift sind verschieden.",
    ),
    "file/device-colour": Words(
        "{space} wird benutzt, und keine Ausgabebedingung sagt, was das heißt",
        "Gerätefarben müssen die des Profils der Ausgabebedingung sein.",
        ("rechnen Sie Farben oder Bilder in die der Ausgabebedingung um",),
    ),
    "file/icc": Words(
        "ein ICC-Profil für `{model}` wird mit {channels:Kanal|Kanälen} benutzt",
        "Profil und Farbraum passen nicht zusammen.",
    ),
    "file/icc-overprint": Words(
        "Seite {page}: Farben mit CMYK-Profil überdrucken nach Modus 1",
        "Modus 1 ist für DeviceCMYK.",
    ),
    "file/spot": Words(
        "die Sonderfarbe `{ink}` ist auf zwei Arten gebaut",
        "Ein Name, eine Farbe: Ersatzfarbe und Kennlinie müssen überall dieselben sein.",
    ),
    "file/colorants": Words(
        "die Sonderfarbe `{ink}` in einem DeviceN-Raum ist nicht beschrieben",
        "In Colorants fehlt ihr Eintrag.",
    ),
    "page/overlap": Words(
        "Seite {page}: `{text}` ist nicht zu lesen: darauf liegt {by}, über "
        "{width:.1f} × {height:.1f} mm",
        "Buchstaben auf anderen, oder Text unter einem Bild oder einer Fläche, die später kommt.",
        ("verschieben Sie eines davon, oder holen Sie den Text nach vorn",),
    ),
    "page/size": Words(
        "Seite {page} misst {width:d} × {height:d} mm, Seite 1 {first_width:d} × "
        "{first_height:d} mm",
        "Ein Auftrag wird in einer Größe gedruckt und gebunden.",
        ("geben Sie Seiten anderer Größe als eigene Dateien ab",),
    ),
    "page/turned": Words(
        "Seite {page} ist um {turn:d}° gedreht, die meisten um {usual:d}°",
        "Rotate wird von manchen Druckprogrammen zurückgenommen, von anderen nicht.",
        ("schreiben Sie die Seite aufrecht, ohne Rotate",),
    ),
    "press/version": Words(
        "die Datei ist PDF {version}; PDF/X-4 beruht auf 1.6", "ISO 15930-7, 6.1.", (_ASK,)
    ),
    "press/claim": Words(
        "die Datei sagt nicht, dass sie PDF/X-4 ist",
        "GTS_PDFXVersion in XMP ist nicht PDF/X-4.",
        (_ASK,),
    ),
    "press/info-claim": Words(
        "GTS_PDFXVersion steht im Info-Verzeichnis",
        "In PDF/X-4 gehört es nur in XMP; manches Prüfprogramm bemängelt es.",
    ),
    "press/trapped": Words(
        "niemand sagt, ob die Datei überfüllt ist",
        "Trapped ist True oder False, in XMP und im Info-Verzeichnis gleich.",
    ),
    "press/xmp-key": Words("in den Metadaten fehlt {key}", "XMP-Angaben, die PDF/X-4 verlangt."),
    "press/info-differs": Words(
        "{key} ist in XMP und im Info-Verzeichnis verschieden", "Eine Datei, zwei Aussagen."
    ),
    "press/intent": Words(
        "es gibt {count:d} Ausgabebedingungen für PDF/X, und eine ist nötig",
        "Die Ausgabebedingung nennt, worauf gedruckt wird.",
        (_ASK,),
    ),
    "press/condition": Words(
        "die Ausgabebedingung nennt keine Druckbedingung", "Wie FOGRA39 oder FOGRA51."
    ),
    "press/profile": Words(
        "das Profil der Ausgabebedingung taugt nicht: {what}",
        "PDF/X-4 bettet das ICC-Profil der Druckbedingung ein.",
    ),
    "press/profile-class": Words(
        "das Profil der Ausgabebedingung ist von der Klasse `{kind}`, nicht `prtr`",
        "Auf ein Monitor-, Scanner- oder Device-Link-Profil lässt sich nicht drucken.",
    ),
    "press/profile-colour": Words(
        "das Profil der Ausgabebedingung ist für {space}, nicht für CMYK", "Offset druckt in CMYK."
    ),
    "press/profile-version": Words(
        "das Profil der Ausgabebedingung hat die ICC-Version {version}",
        "Bekannt sind 2 und 4 bis 4.2.",
    ),
    "press/profile-channels": Words(
        "das Profil der Ausgabebedingung hat {real:Kanal|Kanäle}, und die Datei sagt {stated:d}",
        "N und Profil passen nicht zusammen.",
    ),
    "press/not-cmyk": Words(
        "{space}-Farben sind in der Datei",
        "PDF/X-4 erlaubt Farben mit Profil; die Druckerei rechnet sie um, und nicht so, wie Sie "
        "sie "
        "sahen.",
        ("rechnen Sie sie in CMYK um",),
    ),
    "press/icc-is-intent": Words(
        "Farben tragen das Profil der Ausgabebedingung selbst",
        "Sie sind DeviceCMYK und sollten es sein: sonst wird schwarzer Text vierfarbig.",
    ),
    "press/white-overprints": Words(
        "Seite {page}: etwas Weißes überdruckt und verschwindet so", "Weiß muss aussparen."
    ),
    "press/spot-ink": Words(
        "die Sonderfarbe `{ink}` steht auf {count:Seite|Seiten}: sie braucht eine eigene Platte",
        "Sonderfarben kosten; manche bleiben aus Versehen in einer Datei.",
        ("rechnen Sie sie in CMYK um, wenn vierfarbig gedruckt wird",),
    ),
    "press/registration": Words(
        "Seite {page}: die Passerfarbe steht innerhalb der Seite",
        "Sie druckt auf jeder Platte und gehört zu den Marken außerhalb.",
    ),
    "press/blend-space": Words(
        "{subject} mischt in {space}",
        "Transparenz mischt man in den Farben der Ausgabebedingung.",
    ),
    "press/trim-box": Words(
        "Seite {page} hat {what}", "Jede Seite sagt durch eine TrimBox, wo geschnitten wird."
    ),
    "press/boxes": Words("Seite {page}: {what}", "TrimBox in BleedBox in MediaBox."),
    "press/bleed": Words(
        "Seite {page} hat {found:.1f} mm Beschnitt; verlangt sind {wanted:.1f} mm",
        "Papier wird nie genau geschnitten: Farbe geht über den Rand hinaus.",
        ("geben Sie den Seiten mehr Beschnitt, oder fragen Sie, wie viel die Druckerei braucht",),
    ),
    "press/bleed-bare": Words(
        "Seite {page}: {length:d} mm Farbe enden am Rand ({edge}), und der Beschnitt ist leer",
        "Farbe, die den Rand berührt, geht bis zum Ende des Beschnitts.",
    ),
    "press/edge-ink": Words(
        "Seite {page}: Farbe läuft bis zum Rand der Seite ({edges}; {length:d} mm), und nichts ist "
        "da, was abgeschnitten werden kann",
        "Ohne TrimBox und Beschnitt blitzt Weiß, wo nicht genau geschnitten ist.",
        ("schreiben Sie die Datei mit Beschnitt und TrimBox",),
    ),
    "press/viewer-box": Words(
        "{key} beschneidet den Druck auf die {box}",
        "Ansichtseinstellungen nennen Media- oder BleedBox.",
    ),
    "press/presentation": Words(
        "{key} nützt im Druck nichts", "Bildschirmschauen und vorseparierte Seiten."
    ),
    "press/printer-mark": Words(
        "Seite {page}: eine Druckmarke liegt innerhalb der Seite",
        "Marken stehen außerhalb des Formats.",
    ),
    "press/annotation": Words(
        "Seite {page}: auf der Seite liegt eine Anmerkung ({kind})",
        "Links, Kommentare und Felder haben auf einer gedruckten Seite nichts zu suchen.",
    ),
    "press/action": Words(
        "die Datei tut von selbst etwas ({kind})", "Aktionen sind nicht erlaubt."
    ),
    "press/type": Words(
        "Seite {page}: Schrift von {size:.1f} pt; druckbar sind {least:.1f} pt",
        "Kleinere läuft zu oder bricht weg.",
    ),
    "press/type-reversed": Words(
        "Seite {page}: weiße Schrift von {size:.1f} pt; negativ sollte sie {least:.1f} pt haben",
        "Farbe von ringsum läuft in weiße Buchstaben.",
    ),
    "press/line": Words(
        "Seite {page}: eine Linie von {weight:.2f} pt; druckbar sind {least:.2f} pt",
        "Haarlinien verschwinden.",
    ),
    "press/line-reversed": Words(
        "Seite {page}: eine Linie von {weight:.2f} pt, weiß oder aus mehreren Farben, sollte "
        "{least:.2f} pt haben",
        "Mehrere Platten treffen sich nie genau.",
    ),
    "press/image": Words(
        "Seite {page}: ein Bild hat {resolution:d} dpi; {least:d} dpi drucken gut",
        "Weniger wird weich.",
        ("nehmen Sie ein größeres Bild, oder setzen Sie es kleiner",),
    ),
    "press/image-coarse": Words(
        "Seite {page}: ein Bild hat {resolution:d} dpi; unter {least:d} dpi sieht man die Pixel",
        "Zu wenige Pixel für die Größe.",
        ("nehmen Sie ein größeres Bild, oder setzen Sie es kleiner",),
    ),
    "press/line-art": Words(
        "Seite {page}: ein Strichbild hat {resolution:d} dpi; es braucht {least:d} dpi",
        "Kanten ohne Grau brauchen viele Pixel.",
    ),
    "press/rgb-black": Words(
        "Seite {page}: {count:Text|Texte} im Schwarz von RGB: in der Druckmaschine werden daraus "
        "{ink:d} % aus mehreren Farben",
        "Schwarzer Text ist 100 K allein; eine Umrechnung aus RGB macht ihn vierfarbig.",
        ("setzen Sie schwarzen Text in CMYK 0/0/0/100, bevor die Datei geschrieben wird",),
    ),
    "press/black-text": Words(
        "Seite {page}: schwarzer Text aus mehreren Farben, zusammen {ink:d} %",
        "Schwarzer Text ist 100 K allein: Platten treffen sich nie genau.",
    ),
    "press/knocks-out": Words(
        "Seite {page}: schwarzer Text überdruckt nicht",
        "Text in 100 K druckt auf das, was darunter liegt; sonst blitzt Weiß.",
    ),
    "press/safe-distance": Words(
        "Seite {page}: Text steht {distance:.1f} mm vom Rand; unter {least:.1f} mm wird er "
        "vielleicht abgeschnitten",
        "Papier verschiebt sich beim Schneiden.",
    ),
    "press/near-trim": Words(
        "Seite {page}: Text steht {distance:.1f} mm vom Rand; mit {least:.1f} mm steht er ruhig",
        "Text nah am Rand sieht abgeschnitten aus.",
    ),
    "press/ink": Words(
        "Seite {page}: {ink:.0f} % Farbe auf 15 mm²; {limit:d} % trocknen",
        "Der Gesamtfarbauftrag ist zu hoch.",
        ("wählen Sie eine hellere Farbe, ein helleres Bild oder ein Profil mit weniger Farbe",),
    ),
    "press/ink-peak": Words(
        "Seite {page}: {ink:.0f} % Farbe an einer Stelle; die Grenze ist {limit:d} %",
        "Eine einzelne Stelle über der Grenze, noch keine Fläche.",
    ),
    "ua/claim": Words("die Datei sagt nicht, dass sie PDF/UA-1 ist", "In XMP fehlt pdfuaid:part."),
    "ua/title": Words("die Datei hat keinen Titel", "dc:title in XMP (ISO 14289-1, 7.1)."),
    "ua/poor-title": Words(
        "der Titel `{title}` ist {reason}",
        "Screenreader und Fenster sagen den Titel zuerst (ISO 14289-1, 7.1).",
        ("geben Sie dem Dokument einen Titel, der sagt, was es ist",),
    ),
    "ua/title-shown": Words(
        "Fenster zeigen den Namen der Datei und nicht ihren Titel",
        "DisplayDocTitle ist nicht true.",
    ),
    "ua/language": Words(
        "die Datei nennt keine Sprache", "Eine Stimme müsste raten (ISO 14289-1, 7.2)."
    ),
    "ua/language-differs": Words(
        "als Sprache steht `{stated}`, und die Wörter sehen nach `{likely}` aus: {known:d} von "
        "{words:d} sind dort häufig",
        "Eine Stimme der falschen Sprache liest vor (ISO 14289-1, 7.2).",
        ("nennen Sie die Sprache, in der der Text ist",),
    ),
    "ua/scan": Words(
        "Seite {page} ist ein Bild von {width:d} × {height:d} Pixeln ohne Text: ein Scan",
        "Nichts darin lässt sich vorlesen, suchen oder kopieren.",
        (
            "exportieren Sie die Seite aus dem Programm, in dem sie entstand, oder lassen Sie den "
            "Text erkennen (OCR)",
        ),
    ),
    "ua/language-tag": Words(
        "`{stated}` ist keine Sprache",
        "Sprachen heißen nach BCP 47: `de`, `en-GB` (ISO 14289-1, 7.2).",
        ("schreiben Sie die Sprache als `de-DE` oder `en`",),
    ),
    "ua/tags": Words("die Datei hat keine Tags", "Screenreader finden keine Struktur darin."),
    "ua/suspects": Words(
        "die Datei sagt, dass ihren Tags nicht zu trauen ist", "Suspects in MarkInfo ist true."
    ),
    "ua/unowned": Words(
        "Seite {page}: {what} ist weder getaggt noch Artefakt",
        "Alles auf einer Seite ist Inhalt oder Schmuck (ISO 14289-1, 7.1).",
    ),
    "ua/parent-tree": Words(
        "Seite {page}: Inhalt und Tags nennen einander nicht: {what}",
        "Markierter Inhalt, Tagbaum und Elternbaum müssen übereinstimmen.",
    ),
    "ua/role": Words("das Tag `{role}` ist keinem der Norm zugeordnet", "ISO 14289-1, 7.1."),
    "ua/heading-first": Words(
        "die erste Überschrift ist {heading}, nicht H1",
        "Überschriften beginnen auf der ersten Ebene (ISO 14289-1, 7.4.2).",
    ),
    "ua/heading-order": Words(
        "auf {last} folgt eine Überschrift {heading}, und eine Ebene fehlt",
        "Überschriften gehen Ebene um Ebene hinab (ISO 14289-1, 7.4.2).",
    ),
    "ua/heading-kinds": Words(
        "{what}",
        "Überschriften haben Ebenen oder keine; ohne sie hat ein Abschnitt eine "
        "(ISO 14289-1, 7.4.4).",
    ),
    "ua/reading-order": Words(
        "Seite {page}: `{text}` wird vor `{later}` gelesen und steht darunter",
        "Tags bringen den Text in eine andere Ordnung als die Seite (ISO 14289-1, 7.1).",
        ("bringen Sie die Tags in die Ordnung der Seite",),
    ),
    "ua/alt": Words("ein Bild ({role}) hat keinen Alternativtext", "ISO 14289-1, 7.3."),
    "ua/alt-file-name": Words(
        "der Alternativtext `{alt}` ist ein Dateiname",
        "Er sagt nichts von dem, was das Bild zeigt (ISO 14289-1, 7.3).",
        ("beschreiben Sie in einem Satz, was das Bild zeigt",),
    ),
    "ua/nesting": Words(
        "{what}",
        "Tabellen und Inhaltsverzeichnisse haben ihre Ordnung (ISO 14289-1, 7.2; ISO 32000-1, "
        "14.8.4).",
    ),
    "ua/note-id": Words("eine Anmerkung hat keine eigene ID", "ISO 14289-1, 7.9."),
    "ua/table-headers": Words(
        "ein Tabellenkopf sagt nicht, ob er für eine Zeile oder eine Spalte steht",
        "TH hat weder Scope noch eine ID, die Zellen in Headers nennen (ISO 14289-1, 7.5).",
        ("geben Sie jedem TH einen Scope",),
    ),
    "ua/list": Words(
        "die Liste ist bei `{role}` nicht in Ordnung", "L enthält LI, LI enthält Lbl und LBody."
    ),
    "ua/tabs": Words(
        "Seite {page}: Tabsprünge folgen nicht der Struktur", "Tabs ist nicht S (7.18.3)."
    ),
    "ua/link-tag": Words(
        "Seite {page}: eine Anmerkung ({kind}) hat kein Tag",
        "Links liegen in Link, Felder in Form, andere in Annot (ISO 14289-1, 7.18.1 bis 7.18.5).",
    ),
    "ua/annotation-text": Words(
        "Seite {page}: eine Anmerkung ({kind}) ist nicht beschrieben",
        "Contents oder TU eines Feldes sagen, wozu sie da ist (ISO 14289-1, 7.18.1).",
    ),
    "ua/link-text": Words(
        "Seite {page}: einem Link fehlt Contents, das sagt, wohin er führt",
        "ISO 14289-1, 7.18.5.",
    ),
    "ua/poor-link": Words(
        "Seite {page}: ein Link heißt `{text}` und sagt nicht, wohin er führt",
        "Links werden einzeln vorgelesen, ohne die Wörter ringsum (WCAG 2.2, 2.4.4 und 2.4.9).",
        ("nennen Sie, was dort zu finden ist",),
    ),
    "ua/unicode": Words(
        "{count:Zeichen|Zeichen} der Schrift {subject} stehen für keinen Text",
        "Sie lassen sich nicht vorlesen oder kopieren (ISO 14289-1, 7.21.7).",
    ),
    "ua/contrast": Words(
        "Seite {page}: Text hat einen Kontrast von {ratio:.1f} zu 1; er braucht {least:.1f}",
        "WCAG 2.2, 1.4.3.",
    ),
    "a/claim": Words("die Datei sagt nicht, dass sie PDF/A-2a ist", "pdfaid in XMP."),
    "a/header": Words("die Datei {what} falsch", "ISO 19005-2, 6.1.2 und 6.1.3."),
    "a/extension-schema": Words(
        "die Metadaten benutzen `{prefix}` und beschreiben es nicht", "ISO 19005-2, 6.6.2.3."
    ),
    "a/intent": Words("{what}", "ISO 19005-2, 6.2.3 und 6.2.10."),
    "a/private-use": Words(
        "{count:Zeichen|Zeichen} der Schrift {subject} stehen für Zeichen zum privaten Gebrauch",
        "Was sie bedeuten, weiß nur ihre Schrift (ISO 19005-2, 6.2.11.7.3).",
        ("geben Sie dem, was sie zeigen, einen ActualText",),
    ),
    "a/annotation-kind": Words(
        "Seite {page}: Anmerkungen der Art {kind} werden nicht aufbewahrt",
        "Töne, Filme, Bildschirme und 3D sind nicht erlaubt (ISO 19005-2, 6.3.1).",
    ),
    "a/annotation-flags": Words(
        "Seite {page}: eine Anmerkung ({kind}) ist versteckt oder wird nicht gedruckt",
        "ISO 19005-2, 6.3.2.",
    ),
    "a/appearance": Words(
        "Seite {page}: eine Anmerkung ({kind}) hat kein Erscheinungsbild", "ISO 19005-2, 6.3.3."
    ),
    "a/action": Words("die Datei tut von selbst etwas ({kind})", "ISO 19005-2, 6.5.1."),
    "a/interpolate": Words("ein Bild wird interpoliert", "ISO 19005-2, 6.2.8."),
    "a/alternates": Words("ein Bild hat Ersatzbilder", "ISO 19005-2, 6.2.8."),
    "archive/claim": Words(
        "die Datei sagt nicht, dass sie {standard} ist",
        "pdfaid, pdfuaid und pdfd:declarations in XMP.",
    ),
    "archive/header": Words(
        "die Datei beginnt nicht als PDF 2.0 und mit binären Bytes", "ISO 19005-4, 6.1.2."
    ),
    "archive/information": Words(
        "die Datei hat ein Informationsverzeichnis",
        "PDF/A-4 sagt alles in XMP (ISO 19005-4, 6.1.3).",
    ),
    "archive/namespace": Words(
        "die Auszeichnung {role} gehört zu keinem Namensraum, der sie kennt",
        "Auszeichnungen von PDF 2.0 nennen ihren Namensraum (ISO 14289-2, 8.2.4).",
    ),
    "archive/group-content": Words(
        "unmittelbar in einer Auszeichnung {role}, die nur andere zusammenfasst, steht Inhalt",
        "ISO/TS 32005, Tabelle 5.",
    ),
    "archive/list-numbering": Words(
        "eine Liste mit Zeichen vor den Punkten sagt nicht, wie sie gezählt ist",
        "ISO 14289-2, 8.2.5.25.",
    ),
    "archive/destination": Words(
        "das Lesezeichen `{title}` führt an eine Stelle und zu keiner Auszeichnung",
        "ISO 14289-2, 8.8.",
    ),
}
