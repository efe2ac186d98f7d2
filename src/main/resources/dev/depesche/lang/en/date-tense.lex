# Verbs that tell whether what they speak of is over or ahead; other words ending in "ed" tell of the past.
@past-ending ed
@infinitive to
# the file of verbs whose past ends otherwise; those whose past is spelled as their infinitive do not tell
@irregular irregular-verbs

# Every word is tried in the sentence of its value, on a Saturday, 30 November: @try-VALUE SENTENCE => DAY; "governs" tries words that govern.
@try-past In {} Thursday it all will come. => 2024-11-28
@try-future They {} go Thursday. => 2024-12-05
@try-near They {} go Monday. => 2024-12-02
@try-present It {} Thursday. => 2024-12-05
@try-none It {} Thursday. => 2024-11-28
@try-have It may {} been Thursday. => 2024-11-28
@try-putoff It was {} until Thursday. => 2024-12-05
@try-until It was postponed {} Thursday. => 2024-12-05
@try-ahead He led {} of Thursday. => 2024-12-05
@try-before He led {} Monday. => 2024-12-02
@try-after It will do, {} a win in the Thursday vote. => 2024-11-28
@try-since She will wait {} Thursday. => 2024-11-28
@try-clause It will close in all of them Thursday {} he left. => 2024-12-05
@try-preposition She left {} Thursday will do. => 2024-11-28
@try-determiner {} wanted Thursday will come. => 2024-12-05
@try-governs They {} be shot Thursday. => 2024-12-05

will | v=future | governs=yes
you'll | v=future | governs=yes
he'll | v=future | governs=yes
she'll | v=future | governs=yes
it'll | v=future | governs=yes
we'll | v=future | governs=yes
they'll | v=future | governs=yes
that'll | v=future | governs=yes
who'll | v=future | governs=yes
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
