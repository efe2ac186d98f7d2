package dev.depesche.summary;

import dev.depesche.facts.NewsText;
import dev.depesche.text.Sentence;
import java.util.List;

/** Tells where the article's lead begins: behind a standfirst, which ends in a question or is followed by a dateline. */
final class Lead {

    private static final int FAR = 4;

    private Lead() {
    }

    /** Index of the lead among {@code body}; 0 where no standfirst is told. */
    static int of(NewsText news, List<Sentence> body) {
        for (int i = Math.min(FAR, body.size()) - 1; i > 0; i--) {
            if (Datelines.end(news.text(), body.get(i)) > body.get(i).first()) {
                return i;
            }
        }
        for (int i = Math.min(FAR, body.size()) - 2; i >= 0; i--) {
            if (news.text().token(body.get(i).last() - 1).is("?") && body.get(i + 1).paragraph() != body.get(i).paragraph()) {
                return i + 1;
            }
        }
        return 0;
    }
}
