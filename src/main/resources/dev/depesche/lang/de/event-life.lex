# Words that tell of accidents, nature, health, science, culture, sport and death.
# verbs are lower case, nouns upper case; forms: participle, past and present of a verb that the dictionary lacks; type: the likeliest first, the article's other words decide; weight: how surely the word tells an event.
# --- accident ---
verunglücken | type=accident | weight=strong
abstürzen | type=accident | weight=strong
kollidieren | type=accident | weight=strong
entgleisen | type=accident | weight=strong
zusammenstoßen | type=accident | weight=strong
kentern | type=accident | weight=strong
einstürzen | type=accident | weight=strong
ums Leben kommen | type=accident
ertrinken | type=accident | weight=strong
notlanden | type=accident | weight=strong
rammen | type=accident
überfahren | type=accident
umstürzen | type=accident
in Brand geraten | type=accident
in Flammen aufgehen | type=accident
in Flammen stehen | type=accident
Feuer fangen | type=accident
ausbrennen | type=accident
verschütten | type=accident
ersticken | type=accident | forms=erstickt,erstickte,erstickt
überschlagen | type=accident
prallen | type=accident
tödlich verunglücken | type=accident
sinken | type=accident,economy | weight=weak
brennen | type=accident | weight=weak
abbrennen | type=accident
niederbrennen | type=accident
verletzen | type=accident | weight=weak
stranden | type=accident | weight=weak
Unfall | type=accident | weight=strong
Unglück | type=accident | weight=strong
Absturz | type=accident | weight=strong
Flugzeugabsturz | type=accident | weight=strong
Zusammenstoß | type=accident | weight=strong
Kollision | type=accident | weight=strong
Bruchlandung | type=accident | weight=strong
Notlandung | type=accident | weight=strong
Explosion | type=accident,attack | weight=strong
Brand | type=accident | weight=strong
Großbrand | type=accident | weight=strong
Entgleisung | type=accident | weight=strong
Havarie | type=accident | weight=strong
Einsturz | type=accident | weight=strong
Zugunglück | type=accident | weight=strong
Schiffsunglück | type=accident | weight=strong
Grubenunglück | type=accident | weight=strong
Massenkarambolage | type=accident | weight=strong
Karambolage | type=accident | weight=strong
Verkehrsunfall | type=accident | weight=strong
Störfall | type=accident | weight=strong
Reaktorunfall | type=accident | weight=strong
Fährunglück | type=accident | weight=strong
Lawinenunglück | type=accident | weight=strong
Gasleck | type=accident | weight=strong
Massenpanik | type=accident | weight=strong
Flugzeugunglück | type=accident | weight=strong
Busunglück | type=accident | weight=strong
Gasexplosion | type=accident | weight=strong
Schiffbruch | type=accident | weight=strong
Hubschrauberabsturz | type=accident | weight=strong
Badeunfall | type=accident | weight=strong
Geisterfahrer | type=accident | weight=strong
Beinahezusammenstoß | type=accident | weight=strong
Tunnelbrand | type=accident | weight=strong
Brandkatastrophe | type=accident | weight=strong
Chemieunfall | type=accident | weight=strong
# --- disaster ---
beben | type=disaster | weight=strong
überschwemmen | type=disaster | weight=strong
überfluten | type=disaster | weight=strong
verwüsten | type=disaster | weight=strong
wüten | type=disaster
heimsuchen | type=disaster
hinwegfegen | type=disaster | forms=hinweggefegt,hinwegfegte,hinwegfegt
erschüttern | type=disaster | weight=weak
über die Ufer treten | type=disaster
vertrocknen | type=disaster
Erdbeben | type=disaster | weight=strong
Beben | type=disaster | weight=strong
Seebeben | type=disaster | weight=strong
Tsunami | type=disaster | weight=strong
Hurrikan | type=disaster | weight=strong
Taifun | type=disaster | weight=strong
Zyklon | type=disaster | weight=strong
Sturm | type=disaster
Orkan | type=disaster | weight=strong
Tornado | type=disaster | weight=strong
Unwetter | type=disaster | weight=strong
Überschwemmung | type=disaster | weight=strong
Hochwasser | type=disaster | weight=strong
Flut | type=disaster
Flutkatastrophe | type=disaster | weight=strong
Vulkanausbruch | type=disaster | weight=strong
Eruption | type=disaster | weight=strong
Erdrutsch | type=disaster | weight=strong
Lawine | type=disaster
Waldbrand | type=disaster | weight=strong
Buschbrand | type=disaster | weight=strong
Dürre | type=disaster | weight=strong
Hitzewelle | type=disaster | weight=strong
Epidemie | type=disaster | weight=strong
Pandemie | type=disaster | weight=strong
Seuche | type=disaster | weight=strong
Naturkatastrophe | type=disaster | weight=strong
Hungersnot | type=disaster | weight=strong
Starkregen | type=disaster | weight=strong
Schlammlawine | type=disaster | weight=strong
Sturmflut | type=disaster | weight=strong
Schneesturm | type=disaster | weight=strong
Tropensturm | type=disaster | weight=strong
Kältewelle | type=disaster | weight=strong
Nachbeben | type=disaster | weight=strong
Ölpest | type=disaster | weight=strong
Umweltkatastrophe | type=disaster | weight=strong
Cholera | type=disaster | weight=strong
Ebola | type=disaster | weight=strong
Schneechaos | type=disaster | weight=strong
Deichbruch | type=disaster | weight=strong
Hagelsturm | type=disaster | weight=strong
Wirbelsturm | type=disaster | weight=strong
Dammbruch | type=disaster | weight=strong
Erdstoß | type=disaster | weight=strong
Schneefall | type=disaster | weight=weak
Monsunregen | type=disaster | weight=strong
# --- health ---
infizieren | type=health | weight=strong
impfen | type=health | weight=strong
erkranken | type=health | weight=strong
anstecken | type=health | weight=strong
operieren | type=health
genesen | type=health | weight=strong
heilen | type=health
unter Quarantäne stellen | type=health
Infektion | type=health | weight=strong
Impfung | type=health | weight=strong
Erkrankung | type=health | weight=strong
Neuinfektion | type=health | weight=strong
Schweinegrippe | type=health | weight=strong
Vogelgrippe | type=health | weight=strong
Therapie | type=health
Quarantäne | type=health | weight=strong
Transplantation | type=health | weight=strong
Masern | type=health | weight=strong
Tuberkulose | type=health | weight=strong
Krebserkrankung | type=health | weight=strong
Ansteckung | type=health | weight=strong
Herzinfarkt | type=health | weight=strong
Schlaganfall | type=health | weight=strong
Vergiftung | type=health | weight=strong
Lebensmittelvergiftung | type=health | weight=strong
Organspende | type=health | weight=strong
Impfpflicht | type=health | weight=strong
Coronatest | type=health | weight=strong
Pocken | type=health | weight=strong
Malaria | type=health | weight=strong
Koma | type=health
# --- science ---
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
# --- culture ---
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
gewinnen | type=sport,election,trial,culture | weight=weak
siegen | type=sport,election | weight=weak
schlagen | type=sport | weight=weak
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
