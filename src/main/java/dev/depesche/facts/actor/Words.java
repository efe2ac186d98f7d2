package dev.depesche.facts.actor;

import dev.depesche.language.Gazetteer;
import dev.depesche.language.Gazetteer.CountryWord;
import dev.depesche.language.Gazetteer.Form;
import dev.depesche.language.Language;
import dev.depesche.language.Lexicon;
import dev.depesche.text.Reading;
import dev.depesche.text.Text;
import dev.depesche.text.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What the language knows for telling actors: closed classes of words, role nouns, words for countries, word forms. */
final class Words {

    private static final int LONGEST_COUNTRY = 5;
    private static final int LONGEST_ENDING = 6;

    private final Language language;
    private final Map<String, Set<String>> classes = new HashMap<>();
    private final Map<String, String> lands = new HashMap<>();
    private final RoleNouns roles;
    private final FirstNames firstNames = new FirstNames();
    private final Gazetteer world = Gazetteer.world();
    private final boolean nounsCapitalised;
    private final Lexicon starts;
    private final Set<String> irregular = new HashSet<>();

    Words(Language language) {
        this.language = language;
        this.roles = new RoleNouns(language);
        starts = language.lexicon("sentence-starts");
        if (!language.code().equals("de")) {
            for (Lexicon.Entry e : language.lexicon("irregular-verbs").entries()) {
                irregular.add(e.headword());
                irregular.addAll(e.list("past"));
                irregular.addAll(e.list("part"));
            }
        }
        Lexicon lexicon = language.lexicon("actor-words");
        nounsCapitalised = "yes".equals(lexicon.header("nouns-capitalised"));
        for (Lexicon.Entry e : lexicon.entries()) {
            classes.put(e.headword(), Set.copyOf(e.list("class")));
            if (e.list("class").contains("land")) {
                lands.put(e.headword(), e.get("country"));
            }
        }
    }

    /** Whether common nouns begin with a capital, as in German. */
    boolean nounsCapitalised() {
        return nounsCapitalised;
    }

    RoleNouns roles() {
        return roles;
    }

    FirstNames firstNames() {
        return firstNames;
    }

    boolean is(Token t, String wordClass) {
        Set<String> c = classes.get(t.text());
        if (c == null) {
            c = classes.get(t.lower());
        }
        return c != null && c.contains(wordClass);
    }

    /** Whether the word in its dictionary form is of the class. */
    boolean is(String lemma, String wordClass) {
        return classes.getOrDefault(lemma, Set.of()).contains(wordClass);
    }

    /** Whether the word, exactly so written, is of the class: "April" but not "april". */
    boolean isExactly(Token t, String wordClass) {
        Set<String> c = classes.get(t.text());
        return c != null && c.contains(wordClass);
    }

    /** Whether a noun and all that stands before it begins behind the word: an article, a possessor, a number. */
    boolean opensNoun(Token t) {
        return is(t, "determiner") || is(t, "indefinite") || is(t, "his") || is(t, "number") || t.is("'s");
    }

    /** "of", "von", and in German an article in the genitive: "Sprecher der Polizei". */
    boolean opensGenitive(Token t) {
        return is(t, "of") || is(t, "genitive") || nounsCapitalised && t.is("der");
    }

    /** Whether the word is of a closed class, or a verb, so that it modifies no noun. */
    boolean closed(Token t) {
        return is(t, "preposition") || is(t, "of") || is(t, "and") || is(t, "naming") || is(t, "verb") || is(t, "relative") || is(t, "break") || is(t, "adverb") || is(t, "title")
                || is(t, "he") || is(t, "she") || is(t, "they") || is(t, "he-object") || is(t, "they-object");
    }

