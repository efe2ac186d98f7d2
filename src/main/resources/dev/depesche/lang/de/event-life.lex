# Words that tell of science, culture, sport, and life and death.
# Verbs are lower case, nouns upper case, in a phrase the verb comes last; forms: participle, past and present of a verb that the dictionary lacks;
# type: the likeliest first, the article's other words decide; weight: how surely the word tells an event.
# --- science ---
landen | type=science,accident | weight=weak
starten | type=science,company,sport | weight=weak
Landung | type=science
Weltraumspaziergang | type=science | weight=strong
Außeneinsatz | type=science | weight=strong
ins All fliegen | type=science
Jungfernflug | type=science | weight=strong
Erstflug | type=science | weight=strong
Testflug | type=science | weight=strong
Raumflug | type=science | weight=strong
erfinden | type=science
Erfindung | type=science | weight=strong
Patent | type=science | weight=weak
Forschungsprojekt | type=science | weight=strong
Züchtung | type=science | weight=strong
Umlaufbahn | type=science | weight=strong
Andockmanöver | type=science | weight=strong
andocken | type=science | weight=strong
Rekordflug | type=science
Expedition | type=science | weight=strong
Messung | type=science | weight=weak
entdecken | type=science | weight=strong
erforschen | type=science | weight=strong
ins All starten | type=science
nachweisen | type=science | weight=weak
züchten | type=science
entschlüsseln | type=science | weight=strong
klonen | type=science | weight=strong
Forscher finden | type=science
Entdeckung | type=science | weight=strong
Experiment | type=science | weight=strong
Ausgrabung | type=science | weight=strong
Sonnenfinsternis | type=science | weight=strong
Mondfinsternis | type=science | weight=strong
Marsmission | type=science | weight=strong
Mondlandung | type=science | weight=strong
Raketenstart | type=science | weight=strong
Durchbruch | type=science | weight=weak
# --- culture ---
versteigern | type=culture | weight=strong
Versteigerung | type=culture | weight=strong
Auktion | type=culture | weight=strong
den Preis erhalten | type=culture
mit dem Preis auszeichnen | type=culture
Auszeichnung | type=culture | weight=strong
Verleihung | type=culture | weight=strong
Ehrung | type=culture | weight=strong
Volksfest | type=culture | weight=strong
Ausstrahlung | type=culture
Erstausstrahlung | type=culture | weight=strong
Tournee | type=culture | weight=strong
Abschiedstournee | type=culture | weight=strong
Messe | type=culture | weight=weak
Stadtfest | type=culture | weight=strong
Weihnachtsmarkt | type=culture | weight=strong
Umzug | type=culture,other | weight=weak
Wiedereröffnung | type=culture
Lesung | type=culture | weight=weak
Restaurierung | type=culture | weight=strong
Vernissage | type=culture | weight=strong
Premierenfeier | type=culture | weight=strong
ehren | type=culture | weight=weak
Gottesdienst | type=culture | weight=weak
Messefeier | type=culture | weight=strong
Dreharbeiten | type=culture | weight=strong
Trauung | type=culture | weight=strong
uraufführen | type=culture | weight=strong | forms=uraufgeführt,uraufführte,uraufführt
ausstellen | type=culture | weight=weak
inszenieren | type=culture | weight=strong
auszeichnen | type=culture | weight=weak
verfilmen | type=culture | weight=strong
einen Preis verleihen | type=culture
einen Preis erhalten | type=culture
Premiere feiern | type=culture
vertonen | type=culture | weight=strong
heiraten | type=culture
feiern | type=culture | weight=weak
Filmfestival | type=culture | weight=strong
Festival | type=culture | weight=strong
Konzert | type=culture | weight=strong
Ausstellung | type=culture | weight=strong
Premiere | type=culture | weight=strong
Preisverleihung | type=culture | weight=strong
Uraufführung | type=culture | weight=strong
Buchmesse | type=culture | weight=strong
Karneval | type=culture | weight=strong
Jubiläum | type=culture
Festspiele | type=culture | weight=strong
Hochzeit | type=culture | weight=strong
Seligsprechung | type=culture | weight=strong
Heiligsprechung | type=culture | weight=strong
Weltjugendtag | type=culture | weight=strong
Kirchentag | type=culture | weight=strong
# --- sport ---
Rekord | type=sport,science,economy,company | weight=weak
austragen | type=sport | weight=strong
Austragung | type=sport | weight=strong
Auslosung | type=sport | weight=strong
Ligaspiel | type=sport | weight=strong
Testspiel | type=sport | weight=strong
Freundschaftsspiel | type=sport | weight=strong
Punktspiel | type=sport | weight=strong
Pokalspiel | type=sport | weight=strong
Wettkampf | type=sport | weight=strong
Sportler | type=sport | weight=weak
Wettbewerb | type=sport | weight=weak
Tor | type=sport | weight=weak
schießen | type=sport,attack,crime,conflict | weight=weak
Bestzeit | type=sport | weight=strong
Sprint | type=sport | weight=strong
Zweitligist | type=sport | weight=strong
Erstligist | type=sport | weight=strong
Heimspiel | type=sport | weight=strong
Auswärtsspiel | type=sport | weight=strong
Qualifikation | type=sport | weight=strong
Vereinswechsel | type=sport | weight=strong
Trainerwechsel | type=sport | weight=strong
Dopingtest | type=sport | weight=strong
Dopingsperre | type=sport | weight=strong
Dauerkarte | type=sport | weight=strong
Fahrerlager | type=sport | weight=strong
gewinnen | type=sport,election,trial,culture | weight=weak
siegen | type=sport,election | weight=weak
besiegen | type=sport,conflict,election
verlieren | type=sport,election,trial,economy | weight=weak
unterliegen | type=sport
bezwingen | type=sport | weight=strong | forms=bezwungen,bezwang,bezwingt
qualifizieren | type=sport | weight=weak
verpassen | type=sport | weight=weak
aufsteigen | type=sport | weight=weak
absteigen | type=sport | weight=weak
einen Rekord aufstellen | type=sport
dopen | type=sport | weight=strong
Gold gewinnen | type=sport
ins Finale einziehen | type=sport
den Titel verteidigen | type=sport
trainieren | type=sport | weight=weak
Sieg | type=sport,election,conflict | weight=weak
Niederlage | type=sport,election,vote,conflict | weight=weak
Weltmeisterschaft | type=sport | weight=strong
Europameisterschaft | type=sport | weight=strong
Finale | type=sport | weight=strong
Halbfinale | type=sport | weight=strong
Viertelfinale | type=sport | weight=strong
Turnier | type=sport | weight=strong
Rennen | type=sport | weight=weak
Etappe | type=sport | weight=strong
Weltcup | type=sport | weight=strong
Länderspiel | type=sport | weight=strong
Unentschieden | type=sport | weight=strong
Derby | type=sport | weight=strong
Weltrekord | type=sport | weight=strong
Marathon | type=sport | weight=strong
Auswärtssieg | type=sport | weight=strong
Heimsieg | type=sport | weight=strong
Achtelfinale | type=sport | weight=strong
Spiel | type=sport | weight=weak
# --- other ---
ums Leben kommen | type=other | weight=weak
beerdigen | type=other | weight=strong
bestatten | type=other | weight=strong
beisetzen | type=other | weight=strong
entsorgen | type=other | weight=strong
Jahrestag | type=other | weight=strong
jähren | type=other | weight=strong | forms=gejährt,jährte,jährt
Geburtstag | type=other | weight=weak
trauern | type=other | weight=strong
gründen | type=other | weight=weak
Gründung | type=other | weight=weak
das Zeitliche segnen | type=other
ableben | type=other
Kondolenz | type=other | weight=strong
Heirat | type=other | weight=strong
Scheidung | type=other | weight=strong
sterben | type=other
versterben | type=other
im Alter sterben | type=other
umbenennen | type=other | forms=umbenannt,umbenannte,umbenennt
Tod | type=other | weight=strong
Todestag | type=other
Trauer | type=other
Trauerfeier | type=other | weight=strong
Beerdigung | type=other | weight=strong
Beisetzung | type=other | weight=strong
Staatsbegräbnis | type=other | weight=strong
Flucht | type=other | weight=weak
Einweihung | type=other | weight=strong
einweihen | type=other | weight=strong
eröffnen | type=other | weight=weak
Eröffnung | type=other
Geburt | type=other | weight=strong
Gedenkfeier | type=other | weight=strong
gedenken | type=other
enthüllen | type=other | weight=weak
veröffentlichen | type=other | weight=weak
spenden | type=other
