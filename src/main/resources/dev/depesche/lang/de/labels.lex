# Words of the card and of alerts
who | text=Wer
what | text=Was
where | text=Wo
when | text=Wann
says | text=Aussagen
watch | text=Thema
why | text=Fundstelle
digest | text=Digest
source | text=Quelle
publisher | text=Medium
language | text=Sprache
update | text=Aktualisiert
more | text=und %d weitere
test | text=TEST
unsubscribe | text=Abbestellen: über den Link am Ende dieser E-Mail, oder SMS-Antwort STOP.
batch | text=%d Meldungen