    /** Whether a word in small letters is a finite verb, or in a language without a dictionary looks like one. */
    boolean finite(Token t) {
        if (!t.isWord() || t.isCapitalised()) {
            return false;
        }
        if (!nounsCapitalised) {
            return is(t, "verb") || t.lower().length() > 4 && t.lower().endsWith("ed")
                    || t.lower().length() > 4 && t.lower().endsWith("s") && !t.lower().endsWith("ss") && !is(t, "preposition") && !is(t, "modifier") && !roles.endsInRole(t.lower());
        }
        if (is(t, "preposition") || is(t, "determiner") || is(t, "of")) {
            return false;
        }
        for (Reading r : language.morphology().readings(t.text())) {
            if (r.isFinite()) {
                return true;
            }
        }
        return false;
    }

    /** Whether an English word in small letters looks like a noun: of no closed class, and no form of a verb that one can see. */
    boolean maybeNoun(Token t) {
        String l = t.lower();
        return t.isWord() && !t.isCapitalised() && !t.is("'s") && !t.is("n't") && !closed(t) && !opensNoun(t) && !finite(t) && !is(t, "demonstrative") && !l.endsWith("ly")
                && !l.endsWith("ing") && !l.endsWith("self") && !irregular.contains(l);
    }

    /** Whether the word is surely some form of a verb, infinitives counted in German. */
    boolean verb(Token t) {
        if (!nounsCapitalised) {
            return is(t, "verb") || t.lower().length() > 4 && t.lower().endsWith("ed") || t.is("be") || t.is("n't") || t.is("'re") || t.is("'ll") || t.is("'ve");
        }
        return finite(t) || !t.isCapitalised() && t.isWord() && language.morphology().readings(t.text()).stream().anyMatch(r -> r.tag().startsWith("VER") && !r.has("PA2"));
    }

    /** Whether a finite verb form is of the plural and no singular. */
    boolean plural(Token t) {
        boolean many = false;
        for (Reading r : language.morphology().readings(t.text())) {
            if (r.tag().startsWith("VER")) {
                if (r.has("SIN") && r.has("3")) {
                    return false;
                }
                many |= r.has("PLU");
            }
        }
        return many;
    }

