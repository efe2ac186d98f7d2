# Words that tell of talks, visits, agreements and decisions.
# Verbs are lower case, nouns upper case, in a phrase the verb comes last; forms: participle, past and present of a verb that the dictionary lacks;
# type: the likeliest first, the article's other words decide; weight: how surely the word tells an event.
# --- meeting ---
stattfinden | type=meeting | weight=weak
Weltkonferenz | type=meeting | weight=strong
Geheimtreffen | type=meeting | weight=strong
Landesparteitag | type=meeting | weight=strong
Bundesparteitag | type=meeting | weight=strong
Hauptversammlung | type=meeting | weight=strong
Klausur | type=meeting | weight=strong
Sondergipfel | type=meeting | weight=strong
EU-Gipfel | type=meeting | weight=strong
Nukleargipfel | type=meeting | weight=strong
Dreiertreffen | type=meeting | weight=strong
unterhalten | type=meeting | weight=weak
Austausch | type=meeting | weight=weak
Telefonat | type=meeting | weight=strong
telefonieren | type=meeting | weight=strong
Arbeitstreffen | type=meeting | weight=strong
Jahrestagung | type=meeting | weight=strong
Außenministertreffen | type=meeting | weight=strong
Sondierung | type=meeting
treffen | type=meeting | needs=actor
empfangen | type=meeting,sport,visit | weight=strong
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
Kongress | type=meeting | weight=strong
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
abstatten | type=visit | weight=strong
eintreffen | type=visit | weight=weak
Papstvisite | type=visit | weight=strong
einen Besuch abstatten | type=visit
Besichtigung | type=visit
besichtigen | type=visit | weight=strong
Kondolenzbesuch | type=visit | weight=strong
Gastgeber | type=visit | weight=weak
Staatsgast | type=visit | weight=strong
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
Fusionsvertrag | type=agreement | weight=strong
Vertrag | type=agreement | weight=weak
Beitritt | type=agreement | weight=weak
übereinkommen | type=agreement | weight=strong
Absprache | type=agreement | weight=weak
Deal | type=agreement | weight=weak
Grundlagenvertrag | type=agreement | weight=strong
Freundschaftsvertrag | type=agreement | weight=strong
Ratifikation | type=agreement | weight=strong
Schlichterspruch | type=agreement | weight=strong
unterzeichnen | type=agreement
unterschreiben | type=agreement | weight=strong
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
Verständigung | type=agreement
Übereinkommen | type=agreement
Friedensschluss | type=agreement
Staatsvertrag | type=agreement
Feuerpause | type=agreement | weight=strong
Vertragsunterzeichnung | type=agreement | weight=strong
# --- decision ---
sperren | type=decision,trial,sport | weight=weak
Einigung | type=decision | weight=weak
vorsehen | type=decision | weight=weak
Gesetz | type=decision | weight=weak
Reform | type=decision | weight=weak
planen | type=decision | weight=weak
ankaufen | type=decision | weight=weak
umstellen | type=decision | weight=weak
beschränken | type=decision | weight=weak
kürzen | type=decision | weight=weak
streichen | type=decision | weight=weak
Subvention | type=decision | weight=weak
Bewilligung | type=decision | weight=strong
einbringen | type=decision | weight=weak
räumen | type=decision,arrest,protest,disaster | weight=weak
Gesetzesentwurf | type=decision | weight=strong
Gesetzespaket | type=decision | weight=strong
Kürzung | type=decision | weight=weak
Maßnahme | type=decision | weight=weak
Erhöhung | type=decision | weight=weak
Abkehr | type=decision | weight=strong
Ausstieg | type=decision
Atomausstieg | type=decision | weight=strong
Aufhebung | type=decision | weight=strong
Verschärfung | type=decision | weight=strong
Umbenennung | type=decision
Freilassungsbeschluss | type=decision
beschließen | type=decision
entscheiden | type=decision,sport,culture
billigen | type=decision
genehmigen | type=decision
verbieten | type=decision
erlauben | type=decision
anordnen | type=decision
verhängen | type=decision
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
verschieben | type=decision,science,sport,company | weight=weak
festlegen | type=decision
festsetzen | type=decision
abschaffen | type=decision
in Kraft treten | type=decision
aussetzen | type=decision | weight=weak
einführen | type=decision | weight=weak
verlängern | type=decision | weight=weak
gestatten | type=decision
verordnen | type=decision
stoppen | type=decision,science,sport | weight=weak
ausweisen | type=decision
abschieben | type=decision
freigeben | type=decision | weight=weak
verstaatlichen | type=decision
begrenzen | type=decision | weight=weak
befristen | type=decision | weight=weak
Beschluss | type=decision
Entscheidung | type=decision,sport,health
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
