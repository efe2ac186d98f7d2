package dev.depesche.facts.position;

import dev.depesche.language.Language;
import dev.depesche.language.Lexicon;
import dev.depesche.text.Morphology;
import dev.depesche.text.Reading;
import dev.depesche.text.Text;
import dev.depesche.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tells of every word form what it can be: {@code position-words.lex} for the closed classes, the morphology for the rest.
 *
 * <p>Safe for use by several threads; forms once seen are remembered up to a bound.
 */
final class Grammar {

    private static final int REMEMBERED = 50_000;
    private static final int LONGEST_LETTERS = 5;

    private final Morphology morphology;
    private final Map<String, Set<String>> classes = new HashMap<>();
    private final Map<String, Word> known = new ConcurrentHashMap<>();
    private final Map<String, Boolean> speaking = new ConcurrentHashMap<>();
    private final Set<String> speakers = new HashSet<>();
    private final Set<String> media = new HashSet<>();
    private final Set<String> bearers = new HashSet<>();
    private final Set<String> bearersAlone = new HashSet<>();
    private final Map<String, String> naming = new HashMap<>();
    private final boolean nounsCapitalised;
    private final boolean plain;

    Grammar(Language language) {
        morphology = language.morphology();
        Lexicon lexicon = language.lexicon("position-words");
        for (Lexicon.Entry e : language.lexicon("speaker-nouns").entries()) {
            if (e.get("medium") != null) {
                media.add(e.headword());
            }
            if (!"yes".equals(e.get("medium"))) {
                speakers.add(e.headword());
            }
        }
        for (Lexicon.Entry e : language.lexicon("name-bearers").entries()) {
            if (e.get("kind") != null) {
                naming.put(e.headword(), e.get("kind"));
            } else {
                ("yes".equals(e.get("alone")) ? bearersAlone : bearers).add(e.headword());
            }
        }
        plain = "plain".equals(lexicon.header("frames"));
        nounsCapitalised = "yes".equals(lexicon.header("nouns-capitalised"));
        for (Lexicon.Entry e : lexicon.entries()) {
            classes.put(e.headword().toLowerCase(Locale.ROOT), Set.copyOf(e.list("class")));
        }
    }

    /** Whether the word names somebody or a body that can speak: a noun of such people, or a word that no dictionary of common words knows. */
    boolean canSpeak(Token token) {
        if (is(token, "personal") || is(token, "subject")) {
            return true;
        }
        if (!token.isCapitalised() && token.text().indexOf('-') < 0) {
            return false;
        }
        Boolean known = speaking.get(token.text());
        if (known == null) {
            known = endsIn(token.lower(), speakers) || likeName(token) || nounsCapitalised && letters(token.text());
            if (speaking.size() < REMEMBERED) {
                speaking.put(token.text(), known);
            }
        }
        return known;
    }

    /** Whether it is a body's name in letters, "NATO", rather than a word in capitals. */
    private static boolean letters(String form) {
        return form.length() > 1 && form.length() <= LONGEST_LETTERS && form.chars().allMatch(Character::isUpperCase);
    }

    private boolean likeName(Token token) {
        Word w = word(token, false);
        return w.name() || nounsCapitalised && !w.known() && w.classes().isEmpty() && !compound(token.lower());
    }

    /** Whether the lower-case word, or what it is the plural of, is a noun for people and bodies that can speak. */
    boolean speaker(String lower) {
        int n = lower.length();
        return endsIn(lower, speakers) || lower.endsWith("s") && endsIn(lower.substring(0, n - 1), speakers)
                || lower.endsWith("ies") && endsIn(lower.substring(0, n - 3) + "y", speakers);
    }

    /** Whether the word names what says something: "Bericht", "Parteiprogramm". */
    boolean isMedium(Token token) {
        return medium(token.lower());
    }

