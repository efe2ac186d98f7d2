# Verbs that tell whether what they speak of is over or ahead; other words ending in "ed" tell of the past.
@past-ending ed
@infinitive to
will | v=future | governs=yes
'll | v=future | governs=yes
shall | v=future | governs=yes
expected | v=future | governs=yes
scheduled | v=future | governs=yes
planned | v=future
expects | v=future
upcoming | v=future
was | v=past
were | v=past
had | v=past
did | v=past
said | v=past
told | v=past
came | v=past
went | v=past
began | v=past
met | v=past
left | v=past
won | v=past
lost | v=past
fell | v=past
rose | v=past
grew | v=past
took | v=past
made | v=past
gave | v=past
got | v=past
saw | v=past
found | v=past
held | v=past
became | v=past
brought | v=past
bought | v=past
sold | v=past
broke | v=past
wrote | v=past
spoke | v=past
led | v=past
ran | v=past
sent | v=past
paid | v=past
kept | v=past
hit | v=past
shot | v=past
struck | v=past
fled | v=past
died | v=past
been | v=past
is | v=none
are | v=none
has | v=none
have | v=none
be | v=none | governs=yes
payable | v=future
begins | v=present
starts | v=present
opens | v=present
meets | v=present
meet | v=present
meeting | v=present
ends | v=present
arrives | v=present
takes | v=present
hopes | v=future
hope | v=future
expect | v=future
wo | v=future
supposed | v=future | governs=yes
on | v=preposition
by | v=preposition
in | v=preposition
a | v=determiner
an | v=determiner
the | v=determiner
his | v=determiner
her | v=determiner
its | v=determiner
their | v=determiner
