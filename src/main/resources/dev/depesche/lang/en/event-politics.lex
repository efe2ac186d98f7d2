# Words that tell of politics: talks, visits, agreements, decisions, votes, offices, words.
# verbs begin with "to"; type: the likeliest first, the article's other words decide; weight: how surely the word tells an event.
# --- meeting ---
to meet | type=meeting
to hold talks | type=meeting
to host | type=meeting | weight=weak
to convene | type=meeting
to confer | type=meeting
to negotiate | type=meeting
to receive | type=meeting | weight=weak
to sit down with | type=meeting
to resume talks | type=meeting
summit | type=meeting | weight=strong
meeting | type=meeting
talks | type=meeting | weight=strong
conference | type=meeting
gathering | type=meeting
negotiation | type=meeting
dialogue | type=meeting | weight=weak
session | type=meeting | weight=weak
convention | type=meeting | weight=weak
consultation | type=meeting
round of talks | type=meeting
forum | type=meeting | weight=weak
peace talks | type=meeting | weight=strong
roundtable | type=meeting
trade talks | type=meeting | weight=strong
state dinner | type=meeting
trilateral | type=meeting
summit meeting | type=meeting | weight=strong
get-together | type=meeting
audience | type=meeting | weight=weak
# --- visit ---
to visit | type=visit
to travel | type=visit | weight=weak
to tour | type=visit
to arrive in | type=visit
to pay a visit | type=visit
to fly to | type=visit | weight=weak
to make a visit | type=visit
to return to | type=visit | weight=weak
to land in | type=visit | weight=weak
to journey | type=visit
visit | type=visit | weight=strong
state visit | type=visit | weight=strong
trip | type=visit | weight=weak
tour | type=visit | weight=weak
pilgrimage | type=visit | weight=strong
stopover | type=visit | weight=strong
official visit | type=visit | weight=strong
papal visit | type=visit | weight=strong
surprise visit | type=visit | weight=strong
working visit | type=visit | weight=strong
goodwill tour | type=visit | weight=strong
# --- agreement ---
to sign | type=agreement
to agree | type=agreement | weight=weak
to reach agreement | type=agreement
to reach an agreement | type=agreement
to reach a deal | type=agreement
to ratify | type=agreement | weight=strong
to strike a deal | type=agreement
to settle | type=agreement | weight=weak
to conclude | type=agreement | weight=weak
to broker | type=agreement
to seal | type=agreement
to ink | type=agreement
to finalize | type=agreement
to finalise | type=agreement
to clinch | type=agreement
agreement | type=agreement | weight=strong
accord | type=agreement | weight=strong
treaty | type=agreement | weight=strong
truce | type=agreement | weight=strong
ceasefire | type=agreement | weight=strong
cease-fire | type=agreement | weight=strong
pact | type=agreement | weight=strong
peace deal | type=agreement | weight=strong
deal | type=agreement
settlement | type=agreement | weight=weak
memorandum | type=agreement
compromise | type=agreement | weight=strong
ratification | type=agreement | weight=strong
signing | type=agreement | weight=strong
joint communique | type=agreement
free trade agreement | type=agreement | weight=strong
trade deal | type=agreement | weight=strong
power-sharing deal | type=agreement | weight=strong
communique | type=agreement
armistice | type=agreement | weight=strong
concord | type=agreement
# --- decision ---
to decide | type=decision
to approve | type=decision
to ban | type=decision | weight=strong
to rule out | type=decision | weight=weak
to order | type=decision,company | weight=weak
to impose | type=decision
to lift | type=decision | weight=weak
to authorize | type=decision
to authorise | type=decision
to grant | type=decision | weight=weak
to declare | type=decision | weight=weak
to recognize | type=decision | weight=weak
to recognise | type=decision | weight=weak
to suspend | type=decision | weight=weak
to postpone | type=decision
to delay | type=decision | weight=weak
to adopt | type=decision | weight=weak
to enact | type=decision
to repeal | type=decision | weight=strong
to outlaw | type=decision | weight=strong
to allow | type=decision | weight=weak
to permit | type=decision | weight=weak
to prohibit | type=decision | weight=strong
to block | type=decision | weight=weak
to reject | type=decision | weight=weak
to veto | type=decision
to scrap | type=decision
to overturn | type=decision,accident
to legalize | type=decision | weight=strong
to legalise | type=decision | weight=strong
to deport | type=decision | weight=strong
to extend | type=decision | weight=weak
to introduce | type=decision | weight=weak
to tighten | type=decision
to ease | type=decision | weight=weak
to mandate | type=decision
to revoke | type=decision | weight=strong
to designate | type=decision | weight=weak
decision | type=decision | weight=strong
ban | type=decision | weight=strong
approval | type=decision | weight=strong
embargo | type=decision | weight=strong
decree | type=decision | weight=strong
executive order | type=decision | weight=strong
moratorium | type=decision | weight=strong
curfew | type=decision | weight=strong
state of emergency | type=decision | weight=strong
policy change | type=decision
u-turn | type=decision
lockdown | type=decision | weight=strong
repeal | type=decision | weight=strong
clearance | type=decision
go-ahead | type=decision
green light | type=decision
# --- vote ---
to vote | type=vote | weight=strong
to pass | type=vote | weight=weak
to defeat | type=sport,vote,election,conflict | weight=weak
to abstain | type=vote | weight=strong
to ballot | type=vote
to win a vote | type=vote
to lose a vote | type=vote
vote | type=vote | weight=strong
referendum | type=vote | weight=strong
plebiscite | type=vote | weight=strong
no-confidence vote | type=vote | weight=strong
confidence vote | type=vote | weight=strong
motion | type=vote | weight=weak
veto | type=vote | weight=strong
ballot | type=vote | weight=weak
amendment | type=vote | weight=weak
roll call | type=vote
filibuster | type=vote | weight=strong
parliamentary vote | type=vote | weight=strong
vote of no confidence | type=vote | weight=strong
poll vote | type=vote
majority vote | type=vote | weight=strong
# --- election ---
to elect | type=election | weight=strong
to re-elect | type=election | weight=strong
to reelect | type=election | weight=strong
to run for | type=election | weight=strong
to campaign | type=election
to win the election | type=election
to win election | type=election
to concede | type=election
to go to the polls | type=election
to contest | type=election | weight=weak
to count votes | type=election
to unseat | type=election | weight=strong
election | type=election | weight=strong
re-election | type=election | weight=strong
primary | type=election | weight=strong
runoff | type=election | weight=strong
run-off | type=election | weight=strong
landslide | type=election,disaster | weight=strong
presidential election | type=election | weight=strong
general election | type=election | weight=strong
by-election | type=election | weight=strong
midterms | type=election | weight=strong
caucus | type=election | weight=strong
ballot count | type=election
exit poll | type=election | weight=strong
presidential race | type=election | weight=strong
recount | type=election | weight=strong
candidacy | type=election | weight=strong
vote count | type=election | weight=strong
# --- appointment ---
to appoint | type=appointment | weight=strong
to name | type=appointment | weight=weak
to nominate | type=appointment | weight=strong
to swear in | type=appointment | weight=strong
to inaugurate | type=appointment | weight=strong
to succeed | type=appointment | weight=weak
to replace | type=appointment
to take over as | type=appointment
to take office | type=appointment | weight=strong
to hire | type=appointment | weight=weak
to promote | type=appointment | weight=weak
to install | type=appointment | weight=weak
to tap | type=appointment | weight=weak
to elevate | type=appointment
to step up as | type=appointment
to become manager | type=appointment
appointment | type=appointment | weight=strong
nomination | type=appointment | weight=strong
inauguration | type=appointment | weight=strong
swearing-in | type=appointment | weight=strong
successor | type=appointment | weight=weak
new chief | type=appointment
cabinet reshuffle | type=appointment | weight=strong
reshuffle | type=appointment | weight=strong
confirmation hearing | type=appointment | weight=strong
new manager | type=appointment | weight=strong
new head coach | type=appointment | weight=strong
coronation | type=appointment | weight=strong
enthronement | type=appointment | weight=strong
takeover of office | type=appointment
promotion | type=appointment | weight=weak
# --- resignation ---
to resign | type=resignation | weight=strong
to step down | type=resignation | weight=strong
to quit | type=resignation | weight=strong
to fire | type=resignation | weight=weak
to sack | type=resignation | weight=strong
to dismiss | type=resignation
to oust | type=resignation | weight=strong
to depose | type=resignation | weight=strong
to abdicate | type=resignation | weight=strong
to remove from office | type=resignation | weight=strong
to retire | type=resignation
to stand down | type=resignation | weight=strong
to bow out | type=resignation
to suspend from | type=resignation
to topple | type=resignation | weight=strong
to unseat from | type=resignation
to axe | type=resignation | weight=weak
to expel | type=resignation | weight=weak
resignation | type=resignation | weight=strong
dismissal | type=resignation | weight=strong
ouster | type=resignation | weight=strong
sacking | type=resignation | weight=strong
abdication | type=resignation | weight=strong
firing | type=resignation | weight=weak
departure | type=resignation | weight=weak
removal from office | type=resignation
retirement | type=resignation | weight=strong
early retirement | type=resignation | weight=strong
exit | type=resignation | weight=weak
# --- statement ---
to say | type=statement | weight=weak
to tell | type=statement | weight=weak
to claim | type=statement | weight=weak
to warn | type=statement | weight=weak
to urge | type=statement | weight=weak
to demand | type=statement | weight=weak
to call for | type=statement | weight=weak
to criticize | type=statement | weight=weak
to criticise | type=statement | weight=weak
to condemn | type=statement | weight=weak
to praise | type=statement | weight=weak
to blame | type=statement | weight=weak
to accuse | type=statement | weight=weak
to deny | type=statement | weight=weak
to announce | type=statement | weight=weak
to insist | type=statement | weight=weak
to defend | type=statement | weight=weak
to slam | type=statement | weight=weak
to hit out | type=statement | weight=weak
to blast | type=statement | weight=weak
to threaten | type=statement | weight=weak
to vow | type=statement | weight=weak
to promise | type=statement | weight=weak
to welcome | type=statement | weight=weak
to apologize | type=statement | weight=weak
to apologise | type=statement | weight=weak
to react | type=statement | weight=weak
to call on | type=statement | weight=weak
to back | type=statement | weight=weak
to endorse | type=statement | weight=weak
to oppose | type=statement | weight=weak
to denounce | type=statement | weight=weak
to argue | type=statement | weight=weak
to predict | type=statement | weight=weak
to admit | type=statement | weight=weak
to express | type=statement | weight=weak
to respond | type=statement | weight=weak
to pledge | type=statement | weight=weak
to propose | type=statement | weight=weak
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
call | type=statement | weight=weak
threat | type=statement | weight=weak
plea | type=statement,trial | weight=weak
pledge | type=statement | weight=weak
condemnation | type=statement | weight=weak
reaction | type=statement | weight=weak
address | type=statement | weight=weak
claim | type=statement | weight=weak
comment | type=statement | weight=weak
debate | type=statement | weight=weak
open letter | type=statement
controversy | type=statement | weight=weak
backlash | type=statement | weight=weak
outcry | type=statement | weight=weak
row | type=statement | weight=weak
