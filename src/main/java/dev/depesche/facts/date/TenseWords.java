package dev.depesche.facts.date;

import dev.depesche.language.Language;
import dev.depesche.language.Lexicon;
import java.util.HashMap;
import java.util.Map;

/** What the words of one language say of when things happen: {@code date-tense.lex}, and the forms of its irregular verbs. */
final class TenseWords {

    private final Lexicon forms;
    private final String pastEnding;
    private final String infinitive;
    private final Map<String, Word> irregular = new HashMap<>();

    private TenseWords(Language language) {
        this.forms = language.lexicon("date-tense");
        this.pastEnding = forms.header("past-ending");
        this.infinitive = forms.header("infinitive");
        String verbs = forms.header("irregular");
        if (verbs != null) {
            for (Lexicon.Entry verb : language.lexicon(verbs).entries()) {
                add(verb, "part", Word.PARTICIPLE);
                add(verb, "past", Word.PAST);
            }
        }
    }

    static TenseWords of(Language language) {
        return new TenseWords(language);
    }

    private void add(Lexicon.Entry verb, String key, Word word) {
        for (String form : verb.list(key)) {
            if (!form.equals(verb.headword())) {
                irregular.put(form, word);
            }
        }
    }

    /** What one word says; a finite verb says it louder (3) than a participle (2), and that than the present tense (1). */
    record Word(Tense.Side side, int strength) {

        static final int LOUDEST = 3;

        static final Word PAST = new Word(Tense.Side.PAST, 3);
        static final Word PARTICIPLE = new Word(Tense.Side.PAST, 2);
        static final Word FUTURE = new Word(Tense.Side.FUTURE, 3);
        static final Word NEAR = new Word(Tense.Side.NEAREST, 3);
        static final Word PRESENT = new Word(Tense.Side.PRESENT, 1);
    }

    /** The lexicon's value for a word, null where it lists none: "past", "future", "preposition" … */
    String kind(String lower) {
        Lexicon.Entry e = forms.get(lower);
        return e == null ? null : e.get("v", "none");
    }

    /** Whether the past form behind such a word is still to come: "will be held". */
    boolean governs(String lower) {
        Lexicon.Entry e = forms.get(lower);
        return e != null && "yes".equals(e.get("governs"));
    }

    /** Whether a participle with it tells of what is over: "ist … gefallen". */
    boolean isAuxiliary(String lower) {
        Lexicon.Entry e = forms.get(lower);
        return e != null && "yes".equals(e.get("aux"));
    }

    /** What an irregular form says, null for others. */
    Word irregular(String lower) {
        return irregular.get(lower);
    }

    /** How regular past forms end, null in a language that has a dictionary. */
    String pastEnding() {
        return pastEnding;
    }

    /** The word before infinitives, null where the language has none that tells. */
    String infinitive() {
        return infinitive;
    }
}
