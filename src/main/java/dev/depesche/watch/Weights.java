package dev.depesche.watch;

/** What a find is worth by where it stands; set so that one mention in passing stays below {@link Watch#DEFAULT_THRESHOLD}. */
final class Weights {

    static final double TITLE = 0.6;
    static final double LEAD = 0.45;
    static final double BODY = 0.12;
    /** Added to a place in the body when half of the words stand in title or lead too. */
    static final double FRONT = 0.22;
    static final double MAIN = 0.6;
    static final double PASSING = 0.15;

    private Weights() {
    }

    static double of(Evidence.Zone zone) {
        return switch (zone) {
            case TITLE -> TITLE;
            case LEAD -> LEAD;
            case BODY -> BODY;
        };
    }
}
