"""The messages in German, of the shape of `english`: what is so, then a next step."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from brochure.diagnostics.catalogue import Words
from brochure.words.german_details import DETAILS
from brochure.words.german_finished import FINISHED_WORDS

SEVERITY_NAMES: Final = ("Hinweis", "Warnung", "Fehler")  # by Severity's value
SEVERITY_PLURALS: Final = ("Hinweise", "Warnungen", "Fehler")
HINT: Final = "Tipp"
DECIMAL: Final = ","

TERMS: Final[Mapping[str, str]] = {
    **DETAILS,
    "nothing": "nichts",
    "text": "ein Text",
    "list": "eine Liste",
    "mapping": "ein Block von Schlüsseln",
    "sizes": "eine Länge oder eine Liste von zweien",
    "text-for-mapping": "setzen Sie einen Text, der einen Doppelpunkt enthält, in "
    "Anführungszeichen",
    "text-for-list": "setzen Sie einen Text, der mit `[` oder `-` beginnt, in Anführungszeichen",
    "list-for-text": "schreiben Sie jeden Punkt in eine eigene Zeile, hinter `- `",
    "list-for-mapping": "schreiben Sie jeden Punkt in eine eigene Zeile, hinter `- `",
    "mapping-for-text": "schreiben Sie die Schlüssel in die Zeilen darunter, zwei Zeichen "
    "eingerückt",
    "mapping-for-list": "schreiben Sie die Schlüssel in die Zeilen darunter, ohne `- `",
    "list-for-nothing": "schreiben Sie jeden Punkt in eine eigene Zeile, hinter `- `",
    "mapping-for-nothing": "schreiben Sie die Schlüssel in die Zeilen darunter, zwei Zeichen "
    "eingerückt",
    "sizes-for-list": "schreiben Sie [9 pt, 12 pt]",
    "sizes-for-mapping": "schreiben Sie [9 pt, 12 pt]",
    "size-for-press": "kleinere Schrift druckt keine Druckerei",
    "name-empty": "füllen Sie die Zellen, die `--name` nennt, oder nehmen Sie `{row}` dazu, die "
    "Nummer der Zeile",
    "name-folder": "ein Name hat keinen Ordner: lassen Sie `/`, `\\` und `..` weg; `-o` sagt, "
    "wohin "
    "die Dateien kommen",
    "name-signs": 'lassen Sie die Zeichen < > : " | ? * und Unsichtbares weg, beginnen Sie mit '
    "einem Buchstaben oder einer Ziffer, und bleiben Sie unter 200 Byte",
    "quotation-begins": "beginnt",
    "quotation-ends": "endet",
    "columns-by-tab": "ein Tabulator wird",
    "columns-by-spaces": "mehrere Leerzeichen werden",
    "habit-heading": "eine Überschrift",
    "instead-of-heading": "beginnen Sie eine Zeile von `body` mit `## `, das ist eine "
    "Zwischenüberschrift",
    "habit-subhead": "eine Überschrift",
    "instead-of-subhead": "Zwischenüberschriften gibt es nur in `body`",
    "habit-glued": "eine Überschrift",
    "instead-of-glued": "setzen Sie ein Leerzeichen hinter die Zeichen: `## Zwischenüberschrift`",
    "habit-quotation": "ein Zitat",
    "instead-of-quotation": "schreiben Sie es unter `quotes:` oder in Anführungszeichen",
    "habit-rule": "eine Trennlinie",
    "instead-of-rule": "löschen Sie sie: eine Leerzeile trennt Absätze, `## ` beginnt eine "
    "Zwischenüberschrift",
    "habit-fence": "Programmtext",
    "instead-of-fence": "löschen Sie die Zeichen",
    "habit-code": "Programmtext",
    "instead-of-code": "schreiben Sie `*Wort*`, um etwas hervorzuheben, oder setzen Sie das Wort "
    "in "
    "Anführungszeichen",
    "habit-table": "eine Tabelle",
    "instead-of-table": "in `body` beginnt eine Kopfzeile mit einer Reihe Striche darunter "
    "(`|---|---|`) eine Tabelle; sonst schreiben Sie jede Reihe in eine eigene Zeile mit einem "
    "Backslash am Ende",
    "habit-box": "ein Kästchen zum Ankreuzen",
    "instead-of-box": "schreiben Sie ☐ oder ☑",
    "habit-footnote": "eine Fußnote",
    "instead-of-footnote": "schreiben Sie ¹ hinter das Wort und einen Absatz, der mit ¹ beginnt",
    "habit-reference": "ein Link, dessen Adresse woanders steht",
    "instead-of-reference": "schreiben Sie `[Text](https://…)`",
    "habit-linked": "ein Link",
    "instead-of-linked": "lassen Sie die spitzen Klammern weg; Adressen werden von selbst zu Links",
    "habit-picture": "ein Bild",
    "instead-of-picture": "nennen Sie die Datei unter `announcement.picture`",
    "habit-link": "ein Link",
    "instead-of-link": "dieser Text kennt keine Auszeichnung; schreiben Sie den Link in `lead` "
    "oder "
    "`body`",
    "habit-starred": "eine Hervorhebung",
    "instead-of-starred": "dieser Text kennt keine Auszeichnung; löschen Sie die Sterne",
    "habit-underscore": "eine Hervorhebung",
    "instead-of-underscore": "schreiben Sie `*Wort*`, um etwas hervorzuheben, `**Wort**` für fett",
    "habit-struck": "durchgestrichene Wörter",
    "instead-of-struck": "löschen Sie sie; durchgestrichen wird hier nichts",
    "habit-small": "hoch- oder tiefgestellte Zeichen",
    "instead-of-small": "schreiben Sie die Zeichen selbst, wie in H₂O und m²",
    "habit-marked": "eine Markierung",
    "instead-of-marked": "schreiben Sie `**Wort**`",
    "habit-html": "Auszeichnung einer Webseite",
    "instead-of-html": "löschen Sie sie; schreiben Sie `*Wort*`, `**Wort**` und für einen "
    "Zeilenumbruch einen Backslash am Zeilenende",
    "habit-entity": "ein Zeichen einer Webseite",
    "instead-of-entity": "schreiben Sie das Zeichen selbst",
    "habit-newline": "ein Zeilenumbruch",
    "instead-of-newline": "beenden Sie die Zeile mit einem Backslash, und schreiben Sie darunter "
    "weiter",
    "arabic": "arabischen",
    "hebrew": "hebräischen",
    "cjk": "chinesischen oder japanischen",
    "hiragana": "japanischen",
    "katakana": "japanischen",
    "hangul": "koreanischen",
    "thai": "thailändischen",
    "devanagari": "Devanagari-",
    "bengali": "bengalischen",
    "armenian": "armenischen",
    "georgian": "georgischen",
    "ethiopic": "äthiopischen",
    "tamil": "tamilischen",
    "latin": "lateinischen",
    "greek": "griechischen",
    "cyrillic": "kyrillischen",
    "code-card": "der Kontakt",
    "code-address": "die Adresse",
    "code-transfer": "die Überweisung",
    "code-appointment": "die Veranstaltung",
    "shorter-appointment": "kürzen Sie `title`, `place` oder `address` der Veranstaltung",
    "shorter-card": "nehmen Sie durch `contact.vcard: [phone, email]` weniger Felder hinein, "
    "oder verschlüsseln Sie stattdessen eine Adresse: `contact.code: https://…`",
    "shorter-address": "nehmen Sie eine kürzere Adresse, die dorthin führt",
    "shorter-transfer": "kürzen Sie `purpose` oder `holder`",
    "page-edge": "den Rand der Seite",
    "ground-edge": "den Rand einer Farbfläche",
    "rule": "eine Linie",
    "text-missing": "steht nicht auf der Seite",
    "text-twice": "steht zweimal auf der Seite",
    "text-torn": "steht nicht vollständig auf der Seite",
    "text-disorder": "steht nicht in der Lesereihenfolge auf der Seite",
    "block-organisation": "der Absender",
    "block-kicker": "die Dachzeile",
    "block-headline": "die Überschrift",
    "block-lead": "der Vorspann",
    "block-body": "der Text",
    "block-caption": "die Bildunterschrift",
    "block-picture": "das Bild",
    "block-pictures": "die Bildgruppe",
    "block-logo": "das Logo",
    "block-quote": "Zitat",
    "block-funder": "der Dank an die Förderer",
    "block-memberships": "der Block der Mitgliedschaften",
    "block-contact": "der Kontakt",
    "block-event": "die Veranstaltung",
    "block-facts": "die Reihe der Zahlen",
    "block-programme": "das Programm",
    "block-action": "der Aufruf",
    "block-donation": "der Spendenaufruf",
    "block-partners": "der Block der Partner",
    "block-QR code": "der QR-Code",
    "a folder": "ein Ordner",
    "edge-short": "kurze",
    "edge-long": "lange",
}

OUR_FAULT: Final = (
    "das ist ein Fehler des Programms, nicht Ihres Textes: bitte melden Sie ihn mit Ihrer Datei; "
    "`--draft` zeigt die Seite"
)

WORDS: Final[Mapping[str, Words]] = {
    "source/too-large": Words(
        "die Datei hat mehr als {limit} KB",
        "Die Datei ist größer als der Text jedes Flyers; sie wurde nicht gelesen.",
        ("der Text eines Flyers hat wenige KB: ist das die richtige Datei?",),
    ),
    "source/encoding": Words(
        "{count:Byte ist|Bytes sind} nicht {encoding}, das erste hier",
        "Die Datei ist nicht als UTF-8 gespeichert (oder als UTF-16 mit Byte-Order-Mark).",
        ("speichern Sie die Datei als UTF-8",),
    ),
    "source/character": Words(
        "das Zeichen {codepoint} ({name}) ist nicht druckbar; es steht an "
        "{count:Stelle|Stellen} der Datei",
        "Ein Steuerzeichen, eine Umkehrung der Schreibrichtung oder ein Codepunkt ohne Zeichen.",
        ("löschen Sie es; Ihr Editor zeigt es vielleicht nicht",),
    ),
    "source/empty": Words(
        "hier steht nichts",
        "Die Datei ist leer oder enthält nur Kommentare.",
        (
            "beginnen Sie mit `organisation:` und `announcement:`; content.yaml im Muster zeigt, "
            "wie",
        ),
    ),
    "source/two-documents": Words(
        "hier beginnt ein zweites YAML-Dokument; eine Datei ist ein Flyer",
        "`---` oder `...` teilt die Datei in zwei.",
        (
            "löschen Sie die Zeile `---` oder `...`, oder legen Sie für den zweiten Flyer eine "
            "eigene Datei an",
        ),
    ),
    "source/tab": Words(
        "ein Tabulator steht, wo YAML Leerzeichen verlangt",
        "Zeilen sind mit einem Tabulator eingerückt.",
        ("rücken Sie mit Leerzeichen ein, zwei je Ebene",),
    ),
    "source/unclosed-quote": Words(
        "das Anführungszeichen, das hier öffnet, wird nie geschlossen",
        "Ein Text in Anführungszeichen hat kein Ende.",
        (
            "schließen Sie mit demselben Zeichen; in '…' schreibt man ' als '', in \"…\" "
            'schreibt man " als \\"',
        ),
    ),
    "source/after-quote": Words(
        "hinter dem schließenden Anführungszeichen geht Text weiter",
        "Etwas steht hinter einem Text in Anführungszeichen.",
        ("setzen Sie den ganzen Text in ein Paar Anführungszeichen: 'Sie sagte \"nein\" dazu'",),
    ),
    "source/unclosed-bracket": Words(
        "die Liste oder der Block, der hier mit `{bracket}` öffnet, wird nicht geschlossen, oder "
        "es fehlt ein Komma darin",
        "Eine Klammer hat kein Gegenstück.",
        (
            "schließen Sie sie, trennen Sie die Punkte durch Kommas, und setzen Sie Texte mit "
            "Kommas oder Klammern in Anführungszeichen",
        ),
    ),
    "source/colon": Words(
        "ein Doppelpunkt mit Leerzeichen macht einen Schlüssel, und hier kann keiner stehen",
        "Ein Text ohne Anführungszeichen enthält einen Doppelpunkt, oder ein Schlüssel ist falsch "
        "eingerückt.",
        (
            "setzen Sie einen Text mit Doppelpunkt in Anführungszeichen; ist es ein Schlüssel, "
            "rücken Sie ihn ein wie seine Nachbarn",
        ),
    ),
    "source/no-colon": Words(
        "diese Zeile ist weder ein Schlüssel mit Doppelpunkt noch Teil des Textes darüber",
        "Einem Schlüssel fehlt der Doppelpunkt, oder die nächste Zeile eines Textes ist nicht "
        "eingerückt.",
        (
            "schreiben Sie `Schlüssel: Text`; Zeilen eines Textes sind weiter eingerückt als sein "
            "Schlüssel",
        ),
    ),
    "source/special-start": Words(
        "ein Text ohne Anführungszeichen kann nicht mit `{character}` beginnen",
        "Das erste Zeichen eines Textes ohne Anführungszeichen hat in YAML eine eigene Bedeutung.",
        ("setzen Sie den Text in Anführungszeichen",),
    ),
    "source/block-start": Words(
        "hinter `{indicator}` beginnt der Text in der nächsten Zeile",
        "In der Zeile von | oder > steht schon Text.",
        (
            "brechen Sie die Zeile hier um, und rücken Sie den Text darunter ein, oder lassen Sie "
            "`{indicator}` weg",
        ),
    ),
    "source/escape": Words(
        "dieser Backslash ergibt kein Zeichen",
        'Zwischen "…" leitet ein Backslash etwas wie \\n oder \\u00e4 ein, und das ist hier '
        "nicht so.",
        ("schreiben Sie \\\\ für einen Backslash, oder nehmen Sie einfache Anführungszeichen '…'",),
    ),
    "source/indentation": Words(
        "diese Zeile ist nicht so eingerückt wie die, zu denen sie gehört",
        "Die Schlüssel eines Blocks beginnen nicht in derselben Spalte.",
        ("lassen Sie die Schlüssel eines Blocks in derselben Spalte beginnen",),
    ),
    "source/syntax": Words(
        "das ist kein YAML: {problem}",
        "Der YAML-Leser kam hier nicht weiter; die Worte sind seine.",
        ("sehen Sie sich diese Zeile und die darüber an",),
    ),
    "source/key": Words(
        "ein Schlüssel ist ein Wort, und das hier ist {found}",
        "Eine Liste oder ein Block steht, wo ein Schlüssel gemeint ist, oder der Schlüssel ist "
        "leer.",
        ("setzen Sie Texte, die mit `[`, `{{` oder `?` beginnen, in Anführungszeichen",),
    ),
    "source/duplicate-key": Words(
        "den Schlüssel `{key}` gibt es schon in Zeile {line:d}",
        "Derselbe Schlüssel zweimal in einem Block.",
        ("behalten Sie einen der beiden",),
    ),
    "source/unknown-anchor": Words(
        "`*{anchor}` ist weiter oben nicht erklärt",
        "Ein Verweis nennt einen Anker, den es nicht gibt.",
        (
            "setzen Sie einen Text, der mit * beginnt, in Anführungszeichen; ein Verweis braucht "
            "weiter oben sein `&{anchor}`",
        ),
    ),
    "source/anchor-loop": Words(
        "`*{anchor}` enthält sich selbst",
        "Ein Verweis in dem, was er nennt.",
        ("schreiben Sie den Text hier aus",),
    ),
    "source/expansion": Words(
        "die Verweise bis hierher stehen für mehr als {limit} KB Text",
        "Verweise vervielfachen die Datei über jedes Maß.",
        ("schreiben Sie die Texte aus, statt `*{anchor}`",),
    ),
    "source/merge": Words(
        "`<<` übernimmt die Schlüssel eines Blocks, und das hier ist {found}",
        "Ein Übernahmeschlüssel, dessen Wert kein Block ist.",
        ("nennen Sie den Anker eines Blocks: `<<: *name`",),
    ),
    "source/tag": Words(
        "das Tag `{tag}` hat hier keine Bedeutung",
        "Tags werden nie befolgt; in anderen Programmen könnten sie Code ausführen.",
        ("löschen Sie es, oder setzen Sie den Text in Anführungszeichen",),
    ),
    "source/depth": Words(
        "das ist tiefer verschachtelt, als irgendein Schlüssel es braucht ({limit} Ebenen)",
        "Listen und Blöcke ineinander ohne Ende.",
        ("setzen Sie Texte, die mit `[` oder `{{` beginnen, in Anführungszeichen",),
    ),
    "content/unknown-key": Words(
        "unbekannter Schlüssel `{key}`",
        "Ein Schlüssel, den content.yaml nicht kennt.",
        (
            "ein `{comma}` zwischen geschweiften Klammern beendet einen Text: setzen Sie den "
            "ganzen Text in Anführungszeichen",
            "Meinten Sie `{nearest}`?",
            "`{key}` gehört unter `{elsewhere}`",
            "die Schlüssel hier sind {known}",
        ),
    ),
    "content/missing-key": Words(
        "`{key}` fehlt in {where}",
        "Ein nötiger Schlüssel ist nicht da, oder hinter ihm steht nichts.",
        ("ergänzen Sie `{key}: …` ({doc})",),
    ),
    "content/blank": Words(
        "`{key}` ist leer",
        "Ein nötiger Text besteht nur aus Leerzeichen.",
        ("schreiben Sie den Text",),
    ),
    "content/wrong-type": Words(
        "`{key}` ist {expected}, und das hier ist {found}",
        "Eine Liste, wo ein Text gemeint ist, ein Text, wo Schlüssel gemeint sind, und "
        "dergleichen.",
        ("{advice}",),
    ),
    "content/choice": Words(
        "`{key}` kann nicht `{value}` sein",
        "Ein Wert, der nicht zur Wahl steht.",
        ("Meinten Sie `{nearest}`?", "zur Wahl stehen {choices}"),
    ),
    "content/number": Words(
        "`{key}` ist eine ganze Zahl von {minimum} bis {maximum}, und das hier ist `{value}`",
        "Eine Zahl fehlt oder liegt außerhalb.",
    ),
    "content/length": Words(
        "`{value}` ist keine Länge",
        "Eine Länge ohne Einheit, oder gar keine Länge.",
        ("schreiben Sie eine Zahl mit Einheit: mm, cm, pt oder in, wie in `{example}`",),
    ),
    "content/decimal-comma": Words(
        "`{value}` hat ein Dezimalkomma",
        "Zahlen werden in content.yaml mit Punkt geschrieben.",
        ("schreiben Sie `{better}`",),
    ),
    "content/too-small": Words(
        "`{key}` ist {value:.4g} {unit}; weniger als {minimum:.4g} {unit} geht nicht",
        "Eine Größe unter dem, was sich drucken lässt.",
        ("{advice}",),
    ),
    "content/too-large": Words(
        "`{key}` ist {value:.4g} {unit}; mehr als {maximum:.4g} {unit} geht nicht",
        "Eine Größe über dem, was brauchbar ist.",
    ),
    "content/size-order": Words(
        "{smaller:.4g} pt stehen, wo mindestens {larger:.4g} pt nötig sind",
        "Der Bereich der Grundschrift läuft rückwärts oder unterschreitet `smallest`.",
        ("schreiben Sie die kleinere Größe zuerst, und keine unter `smallest`",),
    ),
    "content/percent": Words(
        "`{value}` ist keine Prozentangabe",
        "Es fehlt eine Prozentangabe.",
        ("schreiben Sie eine Zahl und das Zeichen, wie in `{example}`",),
    ),
    "content/grammage": Words(
        "`{value}` ist kein Papiergewicht",
        "Es fehlt eine Zahl von Gramm je Quadratmeter.",
        ("schreiben Sie eine Zahl und `g`, wie in `{example}`",),
    ),
    "content/focus": Words(
        "`{value}` ist keine Stelle in einem Bild",
        "Beim Beschnitt bleibt eine Seite des Bildes oder eine Stelle in Prozent: von links, von "
        "oben.",
        (
            "Meinten Sie `{nearest}`?",
            "schreiben Sie `top`, `bottom`, `left`, `right`, `middle` oder eine Stelle wie `50% "
            "20%`",
        ),
    ),
    "content/colour": Words(
        "`{value}` ist keine Farbe",
        "Eine Farbe schreibt man als #rgb, #rrggbb, cmyk(…) oder spot(…).",
        (
            "schreiben Sie sie in Anführungszeichen, denn # allein beginnt einen Kommentar: "
            '"#8a1538"; '
            "oder in Prozent Druckfarbe: cmyk(0 100 70 15), spot(HKS 17 K, cmyk(0 100 70 15))",
        ),
    ),
    "content/language": Words(
        "`{value}` ist kein Sprachkürzel",
        "Sprachen heißen nach BCP 47.",
        ("Meinten Sie `{better}`?", "schreiben Sie de, de-DE, en, uk oder dergleichen"),
    ),
    "content/country": Words(
        "`{value}` ist kein Länderkürzel",
        "Länder heißen nach den zwei Großbuchstaben von ISO 3166.",
        ("Meinten Sie `{better}`?", "schreiben Sie DE, AT, CH oder dergleichen"),
    ),
    "content/email": Words(
        "`{value}` ist keine E-Mail-Adresse",
        "Der Adresse fehlt das @ oder die Domain, oder sie enthält ein unmögliches Zeichen.",
        ("schreiben Sie sie wie `name@example.org`",),
    ),
    "content/link-scheme": Words(
        "ein Link auf `{scheme}:` wird abgelehnt",
        "Links führen nur zu https, http, mailto und tel.",
        ("nehmen Sie https:, http:, mailto: oder tel:",),
    ),
    "content/link-address": Words(
        "`{value}` ist keine Webadresse",
        "Der Adresse fehlt der Anfang oder der Rechnername, oder sie enthält ein Leerzeichen.",
        (
            "Meinten Sie `{better}`?",
            "schreiben Sie die ganze Adresse, wie https://example.org; ein Text in Klammern, der "
            "kein Link ist, beginnt mit \\[",
        ),
    ),
    "content/address-unprinted": Words(
        "auf Papier sieht niemand, wohin `{label}` führt: {address}",
        "Ein Link mit eigenem Text verliert im Druck seine Adresse.",
        (
            "setzen Sie `design.addresses: noted`, dann steht sie in Klammern dahinter, oder "
            "schreiben Sie die Adresse aus",
        ),
    ),
    "content/phone": Words(
        "`{value}` lässt sich aus {country} nicht wählen",
        "Nach den Regeln des Landes keine Telefonnummer: der Link führte ins Leere.",
        (
            "schreiben Sie sie wie 030 / 263 911 76 oder +49 30 26391176; `country` sagt, wessen "
            "Regeln gelten",
        ),
    ),
    "content/phone-letters": Words(
        "`{value}` hat Buchstaben hinter den Ziffern, und ein Telefon würde sie mitwählen",
        "Öffnungszeiten oder dergleichen stehen im Feld der Telefonnummer.",
        ("hier steht nur die Nummer; andere Wörter gehören in `address`",),
    ),
    "content/phone-unassigned": Words(
        "`{value}` ist so lang wie eine Telefonnummer, aber {country} hat solche nicht vergeben",
        "Die ersten Ziffern der Nummer gibt es in diesem Land nicht.",
        ("prüfen Sie die Ziffern und `country`",),
    ),
    "content/many-pictures": Words(
        "{count:d} Bilder; eine Gruppe hat höchstens {most:d}",
        "Ein Bild führt, bis zu drei stehen daneben: bei mehr ist keines groß genug zum Ansehen.",
        ("lassen Sie die schwächsten weg",),
    ),
    "content/date": Words(
        "`{value}` ist kein Datum",
        "Daten beginnen mit dem Jahr, damit jedes Programm denselben Tag liest.",
        (
            "schreiben Sie Jahr, Monat und Tag und, wenn es eine gibt, die Uhrzeit: "
            "`2026-12-05T19:00`",
        ),
    ),
    "content/no-such-date": Words(
        "im Kalender gibt es {value} nicht",
        "Ein Monat hat weniger Tage oder ein Jahr weniger Monate.",
        ("berichtigen Sie Tag oder Monat; zuerst steht das Jahr, dann der Monat",),
    ),
    "content/time": Words(
        "`{value}` ist keine Uhrzeit",
        "Eine Uhrzeit hat Stunden von 0 bis 23 und Minuten.",
        ('schreiben Sie sie in Anführungszeichen, wie `"18:15"`',),
    ),
    "content/end-before-start": Words(
        "die Veranstaltung endet, bevor sie beginnt",
        "`end` liegt vor `start`.",
        ("berichtigen Sie eines von beiden, oder lassen Sie `end` weg",),
    ),
    "content/weekday": Words(
        "`{written}` steht beim {date}, und das ist ein {right}",
        "Wochentag und Datum passen nicht zusammen: eines ist falsch, und niemand weiß, welches.",
        ("schreiben Sie `{right}`, oder berichtigen Sie das Datum",),
    ),
    "content/past": Words(
        "die Veranstaltung vom {date} ist am {today} vorbei",
        "Das Datum liegt vor dem Tag, den `--today` nennt.",
        ("berichtigen Sie das Datum, oder lassen Sie die Veranstaltung weg",),
    ),
    "content/event-code": Words(
        "eine Veranstaltung mit `code` braucht einen `title`",
        "So heißt der Eintrag im Kalender, in den jemand sie übernimmt.",
        ("ergänzen Sie `title: …`",),
    ),
    "content/table-cells": Words(
        "diese Zeile hat {found} Zellen, die Kopfzeile hat {columns}",
        "Eine Tabelle hat so viele Spalten wie ihre Kopfzeile. Fehlende Zellen bleiben leer, "
        "überzählige haben keinen Platz.",
        (
            "geben Sie jeder Zeile {columns} Zellen; ein Strich, der zum Text gehört, wird als "
            "`\\|` geschrieben",
        ),
    ),
    "content/table-below": Words(
        "die Tabelle steht unter dem Fließtext, nicht vor dem, was auf sie folgt",
        "Text läuft in Spalten, Tabellen stehen quer darunter; jede nimmt die Zwischenüberschrift "
        "über ihr mit.",
        ("schreiben Sie Tabellen ans Ende von `body`, jede unter eine eigene Überschrift",),
    ),
    "content/no-translation": Words(
        "den Inhalt gibt es nicht auf `{language}`",
        "`--lang-of-content` nennt die Sprache der Datei oder eine ihrer `translations`.",
        ("es gibt ihn auf {known}",),
    ),
    "content/own-translation": Words(
        "den Inhalt gibt es schon auf `{language}`",
        "Unter `translations` stehen andere Sprachen als die der Datei, jede einmal.",
        ("berichtigen Sie `language`, oder lassen Sie diese Übersetzung weg",),
    ),
    "content/untranslated": Words(
        "{count:Text ist|Texte sind} nicht in `{language}` übersetzt: {keys}",
        "Gedruckt würden sie in der Sprache der Datei.",
        ("übersetzen Sie sie, oder lassen Sie den Schlüssel leer, damit der Text wegbleibt",),
    ),
    "content/language-unknown": Words(
        "für die Sprache `{language}` kennt das Programm keine Regeln",
        "Text wird in ihr gesetzt und vorgelesen. Anführungszeichen, Leerzeichen und Striche "
        "bleiben, wie sie getippt sind, kein Wort wird getrennt, und was das Programm selbst "
        "hinzufügt, ist Englisch.",
        ("tippen Sie Zeichen und geschützte Leerzeichen so, wie sie gedruckt werden sollen",),
    ),
    "content/language-undivided": Words(
        "Wörter der Sprache `{language}` werden am Zeilenende nicht getrennt",
        "Für diese Sprache gibt es keine freien Trennmuster; lange Wörter "
        "hinterlassen ungleiche Zeilen.",
        ("nennen Sie die Trennstellen langer Wörter unter `design.hyphenation`",),
    ),
    "font/unreadable": Words(
        "`{file}` ist keine Schrift, die sich benutzen lässt",
        "Weder TrueType noch OpenType mit Umrissen, oder ihr fehlt eine Tabelle, die sagt, was sie "
        "ist.",
        ("nennen Sie eine Datei, die auf `.ttf` oder `.otf` endet",),
    ),
    "font/outlines": Words(
        "`{file}` hat Umrisse, die kein PDF nimmt (CFF2)",
        "Ein PDF nimmt TrueType und CFF; aus CFF2 wird CFF nur bei einer variablen Datei, der eine "
        "Stärke entnommen wird.",
        ("nehmen Sie die `.ttf` der Familie, ihre `.otf` mit CFF oder ihre variable Datei",),
    ),
    "font/forbidden": Words(
        "die Lizenz von `{file}` verbietet das Einbetten",
        "Ihre Tabelle OS/2 sagt es (fsType).",
        ("bitten Sie das Schrifthaus um eine Lizenz, die es erlaubt, oder nehmen Sie eine andere",),
    ),
    "font/cuts": Words(
        "der Familie {family} fehlen Schnitte: der nächste steht für {cuts}",
        "Die Gestaltungen benutzen Regular, Italic, Semibold, Bold und Black.",
        ("nennen Sie ihre Dateien unter `design.fonts`, oder eine variable, die alle Stärken hat",),
    ),
    "funder/statement": Words(
        "der Satz des Förderers fehlt: {wordings}",
        "Die Regel, die `funder.rule` nennt, verlangt ihn ausgeschrieben neben dem Zeichen.",
        (
            "schreiben Sie ihn als `funder.note`; oder, wenn er in der Datei des Zeichens steht, "
            "als `alt` des Logos ({source})",
        ),
    ),
    "funder/typeface": Words(
        "der Satz des Förderers steht in keiner der Schriften, die die Regel nennt: {typefaces}",
        "Der Satz ist in der Schrift des Flyers gesetzt.",
        (
            "nehmen Sie die Datei des Zeichens, die den Satz schon enthält, mit dem Satz als ihrem "
            "`alt`",
        ),
    ),
    "funder/emblem": Words(
        "das Zeichen des Förderers fehlt",
        "Die Regel, die `funder.rule` nennt, verlangt das Zeichen, und keine Organisation unter "
        "`funder` hat ein Logo.",
        ("geben Sie der ersten unter `funder.organisations` ein `logo`: die Datei des Förderers",),
    ),
    "funder/emblem-low": Words(
        "das Zeichen des Förderers ist {height:.1f} mm hoch, verlangt sind {least:.1f} mm",
        "`funder.least_height` sagt, wie hoch das Zeichen mindestens ist.",
        ("nennen Sie weniger Logos daneben, oder wählen Sie ein größeres Format",),
    ),
    "funder/emblem-small": Words(
        "das Zeichen des Förderers ({width:.1f} × {height:.1f} mm) ist kleiner als ein anderes "
        "Logo ({other_width:.1f} × {other_height:.1f} mm)",
        "Die Regel, die `funder.rule` nennt, verlangt ein Zeichen, das mindestens so hoch oder so "
        "breit ist wie das größte andere Logo.",
        ("lassen Sie das andere Logo weg: dann steht dort sein Name",),
    ),
    "funder/approval": Words(
        "{funder} will den Flyer sehen, bevor er erscheint",
        "Was der Förderer darüber hinaus verlangt, wird nicht geprüft.",
        ("bitten Sie um Freigabe ({source}, Stand {as_of})",),
    ),
    "spelling/word": Words(
        "das Wörterbuch kennt `{word}` nicht",
        "Gesucht in einem Hunspell-Wörterbuch der Sprache des Textes. Namen von Menschen, "
        "Organisationen und Orten sind aus ihren Schlüsseln bekannt.",
        ("meinten Sie {meant}?", "wenn es stimmt, nehmen Sie es auf: `words: [{word}]`"),
    ),
    "spelling/compound": Words(
        "das Wörterbuch kennt `{word}` nicht, aber seine Teile",
        "Eine neue Zusammensetzung, oder eine mit einem Fehler in der Fuge.",
        ("meinten Sie {meant}?", "wenn es stimmt, nehmen Sie es auf: `words: [{word}]`"),
    ),
    "spelling/dictionary": Words(
        "es gibt kein Wörterbuch `{name}`",
        "Weder eine Datei neben dem Inhalt (`.dic` mit `.aff`) noch eines des Systems.",
        (
            "lassen Sie `spelling.dictionary` weg, dann gilt das des Systems, oder berichtigen Sie "
            "den Namen",
        ),
    ),
    "spelling/no-dictionary": Words(
        "für `{language}` gibt es kein Wörterbuch: die Rechtschreibung wird nicht geprüft",
        "Wörterbücher sind die des Systems; brochure bringt keines mit, denn die deutschen stehen "
        "unter der GPL.",
        (
            "installieren Sie eines (Debian: `apt install hunspell-de-de-frami`) oder LibreOffice, "
            "oder nennen Sie eine Datei in `spelling.dictionary`",
        ),
    ),
    "spelling/not-installed": Words(
        "die Rechtschreibung wird nicht geprüft: was Wörterbücher liest, ist nicht installiert",
        "Es ist ein Zusatz des Programms.",
        ("`pip install 'brochure[spelling]'`",),
    ),
    "content/entry-untitled": Words(
        "dieser Programmpunkt hat keinen `title`",
        "Ein Programmpunkt sagt, was geschieht; einer, der nur andere zusammenfasst, hat "
        "`entries`.",
        ("ergänzen Sie `title: …`",),
    ),
    "content/group-empty": Words(
        "diese Gruppe hat keine `entries`",
        "Ein Tag oder ein Titel des Programms, unter dem nichts steht.",
        ("nennen Sie unter `entries:`, was geschieht",),
    ),
    "content/no-way": Words(
        "der Aufruf sagt, was zu tun ist, aber nicht, wie",
        "Es fehlt eine Telefonnummer, eine Web- oder eine E-Mail-Adresse.",
        ("ergänzen Sie `phone`, `url` oder `email`",),
    ),
    "content/code-without-url": Words(
        "`code` wünscht einen QR-Code, und es gibt keine `url`, zu der er führen könnte",
        "Der Code eines Aufrufs führt zu dessen Webadresse.",
        ("ergänzen Sie `url: https://…`, oder löschen Sie `code`",),
    ),
    "content/iban": Words(
        "`{value}` ist keine IBAN",
        "Eine IBAN beginnt mit den Buchstaben eines Landes, das welche hat, und besteht aus "
        "Buchstaben und Ziffern.",
        ("schreiben Sie sie vom Konto ab, wie `DE89 3704 0044 0532 0130 00`",),
    ),
    "content/iban-length": Words(
        "die IBAN hat {length:Zeichen|Zeichen}; solche, die mit {country} beginnen, haben "
        "{needed:d}",
        "Eine Ziffer fehlt, oder es ist eine zu viel.",
        ("vergleichen Sie sie Ziffer für Ziffer mit dem Konto",),
    ),
    "content/iban-digits": Words(
        "`{value}` besteht die Prüfung der Ziffern nicht",
        "Zwei Prüfziffern verraten eine vertippte IBAN: eine Ziffer ist falsch, oder zwei sind "
        "vertauscht.",
        ("vergleichen Sie sie Ziffer für Ziffer mit dem Konto",),
    ),
    "content/bic": Words(
        "`{value}` ist kein BIC",
        "Ein BIC hat acht oder elf Buchstaben und Ziffern.",
        ("schreiben Sie ihn vom Konto ab, oder lassen Sie ihn weg: im EWR braucht ihn niemand",),
    ),
    "content/money": Words(
        "`{value}` ist kein Betrag in Euro",
        "Ein Betrag hat eine ganze Zahl und, wo es Cent gibt, zwei Ziffern hinter dem Komma.",
        ("schreiben Sie `25` oder `12,50`",),
    ),
    "content/reference": Words(
        "`{value}` ist keine Gläubigerreferenz",
        "Eine strukturierte Referenz beginnt mit RF und zwei Prüfziffern (ISO 11649).",
        ("berichtigen Sie sie, oder schreiben Sie einen Text als `purpose`",),
    ),
    "content/purpose-and-reference": Words(
        "eine Überweisung hat `purpose` oder `reference`, nicht beides",
        "Das Formular hat dafür eine Zeile.",
        ("lassen Sie eines von beiden weg",),
    ),
    "content/transfer-long": Words(
        "`{key}` ist um {over:Zeichen|Zeichen} zu lang für eine Überweisung; sie fasst {most:d}",
        "Banken schneiden ab, was länger ist, oder lehnen den Auftrag ab.",
        ("kürzen Sie",),
    ),
    "content/two-codes": Words(
        "`vcard` und `code` wünschen beide den QR-Code; er führt zu {address}",
        "Es gibt einen QR-Code: er enthält den Kontakt, oder er führt zu einer Adresse.",
        ("löschen Sie eines von beiden",),
    ),
    "content/no-code": Words(
        "`code_size` ist angegeben, und es gibt keinen QR-Code",
        "Die Größe eines QR-Codes, den niemand wünscht.",
        ("ergänzen Sie `vcard: true` oder `code: https://…`, oder löschen Sie `code_size`",),
    ),
    "content/card-field": Words(
        "`vcard` nennt `{field}`, und der Kontakt hat keines",
        "Ein Feld der Visitenkarte, das im Kontakt fehlt.",
        ("ergänzen Sie `{field}: …` im Kontakt, oder nehmen Sie es aus der Liste",),
    ),
    "content/file-stem": Words(
        "`{value}` kann kein Dateiname sein",
        "Der Name der Ausgabe enthält einen Schrägstrich oder ein anderes Zeichen, das manche "
        "Systeme ablehnen.",
        ("schreiben Sie einen Namen ohne Ordner und Endung, wie `flyer`",),
    ),
    "content/break-points": Words(
        "`{value}` ist nicht ein Wort mit seinen Trennstellen",
        "Ein Eintrag der Trennliste ist ein Wort, seine Trennstellen sind mit | bezeichnet.",
        ("schreiben Sie es wie `Menschen|handel`; ein Wort ohne | wird nie getrennt",),
    ),
    "content/alt-missing": Words(
        "dem Bild fehlt `alt`",
        "Ein Bild sagt, was es zeigt, oder dass es Schmuck ist.",
        ("sagen Sie, was es zeigt, oder schreiben Sie `decorative: true`",),
    ),
    "content/condition-missing": Words(
        "ein eigenes Profil braucht seine `condition`",
        "Eine ICC-Datei sagt nicht, für welche Druckbedingung sie steht.",
        ("ergänzen Sie unter `profile` `condition: FOGRA51` oder dergleichen",),
    ),
    "content/one-paragraph": Words(
        "`{key}` ist ein Absatz, und das hier sind {paragraphs}",
        "Eine Leerzeile, eine Liste oder eine Zwischenüberschrift in einem Text, der ein Absatz "
        "ist.",
        (
            "nehmen Sie die Leerzeilen heraus; Listen, Zwischenüberschriften und weitere Absätze "
            "gehören in `body`",
        ),
    ),
    "content/comment": Words(
        "`{text}` ist für YAML ein Kommentar und wird nicht gedruckt",
        "In einem Text ohne Anführungszeichen beginnt ein `#` hinter einem Leerzeichen einen "
        "Kommentar.",
        (
            "setzen Sie den ganzen Text von `{key}` in Anführungszeichen; für einen Kommentar "
            "schreiben Sie ein Leerzeichen hinter das `#`",
        ),
    ),
    "content/nested-list": Words(
        "dieser Punkt ist auf einer vierten Ebene eingerückt; Listen haben drei, also steht er auf "
        "der dritten",
        "Eine Liste in Listen in einer Liste.",
        ("rücken Sie ihn ein wie die Punkte darüber, oder schreiben Sie ihn in deren Text",),
    ),
    "content/single-item": Words(
        "eine einzelne Zeile, die mit `{sign}` beginnt, ist keine Liste und wird gedruckt wie "
        "getippt",
        "Zeichen, die eine Liste machen, wo zwei Zeilen nacheinander mit ihnen beginnen; eines "
        "kann "
        "der Stern einer Fußnote oder ein Strich sein.",
        ("beginnen Sie sie mit `- `, dann ist sie eine Liste",),
    ),
    "content/running-on": Words(
        "`{sign}` beginnt eine Zeile, die hinter der darüber weiterläuft; {count:Zeile|Zeilen} "
        "dieses Absatzes",
        "Zeilen, die wie Punkte einer Liste aussehen, wo sie stehen aber keine sind.",
        (
            "lassen Sie vor der Liste eine Zeile frei (in `body`), oder beenden Sie die Zeile "
            "darüber mit einem Backslash",
        ),
    ),
    "content/not-markup": Words(
        "`{sign}` bedeutet in anderen Programmen {what}; hier wird es gedruckt wie getippt",
        "Auszeichnung von Markdown oder HTML, die in content.yaml nichts bedeutet.",
        ("{advice}",),
    ),
    "content/unpaired-mark": Words(
        "das Anführungszeichen in `{word}` hat in seinem Absatz kein Gegenstück und wird gedruckt "
        "wie getippt",
        "Ein Zitat, das in seinem Absatz nur beginnt oder nur endet; ein gerades Zeichen bleibt "
        "so.",
        (
            "schreiben Sie das andere Zeichen dorthin, wo das Zitat {what}, oder `{apostrophe}` "
            "für "
            "einen Apostroph",
            "schreiben Sie das andere Zeichen dorthin, wo das Zitat {what}, oder `{protected}`, "
            "wenn es allein steht",
            "schreiben Sie das andere Zeichen dorthin, wo das Zitat {what}",
        ),
    ),
    "content/columns": Words(
        "{what} als ein Leerzeichen gedruckt",
        "Spalten aus Tabulatoren oder Leerzeichen: auf der Seite stehen sie nicht untereinander.",
        (
            "schreiben Sie jede Reihe in eine eigene Zeile mit einem Backslash am Ende, und "
            "trennen "
            "Sie die Spalten durch Kommas oder Striche",
        ),
    ),
    "content/empty-list": Words(
        "die Liste `{key}` ist leer: dafür wird nichts gesetzt",
        "Eine leere Liste ist so gut wie keine.",
    ),
    "content/nobody-named": Words(
        "`{key}` nennt niemanden: die Zeile darüber wird nicht gesetzt",
        "Eine Zeile, unter der niemand steht, sagt nichts.",
        ("nennen Sie sie unter `organisations`, oder löschen Sie `{key}`",),
    ),
    "content/nothing-printed": Words(
        "`{key}` hat nichts, was gedruckt wird: es wird nicht gesetzt",
        "Ein Block ist leer, oder er enthält nur Schlüssel, die sagen, wie andere gemeint sind.",
        ("füllen Sie ihn, oder löschen Sie `{key}`",),
    ),
    "fold/pages": Words(
        "ein Flyer von zwei Seiten kann nicht das Format `{format}` haben, das {panels:d} Felder "
        "hat",
        "Die Felder eines gefalzten Blattes treten an die Stelle der Seiten.",
        ("löschen Sie `pages`, oder wählen Sie ein Format ohne Falz",),
    ),
    "fold/languages": Words(
        "ein Flyer im Format `{format}` steht in einer Sprache",
        "Sprachen stehen auf eigenen Seiten, und ein gefalzter Bogen hat Felder.",
        (
            "schreiben Sie eine Datei für jede: `--lang-of-content all`, oder wählen Sie ein "
            "Format ohne Falz",
        ),
    ),
    "fold/flap": Words(
        "eine Klappe von {flap:g} mm lässt sich nicht einfalzen: {least:g} bis {most:g} mm gehen",
        "Das eingefalzte Feld muss 1 bis 4 mm schmaler sein als die anderen, weniger bei dünnem "
        "Papier und mehr bei dickem.",
        ("schreiben Sie eine Breite dazwischen, oder lassen Sie `flap` weg",),
    ),
    "fold/no-flap": Words(
        "`flap` bewirkt nichts: im Format `{format}` wird kein Feld eingefalzt",
        "Nur ein Wickelfalz hat eine Klappe.",
        ("löschen Sie es, oder wählen Sie ein Format mit Klappe, etwa `a4-trifold`",),
    ),
    "fold/crease": Words(
        "Papier von {grammes:d} g bricht am Falz, wenn es nicht vorher gerillt wird",
        "Ab 170 g/m² wird ein Falz vor dem Falzen eingedrückt, sonst reißt die Farbe darauf.",
        ("bestellen Sie Rillen dazu, oder wählen Sie Papier unter 170 g",),
    ),
    "rows/too-large": Words(
        "die Tabelle hat mehr als {limit} MB",
        "Eine Tabelle in JSON oder YAML ist größer, als auf einmal gelesen wird.",
        ("speichern Sie sie als CSV, das wird Zeile für Zeile gelesen",),
    ),
    "rows/encoding": Words(
        "das Byte {byte} ist nicht {encoding}",
        "Die Tabelle ist nicht als UTF-8 gespeichert (oder als UTF-16 mit Byte-Order-Mark).",
        (
            "es sieht nach Windows-1252 aus, wo es `{character}` ist: speichern Sie die Tabelle "
            "als "
            "`CSV UTF-8`",
            "speichern Sie die Tabelle als `CSV UTF-8`",
        ),
    ),
    "rows/syntax": Words(
        "das ist kein {form}: {problem}",
        "Die Tabelle ist ab hier nicht zu lesen; die Worte sind die des Lesers.",
        (
            "suchen Sie in dieser Zeile und der darüber nach einem Anführungszeichen, das nie "
            "geschlossen wird",
        ),
    ),
    "rows/kind": Words(
        "eine Zeile ist hier {found}",
        "Eine Zeile einer Tabelle in JSON oder YAML ist kein Block, oder Listen liegen in Listen.",
        ("schreiben Sie die Tabelle als Liste von Blöcken: `- {{contact.phone: 030 1234567}}`",),
    ),
    "rows/key-twice": Words(
        "die Zeile hat `{column}` zweimal",
        "Eine Zeile einer Tabelle in JSON nennt denselben Schlüssel zweimal.",
        ("behalten Sie einen der beiden",),
    ),
    "rows/empty": Words(
        "die Tabelle hat keine Zeilen",
        "Die Datei ist leer, oder unter den Namen der Spalten steht nichts.",
        ("schreiben Sie eine Zeile mit den Namen der Spalten und darunter je Flyer eine",),
    ),
    "rows/blank": Words(
        "{count:Zeile ist|Zeilen sind} hier leer und werden übergangen",
        "In einer Zeile steht nichts.",
        ("löschen Sie sie; die Nummern der Zeilen darunter werden dadurch kleiner",),
    ),
    "rows/cells": Words(
        "die Zeile hat {count:Zelle|Zellen} und die Tabelle {columns:Spalte|Spalten}",
        "Eine Zeile der CSV-Datei hat mehr oder weniger Zellen, als die erste Zeile Spalten nennt.",
        (
            "setzen Sie eine Zelle, die das Trennzeichen oder einen Umbruch enthält, in "
            "Anführungszeichen",
        ),
    ),
    "rows/column-unnamed": Words(
        "Spalte {number:d} hat keinen Namen",
        "Eine Zelle der ersten Zeile ist leer.",
        (
            "nennen Sie einen Schlüssel von content.yaml, etwa `contact.phone`, oder löschen Sie "
            "die "
            "Spalte",
        ),
    ),
    "rows/column-twice": Words(
        "`{column}` heißen Spalte {first:d} und Spalte {number:d}",
        "Zwei Spalten haben denselben Namen.",
        ("behalten Sie eine der beiden",),
    ),
    "rows/column-unknown": Words(
        "die Spalte `{column}` ist kein Schlüssel von content.yaml",
        "Eine Spalte füllt nichts, und `--name` nennt sie auch nicht.",
        (
            "Meinten Sie `{nearest}`?",
            "löschen Sie die Spalte, oder verwenden Sie sie in `--name '{{{column}}}'`",
        ),
    ),
    "rows/column-block": Words(
        "die Spalte `{column}` ist ein Block von Schlüsseln, und eine Zelle enthält einen Text",
        "Eine Spalte nennt einen Block oder eine Liste von Blöcken.",
        ("nennen Sie einen Schlüssel darin, etwa `{nearest}`",),
    ),
    "rows/column-clash": Words(
        "die Spalten `{column}` und `{inner}` füllen dieselbe Stelle",
        "Eine Spalte ist Teil der anderen.",
        ("behalten Sie eine der beiden",),
    ),
    "rows/column-gap": Words(
        "die Spalte `{column}` lässt eine Lücke: `{key}` hat in content.yaml "
        "{count:Eintrag|Einträge}",
        "Eine Spalte füllt einen Eintrag einer Liste, und die davor fehlen.",
        ("der nächste ist `{next}`",),
    ),
    "rows/name-column": Words(
        "`--name` verlangt die Spalte `{column}`, die die Tabelle nicht hat",
        "Das Muster der Dateinamen hat eine Spalte in Klammern, die es nicht gibt.",
        ("Meinten Sie `{{{nearest}}}`?", "die Spalten sind {known}"),
    ),
    "rows/name-braces": Words(
        "eine geschweifte Klammer in `{pattern}` hat kein Gegenstück",
        "Das Muster der Dateinamen ist nicht zu lesen.",
        ("setzen Sie den Namen jeder Spalte in ein Paar Klammern: `--name '{{slug}}'`",),
    ),
    "rows/name": Words(
        "`{value}` kann kein Dateiname sein",
        "Was `--name` aus einer Zeile macht, ist kein Name, den jedes System annimmt.",
        ("{advice}",),
    ),
    "rows/name-twice": Words(
        "so wie `{value}` heißt schon Zeile {first:d}",
        "`--name` gibt zwei Zeilen dieselbe Datei; große und kleine Buchstaben gelten als gleich.",
        (
            "nehmen Sie eine Spalte dazu, die sie unterscheidet, oder `{{row}}`, die Nummer der "
            "Zeile",
        ),
    ),
    "type/overset": Words(
        "{block} ist um {characters:Zeichen|Zeichen} ({lines:Zeile|Zeilen}) zu lang für den Platz, "
        "bei {size:.3g} pt",
        "Der Text passt nicht, auch nicht in der kleinsten erlaubten Einstellung.",
        (
            "kürzen Sie den Text, setzen Sie `design.pages` auf 2, oder erlauben Sie durch "
            "`design.type` kleinere Schrift",
        ),
    ),
    "type/overset-panel": Words(
        "{block} ist um {characters:Zeichen|Zeichen} ({lines:Zeile|Zeilen}) zu lang für das Feld "
        "`{panel}`, bei {size:.3g} pt",
        "Der Text passt nicht in sein Feld des gefalzten Blattes, auch nicht in der kleinsten "
        "erlaubten Einstellung.",
        (
            "kürzen Sie den Text, wählen Sie ein Format mit größeren Feldern, oder erlauben Sie "
            "durch `design.type` kleinere Schrift",
        ),
    ),
    "type/empty-panel": Words(
        "{number:Feld bleibt|Felder bleiben} leer",
        "Ein gefalztes Blatt hat mehr Felder, als der Text füllt.",
        (
            "schreiben Sie mehr, nehmen Sie ein Bild oder ein Zitat dazu, oder wählen Sie ein "
            "Format "
            "mit weniger Feldern, etwa `dl`",
        ),
    ),
    "type/overset-together": Words(
        "die {number} Zitate sind zusammen um {characters:Zeichen|Zeichen} ({lines:Zeile|Zeilen}) "
        "zu lang für die Seite, bei {size:.3g} pt",
        "Die Zitate brauchen mehr Platz, als da ist, auch in der kleinsten erlaubten Einstellung; "
        "das längste wegzulassen würde nicht reichen.",
        (
            "lassen Sie einige weg, kürzen Sie, setzen Sie `design.pages` auf 2, oder erlauben Sie "
            "durch `design.type` kleinere Schrift",
        ),
    ),
    "type/word-too-long": Words(
        "das Wort `{word}` ist {excess:.1f} mm breiter als seine Spalte ({block})",
        "Ein Feld ist zu schmal für sein längstes Wort, und es lässt sich nicht trennen.",
        (
            "nennen Sie seine Trennstellen unter `design.hyphenation`, oder nehmen Sie ein "
            "kürzeres "
            "Wort",
        ),
    ),
    "type/address-too-long": Words(
        "die Adresse `{word}` ist {excess:.1f} mm breiter als ihr Platz ({block})",
        "Eine Mailadresse wird nie getrennt, eine Webadresse nur hinter `/ . ? = &`.",
        (
            "drucken Sie eine kurze Adresse, die dorthin führt, oder geben Sie sie als QR-Code: "
            "`contact.code`",
        ),
    ),
    "type/missing-glyph": Words(
        "keine Schrift hat {signs}: {count:Stelle|Stellen}, die erste hier ({block})",
        "Zeichen, die weder die Schriften des Themes noch die der Symbole enthalten.",
        (
            "schreiben Sie {instead}; auch in Zeile {more}",
            "schreiben Sie {instead}",
            "schreiben Sie es in Worten; auch in Zeile {more}",
            "schreiben Sie es in Worten",
        ),
    ),
    "type/missing-script": Words(
        "{count:Zeichen|Zeichen} der {script} Schrift fehlen den Schriften, das erste hier "
        "({block})",
        "Buchstaben einer Schrift, die das Theme nicht hat; es hat lateinische, griechische und "
        "kyrillische.",
        (
            "schreiben Sie die Wörter in lateinischen, griechischen oder kyrillischen Buchstaben, "
            "oder setzen Sie sie als Bild mit `alt`; auch in Zeile {more}",
            "schreiben Sie die Wörter in lateinischen, griechischen oder kyrillischen Buchstaben, "
            "oder setzen Sie sie als Bild mit `alt`",
        ),
    ),
    "type/emoji": Words(
        "Emojis sind bunte Bilder und lassen sich nicht setzen: {signs}; {count:Stelle|Stellen}, "
        "die "
        "erste hier ({block})",
        "Emojis sind kleine Bilder in Farben, für die Text in einer Druckfarbe keine Zeichen hat; "
        "was es in Schwarz gibt (☎ ✉ ☕ ♿ ★), wird so gedruckt.",
        (
            "schreiben Sie {instead}; auch in Zeile {more}",
            "schreiben Sie {instead}",
            "löschen Sie es, oder schreiben Sie ein Wort oder ein Zeichen wie ★ ☺ ♥ →; auch in "
            "Zeile {more}",
            "löschen Sie es, oder schreiben Sie ein Wort oder ein Zeichen wie ★ ☺ ♥ →",
        ),
    ),
    "type/loose-line": Words(
        "Zeile {number:d} hat weite Lücken zwischen den Wörtern, ab `{text}` ({block})",
        "Eine Zeile im Blocksatz ließ sich nicht gut füllen.",
        (
            "formulieren Sie um, nennen Sie Trennstellen unter `design.hyphenation`, oder setzen "
            "Sie `ragged`",
        ),
    ),
    "type/narrow-column": Words(
        "Flattersatz statt Blocksatz: die Spalte von {measure:.0f} mm fasst etwa {letters:d} "
        "Buchstaben je Zeile, zu wenige ({block})",
        "Blocksatz war gewünscht, aber die Spalte ist so schmal, dass er Löcher hätte.",
        (
            "schreiben Sie `align: ragged`; Blocksatz braucht {least:.0f} mm und {least_letters:d} "
            "Buchstaben je Zeile, kleinere Schrift hilft also vielleicht (`design.type.body`)",
        ),
    ),
    "type/thin-page": Words(
        "die zweite Seite ist zu {percent:d} % gefüllt",
        "Zwei Seiten waren gewünscht, und die zweite ist fast weiß.",
        (
            "schreiben Sie `pages: 1`, wenn alles kleiner auf einer stehen darf, oder schreiben "
            "Sie "
            "mehr",
        ),
    ),
    "page/collision": Words(
        "{block} und {other} (Zeile {line:d}) kommen sich {amount:.1f} mm zu nahe",
        "Zwei Blöcke würden übereinander gedruckt, oder Anführungszeichen, Name und Zitat würden "
        "sich berühren, in jeder Einstellung des Themes.",
        (OUR_FAULT,),
    ),
    "page/edge": Words(
        "{block} reicht {amount:.1f} mm über {what}",
        "Ein Text oder ein Bild würde die Seite oder seine Fläche verlassen, in jeder Einstellung "
        "des Themes.",
        (OUR_FAULT,),
    ),
    "page/lost": Words(
        "`{text}` ({block}) {what}",
        "Ein Text oder ein Bild hat keinen Platz, oder mehr als einen, in jeder Einstellung des "
        "Themes.",
        (OUR_FAULT,),
    ),
    "page/duplex": Words(
        "die Bögen werden beidseitig gedruckt, über die {edge} Kante gewendet",
        "Bögen fürs Büro mit zwei Seiten. Die Datei sagt es dem Drucker; wo ein Dialog nicht "
        "darauf "
        "hört, ist es dort zu wählen.",
        ("wendet Ihr Drucker nur andersherum, schreiben Sie `--flip {other}`",),
    ),
    "colour/contrast-adjusted": Words(
        "die Farbe {colour} hat auf {ground} einen Kontrast von {contrast:.1f} zu 1; als Textfarbe "
        "wird sie zu {adjusted} abgedunkelt",
        "Text in der Akzentfarbe muss lesbar sein: mindestens 4,5 zu 1 (WCAG 2.2, 1.4.3).",
        ("wählen Sie eine dunklere Farbe, dann bleibt sie unverändert",),
    ),
    "colour/press-accent": Words(
        "im Druck ist die Farbe {colour} {inks}",
        "Wie die Akzentfarbe aus Druckfarben gemischt wird, nach dem Profil der Druckerei.",
        ("schreiben Sie `accent: {inks}` oder andere Werte, um es selbst zu sagen",),
    ),
    "colour/out-of-gamut": Words(
        "Druckfarbe kann {colour} nicht: am nächsten kommt {inks}, und das sieht anders aus "
        "(ΔE00 {difference:.1f})",
        "Bildschirme zeigen Farben, die Druckfarbe auf Papier nicht kann.",
        ("wählen Sie eine weniger satte Farbe oder eine Sonderfarbe: spot(HKS 17 K, {inks})",),
    ),
    "picture/missing": Words(
        "die Datei `{file}` gibt es nicht",
        "Die Datei eines Bildes ist nicht da. Dateien sucht man ab content.yaml.",
        ("Meinten Sie `{near}`?", "gesucht wird ab dem Ordner von content.yaml"),
    ),
    "picture/unreadable": Words(
        "die Datei `{file}` ist nicht lesbar: {reason}",
        "Das System lässt die Datei nicht lesen.",
        ("sehen Sie nach ihren Rechten, und ob sie auf diesem Rechner liegt",),
    ),
    "picture/not-a-file": Words(
        "`{file}` ist {what}, keine Datei",
        "Ein Ordner oder ein Gerät steht, wo ein Bild gemeint ist.",
        ("nennen Sie das Bild selbst",),
    ),
    "picture/empty": Words(
        "die Datei `{file}` ist leer",
        "Die Datei eines Bildes hat keine Bytes.",
        ("speichern oder kopieren Sie sie noch einmal",),
    ),
    "picture/large-file": Words(
        "die Datei `{file}` hat mehr als {limit} MB",
        "Eine Datei ist größer als jedes Bild eines Flyers; sie wurde nicht gelesen.",
        ("exportieren Sie das Bild für den Druck, mit 300 dpi",),
    ),
    "picture/address": Words(
        "`{file}` ist eine Adresse; Bilder sind Dateien, das Netz wird nie benutzt",
        "Ein Bild ist als Webadresse oder als Daten angegeben.",
        ("speichern Sie das Bild neben content.yaml, und nennen Sie diese Datei",),
    ),
    "picture/outside": Words(
        "`{file}` verlässt den Ordner von content.yaml ({what})",
        "Der Pfad eines Bildes ist absolut, führt nach oben oder ist eine Verknüpfung woandershin.",
        (
            "kopieren Sie die Datei neben content.yaml, oder erlauben Sie es durch "
            "`--allow-outside`",
        ),
    ),
    "picture/kind": Words(
        "`{file}` ist {what}; gelesen werden PNG, JPEG, SVG und PDF",
        "Der Inhalt einer Datei ist keine der vier Arten, wie immer sie heißt.",
        ("exportieren Sie als JPEG (Fotos), PNG (Bildschirmfotos) oder SVG oder PDF (Logos)",),
    ),
    "picture/mislabelled": Words(
        "`{file}` ist dem Inhalt nach {kind} und wird so gelesen",
        "Die Endung eines Dateinamens sagt etwas anderes als der Inhalt.",
        ("geben Sie ihr die Endung, die zu {kind} gehört",),
    ),
    "picture/damaged": Words(
        "das Bild `{file}` ist beschädigt: {reason}",
        "Ein Bild lässt sich nicht lesen, oft weil es nur zum Teil kopiert wurde.",
        ("kopieren oder exportieren Sie es noch einmal",),
    ),
    "picture/no-pixels": Words(
        "das Bild `{file}` ist leer: {width:d} × {height:d}",
        "Ein Bild hat keine Breite oder keine Höhe.",
        ("exportieren Sie es noch einmal",),
    ),
    "picture/too-many-pixels": Words(
        "das Bild `{file}` sagt, es habe {pixels:d} Megapixel; {limit:d} gehen höchstens",
        "Ein Bild würde den Speicher füllen; es wurde nicht gelesen.",
        ("verkleinern Sie es: eine A4-Seite mit 300 dpi hat 9 Megapixel",),
    ),
    "picture/resolution": Words(
        "`{file}` hat bei {width:.4g} mm {dpi:d} dpi; unter 150 dpi sieht man die Pixel",
        "Ein Bild steht größer, als seine Pixel erlauben.",
        ("nehmen Sie eine größere Fassung; diese reicht bis {most:d} mm",),
    ),
    "picture/takes-room": Words(
        "{block} nimmt {taken:.0f} mm der Seitenhöhe, und {excess:.1f} mm fehlen",
        "Ein Bild oder Logos nehmen den Platz, den der Text braucht, obwohl sie so klein sind, wie "
        "das Theme sie setzt.",
        (
            "nehmen Sie ein breiteres Bild als {shape}, oder lassen Sie es weg, kürzen Sie den "
            "Text, "
            "oder setzen Sie `design.pages` auf 2",
            "nennen Sie weniger Organisationen oder einige der {logos} ohne Logo, oder setzen Sie "
            "`design.pages` auf 2",
            "lassen Sie es weg, kürzen Sie den Text, oder setzen Sie `design.pages` auf 2",
        ),
    ),
    "picture/converted": Words(
        "die CMYK-Farben von `{file}` werden nach sRGB umgerechnet, durch {by}",
        "Die Datei für den Bildschirm hat nur sRGB; eine Umrechnung kann das Aussehen ändern.",
        ("sehen Sie sich die Farben an; eine Fassung in RGB bleibt, wie sie ist",),
    ),
    "picture/profile-dropped": Words(
        "das Farbprofil von `{file}` ist {what} und wird nicht benutzt: Farben können anders "
        "ausfallen",
        "Das ICC-Profil eines Bildes ist beschädigt oder beschreibt andere Farben als seine.",
        ("exportieren Sie das Bild in sRGB mit Profil, und vergleichen Sie die Farben",),
    ),
    "picture/transparent": Words(
        "`{file}` ist ganz durchsichtig: man sieht nichts davon",
        "Ein Bild hat nichts, was auf Papier eine Spur lässt.",
        ("exportieren Sie es mit sichtbarem Inhalt, oder lassen Sie es weg",),
    ),
    "picture/pale": Words(
        "{share:d} % dessen, was `{file}` zeigt, ist so hell wie das Papier und darauf nicht zu "
        "sehen",
        "Weiß auf durchsichtigem Grund ist für dunkle Seiten gemacht: auf Papier geht es verloren. "
        "Weiß in einer Farbfläche zählt nicht.",
        ("nehmen Sie die Fassung für helle Gründe",),
    ),
    "picture/svg-xml": Words(
        "`{file}` ist kein lesbares SVG: {problem} (Zeile {line:d} der Datei)",
        "Ein SVG ist kein wohlgeformtes XML.",
        ("exportieren Sie es noch einmal",),
    ),
    "picture/svg-forbidden": Words(
        "`{file}` enthält {what} (Zeile {line:d} der Datei)",
        "Skripte, Animationen, Entitäten und Verweise auf andere Dateien haben in einem Flyer "
        "nichts "
        "zu suchen.",
        ("exportieren Sie es als einfaches SVG, mit allem in einer Datei",),
    ),
    "picture/svg-element": Words(
        "`{file}` enthält `{element}`, das nicht gezeichnet wird (Zeile {line:d} der Datei)",
        "Ein SVG hat ein Element, das sich nicht getreu zeichnen lässt; nichts fällt still weg.",
        ("exportieren Sie es mit Texten und Effekten als Pfaden",),
    ),
    "picture/svg-value": Words(
        "`{file}` hat `{key}: {value}`, das nicht gezeichnet wird (Zeile {line:d} der Datei)",
        "Eine Angabe in einem SVG ergibt keinen Sinn oder lässt sich nicht getreu zeichnen.",
        ("exportieren Sie es als einfaches SVG, mit Effekten als Pfaden",),
    ),
    "picture/svg-text": Words(
        "`{file}` enthält Text in einer Schrift, die nicht in der Datei ist: „{words}“ "
        "(Zeile {line:d} der Datei)",
        "Ein SVG hat Text; jeder Rechner würde ihn in einer anderen Schrift zeigen.",
        (
            "wandeln Sie den Text in Pfade um, und exportieren Sie noch einmal: in Inkscape "
            "`Pfad` → "
            "`Objekt in Pfad umwandeln`, in Illustrator `Schrift` → `In Pfade umwandeln`",
        ),
    ),
    "picture/svg-image": Words(
        "`{file}` bettet {what} ein (Zeile {line:d} der Datei)",
        "Ein SVG bettet ein Bild ein, das kein PNG, JPEG oder SVG ist oder nicht zu lesen.",
        ("betten Sie es als PNG oder JPEG ein, oder zeichnen Sie es als Pfade nach",),
    ),
    "picture/svg-missing": Words(
        "`{file}` verweist durch `{key}` auf `#{target}`, und das gibt es nicht "
        "(Zeile {line:d} der Datei)",
        "Ein Verweis in einem SVG führt ins Leere.",
        ("exportieren Sie es noch einmal",),
    ),
    "picture/svg-loop": Words(
        "in `{file}` verweist ein `{element}` auf sich selbst (Zeile {line:d} der Datei)",
        "Verweise in einem SVG laufen im Kreis.",
        ("exportieren Sie es noch einmal",),
    ),
    "picture/svg-too-large": Words(
        "`{file}` ist zu groß für eine Zeichnung: {what}",
        "Ein SVG enthält mehr als jedes Logo; es wurde nicht gezeichnet.",
        ("vereinfachen Sie es, oder exportieren Sie es als PNG mit 300 dpi",),
    ),
    "picture/svg-no-size": Words(
        "`{file}` sagt keine Größe: es hat weder `viewBox` noch `width` und `height` "
        "(Zeile {line:d} der Datei)",
        "Ein SVG ohne Größe hat keine Proportionen.",
        ("geben Sie seinem `svg`-Element eine `viewBox`",),
    ),
    "picture/press-blend": Words(
        "`{file}` mischt Farben durch `{mode}`, was Druckfarben nicht können wie der Bildschirm",
        "Mischungen, die in Licht gerechnet sind, werden im Druck zu anderen Farben.",
        ("reduzieren Sie die Transparenz vor dem Export, oder geben Sie ein PNG mit 300 dpi",),
    ),
    "picture/pdf-encrypted": Words(
        "`{file}` ist verschlüsselt",
        "Ein geschütztes PDF lässt sich nicht platzieren, auch wenn es ohne Kennwort aufgeht.",
        ("speichern Sie es ohne Schutz",),
    ),
    "picture/pdf-pages": Words(
        "`{file}` hat {pages:Seite|Seiten}; ein Logo hat eine",
        "Ein PDF, das als Bild steht, hat genau eine Seite.",
        ("speichern Sie die gemeinte Seite als eigenes PDF",),
    ),
    "picture/pdf-active": Words(
        "`{file}` enthält {what}",
        "Ein PDF, das etwas tut, hat in einem Flyer nichts zu suchen.",
        ("drucken Sie es in ein neues PDF, oder exportieren Sie es als SVG",),
    ),
    "picture/pdf-font": Words(
        "die Schrift {font} in `{file}` {why}",
        "Eine Schrift, die PDF/A und PDF/UA nicht sicher hält, kann nicht übernommen werden.",
        ("wandeln Sie die Texte in Pfade um",),
    ),
    "picture/pdf-colour": Words(
        "`{file}` hat {what}",
        "Eine Farbe, die diese Art PDF nicht enthalten darf und die sich nicht sicher umrechnen "
        "lässt.",
        ("exportieren Sie es mit RGB-Farben oder als SVG",),
    ),
    "picture/pdf-feature": Words(
        "`{file}` hat {what}",
        "Ein PDF hat etwas, das sich nicht sicher in PDF/A übernehmen lässt.",
        ("exportieren Sie es als SVG oder als PDF/A",),
    ),
    "picture/pdf-too-large": Words(
        "`{file}` hat oder wird entpackt mehr als {limit:d} MB",
        "Ein PDF ist größer als jedes Logo; es wurde nicht gelesen.",
        ("exportieren Sie es als SVG oder als PNG mit 300 dpi",),
    ),
    "picture/alt-empty": Words(
        "`alt` ist leer",
        "Ein Bild sagt, was es zeigt, oder dass es Schmuck ist.",
        (
            "sagen Sie in einem Satz, was zu sehen ist und warum es hier steht, wie am Telefon; "
            "oder "
            "schreiben Sie `decorative: true`",
        ),
    ),
    "picture/alt-repeats-caption": Words(
        "`alt` wiederholt die Bildunterschrift",
        "Ein Screenreader liest beide: zweimal dieselben Worte.",
        ("sagen Sie, was das Bild zeigt; die Bildunterschrift sagt, was es bedeutet",),
    ),
    "picture/alt-file-name": Words(
        "`alt` ist ein Dateiname",
        "Ein Dateiname sagt nichts, wenn man das Bild nicht sieht.",
        ("sagen Sie in einem Satz, was zu sehen ist",),
    ),
    "picture/alt-opening": Words(
        "`alt` beginnt mit `{words}`",
        "Ein Screenreader sagt von selbst, dass da ein Bild ist.",
        ("beginnen Sie mit dem, was zu sehen ist",),
    ),
    "picture/code-too-long": Words(
        "{what} ist um {bytes:Byte|Bytes} zu lang für einen QR-Code, der bei {side} mm lesbar ist",
        "Mehr Text macht die Punkte kleiner; unter 0,35 mm liest sie kein Telefon vom Papier.",
        (
            "machen Sie ihn größer, `contact.code_size: {needed:d} mm`, oder {advice}",
            "{advice}",
        ),
    ),
    "picture/code-correction": Words(
        "der QR-Code hat Fehlerkorrektur {level}: er ist lesbar, auch wenn {percent:d} % "
        "beschädigt "
        "sind",
        "Gewählt ist die höchste Stufe, bei der die Punkte groß genug bleiben.",
        (
            "damit er sicherer gelesen wird, machen Sie ihn durch `contact.code_size` größer, oder "
            "{advice}",
        ),
    ),
    "mail/large": Words(
        "die Mail hat {size:.1f} MB",
        "Mails über 5 MB dauern auf dem Telefon lange, und manche Server lehnen sie ab.",
        (
            "verkleinern Sie Bilder, oder schicken Sie einen Link auf den Flyer; {most:d} MB "
            "schaden "
            "nicht",
        ),
    ),
    "mail/too-large": Words(
        "die Mail hat {size:.1f} MB; viele Server nehmen nicht mehr als {most:d}",
        "Server lehnen Mails über etwa 20 MB ab, und eine Antwort trägt dasselbe noch einmal.",
        ("verkleinern Sie Bilder, oder schicken Sie einen Link auf den Flyer",),
    ),
    **FINISHED_WORDS,
}
