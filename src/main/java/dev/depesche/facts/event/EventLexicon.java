package dev.depesche.facts.event;

import dev.depesche.facts.EventType;
import dev.depesche.language.EnglishVerb;
import dev.depesche.language.Faults;
import dev.depesche.language.Language;
import dev.depesche.language.Lexicon;
import dev.depesche.text.Reading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words of {@code event-*.lex}, sorted by how they are looked up: verbs by lemma (German) or by form (English), nouns by form and,
 * in German, by the end of a compound.
 */
final class EventLexicon {

    static final List<String> FILES = List.of("event-politics", "event-offices", "event-statements", "event-violence", "event-law",
            "event-accidents", "event-life", "event-economy");
    private static final List<String> ENDINGS = List.of("", "s", "es", "e", "en", "n");
    private static final Map<String, Double> WEIGHTS = Map.of("strong", 1.4, "usual", 1.0, "weak", 0.4);

    /** A form of an English verb. */
    record Form(EventWord word, Set<EnglishVerb.Kind> kinds) {
    }

    private final Map<String, List<EventWord>> verbs = new HashMap<>();
    private final Map<String, List<Form>> forms = new HashMap<>();
    private final Set<String> participles = new java.util.HashSet<>();
    private final Map<String, EventWord> unknown = new HashMap<>();
    private final Map<String, List<EventWord>> nouns = new HashMap<>();
    private final Map<String, EventWord> byId = new HashMap<>();
    private final boolean morphology;

    EventLexicon(Language language) {
        Lexicon words = language.lexicon("event-words");
        morphology = "morphology".equals(words.header("verbs"));
        List<String> prefixes = morphology ? List.of(words.header("prefixes").split(" ")) : List.of();
        EnglishVerb english = morphology ? null : new EnglishVerb(language.lexicon("irregular-verbs"));
        Faults faults = new Faults();
        for (String file : FILES) {
            for (Lexicon.Entry e : language.lexicon(file).entries()) {
                EventWord w = morphology ? german(language, e, prefixes, file, faults) : english(e, english, file, faults);
                if (byId.putIfAbsent(w.id(), w) != null) {
                    faults.add("lang/" + language.code() + "/" + file + ".lex", e.line(), "\"" + e.headword() + "\" stands twice");
                }
            }
        }
        sort(nouns, (a, b) -> b.more().size() - a.more().size());
        sort(forms, (a, b) -> b.word().more().size() - a.word().more().size());
        sort(verbs, (a, b) -> rank(b) - rank(a));
        faults.raise();
    }

    private static <T> void sort(Map<String, List<T>> lists, Comparator<T> order) {
        for (List<T> l : lists.values()) {
            if (l.size() > 1) {
                l.sort(order);
            }
        }
    }

    private static int rank(EventWord w) {
        return w.more().size() * 2 + (w.prefix() == null ? 0 : 1);
    }

    private EventWord german(Language language, Lexicon.Entry e, List<String> prefixes, String file, Faults faults) {
        String head = e.headword().substring(e.headword().lastIndexOf(' ') + 1);
        boolean verb = Character.isLowerCase(head.charAt(0));
        List<String> more = verb ? e.words().subList(0, e.words().size() - 1) : List.of();
        String prefix = verb ? prefix(language, head, prefixes) : null;
        EventWord w = new EventWord(e.id(), types(language, e, file, faults), weight(language, e, file, faults), verb, more, prefix, "actor".equals(e.get("needs")));
        if (verb) {
            verbs.computeIfAbsent(head, k -> new ArrayList<>(1)).add(w);
            if (prefix != null) {
                verbs.computeIfAbsent(head.substring(prefix.length()), k -> new ArrayList<>(1)).add(w);
            }
            if (e.get("forms") != null) {
                unknown.put(head, w);
                for (String f : e.list("forms")) {
                    unknown.put(f, w);
                }
                participles.add(e.list("forms").get(0));
            }
        } else {
            String lower = head.toLowerCase(Locale.ROOT);
            boolean known = !language.morphology().readings(head).isEmpty();
            putNoun(lower, w);
            for (int i = 1; !known && i < ENDINGS.size(); i++) {
                putNoun(lower + ENDINGS.get(i), w);
            }
        }
        return w;
    }

