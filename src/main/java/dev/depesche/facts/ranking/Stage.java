package dev.depesche.facts.ranking;

import dev.depesche.facts.Mention;
import dev.depesche.facts.NewsText;
import dev.depesche.text.Sentence;
import dev.depesche.text.Span;
import java.util.List;

/** Where in an article a mention stands: title, first sentences, the rest. */
final class Stage {

    private final NewsText news;
    private final List<Sentence> body;
    private final Span title;

    Stage(NewsText news) {
        this.news = news;
        this.body = news.body();
        this.title = news.article().titleSpan();
    }

    boolean inTitle(Mention m) {
        return m.inTitle() || title != null && title.contains(m.begin());
    }

    /** The number of the body's sentence that the mention stands in, from 0; -1 where it stands in none. */
    int sentence(Mention m) {
        if (inTitle(m)) {
            return -1;
        }
        int low = 0;
        int high = body.size() - 1;
        while (low <= high) {
            int mid = (low + high) >>> 1;
            Sentence s = body.get(mid);
            if (m.begin() < s.begin()) {
                high = mid - 1;
            } else if (m.begin() >= s.end()) {
                low = mid + 1;
            } else {
                return mid;
            }
        }
        return -1;
    }

    /** Whether the mention stands among the first words of its sentence or title. */
    boolean opens(Mention m) {
        if (m.inTitle()) {
            return m.begin() < 25;
        }
        Sentence s = news.text().sentenceAt(m.begin());
        return s != null && m.begin() - s.begin() < 25;
    }
}
