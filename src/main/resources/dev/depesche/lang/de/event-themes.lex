# Words that tell no event but what an article is about; they decide between the types of an ambiguous word.
# type: what they speak for; weight: how much.
# --- decision ---
Sanktion | type=decision
Gesetzentwurf | type=decision | weight=weak
Resolution | type=decision
# --- vote ---
Abgeordneter | type=vote | weight=weak
Parlament | type=vote | weight=weak
Bundestag | type=vote | weight=weak
Bundesrat | type=vote | weight=weak
Senat | type=vote | weight=weak
Mehrheit | type=vote | weight=weak
Fraktion | type=vote | weight=weak
Lesung | type=vote | weight=weak
Gesetz | type=vote | weight=weak
Gegenstimme | type=vote | weight=weak
Stimmenmehrheit | type=vote
Zweidrittelmehrheit | type=vote
# --- election ---
Wähler | type=election | weight=strong
Stimmbezirk | type=election | weight=strong
Kandidat | type=election | weight=strong
Stimme | type=election | weight=weak
Spitzenkandidat | type=election | weight=strong
Partei | type=election | weight=weak
Wahlkreis | type=election | weight=strong
Mandat | type=election | weight=weak
Umfrage | type=election | weight=weak
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
Sprengstoff | type=attack | weight=strong
Selbstmord | type=attack | weight=weak
Islamist | type=attack | weight=strong
Al-Qaida | type=attack | weight=strong
IS | type=attack | weight=weak
Extremist | type=attack | weight=strong
Sicherheitskraft | type=attack | weight=weak
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
Soldat | type=conflict | weight=weak
Armee | type=conflict | weight=weak
Militär | type=conflict | weight=weak
NATO | type=conflict | weight=weak
Panzer | type=conflict | weight=strong
General | type=conflict | weight=weak
Zivilist | type=conflict | weight=strong
Kriegspartei | type=conflict | weight=strong
Milizionär | type=conflict | weight=strong
Miliz | type=conflict | weight=strong
Streitkräfte | type=conflict | weight=strong
Luftwaffe | type=conflict | weight=strong
Waffe | type=conflict,crime | weight=weak
Krieg | type=conflict | weight=weak
Rebell | type=conflict | weight=weak
Rebellen | type=conflict | weight=weak
Aufständischer | type=conflict | weight=weak
Truppe | type=conflict | weight=weak
Bodentruppe | type=conflict | weight=weak
# --- protest ---
Gewerkschaft | type=protest | weight=weak
Kundgebungsteilnehmer | type=protest | weight=strong
Veranstalter | type=protest | weight=weak
Transparent | type=protest | weight=weak
Aktivist | type=protest | weight=weak
Streikende | type=protest | weight=strong
Demonstrant | type=protest | weight=weak
# --- trial ---
Richter | type=trial | weight=strong
Anwalt | type=trial | weight=strong
Verteidiger | type=trial | weight=strong
Strafe | type=trial | weight=weak
Kläger | type=trial | weight=strong
Zeuge | type=trial | weight=strong
Strafkammer | type=trial | weight=strong
Jugendstrafe | type=trial | weight=strong
Strafsenat | type=trial | weight=strong
Rechtsanwalt | type=trial | weight=strong
Gerichtssaal | type=trial | weight=strong
Haftanstalt | type=trial | weight=weak
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
Polizei | type=crime | weight=weak
Opfer | type=crime | weight=weak
Verdächtiger | type=crime | weight=weak
Tat | type=crime | weight=weak
Tatort | type=crime | weight=strong
Obduktion | type=crime | weight=strong
Kriminalpolizei | type=crime | weight=strong
Messer | type=crime | weight=weak
Beute | type=crime | weight=strong
Bande | type=crime | weight=weak
Mordkommission | type=crime | weight=strong
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
Feuerwehrmann | type=accident | weight=strong
Löscharbeit | type=accident | weight=strong
Brandursache | type=accident | weight=strong
Rettungsdienst | type=accident | weight=strong
Hubschrauber | type=accident | weight=weak
Passagier | type=accident | weight=weak
Fahrzeug | type=accident | weight=weak
Autofahrer | type=accident | weight=weak
Lokführer | type=accident | weight=weak
Wrack | type=accident | weight=strong
Notarzt | type=accident | weight=strong
Schwerverletzter | type=accident | weight=strong
Besatzung | type=accident | weight=weak
Absturzstelle | type=accident | weight=strong
Sachschaden | type=accident | weight=strong
Rettungskraft | type=accident | weight=weak
Feuerwehr | type=accident | weight=weak
Unglücksursache | type=accident
Unfallstelle | type=accident
Unfallursache | type=accident
Todesopfer | type=accident | weight=weak
Verletzter | type=accident | weight=weak
# --- disaster ---
Wetterdienst | type=disaster | weight=strong
Windgeschwindigkeit | type=disaster | weight=strong
Pegel | type=disaster | weight=strong
Deich | type=disaster | weight=strong
Meteorologe | type=disaster | weight=strong
Richterskala | type=disaster | weight=strong
Magnitude | type=disaster | weight=strong
Wassermassen | type=disaster | weight=strong
Schlamm | type=disaster | weight=strong
Lava | type=disaster | weight=strong
Erdbebenwarte | type=disaster | weight=strong
Wetter | type=disaster | weight=weak
Vulkan | type=disaster | weight=weak
Epizentrum | type=disaster | weight=strong
Ölteppich | type=disaster | weight=strong
# --- health ---
Infizierter | type=health | weight=strong
Mediziner | type=health | weight=strong
Gesundheit | type=health | weight=weak
Gesundheitsminister | type=health | weight=strong
Robert-Koch-Institut | type=health | weight=strong
Weltgesundheitsorganisation | type=health | weight=strong
WHO | type=health | weight=strong
Symptom | type=health | weight=strong
Krankheitserreger | type=health | weight=strong
Virusstamm | type=health | weight=strong
Vogelgrippe | type=health
Ente | type=health | weight=weak
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
Raumfahrtbehörde | type=science
NASA | type=science
ISS | type=science
Galaxie | type=science | weight=strong
Gentechnik | type=science | weight=strong
Gentechnologie | type=science | weight=strong
Labor | type=science | weight=weak
Universität | type=science | weight=weak
Professor | type=science | weight=weak
Forschungsinstitut | type=science
Wissenschaft | type=science
Doktorarbeit | type=science
Klima | type=science | weight=weak
Biologie | type=science | weight=strong
Chemie | type=science | weight=weak
Physik | type=science | weight=strong
Mission | type=science | weight=weak
Rakete | type=science | weight=weak
Weltraum | type=science | weight=strong
Orbit | type=science | weight=strong
Mond | type=science | weight=weak
Mars | type=science | weight=weak
Tierart | type=science | weight=strong
Spezies | type=science | weight=strong
Wikipedia | type=science | weight=strong
Enzyklopädie | type=science | weight=strong
Internet | type=science | weight=weak
Software | type=science | weight=weak
Domain | type=science | weight=strong
Computer | type=science,company | weight=weak
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
Fest | type=culture | weight=weak
Kunst | type=culture | weight=weak
Musik | type=culture | weight=weak
Buch | type=culture | weight=weak
Preisträger | type=culture | weight=strong
Friedensnobelpreisträger | type=culture | weight=strong
Nobelkomitee | type=culture | weight=strong
Kinofilm | type=culture | weight=strong
Band | type=culture | weight=weak
Star | type=culture | weight=weak
Popstar | type=culture | weight=strong
Fernsehen | type=culture | weight=weak
Moderator | type=culture | weight=strong
Papst | type=culture | weight=weak
Kirche | type=culture | weight=weak
Bischof | type=culture | weight=weak
Bischofskonferenz | type=culture | weight=strong
Religion | type=culture | weight=weak
Computerspiel | type=culture | weight=strong
Actionspiel | type=culture | weight=strong
Videospiel | type=culture | weight=strong
Zoo | type=culture | weight=weak
Tierpark | type=culture | weight=weak
Königin | type=culture | weight=weak
Prinz | type=culture | weight=weak
Prinzessin | type=culture | weight=weak
Königshaus | type=culture | weight=weak
Skandal | type=culture | weight=weak
Uhrenmuseum | type=culture
Festivalbesucher | type=culture
Volksfest | type=culture
Popgruppe | type=culture
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
Rennstrecke | type=sport | weight=strong
Fahrer | type=sport | weight=weak
Pilot | type=sport | weight=weak
Motorsport | type=sport | weight=strong
Motocross | type=sport | weight=strong
Bundestrainer | type=sport | weight=strong
Cheftrainer | type=sport
Co-Trainer | type=sport
Nationalspieler | type=sport | weight=strong
Nationaltorwart | type=sport | weight=strong
FIFA | type=sport
UEFA | type=sport
DFB | type=sport
IOC | type=sport
Sport | type=sport
Profi | type=sport | weight=weak
Gegner | type=sport | weight=weak
Liga | type=sport | weight=weak
Tabelle | type=sport | weight=weak
Punkt | type=sport | weight=weak
Minute | type=sport | weight=weak
Stadion | type=sport | weight=weak
Fan | type=sport | weight=weak
Weltranglisten | type=sport
Formel-1 | type=sport | weight=strong
Formel | type=sport | weight=strong
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
Statistik | type=economy | weight=weak
Ökonom | type=economy | weight=strong
Analyst | type=economy | weight=strong
Barrel | type=economy | weight=strong
Quartal | type=economy | weight=strong
Jahresquartal | type=economy | weight=strong
Industrie | type=economy | weight=weak
Verbraucher | type=economy | weight=strong
Euro | type=economy | weight=weak
Milliarde | type=economy | weight=weak
Volkswirtschaft | type=economy | weight=strong
Finanzminister | type=economy | weight=weak
Handel | type=economy | weight=weak
Bank | type=economy | weight=weak
Anleger | type=economy | weight=strong
Kredit | type=economy | weight=weak
Bundesamt | type=economy | weight=weak
Kaufkraft | type=economy | weight=strong
Export | type=economy | weight=strong
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
Firma | type=company | weight=weak
Betrieb | type=company | weight=weak
Filiale | type=company | weight=strong
Kunde | type=company | weight=weak
Reederei | type=company | weight=strong
Werft | type=company | weight=strong
Betriebsrat | type=company | weight=strong
Aktionär | type=company | weight=strong
Marke | type=company | weight=weak
Geschäftsführer | type=company | weight=strong
Mitarbeiter | type=company | weight=weak
Vorstand | type=company | weight=weak
Manager | type=company | weight=weak
Airline | type=company | weight=strong
Kreuzfahrtschiff | type=company | weight=weak
Elektroauto | type=company | weight=strong
Automobilhersteller | type=company | weight=strong
Patent | type=company | weight=weak
Fahrgast | type=company | weight=weak
Verkehrsbetriebe | type=company | weight=strong
Supermarkt | type=company | weight=strong
Discounter | type=company | weight=strong
Kaufhaus | type=company | weight=strong
Anbieter | type=company | weight=weak
Branche | type=company | weight=strong
Technologie | type=company | weight=weak
Flugzeugbauer | type=company | weight=strong
Fabrik | type=company | weight=weak
Verlag | type=company | weight=weak
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
# --- visit ---
Gastgeber | type=visit | weight=weak
# --- meeting ---
Delegation | type=meeting | weight=weak
Verhandlungsführer | type=meeting | weight=strong
Teilnehmer | type=meeting | weight=weak
Konferenz | type=meeting | weight=weak
