# Verbs that tell whether what they speak of is over or ahead, where the dictionary's tenses do not.

# Every word is tried in the sentence of its value, on a Saturday, 30 November: @try-VALUE SENTENCE => DAY; "aux" tries auxiliaries.
@try-past Am Donnerstag {} er das, was kommen wird. => 2024-11-28
@try-future Am Donnerstag {} er das tun. => 2024-12-05
@try-present Am Donnerstag {} er im Haus. => 2024-12-05
@try-none Am Donnerstag {} er im Haus. => 2024-11-28
@try-since Er wird {} Donnerstag warten. => 2024-11-28
@try-aux Das Haus {} am Donnerstag besucht. => 2024-11-28

wird | v=future
werden | v=future
werde | v=future
soll | v=future
sollen | v=future
solle | v=future
will | v=future
wollen | v=future
wolle | v=future
plant | v=future
planen | v=future
hat | v=past | aux=yes
haben | v=past | aux=yes
habe | v=past | aux=yes
hatte | v=past | aux=yes
hatten | v=past | aux=yes
hätten | v=none
hätte | v=none
ist | v=present | aux=yes
sind | v=present | aux=yes
sei | v=none | aux=yes
seien | v=none | aux=yes
war | v=past | aux=yes
waren | v=past | aux=yes
wurde | v=past | aux=yes
wurden | v=past | aux=yes
worden | v=past | aux=yes
gewesen | v=past
würde | v=future
würden | v=future
dürfte | v=future
dürften | v=future
sollte | v=future
sollten | v=future
muss | v=future
müssen | v=future
geplant | v=future
vorgesehen | v=future
angesetzt | v=future
anberaumt | v=future
seit | v=since
vom | v=since
