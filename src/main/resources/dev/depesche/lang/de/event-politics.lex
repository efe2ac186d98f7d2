# Words that tell of politics: talks, visits, agreements, decisions, votes, offices, words.
# verbs are lower case, nouns upper case; forms: participle, past and present of a verb that the dictionary lacks; type: the likeliest first, the article's other words decide; weight: how surely the word tells an event.
# --- meeting ---
treffen | type=meeting | weight=weak
empfangen | type=meeting
zusammentreffen | type=meeting
zusammenkommen | type=meeting
verhandeln | type=meeting
beraten | type=meeting | weight=weak
tagen | type=meeting
konferieren | type=meeting
zusammentreten | type=meeting
sondieren | type=meeting
Gespräche führen | type=meeting
Gespräche aufnehmen | type=meeting
an einen Tisch setzen | type=meeting
Treffen | type=meeting
Gipfel | type=meeting | weight=strong
Gipfeltreffen | type=meeting | weight=strong
Konferenz | type=meeting
Gespräch | type=meeting | weight=weak
Unterredung | type=meeting
Verhandlung | type=meeting
Tagung | type=meeting
Sitzung | type=meeting | weight=weak
Sondersitzung | type=meeting
Begegnung | type=meeting
Audienz | type=meeting
Zusammenkunft | type=meeting
Beratung | type=meeting | weight=weak
Klausurtagung | type=meeting
Parteitag | type=meeting
Kongress | type=meeting
Krisentreffen | type=meeting | weight=strong
Vermittlungsverfahren | type=meeting
Konsultation | type=meeting
Friedensgespräche | type=meeting | weight=strong
Sondierungsgespräch | type=meeting
Koalitionsverhandlung | type=meeting
Schlichtung | type=meeting
Vollversammlung | type=meeting
Krisengespräch | type=meeting
Spitzentreffen | type=meeting | weight=strong
Krisensitzung | type=meeting
Verhandlungsrunde | type=meeting
Ministertreffen | type=meeting | weight=strong
Delegiertenkonferenz | type=meeting
Generalversammlung | type=meeting
Klimakonferenz | type=meeting | weight=strong
Friedenskonferenz | type=meeting | weight=strong
Koalitionsgespräch | type=meeting
Gesprächsrunde | type=meeting
# --- visit ---
besuchen | type=visit
bereisen | type=visit
anreisen | type=visit
einreisen | type=visit | weight=weak
reisen | type=visit | weight=weak
abreisen | type=visit | weight=weak
zu Besuch kommen | type=visit
zu Besuch eintreffen | type=visit
Besuch | type=visit
Staatsbesuch | type=visit | weight=strong
Reise | type=visit | weight=weak
Visite | type=visit
Antrittsbesuch | type=visit | weight=strong
Auslandsreise | type=visit
Papstbesuch | type=visit | weight=strong
Rundreise | type=visit | weight=weak
Truppenbesuch | type=visit | weight=strong
Stippvisite | type=visit
Papstreise | type=visit | weight=strong
Pilgerreise | type=visit
Arbeitsbesuch | type=visit | weight=strong
Blitzbesuch | type=visit
Antrittsreise | type=visit
Delegationsreise | type=visit
Überraschungsbesuch | type=visit | weight=strong
Afrikareise | type=visit
Asienreise | type=visit
Nahostreise | type=visit
Europareise | type=visit
# --- agreement ---
unterzeichnen | type=agreement
unterschreiben | type=agreement
vereinbaren | type=agreement
einigen | type=agreement
paraphieren | type=agreement | forms=paraphiert,paraphierte,paraphiert
ratifizieren | type=agreement
verständigen | type=agreement
beilegen | type=agreement
aushandeln | type=agreement
Frieden schließen | type=agreement
einen Vertrag schließen | type=agreement
einen Kompromiss finden | type=agreement
eine Einigung erzielen | type=agreement
besiegeln | type=agreement
Abkommen | type=agreement
Vereinbarung | type=agreement
Einigung | type=agreement
Pakt | type=agreement
Friedensvertrag | type=agreement
Waffenstillstand | type=agreement | weight=strong
Waffenruhe | type=agreement | weight=strong
Kompromiss | type=agreement
Unterzeichnung | type=agreement | weight=strong
Übereinkunft | type=agreement
Tarifabschluss | type=agreement | weight=strong
Tarifeinigung | type=agreement | weight=strong
Koalitionsvertrag | type=agreement
Ratifizierung | type=agreement
Friedensabkommen | type=agreement
Freihandelsabkommen | type=agreement
Handelsabkommen | type=agreement
Absichtserklärung | type=agreement
Vertragsabschluss | type=agreement
Durchbruch | type=agreement | weight=weak
Verständigung | type=agreement
Übereinkommen | type=agreement
Friedensschluss | type=agreement
Staatsvertrag | type=agreement
Feuerpause | type=agreement | weight=strong
Vertragsunterzeichnung | type=agreement | weight=strong
# --- decision ---
beschließen | type=decision
entscheiden | type=decision
billigen | type=decision
genehmigen | type=decision
verbieten | type=decision
erlauben | type=decision
anordnen | type=decision
verhängen | type=decision
verfügen | type=decision
zulassen | type=decision
aufheben | type=decision
verschärfen | type=decision
lockern | type=decision
untersagen | type=decision
erlassen | type=decision
ausrufen | type=decision
anerkennen | type=decision
bewilligen | type=decision
vertagen | type=decision
verschieben | type=decision | weight=weak
festlegen | type=decision
festsetzen | type=decision
abschaffen | type=decision
in Kraft treten | type=decision
aussetzen | type=decision | weight=weak
einführen | type=decision | weight=weak
verlängern | type=decision | weight=weak
gestatten | type=decision
verordnen | type=decision
beschlagnahmen | type=decision | weight=weak
stoppen | type=decision | weight=weak
ausweisen | type=decision
abschieben | type=decision
freigeben | type=decision | weight=weak
verstaatlichen | type=decision
begrenzen | type=decision | weight=weak
befristen | type=decision | weight=weak
Beschluss | type=decision
Entscheidung | type=decision
Entscheid | type=decision
Verbot | type=decision
Genehmigung | type=decision
Erlass | type=decision
Verordnung | type=decision
Dekret | type=decision
Zulassung | type=decision | weight=weak
Freigabe | type=decision | weight=weak
Anordnung | type=decision
Embargo | type=decision
Einreiseverbot | type=decision
Verfügung | type=decision
Moratorium | type=decision
Lockerung | type=decision
Flugverbotszone | type=decision
Ausnahmezustand | type=decision
Ausgangssperre | type=decision
Lockdown | type=decision
Anerkennung | type=decision | weight=weak
Gesetzesänderung | type=decision | weight=weak
Notstand | type=decision
Rauchverbot | type=decision
Ausweisung | type=decision
Abschiebung | type=decision
Begnadigung | type=decision
Einführung | type=decision | weight=weak
Abschaffung | type=decision
Aufnahmestopp | type=decision
Kabinettsbeschluss | type=decision | weight=strong
Grundsatzentscheidung | type=decision
Fahrverbot | type=decision
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
# --- appointment ---
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
verpflichten | type=appointment | weight=weak
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
# --- resignation ---
zurücktreten | type=resignation | weight=strong
abtreten | type=resignation
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
# --- statement ---
fordern | type=statement | weight=weak
warnen | type=statement | weight=weak
kritisieren | type=statement | weight=weak
ankündigen | type=statement | weight=weak
erklären | type=statement | weight=weak
sagen | type=statement | weight=weak
bekräftigen | type=statement | weight=weak
loben | type=statement | weight=weak
drohen | type=statement | weight=weak
zurückweisen | type=statement | weight=weak
dementieren | type=statement | weight=weak
vorwerfen | type=statement | weight=weak
begrüßen | type=statement | weight=weak
empfehlen | type=statement | weight=weak
äußern | type=statement | weight=weak
befürworten | type=statement | weight=weak
bezeichnen | type=statement | weight=weak
appellieren | type=statement | weight=weak
mahnen | type=statement | weight=weak
rechnen | type=statement | weight=weak
erwarten | type=statement | weight=weak
versprechen | type=statement | weight=weak
bedauern | type=statement | weight=weak
entschuldigen | type=statement | weight=weak
gratulieren | type=statement | weight=weak
behaupten | type=statement | weight=weak
betonen | type=statement | weight=weak
Stellung beziehen | type=statement
verlangen | type=statement | weight=weak
verteidigen | type=statement | weight=weak
rügen | type=statement | weight=weak
spotten | type=statement | weight=weak
anprangern | type=statement | weight=weak
unterstellen | type=statement | weight=weak
beklagen | type=statement | weight=weak
bezweifeln | type=statement | weight=weak
ablehnen | type=statement | weight=weak
aufrufen | type=statement | weight=weak
auffordern | type=statement | weight=weak
beschuldigen | type=statement | weight=weak
widersprechen | type=statement | weight=weak
zusichern | type=statement | weight=weak
vorschlagen | type=statement | weight=weak
plädieren | type=statement | weight=weak
bestreiten | type=statement | weight=weak
bemängeln | type=statement | weight=weak
mitteilen | type=statement | weight=weak
berichten | type=statement | weight=weak
Kritik | type=statement | weight=weak
Forderung | type=statement | weight=weak
Warnung | type=statement | weight=weak
Drohung | type=statement | weight=weak
Aufruf | type=statement | weight=weak
Appell | type=statement | weight=weak
Interview | type=statement | weight=weak
Rede | type=statement | weight=weak
Ansprache | type=statement | weight=weak
Stellungnahme | type=statement | weight=weak
Vorwurf | type=statement | weight=weak
Äußerung | type=statement | weight=weak
Entschuldigung | type=statement | weight=weak
Empörung | type=statement | weight=weak
Regierungserklärung | type=statement
Neujahrsansprache | type=statement
Pressekonferenz | type=statement | weight=weak
Vorschlag | type=statement | weight=weak
Debatte | type=statement | weight=weak
Streit | type=statement | weight=weak
Zusicherung | type=statement | weight=weak
Aussage | type=statement | weight=weak
