# Words that tell of accidents, nature, health, science, culture, sport and death.
# verbs begin with "to"; type: the likeliest first, the article's other words decide; weight: how surely the word tells an event.
# --- accident ---
to explode | type=accident,attack
explosion | type=accident,attack | weight=strong
to crash | type=accident | weight=strong
to trap | type=accident
to collide | type=accident | weight=strong
to derail | type=accident | weight=strong
to sink | type=accident | weight=weak
to capsize | type=accident | weight=strong
to drown | type=accident | weight=strong
to collapse | type=accident | weight=weak
to catch fire | type=accident | weight=strong
to burst into flames | type=accident | weight=strong
to run aground | type=accident | weight=strong
to crash-land | type=accident | weight=strong
to burn down | type=accident | weight=strong
to fall into | type=accident | weight=weak
to fall down | type=accident | weight=weak
to plunge | type=accident,economy | weight=weak
to rescue | type=accident | weight=weak
to injure | type=accident | weight=weak
crash | type=accident | weight=strong
accident | type=accident | weight=strong
collision | type=accident | weight=strong
derailment | type=accident | weight=strong
plane crash | type=accident | weight=strong
helicopter crash | type=accident | weight=strong
blaze | type=accident | weight=strong
collapse | type=accident | weight=weak
wreck | type=accident | weight=strong
pile-up | type=accident | weight=strong
emergency landing | type=accident | weight=strong
car crash | type=accident | weight=strong
train crash | type=accident | weight=strong
shipwreck | type=accident | weight=strong
gas leak | type=accident | weight=strong
rescue | type=accident | weight=weak
mishap | type=accident | weight=strong
capsizing | type=accident | weight=strong
stampede | type=accident | weight=strong
bus crash | type=accident | weight=strong
mine collapse | type=accident | weight=strong
search and rescue | type=accident | weight=strong
electrocution | type=accident | weight=strong
# --- disaster ---
oil spill | type=disaster,accident | weight=strong
to flood | type=disaster | weight=strong
to devastate | type=disaster | weight=strong
to erupt | type=disaster | weight=weak
to shake | type=disaster | weight=weak
to evacuate | type=disaster | weight=weak
to batter | type=disaster
to ravage | type=disaster | weight=strong
to sweep away | type=disaster | weight=strong
to inundate | type=disaster | weight=strong
to make landfall | type=disaster | weight=strong
to hit | type=disaster | weight=weak
earthquake | type=disaster | weight=strong
quake | type=disaster | weight=strong
tsunami | type=disaster | weight=strong
hurricane | type=disaster | weight=strong
typhoon | type=disaster | weight=strong
cyclone | type=disaster | weight=strong
storm | type=disaster | weight=weak
tornado | type=disaster | weight=strong
flood | type=disaster | weight=strong
flooding | type=disaster | weight=strong
eruption | type=disaster | weight=strong
mudslide | type=disaster | weight=strong
avalanche | type=disaster | weight=strong
wildfire | type=disaster | weight=strong
bushfire | type=disaster | weight=strong
drought | type=disaster | weight=strong
heatwave | type=disaster | weight=strong
heat wave | type=disaster | weight=strong
famine | type=disaster | weight=strong
epidemic | type=disaster | weight=strong
pandemic | type=disaster | weight=strong
outbreak | type=disaster | weight=strong
aftershock | type=disaster | weight=strong
blizzard | type=disaster | weight=strong
natural disaster | type=disaster | weight=strong
monsoon | type=disaster | weight=strong
flash flood | type=disaster | weight=strong
tropical storm | type=disaster | weight=strong
storm surge | type=disaster | weight=strong
cholera | type=disaster | weight=strong
ebola | type=disaster | weight=strong
cold snap | type=disaster | weight=strong
hailstorm | type=disaster | weight=strong
tremor | type=disaster | weight=strong
snowstorm | type=disaster | weight=strong
# --- health ---
to infect | type=health | weight=strong
to vaccinate | type=health | weight=strong
to hospitalize | type=health | weight=strong
to hospitalise | type=health | weight=strong
to diagnose | type=health | weight=strong
to quarantine | type=health | weight=strong
to contract | type=health,economy | weight=weak
to immunize | type=health | weight=strong
to cure | type=health | weight=strong
to treat | type=health | weight=weak
infection | type=health | weight=strong
vaccination | type=health | weight=strong
quarantine | type=health | weight=strong
treatment | type=health | weight=weak
surgery | type=health | weight=strong
transplant | type=health | weight=strong
swine flu | type=health | weight=strong
bird flu | type=health | weight=strong
heart attack | type=health | weight=strong
stroke | type=health | weight=weak
clinical trial | type=health | weight=strong
food poisoning | type=health | weight=strong
immunisation | type=health | weight=strong
# --- science ---
to discover | type=science | weight=strong
to launch | type=science,company | weight=weak
to orbit | type=science | weight=strong
to clone | type=science | weight=strong
to sequence | type=science | weight=strong
to excavate | type=science | weight=strong
to unearth | type=science | weight=strong
to blast off | type=science | weight=strong
to invent | type=science | weight=strong
discovery | type=science | weight=strong
experiment | type=science | weight=strong
solar eclipse | type=science | weight=strong
lunar eclipse | type=science | weight=strong
lift-off | type=science | weight=strong
liftoff | type=science | weight=strong
excavation | type=science | weight=strong
# --- culture ---
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
# --- sport ---
to win | type=sport,election,culture,trial | weight=weak
to beat | type=sport,election,crime | weight=weak
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
# --- other ---
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
shutdown | type=other | weight=weak
