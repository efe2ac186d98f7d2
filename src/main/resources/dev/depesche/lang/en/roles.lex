# Nouns for what somebody is: roles and offices, and bodies that act. A phrase counts by its last word ("prime minister"), plural forms are made by rule.
# kind   person (default) | group (people, always many) | body (an organisation)
# sex    m | f | n (either, the default)
# class  what the noun can stand for when it comes without a name: "the leader" may be a president. Comma-separated
# state  yes: an office or body of a state, so that it belongs to the country the article is about where no other is told

# heads of state and government
president | class=state,head | state=yes
vice president | class=head | state=yes
leader | class=state,head,government
supreme leader | class=state | state=yes
ruler | class=state | state=yes
dictator | class=state | state=yes
strongman | sex=m | class=state | state=yes
head of state | class=state | state=yes
monarch | class=state,royal | state=yes
king | sex=m | class=state,royal | state=yes
queen | sex=f | class=state,royal | state=yes
emperor | sex=m | class=state,royal | state=yes
emir | sex=m | class=state,royal | state=yes
sultan | sex=m | class=state,royal | state=yes
sheikh | sex=m | class=state,royal
prince | sex=m | class=royal
crown prince | sex=m | class=royal | state=yes
princess | sex=f | class=royal
duke | sex=m | class=royal
duchess | sex=f | class=royal
prime minister | class=government,minister | state=yes
premier | class=government | state=yes
chancellor | class=government | state=yes
head of government | class=government | state=yes
taoiseach | class=government | state=yes
first minister | class=government | state=yes
first lady | sex=f | class=family
ayatollah | sex=m | class=church

# ministers and other politicians
minister | class=minister | state=yes
secretary | class=minister,official | state=yes
secretary of state | class=minister | state=yes
secretary-general | class=head
secretary general | class=head
press secretary | class=spokesman
attorney general | class=minister,lawyer | state=yes
treasurer | class=minister
senator | class=deputy | state=yes
congressman | sex=m | class=deputy | state=yes
congresswoman | sex=f | class=deputy | state=yes
representative | class=deputy,official
lawmaker | class=deputy
legislator | class=deputy
parliamentarian | class=deputy
deputy | class=deputy
mp | class=deputy
mep | class=deputy
governor | class=government,governor | state=yes
mayor | class=mayor
councillor | class=deputy
councilman | sex=m | class=deputy
councilwoman | sex=f | class=deputy
alderman | class=deputy
speaker | class=head
majority leader | class=head,deputy
minority leader | class=head,deputy
whip | class=deputy
politician | class=deputy,minister,government,state
candidate | class=candidate
nominee | class=candidate
frontrunner | class=candidate
front-runner | class=candidate
challenger | class=candidate
incumbent | class=state,government,mayor
contender | class=candidate
hopeful | class=candidate
ambassador | class=diplomat | state=yes
envoy | class=diplomat
diplomat | class=diplomat
negotiator | class=diplomat
mediator | class=diplomat
commissioner | class=official,head
official | class=official
adviser | class=adviser
advisor | class=adviser
aide | class=adviser
counselor | class=adviser
strategist | class=adviser
consultant | class=adviser
chief of staff | class=head,adviser
undersecretary | class=minister
regulator | class=official
inspector | class=official,police
ombudsman | class=official
campaigner | class=activist
activist | class=activist
dissident | class=activist
reformer | class=activist
warlord | class=head
militant | class=criminal,fighter
terrorist | class=criminal
extremist | class=criminal
cleric | class=church
separatist | class=fighter
rebel | class=fighter
insurgent | class=fighter
fighter | class=fighter,player
gunman | sex=m | class=criminal
attacker | class=criminal
bomber | class=criminal
mastermind | class=criminal
kingpin | class=criminal

