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
            append(sb, from, draft.inverted[1] + 1, draft.inverted[2]);
            append(sb, from, draft.inverted[1], draft.inverted[1] + 1);
            int front = sb.length();
            append(sb, from, draft.inverted[0], draft.inverted[1]);
            boolean noun = draft.news.language().morphology().readings(draft.token(draft.inverted[0]).text()).stream().anyMatch(Reading::isNoun);
            if (sb.length() > front + 1 && !noun && !draft.named(draft.inverted[0], draft.inverted[0] + 1)) {
                sb.setCharAt(front + 1, Character.toLowerCase(sb.charAt(front + 1)));
            }
            append(sb, from, draft.inverted[2], end);
        }
        from.sort(java.util.Comparator.comparingInt(Passage::begin));
        String s = sb.toString().strip();
        while (!s.isEmpty() && ",;:–—- ".indexOf(s.charAt(s.length() - 1)) >= 0) {
            s = s.substring(0, s.length() - 1);
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
        return new ShortSentence.Shortened(s.substring(0, s.offsetByCodePoints(0, 1)).toUpperCase(java.util.Locale.ROOT) + s.substring(s.offsetByCodePoints(0, 1)), from, draft.needed || draft.lost(), draft.trimmed);
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
