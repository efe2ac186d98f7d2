@compounds yes
# Nouns for what somebody is: roles and offices, and bodies that act. A compound counts by its end ("Verteidigungsminister"), plain "exact=yes" words do not.
# kind   person (default) | group (people, always many) | body (an organisation)
# sex    m (default, its woman's form is made with -in) | f | n (either: "Mitglied"); f= gives a woman's form that is not made so
# class  what the noun can stand for when it comes without a name: "der Staatschef" may be a präsident. Comma-separated; * is anything
# decl   adj: declined as an adjective ("der Abgeordnete, ein Abgeordneter")
# state  yes: an office or body of a state, so that it belongs to the country the article is about where no other is told

# heads of state and government
präsident | class=state,head | state=yes
staatspräsident | class=state | state=yes
staatschef | class=state | state=yes
staatsoberhaupt | sex=n | class=state | state=yes
machthaber | class=state | state=yes
herrscher | class=state | state=yes
diktator | class=state | state=yes
despot | class=state | state=yes
staatsführer | class=state | state=yes
führer | class=state,head
anführer | class=head
oberhaupt | sex=n | class=state,head
monarch | class=state | state=yes
könig | class=state,royal | state=yes
kaiser | class=state,royal | state=yes
zar | exact=yes | class=state | f=zarin
emir | class=state,royal | state=yes
sultan | class=state,royal | state=yes
scheich | class=state,royal | f=scheicha
prinz | class=royal | f=prinzessin
kronprinz | class=royal | f=kronprinzessin | state=yes
fürst | class=state,royal
herzog | class=royal
graf | exact=yes | class=royal | f=gräfin
regierungschef | class=government | state=yes
ministerpräsident | class=government,minister | state=yes
premierminister | class=government,minister | state=yes
premier | exact=yes | class=government | state=yes
kanzler | class=government | state=yes
bundeskanzler | class=government | state=yes
vizekanzler | class=minister | state=yes
landeshauptmann | class=government | f=landeshauptfrau | state=yes
landeschef | class=government | state=yes
landesvater | class=government | state=yes
übergangspräsident | class=state | state=yes
vizepräsident | class=head | state=yes
revolutionsführer | class=state | state=yes
ajatollah | class=church

# ministers and other politicians
minister | class=minister | state=yes
ressortchef | class=minister | state=yes
staatssekretär | class=minister | state=yes
staatsminister | class=minister | state=yes
chefdiplomat | class=minister | state=yes
senator | class=deputy | state=yes
innensenator | class=minister | state=yes
gouverneur | class=government,governor | state=yes
statthalter | class=governor | state=yes
landrat | class=mayor | f=landrätin
stadtrat | class=deputy | f=stadträtin
landesrat | class=minister | f=landesrätin | state=yes
bundesrat | exact=yes | class=minister | f=bundesrätin
nationalrat | exact=yes | class=deputy | f=nationalrätin
bürgermeister | class=mayor
oberbürgermeister | class=mayor
stadtoberhaupt | sex=n | class=mayor
stadtpräsident | class=mayor
ortsvorsteher | class=mayor
abgeordneter | decl=adj | class=deputy
parlamentarier | class=deputy
politiker | class=deputy,minister,government,state
oppositionsführer | class=head
oppositionspolitiker | class=deputy
kandidat | class=candidate
spitzenkandidat | class=candidate
herausforderer | class=candidate | f=herausforderin
bewerber | class=candidate
amtsinhaber | class=state,government,mayor
amtskollege | class=relational | f=amtskollegin
amtsvorgänger | class=relational
vorgänger | class=relational
nachfolger | class=relational
botschafter | class=diplomat | state=yes
diplomat | class=diplomat
gesandter | decl=adj | class=diplomat
sondergesandter | decl=adj | class=diplomat
sonderbeauftragter | decl=adj | class=diplomat
beauftragter | decl=adj | class=official
unterhändler | class=diplomat
vermittler | class=diplomat
kommissar | class=official
kommissionspräsident | class=head
kommissionschef | class=head
generalsekretär | class=head
sekretär | class=official
finanzreferent | class=minister
referent | class=official
funktionär | class=official
beamter | decl=adj | class=official | f=beamtin
dezernent | class=official
amtsleiter | class=head
fraktionschef | class=head,deputy
fraktionsvorsitzender | decl=adj | class=head,deputy
parteichef | class=head
parteivorsitzender | decl=adj | class=head
klubobmann | class=head | f=klubobfrau
obmann | class=head | f=obfrau
landesobmann | class=head | f=landesobfrau
vorsitzender | decl=adj | class=head
stellvertreter | class=head
vize | exact=yes | class=head
vizechef | class=head
landesvorsitzender | decl=adj | class=head
präses | class=head
ratspräsident | class=head
speaker | exact=yes | class=head
berater | class=adviser
mitarbeiter | class=staff
referatsleiter | class=official
aktivist | class=activist
bürgerrechtler | class=activist
dissident | class=activist
regimekritiker | class=activist
kremlkritiker | class=activist
oppositioneller | decl=adj | class=activist
revolutionär | class=activist
rebellenführer | class=head
rebellenchef | class=head
warlord | class=head
terrorist | class=criminal
terrorchef | class=head
extremist | class=criminal
islamist | class=criminal
attentäter | class=criminal

