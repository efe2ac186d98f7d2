package dev.depesche.facts;

import dev.depesche.text.Sentence;
import dev.depesche.text.Span;
import dev.depesche.text.Text;
import dev.depesche.text.Token;

/**
 * The place, day and agency that a report opens with, up to their dash: "OSLO, March 3 (Reuters) -", "München (dpa) –", "BERLIN –".
 *
 * <p>It is no part of what the sentence behind it says. Told by its form alone; a few tokens of each of the first sentences are read.
 */
public final class Dateline {

    private static final int SENTENCES = 4;
    private static final int LONGEST = 16;

    private final Span span;

    private Dateline(Span span) {
        this.span = span;
    }

    /** The dateline of the article's body; one that covers nothing where there is none. */
    public static Dateline of(NewsText news) {
        for (Sentence s : news.body().subList(0, Math.min(SENTENCES, news.body().size()))) {
            int dash = dash(news.text(), s);
            if (dash > s.first() && dash + 1 < s.last()) {
                return new Dateline(new Span(s.begin(), news.text().token(dash + 1).begin()));
            }
        }
        return new Dateline(new Span(0, 0));
    }

    /** {@code said} without the dateline at its begin. */
    public Span without(Span said) {
        return said.begin() >= span.begin() && said.begin() < span.end() && said.end() > span.end() ? new Span(span.end(), said.end()) : said;
    }

    /** The index of the dash that ends a dateline, -1 where the sentence opens with none. */
    private static int dash(Text text, Sentence s) {
        boolean bracket = false;
        boolean agency = false;
        boolean capitals = true;
        for (int i = s.first(); i < s.last() && i - s.first() < LONGEST; i++) {
            Token t = text.token(i);
            if (i > s.first() && !bracket && isDash(t)) {
                boolean news = i + 1 < s.last() && !(text.token(i + 1).isWord() && !text.token(i + 1).isCapitalised());
                return news && (agency || capitals || i == s.first() + 1) ? i : -1;
            }
            if (t.is("(")) {
                bracket = true;
            } else if (t.is(")")) {
                agency |= bracket;
                bracket = false;
            } else if (!bracket && t.isWord() && !t.isCapitalised() || t.is(":") || t.is("!") || t.is("?")) {
                return -1;
            } else if (!bracket && !agency && t.isWord()) {
                capitals &= t.isAllCaps();
            }
        }
        return -1;
    }

    /** Whether {@code t} can end a dateline: a dash, also as wires type it ("OSLO _ Following are …"). */
    public static boolean isDash(Token t) {
        return t.is("–") || t.is("—") || (t.is("-") || t.is("_")) && t.spaceBefore();
    }
}
