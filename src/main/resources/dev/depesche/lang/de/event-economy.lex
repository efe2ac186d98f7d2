# Words that tell of markets and companies.
# verbs are lower case, nouns upper case; forms: participle, past and present of a verb that the dictionary lacks; type: the likeliest first, the article's other words decide; weight: how surely the word tells an event.
# --- economy ---
steigen | type=economy | weight=weak
fallen | type=economy | weight=weak
wachsen | type=economy | weight=weak
schrumpfen | type=economy
exportieren | type=economy | weight=strong
importieren | type=economy | weight=strong
verteuern | type=economy | weight=strong
abwerten | type=economy | weight=strong
aufwerten | type=economy | weight=strong
stagnieren | type=economy
zulegen | type=economy | weight=weak
klettern | type=economy | weight=weak
in die Rezession rutschen | type=economy
auf Talfahrt gehen | type=economy
die Zinsen senken | type=economy
die Zinsen erhöhen | type=economy
ankurbeln | type=economy
notieren | type=economy
erholen | type=economy | weight=weak
Inflation | type=economy | weight=strong
Arbeitslosigkeit | type=economy | weight=strong
Arbeitslosenzahl | type=economy | weight=strong
Zinssenkung | type=economy | weight=strong
Zinserhöhung | type=economy | weight=strong
Rezession | type=economy | weight=strong
Export | type=economy | weight=strong
Import | type=economy | weight=strong
Preisanstieg | type=economy | weight=strong
Wirtschaftswachstum | type=economy | weight=strong
Finanzkrise | type=economy | weight=strong
Schuldenkrise | type=economy | weight=strong
Kurssturz | type=economy | weight=strong
Kursgewinn | type=economy | weight=strong
Steuerschätzung | type=economy | weight=strong
Wirtschaftskrise | type=economy | weight=strong
Neuverschuldung | type=economy | weight=strong
Handelsstreit | type=economy | weight=strong
Kursverlust | type=economy | weight=strong
Teuerung | type=economy | weight=strong
Neustart | type=economy | weight=weak
Lieferengpass | type=economy | weight=strong
# --- company ---
übernehmen | type=company
fusionieren | type=company | weight=strong
investieren | type=company
aufkaufen | type=company | weight=strong
erwerben | type=company | weight=strong
Stellen streichen | type=company
Insolvenz anmelden | type=company
auf den Markt bringen | type=company
zurückrufen | type=company | weight=strong
an die Börse gehen | type=company
kaufen | type=company | weight=weak
verkaufen | type=company | weight=weak
produzieren | type=company | weight=weak
Arbeitsplätze abbauen | type=company
vermarkten | type=company
expandieren | type=company | weight=strong
Personal abbauen | type=company
ausgliedern | type=company | weight=strong
beteiligen | type=company | weight=weak
Übernahme | type=company
Fusion | type=company | weight=strong
Insolvenz | type=company | weight=strong
Konkurs | type=company | weight=strong
Pleite | type=company | weight=strong
Stellenabbau | type=company | weight=strong
Börsengang | type=company | weight=strong
Rückruf | type=company | weight=strong
Rückrufaktion | type=company | weight=strong
Großauftrag | type=company | weight=strong
Werksschließung | type=company | weight=strong
Kurzarbeit | type=company | weight=strong
Milliardenauftrag | type=company | weight=strong
Massenentlassung | type=company | weight=strong
Übernahmeangebot | type=company | weight=strong
Sanierung | type=company
Produktionsstopp | type=company | weight=strong
Markteinführung | type=company | weight=strong
Zahlungsunfähigkeit | type=company | weight=strong
Insolvenzverfahren | type=company | weight=strong
Verkauf | type=company | weight=weak
Kauf | type=company | weight=weak
Gewinnwarnung | type=company | weight=strong
Zusammenschluss | type=company
Firmenübernahme | type=company | weight=strong
Standortschließung | type=company | weight=strong
