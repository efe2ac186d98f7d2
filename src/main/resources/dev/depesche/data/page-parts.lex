# Words in the class and id names of page elements, and what they say of the element.
# as=drop: it is not the article's, unless it holds most of the page's sentences; as=comments: readers' comments, dropped whatever they hold;
# as=caption: a picture's text; as=meta: byline, date, author; as=body: it holds the article's text.
# as=teaser: dropped, but kept right above the text; as=lead: an opening paragraph set apart; as=none: a name that begins so says nothing.
# at=whole: only where it is the whole name.
# Words are parted at hyphens, underscores and capitals; two words with a hyphen stand side by side in the name.

# Sharing and following
share | as=drop
shares | as=drop
sharing | as=drop
shariff | as=drop
sharedaddy | as=drop
addthis | as=drop
addtoany | as=drop
social | as=drop
socials | as=drop
socialmedia | as=drop
follow | as=drop
twitter-share | as=drop
tools | as=drop | at=whole
toolbar | as=drop
toolbox | as=drop
actions | as=drop | at=whole
buttons | as=drop
button | as=drop | at=whole
btn | as=drop

# Links to other articles
related | as=drop
relateds | as=drop
relatedposts | as=drop
recommended | as=drop
recommendation | as=drop
recommendations | as=drop
recommend | as=drop
recirc | as=drop
recirculation | as=drop
readmore | as=drop
read-more | as=drop
more-on | as=drop
morelinks | as=drop
more-links | as=drop
more-stories | as=drop
more-news | as=drop
similar | as=drop | at=whole
similars | as=drop
teaser | as=teaser
teasers | as=teaser
teaserlist | as=teaser
trending | as=drop
popular | as=drop | at=whole
mostpopular | as=drop
mostread | as=drop
most-read | as=drop
most-viewed | as=drop
topstories | as=drop
latest | as=drop | at=whole
outbrain | as=drop
taboola | as=drop
plista | as=drop
ligatus | as=drop
zergnet | as=drop
revcontent | as=drop
onward | as=drop
upnext | as=drop
up-next | as=drop
next-post | as=drop
prev-post | as=drop
previous-post | as=drop
post-navigation | as=drop
nextprev | as=drop
pager | as=drop
pagination | as=drop
paging | as=drop
linklist | as=drop
link-list | as=drop
linkbox | as=drop
seealso | as=drop
see-also | as=drop
crosslinks | as=drop
interlinks | as=drop
verwandte | as=drop
weitere | as=drop | at=whole
mehr | as=drop | at=whole
empfehlungen | as=drop

# Menus, frames of the page
nav | as=drop
navi | as=drop
navbar | as=drop
navigation | as=drop
menu | as=drop
menue | as=drop
submenu | as=drop
megamenu | as=drop
breadcrumb | as=drop
breadcrumbs | as=drop
bread-crumb | as=drop
brotkrumen | as=drop
crumbs | as=drop
footer | as=drop
foot | as=drop | at=whole
footnav | as=drop
colophon | as=drop
copyright | as=drop
imprint | as=drop
impressum | as=drop
sidebar | as=drop
side-bar | as=drop
aside | as=drop
rightcol | as=drop
right-col | as=drop
rail | as=drop | at=whole
right-rail | as=drop
widget | as=drop | at=whole
widgets | as=drop
widgetarea | as=drop
masthead | as=drop
topbar | as=drop
skiplink | as=drop
search | as=drop
searchform | as=drop
suche | as=drop
login | as=drop
signin | as=drop
signup | as=drop
register | as=drop
toc | as=drop
inhaltsverzeichnis | as=drop
language-switcher | as=drop
langswitch | as=drop
jumplinks | as=drop
sitemap | as=drop
accessibility | as=drop

# Advertisements, consent, subscription
ad | as=drop | at=whole
ads | as=drop
adv | as=drop
advert | as=drop
adverts | as=drop
advertisement | as=drop
advertising | as=drop
advertorial | as=drop
adsense | as=drop
adslot | as=drop
adbox | as=drop
adcontainer | as=drop
anzeige | as=drop
anzeigen | as=drop
werbung | as=drop
banner | as=drop
promo | as=drop
promos | as=drop
promotion | as=drop
sponsor | as=drop
sponsored | as=drop
sponsors | as=drop
commercial | as=drop | at=whole
affiliate | as=drop
shop | as=drop | at=whole
cookie | as=drop
cookies | as=drop
cookiebar | as=drop
consent | as=drop
gdpr | as=drop
dsgvo | as=drop
datenschutz | as=drop
privacy | as=drop
newsletter | as=drop
newsletters | as=drop
subscribe | as=drop
subscription | as=drop
subscriptions | as=drop
subscriber | as=drop
abo | as=drop
mailchimp | as=drop
optin | as=drop
donate | as=drop
donation | as=drop
spenden | as=drop
cta | as=drop
call-to-action | as=drop
popup | as=drop
modal | as=drop
lightbox | as=drop
overlay | as=drop
dialog | as=drop | at=whole
dropdown | as=drop
tooltip | as=drop
notification | as=drop | at=whole
notice | as=drop | at=whole
disclaimer | as=drop | at=whole
app-promo | as=drop

