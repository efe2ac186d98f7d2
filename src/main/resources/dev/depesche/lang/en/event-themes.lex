# Words that tell no event but what an article is about; they decide between the types of an ambiguous word.
# type: what they speak for; weight: how much.
# --- meeting ---
assembly | type=meeting | weight=weak
congress | type=meeting | weight=weak
bilateral | type=meeting | weight=weak
# --- decision ---
sanctions | type=decision | weight=strong
legislation | type=decision | weight=weak
resolution | type=decision | weight=weak
restriction | type=decision | weight=weak
permit | type=decision | weight=weak
regulation | type=decision | weight=weak
# --- election ---
democrats | type=election | weight=weak
republicans | type=election | weight=weak
republican | type=election | weight=weak
democratic | type=election | weight=weak
gop | type=election | weight=weak
ballot | type=election | weight=weak
presidential | type=election | weight=weak
primary | type=election | weight=weak
frontrunner | type=election | weight=strong
supporters | type=election | weight=weak
senator | type=election | weight=weak
sanders | type=election | weight=weak
clinton | type=election | weight=weak
obama | type=election | weight=weak
trump | type=election | weight=weak
delegate | type=election | weight=weak
caucuses | type=election | weight=strong
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
bombers | type=attack | weight=strong
extremist | type=attack | weight=strong
jihadist | type=attack | weight=strong
al-qaeda | type=attack | weight=strong
isis | type=attack | weight=weak
isil | type=attack | weight=strong
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
military | type=conflict | weight=weak
army | type=conflict | weight=weak
forces | type=conflict | weight=weak
soldier | type=conflict | weight=weak
pentagon | type=conflict | weight=strong
nato | type=conflict | weight=weak
tank | type=conflict | weight=weak
missile | type=conflict | weight=weak
defence ministry | type=conflict | weight=strong
defense ministry | type=conflict | weight=strong
pilot | type=conflict,accident | weight=weak
airstrike | type=conflict | weight=weak
war | type=conflict | weight=weak
rebel | type=conflict | weight=weak
troops | type=conflict | weight=weak
artillery | type=conflict | weight=strong
warplane | type=conflict | weight=strong
insurgent | type=conflict | weight=weak
civil war | type=conflict | weight=weak
# --- protest ---
teachers | type=protest | weight=weak
union | type=protest | weight=weak
banner | type=protest | weight=weak
placards | type=protest | weight=strong
activists | type=protest | weight=weak
activist | type=protest | weight=weak
protester | type=protest | weight=weak
demonstrator | type=protest | weight=weak
picket line | type=protest | weight=strong
# --- arrest ---
custody | type=arrest | weight=weak
detainee | type=arrest | weight=weak
fugitive | type=arrest | weight=strong
# --- trial ---
attorney | type=trial | weight=strong
lawyer | type=trial | weight=strong
attorneys | type=trial | weight=strong
lawyers | type=trial | weight=strong
pleaded | type=trial | weight=strong
federal prosecutors | type=trial | weight=strong
bail | type=trial | weight=strong
felony | type=trial | weight=strong
convicted | type=trial | weight=strong
judges | type=trial | weight=strong
testimony | type=trial | weight=weak
witness | type=trial | weight=strong
inquiry | type=trial | weight=weak
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
guilty | type=trial
defendant | type=trial | weight=strong
# --- crime ---
police | type=crime | weight=weak
detective | type=crime | weight=strong
officers | type=crime | weight=weak
crime | type=crime | weight=weak
homicide | type=crime | weight=weak
weapon | type=crime | weight=weak
knife | type=crime | weight=weak
shot | type=crime | weight=weak
sheriff | type=crime | weight=strong
narcotics | type=crime | weight=strong
drugs | type=crime | weight=weak
gang | type=crime | weight=weak
suspect | type=crime | weight=weak
missing girl | type=crime | weight=strong
gunshot wounds | type=crime | weight=strong
# --- accident ---
coast guard | type=accident | weight=strong
crew | type=accident | weight=weak
passenger | type=accident | weight=weak
lifeboat | type=accident | weight=strong
paramedic | type=accident | weight=strong
ambulance | type=accident | weight=strong
fire | type=accident | weight=weak
rescuer | type=accident | weight=weak
firefighter | type=accident | weight=weak
wreckage | type=accident | weight=strong
fatality | type=accident | weight=weak
death toll | type=accident | weight=weak
victim | type=crime | weight=weak
trapped | type=accident | weight=weak
# --- disaster ---
forecasters | type=disaster | weight=strong
meteorologist | type=disaster | weight=strong
richter scale | type=disaster | weight=strong
inches of rain | type=disaster | weight=strong
evacuees | type=disaster | weight=strong
air quality | type=disaster | weight=weak
smoke | type=disaster | weight=weak
national weather service | type=disaster | weight=strong
residents | type=disaster | weight=weak
volcano | type=disaster | weight=strong
magnitude | type=disaster | weight=weak
# --- health ---
symptom | type=health | weight=strong
doctors | type=health | weight=weak
lungs | type=health | weight=strong
breath | type=health | weight=weak
infected | type=health | weight=strong
medicine | type=health | weight=weak
clinical | type=health | weight=strong
health | type=health | weight=weak
immune | type=health | weight=strong
bacteria | type=health | weight=strong
plague | type=health | weight=strong
sufferer | type=health | weight=strong
physician | type=health | weight=strong
intensive care | type=health | weight=strong
fatigue | type=health | weight=strong
diagnosis | type=health | weight=strong
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
jupiter | type=science | weight=strong
saturn | type=science | weight=strong
hubble | type=science | weight=strong
esa | type=science | weight=strong
spaceship | type=science | weight=strong
star | type=science,culture | weight=weak
university | type=science | weight=weak
laboratory | type=science | weight=strong
physics | type=science | weight=strong
chemistry | type=science | weight=strong
biology | type=science | weight=strong
cells | type=science | weight=weak
mice | type=science | weight=strong
immunologist | type=science | weight=strong
experiment | type=science | weight=weak
galaxies | type=science | weight=weak
plume | type=science | weight=weak
space | type=science | weight=weak
organism | type=science | weight=strong
ocean | type=science | weight=weak
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
planet | type=science | weight=weak
asteroid | type=science | weight=strong
comet | type=science | weight=strong
nasa | type=science | weight=strong
space shuttle | type=science | weight=strong
nobel prize | type=science | weight=strong
research | type=science | weight=weak
mars | type=science
moon | type=science
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
hollywood | type=culture | weight=strong
netflix | type=culture | weight=strong
dancing | type=culture | weight=weak
music | type=culture | weight=weak
tracks | type=culture | weight=weak
fans | type=culture | weight=weak
royal | type=culture | weight=weak
prince | type=culture | weight=weak
queen | type=culture | weight=weak
entertainment | type=culture | weight=strong
artists | type=culture | weight=weak
artworks | type=culture | weight=strong
novelist | type=culture | weight=strong
playwright | type=culture | weight=strong
musical | type=culture | weight=strong
cinema | type=culture | weight=strong
tv | type=culture | weight=weak
dance | type=culture | weight=weak
poet | type=culture | weight=strong
poem | type=culture | weight=strong
film | type=culture | weight=weak
movie | type=culture | weight=strong
oscar | type=culture | weight=strong
museum | type=culture | weight=strong
novel | type=culture | weight=strong
actor | type=culture | weight=strong
actress | type=culture | weight=strong
singer | type=culture
album | type=culture
song | type=culture | weight=strong
band | type=culture | weight=weak
theatre | type=culture | weight=weak
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
pass rusher | type=sport | weight=strong
defensive | type=sport | weight=strong
offense | type=sport | weight=weak
steelers | type=sport | weight=weak
browns | type=sport | weight=weak
yankees | type=sport | weight=weak
cubs | type=sport | weight=weak
goaltender | type=sport | weight=strong
winger | type=sport | weight=strong
qualifying | type=sport | weight=weak
group stage | type=sport | weight=strong
davis cup | type=sport | weight=strong
inning | type=sport | weight=strong
snap | type=sport | weight=weak
roster | type=sport | weight=strong
stats | type=sport | weight=strong
doubles | type=sport | weight=weak
championship | type=sport | weight=strong
cup | type=sport | weight=weak
league | type=sport | weight=weak
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
quarterback | type=sport
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
barrel | type=economy | weight=strong
opec | type=economy | weight=strong
oil | type=economy | weight=weak
trading | type=economy | weight=weak
dollar | type=economy | weight=weak
tariffs | type=economy | weight=weak
farm products | type=economy | weight=strong
economist | type=economy | weight=strong
index | type=economy | weight=weak
wall | type=economy | weight=weak
stock | type=economy | weight=weak
consumer | type=economy | weight=weak
percent | type=economy | weight=weak
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
price | type=company | weight=weak
exchange rate | type=economy | weight=strong
consumer spending | type=economy | weight=strong
stimulus | type=economy | weight=strong
interest rates | type=economy | weight=strong
treasury bonds | type=economy | weight=strong
crude | type=economy | weight=strong
commodity | type=economy | weight=strong
payrolls | type=economy | weight=strong
# --- company ---
thrift | type=company | weight=weak
maker | type=company | weight=weak
holding company | type=company | weight=strong
quarter | type=company | weight=weak
third-quarter | type=company | weight=strong
automaker | type=company | weight=strong
electric car | type=company | weight=strong
laptop | type=company | weight=strong
gadget | type=company | weight=strong
Apple | type=company | weight=weak
Google | type=company | weight=weak
Amazon | type=company | weight=weak
Facebook | type=company | weight=weak
Microsoft | type=company | weight=weak
corp. | type=company
inc. | type=company
plc | type=company | weight=strong
cents | type=company | weight=strong
share | type=company | weight=weak
holders | type=company | weight=strong
dealership | type=company | weight=strong
office-space | type=company | weight=weak
marketing | type=company | weight=strong
deals | type=company | weight=weak
bank | type=company | weight=weak
layoffs | type=company | weight=weak
staff | type=company | weight=weak
jet | type=company | weight=weak
plane-maker | type=company | weight=strong
user | type=company | weight=weak
app | type=company | weight=weak
video game | type=company | weight=strong
games | type=company | weight=weak
gaming | type=company | weight=weak
tech giant | type=company | weight=strong
reporter | type=company | weight=weak
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
brand | type=company
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
# --- vote ---
parliament | type=vote | weight=weak
senate | type=vote | weight=weak
house | type=vote | weight=weak
lawmakers | type=vote | weight=weak
mps | type=vote | weight=weak
majority | type=vote | weight=weak
senators | type=vote | weight=weak