# spokespeople, heads, business
sprecher | class=spokesman
pressesprecher | class=spokesman
regierungssprecher | class=spokesman | state=yes
chef | class=head
firmenchef | class=head
konzernchef | class=head
vorstandschef | class=head
vorstandsvorsitzender | decl=adj | class=head
vorstand | exact=yes | class=head | kind=body
vorstandsmitglied | sex=n | class=head
vorstandssprecher | class=head,spokesman
geschäftsführer | class=head
manager | class=head
direktor | class=head
generaldirektor | class=head
intendant | class=head
leiter | class=head
teamleiter | class=head
präsidiumsmitglied | sex=n | class=head
mitglied | sex=n | class=member
gründer | class=founder
mitgründer | class=founder
inhaber | class=owner
eigentümer | class=owner
besitzer | class=owner
unternehmer | class=businessman
geschäftsmann | class=businessman | f=geschäftsfrau
milliardär | class=businessman
oligarch | class=businessman
investor | class=businessman
bankier | class=businessman | f=bankierin
banker | class=businessman
händler | class=businessman
landwirt | class=farmer
bauer | exact=yes | class=farmer | f=bäuerin
betriebsrat | class=head | f=betriebsrätin
betriebsratsvorsitzender | decl=adj | class=head
gewerkschafter | class=head
gewerkschaftschef | class=head
verbandschef | class=head
aufsichtsratschef | class=head
finanzchef | class=head
personalchef | class=head
redakteur | class=journalist
chefredakteur | class=journalist,head
koordinator | class=head
insolvenzverwalter | class=lawyer

# law, police, army, rescue
richter | class=judge
staatsanwalt | class=lawyer | f=staatsanwältin
generalstaatsanwalt | class=lawyer | f=generalstaatsanwältin
bundesanwalt | class=lawyer | f=bundesanwältin
generalbundesanwalt | class=lawyer
anwalt | class=lawyer | f=anwältin
rechtsanwalt | class=lawyer | f=rechtsanwältin
verteidiger | class=lawyer
strafverteidiger | class=lawyer
jurist | class=lawyer
notar | class=lawyer
ankläger | class=lawyer
kläger | class=party
angeklagter | decl=adj | class=accused
beschuldigter | decl=adj | class=accused
verdächtiger | decl=adj | class=accused
tatverdächtiger | decl=adj | class=accused
verurteilter | decl=adj | class=accused
täter | class=accused
mörder | class=accused
häftling | class=accused
ermittler | class=police
polizist | class=police
polizeichef | class=police,head
polizeipräsident | class=police,head
polizeibeamter | decl=adj | class=police | f=polizeibeamtin
polizeisprecher | class=spokesman,police
kommandeur | class=soldier,head
kommandant | class=soldier,head
befehlshaber | class=soldier,head
oberbefehlshaber | class=soldier,head
generalstabschef | class=soldier,head | state=yes
armeechef | class=soldier,head | state=yes
armeesprecher | class=spokesman,soldier | state=yes
militärsprecher | class=spokesman,soldier | state=yes
general | exact=yes | class=soldier | f=generalin
generalmajor | class=soldier
generalleutnant | class=soldier
oberst | exact=yes | class=soldier | f=oberstin
oberstleutnant | class=soldier
major | exact=yes | class=soldier | f=majorin
hauptmann | exact=yes | class=soldier | f=hauptfrau
leutnant | class=soldier
admiral | class=soldier
brigadegeneral | class=soldier
kapitän | class=captain
soldat | class=soldier
offizier | class=soldier
kämpfer | class=soldier
feuerwehrmann | class=rescuer | f=feuerwehrfrau
einsatzleiter | class=rescuer
retter | class=rescuer
pilot | class=driver
fahrer | class=driver
lokführer | class=driver
astronaut | class=astronaut
kosmonaut | class=astronaut
zeuge | class=witness | f=zeugin
augenzeuge | class=witness | f=augenzeugin
opfer | sex=n | class=victim
anwohner | class=resident
bewohner | class=resident
nachbar | class=resident | f=nachbarin
passant | class=resident

