package dev.depesche.facts.position;

import dev.depesche.facts.Stance;
import dev.depesche.language.Faults;
import dev.depesche.language.Language;
import dev.depesche.language.Lexicon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The language's {@code reporting.lex}, checked and sorted by how its entries are looked up. */
final class Reporting {

    private static final Set<String> KINDS = Set.of("verb", "preposition", "postposition", "source", "noun", "adjective", "adverb");
    private static final Set<String> FRAMES = Set.of("that", "clause", "quote", "obj", "inf", "as", "prep", "with", "none");

    /**
     * One word of saying.
     *
     * @param takes  the frames it stands in
     * @param preps  prepositions before the thing spoken of
     * @param with   a word that must stand in the frame, null for none
     * @param speaker "object" where the one quoted is the object, "place" where it is told by a place ("im Brief heißt es"),
     *                "whence" where by what it is taken from ("geht aus dem Brief hervor"), "medium" where by what it stands in ("im Brief steht"), else null
     * @param prefix the particle that can leave the verb, null for none
     * @param perfect the auxiliary of its perfect where that is "to be", so that "war davon ausgegangen" is no passive; else null
     * @param passive words behind the passive from which it tells something even where nobody is named ("is expected to"); empty for none
     * @param without a word beside which it means something else ("sich befinden"); null for none
     * @param against words with which it speaks against a thing rather than for it ("spricht sich gegen X aus"); empty for none
     */
    record Entry(String id, String word, Stance stance, Set<String> takes, Set<String> preps, String with, String without, String prefix, String speaker,
                 String perfect, Set<String> passive, Set<String> against) {

        /** The same word where it speaks against a thing. */
        Entry opposed() {
            return new Entry(id, word, Stance.OPPOSE, takes, preps, with, without, prefix, speaker, perfect, passive, against);
        }

        boolean impersonal() {
            return "place".equals(speaker);
        }

        /** Whether what tells it stands behind "aus": "geht aus dem Bericht hervor". */
        boolean whence() {
            return "whence".equals(speaker);
        }

        /** Whether what tells it stands behind "in": "im Bericht steht". */
        boolean inside() {
            return "medium".equals(speaker);
        }

        boolean quoted() {
            return "object".equals(speaker);
        }

        boolean takes(String frame) {
            return takes.contains(frame);
        }
    }

    private final Map<String, Map<String, Entry>> byKind = new HashMap<>();
    private static final int REMEMBERED = 50_000;
    /** Shorter source nouns make no compounds: "Voraussicht" is nobody's "Sicht". */
    private static final int SHORTEST_HEAD = 6;

    private final Map<String, Entry> things = new HashMap<>();
    private final Map<String, List<Entry>> separable = new HashMap<>();
    private final Map<String, Optional<Entry>> nouns = new ConcurrentHashMap<>();

    Reporting(Language language) {
        Faults faults = new Faults();
        String path = "lang/" + language.code() + "/reporting.lex";
        for (Lexicon.Entry e : language.lexicon("reporting").entries()) {
            String kind = e.get("kind", "verb");
            if (!KINDS.contains(kind)) {
                faults.add(path, e.line(), "unknown kind \"" + kind + "\"");
                continue;
            }
            for (String frame : e.list("takes")) {
                if (!FRAMES.contains(frame)) {
                    faults.add(path, e.line(), "unknown frame \"" + frame + "\"");
                }
            }
            Stance stance = stance(e, path, faults);
            Entry entry = new Entry(e.id(), e.headword(), stance, Set.copyOf(e.list("takes")), Set.copyOf(e.list("prep")),
                    e.get("with"), e.get("without"), e.get("prefix"), e.get("speaker"), e.get("perfect"), Set.copyOf(e.list("passive")),
                    Set.copyOf(e.list("against")));
            byKind.computeIfAbsent(kind, k -> new HashMap<>()).put(e.headword().toLowerCase(Locale.ROOT), entry);
            if (kind.equals("noun") && e.words().size() == 2) {
                things.put(e.words().get(1), entry);
            }
            if (entry.prefix() != null) {
                separable.computeIfAbsent(e.headword().substring(entry.prefix().length()), k -> new ArrayList<>()).add(entry);
            }
        }
        faults.raise();
    }

    private static Stance stance(Lexicon.Entry e, String path, Faults faults) {
        try {
            return Stance.valueOf(e.get("stance", "").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            faults.add(path, e.line(), "unknown stance \"" + e.get("stance") + "\"");
            return Stance.CLAIM;
        }
    }

    /** The entry of that kind with this headword in lower case, null where there is none. */
    Entry get(String kind, String word) {
        Map<String, Entry> map = byKind.get(kind);
        return map == null ? null : map.get(word);
    }

    /** The noun of saying that is this lower-case word or its plural, by "the claim" in the file; null for none. */
    Entry thing(String word) {
        Entry e = things.get(word);
        return e != null || !word.endsWith("s") ? e : things.get(word.substring(0, word.length() - 1));
    }

    /** Verbs that lose their particle to this base: "teilen" → "mitteilen". */
    List<Entry> separable(String base) {
        return separable.getOrDefault(base, List.of());
    }

    /** The noun of saying that is this lower-case word in any case form, else the source noun that is or ends it; null for none. */
    Entry noun(String word) {
        Optional<Entry> known = nouns.get(word);
        if (known == null) {
            known = Optional.ofNullable(lookedUp(word));
            if (nouns.size() < REMEMBERED) {
                nouns.put(word, known);
            }
        }
        return known.orElse(null);
    }

    private Entry lookedUp(String word) {
        for (String kind : List.of("noun", "source")) {
            for (int cut = 0; cut <= 2 && (cut == 0 || word.length() - cut > 3); cut++) {
                Entry e = get(kind, word.substring(0, word.length() - cut));
                if (e != null) {
                    return e;
                }
            }
        }
        return null;
    }

    /** Where the source noun begins that ends this lower-case compound in any case form ("polizei|angaben"); -1 for none. */
    int sourceIn(String word) {
        Map<String, Entry> map = byKind.getOrDefault("source", Map.of());
        for (int i = 3; i + SHORTEST_HEAD <= word.length(); i++) {
            for (int cut = 0; cut <= 2 && word.length() - cut - i >= SHORTEST_HEAD; cut++) {
                if (map.containsKey(word.substring(i, word.length() - cut))) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** The source noun that is this lower-case word or ends it as a compound ("polizeiangaben" → "Angabe"), null for none. */
    Entry source(String word) {
        Map<String, Entry> map = byKind.getOrDefault("source", Map.of());
        for (int i = 0; i <= Math.max(0, word.length() - 4); i++) {
            Entry e = i == 1 || i == 2 || i > 0 && word.length() - i < SHORTEST_HEAD ? null : map.get(word.substring(i));
            if (e != null) {
                return e;
            }
        }
        return null;
    }
}