    private void putNoun(String form, EventWord w) {
        nouns.computeIfAbsent(form, k -> new ArrayList<>(1)).add(w);
    }

    /** The part that leaves the verb: the one whose infinitive with "zu" between is a word. */
    private static String prefix(Language language, String verb, List<String> prefixes) {
        for (String p : prefixes) {
            if (verb.startsWith(p) && verb.length() > p.length() + 3) {
                String infinitive = p + "zu" + verb.substring(p.length());
                for (Reading r : language.morphology().readings(infinitive)) {
                    if (r.has("EIZ")) {
                        return p;
                    }
                }
            }
        }
        return null;
    }

    private EventWord english(Lexicon.Entry e, EnglishVerb english, String file, Faults faults) {
        List<String> words = e.words();
        boolean verb = words.get(0).equals("to");
        String head = words.get(verb ? 1 : 0);
        List<String> more = words.subList(verb ? 2 : 1, words.size());
        EventWord w = new EventWord(e.id(), types(null, e, file, faults), weight(null, e, file, faults), verb, more, null, "actor".equals(e.get("needs")));
        if (!verb) {
            putNoun(head, w);
            if (more.isEmpty()) {
                putNoun(EnglishVerb.present(head), w);
            } else {
                List<String> plural = new ArrayList<>(more);
                plural.set(more.size() - 1, EnglishVerb.present(more.get(more.size() - 1)));
                putNoun(head, new EventWord(w.id(), w.types(), w.weight(), false, plural, null, w.needsActor()));
            }
            return w;
        }
        Map<String, Set<EnglishVerb.Kind>> byForm = new HashMap<>();
        english.forms(head).forEach((kind, fs) -> fs.forEach(f -> byForm.computeIfAbsent(f, k -> new java.util.HashSet<>()).add(kind)));
        byForm.forEach((form, kinds) -> forms.computeIfAbsent(form, k -> new ArrayList<>(1)).add(new Form(w, kinds)));
        return w;
    }

    private static List<EventType> types(Language language, Lexicon.Entry e, String file, Faults faults) {
        List<EventType> types = new ArrayList<>();
        for (String t : e.list("type")) {
            if (t.equals("none")) {
                continue;
            }
            try {
                types.add(EventType.valueOf(t.toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException unknown) {
                faults.add(file + ".lex", e.line(), "unknown type \"" + t + "\", expected one of " + Arrays.toString(EventType.values()));
            }
        }
        return types;
    }

    private static double weight(Language language, Lexicon.Entry e, String file, Faults faults) {
        Double w = WEIGHTS.get(e.get("weight", "usual"));
        if (w == null) {
            faults.add(file + ".lex", e.line(), "unknown weight \"" + e.get("weight") + "\"");
            return 1;
        }
        return w;
    }

    boolean morphology() {
        return morphology;
    }

    /** The word with this entry's id, null where the lexicon has none. */
    EventWord byId(String id) {
        return byId.get(id);
    }

    /** The verbs of this lemma, whole or without the part that leaves them, the most particular first. */
    List<EventWord> verbs(String lemma) {
        return verbs.getOrDefault(lemma, List.of());
    }

    /** The verb with this form of those that the dictionary lacks, null for none. */
    EventWord unknown(String form) {
        return unknown.get(form);
    }

    /** Whether a form of {@link #unknown} is a participle. */
    boolean participle(String form) {
        return participles.contains(form);
    }

    /** The English verb forms that begin with this lower-case word, those of more words first. */
    List<Form> forms(String lower) {
        return forms.getOrDefault(lower, List.of());
    }

    /** The nouns with this form, those of more words first. */
    List<EventWord> nouns(String lower) {
        return nouns.getOrDefault(lower, List.of());
    }
}
