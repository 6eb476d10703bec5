"""Words by which a program sees what a text is: a table a language.

Stop words are the most frequent ones of each language's running text. Neighbours of the languages
that flyers are set in stand beside them, so that none is taken for its neighbour.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

STOP_WORDS: Final[Mapping[str, frozenset[str]]] = {
    language: frozenset(words.split())
    for language, words in {
        "de": "der die das und ist nicht mit den von zu auf für ein eine einen einem einer im dem "
        "des sich auch als an es wird werden wir sie er ich ihr bei nach oder aus sind zum zur "
        "durch haben hat kann wie über aber vom am dass diese dieser so noch nur um unter wenn "
        "mehr sein war bis ihre uns unsere alle",
        "en": "the and of to is in that for it with as on are was be by this from at or have an "
        "not you which we they their has can will all but our more one been if there who your "
        "what when its were about would into other than these his her",
        "fr": "le la les des et est en une un que qui dans pour sur au aux avec ce cette il elle "
        "ne pas par plus sont nous vous leur ou mais se son sa ses du de d l s c qu n être ont "
        "comme tout tous même été fait notre votre entre",
        "es": "el la los las de del y que en un una es por con para se su al lo como más pero sus "
        "le ya o este sí porque esta entre cuando muy sin sobre también me hasta hay donde son "
        "ser está nos desde todo todos nuestra nuestro",
        "it": "il lo la gli le di e che è in un una per con del della dei delle dell si da non "
        "sono al alla nel nella anche come più ma se o questo questa ha hanno essere ai dal dalla "
        "sul sulla tra loro suo sua ci noi tutti ogni",
        "pl": "i w na z do się nie jest to że dla o od po jak co przez przy oraz lub ale za są "
        "tym tego być może które który która ze już tylko pod nas nam ich jego jej czy tak także "
        "roku przed między wszystkich również",
        "tr": "ve bir bu için ile da de daha olarak çok en olan gibi kadar her sonra ya ama veya "
        "değil ne var tarafından ise o göre ancak yeni hem ki mi önce biz bizim tüm sizin olan "
        "üzere kendi arasında içinde",
        "uk": "і в на з до не що та є для за як від по це про у й або але чи його її їх ми ви "
        "він вона вони який яка які при так також може тільки після через під більше року бути "
        "всі має цього із зі нас наш",
        "nl": "de het een en van is in dat op te zijn met voor niet die aan er om ook als maar "
        "door bij naar uit nog wel wordt worden heeft hebben kan deze dit of tot over onze wij ze",
        "pt": "o a os as de do da dos das e que em um uma é por com para se no na ao mais mas seu "
        "sua como não ou são nos nas pelo pela também foi ser tem já muito entre até você isso",
        "ca": "el la els les de del i que en un una és per amb no es al als dels com més però o "
        "aquest aquesta són ha ser també sobre entre seva seu ens tots",
        "ro": "și de la în a cu pe o un că nu este pentru din se sunt care mai ce al ale sau dar "
        "fi prin după lui ei acest această au fost noi",
        "cs": "a v na se je že s z do o to i pro k jako po by za ale si od jsou které který která "
        "při nebo být jeho jen také podle až před nás",
        "ru": "и в не на с что по к из у от за для о как а это но все его или так же мы вы он она "
        "они бы при только еще уже быть был было есть до если чтобы который",
        "sv": "och att det i en som är på av för med den till inte om ett har de var så vi kan "
        "från eller men ska vid sig här man också",
        "da": "og at det i en som er på af for med den til ikke om et har de var så vi kan fra "
        "eller men skal ved sig her man også blev",
    }.items()
}
"""By ISO 639-1."""

_LINK_TEXTS: Final[Mapping[str, str]] = {
    "de": "hier|hier klicken|klicken sie hier|klick hier|klicke hier|mehr|mehr erfahren|"
    "mehr lesen|mehr dazu|mehr infos|mehr informationen|weiter|weiterlesen|weitere informationen|"
    "details|link|zum link",
    "en": "here|click here|click|click me|tap here|more|read more|learn more|find out more|"
    "more info|more information|continue|continue reading|see more|details|link|this link|go",
    "fr": "ici|cliquez ici|cliquer ici|plus|en savoir plus|lire plus|lire la suite|voir plus|"
    "plus d’informations|plus d'informations|suite|lien|détails",
    "es": "aquí|haga clic aquí|haz clic aquí|clic aquí|pulse aquí|más|leer más|saber más|"
    "ver más|más información|seguir leyendo|enlace",
    "it": "qui|clicca qui|cliccare qui|fai clic qui|fare clic qui|altro|di più|leggi|"
    "leggi tutto|leggi di più|scopri di più|maggiori informazioni|continua|collegamento",
    "pl": "tutaj|tu|kliknij|kliknij tutaj|kliknij tu|więcej|czytaj więcej|dowiedz się więcej|"
    "zobacz więcej|czytaj dalej|dalej|więcej informacji|link",
    "tr": "burada|buraya|buraya tıklayın|tıklayın|tıkla|buraya tıkla|devamı|devamını oku|"
    "daha fazla|daha fazlası|daha fazla bilgi|ayrıntılar|bağlantı",
    "uk": "тут|сюди|натисніть тут|натисніть|клацніть тут|більше|детальніше|докладніше|"
    "читати далі|дізнатися більше|далі|посилання",
}
POOR_LINK_TEXTS: Final = frozenset(
    text for texts in _LINK_TEXTS.values() for text in texts.split("|")
)
"""What links say that don't say where they lead, in lower case and without marks around."""

_ENDINGS: Final = """
    ai bmp cdr csv doc docm docx dotx eps epub gif heic htm html idml indd jfif jpeg jpg key md
    numbers odg odp ods odt pages pdf png ppt pptm pptx ps psd pub qxp rtf svg tex tif tiff txt
    webp xls xlsx xml
"""
FILE_ENDINGS: Final = frozenset(_ENDINGS.split())
"""What names of documents and pictures end with."""

UNTITLED: Final = (
    "untitled", "unbenannt", "ohne titel", "sans titre", "sin título", "senza titolo",
    "bez tytułu", "adsız", "без назви", "document", "dokument", "documento", "dokumen", "belge",
    "документ", "presentation", "präsentation", "présentation", "presentación", "presentazione",
    "prezentacja", "sunu", "презентація", "new document", "neues dokument", "anonymous",
)  # fmt: skip
"""What programs call a document that nobody gave a title; a number may follow."""
