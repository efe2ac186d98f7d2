package dev.depesche.facts.name;

import dev.depesche.language.Language;
import dev.depesche.language.Lexicon;
import dev.depesche.language.WordTable;
import dev.depesche.text.Token;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tells of a word form what it can be in a name ({@link Mark}): by its shape, the lexicon {@code name-words}, the name tables, the
 * dictionary.
 *
 * <p>Safe for use by several threads; forms once seen are remembered up to a bound.
 */
final class WordMarks {

    private static final int REMEMBERED = 60_000;
    private static final int LONGEST_HEAD = 24;

    private final Map<String, Long> known = new ConcurrentHashMap<>();
    private final Map<String, Long> words = new HashMap<>();
    private final Map<String, Long> heads = new HashMap<>();
    private final PersonNames persons;
    private final CommonWords common;
    private final PlaceNames places;

    WordMarks(Language language, PersonNames persons, PlaceNames places) {
        this.persons = persons;
        this.places = places;
        for (Lexicon.Entry e : language.lexicon("name-words").entries()) {
            long marks = 0;
            for (String c : e.list("is")) {
                marks |= mark(c);
            }
            if (e.headword().startsWith("-")) {
                heads.put(e.headword().substring(1).toLowerCase(Locale.ROOT), marks);
            } else {
                words.merge(e.headword(), marks, (a, b) -> a | b);
            }
        }
        common = CommonWords.of(language);
    }

    private static long mark(String wordClass) {
        return switch (wordClass) {
            case "title" -> Mark.TITLE;
            case "role" -> Mark.ROLE;
            case "particle" -> Mark.PARTICLE;
            case "determiner" -> Mark.DETERMINER;
            case "place-prep" -> Mark.PLACE_PREP;
            case "body" -> Mark.BODY;
            case "form" -> Mark.FORM;
            case "club" -> Mark.CLUB;
            case "site" -> Mark.SITE;
            case "street" -> Mark.STREET;
            case "demonym" -> Mark.DEMONYM;
            case "place-adjective" -> Mark.PLACE_ADJECTIVE;
            case "work" -> Mark.WORK;
            case "speech" -> Mark.SPEECH;
            case "function" -> Mark.FUNCTION;
            default -> throw new IllegalArgumentException("name-words.lex: no class \"" + wordClass + "\"");
        };
    }

    long of(Token token) {
        Long m = known.get(token.text());
        if (m == null) {
            m = look(token);
            if (known.size() < REMEMBERED) {
                known.put(token.text(), m);
            }
        }
        return m;
    }

    private long look(Token token) {
        String form = token.text();
        if (token.isNumber()) {
            return Mark.NUMBER;
        }
        if (!token.isWord()) {
            return words.getOrDefault(form, 0L);
        }
        long m = Shapes.of(form) | words.getOrDefault(form, 0L);
        String lower = token.lower();
        if ((m & Mark.CAPITAL) == 0) {
            m |= words.getOrDefault(lower, 0L);
            return m | head(lower);
        }
        m |= head(lower);
        m |= persons.marks(lower) | places.marks(form) | common.marks(form, lower);
        String bare = Genitive.strip(form);
        if (bare != null) {
            long more = persons.marks(bare.toLowerCase(Locale.ROOT)) | places.marks(bare);
            if ((m & (Mark.FIRST | Mark.SURNAME | Mark.PLACE)) == 0 && more != 0) {
                m |= more | Mark.GENITIVE;
            }
        }
        if ((m & (Mark.COMMON | Mark.RARE | Mark.COMPOUND | Mark.FUNCTION)) == 0) {
            m |= Mark.UNKNOWN;
        }
        return m;
    }

    /** The class of the word as a whole or, marked INSIDE, of the head it ends in. */
    private long head(String lower) {
        long whole = heads.getOrDefault(lower, 0L);
        if (whole != 0) {
            return whole;
        }
        for (int i = Math.max(2, lower.length() - LONGEST_HEAD); i < lower.length() - 1; i++) {
            Long m = heads.get(lower.substring(i));
            if (m != null) {
                return m == Mark.ROLE || lower.length() - i > 3 ? m | Mark.INSIDE : 0;
            }
        }
        return 0;
    }

}
