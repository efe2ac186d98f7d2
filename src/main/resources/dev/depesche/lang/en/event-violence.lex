# Words that tell of attacks, war and protest.
# Verbs begin with "to";
# type: the likeliest first, the article's other words decide; weight: how surely the word tells an event.
# --- attack ---
hostage-taker | type=attack | weight=strong
to hold hostage | type=attack | weight=strong
terror plot | type=attack | weight=strong
explosive device | type=attack | weight=strong
to poison | type=attack | weight=weak
nerve agent | type=attack | weight=strong
to wound | type=attack | weight=weak
bomb threat | type=attack | weight=strong
to attack | type=attack,statement,conflict
to bomb | type=attack | weight=strong
to blow up | type=attack | weight=strong
to detonate | type=attack
to open fire | type=attack | weight=strong
to ambush | type=attack | weight=strong
to assassinate | type=attack | weight=strong
to gun down | type=attack | weight=strong
to go on a rampage | type=attack
to behead | type=attack | weight=strong
to storm | type=attack | weight=weak
to hijack | type=attack | weight=strong
to ram | type=attack | weight=weak
to firebomb | type=attack | weight=strong
attack | type=attack | weight=strong
bombing | type=attack | weight=strong
suicide bombing | type=attack | weight=strong
car bomb | type=attack | weight=strong
assassination | type=attack | weight=strong
blast | type=attack | weight=weak
massacre | type=attack | weight=strong
mass shooting | type=attack | weight=strong
hostage | type=attack | weight=strong
ambush | type=attack | weight=strong
roadside bomb | type=attack | weight=strong
terror attack | type=attack | weight=strong
knife attack | type=attack | weight=strong
drone strike | type=attack | weight=strong
cyberattack | type=attack | weight=strong
cyber attack | type=attack | weight=strong
raid | type=attack,arrest | weight=weak
rampage | type=attack | weight=strong
grenade attack | type=attack | weight=strong
arson attack | type=attack | weight=strong
hostage-taking | type=attack | weight=strong
to kill | type=attack,crime,accident,conflict,disaster | weight=weak
siege | type=attack | weight=weak
# --- conflict ---
to mobilize | type=conflict | weight=strong
to march on | type=conflict | weight=strong
troop withdrawal | type=conflict | weight=strong
drone | type=conflict | weight=weak
missile | type=conflict | weight=weak
to test-fire | type=conflict | weight=strong
missile test | type=conflict | weight=strong
nuclear test | type=conflict | weight=strong
military exercise | type=conflict | weight=strong
ethnic cleansing | type=conflict | weight=strong
guerrilla | type=conflict | weight=weak
militia | type=conflict | weight=weak
to withdraw | type=conflict | weight=weak
airstrikes | type=conflict | weight=strong
peacekeeper | type=conflict | weight=weak
to invade | type=conflict | weight=strong
to fight | type=conflict | weight=weak
to shell | type=conflict | weight=strong
to bombard | type=conflict | weight=strong
to besiege | type=conflict | weight=strong
to capture | type=conflict,arrest | weight=weak
to seize | type=conflict | weight=weak
to recapture | type=conflict | weight=strong
to launch an offensive | type=conflict
to clash | type=conflict
to retreat | type=conflict,economy,science | weight=weak
to deploy | type=conflict | weight=weak
to withdraw troops | type=conflict
to intervene | type=conflict | weight=weak
to occupy | type=conflict | weight=weak
to shoot down | type=conflict
to fire missiles | type=conflict
to launch airstrikes | type=conflict
to annex | type=conflict | weight=strong
to advance on | type=conflict
fighting | type=conflict | weight=strong
offensive | type=conflict | weight=strong
air strike | type=conflict | weight=strong
invasion | type=conflict | weight=strong
shelling | type=conflict | weight=strong
battle | type=conflict | weight=strong
combat | type=conflict | weight=strong
coup | type=conflict | weight=strong
insurgency | type=conflict | weight=strong
military operation | type=conflict | weight=strong
clashes | type=conflict | weight=strong
hostilities | type=conflict | weight=strong
counteroffensive | type=conflict | weight=strong
incursion | type=conflict | weight=strong
ground offensive | type=conflict | weight=strong
firefight | type=conflict | weight=strong
missile strike | type=conflict | weight=strong
coup attempt | type=conflict | weight=strong
bombardment | type=conflict | weight=strong
rocket fire | type=conflict | weight=strong
uprising | type=conflict | weight=strong
annexation | type=conflict | weight=strong
gun battle | type=conflict | weight=strong
# --- protest ---
to surround | type=protest | weight=weak
to chant | type=protest | weight=weak
stoppage | type=protest | weight=strong
mass rally | type=protest | weight=strong
encampment | type=protest | weight=strong
to protest | type=protest | weight=strong
to demonstrate | type=protest | weight=strong
to march | type=protest | weight=weak
to strike | type=protest | weight=weak
to walk out | type=protest | weight=strong
to boycott | type=protest | weight=strong
to riot | type=protest | weight=strong
to picket | type=protest | weight=strong
to take to the streets | type=protest | weight=strong
to go on strike | type=protest | weight=strong
to stage a protest | type=protest
protest | type=protest | weight=strong
demonstration | type=protest | weight=strong
rally | type=protest | weight=strong
strike | type=protest | weight=strong
riot | type=protest | weight=strong
walkout | type=protest | weight=strong
boycott | type=protest | weight=strong
march | type=protest | weight=weak
sit-in | type=protest | weight=strong
hunger strike | type=protest | weight=strong
general strike | type=protest | weight=strong
unrest | type=protest | weight=strong
picket | type=protest | weight=strong
vigil | type=protest | weight=strong
industrial action | type=protest | weight=strong
violent clashes | type=protest | weight=strong
mass protest | type=protest | weight=strong
blockade | type=protest | weight=weak
civil disobedience | type=protest | weight=strong
street protest | type=protest | weight=strong
looting | type=protest
