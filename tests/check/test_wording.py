"""What a file says in words: guesses that are sure, and none where they are not."""

from __future__ import annotations

import pytest

from brochure.check.rules.wording import guess, is_file_name, is_poor_link, is_untitled
from brochure.check.words import STOP_WORDS
from brochure.languages import FILES
from brochure.languages.serbian import latin

TEXTS = {
    "de": "Am Samstag feiert der Stadtteil sein Sommerfest, und alle sind dazu eingeladen. Von elf "
    "Uhr an stehen die Tische auf der Straße. Wer etwas zu essen mitbringt, stellt es auf den "
    "langen Tisch in der Mitte, und am Abend singt der Chor mit den Kindern für die Nachbarn.",
    "en": "On Saturday the neighbourhood celebrates its summer party, and all of you are invited. "
    "From eleven o'clock the tables will be on the street. If you bring something to eat, put it "
    "on the long table in the middle, and in the evening the choir sings with the children.",
    "fr": "Samedi, le quartier fête l'été, et tous les voisins sont invités. À partir de onze "
    "heures, les tables seront dans la rue. Ceux qui apportent à manger le posent sur la grande "
    "table au milieu, et le soir la chorale chante avec les enfants pour les habitants.",
    "es": "El sábado el barrio celebra su fiesta de verano, y todos los vecinos están invitados. "
    "Desde las once las mesas estarán en la calle. Quien traiga algo de comer lo deja en la mesa "
    "larga que hay en el centro, y por la tarde el coro canta con los niños para los mayores.",
    "it": "Sabato il quartiere celebra la sua festa d'estate, e tutti i vicini sono invitati. "
    "Dalle undici i tavoli saranno nella strada. Chi porta qualcosa da mangiare lo mette sul "
    "tavolo lungo che sta nel mezzo, e la sera il coro canta con i bambini per gli abitanti.",
    "pl": "W sobotę dzielnica obchodzi swoje letnie święto i wszyscy są na nie zaproszeni. Od "
    "godziny jedenastej stoły będą stały na ulicy. Kto przyniesie coś do jedzenia, położy to na "
    "długim stole po środku, a wieczorem chór śpiewa z dziećmi dla sąsiadów i ich gości.",
    "tr": "Cumartesi günü mahalle yaz bayramını kutluyor ve bütün komşular davetlidir. Saat on "
    "birden sonra masalar sokakta olacak. Yiyecek bir şey getiren, onu ortadaki uzun masaya koyar "
    "ve akşam koro çocuklar ile birlikte komşular için şarkı söyler. Bu bayram her yıl daha güzel.",
    "uk": "У суботу район святкує своє літнє свято, і всі сусіди запрошені на нього. З одинадцятої "
    "години столи будуть стояти на вулиці. Хто принесе щось поїсти, той поставить це на довгий "
    "стіл, що стоїть у середині, а ввечері хор співає з дітьми для сусідів та їх гостей.",
    "ru": "В субботу район празднует свой летний праздник, и все соседи приглашены на него. С "
    "одиннадцати часов столы будут стоять на улице. Кто принесёт что-нибудь поесть, поставит это "
    "на длинный стол в середине, а вечером хор поёт с детьми для соседей и для их гостей.",
    "bg": "В събота кварталът празнува своя летен празник и всички съседи са поканени. От "
    "единадесет часа масите ще бъдат на улицата. Който донесе нещо за ядене, го поставя на дългата "
    "маса в средата, а вечерта хорът пее заедно с децата за съседите и за техните гости.",
    "el": "Το Σάββατο η γειτονιά γιορτάζει το καλοκαίρι και όλοι οι γείτονες είναι καλεσμένοι. Από "
    "τις έντεκα τα τραπέζια θα είναι στον δρόμο. Όποιος φέρει κάτι να φάμε, το αφήνει στο μεγάλο "
    "τραπέζι που είναι στη μέση, και το βράδυ η χορωδία τραγουδά με τα παιδιά για τους γείτονες.",
    "ro": "Sâmbătă, cartierul își ține sărbătoarea de vară, iar toți vecinii sunt invitați. De la "
    "ora unsprezece, mesele vor sta pe stradă. Cine aduce ceva de mâncare pune totul pe masa lungă "
    "din mijloc, iar seara corul cântă cu copiii pentru vecini și pentru oaspeții lor.",
    "cs": "V sobotu slaví naše čtvrť svou letní slavnost a všichni sousedé jsou na ni zváni. Od "
    "jedenácti hodin budou stoly stát na ulici. Kdo přinese něco k jídlu, položí to na dlouhý "
    "stůl, který je uprostřed, a večer zpívá sbor s dětmi pro sousedy a pro jejich hosty.",
    "sr": "У суботу кварт слави летњи празник. Сви суседи су позвани да дођу, јер ће столови од "
    "једанаест сати бити пред кућама. Ко донесе нешто што се једе, нека то стави у средину "
    "дугачког стола, где је све заједничко, а увече ће хор певати са децом из целог краја.",
    "sq": "Të shtunën lagjja feston festën e saj të verës, dhe të gjithë fqinjët janë të ftuar. "
    "Nga ora njëmbëdhjetë tavolinat do të jenë në rrugë. Kush sjell diçka për të ngrënë, e vendos "
    "në tavolinën e gjatë që është në mes, dhe në mbrëmje kori këndon me fëmijët për mysafirët.",
    "ku": "Roja Şemiyê tax cejna xwe ya havînê pîroz dike û hemû cîran vexwendî ne. Ji saet "
    "yazdehan ve dê mase li kolanê bin. Kî ku tiştekî ji bo xwarinê bîne, wê deyne ser maseya "
    "dirêj a ku li navendê ye, û êvarê koro bi zarokan re ji bo cîran û mêvanan stranan dibêje.",
    "vi": "Vào thứ Bảy, khu phố tổ chức lễ hội mùa hè và mời tất cả hàng xóm cùng tham gia. Từ "
    "mười một giờ, những chiếc bàn dài sẽ được kê ra giữa đường. Ai mang theo món ăn thì đặt lên "
    "chiếc bàn ở chính giữa, và buổi tối dàn hợp xướng sẽ hát cùng các em nhỏ cho bà con trong khu "
    "phố và những người khách của họ.",
    "so": "Sabtida xaafaddu waxay u dabbaaldegaysaa ciiddeeda xagaaga, dhammaan deriskana waa la "
    "casuumay. Laga bilaabo kow iyo tobanka saac miisas ayaa la dhigi doonaa waddada. Qofkii cunto "
    "keena wuxuu saaraa miiska dheer ee ku yaal bartamaha, fiidkiina kooxda heesta ayaa la heesi "
    "doonta carruurta.",
    "ar": "يحتفل الحي يوم السبت بعيده الصيفي، وكل الجيران مدعوون إليه. ومن الساعة الحادية "
    "عشرة تكون الطاولات في الشارع أمام البيوت. ومن يحضر معه شيئًا للأكل يضعه على الطاولة "
    "الطويلة التي في الوسط، وفي المساء تغني الجوقة مع الأطفال من أجل الجيران ومن أجل كل "
    "الضيوف الذين جاؤوا إلى هذا العيد.",
    "fa": "روز شنبه محله جشن تابستانی خود را برگزار می‌کند و همهٔ همسایه‌ها دعوت هستند. از "
    "ساعت یازده میزها در خیابان خواهند بود. هر کس که خوراکی با خود بیاورد، آن را روی میز "
    "بلندی می‌گذارد که در وسط است و شب گروه کر با کودکان برای همسایه‌ها و مهمان‌های آنها آواز "
    "می‌خواند. این جشن هر سال بهتر می‌شود.",
    "ur": "ہفتے کے دن محلہ اپنا گرمیوں کا میلہ مناتا ہے اور تمام پڑوسی اس میں مدعو ہیں۔ گیارہ "
    "بجے سے میزیں سڑک پر ہوں گی۔ جو کھانے کے لیے کچھ لائے، وہ اسے درمیان کی لمبی میز پر رکھ "
    "دے، اور شام کو گانے کی ٹولی بچوں کے ساتھ پڑوسیوں اور ان کے مہمانوں کے لیے گاتی ہے۔ یہ "
    "میلہ ہر سال ہوتا ہے۔",
    "hr": "U subotu naša četvrt slavi ljetnu svečanost i svi su susjedi pozvani da dođu. Od "
    "jedanaest sati stolovi će biti pred kućama. Tko donese nešto što se jede, neka stavi u "
    "sredinu dugačkoga stola, gdje je sve zajedničko, jer će navečer zbor pjevati s djecom iz "
    "cijeloga kraja i s njihovim gostima.",
    "nl": "Op zaterdag viert de wijk het zomerfeest en alle buren zijn uitgenodigd. Vanaf elf uur "
    "staan de tafels op straat. Wie iets te eten meeneemt, zet het op de lange tafel in het "
    "midden, en in de avond zingt het koor met de kinderen voor de buren en hun gasten.",
    "pt": "No sábado o bairro celebra a sua festa de verão, e todos os vizinhos são convidados. A "
    "partir das onze as mesas estarão na rua. Quem trouxer algo para comer põe na mesa comprida "
    "que está no meio, e à noite o coro canta com as crianças para os mais velhos do bairro.",
}