# spokespeople, heads, business
spokesman | sex=m | class=spokesman
spokeswoman | sex=f | class=spokesman
spokesperson | class=spokesman
chief | class=head
head | class=head
boss | class=head,coach
chairman | sex=m | class=head
chairwoman | sex=f | class=head
chairperson | class=head
chair | class=head
chief executive | class=head
chief executive officer | class=head
ceo | class=head
cfo | class=head
coo | class=head
cto | class=head
chief financial officer | class=head
chief operating officer | class=head
executive | class=head
director | class=head
managing director | class=head
executive director | class=head
manager | class=head,coach
general manager | class=head
partner | class=head,family
founder | class=founder
co-founder | class=founder
cofounder | class=founder
owner | class=owner
co-owner | class=owner
operator | class=owner
publisher | class=journalist,head
entrepreneur | class=businessman
businessman | sex=m | class=businessman
businesswoman | sex=f | class=businessman
billionaire | class=businessman
millionaire | class=businessman
tycoon | class=businessman
mogul | class=businessman
magnate | class=businessman
investor | class=businessman
banker | class=businessman
trader | class=businessman
dealer | class=businessman
retailer | kind=body | class=company
broker | class=businessman
economist | class=scientist
analyst | class=expert
coordinator | class=head
administrator | class=head,official
superintendent | class=head
supervisor | class=head
principal | class=teacher,head
organizer | class=organiser
organiser | class=organiser
member | class=member
employee | class=staff
worker | class=staff
staffer | class=staff
farmer | class=farmer
fisherman | sex=m | class=farmer
hunter | class=person
logger | class=person
miner | class=person
shopkeeper | class=businessman
vendor | class=businessman

# law, police, army, rescue
judge | class=judge
justice | class=judge
chief justice | class=judge
magistrate | class=judge
prosecutor | class=lawyer
district attorney | class=lawyer
attorney | class=lawyer
lawyer | class=lawyer
solicitor | class=lawyer
barrister | class=lawyer
public defender | class=lawyer
plaintiff | class=party
defendant | class=accused
suspect | class=accused
convict | class=accused
prisoner | class=accused
inmate | class=accused
detainee | class=accused
killer | class=accused
murderer | class=accused
juror | class=judge
investigator | class=police
detective | class=police
officer | class=police,soldier
policeman | sex=m | class=police
policewoman | sex=f | class=police
constable | class=police
sheriff | class=police
sergeant | class=police,soldier
lieutenant | class=police,soldier
captain | class=captain,soldier
commander | class=soldier,head
commander-in-chief | class=soldier,head
general | class=soldier
gen. | class=soldier
colonel | class=soldier
col. | class=soldier
lt. col. | class=soldier
major | class=soldier
admiral | class=soldier
brigadier | class=soldier
marshal | class=soldier
corporal | class=soldier
private | class=soldier
soldier | class=soldier
veteran | class=soldier
marine | class=soldier
sailor | class=soldier
guard | class=police
agent | class=police
spy | class=police
whistleblower | class=witness
firefighter | class=rescuer
paramedic | class=rescuer
rescuer | class=rescuer
pilot | class=driver
driver | class=driver
astronaut | class=astronaut
cosmonaut | class=astronaut
witness | class=witness
eyewitness | class=witness
bystander | class=witness
victim | class=victim
survivor | class=victim
resident | class=resident
villager | class=resident
local | class=resident
neighbor | class=resident
neighbour | class=resident
passenger | class=person
tourist | class=person
traveler | class=person

# church
pope | sex=m | class=church,pope
pontiff | sex=m | class=pope
bishop | class=church
archbishop | class=church
cardinal | class=church
priest | class=church
pastor | class=church
reverend | class=church
rabbi | class=church
imam | class=church
monk | sex=m | class=church
nun | sex=f | class=church
patriarch | sex=m | class=church

# learning, medicine
professor | class=scientist
researcher | class=scientist
scientist | class=scientist
expert | class=expert
specialist | class=expert
scholar | class=scientist
historian | class=scientist
physicist | class=scientist
chemist | class=scientist
biologist | class=scientist
geologist | class=scientist
seismologist | class=scientist
meteorologist | class=scientist
forecaster | class=scientist
astronomer | class=scientist
epidemiologist | class=scientist
virologist | class=scientist
psychologist | class=scientist
engineer | class=engineer
inventor | class=engineer
architect | class=artist
observer | class=expert
doctor | class=doctor
physician | class=doctor
surgeon | class=doctor
nurse | class=doctor
pathologist | class=doctor
coroner | class=doctor
teacher | class=teacher
lecturer | class=teacher
dean | class=head
rector | class=head
student | class=student
pupil | class=student
philosopher | class=scientist
laureate | class=winner
graduate | class=student

