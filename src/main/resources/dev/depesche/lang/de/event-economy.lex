# Words that tell of markets and companies.
# Verbs are lower case, nouns upper case, in a phrase the verb comes last; forms: participle, past and present of a verb that the dictionary lacks;
# type: the likeliest first, the article's other words decide; weight: how surely the word tells an event.
# --- economy ---
sparen | type=economy | weight=weak
Haushaltsplan | type=economy | weight=strong
Sparpaket | type=economy | weight=strong
Armutsgrenze | type=economy | weight=strong
Armut | type=economy | weight=weak
Einkommen | type=economy | weight=weak
Handelsbeziehung | type=economy | weight=strong
Rekordhoch | type=economy | weight=strong
Tiefstand | type=economy | weight=strong
Höchststand | type=economy | weight=strong
Preis | type=economy | weight=weak
Konjunktureinbruch | type=economy | weight=strong
Arbeitslosenquote | type=economy | weight=strong
Steuer | type=economy | weight=weak
Mindestlohn | type=economy | weight=strong
Wirtschaftsabschwung | type=economy | weight=strong
Börsencrash | type=economy | weight=strong
Ölembargo | type=economy | weight=strong
anziehen | type=economy | weight=weak
verbilligen | type=economy | weight=strong
Zuwachs | type=economy | weight=weak
Rückgang | type=economy | weight=weak
Anstieg | type=economy | weight=weak
Energiekrise | type=economy | weight=strong
Preisbremse | type=economy | weight=strong
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
Bündnis | type=company | weight=weak
Kooperation | type=company | weight=strong
kooperieren | type=company | weight=strong
Verkaufsrekord | type=company | weight=strong
Absatzrekord | type=company | weight=strong
Werk schließen | type=company
einen Verlust verzeichnen | type=company
einen Gewinn erzielen | type=company
Filialen schließen | type=company
Markenrecht | type=company
Preiserhöhung | type=company | weight=strong
entwickeln | type=company | weight=weak
vorstellen | type=company | weight=weak
Modernisierung | type=company | weight=weak
Inbetriebnahme | type=company | weight=strong
Stilllegung | type=company | weight=strong
stilllegen | type=company | weight=strong
Baubeginn | type=company
Grundsteinlegung | type=company | weight=strong
Spatenstich | type=company | weight=strong
Richtfest | type=company
Neubau | type=company | weight=weak
Einkaufszentrum | type=company | weight=weak
anbieten | type=company | weight=weak
Preissenkung | type=company | weight=strong
Lizenz | type=company | weight=weak
Patentstreit | type=company | weight=strong
Kartell | type=company | weight=weak
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
verkaufen | type=company,economy | weight=weak
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
verpflichten | type=company,sport,appointment
ausliefern | type=company | weight=weak
Auslieferung | type=company | weight=weak
