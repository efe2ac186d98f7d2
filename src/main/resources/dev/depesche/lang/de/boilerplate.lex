# What German sites put around an article, and what stays when a page is copied as text.
# at=line (the default): the words are the whole line; begin, end: they stand there in a line of at most `most` characters (160).
# at=bar: they stand behind the last | of the line; closed=no: not where the line ends as a sentence does.
# at=cut: from these words on, the line is not the article's, where an address follows; at=remark: a bracket that ends so is no part of the article;
# at=signature: one that begins so is none either. at=within: the words stand anywhere in the line. at=pictured: in brackets, they point into a picture.
# at=byline: the author's name follows; at=small: written small within and between names. at=credit: who made the picture follows, in brackets or at the end. as= is the kind of the line. {n} is any number. Brackets, bullets and closing marks do not count.

# Advertisements
Anzeige | as=noise
Anzeigen | as=noise
Anzeige_{n} | as=noise
Werbung | as=noise
Advertorial | as=noise
Sponsored | as=noise
Werbeanzeige | as=noise
Anzeige: | at=begin | as=noise
Weiterlesen nach der Anzeige | as=noise
Artikel wird nach der Anzeige fortgesetzt | as=noise
Der Artikel wird nach dieser Anzeige fortgesetzt | as=noise
Ende der Anzeige | as=noise

# Menus and buttons
Startseite | as=noise
Home | as=noise
Menü | as=noise
Navigation | as=noise
Hauptnavigation | as=noise
Suche | as=noise
Suchen | as=noise
Anmelden | as=noise
Einloggen | as=noise
Abmelden | as=noise
Registrieren | as=noise
Login | as=noise
Mein Konto | as=noise
Abo | as=noise
Abonnieren | as=noise
Abonnement | as=noise
E-Paper | as=noise
ePaper | as=noise
Mediathek | as=noise
Fernsehen | as=noise
Bildergalerie | as=noise
Bilderstrecke | as=noise
Fotostrecke | as=noise
Galerie | as=noise
Video | at=line,bar | as=noise
Videos | as=noise
Podcast | as=noise
Podcasts | as=noise
Audio | at=line,bar | as=noise
Nachrichten | as=noise
Schlagzeilen | as=noise
Veranstaltungen | as=noise
Aktuelles | as=noise
Sie befinden sich hier | at=begin | as=noise
Sie sind hier | at=begin | as=noise
Zum Inhalt springen | as=noise
Zur Navigation springen | as=noise
Direkt zum Inhalt | as=noise
Zum Hauptinhalt | as=noise
Nach oben | as=noise
Zum Seitenanfang | as=noise
Seitenanfang | as=noise
Zurück | as=noise
Weiter | as=noise
Weiterlesen | as=noise
Mehr lesen | as=noise
Mehr anzeigen | as=noise
Mehr | as=noise
Schließen | as=noise
Vollbild | as=noise
Vergrößern | as=noise
Bild vergrößern | as=noise
Bild in Lightbox öffnen | as=noise
Drucken | as=noise
Artikel drucken | as=noise
Druckversion | as=noise
Vorlesen | as=noise
Artikel anhören | as=noise
Artikel vorlesen | as=noise
Merken | as=noise
Auf die Merkliste | as=noise
Artikel merken | as=noise
Inhalt | as=noise
Inhaltsverzeichnis | as=noise
Auf dieser Seite | as=noise
Lesezeit | at=begin | as=noise | most=40
Lesedauer | at=begin | as=noise | most=40
{n} Min. Lesezeit | as=noise
{n} Minuten Lesezeit | as=noise
{n} Min. | as=noise
Schriftgröße | at=begin | as=noise | most=40
Diesen Artikel | at=begin | as=noise | most=80
Link kopieren | as=noise
URL kopieren | as=noise
Kurzlink | as=noise
Feedback | as=noise
Feedback geben | as=noise
Fehler gefunden? | at=begin | as=noise
Fehler melden | as=noise
Korrektur melden | as=noise
Kommentieren | as=noise
Kommentar schreiben | as=noise
Zu den Kommentaren | as=noise
Kommentare anzeigen | as=noise
Kommentare lesen | as=noise
Jetzt kommentieren | as=noise
Diskutieren Sie | at=begin | as=noise
Das Wichtigste in Kürze | as=noise
Auf einen Blick | as=noise

# Sharing
Teilen | as=noise
Artikel teilen | as=noise
Seite teilen | as=noise
Beitrag teilen | as=noise
Teilen auf | at=begin | as=noise | most=80
Auf Facebook teilen | as=noise
Auf Twitter teilen | as=noise
Auf X teilen | as=noise
Per WhatsApp teilen | as=noise
Per Mail teilen | as=noise
Per E-Mail teilen | as=noise
Per Mail | as=noise
E-Mail | as=noise
Mail | as=noise
Tweet | as=noise
Twittern | as=noise
Folgen | as=noise
Folgen Sie uns | at=begin | as=noise
Folge uns | at=begin | as=noise
Besuchen Sie uns auf | at=begin | as=noise
Externer Inhalt | at=begin | as=noise
An dieser Stelle finden Sie | at=begin | as=noise | most=300
Mit Ihrer Zustimmung | at=begin | as=noise | most=300
Hier finden Sie einen externen Inhalt | at=begin | as=noise | most=300

