package dev.depesche.facts.clause;

import dev.depesche.facts.Mention;
import dev.depesche.facts.NewsText;
import dev.depesche.facts.position.Kinds;
import dev.depesche.facts.position.WordKinds;
import dev.depesche.text.Text;
import dev.depesche.text.Token;

/** Tells of each mention of one article how it stands in its sentence. Not safe for use by several threads. */
public final class Bearings {

    private static final double BACKGROUND = 0.4;
    private static final double ORIGIN = 0.2;
    private static final double ADJOINING = 0.7;
    /** How many nouns that own each other are passed at most: "des Jahrestags der Eröffnung des Parks in X". */
    private static final int OWNERS = 3;

    private final NewsText news;
    private final Reader text;
    private final Reader title;

    public Bearings(NewsText news) {
        this.news = news;
        this.text = reader(news, news.text());
        this.title = news.title() == null ? null : reader(news, news.title());
    }

    private static Reader reader(NewsText news, Text text) {
        Kinds plain = WordKinds.of(news.language(), text);
        ClauseWords words = ClauseWords.of(news.language());
        return plain != null ? new PlainReader(text, plain, words) : new GermanReader(text, new GermanKinds(text, news.language()), words);
    }

    /** How {@code m} stands; {@code name} is what it names, without an ending. */
    public Bearing of(Mention m, String name) {
        Reader r = reader(m.inTitle());
        int first = r.text.tokenAt(m.begin());
        int last = Math.max(first + 1, r.text.tokenAt(m.end() - 1) + 1);
        if (last > r.text.size() || first >= r.text.size()) {
            return Bearing.OTHER;
        }
        if (m.end() < r.text.token(last - 1).end()) {
            return new Bearing(Bearing.Kind.ATTRIBUTE, last - 1);
        }
        if (r.inBrackets(first)) {
            return new Bearing(Bearing.Kind.ASIDE, -1);
        }
        String said = (m.inTitle() ? news.title() : news.text()).content().substring(m.begin(), m.end());
        boolean ending = said.endsWith("s") && !name.endsWith("s");
        return r.of(first, last, ending, 0);
    }

    /**
     * How surely a mention that stands so tells where the news is: 1 for "in X", "nahe X", "160 Kilometer südlich von X", less where that hangs on
     * a noun of the background ("nach dem Anschlag in X", "wegen der Krise in X"), least where somebody is only from there ("aus dem Dorf Y bei X",
     * "der in X geborene"), 0 where it tells no place.
     *
     * @param surface whether "auf" or "an" tell a place too, as they do of waters and sites but not of towns and countries
     */
    public double locates(Mention m, Bearing b, boolean surface) {
        Reader r = reader(m.inTitle());
        if (!b.is(Bearing.Kind.OBLIQUE) || !r.where(b.head(), surface)) {
            return 0;
        }
        int before = b.head() - 1;
        int behind = r.text.tokenAt(m.end());
        boolean first = before < r.text.sentenceOf(b.head()).first();
        if (!first && r.words.is("home", r.text.token(before)) || behind < r.text.sentenceOf(b.head()).last() && r.words.is("home-behind", r.text.token(behind))) {
            return ORIGIN;
        }
        if (first || r.kinds.at(before) != Kinds.Kind.NOUN || !r.text.token(before).isWord() || r.isTime(before)) {
            return 1;
        }
        return hangs(r, before);
    }

    /** How surely what hangs on the noun at {@code noun} tells where the news is. */
    private static double hangs(Reader r, int noun) {
        Bearing outer = r.of(noun, noun + 1, false, 0);
        for (int owners = 0; owners < OWNERS && outer.is(Bearing.Kind.OWNER) && outer.head() >= 0; owners++) {
            if (r.words.is("background", r.text.token(outer.head()))) {
                return BACKGROUND;
            }
            outer = r.of(outer.head(), outer.head() + 1, false, 0);
        }
        if (!outer.is(Bearing.Kind.OBLIQUE)) {
            return 1;
        }
        return r.words.is("origin", r.text.token(outer.head())) ? ORIGIN : r.words.is("background", r.text.token(outer.head())) ? BACKGROUND : 1;
    }

