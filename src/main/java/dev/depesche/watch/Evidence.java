package dev.depesche.watch;

import dev.depesche.article.Article;
import dev.depesche.digest.Digest;
import dev.depesche.digest.Match;
import dev.depesche.facts.Event;
import dev.depesche.facts.Passage;
import dev.depesche.language.Language;
import dev.depesche.text.Sentence;
import dev.depesche.text.Span;
import dev.depesche.text.Text;
import dev.depesche.text.Token;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One digest as queries see it: the words of title and body in a row, each with its keys, and the values of the fields.
 *
 * <p>Made once an article and then asked by every candidate watch.
 */
final class Evidence {

    /** Where in the article a word stands, from most to least telling. */
    enum Zone { TITLE, LEAD, BODY }

    /**
     * One word.
     *
     * @param sentence counted over title and body together; words of different sentences are never side by side in a phrase
     * @param keys     see {@link WordKeys}
     */
    record Word(Token token, boolean inTitle, int sentence, Zone zone, List<String> keys) {
    }

    /** Words are noted by their first letters, so many of them, for prefix terms. */
    static final int SHORT_BEGIN = 3;
    static final int LONG_BEGIN = 6;
    private static final int LEAD_SENTENCES = 2;

    private final Digest digest;
    private final List<Word> words = new ArrayList<>();
    private final Map<String, List<Integer>> positions = new HashMap<>();
    private final Map<Field, List<FieldValue>> fields = new EnumMap<>(Field.class);
    private int sentences;

    private Evidence(Digest digest) {
        this.digest = digest;
    }

    static Evidence of(Digest digest, Language language, WordKeys keys) {
        Evidence e = new Evidence(digest);
        Article a = digest.article();
        if (a.title() != null && a.titleSpan() == null) {
            Text title = language.analyse(a.title());
            for (Sentence s : title.sentences()) {
                e.add(title, s, Zone.TITLE, true, language, keys);
            }
        }
        Text text = language.analyse(a.text());
        int body = 0;
        for (Sentence s : text.sentences()) {
            if (a.titleSpan() != null && a.titleSpan().overlaps(s.span())) {
                e.add(text, s, Zone.TITLE, false, language, keys);
            } else if (isBody(a.body(), s)) {
                e.add(text, s, body++ < LEAD_SENTENCES ? Zone.LEAD : Zone.BODY, false, language, keys);
            }
        }
        e.mainEvent();
        FieldEvidence.fill(e, digest, language, keys);
        return e;
    }

    private static boolean isBody(List<Span> body, Sentence s) {
        for (Span b : body) {
            if (b.overlaps(s.span())) {
                return true;
            }
        }
        return false;
    }

    private void add(Text text, Sentence s, Zone zone, boolean inTitle, Language language, WordKeys keys) {
        for (Token t : text.tokens(s)) {
            if (t.isWord() || t.isNumber()) {
                List<String> k = keys.of(t.text(), language);
                put(new Word(t, inTitle, sentences, zone, k));
            }
        }
        sentences++;
    }

    private void put(Word word) {
        int at = words.size();
        words.add(word);
        for (String key : word.keys()) {
            note(key, at);
        }
        String folded = word.keys().get(0);
        if (folded.length() >= SHORT_BEGIN) {
            note("^" + folded.substring(0, SHORT_BEGIN), at);
        }
        if (folded.length() >= LONG_BEGIN) {
            note("^" + folded.substring(0, LONG_BEGIN), at);
        }
    }

    private void note(String key, int at) {
        List<Integer> list = positions.computeIfAbsent(key, x -> new ArrayList<>(2));
        if (list.isEmpty() || list.get(list.size() - 1) != at) {
            list.add(at);
        }
    }

    /** The main event's trigger answers the words of {@code topics.lex}: "Naturkatastrophe" finds an earthquake. */
    private void mainEvent() {
        for (Event event : digest.facts().events()) {
            if (event.main()) {
                Passage t = event.trigger();
                for (int i = 0; i < words.size(); i++) {
                    Word w = words.get(i);
                    if (w.token().begin() == t.begin() && w.inTitle() == t.inTitle()) {
                        note("event:" + FieldEvidence.lower(event.type()), i);
                    }
                }
            }
        }
    }

    /** Where words with this key stand, ascending; empty where none does. */
    List<Integer> at(String key) {
        return positions.getOrDefault(key, List.of());
    }

    Word word(int at) {
        return words.get(at);
    }

    /** The word there, null past the last. */
    Word wordOrNull(int at) {
        return at < words.size() ? words.get(at) : null;
    }

    /** Words {@code first} to {@code last} as they stand in the article. */
    Match.Hit hit(String term, Word first, Word last) {
        String in = first.inTitle() ? digest.article().title() : digest.article().text();
        int begin = first.token().begin();
        int end = last.token().end();
        return new Match.Hit(term, in.substring(begin, end), begin, end, first.inTitle());
    }

    /** How many words lie from one hit to the other; very many where one is in the title and the other is not. */
    int distance(Match.Hit a, Match.Hit b) {
        return a.inTitle() != b.inTitle() ? Integer.MAX_VALUE : Math.abs(indexOf(a) - indexOf(b));
    }

    private int indexOf(Match.Hit hit) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).inTitle() == hit.inTitle() && words.get(i).token().end() > hit.begin()) {
                return i;
            }
        }
        return words.size();
    }

    /** All keys that the article or its fields answer; a candidate watch shares one. */
    Set<String> keys() {
        return positions.keySet();
    }

    void field(Field field, FieldValue value) {
        fields.computeIfAbsent(field, f -> new ArrayList<>()).add(value);
        for (List<String> word : value.words()) {
            for (String key : word) {
                positions.computeIfAbsent(field.label() + ":" + key, x -> new ArrayList<>(0));
            }
        }
    }

    List<FieldValue> values(Field field) {
        return fields.getOrDefault(field, List.of());
    }

    Digest digest() {
        return digest;
    }
}