# church
papst | class=church,pope | f=päpstin
pontifex | exact=yes | class=pope
kirchenoberhaupt | sex=n | class=pope
bischof | class=church | f=bischöfin
erzbischof | class=church
landesbischof | class=church | f=landesbischöfin
kardinal | class=church | f=-
pfarrer | class=church
pastor | class=church
priester | class=church
imam | class=church
rabbiner | class=church
patriarch | class=church
mönch | class=church | f=-
ratsvorsitzender | decl=adj | class=head

# learning, medicine
professor | class=scientist
forscher | class=scientist
wissenschaftler | class=scientist
experte | class=expert | f=expertin
fachmann | class=expert | f=fachfrau
gutachter | class=expert
ökonom | class=scientist
chefökonom | class=scientist
volkswirt | class=scientist
chefvolkswirt | class=scientist
politologe | class=scientist | f=politologin
politikwissenschaftler | class=scientist
soziologe | class=scientist | f=soziologin
psychologe | class=scientist | f=psychologin
historiker | class=scientist
physiker | class=scientist
chemiker | class=scientist
biologe | class=scientist | f=biologin
virologe | class=scientist | f=virologin
epidemiologe | class=scientist | f=epidemiologin
geologe | class=scientist | f=geologin
meteorologe | class=scientist | f=meteorologin
astronom | class=scientist
mathematiker | class=scientist
informatiker | class=scientist
ingenieur | class=engineer
erfinder | class=engineer
architekt | class=artist
analyst | class=expert
beobachter | class=expert
arzt | class=doctor | f=ärztin
chefarzt | class=doctor | f=chefärztin
amtsarzt | class=doctor | f=amtsärztin
mediziner | class=doctor
chirurg | class=doctor
pfleger | class=doctor
lehrer | class=teacher
schulleiter | class=teacher,head
rektor | class=head
dekan | class=head
student | class=student
schüler | class=student
philosoph | class=scientist
nobelpreisträger | class=winner
friedensnobelpreisträger | class=winner
preisträger | class=winner
stipendiat | class=student

# press and culture
journalist | class=journalist
reporter | class=journalist
korrespondent | class=journalist
moderator | class=journalist
kommentator | class=journalist
kolumnist | class=journalist
blogger | class=journalist
autor | class=writer
schriftsteller | class=writer
dichter | class=writer
dramatiker | class=writer
publizist | class=writer,journalist
verleger | class=businessman
herausgeber | class=journalist
schauspieler | class=artist
darsteller | class=artist
regisseur | class=artist
filmemacher | class=artist
produzent | class=artist
sänger | class=artist
musiker | class=artist
rapper | class=artist
komponist | class=artist
dirigent | class=artist
pianist | class=artist
gitarrist | class=artist
künstler | class=artist
maler | class=artist
bildhauer | class=artist
fotograf | class=artist
designer | class=artist
komiker | class=artist
kabarettist | class=artist
entertainer | class=artist
tänzer | class=artist
model | exact=yes | sex=n | class=artist
star | exact=yes | sex=n | class=artist,player
superstar | sex=n | class=artist,player
legende | sex=n | class=artist,player
kurator | class=artist
ikone | sex=n | class=artist

