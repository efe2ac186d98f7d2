package dev.depesche.summary;

/** Turns "Am Montag empfing der Minister …" into "der Minister empfing …", so that the day can go. */
final class Inversion {

    /** Where the words stand that change places: the front's begin, the verb, and the subject, from {@code subject} to {@code end}. */
    record Order(int front, int verb, int subject, int end) {
    }

    private static final int FRONT = 14;

    private final ShortSentence s;

    Inversion(ShortSentence s) {
        this.s = s;
    }

    /** Where the sentence opens with a phrase or, its front left out, with the verb, and the subject behind it is told. */
    void invert() {
        if (!s.german() || s.inverted != null) {
            return;
        }
        int last = s.clause();
        int h = s.start();
        if (h + 3 >= last) {
            return;
        }
        int f = s.bare ? h : verb(h, last);
        int[] subject = f < 0 || f + 1 >= last ? null : new GermanSubject(s).behind(f, last);
        if (subject != null) {
            s.inverted = new Order(h, f, subject[0], subject[1]);
        }
    }

    /** The finite verb behind the phrase that opens the sentence; -1 where no phrase does. */
    private int verb(int h, int last) {
        boolean phrase = s.classes.is(s.token(h), "time-preposition") || s.classes.is(s.token(h), "adjunct") || s.moment(h)
                || s.news.language().morphology().readings(s.token(h).lower()).stream().anyMatch(r -> r.tag().startsWith("PRP"));
        int f = h + 1;
        while (f < last && (s.gone(f) || s.token(f).isCapitalised() || !s.finite(s.token(f)) || f - h < 2 && !s.moment(h))) {
            f++;
        }
        return phrase && f < last && f - h <= FRONT ? f : -1;
    }
}
