# Words that tell of markets and companies.
# Verbs begin with "to";
# type: the likeliest first, the article's other words decide; weight: how surely the word tells an event.
# --- economy ---
oil prices | type=economy | weight=strong
glut | type=economy | weight=strong
to drop | type=economy,sport,accident | weight=weak
to climb | type=economy | weight=weak
to gain | type=economy | weight=weak
to lower | type=economy | weight=weak
stock prices | type=economy | weight=strong
bond prices | type=economy | weight=strong
program trading | type=economy | weight=strong
trade policy | type=economy | weight=strong
tax cut | type=economy | weight=strong
tax | type=economy | weight=weak
to tax | type=economy | weight=weak
wages | type=economy | weight=weak
minimum wage | type=economy | weight=strong
poverty | type=economy | weight=weak
housing | type=economy | weight=weak
free trade | type=economy | weight=weak
to jump | type=economy | weight=weak
to increase | type=economy | weight=weak
to decline | type=economy | weight=weak
decline | type=economy | weight=weak
increase | type=economy | weight=weak
rise | type=economy | weight=weak
drop | type=economy | weight=weak
slowdown | type=economy | weight=strong
downturn | type=economy | weight=strong
sell-off | type=economy | weight=strong
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
shutdown | type=economy
to ease | type=economy | weight=weak
to rally | type=economy | weight=weak
# --- company ---
stock split | type=company | weight=strong
to restructure | type=company | weight=strong
restructuring program | type=company | weight=strong
poison pill | type=company | weight=strong
layoff | type=company | weight=strong
listing | type=company | weight=weak
to list | type=company | weight=weak
share sale | type=company | weight=strong
initial public offering | type=company | weight=strong
to roll out | type=company | weight=strong
rollout | type=company | weight=strong
to debut | type=company,culture | weight=weak
concept car | type=company | weight=strong
buyback | type=company | weight=strong
rights plan | type=company | weight=strong
letter of intent | type=company | weight=strong
tender offer | type=company | weight=strong
write-down | type=company | weight=strong
to report earnings | type=company | weight=strong
to post a loss | type=company | weight=strong
price increase | type=company | weight=weak
partnership | type=company | weight=weak
to partner with | type=company | weight=strong
net loss | type=company | weight=strong
quarterly loss | type=company | weight=strong
to unload | type=company | weight=weak
to divest | type=company | weight=strong
loss | type=company | weight=weak
to expand | type=company | weight=weak
expansion | type=company | weight=weak
to close | type=company | weight=weak
closure | type=company | weight=weak
contract | type=company | weight=weak
to cut costs | type=company | weight=strong
to develop | type=company | weight=weak
release | type=company | weight=weak
unit | type=company | weight=weak
to upgrade | type=company | weight=weak
redesign | type=company | weight=strong
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
to seal | type=company,agreement
to ink | type=company,agreement
to finalize | type=company,agreement
to finalise | type=company,agreement
deal | type=company,agreement