# Consent, subscription
Wir verwenden Cookies | at=begin | as=noise | most=600
Diese Website verwendet Cookies | at=begin | as=noise | most=600
Diese Seite verwendet Cookies | at=begin | as=noise | most=600
Cookie-Einstellungen | as=noise
Datenschutz-Einstellungen | as=noise
Privatsphäre-Einstellungen | as=noise
Alle akzeptieren | as=noise
Akzeptieren | as=noise
Ablehnen | as=noise
Jetzt abonnieren | as=noise
Jetzt testen | as=noise
Jetzt anmelden | as=noise
Jetzt registrieren | as=noise
Zum Newsletter anmelden | as=noise
Newsletter | as=end
Newsletter abonnieren | as=end
Unser Newsletter | as=end
-Newsletter | at=end | as=end | most=50
Melden Sie sich für | at=begin | as=noise | most=300
Abonnieren Sie | at=begin | as=noise | most=300
Mit unserem Newsletter | at=begin | as=noise | most=300
Ich möchte den Newsletter | at=begin | as=noise | most=300
E-Mail-Adresse | as=noise
Ihre E-Mail-Adresse | at=begin | as=noise
Wenn du ein Mensch bist | at=begin | as=noise
Lesen Sie mehr mit | at=begin | as=noise | most=300
Dieser Artikel ist Teil | at=begin | as=noise | most=200 | closed=no
Sie haben noch kein Abo | at=begin | as=noise | most=300
Sie sind bereits Abonnent | at=begin | as=noise | most=300
Bereits Abonnent | at=begin | as=noise | most=200
Weiterlesen mit | at=begin | as=noise | most=120 | closed=no
Testen Sie | at=begin | as=noise | most=120 | closed=no

# Headings that links follow
Mehr zum Thema | at=begin | as=related | most=80 | closed=no
Mehr zu | at=begin | as=related | most=80 | closed=no
Mehr aus | at=begin | as=related | most=80 | closed=no
Mehr von | at=begin | as=related | most=80 | closed=no
Mehr Nachrichten | as=related
Mehr Artikel | as=related
Zum Thema | as=related
Auch interessant | as=related
Das könnte Sie auch interessieren | as=related
Das könnte Sie interessieren | as=related
Das könnte dich auch interessieren | as=related
Passend dazu | as=related
Passend zum Thema | as=related
Lesen Sie auch | at=begin | as=related | most=300
Lesen Sie mehr | at=begin | as=related | most=300
Lesen Sie hier | at=begin | as=related | most=300
Lesen Sie dazu | at=begin | as=related | most=300
Lesetipp | at=begin | as=related
Lesetipps | as=related
Siehe auch | at=begin | as=related
Sehen Sie auch | at=begin | as=related
Hören Sie auch | at=begin | as=related
Weiterführende Links | as=related
Weiterführende Informationen | as=related
Weitere Informationen zu | at=begin | as=related | most=100 | closed=no
Weitere Informationen zum | at=begin | as=related | most=100 | closed=no
Weitere Artikel | at=begin | as=related | most=60 | closed=no
Weitere Nachrichten | at=begin | as=related | most=60 | closed=no
Weitere Meldungen | at=begin | as=related | most=60 | closed=no
Weitere Beiträge | at=begin | as=related | most=60 | closed=no
Links zum Thema | as=related
Verwandte Artikel | as=related
Verwandte Themen | as=related
Ähnliche Artikel | as=related
Ähnliche Beiträge | as=related
Empfehlungen der Redaktion | as=related
Unsere Empfehlungen | as=related
Meistgelesen | as=related
Meistgelesene Artikel | as=related
Meist gelesen | as=related
Beliebte Artikel | as=related
Neueste Artikel | as=related
Top-Themen | as=related
Top-Artikel | as=related
Im Fokus | as=related
Hintergrund | as=related
Dossier | as=related
mehr | at=bar | as=noise

# Headings of what stands behind an article
Weitere Themen | as=end
Themen in diesem Artikel | as=end
Themen dieses Artikels | as=end
Themen | as=end
Schlagworte | as=end
Schlagwörter | as=end
Stichwörter | as=end
Tags | as=end
Neu in | at=begin | as=end | most=40 | closed=no
Aus dem Ressort | at=begin | as=end | most=60 | closed=no
Unsere Quellen | as=end
Quellen | as=end
Quellenangaben | as=end
Einzelnachweise | as=end
Fußnoten | as=end
Weblinks | as=end
Über den Autor | at=begin | as=end | most=80 | closed=no
Über die Autorin | at=begin | as=end | most=80 | closed=no
Über uns | as=end
Zur Person | as=related
Autor | as=end
Pressekontakt | as=end
Kontakt | as=end
Rückfragehinweis | as=end
Rückfragen | at=begin | as=end | most=100
Original-Content von | at=begin | as=end
Impressum | as=end
Datenschutz | as=end
Datenschutzerklärung | as=end
AGB | as=end
Nutzungsbedingungen | as=end
Nutzungsbasierte Onlinewerbung | as=end
Mediadaten | as=end
Alle Rechte vorbehalten | at=begin | as=end
Die App | at=begin | as=end | most=80 | closed=no
Themenübersicht | as=end
Teaserbild | at=begin | as=caption