# press and culture
journalist | class=journalist
reporter | class=journalist
correspondent | class=journalist
editor | class=journalist
editor-in-chief | class=journalist,head
columnist | class=journalist
blogger | class=journalist
broadcaster | class=journalist
anchor | class=journalist
presenter | class=journalist
host | class=journalist
commentator | class=journalist
author | class=writer
writer | class=writer
novelist | class=writer
poet | class=writer
playwright | class=writer
screenwriter | class=writer
actor | sex=m | class=artist
actress | sex=f | class=artist
comedian | class=artist
filmmaker | class=artist
producer | class=artist
singer | class=artist
songwriter | class=artist
rapper | class=artist
musician | class=artist
guitarist | class=artist
drummer | class=artist
composer | class=artist
conductor | class=artist
pianist | class=artist
artist | class=artist
painter | class=artist
sculptor | class=artist
photographer | class=artist
designer | class=artist
dancer | class=artist
model | class=artist
star | class=artist,player
superstar | class=artist,player
legend | class=artist,player
celebrity | class=artist
curator | class=artist
creator | class=artist
youtuber | class=artist

# sport
coach | class=coach
head coach | class=coach
trainer | class=coach
player | class=player
footballer | class=player
goalkeeper | class=player
striker | class=player
midfielder | class=player
defender | class=player
forward | class=player
winger | class=player
quarterback | class=player
pitcher | class=player
batsman | class=player
bowler | class=player
skipper | class=player,captain
athlete | class=player
runner | class=player
swimmer | class=player
cyclist | class=player
boxer | class=player
golfer | class=player
wrestler | class=player
gymnast | class=player
teammate | class=relational
team-mate | class=relational
rival | class=relational
opponent | class=relational
referee | class=referee
champion | class=player,winner
winner | class=winner
medalist | class=winner
medallist | class=winner
runner-up | class=winner

# family and other people
father | sex=m | class=family
mother | sex=f | class=family
son | sex=m | class=family
daughter | sex=f | class=family
brother | sex=m | class=family
sister | sex=f | class=family
wife | sex=f | class=family
husband | sex=m | class=family
widow | sex=f | class=family
widower | sex=m | class=family
uncle | sex=m | class=family
aunt | sex=f | class=family
nephew | sex=m | class=family
niece | sex=f | class=family
cousin | class=family
grandfather | sex=m | class=family
grandmother | sex=f | class=family
grandson | sex=m | class=family
granddaughter | sex=f | class=family
girlfriend | sex=f | class=family
boyfriend | sex=m | class=family
friend | class=family
relative | class=family
parent | class=family
man | sex=m | class=person
woman | sex=f | class=person
boy | sex=m | class=person
girl | sex=f | class=person
teenager | class=person
teen | class=person
child | class=person
toddler | class=person
baby | class=person
citizen | class=person
voter | class=person
patient | class=person
customer | class=person
consumer | class=person
refugee | class=migrant
migrant | class=migrant
immigrant | class=migrant
settler | class=person
demonstrator | class=protester
protester | class=protester
protestor | class=protester
looter | class=protester
rioter | class=protester
supporter | class=supporter
fan | class=supporter
follower | class=supporter
critic | class=critic
advocate | class=activist
hacker | class=criminal
robber | class=criminal
thief | class=criminal
burglar | class=criminal
kidnapper | class=criminal
hijacker | class=criminal
pirate | class=criminal
smuggler | class=criminal
source | class=source
insider | class=source
predecessor | class=relational
successor | class=relational
counterpart | class=relational
colleague | class=relational
ally | class=relational
hero | class=person
shareholder | class=owner
delegate | class=deputy
volunteer | class=rescuer
pensioner | class=person
pedestrian | class=person

# groups, always many
people | kind=group | class=person
children | kind=group | class=person
police | kind=body | class=police | state=yes
authorities | kind=group | class=authority | state=yes
forces | kind=body | class=army
security forces | kind=group | class=police | state=yes
troops | kind=group | class=army
armed forces | kind=body | class=army | state=yes
family members | kind=group | class=family
family | kind=group | class=family
media | kind=group | class=media
crowd | kind=group | class=protester
opposition | kind=group | class=party
coalition | kind=group | class=party
delegation | kind=group | class=delegation
group | kind=group | class=group
gang | kind=group | class=group
crew | kind=group | class=staff
staff | kind=group | class=staff
public | kind=group | class=person