# Things beside the text
tags | as=drop
taglist | as=drop
tag-list | as=drop
tagcloud | as=drop
tag-links | as=drop
tagged | as=drop
post-tags | as=drop
keywords | as=drop
topics | as=drop
categories | as=drop
category-links | as=drop
cat-links | as=drop
schlagworte | as=drop
rating | as=drop
ratings | as=drop
stars | as=drop
vote | as=drop
voting | as=drop
poll | as=drop
quiz | as=drop
survey | as=drop | at=whole
like | as=drop | at=whole
likes | as=drop | at=whole
reactions | as=drop
feedback | as=drop | at=whole
slider | as=drop
slideshow | as=drop
slides | as=drop
carousel | as=drop
swiper | as=drop
playlist | as=drop
player | as=drop
audioplayer | as=drop
videoplayer | as=drop
weather | as=drop
wetter | as=drop
stock-ticker | as=drop
ticker | as=drop
print | as=drop | at=whole
printonly | as=drop
print-only | as=drop
noprint | as=drop
hidden | as=drop | at=whole
hide | as=drop | at=whole
invisible | as=drop | at=whole
sr-only | as=drop
screen-reader | as=drop
screenreader | as=drop
visually-hidden | as=drop
visuallyhidden | as=drop
contact | as=drop | at=whole
kontakt | as=drop | at=whole
vcard | as=drop
hatnote | as=drop
editsection | as=drop
references | as=drop
reflist | as=drop
navbox | as=drop
catlinks | as=drop
printfooter | as=drop

# Comments
comment | as=comments
comments | as=comments
commentlist | as=comments
commentform | as=comments
comment-respond | as=comments
respond | as=comments
disqus | as=comments
disqus_thread | as=comments
kommentar | as=comments
kommentare | as=comments
leserkommentare | as=comments
livefyre | as=comments
discussion | as=comments
responses | as=comments

# Pictures
caption | as=caption
captions | as=caption
figcaption | as=caption
bildunterschrift | as=caption
bildtext | as=caption
imagecaption | as=caption
imgcaption | as=caption
picture-caption | as=caption
credit | as=caption
credits | as=caption
photocredit | as=caption
photo-credit | as=caption
legend | as=caption | at=whole
subline | as=caption | at=whole

# Byline and dates
byline | as=meta
bylines | as=meta
author | as=meta | at=whole
authors | as=meta | at=whole
autor | as=meta | at=whole
autoren | as=meta | at=whole
authorbox | as=meta
author-bio | as=meta
author-info | as=meta
about-author | as=meta
bio | as=meta | at=whole
biography | as=meta
dateline | as=meta
pubdate | as=meta
timestamp | as=meta
published | as=meta | at=whole
date | as=meta | at=whole
datum | as=meta | at=whole
posted-on | as=meta
entry-meta | as=meta
post-meta | as=meta
postmeta | as=meta
postmetadata | as=meta
metadata | as=meta
entry-footer | as=meta
post-footer | as=meta
entry-utility | as=meta
reading-time | as=meta
readtime | as=meta
kicker | as=meta
eyebrow | as=meta

# Where the article's text is
article-body | as=body
articlebody | as=body
article-content | as=body
articlecontent | as=body
article-text | as=body
articletext | as=body
article-copy | as=body
artikeltext | as=body
artikel-text | as=body
artikel-inhalt | as=body
story-body | as=body
storybody | as=body
story-content | as=body
story-text | as=body
storytext | as=body
entry-content | as=body
post-content | as=body
post-body | as=body
post-text | as=body
post-entry | as=body
postcontent | as=body
blog-content | as=body
blogpost | as=body
news-text | as=body
news-content | as=body
news-body | as=body
newstext | as=body
text-body | as=body
body-text | as=body
bodytext | as=body
body-content | as=body
body-copy | as=body
bodycopy | as=body
main-text | as=body
main-content | as=body
maintext | as=body
page-content | as=body
content-body | as=body
content-text | as=body
rich-text | as=body
richtext | as=body
ce-bodytext | as=body
td-post-content | as=body
field-body | as=body
itemfulltext | as=body
fulltext | as=body
single-content | as=body

# Opening paragraphs
teaser-text | as=teaser
teasertext | as=teaser
intro | as=lead
intro-text | as=lead
introtext | as=lead
introduction | as=lead
lead | as=lead
leadtext | as=lead
lead-text | as=lead
lede | as=lead
standfirst | as=lead
vorspann | as=lead
einleitung | as=lead
excerpt | as=lead
deck | as=lead
dek | as=lead
subtitle | as=lead
sub-title | as=lead
subheadline | as=lead
sub-headline | as=lead
unterzeile | as=lead
summary | as=lead
abstract | as=lead
chapo | as=lead
chapeau | as=lead
entradilla | as=lead
bajada | as=lead

# Names that say nothing of the element itself
elementor | as=none
category- | as=none
tag- | as=none
author- | as=none
field-label- | as=none
field-name- | as=none
hide- | as=none
show- | as=none
has- | as=none
no- | as=none
is- | as=none
with- | as=none
post-type- | as=none
status- | as=none
format- | as=none
wp-block- | as=none
wpb_ | as=none
vc_ | as=none
et_pb_ | as=none
theme- | as=none
