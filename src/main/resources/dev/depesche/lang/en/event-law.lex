# Words that tell of arrests, courts and crimes.
# Verbs begin with "to";
# type: the likeliest first, the article's other words decide; weight: how surely the word tells an event.
# --- arrest ---
to suspend | type=arrest,trial,sport | weight=weak
hostage release | type=arrest | weight=strong
prisoner swap | type=arrest | weight=strong
prisoner exchange | type=arrest | weight=strong
to take hostage | type=arrest | weight=weak
prisoner release | type=arrest | weight=strong
traffic stop | type=arrest | weight=strong
to arrest | type=arrest | weight=strong
to detain | type=arrest | weight=strong
to jail | type=arrest | weight=weak
to take into custody | type=arrest
to apprehend | type=arrest | weight=strong
to imprison | type=arrest | weight=strong
to extradite | type=arrest | weight=strong
to place under house arrest | type=arrest
to release | type=arrest,sport,company | weight=weak
to free | type=arrest | weight=weak
to nab | type=arrest | weight=strong
to round up | type=arrest | weight=strong
to raid | type=arrest | weight=weak
to hold in custody | type=arrest
to turn himself in | type=arrest | weight=strong
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
# --- trial ---
to settle | type=trial | weight=weak
settlement | type=trial | weight=weak
to falsify | type=trial | weight=weak
impeachment inquiry | type=trial | weight=strong
public hearing | type=trial | weight=strong
congressional hearing | type=trial | weight=strong
to subpoena | type=trial | weight=strong
subpoena | type=trial | weight=strong
to probe | type=trial | weight=weak
attorney general | type=trial | weight=weak
pardon | type=trial | weight=strong
amnesty | type=trial | weight=strong
guilty plea | type=trial | weight=strong
retrial | type=trial | weight=strong
extradition hearing | type=trial | weight=strong
to plead | type=trial | weight=strong
to seek damages | type=trial | weight=strong
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
to testify | type=trial | weight=strong
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
impeachment | type=trial | weight=strong
appeal | type=trial | weight=weak
inquest | type=trial | weight=strong
prison sentence | type=trial | weight=strong
death penalty | type=trial
death sentence | type=trial | weight=strong
investigation | type=trial | weight=weak
class action | type=trial | weight=strong
acquittal | type=trial | weight=strong
plea bargain | type=trial | weight=strong
life sentence | type=trial | weight=strong
prosecution | type=trial | weight=weak
# --- crime ---
to bleed to death | type=crime | weight=weak
to hack | type=crime | weight=strong
hack | type=crime | weight=weak
hacking | type=crime | weight=strong
data breach | type=crime | weight=strong
to threaten to kill | type=crime | weight=strong
death threat | type=crime | weight=strong
killing | type=crime | weight=weak
suicide | type=crime | weight=weak
to forge | type=crime | weight=strong
espionage | type=crime | weight=strong
spying | type=crime | weight=weak
vandalism | type=crime | weight=strong
sabotage | type=crime | weight=strong
stalking | type=crime | weight=strong
harassment | type=crime | weight=weak
poaching | type=crime | weight=strong
to stab | type=crime,attack | weight=strong
to murder | type=crime | weight=strong
to rob | type=crime | weight=strong
to steal | type=crime | weight=strong
to kidnap | type=crime | weight=strong
to rape | type=crime | weight=strong
to abduct | type=crime | weight=strong
to smuggle | type=crime | weight=strong
to defraud | type=crime | weight=strong
to shoot | type=crime,attack,conflict,sport | weight=weak
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