# sport
trainer | class=coach
cheftrainer | class=coach
nationaltrainer | class=coach
bundestrainer | class=coach
coach | class=coach | f=-
teamchef | class=coach
sportdirektor | class=head
sportchef | class=head
teammanager | class=head
spieler | class=player
fußballer | class=player
profi | sex=n | class=player
torwart | class=player | f=torfrau
torhüter | class=player
keeper | class=player
stürmer | class=player
mittelfeldspieler | class=player
angreifer | class=player
spielmacher | class=player
torjäger | class=player
torschütze | class=player | f=torschützin
nationalspieler | class=player
teamkollege | class=relational | f=teamkollegin
kollege | class=relational | f=kollegin
vereinskollege | class=relational | f=vereinskollegin
gegner | class=relational
rivale | class=relational | f=rivalin
konkurrent | class=relational
sportler | class=player
athlet | class=player
läufer | class=player
springer | class=player
schwimmer | class=player
rennfahrer | class=player,driver
radprofi | sex=n | class=player
biathlet | class=player
skispringer | class=player
skirennläufer | class=player
tennisspieler | class=player
boxer | class=player
turner | class=player
golfer | class=player
schiedsrichter | class=referee
weltmeister | class=player,winner
europameister | class=player,winner
olympiasieger | class=player,winner
meister | class=player,winner
champion | sex=n | class=player,winner
sieger | class=winner
gewinner | class=winner
titelverteidiger | class=winner
weltranglistenerster | decl=adj | class=player
führender | decl=adj | class=player
favorit | class=player,candidate

# family and other people
vater | class=family | f=-
mutter | sex=f | class=family
sohn | class=family | f=-
tochter | sex=f | class=family
bruder | class=family | f=-
schwester | sex=f | class=family
ehefrau | sex=f | class=family
frau | exact=yes | sex=f | class=person
witwe | sex=f | class=family
ehemann | class=family | f=-
witwer | class=family | f=-
gatte | class=family | f=gattin
onkel | class=family | f=-
tante | sex=f | class=family
neffe | class=family | f=-
nichte | sex=f | class=family
enkel | class=family
cousin | class=family | f=cousine
freund | class=relational
lebensgefährte | class=family | f=lebensgefährtin
partner | class=family
eltern | kind=group | class=family
jähriger | decl=adj | exact=yes | class=aged
angehöriger | decl=adj | class=family
verwandter | decl=adj | class=family
hinterbliebener | decl=adj | class=family
mann | exact=yes | class=person | f=-
junge | exact=yes | class=person | f=-
mädchen | sex=n | class=person
kind | exact=yes | sex=n | class=person
baby | exact=yes | sex=n | class=person
rentner | class=person
bürger | class=person
urlauber | class=person
tourist | class=person
reisender | decl=adj | class=person
patient | class=person
kunde | exact=yes | class=person | f=kundin
jäger | exact=yes | class=person
arbeiter | class=person
angestellter | decl=adj | class=person
beschäftigter | decl=adj | class=staff
held | exact=yes | class=person
erbe | exact=yes | class=person | f=erbin
milliardärserbe | class=person | f=milliardärserbin
überlebender | decl=adj | class=victim
verletzter | decl=adj | class=victim
toter | decl=adj | exact=yes | class=victim
flüchtling | class=migrant | f=-
migrant | class=migrant
asylbewerber | class=migrant
demonstrant | class=protester
protestierer | class=protester
gegendemonstrant | class=protester
streikender | decl=adj | class=protester
aufständischer | decl=adj | class=fighter
rebell | class=fighter
separatist | class=fighter
putschist | class=fighter
milizionär | class=fighter
siedler | class=person
wähler | class=person
anhänger | class=supporter
unterstützer | class=supporter
fan | exact=yes | sex=n | class=supporter
kritiker | class=critic
befürworter | class=supporter
organisator | class=organiser
veranstalter | class=organiser
initiator | class=organiser
vertreter | class=official
delegierter | decl=adj | class=deputy
teilnehmer | class=member
helfer | class=rescuer
hacker | class=criminal
entführer | class=criminal
geiselnehmer | class=criminal
räuber | class=criminal
dieb | class=criminal
einbrecher | class=criminal
betrüger | class=criminal
schütze | class=criminal | f=schützin
eigner | class=owner
betreiber | class=owner
gläubiger | class=party
aktionär | class=owner
anleger | class=owner
hersteller | kind=body | class=company
autobauer | kind=body | class=company
flugzeugbauer | kind=body | class=company
anbieter | kind=body | class=company

