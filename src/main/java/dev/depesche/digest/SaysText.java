package dev.depesche.digest;

import dev.depesche.facts.Actor;
import dev.depesche.facts.ActorType;
import dev.depesche.facts.Passage;
import dev.depesche.facts.Position;
import dev.depesche.language.Lexicon;
import java.util.Locale;

/**
 * Writes one key position as a line: "X (role) warns: …".
 *
 * <p>Where what is said is no clause but hangs on its verb ("blamed her defeat on …", "warnte vor …"), the article's own verb stands in its place.
 */
final class SaysText {

    private static final int LONGEST = 300;
    private static final int LONGEST_GAP = 8;
    private static final String QUOTES = "“”\"„«»";

    private final Digest digest;
    private final Lexicon labels;

    SaysText(Digest digest, Lexicon labels) {
        this.digest = digest;
        this.labels = labels;
    }

    /** The line; null where nobody is told who says it. */
    String of(Position p) {
        if (p.speaker() == null) {
            return null;
        }
        String name = Card.line(p.speaker().name());
        Actor known = null;
        for (Actor a : digest.facts().actors()) {
            known = known == null && a.name().equals(p.speaker().name()) ? a : known;
        }
        if (name.isEmpty() || known == null && name.length() < 5 && Character.isLowerCase(name.codePointAt(0))) {
            return null;
        }
        int first = name.offsetByCodePoints(0, 1);
        String speaker = name.substring(0, first).toUpperCase(Locale.ROOT) + name.substring(first) + (known == null ? "" : RoleText.bracketed(known, labels));
        if (known == null && labels.get("hangs").list("text").contains(name.split(" ", 2)[0])) {
            return null;
        }
        String sourced = sourced(p);
        if (sourced != null) {
            return sourced;
        }
        String own = own(p);
        if (own != null) {
            return speaker + " " + own;
        }
        StringBuilder parts = new StringBuilder();
        for (Passage part : p.content()) {
            parts.append(parts.length() == 0 ? "" : " … ").append(Card.line(part.text()));
        }
        String content = balanced(parts.toString());
        boolean direct = p.kind() == Position.Kind.DIRECT;
        String words = shortened(direct ? inside(content) : content);
        String quoted = direct ? label("quote-open") + words + label("quote-close") : words;
        Joint joint = direct ? Joint.COLON : Joint.of(p, digest.article().text(), labels);
        return speaker + " " + stance(p, known, name, joint) + joint.before(labels) + quoted;
    }

    /** Verb and content as they stand, where only a preposition or nothing parts them and what follows is no clause; null else. */
    private String own(Position p) {
        Passage content = p.content().get(0);
        Passage cue = p.cue();
        boolean ordered = cue != null && !cue.inTitle() && !content.inTitle() && p.content().size() == 1 && p.kind() == Position.Kind.INDIRECT
                && p.speaker().mention() != null && p.speaker().mention().end() <= cue.begin() && cue.end() < content.begin() && content.begin() - cue.end() <= LONGEST_GAP;
        if (!ordered) {
            return null;
        }
        String text = digest.article().text();
        String gap = text.substring(cue.end(), content.begin()).strip();
        String opens = content.text().split("\\s", 2)[0].toLowerCase(Locale.ROOT);
        boolean hangs = labels.get("hangs").list("text").contains(gap.isEmpty() ? opens : gap.toLowerCase(Locale.ROOT))
                || gap.isEmpty() && labels.get("hangs-behind").list("text").contains(cue.text().toLowerCase(Locale.ROOT));
        String line = Card.line(text.substring(cue.begin(), content.end()));
        return hangs && line.length() <= LONGEST ? balanced(line) : null;
    }

    /** "Nach Angaben der Polizei wurden …": words whose verb comes first stand behind their source as in the text; null for others. */
    private String sourced(Position p) {
        Passage content = p.content().get(0);
        boolean first = labels.get("verb-first").list("text").contains(content.text().split("\\s", 2)[0]);
        if (!first || p.cue() == null || p.speaker().mention() == null || p.kind() != Position.Kind.INDIRECT) {
            return null;
        }
        int begin = Math.min(p.cue().begin(), p.speaker().mention().begin());
        int end = p.content().get(p.content().size() - 1).end();
        boolean before = begin < content.begin() && content.begin() - begin <= LONGEST / 2 && end - begin <= LONGEST && !p.cue().inTitle() && !content.inTitle();
        String line = before ? balanced(Card.line(digest.article().text().substring(begin, end))) : "";
        return line.isEmpty() || !Character.isUpperCase(line.codePointAt(0)) ? null : line;
    }

    private String stance(Position p, Actor known, String name, Joint joint) {
        Lexicon.Entry e = labels.get("stance-" + p.stance().name().toLowerCase(Locale.ROOT));
        Lexicon.Entry verb = joint == Joint.COLON ? e : labels.get(e.get("below", e.headword()));
        boolean several = known != null && known.type() == ActorType.GROUP && name.endsWith(label("several-ending"));
        return several ? verb.get("several", verb.get("text")) : verb.get("text");
    }

    private String label(String key) {
        return labels.get(key).get("text");
    }

    /** Without the quotation marks that enclose it all. */
    private static String inside(String s) {
        int begin = !s.isEmpty() && QUOTES.indexOf(s.charAt(0)) >= 0 ? 1 : 0;
        int end = s.length() > begin && QUOTES.indexOf(s.charAt(s.length() - 1)) >= 0 ? s.length() - 1 : s.length();
        return s.substring(begin, end);
    }

    /** With the closing mark that a quotation lacks, or without the one that nothing opens. */
    private String balanced(String s) {
        int marks = 0;
        for (int i = 0; i < s.length(); i++) {
            marks += QUOTES.indexOf(s.charAt(i)) >= 0 ? 1 : 0;
        }
        if (marks % 2 == 0) {
            return s;
        }
        if (QUOTES.indexOf(s.charAt(0)) >= 0) {
            return s.substring(1);
        }
        return QUOTES.indexOf(s.charAt(s.length() - 1)) >= 0 ? s.substring(0, s.length() - 1) : s + (s.indexOf('"') >= 0 ? "\"" : label("quote-close"));
    }

    private static String shortened(String s) {
        if (s.length() <= LONGEST) {
            return s;
        }
        int at = s.lastIndexOf(' ', LONGEST - 2);
        at = at < LONGEST / 2 ? LONGEST - 2 : at;
        return s.substring(0, Character.isHighSurrogate(s.charAt(at - 1)) ? at - 1 : at) + " …";
    }
}
