# Words that tell of attacks, war and protest.
# Verbs are lower case, nouns upper case, in a phrase the verb comes last; forms: participle, past and present of a verb that the dictionary lacks;
# type: the likeliest first, the article's other words decide; weight: how surely the word tells an event.
# --- attack ---
Anschlagsplan | type=attack | weight=strong
Terrorwarnung | type=attack | weight=strong
Bombenalarm | type=attack | weight=strong
Sprengstofffund | type=attack | weight=strong
Selbstmordattentate | type=attack | weight=strong
Messerstecher | type=attack | weight=strong
Giftgasangriff | type=attack | weight=strong
Amoktat | type=attack | weight=strong
Terrorverdacht | type=attack | weight=strong
angreifen | type=attack,statement,conflict,sport
einen Anschlag verüben | type=attack
ein Attentat verüben | type=attack
in die Luft sprengen | type=attack
sprengen | type=attack | weight=weak
stürmen | type=attack | weight=weak
das Feuer eröffnen | type=attack
detonieren | type=attack
explodieren | type=attack,accident
um sich schießen | type=attack
zünden | type=attack | weight=weak
Anschlag | type=attack | weight=strong
Attentat | type=attack | weight=strong
Bombenanschlag | type=attack | weight=strong
Selbstmordanschlag | type=attack | weight=strong
Angriff | type=attack,conflict
Terroranschlag | type=attack | weight=strong
Bombenexplosion | type=attack | weight=strong
Selbstmordattentat | type=attack | weight=strong
Amoklauf | type=attack | weight=strong
Geiselnahme | type=attack | weight=strong
Messerattacke | type=attack | weight=strong
Messerangriff | type=attack | weight=strong
Attacke | type=attack | weight=weak
Drohnenangriff | type=attack
Brandanschlag | type=attack | weight=strong
Cyberangriff | type=attack | weight=strong
Giftanschlag | type=attack | weight=strong
Mordanschlag | type=attack | weight=strong
Massaker | type=attack | weight=strong
Hinterhalt | type=attack
Sprengstoffanschlag | type=attack | weight=strong
Bombenattentat | type=attack | weight=strong
Granatenanschlag | type=attack | weight=strong
Säureattacke | type=attack | weight=strong
Autobombenanschlag | type=attack | weight=strong
Anschlagsserie | type=attack | weight=strong
töten | type=attack,crime,accident,conflict | weight=weak
# --- conflict ---
stationieren | type=conflict | weight=strong
Stationierung | type=conflict | weight=strong
Raketentest | type=conflict | weight=strong
Atomtest | type=conflict | weight=strong
Atomrakete | type=conflict | weight=weak
Manöver | type=conflict | weight=strong
Militärübung | type=conflict | weight=strong
Kampfjet | type=conflict | weight=weak
Waffenlieferung | type=conflict | weight=strong
Aufrüstung | type=conflict | weight=strong
Feuer | type=conflict | weight=weak
Abzug | type=conflict | weight=weak
unter Kontrolle bringen | type=conflict
zurückschlagen | type=conflict | weight=strong
kämpfen | type=conflict | weight=weak
bombardieren | type=conflict
beschießen | type=conflict
einmarschieren | type=conflict | weight=strong
erobern | type=conflict
zurückerobern | type=conflict
belagern | type=conflict
abschießen | type=conflict | weight=weak
intervenieren | type=conflict
putschen | type=conflict | weight=strong
in die Offensive gehen | type=conflict
den Krieg erklären | type=conflict
Truppen entsenden | type=conflict
abziehen | type=conflict | weight=weak
eskalieren | type=conflict | weight=weak
unter Beschuss nehmen | type=conflict
annektieren | type=conflict | weight=strong
Kampf | type=conflict | weight=weak
Gefecht | type=conflict | weight=strong
Offensive | type=conflict | weight=strong
Bodenoffensive | type=conflict | weight=strong
Gegenoffensive | type=conflict | weight=strong
Invasion | type=conflict | weight=strong
Einmarsch | type=conflict | weight=strong
Luftangriff | type=conflict | weight=strong
Luftschlag | type=conflict | weight=strong
Artilleriebeschuss | type=conflict
Beschuss | type=conflict
Kampfhandlung | type=conflict | weight=strong
Putsch | type=conflict | weight=strong
Staatsstreich | type=conflict | weight=strong
Putschversuch | type=conflict | weight=strong
Bürgerkrieg | type=conflict | weight=weak
Militäreinsatz | type=conflict
Militäroperation | type=conflict | weight=strong
Bombardement | type=conflict | weight=strong
Bombardierung | type=conflict | weight=strong
Feuergefecht | type=conflict | weight=strong
Raketenangriff | type=conflict | weight=strong
Aufstand | type=conflict
Vormarsch | type=conflict | weight=strong
Belagerung | type=conflict | weight=strong
Annexion | type=conflict | weight=strong
Truppenabzug | type=conflict
Militärschlag | type=conflict | weight=strong
Militäroffensive | type=conflict | weight=strong
Grenzkonflikt | type=conflict | weight=strong
Seegefecht | type=conflict | weight=strong
Scharmützel | type=conflict | weight=strong
Kriegshandlung | type=conflict | weight=strong
Großoffensive | type=conflict | weight=strong
Raketenbeschuss | type=conflict | weight=strong
Machtübernahme | type=conflict | weight=strong
Truppenverlegung | type=conflict
# --- protest ---
besetzen | type=protest,appointment | weight=weak
Ostermarsch | type=protest | weight=strong
Aktion | type=protest | weight=weak
Sitzstreik | type=protest | weight=strong
Protestbrief | type=protest | weight=strong
Boykottaufruf | type=protest | weight=strong
Bürgerinitiative | type=protest | weight=weak
Unterschriftensammlung | type=protest | weight=strong
Aktivist | type=protest | weight=weak
ketten | type=protest | weight=weak
demonstrieren | type=protest | weight=strong
protestieren | type=protest | weight=strong
streiken | type=protest | weight=strong
auf die Straße gehen | type=protest
die Arbeit niederlegen | type=protest
boykottieren | type=protest
in den Streik treten | type=protest
bestreiken | type=protest | weight=strong
randalieren | type=protest
zum Streik aufrufen | type=protest
Demonstration | type=protest | weight=strong
Protest | type=protest | weight=strong
Streik | type=protest | weight=strong
Kundgebung | type=protest | weight=strong
Warnstreik | type=protest | weight=strong
Generalstreik | type=protest | weight=strong
Mahnwache | type=protest | weight=strong
Blockade | type=protest | weight=weak
Boykott | type=protest
Hungerstreik | type=protest | weight=strong
Krawall | type=protest | weight=strong
Ausschreitung | type=protest | weight=strong
Massenprotest | type=protest | weight=strong
Protestmarsch | type=protest | weight=strong
Sitzblockade | type=protest | weight=strong
Arbeitskampf | type=protest | weight=strong
Aufruhr | type=protest
Straßenschlacht | type=protest | weight=strong
Arbeitsniederlegung | type=protest | weight=strong
Hausbesetzung | type=protest | weight=strong
Protestaktion | type=protest | weight=strong
Unruhe | type=protest | weight=weak
Großdemonstration | type=protest | weight=strong
Gegendemonstration | type=protest | weight=strong
Lokführerstreik | type=protest | weight=strong
Menschenkette | type=protest | weight=strong
Revolte | type=protest | weight=strong
Demo | type=protest | weight=strong
Schweigemarsch | type=protest | weight=strong
Protestkundgebung | type=protest | weight=strong
Aussperrung | type=protest
