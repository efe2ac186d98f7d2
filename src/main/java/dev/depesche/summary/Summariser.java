package dev.depesche.summary;

import dev.depesche.facts.Facts;
import dev.depesche.facts.NewsText;
import dev.depesche.facts.Passage;
import dev.depesche.facts.Actor;
import dev.depesche.facts.Mention;
import dev.depesche.facts.Place;
import dev.depesche.text.Sentence;
import dev.depesche.text.Token;
import java.util.ArrayList;
import java.util.List;

/** Makes headline and summary out of the ranked facts. */
public final class Summariser {

    /** The summary of an article whose facts are ranked; never null. */
    public Summary summarise(NewsText news, Facts facts) {
        WordClasses words = news.language().known(WordClasses.class, WordClasses::new);
        List<Sentence> chosen = new SentenceChoice(news, facts, words).choose();
        List<SummarySentence> sentences = new ArrayList<>();
        for (Sentence s : chosen) {
            sentences.add(new SummarySentence(Passage.of(news.article().text(), s.span()), display(news, facts, words, s),
                    sentences.isEmpty() ? "summary.lead" : "summary.adds"));
        }
        return new Summary(new HeadlineMaker(news, facts, words, news.language().known(Headlinese.class, Headlinese::new)).make(chosen), List.copyOf(sentences));
    }

    /** The sentence without a dateline in capitals, or with the pronoun it opens with replaced by the name; null where nothing is changed. */
    private static String display(NewsText news, Facts facts, WordClasses words, Sentence s) {
        Token first = news.text().token(s.first());
        if (dateline(facts, first)) {
            int behind = Datelines.end(news.text(), s);
            return behind == s.first() ? null : news.article().text().substring(news.text().token(behind).begin(), s.end());
        }
        if (!words.is(first, "pronoun")) {
            return null;
        }
        for (Actor a : facts.actors()) {
            for (Mention m : a.mentions()) {
                if (!m.inTitle() && m.kind() == Mention.Kind.PRONOUN && m.begin() == first.begin() && m.end() == first.end()) {
                    return a.name() + news.article().text().substring(first.end(), s.end());
                }
            }
        }
        return null;
    }

    /** Whether a place in capitals begins with this token: "OSLO (AP) — …". */
    private static boolean dateline(Facts facts, Token first) {
        if (first.text().length() < 3 || !first.isAllCaps()) {
            return false;
        }
        for (Place p : facts.places()) {
            for (Mention m : p.mentions()) {
                if (!m.inTitle() && m.begin() == first.begin()) {
                    return true;
                }
            }
        }
        return false;
    }
}
