"""Words that lean on the next one: articles, prepositions, conjunctions, by language.

A line had rather begin with such a word than end with it (the old rule of breaking headlines by
sense). Only short, frequent ones are listed: the table weighs breaks, it forbids none.
"""

from __future__ import annotations

GERMAN = (
    "der die das den dem des ein eine einen einem einer eines kein keine keinen "
    "am an auf aus bei beim bis durch für gegen hinter im in ins mit nach neben ohne seit "
    "über um und unter vom von vor wegen während zu zum zur zwischen "
    "aber als bzw. dass denn oder ob sondern sowie wenn weil wie "
    "Der Die Das Ein Eine Am An Auf Aus Bei Beim Für Gegen Im In Mit Nach Ohne Seit Über Um Und "
    "Unter Vom Von Vor Wegen Während Zu Zum Zur Zwischen Nr. Dr. Prof. Herr Frau"
)
ENGLISH = (
    "a an the of to in on at by for from with without about as into over under and or but nor that "
    "than if A An The In On At By For From With And Or But Mr Mrs Ms Dr"
)
FRENCH = (
    "le la les un une des du de d au aux à en dans par pour sur sous sans avec chez entre vers et "
    "ou mais ni que qui où Le La Les Un Une Des Au Aux À En Dans Par Pour Sur Et M. Mme"
)
SPANISH = (
    "el la los las un una unos unas de del a al en por para con sin sobre entre hasta desde y e o "
    "u ni que pero El La Los Las Un Una En Por Para Con Y"
)
ITALIAN = (
    "il lo la i gli le un uno una di del della dei delle a al alla ai alle da dal dalla in nel "
    "nella con su sul sulla per tra fra e ed o ma che Il Lo La I Gli Le Un Una In Per E"
)
POLISH = (
    "a i o u w z ze we do na od po za dla bez nad pod przy przez oraz lub ale że A I O U W Z Do Na"
)
TURKISH = "ve ile veya bir bu şu ki da de Bir Bu"
UKRAINIAN = (
    "а і й та в у з зі із до на від по за для без над під при про через або але що як "
    "А І Й Та В У З До На Від По За Для"
)

LEANING: dict[str, frozenset[str]] = {
    "de": frozenset(GERMAN.split()),
    "en": frozenset(ENGLISH.split()),
    "fr": frozenset(FRENCH.split()),
    "es": frozenset(SPANISH.split()),
    "it": frozenset(ITALIAN.split()),
    "pl": frozenset(POLISH.split()),
    "tr": frozenset(TURKISH.split()),
    "uk": frozenset(UKRAINIAN.split()),
}
NONE: frozenset[str] = frozenset()


def leaning_words(language: str) -> frozenset[str]:
    """The leaning words of a BCP 47 language, as they are written; none where none are known."""
    return LEANING.get(language.partition("-")[0].lower(), NONE)
