# What words mean to the date rules.  kind: what patterns name as @kind;  v: the value;  case=upper|lower: how the word must be written;
# tail=yes: the word also ends compounds ("Montag|abend", "drei|tägig").

# Every word is tried in the sentence of its kind: @try-KIND SENTENCE => BEGIN OF THE VALUE ({v} the word's value, {vv} with two digits).
@try-month Am 3. {} 2012 begann es. => 2012-{vv}-03
@try-weekday Am {} war die Straße gesperrt. => 2024-11-
@try-weekday-short {} 3. Mai 2012: offen. => 2012-05-03
@try-weekdays Die Halle ist {} zu. => XXXX-WXX-{v}
@try-daypart Am {} war die Straße gesperrt. => 2024-11-30T{v}
@try-tomorrow Er kommt {} zurück. => 2024-12-01
@try-lowpart Er kam am Montag {} zurück. => 2024-11-25T{v}
@try-midnight Kurz nach {} fiel Schnee. => 2024-11-30T24:00
@try-dayparts Die Halle ist {} zu. => XXXX-XX-XXT{v}
@try-dayhours In den {} fiel Schnee. => 2024-11-30T{v}
@try-season Im {} 2012 begann es. => 2012-{v}
@try-unit Es dauerte einen {}. => P
@try-units Es dauerte 7 {}. => P
@try-quarter Im ersten {} 2012 begann es. => 2012-Q1
@try-half Im ersten {} 2012 begann es. => 2012-H1
@try-year Anfang im {} 2012. => 2012
@try-yearword In den 90er {} begann es. => 199
@try-century Im 19. {} begann es. => 18
@try-long Nach drei{} Suche kam er. => P
@try-old Nach drei{} Haft kam er. => P3Y
@try-process Nach dreijähriger {} kam er. => P3Y
@try-lasting Nach {} Suche kam er. => {v}
@try-often Der Bus fährt {} ab. => {v}
@try-last Im {} Jahr begann es. => 2023
@try-this In {} Jahr begann es. => 2024
@try-running Im {} Jahr begann es. => 2024
@try-next Im {} Jahr beginnt es. => 2025
@try-following Er kam 1998, im {} Jahr ging er. => 1999
@try-same Er kam 1998, im {} Jahr ging er. => 1998
@try-before Er kam 1998, im {} Jahr nicht. => 1997
@try-phase {} Juli 2012 begann es. => 2012-07
@try-day Er kam {} an. => 2024-1
@try-dayword Am {} Montag begann es. => 2024-1
@try-today Er kommt {} Abend an. => 2024-11-30TEV
@try-thisyear Es regnet {} viel. => 2024
@try-ref Das war {} so. => {v}
@try-prevday Am 3. Mai 2011 kam er, am {} nicht. => 2011-05-0
@try-prevyear Im {} war es so. => 202
@try-prevmonth Im {} war es so. => 2024-10
@try-prevweek In der {} war es so. => 2024-W47
@try-ofyear Bis {} war es so. => 2024
@try-ofmonth Bis {} war es so. => 2024-11
@try-ofweek Zu {} war es so. => 2024-W48
@try-feast Am {} 2012 begann es. => 2012-
@try-counted Es kamen 1998 {} zusammen. =>
@try-er In den 90{} Jahren begann es. => 199
@try-tens In den {} Jahren begann es. => 19
@try-halves Nach {} Jahren kam er. => P{v}.5Y
@try-number Er blieb {} Jahre lang. => P{v}Y
@try-one Er blieb {} Jahr lang. => P1Y
@try-ordinal Am {} Mai 2012 begann es. => 2012-05-{vv}
@try-some Er blieb {} Jahre lang. => PXY

