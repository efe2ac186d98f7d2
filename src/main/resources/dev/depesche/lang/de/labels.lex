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
# What a speaker does: "X (role) warns: …"
stance-announce | text=kündigt an | several=kündigen an
stance-claim | text=sagt | several=sagen
stance-demand | text=fordert | several=fordern
stance-support | text=unterstützt | several=unterstützen
stance-oppose | text=kritisiert | several=kritisieren
stance-deny | text=bestreitet | several=bestreiten
stance-warn | text=warnt | several=warnen
stance-concern | text=sorgt sich | several=sorgen sich
stance-praise | text=lobt | several=loben
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
# Quotation marks, and the ending by which a group of several is told
quote-open | text=„
quote-close | text=“
several-ending | text=en
# What shows that words hang on the verb of saying: what they open with or what parts them from it; verbs behind which no clause can stand
hangs | text=vor,für,gegen,um,über,auf,mit,nach,an,zu,von
hangs-behind | text=kritisierte,verurteilte,lobte,begrüßte,forderte,bezweifelte,bestritt,verteidigte,würdigte,beklagte,bedauerte,befürwortete,unterstützte,verlangte
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
