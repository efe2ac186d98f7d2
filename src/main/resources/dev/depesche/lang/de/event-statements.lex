# Words that tell of words, which are the news only where no deed is; and, at the end, what only looks like one of the words of these files.
# Verbs are lower case, nouns upper case, in a phrase the verb comes last; forms: participle, past and present of a verb that the dictionary lacks;
# type: the likeliest first, the article's other words decide; weight: how surely the word tells an event.
# --- statement ---
androhen | type=statement | weight=weak
Ankündigung | type=statement | weight=weak
Spekulation | type=statement | weight=weak
Gerücht | type=statement | weight=weak
hinweisen | type=statement | weight=weak
kommentieren | type=statement | weight=weak
würdigen | type=statement | forms=gewürdigt,würdigte,würdigt
ermahnen | type=statement | weight=weak
mutmaßen | type=statement | weight=weak
beteuern | type=statement | weight=weak
erörtern | type=statement | weight=weak
verkünden | type=statement | weight=weak
bekanntgeben | type=statement | weight=weak
Bekanntgabe | type=statement | weight=weak
Bericht | type=statement | weight=weak
streiten | type=statement | weight=weak
beanstanden | type=statement | weight=weak
Bedenken | type=statement | weight=weak
Befürchtung | type=statement | weight=weak
Absage | type=statement | weight=weak
Aufforderung | type=statement | weight=weak
Machtwort | type=statement | weight=strong
fordern | type=statement
warnen | type=statement
kritisieren | type=statement
ankündigen | type=statement | weight=weak
erklären | type=statement | weight=weak
sagen | type=statement | weight=weak
bekräftigen | type=statement | weight=weak
loben | type=statement
drohen | type=statement
zurückweisen | type=statement
dementieren | type=statement
vorwerfen | type=statement | weight=weak
begrüßen | type=statement | weight=weak
empfehlen | type=statement | weight=weak
äußern | type=statement | weight=weak
befürworten | type=statement | weight=weak
bezeichnen | type=statement | weight=weak
appellieren | type=statement | weight=weak
mahnen | type=statement | weight=weak
rechnen | type=statement | weight=weak
erwarten | type=statement | weight=weak
versprechen | type=statement | weight=weak
bedauern | type=statement | weight=weak
entschuldigen | type=statement | weight=weak
gratulieren | type=statement | weight=weak
behaupten | type=statement | weight=weak
betonen | type=statement | weight=weak
Stellung beziehen | type=statement | weight=strong
verlangen | type=statement
verteidigen | type=statement | weight=weak
rügen | type=statement | weight=weak
spotten | type=statement | weight=weak
anprangern | type=statement
unterstellen | type=statement | weight=weak
beklagen | type=statement
bezweifeln | type=statement | weight=weak
ablehnen | type=statement | weight=weak
aufrufen | type=statement | weight=weak
auffordern | type=statement | weight=weak
beschuldigen | type=statement | weight=weak
widersprechen | type=statement | weight=weak
zusichern | type=statement | weight=weak
plädieren | type=statement | weight=weak
bestreiten | type=statement | weight=weak
bemängeln | type=statement | weight=weak
mitteilen | type=statement | weight=weak
berichten | type=statement | weight=weak
Kritik | type=statement | weight=weak
Forderung | type=statement | weight=weak
Warnung | type=statement | weight=weak
Drohung | type=statement | weight=weak
Aufruf | type=statement | weight=weak
Appell | type=statement | weight=weak
Interview | type=statement | weight=weak
Rede | type=statement | weight=weak
Ansprache | type=statement
Stellungnahme | type=statement | weight=weak
Vorwurf | type=statement | weight=weak
Äußerung | type=statement | weight=weak
Entschuldigung | type=statement | weight=weak
Empörung | type=statement | weight=weak
Regierungserklärung | type=statement
Neujahrsansprache | type=statement
Pressekonferenz | type=statement | weight=weak
Vorschlag | type=statement | weight=weak
Debatte | type=statement | weight=weak
Streit | type=statement | weight=weak
Zusicherung | type=statement | weight=weak
Aussage | type=statement | weight=weak
attackieren | type=statement,attack
# --- none ---
Ansturm | type=none
Vorsprung | type=none
Besuchszeit | type=none
Einzelfall | type=none
Vertragspartner | type=none
Beschlussvorlage | type=none
Streitwert | type=none
Zeitdruck | type=none
Beitrag | type=none
Todeszone | type=none