# Comments
Kommentare | as=comments
Kommentar {n} | as=comments
Kommentare {n} | as=comments
{n} Kommentar | as=comments
{n} Kommentare | as=comments
Kommentare zu | at=begin | as=comments | most=160 | closed=no
Leserkommentare | as=comments
Leserbriefe | as=comments
Schreibe einen Kommentar | at=begin | as=comments
Schreiben Sie einen Kommentar | at=begin | as=comments
Hinterlasse einen Kommentar | at=begin | as=comments
Kommentar hinterlassen | as=comments
Ihr Kommentar | as=comments
Ihre Meinung | as=comments
Diskussion | as=comments
Forum | as=noise
Keine Kommentare | as=comments
Noch keine Kommentare | as=comments
Bisher keine Kommentare | as=comments

# Pictures
Foto | as=noise
Foto: | at=begin,credit | as=caption | most=300
Fotos: | at=begin,credit | as=caption | most=300
Bild: | at=begin,credit | as=caption | most=300
Bilder: | at=begin | as=caption | most=300
Bildquelle | at=begin | as=caption | most=300
Bildrechte | at=begin | as=caption | most=300
Bildnachweis | at=begin | as=caption | most=300
Bildbeschreibung | at=begin | as=caption | most=400
Bildunterschrift | at=begin | as=caption | most=400
Symbolbild | at=begin,credit,end,pictured | as=caption | most=200
Symbolfoto | at=begin,end | as=caption | most=200
Archivbild | at=begin,end,pictured | as=caption | most=200
Archivfoto | at=begin,end,pictured | as=caption | most=200
Titelbild | at=begin | as=caption | most=200
Grafik: | at=begin,credit | as=caption | most=200
Karte: | at=begin | as=caption | most=200
Video: | at=begin | as=caption | most=200
Im Bild | at=begin | as=caption | most=300 | closed=no
Auf dem Foto | at=begin | as=caption | most=200

# Time stamps
Stand: | at=begin | as=date | most=80
Veröffentlicht | at=begin | as=date | most=80 | closed=no
Erstellt | at=begin | as=date | most=80 | closed=no
Aktualisiert | at=begin | as=date | most=80 | closed=no
Zuletzt aktualisiert | at=begin | as=date | most=80 | closed=no
Letzte Aktualisierung | at=begin | as=date | most=80 | closed=no
Letzte Änderung | at=begin | as=date | most=80 | closed=no
Geändert | at=begin | as=date | most=80 | closed=no
Datum: | at=begin | as=date | most=80
Publiziert | at=begin | as=date | most=80 | closed=no

# Where it comes from
Quelle: | at=begin,credit | as=source | most=300
Quellen: | at=begin | as=source | most=300
redigiert von | at=within,signature | as=source | most=500
Bericht von | at=signature
Berichte von | at=signature
Reporter: | at=signature
Mit Material von | at=begin,signature | as=source
Mit Agenturmaterial | at=begin | as=source
Mit Informationen von | at=begin | as=source | most=80
Aus dem Englischen | at=begin | as=source
Erstmals erschienen | at=begin | as=source
Dieser Artikel erschien | at=begin | as=source | closed=no
Dieser Beitrag erschien | at=begin | as=source | closed=no
Dieses Thema im Programm | at=begin | as=end | closed=no
Dieses Thema im Programm: | as=end
Sendung: | at=begin | as=source

# Within a line
berichtete | at=remark
berichteten | at=remark
wir berichteten | at=remark
siehe Foto | at=remark
siehe Bild | at=remark
siehe Grafik | at=remark
mehr dazu hier | at=remark

# Who wrote it
Von | at=byline
Ein Gastbeitrag von | at=byline
Ein Kommentar von | at=byline
Eine Analyse von | at=byline
Ein Bericht von | at=byline
Eine Reportage von | at=byline
Text: | at=byline
Autor: | at=byline
Autorin: | at=byline

# Before the name of who made a picture
Archiv | at=credit
Foto von | at=credit
Illustration: | at=credit

# Small words in and between names
und | at=small
von | at=small
van | at=small
vom | at=small
zu | at=small
zur | at=small
der | at=small
den | at=small
aus | at=small
mit | at=small
für | at=small
in | at=small
dpa | at=small
afp | at=small
de | at=small
y | at=small
di | at=small

# Where in a picture someone is, in brackets; a caption where no sentence ends
links | at=pictured
rechts | at=pictured
Mitte | at=pictured
vorne | at=pictured
hinten | at=pictured

# Messages set into the text
Beitrag auf Instagram ansehen | at=within | as=noise
Ein Beitrag geteilt von | at=within | as=noise | most=400
Empfohlener externer Inhalt | at=begin | as=noise | most=200
Ich bin damit einverstanden, dass mir externe Inhalte angezeigt werden | at=begin | as=noise | most=400
