package dev.depesche.summary;

/** Leaves out the office that a German sentence names for what is certain all the same: "nach Angaben der Polizei", "laut Behördenangaben"; a party's word stays. */
final class GermanSource {

    private final ShortSentence s;
    private final GermanPhrases words;

    GermanSource(ShortSentence s) {
        this.s = s;
        this.words = new GermanPhrases(s);
    }

    /** Wherever it stands in the main clause; at the begin only where the subject behind the verb can take its place. */
    void leave() {
        for (int i = s.start(); i + 2 < s.end(); i++) {
            int end = s.gone(i) ? i : source(i);
            if (end <= i + 1 || !s.free(i, end)) {
                continue;
            }
            if (i > s.start()) {
                s.leave(i, end);
            } else if (!s.bare && s.inverted == null && end < s.end() && !s.token(end).isCapitalised() && s.finite(s.token(end)) && new GermanSubject(s).behind(end, s.clause()) != null) {
                s.leave(i, end);
                s.bare = true;
            }
        }
    }

    /** One past the words that name the office; {@code i} where none begin here. */
    private int source(int i) {
        boolean opens = s.token(i).is("nach") || s.token(i).is("laut") || i == s.start() && (s.token(i).lower().equals("nach") || s.token(i).lower().equals("laut"));
        if (!opens) {
            return i;
        }
        int end = words.phrase(i + 1, s.end());
        boolean report = false;
        boolean official = false;
        int nouns = 0;
        for (int k = i + 1; k < end; k++) {
            report |= s.classes.is(s.token(k), "report");
            official |= s.classes.is(s.token(k), "official");
            nouns += s.token(k).isCapitalised() ? 1 : 0;
        }
        boolean nobody = report && nouns == 1 && s.token(i).lower().equals("laut");
        boolean told = official && (report || s.token(i).lower().equals("laut"));
        return end > i + 1 && (told || nobody) ? end : i;
    }
}
