package dev.depesche.facts.actor;

import dev.depesche.language.Faults;
import dev.depesche.language.Gazetteer;
import dev.depesche.language.Lexicon;
import dev.depesche.language.Resource;
import dev.depesche.text.Capitals;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Tells whether two names mean one body: spelled alike, one short for the other, or both listed for it in {@code data/same-bodies.lex}
 * ("UNO", "Vereinte Nationen").
 */
final class BodyMatch {

    /** A club's kind has up to three letters: "FC", "TSV". */
    private static final int CLUB = 4;

    private final Map<String, String> bodies = new HashMap<>();

    BodyMatch() {
        Faults faults = new Faults();
        String path = "data/same-bodies.lex";
        for (Lexicon.Entry e : Lexicon.parse("same-bodies", path, Resource.lines(path), faults).entries()) {
            e.list("names").forEach(n -> bodies.put(key(Keys.words(n)), e.headword()));
        }
        faults.raise();
    }

    /** The words without their case. */
    private static String key(List<String> words) {
        StringBuilder out = new StringBuilder();
        for (String w : words) {
            out.append(Keys.stem(w)).append(' ');
        }
        return out.toString();
    }

    /**
     * How sure the names {@code words} and {@code form} mean one body, given their keys: 4 the same words, 1 short for it, 0 not at all.
     *
     * @param legalForm whether the body is known by a name with its legal form ("POP Radio Corp."), which is often shortened to its first word
     */
    int match(String words, List<String> name, String form, List<String> other, boolean legalForm) {
        if (words.equals(form)) {
            return 4;
        }
        String body = bodies.get(key(name));
        if (body != null && body.equals(bodies.get(key(other)))) {
            return 3;
        }
        if (name.size() == 1 && other.size() == 1 && hyphenated(name.get(0), other.get(0))) {
            return 2;
        }
        if (name.size() == 1 && other.size() == 2 && name.get(0).length() > 3 && name.get(0).equals(other.get(1))
                && Gazetteer.world().hasSpot(first(form))) {
            return 2;
        }
        if (name.size() == other.size()) {
            return isAcronym(words) == isAcronym(form) && within(name, other, 0) || name.size() == 1 && genitive(words, form) ? 3 : 0;
        }
        if (isAcronym(words) && (initials(form).equals(Capitals.undotted(words)) || spelled(form).equals(words))) {
            return 3;
        }
        if (name.size() > other.size()) {
            return 0;
        }
        if (name.size() == 2 && first(form).length() < CLUB && isAcronym(first(form)) && within(name, other, other.size() - 2)) {
            return 2;
        }
        boolean begins = within(name, other, 0);
        if (name.size() == 1) {
            return begins && (legalForm || !isAcronym(words) && name.get(0).length() > 3) ? 1 : 0;
        }
        return begins || name.size() > 2 && within(name, other, other.size() - name.size()) || skips(name, other) ? 1 : 0;
    }

    /** The form's first word, with what a hyphen joins to it: other white space than a blank may stand in a name too. */
    private static String first(String form) {
        int end = 0;
        while (end < form.length() && !Character.isWhitespace(form.charAt(end))) {
            end++;
        }
        return form.substring(0, end);
    }

    /** Whether the words stand in the other name from its word {@code at} on, in whatever case. */
    private static boolean within(List<String> name, List<String> other, int at) {
        for (int i = 0; i < name.size(); i++) {
            if (!Keys.stem(other.get(at + i)).equals(Keys.stem(name.get(i)))) {
                return false;
            }
        }
        return true;
    }

    /** "House Committee" for "House Select Committee on Intelligence": the first word, and the others in their order. */
    private static boolean skips(List<String> name, List<String> other) {
        int k = 0;
        for (String w : other) {
            if (k < name.size() && Keys.stem(w).equals(Keys.stem(name.get(k)))) {
                k++;
            } else if (k == 0) {
                return false;
            }
        }
        return k == name.size();
    }

    /** "DFBs", "Kremls". */
    private static boolean genitive(String a, String b) {
        return a.length() == b.length() + 1 && a.endsWith("s") && a.startsWith(b) || b.length() == a.length() + 1 && b.endsWith("s") && b.startsWith(a);
    }

    /** "UN-Sicherheitsrat" and "Sicherheitsrat". */
    private static boolean hyphenated(String a, String b) {
        String longer = a.length() > b.length() ? a : b;
        String shorter = longer.equals(a) ? b : a;
        return shorter.length() > 5 && longer.endsWith("-" + shorter);
    }

    static boolean isAcronym(String word) {
        String s = Capitals.undotted(word);
        int large = 0;
        for (int i = 0; i < s.length(); i++) {
            large += Character.isUpperCase(s.charAt(i)) ? 1 : 0;
        }
        return s.length() <= 7 && large * 2 > s.length() && s.indexOf(' ') < 0;
    }

    /** The first letters of two words, of the one written in capitals all of them: "Hamburger SV" is HSV; nothing where there is no such word. */
    private static String spelled(String name) {
        int blank = name.indexOf(' ');
        String last = name.substring(blank + 1);
        return blank > 0 && last.length() > 1 && last.equals(last.toUpperCase(Locale.ROOT)) && last.chars().allMatch(Character::isLetter) ? name.charAt(0) + last : "";
    }

    /** The first letters of the name's words written large, parts of hyphenated words counted: "Deutscher Fußball-Bund" is DFB. */
    static String initials(String name) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            boolean begins = i == 0 || !Character.isLetter(name.charAt(i - 1)) && name.charAt(i - 1) != '\'';
            if (begins && Character.isUpperCase(name.charAt(i))) {
                out.append(name.charAt(i));
            }
        }
        return out.toString();
    }
}
