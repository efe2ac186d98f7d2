# Words that tell of votes, elections and who comes into office or leaves it.
# Verbs begin with "to";
# type: the likeliest first, the article's other words decide; weight: how surely the word tells an event.
# --- vote ---
to block a bill | type=vote | weight=strong
to table | type=vote | weight=weak
senate vote | type=vote | weight=strong
house vote | type=vote | weight=strong
to pass a bill | type=vote | weight=strong
to pass the bill | type=vote | weight=strong
bill | type=vote | weight=weak
to reject the bill | type=vote | weight=strong
floor vote | type=vote | weight=strong
to censure | type=vote | weight=strong
censure | type=vote | weight=strong
roll-call vote | type=vote | weight=strong
to vote | type=vote | weight=strong
to pass | type=vote | weight=weak
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
amendment | type=vote | weight=weak
roll call | type=vote
filibuster | type=vote | weight=strong
parliamentary vote | type=vote | weight=strong
vote of no confidence | type=vote | weight=strong
poll vote | type=vote
majority vote | type=vote | weight=strong
# --- election ---
to lead in polls | type=election | weight=strong
dead heat | type=election | weight=strong
front-runner | type=election | weight=strong
poll | type=election | weight=weak
delegates | type=election | weight=weak
voting | type=election | weight=weak
presidential run | type=election | weight=strong
presidential bid | type=election | weight=strong
debate stage | type=election | weight=strong
presidential campaign | type=election | weight=strong
campaign rally | type=election | weight=strong
third-party | type=election | weight=strong
running mate | type=election | weight=strong
to stump | type=election | weight=strong
nominating convention | type=election | weight=strong
swing state | type=election | weight=strong
presidential primary | type=election | weight=strong
presidential debate | type=election | weight=strong
to elect | type=election | weight=strong
to re-elect | type=election | weight=strong
to reelect | type=election | weight=strong
to run for | type=election | weight=strong
to campaign | type=election
to win the election | type=election
to win election | type=election
to go to the polls | type=election
to contest | type=election | weight=weak
to count votes | type=election
to unseat | type=election | weight=strong
election | type=election | weight=strong
re-election | type=election | weight=strong
runoff | type=election,sport | weight=strong
run-off | type=election | weight=strong
landslide | type=election,sport | weight=strong
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
to join as | type=appointment | weight=strong
to add as | type=appointment | weight=strong
chief marketing officer | type=appointment | weight=weak
new CEO | type=appointment | weight=strong
new president | type=appointment | weight=weak
new coach | type=appointment | weight=strong
to take the helm | type=appointment | weight=strong
to become president | type=appointment | weight=strong
running-mate pick | type=appointment | weight=strong
pick | type=appointment | weight=weak
new pope | type=appointment | weight=strong
to assume office | type=appointment | weight=strong
to name as | type=appointment | weight=strong
to appoint | type=appointment | weight=strong
to name | type=appointment | weight=weak
to nominate | type=appointment | weight=strong
to swear in | type=appointment | weight=strong
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
to lose his job | type=resignation | weight=strong
shake-up | type=resignation | weight=strong
shakeup | type=resignation | weight=strong
to leave office | type=resignation | weight=strong
to part ways | type=resignation | weight=strong
leadership challenge | type=resignation | weight=weak
to resign | type=resignation | weight=strong
to step down | type=resignation | weight=strong
to quit | type=resignation | weight=strong
to fire | type=resignation | weight=weak
to sack | type=resignation | weight=strong
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
