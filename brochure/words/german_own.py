"""What the command says beside messages, in German: help, usage, results; by its English."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from brochure.words import usage as english
from brochure.words.mail import PROGRAMS, SIZE

_EXAMPLES = """\
Beispiele:
  brochure new                        stellt fünf Fragen und schreibt content.yaml
  brochure preview                    zeigt content.yaml als Seite, neu bei jedem Speichern
  brochure build                      aus content.yaml wird flyer.pdf daneben
  brochure build spring.yaml -o a.pdf ein anderer Text, ein anderer Ort
  brochure build - -o - < a.yaml      von der Standardeingabe zur Standardausgabe
  brochure check --strict             was stimmt nicht? Warnungen zählen, nichts wird geschrieben
  brochure schema > schema.json       die Schlüssel von content.yaml, für Editoren
  brochure help build                 mehr zu einem Befehl

content.yaml beginnt mit vier Zeilen:
  organisation: {name: Chor am Kanal}
  announcement:
    headline: Wir singen im Mai
    body: Zwölf Lieder, ein Ufer, freier Eintritt.

Exit-Code:
  0  geschrieben (check: nichts steht dagegen); Warnungen sind erlaubt, mit --strict nicht
  1  der Inhalt hat Fehler: nichts wurde geschrieben, eine vorhandene Datei bleibt unberührt
  2  falscher Aufruf, oder eine Datei lässt sich nicht lesen oder schreiben
"""

_NEW = """\
Schreibt eine erste content.yaml, die sofort einen Flyer ergibt, mit Kommentaren in ihrer Sprache,
und das Schema, nach dem Editoren die Schlüssel ergänzen. Fragt, was nicht angegeben ist.
Überschreibt nichts.

Beispiele:
  brochure new                        fragt und schreibt content.yaml hierhin
  brochure new spring                 in den Ordner spring
  brochure new --yes --language en    fragt nichts
  brochure new --kind invitation --organisation "Chor am Kanal" --accent "#0b6e4f" --look bold
"""

_PREVIEW = """\
Zeigt den Flyer im Browser, neu bei jedem Speichern: jede Seite als Bild, Meldungen an ihren Zeilen,
Gestaltung, Format und Zweck zur Wahl. Ein Klick auf die Seite führt zur Zeile des Inhalts, ein
Klick auf eine Zeile zur Seite. Nichts verlässt diesen Rechner.

Beispiele:
  brochure preview                    content.yaml in diesem Ordner
  brochure preview spring.yaml        ein anderer Text
  brochure preview --no-open          nennt die Adresse, öffnet nichts
"""

_COMPLETION = """\
Gibt ein Skript aus, nach dem eine Shell Befehle und Optionen ergänzt.

Beispiele:
  brochure completion bash >> ~/.bashrc
  brochure completion zsh > ~/.zfunc/_brochure     ein Ordner aus $fpath
"""

_BUILD = """\
Schreibt den Flyer neben seinen Inhalt: flyer.pdf, oder wie `output:` ihn nennt.

Beispiele:
  brochure build                      content.yaml -> flyer.pdf
  brochure build texts/spring.yaml    texts/spring.yaml -> texts/flyer.pdf
  brochure build -o /tmp/proof.pdf    an einen anderen Ort
  brochure build --draft              trotz Fehlern, als Entwurf gestempelt
  brochure build --for all            flyer.pdf, flyer-press.pdf und die anderen
  brochure build --format-messages github     in einem CI-Lauf
"""

_CHECK = """\
Meldet alles, was build melden würde, öffnet das fertige PDF wieder und prüft es; schreibt kein PDF.
Kennt dieselben Optionen. Prüft auch jedes andere PDF: als das, was es zu sein behauptet, oder als
das, was --for sagt.

Beispiele:
  brochure check
  brochure check --for press          würde eine Druckerei es nehmen?
  brochure check proof.pdf --report report.html    eine fremde Datei, mit Bildern
  brochure check --strict             Exit-Code 1 auch bei Warnungen
  brochure check --format-messages short      eine Zeile je Meldung, für Editoren
