package dev.depesche.digest;

import dev.depesche.article.Warning;
import dev.depesche.facts.Actor;
import dev.depesche.facts.Event;
import dev.depesche.facts.Moment;
import dev.depesche.facts.Passage;
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

    private static final int LONGEST_POSITION = 300;

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
                who.add(named(a));
            }
        }
        List<String> says = new ArrayList<>();
        for (Position p : digest.facts().positions()) {
            if (p.key()) {
                says.add(says(digest, p, labels));
            }
        }
        List<String> summary = new ArrayList<>();
        for (SummarySentence s : digest.summary().sentences()) {
            summary.add(line(s.display() == null ? s.passage().text() : s.display()));
        }
        List<String> warnings = new ArrayList<>();
        for (Warning w : digest.warnings()) {
            warnings.add(line(w.message()));
        }
        Event what = digest.facts().mainEvent();
        Place where = digest.facts().mainPlace();
        Moment when = digest.facts().mainDate();
        String publisher = digest.article().publisher() != null ? digest.article().publisher() : digest.article().agency();
        return new Card(digest.summary().headline() == null ? label(labels, "no-headline") : line(digest.summary().headline().text()), who,
                what == null ? null : what(what, labels), where == null ? null : line(where.name()), when == null ? null : when(when),
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

    private static String named(Actor a) {
        return line(a.name()) + (a.role() == null ? "" : " (" + line(a.role()) + ")");
    }

    private static String what(Event e, Lexicon labels) {
        String kind = label(labels, "event-" + e.type().name().toLowerCase(Locale.ROOT));
        String status = e.status() == Event.Status.HAPPENED ? null : label(labels, "status-" + e.status().name().toLowerCase(Locale.ROOT));
        return kind + " („" + line(e.trigger().text()) + "“" + (status == null ? "" : ", " + status) + ")";
    }

    private static String when(Moment m) {
        return line(m.text()) + " (" + m.value() + ")";
    }

    private static String says(Digest digest, Position p, Lexicon labels) {
        String speaker = label(labels, "unnamed");
        if (p.speaker() != null) {
            speaker = line(p.speaker().name());
            for (Actor a : digest.facts().actors()) {
                if (a.name().equals(p.speaker().name())) {
                    speaker = named(a);
                    break;
                }
            }
        }
        List<String> parts = new ArrayList<>();
        for (Passage c : p.content()) {
            parts.add(line(c.text()));
        }
        String content = String.join(" … ", parts);
        String quoted = p.kind() == Position.Kind.DIRECT ? "„" + shortened(content) + "“" : shortened(content);
        return speaker + " " + label(labels, "stance-" + p.stance().name().toLowerCase(Locale.ROOT)) + ": " + quoted;
    }

    private static String shortened(String s) {
        if (s.length() <= LONGEST_POSITION) {
            return s;
        }
        int at = s.lastIndexOf(' ', LONGEST_POSITION - 2);
        at = at < LONGEST_POSITION / 2 ? LONGEST_POSITION - 2 : at;
        return s.substring(0, Character.isHighSurrogate(s.charAt(at - 1)) ? at - 1 : at) + " …";
    }

    /** One line: white space and control characters made single blanks, direction marks left out. */
    private static String line(String s) {
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
