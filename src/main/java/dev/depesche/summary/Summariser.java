package dev.depesche.summary;

import dev.depesche.facts.Facts;
import dev.depesche.facts.NewsText;
import dev.depesche.facts.Passage;
import dev.depesche.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Makes headline and summary out of the ranked facts. */
public final class Summariser {

    private static final int LONGEST = 110;

    public Summary summarise(NewsText news, Facts facts) {
        List<SummarySentence> sentences = new ArrayList<>();
        for (var s : news.body()) {
            if (sentences.size() < 3 && s.last() - s.first() > 4) {
                sentences.add(new SummarySentence(Passage.of(news.article().text(), s.span()), null, "summary.lead"));
            }
        }
        return new Summary(headline(news, sentences), List.copyOf(sentences));
    }

    private static Headline headline(NewsText news, List<SummarySentence> lead) {
        String title = news.article().title();
        if (title != null && !title.isBlank() && title.length() <= LONGEST) {
            Span at = news.article().titleSpan();
            return new Headline(title, List.of(new Passage(title, at == null ? 0 : at.begin(), at == null ? title.length() : at.end(), at == null)),
                    "headline.title");
        }
        if (lead.isEmpty()) {
            return null;
        }
        Passage first = lead.get(0).passage();
        String text = first.text();
        if (text.length() > LONGEST) {
            int cut = text.lastIndexOf(' ', LONGEST - 2);
            text = text.substring(0, cut < 40 ? LONGEST - 2 : cut) + " …";
        }
        return new Headline(text, List.of(first), "headline.lead");
    }
}