# months
Januar | kind=month | v=1
Januars | kind=month | v=1 | case=upper
Jänner | kind=month | v=1
Jänners | kind=month | v=1 | case=upper
Jan. | kind=month | v=1
Februar | kind=month | v=2
Februars | kind=month | v=2 | case=upper
Feber | kind=month | v=2
Feb. | kind=month | v=2
Febr. | kind=month | v=2
März | kind=month | v=3
April | kind=month | v=4
Aprils | kind=month | v=4 | case=upper
Apr. | kind=month | v=4
Mai | kind=month | v=5 | case=upper
Juni | kind=month | v=6
Junis | kind=month | v=6 | case=upper
Juli | kind=month | v=7
Julis | kind=month | v=7 | case=upper
Julei | kind=month | v=7
August | kind=month | v=8
Aug. | kind=month | v=8
September | kind=month | v=9
Septembers | kind=month | v=9 | case=upper
Sept. | kind=month | v=9
Sep. | kind=month | v=9
Oktober | kind=month | v=10
Oktobers | kind=month | v=10 | case=upper
Okt. | kind=month | v=10
November | kind=month | v=11
Novembers | kind=month | v=11 | case=upper
Nov. | kind=month | v=11
Dezember | kind=month | v=12
Dezembers | kind=month | v=12 | case=upper
Dez. | kind=month | v=12

# weekdays
Montag | kind=weekday | v=1
Dienstag | kind=weekday | v=2
Mittwoch | kind=weekday | v=3
Donnerstag | kind=weekday | v=4
Freitag | kind=weekday | v=5
Samstag | kind=weekday | v=6
Sonnabend | kind=weekday | v=6
Sonntag | kind=weekday | v=7
Montags | kind=weekday | v=1 | case=upper
Dienstags | kind=weekday | v=2 | case=upper
Mittwochs | kind=weekday | v=3 | case=upper
Donnerstags | kind=weekday | v=4 | case=upper
Freitags | kind=weekday | v=5 | case=upper
Samstags | kind=weekday | v=6 | case=upper
Sonntags | kind=weekday | v=7 | case=upper
Mo. | kind=weekday-short | v=1 | case=upper
Di. | kind=weekday-short | v=2 | case=upper
Mi. | kind=weekday-short | v=3 | case=upper
Do. | kind=weekday-short | v=4 | case=upper
Fr. | kind=weekday-short | v=5 | case=upper
Sa. | kind=weekday-short | v=6 | case=upper
So. | kind=weekday-short | v=7 | case=upper
montags | kind=weekdays | v=1
dienstags | kind=weekdays | v=2
mittwochs | kind=weekdays | v=3
donnerstags | kind=weekdays | v=4
freitags | kind=weekdays | v=5
samstags | kind=weekdays | v=6
sonnabends | kind=weekdays | v=6
sonntags | kind=weekdays | v=7

# parts of the day
Morgen | kind=daypart | v=MO | case=upper | tail=yes
morgen | kind=tomorrow,lowpart:MO | case=lower
früh | kind=lowpart | v=MO
Früh | kind=daypart | v=MO | case=upper
Vormittag | kind=daypart | v=MO | tail=yes
Mittag | kind=daypart | v=MI | tail=yes
Nachmittag | kind=daypart | v=AF | tail=yes
Abend | kind=daypart | v=EV | tail=yes
Nacht | kind=daypart | v=NI | tail=yes
Mitternacht | kind=midnight
morgens | kind=dayparts | v=MO
frühmorgens | kind=dayparts | v=MO
vormittags | kind=dayparts | v=MO
mittags | kind=dayparts | v=MI
nachmittags | kind=dayparts | v=AF
abends | kind=dayparts | v=EV
nachts | kind=dayparts | v=NI
tagsüber | kind=dayparts | v=DT

