# Words that tell of accidents, nature and health.
# Verbs are lower case, nouns upper case, in a phrase the verb comes last; forms: participle, past and present of a verb that the dictionary lacks;
# type: the likeliest first, the article's other words decide; weight: how surely the word tells an event.
# --- accident ---
vermissen | type=accident | weight=strong
bergen | type=accident | weight=weak
retten | type=accident | weight=weak
Rettungsaktion | type=accident | weight=strong
Bergung | type=accident | weight=strong
Rettung | type=accident | weight=weak
rasen | type=accident | weight=weak
erfassen | type=accident | weight=weak
die Kontrolle verlieren | type=accident
ins Schleudern geraten | type=accident
evakuieren | type=accident | weight=weak
Evakuierung | type=accident | weight=weak
verbrennen | type=accident | weight=weak
Leck schlagen | type=accident
auf Grund laufen | type=accident
Panne | type=accident | weight=weak
Stromausfall | type=accident | weight=strong
Suchaktion | type=accident | weight=strong
Notfall | type=accident | weight=weak
Beinaheunfall | type=accident | weight=strong
steckenbleiben | type=accident
verunglücken | type=accident | weight=strong
abstürzen | type=accident | weight=strong
kollidieren | type=accident | weight=strong
entgleisen | type=accident | weight=strong
zusammenstoßen | type=accident | weight=strong
kentern | type=accident | weight=strong
einstürzen | type=accident | weight=strong
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
verletzen | type=accident,crime,attack | weight=weak
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
Vorfall | type=accident,crime | weight=weak
Zwischenfall | type=accident,arrest,conflict
# --- disaster ---
Trockenheit | type=disaster | weight=strong
Waldbrandgefahr | type=disaster | weight=strong
Unwetterwarnung | type=disaster | weight=strong
Katastrophe | type=disaster
Notfallplan | type=disaster | weight=weak
Flutopfer | type=disaster | weight=strong
Missernte | type=disaster | weight=strong
Sturmtief | type=disaster | weight=strong
Orkantief | type=disaster | weight=strong
Frost | type=disaster | weight=weak
Glatteis | type=disaster | weight=strong
Wassermangel | type=disaster | weight=strong
Klimawandel | type=disaster | weight=weak
Luftverschmutzung | type=disaster | weight=strong
Smog | type=disaster | weight=strong
Hitze | type=disaster | weight=weak
Waldsterben | type=disaster | weight=strong
Artensterben | type=disaster | weight=strong
Überschwemmungsgebiet | type=disaster | weight=strong
beben | type=disaster | weight=strong
überschwemmen | type=disaster | weight=strong
überfluten | type=disaster | weight=strong
verwüsten | type=disaster | weight=strong
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
Rückruf | type=health,company
Pandemie | type=health | weight=weak
Gesundheit | type=health | weight=weak
Impfstart | type=health | weight=strong
Impfkampagne | type=health | weight=strong
verunreinigen | type=health | weight=strong
Epidemiologe | type=health | weight=strong
Krankheitsfall | type=health | weight=strong
Infektionswelle | type=health | weight=strong
Todesfall | type=health,other | weight=strong
Verdachtsfall | type=health | weight=strong
Notoperation | type=health | weight=strong
Pflege | type=health | weight=weak
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
