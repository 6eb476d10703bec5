"""Words that lean on a neighbour: articles, prepositions, conjunctions, by language.

A line had rather begin with a word that leans on the next one than end with it (the old rule of
breaking headlines by sense); a few, Turkish postpositions above all, lean on the word before them.
Only short, frequent ones are listed: the tables weigh breaks, they forbid none.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

GERMAN = (
    "der die das den dem des ein eine einen einem einer eines kein keine keinen "
    "am an auf aus bei beim bis durch für gegen hinter im in ins mit nach neben ohne seit "
    "über um und unter vom von vor wegen während zu zum zur zwischen "
    "aber als bzw. dass denn oder ob sondern sowie wenn weil wie "
    "Nr. Dr. Prof. Herr Frau St."
)
ENGLISH = (
    "a an the of to in on at by for from with without about as into over under and or but nor that "
    "than if Mr Mrs Ms Dr St"
)
FRENCH = (
    "le la les un une des du de d au aux à en dans par pour sur sous sans avec chez entre vers et "
    "ou mais ni que qui où M. Mme St Ste"
)
SPANISH = (
    "el la los las un una unos unas de del a al en por para con sin sobre entre hasta desde y e o "
    "u ni que pero Sr. Sra. D. Dña."
)
ITALIAN = (
    "il lo la i gli le un uno una di del della dei delle a al alla ai alle da dal dalla in nel "
    "nella con su sul sulla per tra fra e ed o ma che"
)
POLISH = "a i o u w z ze we do na od po za dla bez nad pod przy przez oraz lub ale że św. ul. ks."
TURKISH = "bir bu şu o ve veya ya her en çok daha ne kaç hiç Sayın"
UKRAINIAN = (
    "а і й та в у з зі із до на від по за для без над під при про через або але що як вул. св. м."
)

LEANING = {
    "de": GERMAN,
    "en": ENGLISH,
    "fr": FRENCH,
    "es": SPANISH,
    "it": ITALIAN,
    "pl": POLISH,
    "tr": TURKISH,
    "uk": UKRAINIAN,
}

ALSO_IN_HEADLINES = {
    "de": "keinem keiner keines mein meine meinen dein deine deinen sein seine seinen ihr ihre "
    "ihren ihrer ihrem unser unsere unseren unserer unserem euer eure dieser diese dieses diesen "
    "diesem jeder jede jedes jeden jedem nicht auch noch nur sehr so ab je pro per außer innerhalb "
    "außerhalb aufs fürs ans ums damit statt was wer wo warum "
    "wird werden zwei drei vier fünf sechs sieben acht neun zehn elf zwölf achtzehn zwanzig "
    "hundert tausend",
    "en": "our your their his her its my this these those every each no not so very who "
    "which where when how why what until till two three four five six seven eight nine ten twelve",
    "fr": "ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes quel quelle quels "
    "quelles ne très tout toute tous toutes plus si comme dont deux trois quatre "
    "cinq six sept huit neuf dix douze",
    "es": "su sus mi mis tu tus nuestro nuestra nuestros nuestras este esta estos estas cada no "
    "muy más si como cuando donde según tras bajo contra ante se lo dos tres cuatro "
    "cinco seis siete ocho nueve diez doce",
    "it": "nello negli nei nelle dello degli allo agli coi sui sulle sugli sullo dallo dagli dai "
    "dalle questo questa questi queste ogni non più molto come se si anche quando dove nostro "
    "nostra due tre quattro cinque sei sette otto nove dieci dodici",
    "pl": "ku czy jak gdy bo więc by to ten ta te nasz nasza nasze bardzo nie między dwa dwie "
    "trzy cztery pięć sześć osiem dziesięć",
    "tr": "iki üç dört beş altı yedi sekiz dokuz on",
    "uk": "об перед між щоб чи не ні ще дуже цей ця це наш наша наше де коли якщо два дві "
    "три чотири п’ять шість вісім десять",
}
"""In running text they may well end a line."""

ON_THE_WORD_BEFORE = {
    "tr": "için ile kadar gibi göre sonra önce arasında de da ki mi mı mu mü üzere karşı doğru",
    "pl": "się",
    "uk": "б би ж же",
}


class Leaning(NamedTuple):
    """A language's leaning words, in lower case and with a capital: those that lean on the next
    one in any text, in headlines, and those that lean on the word before.
    """

    forward: frozenset[str]
    in_headlines: frozenset[str]
    backward: frozenset[str]


NONE = Leaning(frozenset(), frozenset(), frozenset())


def leaning_words(language: str) -> Leaning:
    """The leaning words of a BCP 47 language; none where none are known."""
    return _leaning(language.partition("-")[0].lower())


@cache
def _leaning(language: str) -> Leaning:
    if language not in LEANING:
        return NONE
    forward = _words(LEANING[language], language)
    also = _words(ALSO_IN_HEADLINES[language], language)
    return Leaning(forward, forward | also, _words(ON_THE_WORD_BEFORE.get(language, ""), language))


def _words(listed: str, language: str) -> frozenset[str]:
    words = listed.split()
    return frozenset([*words, *(_capital(word[0], language) + word[1:] for word in words)])


def _capital(letter: str, language: str) -> str:
    return "İ" if letter == "i" and language == "tr" else letter.upper()
