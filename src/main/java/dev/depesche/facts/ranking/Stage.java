package dev.depesche.facts.ranking;

import dev.depesche.facts.Mention;
import dev.depesche.facts.NewsText;
import dev.depesche.text.Sentence;
import dev.depesche.text.Span;
import java.util.List;

/** Where in an article a mention stands: title, first sentences, the rest. */
final class Stage {

    /** Up to so many sentences of so few words before the first are place and author: "Bozen (mk)." */
    private static final int LABELS = 3;
    private static final int SHORT = 5;

    private final NewsText news;
    private final List<Sentence> body;
    private final Span title;

    Stage(NewsText news) {
        this.news = news;
        List<Sentence> all = news.body();
        int from = 0;
        while (from < all.size() - 1 && from < LABELS && all.get(from).last() - all.get(from).first() <= SHORT) {
            from++;
        }
        this.body = all.subList(from, all.size());
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

    /** Whether the mention is the place of the place line before the body's first sentence: "Bozen (mk).", not of a line that says more. */
    boolean inPlaceLine(Mention m) {
        if (inTitle(m) || body.isEmpty() || m.begin() >= body.get(0).begin() || m.begin() < news.body().get(0).begin()) {
            return false;
        }
        Sentence line = news.text().sentenceAt(m.begin());
        int behind = news.text().tokenAt(m.end());
        return line != null && line.begin() == m.begin() && (behind >= line.last() || !news.text().token(behind).isWord());
    }

    /** Whether the mention is all that stands before the colon of its title: "Ukraine: …". */
    boolean label(Mention m) {
        String in = m.inTitle() ? news.article().title() : news.article().text();
        int begin = m.inTitle() ? 0 : title.begin();
        return m.begin() - begin < 2 && m.end() < in.length() && in.charAt(m.end()) == ':';
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
