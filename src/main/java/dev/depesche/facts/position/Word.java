package dev.depesche.facts.position;

import dev.depesche.text.Reading;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a word form can be, boiled down from its readings and the language's function words.
 *
 * @param finite      can be a finite verb
 * @param auxiliary   can be a finite auxiliary or modal
 * @param subjunctive is a finite verb in reported mood and nothing else in the third person (German "habe", "wäre")
 * @param conditional whether that mood is only the weaker one ("wäre", "könnte"), which the reporter uses himself too
 * @param participle  can be a past participle
 * @param infinitive  can be an infinitive
 * @param toInfinitive has the infinitive's particle inside ("mitzuteilen")
 * @param known       whether any reading is known
 * @param third       which numbers it has as a finite verb of the third person: {@link #ONE}, {@link #MANY}, {@link #BOTH}, 0 for none
 * @param nominative  the same as a noun in the nominative
 * @param verbs       lemmas of its verb readings, in the dictionary's order: the first that fits is taken
 */
record Word(boolean finite, boolean auxiliary, boolean subjunctive, boolean conditional, boolean participle, boolean infinitive, boolean toInfinitive,
            boolean noun, boolean name, boolean adjective, boolean known, int third, int nominative, Set<String> verbs, Set<String> classes) {

    static final int ONE = 1;
    static final int MANY = 2;
    static final int BOTH = 3;

    static Word of(List<Reading> readings, Set<String> classes) {
        boolean finite = false;
        boolean auxiliary = false;
        boolean reported = false;
        boolean told = false;
        boolean first = false;
        boolean participle = false;
        boolean infinitive = false;
        boolean toInfinitive = false;
        boolean noun = false;
        boolean name = false;
        boolean adjective = false;
        int thirdPerson = 0;
        int nominative = 0;
        boolean other = !classes.isEmpty() && !classes.contains("auxiliary");
        Set<String> verbs = new LinkedHashSet<>();
        for (Reading r : readings) {
            String tag = r.tag();
            if (tag.startsWith("VER")) {
                verbs.add(r.lemma());
                if (r.has("PA2")) {
                    participle = true;
                } else if (r.has("INF")) {
                    infinitive = true;
                } else if (r.has("EIZ")) {
                    toInfinitive = true;
                } else if (!r.has("IMP") && !r.has("PA1")) {
                    finite = true;
                    auxiliary |= r.has("AUX") || r.has("MOD");
                    boolean third = r.has("3");
                    thirdPerson |= third ? number(r) : 0;
                    boolean mood = r.has("KJ1") || r.has("KJ2");
                    reported |= third && mood;
                    first |= third && r.has("KJ1");
                    told |= third && !mood;
                }
            } else if (r.isNoun()) {
                noun = true;
                nominative |= r.has("NOM") ? number(r) : 0;
            } else if (r.isName()) {
                name = true;
            } else if (tag.startsWith("ADJ")) {
                adjective = true;
                other = true;
            } else if (tag.startsWith("PA")) {
                adjective = true;
            } else {
                other = true;
            }
        }
        return new Word(finite && !classes.contains("determiner") && !classes.contains("preposition"), auxiliary,
                reported && !told && !other, reported && !told && !other && !first, participle, infinitive, toInfinitive, noun, name, adjective,
                !readings.isEmpty(), thirdPerson, nominative, Collections.unmodifiableSet(verbs), Set.copyOf(classes));
    }

    private static int number(Reading r) {
        return (r.has("SIN") ? ONE : 0) | (r.has("PLU") ? MANY : 0);
    }

    /** The same as an infinitive with its particle inside. */
    Word asToInfinitive() {
        return new Word(finite, auxiliary, subjunctive, conditional, participle, infinitive, true, noun, name, adjective, known, third, nominative, verbs, classes);
    }

    boolean is(String wordClass) {
        return classes.contains(wordClass);
    }
}
