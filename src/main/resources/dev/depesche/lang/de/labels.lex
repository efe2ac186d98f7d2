# Words of the card and of alerts
who | text=Wer
what | text=Was
where | text=Wo
when | text=Wann
says | text=Aussagen
watch | text=Thema
why | text=Fundstelle
digest | text=Digest
source | text=Quelle
publisher | text=Medium
language | text=Sprache
update | text=Aktualisiert
more | text=und %d weitere
test | text=TEST
unsubscribe | text=Abbestellen: über den Link am Ende dieser E-Mail, oder SMS-Antwort STOP.
batch | text=%d Meldungen
unknown | text=nicht genannt
summary | text=Kurz
link | text=Adresse
no-headline | text=(ohne Überschrift)
unnamed | text=Ohne Namen
# What a speaker does: "X (role) warns: …"; below: what stands instead before a clause that hangs on it, of which "criticises that" would say more than the article
stance-announce | text=kündigt an | several=kündigen an
stance-claim | text=sagt | several=sagen
stance-demand | text=fordert | several=fordern
stance-support | below=stance-claim | text=unterstützt | several=unterstützen
stance-oppose | below=stance-claim | text=kritisiert | several=kritisieren
stance-deny | text=bestreitet | several=bestreiten
stance-warn | text=warnt | several=warnen
stance-concern | text=sorgt sich | several=sorgen sich
stance-praise | below=stance-claim | text=lobt | several=loben
stance-threaten | text=droht | several=drohen
stance-promise | text=verspricht | several=versprechen
stance-assess | text=meint | several=meinen
# Kinds of events, and what became of them
event-meeting | text=Treffen
event-visit | text=Besuch
event-agreement | text=Abkommen
event-statement | text=Äußerung
event-decision | text=Entscheidung
event-vote | text=Abstimmung
event-election | text=Wahl
event-appointment | text=Ernennung
event-resignation | text=Rücktritt
event-attack | text=Anschlag
event-conflict | text=Kampf
event-protest | text=Protest
event-arrest | text=Festnahme
event-trial | text=Justiz
event-accident | text=Unglück
event-disaster | text=Katastrophe
event-crime | text=Verbrechen
event-economy | text=Wirtschaft
event-company | text=Unternehmen
event-sport | text=Sport
event-health | text=Gesundheit
event-science | text=Wissenschaft
event-culture | text=Kultur
event-other | text=Sonstiges
status-planned | text=geplant
status-negated | text=nicht geschehen
status-hypothetical | text=möglich
# Quotation marks, and the ends of nouns for one group (all others are several) and for bodies that are several
quote-open | text=„
quote-close | text=“
group-noun | bodies=Nationen,Staaten | one=uppe,ion,ie,heit,tei,schaft,eam,ung,hörde
# What a clause below the verb of saying opens with, and how an infinitive shows that is one
that | text=dass | words=dass,daß
infinitive | text=zu
# What shows that words hang on the verb of saying: what they open with or what parts them from it; verbs behind which no clause can stand
hangs | text=vor,für,gegen,um,über,auf,mit,nach,an,zu,von
hangs-behind | text=kritisierte,verurteilte,lobte,begrüßte,forderte,bezweifelte,bestritt,verteidigte,würdigte,beklagte,bedauerte,befürwortete,unterstützte,verlangte
# Commas mark clauses: what follows a verb without one hangs on it; particles that belong to the verb before
clause-comma | text=yes
particles | text=ab,an,auf,aus,bei,bekannt,ein,entgegen,fest,heraus,hin,infrage,mit,nach,nahe,vor,weiter,zu,zurück
# Words that name a source and are no verbs, words that name no speaker, and articles in a case in which nobody acts
source-cues | text=laut,nach,zufolge,gemäß,so,wonach,seitens,von,aus
no-speaker | text=er,sie,es,ihm,ihr,ihnen,man,wer,der,die,das,dem,den,dies,dieser,diese,dieses
oblique | text=dem,den,des,einem,einer,eines,einen,diesem,diesen,seinem,seinen,ihrem,ihren
# Months, and what stands behind the number of a day ("_" for nothing)
day-mark | text=.
month-1 | text=Januar
month-2 | text=Februar
month-3 | text=März
month-4 | text=April
month-5 | text=Mai
month-6 | text=Juni
month-7 | text=Juli
month-8 | text=August
month-9 | text=September
month-10 | text=Oktober
month-11 | text=November
month-12 | text=Dezember
# Verbs with which reported words open behind their source
verb-first | text=wurde,wurden,ist,sind,war,waren,hat,haben,hatte,hatten,habe,sei,seien,wird,werden,werde,kam,kamen,handelt,handelte,handele,gab,gibt,gebe,soll,sollen,solle,kann,können,könne,starb,starben,befindet,befinden
# How a role reads that stands alone ("französischer Präsident"): the endings of its adjectives (as found, and before a man's, a woman's and a thing's noun),
# words before it that it does without, words before a noun that are no adjectives, and the ends of nouns for women, and of adjectives made nouns, which can be either, and of nouns for things;
# all others are men's
role-adjective | text=e,en,em,er,es | man=er | woman=e | thing=es
role-opening | text=dieser,diese,dieses,der,die,das
role-fixed | text=der,die,dem,den,des,deren,dessen,eine,einer,eines,einem,einen,keine,keiner,seine,seiner,seines,seinem,seinen,ihre,ihrer,ihres,ihrem,ihren,unsere,unserer,unserem,unseren,lila,rosa
role-woman | text=in,frau,dame,schwester,mutter,tochter,witwe,tante,nichte,legende,kraft,person,ikone,ende,nete,ragte,stellte,andte,ierte,hörige,ächtige,traute,lagte,digte
role-thing | text=mitglied,model,mädchen,kind,opfer,oberhaupt,talent,idol,genie,vorbild
# Ends of nouns in another case, and as they are called
case-enten | text=ent
case-anten | text=ant
case-isten | text=ist
case-aten | text=at
case-oten | text=ot
case-euten | text=eut
case-ekten | text=ekt
case-eten | text=et
case-rchen | text=rch
case-ogen | text=oge
case-omen | text=om
case-afen | text=af
case-aphen | text=aph
case-ophen | text=oph
case-urgen | text=urg
case-egen | text=ege
case-eugen | text=euge
case-perten | text=perte
case-ivalen | text=ivale
case-fürsten | text=fürst
case-prinzen | text=prinz
case-enden | text=ende
case-neten | text=nete
case-ragten | text=ragte
case-stellten | text=stellte
case-andten | text=andte
case-ierten | text=ierte
case-hörigen | text=hörige
case-ächtigen | text=ächtige
case-trauten | text=traute
case-lagten | text=lagte
case-digten | text=digte
case-innen | text=in
case-ers | text=er
case-chefs | text=chef
case-ors | text=or
case-eurs | text=eur
case-ärs | text=är
case-rats | text=rat
case-rates | text=rat
case-anwalts | text=anwalt
case-anwaltes | text=anwalt
case-bischofs | text=bischof
case-papstes | text=papst
case-königs | text=könig
case-mitglieds | text=mitglied
case-mitgliedes | text=mitglied
case-generals | text=general
case-stars | text=star
case-fans | text=fan
case-kapitäns | text=kapitän
# How a body reads whose name opens with adjectives ("Deutscher Bundestag"): the ends of nouns that tell what the adjectives before them end in, and ends of nouns in the genitive
body-adjective | text=en
body-er | text=tag,bund,rat,fonds,hof,dienst,ausschuss,rundfunk,verband,verein,kongress,konzern,staat
body-e | text=ion,ung,heit,schaft,tät,partei,bank,bahn,wehr,behörde,armee,akademie,front,hilfe,liga,agentur,nationen,staaten,werke
body-es | text=haus,amt,gericht,parlament,institut,ministerium,werk,kreuz,komitee,zentrum
body-case | text=es,s
# What a reader should know first; the digest has it in English
warning-year-inferred | text=Der Text nennt nicht zu jedem Tag ein Jahr; es ist aus dem Tag der Veröffentlichung erschlossen.
warning-language-not-supported | text=Für die Sprache des Artikels gibt es keine Regeln; die Angaben sind lückenhaft.
warning-facts-from-begin | text=Der Artikel ist sehr lang; die Angaben stammen nur aus seinem Anfang.
warning-mojibake-repaired | text=Der Text war mit falschem Zeichensatz gespeichert und wurde repariert.
warning-unreadable-characters | text=Einige Zeichen waren nicht lesbar und stehen als Ersatzzeichen da.
