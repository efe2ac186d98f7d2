# Verbs that tell whether what they speak of is over or ahead; other words ending in "ed" tell of the past.
@past-ending ed
@infinitive to
# the file of verbs whose past ends otherwise; those whose past is spelled as their infinitive do not tell
@irregular irregular-verbs
will | v=future | governs=yes
'll | v=future | governs=yes
shall | v=future | governs=yes
expected | v=future | governs=yes
scheduled | v=future | governs=yes
planned | v=future
expects | v=future
upcoming | v=future
did | v=past
hit | v=past
died | v=past
been | v=past
is | v=none
are | v=none
has | v=none
have | v=have
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
would | v=near | governs=yes
could | v=near | governs=yes
may | v=future | governs=yes
might | v=near | governs=yes
must | v=future | governs=yes
can | v=future | governs=yes
due | v=future | governs=yes
slated | v=future | governs=yes
plans | v=future
planning | v=future
intends | v=future
postponed | v=putoff
rescheduled | v=putoff
delayed | v=putoff
adjourned | v=putoff
until | v=until
till | v=until
to | v=until
for | v=until
ahead | v=ahead
before | v=before
that | v=clause
because | v=clause
when | v=clause
if | v=clause
who | v=clause
which | v=clause
whether | v=clause
since | v=since
after | v=after
following | v=after
announcement | v=past
interview | v=past
statement | v=past
