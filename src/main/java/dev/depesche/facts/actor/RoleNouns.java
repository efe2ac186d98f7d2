package dev.depesche.facts.actor;

import dev.depesche.facts.actor.RoleNoun.Count;
import dev.depesche.language.Language;
import dev.depesche.language.Lexicon;
import dev.depesche.text.Text;
import dev.depesche.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tells nouns for roles and bodies, in all their forms, out of {@code roles.lex}.
 *
 * <p>In German a compound counts by its end; in English a phrase by all its words. What is made by rule: German woman's forms,
 * cases and plurals, English plurals.
 */
final class RoleNouns {

    private static final int SHORTEST_END = 4;

    private record Form(Lexicon.Entry entry, Sex sex, Count number, boolean exact) {
    }

    private static final int REMEMBERED = 50_000;
    private static final Form NONE = new Form(null, Sex.UNKNOWN, Count.ANY, true);

    private final Map<String, Form> known = new ConcurrentHashMap<>();
    private final boolean compounds;
    private final Map<String, Form> forms = new HashMap<>();
    private final Map<String, List<String[]>> phrases = new HashMap<>();
    private final Map<String, Set<String>> classes = new HashMap<>();

    RoleNouns(Language language) {
        Lexicon lexicon = language.lexicon("roles");
        compounds = "yes".equals(lexicon.header("compounds"));
        for (Lexicon.Entry e : lexicon.entries()) {
            // A headword of its own goes before a form made of another ("Leute" before the plural of "Mann").
            if (compounds) {
                GermanForms.What what = GermanForms.of(e).get(e.headword());
                forms.put(e.headword(), new Form(e, what.sex(), what.number(), "yes".equals(e.get("exact"))));
            }
        }
        for (Lexicon.Entry e : lexicon.entries()) {
            classes.put(e.headword(), Set.copyOf(e.list("class")));
            if (compounds) {
                GermanForms.of(e).forEach((form, what) -> forms.putIfAbsent(form, new Form(e, what.sex(), what.number(), "yes".equals(e.get("exact")))));
            } else {
                english(e);
            }
        }
        phrases.values().forEach(l -> l.sort(Comparator.comparingInt((String[] w) -> w.length).reversed()));
    }

    private void english(Lexicon.Entry e) {
        Sex sex = "m".equals(e.get("sex")) ? Sex.MAN : "f".equals(e.get("sex")) ? Sex.WOMAN : Sex.UNKNOWN;
        boolean many = e.get("kind", "person").equals("group");
        String head = e.headword().toLowerCase(Locale.ROOT);
        add(head, new Form(e, sex, many ? Count.MANY : Count.ONE, true));
        if (!many) {
            add(plural(head), new Form(e, sex, Count.MANY, true));
        }
    }

    private void add(String phrase, Form form) {
        if (forms.putIfAbsent(phrase, form) == null) {
            String[] words = phrase.split(" ");
            phrases.computeIfAbsent(words[words.length - 1], k -> new ArrayList<>(1)).add(words);
        }
    }

    private static String plural(String word) {
        if (word.contains(" of ")) {
            int at = word.indexOf(" of ");
            return plural(word.substring(0, at)) + word.substring(at);
        }
        if (word.endsWith("man")) {
            return word.substring(0, word.length() - 2) + "en";
        }
        if (word.endsWith("y") && !word.endsWith("ay") && !word.endsWith("ey") && !word.endsWith("oy")) {
            return word.substring(0, word.length() - 1) + "ies";
        }
        return word.endsWith("s") || word.endsWith("ch") || word.endsWith("x") ? word + "es" : word + "s";
    }

    /** The role noun whose last word is token {@code i}, null where there is none; it does not reach before {@code from}. */
    RoleNoun endingAt(Text text, int i, int from) {
        Token t = text.token(i);
        if (!t.isWord()) {
            return null;
        }
        return compounds ? german(t, i) : english(text, i, from);
    }

    private RoleNoun german(Token t, int i) {
        if (!t.isCapitalised() && t.text().indexOf('-') < 0) {
            return null;
        }
        if (Character.isDigit(t.text().charAt(0)) && !Character.isUpperCase(t.text().charAt(t.text().lastIndexOf('-') + 1))) {
            return null; // "der 21-jährige Fahrer" is told by his age, "der 21-Jährige" stands for himself
        }
        Form f = known.get(t.lower());
        if (f == null) {
            f = compound(t.lower());
            if (known.size() < REMEMBERED) {
                known.put(t.lower(), f);
            }
        }
        return f == NONE ? null : noun(f, i, i + 1);
    }

    /** The form of a German noun, or of the last part of a compound; {@link #NONE} where it is no role. */
    private Form compound(String word) {
        String lower = word;
        Form f = forms.get(lower);
        int hyphen = lower.lastIndexOf('-');
        if (f == null && hyphen > 0) {
            f = forms.get(lower.substring(hyphen + 1));
            lower = lower.substring(hyphen + 1);
        }
        for (int k = 2; f == null && k + SHORTEST_END <= lower.length(); k++) {
            Form end = forms.get(lower.substring(k));
            f = end != null && !end.exact() ? end : null;
        }
        return f == null ? NONE : f;
    }

    /** Whether a word, or the end of a compound, is a role. */
    boolean endsInRole(String word) {
        return forms.containsKey(word.toLowerCase(Locale.ROOT));
    }

    private RoleNoun english(Text text, int i, int from) {
        String lower = text.token(i).lower();
        for (String[] words : phrases.getOrDefault(lower, List.of())) {
            int first = i - words.length + 1;
            if (first >= from && stands(text, words, first)) {
                return noun(forms.get(String.join(" ", words)), first, i + 1);
            }
        }
        int hyphen = lower.lastIndexOf('-');
        Form f = hyphen > 0 ? forms.get(lower.substring(hyphen + 1)) : null;
        return f == null ? null : noun(f, i, i + 1);
    }

    private static boolean stands(Text text, String[] words, int first) {
        for (int k = 0; k < words.length; k++) {
            if (!text.token(first + k).is(words[k])) {
                return false;
            }
        }
        return true;
    }

    private RoleNoun noun(Form f, int first, int last) {
        Lexicon.Entry e = f.entry();
        return new RoleNoun(e.id(), e.headword(), e.get("kind", "person"), classes.get(e.headword()), f.sex(), f.number(), "yes".equals(e.get("state")), first, last);
    }

    /** All forms known, for tests. */
    Set<String> all() {
        return new HashSet<>(forms.keySet());
    }
}
