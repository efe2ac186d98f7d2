# News agencies and picture agencies, as credits and datelines name them; as=picture: makes pictures only and is never the text's agency
dpa
dpa-AFX
AFP
APA
AP | name=AP
Associated Press | name=AP
The Associated Press | name=AP
Reuters
Thomson Reuters | name=Reuters
SDA
Keystone-SDA
ATS
SID
KNA
epd
dts
dts Nachrichtenagentur | name=dts
ddp
dapd
DAPD
AFX
Bloomberg
Bloomberg News | name=Bloomberg
UPI
PA
PA Media
Press Association | name=PA
AAP
NZPA
CP
Canadian Press | name=CP
The Canadian Press | name=CP
ANSA
EFE
Europa Press
Lusa
Belga
ANP
NTB
TT
Ritzau
STT
PAP
ČTK
CTK
TASR
MTI
Hina
Tanjug
SRNA
BTA
Agerpres
Mediafax
TASS
ITAR-TASS | name=TASS
RIA Novosti
RIA
Interfax
Sputnik
Ukrinform
UNIAN
BelTA
Xinhua
CNS
Kyodo
Kyodo News | name=Kyodo
Jiji
Jiji Press | name=Jiji
Yonhap
KCNA
CNA
Bernama
Antara
VNA
TNA
PTI
ANI
IANS
UNI
APP
BSS
Anadolu
Anadolu Agency | name=Anadolu
AA
DHA
IHA
IRNA
ISNA
Fars
Mehr
SANA
SPA
WAM
MENA
Petra
KUNA
QNA
MAP
APS
TAP
Agencia Brasil
Télam
Notimex
News agencies | name=
Agencies | name=
Agenturen | name=
Getty Images | as=picture
Getty | as=picture
AFP/Getty Images | as=picture
Shutterstock | as=picture
iStock | as=picture
Alamy | as=picture
imago | as=picture
imago images | as=picture
picture alliance | as=picture
picture-alliance | as=picture
Zuma | as=picture
ZUMA Press | as=picture
EPA | as=picture
EPA-EFE | as=picture
Keystone | as=picture
NurPhoto | as=picture
Anadolu Agency/Getty Images | as=picture
REX | as=picture
PA Images | as=picture
PA Wire | as=picture
Wikimedia Commons | as=picture
Flickr | as=picture
Unsplash | as=picture
Pixabay | as=picture
Adobe Stock | as=picture
Depositphotos | as=picture
Action Images | as=picture
USA TODAY Sports | as=picture
File | as=picture
Handout | as=picture
Archiv | as=picture
