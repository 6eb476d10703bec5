"""Parts of German compounds: the words that begin one and the words that end one.

Frequent words of public life, from general knowledge of the language; no text of any
corpus is repeated here. How they are read: typeset/compounds.py.
"""

from __future__ import annotations

from brochure.languages.model import Compounds

LINKED = (
    "ungs heits keits schafts ions itäts tums lings ments aments enz ismus enten anten isten "
    "ungen innen heiten keiten schaften ionen"
)
"""Endings of a word that has become a first part, most with their linking s."""

FIRST_PARTS = (
    # who
    "menschen frauen männer mädchen jungen kinder kindes kinds jugend eltern familien mutter "
    "mütter vater väter bürger bürgerinnen opfer täter zeugen zeuginnen betroffenen "
    "behinderten patienten kranken senioren alten alters flüchtlings ausländer arbeiter "
    "teilnehmer teilnahme beamten lehrer schüler studenten studierenden verbraucher kunden "
    "mieter nutzer leser wähler mitglieder mitglieds personen personal partner gäste gast "
    "nachbar fremden völker volks freiwilligen ehren anti auto fach laien toten erwachsenen "
    "generationen geschlechter geschlechts witwen waisen ärzte anwalts richter kläger "
    # state and law
    "bundes landes länder staats staaten kreis bezirks stadt städte gemeinde gemeinden dorf "
    "kommunal regierungs polizei grenz zoll wehr gerichts rechts straf grund gesetz gesetzes "
    "verfassungs zivil steuer steuern halts amts ämter behörden ministerial rats recht rechte "
    "asyl aufenthalts verfahrens vertrags vertrauens prozess urteils beweis zeugnis dienst "
    "dienstes wahl wahlen kriminal gewalt tat zwangs haft mord diebstahls schadens schaden "
    "unfall gefahren gefahr handels hilfs schutz sicher pflicht pflichten antrags auftrags "
    "melde pass ausweis einreise "
    # work, money, social matters
    "arbeits arbeit berufs beruf sozial lohn gehalts geld renten pflege gesundheits kassen "
    "haus heim heimat wohn wohnungs miet mindest tarif betriebs betrieb unternehmens "
    "wirtschafts markt preis kosten spenden förder stiftungs vereins verbands vorstands "
    "einkommens vermögens eigentums kapital finanz bank kredit schulden kauf verkaufs waren "
    "liefer lebens todes geburts ehe sterbe krankheits not rettungs sucht drogen hilfe hilfs "
    "beratungs netz selbst gemeinwesen gemein gemeinschafts teilhabe inklusions "
    # learning, media, culture
    "schul schulen kita bildungs ausbildungs wissens wissenschafts forschungs lehr lern "
    "sprach sprachen bücher buch schrift text wort bild film kultur kunst musik theater "
    "literatur presse medien zeitungs rundfunk fernseh telefon daten netz internet computer "
    "brief post glaubens kirchen religions friedens kriegs erinnerungs gedenk geschichts "
    "museums "
    # nature, traffic, places
    "umwelt natur klima energie strom wasser wetter wald tier tiere pflanzen land landschafts "
    "luft boden meeres küsten berg fluss feuer brand sonnen wind atom kern kohle öl gas bau "
    "straßen verkehrs bahn auto fahr fahrrad flug schiffs reise wander weg wege orts ort raum "
    "welt erd europa nord süd ost west innen außen ober neben haupt rand mittel zentral "
    # time, measure, manner
    "jahres jahre jahrhundert tages tags tage monats wochen stunden zeit abend nacht morgen "
    "sommer winter herbst oster weihnachts dauer kurz lang lange voll halb teil hoch tief "
    "groß klein höchst erst sonder einzel gesamt mehr viel allgemein gleich schnell still "
    "ruhe frei eigen fern nah "
    # things and notions
    "aktions ansprech anmelde hand hände kopf herz körper leib zahn seelen haut blut kranken "
    "kräfte kraft rahmen brücken chancen ziel ziele zukunfts konflikt krisen problem barriere "
    "projekt programm plan interessen meinungs öffentlichkeits gruppen klassen stellen stell "
    "schmerzens verdachts berichts bericht diskussions podiums dach fenster tür tisch stuhl "
    "bett küchen garten spiel spiele sport fest feier tanz ball turn schluss anfangs stück "
    "stücks wohl sorgfalts bewusstseins fahrts ketten tat seel kampf streit treff gegen "
    "waffen werk werks hand dolmetsch bereitschafts nahrungs mittels eingangs ausgangs "
    "übergangs nutz rück druck papier farb licht ton stand standort standes sitz führer "
    "führungs leit prüf test such fund find bestands notdienst"
)
"""Words in the form in which they begin a compound, the linking element included."""