"""

_MAIL = """\
Schreibt neben den Inhalt eine E-Mail, die aufs Abschicken wartet: der ganze Text, die erste Seite
als Bild, das PDF im Anhang. Keine Adresse steht darin, die --to nicht nennt, und gesendet wird
nichts.

Beispiele:
  brochure mail                       content.yaml -> flyer.eml
  brochure mail --to info@example.org --subject "Unser Sommerfest"
  brochure mail texts/spring.yaml -o spring.eml
"""

_MERGE = """\
Schreibt denselben Flyer für jede Zeile einer Tabelle: jede Spalte ist ein Schlüssel von CONTENT mit
seinem Weg, etwa contact.phone, organisation.logo oder quotes.1.text. Alle Zeilen werden geprüft,
ehe die erste Datei entsteht. Ein unterbrochener Lauf geht weiter, wo er aufhörte.

Beispiele:
  brochure merge content.yaml branches.csv
  brochure merge content.yaml branches.csv -o out --name '{slug}'
  brochure merge content.yaml branches.json --for press --keep-going
"""

_FORMATS = """\
Nennt, was in design.format stehen darf: das Papier, und bei gefalzten Bögen die Felder.

Beispiele:
  brochure formats
  brochure formats a4-trifold         jedes Feld, in der Reihenfolge, in der man es liest
  brochure formats a4-trifold --svg > trifold.svg
"""

_NEXT = {
    False: """\
`brochure new` stellt fünf Fragen und schreibt eine erste content.yaml: den Text eines Flyers.
`brochure build` macht daraus flyer.pdf.
`brochure help` sagt, was es sonst gibt.
""",
    True: """\
