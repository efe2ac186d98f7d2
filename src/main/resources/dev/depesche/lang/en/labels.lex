# Words of the card and of alerts
who | text=Who
what | text=What
where | text=Where
when | text=When
says | text=Says
watch | text=Topic
why | text=Matched
digest | text=Digest
source | text=Source
publisher | text=Publisher
language | text=Language
update | text=Update
more | text=and %d more
test | text=TEST
unsubscribe | text=To unsubscribe, use the link at the end of this e-mail, or answer the SMS with STOP.
batch | text=%d stories
unknown | text=not told
summary | text=In short
link | text=Link
no-headline | text=(no headline)
unnamed | text=Unnamed
# What a speaker does: "X (role) warns: …"
stance-announce | text=announces | several=announce
stance-claim | text=says | several=say
stance-demand | text=demands | several=demand
stance-support | text=supports | several=support
stance-oppose | text=criticises | several=criticise
stance-deny | text=denies | several=deny
stance-warn | text=warns | several=warn
stance-concern | text=worries | several=worry
stance-praise | text=praises | several=praise
stance-threaten | text=threatens | several=threaten
stance-promise | text=promises | several=promise
stance-assess | text=thinks | several=think
# Kinds of events, and what became of them
event-meeting | text=meeting
event-visit | text=visit
event-agreement | text=agreement
event-statement | text=statement
event-decision | text=decision
event-vote | text=vote
event-election | text=election
event-appointment | text=appointment
event-resignation | text=resignation
event-attack | text=attack
event-conflict | text=conflict
event-protest | text=protest
event-arrest | text=arrest
event-trial | text=court
event-accident | text=accident
event-disaster | text=disaster
event-crime | text=crime
event-economy | text=economy
event-company | text=company
event-sport | text=sport
event-health | text=health
event-science | text=science
event-culture | text=culture
event-other | text=other
status-planned | text=planned
status-negated | text=did not happen
status-hypothetical | text=possible
# Quotation marks, and the ends of nouns for several, looked for before these words
quote-open | text=“
quote-close | text=”
group-noun | several=s,people,police,men,women | before=of,in,from,at,for,near,with,on,who,to
# Words that name a source and are no verbs, words that name no speaker, and articles in a case in which nobody acts ("_" for none)
source-cues | text=according to,according,per
no-speaker | text=he,she,it,they,him,her,them,one,who,that,this,those,these,we,you
oblique | text=_
# What shows that words hang on the verb of saying: what they open with or what parts them from it; verbs behind which no clause can stand
hangs | text=to,of,for,on,against,at,about,with
hangs-behind | text=blamed,blames,accused,accuses,criticized,criticised,criticizes,criticises,condemned,condemns,praised,praises,hailed,hails,slammed,slams,denounced,denounces,rejected,rejects,dismissed,dismisses,defended,defends,backed,backs,supported,supports,endorsed,endorses,welcomed,welcomes,opposed,opposes,questioned,questions,urged,urges,asked,asks,told,tells,called,calls,attacked,attacks,threatened,threatens,vowed,vows,promised,promises,seems,seemed,announced,announces,demanded,demands
# Months, and what stands behind the number of a day ("_" for nothing)
day-mark | text=_
month-1 | text=January
month-2 | text=February
month-3 | text=March
month-4 | text=April
month-5 | text=May
month-6 | text=June
month-7 | text=July
month-8 | text=August
month-9 | text=September
month-10 | text=October
month-11 | text=November
month-12 | text=December
# Verbs with which reported words open behind their source
verb-first | text=_
