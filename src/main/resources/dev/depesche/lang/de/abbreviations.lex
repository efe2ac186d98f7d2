# Abbreviations that are one token with their dot; ends=yes: a sentence may end there; @before-ordinals: behind these a number with a dot is an ordinal, however large
@before-ordinals der die das den dem des zum zur beim vom am im ihr ihre ihren ihrem ihrer sein seine seinen seinem seiner
Abb.
Abs.
abzgl.
allg.
amtl.
Anm.
Apr.
Art.
Aufl.
Aug.
Bd.
bes.
bspw.
bzw.
ca.
d.
Dez.
Di.
Dipl.
Dir.
Dkfm.
Do.
Dr.
ehem.
eigtl.
evtl.
exkl.
Feb.
Febr.
Fr.
Frl.
geb.
gem.
Gen.
gest.
ggf.
h.
Hl.
Hptm.
Hr.
Hrsg.
i.
Ing.
inkl.
insb.
Jan.
Jg.
Jr.
Jul.
Jun.
jur.
Kap.
Kl.
lt.
Lt.
Ltd.
Mag.
Maj.
max.
med.
Mi.
Min.
min.
mind.
Mio.
Mo.
Mr.
Mrd.
Mrs.
Ms.
n.
nat.
Nov.
Nr.
o.
Okt.
phil.
Prof.
rd.
rer.
S.
Sa.
Sek.
Sep.
Sept.
So.
sog.
Sr.
St.
Std.
stellv.
Str.
stv.
Tel.
Tsd.
u.
urspr.
v.
Verf.
verh.
vgl.
Vors.
vs.
z.
zit.
zzgl.
a.m. | ends=yes
Chr. | ends=yes
Co. | ends=yes
Corp. | ends=yes
etc. | ends=yes
Inc. | ends=yes
Jh. | ends=yes
Jhd. | ends=yes
p.m. | ends=yes
u.a. | ends=yes
u.ä. | ends=yes
Uhr. | ends=yes
usf. | ends=yes
usw. | ends=yes
