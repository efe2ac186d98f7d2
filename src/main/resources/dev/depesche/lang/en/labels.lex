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
