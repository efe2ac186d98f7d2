# Nouns of people and bodies that can speak; a compound counts by its end ("Außenminister").
minister
ministerin
präsident
präsidentin
kanzler
kanzlerin
sprecher
sprecherin
chef
chefin
leiter
leiterin
direktor
direktorin
vorsitzende
vorsitzender
vorstand
politiker
politikerin
abgeordnete
abgeordneter
senator
senatorin
bürgermeister
bürgermeisterin
könig
königin
papst
bischof
kardinal
pfarrer
anwalt
anwältin
richter
richterin
staatsanwalt
staatsanwältin
staatsanwaltschaft
verteidiger
kläger
angeklagte
zeuge
zeugen
zeugin
experte
experten
expertin
forscher
forscherin
forschern
wissenschaftler
wissenschaftlerin
autor
autorin
journalist
journalistin
reporter
reporterin
korrespondent
trainer
trainerin
spieler
spielerin
kapitän
manager
managerin
gründer
unternehmer
unternehmerin
lehrer
lehrerin
arzt
ärztin
ärzte
beamte
beamter
beamten
kommissar
kommissarin
general
admiral
offizier
botschafter
botschafterin
diplomat
diplomaten
sekretär
sekretärin
beauftragte
beauftragter
mitglied
kritiker
gegner
befürworter
beobachter
ermittler
fahnder
nachbar
nachbarn
anwohner
bewohner
augenzeugen
demonstranten
gewerkschafter
student
studentin
studenten
vertreter
vertreterin
führer
anführer
regierung
polizei
gericht
gerichtshof
ministerium
behörde
behörden
amt
partei
fraktion
opposition
koalition
union
gewerkschaft
verband
verein
bund
firma
unternehmen
konzern
gesellschaft
bank
börse
zeitung | medium=also
magazin | medium=also
sender
agentur
nachrichtenagentur
medien | medium=also
institut
universität
organisation
kommission
rat
bundesrat
bundestag
parlament
senat
ausschuss
armee
militär
feuerwehr
stadt
gemeinde
kirche
stiftung
initiative
bündnis
komitee
zentrale
verwaltung
direktion
kreml
weiße
haus
bericht | medium=also
studie | medium=also
gutachten
erklärung
mitteilung
mann
frau
junge
mutter
vater
sohn
tochter
bruder
schwester
eltern
witwe
opfer
schauspieler
schauspielerin
sänger
sängerin
künstler
künstlerin
regisseur
präsidium
kabinett
delegation
staatschef
staatsoberhaupt
premier
kandidat
kandidatin
liberalen
grünen
sozialdemokraten
christdemokraten
linke
linken
staat
staaten
nation
nationen
länder
bundesländer
kommune
kommunen
team
gruppe
klub
club
mannschaft
stab
kreise
kreisen
polizist
polizisten
sicherheitskräfte
soldat
soldaten
truppen
rebellen
taliban
aktivist
aktivisten
aktivistin
schützer
schützern
händler
hersteller
betreiber
anbieter
arbeitgeber
arbeitnehmer
kammer
landtag
versicherer
belegschaft
mitarbeiter
mitarbeiterin
angestellte
schüler
bürger
einwohner
menschen
leute
passanten
fahrer
fahrerin
besitzer
eigentümer
inhaber
vermieter
mieter
kunden
nutzer
wähler
teilnehmer
veranstalter
organisator
organisatoren
täter
verdächtige
verdächtiger
häftling
gefangene
flüchtlinge
patienten
historiker
historikerin
ökonom
ökonomen
ökonomin
analyst
analysten
meteorologe
meteorologen
seismologe
seismologen
biologe
biologen
virologe
virologen
psychologe
psychologen
jurist
juristen
juristin
gremium
konferenz
versammlung
tribunal
kongress
duma
fernsehen
rundfunk
radio
blatt
portal
dienst
wochenmagazin
tageszeitung
bauern
landwirt
landwirte
bundeswehr
marine
luftwaffe
geheimdienst
rettungskräfte
retter
ärzten
helfer
jährige
jähriger
jährigen
kollege
kollegen
kollegin
chefs
präsidenten
regierungen
parteien
gewerkschaften
unternehmern
firmen
banken
# Nouns of what says something, read or heard.
brief | medium=yes
schreiben | medium=yes
stellungnahme | medium=yes
meldung | medium=yes
antrag | medium=yes
urteil | medium=yes
beschluss | medium=yes
vertrag | medium=yes
text | medium=yes
artikel | medium=yes
interview | medium=yes
papier | medium=yes
dokument | medium=yes
resolution | medium=yes
programm | medium=yes
umfrage | medium=yes
urteilsbegründung | medium=yes
rede | medium=yes
ansprache | medium=yes
botschaft | medium=yes
presse | medium=yes
begründung | medium=yes
anklageschrift | medium=yes
gesetz | medium=yes
richtlinie | medium=yes
entwurf | medium=yes
protokoll | medium=yes
kommentar | medium=yes
beitrag | medium=yes
video | medium=yes
buch | medium=yes
blog | medium=yes
petition | medium=yes
flugblatt | medium=yes
manifest | medium=yes
