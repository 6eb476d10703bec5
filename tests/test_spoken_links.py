"""What a screen reader says of links, in every language, and in which language it says it."""

from __future__ import annotations

import pytest

from support.flyers import pdf_of
from support.readback import check_marks, reopened, tag_tree

LINKS = """\
language: {language}
organisation: {{name: Verein}}
announcement:
  headline: Titel
  lead: "https://höfe.example/ü [A](tel:+493026391177) grüße@höfe.example [B](a@höfe.example)"
contact: {{phone: "+49 30 26391176", email: a@höfe.example, web: "https://höfe.example/"}}
"""
CALLS = {
    "de": ("Anrufen: ", "E-Mail schreiben an ", "Webseite öffnen: "),
    "en": ("Call ", "Write an e-mail to ", "Open the web page: "),
    "fr": ("Appeler le ", "Écrire un courriel à ", "Ouvrir la page web : "),
    "es": ("Llamar al ", "Escribir un correo a ", "Abrir la página web: "),
    "it": ("Chiamare ", "Scrivere un’e-mail a ", "Aprire la pagina web: "),
    "pl": ("Zadzwoń: ", "Napisz e-mail do ", "Otwórz stronę: "),
    "tr": ("Ara: ", "E-posta gönder: ", "Web sayfasını aç: "),
    "ru": ("Позвонить: ", "Написать письмо: ", "Открыть страницу: "),
    "bg": ("Обаждане: ", "Изпращане на имейл до ", "Отваряне на страницата "),
    "pt": ("Ligar para ", "Enviar um e-mail para ", "Abrir a página web: "),
    "hr": ("Nazovite ", "Pošaljite e-poruku na ", "Otvorite mrežnu stranicu: "),
    "so": ("Wac ", "Iimayl u dir ", "Fur bogga: "),
    "ar": ("الاتصال بالرقم ", "كتابة رسالة إلى ", "فتح الصفحة "),
    "fa": ("تماس با ", "نوشتن ایمیل به ", "باز کردن صفحهٔ "),
    "prs": ("تماس به ", "نوشتن ایمیل به ", "باز کردن صفحهٔ "),
    "vi": ("Gọi ", "Gửi email tới ", "Mở trang web: "),
    "ku": ("Telefon bikin: ", "E-nameyekê bişînin: ", "Malperê vekin: "),
    "sq": ("Telefononi: ", "Shkruani një e-mail te ", "Hapni faqen: "),
    "sr": ("Позовите ", "Пошаљите имејл на ", "Отворите страницу: "),
    "sr-Latn": ("Pozovite ", "Pošaljite imejl na ", "Otvorite stranicu: "),
    "cs": ("Zavolat na ", "Napsat e-mail na ", "Otevřít webovou stránku: "),
    "ro": ("Sunați la ", "Scrieți un e-mail la ", "Deschideți pagina web: "),
    "el": ("Καλέστε το ", "Στείλτε email στη διεύθυνση ", "Ανοίξτε την ιστοσελίδα "),
    "nl": ("Bel ", "Stuur een e-mail naar ", "Open de webpagina: "),
    "uk": ("Зателефонувати: ", "Написати листа: ", "Відкрити сторінку: "),
}


def spoken_of(pdf: bytes) -> list[tuple[str, str]]:
    with reopened(pdf) as file:
        links = [one for page in file.pages for one in page.Annots]
        return [(str(one.A.URI), str(one.Contents).replace("\u00a0", " ")) for one in links]


@pytest.mark.parametrize("language", [*CALLS, "fi"])
def test_a_link_is_spoken_as_people_say_it_and_leads_there_in_ascii(language: str) -> None:
    call, write, show = CALLS.get(language, CALLS["en"])
    found = spoken_of(pdf_of(LINKS.format(language=language)))
    assert dict(found) == {
        "https://xn--hfe-sna.example/%C3%BC": f"{show}höfe.example/ü",
        "tel:+493026391177": f"{call}+49 30 26391177",
        "tel:+493026391176": f"{call}+49 30 26391176",
        "mailto:gr%C3%BC%C3%9Fe@xn--hfe-sna.example": f"{write}grüße@höfe.example",
        "mailto:a@xn--hfe-sna.example": f"{write}a@höfe.example",
        "https://xn--hfe-sna.example/": f"{show}höfe.example",
    }
    assert all(uri.isascii() for uri, _ in found)


QUOTE = """\
organisation: {{name: Verein}}
announcement: {{headline: Titel}}
quotes: [{{text: "Zie https://a.example", speaker: Jan, language: {language}}}]
"""


@pytest.mark.parametrize(
    ("language", "said", "tags"),
    [
        ("fi", "Webseite öffnen: a.example", ["Link lang=de-DE", "Span lang=fi"]),
        ("fr", "Ouvrir la page web : a.example", ["Link"]),
    ],
)
def test_a_description_is_in_the_quotes_language_or_says_which_it_is_in(
    language: str, said: str, tags: list[str]
) -> None:
    pdf = pdf_of(QUOTE.format(language=language))
    assert spoken_of(pdf) == [("https://a.example", said)]
    lines = [line.strip() for line in tag_tree(pdf).splitlines()]
    assert [line for line in lines if line.startswith(("Link", "Span"))] == tags
    check_marks(pdf)


def test_a_flyer_in_an_unknown_language_speaks_english_and_says_so() -> None:
    pdf = pdf_of(LINKS.format(language="fi").replace("contact: {", "contact: {vcard: true, "))
    tree = tag_tree(pdf)
    assert "Link lang=en" in tree
    assert "Link\n" not in tree
    assert "Figure lang=en alt=QR code with the contact details" in tree


def test_a_link_is_one_link_whatever_its_label_looks_like() -> None:
    text = QUOTE.format(language="de").replace(
        "https://a.example", "[a **b** c](https://d.example)"
    )
    pdf = pdf_of(text)
    assert len(spoken_of(pdf)) == 1
    assert tag_tree(pdf).count("Link") == 1