`brochure build` macht aus der content.yaml in diesem Ordner einen Flyer.
`brochure check` sagt, was daran nicht stimmt, und schreibt nichts.
`brochure help` sagt, was es sonst gibt.
""",
}

OWN: Final[Mapping[str, str]] = {
    english.EXAMPLES: _EXAMPLES,
    english.NEW: _NEW,
    english.PREVIEW: _PREVIEW,
    english.COMPLETION: _COMPLETION,
    english.BUILD: _BUILD,
    english.CHECK: _CHECK,
    english.MAIL: _MAIL,
    english.MERGE: _MERGE,
    english.FORMATS: _FORMATS,
    **{english.NEXT[there]: text for there, text in _NEXT.items()},
    # what argparse says
    "usage: ": "Aufruf: ",
    "positional arguments": "Argumente",
    "options": "Optionen",
    "show this help message and exit": "diese Hilfe zeigen",
    "show program's version number and exit": "die Version zeigen",
    "argument %(argument_name)s: %(message)s": "%(argument_name)s: %(message)s",
    "the following arguments are required: %s": "es fehlt: %s",
    "expected one argument": "verlangt eine Angabe",
    "expected at least one argument": "verlangt mindestens eine Angabe",
    "expected at most one argument": "nimmt höchstens eine Angabe",
    "ignored explicit argument %r": "nimmt keine Angabe: %r",
    "invalid %(type)s value: %(value)r": "%(value)r geht hier nicht",
    "not allowed with argument %s": "geht nicht zusammen mit %s",
    # help
    english.DESCRIPTION: "Setzt eine content.yaml als Flyer: ein barrierefreies PDF, zum Drucken "
    "und zum Mailen.",
    "the language of messages and help: de, en (default: the locale's, else the flyer's)": "die "
    "Sprache von Meldungen und Hilfe: de, en (sonst die des Systems, sonst die des Flyers)",
    "write a first content.yaml, by a few questions": "eine erste content.yaml schreiben, nach "
    "ein paar Fragen",
    "write the flyer": "den Flyer schreiben",
    "report all that build would, write nothing": "alles melden wie build, nichts schreiben",
    "write an e-mail with the flyer, to be sent": "eine E-Mail mit dem Flyer schreiben, zum Senden",
    "write a flyer for each row of a table": "für jede Zeile einer Tabelle einen Flyer schreiben",
    "list the themes": "die Themes nennen",
    "list the papers and folds": "Papiere und Falze nennen",
    "print the JSON Schema of content.yaml, for editors": "das JSON-Schema von content.yaml "
    "ausgeben, für Editoren",
    "explain a command": "einen Befehl erklären",
    "where to (default: here); made where it isn't there": "wohin (sonst: hierher); wird angelegt",
    "of the flyer and the questions: de, en": "des Flyers und der Fragen: de, en",
    "who publishes the flyer": "wer den Flyer herausgibt",
    "the one colour, as #8a1538": "die eine Farbe, wie #8a1538",
    "ask nothing: what isn't given is the default": "nichts fragen: was fehlt, ist das Übliche",
    "the YAML file; - is stdin": "die YAML-Datei; - ist die Standardeingabe",
    "where the PDF goes (default: beside CONTENT); - is stdout": "wohin das PDF kommt (sonst: "
    "neben "
    "CONTENT); - ist die Standardausgabe",
    "screen: to e-mail (default); press: for the print shop; office: sheets for the printer in the "
    "hall, small formats two on a sheet; archive: PDF 2.0 to keep; all: a file for each": "screen: "
    "zum Mailen (üblich); press: für die Druckerei; office: Bögen für den Bürodrucker, kleine "
    "Formate zu zweit; archive: PDF 2.0 zum Aufheben; all: je eine Datei",
    "the edge around which an office printer turns the paper, short or long, where it can't turn "
    "it "
    "around the upright one": "die Kante, um die ein Bürodrucker das Papier wendet, short oder "
    "long, "
    "wenn er es nicht um die aufrechte kann",
    "the language of `translations` in which the flyer is set; de+en: a language behind the "
    "other": (
        "die Sprache aus `translations`, in der der Flyer gesetzt wird; de+en: eine Sprache hinter "
        "der anderen"
    ),
    "the language of `translations` in which the flyer is set; all: a file for each; de+en: one "
    "file, a language behind the other": "die Sprache aus `translations`, in der der Flyer gesetzt "
    "wird; all: eine Datei für jede; de+en: eine Datei, eine Sprache hinter der anderen",
    "in the place of design.format": "statt design.format",
    "say which events are over on a day, as in 2026-12-05": "sagen, welche Veranstaltungen an "
    "einem "
    "Tag vorbei sind, wie 2026-12-05",
    "warnings are errors": "Warnungen sind Fehler",
    "write in spite of errors that can be drawn": "trotz Fehlern schreiben, die sich zeichnen "
    "lassen",
    "with excerpts (human, default), one line each (short), for GitHub's CI (github)": "mit "
    "Auszügen (human, üblich), je eine Zeile (short), für GitHubs CI (github)",
    "say how long each stage took": "sagen, wie lange jede Stufe brauchte",
    "say which of the theme's settings was taken": "sagen, welche Einstellung des Themes gewählt "
    "ist",
    "files may lie outside the folder of CONTENT": "Dateien dürfen außerhalb des Ordners von "
    "CONTENT "
    "liegen",
    "write the events as a calendar beside the PDF, too": "auch die Veranstaltungen als "
    "Kalenderdatei neben das PDF schreiben",
    "show the flyer in the browser, new at every save": "den Flyer im Browser zeigen, neu bei "
    "jedem Speichern",
    "print the address, open no browser": "die Adresse nennen, keinen Browser öffnen",
    "the port (default: a free one)": "der Port (sonst ein freier)",
    "`{word}` is no port from 0 to 65535": "`{word}` ist kein Port von 0 bis 65535",
    "Ctrl+C ends the preview": "Strg+C beendet die Vorschau",
    "port {port} can't be used: {reason}": "Port {port} lässt sich nicht benutzen: {reason}",
    "leave --port out for a free one": "lassen Sie --port weg, dann ist es ein freier",
    "Preview of {name}": "Vorschau von {name}",
    "Look": "Gestaltung",
    "Format": "Format",
    "For": "Für",
    "screen": "Bildschirm",
    "print shop": "Druckerei",
    "office printer": "Bürodrucker",
    "archive": "Archiv",
    "View": "Ansicht",
    "whole pages": "ganze Seiten",
    "full width": "volle Breite",
    "side by side": "nebeneinander",
    "folded": "gefaltet",
    "Opened": "Geöffnet",
    "Turn over": "Umdrehen",
    "Download the PDF": "PDF herunterladen",
    "Errors forbid a finished PDF": "Wegen der Fehler gibt es kein fertiges PDF",
    "Content": "Inhalt",
    "Flyer": "Flyer",
    "Page {number} of {count}": "Seite {number} von {count}",
    "Line {number}: show on the page": "Zeile {number}: auf der Seite zeigen",
    "The page can't be drawn as the content is now. This is how it looked before.": "So, wie der "
    "Inhalt jetzt ist, lässt sich die Seite nicht zeichnen. So sah sie vorher aus.",
    "There is nothing to show yet.": "Noch gibt es nichts zu zeigen.",
    "Nothing to report": "Nichts zu melden",
    "The preview has ended. Start it again to go on.": "Die Vorschau ist beendet. Starten Sie sie "
    "neu, um weiterzumachen.",
    "Updated": "Aktualisiert",
    "print what a shell completes commands and options by": "ausgeben, wonach eine Shell Befehle "
    "und Optionen ergänzt",
    "bash, zsh or tcsh": "bash, zsh oder tcsh",
    "{file}: examined for {profile}": "{file}: geprüft für {profile}",
    "Nothing stands against it: no violation of the rules was found.": "Nichts spricht dagegen: "
    "kein Verstoß gegen die Regeln gefunden.",
    "Not ready: {counts}.": "Nicht fertig: {counts}.",
    "Nothing forbids it: {counts}.": "Nichts steht entgegen: {counts}.",
    "No.": "Nr.",
    "Severity": "Schwere",
    "Page": "Seite",
    "Place (mm)": "Stelle (mm)",
    "What is so": "Was ist",
    "Id": "Kennung",
    "What was found. Places are from the top left of the trim box.": "Was gefunden wurde. Stellen "
    "sind von links oben in der Trimbox gemessen.",
    "Findings": "Befunde",
    "Pages": "Seiten",
    "The pages can not be shown.": "Die Seiten lassen sich nicht zeigen.",
    "Page {number}, with {count} findings drawn on it; the table lists them.": "Seite {number}, "
    "darauf {count} Befunde eingezeichnet; die Tabelle führt sie auf.",
    "Page {number}": "Seite {number}",
    "The plate {ink} of page {number}: {share} % of it is covered": "Die Platte {ink} von Seite "
    "{number}: {share} % davon sind bedeckt",
    "{ink}: {share} % in the mean": "{ink}: im Mittel {share} %",
    "Plates of page {number}": "Platten von Seite {number}",
    "write the contact as a vCard beside the PDF, too": "auch den Kontakt als vCard neben das PDF "
    "schreiben",
    "write a report for people (HTML)": "einen Bericht zum Lesen schreiben (HTML)",
    "facts about the finished PDF on stdout, for machines": "Befunde am fertigen PDF auf die "
    "Standardausgabe, für Maschinen",
    "print the texts as they are set, no-break spaces as ␣ and narrow ones as ‧": "die Texte "
    "ausgeben, wie sie gesetzt sind, feste Leerzeichen als ␣, schmale als ‧",
    "the YAML file": "die YAML-Datei",
    "where the mail goes (default: beside CONTENT, flyer.eml); - is stdout": "wohin die Mail kommt "
    "(sonst: neben CONTENT, flyer.eml); - ist die Standardausgabe",
    "a recipient; may be repeated": "an wen; darf mehrmals stehen",
    "in the place of the headline": "statt der Überschrift",
    "the table: .csv, .json or .yaml; columns are key paths": "die Tabelle: .csv, .json oder "
    ".yaml; "
    "Spalten sind Schlüssel",
    "where flyers go (default: beside CONTENT)": "wohin die Flyer kommen (sonst: neben CONTENT)",
    "names of files, columns in braces: '{slug}' (default: flyer-{row})": "Dateinamen, Spalten in "
    "Klammern: '{slug}' (sonst: flyer-{row})",
    "processes (default: one a core)": "Prozesse (sonst: einer je Kern)",
    "write the sound rows, leave out the others": "die guten Zeilen schreiben, die anderen "
    "auslassen",
    "an empty cell: keep what CONTENT says (default), or remove the key": "eine leere Zelle: keep "
    "lässt, was CONTENT sagt (üblich), remove nimmt den Schlüssel heraus",
    "screen, press, office, archive (default: screen)": "screen, press, office, archive (üblich: "
    "screen)",
    "instead of design.format": "statt design.format",
    "human (default), short, github": "human (üblich), short, github",
    "files may lie outside CONTENT's folder": "Dateien dürfen außerhalb des Ordners von CONTENT "
    "liegen",
    "Lists the looks that design.theme may name.": "Nennt, was in design.theme stehen darf.",
    "one of them, panel by panel": "eines davon, Feld für Feld",
    "a drawing of both sides of a folded sheet (SVG)": "eine Zeichnung beider Seiten eines "
    "gefalzten "
    "Bogens (SVG)",
    "Prints the JSON Schema of content.yaml. Editors complete and check by it.": "Gibt das "
    "JSON-Schema von content.yaml aus. Editoren ergänzen und prüfen danach.",
    "Explains a command, or all of them in short.": "Erklärt einen Befehl, oder alle in Kürze.",
    "the command": "der Befehl",
    # wrong usage
    "brochure: error: {message}": "brochure: Fehler: {message}",
    "   hint: {hint}": "   Tipp: {hint}",
    "`{command} --help` lists what it takes": "`{command} --help` nennt, was es braucht",
    "`{command} --help` lists the options": "`{command} --help` nennt die Optionen",
    "did you mean `{better}`?": "Meinten Sie `{better}`?",
    "it has {known}": "es gibt {known}",
    "brochure has no command `{word}`": "brochure kennt den Befehl `{word}` nicht",
    "`{word}` is one too many": "`{word}` ist eines zu viel",
    "name one file at a time": "nennen Sie eine Datei auf einmal",
    "{command} has no option `{option}`": "{command} kennt die Option `{option}` nicht",
    "`{word}` is none of {listed}": "`{word}` ist keines von {listed}",
    "`{word}` is not a day: write it as 2026-12-05": "`{word}` ist kein Tag: schreiben Sie ihn wie "
    "2026-12-05",
    "reading or writing failed: {reason}": "Lesen oder Schreiben misslang: {reason}",
    "can't read {path}: {reason}": "{path} lässt sich nicht lesen: {reason}",
    "can't write {path}: {reason}": "{path} lässt sich nicht schreiben: {reason}",
    "{path} is the content itself: name another file": "{path} ist der Inhalt selbst: nennen Sie "
    "eine andere Datei",
    "--for all writes several files: leave -o out": "--for all schreibt mehrere Dateien: lassen "
    "Sie "
    "-o weg",
    "--lang-of-content all writes several files: leave -o out": "--lang-of-content all schreibt "
    "mehrere Dateien: lassen Sie -o weg",
    "several files are examined: leave --{option} out": "geprüft werden mehrere Dateien: lassen "
    "Sie --{option} weg",
    "name one: --for press": "nennen Sie eine: --for press",
    "--flip is for office sheets": "--flip ist für Bögen fürs Büro",
    "write --for office --flip {edge}": "schreiben Sie --for office --flip {edge}",
    "--{option} writes a second file": "--{option} schreibt eine zweite Datei",
    "name the first one: -o FILE": "nennen Sie die erste: -o FILE",
    "a terminal can't show a PDF": "ein Terminal kann kein PDF zeigen",
    "name a file: -o FILE": "nennen Sie eine Datei: -o FILE",
    "a finished file is one of them": "eine fertige Datei ist eines davon",
    "name it: --for press": "nennen Sie es: --for press",
    "--vcf: the content has no contact": "--vcf: der Inhalt hat keinen Kontakt",
    "--ics: the content has no event": "--ics: der Inhalt hat keine Veranstaltung",
    "--subject is empty": "--subject ist leer",
    "leave it out for the headline": "lassen Sie es weg, dann ist es die Überschrift",
    "`{text}` is no e-mail address": "`{text}` ist keine E-Mail-Adresse",
    "write name@example.org": "schreiben Sie name@example.org",
    "what is finished is kept: make room, and the same command goes on": "was fertig ist, bleibt: "
    "schaffen Sie Platz, derselbe Befehl macht weiter",
    "{table} is where results go": "{table} ist für die Ergebnisse",
    "give the table another name": "geben Sie der Tabelle einen anderen Namen",
    "{folder} is no folder": "{folder} ist kein Ordner",
    "the file in it is always {name}": "die Datei darin heißt immer {name}",
    "{path} is there already": "{path} gibt es schon",
    "name another folder": "nennen Sie einen anderen Ordner",
    "there are no texts in `{tag}`": "in `{tag}` gibt es keine Texte",
    "there are: {known}": "es gibt: {known}",
    "the answer isn't text in the terminal's encoding": "die Antwort ist kein Text in der "
    "Kodierung "
    "des Terminals",
    "the questions weren't answered": "die Fragen blieben unbeantwortet",
    "`--yes` takes the defaults": "`--yes` nimmt das Übliche",
    "--svg draws one format": "--svg zeichnet ein Format",
    "name it: brochure formats a4-trifold --svg": "nennen Sie es: brochure formats a4-trifold "
    "--svg",
    "{name} has no folds to draw": "{name} hat keinen Falz zum Zeichnen",
    "there is no format `{name}`": "das Format `{name}` gibt es nicht",
    "`brochure formats` lists them": "`brochure formats` nennt sie",
    # results
    "{file}: error: the file can't be examined: it exhausts its reader": "{file}: Fehler: die "
    "Datei "
    "lässt sich nicht prüfen: sie erschöpft ihren Leser",
    "{file}: nothing to report": "{file}: nichts zu melden",
    "setting: {setting}": "Einstellung: {setting}",
    ": nothing was written": ": nichts wurde geschrieben",
    "nothing was written": "nichts wurde geschrieben",
    "row {row}: ": "Zeile {row}: ",
    "row {row}, {column}: ": "Zeile {row}, {column}: ",
    "the same in {count} more row": "dasselbe in {count} weiteren Zeile",
    "the same in {count} more rows": "dasselbe in {count} weiteren Zeilen",
    "interrupted: {rows} rows are finished; the same command goes on": "unterbrochen: {rows} "
    "Zeilen "
    "sind fertig; derselbe Befehl macht weiter",
    "{count} sound": "{count} gut",
    ", {count} with errors": ", {count} mit Fehlern",
    "{count} row": "{count} Zeile",
    "{count} rows": "{count} Zeilen",
    SIZE: "{file} hat {size} MB",
    **dict(
        zip(
            PROGRAMS,
            (
                "Outlook (klassisch): öffnen Sie sie; sie ist ein Entwurf, ergänzen Sie die "
                "Empfänger "
                "und senden Sie",
                "Thunderbird: öffnen Sie sie, dann Nachricht > Als neue Nachricht bearbeiten",
                "Apple Mail: öffnen Sie sie, dann E-Mail > Erneut senden",
                "neues Outlook, Mail im Browser: sie zeigen sie, senden sie aber vielleicht nicht; "
                "schreiben Sie dort eine Mail, und hängen Sie das PDF an",
            ),
            strict=True,
        )
    ),
}
