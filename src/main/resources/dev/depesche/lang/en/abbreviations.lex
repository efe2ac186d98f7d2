# Abbreviations that are one token with their dot; ends=yes: a sentence may end there
Adm.
Ala.
approx.
Apr.
Ariz.
Ark.
Art.
Assn.
Atty.
Aug.
Ave.
Blvd.
Bros.
ca.
Calif.
Capt.
cf.
Cmdr.
Col.
Colo.
Conn.
Cpl.
Dec.
Del.
dept.
Dept.
Det.
Dr.
est.
Feb.
Fig.
Fla.
Fr.
Fri.
Ft.
Ga.
Gen.
Gov.
Hon.
Ill.
Ind.
Insp.
Jan.
Jul.
Jun.
Kan.
Ky.
La.
Lt.
Maj.
Mar.
Mass.
max.
Md.
Messrs.
Mich.
min.
Minn.
Miss.
Mo.
Mon.
Mont.
Mr.
Mrs.
Ms.
Msgr.
Mt.
Neb.
Nev.
No.
Nos.
Nov.
Oct.
Okla.
Ore.
Pa.
Pres.
Pvt.
Prof.
Rd.
Rep.
Reps.
Rev.
Sat.
Sec.
Sen.
Sens.
Sep.
Sept.
Sgt.
St.
Ste.
Supt.
tel.
Tenn.
Tex.
Thu.
Thur.
Thurs.
Tue.
Tues.
Univ.
v.
Va.
viz.
Vol.
vs.
Vt.
Wash.
Wed.
Wis.
Wyo.
a.m. | ends=yes
Co. | ends=yes
Corp. | ends=yes
D.C. | ends=yes
etc. | ends=yes
Inc. | ends=yes
Jr. | ends=yes
LLC. | ends=yes
Ltd. | ends=yes
M.D. | ends=yes
p.m. | ends=yes
Ph.D. | ends=yes
Sr. | ends=yes
U.K. | ends=yes
U.N. | ends=yes
U.S. | ends=yes
