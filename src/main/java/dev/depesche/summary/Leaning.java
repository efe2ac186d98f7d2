package dev.depesche.summary;

import dev.depesche.facts.NewsText;
import dev.depesche.text.Reading;
import dev.depesche.text.Sentence;
import dev.depesche.text.Token;
import java.util.List;

/** Tells which German sentences need what stands before them, and which only tell what was before the news. */
final class Leaning {

    private final NewsText news;
    private final WordClasses classes;

    Leaning(NewsText news, WordClasses classes) {
        this.news = news;
        this.classes = classes;
    }

    /** Whether it speaks of somebody told before: "dem 66-Jährigen", "die beiden Männer". */
    boolean pointsBack(Sentence s) {
        for (int i = s.first(); german() && i + 1 < s.last(); i++) {
            boolean definite = classes.is(news.text().token(i), "determiner") && !news.text().token(i).lower().startsWith("ein");
            Token next = news.text().token(i + 1);
            boolean aged = next.lower().matches("\\d{1,3}-jährigen?");
            boolean several = i == s.first() && classes.is(next, "several");
            if (definite && (aged && !named(i + 2, s.last()) || several)) {
                return true;
            }
        }
        return false;
    }

    private boolean named(int k, int last) {
        return k < last && news.text().token(k).isCapitalised();
    }

    /** Whether it leans on the sentence before by any word: where nothing is shortened, nothing that leans is told. */
    boolean anywhere(Sentence s) {
        for (int i = s.first(); german() && i < s.last(); i++) {
            Token t = news.text().token(i);
            boolean leans = classes.is(t, "anaphora") && !classes.is(t, "article") && !classes.is(t, "join") && !classes.is(t, "modifier") && !classes.is(t, "first-person") && !classes.is(t, "purpose") && !classes.is(t, "possessive") && !classes.is(t, "subordinate");
            if (leans && (i == s.first() || !classes.is(t, "pronoun"))) {
                return true;
            }
        }
        return pointsBack(s);
    }

    /** "hatte … eingeladen": whether its main clause stands in the pluperfect. */
    boolean before(Sentence s) {
        List<Token> tokens = news.text().tokens(s);
        for (int i = 1; german() && i < tokens.size() && !tokens.get(i).is(","); i++) {
            if (classes.is(tokens.get(i), "pluperfect")) {
                int end = i + 1;
                while (end < tokens.size() - 1 && !tokens.get(end).is(",")) {
                    end++;
                }
                Token last = tokens.get(end - 1);
                return !last.isCapitalised() && news.language().morphology().readings(last.text()).stream().anyMatch(r -> r.has("PA2") || r.tag().startsWith("PA2:PRD"))
                        && news.language().morphology().readings(last.text()).stream().noneMatch(Reading::isNoun);
            }
        }
        return false;
    }

    private boolean german() {
        return news.language().code().equals("de");
    }
}
