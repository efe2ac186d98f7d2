@nouns-capitalised yes
# Closed classes for roles, countries and pronouns.
# class: title (before a name), mr, mrs (also tell the sex), determiner (definite), indefinite, number, adverb (inside a role), of (opens the rest of a role),
#        clause (opens a clause below another, or a part of a number: "davon"), pair and nobody (before a noun: nobody new),
#        apart (never a role before a name), tenure (before a role: whether it is still held), he, she, they, his, her, preposition, conjunction, relative, possessive, demonstrative
Herr | class=title,mr
Herrn | class=title,mr
Frau | class=title,mrs
Fräulein | class=title,mrs
Dr. | class=title
Dr | class=title
Prof. | class=title
Prof | class=title
Dipl.-Ing. | class=title
med. | class=title
h.c. | class=title
jur. | class=title
phil. | class=title
Mag. | class=title
Ing. | class=title
Sir | class=title,mr
Lord | class=title,mr
Lady | class=title,mrs
Mr. | class=title,mr
Mrs. | class=title,mrs
Don | class=title,mr
der | class=determiner,relative
die | class=determiner,relative
das | class=determiner,relative
dem | class=determiner,relative
den | class=determiner,relative
des | class=determiner,genitive,of
dieser | class=determiner,demonstrative
diese | class=determiner,demonstrative
dieses | class=determiner,demonstrative
diesem | class=determiner,demonstrative
diesen | class=determiner,demonstrative
beide | class=determiner,number,pair
beiden | class=number,pair
ein | class=indefinite
eine | class=indefinite
einer | class=indefinite
eines | class=indefinite
einem | class=indefinite
einen | class=indefinite
kein | class=indefinite,nobody
keine | class=indefinite,nobody
mehrere | class=number
einige | class=number
viele | class=number
zahlreiche | class=number
hunderte | class=number
tausende | class=number
zehntausende | class=number
zwei | class=number
drei | class=number
vier | class=number
fünf | class=number
sechs | class=number
sieben | class=number
acht | class=number
neun | class=number
zehn | class=number
elf | class=number
zwölf | class=number
ehemals | class=adverb
früher | class=adverb
damals | class=adverb
einst | class=adverb
zuletzt | class=adverb
seinerzeit | class=adverb
derzeit | class=adverb
heute | class=adverb
selbst | class=adverb
links | class=aside
rechts | class=aside
mitte | class=aside
von | class=belongs,of,preposition
vom | class=belongs,of,preposition
für | class=of,preposition,purpose
beim | class=belongs,of,preposition
bei | class=of,preposition
im | class=of,preposition
in | class=of,preposition
am | class=of,preposition
an | class=preposition
aus | class=belongs,of,preposition
zur | class=of,preposition
zum | class=of,preposition
und | class=and
sowie | class=and
oder | class=and
Montag | class=apart
Dienstag | class=apart
Mittwoch | class=apart
Donnerstag | class=apart
Freitag | class=apart
Samstag | class=apart
Sonnabend | class=apart
Sonntag | class=apart
Januar | class=apart
Jänner | class=apart
Februar | class=apart
März | class=apart
April | class=apart
Mai | class=apart
Juni | class=apart
Juli | class=apart
August | class=apart
September | class=apart
Oktober | class=apart
November | class=apart
Dezember | class=apart
Sommer | class=apart
Winter | class=apart
Herbst | class=apart
Morgen | class=apart
Jahr | class=apart
Uhr | class=apart
Ende | class=apart
Anfang | class=apart
Mitte | class=apart
Foto | class=apart
Bild | class=apart,media-name
Von | class=apart
er | class=he
ihn | class=he-object
ihm | class=he-object
sie | class=she,they
ihnen | class=they-object
sein | class=his
seine | class=his
seiner | class=his
seinem | class=his
seinen | class=his
seines | class=his
gegen | class=preposition
nach | class=preposition
mit | class=preposition
auf | class=preposition
über | class=preposition
unter | class=preposition
zwischen | class=preposition
durch | class=preposition
wegen | class=preposition
seit | class=preposition
trotz | class=preposition
während | class=preposition,clause
um | class=preposition
ohne | class=preposition
vor | class=preposition
hinter | class=preposition
neben | class=preposition
innerhalb | class=preposition
außerhalb | class=preposition
nahe | class=preposition
nördlich | class=preposition
südlich | class=preposition
östlich | class=preposition
westlich | class=preposition
bis | class=preposition
entlang | class=preposition
laut | class=source
gegenüber | class=preposition
welcher | class=relative
welche | class=relative
welches | class=relative
ist | class=copula
war | class=copula
wurde | class=copula
wird | class=copula
# last words of names that are events, which do nothing themselves
Spiele | class=event
Spielen | class=event
Olympia | class=event
WM | class=event
EM | class=event
Weltmeisterschaft | class=event
Europameisterschaft | class=event
Meisterschaft | class=event
Pokal | class=event
Cup | class=event
DFB-Pokal | class=event
Festspiele | class=event
Festival | class=event
Grand-Prix | class=event
Prix | class=event
Tournee | class=event
Open | class=event
Masters | class=event
Series | class=event
Games | class=event
Olympics | class=event
Championship | class=event
League | class=event
# last words of the names of papers and stations
Zeitung | class=media-name
Tageblatt | class=media-name
Anzeiger | class=media-name
Nachrichten | class=media-name
Kurier | class=media-name
Tagesspiegel | class=media-name
Spiegel | class=media-name
Welt | class=media-name
Presse | class=media-name
Rundschau | class=media-name
Allgemeine | class=media-name
News | class=media-name
Times | class=media-name
Post | class=media-name
TV | class=media-name
Radio | class=media-name
Rundfunk | class=media-name
namens | class=naming
als | class=copula,copula-as,clause
# what nouns for persons end in
-erin | class=person-ending
-er | class=person-ending
-ist | class=person-ending
-istin | class=person-ending
-ent | class=person-ending
-entin | class=person-ending
-ant | class=person-ending
-eur | class=person-ending
-oge | class=person-ending
-ende | class=person-ending,presiding
-mann | class=person-ending
-frau | class=person-ending
-isten | class=person-ending
-enten | class=person-ending
# verbs that report something only before a clause with a verb: who contests a match does not say so
bestreiten | class=weak-cue
suchen | class=weak-cue
sehen | class=weak-cue
finden | class=weak-cue
hören | class=weak-cue
wollen | class=weak-cue
planen | class=weak-cue
kennen | class=weak-cue
brauchen | class=weak-cue
mögen | class=weak-cue
lieben | class=weak-cue
hassen | class=weak-cue
genießen | class=weak-cue
wählen | class=weak-cue
mitbekommen | class=weak-cue
erleben | class=weak-cue
Plan | class=weak-cue
# platforms on which others speak
Twitter | class=platform
Facebook | class=platform
Instagram | class=platform
Telegram | class=platform
YouTube | class=platform
Youtube | class=platform
TikTok | class=platform
Tiktok | class=platform
WhatsApp | class=platform
Whatsapp | class=platform
Snapchat | class=platform
SnapChat | class=platform
LinkedIn | class=platform
Weibo | class=platform
WeChat | class=platform
Reddit | class=platform
Tumblr | class=platform
Pinterest | class=platform
Flickr | class=platform
MySpace | class=platform
Periscope | class=platform
Skype | class=platform
Zoom | class=platform
Spotify | class=platform
Wikipedia | class=platform
Twitch | class=platform
Mastodon | class=platform
Threads | class=platform
Truth | class=platform
# names of what only looks like a body
Dax | class=thing
DAX | class=thing
MDAX | class=thing
TecDAX | class=thing
SDAX | class=thing
Nikkei | class=thing
Nikkei-Index | class=thing
ATX | class=thing
SMI | class=thing
Stoxx | class=thing
STOXX | class=thing
EURO | class=thing
Euro | class=thing
Nasdaq | class=thing
Hartz | class=thing
Brexit | class=thing
Grundgesetz | class=thing
Internet | class=thing
Web | class=thing
Android | class=thing
Windows | class=thing
Linux | class=thing
PKW | class=thing
Pkw | class=thing
LKW | class=thing
Lkw | class=thing
BIP | class=thing
PC | class=thing
CD | class=thing
DVD | class=thing
GPS | class=thing
DNA | class=thing
DNS | class=thing
HIV | class=thing
AIDS | class=thing
Aids | class=thing
SARS | class=thing
MRSA | class=thing
EHEC | class=thing
ICE | class=thing
IC | class=thing
S-Bahn | class=thing
U-Bahn | class=thing
ESC | class=thing
ISS | class=thing
AKW | class=thing
UV | class=thing
SMS | class=thing
SUV | class=thing
USB | class=thing
PDF | class=thing
BSE | class=thing
# what compounds for laws, treaties, events and other things end in
-gesetz | class=thing-ending
-gesetze | class=thing-ending
-gesetzes | class=thing-ending
-gesetzbuch | class=thing-ending
-vertrag | class=thing-ending
-vertrages | class=thing-ending
-vertrags | class=thing-ending
-abkommen | class=thing-ending
-verordnung | class=thing-ending
-datenbank | class=thing-ending
-index | class=thing-ending
-verfahren | class=thing-ending
-steuer | class=thing-ending
-preis | class=thing-ending
-preises | class=thing-ending
-projekt | class=thing-ending
-programm | class=thing-ending
-virus | class=thing-ending
-syndrom | class=thing-ending
-konferenz | class=thing-ending
-messe | class=thing-ending
-gipfel | class=thing-ending
-gipfels | class=thing-ending
-plan | class=thing-ending
-plans | class=thing-ending
-pakt | class=thing-ending
-paktes | class=thing-ending
MEZ | class=thing
MESZ | class=thing
UTC | class=thing
GMT | class=thing
HMS | class=thing
USS | class=thing
EST | class=thing
# what large participles before a role end in: "Vorsitzende Richterin"
-nden | class=presiding
-nder | class=presiding
dass | class=clause
daß | class=clause
ob | class=clause
warum | class=clause
weshalb | class=clause
weil | class=clause
wenn | class=clause
falls | class=clause
obwohl | class=clause
nachdem | class=clause
bevor | class=clause
wie | class=clause
damit | class=clause
sobald | class=clause
solange | class=clause
indem | class=clause
davon | class=clause
darunter | class=clause
jede | class=pair
jeder | class=pair
jedes | class=pair
jedem | class=pair
jeden | class=pair
# land (an adjective of a land, without its ending; country: the one the land lies in)
bayerisch | class=land | country=DE
bayrisch | class=land | country=DE
hessisch | class=land | country=DE
sächsisch | class=land | country=DE
thüringisch | class=land | country=DE
brandenburgisch | class=land | country=DE
niedersächsisch | class=land | country=DE
saarländisch | class=land | country=DE
badisch | class=land | country=DE
württembergisch | class=land | country=DE
baden-württembergisch | class=land | country=DE
rheinland-pfälzisch | class=land | country=DE
nordrhein-westfälisch | class=land | country=DE
schleswig-holsteinisch | class=land | country=DE
mecklenburgisch | class=land | country=DE
sachsen-anhaltisch | class=land | country=DE
steirisch | class=land | country=AT
steiermärkisch | class=land | country=AT
burgenländisch | class=land | country=AT
niederösterreichisch | class=land | country=AT
oberösterreichisch | class=land | country=AT
schottisch | class=land | country=GB
walisisch | class=land | country=GB
nordirisch | class=land | country=GB
katalanisch | class=land | country=ES
baskisch | class=land | country=ES
andalusisch | class=land | country=ES
kalifornisch | class=land | country=US
texanisch | class=land | country=US
sizilianisch | class=land | country=IT
lombardisch | class=land | country=IT
tschetschenisch | class=land | country=RU
sibirisch | class=land | country=RU
# Whether a role is still held
zurückgetretene | class=tenure
zurückgetretenen | class=tenure
entmachtete | class=tenure
entmachteten | class=tenure
gestürzte | class=tenure
gestürzten | class=tenure
abgesetzte | class=tenure
abgesetzten | class=tenure
abgewählte | class=tenure
abgewählten | class=tenure
entlassene | class=tenure
entlassenen | class=tenure
scheidende | class=tenure
scheidenden | class=tenure
ausscheidende | class=tenure
ausscheidenden | class=tenure
designierte | class=tenure
designierten | class=tenure
amtierende | class=tenure
amtierenden | class=tenure
gewählte | class=tenure
gewählten | class=tenure