# bodies
government | kind=body | class=government-body | state=yes
administration | kind=body | class=government-body | state=yes
cabinet | kind=body | class=government-body | state=yes
regime | kind=body | class=government-body | state=yes
junta | kind=body | class=government-body | state=yes
ministry | kind=body | class=ministry | state=yes
department | kind=body | class=ministry,authority
bureau | kind=body | class=authority
office | kind=body | class=authority
agency | kind=body | class=authority,agency
authority | kind=body | class=authority
council | kind=body | class=committee,parliament
city council | kind=body | class=parliament
parliament | kind=body | class=parliament | state=yes
congress | kind=body | class=parliament | state=yes
senate | kind=body | class=parliament | state=yes
assembly | kind=body | class=parliament | state=yes
national assembly | kind=body | class=parliament | state=yes
legislature | kind=body | class=parliament | state=yes
committee | kind=body | class=committee
commission | kind=body | class=committee
board | kind=body | class=committee
panel | kind=body | class=committee
task force | kind=body | class=committee
party | kind=body | class=party
ruling party | kind=body | class=party | state=yes
movement | kind=body | class=group
pac | kind=body | class=group
super pac | kind=body | class=group
militia | kind=body | class=army,group
army | kind=body | class=army | state=yes
military | kind=body | class=army | state=yes
navy | kind=body | class=army | state=yes
air force | kind=body | class=army | state=yes
coast guard | kind=body | class=police | state=yes
fire department | kind=body | class=rescue
fire service | kind=body | class=rescue
police department | kind=body | class=police
court | kind=body | class=court | state=yes
supreme court | kind=body | class=court | state=yes
high court | kind=body | class=court | state=yes
appeals court | kind=body | class=court | state=yes
tribunal | kind=body | class=court
jury | kind=body | class=court
prosecution | kind=body | class=prosecution
embassy | kind=body | class=authority | state=yes
union | kind=body | class=union,association
federation | kind=body | class=association
association | kind=body | class=association
organization | kind=body | class=association,group
organisation | kind=body | class=association,group
foundation | kind=body | class=association
charity | kind=body | class=association
society | kind=body | class=association
church | kind=body | class=church-body
club | kind=body | class=club
team | kind=body | class=club
side | kind=body | class=club
squad | kind=body | class=club
franchise | kind=body | class=club
league | kind=body | class=association
company | kind=body | class=company
firm | kind=body | class=company
corporation | kind=body | class=company
conglomerate | kind=body | class=company
giant | kind=body | class=company
maker | kind=body | class=company
carmaker | kind=body | class=company
automaker | kind=body | class=company
plane-maker | kind=body | class=company
planemaker | kind=body | class=company
manufacturer | kind=body | class=company
supplier | kind=body | class=company
developer | kind=body | class=company
startup | kind=body | class=company
start-up | kind=body | class=company
bank | kind=body | class=company,bank
central bank | kind=body | class=bank | state=yes
insurer | kind=body | class=company
lender | kind=body | class=bank
airline | kind=body | class=company
carrier | kind=body | class=company
network | kind=body | class=media,company
newspaper | kind=body | class=media
daily | kind=body | class=media
magazine | kind=body | class=media
news agency | kind=body | class=agency,media
website | kind=body | class=media
station | kind=body | class=media
institute | kind=body | class=institute
university | kind=body | class=institute
college | kind=body | class=institute
school | kind=body | class=institute
hospital | kind=body | class=institute
center | kind=body | class=institute
centre | kind=body | class=institute
think tank | kind=body | class=institute
alliance | kind=body | class=association
bloc | kind=body | class=association

# more scientists, doctors and trades
sociologist | class=scientist
archaeologist | class=scientist
immunologist | class=scientist
criminologist | class=scientist
anthropologist | class=scientist
zoologist | class=scientist
toxicologist | class=scientist
ecologist | class=scientist
microbiologist | class=scientist
mathematician | class=scientist
statistician | class=scientist
theologian | class=scientist
botanist | class=scientist
climatologist | class=scientist
glaciologist | class=scientist
oceanographer | class=scientist
paleontologist | class=scientist
pollster | class=scientist
cardiologist | class=doctor
oncologist | class=doctor
neurologist | class=doctor
psychiatrist | class=doctor
pediatrician | class=doctor
paediatrician | class=doctor
midwife | class=doctor
pharmacist | class=doctor
dentist | class=doctor
veterinarian | class=doctor
psychotherapist | class=doctor
therapist | class=doctor
counsellor | class=doctor
librarian | class=expert
technician | class=expert
electrician | class=expert
carpenter | class=expert
plumber | class=expert
accountant | class=expert
auditor | class=expert
archivist | class=expert
truck driver | class=driver
headteacher | class=teacher
comptroller | class=head
lobbyist | class=adviser
umpire | class=referee
sprinter | class=player
skier | class=player
violinist | class=artist
choreographer | class=artist
bailiff | class=official
notary | class=lawyer
paralegal | class=lawyer
landlord | class=owner
tenant | class=resident
