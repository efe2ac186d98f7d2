package dev.depesche.summary;

import dev.depesche.facts.Passage;
import dev.depesche.text.Reading;
import dev.depesche.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes what is left of a sentence as one line, and tells where its words stand. */
final class Rendering {

    private final ShortSentence draft;

    Rendering(ShortSentence draft) {
        this.draft = draft;
    }

    ShortSentence.Shortened render() {
        StringBuilder sb = new StringBuilder();
        List<Passage> from = new ArrayList<>();
        int end = draft.end();
        if (draft.inverted == null) {
            append(sb, from, draft.sentence.first(), end);
        } else {
            inverted(sb, from, draft.inverted, end);
        }
        from.sort(java.util.Comparator.comparingInt(Passage::begin));
        String s = sb.toString().strip();
        s = withoutMarks(s);
        int word = s.lastIndexOf(", ");
        if (word > 0 && draft.classes.word(s.substring(word + 2), "join")) {
            s = withoutMarks(s.substring(0, word));
        }
        while (!s.isEmpty() && ",;:–—-. ".indexOf(s.charAt(0)) >= 0) {
            s = s.substring(1);
        }
        if (s.isEmpty()) {
            return null;
        }
        int last = s.length() - 1;
        if (last > 1 && "”\"“".indexOf(s.charAt(last)) >= 0 && ",.".indexOf(s.charAt(last - 1)) >= 0) {
            s = s.substring(0, last - 1) + s.charAt(last);
        }
        return new ShortSentence.Shortened(s.substring(0, s.offsetByCodePoints(0, 1)).toUpperCase(java.util.Locale.ROOT) + s.substring(s.offsetByCodePoints(0, 1)), from, draft.needed || draft.german() && draft.lost(), draft.trimmed, draft.cost);
    }

    private static String withoutMarks(String s) {
        int end = s.length();
        while (end > 0 && ",;:–—- ".indexOf(s.charAt(end - 1)) >= 0) {
            end--;
        }
        return s.substring(0, end);
    }

    /** The subject, the verb, a reflexive pronoun, and what stood before the subject: a day before a place. */
    private void inverted(StringBuilder sb, List<Passage> from, Inversion.Order order, int end) {
        append(sb, from, order.subject(), order.end());
        append(sb, from, order.verb(), order.verb() + 1);
        int middle = order.verb() + 1;
        if (middle < order.subject() && draft.classes.is(draft.token(middle), "reflexive")) {
            append(sb, from, middle, middle + 1);
            middle++;
        }
        boolean day = false;
        for (int i = order.front(); i < order.verb(); i++) {
            day |= draft.moment(i);
        }
        if (!day) {
            append(sb, from, middle, order.subject());
        }
        int front = sb.length();
        append(sb, from, order.front(), order.verb());
        int opens = new GermanPhrases(draft).live(order.front());
        boolean noun = draft.news.language().morphology().readings(draft.token(opens).text()).stream().anyMatch(Reading::isNoun);
        if (sb.length() > front + 1 && !noun && !draft.named(opens, opens + 1)) {
            sb.setCharAt(front + 1, Character.toLowerCase(sb.charAt(front + 1)));
        }
        if (day) {
            append(sb, from, middle, order.subject());
        }
        append(sb, from, order.end(), end);
    }

    private void append(StringBuilder sb, List<Passage> from, int begin, int end) {
        int i = begin;
        while (i < end) {
            if (draft.gone(i)) {
                i++;
                continue;
            }
            int first = i;
            while (i < end && !draft.gone(i)) {
                i++;
            }
            Span span = draft.text.span(first, i);
            String words = draft.text.text(span).replaceAll("\\s+", " ");
            boolean mark = !draft.token(first).isWord() && !draft.token(first).isNumber() && ",.;:!?".contains(draft.token(first).text());
            if (sb.length() > 0 && mark && ",;:".indexOf(sb.charAt(sb.length() - 1)) >= 0) {
                sb.setLength(sb.length() - 1);
            }
            sb.append(sb.length() == 0 || mark || !draft.token(first).spaceBefore() && sb.length() > 0 && first > begin && !draft.gone(first - 1) ? "" : " ").append(words);
            from.add(new Passage(draft.text.text(span), span.begin(), span.end(), draft.inTitle));
        }
    }
}
