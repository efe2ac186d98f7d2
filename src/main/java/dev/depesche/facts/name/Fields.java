package dev.depesche.facts.name;

/** The fields that a German body is for, where there are several: "Ministerium für Umwelt, Energie und Verkehr", "Institut für Luft- und Raumfahrt". */
final class Fields {

    private Fields() {
    }

    /** "Ministerium für Bildung (und) Forschung": two fields of one body. */
    static boolean two(Tagged t, int head, int k) {
        return t.nounsCapitalised() && head >= 0 && t.lower(head + 1).equals("für") && !t.has(k, Mark.DETERMINER | Mark.PREPOSITION | Mark.PARTICLE) && t.text().token(k).isWord()
                && field(t, k - 1) && field(t, k + 1);
    }

    /** A comma between the fields of a body: "Ministerium für Umwelt(,) Energie und Verkehr". */
    private static boolean lists(Tagged t, int i) {
        if (!t.nounsCapitalised() || !t.word(i).equals(",")) {
            return false;
        }
        int from = i - 1;
        while (from > 1 && field(t, from) && t.word(from - 1).equals(",")) {
            from -= 2;
        }
        int to = i + 1;
        while (field(t, to) && t.word(to + 1).equals(",")) {
            to += 2;
        }
        return field(t, from) && t.lower(from - 1).equals("für") && t.has(from - 2, Mark.BODY) && field(t, to) && t.lower(to + 1).equals("und") && field(t, to + 2)
                && t.sameSentence(from - 2, to + 2);
    }

    /** A noun that can be the field of a body. */
    private static boolean field(Tagged t, int k) {
        return t.has(k, Mark.CAPITAL) && t.has(k, Mark.COMMON | Mark.COMPOUND) && !t.has(k, Mark.PLACE | Mark.BODY | Mark.ROLE | Mark.TITLE | Mark.FIRST);
    }

    /** The words of "Institut für (Luft- und) Raumfahrt" that wait for the end of theirs: in the name, but never its end. */
    static boolean waiting(Tagged t, int i) {
        if (lists(t, i)) {
            return true;
        }
        int first = t.word(i).equals("-") ? i - 1 : t.word(i - 1).equals("-") ? i - 2 : i;
        return t.nounsCapitalised() && t.has(first, Mark.CAPITAL) && t.has(first, Mark.FUNCTION) && t.lower(first - 1).equals("für") && t.has(first - 2, Mark.BODY) && t.sameSentence(first - 2, i)
                && t.word(first + 1).equals("-") && !t.text().token(first + 1).spaceBefore() && (i < first + 2 || !t.has(i, Mark.CAPITAL));
    }
}
