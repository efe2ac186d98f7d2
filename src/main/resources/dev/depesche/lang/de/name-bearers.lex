# Nouns behind which words in quotation marks are a name, not what somebody said: "der Film „…“". A compound counts by its end ("Spielfilm");
# alone: only the word itself, as others end in it by chance ("Mitglied").
film
serie
sendung
show
musical
oper
operette
theaterstück
lied | alone=yes
volkslied | alone=yes
song
single
album
ballade
hymne
tour
tournee
buch
roman
novelle
zeitung
zeitschrift
magazin
magazine | alone=yes
blatt | alone=yes
wochenblatt | alone=yes
sender
agentur
portal
plattform
webseite
website
blog
projekt
programm
aktion | alone=yes
kampagne
initiative
organisation
gruppe
band | alone=yes
rockband | alone=yes
partei
verein
verband
bündnis
netzwerk
stiftung
firma
unternehmen
konzern
gesellschaft
schiff
fähre
frachter
tanker
kreuzer
flugzeugträger
segler
sonde
satellit
satelliten | alone=yes
shuttle
modul
hubschrauber
mission
operation
stamm | alone=yes
name | alone=yes
namen | alone=yes
codename
codenamen
beiname
beinamen
spitzname
spitznamen
titel
motto
kategorie
bereich
prädikat
reihe
ausstellung
festival
wettbewerb
preis
typ
modell
sorte
marke
label
siegel
software
betriebssystem
spiel
hotel
restaurant
kneipe
zeche | alone=yes
deponie
sturm
hurrikan
orkan
taifun
virus
trojaner
bewegung
miliz
wolke | alone=yes
gesetz | alone=yes
rubrik
klub
verlag
# Participles behind which things are called so: "„…“ genannt", and verbs by which somebody calls himself so: "nennt sich „…“".
genannt | kind=called
bekannt | kind=called
bekannte | kind=called
bekannten | kind=called
getauft | kind=called
betitelt | kind=called
nennt | kind=calls
nannte | kind=calls
nennen | kind=calls
nannten | kind=calls
