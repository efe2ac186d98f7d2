# Verbs of saying, by what they are said for. stance: what the speaker does; obj: the thing spoken of may be an object; inf: takes an infinitive;
# to: prepositions before the thing spoken of; with: the word that must stand in the frame before a clause; only: nothing but these frames; as: "bezeichnet X als Y"; against: words with which it opposes.
# --- saying -------------------------------------------------------------
sagen | stance=claim | takes=that,clause,quote
mitteilen | stance=claim | takes=that,clause,quote | prefix=mit
erklären | stance=claim | takes=that,clause,quote
berichten | stance=claim | takes=that,clause,quote | prep=von,über
bestätigen | stance=claim | takes=that,clause,quote,obj
betonen | stance=claim | takes=that,clause,quote,obj
schreiben | stance=claim | takes=that,clause,quote
melden | stance=claim | takes=that,clause,quote,obj
meinen | stance=assess | takes=that,clause,quote
äußern | stance=claim | takes=that,clause,quote
bekanntgeben | stance=announce | takes=that,clause,quote,obj | prefix=bekannt
angeben | stance=claim | takes=that,clause,quote,obj | prefix=an
behaupten | stance=claim | takes=that,clause,quote,obj
aussagen | stance=claim | takes=that,clause,quote | prefix=aus
ausführen | stance=claim | takes=that,clause,quote | prefix=aus
hinzufügen | stance=claim | takes=that,clause,quote | prefix=hinzu
ergänzen | stance=claim | takes=that,clause,quote
erläutern | stance=claim | takes=that,clause,quote
verkünden | stance=announce | takes=that,clause,quote,obj
verbreiten | stance=claim | takes=that,clause,quote
verlauten | stance=claim | takes=that,clause,quote
konstatieren | stance=assess | takes=that,clause,quote,obj
feststellen | stance=assess | takes=that,clause,quote,obj | prefix=fest
klarstellen | stance=claim | takes=that,clause,quote,obj | prefix=klar
darlegen | stance=claim | takes=that,clause,quote,obj | prefix=dar
unterstreichen | stance=claim | takes=that,clause,quote,obj
bekräftigen | stance=claim | takes=that,clause,quote,obj
hervorheben | stance=praise | takes=that,clause,quote,obj | prefix=hervor
beteuern | stance=claim | takes=that,clause,quote,obj
versichern | stance=promise | takes=that,clause,quote
schildern | stance=claim | takes=that,clause,quote,obj
erzählen | stance=claim | takes=that,clause,quote
informieren | stance=claim | takes=that,clause,quote
hinweisen | stance=claim | takes=that,clause,quote | with=darauf | prep=auf | prefix=hin
verweisen | stance=claim | takes=that,clause,quote | with=darauf | prep=auf
anmerken | stance=claim | takes=that,clause,quote | prefix=an
bemerken | stance=claim | takes=that,clause,quote
erwähnen | stance=claim | takes=that,clause,quote,obj
erwidern | stance=claim | takes=that,clause,quote
entgegnen | stance=claim | takes=that,clause,quote
antworten | stance=claim | takes=that,clause,quote
kommentieren | stance=assess | takes=that,clause,quote,obj
fragen | stance=claim | takes=that,clause,quote
rufen | stance=demand | takes=that,clause,quote
skandieren | stance=demand | takes=that,clause,quote,obj
twittern | stance=claim | takes=that,clause,quote
posten | stance=claim | takes=that,clause,quote
formulieren | stance=claim | takes=that,clause,quote,obj
zitieren | stance=claim | takes=that,clause,quote | speaker=object
wiederholen | stance=claim | takes=that,clause,quote,obj
nachlegen | stance=claim | takes=that,clause,quote | prefix=nach
präzisieren | stance=claim | takes=that,clause,quote,obj
resümieren | stance=assess | takes=that,clause,quote
bilanzieren | stance=assess | takes=that,clause,quote
scherzen | stance=claim | takes=that,clause,quote
sprechen | stance=claim | takes=prep,with | prep=von | with=davon
eröffnen | stance=announce | takes=that,clause,quote
referieren | stance=claim | takes=that,clause,quote
veröffentlichen | stance=announce | takes=quote
aufklären | stance=claim | takes=that,clause,quote | prefix=auf
einwenden | stance=oppose | takes=that,clause,quote | prefix=ein
gestehen | stance=claim | takes=that,clause,quote,obj
zugeben | stance=claim | takes=that,clause,quote,obj | prefix=zu
einräumen | stance=claim | takes=that,clause,quote,obj | prefix=ein
eingestehen | stance=claim | takes=that,clause,quote,obj | prefix=ein
beichten | stance=claim | takes=that,clause,quote
bekennen | stance=claim | takes=that,clause,quote
verraten | stance=claim | takes=that,clause,quote
enthüllen | stance=claim | takes=that,clause,quote,obj
offenbaren | stance=claim | takes=that,clause,quote,obj
andeuten | stance=claim | takes=that,clause,quote,obj | prefix=an
signalisieren | stance=claim | takes=that,clause,quote
durchblicken | stance=claim | takes=that,clause,quote | prefix=durch
klarmachen | stance=claim | takes=that,clause,quote | prefix=klar
plaudern | stance=claim | takes=that,clause,quote
vermelden | stance=claim | takes=that,clause,quote,obj
protokollieren | stance=claim | takes=that,clause,quote
vortragen | stance=claim | takes=that,clause,quote,obj | prefix=vor
zusammenfassen | stance=assess | takes=that,clause,quote | prefix=zusammen
belegen | stance=claim | takes=that,clause,quote
ausrichten | stance=claim | takes=that,clause,quote | prefix=aus
dokumentieren | stance=claim | takes=that,clause,quote
urteilen | stance=assess | takes=that,clause,quote
befinden | stance=assess | takes=that,clause,quote | without=sich
entscheiden | stance=announce | takes=that,clause,quote
bescheinigen | stance=praise | takes=that,clause,quote,obj
attestieren | stance=assess | takes=that,clause,quote,obj
diagnostizieren | stance=assess | takes=that,clause,quote,obj
vorrechnen | stance=claim | takes=that,clause,quote,obj | prefix=vor
ermitteln | stance=claim | takes=that,clause,quote
bekunden | stance=claim | takes=that,clause,quote,obj
besagen | stance=claim | takes=that,clause,quote
diskutieren | stance=assess | takes=that | prep=über | with=darüber
verdächtigen | stance=claim | takes=that,inf
nachsagen | stance=claim | takes=that,inf | prefix=nach
überlegen | stance=assess | takes=that,inf
erhoffen | stance=assess | takes=that,clause,obj
korrigieren | stance=claim | takes=that,clause,quote
beziffern | stance=assess | takes=prep | prep=auf
ausdrücken | stance=claim | takes=that,obj | prefix=aus
# --- announcing, planning, promising --------------------------------------
ankündigen | stance=announce | takes=that,clause,quote,obj,inf | prefix=an
beschließen | stance=announce | takes=that,clause,quote,obj,inf
planen | stance=announce | takes=that,clause,quote,obj,inf
beabsichtigen | stance=announce | takes=that,clause,quote,obj,inf
festlegen | stance=announce | takes=that,clause,quote,obj | prefix=fest
vereinbaren | stance=announce | takes=that,clause,quote,inf
versprechen | stance=promise | takes=that,clause,quote,obj,inf
zusagen | stance=promise | takes=that,clause,quote,obj,inf | prefix=zu
zusichern | stance=promise | takes=that,clause,quote,obj,inf
geloben | stance=promise | takes=that,clause,quote,obj,inf
schwören | stance=promise | takes=that,clause,quote,obj,inf
garantieren | stance=promise | takes=that,clause,quote,obj
verpflichten | stance=promise | takes=that,clause,quote,inf
anbieten | stance=promise | takes=that,clause,quote,inf | prefix=an
verbürgen | stance=promise | takes=that,clause,quote
erwägen | stance=announce | takes=that,clause,quote,obj,inf
anstreben | stance=announce | takes=that,clause,quote | prefix=an
# --- demanding ------------------------------------------------------------
fordern | stance=demand | takes=that,clause,quote,obj,inf
auffordern | stance=demand | takes=that,clause,quote,inf | prep=zu | prefix=auf
verlangen | stance=demand | takes=that,clause,quote,obj,inf
appellieren | stance=demand | takes=that,clause,quote,inf | prep=an
aufrufen | stance=demand | takes=that,clause,quote,inf | prep=zu | with=dazu | prefix=auf
mahnen | stance=demand | takes=that,clause,quote,inf
anmahnen | stance=demand | takes=that,clause,quote,obj | prefix=an
bitten | stance=demand | takes=that,clause,quote,inf | prep=um
drängen | stance=demand | takes=that,clause,quote,inf | prep=auf | with=darauf
pochen | stance=demand | takes=that,clause,quote,inf | prep=auf | with=darauf
plädieren | stance=demand | takes=that,clause,quote,inf | prep=für | with=dafür
empfehlen | stance=demand | takes=that,clause,quote,obj,inf
raten | stance=demand | takes=that,clause,quote,inf | prep=zu
vorschlagen | stance=demand | takes=that,clause,quote,obj,inf | prefix=vor
anregen | stance=demand | takes=that,clause,quote,obj,inf | prefix=an
anordnen | stance=demand | takes=that,clause,quote,obj,inf | prefix=an
anweisen | stance=demand | takes=that,clause,quote,inf | prefix=an
befehlen | stance=demand | takes=that,clause,quote,obj,inf
beantragen | stance=demand | takes=that,clause,quote,inf
ersuchen | stance=demand | takes=that,clause,quote,inf | prep=um
beharren | stance=demand | takes=that,clause,quote | prep=auf | with=darauf
bestehen | stance=demand | takes=prep,with,inf | prep=auf | with=darauf
einfordern | stance=demand | takes=that,clause,quote,obj | prefix=ein
beauftragen | stance=demand | takes=that,clause,quote,inf
ermahnen | stance=demand | takes=that,clause,quote,inf
auferlegen | stance=demand | takes=that,clause,quote,inf | prefix=auf
verordnen | stance=demand | takes=that,clause,quote,obj
wünschen | stance=demand | takes=that,clause,quote,obj,inf
eintreten | stance=demand | takes=prep | prep=für | prefix=ein | perfect=sein
aussprechen | stance=support | takes=prep,inf | prep=für,gegen | against=gegen,dagegen | prefix=aus
werben | stance=demand | takes=prep | prep=für
insistieren | stance=demand | takes=that,clause,quote | prep=auf | with=darauf
nahelegen | stance=demand | takes=that,clause,quote,obj,inf | prefix=nahe
gebieten | stance=demand | takes=that,clause,quote,inf
ermutigen | stance=demand | takes=that,clause,quote,inf
beschwören | stance=demand | takes=that,clause,quote,inf
vorschreiben | stance=demand | takes=that,clause,quote,obj,inf | prefix=vor
einladen | stance=demand | takes=that,clause,quote,inf | prefix=ein
# --- denying, rejecting ----------------------------------------------------
dementieren | stance=deny | takes=that,clause,quote,obj,inf
bestreiten | stance=deny | takes=that,clause,quote,obj,inf
leugnen | stance=deny | takes=that,clause,quote,obj,inf
zurückweisen | stance=deny | takes=that,clause,quote,obj | prefix=zurück
abstreiten | stance=deny | takes=that,clause,quote,obj,inf | prefix=ab
verneinen | stance=deny | takes=that,clause,quote,obj
widersprechen | stance=deny | takes=that,clause,quote
verleugnen | stance=deny | takes=that,clause,quote,obj
widerlegen | stance=deny | takes=that,clause,quote,obj
ausschließen | stance=deny | takes=that,clause,quote,obj,inf | prefix=aus
abweisen | stance=deny | takes=that,clause,quote,obj | prefix=ab
ablehnen | stance=oppose | takes=that,clause,quote,obj,inf | prefix=ab
verweigern | stance=oppose | takes=that,clause,quote,obj,inf
weigern | stance=oppose | takes=that,clause,quote,inf
widerrufen | stance=deny | takes=that,clause,quote,obj
anzweifeln | stance=assess | takes=that,clause,quote,obj | prefix=an
bezweifeln | stance=assess | takes=that,clause,quote,obj
zurückrudern | stance=deny | takes=that,clause,quote | prefix=zurück | perfect=sein
versagen | stance=oppose | takes=that,clause,quote,obj
# --- opposing ----------------------------------------------------------------
kritisieren | stance=oppose | takes=that,clause,quote,obj
verurteilen | stance=oppose | takes=that,clause,quote,obj
rügen | stance=oppose | takes=that,clause,quote,obj
bemängeln | stance=oppose | takes=that,clause,quote,obj
beanstanden | stance=oppose | takes=that,clause,quote,obj
monieren | stance=oppose | takes=that,clause,quote,obj
tadeln | stance=oppose | takes=that,clause,quote,obj
anprangern | stance=oppose | takes=that,clause,quote,obj | prefix=an
beklagen | stance=concern | takes=that,clause,quote,obj
protestieren | stance=oppose | takes=prep | prep=gegen
missbilligen | stance=oppose | takes=that,clause,quote,obj
brandmarken | stance=oppose | takes=that,clause,quote,obj
geißeln | stance=oppose | takes=that,clause,quote,obj
attackieren | stance=oppose | takes=that,clause,quote,obj
angreifen | stance=oppose | takes=quote | prefix=an
vorwerfen | stance=claim | takes=that,clause,quote,obj,inf | prefix=vor
vorhalten | stance=claim | takes=that,clause,quote,obj,inf | prefix=vor
beschuldigen | stance=claim | takes=that,clause,quote,inf,obj
bezichtigen | stance=claim | takes=that,clause,quote,obj
anklagen | stance=claim | takes=that,inf | prefix=an
unterstellen | stance=claim | takes=that,clause,quote,obj,inf
schimpfen | stance=oppose | takes=that,clause,quote
wettern | stance=oppose | takes=that,clause,quote
poltern | stance=oppose | takes=that,clause,quote
ärgern | stance=oppose | takes=that,clause,quote
empören | stance=oppose | takes=that,clause,quote
entrüsten | stance=oppose | takes=that,clause,quote
beschweren | stance=oppose | takes=that,clause,quote | prep=über | with=darüber
spotten | stance=oppose | takes=that,clause,quote
lästern | stance=oppose | takes=that,clause,quote
klagen | stance=concern | takes=prep,quote,with | prep=über | with=darüber
belächeln | stance=oppose | takes=that,clause,quote,obj
verhöhnen | stance=oppose | takes=that,clause,quote,obj
# --- supporting, praising --------------------------------------------------------
begrüßen | stance=support | takes=that,clause,quote,obj
befürworten | stance=support | takes=that,clause,quote,obj,inf
unterstützen | stance=support | takes=obj
gutheißen | stance=support | takes=that,clause,quote,obj | prefix=gut
billigen | stance=support | takes=that,clause,quote,obj
zustimmen | stance=support | takes=that,clause,quote | prefix=zu
loben | stance=praise | takes=that,clause,quote,obj
würdigen | stance=praise | takes=that,clause,quote,obj
preisen | stance=praise | takes=that,clause,quote,obj
gratulieren | stance=praise | takes=that,clause,quote
danken | stance=praise | takes=that,clause,quote
bedanken | stance=praise | takes=that,clause,quote | prep=für
rühmen | stance=praise | takes=that,clause,quote,obj
feiern | stance=praise | takes=quote
schwärmen | stance=praise | takes=that,clause,quote | prep=von
verteidigen | stance=support | takes=that,clause,quote,obj
rechtfertigen | stance=support | takes=that,clause,quote,obj
freuen | stance=praise | takes=that,clause,quote | prep=über | with=darüber
akzeptieren | stance=support | takes=that,clause,quote,obj
zeigen | stance=claim | takes=that
ehren | stance=praise | takes=quote
jubeln | stance=praise | takes=that,clause,quote
# --- warning, threatening, worrying ----------------------------------------------
warnen | stance=warn | takes=that,clause,quote,inf | prep=vor | with=davor
drohen | stance=threaten | takes=that,clause,quote,inf | prep=mit | with=damit
androhen | stance=threaten | takes=that,clause,quote,obj,inf | prefix=an
befürchten | stance=concern | takes=that,clause,quote,obj
fürchten | stance=concern | takes=that,clause,quote,obj,inf
sorgen | stance=concern | takes=prep | prep=um
bangen | stance=concern | takes=that,clause,quote | prep=um
bedauern | stance=concern | takes=that,clause,quote,obj
trauern | stance=concern | takes=prep | prep=um
alarmieren | stance=warn | takes=that
prophezeien | stance=warn | takes=that,clause,quote,obj
zweifeln | stance=assess | takes=that,clause,quote | prep=an | with=daran
misstrauen | stance=oppose | takes=that,clause,quote
# --- judging, expecting, believing ------------------------------------------------
glauben | stance=assess | takes=that,clause,quote,inf | prep=an
hoffen | stance=assess | takes=that,clause,quote,inf | prep=auf | with=darauf
vermuten | stance=assess | takes=that,clause,quote,obj
schätzen | stance=assess | takes=that,clause,quote,obj
annehmen | stance=assess | takes=that,clause,quote | prefix=an
erwarten | stance=assess | takes=that,clause,quote,obj,inf
rechnen | stance=assess | takes=that,clause,quote | prep=mit | with=damit
ausgehen | stance=assess | takes=prep,with | prep=von | with=davon | prefix=aus | perfect=sein
denken | stance=assess | takes=that,clause,quote
finden | stance=assess | takes=that,quote | without=statt
halten | stance=assess | takes=that,prep | prep=für
bewerten | stance=assess | takes=that,clause,quote,obj,as
einschätzen | stance=assess | takes=that,clause,quote,obj,as | prefix=ein
beurteilen | stance=assess | takes=that,clause,quote,obj,as
bezeichnen | stance=assess | takes=as
nennen | stance=assess | takes=quote,as
beschreiben | stance=assess | takes=that,clause,quote,obj,as
betrachten | stance=assess | takes=as
ansehen | stance=assess | takes=that,as | prefix=an
sehen | stance=assess | takes=as,that
werten | stance=assess | takes=as
einstufen | stance=assess | takes=as | prefix=ein
interpretieren | stance=assess | takes=that,clause,quote,as,obj
begründen | stance=assess | takes=that,clause,quote,obj | with=damit | prep=mit
argumentieren | stance=assess | takes=that,clause,quote
folgern | stance=assess | takes=that,clause,quote
schlussfolgern | stance=assess | takes=that,clause,quote
schließen | stance=assess | takes=with | with=daraus
spekulieren | stance=assess | takes=that,clause,quote | prep=über | with=darüber
mutmaßen | stance=assess | takes=that,clause,quote
prognostizieren | stance=assess | takes=that,clause,quote,obj
voraussagen | stance=assess | takes=that,clause,quote,obj | prefix=voraus
vorhersagen | stance=assess | takes=that,clause,quote,obj | prefix=vorher
vermissen | stance=concern | takes=that,clause,quote,obj
überzeugen | stance=assess | takes=quote
ableiten | stance=assess | takes=that,clause,quote | prefix=ab
analysieren | stance=assess | takes=that,clause,quote
einordnen | stance=assess | takes=that,clause,quote | prefix=ein
herausstellen | stance=assess | takes=that,clause,quote | prefix=heraus
nachweisen | stance=claim | takes=that,clause,quote,obj | prefix=nach
entdecken | stance=claim | takes=that
beweisen | stance=claim | takes=that
stehen | stance=claim | takes=that | speaker=medium
errechnen | stance=claim | takes=that
vorgeben | stance=claim | takes=that,clause,inf | prefix=vor
einigen | stance=announce | takes=inf,with | with=darauf
verständigen | stance=announce | takes=inf,with | with=darauf
einschränken | stance=claim | takes=that | prefix=ein
hervorgehen | stance=claim | takes=that | speaker=whence | prefix=hervor | perfect=sein
erkennen | stance=assess | takes=that
anerkennen | stance=assess | takes=that,clause,quote,obj
mitbekommen | stance=claim | takes=that | prefix=mit
erinnern | stance=claim | takes=that,clause,quote | with=daran | prep=an
erklingen | stance=claim | takes=quote
heißen | stance=claim | takes=quote,that,clause | speaker=place
lauten | stance=claim | takes=quote,clause
vertreten | stance=assess | takes=that
wissen | stance=claim | takes=that,quote
beobachten | stance=claim | takes=that
herausfinden | stance=claim | takes=that | prefix=heraus
philosophieren | stance=assess | takes=that,clause,quote
abwiegeln | stance=deny | takes=that,clause,quote | prefix=ab
beschwichtigen | stance=claim | takes=that,clause,quote
beruhigen | stance=claim | takes=that,quote
trösten | stance=praise | takes=quote
vergleichen | stance=assess | takes=quote
witzeln | stance=claim | takes=that,clause,quote
sinnieren | stance=assess | takes=that,clause,quote
wollen | stance=demand | takes=obj
ergeben | stance=claim | takes=that
charakterisieren | stance=assess | takes=quote,as
# --- words before and behind a name ---------------------------------------------
laut | kind=preposition | stance=claim
gemäß | kind=preposition | stance=claim
zufolge | kind=postposition | stance=claim
demnach | kind=adverb | stance=claim
demzufolge | kind=adverb | stance=claim
# --- nouns behind "nach": what a source gives --------------------------------------
Angabe | kind=source | stance=claim
Aussage | kind=source | stance=claim
Auskunft | kind=source | stance=claim
Information | kind=source | stance=claim
Meinung | kind=source | stance=assess
Ansicht | kind=source | stance=assess
Auffassung | kind=source | stance=assess
Einschätzung | kind=source | stance=assess
Wort | kind=source | stance=claim
Bericht | kind=source | stance=claim
Darstellung | kind=source | stance=claim
Mitteilung | kind=source | stance=claim
Überzeugung | kind=source | stance=assess
Erkenntnis | kind=source | stance=claim
Schätzung | kind=source | stance=assess
Schilderung | kind=source | stance=claim
Bekunden | kind=source | stance=claim
Meldung | kind=source | stance=claim
Dafürhalten | kind=source | stance=assess
Willen | kind=source | stance=demand
Pressemitteilung | kind=source | stance=claim
Zeugenaussage | kind=source | stance=claim
Untersuchung | kind=source | stance=claim
Studie | kind=source | stance=claim
Umfrage | kind=source | stance=claim
Berechnung | kind=source | stance=claim
Prognose | kind=source | stance=assess
Presseberichten | kind=source | stance=claim
Vermutung | kind=source | stance=assess
Version | kind=source | stance=claim
Worten | kind=source | stance=claim
Expertenmeinung | kind=source | stance=claim
Ermittlung | kind=source | stance=claim
Beobachtung | kind=source | stance=claim
Erkenntnissen | kind=source | stance=claim
Sicht | kind=source | stance=assess
Stellungnahme | kind=source | stance=claim
Vernehmen | kind=source | stance=claim
Urteil | kind=source | stance=assess
Plan | kind=source | stance=announce
Ankündigung | kind=source | stance=announce
Verlautbarung | kind=source | stance=claim
Erklärung | kind=source | stance=claim
Äußerung | kind=source | stance=claim
Beurteilung | kind=source | stance=assess
Bekanntgabe | kind=source | stance=announce
Aufzeichnung | kind=source | stance=claim
Medium | kind=source | stance=claim
Medien | kind=source | stance=claim
Quelle | kind=source | stance=claim
Hochrechnung | kind=source | stance=assess
Analyse | kind=source | stance=assess
Statistik | kind=source | stance=claim
Vorstellung | kind=source | stance=assess
Nachricht | kind=source | stance=claim
Vorschlag | kind=source | stance=demand
Theorie | kind=source | stance=assess
Interpretation | kind=source | stance=assess
# --- nouns of saying before a "dass" clause --------------------------------------
Behauptung | kind=noun | stance=claim
Forderung | kind=noun | stance=demand | prep=nach
Vorwurf | kind=noun | stance=oppose | prep=gegen
Warnung | kind=noun | stance=warn | prep=vor
Hoffnung | kind=noun | stance=assess | prep=auf
Befürchtung | kind=noun | stance=concern | prep=über
Sorge | kind=noun | stance=concern | prep=um,über,vor
Hinweis | kind=noun | stance=claim
These | kind=noun | stance=assess
Verdacht | kind=noun | stance=assess
Drohung | kind=noun | stance=threaten
Versprechen | kind=noun | stance=promise
Zusage | kind=noun | stance=promise
Kritik | kind=noun | stance=oppose | prep=an,am
Appell | kind=noun | stance=demand | prep=an
Eindruck | kind=noun | stance=assess
Zweifel | kind=noun | stance=assess | prep=an,am
Bedenken | kind=noun | stance=concern | prep=gegen
Besorgnis | kind=noun | stance=concern | prep=über,um
Zusicherung | kind=noun | stance=promise
Vermutungen | kind=noun | stance=assess
Bedauern | kind=noun | stance=concern | prep=über
Anschuldigung | kind=noun | stance=oppose | prep=gegen
# --- adjectives of mind: "zeigte sich besorgt", "ist zuversichtlich" -----------------
besorgt | kind=adjective | stance=concern | prep=über,um
bestürzt | kind=adjective | stance=concern | prep=über
zuversichtlich | kind=adjective | stance=assess | prep=über
überzeugt | kind=adjective | stance=assess | prep=von,vom
optimistisch | kind=adjective | stance=assess
pessimistisch | kind=adjective | stance=assess
skeptisch | kind=adjective | stance=assess | prep=gegenüber
enttäuscht | kind=adjective | stance=concern | prep=über,von,vom
erfreut | kind=adjective | stance=praise | prep=über
zufrieden | kind=adjective | stance=praise | prep=mit
entsetzt | kind=adjective | stance=concern | prep=über
erleichtert | kind=adjective | stance=praise | prep=über
sicher | kind=adjective | stance=assess
verärgert | kind=adjective | stance=oppose | prep=über
beunruhigt | kind=adjective | stance=concern | prep=über
bereit | kind=adjective | stance=promise | prep=zu,zum,zur
entschlossen | kind=adjective | stance=promise
erschüttert | kind=adjective | stance=concern | prep=über
dankbar | kind=adjective | stance=praise | prep=für
verwundert | kind=adjective | stance=oppose | prep=über
überrascht | kind=adjective | stance=assess | prep=über,von,vom
Wille | kind=noun | stance=promise
Standpunkt | kind=noun | stance=assess
Begründung | kind=noun | stance=claim
Argument | kind=noun | stance=assess
Schluss | kind=noun | stance=assess
Gefahr | kind=noun | stance=warn
Gerücht | kind=noun | stance=claim
Spekulation | kind=noun | stance=assess
Aufforderung | kind=noun | stance=demand
Anspruch | kind=noun | stance=demand | prep=auf
Wunsch | kind=noun | stance=demand | prep=nach
# --- nouns that go with a preposition or an infinitive: "übte Kritik an X", "stellte in Aussicht, … zu"
Unmut | kind=noun | stance=oppose | prep=über
Empörung | kind=noun | stance=oppose | prep=über
Protest | kind=noun | stance=oppose | prep=gegen
Einspruch | kind=noun | stance=oppose | prep=gegen
Einwand | kind=noun | stance=oppose | prep=gegen
Einwände | kind=noun | stance=oppose | prep=gegen
Vorwürfe | kind=noun | stance=oppose | prep=gegen
Widerstand | kind=noun | stance=oppose | prep=gegen
Enttäuschung | kind=noun | stance=concern | prep=über
Bestürzung | kind=noun | stance=concern | prep=über
Trauer | kind=noun | stance=concern | prep=über,um
Mitgefühl | kind=noun | stance=concern | prep=für,mit
Verständnis | kind=noun | stance=support | prep=für
Unterstützung | kind=noun | stance=support | prep=für
Zustimmung | kind=noun | stance=support | prep=zu,zum,zur
Lob | kind=noun | stance=praise | prep=für
Anerkennung | kind=noun | stance=praise | prep=für
Dank | kind=noun | stance=praise | prep=für,an
Freude | kind=noun | stance=praise | prep=über
Wert | kind=noun | stance=demand | prep=auf
Ultimatum | kind=noun | stance=demand | prep=für
Bereitschaft | kind=noun | stance=promise | prep=zu,zum,zur
Aussicht | kind=noun | stance=promise | prep=auf
Absicht | kind=noun | stance=announce | prep=zu
Erwartung | kind=noun | stance=assess | prep=an
Zuversicht | kind=noun | stance=assess | prep=über
Vertrauen | kind=noun | stance=support | prep=in,auf
Misstrauen | kind=noun | stance=oppose | prep=gegen,gegenüber
stolz | kind=adjective | stance=praise | prep=auf
froh | kind=adjective | stance=praise | prep=über
einverstanden | kind=adjective | stance=support | prep=mit
offen | kind=adjective | stance=assess | prep=für
Vorhersage | kind=source | stance=assess
Planung | kind=source | stance=announce
Gerüchte | kind=source | stance=claim
Erkenntnisstand | kind=source | stance=claim
Grundgesetz | kind=source | stance=claim