TOO_NEAR = {("hr", "sr")}
"""A text and the language that is stated, which a text of so few words is too near to: what is
written in Latin letters is as well Serbian until enough of the words are Croatian alone."""


def test_every_language_of_flyers_has_its_words() -> None:
    assert set(STOP_WORDS) >= set(FILES)


@pytest.mark.parametrize("language", list(TEXTS))
@pytest.mark.parametrize("stated", list(TEXTS))
def test_a_text_is_doubted_where_another_language_is_stated(language: str, stated: str) -> None:
    found = guess(TEXTS[language], f"{stated}-XX")
    if stated == language:
        assert found is None
    else:
        assert found is None or found.language == language
        told = {stated, language} <= set(FILES) and (language, stated) not in TOO_NEAR
        assert found is not None or not told


@pytest.mark.parametrize("stated", ["hr", "sr"])
def test_croatian_and_serbian_are_not_doubted_for_what_they_share(stated: str) -> None:
    shared = "U subotu smo svi pozvani da budemo zajedno, jer je to dan koji nam je važan. " * 4
    assert guess(shared, stated) is None
    assert guess(latin(TEXTS["sr"]), stated) is None


def test_languages_of_the_same_words_are_never_doubted_for_each_other() -> None:
    assert guess(TEXTS["fa"], "prs") is None
    found = guess(TEXTS["de"], "prs-AF")
    assert found is not None
    assert found.language == "de"


