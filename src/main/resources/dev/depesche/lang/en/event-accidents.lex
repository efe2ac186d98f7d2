# Words that tell of accidents, nature and health.
# Verbs begin with "to";
# type: the likeliest first, the article's other words decide; weight: how surely the word tells an event.
# --- accident ---
to go missing | type=accident | weight=strong
missing | type=accident | weight=weak
to hurt | type=accident | weight=weak
to wreck | type=accident | weight=strong
to strand | type=accident | weight=strong
to flip | type=accident | weight=weak
power outage | type=accident | weight=strong
outage | type=accident | weight=weak
evacuation | type=accident | weight=weak
to smash into | type=accident | weight=strong
to slam into | type=accident | weight=strong
to run over | type=accident | weight=strong
hazmat | type=accident | weight=strong
chemical leak | type=accident | weight=strong
to explode | type=accident,attack
explosion | type=accident,attack | weight=strong
to crash | type=accident | weight=strong
to trap | type=accident,disaster,attack
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
to injure | type=accident,crime,attack | weight=weak
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
rescue | type=accident | weight=strong
mishap | type=accident | weight=strong
capsizing | type=accident | weight=strong
stampede | type=accident | weight=strong
bus crash | type=accident | weight=strong
mine collapse | type=accident | weight=strong
search and rescue | type=accident | weight=strong
electrocution | type=accident | weight=strong
avalanche | type=accident | weight=weak
# --- disaster ---
to burn | type=disaster | weight=weak
to rage | type=disaster | weight=weak
wildfires | type=disaster | weight=strong
evacuation order | type=disaster | weight=strong
climate change | type=disaster | weight=weak
dust storm | type=disaster | weight=strong
toxic haze | type=disaster | weight=strong
oil spill | type=disaster,accident | weight=strong
to flood | type=disaster | weight=strong
to burst its banks | type=disaster | weight=strong
to devastate | type=disaster | weight=strong
to erupt | type=disaster | weight=weak
to shake | type=disaster | weight=weak
to evacuate | type=disaster | weight=weak
to batter | type=disaster
to ravage | type=disaster | weight=strong
to sweep away | type=disaster | weight=strong
to inundate | type=disaster | weight=strong
to make landfall | type=disaster | weight=strong
to hit | type=disaster,economy,sport | weight=weak
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
to contract the disease | type=health | weight=strong
hospitalization | type=health | weight=strong
bout | type=health | weight=weak
ailment | type=health | weight=strong
rare condition | type=health | weight=strong
symptoms | type=health | weight=strong
to suffer from | type=health | weight=weak
allergy | type=health | weight=strong
to sicken | type=health | weight=strong
to fall ill | type=health | weight=strong
outbreak of disease | type=health | weight=strong
air pollution | type=health,disaster | weight=strong
plague | type=health,disaster | weight=strong
pollution | type=health,disaster | weight=weak
smog | type=health,disaster | weight=strong
air quality | type=health,disaster | weight=strong
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
