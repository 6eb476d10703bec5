"""What an alternative text should not be."""

from __future__ import annotations

import pytest

from brochure.pictures.alt import AltFinding, alt_findings, logo_alt, opening


@pytest.mark.parametrize(
    ("alt", "caption", "file", "expected"),
    [
        ("Zwei Frauen geben sich die Hand", "Die Unterzeichnung", "bild.jpg", ()),
        ("", None, "bild.jpg", (AltFinding.EMPTY,)),
        (" \n", None, "bild.jpg", (AltFinding.EMPTY,)),
        ("Die Unterzeichnung", "die  Unterzeichnung.", "bild.jpg", (AltFinding.CAPTION,)),
        ("IMG_1234.JPG", None, "bild.jpg", (AltFinding.FILE_NAME,)),
        ("bild-neu", None, "bilder/bild-neu.jpg", (AltFinding.FILE_NAME,)),
        ("IMG_1234", None, "img_1234.png", (AltFinding.FILE_NAME,)),
        ("Chor", None, "chor.jpg", ()),
        ("Die Datei plan.pdf auf einem Bildschirm", None, "a.jpg", ()),
        ("Bild von zwei Frauen", None, "a.jpg", (AltFinding.OPENING,)),
        ("  foto  VON zwei Frauen", None, "a.jpg", (AltFinding.OPENING,)),
        ("Image of two women", None, "a.jpg", (AltFinding.OPENING,)),
        ("Bildvorlagen auf einem Tisch", None, "a.jpg", ()),
        ("Fotografinnen vor dem Reichstag", None, "a.jpg", ()),
        ("Ein Bild von Picasso wird aufgehängt", None, "a.jpg", ()),
        (
            "Foto von der Feier",
            "Foto von der Feier",
            "a.jpg",
            (AltFinding.CAPTION, AltFinding.OPENING),
        ),
    ],
)
def test_an_alt_is_judged(
    alt: str, caption: str | None, file: str, expected: tuple[AltFinding, ...]
) -> None:
    assert alt_findings(alt, caption, file, "de-DE") == expected


@pytest.mark.parametrize(
    ("alt", "language", "words"),
    [
        ("Photo de la fête", "fr", "Photo de"),
        ("Foto de la fiesta", "es-ES", "Foto de"),
        ("Immagine di un coro", "it", "Immagine di"),
        ("Photo of a choir", "de", "Photo of"),
        ("Bild: ein Chor", "de-AT", "Bild:"),
        ("Bild von oben", "en", ""),
    ],
)
def test_needless_words_are_known_in_the_languages_of_the_flyer(
    alt: str, language: str, words: str
) -> None:
    assert opening(alt, language) == words


def test_a_logo_without_alt_is_called_by_its_name() -> None:
    assert logo_alt("Stiftung X", None) == "Logo: Stiftung X"
    assert logo_alt("Stiftung X", " ") == "Logo: Stiftung X"
    assert logo_alt("Stiftung X", "Das Zeichen der Stiftung") == "Das Zeichen der Stiftung"
