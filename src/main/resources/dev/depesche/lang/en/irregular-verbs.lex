# English verbs whose past is not formed by rule. past, part (the participle where it differs): several by comma.
be | past=was,were | part=been
beat | past=beat | part=beaten,beat
become | past=became | part=become
begin | past=began | part=begun
bet | past=bet
bind | past=bound
bleed | past=bled
blow | past=blew | part=blown
break | past=broke | part=broken
bring | past=brought
build | past=built
burn | past=burned,burnt
burst | past=burst
buy | past=bought
catch | past=caught
choose | past=chose | part=chosen
come | past=came | part=come
cost | past=cost
cut | past=cut
deal | past=dealt
draw | past=drew | part=drawn
drink | past=drank | part=drunk
drive | past=drove | part=driven
eat | past=ate | part=eaten
fall | past=fell | part=fallen
feel | past=felt
fight | past=fought
find | past=found
flee | past=fled
fly | past=flew | part=flown
forbid | past=forbade | part=forbidden
forgive | past=forgave | part=forgiven
freeze | past=froze | part=frozen
get | past=got | part=got,gotten
give | past=gave | part=given
go | past=went | part=gone
grow | past=grew | part=grown
hang | past=hung,hanged
have | past=had
hear | past=heard
hide | past=hid | part=hidden
hit | past=hit
hold | past=held
hurt | past=hurt
keep | past=kept
know | past=knew | part=known
lay | past=laid
lead | past=led
leave | past=left
lend | past=lent
let | past=let
light | past=lit
lose | past=lost
make | past=made
mean | past=meant
meet | past=met
pay | past=paid
plead | past=pleaded,pled
put | past=put
quit | past=quit
read | past=read
ride | past=rode | part=ridden
rise | past=rose | part=risen
run | past=ran | part=run
say | past=said
see | past=saw | part=seen
seek | past=sought
sell | past=sold
send | past=sent
set | past=set
shake | past=shook | part=shaken
shoot | past=shot
shrink | past=shrank,shrunk | part=shrunk
shut | past=shut
sing | past=sang | part=sung
sink | past=sank | part=sunk
sit | past=sat
slay | past=slew | part=slain
speak | past=spoke | part=spoken
spend | past=spent
split | past=split
spread | past=spread
stand | past=stood
steal | past=stole | part=stolen
stick | past=stuck
strike | past=struck
swear | past=swore | part=sworn
sweep | past=swept
swim | past=swam | part=swum
take | past=took | part=taken
teach | past=taught
tear | past=tore | part=torn
tell | past=told
think | past=thought
throw | past=threw | part=thrown
unseat | past=unseated
uphold | past=upheld
win | past=won
withdraw | past=withdrew | part=withdrawn
write | past=wrote | part=written
overthrow | past=overthrew | part=overthrown
