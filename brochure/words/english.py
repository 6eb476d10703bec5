"""The messages in English: lower case, no full stop, the value in backticks, then a next step.

A second language is a second file of this shape.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from brochure.diagnostics.catalogue import Words
from brochure.words.english_finished import FINISHED_WORDS

SEVERITY_NAMES: Final = ("notice", "warning", "error")  # by Severity's value
SEVERITY_PLURALS: Final = ("notices", "warnings", "errors")
HINT: Final = "hint"
DECIMAL: Final = "."

TERMS: Final[Mapping[str, str]] = {
    "nothing": "nothing",
    "text": "a text",
    "list": "a list",
    "mapping": "a block of keys",
    "sizes": "one length or a list of two",
    "text-for-mapping": "put a text that contains a colon in quotation marks",
    "text-for-list": "put a text that begins with `[` or `-` in quotation marks",
    "list-for-text": "write every item on a line of its own, behind `- `",
    "list-for-mapping": "write every item on a line of its own, behind `- `",
    "mapping-for-text": "write its keys on the lines below, indented by two spaces",
    "mapping-for-list": "write its keys on the lines below, without `- `",
    "list-for-nothing": "write every item on a line of its own, behind `- `",
    "mapping-for-nothing": "write its keys on the lines below, indented by two spaces",
    "sizes-for-list": "write [9 pt, 12 pt]",
    "sizes-for-mapping": "write [9 pt, 12 pt]",
    "size-for-press": "no shop prints smaller type",
    "name-empty": "fill the cells that `--name` names, or add `{row}`, the row's number",
    "name-folder": "a name has no folder: leave out `/`, `\\` and `..`; `-o` says where files go",
    "name-signs": "leave out the signs < > : \" | ? * and what can't be seen, begin with a letter "
    "or a digit, and stay below 200 bytes",
    "quotation-begins": "begins",
    "quotation-ends": "ends",
    "columns-by-tab": "a tab is",
    "columns-by-spaces": "several spaces are",
    "habit-heading": "a heading",
    "instead-of-heading": "begin a line of `body` with `## ` for a subhead",
    "habit-subhead": "a heading",
    "instead-of-subhead": "subheads stand in `body` only",
    "habit-glued": "a heading",
    "instead-of-glued": "put a space behind the signs: `## Subhead`",
    "habit-quotation": "a quotation",
    "instead-of-quotation": "put it under `quotes:`, or into quotation marks",
    "habit-rule": "a dividing line",
    "instead-of-rule": "delete it: a blank line parts paragraphs, `## ` begins a subhead",
    "habit-fence": "program text",
    "instead-of-fence": "delete the marks",
    "habit-code": "program text",
    "instead-of-code": "write `*word*` for emphasis, or put the word into quotation marks",
    "habit-table": "a table",
    "instead-of-table": "in `body`, a header row with a row of dashes under it (`|---|---|`) "
    "begins a table; elsewhere write each row as a line of its own, with a backslash at its end",
    "habit-box": "a box to tick",
    "instead-of-box": "write ☐ or ☑",
    "habit-footnote": "a footnote",
    "instead-of-footnote": "write ¹ behind the word, and a paragraph that begins with ¹",
    "habit-reference": "a link with its address elsewhere",
    "instead-of-reference": "write `[label](https://…)`",
    "habit-linked": "a link",
    "instead-of-linked": "leave out the pointed brackets; addresses become links by themselves",
    "habit-picture": "a picture",
    "instead-of-picture": "name its file under `announcement.picture`",
    "habit-link": "a link",
    "instead-of-link": "this text has no markup; put the link into `lead` or `body`",
    "habit-starred": "emphasis",
    "instead-of-starred": "this text has no markup; delete the stars",
    "habit-underscore": "emphasis",
    "instead-of-underscore": "write `*word*` for emphasis, `**word**` for strong",
    "habit-struck": "struck-out words",
    "instead-of-struck": "delete them; nothing is struck out here",
    "habit-small": "raised or lowered letters",
    "instead-of-small": "write the signs themselves, as in H₂O and m²",
    "habit-marked": "highlighting",
    "instead-of-marked": "write `**word**`",
    "habit-html": "markup of a web page",
    "instead-of-html": "delete it; write `*word*`, `**word**`, "
    "and a backslash at a line's end for a line break",
    "habit-entity": "a character of a web page",
    "instead-of-entity": "write the character itself",
    "habit-newline": "a line break",
    "instead-of-newline": "end the line with a backslash and go on below it",
    "arabic": "Arabic",
    "hebrew": "Hebrew",
    "cjk": "Chinese or Japanese",
    "hiragana": "Japanese",
    "katakana": "Japanese",
    "hangul": "Korean",
    "thai": "Thai",
    "devanagari": "Devanagari",
    "bengali": "Bengali",
    "armenian": "Armenian",
    "georgian": "Georgian",
    "ethiopic": "Ethiopic",
    "tamil": "Tamil",
    "latin": "Latin",
    "greek": "Greek",
    "cyrillic": "Cyrillic",
    "code-card": "the contact",
    "code-address": "the address",
    "code-transfer": "the transfer",
    "code-appointment": "the event",
    "shorter-appointment": "shorten the event's `title`, `place` or `address`",
    "shorter-card": "put fewer fields into it by `contact.vcard: [phone, email]`, "
    "or encode an address instead by `contact.code: https://…`",
    "shorter-transfer": "shorten `purpose` or `holder`",
    "shorter-address": "take a shorter address that leads there",
    "page-edge": "the edge of the page",
    "ground-edge": "the edge of a coloured ground",
    "rule": "a rule",
    "text-missing": "is not on the page",
    "text-twice": "is on the page twice",
    "text-torn": "is not whole on the page",
    "text-disorder": "is out of reading order on the page",
}

OUR_FAULT: Final = (
    "this is a fault of this program, not of your text: please report it with your file; "
    "`--draft` shows the page"
)

WORDS: Final[Mapping[str, Words]] = {
    "source/too-large": Words(
        "the file has more than {limit} KB",
        "The file is larger than any flyer's text; it was not read.",
        ("a flyer's text has a few KB: is this the right file?",),
    ),
    "source/encoding": Words(
        "{count:byte is|bytes are} not {encoding}, the first one here",
        "The file isn't saved as UTF-8 (or as UTF-16 with a byte order mark).",
        ("save the file as UTF-8",),
    ),
    "source/character": Words(
        "the character {codepoint} ({name}) can't be printed; it stands in "
        "{count:place|places} of the file",
        "A control character, a bidirectional override or a code point that is no character.",
        ("delete it; your editor may not show it",),
    ),
    "source/empty": Words(
        "nothing is written here",
        "The file is empty, or holds only comments.",
        ("begin with `organisation:` and `announcement:`; the sample content.yaml shows how",),
    ),
    "source/two-documents": Words(
        "a second YAML document begins here; one file is one flyer",
        "`---` or `...` splits the file in two.",
        ("delete the line `---` or `...`, or put the second flyer into its own file",),
    ),
    "source/tab": Words(
        "a tab stands where YAML wants spaces",
        "Lines are indented by a tab.",
        ("indent by spaces, two a level",),
    ),
    "source/unclosed-quote": Words(
        "the quotation mark that opens here is never closed",
        "A quoted text has no end.",
        ("close it with the same mark; inside '…' a ' is written '', inside \"…\" a \" is \\\"",),
    ),
    "source/after-quote": Words(
        "text goes on behind the closing quotation mark",
        "Something stands behind a quoted text.",
        ("put the whole text in one pair of quotation marks: 'He said \"no\" to it'",),
    ),
    "source/unclosed-bracket": Words(
        "the list or mapping that opens here with `{bracket}` isn't closed, "
        "or a comma is missing in it",
        "A bracket has no partner.",
        ("close it, part its items by commas, and quote texts with commas or brackets in them",),
    ),
    "source/colon": Words(
        "a colon with a space behind it makes a key, and no key can stand here",
        "An unquoted text contains a colon, or a key is indented wrongly.",
        (
            "put a text with a colon in quotation marks; "
            "if this is a key, give it the indentation of its neighbours",
        ),
    ),
    "source/no-colon": Words(
        "this line is neither a key with a colon nor part of the text above",
        "A key lacks its colon, or the next line of a text isn't indented.",
        ("write `key: text`; lines that belong to a text are indented deeper than its key",),
    ),
    "source/special-start": Words(
        "an unquoted text can't begin with `{character}`",
        "The first character of an unquoted text has a meaning of its own in YAML.",
        ("put the text in quotation marks",),
    ),
    "source/block-start": Words(
        "behind `{indicator}` the text begins on the next line",
        "Text stands on the line of the | or > that announces it.",
        ("break the line here and indent the text below, or leave the `{indicator}` out",),
    ),
    "source/escape": Words(
        "this backslash makes no character",
        'Between "…" a backslash begins an escape like \\n or \\u00e4, and this is none.',
        ("write \\\\ for a backslash, or put the text in single quotation marks '…'",),
    ),
    "source/indentation": Words(
        "this line isn't indented like those it belongs to",
        "Keys of one block don't begin in the same column.",
        ("let the keys of one block begin in the same column",),
    ),
    "source/syntax": Words(
        "this isn't YAML: {problem}",
        "The YAML parser stopped here; the words are its own.",
        ("look at this line and the one above it",),
    ),
    "source/key": Words(
        "a key is a word, and this is {found}",
        "A list or a mapping stands where a key is meant, or the key is empty.",
        ("put texts that begin with `[`, `{{` or `?` in quotation marks",),
    ),
    "source/duplicate-key": Words(
        "the key `{key}` was already given in line {line:d}",
        "The same key twice in one block.",
        ("keep one of the two",),
    ),
    "source/unknown-anchor": Words(
        "`*{anchor}` is not defined above",
        "An alias names an anchor that doesn't exist.",
        ("put a text that begins with * in quotation marks; an alias needs its `&{anchor}` above",),
    ),
    "source/anchor-loop": Words(
        "`*{anchor}` contains itself",
        "An alias inside of what it names.",
        ("write the text out here",),
    ),
    "source/expansion": Words(
        "the aliases up to here stand for more than {limit} KB of text",
        "Aliases multiply the file beyond all measure.",
        ("write the texts out instead of `*{anchor}`",),
    ),
    "source/merge": Words(
        "`<<` takes over the keys of a block, and this is {found}",
        "A merge key whose value is no mapping.",
        ("name an anchor of a block: `<<: *name`",),
    ),
    "source/tag": Words(
        "the tag `{tag}` has no meaning here",
        "Tags are never obeyed; they could run code in other programs.",
        ("delete it, or put the text in quotation marks",),
    ),
    "source/depth": Words(
        "this is nested deeper than any key needs ({limit} levels)",
        "Lists and mappings inside each other without end.",
        ("put texts that begin with `[` or `{{` in quotation marks",),
    ),
    "content/unknown-key": Words(
        "unknown key `{key}`",
        "A key that content.yaml doesn't have.",
        (
            "a `{comma}` between braces ends a text: put the whole text in quotation marks",
            "did you mean `{nearest}`?",
            "`{key}` belongs under `{elsewhere}`",
            "the keys here are {known}",
        ),
    ),
    "content/missing-key": Words(
        "`{key}` is missing in {where}",
        "A required key isn't there, or nothing is written behind it.",
        ("add `{key}: …` ({doc})",),
    ),
    "content/blank": Words(
        "`{key}` is blank",
        "A required text holds nothing but spaces.",
        ("write the text",),
    ),
    "content/wrong-type": Words(
        "`{key}` is {expected}, and this is {found}",
        "A list where a text is meant, a text where keys are meant, and the like.",
        ("{advice}",),
    ),
    "content/choice": Words(
        "`{key}` can't be `{value}`",
        "A value that isn't one of those to choose from.",
        ("did you mean `{nearest}`?", "write one of {choices}"),
    ),
    "content/number": Words(
        "`{key}` is a whole number from {minimum} to {maximum}, and this is `{value}`",
        "A number is missing or out of its range.",
    ),
    "content/length": Words(
        "`{value}` is not a length",
        "A length without a unit, or no length at all.",
        ("write a number and a unit: mm, cm, pt or in, as in `{example}`",),
    ),
    "content/decimal-comma": Words(
        "`{value}` has a decimal comma",
        "Numbers are written with a point.",
        ("write `{better}`",),
    ),
    "content/too-small": Words(
        "`{key}` is {value:.4g} {unit}, and less than {minimum:.4g} {unit} can't be had",
        "A size under what can be printed.",
        ("{advice}",),
    ),
    "content/too-large": Words(
        "`{key}` is {value:.4g} {unit}, and more than {maximum:.4g} {unit} can't be had",
        "A size over what can be used.",
    ),
    "content/size-order": Words(
        "{smaller:.4g} pt stands where at least {larger:.4g} pt are needed",
        "The range of the body's size runs downwards, or reaches under `smallest`.",
        ("write the smaller size first, and none under `smallest`",),
    ),
    "content/percent": Words(
        "`{value}` is not a percentage",
        "A percentage is missing.",
        ("write a number and the sign, as in `{example}`",),
    ),
    "content/grammage": Words(
        "`{value}` is not the weight of a paper",
        "A number of grammes a square metre is missing.",
        ("write a number and `g`, as in `{example}`",),
    ),
    "content/focus": Words(
        "`{value}` is not a place in a picture",
        "What cropping keeps is a side of the picture, or two percentages: from the left, from the "
        "top.",
        (
            "did you mean `{nearest}`?",
            "write `top`, `bottom`, `left`, `right`, `middle`, or a point as in `50% 20%`",
        ),
    ),
    "content/colour": Words(
        "`{value}` is not a colour",
        "A colour is written as #rgb, #rrggbb, cmyk(…) or spot(…).",
        (
            'write it in quotation marks, for # alone begins a comment: "#8a1538"; '
            "or in percent of ink: cmyk(0 100 70 15), spot(HKS 17 K, cmyk(0 100 70 15))",
        ),
    ),
    "content/language": Words(
        "`{value}` is not a language tag",
        "Languages are named by BCP 47.",
        ("did you mean `{better}`?", "write de, de-DE, en, uk or the like"),
    ),
    "content/country": Words(
        "`{value}` is not a country code",
        "Countries are named by the two capital letters of ISO 3166.",
        ("did you mean `{better}`?", "write DE, AT, CH or the like"),
    ),
    "content/email": Words(
        "`{value}` is not an e-mail address",
        "The address has no @, no domain or a character that can't be in one.",
        ("write it as in `name@example.org`",),
    ),
    "content/link-scheme": Words(
        "a link to `{scheme}:` is refused",
        "Links lead to https, http, mailto and tel only.",
        ("use https:, http:, mailto: or tel:",),
    ),
    "content/link-address": Words(
        "`{value}` is not a web address",
        "A link's address lacks its beginning or its host, or holds a space.",
        (
            "did you mean `{better}`?",
            "write the whole address, as in https://example.org; "
            "a text in brackets that is no link begins with \\[",
        ),
    ),
    "content/address-unprinted": Words(
        "on paper nobody sees where `{label}` leads: {address}",
        "A link with a label of its own loses its address in print.",
        (
            "set `design.addresses: noted`, which prints it in parentheses behind the label, "
            "or write the address out",
        ),
    ),
    "content/phone": Words(
        "`{value}` can't be dialled from {country}",
        "No phone number by the country's rules: the link would ring nowhere.",
        ("write it as in 030 / 263 911 76 or +49 30 26391176; `country` says whose rules count",),
    ),
    "content/phone-letters": Words(
        "`{value}` has letters behind its digits, and a phone would dial them",
        "Opening hours or the like stand in the field of the phone number.",
        ("leave the number alone here; other words go into `address`",),
    ),
    "content/phone-unassigned": Words(
        "`{value}` has the length of a phone number, but {country} has assigned no such numbers",
        "The number's first digits are not in use in that country.",
        ("check the digits, and `country`",),
    ),
    "content/many-pictures": Words(
        "{count:d} pictures; a group has up to {most:d}",
        "One picture leads and up to three stand beside it: with more, none is large enough to be "
        "looked at.",
        ("leave the weakest out",),
    ),
    "content/date": Words(
        "`{value}` is not a date",
        "Dates are written with the year first, so that every program reads the same day.",
        ("write year, month and day, and a time if there is one: `2026-12-05T19:00`",),
    ),
    "content/no-such-date": Words(
        "the calendar has no {value}",
        "A month has fewer days, or a year fewer months.",
        ("correct the day or the month; the year stands first, then the month",),
    ),
    "content/time": Words(
        "`{value}` is not a time of day",
        "A time has hours from 0 to 23 and minutes.",
        ('write it in quotation marks, as in `"18:15"`',),
    ),
    "content/end-before-start": Words(
        "the event ends before it begins",
        "`end` lies before `start`.",
        ("correct one of them, or leave `end` out",),
    ),
    "content/weekday": Words(
        "`{written}` stands with {date}, which is a {right}",
        "A day of the week doesn't fit its date: one of them is wrong, and nobody can tell which.",
        ("write `{right}`, or correct the date",),
    ),
    "content/past": Words(
        "the event of {date} is over on {today}",
        "The date lies before the day that `--today` gives.",
        ("correct the date, or leave the event out",),
    ),
    "content/event-code": Words(
        "an event with a `code` needs a `title`",
        "The title is what the entry in the reader's calendar is called.",
        ("add `title: …`",),
    ),
    "content/table-cells": Words(
        "this row has {found} cells, the header row has {columns}",
        "A table has as many columns as its header row. Fewer cells leave the last ones empty; "
        "more have no place.",
        ("give each row {columns} cells; a bar that belongs to the text is written `\\|`",),
    ),
    "content/table-below": Words(
        "the table stands below the running text, not before what follows it",
        "Text runs in columns, tables across them; each takes the subhead above it along.",
        ("write tables at the end of `body`, each under a subhead of its own",),
    ),
    "content/no-translation": Words(
        "the content isn't in `{language}`",
        "`--lang-of-content` names the language of the file or one of its `translations`.",
        ("it is in {known}",),
    ),
    "content/own-translation": Words(
        "the content is in `{language}` already",
        "`translations` hold other languages than that of the file, each once.",
        ("give `language` the right tag, or leave this translation out",),
    ),
    "content/untranslated": Words(
        "{count:text is|texts are} not translated into `{language}`: {keys}",
        "They would be printed in the language of the file.",
        ("translate them, or leave a key blank to leave its text out",),
    ),
    "content/language-unknown": Words(
        "the program has no rules for the language `{language}`",
        "Text is set and read aloud in it. Its quotation marks, spaces and dashes stay as they are "
        "typed, no word is divided, and what the program adds itself is in English.",
        ("type marks and no-break spaces as they are to be printed",),
    ),
    "content/language-undivided": Words(
        "words in `{language}` are not divided at the ends of lines",
        "No free patterns of hyphenation exist for this language; long words leave uneven lines.",
        ("give the break points of long words under `design.hyphenation`",),
    ),
    "font/unreadable": Words(
        "`{file}` is no typeface that can be used",
        "Neither TrueType nor OpenType with outlines, or it lacks a table that says what it is.",
        ("name a file that ends in `.ttf` or `.otf`",),
    ),
    "font/outlines": Words(
        "`{file}` has outlines that no PDF takes (CFF2)",
        "A PDF takes TrueType and CFF; CFF2 becomes CFF in a variable file, where a weight is "
        "taken out of it.",
        ("take the family's `.ttf`, its `.otf` with CFF, or its variable file",),
    ),
    "font/forbidden": Words(
        "the licence of `{file}` forbids embedding it",
        "Its OS/2 table says so (fsType).",
        ("ask the foundry for a licence that allows it, or take another typeface",),
    ),
    "font/cuts": Words(
        "the {family} lacks cuts: the nearest stands in for {cuts}",
        "Themes use regular, italic, semibold, bold and black.",
        ("name their files under `design.fonts`, or a variable one, which has all weights",),
    ),
    "funder/statement": Words(
        "the funder's statement is missing: {wordings}",
        "The rule that `funder.rule` names asks for it, written out beside the emblem.",
        (
            "write it as `funder.note`; or, where the emblem's file has it in it, as the logo's "
            "`alt` ({source})",
        ),
    ),
    "funder/typeface": Words(
        "the funder's statement isn't in one of the typefaces that the rule names: {typefaces}",
        "The statement is set in the flyer's own type.",
        ("use the emblem's file that has the statement in it, with the statement as its `alt`",),
    ),
    "funder/emblem": Words(
        "the funder's emblem is missing",
        "The rule that `funder.rule` names asks for the emblem, and no organisation under `funder` "
        "has a logo.",
        ("give the first of `funder.organisations` a `logo`: the file that the funder offers",),
    ),
    "funder/emblem-low": Words(
        "the funder's emblem is {height:.1f} mm high, asked for are {least:.1f} mm",
        "`funder.least_height` says how high the emblem is at least.",
        ("name fewer logos beside it, or choose a larger format",),
    ),
    "funder/emblem-small": Words(
        "the funder's emblem ({width:.1f} × {height:.1f} mm) is smaller than another logo "
        "({other_width:.1f} × {other_height:.1f} mm)",
        "The rule that `funder.rule` names asks for an emblem that is at least as high or as wide "
        "as the largest other logo.",
        ("leave the other logo out: its name is set instead",),
    ),
    "funder/approval": Words(
        "{funder} wants to see the flyer before it is published",
        "What the funder asks for beyond that isn't checked.",
        ("ask for approval ({source}, as of {as_of})",),
    ),
    "spelling/word": Words(
        "the dictionary doesn't know `{word}`",
        "Looked for in a Hunspell dictionary of the text's language. Names of people, "
        "organisations and places are known from their keys.",
        ("did you mean {meant}?", "if it is right, list it: `words: [{word}]`"),
    ),
    "spelling/compound": Words(
        "the dictionary doesn't know `{word}`, though it knows its parts",
        "A new compound, or one with a slip at its joint.",
        ("did you mean {meant}?", "if it is right, list it: `words: [{word}]`"),
    ),
    "spelling/dictionary": Words(
        "there is no dictionary `{name}`",
        "Neither a file beside the content (`.dic`, with its `.aff`) nor one of the system.",
        ("leave `spelling.dictionary` out for the system's, or correct the name",),
    ),
    "spelling/no-dictionary": Words(
        "there is no dictionary for `{language}`: spelling isn't checked",
        "Dictionaries are the system's; none comes with brochure, for German ones are under the "
        "GPL.",
        (
            "install one (Debian: `apt install hunspell-de-de-frami`), or LibreOffice, or name a "
            "file in `spelling.dictionary`",
        ),
    ),
    "spelling/not-installed": Words(
        "spelling isn't checked: what reads dictionaries isn't installed",
        "It is an extra of the program.",
        ("`pip install 'brochure[spelling]'`",),
    ),
    "content/entry-untitled": Words(
        "this entry has no `title`",
        "An entry of the programme says what happens; one that only groups others has `entries`.",
        ("add `title: …`",),
    ),
    "content/group-empty": Words(
        "this group has no `entries`",
        "A day or a title of the programme without anything under it.",
        ("list under `entries:` what happens",),
    ),
    "content/no-way": Words(
        "the action says what to do, but not how",
        "A phone number, a web address or an e-mail address is missing.",
        ("add `phone`, `url` or `email`",),
    ),
    "content/code-without-url": Words(
        "`code` asks for a QR code, and there is no `url` that it could lead to",
        "The code of an action leads to its web address.",
        ("add `url: https://…`, or delete `code`",),
    ),
    "content/iban": Words(
        "`{value}` is not an IBAN",
        "An IBAN begins with the letters of a country that has them, and consists of letters and "
        "digits.",
        ("copy it from the account, as in `DE89 3704 0044 0532 0130 00`",),
    ),
    "content/iban-length": Words(
        "the IBAN has {length:sign|signs}; those that begin with {country} have {needed:d}",
        "A digit is missing, or one too many.",
        ("compare it with the account, digit by digit",),
    ),
    "content/iban-digits": Words(
        "`{value}` fails the check of its digits",
        "Two check digits tell a mistyped IBAN: one digit is wrong, or two are swapped.",
        ("compare it with the account, digit by digit",),
    ),
    "content/bic": Words(
        "`{value}` is not a BIC",
        "A BIC has eight or eleven letters and digits.",
        ("copy it from the account, or leave it out: within the EEA nobody needs it",),
    ),
    "content/money": Words(
        "`{value}` is not an amount in euros",
        "An amount has a whole number, and two digits behind a comma where there are cents.",
        ("write `25` or `12,50`",),
    ),
    "content/reference": Words(
        "`{value}` is not a creditor reference",
        "A structured reference begins with RF and two check digits (ISO 11649).",
        ("correct it, or write a text as `purpose`",),
    ),
    "content/purpose-and-reference": Words(
        "a transfer has a `purpose` or a `reference`, not both",
        "The form has one line for either.",
        ("leave one of them out",),
    ),
    "content/transfer-long": Words(
        "`{key}` is {over:character|characters} too long for a transfer, which takes {most:d}",
        "Banks cut what is longer, or refuse the order.",
        ("shorten it",),
    ),
    "content/two-codes": Words(
        "`vcard` and `code` both ask for the QR code; it leads to {address}",
        "There is one QR code: it holds the contact as a card, or leads to an address.",
        ("delete one of the two",),
    ),
    "content/no-code": Words(
        "`code_size` is given, and there is no QR code",
        "The size of a QR code that isn't asked for.",
        ("add `vcard: true` or `code: https://…`, or delete `code_size`",),
    ),
    "content/card-field": Words(
        "`vcard` lists `{field}`, and the contact has none",
        "A field of the vCard that isn't in the contact.",
        ("add `{field}: …` to the contact, or take it out of the list",),
    ),
    "content/file-stem": Words(
        "`{value}` can't be the name of a file",
        "The output's name holds a slash or another character that some systems refuse.",
        ("write a plain name without folder and ending, as in `flyer`",),
    ),
    "content/break-points": Words(
        "`{value}` is not one word with its break points",
        "A hyphenation entry is one word, its break points marked by |.",
        ("write it as in `Menschen|handel`; a word without | is never divided",),
    ),
    "content/alt-missing": Words(
        "the picture has no `alt`",
        "A picture says what it shows, or says that it is decoration.",
        ("say what it shows, or write `decorative: true`",),
    ),
    "content/condition-missing": Words(
        "a profile of your own needs its `condition`",
        "An ICC file doesn't say which printing condition it stands for.",
        ("add `condition: FOGRA51` or the like, below `profile`",),
    ),
    "content/one-paragraph": Words(
        "`{key}` is one paragraph, and these are {paragraphs}",
        "A blank line, a list or a subhead in a text that is one paragraph.",
        ("take the blank lines out; a list, subheads and more paragraphs go into `body`",),
    ),
    "content/comment": Words(
        "`{text}` is a comment to YAML and isn't printed",
        "In a text without quotation marks, a `#` behind a space begins a comment.",
        (
            "put the whole text of `{key}` in quotation marks; "
            "for a comment write a space behind the `#`",
        ),
    ),
    "content/nested-list": Words(
        "this item is indented on a fourth level; lists have three, so it is set on the third",
        "A list inside of lists inside of a list.",
        ("give it the indentation of the items above it, or write it into their text",),
    ),
    "content/single-item": Words(
        "a single line that begins with `{sign}` is no list and is printed as typed",
        "Signs that make a list where two lines in a row begin with them; one may be a footnote's "
        "star or a dash.",
        ("begin it with `- ` to make it a list",),
    ),
    "content/running-on": Words(
        "`{sign}` begins a line that runs on behind the one above; "
        "{count:line|lines} of this paragraph",
        "Lines that look like items of a list, but make none where they stand.",
        ("leave a line blank before the list (in `body`), or end the line above with a backslash",),
    ),
    "content/not-markup": Words(
        "`{sign}` means {what} in other programs; here it is printed as typed",
        "Markup of Markdown or HTML that has no meaning in content.yaml.",
        ("{advice}",),
    ),
    "content/unpaired-mark": Words(
        "the quotation mark in `{word}` has no partner in its paragraph and is printed as typed",
        "A quotation that only begins or only ends in its paragraph; a straight mark stays so.",
        (
            "write the other mark where the quotation {what}, or `{apostrophe}` for an apostrophe",
            "write the other mark where the quotation {what}, or `{protected}` if it stands alone",
            "write the other mark where the quotation {what}",
        ),
    ),
    "content/columns": Words(
        "{what} printed as one space",
        "Columns made by tabs or spaces: on the page they don't stand below each other.",
        (
            "write each row as a line of its own, with a backslash at its end, "
            "and part its columns by commas or dashes",
        ),
    ),
    "content/empty-list": Words(
        "the list `{key}` is empty: nothing is set for it",
        "An empty list is as good as none.",
    ),
    "content/nobody-named": Words(
        "`{key}` names no organisation: its note is not set",
        "A note without anybody under it says nothing.",
        ("name them under `organisations`, or delete `{key}`",),
    ),
    "content/nothing-printed": Words(
        "`{key}` has nothing that is printed: it is not set",
        "A block is empty, or holds only keys that say how the others are meant.",
        ("fill it, or delete `{key}`",),
    ),
    "fold/pages": Words(
        "a flyer of two pages can't have the format `{format}`, which has {panels:d} panels",
        "The panels of a folded sheet take the place of pages.",
        ("delete `pages`, or choose a format that isn't folded",),
    ),
    "fold/languages": Words(
        "a flyer of the format `{format}` is in one language",
        "Languages stand on pages of their own, and a folded sheet has panels.",
        ("write a file for each: `--lang-of-content all`; or choose a format that isn't folded",),
    ),
    "fold/flap": Words(
        "a flap of {flap:g} mm can't be folded in: {least:g} to {most:g} mm can",
        "The panel that is folded in must be 1 to 4 mm narrower than the others, less for thin "
        "paper and more for thick.",
        ("write a width between them, or leave `flap` out",),
    ),
    "fold/no-flap": Words(
        "`flap` has no effect: the format `{format}` has no panel that is folded in",
        "Only a letter fold has a flap.",
        ("delete it, or choose a format with one, `a4-trifold` say",),
    ),
    "fold/crease": Words(
        "paper of {grammes:d} g breaks open at the folds unless it is creased first",
        "From 170 g/m² on a fold is pressed in before the sheet is folded, or the colour on it "
        "cracks.",
        ("order creasing (German: Rillen), or choose paper under 170 g",),
    ),
    "rows/too-large": Words(
        "the table has more than {limit} MB",
        "A table in JSON or YAML is larger than is read at once.",
        ("save it as CSV, which is read row by row",),
    ),
    "rows/encoding": Words(
        "the byte {byte} is not {encoding}",
        "The table isn't saved as UTF-8 (or as UTF-16 with a byte order mark).",
        (
            "it looks like Windows-1252, where it is `{character}`: save the table as `CSV UTF-8`",
            "save the table as `CSV UTF-8`",
        ),
    ),
    "rows/syntax": Words(
        "this isn't {form}: {problem}",
        "The table can't be read on from here; the words are the parser's own.",
        ("look at this row and the one above it for a quotation mark that is never closed",),
    ),
    "rows/kind": Words(
        "a row is {found} here",
        "A row of a table in JSON or YAML isn't a block of keys, or lists lie in lists.",
        ("write the table as a list of blocks: `- {{contact.phone: 030 1234567}}`",),
    ),
    "rows/key-twice": Words(
        "the row has `{column}` twice",
        "A row of a table in JSON names the same key path twice.",
        ("keep one of the two",),
    ),
    "rows/empty": Words(
        "the table has no rows",
        "The file is empty, or nothing stands below the line with the columns' names.",
        ("write a line with the columns' names, and below it one line a flyer",),
    ),
    "rows/blank": Words(
        "{count:row is|rows are} empty here and left out",
        "Nothing is written in a row.",
        ("delete it; the numbers of the rows below become smaller by it",),
    ),
    "rows/cells": Words(
        "the row has {count:cell|cells}, and the table {columns:column|columns}",
        "A row of a CSV file has more or fewer cells than the first line names columns.",
        ("put a cell that contains the separator or a line break in quotation marks",),
    ),
    "rows/column-unnamed": Words(
        "column {number:d} has no name",
        "A cell of the first line is empty.",
        ("name a key of content.yaml, like `contact.phone`, or delete the column",),
    ),
    "rows/column-twice": Words(
        "`{column}` is the name of column {first:d} and of column {number:d}",
        "Two columns have the same name.",
        ("keep one of the two",),
    ),
    "rows/column-unknown": Words(
        "the column `{column}` is no key of content.yaml",
        "A column fills nothing, and `--name` doesn't name it either.",
        (
            "did you mean `{nearest}`?",
            "delete the column, or use it by `--name '{{{column}}}'`",
        ),
    ),
    "rows/column-block": Words(
        "the column `{column}` is a block of keys, and a cell holds a text",
        "A column names a block, or a list of blocks.",
        ("name a key in it, like `{nearest}`",),
    ),
    "rows/column-clash": Words(
        "the columns `{column}` and `{inner}` fill the same place",
        "One column is a part of the other.",
        ("keep one of the two",),
    ),
    "rows/column-gap": Words(
        "the column `{column}` leaves a gap: `{key}` has {count:item|items} in content.yaml",
        "A column fills an item of a list, and the items before it aren't there.",
        ("the next one is `{next}`",),
    ),
    "rows/name-column": Words(
        "`--name` asks for the column `{column}`, which the table doesn't have",
        "The pattern of the files' names has a column in braces that isn't there.",
        ("did you mean `{{{nearest}}}`?", "the columns are {known}"),
    ),
    "rows/name-braces": Words(
        "a brace in `{pattern}` has no partner",
        "The pattern of the files' names can't be read.",
        ("put each column's name in a pair of braces: `--name '{{slug}}'`",),
    ),
    "rows/name": Words(
        "`{value}` can't be the name of a file",
        "What `--name` makes of a row isn't a name that every system takes.",
        ("{advice}",),
    ),
    "rows/name-twice": Words(
        "`{value}` is the name of row {first:d}, too",
        "`--name` gives two rows the same file; capital and small letters count as the same.",
        ("add a column that tells them apart, or `{{row}}`, the row's number",),
    ),
    "type/overset": Words(
        "{block} is {characters:character|characters} ({lines:line|lines}) too long "
        "for its panel at {size:.3g} pt",
        "The text doesn't fit, even in the smallest setting that is allowed.",
        ("shorten the text, set `design.pages` to 2, or allow smaller type by `design.type`",),
    ),
    "type/overset-panel": Words(
        "{block} is {characters:character|characters} ({lines:line|lines}) too long "
        "for the panel `{panel}` at {size:.3g} pt",
        "The text doesn't fit its panel of a folded sheet, even in the smallest setting that is "
        "allowed.",
        (
            "shorten the text, choose a format with larger panels, or allow smaller type by "
            "`design.type`",
        ),
    ),
    "type/empty-panel": Words(
        "{number:panel stays|panels stay} empty",
        "A folded sheet has more panels than the text fills.",
        ("write more, add a picture or a quote, or choose a format with fewer panels, `dl` say",),
    ),
    "type/overset-together": Words(
        "the {number} quotes are together {characters:character|characters} "
        "({lines:line|lines}) too long for the page at {size:.3g} pt",
        "The quotes take more room than there is, even in the smallest setting that is allowed; "
        "leaving out the longest would not be enough.",
        (
            "leave some out, shorten them, set `design.pages` to 2, or allow smaller type by "
            "`design.type`",
        ),
    ),
    "type/word-too-long": Words(
        "the word `{word}` in {block} is {excess:.1f} mm wider than its column",
        "A panel is too small for its longest word, and the word can't be divided.",
        ("give its break points under `design.hyphenation`, or use a shorter word",),
    ),
    "type/address-too-long": Words(
        "the address `{word}` in {block} is {excess:.1f} mm wider than its place",
        "A mail address is never divided, a web address only after `/ . ? = &`.",
        ("print a short address that leads there, or give it as a QR code by `contact.code`",),
    ),
    "type/missing-glyph": Words(
        "no font has {signs}: {count:place|places}, the first one here, in {block}",
        "Signs that neither the typefaces of the theme nor that of symbols contain.",
        (
            "write {instead}; also in line {more}",
            "write {instead}",
            "write it in words; also in line {more}",
            "write it in words",
        ),
    ),
    "type/missing-script": Words(
        "the typefaces don't have {count:character|characters} of the {script} script, "
        "the first one here, in {block}",
        "Letters of a script that the typefaces of the theme don't contain; they have Latin, "
        "Greek and Cyrillic ones.",
        (
            "write the words in Latin, Greek or Cyrillic letters, or place them as a picture with "
            "an `alt`; also in line {more}",
            "write the words in Latin, Greek or Cyrillic letters, or place them as a picture with "
            "an `alt`",
        ),
    ),
    "type/emoji": Words(
        "emoji are pictures in colours and can't be set: {signs}; "
        "{count:place|places}, the first one here, in {block}",
        "Emoji are small pictures in colours, which text in one ink has no glyphs for; those that "
        "have a form in black (☎ ✉ ☕ ♿ ★) are printed in it.",
        (
            "write {instead}; also in line {more}",
            "write {instead}",
            "delete it, or write a word or a sign like ★ ☺ ♥ → in its place; also in line {more}",
            "delete it, or write a word or a sign like ★ ☺ ♥ → in its place",
        ),
    ),
    "type/loose-line": Words(
        "line {number:d} of {block} has wide gaps between its words, beginning with `{text}`",
        "A justified line couldn't be filled well.",
        ("reword the line, give break points under `design.hyphenation`, or set it `ragged`",),
    ),
    "type/narrow-column": Words(
        "{block} is set ragged: its column of {measure:.0f} mm holds about {letters:d} letters "
        "a line, too few for justified text",
        "Justified text was asked for, but the column is so narrow that it would have holes.",
        (
            "write `align: ragged`; justified text needs {least:.0f} mm and "
            "{least_letters:d} letters a line, so smaller type may help (`design.type.body`)",
        ),
    ),
    "type/thin-page": Words(
        "the second page is {percent:d} % full",
        "Two pages were asked for, and the second is mostly white.",
        ("write `pages: 1`, if all may stand on one page in smaller type, or write more",),
    ),
    "page/collision": Words(
        "the ink of {block} and of {other} (line {line:d}) comes {amount:.1f} mm too near",
        "Two blocks would be printed over each other, or a quotation mark, a name and a voice "
        "would touch, in every setting of the theme.",
        (OUR_FAULT,),
    ),
    "page/edge": Words(
        "{block} reaches {amount:.1f} mm across {what}",
        "A text or a picture would leave the page, or its ground, in every setting of the theme.",
        (OUR_FAULT,),
    ),
    "page/lost": Words(
        "`{text}` ({block}) {what}",
        "A text or a picture has no place, or more than one, in every setting of the theme.",
        (OUR_FAULT,),
    ),
    "page/duplex": Words(
        "the sheets are to be printed on both sides, turned around their {edge} edge",
        "Office sheets with two sides. The file tells the printer so; where a dialog doesn't "
        "listen, it has to be chosen there.",
        ("where your printer only turns the other way, write `--flip {other}`",),
    ),
    "colour/contrast-adjusted": Words(
        "the accent {colour} has a contrast of {contrast:.1f} to 1 on {ground}; "
        "as a colour of text it is darkened to {adjusted}",
        "Text in the accent colour must be readable: at least 4.5 to 1 (WCAG 2.2, 1.4.3).",
        ("choose a darker accent to have it unchanged",),
    ),
    "colour/press-accent": Words(
        "in print the accent {colour} is {inks}",
        "How the accent is mixed from ink, by the profile of the press.",
        ("write `accent: {inks}`, or other inks, to say it yourself",),
    ),
    "colour/out-of-gamut": Words(
        "ink can't print the accent {colour}: what comes nearest, {inks}, looks different "
        "(ΔE00 {difference:.1f})",
        "Screens show colours that ink on paper can't.",
        ("choose a less saturated accent, or a spot colour: spot(HKS 17 K, {inks})",),
    ),
    "picture/missing": Words(
        "there is no file `{file}`",
        "A picture's file isn't there. Files are relative to content.yaml.",
        ("did you mean `{near}`?", "files are looked for from the folder of content.yaml on"),
    ),
    "picture/unreadable": Words(
        "the file `{file}` can't be read: {reason}",
        "The system doesn't let the file be read.",
        ("look at its permissions, and whether it is on this computer",),
    ),
    "picture/not-a-file": Words(
        "`{file}` is {what}, not a file",
        "A folder, a pipe or a device stands where a picture is meant.",
        ("name the picture itself",),
    ),
    "picture/empty": Words(
        "the file `{file}` is empty",
        "A picture's file has no bytes.",
        ("save or copy it again",),
    ),
    "picture/large-file": Words(
        "the file `{file}` has more than {limit} MB",
        "A file is larger than any picture of a flyer; it was not read.",
        ("export it for print at 300 dpi",),
    ),
    "picture/address": Words(
        "`{file}` is an address; pictures are files, the network is never used",
        "A picture is given as a web address or as data.",
        ("save the picture beside content.yaml and name that file",),
    ),
    "picture/outside": Words(
        "`{file}` leaves the folder of content.yaml ({what})",
        "A picture's path is absolute, leads upward, or is a link to somewhere else.",
        ("copy the file beside content.yaml, or allow it by `--allow-outside`",),
    ),
    "picture/kind": Words(
        "`{file}` is {what}; PNG, JPEG, SVG and PDF are read",
        "The content of a file is none of the four kinds, whatever its name.",
        ("export it as JPEG (photographs), PNG (screenshots) or SVG or PDF (logos)",),
    ),
    "picture/mislabelled": Words(
        "`{file}` is a {kind} by its content, and is read as one",
        "The ending of a file's name says something else than its content.",
        ("give it the ending that belongs to a {kind}",),
    ),
    "picture/damaged": Words(
        "the picture `{file}` is damaged: {reason}",
        "A picture can't be decoded, often because it was copied only in part.",
        ("copy or export it again",),
    ),
    "picture/no-pixels": Words(
        "the picture `{file}` is empty: {width:d} × {height:d}",
        "A picture has no width or no height.",
        ("export it again",),
    ),
    "picture/too-many-pixels": Words(
        "the picture `{file}` says it has {pixels:d} megapixels; {limit:d} is the most",
        "A picture would fill the memory; it was not decoded.",
        ("scale it down: an A4 page at 300 dpi has 9 megapixels",),
    ),
    "picture/resolution": Words(
        "`{file}` has {dpi:d} dpi at {width:.4g} mm; under 150 dpi its pixels are seen",
        "A picture is placed larger than its pixels allow.",
        ("take a larger version of it; this one does up to {most:d} mm",),
    ),
    "picture/takes-room": Words(
        "{block} takes {taken:.0f} mm of the page's height, and {excess:.1f} mm are missing",
        "A picture or logos take the room that the text needs, though they are as small as the "
        "theme sets them.",
        (
            "take a broader picture than {shape} or leave it out, shorten the text, or set "
            "`design.pages` to 2",
            "name fewer organisations, or some of the {logos} without a logo, or set "
            "`design.pages` to 2",
            "leave it out, shorten the text, or set `design.pages` to 2",
        ),
    ),
    "picture/converted": Words(
        "the CMYK colours of `{file}` are converted to sRGB by {by}",
        "The screen's file has sRGB colours only; a conversion may change the look.",
        ("look at the colours; a version in RGB is taken as it is",),
    ),
    "picture/profile-dropped": Words(
        "the colour profile of `{file}` is {what} and isn't used: colours may come out differently",
        "A picture's ICC profile is damaged, or describes other colours than the picture has.",
        ("export the picture again in sRGB, with its profile, and compare the colours",),
    ),
    "picture/transparent": Words(
        "`{file}` is transparent throughout: nothing of it is seen",
        "A picture has no pixel or shape that leaves a mark on paper.",
        ("export it again with its content visible, or leave it out",),
    ),
    "picture/pale": Words(
        "{share:d} % of what `{file}` shows is as light as the paper, and isn't seen on it",
        "White on transparent ground is made for dark pages: on paper it is lost. White inside of "
        "a coloured area doesn't count.",
        ("take the version for light grounds",),
    ),
    "picture/svg-xml": Words(
        "`{file}` is no SVG that can be read: {problem} (line {line:d} of the file)",
        "An SVG isn't well-formed XML.",
        ("export it again",),
    ),
    "picture/svg-forbidden": Words(
        "`{file}` contains {what} (line {line:d} of the file)",
        "Scripts, animations, entities and references to other files have no place in a flyer.",
        ("export it as plain SVG, with everything in one file",),
    ),
    "picture/svg-element": Words(
        "`{file}` contains `{element}`, which isn't drawn (line {line:d} of the file)",
        "An SVG has an element that can't be drawn faithfully; nothing is dropped in silence.",
        ("export it with texts and effects converted to paths",),
    ),
    "picture/svg-value": Words(
        "`{file}` has `{key}: {value}`, which isn't drawn (line {line:d} of the file)",
        "An attribute or a property of an SVG makes no sense, or can't be drawn faithfully.",
        ("export it as plain SVG, with effects converted to paths",),
    ),
    "picture/svg-text": Words(
        "`{file}` contains text in a font that isn't in the file: “{words}” "
        "(line {line:d} of the file)",
        "An SVG has text; every machine would show it in another font.",
        (
            "turn the text into outlines and export it again: in Inkscape `Path` → "
            "`Object to Path`, in Illustrator `Type` → `Create Outlines`, in Figma "
            "`Outline Text` when exporting SVG",
        ),
    ),
    "picture/svg-image": Words(
        "`{file}` embeds {what} (line {line:d} of the file)",
        "An SVG embeds a picture that isn't a PNG, a JPEG or an SVG, or can't be read.",
        ("embed it as PNG or JPEG, or trace it to paths",),
    ),
    "picture/svg-missing": Words(
        "`{file}` refers to `#{target}` by `{key}`, and that isn't there "
        "(line {line:d} of the file)",
        "A reference inside of an SVG leads nowhere.",
        ("export it again",),
    ),
    "picture/svg-loop": Words(
        "in `{file}` a `{element}` refers to itself (line {line:d} of the file)",
        "References inside of an SVG go round in a circle.",
        ("export it again",),
    ),
    "picture/svg-too-large": Words(
        "`{file}` is too large for a drawing: {what}",
        "An SVG has more in it than any logo; it was not drawn.",
        ("simplify it, or export it as PNG at 300 dpi",),
    ),
    "picture/svg-no-size": Words(
        "`{file}` says no size: it has no `viewBox`, nor `width` and `height` "
        "(line {line:d} of the file)",
        "An SVG without a size has no proportions.",
        ("add a `viewBox` to its `svg` element",),
    ),
    "picture/press-blend": Words(
        "`{file}` blends colours by `{mode}`, which inks can't do as the screen shows it",
        "Blend modes that are reckoned in light come out in other colours in print.",
        ("flatten the transparency before exporting it, or hand in a PNG at 300 dpi",),
    ),
    "picture/pdf-encrypted": Words(
        "`{file}` is encrypted",
        "A PDF that is protected can't be placed, even if it opens without a password.",
        ("save it without protection",),
    ),
    "picture/pdf-pages": Words(
        "`{file}` has {pages:page|pages}; a logo has one",
        "A PDF that is placed as a picture has exactly one page.",
        ("save the page that is meant as a PDF by itself",),
    ),
    "picture/pdf-active": Words(
        "`{file}` contains {what}",
        "A PDF that does something has no place in a flyer.",
        ("print it to a new PDF, or export it as SVG",),
    ),
    "picture/pdf-font": Words(
        "the font {font} in `{file}` {why}",
        "A font that can't be shown to keep PDF/A and PDF/UA can't be taken over.",
        ("convert its texts to outlines",),
    ),
    "picture/pdf-colour": Words(
        "`{file}` has {what}",
        "A colour that this kind of PDF can't contain, and that can't be converted for sure.",
        ("export it with RGB colours, or as SVG",),
    ),
    "picture/pdf-feature": Words(
        "`{file}` has {what}",
        "A PDF has something that can't be taken over into PDF/A for sure.",
        ("export it as SVG, or as PDF/A",),
    ),
    "picture/pdf-too-large": Words(
        "`{file}` has, or unpacks to, more than {limit:d} MB",
        "A PDF is larger than any logo; it was not read.",
        ("export it as SVG or as PNG at 300 dpi",),
    ),
    "picture/alt-empty": Words(
        "the `alt` is empty",
        "A picture says what it shows, or says that it is decoration.",
        (
            "say in a sentence what there is to see and why it is here, as on the telephone; "
            "or write `decorative: true`",
        ),
    ),
    "picture/alt-repeats-caption": Words(
        "the `alt` repeats the caption",
        "A screen reader reads both: the same words twice.",
        ("say what the picture shows; the caption says what it means",),
    ),
    "picture/alt-file-name": Words(
        "the `alt` is a file name",
        "A file name says nothing to who can't see the picture.",
        ("say in a sentence what there is to see",),
    ),
    "picture/alt-opening": Words(
        "the `alt` begins with `{words}`",
        "A screen reader says by itself that there is a picture.",
        ("begin with what there is to see",),
    ),
    "picture/code-too-long": Words(
        "{what} is {bytes:byte|bytes} too long for a QR code that can be read at {side} mm",
        "More text means smaller modules; under 0.35 mm phones can't read them from paper.",
        (
            "make it larger by `contact.code_size: {needed:d} mm`, or {advice}",
            "{advice}",
        ),
    ),
    "picture/code-correction": Words(
        "the QR code has error correction {level}: it can be read with {percent:d} % of it damaged",
        "The highest level is chosen that keeps the modules wide enough.",
        ("to have it read more surely, make it larger by `contact.code_size`, or {advice}",),
    ),
    "mail/large": Words(
        "the mail has {size:.1f} MB",
        "Mails above 5 MB take long on a telephone, and some servers refuse them.",
        ("make pictures smaller, or send a link to the flyer; {most:d} MB do no harm",),
    ),
    "mail/too-large": Words(
        "the mail has {size:.1f} MB; many servers take no more than {most:d}",
        "Servers refuse mails above 20 MB or so, and an answer may carry the same again.",
        ("make pictures smaller, or send a link to the flyer",),
    ),
    **FINISHED_WORDS,
}