    /**
     * How surely a mention that stands so names the town of a place without a name of its own: "in a Leeds hospital", "near the Ohio court"; 0 where
     * it does not, as in "in the Leeds area", which may be anywhere around.
     */
    public double adjoins(Mention m, Bearing b) {
        Reader r = reader(m.inTitle());
        if (!b.is(Bearing.Kind.ATTRIBUTE) || b.head() < 0 || m.end() >= r.text.token(b.head()).begin()) {
            return 0;
        }
        Token head = r.text.token(b.head());
        if (head.isCapitalised() || r.words.is("distance", head)) {
            return 0;
        }
        Bearing whole = r.of(r.text.tokenAt(m.begin()), b.head() + 1, false, 0);
        return whole.is(Bearing.Kind.OBLIQUE) && r.where(whole.head(), false) ? ADJOINING : 0;
    }

    /** Whether a mention that stands so tells where somebody goes: "nach X", "to X". */
    public boolean leads(Mention m, Bearing b) {
        return b.is(Bearing.Kind.OBLIQUE) && reader(m.inTitle()).words.is("direction", reader(m.inTitle()).text.token(b.head()));
    }

    /** How the words from one token to another stand. */
    public Bearing of(boolean inTitle, int first, int last) {
        return reader(inTitle).of(first, last, false, 0);
    }

    /** First and last token of the group of verbs that {@code verb} is part of; {@code finite} is the index of what carries its tense, -1 for none. */
    public int[] group(boolean inTitle, int verb, int finite) {
        return reader(inTitle).group(verb, finite);
    }

    /** Index of the last word of the phrase whose relative clause begins before the verbs that begin at {@code verb}; -1 where none does. */
    public int antecedent(boolean inTitle, int verb) {
        return reader(inTitle).antecedent(verb);
    }

    /** The group of verbs before the one that begins at {@code verb}, where "and" joins both or the later one only goes on; null for none. */
    public int[] joined(boolean inTitle, int verb) {
        return reader(inTitle).joined(verb);
    }

    /** What the words of the title given apart, or of the text, are. */
    public Kinds kinds(boolean inTitle) {
        return reader(inTitle).kinds;
    }

    private Reader reader(boolean inTitle) {
        return inTitle ? title : text;
    }

    /** Reads from a phrase to the left and to the right, by the habits of a language. */
    abstract static class Reader {

        static final int FAR = 40;
        /** How many members of a list are passed at most. */
        static final int LISTED = 4;

        final Text text;
        final Kinds kinds;
        final ClauseWords words;

        Reader(Text text, Kinds kinds, ClauseWords words) {
            this.text = text;
            this.kinds = kinds;
            this.words = words;
        }

        boolean isTime(int i) {
            return words.is("time", text.token(i));
        }

        /** Whether the preposition tells a place, by itself or behind a word for a direction or distance. */
        boolean where(int i, boolean surface) {
            if (words.is(surface ? "locative" : "inside", text.token(i))) {
                return true;
            }
            for (int k = i - 1; k >= Math.max(text.sentenceOf(i).first(), i - 3); k--) {
                if (words.is("distance", text.token(k))) {
                    return words.is("owner", text.token(i));
                }
            }
            return false;
        }

        /** How the phrase from one token to another stands; {@code genitive} where its name wears an ending; {@code depth} bounds lists. */
        abstract Bearing of(int first, int last, boolean genitive, int depth);

        abstract int[] group(int verb, int finite);

        abstract int antecedent(int verb);

        abstract int[] joined(int verb);

        boolean inBrackets(int i) {
            int low = Math.max(text.sentenceOf(i).first(), i - 12);
            for (int k = i - 1; k >= low; k--) {
                if (text.token(k).is(")") || text.token(k).is("]")) {
                    return false;
                }
                if (text.token(k).is("(") || text.token(k).is("[")) {
                    return true;
                }
            }
            return false;
        }

        /** Index behind the bracket that closes the one at {@code i}; {@code i + 1} where none does. */
        int behindBracket(int i, int end) {
            for (int k = i + 1; k < Math.min(end, i + FAR); k++) {
                if (text.token(k).is(")") || text.token(k).is("]")) {
                    return k + 1;
                }
            }
            return i + 1;
        }
    }
}
