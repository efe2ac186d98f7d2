package dev.depesche.digest;

import dev.depesche.facts.Passage;
import dev.depesche.facts.Position;
import dev.depesche.language.Lexicon;
import java.util.List;
import java.util.Locale;

/**
 * A position in the article's own words, where a line made of speaker, stance and content would be no sentence: the verb with what hangs
 * on it ("warnte vor Ausfällen"), or the whole sentence ("Nach Angaben der Polizei wurden …").
 */
final class AsWritten {

    private static final int LONGEST = 300;
    private static final int LONGEST_GAP = 8;
    private static final int LONGEST_BETWEEN = 40;
    private static final int LONGEST_FRONT = 120;
    private static final String ENDS = ".!?:";
    private static final String APART = ",;:()";

    private final String text;
    private final Lexicon labels;

    AsWritten(String text, Lexicon labels) {
        this.text = text;
        this.labels = labels;
    }

    /** Verb and content, to stand behind the speaker; null where what follows is a clause, or the cue a noun ("Kern's decision to …"). */
    String verb(Position p) {
        Passage content = p.content().get(0);
        Passage cue = p.cue();
        Passage mention = p.speaker().mention();
        boolean told = cue != null && mention != null && !cue.inTitle() && !content.inTitle() && p.content().size() == 1 && p.kind() == Position.Kind.INDIRECT && !isSource(cue);
        if (!told || content.begin() <= Math.max(cue.end(), mention.end())) {
            return null;
        }
        boolean ordered = mention.end() <= cue.begin();
        String between = text.substring(Math.max(cue.end(), mention.end()), content.begin());
        boolean hangs = labels.get("clause-comma") == null ? ordered && between.length() <= LONGEST_GAP && hangs(between.strip(), content, cue)
                : between.length() <= LONGEST_BETWEEN && between.chars().noneMatch(c -> APART.indexOf(c) >= 0 || Quoted.isMark(c));
        boolean owned = ordered && text.substring(mention.begin(), cue.begin()).strip().matches("(?s).{1,200}['’]s?");
        String line = Card.line((ordered ? text.substring(cue.begin(), content.begin()) : cue.text() + between) + content.text() + particle(content));
        return hangs && !owned && line.length() <= LONGEST ? Quoted.balanced(line, labels) : null;
    }

    /** Where no comma marks a clause: a preposition, or a verb behind which none can stand. */
    private boolean hangs(String gap, Passage content, Passage cue) {
        List<String> hanging = labels.get("hangs").list("text");
        String opens = content.text().split("\\s", 2)[0].toLowerCase(Locale.ROOT);
        return hanging.contains(gap.isEmpty() ? opens : gap.toLowerCase(Locale.ROOT))
                || gap.isEmpty() && labels.get("hangs-behind").list("text").contains(cue.text().toLowerCase(Locale.ROOT));
    }

    /** The part of the verb that stands behind the content: "wies die Vorwürfe zurück"; empty where there is none. */
    private String particle(Passage content) {
        String behind = text.substring(content.end(), Math.min(text.length(), content.end() + LONGEST_GAP + 2));
        String word = behind.strip().split("[\\s.,;!?:]", 2)[0];
        return labels.get("particles") != null && behind.startsWith(" ") && labels.get("particles").list("text").contains(word) ? " " + word : "";
    }

    /** The sentence from its begin to the end of cue, speaker and content; null where it is too long or its begin cannot be seen. */
    String sentence(Position p) {
        int begin = p.content().get(0).begin();
        int end = p.content().get(p.content().size() - 1).end();
        boolean inTitle = p.content().get(0).inTitle();
        for (Passage part : new Passage[] {p.cue(), p.speaker().mention()}) {
            if (part != null) {
                begin = Math.min(begin, part.begin());
                end = Math.max(end, part.end());
                inTitle |= part.inTitle();
            }
        }
        int first = inTitle ? -1 : begin(begin);
        if (first < 0 || end - first > LONGEST) {
            return null;
        }
        while (end < text.length() && Quoted.isMark(text.charAt(end))) {
            end++;
        }
        String line = Card.line(text.substring(first, end));
        return line.isEmpty() || !Character.isUpperCase(line.codePointAt(0)) && !Quoted.isMark(line.charAt(0)) ? null : Quoted.balanced(line, labels);
    }

    /** Where the sentence that holds {@code at} begins; -1 where that is not near. */
    private int begin(int at) {
        int i = at;
        while (i > 0 && at - i < LONGEST_FRONT) {
            boolean quoted = i > 1 && Quoted.isMark(text.charAt(i - 1));
            if (text.charAt(i - 1) == '\n' || Character.isWhitespace(text.charAt(i)) && ends(quoted ? i - 2 : i - 1)) {
                return i;
            }
            i--;
        }
        return i == 0 ? 0 : -1;
    }

    /** Whether a sentence ends with this character; the point of "der 6. Senat" and of "z. B." ends none. */
    private boolean ends(int at) {
        return ENDS.indexOf(text.charAt(at)) >= 0
                && !(text.charAt(at) == '.' && at > 1 && (Character.isDigit(text.charAt(at - 1)) || !Character.isLetter(text.charAt(at - 2)) && Character.isLetter(text.charAt(at - 1))));
    }

    /** Whether the cue names a source ("laut", "zufolge") and is no verb. */
    boolean isSource(Passage cue) {
        return cue != null && labels.get("source-cues").list("text").contains(cue.text().toLowerCase(Locale.ROOT));
    }
}