# seasons
Frühling | kind=season | v=SP
Frühjahr | kind=season | v=SP
Frühjahrs | kind=season | v=SP
Frühjahres | kind=season | v=SP
Frühlings | kind=season | v=SP
Sommer | kind=season | v=SU
Sommers | kind=season | v=SU
Frühsommer | kind=season | v=SU
Hochsommer | kind=season | v=SU
Spätsommer | kind=season | v=SU
Herbst | kind=season | v=FA
Herbstes | kind=season | v=FA
Spätherbst | kind=season | v=FA
Winter | kind=season | v=WI
Winters | kind=season | v=WI

# units of time: one, several
Sekunde | kind=unit | v=S
Sekunden | kind=units | v=S
Minute | kind=unit | v=MIN
Minuten | kind=units | v=MIN
Stunde | kind=unit | v=H
Stunden | kind=units | v=H
Tag | kind=unit | v=D
Tages | kind=unit | v=D
Tags | kind=unit | v=D | case=upper
Tage | kind=units | v=D
Tagen | kind=units | v=D
Arbeitstage | kind=units | v=D
Arbeitstagen | kind=units | v=D
Werktage | kind=units | v=D
Werktagen | kind=units | v=D
Nächte | kind=units | v=NI
Nächten | kind=units | v=NI
Woche | kind=unit | v=W
Wochen | kind=units | v=W
Wochenende | kind=unit | v=WE
Wochenendes | kind=unit | v=WE
Wochenenden | kind=units | v=WE
Monat | kind=unit | v=M
Monats | kind=unit | v=M
Monates | kind=unit | v=M
Monate | kind=units | v=M
Monaten | kind=units | v=M
Quartal | kind=unit,quarter:Q | v=Q
Quartals | kind=unit,quarter:Q | v=Q
Quartale | kind=units | v=Q
Quartalen | kind=units | v=Q
Vierteljahr | kind=quarter | v=Q
Halbjahr | kind=half | v=H
Halbjahres | kind=half | v=H
Halbjahrs | kind=half | v=H
Jahreshälfte | kind=half | v=H
Jahr | kind=unit,year | v=Y
Jahre | kind=units,year,yearword | v=Y
Jahren | kind=units,yearword | v=Y
Jahres | kind=unit | v=Y
Jahrs | kind=unit | v=Y
Jahrzehnt | kind=unit | v=DE
Jahrzehnts | kind=unit | v=DE
Jahrzehntes | kind=unit | v=DE
Jahrzehnte | kind=units | v=DE
Jahrzehnten | kind=units | v=DE
Jahrhundert | kind=unit,century:CE | v=CE
Jahrhunderts | kind=unit,century:CE | v=CE
Jh. | kind=century | v=CE | case=upper
Jhd. | kind=century | v=CE | case=upper
Jahrhunderte | kind=units | v=CE
Jahrhunderten | kind=units | v=CE

# endings of counted adjectives
tägig | kind=long | v=D | tail=yes
tägige | kind=long | v=D | tail=yes
tägigen | kind=long | v=D | tail=yes
tägiger | kind=long | v=D | tail=yes
tägiges | kind=long | v=D | tail=yes
tägigem | kind=long | v=D | tail=yes
wöchig | kind=long | v=W | tail=yes
wöchige | kind=long | v=W | tail=yes
wöchigen | kind=long | v=W | tail=yes
wöchiger | kind=long | v=W | tail=yes
wöchiges | kind=long | v=W | tail=yes
monatig | kind=long | v=M | tail=yes
monatige | kind=long | v=M | tail=yes
monatigen | kind=long | v=M | tail=yes
monatiger | kind=long | v=M | tail=yes
monatiges | kind=long | v=M | tail=yes
jährig | kind=old | v=Y | tail=yes
jährige | kind=old | v=Y | tail=yes
jährigen | kind=old | v=Y | tail=yes
jähriger | kind=old | v=Y | tail=yes
jähriges | kind=old | v=Y | tail=yes
jährigem | kind=old | v=Y | tail=yes
stündig | kind=long | v=H | tail=yes
stündige | kind=long | v=H | tail=yes
stündigen | kind=long | v=H | tail=yes
stündiger | kind=long | v=H | tail=yes
stündiges | kind=long | v=H | tail=yes
minütig | kind=long | v=MIN | tail=yes
minütige | kind=long | v=MIN | tail=yes
minütigen | kind=long | v=MIN | tail=yes
minütiger | kind=long | v=MIN | tail=yes

