# Words that tell of violence and of the law.
# verbs begin with "to"; type: the likeliest first, the article's other words decide; weight: how surely the word tells an event.
# --- trial ---
ruling | type=trial,decision | weight=strong
to convict | type=trial | weight=strong
to sentence | type=trial | weight=strong
to acquit | type=trial | weight=strong
to charge | type=trial | weight=weak
to indict | type=trial | weight=strong
to sue | type=trial | weight=strong
to prosecute | type=trial | weight=strong
to plead guilty | type=trial | weight=strong
to plead not guilty | type=trial | weight=strong
to testify | type=trial
to rule | type=trial
to uphold | type=trial | weight=weak
to impeach | type=trial | weight=strong
to file a lawsuit | type=trial
to investigate | type=trial | weight=weak
to appeal | type=trial | weight=weak
to overturn a conviction | type=trial
to fine | type=trial | weight=weak
to clear | type=trial | weight=weak
to execute | type=trial | weight=weak
to face charges | type=trial
to find guilty | type=trial | weight=strong
to stand trial | type=trial | weight=strong
to go on trial | type=trial | weight=strong
to appear in court | type=trial | weight=strong
to award damages | type=trial
trial | type=trial | weight=strong
verdict | type=trial | weight=strong
conviction | type=trial | weight=strong
lawsuit | type=trial | weight=strong
sentencing | type=trial | weight=strong
indictment | type=trial | weight=strong
hearing | type=trial | weight=weak
testimony | type=trial | weight=strong
impeachment | type=trial | weight=strong
appeal | type=trial | weight=weak
inquest | type=trial | weight=strong
prison sentence | type=trial | weight=strong
death penalty | type=trial
death sentence | type=trial | weight=strong
investigation | type=trial | weight=weak
inquiry | type=trial | weight=weak
class action | type=trial | weight=strong
acquittal | type=trial | weight=strong
plea bargain | type=trial | weight=strong
life sentence | type=trial | weight=strong
prosecution | type=trial | weight=weak
# --- attack ---
to attack | type=attack
to bomb | type=attack | weight=strong
to blow up | type=attack | weight=strong
to detonate | type=attack
to open fire | type=attack
to ambush | type=attack | weight=strong
to assassinate | type=attack | weight=strong
to gun down | type=attack | weight=strong
to go on a rampage | type=attack
to behead | type=attack | weight=strong
to storm | type=attack | weight=weak
to hijack | type=attack | weight=strong
to ram | type=attack | weight=weak
to firebomb | type=attack | weight=strong
attack | type=attack | weight=strong
bombing | type=attack | weight=strong
suicide bombing | type=attack | weight=strong
car bomb | type=attack | weight=strong
assassination | type=attack | weight=strong
blast | type=attack | weight=weak
massacre | type=attack | weight=strong
mass shooting | type=attack | weight=strong
hostage | type=attack | weight=strong
ambush | type=attack | weight=strong
roadside bomb | type=attack | weight=strong
terror attack | type=attack | weight=strong
knife attack | type=attack | weight=strong
drone strike | type=attack | weight=strong
cyberattack | type=attack | weight=strong
cyber attack | type=attack | weight=strong
raid | type=attack,arrest | weight=weak
rampage | type=attack | weight=strong
grenade attack | type=attack | weight=strong
arson attack | type=attack | weight=strong
hostage-taking | type=attack | weight=strong
# --- crime ---
to stab | type=crime,attack | weight=strong
to murder | type=crime | weight=strong
to rob | type=crime | weight=strong
to steal | type=crime | weight=strong
to kidnap | type=crime | weight=strong
to rape | type=crime | weight=strong
to abduct | type=crime | weight=strong
to smuggle | type=crime | weight=strong
to defraud | type=crime | weight=strong
to shoot | type=crime,attack,conflict | weight=weak
to burgle | type=crime | weight=strong
to strangle | type=crime | weight=strong
to molest | type=crime | weight=strong
to extort | type=crime | weight=strong
to launder | type=crime | weight=strong
to bribe | type=crime | weight=strong
to embezzle | type=crime | weight=strong
to find dead | type=crime | weight=strong
to shoot dead | type=crime
to beat to death | type=crime
to kill | type=attack,crime,accident,conflict,disaster | weight=weak
to assault | type=crime | weight=strong
to loot | type=crime | weight=strong
to vandalize | type=crime | weight=strong
to vandalise | type=crime | weight=strong
murder | type=crime | weight=strong
robbery | type=crime | weight=strong
theft | type=crime | weight=strong
burglary | type=crime | weight=strong
kidnapping | type=crime | weight=strong
rape | type=crime | weight=strong
fraud | type=crime | weight=strong
homicide | type=crime | weight=strong
shooting | type=crime
stabbing | type=crime | weight=strong
abduction | type=crime | weight=strong
smuggling | type=crime | weight=strong
corruption | type=crime | weight=weak
bribery | type=crime | weight=strong
drug trafficking | type=crime | weight=strong
manslaughter | type=crime | weight=strong
assault | type=crime | weight=weak
murder case | type=crime | weight=strong
sexual abuse | type=crime | weight=strong
sexual assault | type=crime | weight=strong
money laundering | type=crime | weight=strong
scam | type=crime | weight=strong
heist | type=crime | weight=strong
arson | type=crime | weight=strong
child abuse | type=crime | weight=strong
human trafficking | type=crime | weight=strong
extortion | type=crime | weight=strong
domestic violence | type=crime | weight=strong
embezzlement | type=crime | weight=strong
carjacking | type=crime | weight=strong
# --- conflict ---
to invade | type=conflict | weight=strong
to fight | type=conflict | weight=weak
to shell | type=conflict | weight=strong
to bombard | type=conflict | weight=strong
to besiege | type=conflict | weight=strong
to capture | type=conflict,arrest | weight=weak
to seize | type=conflict | weight=weak
to recapture | type=conflict | weight=strong
to launch an offensive | type=conflict
to clash | type=conflict
to retreat | type=conflict | weight=weak
to deploy | type=conflict | weight=weak
to withdraw troops | type=conflict
to intervene | type=conflict | weight=weak
to occupy | type=conflict | weight=weak
to shoot down | type=conflict
to fire missiles | type=conflict
to launch airstrikes | type=conflict
to annex | type=conflict | weight=strong
to advance on | type=conflict
fighting | type=conflict | weight=strong
offensive | type=conflict | weight=strong
airstrike | type=conflict | weight=strong
air strike | type=conflict | weight=strong
invasion | type=conflict | weight=strong
shelling | type=conflict | weight=strong
battle | type=conflict | weight=strong
combat | type=conflict | weight=strong
coup | type=conflict | weight=strong
insurgency | type=conflict | weight=strong
military operation | type=conflict | weight=strong
clashes | type=conflict | weight=strong
siege | type=conflict | weight=strong
hostilities | type=conflict | weight=strong
counteroffensive | type=conflict | weight=strong
incursion | type=conflict | weight=strong
ground offensive | type=conflict | weight=strong
firefight | type=conflict | weight=strong
missile strike | type=conflict | weight=strong
coup attempt | type=conflict | weight=strong
bombardment | type=conflict | weight=strong
rocket fire | type=conflict | weight=strong
uprising | type=conflict | weight=strong
annexation | type=conflict | weight=strong
gun battle | type=conflict | weight=strong
# --- protest ---
to protest | type=protest | weight=strong
to demonstrate | type=protest | weight=strong
to march | type=protest | weight=weak
to rally | type=protest | weight=weak
to strike | type=protest | weight=weak
to walk out | type=protest | weight=strong
to boycott | type=protest | weight=strong
to riot | type=protest | weight=strong
to picket | type=protest | weight=strong
to take to the streets | type=protest | weight=strong
to go on strike | type=protest | weight=strong
to stage a protest | type=protest
protest | type=protest | weight=strong
demonstration | type=protest | weight=strong
rally | type=protest | weight=strong
strike | type=protest | weight=weak
riot | type=protest | weight=strong
walkout | type=protest | weight=strong
boycott | type=protest | weight=strong
march | type=protest | weight=weak
sit-in | type=protest | weight=strong
hunger strike | type=protest | weight=strong
general strike | type=protest | weight=strong
unrest | type=protest | weight=strong
picket | type=protest | weight=strong
vigil | type=protest | weight=strong
industrial action | type=protest | weight=strong
violent clashes | type=protest | weight=strong
mass protest | type=protest | weight=strong
blockade | type=protest | weight=weak
civil disobedience | type=protest | weight=strong
street protest | type=protest | weight=strong
looting | type=protest
# --- arrest ---
to arrest | type=arrest | weight=strong
to detain | type=arrest | weight=strong
to jail | type=arrest | weight=weak
to take into custody | type=arrest
to apprehend | type=arrest | weight=strong
to imprison | type=arrest | weight=strong
to extradite | type=arrest | weight=strong
to place under house arrest | type=arrest
to release | type=arrest | weight=weak
to free | type=arrest | weight=weak
to nab | type=arrest | weight=strong
to round up | type=arrest | weight=strong
to raid | type=arrest | weight=weak
to hold in custody | type=arrest
to turn himself in | type=arrest
arrest | type=arrest | weight=strong
detention | type=arrest | weight=strong
house arrest | type=arrest | weight=strong
manhunt | type=arrest | weight=strong
extradition | type=arrest | weight=strong
imprisonment | type=arrest | weight=strong
crackdown | type=arrest | weight=weak
arrest warrant | type=arrest | weight=strong
police raid | type=arrest | weight=strong
drug bust | type=arrest | weight=strong
