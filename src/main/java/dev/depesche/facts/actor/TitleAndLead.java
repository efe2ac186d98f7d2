package dev.depesche.facts.actor;

import dev.depesche.facts.NewsText;
import dev.depesche.text.Sentence;
import dev.depesche.text.Text;

/** The sentences that tell the news: those of the title, wherever it stands, and the first of the body. */
final class TitleAndLead {

    private static final int LEAD = 2;

    /** What is done with each. */
    @FunctionalInterface
    interface Reader {

        /** @param apart whether {@code text} is a title that was given apart from the article's text */
        void read(Text text, Sentence s, boolean apart);
    }

    private TitleAndLead() {
    }

    /** Shows {@code reader} each of them, in order. */
    static void read(NewsText news, Reader reader) {
        if (news.title() != null) {
            news.title().sentences().forEach(s -> reader.read(news.title(), s, true));
        }
        int n = 0;
        for (Sentence s : news.readable()) {
            boolean title = news.article().titleSpan() != null && news.article().titleSpan().overlaps(s.span());
            if (!title && n++ == LEAD) {
                break;
            }
            reader.read(news.text(), s, false);
        }
    }
}
