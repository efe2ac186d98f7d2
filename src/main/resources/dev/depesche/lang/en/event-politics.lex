# Words that tell of talks, visits, agreements and decisions.
# Verbs begin with "to";
# type: the likeliest first, the article's other words decide; weight: how surely the word tells an event.
# --- meeting ---
to sit down | type=meeting | weight=weak
phone call | type=meeting | weight=strong
to meet with | type=meeting
to gather | type=meeting | weight=weak
working group | type=meeting | weight=weak
annual meeting | type=meeting | weight=strong
to meet | type=meeting,sport
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
call | type=meeting | weight=weak
debate | type=meeting | weight=weak
# --- visit ---
to arrive | type=visit | weight=weak
arrival | type=visit | weight=weak
overseas trip | type=visit | weight=strong
foreign trip | type=visit | weight=strong
layover | type=visit | weight=strong
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
to welcome | type=visit | weight=weak
# --- agreement ---
to agree in principle | type=agreement
joint statement | type=agreement | weight=strong
peace agreement | type=agreement | weight=strong
to make peace | type=agreement | weight=strong
trade agreement | type=agreement | weight=strong
to resolve | type=agreement | weight=weak
to sign | type=agreement,company,sport,culture
to reach agreement | type=agreement
to reach an agreement | type=agreement
to reach a deal | type=agreement
to ratify | type=agreement | weight=strong
to strike a deal | type=agreement
to conclude | type=agreement | weight=weak
to broker | type=agreement
agreement | type=agreement | weight=strong
accord | type=agreement | weight=strong
treaty | type=agreement | weight=strong
truce | type=agreement | weight=strong
ceasefire | type=agreement | weight=strong
cease-fire | type=agreement | weight=strong
pact | type=agreement | weight=strong
peace deal | type=agreement | weight=strong
memorandum | type=agreement
compromise | type=agreement | weight=strong
ratification | type=agreement | weight=strong
joint communique | type=agreement
free trade agreement | type=agreement | weight=strong
trade deal | type=agreement | weight=strong
power-sharing deal | type=agreement | weight=strong
communique | type=agreement
armistice | type=agreement | weight=strong
concord | type=agreement
# --- decision ---
to turn into | type=decision | weight=weak
to expand its military | type=decision | weight=strong
to bolster | type=decision | weight=weak
to repurpose | type=decision | weight=strong
new rules | type=decision
new law | type=decision | weight=strong
policy | type=decision | weight=weak
to cut funding | type=decision | weight=strong
to scale back | type=decision
to back down | type=decision | weight=weak
to green-light | type=decision | weight=strong
to reverse course | type=decision | weight=strong
reversal | type=decision | weight=weak
announcement | type=decision | weight=weak
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
to recognize | type=decision | weight=weak
to recognise | type=decision | weight=weak
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
to mandate | type=decision
to revoke | type=decision | weight=strong
to designate | type=decision | weight=weak
decision | type=decision | weight=strong
ban | type=decision,sport,health | weight=strong
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
to propose | type=decision | weight=weak
final decision | type=decision
