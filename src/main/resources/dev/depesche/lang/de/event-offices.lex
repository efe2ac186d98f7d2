# Words that tell of votes, elections and who comes into office or leaves it.
# Verbs are lower case, nouns upper case, in a phrase the verb comes last; forms: participle, past and present of a verb that the dictionary lacks;
# type: the likeliest first, the article's other words decide; weight: how surely the word tells an event.
# --- vote ---
abstimmen | type=vote | weight=strong
stimmen | type=vote
votieren | type=vote
verabschieden | type=vote
überstimmen | type=vote
ein Veto einlegen | type=vote
das Vertrauen aussprechen | type=vote
die Vertrauensfrage stellen | type=vote
Abstimmung | type=vote | weight=strong
Votum | type=vote
Referendum | type=vote | weight=strong
Volksabstimmung | type=vote | weight=strong
Volksentscheid | type=vote | weight=strong
Volksbegehren | type=vote
Misstrauensvotum | type=vote | weight=strong
Vertrauensfrage | type=vote | weight=strong
Bürgerentscheid | type=vote | weight=strong
Veto | type=vote
Vertrauensabstimmung | type=vote | weight=strong
Misstrauensantrag | type=vote
Mitgliederentscheid | type=vote | weight=strong
Kampfabstimmung | type=vote | weight=strong
Verabschiedung | type=vote | weight=weak
Schlussabstimmung | type=vote | weight=strong
Enthaltung | type=vote | weight=weak
Unabhängigkeitsreferendum | type=vote | weight=strong
# --- election ---
Wahlfälschung | type=election | weight=strong
Koalition | type=election | weight=weak
Kandidatenliste | type=election
Spitzenkandidatur | type=election | weight=strong
Wahlprogramm | type=election | weight=strong
Umfrage | type=election | weight=weak
Wahlumfrage | type=election | weight=strong
Direktmandat | type=election | weight=strong
Wahlanfechtung | type=election | weight=strong
Regierungskoalition | type=election | weight=weak
Wahlverlierer | type=election | weight=strong
Regierungsbündnis | type=election
wählen | type=election
wiederwählen | type=election | forms=wiedergewählt,wiederwählte,wiederwählt
kandidieren | type=election
auszählen | type=election
in die Stichwahl gehen | type=election
zur Wahl antreten | type=election
zur Wahl stehen | type=election
bestätigen | type=election | weight=weak
Wahl | type=election | weight=strong
Präsidentschaftswahl | type=election | weight=strong
Parlamentswahl | type=election | weight=strong
Landtagswahl | type=election | weight=strong
Bundestagswahl | type=election | weight=strong
Kommunalwahl | type=election | weight=strong
Neuwahl | type=election
Wahlsieg | type=election | weight=strong
Wahlniederlage | type=election | weight=strong
Stichwahl | type=election | weight=strong
Wahlergebnis | type=election | weight=strong
Urnengang | type=election | weight=strong
Hochrechnung | type=election
Wiederwahl | type=election | weight=strong
Vorwahl | type=election | weight=strong
Erdrutschsieg | type=election | weight=strong
Stimmenauszählung | type=election | weight=strong
Wahlbetrug | type=election
Wahlgang | type=election
Oberbürgermeisterwahl | type=election | weight=strong
Europawahl | type=election | weight=strong
Nationalratswahl | type=election | weight=strong
Regierungswechsel | type=election
Bürgermeisterwahl | type=election | weight=strong
Bundespräsidentenwahl | type=election | weight=strong
Präsidentenwahl | type=election | weight=strong
Senatswahl | type=election | weight=strong
Bürgerschaftswahl | type=election | weight=strong
Kanzlerkandidatur | type=election
Abgeordnetenhauswahl | type=election | weight=strong
Papstwahl | type=election | weight=strong
betrügen | type=election | weight=weak
# --- appointment ---
antreten | type=appointment | weight=weak
Neuzugang | type=appointment | weight=weak
einen neuen Trainer verpflichten | type=appointment
Amtseid | type=appointment | weight=strong
Chefposten | type=appointment
Spitzenkandidat | type=appointment | weight=weak
Bewerber | type=appointment | weight=weak
Cheftrainer | type=appointment | weight=strong
Postenvergabe | type=appointment | weight=strong
Kabinett | type=appointment | weight=weak
Fraktionsvorsitz | type=appointment | weight=weak
Parteivorsitz | type=appointment | weight=weak
ernennen | type=appointment | weight=strong
berufen | type=appointment | weight=weak
vereidigen | type=appointment | weight=strong
beauftragen | type=appointment
nominieren | type=appointment
benennen | type=appointment
das Amt antreten | type=appointment
das Amt übernehmen | type=appointment
zum Nachfolger bestimmen | type=appointment
die Nachfolge antreten | type=appointment
inthronisieren | type=appointment | weight=strong
befördern | type=appointment | weight=weak
betrauen | type=appointment
designieren | type=appointment | forms=designiert,designierte,designiert
küren | type=appointment | weight=weak
nachfolgen | type=appointment
nachrücken | type=appointment | forms=nachgerückt,nachrückte,nachrückt
aufrücken | type=appointment
einsetzen | type=appointment | weight=weak
ablösen | type=appointment | weight=weak
bestellen | type=appointment,company | weight=weak
Ernennung | type=appointment | weight=strong
Vereidigung | type=appointment | weight=strong
Amtsantritt | type=appointment | weight=strong
Amtseinführung | type=appointment | weight=strong
Nominierung | type=appointment
Nachfolger | type=appointment | weight=weak
Nachfolge | type=appointment
Regierungsbildung | type=appointment
Kabinettsumbildung | type=appointment | weight=strong
Regierungsumbildung | type=appointment | weight=strong
Amtsübernahme | type=appointment
Amtsübergabe | type=appointment | weight=strong
Inthronisation | type=appointment | weight=strong
Neubesetzung | type=appointment | weight=strong
Bestellung | type=appointment | weight=weak
Nominierungsparteitag | type=appointment
Amtsnachfolger | type=appointment
Beförderung | type=appointment | weight=weak
vorschlagen | type=appointment | weight=weak
# --- resignation ---
das Mandat niederlegen | type=resignation
den Vorsitz abgeben | type=resignation
auf das Amt verzichten | type=resignation
Mandatsverzicht | type=resignation | weight=strong
den Posten räumen | type=resignation
sein Amt niederlegen | type=resignation
niederlegen | type=resignation
Amtsrücktritt | type=resignation | weight=strong
verzichten | type=resignation | weight=weak
zurücktreten | type=resignation | weight=strong
abtreten | type=resignation | weight=weak
abdanken | type=resignation | weight=strong
entlassen | type=resignation,company
feuern | type=resignation | weight=strong
absetzen | type=resignation | weight=strong
das Amt niederlegen | type=resignation
den Rücktritt einreichen | type=resignation
den Rücktritt erklären | type=resignation
aus dem Amt scheiden | type=resignation
ausscheiden | type=resignation,sport | weight=weak
abberufen | type=resignation | weight=strong
entmachten | type=resignation | weight=strong
suspendieren | type=resignation
beurlauben | type=resignation
rauswerfen | type=resignation | forms=rausgeworfen,rauswarf,rauswirft
abwählen | type=resignation | weight=strong
in den Ruhestand gehen | type=resignation
den Hut nehmen | type=resignation
des Amtes entheben | type=resignation
zurückziehen | type=resignation | weight=weak
Rücktritt | type=resignation | weight=strong
Entlassung | type=resignation | weight=strong
Absetzung | type=resignation | weight=strong
Abdankung | type=resignation | weight=strong
Rückzug | type=resignation | weight=weak
Rücktrittsgesuch | type=resignation | weight=strong
Amtsverzicht | type=resignation | weight=strong
Abberufung | type=resignation | weight=strong
Amtsenthebung | type=resignation
Demission | type=resignation | weight=strong
Rauswurf | type=resignation | weight=strong
Ablösung | type=resignation | weight=weak
Suspendierung | type=resignation
Entmachtung | type=resignation | weight=strong
Abgang | type=resignation
Abwahl | type=resignation | weight=strong
Rücktrittserklärung | type=resignation | weight=strong
Rücktrittsankündigung | type=resignation | weight=strong
Pensionierung | type=resignation
Amtsniederlegung | type=resignation | weight=strong
