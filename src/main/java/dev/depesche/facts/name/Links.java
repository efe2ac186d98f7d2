package dev.depesche.facts.name;

import java.util.Set;

/** Which words a name may begin with and which may stand inside it. */
final class Links {

    private final Set<String> inside;

    Links(Set<String> inside) {
        this.inside = inside;
    }

    boolean anchor(Tagged t, int i) {
        if (t.has(i, Mark.NUMBER) && !t.has(i - 1, Mark.CAPITAL | Mark.NUMBER) && !(t.lower(i - 1).equals("of") && t.has(i - 2, Mark.BODY))) {
            return false;
        }
        return t.has(i, Mark.CAPITAL | Mark.NUMBER | Mark.INITIAL) && (!t.has(i, Mark.FUNCTION) || t.has(i, Mark.CLUB) && t.has(i + 1, Mark.PLACE | Mark.PLACE_MAYBE | Mark.NAMED) && !t.has(i + 1, Mark.FUNCTION));
    }

    boolean begins(Tagged t, int i) {
        if (t.has(i, Mark.CAPITAL | Mark.INITIAL)) {
            return anchor(t, i);
        }
        return t.has(i, Mark.PARTICLE) && !t.has(i, Mark.DETERMINER) && t.has(i + 1, Mark.CAPITAL | Mark.PARTICLE)
                && (t.has(i - 1, Mark.TITLE) || t.word(i).indexOf('-') > 0 || t.has(i, Mark.PARTICLE_FIRST) && !t.has(i - 1, Mark.CAPITAL));
    }

    /** "King's College", "Children's Hospital": whose it is belongs to the name. "Germany's Parliament" has two names. */
    private static boolean possessive(Tagged t, int i) {
        return owner(t, i) && t.has(i - 1, Mark.CAPITAL) && t.has(i - 1, Mark.COMMON | Mark.TITLE) && !t.has(i - 1, Mark.PLACE | Mark.INITIAL_PLACE | Mark.BODY)
                && (t.has(i + 1, Mark.BODY | Mark.SITE) || t.has(i + 1, Mark.CAPITAL) && t.has(i + 2, Mark.BODY) && t.has(i + 2, Mark.CAPITAL));
    }

    /** The mark of an owner: the "'s" of "King's", the apostrophe of "Teachers'". */
    static boolean owner(Tagged t, int i) {
        String w = t.lower(i);
        return w.equals("'s") || (w.equals("'") || w.equals("’")) && !t.nounsCapitalised() && t.word(i - 1).endsWith("s") && !t.text().token(i).spaceBefore();
    }

    /** A particle between the words of a name; one that is an article too only behind another or a first name: "van den Berg", "Karl zum Felde". */
    static boolean particle(Tagged t, int i) {
        if (!t.has(i, Mark.PARTICLE) || t.has(i, Mark.CAPITAL) || !t.has(i, Mark.DETERMINER) || !t.nounsCapitalised()) {
            return t.has(i, Mark.PARTICLE);
        }
        boolean behindAnother = t.has(i - 1, Mark.PARTICLE | Mark.PREPOSITION | Mark.PLACE_PREP) && !t.has(i - 1, Mark.CAPITAL);
        return behindAnother || t.lower(i).charAt(0) != 'd' && t.has(i - 1, Mark.FIRST | Mark.FIRST_MAYBE | Mark.SURNAME | Mark.UNKNOWN | Mark.BODY);
    }

    boolean inside(Tagged t, int i) {
        return particle(t, i) || possessive(t, i) || inside.contains(t.lower(i)) || t.has(i, Mark.ADJECTIVE) && t.lower(i - 1).equals("für");
    }
}
