# Words that tell no event but what an article is about; they decide between the types of an ambiguous word.
# type: what they speak for; weight: how much.
# --- meeting ---
assembly | type=meeting | weight=weak
congress | type=meeting | weight=weak
bilateral | type=meeting | weight=weak
# --- decision ---
sanctions | type=decision | weight=strong
legislation | type=decision | weight=weak
bill | type=decision | weight=weak
resolution | type=decision | weight=weak
restriction | type=decision | weight=weak
permit | type=decision | weight=weak
regulation | type=decision | weight=weak
# --- election ---
polls | type=election | weight=weak
candidate | type=election | weight=weak
campaign | type=election | weight=weak
voter | type=election | weight=weak
turnout | type=election | weight=strong
polling station | type=election | weight=strong
ballot box | type=election | weight=strong
electoral college | type=election | weight=strong
nominee | type=election | weight=weak
presidency | type=election | weight=weak
electorate | type=election
# --- attack ---
suicide bomber | type=attack | weight=strong
terrorist | type=attack | weight=weak
terrorism | type=attack | weight=weak
gunman | type=attack
gunmen | type=attack
bomber | type=attack | weight=strong
militant | type=attack | weight=weak
bomb | type=attack | weight=weak
assassin | type=attack | weight=strong
# --- conflict ---
war | type=conflict | weight=weak
rebel | type=conflict | weight=weak
troops | type=conflict | weight=weak
artillery | type=conflict | weight=strong
warplane | type=conflict | weight=strong
insurgent | type=conflict | weight=weak
civil war | type=conflict | weight=weak
# --- protest ---
protester | type=protest | weight=weak
demonstrator | type=protest | weight=weak
picket line | type=protest | weight=strong
# --- arrest ---
custody | type=arrest | weight=weak
detainee | type=arrest | weight=weak
fugitive | type=arrest | weight=strong
# --- trial ---
court | type=trial | weight=weak
charges | type=trial | weight=weak
prosecutor | type=trial | weight=weak
judge | type=trial | weight=weak
jury | type=trial | weight=strong
tribunal | type=trial | weight=strong
supreme court | type=trial | weight=weak
probe | type=trial,science | weight=weak
grand jury | type=trial | weight=strong
court case | type=trial | weight=strong
legal action | type=trial | weight=strong
guilty | type=trial | weight=weak
defendant | type=trial | weight=strong
# --- crime ---
gang | type=crime | weight=weak
suspect | type=crime | weight=weak
missing girl | type=crime | weight=strong
gunshot wounds | type=crime | weight=strong
# --- accident ---
fire | type=accident | weight=weak
rescuer | type=accident | weight=weak
firefighter | type=accident | weight=weak
wreckage | type=accident | weight=strong
fatality | type=accident | weight=weak
death toll | type=accident | weight=weak
victim | type=accident | weight=weak
trapped | type=accident | weight=weak
# --- disaster ---
volcano | type=disaster | weight=strong
magnitude | type=disaster | weight=weak
# --- health ---
virus | type=health | weight=strong
vaccine | type=health | weight=strong
disease | type=health | weight=strong
flu | type=health | weight=strong
coronavirus | type=health | weight=strong
patient | type=health | weight=weak
hospital | type=health | weight=weak
cancer | type=health | weight=strong
hiv | type=health | weight=strong
measles | type=health | weight=strong
drug | type=health | weight=weak
doctor | type=health | weight=weak
illness | type=health | weight=strong
malaria | type=health | weight=strong
public health | type=health | weight=strong
obesity | type=health | weight=strong
diabetes | type=health | weight=strong
medication | type=health | weight=strong
face mask | type=health | weight=strong
mental health | type=health | weight=strong
salmonella | type=health | weight=strong
sars | type=health | weight=strong
tuberculosis | type=health | weight=strong
polio | type=health | weight=strong
e-cigarette | type=health | weight=strong
# --- science ---
scientist | type=science | weight=strong
researcher | type=science | weight=strong
study | type=science | weight=weak
spacecraft | type=science | weight=strong
satellite | type=science | weight=strong
rocket | type=science | weight=weak
space station | type=science | weight=strong
astronaut | type=science | weight=strong
telescope | type=science | weight=strong
fossil | type=science | weight=strong
archaeologist | type=science | weight=strong
planet | type=science | weight=strong
asteroid | type=science | weight=strong
comet | type=science | weight=strong
nasa | type=science | weight=strong
space shuttle | type=science | weight=strong
nobel prize | type=science | weight=strong
research | type=science | weight=weak
mars | type=science | weight=strong
moon | type=science | weight=weak
dinosaur | type=science | weight=strong
genome | type=science | weight=strong
physicist | type=science | weight=strong
orbit | type=science | weight=strong
rover | type=science | weight=strong
cosmonaut | type=science | weight=strong
species | type=science | weight=strong
galaxy | type=science | weight=strong
black hole | type=science | weight=strong
meteorite | type=science | weight=strong
supercomputer | type=science | weight=strong
artificial intelligence | type=science
# --- culture ---
film | type=culture | weight=weak
movie | type=culture | weight=strong
oscar | type=culture | weight=strong
museum | type=culture | weight=strong
novel | type=culture | weight=strong
actor | type=culture | weight=strong
actress | type=culture | weight=strong
singer | type=culture | weight=strong
album | type=culture | weight=strong
song | type=culture | weight=strong
band | type=culture | weight=weak
theatre | type=culture | weight=strong
theater | type=culture | weight=strong
opera | type=culture | weight=strong
author | type=culture | weight=weak
book | type=culture | weight=weak
musician | type=culture | weight=strong
artist | type=culture | weight=strong
director | type=culture | weight=weak
award | type=culture | weight=weak
academy award | type=culture | weight=strong
grammy | type=culture | weight=strong
box office | type=culture | weight=strong
documentary | type=culture | weight=strong
celebrity | type=culture | weight=strong
book prize | type=culture | weight=strong
tv show | type=culture | weight=strong
sequel | type=culture | weight=strong
soundtrack | type=culture | weight=strong
comedian | type=culture | weight=strong
rapper | type=culture | weight=strong
world heritage site | type=culture | weight=strong
art gallery | type=culture | weight=strong
painting | type=culture | weight=strong
orchestra | type=culture | weight=strong
# --- sport ---
championship | type=sport | weight=strong
cup | type=sport | weight=weak
league | type=sport | weight=strong
coach | type=sport | weight=weak
manager | type=sport | weight=weak
player | type=sport | weight=weak
goal | type=sport | weight=weak
olympics | type=sport | weight=strong
medal | type=sport | weight=strong
gold medal | type=sport | weight=strong
world series | type=sport | weight=strong
super bowl | type=sport | weight=strong
premier league | type=sport | weight=strong
world cup | type=sport | weight=strong
champions league | type=sport | weight=strong
title | type=sport | weight=weak
season | type=sport | weight=weak
team | type=sport | weight=weak
football | type=sport | weight=strong
soccer | type=sport | weight=strong
baseball | type=sport | weight=strong
basketball | type=sport | weight=strong
cricket | type=sport | weight=strong
rugby | type=sport | weight=strong
tennis | type=sport | weight=strong
golf | type=sport | weight=strong
doping | type=sport | weight=strong
striker | type=sport | weight=strong
midfielder | type=sport | weight=strong
goalkeeper | type=sport | weight=strong
innings | type=sport | weight=strong
touchdown | type=sport | weight=strong
quarterback | type=sport | weight=strong
pitcher | type=sport | weight=strong
wicket | type=sport | weight=strong
penalty | type=sport | weight=weak
olympic games | type=sport | weight=strong
formula one | type=sport | weight=strong
head coach | type=sport | weight=strong
champion | type=sport | weight=strong
boxing | type=sport | weight=strong
fifa | type=sport | weight=strong
uefa | type=sport | weight=strong
nba | type=sport | weight=strong
nfl | type=sport | weight=strong
runner-up | type=sport | weight=strong
# --- other ---
refugee | type=other | weight=weak
migrant | type=other | weight=weak
dead | type=other | weight=weak
# --- economy ---
unemployment | type=economy | weight=strong
stock market | type=economy | weight=strong
stocks | type=economy | weight=strong
shares | type=economy | weight=weak
interest rate | type=economy | weight=strong
gdp | type=economy | weight=strong
oil price | type=economy | weight=strong
growth | type=economy | weight=weak
exports | type=economy | weight=strong
imports | type=economy | weight=strong
budget | type=economy | weight=weak
deficit | type=economy | weight=strong
economy | type=economy | weight=weak
economic | type=economy | weight=weak
tariff | type=economy | weight=strong
central bank | type=economy | weight=strong
federal reserve | type=economy | weight=strong
currency | type=economy | weight=strong
consumer prices | type=economy | weight=strong
retail sales | type=economy | weight=strong
housing market | type=economy | weight=strong
bond | type=economy | weight=strong
jobless | type=economy | weight=strong
debt | type=economy | weight=weak
wall street | type=economy | weight=strong
dow jones | type=economy | weight=strong
nasdaq | type=economy | weight=strong
trade deficit | type=economy | weight=strong
market | type=economy | weight=weak
investor | type=economy | weight=weak
price | type=economy | weight=weak
exchange rate | type=economy | weight=strong
consumer spending | type=economy | weight=strong
stimulus | type=economy | weight=strong
interest rates | type=economy | weight=strong
treasury bonds | type=economy | weight=strong
crude | type=economy | weight=strong
commodity | type=economy | weight=strong
payrolls | type=economy | weight=strong
# --- company ---
revenue | type=company | weight=strong
earnings | type=company | weight=strong
profit | type=company | weight=strong
company | type=company | weight=weak
firm | type=company | weight=weak
shareholder | type=company | weight=strong
startup | type=company | weight=strong
airline | type=company | weight=weak
product | type=company | weight=weak
ceo | type=company | weight=strong
chief executive | type=company | weight=strong
net income | type=company | weight=strong
subsidiary | type=company | weight=strong
stake | type=company | weight=weak
retailer | type=company | weight=weak
brand | type=company | weight=weak
customer | type=company | weight=weak
carmaker | type=company | weight=strong
manufacturer | type=company | weight=weak
smartphone | type=company | weight=strong
sales | type=company | weight=weak
supplier | type=company | weight=weak
factory | type=company | weight=weak
iphone | type=company | weight=strong
start-up | type=company | weight=strong
market share | type=company | weight=strong
dividend | type=company | weight=strong
