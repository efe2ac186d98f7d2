# Nouns behind which words in quotation marks are a name, not what somebody said: "the film “…”". A compound counts by its end.
film
movie
show | alone=yes
series
sitcom
podcast
program
book
novel
memoir
album
song
single | alone=yes
musical
opera
game