SECOND_PARTS = (
    # states, deeds, notions; a stem stands for all that begins with it
    "vereinbarung verfassung versicherung verwaltung versammlung veranstaltung verhandlung "
    "verhältnis vertretung vertrag verfahren verfügung verband verbände verein verbot "
    "verordnung versorgung verletzung verfolgung verweigerung verzeichnis verantwort "
    "vertrauen vermittlung verbindung verkehr verbrauch vergleich verlust versuch verpflicht "
    "verbesserung verdacht verbrechen verbrecher verheiratung vermögen vermeidung "
    "veröffentlich beratung bericht bereich bereitschaft bekämpfung bedingung bedarf bedürf "
    "bedeut behörd behandlung beauftragt beamt beitrag beiträge begleit besprechung bestand "
    "bestimmung beschwerde beschluss beschlüsse bescheid beschein betreuung betrieb "
    "beteiligung betrag beträge bewusst bewusstsein beweg bewerb bewältigung begriff besuch "
    "bezieh bezug bezüge belastung berechtig bewert besitz betroffen entwurf entwürf "
    "entschädig entscheid entwickl entgelt erklärung erlaubnis ergebnis erfahrung erfolg "
    "eröffnung ersatz erstattung erhebung ereignis erziehung erlebnis erfassung ernährung "
    "empfehl empfind gefährdung gesetz gericht gespräch gesellschaft gemeinschaft gemeinde "
    "gebiet gebäude gebühr geschichte geschäft gewinn gewerkschaft gewalt gedanke gefahr "
    "gefühl gegen gestalt gestattung genossen gerecht gefängnis gehalt gehälter gebung geber "
    "geld zusammen zuwend zugang zugänge zustand zuständ zustimmung zufrieden zuschuss "
    "zuschüss angebot angehörig anspruch ansprüche antrag anträge anlage anstalt anwält "
    "anwalt angelegen analyse angriff anzeige anforder anfrage anschluss annahme ausbeut "
    "ausbild ausgabe ausländ ausschuss ausschüss aussage ausstell austausch ausweis auswahl "
    "auswert aufgabe aufklärung auftrag aufträge aufnahme aufwand aufenthalt aufsicht abgabe "
    "abgeordnet abkommen ablauf abschluss abteil absicht abwehr einrichtung einsatz einsätz "
    "einkommen einführ einwohn einheit eigentum eigenschaft unterkunft unterkünft unterhalt "
    "unternehm unterricht unterstütz untersuch unfähig übergang überschreit überwach überzeug "
    "mitglied mitteil mitarbeit mitwirk teilnahm teilnehm teilhab vorschlag vorschläg "
    "vorschrift vorsorge vorsitz vorstand vorständ vortrag vorträg vorbild umsetzung umwelt "
    "nachricht nachweis nachwuchs rückkehr widerstand "
    # doing
    "arbeit handel handlung händler hilfe helfer leistung leitung leiter führung führer "
    "förderung forderung forschung forscher bildung bilder sicherung sicherheit schutz "
    "schützer stelle stellung stellen nahme mangel mängel mittel pflege pfleger pflicht "
    "prüfung planung planer lösung ordnung ordner sammlung sitzung satzung schulung sprache "
    "sprecher sprach spende spender steuer suche tagung tätig wandel wechsel wende wirkung "
    "wissen wesen zahlung zahler zeichnung zeichen zeugnis zeuge ziele zahlen erinnerung "
    "schreiben schreitend haltung halter nutzung nutzer nehmer meister bauer bauerin mittler "
    "begleit klage kläger kosten kontrolle kampagne kommission konferenz kongress konvention "
    "konzept koordin kompetenz kommunikation konflikt kapital katalog kriminal kultur kunde "
    "kunst künst kandidat diagnos diskuss dokument diskriminierung expert export import "
    "initiative information integration instrument institut interesse index inhalt mission "
    "ministerium minister prävention präsident präsidium prinzip problem produkt professor "
    "programm projekt prostitution prozess protokoll politik politisch polit partner partei "
    "papier portal position person personal praxis qualität register regierung reform region "
    "reihe republik revolution richtlinie richter richtung rektor resolut seminar situation "
    "standard station statistik strategie struktur studie symptom system szene technik "
    "technolog therap theorie traffic trainer training tradition transfer transport tarif "
    "zentral zentrum zentren zentrale aktion akademie archiv autor organisation orient "
    "methode methodik maßnahme material medizin medien migration modell moment museum musik "
    "norm dumping demokrat finanz fonds form formular formel forum funktion festival film "
    "garant gruppe garten extremis recht rechte rechtlich rat räte rats staat staatlich grund "
    "grundlage grundsatz grundsätze "
    # places and bodies
    "haus häuser heim heime halle kammer kasse kassen kirche klinik kirch kreis kreise küche "
    "lager laden läden land länder amt ämter anwalt bank bund büro bahn bau bauten dienst "
    "dienste dorf fläche flüchtling front gesicht grenze hafen hof höfe kinder klasse markt "
    "märkte nation ort orte platz plätze polizei post raum räume schule schul stadt städte "
    "stätte straße strecke teil teile treff punkt viertel wache wald weg wege welt werk werke "
    "werkstatt zimmer zone gefälle bezirk börse botschaft brücke "
    # people
    "frau frauen mann männer mensch menschen kind jugend eltern familie ärzt arzt bürger "
    "beirat chef gast gäste gegner herr kraft kräfte kollege lehrer leute mutter opfer "
    "schüler student täter volk wehr freund fahrer gänger inhaber dolmetsch seelsorge sorge "
    "sorgfalt referent "
    # things and times
    "abend akte alter band bedarf beispiel blatt blätter brief buch bücher datei daten datum "
    "ehe energie erbe fahrt fahrten faktor fall fälle farbe fehler feier fest flucht folge "
    "frage freiheit freizügig freundlich frieden frist funk gleich gleichheit güter haft hand "
    "heft herstell jahr kampf karte kenntnis kette ketten klima kodex konto konten kurs kurse "
    "lage last lasten leben lehre liste literatur losigkeit lohn löhne macht menge miete "
    "minute mitte mord monat nacht name nummer note objekt paket pass plan pläne plakat preis "
    "presse quote quelle rahmen rate rente reise rolle ruf sache satz sätze schaden schäden "
    "schein schluss schritt schrift schwer sinn spiel sport stand steig stoff strafe straf "
    "strom stück stunde tag tage taten tat telefon text thema themen titel tod ton träger "
    "treue turnier umfrage urkunde urlaub urteil verfass wagen wahl wahlen wand ware waren "
    "wasser wert werte wettbewerb wille winter wirtschaft woche wohl wohn wohnung wort wörter "
    "zahl zeit zeiten zeitung zins zwang zweck bestand schließ ärzte schwerpunkt eröffn "
    "exporte waffen wohlfahrt gebrauch umzug netz druck kommunal sozial bundes landes berufs "
    "arbeits haupt grund gesund generation erwachsen eigentümer eigner kritik kritisch frei "
    "freie freien feindlich fähig pflichtig gerechtigkeit"
)
"""Stems that stand at the head of a compound's second part."""

PREFIXES = (
    "ab an auf aus be bei da dar durch ein ent er fort ge gegen her heran herauf heraus "
    "herein herum hervor hin hinaus hinein hinter hinzu in los miss mit nach nieder ob ur "
    "über um un unter ver vor voran voraus vorbei vorher weg weiter wider wieder zer zu "
    "zurecht zurück zusammen dis de des ex extra hyper hypo im inter kom kon kol kor mega "
    "mikro mono multi para per post prä pro re sub sup super sym syn tele trans ultra unver "
    "beauf veran verein beein vorver zuver nichts dazu davon dabei damit daran darauf daraus "
    "darin darüber darunter wohin"
)
"""What never stands before a joint: a prefix and its word are one."""

SUFFIXES = (
    "lich lung isch same sames samen fältig schaft heit keit haft ung nis tum chen lein ling "
    "ation ität ieren iert ierung igkeit igung erin erinnen ern erung elung innen enheit"
)
"""What never begins a second part."""

COMPOUNDS = Compounds(FIRST_PARTS, SECOND_PARTS, LINKED, PREFIXES, SUFFIXES)
