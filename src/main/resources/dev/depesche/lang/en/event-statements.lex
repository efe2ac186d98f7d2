# Words that tell of words, which are the news only where no deed is; and, at the end, what only looks like one of the words of these files.
# Verbs begin with "to";
# type: the likeliest first, the article's other words decide; weight: how surely the word tells an event.
# --- statement ---
to agree | type=statement,agreement | weight=weak
to declare | type=statement | weight=weak
to concede | type=statement | weight=weak
to dismiss | type=statement | weight=weak
to speak out | type=statement | weight=weak
to suggest | type=statement | weight=weak
to support | type=statement | weight=weak
to dispute | type=statement | weight=weak
to assert | type=statement | weight=weak
to rip | type=statement | weight=weak
to lash out | type=statement | weight=strong
to weigh in | type=statement | weight=weak
to bash | type=statement | weight=weak
to hint | type=statement | weight=weak
to question | type=statement | weight=weak
to note | type=statement | weight=weak
to tweet | type=statement | weight=weak
tweet | type=statement | weight=weak
to wade into | type=statement | weight=weak
rhetoric | type=statement | weight=weak
attack ad | type=statement | weight=weak
to describe | type=statement | weight=weak
to call | type=statement | weight=weak
to acknowledge | type=statement | weight=weak
to contend | type=statement | weight=weak
to tout | type=statement | weight=weak
to distance | type=statement | weight=weak
to say | type=statement | weight=weak
to tell | type=statement | weight=weak
to claim | type=statement | weight=weak
to warn | type=statement
to urge | type=statement
to demand | type=statement
to call for | type=statement
to criticize | type=statement
to criticise | type=statement
to condemn | type=statement
to praise | type=statement
to blame | type=statement
to accuse | type=statement
to deny | type=statement
to announce | type=statement | weight=weak
to insist | type=statement | weight=weak
to defend | type=statement
to slam | type=statement
to hit out | type=statement | weight=strong
to blast | type=statement
to threaten | type=statement
to vow | type=statement
to promise | type=statement | weight=weak
to apologize | type=statement | weight=weak
to apologise | type=statement | weight=weak
to react | type=statement | weight=weak
to call on | type=statement | weight=weak
to back | type=statement | weight=weak
to endorse | type=statement | weight=weak
to oppose | type=statement | weight=weak
to denounce | type=statement
to argue | type=statement | weight=weak
to predict | type=statement | weight=weak
to admit | type=statement | weight=weak
to express | type=statement | weight=weak
to respond | type=statement | weight=weak
to pledge | type=statement | weight=weak
to complain | type=statement | weight=weak
to reveal | type=statement | weight=weak
to thank | type=statement | weight=weak
to congratulate | type=statement | weight=weak
to hail | type=statement | weight=weak
to lament | type=statement | weight=weak
to mock | type=statement | weight=weak
to explain | type=statement | weight=weak
to believe | type=statement | weight=weak
to want | type=statement | weight=weak
criticism | type=statement | weight=weak
warning | type=statement | weight=weak
statement | type=statement | weight=weak
speech | type=statement | weight=weak
interview | type=statement | weight=weak
remarks | type=statement | weight=weak
accusation | type=statement | weight=weak
apology | type=statement | weight=weak
outrage | type=statement | weight=weak
threat | type=statement | weight=weak
plea | type=statement,trial | weight=weak
pledge | type=statement | weight=weak
condemnation | type=statement | weight=weak
reaction | type=statement | weight=weak
address | type=statement | weight=weak
claim | type=statement | weight=weak
comment | type=statement | weight=weak
open letter | type=statement
controversy | type=statement | weight=weak
backlash | type=statement | weight=weak
outcry | type=statement | weight=weak
row | type=statement | weight=weak
press conference | type=statement | weight=weak
news conference | type=statement | weight=weak
# --- none ---
ruling party | type=none
ruling coalition | type=none
ruling class | type=none
death toll | type=none
fire department | type=none
fire brigade | type=none
trade union | type=none
trade unions | type=none
stock exchange | type=none
security forces | type=none
state department | type=none
heart of | type=none
white house | type=none
press release | type=none
signs of | type=none
meeting place | type=none
