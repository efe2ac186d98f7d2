# Words that tell of arrests, courts and crimes.
# Verbs are lower case, nouns upper case, in a phrase the verb comes last; forms: participle, past and present of a verb that the dictionary lacks;
# type: the likeliest first, the article's other words decide; weight: how surely the word tells an event.
# --- arrest ---
beschlagnahmen | type=arrest | weight=strong
die Wohnung durchsuchen | type=arrest
durchsuchen | type=arrest | weight=strong
Durchsuchung | type=arrest | weight=strong
Räumung | type=arrest
Beschlagnahme | type=arrest | weight=strong
Polizeieinsatz | type=arrest | weight=strong
Großeinsatz | type=arrest
Polizeiaktion | type=arrest | weight=strong
festnehmen | type=arrest | weight=strong
verhaften | type=arrest | weight=strong
inhaftieren | type=arrest | weight=strong
unter Hausarrest stellen | type=arrest
in Haft nehmen | type=arrest
in Gewahrsam nehmen | type=arrest
in Haft sitzen | type=arrest
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
Freilassung | type=arrest
Großrazzia | type=arrest | weight=strong
Ergreifung | type=arrest
Verhaftungswelle | type=arrest | weight=strong
Haftentlassung | type=arrest
Massenverhaftung | type=arrest | weight=strong
Fahndung | type=arrest | weight=weak
Hausdurchsuchung | type=arrest
# --- trial ---
Sperre | type=trial,sport | weight=weak
einstellen | type=trial,decision,company | weight=weak
Haft | type=trial | weight=weak
Klageschrift | type=trial | weight=strong
Bußgeld | type=trial | weight=strong
Gerichtsurteil | type=trial | weight=strong
Strafprozess | type=trial | weight=strong
Untersuchungsrichter | type=trial | weight=strong
Justiz | type=trial | weight=weak
belangen | type=trial | weight=strong
zu Haft verurteilen | type=trial
Ermittler | type=trial | weight=weak
Gericht | type=trial | weight=weak
Verfassungsklage | type=trial | weight=strong
Strafantrag | type=trial | weight=strong
Haftbefehl erlassen | type=trial
Kammer | type=trial | weight=weak
Verjährung | type=trial | weight=strong
Schuldspruch | type=trial | weight=strong
Amnestie | type=trial | weight=strong
Revision | type=trial
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
# --- crime ---
verschwinden | type=crime,accident,other | weight=weak
schlagen | type=crime,sport | weight=weak
Hackerangriff | type=crime
begehen | type=crime | weight=weak
klauen | type=crime | weight=strong
hacken | type=crime | weight=strong
einschleusen | type=crime | weight=strong
ausspähen | type=crime | weight=strong
bedrohen | type=crime | weight=weak
Selbstmord begehen | type=crime
Selbstmord | type=crime
Suizid | type=crime
Einbruchdiebstahl | type=crime | weight=strong
Straftat | type=crime | weight=strong
Vandalismus | type=crime | weight=strong
Datendiebstahl | type=crime | weight=strong
Fälschung | type=crime
Plagiat | type=crime
Veruntreuung | type=crime | weight=strong
Untreue | type=crime
Mafia | type=crime | weight=weak
Drogenbande | type=crime | weight=strong
Erpresser | type=crime | weight=strong
Wilderei | type=crime | weight=strong
Messerstecherei | type=crime | weight=strong
Schlägerei | type=crime | weight=strong
beschmieren | type=crime | weight=strong
Tierquälerei | type=crime | weight=strong
Hooligan | type=crime | weight=weak
Rauschgiftschmuggel | type=crime | weight=strong
Waffenfund | type=crime | weight=strong
Hacker | type=crime | weight=weak
Sabotage | type=crime | weight=strong
Spionage | type=crime | weight=strong
Tötung | type=crime | weight=strong
Todesschütze | type=crime | weight=strong
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
