# Words that tell of violence and of the law.
# verbs are lower case, nouns upper case; forms: participle, past and present of a verb that the dictionary lacks; type: the likeliest first, the article's other words decide; weight: how surely the word tells an event.
# --- attack ---
angreifen | type=attack,statement,conflict
einen Anschlag verüben | type=attack
ein Attentat verüben | type=attack
in die Luft sprengen | type=attack
sprengen | type=attack | weight=weak
attackieren | type=attack | weight=weak
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
Hackerangriff | type=attack | weight=strong
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
# --- crime ---
erschießen | type=crime,attack
ermorden | type=crime,attack
Überfall | type=crime,attack
erstechen | type=crime | weight=strong | forms=erstochen,erstach,ersticht
rauben | type=crime
stehlen | type=crime
ausrauben | type=crime | weight=strong
überfallen | type=crime
entführen | type=crime | weight=strong
vergewaltigen | type=crime | weight=strong
betrügen | type=crime
schmuggeln | type=crime | weight=strong
erpressen | type=crime
einbrechen | type=crime,economy | weight=weak
misshandeln | type=crime | weight=strong
missbrauchen | type=crime
niederschießen | type=crime | weight=strong
bestechen | type=crime | weight=strong
plündern | type=crime | weight=strong
tot auffinden | type=crime
erschlagen | type=crime
hinterziehen | type=crime
fälschen | type=crime
unterschlagen | type=crime | weight=strong
niederstechen | type=crime | weight=strong
verprügeln | type=crime
erwürgen | type=crime | weight=strong
eine Bank überfallen | type=crime
töten | type=attack,crime,accident,conflict | weight=weak
Mord | type=crime
Totschlag | type=crime | weight=strong
Raub | type=crime | weight=strong
Diebstahl | type=crime | weight=strong
Einbruch | type=crime | weight=weak
Entführung | type=crime | weight=strong
Vergewaltigung | type=crime | weight=strong
Betrug | type=crime
Missbrauch | type=crime
Kindesmissbrauch | type=crime | weight=strong
Bluttat | type=crime | weight=strong
Leichenfund | type=crime | weight=strong
Schießerei | type=crime | weight=strong
Mordverdacht | type=crime | weight=strong
Drogenhandel | type=crime | weight=strong
Schmuggel | type=crime | weight=strong
Korruption | type=crime | weight=weak
Bestechung | type=crime
Steuerhinterziehung | type=crime | weight=strong
Geldwäsche | type=crime | weight=strong
Erpressung | type=crime | weight=strong
Banküberfall | type=crime | weight=strong
Familiendrama | type=crime | weight=strong
Körperverletzung | type=crime | weight=strong
Brandstiftung | type=crime | weight=strong
Menschenhandel | type=crime | weight=strong
Plünderung | type=crime | weight=strong
Tötungsdelikt | type=crime | weight=strong
Raubüberfall | type=crime | weight=strong
Drogenfund | type=crime | weight=strong
Kinderpornografie | type=crime | weight=strong
Hehlerei | type=crime | weight=strong
Juwelenraub | type=crime | weight=strong
Doppelmord | type=crime | weight=strong
Bombendrohung | type=crime | weight=strong
# --- conflict ---
kämpfen | type=conflict | weight=weak
bombardieren | type=conflict
beschießen | type=conflict
einmarschieren | type=conflict | weight=strong
vorrücken | type=conflict
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
besetzen | type=conflict | weight=weak
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
# --- arrest ---
festnehmen | type=arrest | weight=strong
verhaften | type=arrest | weight=strong
inhaftieren | type=arrest | weight=strong
unter Hausarrest stellen | type=arrest
in Haft nehmen | type=arrest
in Gewahrsam nehmen | type=arrest
in Haft sitzen | type=arrest
ausliefern | type=arrest
schnappen | type=arrest
freilassen | type=arrest | weight=weak
auf freien Fuß setzen | type=arrest
überstellen | type=arrest
aufspüren | type=arrest | weight=weak
Festnahme | type=arrest | weight=strong
Verhaftung | type=arrest | weight=strong
Haftbefehl | type=arrest
Untersuchungshaft | type=arrest
Hausarrest | type=arrest
Gewahrsam | type=arrest | weight=weak
Razzia | type=arrest | weight=strong
Inhaftierung | type=arrest | weight=strong
Auslieferung | type=arrest
Freilassung | type=arrest
Großrazzia | type=arrest | weight=strong
Ergreifung | type=arrest
Verhaftungswelle | type=arrest | weight=strong
Haftentlassung | type=arrest
Massenverhaftung | type=arrest | weight=strong
Fahndung | type=arrest | weight=weak
Hausdurchsuchung | type=arrest
# --- trial ---
verurteilen | type=trial,statement
freisprechen | type=trial | weight=strong
anklagen | type=trial | weight=strong
Anklage erheben | type=trial
klagen | type=trial | weight=weak
verklagen | type=trial | weight=strong
urteilen | type=trial
ermitteln | type=trial | weight=weak
vernehmen | type=trial
gestehen | type=trial | weight=weak
vor Gericht stehen | type=trial
Klage einreichen | type=trial
begnadigen | type=trial
Berufung einlegen | type=trial
in Revision gehen | type=trial
Verfassungsbeschwerde einlegen | type=trial
zu einer Haftstrafe verurteilen | type=trial
hinrichten | type=trial | weight=weak
Ermittlungen aufnehmen | type=trial
ein Verfahren einleiten | type=trial
ein Verfahren einstellen | type=trial
Urteil | type=trial | weight=strong
Prozess | type=trial | weight=strong
Anklage | type=trial | weight=strong
Gerichtsverfahren | type=trial | weight=strong
Klage | type=trial
Verurteilung | type=trial | weight=strong
Freispruch | type=trial | weight=strong
Ermittlung | type=trial | weight=weak
Verfassungsbeschwerde | type=trial | weight=strong
Freiheitsstrafe | type=trial | weight=strong
Bewährungsstrafe | type=trial | weight=strong
Geldstrafe | type=trial
Todesstrafe | type=trial | weight=weak
Todesurteil | type=trial | weight=strong
Strafverfahren | type=trial | weight=strong
Ermittlungsverfahren | type=trial
Plädoyer | type=trial | weight=strong
Zeugenaussage | type=trial
Richterspruch | type=trial | weight=strong
Strafanzeige | type=trial
Amtsenthebungsverfahren | type=trial | weight=strong
Impeachment | type=trial | weight=strong
Schadensersatz | type=trial
Sammelklage | type=trial | weight=strong
Grundsatzurteil | type=trial | weight=strong
Revisionsverfahren | type=trial | weight=strong
Hinrichtung | type=trial
Musterprozess | type=trial | weight=strong
Hauptverhandlung | type=trial | weight=strong
Vergleich | type=trial | weight=weak