# durations in one word
tagelang | kind=lasting | v=PXD
tagelange | kind=lasting | v=PXD
tagelangen | kind=lasting | v=PXD
tagelanger | kind=lasting | v=PXD
wochenlang | kind=lasting | v=PXW
wochenlange | kind=lasting | v=PXW
wochenlangen | kind=lasting | v=PXW
wochenlanger | kind=lasting | v=PXW
monatelang | kind=lasting | v=PXM
monatelange | kind=lasting | v=PXM
monatelangen | kind=lasting | v=PXM
monatelanger | kind=lasting | v=PXM
jahrelang | kind=lasting | v=PXY
jahrelange | kind=lasting | v=PXY
jahrelangen | kind=lasting | v=PXY
jahrelanger | kind=lasting | v=PXY
mehrjährige | kind=lasting | v=PXY
mehrjährigen | kind=lasting | v=PXY
mehrjähriger | kind=lasting | v=PXY
mehrtägige | kind=lasting | v=PXD
mehrtägigen | kind=lasting | v=PXD
mehrtägiger | kind=lasting | v=PXD
mehrwöchige | kind=lasting | v=PXW
mehrwöchigen | kind=lasting | v=PXW
mehrmonatige | kind=lasting | v=PXM
mehrmonatigen | kind=lasting | v=PXM
mehrstündige | kind=lasting | v=PTXH
mehrstündigen | kind=lasting | v=PTXH
stundenlang | kind=lasting | v=PTXH
stundenlange | kind=lasting | v=PTXH
stundenlangen | kind=lasting | v=PTXH
minutenlang | kind=lasting | v=PTXM
minutenlange | kind=lasting | v=PTXM
minutenlangen | kind=lasting | v=PTXM
jahrzehntelang | kind=lasting | v=PXDE
jahrzehntelange | kind=lasting | v=PXDE
jahrzehntelangen | kind=lasting | v=PXDE
jahrzehntelanger | kind=lasting | v=PXDE
jahrhundertelang | kind=lasting | v=PXCE
halbjährig | kind=lasting | v=P6M

# what comes again and again
täglich | kind=often | v=P1D
tägliche | kind=often | v=P1D
täglichen | kind=often | v=P1D
täglicher | kind=often | v=P1D
tägliches | kind=often | v=P1D
wöchentlich | kind=often | v=P1W
wöchentliche | kind=often | v=P1W
wöchentlichen | kind=often | v=P1W
monatlich | kind=often | v=P1M
monatliche | kind=often | v=P1M
monatlichen | kind=often | v=P1M
monatlicher | kind=often | v=P1M
jährlich | kind=often | v=P1Y
jährliche | kind=often | v=P1Y
jährlichen | kind=often | v=P1Y
jährlicher | kind=often | v=P1Y
alljährlich | kind=often | v=P1Y
alljährliche | kind=often | v=P1Y
alljährlichen | kind=often | v=P1Y
stündlich | kind=often | v=PT1H
stündliche | kind=often | v=PT1H
vierteljährlich | kind=often | v=P3M
halbjährlich | kind=often | v=P6M
werktags | kind=often | v=P1D
wochentags | kind=often | v=P1D
allabendlich | kind=often | v=P1D
allmorgendlich | kind=often | v=P1D