# groups, always many
leute | kind=group | class=person
menschen | exact=yes | kind=group | class=person
einsatzkräfte | kind=group | class=rescuer
rettungskräfte | kind=group | class=rescuer
sicherheitskräfte | kind=group | class=police | state=yes
streitkräfte | kind=body | class=army | state=yes
truppen | kind=group | class=army
medien | kind=group | class=media
behörden | kind=group | class=authority | state=yes
staaten | kind=group | class=nation
geschwister | kind=group | class=family
familie | kind=group | sex=f | class=family
bevölkerung | kind=group | sex=f | class=person
opposition | kind=group | sex=f | class=party
delegation | kind=group | sex=f | class=delegation
koalition | kind=group | sex=f | class=party
belegschaft | kind=group | sex=f | class=staff
gruppe | kind=group | sex=f | class=group
bande | exact=yes | kind=group | sex=f | class=group
bürgerinitiative | kind=body | sex=f | class=group

# bodies
regierung | kind=body | sex=f | class=government-body | state=yes
bundesregierung | kind=body | sex=f | class=government-body | state=yes
landesregierung | kind=body | sex=f | class=government-body | state=yes
staatsregierung | kind=body | sex=f | class=government-body | state=yes
regierungskabinett | kind=body | sex=n | class=government-body | state=yes
kabinett | kind=body | sex=n | class=government-body | state=yes
regime | kind=body | sex=n | class=government-body | state=yes
verwaltung | kind=body | sex=f | class=authority
ministerium | kind=body | sex=n | class=ministry | state=yes
ressort | exact=yes | kind=body | sex=n | class=ministry
amt | exact=yes | kind=body | sex=n | class=authority
bundesamt | kind=body | sex=n | class=authority | state=yes
landesamt | kind=body | sex=n | class=authority
kriminalamt | kind=body | sex=n | class=authority,police | state=yes
gesundheitsamt | kind=body | sex=n | class=authority
behörde | kind=body | sex=f | class=authority
aufsicht | kind=body | sex=f | class=authority
wetterdienst | kind=body | class=authority
geheimdienst | kind=body | class=authority | state=yes
verfassungsschutz | kind=body | class=authority | state=yes
parlament | kind=body | sex=n | class=parliament | state=yes
bundestag | kind=body | class=parliament | state=yes
landtag | kind=body | class=parliament | state=yes
reichstag | exact=yes | kind=body | class=parliament
unterhaus | kind=body | sex=n | class=parliament | state=yes
oberhaus | kind=body | sex=n | class=parliament | state=yes
abgeordnetenhaus | kind=body | sex=n | class=parliament | state=yes
repräsentantenhaus | kind=body | sex=n | class=parliament | state=yes
volkskammer | kind=body | sex=f | class=parliament
nationalversammlung | kind=body | sex=f | class=parliament | state=yes
senat | kind=body | class=parliament | state=yes
kongress | kind=body | class=parliament | state=yes
gemeinderat | kind=body | class=parliament
stadtverwaltung | kind=body | sex=f | class=authority
ausschuss | kind=body | class=committee
kommission | kind=body | sex=f | class=committee
wahlkommission | kind=body | sex=f | class=committee | state=yes
gremium | kind=body | sex=n | class=committee,parliament
rat | exact=yes | kind=body | class=committee
sicherheitsrat | kind=body | class=committee
ministerrat | kind=body | class=committee
aufsichtsrat | kind=body | class=committee
präsidium | kind=body | sex=n | class=committee
fraktion | kind=body | sex=f | class=party
partei | kind=body | sex=f | class=party
regierungspartei | kind=body | sex=f | class=party
oppositionspartei | kind=body | sex=f | class=party
bewegung | kind=body | sex=f | class=group
miliz | kind=body | sex=f | class=army,group
terrormiliz | kind=body | sex=f | class=army,group
armee | kind=body | sex=f | class=army | state=yes
militär | kind=body | sex=n | class=army | state=yes
heer | exact=yes | kind=body | sex=n | class=army | state=yes
luftwaffe | kind=body | sex=f | class=army | state=yes
marine | kind=body | sex=f | class=army | state=yes
küstenwache | kind=body | sex=f | class=police | state=yes
polizei | kind=body | sex=f | class=police | state=yes
feuerwehr | kind=body | sex=f | class=rescue
bergwacht | kind=body | sex=f | class=rescue
bundespolizei | kind=body | sex=f | class=police | state=yes
staatsanwaltschaft | kind=body | sex=f | class=prosecution | state=yes
bundesanwaltschaft | kind=body | sex=f | class=prosecution | state=yes
anklagebehörde | kind=body | sex=f | class=prosecution
anklage | exact=yes | kind=body | sex=f | class=prosecution
verteidigung | exact=yes | kind=body | sex=f | class=lawyer
gericht | kind=body | sex=n | class=court | state=yes
gerichtshof | kind=body | class=court | state=yes
verfassungsgericht | kind=body | sex=n | class=court | state=yes
justiz | kind=body | sex=f | class=court | state=yes
botschaft | kind=body | sex=f | class=authority | state=yes
gewerkschaft | kind=body | sex=f | class=union
verband | kind=body | class=association
verein | kind=body | class=association,club
bund | exact=yes | kind=body | class=association
vereinigung | kind=body | sex=f | class=association
organisation | kind=body | sex=f | class=association
hilfsorganisation | kind=body | sex=f | class=association
stiftung | kind=body | sex=f | class=association
kammer | kind=body | sex=f | class=association
kirche | kind=body | sex=f | class=church-body
klub | kind=body | class=club
club | kind=body | class=club
mannschaft | kind=body | sex=f | class=club
team | exact=yes | kind=body | sex=n | class=club
elf | exact=yes | kind=body | sex=f | class=club
auswahl | exact=yes | kind=body | sex=f | class=club
liga | exact=yes | kind=body | sex=f | class=association
unternehmen | kind=body | sex=n | class=company
konzern | kind=body | class=company
firma | kind=body | sex=f | class=company
gesellschaft | kind=body | sex=f | class=company
betrieb | exact=yes | kind=body | class=company
bank | kind=body | sex=f | class=company,bank
notenbank | kind=body | sex=f | class=bank | state=yes
zentralbank | kind=body | sex=f | class=bank | state=yes
sparkasse | kind=body | sex=f | class=bank
versicherung | kind=body | sex=f | class=company
versicherer | kind=body | class=company
fluggesellschaft | kind=body | sex=f | class=company
airline | kind=body | sex=f | class=company
reederei | kind=body | sex=f | class=company
verlag | kind=body | class=company
agentur | kind=body | sex=f | class=company,authority,agency
nachrichtenagentur | kind=body | sex=f | class=agency
zeitung | kind=body | sex=f | class=media
tageszeitung | kind=body | sex=f | class=media
blatt | exact=yes | kind=body | sex=n | class=media
magazin | kind=body | sex=n | class=media
zeitschrift | kind=body | sex=f | class=media
sender | kind=body | class=media
fernsehsender | kind=body | class=media
rundfunk | kind=body | class=media
portal | kind=body | sex=n | class=media
nachrichtenportal | kind=body | sex=n | class=media
institut | kind=body | sex=n | class=institute
zentrum | kind=body | sex=n | class=institute
universität | kind=body | sex=f | class=institute
hochschule | kind=body | sex=f | class=institute
akademie | kind=body | sex=f | class=institute
klinik | kind=body | sex=f | class=institute
kanzlei | kind=body | sex=f | class=company
supermarktkette | kind=body | sex=f | class=company
kette | exact=yes | kind=body | sex=f | class=company
start-up | kind=body | sex=n | class=company
startup | kind=body | sex=n | class=company
fonds | kind=body | class=company
allianz | kind=body | sex=f | class=association
bündnis | kind=body | sex=n | class=association
gemeinschaft | kind=body | sex=f | class=association
union | exact=yes | kind=body | sex=f | class=association
staatengemeinschaft | kind=body | sex=f | class=association

