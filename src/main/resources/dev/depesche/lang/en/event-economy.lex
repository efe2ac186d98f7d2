# Words that tell of markets and companies.
# verbs begin with "to"; type: the likeliest first, the article's other words decide; weight: how surely the word tells an event.
# --- economy ---
to rise | type=economy | weight=weak
to fall | type=economy | weight=weak
to slump | type=economy | weight=strong
to grow | type=economy | weight=weak
to shrink | type=economy,company | weight=weak
to surge | type=economy | weight=weak
to devalue | type=economy | weight=strong
to export | type=economy | weight=strong
to import | type=economy | weight=strong
to cut interest rates | type=economy
to raise interest rates | type=economy
to slow | type=economy | weight=weak
to stagnate | type=economy | weight=strong
to tumble | type=economy | weight=weak
to soar | type=economy | weight=weak
to rebound | type=economy | weight=strong
to default | type=economy | weight=strong
inflation | type=economy | weight=strong
recession | type=economy | weight=strong
trade war | type=economy | weight=strong
financial crisis | type=economy | weight=strong
bailout | type=economy | weight=strong
austerity | type=economy | weight=strong
job growth | type=economy | weight=strong
# --- company ---
to acquire | type=company | weight=strong
to merge | type=company | weight=strong
to buy | type=company | weight=weak
to sell | type=company | weight=weak
to lay off | type=company | weight=strong
to recall | type=company | weight=weak
to invest | type=company | weight=weak
to file for bankruptcy | type=company | weight=strong
to take over | type=company | weight=weak
to cut jobs | type=company | weight=strong
to purchase | type=company | weight=weak
to shut down | type=company | weight=weak
to go public | type=company | weight=strong
to outsource | type=company | weight=strong
to change | type=company | weight=weak
to close stores | type=company
merger | type=company | weight=strong
acquisition | type=company | weight=strong
takeover | type=company | weight=strong
bankruptcy | type=company | weight=strong
layoffs | type=company | weight=strong
ipo | type=company | weight=strong
recall | type=company | weight=strong
order | type=company | weight=weak
job cuts | type=company | weight=strong
quarterly results | type=company | weight=strong
joint venture | type=company | weight=strong
buyout | type=company | weight=strong
store closure | type=company | weight=strong
new product | type=company | weight=strong
restructuring | type=company | weight=strong
divestiture | type=company | weight=strong
spin-off | type=company | weight=strong