# earlier, this, later
letzte | kind=last | v=-1
letzten | kind=last | v=-1
letzter | kind=last | v=-1
letztes | kind=last | v=-1
letztem | kind=last | v=-1
vergangene | kind=last | v=-1
vergangenen | kind=last | v=-1
vergangener | kind=last | v=-1
vergangenes | kind=last | v=-1
vergangenem | kind=last | v=-1
vorige | kind=last | v=-1
vorigen | kind=last | v=-1
voriger | kind=last | v=-1
voriges | kind=last | v=-1
verflossenen | kind=last | v=-1
abgelaufene | kind=last | v=-1
abgelaufenen | kind=last | v=-1
zurückliegenden | kind=last | v=-1
dieser | kind=this | v=0
diese | kind=this | v=0
diesen | kind=this | v=0
dieses | kind=this | v=0
diesem | kind=this | v=0
heurigen | kind=this | v=0
heurige | kind=this | v=0
heuriger | kind=this | v=0
laufende | kind=running | v=0
laufenden | kind=running | v=0
laufendes | kind=running | v=0
laufender | kind=running | v=0
aktuellen | kind=running | v=0
nächste | kind=next | v=1
nächsten | kind=next | v=1
nächster | kind=next | v=1
nächstes | kind=next | v=1
nächstem | kind=next | v=1
kommende | kind=next | v=1
kommenden | kind=next | v=1
kommender | kind=next | v=1
kommendes | kind=next | v=1
kommendem | kind=next | v=1
bevorstehenden | kind=next | v=1
folgende | kind=following | v=1
folgenden | kind=following | v=1
folgendes | kind=following | v=1
darauffolgenden | kind=following | v=1
darauffolgende | kind=following | v=1
anschließenden | kind=following | v=1
selben | kind=same | v=0
gleichen | kind=same | v=0
vorangegangenen | kind=before | v=-1
vorhergehenden | kind=before | v=-1
vorherigen | kind=before | v=-1

# begin, middle, end
Anfang | kind=phase
Mitte | kind=phase
Ende | kind=phase
Beginn | kind=phase
Ausgang | kind=phase
anfang | kind=phase
mitte | kind=phase
ende | kind=phase

# words that are a time
gestern | kind=day | v=-1
vorgestern | kind=day | v=-2
übermorgen | kind=day | v=2
heute | kind=today | v=0
gestrige | kind=day,dayword | v=-1
gestrigen | kind=day,dayword | v=-1
gestriger | kind=day,dayword | v=-1
gestriges | kind=day,dayword | v=-1
morgige | kind=day,dayword | v=1
morgigen | kind=day,dayword | v=1
morgiger | kind=day,dayword | v=1
heuer | kind=thisyear | v=0
jetzt | kind=ref | v=PRESENT_REF
derzeit | kind=ref | v=PRESENT_REF
derzeitige | kind=ref | v=PRESENT_REF
derzeitigen | kind=ref | v=PRESENT_REF
derzeitiger | kind=ref | v=PRESENT_REF
zurzeit | kind=ref | v=PRESENT_REF
momentan | kind=ref | v=PRESENT_REF
gegenwärtig | kind=ref | v=PRESENT_REF
gegenwärtige | kind=ref | v=PRESENT_REF
gegenwärtigen | kind=ref | v=PRESENT_REF
heutzutage | kind=ref | v=PRESENT_REF
heutige | kind=ref:PRESENT_REF,dayword:0
heutigen | kind=ref:PRESENT_REF,dayword:0
heutiger | kind=ref:PRESENT_REF,dayword:0
heutiges | kind=ref | v=PRESENT_REF
Gegenwart | kind=ref | v=PRESENT_REF
damals | kind=ref | v=PAST_REF
früher | kind=ref | v=PAST_REF
kürzlich | kind=ref | v=PAST_REF
neulich | kind=ref | v=PAST_REF
seinerzeit | kind=ref | v=PAST_REF