# weitere Wissenschaftler, Ärzte und Berufe
archäologe | class=scientist
seismologe | class=scientist
kriminologe | class=scientist
theologe | class=scientist
klimaforscher | class=scientist
pathologe | class=doctor
kardiologe | class=doctor
onkologe | class=doctor
neurologe | class=doctor
psychiater | class=doctor
krankenpfleger | class=doctor
hebamme | sex=f | class=doctor
apotheker | class=doctor
zahnarzt | class=doctor | f=zahnärztin
tierarzt | class=doctor | f=tierärztin
therapeut | class=doctor
techniker | class=expert
elektriker | class=expert
stratege | class=adviser
lobbyist | class=adviser
fischer | exact=yes | class=worker
bergmann | class=worker
dozent | class=teacher
schatzmeister | class=head
makler | class=owner
vermieter | class=owner
radfahrer | class=player
skifahrer | class=player
ombudsmann | class=official | f=ombudsfrau
sachverständiger | decl=adj | class=expert

# trades, customers, believers and others who do things in the plural: "Die Winzer hoffen auf …", "Mieter klagen gegen …"
winzer | class=farmer
imker | class=farmer
gärtner | class=worker
züchter | class=farmer
viehhalter | class=farmer
tierhalter | class=owner
förster | class=official
bäcker | class=worker
kellner | class=worker
friseur | class=worker
handwerker | class=worker
dachdecker | class=worker
spediteur | class=businessman
gastwirt | class=owner
hotelier | class=owner
arbeitgeber | class=businessman
arbeitnehmer | class=worker
pensionär | class=person
programmierer | class=expert
entwickler | class=expert
käufer | class=person
verbraucher | class=person
mieter | class=resident
besucher | class=person
zuschauer | class=person
passagier | class=person
fahrgast | class=person
sparer | class=person
steuerzahler | class=person
spender | class=person
jugendlicher | decl=adj | class=person
teenager | class=person
säugling | class=victim | f=-
geisel | sex=f | class=victim
gefangener | decl=adj | class=victim
vermisster | decl=adj | class=victim
zuwanderer | class=migrant
einwanderer | class=migrant
freiwilliger | decl=adj | class=rescuer
tierschützer | class=activist
umweltschützer | class=activist
naturschützer | class=activist
klimaschützer | class=activist
datenschützer | class=activist
menschenrechtler | class=activist
schmuggler | class=criminal
schleuser | class=criminal
neonazi | class=criminal
hooligan | class=criminal
randalierer | class=criminal
plünderer | class=criminal
söldner | class=fighter
taucher | class=player
kletterer | class=player
bergsteiger | class=player
segler | class=player
muslim | class=person | f=muslimin
jude | exact=yes | class=person | f=jüdin
katholik | class=person
pilger | class=person
nonne | sex=f | class=church

# houses that act: dealers, breweries, sick funds
autohaus | kind=body | class=company
brauerei | kind=body | sex=f | class=company
molkerei | kind=body | sex=f | class=company
werft | kind=body | sex=f | class=company
fluglinie | kind=body | sex=f | class=company
krankenkasse | kind=body | sex=f | class=company
discounter | kind=body | class=company
krankenhaus | kind=body | class=institute
gendarmerie | kind=body | sex=f | class=police | state=yes
kreistag | kind=body | class=parliament
rettungsdienst | kind=body | class=rescue
hilfswerk | kind=body | class=association
besatzung | exact=yes | kind=body | sex=f | class=club
