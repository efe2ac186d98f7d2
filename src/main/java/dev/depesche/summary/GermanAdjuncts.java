package dev.depesche.summary;

/** Tells which phrases with a preposition a German clause can do without: when, where and why, but not what the verb or a noun needs. */
final class GermanAdjuncts {

    /** The rank of what has to stay. */
    static final int NEEDED = 99;

    private final ShortSentence s;
    private final GermanPhrases words;

    GermanAdjuncts(ShortSentence s, GermanPhrases words) {
        this.s = s;
        this.words = words;
    }

    /** What the phrase from preposition {@code i} to {@code end} costs: little where it hangs on no verb, {@link #NEEDED} where the rest would not stand without it. */
    int rank(int i, int end, boolean front) {
        boolean loose = s.classes.is(s.token(i), "loose");
        boolean place = s.classes.is(s.token(i), "place");
        boolean behindNoun = i > s.sentence.first() && s.token(i - 1).isCapitalised() && !s.gone(i - 1);
        int next = words.live(end);
        boolean quoted = next < s.end() && "„\"“»".contains(s.token(next).text());
        boolean attributed = next < s.end() && !s.named(i, end) && s.classes.is(s.token(next), "attribute");
        attributed |= loose && next < s.end() && s.classes.is(s.token(next), "loose") && !words.verbal(next);
        boolean direction = (place || s.classes.is(s.token(i), "tight")) && s.classes.is(s.token(i + 1), "accusative") && !s.named(i, end)
                || s.token(i).is("nach") && s.token(i + 1).isCapitalised() && s.named(i + 1, i + 2);
        boolean located = s.classes.is(s.token(i), "tight") && s.classes.is(s.token(i + 1), "dative");
        boolean belongs = s.classes.is(s.token(i), "tight") && !located && (end >= s.end() || words.verbal(end));
        boolean fixed = behindNoun && i - 2 >= s.sentence.first() && words.preposition(i - 2);
        boolean genitive = next < s.end() && (s.token(next).is("des") || s.token(next).is("eines"));
        boolean counted = i - 2 >= s.sentence.first() && s.number(i - 2) && !s.classes.is(s.token(i), "distance");
        boolean within = end < s.end() && !s.token(end).isWord() && !s.token(end).spaceBefore() && !s.token(end).is(",") || behindNoun && (s.moment(i - 1) && (s.moment(i) || s.classes.is(s.token(i), "distance")) || !counted && s.classes.is(s.token(i - 1), "relational"));
        boolean name = next < s.end() && s.token(next).isCapitalised() && s.named(next, next + 1);
        boolean elsewhere = i >= s.parts.get(0)[1] && !loose && !place;
        boolean frame = s.classes.is(s.token(i), "contraction") && s.classes.is(s.token(i + 1), "frame");
        if (frame && !quoted && !genitive && !fixed) {
            return 3;
        }
        boolean occasion = s.inverted != null && i == s.inverted.front() && s.classes.is(s.token(i), "contraction") && s.classes.is(s.token(i + 1), "occasion");
        if (occasion) {
            return 4;
        }
        boolean apposed = end + 2 < s.end() && s.token(end).is(",") && s.token(end + 1).isCapitalised() && s.token(end + 2).is(",");
        boolean scope = s.token(i).is("seit") && behindNoun && i - 2 >= s.sentence.first() && (s.token(i - 2).lower().endsWith("sten") || s.token(i - 2).lower().endsWith("ste"));
        if (apposed || scope || name || elsewhere || quoted || attributed || direction || belongs || fixed || genitive || within) {
            return NEEDED;
        }
        boolean bare = s.token(i + 1).isCapitalised() && !s.named(i, end) && !loose || s.classes.is(s.token(i), "idiom");
        boolean article = place && s.classes.is(s.token(i), "contraction");
        if (s.token(i).is("von") && i > s.sentence.first() && !s.token(i - 1).isCapitalised() && !s.token(i - 1).isNumber() && s.token(i - 1).isWord() && !words.verbal(i - 1)) {
            return NEEDED;
        }
        if (bare && !behindNoun && !article || bare && (end >= s.end() - 1 || words.verbal(end)) || s.token(i).is("von")) {
            return bare ? NEEDED : 9;
        }
        int rank = loose ? 2 : place ? 4 : located ? 5 : front || behindNoun ? 6 : NEEDED;
        return rank + (s.main(i, end) ? 6 : s.named(i, end) ? 1 : 0);
    }

    /**
     * One past the phrases and genitives that go on from the phrase of {@code first}, which tells why, when or where, to where the clause or its
     * last verbs begin: "[wegen Verletzung der Rechte beim Vorgehen gegen Kranke] beschlossen"; -1 where anything else stands between. What the
     * verb needs stays: "[nach seinem Sturz] vor Gericht gestellt".
     */
    int chain(int first, int end, int last) {
        boolean counted = s.token(first - 1).isCapitalised() && (s.moment(first - 1) || s.classes.is(s.token(first - 1), "measure") || first - 2 >= s.sentence.first() && s.number(first - 2));
        boolean loose = s.classes.is(s.token(first), "loose") && !counted;
        int k = loose || !counted && s.classes.is(s.token(first), "place") ? end : s.end();
        int phrase = -1;
        while (k < Math.min(last, s.end()) && !words.verbal(k) && !(k + 1 == Math.min(last, s.end()) && s.token(k).isWord() && !s.token(k).isCapitalised())) {
            boolean opens = words.preposition(k) && k + 1 < last;
            int next = s.gone(k) ? k + 1 : opens ? words.phrase(k + 1, last) : words.genitive(k) ? words.phrase(k, last) : k;
            if (!s.gone(k) && (next <= k + 1 || opens && !loose && s.classes.is(s.token(k), "tight"))) {
                return -1;
            }
            phrase = opens && !s.gone(k) ? k : phrase;
            k = next;
        }
        boolean needed = phrase >= end && !s.classes.is(s.token(phrase), "attribute") && (s.classes.is(s.token(phrase), "tight") && !s.classes.is(s.token(phrase + 1), "dative")
                || s.token(phrase + 1).isCapitalised() && !s.named(phrase, k));
        return phrase < 0 || k > s.end() ? -1 : needed ? phrase : k;
    }
}