    /** Whether the word can be an adjective before a noun: an inflected one, an ordinal or an age, or one made of a country. */
    boolean adjective(Token t) {
        CountryWord w = world.countryWord(language.code(), t.text());
        if (w != null && w.form() == Form.ADJECTIVE) {
            return true;
        }
        if (!nounsCapitalised) {
            return is(t, "modifier") || t.lower().endsWith("-old") || t.lower().endsWith("-based") || t.lower().endsWith("-born");
        }
        if (!t.isWord() || t.isCapitalised() || is(t, "determiner") || is(t, "indefinite") || is(t, "preposition") || is(t, "and")) {
            return Character.isDigit(t.text().charAt(0)) && t.lower().contains("jährig");
        }
        String l = t.lower();
        if (!l.endsWith("e") && !l.endsWith("en") && !l.endsWith("er") && !l.endsWith("es") && !l.endsWith("em") && !l.endsWith("a")) {
            return false;
        }
        var readings = language.morphology().readings(t.text());
        if (readings.isEmpty()) {
            return l.length() > 4;
        }
        for (Reading r : readings) {
            if (r.isAdjective() || r.tag().startsWith("ZAL")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a capitalised word is a common noun in the dictionary. */
    boolean commonNoun(Token t) {
        for (Reading r : language.morphology().readings(t.text())) {
            if (r.isNoun()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a capitalised word has an adjective's form: "Sportliche", "Erste". */
    boolean adjectiveForm(Token t) {
        for (Reading r : language.morphology().readings(t.lower())) {
            if (r.isAdjective() || r.tag().startsWith("ZAL")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a German noun names a person by its making: "Springerin", "Chemiker", "Aktivist"; the endings stand in the lexicon. */
    boolean personNoun(Token t) {
        String l = t.lower();
        boolean ending = false;
        for (int k = Math.max(1, l.length() - LONGEST_ENDING); k < l.length() - 1 && !ending; k++) {
            Set<String> c = classes.get("-" + l.substring(k));
            ending = c != null && c.contains("person-ending");
        }
        if (!ending || l.length() < 5) {
            return false;
        }
        for (Reading r : language.morphology().readings(t.text())) {
            if (r.isNoun() && !r.has("NEU") && !r.has("PLU")) {
                return true;
            }
        }
        return l.indexOf('-') > 0 || !known(t);
    }

    /** Whether the dictionary knows the word, as it stands or in small letters. */
    boolean known(Token t) {
        return !language.morphology().readings(t.text()).isEmpty() || !language.morphology().readings(t.lower()).isEmpty();
    }

    boolean startsSentences(Token t) {
        return starts.contains(t.text());
    }

    /** How many tokens from {@code i} on, before {@code limit}, are a word for a country; 0 for none. */
    int countryLength(Text text, int i, int limit) {
        for (int n = Math.min(world.beginsCountry(language.code(), text.token(i).text()) ? LONGEST_COUNTRY : 1, limit - i); n > 0; n--) {
            if (countryWord(text, i, i + n) != null) {
                return n;
            }
        }
        return 0;
    }

    /** What the tokens say of a country; codes say nothing here. Capitals throughout count as a word written large. */
    CountryWord countryWord(Text text, int first, int last) {
        Token t = text.token(first);
        if (!t.isWord() || last - first > 1 && !text.token(last - 1).isWord()) {
            return null;
        }
        CountryWord w = countryWord(text.text(text.span(first, last)));
        if (w == null && last - first == 1 && nounsCapitalised && t.isCapitalised()) {
            CountryWord small = countryWord(t.lower());
            w = small != null && small.form() == Form.ADJECTIVE ? small : null;
        }
        if (w == null && last - first == 1 && t.isAllCaps() && t.text().length() > 3) {
            w = countryWord(t.text().charAt(0) + t.lower().substring(1));
        }
        return w;
    }

    CountryWord countryWord(String words) {
        CountryWord w = world.countryWord(language.code(), words);
        return w == null || w.form() == Form.CODE ? null : w;
    }

    /** The country of the first word for one between two tokens, compounds and seats of government included; null where none stands there. */
    String countryIn(Text text, int first, int last) {
        for (int i = first; i < last; i++) {
            int n = countryLength(text, i, last);
            if (n > 0) {
                return countryWord(text, i, i + n).country();
            }
            String c = compoundCountry(text.token(i));
            c = c == null ? landCountry(text.token(i)) : c;
            if (c != null) {
                return c;
            }
        }
        return null;
    }

    /** The country of the land whose adjective this is: "der bayerische Umweltminister". */
    private String landCountry(Token t) {
        if (lands.isEmpty()) {
            return null;
        }
        String l = t.lower();
        int stem = l.lastIndexOf("isch");
        return stem > 0 && l.length() > stem + 4 && l.charAt(stem + 4) == 'e' && l.length() <= stem + 6 ? lands.get(l.substring(0, stem + 4)) : null;
    }

    /** The country that a compound begins with: "US-Präsident", "Kremlsprecher". */
    String compoundCountry(Token t) {
        if (!t.isCapitalised()) {
            return null;
        }
        String s = t.text();
        int hyphen = s.indexOf('-');
        if (hyphen > 1) {
            CountryWord w = countryWord(s.substring(0, hyphen));
            return w != null && (w.form() == Form.NAME || w.form() == Form.GOVERNMENT) ? w.country() : null;
        }
        for (int k = 5; nounsCapitalised && k < s.length() - 3; k++) {
            CountryWord w = countryWord(s.substring(0, k));
            if (w != null && w.form() == Form.GOVERNMENT && roles.endsInRole(s.substring(k))) {
                return w.country();
            }
        }
        return null;
    }

    String code() {
        return language.code();
    }
}