# relative to the date before
Vortag | kind=prevday | v=-1
Vortages | kind=prevday | v=-1
Vorabend | kind=prevday | v=-1
Folgetag | kind=prevday | v=1
Vorjahr | kind=prevyear | v=-1
Vorjahres | kind=prevyear | v=-1
Vorjahrs | kind=prevyear | v=-1
Folgejahr | kind=prevyear | v=1
Vormonat | kind=prevmonth | v=-1
Vormonats | kind=prevmonth | v=-1
Vorwoche | kind=prevweek | v=-1
Jahresende | kind=ofyear | v=0
Jahresbeginn | kind=ofyear | v=0
Jahresanfang | kind=ofyear | v=0
Jahresmitte | kind=ofyear | v=0
Monatsende | kind=ofmonth | v=0
Monatsbeginn | kind=ofmonth | v=0
Monatsanfang | kind=ofmonth | v=0
Wochenbeginn | kind=ofweek | v=0
Wochenanfang | kind=ofweek | v=0

# feasts: md month-day; easter days from Easter Sunday; nth month-weekday-which; advent which Sunday
Neujahr | kind=feast | md=01-01
Neujahrstag | kind=feast | md=01-01
Dreikönigstag | kind=feast | md=01-06
Rosenmontag | kind=feast | easter=-48
Faschingsdienstag | kind=feast | easter=-47
Aschermittwoch | kind=feast | easter=-46
Palmsonntag | kind=feast | easter=-7
Gründonnerstag | kind=feast | easter=-3
Karfreitag | kind=feast | easter=-2
Karsamstag | kind=feast | easter=-1
Ostersonntag | kind=feast | easter=0
Ostern | kind=feast | easter=0
Ostermontag | kind=feast | easter=1
Pfingsten | kind=feast | easter=49
Pfingstsonntag | kind=feast | easter=49
Pfingstmontag | kind=feast | easter=50
Fronleichnam | kind=feast | easter=60
Reformationstag | kind=feast | md=10-31
Halloween | kind=feast | md=10-31
Allerheiligen | kind=feast | md=11-01
Allerseelen | kind=feast | md=11-02
Volkstrauertag | kind=feast | advent=-1
Totensonntag | kind=feast | advent=0
Nikolaustag | kind=feast | md=12-06
Heiligabend | kind=feast | md=12-24
Weihnachten | kind=feast | md=12-24
Silvester | kind=feast | md=12-31
Valentinstag | kind=feast | md=02-14
Muttertag | kind=feast | nth=05-7-2

# what is counted: a number before it is no year
Euro | kind=counted
Dollar | kind=counted
Mark | kind=counted
Schilling | kind=counted
Franken | kind=counted
Lire | kind=counted
Prozent | kind=counted
Mann | kind=counted
Menschen | kind=counted
Personen | kind=counted
Besucher | kind=counted
Besuchern | kind=counted
Besucherinnen | kind=counted
Zuschauer | kind=counted
Zuschauern | kind=counted
Einwohner | kind=counted
Einwohnern | kind=counted
Einwohnerinnen | kind=counted
Mitglieder | kind=counted
Mitgliedern | kind=counted
Mitarbeiter | kind=counted
Mitarbeitern | kind=counted
Mitarbeiterinnen | kind=counted
Soldaten | kind=counted
Tote | kind=counted
Toten | kind=counted
Verletzte | kind=counted
Verletzten | kind=counted
Teilnehmer | kind=counted
Teilnehmern | kind=counted
Stimmen | kind=counted
Arten | kind=counted
Haushalte | kind=counted
Haushalten | kind=counted
Betriebe | kind=counted
Betrieben | kind=counted
Arbeitsplätze | kind=counted
Arbeitsplätzen | kind=counted
Stellen | kind=counted
Wohnungen | kind=counted
Flüchtlinge | kind=counted
Flüchtlingen | kind=counted
Meter | kind=counted
Metern | kind=counted
Kilometer | kind=counted
Kilometern | kind=counted
Meilen | kind=counted
Quadratmeter | kind=counted
Quadratmetern | kind=counted
Hektar | kind=counted
Tonnen | kind=counted
Kilogramm | kind=counted
Kilo | kind=counted
Liter | kind=counted
Watt | kind=counted
Seiten | kind=counted
m | kind=counted | case=lower
km | kind=counted
kg | kind=counted
ml | kind=counted
t | kind=counted | case=lower

