package dev.depesche.facts.name;

import dev.depesche.text.Morphology;
import dev.depesche.text.Reading;
import java.util.List;
import java.util.Set;

/**
 * Tells the name by itself where its case shows: "Kreml" of "des Kremls", "Russland" of "Russlands".
 *
 * <p>A name with an adjective stays as it stands ("Deutschen Bundestages"): half of it in the nominative would be none.
 */
final class Nominative {

    private static final Set<String> GENITIVE_ARTICLES = Set.of("des", "eines", "dieses", "seines", "ihres", "jenes", "unseres");
    private static final int SHORTEST = 5;
    private static final int SHORTEST_TAIL = 4;

    private final Morphology morphology;
    private final PlaceNames places;
    private final boolean inflects;

    /** {@code inflects}: whether the language shows the case of names. */
    Nominative(Morphology morphology, PlaceNames places, boolean inflects) {
        this.places = places;
        this.morphology = morphology;
        this.inflects = inflects;
    }

    /** The name without its case, null where it stands as it is. */
    String of(Tagged t, Decider.Found f) {
        if (!inflects) {
            return null;
        }
        String form = t.text(f.first(), f.last());
        int last = f.last() - 1;
        String word = t.word(last);
        if (!word.endsWith("s") || t.any(f.first(), last, Mark.DETERMINER) || declined(t, f.first(), last) || word.length() < SHORTEST || t.has(last, Mark.ACRONYM)) {
            return null;
        }
        String bare = bare(t, f, word);
        return bare == null ? null : form.substring(0, form.length() - word.length()) + bare;
    }

    /** Whether the name begins with an adjective in another case: "(des) Auswärtigen Amts". */
    private static boolean declined(Tagged t, int first, int last) {
        return last > first && t.has(first, Mark.ADJECTIVE | Mark.DEMONYM) && t.word(first).endsWith("en");
    }

    private String bare(Tagged t, Decider.Found f, String word) {
        KnownNames.Hit hit = t.known()[f.first()];
        if (hit != null && hit.last() == f.last()) {
            List<String> listed = hit.known().words();
            String bare = listed.get(listed.size() - 1);
            return word.startsWith(bare) && word.length() > bare.length() ? bare : null;
        }
        String stripped = Genitive.strip(word);
        if (f.type() == NameType.PERSON) {
            return owns(t, f.last()) && !alone(t, word) || t.occurs(word.substring(0, word.length() - 1)) ? stripped : null;
        }
        if (t.has(f.last() - 1, Mark.GENITIVE)) {
            return stripped;
        }
        if (f.type() == NameType.LOCATION && stripped != null && places.sameCountry(word, stripped)) {
            return stripped;
        }
        String noun = noun(word);
        boolean article = t.sameSentence(f.first() - 1, f.first()) && GENITIVE_ARTICLES.contains(t.lower(f.first() - 1));
        if (noun != null && (article || f.last() - f.first() == 1) || f.type() == NameType.ORGANISATION && article) {
            return noun != null ? noun : stripped;
        }
        return t.occurs(word.substring(0, word.length() - 1)) ? stripped : null;
    }

    /** Whether the noun of what somebody has comes at token {@code i}: "(Ottos) Nachbar". */
    private static boolean owns(Tagged t, int i) {
        return t.sameSentence(i - 1, i) && t.has(i, Mark.CAPITAL) && t.has(i, Mark.COMMON | Mark.COMPOUND);
    }

    /** Whether the word stands elsewhere where it owns nothing: "Stevens" is then no Steven. */
    private static boolean alone(Tagged t, String word) {
        for (int i = 0; i < t.marks().length; i++) {
            if (t.word(i).equals(word) && !owns(t, i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** What a noun in the genitive, or a compound that ends in one, is called; null where it can stand in another case. */
    private String noun(String word) {
        for (int i = 0; i <= word.length() - SHORTEST_TAIL; i++) {
            String tail = i == 0 ? word : word.substring(i, i + 1).toUpperCase(java.util.Locale.ROOT) + word.substring(i + 1);
            String lemma = null;
            boolean other = false;
            for (Reading r : morphology.readings(tail)) {
                if (r.isNoun() && r.has("GEN") && r.has("SIN") && !r.lemma().equals(tail)) {
                    lemma = r.lemma();
                } else if (r.isNoun() || r.isName()) {
                    other = true;
                }
            }
            if (lemma != null || other) {
                return lemma == null || other || !tail.startsWith(lemma) ? null : word.substring(0, i + lemma.length());
            }
        }
        return null;
    }
}
