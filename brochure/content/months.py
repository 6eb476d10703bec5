"""Dates that begin a line: a day's number before a month is no item of a list.

Month names of the languages that the program's own words are in, as they stand behind a day.
"""

import re

_NAMES = {
    "de": "januar jänner jan februar feber feb märz mär mrz april apr mai juni jun juli jul august "
    "aug september sept sep oktober okt november nov dezember dez",
    "en": "january february march april may june july august september october oct november "
    "december dec",
    "fr": "janvier janv février févr mars avril avr mai juin juillet juil août septembre octobre "
    "novembre décembre déc",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre "
    "noviembre diciembre",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre "
    "dicembre",
    "pl": "stycznia styczeń lutego luty marca marzec kwietnia kwiecień maja maj czerwca czerwiec "
    "lipca lipiec sierpnia sierpień września wrzesień października październik listopada listopad "
    "grudnia grudzień",
    "tr": "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
    "uk": "січня січень лютого лютий березня березень квітня квітень травня травень червня "
    "червень липня липень серпня серпень вересня вересень жовтня жовтень листопада листопад "
    "грудня грудень",
}
MONTHS = frozenset(name for names in _NAMES.values() for name in names.split())

_TO = r"(?:bis|und|oder|u\.|to|and|et|au|y|al?|e|i|do|ve|та|і|до|[-–/])"
_REST_OF_DATE = re.compile(
    rf"(?:{_TO}[ \t]+\d{{1,2}}\.?[ \t]+)?(?:(?:de|di|of)[ \t]+|d[’'])?(?P<month>[^\W\d_]+)\b"
    r"|\d{1,2}\.(?!\d)",
    re.IGNORECASE,
)


def continues_date(text: str, at: int) -> bool:
    """Whether what stands behind a day's number makes it a date: `Oktober`, `10. 2026`,
    `bis 5. Oktober`.
    """
    found = _REST_OF_DATE.match(text, at)
    return found is not None and (found["month"] is None or found["month"].lower() in MONTHS)