    /** The same of a lower-case word. */
    boolean medium(String lower) {
        for (int cut = 0; cut <= 2 && cut < lower.length(); cut++) {
            if (endsIn(lower.substring(0, lower.length() - cut), media)) {
                return true;
            }
        }
        return false;
    }

    /** How the word goes with the name of a thing: "called" ("genannt"), "calls" ("nennt"), null for not at all. */
    String naming(Token token) {
        return naming.get(token.lower());
    }

    /** Whether the noun bears a name that stands in quotation marks behind it: "Film", "Fernsehserie", "Stamms". */
    boolean bearsName(Token token) {
        String lower = token.isCapitalised() || !nounsCapitalised ? token.lower() : "";
        for (int cut = 0; cut <= 2 && cut < lower.length(); cut++) {
            String form = lower.substring(0, lower.length() - cut);
            boolean ending = cut == 0 || "esn".indexOf(lower.charAt(form.length())) >= 0;
            if (ending && (bearersAlone.contains(form) || endsIn(form, bearers))) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsIn(String lower, Set<String> nouns) {
        for (int i = 0; i + 2 < lower.length(); i++) {
            if (nouns.contains(lower.substring(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether an unknown word ends in a common noun, so that it is a compound rather than a name. */
    private boolean compound(String lower) {
        for (int i = 3; i + 4 <= lower.length() && i < 24; i++) {
            String end = Character.toUpperCase(lower.charAt(i)) + lower.substring(i + 1);
            for (Reading r : morphology.readings(end)) {
                if (r.isNoun()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether frames are told by word order alone, see {@link PlainFrames}. */
    boolean plain() {
        return plain;
    }

    /** Whether common nouns begin with a capital, as in German. */
    boolean nounsCapitalised() {
        return nounsCapitalised;
    }

    /** The word as it stands there; {@code initial} where the capital may be due to a sentence's begin. */
    Word word(Token token, boolean initial) {
        if (!token.isWord()) {
            return Word.of(List.of(), Set.of());
        }
        String form = token.text();
        String key = initial ? "^" + form : form;
        Word w = known.get(key);
        if (w == null) {
            List<Reading> readings = new ArrayList<>(morphology.readings(form));
            if (initial && token.isCapitalised()) {
                readings.addAll(morphology.readings(token.lower()));
            }
            w = Word.of(readings, classes.getOrDefault(token.lower(), Set.of()));
            w = readings.isEmpty() && nounsCapitalised && toInfinitive(form) ? w.asToInfinitive() : w;
            if (known.size() < REMEMBERED) {
                known.put(key, w);
            }
        }
        return w;
    }

    /** Whether an unknown word is an infinitive with its particle and "zu" before it: "voranzutreiben". */
    private boolean toInfinitive(String form) {
        int zu = form.indexOf("zu", 2);
        return zu > 0 && form.endsWith("n") && Word.of(morphology.readings(form.substring(zu + 2)), Set.of()).infinitive();
    }

    /** Whether a finite verb stands in the quotation. */
    boolean finiteIn(Text text, Quotation q) {
        for (int i = q.first() + 1; i < q.last() - 1; i++) {
            if (!text.token(i).isCapitalised() && word(text.token(i), false).finite()) {
                return true;
            }
        }
        return false;
    }

    /** All closed classes of the word, empty for most words. */
    Set<String> classes(Token token) {
        Set<String> c = classes.get(token.lower());
        return c == null || plain && abbreviation(token.text()) ? Set.of() : c;
    }

    boolean is(Token token, String wordClass) {
        return is(token.lower(), wordClass) && !(plain && abbreviation(token.text()));
    }

    /** Whether all of several letters are capital: "US" is no pronoun. */
    private static boolean abbreviation(String form) {
        return form.length() == 2 && Character.isUpperCase(form.charAt(0)) && Character.isUpperCase(form.charAt(1));
    }

    /** Whether the lower-case word is of that closed class. */
    boolean is(String lower, String wordClass) {
        Set<String> c = classes.get(lower);
        return c != null && c.contains(wordClass);
    }
}
