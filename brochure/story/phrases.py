"""Words and signs that the program adds to the author's, by language (BCP 47 primary subtag).

Quotation marks after CLDR's delimiters; descriptions are what a screen reader says of a link.
"""

from __future__ import annotations

from typing import NamedTuple

NARROW_SPACE = "\u202f"


class Phrases(NamedTuple):
    """The opening and closing mark, and descriptions with `{}` for what is printed."""

    quote: tuple[str, str]
    phone: str
    email: str
    web: str
    draft: str
    code: str
    code_to: str


_BY_LANGUAGE = {
    "de": Phrases(
        ("„", "“"),
        "Anrufen: {}",
        "E-Mail schreiben an {}",
        "Webseite öffnen: {}",
        "Entwurf",
        "QR-Code mit den Kontaktdaten",
        "QR-Code zu {}",
    ),
    "en": Phrases(
        ("“", "”"),
        "Call {}",
        "Write an e-mail to {}",
        "Open the web page: {}",
        "Draft",
        "QR code with the contact details",
        "QR code that leads to {}",
    ),
    "fr": Phrases(
        ("«" + NARROW_SPACE, NARROW_SPACE + "»"),
        "Appeler le {}",
        "Écrire un courriel à {}",
        "Ouvrir la page web : {}",
        "Épreuve",
        "Code QR avec les coordonnées",
        "Code QR vers {}",
    ),
    "es": Phrases(
        ("«", "»"),
        "Llamar al {}",
        "Escribir un correo a {}",
        "Abrir la página web: {}",
        "Borrador",
        "Código QR con los datos de contacto",
        "Código QR que lleva a {}",
    ),
    "it": Phrases(
        ("«", "»"),
        "Chiamare {}",
        "Scrivere un’e-mail a {}",
        "Aprire la pagina web: {}",
        "Bozza",
        "Codice QR con i contatti",
        "Codice QR che porta a {}",
    ),
    "pl": Phrases(
        ("„", "”"),
        "Zadzwoń: {}",
        "Napisz e-mail do {}",
        "Otwórz stronę: {}",
        "Szkic",
        "Kod QR z danymi kontaktowymi",
        "Kod QR do {}",
    ),
    "tr": Phrases(
        ("“", "”"),
        "Ara: {}",
        "E-posta gönder: {}",
        "Web sayfasını aç: {}",
        "Taslak",
        "İletişim bilgilerini içeren QR kodu",
        "QR kodunun açtığı adres: {}",
    ),
    "uk": Phrases(
        ("«", "»"),
        "Зателефонувати: {}",
        "Написати листа: {}",
        "Відкрити сторінку: {}",
        "Чернетка",
        "QR-код із контактними даними",
        "QR-код, що веде на {}",
    ),
}


class Spoken(NamedTuple):
    """Phrases, and the tag of the language they are in."""

    phrases: Phrases
    language: str


def spoken(*languages: str) -> Spoken:
    """The phrases of the first of the languages that has any here, else the English ones."""
    for language in languages:
        if language.partition("-")[0].lower() in _BY_LANGUAGE:
            return Spoken(phrases(language), language)
    return Spoken(_BY_LANGUAGE["en"], "en")


def phrases(language: str) -> Phrases:
    """The phrases of a language, English where it has none here."""
    return _BY_LANGUAGE.get(language.partition("-")[0].lower(), _BY_LANGUAGE["en"])
