# Verbs of saying, by what they are said for. stance: what the speaker does; takes: the frames; prep: prepositions before the thing spoken of;
# whom: whether somebody spoken to may stand behind it; past, part: irregular forms.
# --- saying
say | stance=claim | takes=that,clause,quote | past=said | passive=to
tell | stance=claim | takes=that,clause,quote | whom=yes | past=told
add | stance=claim | takes=that,clause,quote
note | stance=claim | takes=that,clause,quote,obj
write | stance=claim | takes=that,clause,quote | past=wrote | part=written
report | stance=claim | takes=that,clause,quote,obj | passive=to
explain | stance=claim | takes=that,clause,quote,obj
state | stance=claim | takes=that,clause,quote
continue | stance=claim | takes=quote
reply | stance=claim | takes=that,clause,quote
respond | stance=claim | takes=that,quote
answer | stance=claim | takes=that,quote
recall | stance=claim | takes=that,clause,quote,obj
tweet | stance=claim | takes=that,clause,quote
post | stance=claim | takes=quote,that
declare | stance=claim | takes=that,clause,quote,obj
announce | stance=announce | takes=that,clause,quote,obj,inf
reveal | stance=claim | takes=that,clause,quote,obj
confirm | stance=claim | takes=that,clause,quote,obj
claim | stance=claim | takes=that,clause,quote,obj,inf
assert | stance=claim | takes=that,clause,quote,obj
argue | stance=assess | takes=that,clause,quote
insist | stance=claim | takes=that,clause,quote | prep=on
contend | stance=assess | takes=that,clause,quote
maintain | stance=claim | takes=that,clause
stress | stance=claim | takes=that,clause,quote,obj
emphasize | stance=claim | takes=that,clause,quote,obj
emphasise | stance=claim | takes=that,clause,quote,obj
underline | stance=claim | takes=that,clause,quote,obj
reiterate | stance=claim | takes=that,clause,quote,obj
repeat | stance=claim | takes=quote,that
acknowledge | stance=claim | takes=that,clause,quote,obj
admit | stance=claim | takes=that,clause,quote,obj
concede | stance=claim | takes=that,clause,quote,obj
confess | stance=claim | takes=that,clause,quote
mention | stance=claim | takes=that,clause,quote,obj
remark | stance=claim | takes=that,clause,quote
observe | stance=claim | takes=that,quote
comment | stance=claim | takes=quote,that | prep=on
inform | stance=claim | takes=that,clause,quote | whom=yes
remind | stance=claim | takes=that,clause,quote | whom=yes
assure | stance=promise | takes=that,clause,quote | whom=yes
notify | stance=announce | takes=that,clause,quote | whom=yes
disclose | stance=claim | takes=that,clause,quote,obj
indicate | stance=claim | takes=that,clause,quote,obj
signal | stance=claim | takes=that,clause,quote,obj
imply | stance=claim | takes=that,clause,quote
hint | stance=claim | takes=that,clause,quote
suggest | stance=assess | takes=that,clause,quote,obj
allege | stance=claim | takes=that,clause,quote,obj | passive=to
testify | stance=claim | takes=that,clause,quote
relate | stance=claim | takes=quote
recount | stance=claim | takes=that,clause,quote,obj
describe | stance=assess | takes=that,clause,quote,obj | passive=as
characterize | stance=assess | takes=that,clause,quote,obj
quip | stance=claim | takes=that,clause,quote
joke | stance=claim | takes=that,clause,quote
boast | stance=claim | takes=that,clause,quote
shout | stance=claim | takes=quote
yell | stance=claim | takes=quote
chant | stance=demand | takes=quote
exclaim | stance=claim | takes=quote,that
whisper | stance=claim | takes=quote
murmur | stance=claim | takes=quote
cry | stance=claim | takes=quote | past=cried
interject | stance=claim | takes=quote
counter | stance=oppose | takes=that,clause,quote
retort | stance=oppose | takes=that,clause,quote
conclude | stance=assess | takes=that,clause,quote
point out | stance=claim | takes=that,clause,quote
spell out | stance=claim | takes=that,clause,quote,obj
lay out | stance=claim | takes=that,clause,quote,obj | past=laid
sum up | stance=claim | takes=that,clause,quote
ask | stance=demand | takes=that,clause,quote,inf,obj | whom=yes | passive=to
question | stance=assess | takes=that,clause,quote,obj
wonder | stance=assess | takes=that,clause,quote
read | stance=claim | takes=quote | past=read
sing | stance=claim | takes=quote | past=sang
quote | stance=claim | takes=that,clause,quote,obj
cite | stance=claim | takes=that,clause,quote,obj
refer | stance=claim | takes=prep | prep=to
talk | stance=claim | takes=prep | prep=about
speak | stance=claim | takes=prep | prep=about,of | past=spoke | part=spoken
discuss | stance=claim | takes=obj
caution | stance=warn | takes=that,clause,quote
clarify | stance=claim | takes=that,clause,quote,obj
specify | stance=claim | takes=that,clause,quote,obj
elaborate | stance=claim | takes=quote,that
tout | stance=praise | takes=obj
broadcast | stance=claim | takes=that | past=broadcast
publish | stance=announce | takes=quote
present | stance=claim | takes=as
share | stance=claim | takes=quote
detail | stance=claim | takes=obj
outline | stance=claim | takes=obj
preach | stance=claim | takes=that,clause,quote
profess | stance=claim | takes=that,clause,quote
proclaim | stance=claim | takes=that,clause,quote,obj
pronounce | stance=claim | takes=that,clause,quote,obj
show | stance=claim | takes=that,clause | part=shown
find | stance=assess | takes=that,clause | past=found
demonstrate | stance=claim | takes=that,clause,quote
learn | stance=claim | takes=that
discover | stance=claim | takes=that
# --- judging, believing
think | stance=assess | takes=that,clause,quote | past=thought | passive=to
believe | stance=assess | takes=that,clause,quote | prep=in | passive=to
feel | stance=assess | takes=that,clause,quote | past=felt
know | stance=assess | takes=that | past=knew | part=known
hope | stance=assess | takes=that,clause,quote,inf | prep=for
expect | stance=assess | takes=that,clause,quote,inf,obj | passive=to
predict | stance=assess | takes=that,clause,quote,obj | passive=to
estimate | stance=assess | takes=that,clause,quote,obj | passive=to
guess | stance=assess | takes=that,clause,quote
suspect | stance=assess | takes=that,clause,quote,obj | passive=of
speculate | stance=assess | takes=that,clause,quote
assume | stance=assess | takes=that,clause,quote
anticipate | stance=assess | takes=that,clause,quote,obj
see | stance=assess | takes=that,as | past=saw | part=seen | passive=as
view | stance=assess | takes=as | passive=as
consider | stance=assess | takes=that,clause,quote,obj
regard | stance=assess | takes=as | passive=as
deem | stance=assess | takes=obj
judge | stance=assess | takes=that,clause,quote
calculate | stance=assess | takes=that,clause,quote
reckon | stance=assess | takes=that,clause,quote
figure | stance=assess | takes=that
imagine | stance=assess | takes=that
doubt | stance=assess | takes=that,clause,quote,obj
realize | stance=assess | takes=that
realise | stance=assess | takes=that
understand | stance=assess | takes=that | past=understood
interpret | stance=assess | takes=as
assess | stance=assess | takes=that,clause,quote,obj
evaluate | stance=assess | takes=obj
label | stance=assess | takes=obj
brand | stance=oppose | takes=obj
dub | stance=assess | takes=obj
call | stance=assess | takes=obj
call for | stance=demand | takes=obj
call on | stance=demand | takes=obj,inf
name | stance=assess | takes=as
compare | stance=assess | takes=obj
blame | stance=oppose | takes=obj | passive=for
credit | stance=praise | takes=obj | passive=with
prefer | stance=support | takes=obj,inf
decide | stance=announce | takes=that,inf
determine | stance=assess | takes=that
rule | stance=assess | takes=that
# --- announcing, promising
promise | stance=promise | takes=that,clause,quote,inf,obj
pledge | stance=promise | takes=that,clause,quote,inf,obj
vow | stance=promise | takes=that,clause,quote,inf
swear | stance=promise | takes=that,clause,quote | past=swore | part=sworn
guarantee | stance=promise | takes=that,clause,quote,obj
commit | stance=promise | takes=inf
offer | stance=promise | takes=inf | past=offered
plan | stance=announce | takes=inf
intend | stance=announce | takes=inf
propose | stance=demand | takes=that,clause,quote,obj,inf
agree | stance=support | takes=that,clause,quote,inf | prep=to,with,on
volunteer | stance=promise | takes=inf
threaten | stance=threaten | takes=that,clause,quote,inf,obj
want | stance=demand | takes=inf,obj
seek | stance=demand | takes=inf,obj | past=sought
aim | stance=announce | takes=inf
# --- demanding
urge | stance=demand | takes=that,clause,quote,inf,obj | whom=yes | passive=to
demand | stance=demand | takes=that,clause,quote,obj,inf
request | stance=demand | takes=that,clause,quote,obj
order | stance=demand | takes=obj,inf | whom=yes | passive=to
command | stance=demand | takes=obj,inf
recommend | stance=demand | takes=that,clause,quote,obj
advise | stance=demand | takes=that,clause,quote,inf | whom=yes
encourage | stance=demand | takes=obj,inf | whom=yes
implore | stance=demand | takes=obj,inf,quote | whom=yes
beg | stance=demand | takes=obj,inf,quote | whom=yes
plead | stance=demand | takes=quote,inf | prep=for
press | stance=demand | takes=obj,inf
push | stance=demand | takes=prep,inf | prep=for
advocate | stance=support | takes=obj,prep | prep=for
appeal | stance=demand | takes=inf,prep,quote | prep=for,to
invite | stance=demand | takes=obj,inf | whom=yes
instruct | stance=demand | takes=obj,inf | whom=yes
require | stance=demand | takes=that
lobby | stance=demand | takes=prep | prep=for
challenge | stance=demand | takes=inf
# --- denying, opposing
deny | stance=deny | takes=that,clause,quote,obj
refute | stance=deny | takes=that,clause,quote,obj
reject | stance=oppose | takes=that,clause,quote,obj
dismiss | stance=deny | takes=that,clause,quote,obj
dispute | stance=deny | takes=that,clause,quote,obj
rebut | stance=deny | takes=that,clause,quote,obj
disavow | stance=deny | takes=obj
refuse | stance=oppose | takes=inf,obj
decline | stance=oppose | takes=inf
disagree | stance=oppose | takes=that,clause,quote | prep=with
oppose | stance=oppose | takes=obj
criticize | stance=oppose | takes=that,clause,quote,obj | passive=for
criticise | stance=oppose | takes=that,clause,quote,obj | passive=for
condemn | stance=oppose | takes=that,clause,quote,obj
denounce | stance=oppose | takes=that,clause,quote,obj
blast | stance=oppose | takes=that,clause,quote,obj
slam | stance=oppose | takes=that,clause,quote,obj
attack | stance=oppose | takes=that,clause,quote,obj
accuse | stance=claim | takes=that,clause,quote,obj | passive=of
charge | stance=claim | takes=that,clause,quote
lambast | stance=oppose | takes=obj,quote
decry | stance=oppose | takes=that,clause,quote,obj
deride | stance=oppose | takes=obj,quote
mock | stance=oppose | takes=obj,quote
ridicule | stance=oppose | takes=obj,quote
rip | stance=oppose | takes=obj
bash | stance=oppose | takes=obj
rail | stance=oppose | takes=prep | prep=against
complain | stance=concern | takes=that,clause,quote | prep=about,of
protest | stance=oppose | takes=that,clause,quote,obj
object | stance=oppose | takes=that,clause,quote | prep=to
lament | stance=concern | takes=that,clause,quote,obj
regret | stance=concern | takes=that,clause,quote,obj
bemoan | stance=concern | takes=that,clause,quote,obj
chide | stance=oppose | takes=obj,quote
scold | stance=oppose | takes=obj,quote
rebuke | stance=oppose | takes=obj,quote
reprimand | stance=oppose | takes=obj
disparage | stance=oppose | takes=obj
vilify | stance=oppose | takes=obj
repudiate | stance=oppose | takes=obj
renounce | stance=oppose | takes=obj
fault | stance=oppose | takes=obj
scoff | stance=oppose | takes=that,clause,quote | prep=at
sneer | stance=oppose | takes=quote
warn | stance=warn | takes=that,clause,quote,inf | prep=of,about,against | whom=yes
fear | stance=concern | takes=that,clause,quote,obj
worry | stance=concern | takes=that,clause,quote | prep=about
express | stance=assess | takes=obj
voice | stance=assess | takes=obj
vent | stance=oppose | takes=obj
fume | stance=oppose | takes=quote,that
resist | stance=oppose | takes=obj
# --- supporting, praising
support | stance=support | takes=obj
back | stance=support | takes=obj
endorse | stance=support | takes=obj
welcome | stance=support | takes=obj,quote
favor | stance=support | takes=obj
favour | stance=support | takes=obj
defend | stance=support | takes=obj,quote
approve | stance=support | takes=obj
champion | stance=support | takes=obj
accept | stance=support | takes=obj,that
praise | stance=praise | takes=obj,quote | passive=for
hail | stance=praise | takes=obj,quote
applaud | stance=praise | takes=obj,quote
commend | stance=praise | takes=obj,quote
laud | stance=praise | takes=obj,quote
thank | stance=praise | takes=obj,quote
congratulate | stance=praise | takes=obj,quote
salute | stance=praise | takes=obj
admire | stance=praise | takes=obj
gush | stance=praise | takes=quote
rejoice | stance=praise | takes=that,quote
# --- more of all kinds
muse | stance=assess | takes=that,clause,quote
opine | stance=assess | takes=that,clause,quote
marvel | stance=praise | takes=that,quote | prep=at
concur | stance=support | takes=that,clause,quote
affirm | stance=claim | takes=that,clause,quote,obj
attest | stance=claim | takes=that,clause,quote
verify | stance=claim | takes=that,obj
vouch for | stance=support | takes=obj
deadpan | stance=claim | takes=quote | past=deadpanned
crow | stance=praise | takes=that,quote
grumble | stance=concern | takes=that,clause,quote | prep=about
gripe | stance=concern | takes=that,clause,quote | prep=about
intone | stance=claim | takes=quote
ponder | stance=assess | takes=that,quote,obj
theorize | stance=assess | takes=that,clause,quote
hypothesize | stance=assess | takes=that,clause
posit | stance=assess | takes=that,clause,quote | past=posited
surmise | stance=assess | takes=that,clause,quote
infer | stance=assess | takes=that,clause
deduce | stance=assess | takes=that,clause
foresee | stance=assess | takes=that,obj | past=foresaw | part=foreseen
forecast | stance=assess | takes=that,clause,obj | past=forecast
project | stance=assess | takes=that,clause
envision | stance=assess | takes=that,obj
reassure | stance=promise | takes=that,clause,quote | whom=yes
exhort | stance=demand | takes=inf,quote | whom=yes
prod | stance=demand | takes=inf | whom=yes | past=prodded
trumpet | stance=praise | takes=that,obj
highlight | stance=claim | takes=that,obj
downplay | stance=deny | takes=obj
portray | stance=assess | takes=as | passive=as
depict | stance=assess | takes=as
cast | stance=assess | takes=as | past=cast
term | stance=assess | takes=obj
brush off | stance=deny | takes=obj
shrug off | stance=deny | takes=obj
wave off | stance=deny | takes=obj
play down | stance=deny | takes=obj
rule out | stance=deny | takes=that,obj
lash out at | stance=oppose | takes=obj
lash out against | stance=oppose | takes=obj
hit back at | stance=oppose | takes=obj | past=hit
speak out against | stance=oppose | takes=obj | past=spoke
come out against | stance=oppose | takes=obj | past=came
take aim at | stance=oppose | takes=obj | past=took
poke fun at | stance=oppose | takes=obj
argue for | stance=support | takes=obj
argue against | stance=oppose | takes=obj
vote for | stance=support | takes=obj
vote against | stance=oppose | takes=obj
vote | stance=support | takes=inf
apologize for | stance=concern | takes=obj
apologise for | stance=concern | takes=obj
call out | stance=oppose | takes=obj
side with | stance=support | takes=obj
uphold | stance=support | takes=obj | past=upheld
overrule | stance=oppose | takes=obj
hear | stance=claim | takes=that | past=heard
mean | stance=claim | takes=that | past=meant
assail | stance=oppose | takes=obj,quote
excoriate | stance=oppose | takes=obj,quote
castigate | stance=oppose | takes=obj,quote
lampoon | stance=oppose | takes=obj
belittle | stance=oppose | takes=obj
berate | stance=oppose | takes=obj,quote
admonish | stance=demand | takes=that,quote,inf | whom=yes
chastise | stance=oppose | takes=obj
skewer | stance=oppose | takes=obj
bristle at | stance=oppose | takes=obj
balk at | stance=oppose | takes=obj
scorn | stance=oppose | takes=obj
spurn | stance=oppose | takes=obj
shun | stance=oppose | takes=obj | past=shunned
veto | stance=oppose | takes=obj | past=vetoed
back away from | stance=oppose | takes=obj
mull | stance=announce | takes=obj
weigh | stance=announce | takes=obj
contemplate | stance=announce | takes=obj
consent | stance=support | takes=inf
undertake | stance=promise | takes=inf | past=undertook | part=undertaken
cheer | stance=praise | takes=obj,quote
toast | stance=praise | takes=obj
extol | stance=praise | takes=obj | past=extolled
herald | stance=praise | takes=obj
lionize | stance=praise | takes=obj
sympathize with | stance=support | takes=obj
empathize with | stance=support | takes=obj
dread | stance=concern | takes=that,obj
fret | stance=concern | takes=that,clause,quote | prep=about | past=fretted
mourn | stance=concern | takes=obj
deplore | stance=oppose | takes=obj
detest | stance=oppose | takes=obj
loathe | stance=oppose | takes=obj
despise | stance=oppose | takes=obj
distrust | stance=oppose | takes=obj
document | stance=claim | takes=that,obj
establish | stance=claim | takes=that
prove | stance=claim | takes=that
warn off | stance=warn | takes=obj
scream | stance=claim | takes=quote
snap | stance=oppose | takes=quote | past=snapped
chime in | stance=claim | takes=quote
go on | stance=claim | takes=quote | past=went | part=gone
shoot back | stance=claim | takes=quote | past=shot
blurt out | stance=claim | takes=quote
stipulate | stance=demand | takes=that
mandate | stance=demand | takes=that,obj
decree | stance=demand | takes=that
authorize | stance=support | takes=obj
allow | stance=claim | takes=that
conjecture | stance=assess | takes=that,clause
gather | stance=assess | takes=that
sense | stance=assess | takes=that
perceive | stance=assess | takes=as,that
recognize | stance=assess | takes=that,obj
recognise | stance=assess | takes=that,obj
remember | stance=claim | takes=that,obj
forget | stance=claim | takes=that | past=forgot | part=forgotten
urge for | stance=demand | takes=obj
press for | stance=demand | takes=obj
ask for | stance=demand | takes=obj
ask about | stance=claim | takes=obj
campaign for | stance=support | takes=obj
root for | stance=support | takes=obj
rally behind | stance=support | takes=obj
# --- before a source
according to | kind=preposition | stance=claim
# --- more verbs of several words
make clear | stance=claim | takes=that,clause | past=made
make it clear | stance=claim | takes=that,clause | past=made
make plain | stance=claim | takes=that,clause | past=made
take issue with | stance=oppose | takes=obj | past=took
take exception to | stance=oppose | takes=obj | past=took
find fault with | stance=oppose | takes=obj | past=found
go after | stance=oppose | takes=obj | past=went | part=gone
hit out at | stance=oppose | takes=obj | past=hit
fire back at | stance=oppose | takes=obj
push back against | stance=oppose | takes=obj
push back on | stance=oppose | takes=obj
come out in favor of | stance=support | takes=obj | past=came
speak in favor of | stance=support | takes=obj | past=spoke
speak out for | stance=support | takes=obj | past=spoke
stand behind | stance=support | takes=obj | past=stood
throw support behind | stance=support | takes=obj | past=threw
pay tribute to | stance=praise | takes=obj | past=paid
speak highly of | stance=praise | takes=obj | past=spoke
look forward to | stance=assess | takes=obj
point to | stance=claim | takes=obj
hint at | stance=claim | takes=obj
allude to | stance=claim | takes=obj
joke about | stance=claim | takes=obj
brag about | stance=praise | takes=obj | past=bragged
boast about | stance=praise | takes=obj
boast of | stance=praise | takes=obj
double down on | stance=claim | takes=obj
weigh in on | stance=claim | takes=obj
elaborate on | stance=claim | takes=obj
frame | stance=assess | takes=as
paint | stance=assess | takes=as
liken | stance=assess | takes=obj
# --- nouns of saying before "that", "to" or a preposition: "X's claim that", "voiced concern about"
the claim | kind=noun | stance=claim | takes=that,inf | prep=of,to
the announcement | kind=noun | stance=announce | takes=that | prep=of
the statement | kind=noun | stance=claim | takes=that
the promise | kind=noun | stance=promise | takes=that,inf | prep=of
the pledge | kind=noun | stance=promise | takes=that,inf | prep=of
the vow | kind=noun | stance=promise | takes=that,inf
the commitment | kind=noun | stance=promise | takes=inf | prep=to
the offer | kind=noun | stance=promise | takes=inf | prep=of
the warning | kind=noun | stance=warn | takes=that | prep=of,about,against
the threat | kind=noun | stance=threaten | takes=that,inf | prep=of
the belief | kind=noun | stance=assess | takes=that | prep=in
the view | kind=noun | stance=assess | takes=that
the opinion | kind=noun | stance=assess | takes=that
the conviction | kind=noun | stance=assess | takes=that
the hope | kind=noun | stance=assess | takes=that | prep=of,for
the expectation | kind=noun | stance=assess | takes=that | prep=of,for
the confidence | kind=noun | stance=assess | takes=that | prep=in
the optimism | kind=noun | stance=assess | takes=that | prep=about,over
the skepticism | kind=noun | stance=assess | takes=that | prep=about,of
the doubt | kind=noun | stance=assess | takes=that | prep=about
the fear | kind=noun | stance=concern | takes=that | prep=of,about
the concern | kind=noun | stance=concern | takes=that | prep=about,over
the worry | kind=noun | stance=concern | takes=that | prep=about,over
the frustration | kind=noun | stance=concern | takes=that | prep=with,over,about,at
the disappointment | kind=noun | stance=concern | takes=that | prep=with,over,about,at,in
the alarm | kind=noun | stance=concern | takes=that | prep=about,over,at
the outrage | kind=noun | stance=oppose | takes=that | prep=over,at
the anger | kind=noun | stance=oppose | takes=that | prep=over,at,about
the regret | kind=noun | stance=concern | takes=that | prep=for,over,about
the allegation | kind=noun | stance=claim | takes=that | prep=of,about
the accusation | kind=noun | stance=claim | takes=that | prep=of,against
the complaint | kind=noun | stance=concern | takes=that | prep=about,of
the charge | kind=noun | stance=claim | takes=that
the suggestion | kind=noun | stance=assess | takes=that | prep=of
the argument | kind=noun | stance=assess | takes=that | prep=for,against
the case | kind=noun | stance=assess | takes=that | prep=for,against
the demand | kind=noun | stance=demand | takes=that | prep=for
the call | kind=noun | stance=demand | takes=inf | prep=for
the appeal | kind=noun | stance=demand | takes=inf | prep=for
the plea | kind=noun | stance=demand | takes=inf | prep=for
the request | kind=noun | stance=demand | takes=that,inf | prep=for
the proposal | kind=noun | stance=demand | takes=that,inf | prep=for
the recommendation | kind=noun | stance=demand | takes=that,inf | prep=for
the insistence | kind=noun | stance=claim | takes=that | prep=on
the decision | kind=noun | stance=announce | takes=that,inf
the assertion | kind=noun | stance=claim | takes=that | prep=of
the contention | kind=noun | stance=assess | takes=that
the assessment | kind=noun | stance=assess | takes=that | prep=of
the conclusion | kind=noun | stance=assess | takes=that
the prediction | kind=noun | stance=assess | takes=that | prep=of
the estimate | kind=noun | stance=assess | takes=that | prep=of
the report | kind=noun | stance=claim | takes=that
the rumor | kind=noun | stance=claim | takes=that | prep=of
the plan | kind=noun | stance=announce | takes=that,inf | prep=for
the intention | kind=noun | stance=announce | takes=inf | prep=of
the desire | kind=noun | stance=demand | takes=inf | prep=for
the willingness | kind=noun | stance=promise | takes=inf
the readiness | kind=noun | stance=promise | takes=inf
the determination | kind=noun | stance=promise | takes=inf
the resolve | kind=noun | stance=promise | takes=inf
the refusal | kind=noun | stance=oppose | takes=inf
the reluctance | kind=noun | stance=oppose | takes=inf
the idea | kind=noun | stance=assess | takes=that
the notion | kind=noun | stance=assess | takes=that
the assurance | kind=noun | stance=promise | takes=that | prep=of
the admission | kind=noun | stance=claim | takes=that | prep=of
the acknowledgment | kind=noun | stance=claim | takes=that | prep=of
the denial | kind=noun | stance=deny | takes=that | prep=of
the revelation | kind=noun | stance=claim | takes=that
the disclosure | kind=noun | stance=claim | takes=that | prep=of
the criticism | kind=noun | stance=oppose | takes=that | prep=of,over
the attack | kind=noun | stance=oppose | prep=on,against
the condemnation | kind=noun | stance=oppose | prep=of
the objection | kind=noun | stance=oppose | takes=that | prep=to
the opposition | kind=noun | stance=oppose | prep=to
the rejection | kind=noun | stance=oppose | prep=of
the protest | kind=noun | stance=oppose | prep=against,over
the support | kind=noun | stance=support | prep=for
the endorsement | kind=noun | stance=support | prep=of
the approval | kind=noun | stance=support | prep=of,for
the disapproval | kind=noun | stance=oppose | prep=of
the praise | kind=noun | stance=praise | prep=for
the gratitude | kind=noun | stance=praise | takes=that | prep=for,to
the thanks | kind=noun | stance=praise | prep=to,for
the sympathy | kind=noun | stance=concern | prep=for,with
# --- adjectives of mind behind "is": "is confident that", "are critical of"
confident | kind=adjective | stance=assess | takes=that,clause | prep=of,about
sure | kind=adjective | stance=assess | takes=that,clause | prep=of,about
certain | kind=adjective | stance=assess | takes=that,clause | prep=of,about
convinced | kind=adjective | stance=assess | takes=that,clause | prep=of
optimistic | kind=adjective | stance=assess | takes=that,clause | prep=about
hopeful | kind=adjective | stance=assess | takes=that,clause | prep=about,of
doubtful | kind=adjective | stance=assess | takes=that,clause | prep=about,of
skeptical | kind=adjective | stance=assess | takes=that | prep=about,of
sceptical | kind=adjective | stance=assess | takes=that | prep=about,of
pessimistic | kind=adjective | stance=assess | takes=that | prep=about
aware | kind=adjective | stance=claim | takes=that | prep=of
adamant | kind=adjective | stance=claim | takes=that,clause | prep=about
worried | kind=adjective | stance=concern | takes=that,clause | prep=about
concerned | kind=adjective | stance=concern | takes=that,clause | prep=about
afraid | kind=adjective | stance=concern | takes=that,clause | prep=of
fearful | kind=adjective | stance=concern | takes=that | prep=of
alarmed | kind=adjective | stance=concern | takes=that | prep=by,at
frustrated | kind=adjective | stance=concern | takes=that | prep=with,by
disappointed | kind=adjective | stance=concern | takes=that,clause | prep=with,by,in
upset | kind=adjective | stance=concern | takes=that | prep=about,with,over
saddened | kind=adjective | stance=concern | takes=that | prep=by
shocked | kind=adjective | stance=concern | takes=that | prep=by,at
surprised | kind=adjective | stance=assess | takes=that | prep=by,at
sorry | kind=adjective | stance=concern | takes=that,clause | prep=for,about
angry | kind=adjective | stance=oppose | takes=that | prep=about,at,over,with
furious | kind=adjective | stance=oppose | takes=that | prep=about,at,over,with
outraged | kind=adjective | stance=oppose | takes=that | prep=by,at,over
critical | kind=adjective | stance=oppose | prep=of
opposed | kind=adjective | stance=oppose | prep=to
unhappy | kind=adjective | stance=oppose | takes=that | prep=with,about
dissatisfied | kind=adjective | stance=oppose | prep=with
unwilling | kind=adjective | stance=oppose | takes=inf
reluctant | kind=adjective | stance=oppose | takes=inf
willing | kind=adjective | stance=promise | takes=inf
ready | kind=adjective | stance=promise | takes=inf
prepared | kind=adjective | stance=promise | takes=inf
determined | kind=adjective | stance=promise | takes=inf
committed | kind=adjective | stance=promise | takes=inf | prep=to
eager | kind=adjective | stance=promise | takes=inf
keen | kind=adjective | stance=demand | takes=inf | prep=on
happy | kind=adjective | stance=praise | takes=that,clause | prep=about,with
glad | kind=adjective | stance=praise | takes=that,clause | prep=about
pleased | kind=adjective | stance=praise | takes=that,clause | prep=with,about,by
proud | kind=adjective | stance=praise | takes=that,clause | prep=of
grateful | kind=adjective | stance=praise | takes=that | prep=for,to
thankful | kind=adjective | stance=praise | takes=that | prep=for,to
supportive | kind=adjective | stance=support | prep=of
satisfied | kind=adjective | stance=support | takes=that | prep=with
wary | kind=adjective | stance=concern | prep=of
