# Words that tell of science, culture, sport, and life and death.
# Verbs begin with "to";
# type: the likeliest first, the article's other words decide; weight: how surely the word tells an event.
# --- science ---
to spot | type=science | weight=weak
to map | type=science | weight=strong
to observe | type=science | weight=weak
landing | type=science | weight=weak
blast-off | type=science | weight=strong
geological map | type=science | weight=strong
breakthrough | type=science | weight=weak
first image | type=science | weight=strong
clinical study | type=science
mission | type=science | weight=weak
to study | type=science | weight=weak
to discover | type=science | weight=strong
to launch | type=science,company,conflict,attack | weight=weak
to orbit | type=science | weight=strong
to clone | type=science | weight=strong
to sequence | type=science | weight=strong
to excavate | type=science | weight=strong
to unearth | type=science | weight=strong
to blast off | type=science | weight=strong
to invent | type=science | weight=strong
discovery | type=science | weight=strong
solar eclipse | type=science | weight=strong
lunar eclipse | type=science | weight=strong
lift-off | type=science | weight=strong
liftoff | type=science | weight=strong
excavation | type=science | weight=strong
mission control | type=science
# --- culture ---
to reunite | type=culture | weight=strong
reunion | type=culture | weight=strong
to release an album | type=culture | weight=strong
to eliminate | type=culture | weight=weak
to headline | type=culture | weight=strong
to air | type=culture | weight=weak
episode | type=culture | weight=weak
to cast | type=culture | weight=weak
tour dates | type=culture | weight=strong
to auction | type=culture | weight=strong
auction | type=culture | weight=strong
art festival | type=culture | weight=strong
to dance | type=culture | weight=weak
carnival | type=culture | weight=strong
parade | type=culture | weight=weak
world tour | type=culture | weight=strong
engagement | type=culture | weight=weak
royal visit | type=culture
to premiere | type=culture | weight=strong
to perform | type=culture | weight=weak
to star in | type=culture | weight=weak
to exhibit | type=culture | weight=strong
to publish | type=culture | weight=weak
to paint | type=culture | weight=weak
to marry | type=culture
to wed | type=culture | weight=strong
to win an oscar | type=culture
to celebrate | type=culture,other | weight=weak
to film | type=culture | weight=weak
to award | type=culture | weight=weak
festival | type=culture | weight=strong
concert | type=culture | weight=strong
exhibition | type=culture | weight=strong
premiere | type=culture | weight=strong
wedding | type=culture | weight=strong
royal wedding | type=culture | weight=strong
film festival | type=culture | weight=strong
beatification | type=culture | weight=strong
canonization | type=culture | weight=strong
canonisation | type=culture | weight=strong
talk show | type=culture
# --- sport ---
record | type=sport,economy,company | weight=weak
qualifying | type=sport | weight=strong
to tie | type=sport | weight=weak
suspension | type=sport | weight=weak
multi-game | type=sport | weight=strong
overtime | type=sport | weight=strong
to pitch | type=sport | weight=weak
to bat | type=sport | weight=weak
trade | type=sport | weight=weak
to trade | type=sport | weight=weak
to draft | type=sport | weight=weak
draft | type=sport | weight=weak
comeback | type=sport | weight=weak
to win | type=sport,election,culture,trial | weight=weak
to beat | type=sport,crime,election | weight=weak
to lose | type=sport,election,trial,economy | weight=weak
to score | type=sport | weight=strong
to qualify | type=sport | weight=weak
to play | type=sport | weight=weak
to draw | type=sport | weight=weak
to coach | type=sport | weight=weak
to sign for | type=sport | weight=strong
to clinch the title | type=sport | weight=strong
to knock out | type=sport
to win gold | type=sport | weight=strong
to relegate | type=sport | weight=strong
tournament | type=sport | weight=strong
final | type=sport | weight=weak
semi-final | type=sport | weight=strong
semifinal | type=sport | weight=strong
quarter-final | type=sport | weight=strong
quarterfinal | type=sport | weight=strong
match | type=sport | weight=weak
game | type=sport | weight=weak
victory | type=sport,election,conflict | weight=weak
defeat | type=sport,election,vote,conflict | weight=weak
race | type=sport | weight=weak
grand prix | type=sport | weight=strong
playoff | type=sport | weight=strong
world record | type=sport | weight=strong
marathon | type=sport | weight=strong
to clinch | type=sport | weight=weak
signing | type=sport | weight=weak
to defeat | type=sport,vote,election,conflict | weight=weak
signing day | type=sport
visiting team | type=sport
# --- other ---
to bury | type=other | weight=strong
to mourn | type=other | weight=strong
adjournment | type=other,vote | weight=strong
to honor | type=other | weight=weak
to honour | type=other | weight=weak
to commemorate | type=other | weight=strong
to mark | type=other | weight=weak
remains | type=other | weight=weak
to rename | type=other | weight=strong
memorial | type=other | weight=strong
tribute | type=other | weight=weak
recovery | type=other | weight=weak
to die | type=other
to pass away | type=other | weight=strong
to open | type=other | weight=weak
to unveil | type=other,company | weight=weak
to disappear | type=other | weight=weak
to vanish | type=other | weight=weak
to donate | type=other | weight=weak
death | type=other
funeral | type=other | weight=strong
burial | type=other | weight=strong
mourning | type=other | weight=strong
obituary | type=other | weight=strong
birth | type=other | weight=strong
anniversary | type=other | weight=weak
opening | type=other | weight=weak
to inaugurate | type=other | weight=weak
