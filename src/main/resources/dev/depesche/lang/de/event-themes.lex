# Words that tell no event but what an article is about; they decide between the types of an ambiguous word.
# type: what they speak for; weight: how much.
# --- decision ---
Sanktion | type=decision
Gesetzentwurf | type=decision | weight=weak
Resolution | type=decision
# --- vote ---
Gegenstimme | type=vote | weight=weak
Stimmenmehrheit | type=vote
Zweidrittelmehrheit | type=vote
# --- election ---
Wahlkampf | type=election | weight=weak
Kandidatur | type=election
Wahlbeteiligung | type=election
Wahllokal | type=election
Wahltag | type=election
Wahlkommission | type=election | weight=weak
Wahlleiter | type=election | weight=weak
# --- appointment ---
Personalie | type=appointment
# --- attack ---
Autobombe | type=attack | weight=strong
Attentäter | type=attack
Selbstmordattentäter | type=attack | weight=strong
Amokläufer | type=attack
Sprengsatz | type=attack
Bombe | type=attack | weight=weak
Terrorist | type=attack | weight=weak
Terroristen | type=attack | weight=weak
Geiselnehmer | type=attack
Piraten | type=attack | weight=weak
# --- conflict ---
Krieg | type=conflict | weight=weak
Rebell | type=conflict | weight=weak
Rebellen | type=conflict | weight=weak
Aufständischer | type=conflict | weight=weak
Truppe | type=conflict | weight=weak
Bodentruppe | type=conflict | weight=weak
# --- protest ---
Demonstrant | type=protest | weight=weak
# --- trial ---
Haftstrafe | type=trial | weight=strong
Untersuchungsausschuss | type=trial
Angeklagter | type=trial | weight=strong
Tribunal | type=trial
Gerichtshof | type=trial | weight=weak
Bundesgerichtshof | type=trial | weight=weak
Bundesverfassungsgericht | type=trial | weight=weak
Verfassungsgericht | type=trial | weight=weak
Landgericht | type=trial | weight=weak
Amtsgericht | type=trial | weight=weak
Staatsanwalt | type=trial | weight=weak
Staatsanwaltschaft | type=trial | weight=weak
Oberlandesgericht | type=trial | weight=weak
Verwaltungsgericht | type=trial | weight=weak
Anklageschrift | type=trial | weight=strong
Strafmaß | type=trial | weight=strong
# --- crime ---
Leiche | type=crime
Mörder | type=crime | weight=weak
Räuber | type=crime | weight=strong
Rauschgift | type=crime | weight=weak
Kokain | type=crime | weight=weak
Einbrecher | type=crime | weight=strong
Dieb | type=crime | weight=strong
Entführer | type=crime
Tatverdächtiger | type=crime | weight=weak
Täter | type=crime | weight=weak
Serienmörder | type=crime | weight=strong
Trickbetrüger | type=crime | weight=strong
# --- accident ---
Feuer | type=accident | weight=weak
Rettungskraft | type=accident | weight=weak
Feuerwehr | type=accident | weight=weak
Unglücksursache | type=accident
Unfallstelle | type=accident
Unfallursache | type=accident
Todesopfer | type=accident | weight=weak
Verletzter | type=accident | weight=weak
# --- disaster ---
Vulkan | type=disaster | weight=weak
Epizentrum | type=disaster | weight=strong
Ölteppich | type=disaster | weight=strong
# --- health ---
Virus | type=health | weight=strong
Impfstoff | type=health | weight=strong
Krankheit | type=health
Coronavirus | type=health | weight=strong
Grippe | type=health | weight=strong
Medikament | type=health
Arzneimittel | type=health
Inzidenz | type=health | weight=strong
Maskenpflicht | type=health | weight=strong
Salmonelle | type=health | weight=strong
Gesundheitszustand | type=health
Infektionszahl | type=health | weight=strong
Erreger | type=health | weight=strong
Gesundheitsbehörde | type=health | weight=weak
Gesundheitsamt | type=health | weight=strong
Patient | type=health | weight=weak
Klinik | type=health | weight=weak
Arzt | type=health | weight=weak
Krankenhaus | type=health | weight=weak
Keim | type=health | weight=weak
Rauchen | type=health | weight=weak
# --- science ---
Forscher | type=science | weight=strong
Wissenschaftler | type=science | weight=strong
Studie | type=science | weight=strong
Raumsonde | type=science | weight=strong
Raumfahrt | type=science | weight=strong
Satellit | type=science | weight=strong
Weltall | type=science | weight=strong
Raumstation | type=science | weight=strong
Spaceshuttle | type=science | weight=strong
Raumfähre | type=science | weight=strong
Teleskop | type=science | weight=strong
Fossil | type=science | weight=strong
Astronaut | type=science | weight=strong
Archäologe | type=science | weight=strong
Planet | type=science | weight=strong
Asteroid | type=science | weight=strong
Komet | type=science | weight=strong
Teilchenbeschleuniger | type=science | weight=strong
Nobelpreis | type=science | weight=strong
Forschung | type=science
Erbgut | type=science | weight=strong
Dinosaurier | type=science | weight=strong
Sonde | type=science | weight=strong
Trägerrakete | type=science | weight=strong
Physiker | type=science | weight=strong
Biologe | type=science | weight=strong
Astronom | type=science | weight=strong
Kosmonaut | type=science | weight=strong
Raumschiff | type=science | weight=strong
Fachzeitschrift | type=science | weight=strong
Meteorit | type=science | weight=strong
Paläontologe | type=science | weight=strong
Genom | type=science | weight=strong
Weltraumtourist | type=science | weight=strong
Supercomputer | type=science | weight=strong
Forschungsreaktor | type=science
# --- culture ---
Film | type=culture | weight=strong
Oscar | type=culture | weight=strong
Museum | type=culture | weight=strong
Roman | type=culture | weight=strong
Schauspieler | type=culture | weight=strong
Schriftsteller | type=culture | weight=strong
Regisseur | type=culture | weight=strong
Album | type=culture | weight=strong
Song | type=culture | weight=strong
Literaturnobelpreis | type=culture | weight=strong
Theater | type=culture | weight=strong
Oper | type=culture | weight=strong
Kino | type=culture | weight=strong
Künstler | type=culture | weight=strong
Maler | type=culture | weight=weak
Gemälde | type=culture | weight=strong
Musiker | type=culture | weight=strong
Sänger | type=culture | weight=strong
Sängerin | type=culture | weight=strong
Komponist | type=culture | weight=strong
Autor | type=culture | weight=weak
Filmpreis | type=culture | weight=strong
Literaturpreis | type=culture | weight=strong
Friedenspreis | type=culture | weight=strong
Friedensnobelpreis | type=culture | weight=strong
Weltkulturerbe | type=culture | weight=strong
Denkmal | type=culture | weight=weak
Denkmalschutz | type=culture | weight=strong
Schauspielerin | type=culture | weight=strong
Fernsehsendung | type=culture | weight=strong
Kunstwerk | type=culture | weight=strong
Filmstar | type=culture | weight=strong
Rockband | type=culture | weight=strong
# --- sport ---
Meisterschaft | type=sport | weight=strong
Weltmeister | type=sport | weight=strong
Europameister | type=sport | weight=strong
Pokal | type=sport | weight=strong
Titel | type=sport | weight=weak
Bundesliga | type=sport | weight=strong
Trainer | type=sport | weight=strong
Spieler | type=sport | weight=strong
Elfmeter | type=sport | weight=strong
Goldmedaille | type=sport | weight=strong
Silbermedaille | type=sport | weight=strong
Bronzemedaille | type=sport | weight=strong
Medaille | type=sport | weight=strong
Doping | type=sport | weight=strong
Torschütze | type=sport | weight=strong
Spieltag | type=sport | weight=strong
Fußball | type=sport | weight=strong
Nationalmannschaft | type=sport | weight=strong
Skispringen | type=sport | weight=strong
Biathlon | type=sport | weight=strong
Tabellenführer | type=sport | weight=strong
Olympiasieger | type=sport | weight=strong
Olympia | type=sport | weight=strong
Torwart | type=sport | weight=strong
Stürmer | type=sport | weight=strong
Mittelfeldspieler | type=sport | weight=strong
Champions-League | type=sport | weight=strong
Schiedsrichter | type=sport | weight=strong
Saison | type=sport | weight=weak
Halbzeit | type=sport | weight=strong
Spitzenreiter | type=sport | weight=strong
Verein | type=sport | weight=weak
Tor | type=sport | weight=weak
Mannschaft | type=sport | weight=weak
Radprofi | type=sport | weight=strong
Radrennfahrer | type=sport | weight=strong
Boxer | type=sport | weight=strong
Schwimmer | type=sport | weight=strong
Rennfahrer | type=sport | weight=strong
Rennstall | type=sport | weight=strong
Startelf | type=sport | weight=strong
Gruppenphase | type=sport | weight=strong
Handball | type=sport | weight=strong
Basketball | type=sport | weight=strong
Eishockey | type=sport | weight=strong
Tennis | type=sport | weight=strong
# --- other ---
Flüchtling | type=other | weight=weak
Tote | type=other | weight=weak
# --- economy ---
Konjunktur | type=economy | weight=strong
Börse | type=economy | weight=strong
Dax | type=economy | weight=strong
Leitzins | type=economy | weight=strong
Bruttoinlandsprodukt | type=economy | weight=strong
Staatshaushalt | type=economy
Defizit | type=economy | weight=weak
Ölpreis | type=economy | weight=strong
Mehrwertsteuer | type=economy
Konjunkturpaket | type=economy | weight=strong
Rettungspaket | type=economy | weight=strong
Rettungsschirm | type=economy | weight=strong
Staatsanleihe | type=economy | weight=strong
Wechselkurs | type=economy | weight=strong
Steuereinnahmen | type=economy | weight=strong
Handelsbilanz | type=economy | weight=strong
Nachfrage | type=economy | weight=strong
Absatz | type=economy
Einzelhandel | type=economy
Benzinpreis | type=economy | weight=strong
Verbraucherpreis | type=economy | weight=strong
Konsum | type=economy | weight=strong
Staatsverschuldung | type=economy | weight=strong
Haushaltsdefizit | type=economy | weight=strong
Strafzoll | type=economy | weight=strong
Zentralbank | type=economy | weight=weak
Notenbank | type=economy | weight=weak
Wirtschaft | type=economy | weight=weak
Preis | type=economy | weight=weak
Aktie | type=economy | weight=weak
Wirtschaftsleistung | type=economy | weight=strong
Börsenkurs | type=economy | weight=strong
Arbeitsmarkt | type=economy | weight=strong
Prognose | type=economy | weight=weak
Marktanteil | type=economy
Geschäftsklima | type=economy | weight=strong
Euroraum | type=economy | weight=weak
Gaspreis | type=economy | weight=strong
Strompreis | type=economy | weight=strong
Kreditwürdigkeit | type=economy | weight=strong
# --- company ---
Quartalszahlen | type=company | weight=strong
Umsatz | type=company | weight=strong
Konzern | type=company | weight=weak
Unternehmen | type=company | weight=weak
Hersteller | type=company | weight=weak
Gläubiger | type=company | weight=weak
Kaufhauskette | type=company | weight=strong
Fluggesellschaft | type=company | weight=weak
Autobauer | type=company | weight=weak
Vorstandschef | type=company | weight=weak
Aufsichtsrat | type=company | weight=weak
Gewinn | type=company | weight=weak
Verlust | type=company | weight=weak
Auftrag | type=company | weight=weak
Quartalsgewinn | type=company | weight=strong
Milliardenverlust | type=company | weight=strong
Werbung | type=company | weight=weak
Betriebssystem | type=company | weight=strong
Smartphone | type=company | weight=strong
Mobilfunk | type=company | weight=weak
Tochterfirma | type=company | weight=strong
Jahresbilanz | type=company | weight=strong
Rekordgewinn | type=company | weight=strong
