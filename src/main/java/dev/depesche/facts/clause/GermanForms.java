package dev.depesche.facts.clause;

import dev.depesche.language.Language;
import dev.depesche.text.Morphology;
import dev.depesche.text.Reading;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What German word forms can be by the dictionary alone; forms once looked up are kept up to a bound. Safe for use by several threads. */
final class GermanForms {

    private static final int REMEMBERED = 50_000;

    private final Morphology morphology;
    private final Map<String, Form> known = new ConcurrentHashMap<>();

    GermanForms(Language language) {
        morphology = language.morphology();
    }

    Form of(String word) {
        Form f = known.get(word);
        if (f == null) {
            f = Form.of(morphology.readings(word));
            if (known.size() < REMEMBERED) {
                known.put(word, f);
            }
        }
        return f;
    }

    /** What a word form can be, by itself: flags over all its readings in the dictionary. */
    record Form(int can) {

        private static final int KNOWN = 1;
        private static final int PREPOSITION = 1 << 1;
        private static final int DETERMINER = 1 << 2;
        private static final int PRONOUN = 1 << 3;
        private static final int OPENER = 1 << 4;
        private static final int AND = 1 << 5;
        private static final int FINITE = 1 << 6;
        private static final int AUXILIARY = 1 << 7;
        private static final int INFINITIVE = 1 << 8;
        private static final int PARTICIPLE = 1 << 9;
        private static final int ADJECTIVE = 1 << 10;
        private static final int ADVERB = 1 << 11;
        private static final int NOUN = 1 << 12;

        static Form of(List<Reading> readings) {
            int can = 0;
            for (Reading r : readings) {
                can |= KNOWN | (r.tag().startsWith("VER") ? verb(r) : closed(r) | open(r));
            }
            return new Form(can);
        }

        private static int verb(Reading r) {
            boolean finite = r.has("1") || r.has("2") || r.has("3");
            boolean auxiliary = finite && (r.tag().startsWith("VER:AUX") || r.tag().startsWith("VER:MOD"));
            return flag(finite, FINITE) | flag(auxiliary, AUXILIARY) | flag(r.has("INF") || r.has("EIZ"), INFINITIVE) | flag(r.has("PA2"), PARTICIPLE);
        }

        private static int closed(Reading r) {
            String t = r.tag();
            boolean personal = t.startsWith("PRO:PER");
            boolean determiner = t.startsWith("ART") || t.startsWith("ZAL") || t.startsWith("PRO") && !personal && !t.startsWith("PRO:REF") && !t.startsWith("PRO:REL");
            return flag(t.startsWith("PRP"), PREPOSITION) | flag(determiner, DETERMINER) | flag(personal && !r.has("DAT") && !r.has("AKK"), PRONOUN)
                    | flag(t.startsWith("KON:UNT"), OPENER) | flag(t.startsWith("KON:NEB"), AND);
        }

        private static int open(Reading r) {
            String t = r.tag();
            boolean adjective = t.startsWith("ADJ") || t.startsWith("PA1") || t.startsWith("PA2") && !r.has("PRD");
            return flag(adjective, ADJECTIVE) | flag(t.startsWith("ADV"), ADVERB) | flag(r.isNoun() || r.isName(), NOUN);
        }

        private static int flag(boolean holds, int flag) {
            return holds ? flag : 0;
        }

        boolean known() {
            return (can & KNOWN) != 0;
        }

        boolean preposition() {
            return (can & PREPOSITION) != 0;
        }

        boolean determiner() {
            return (can & DETERMINER) != 0;
        }

        boolean pronoun() {
            return (can & PRONOUN) != 0;
        }

        boolean opener() {
            return (can & OPENER) != 0;
        }

        boolean and() {
            return (can & AND) != 0;
        }

        boolean finite() {
            return (can & FINITE) != 0;
        }

        boolean auxiliary() {
            return (can & AUXILIARY) != 0;
        }

        boolean infinitive() {
            return (can & INFINITIVE) != 0;
        }

        boolean participle() {
            return (can & PARTICIPLE) != 0;
        }

        boolean adjective() {
            return (can & ADJECTIVE) != 0;
        }

        boolean adverb() {
            return (can & ADVERB) != 0;
        }

        boolean noun() {
            return (can & NOUN) != 0;
        }
    }
}
