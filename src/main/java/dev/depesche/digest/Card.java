package dev.depesche.digest;

import dev.depesche.article.Warning;
import dev.depesche.facts.Actor;
import dev.depesche.facts.Event;
import dev.depesche.facts.Moment;
import dev.depesche.facts.Place;
import dev.depesche.facts.Position;
import dev.depesche.language.Lexicon;
import dev.depesche.summary.SummarySentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A digest as a person reads it in two seconds: headline; who, what, where, when; who says what; the summary; the source.
 *
 * <p>All strings are single lines without control characters, ready for any form; {@link CardText} writes them as text or Markdown.
 *
 * @param headline the digest's headline, or the words for "no headline"
 * @param who      main actors, each with the role in brackets; empty where none is known
 * @param what     kind of the main event and whether it happened; null where unknown, as are {@code where} and {@code when}
 * @param says     key positions: "X (role) warns: …"
 * @param summary  two or three sentences, a leading pronoun replaced by its name
 * @param source   publisher or agency, null where unknown, as is {@code link}
 * @param language code of the article's language
 * @param warnings what a reader should know before trusting it
 * @param labels   the words for the card's lines, in its own language
 */
public record Card(String headline, List<String> who, String what, String where, String when, List<String> says, List<String> summary,
                   String source, String link, String language, List<String> warnings, Lexicon labels) {

    public Card {
        who = List.copyOf(who);
        says = List.copyOf(says);
        summary = List.copyOf(summary);
        warnings = List.copyOf(warnings);
    }

    /** The card of {@code digest}; {@code labels} is the lexicon "labels" of the language it is to be written in. */
    public static Card of(Digest digest, Lexicon labels) {
        List<String> who = new ArrayList<>();
        for (Actor a : digest.facts().actors()) {
            if (a.main()) {
                who.add(NameText.of(a, labels) + RoleText.bracketed(a, labels));
            }
        }
        SaysText line = new SaysText(digest, labels);
        List<String> says = new ArrayList<>();
        for (Position p : digest.facts().positions()) {
            String said = p.key() ? line.of(p) : null;
            if (said != null) {
                says.add(said);
            }
        }
        List<String> summary = new ArrayList<>();
        for (SummarySentence s : digest.summary().sentences()) {
            summary.add(line(s.display() == null ? s.passage().text() : s.display()));
        }
        List<String> warnings = new ArrayList<>();
        for (Warning w : digest.warnings()) {
            Lexicon.Entry told = labels.get("warning-" + w.code());
            warnings.add(told == null ? line(w.message()) : told.get("text"));
        }
        Event what = digest.facts().mainEvent();
        Place where = digest.facts().mainPlace();
        Moment when = digest.facts().mainDate();
        String publisher = digest.article().publisher() != null ? digest.article().publisher() : digest.article().agency();
        return new Card(digest.summary().headline() == null ? label(labels, "no-headline") : line(digest.summary().headline().text()), who,
                what == null ? null : what(what, labels), where == null ? null : PlaceText.of(line(where.name())), when == null ? null : when(when, labels),
                says, summary, publisher == null ? null : line(publisher), digest.article().url() == null ? null : line(digest.article().url()),
                digest.article().language(), warnings, labels);
    }

    /** The word for one line of the card. */
    public String label(String key) {
        return label(labels, key);
    }

    private static String label(Lexicon labels, String key) {
        Lexicon.Entry e = labels.get(key);
        return e == null ? key : e.get("text");
    }

    private static String what(Event e, Lexicon labels) {
        String kind = label(labels, "event-" + e.type().name().toLowerCase(Locale.ROOT));
        String status = e.status() == Event.Status.HAPPENED ? null : label(labels, "status-" + e.status().name().toLowerCase(Locale.ROOT));
        return kind + " (" + label(labels, "quote-open") + line(e.trigger().text()) + label(labels, "quote-close") + (status == null ? "" : ", " + status) + ")";
    }

    /** The words of the text, and the day they mean where they do not tell it themselves. */
    private static String when(Moment m, Lexicon labels) {
        String day = DayText.of(m, labels);
        String text = line(m.text());
        return day.startsWith(text) ? day : text.contains(day) ? text : text + " (" + day + ")";
    }

    /** One line: white space and control characters made single blanks, direction marks left out. */
    static String line(String s) {
        StringBuilder sb = new StringBuilder(s.length());
        for (int i = 0; i < s.length(); i += Character.charCount(s.codePointAt(i))) {
            int c = s.codePointAt(i);
            boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
            if (space) {
                if (sb.length() > 0 && sb.charAt(sb.length() - 1) != ' ') {
                    sb.append(' ');
                }
            } else if (Character.getType(c) != Character.FORMAT || c == 0xAD) {
                sb.appendCodePoint(c);
            }
        }
        return sb.toString().strip();
    }
}
