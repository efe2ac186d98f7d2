package dev.depesche.facts.name;

import dev.depesche.text.Morphology;
import dev.depesche.text.Reading;
import java.util.Locale;

/** Common words out of a dictionary in which all nouns are capitalised; unknown words are tried as compounds of known ones. */
final class DictionaryWords implements CommonWords {

    private static final int SHORTEST_PART = 3;
    /** A tail of so many letters that is a noun makes a compound, whatever stands before it. */
    private static final int LONG_TAIL = 5;
    private static final int LONGEST_COMPOUND = 60;
    private static final String[] LINKS = {"", "s", "es", "n", "en", "er", "e"};

    private final Morphology morphology;

    DictionaryWords(Morphology morphology) {
        this.morphology = morphology;
    }

    @Override
    public long marks(String form, String lower) {
        long m = 0;
        for (Reading r : morphology.readings(form)) {
            if (r.isName()) {
                m |= name(r);
            } else if (r.isNoun()) {
                m |= Mark.COMMON | (r.has("PLU") ? Mark.PLURAL : 0);
            } else {
                m |= Mark.COMMON;
            }
        }
        for (Reading r : morphology.readings(lower)) {
            m |= isSmall(r.tag()) ? Mark.SMALL : 0;
            if (r.isAdjective()) {
                m |= Mark.ADJECTIVE;
            } else if (m == 0 || (m & (Mark.FIRST | Mark.SURNAME | Mark.PLACE)) == 0) {
                m |= Mark.RARE;
            }
        }
        if ((m & (Mark.COMMON | Mark.RARE | Mark.FIRST | Mark.SURNAME | Mark.PLACE)) == 0) {
            m |= (m & Mark.ADJECTIVE) != 0 ? Mark.RARE : compound(form, 0);
        }
        return m;
    }

    private static boolean isSmall(String tag) {
        return tag.startsWith("PRO") || tag.startsWith("ADV") || tag.startsWith("KON") || tag.startsWith("PRP") || tag.startsWith("ART") || tag.startsWith("NEG");
    }

    @Override
    public boolean inflected(String lower) {
        if (lower.length() < 4 || "enmrs".indexOf(lower.charAt(lower.length() - 1)) < 0) {
            return false;
        }
        boolean adjective = false;
        for (Reading r : morphology.readings(lower)) {
            if (r.tag().startsWith("VER") || r.tag().startsWith("ADV")) {
                return false;
            }
            adjective |= r.isAdjective() && (r.has("NOM") || r.has("AKK") || r.has("DAT") || r.has("GEN"));
        }
        return adjective;
    }

    private static long name(Reading r) {
        if (r.has("VOR")) {
            return Mark.FIRST;
        }
        if (r.has("NAC")) {
            return Mark.SURNAME;
        }
        return r.has("STD") || r.has("COU") || r.has("GEB") || r.has("WAT") || r.has("GEO") || r.has("MOU") ? Mark.PLACE | Mark.PLACE_SURE : 0;
    }

    /** COMPOUND where the word falls into two common ones, the first perhaps with a link: "Verkehrs-ausschuss", "US-Präsident". */
    private long compound(String form, int depth) {
        int hyphen = form.lastIndexOf('-');
        if (hyphen > 0 && hyphen < form.length() - 2) {
            String tail = form.substring(hyphen + 1);
            return noun(tail) || compound(tail, 1) != 0 ? Mark.COMPOUND : 0;
        }
        if (form.length() > LONGEST_COMPOUND) {
            return 0;
        }
        for (int i = SHORTEST_PART; i <= form.length() - SHORTEST_PART; i++) {
            if (noun(capital(form.substring(i))) && first(form.substring(0, i), depth)) {
                return Mark.COMPOUND;
            }
        }
        for (int i = SHORTEST_PART; i <= form.length() - LONG_TAIL; i++) {
            if (noun(capital(form.substring(i)))) {
                return Mark.COMPOUND | Mark.TAIL;
            }
        }
        return 0;
    }

    @Override
    public String tail(String form) {
        String word = form.substring(form.lastIndexOf('-') + 1);
        for (int i = word.length() < form.length() ? 0 : SHORTEST_PART; i <= word.length() - SHORTEST_PART; i++) {
            if (noun(capital(word.substring(i)))) {
                return word.substring(i).toLowerCase(Locale.ROOT);
            }
        }
        return null;
    }

    private boolean first(String head, int depth) {
        for (String link : LINKS) {
            if (head.endsWith(link) && head.length() - link.length() >= SHORTEST_PART) {
                String bare = head.substring(0, head.length() - link.length());
                if (noun(bare) || depth == 0 && bare.length() > 5 && compound(bare, 1) != 0 || link.isEmpty() && stem(bare.toLowerCase(Locale.ROOT))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean stem(String lower) {
        return !morphology.readings(lower).isEmpty() || !morphology.readings(lower + "en").isEmpty() || !morphology.readings(lower + "e").isEmpty();
    }

    private boolean noun(String form) {
        for (Reading r : morphology.readings(form)) {
            if (r.isNoun()) {
                return true;
            }
        }
        return false;
    }

    private static String capital(String s) {
        return s.substring(0, 1).toUpperCase(Locale.ROOT) + s.substring(1);
    }
}
