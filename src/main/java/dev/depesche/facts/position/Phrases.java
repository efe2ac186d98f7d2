package dev.depesche.facts.position;

/** Finds where noun phrases end and which can be a subject. */
final class Phrases {

    private final Clauses clauses;

    Phrases(Clauses clauses) {
        this.clauses = clauses;
    }

    /** One past the noun phrase that begins at {@code i}, with genitives and attributes; -1 where none begins there. */
    int end(int i, int limit) {
        int e = core(i, limit);
        if (e < 0) {
            return -1;
        }
        while (e < limit) {
            int next = -1;
            Word w = clauses.word(e);
            if (clauses.hidden(e) && (clauses.quotations().at(e) == null || core(e, limit) > 0)) {
                int h = e;
                while (h < limit && clauses.hidden(h)) {
                    h++;
                }
                next = h < limit || h == limit ? h : -1;
            } else if (w.is("genitive") || w.is("attribute") || w.is("join")) {
                next = core(e + 1, limit);
                if (w.is("genitive")) {
                    next = core(e, limit);
                }
            }
            if (next <= e) {
                return e;
            }
            e = next;
        }
        return e;
    }

    /** One past determiner, adjectives and head; a pronoun alone is one too. */
    int core(int i, int limit) {
        if (i >= limit) {
            return -1;
        }
        if (clauses.hidden(i)) {
            return quotedName(i, limit);
        }
        int k = i;
        boolean determined = false;
        if (clauses.word(k).is("determiner")) {
            determined = true;
            k++;
        }
        while (k < limit && !clauses.hidden(k) && (clauses.token(k).isNumber() || inNumber(k, limit)
                || clauses.token(k).isWord() && !clauses.token(k).isCapitalised()
                && (clauses.word(k).adjective() && !clauses.word(k).is("determiner") || determined && k == i + 1 && beforeAdjective(k, limit)
                || clauses.word(k).is("determiner") && k == i + 1 && determined
                || !clauses.word(k).known() && clauses.word(k).classes().isEmpty() && !hyphenedNoun(clauses.token(k).text())) && !clauses.word(k).is("preposition")
                && !clauses.word(k).is("auxiliary") && !clauses.word(k).is("and") && !clauses.word(k).is("so"))) {
            k++;
        }
        int heads = k;
        while (k < limit && head(k)) {
            k++;
        }
        if (k > heads) {
            return k;
        }
        int quoted = determined && heads < limit ? quotedName(heads, limit) : -1;
        if (quoted > 0) {
            return quoted;
        }
        if (clauses.word(i).is("pronoun")) {
            return i + 1;
        }
        if (determined && heads > i + 1 && Character.isDigit(clauses.token(heads - 1).text().charAt(0)) && !clauses.token(heads - 1).isNumber()) {
            return heads;
        }
        boolean smallName = heads == limit && heads == i + 2 && !clauses.word(heads - 1).known() && clauses.word(heads - 1).classes().isEmpty();
        return determined && heads > i + 1 && (smallName || heads < limit && clauses.hidden(heads)) ? heads : -1;
    }

    /** "einer gestern vorgestellten Studie": an adverb that goes with the adjective behind it. */
    private boolean beforeAdjective(int k, int limit) {
        return (clauses.word(k).is("adverb") || clauses.word(k).is("negation")) && !clauses.word(k).is("and") && k + 2 < limit && !clauses.hidden(k + 1) && !clauses.hidden(k + 2)
                && clauses.word(k + 1).adjective() && !clauses.token(k + 1).isCapitalised() && clauses.token(k + 2).isCapitalised();
    }

    /** One past the quotation that begins at {@code i} and can be the name of a paper or a body; -1 where none does. */
    private int quotedName(int i, int limit) {
        Quotation q = clauses.quotations().at(i);
        boolean name = q != null && q.first() == i && q.words() <= 4 && q.last() <= limit && clauses.token(i + 1).isCapitalised();
        return name ? q.last() : -1;
    }

    /** Whether the mark parts the digits of one number: "9.500". */
    private boolean inNumber(int k, int limit) {
        return k > 0 && k + 1 < limit && (clauses.token(k).is(".") || clauses.token(k).is(","))
                && clauses.token(k + 1).isNumber() && !clauses.token(k + 1).spaceBefore() && !clauses.token(k).spaceBefore();
    }

    /** "39-Jährige", "ai-Bericht", "eBay". */
    static boolean hyphenedNoun(String text) {
        int hyphen = text.indexOf('-');
        boolean inner = text.length() > 2 && Character.isLowerCase(text.charAt(0)) && Character.isUpperCase(text.charAt(1));
        return inner || hyphen > 0 && hyphen + 1 < text.length() && Character.isUpperCase(text.charAt(hyphen + 1));
    }

    private boolean head(int k) {
        if (clauses.hidden(k)) {
            return false;
        }
        Word w = clauses.word(k);
        boolean capital = clauses.token(k).isCapitalised() || hyphenedNoun(clauses.token(k).text());
        boolean name = k + 1 < clauses.sentence().last() && clauses.token(k + 1).isCapitalised() && !w.is("determiner") && w.known()
                && w.classes().isEmpty();
        return capital && (name || !clauses.initial(k) || w.noun() || w.name() || !w.known() && w.classes().isEmpty())
                && !w.is("preposition") && !w.is("determiner") && !w.is("personal") && !w.is("adverb") && !w.is("subordinate");
    }

    /** "einer Zeitung", "der kleinen Zeitung": no subject ever has that form; "einer der Fahrer" has. */
    private boolean dative(int i) {
        boolean more = i + 1 < clauses.sentence().last() && clauses.token(i + 1).isWord() && !clauses.hidden(i + 1);
        if (!more) {
            return false;
        }
        boolean weak = !clauses.token(i + 1).isCapitalised() && clauses.word(i + 1).adjective() && clauses.token(i + 1).lower().endsWith("en");
        return clauses.word(i).is("feminine-oblique") && !clauses.word(i + 1).is("determiner") && !clauses.word(i + 1).is("of")
                || clauses.token(i).is("der") && weak;
    }

    /** Whether the phrase that begins at {@code i} cannot be a speaker: for the form of its first word, or as it tells a time. */
    boolean oblique(int i) {
        Word w = clauses.word(i);
        if (w.is("oblique") || w.is("reflexive") || dative(i)) {
            return true;
        }
        for (int k = i; k < clauses.sentence().last() && k < i + 4 && !clauses.word(k).is("preposition"); k++) {
            if (clauses.word(k).is("time")) {
                return true;
            }
            if (clauses.token(k).isCapitalised() && k > i) {
                break;
            }
        }
        return false;
    }
}