@pytest.mark.parametrize("text", ["Sommerfest 2026", TEXTS["de"][:150], "KOK e. V. " * 60])
def test_little_text_and_names_are_never_doubted(text: str) -> None:
    assert guess(text, "en") is None


def test_languages_without_a_table_are_never_doubted() -> None:
    assert guess(TEXTS["de"], "fi") is None


@pytest.mark.parametrize(
    "text",
    ["hier", "Hier klicken!", "» mehr", "Click here …", "En savoir plus", "ver más", "clicca qui",
     "czytaj więcej", "buraya tıklayın", "Тут", "Weiterlesen →", "[mehr]",
     "اضغط هنا", "المزيد…", "اینجا کلیک کنید"],
)  # fmt: skip
def test_links_that_say_nothing_are_known_in_every_language(text: str) -> None:
    assert is_poor_link(text)


@pytest.mark.parametrize("text", ["Mehr über den KOK", "hier geht es zum Programm", "Details 2026"])
def test_links_that_say_something_are_not(text: str) -> None:
    assert not is_poor_link(text)


@pytest.mark.parametrize("text", ["IMG_2034.JPG", "logo.svg", "flyer_final_v3.docx", "Bild 1.png"])
def test_names_of_files_are_seen(text: str) -> None:
    assert is_file_name(text)


@pytest.mark.parametrize("text", ["Der Chor vor der Kirche.", "KOK e. V.", "Node.js im Alltag", ""])
def test_sentences_are_no_names_of_files(text: str) -> None:
    assert not is_file_name(text)


@pytest.mark.parametrize("text", ["untitled", "Unbenannt 1", "Document2", "Präsentation (3)"])
def test_titles_that_programs_give_are_seen(text: str) -> None:
    assert is_untitled(text)


@pytest.mark.parametrize("text", ["Document design today", "1984", "Unbenannte Orte"])
def test_titles_that_people_give_are_not(text: str) -> None:
    assert not is_untitled(text)