# decades
er | kind=er
zwanziger | kind=tens | v=20
dreißiger | kind=tens | v=30
vierziger | kind=tens | v=40
fünfziger | kind=tens | v=50
sechziger | kind=tens | v=60
siebziger | kind=tens | v=70
achtziger | kind=tens | v=80
neunziger | kind=tens | v=90

# hours of a part of the day
Morgenstunden | kind=dayhours | v=MO
Vormittagsstunden | kind=dayhours | v=MO
Mittagsstunden | kind=dayhours | v=MI
Nachmittagsstunden | kind=dayhours | v=AF
Abendstunden | kind=dayhours | v=EV
Nachtstunden | kind=dayhours | v=NI

# counts with a half
anderthalb | kind=halves | v=1
eineinhalb | kind=halves | v=1
zweieinhalb | kind=halves | v=2
dreieinhalb | kind=halves | v=3
viereinhalb | kind=halves | v=4
fünfeinhalb | kind=halves | v=5
sechseinhalb | kind=halves | v=6

# what lasts years: before it "zehnjährig" is no age
Haft | kind=process
Haftstrafe | kind=process
Freiheitsstrafe | kind=process
Gefängnisstrafe | kind=process
Amtszeit | kind=process
Laufzeit | kind=process
Bauzeit | kind=process
Garantie | kind=process
Pause | kind=process
Herrschaft | kind=process
Regierungszeit | kind=process
Mitgliedschaft | kind=process
Zusammenarbeit | kind=process
Tätigkeit | kind=process
Arbeit | kind=process
Ehe | kind=process
Freundschaft | kind=process
Kampf | kind=process
Krieg | kind=process
Bürgerkrieg | kind=process
Streit | kind=process
Suche | kind=process
Vorbereitung | kind=process
Erfahrung | kind=process
Abwesenheit | kind=process
Bestehen | kind=process
Vertrag | kind=process
Jubiläum | kind=process
Geschichte | kind=process
Frist | kind=process
Sperre | kind=process
Bewährung | kind=process
Ausbildung | kind=process
Probezeit | kind=process
Planung | kind=process
Verspätung | kind=process
Trockenheit | kind=process
Besatzung | kind=process
Entwicklung | kind=process
Grad | kind=counted
Volt | kind=counted
Gäste | kind=counted
Gästen | kind=counted
Kinder | kind=counted
Kindern | kind=counted
Schüler | kind=counted
Schülern | kind=counted
Fans | kind=counted
Leser | kind=counted
Lesern | kind=counted
Bürger | kind=counted
Bürgern | kind=counted
Frauen | kind=counted
Männer | kind=counted
Männern | kind=counted
Jugendliche | kind=counted
Jugendlichen | kind=counted
Unterschriften | kind=counted
Exemplare | kind=counted
Exemplaren | kind=counted
Fahrzeuge | kind=counted
Fahrzeugen | kind=counted
Autos | kind=counted
Kubikmeter | kind=counted
Kubikmetern | kind=counted
Höhenmeter | kind=counted
Höhenmetern | kind=counted
PS | kind=counted
Punkte | kind=counted
Punkten | kind=counted
Quadratkilometer | kind=counted
Quadratkilometern | kind=counted
Studenten | kind=counted
Studierende | kind=counted
Demonstranten | kind=counted
Polizisten | kind=counted
Beamte | kind=counted
Häuser | kind=counted
Gebäude | kind=counted
Wähler | kind=counted
Firmen | kind=counted
Unternehmen | kind=counted
Schulen | kind=counted
Familien | kind=counted
Feuerwehrleute | kind=counted
Einsatzkräfte | kind=counted
Helfer | kind=counted
