package dev.depesche.facts.event;

import dev.depesche.facts.position.Kinds;
import dev.depesche.text.Morphology;
import dev.depesche.text.Reading;
import dev.depesche.text.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Finds the words of events in a language whose verbs a dictionary inflects and whose nouns are written as compounds. */
final class GermanTriggers implements Triggers {

    private static final int REMEMBERED = 20_000;

    /** What a word written small can be; {@code lemmas} are those of its verb readings. */
    private record Form(List<String> lemmas, boolean finite, boolean participle, boolean infinitive, boolean other) {
    }

    private final EventLexicon lexicon;
    private final Morphology morphology;
    private final Compounds compounds;
    private final Map<String, Form> known = new ConcurrentHashMap<>();

    GermanTriggers(EventLexicon lexicon, Morphology morphology) {
        this.lexicon = lexicon;
        this.morphology = morphology;
        compounds = new Compounds(morphology);
    }

    @Override
    public List<Trigger> find(Scene scene, Kinds kinds) {
        List<Trigger> out = new ArrayList<>();
        for (int i = scene.first(); i < scene.last(); i++) {
            Token t = scene.token(i);
            if (!t.isWord() || t.text().length() < 3) {
                continue;
            }
            Trigger found = t.isCapitalised() ? noun(scene, i) : null;
            if (found == null && (!t.isCapitalised() || i == scene.first()) && (kinds.at(i).isVerb() || kinds.at(i) == Kinds.Kind.ADVERB)) {
                found = verb(scene, i);
            }
            if (found != null) {
                out.add(found);
            }
        }
        return out;
    }

    private Trigger noun(Scene scene, int i) {
        EventWord w = null;
        for (String lemma : compounds.heads(scene.token(i).text())) {
            List<EventWord> l = w == null ? lexicon.nouns(lemma) : List.of();
            w = l.isEmpty() ? w : l.get(0);
        }
        return w == null ? null : new Trigger(w, i, i + 1, false, false, -1);
    }

    private Trigger verb(Scene scene, int i) {
        Token t = scene.token(i);
        Form form = form(t.isCapitalised() ? t.lower() : t.text());
        EventWord rare = form.lemmas().isEmpty() ? lexicon.unknown(t.lower()) : null;
        if (rare != null) {
            boolean done = lexicon.participle(t.lower());
            int f = auxiliary(scene, i);
            return new Trigger(rare, i, i + 1, true, done && scene.inClause(i, "passive") && !active(scene, i), f < 0 && !done ? i : f);
        }
        for (String lemma : form.lemmas()) {
            for (EventWord w : lexicon.verbs(lemma)) {
                Trigger found = trigger(scene, i, w, lemma, form.finite(), form.participle(), form.infinitive());
                if (found != null && !(form.other() && found.word().weight() < 1)) {
                    return found;
                }
            }
        }
        return null;
    }

    private Form form(String word) {
        Form form = known.get(word);
        if (form == null) {
            form = look(word);
            if (known.size() < REMEMBERED) {
                known.put(word, form);
            }
        }
        return form;
    }

    private Form look(String word) {
        Set<String> lemmas = new LinkedHashSet<>();
        boolean finite = false;
        boolean participle = false;
        boolean infinitive = false;
        boolean other = false;
        for (Reading r : morphology.readings(word)) {
            String tag = r.tag();
            if (tag.startsWith("VER") && !r.has("IMP")) {
                lemmas.add(r.lemma());
                participle |= r.has("PA2");
                infinitive |= r.has("INF") || r.has("EIZ");
                finite |= !r.has("PA2") && !r.has("INF") && !r.has("EIZ") && !r.has("PA1");
            } else if (tag.startsWith("PA") && !participle) {
                lemmas.addAll(ofParticiple(r.lemma()));
            } else if (!tag.startsWith("PA")) {
                other = true;
            }
        }
        return new Form(List.copyOf(lemmas), finite, participle, infinitive, other);
    }

    private List<String> ofParticiple(String participle) {
        List<String> lemmas = new ArrayList<>(1);
        for (Reading r : morphology.readings(participle)) {
            if (r.tag().startsWith("VER:PA2")) {
                lemmas.add(r.lemma());
            }
        }
        return lemmas;
    }

    private static Trigger trigger(Scene scene, int i, EventWord w, String lemma, boolean finite, boolean participle, boolean infinitive) {
        int last = i + 1;
        boolean whole = w.prefix() == null || lemma.startsWith(w.prefix()) && w.id().endsWith(lemma);
        if (w.prefix() != null && !w.id().endsWith("." + lemma) && !w.id().endsWith("-" + lemma)) {
            int p = finite ? particle(scene, i, w.prefix()) : -1;
            if (p < 0) {
                return null;
            }
            whole = false;
        }
        if (!w.more().isEmpty() && !beside(scene, i, w.more())) {
            return null;
        }
        boolean passive = participle && (scene.inClause(i, "passive") || scene.token(i).text().endsWith("e")) && !active(scene, i);
        int auxiliary = auxiliary(scene, i);
        int f = finite && !((participle || infinitive) && auxiliary >= 0) ? i : auxiliary;
        return new Trigger(w, i, whole ? last : i + 1, true, passive, f);
    }

    /** "hat … gewählt" is active whatever else stands there. */
    private static boolean active(Scene scene, int i) {
        for (int k = scene.clauseFirst(i); k < scene.clauseLast(i); k++) {
            String s = scene.token(k).lower();
            if (s.equals("hat") || s.equals("haben") || s.equals("habe") || s.equals("hatte") || s.equals("hatten")) {
                return true;
            }
        }
        return false;
    }

    private static int auxiliary(Scene scene, int i) {
        for (int k = scene.clauseFirst(i); k < scene.clauseLast(i); k++) {
            if (k != i && (scene.is(k, "perfect") || scene.is(k, "passive") && !scene.token(k).is("worden") || scene.is(k, "plan") || scene.is(k, "doubt"))) {
                return k;
            }
        }
        return -1;
    }

    /** Index of the separated part behind a finite verb: at the end of its clause or of the sentence; -1 for none. */
    private static int particle(Scene scene, int i, String prefix) {
        for (int k = i + 1; k < scene.last(); k++) {
            if (scene.token(k).is(prefix) && !scene.token(k).isCapitalised()
                    && (k + 1 == scene.last() || !scene.token(k + 1).isWord() && !scene.token(k + 1).isNumber()
                    || scene.token(k + 1).is("und") || scene.token(k + 1).is("oder"))) {
                return k;
            }
        }
        return -1;
    }

    /** Whether the phrase's other words stand together in the verb's clause. */
    private static boolean beside(Scene scene, int i, List<String> more) {
        for (int k = scene.clauseFirst(i); k + more.size() <= scene.clauseLast(i); k++) {
            boolean all = true;
            for (int m = 0; m < more.size() && all; m++) {
                all = scene.token(k + m).lower().equals(more.get(m));
            }
            if (all) {
                return true;
            }
        }
        return false;
    }
}
