package dev.depesche.facts.name;

import dev.depesche.language.Language;
import dev.depesche.language.Lexicon;
import dev.depesche.text.Capitals;
import dev.depesche.text.Token;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tells of a word form what it can be in a name ({@link Mark}): by its shape, the lexicon {@code name-words}, the name tables, the
 * gazetteer, the dictionary.
 *
 * <p>Safe for use by several threads; forms once seen are remembered up to a bound.
 */
final class WordMarks {

    private static final int REMEMBERED = 60_000;
    private static final Set<String> CONTRACTIONS = Set.of("ve", "ll", "re", "m", "d", "t");
    private static final int LONGEST_HEAD = 24;
    private static final int SHORTEST_INSIDE = 3;
    /** "al-Iraqi" is a name, "Franco-German" is none. */
    private static final int LONGEST_ARTICLE = 2;
    private static final int SHORTEST_SHOUT = 4;
    private static final int SHORTEST_HEAD = 4;
    private static final long LISTED = Mark.FIRST | Mark.FIRST_MAYBE | Mark.SURNAME | Mark.SURNAME_MAYBE | Mark.PLACE | Mark.PLACE_MAYBE;
    private static final long WORD = Mark.COMMON | Mark.RARE | Mark.COMPOUND | Mark.FUNCTION;

    private final Map<String, Long> known = new ConcurrentHashMap<>();
    private final Map<String, Long> words = new HashMap<>();
    private final Map<String, Long> heads = new HashMap<>();
    private final PersonNames persons;
    private final CommonWords common;
    private final CommonWords foreign;
    private final PlaceNames places;
    private final Endings nouns;
    private final String deeds;
    private final boolean compounds;

    WordMarks(Language language, PersonNames persons, PlaceNames places, Endings nouns) {
        this.persons = persons;
        this.places = places;
        this.nouns = nouns;
        Lexicon lexicon = language.lexicon("name-words");
        for (Lexicon.Entry e : lexicon.entries()) {
            long marks = 0;
            for (String c : e.list("is")) {
                marks |= mark(c);
            }
            if (marks != 0 && e.headword().startsWith("-")) {
                heads.put(e.headword().substring(1).toLowerCase(Locale.ROOT), marks);
            } else {
                words.merge(e.headword(), marks, (a, b) -> a | b);
            }
        }
        compounds = "yes".equals(lexicon.header("nouns-capitalised"));
        deeds = lexicon.header("deed-ending");
        common = CommonWords.of(language);
        foreign = lexicon.header("foreign-words") == null ? (form, lower) -> 0 : new TableWords(lexicon.header("foreign-words"));
    }

    private static long mark(String wordClass) {
        return switch (wordClass) {
            case "title" -> Mark.TITLE;
            case "role" -> Mark.ROLE;
            case "particle" -> Mark.PARTICLE;
            case "determiner" -> Mark.DETERMINER;
            case "place-prep" -> Mark.PLACE_PREP;
            case "loose-prep" -> Mark.LOOSE_PREP;
            case "body" -> Mark.BODY;
            case "form" -> Mark.FORM;
            case "club" -> Mark.CLUB;
            case "site" -> Mark.SITE;
            case "street" -> Mark.STREET;
            case "demonym" -> Mark.DEMONYM;
            case "place-adjective" -> Mark.PLACE_ADJECTIVE;
            case "work" -> Mark.WORK;
            case "state-body" -> Mark.STATE_BODY;
            case "rank" -> Mark.RANK;
            case "state-part" -> Mark.STATE_PART;
            case "preposition" -> Mark.PREPOSITION;
            case "body-kind" -> Mark.BODY_KIND;
            case "particle-first" -> Mark.PARTICLE_FIRST;
            case "state-tail" -> Mark.STATE_TAIL;
            case "deed" -> Mark.DEED;
            case "suffix" -> Mark.SUFFIX;
            case "speech" -> Mark.SPEECH;
            case "function" -> Mark.FUNCTION;
            case "medium-prep" -> Mark.MEDIUM_PREP;
            case "indefinite" -> Mark.INDEFINITE;
            case "generic" -> Mark.GENERIC;
            case "noun-ending" -> 0;
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
        String letters = compounds ? form : Capitals.undotted(form);
        if (!letters.equals(form) && (places.marks(form) & Mark.PLACE) == 0) {
            return Mark.INITIAL | Shapes.of(letters) | words.getOrDefault(letters, 0L);
        }
        String lower = token.lower();
        long m = Shapes.of(form) | words.getOrDefault(form, 0L) | head(lower);
        if ((m & Mark.CAPITAL) == 0) {
            m |= words.getOrDefault(lower, 0L) | places.marks(form) & Mark.DEMONYM;
            m |= common.inflected(lower) ? Mark.ADJECTIVE : 0;
            return deeds != null && lower.length() > 4 && lower.endsWith(deeds) ? m | Mark.DEED : m;
        }
        m |= (m & (Mark.PLACE_ADJECTIVE | Mark.SITE)) == 0 ? words.getOrDefault(lower, 0L) & (Mark.PLACE_PREP | Mark.LOOSE_PREP | Mark.DETERMINER | Mark.PREPOSITION) : 0;
        return (m & Mark.ROMAN) != 0 ? m : capital(form, lower, m);
    }

    private long capital(String form, String lower, long shape) {
        long m = shape | persons.marks(lower) | places.marks(form) | common.marks(form, lower);
        if ((m & Mark.ACRONYM) != 0 && form.length() >= SHORTEST_SHOUT) {
            m |= places.marks(form.charAt(0) + lower.substring(1));
        }
        String bare = (m & (LISTED & ~Mark.PLACE_MAYBE)) == 0 ? Genitive.strip(form) : null;
        if (bare != null) {
            long more = persons.marks(bare.toLowerCase(Locale.ROOT)) | places.marks(bare) | common.marks(bare, bare.toLowerCase(Locale.ROOT)) & LISTED;
            m |= (more & LISTED) == 0 ? 0 : more | Mark.GENITIVE;
        }
        if ((m & Mark.COMPOUND) != 0 && (m & Mark.SURNAME_SHAPE) != 0 && (m & LISTED) == 0) {
            String tail = common.tail(form);
            m &= tail == null || persons.isEnding(tail) ? ~0L : ~Mark.SURNAME_SHAPE;
        }
        if ((m & Mark.TAIL) != 0 && (m & (Mark.PLACE_SHAPE | LISTED)) != 0 || (m & Mark.COMMON) == 0 && (m & Mark.SURNAME_SHAPE) != 0) {
            m &= ~Mark.COMPOUND;
        }
        if ((m & Mark.ROLE) != 0 && (m & (LISTED | Mark.SURNAME_SHAPE)) == 0 || (m & (WORD | LISTED)) == 0 && nouns.end(lower)) {
            m |= Mark.COMPOUND;
        }
        if ((m & (Mark.COMMON | Mark.COMPOUND)) == 0) {
            long f = foreign.marks(form, lower);
            m |= (m & (WORD | Mark.FIRST | Mark.SURNAME | Mark.PLACE)) == 0 && (f & ((m & LISTED) == 0 ? WORD : Mark.COMMON)) != 0 ? Mark.RARE : 0;
            m |= (f & Mark.COMMON) != 0 ? Mark.FOREIGN : 0;
        }
        if (!compounds && (contracted(lower) || seat(form))) {
            m |= Mark.FUNCTION;
        }
        if ((m & Mark.HYPHEN) != 0) {
            m |= hyphen(form, (m & (Mark.PLACE | Mark.PLACE_MAYBE)) != 0);
        }
        return (m & WORD) == 0 ? m | Mark.UNKNOWN : m;
    }

    /** "R-Ohio", "D-Ga": whom an American speaks for, no name. */
    private static boolean seat(String form) {
        return form.length() > 3 && form.charAt(1) == '-' && "RDI".indexOf(form.charAt(0)) >= 0 && Character.isUpperCase(form.charAt(2));
    }

    /** "I've", "don't": no names. */
    private static boolean contracted(String lower) {
        int apostrophe = lower.lastIndexOf('\'');
        return apostrophe > 0 && CONTRACTIONS.contains(lower.substring(apostrophe + 1));
    }

    /** NAMED where the first part of a hyphenated word is a name: "Lehmbruck-Museum", not "Online-Museum". */
    private long hyphen(String form, boolean place) {
        String tail = form.substring(form.lastIndexOf('-') + 1);
        if (tail.length() > (compounds ? SHORTEST_HEAD : 0) && Character.isLowerCase(tail.charAt(0)) && (common.marks(tail, tail) & (Mark.COMMON | Mark.ADJECTIVE)) != 0) {
            return Mark.FUNCTION;
        }
        String part = form.substring(0, form.indexOf('-'));
        String lower = part.toLowerCase(Locale.ROOT);
        if (!place && ((places.marks(part) & Mark.DEMONYM) != 0 || part.length() > LONGEST_ARTICLE && (places.marks(tail) & Mark.DEMONYM) != 0)) {
            return Mark.DEMONYM;
        }
        long m = common.marks(part, lower) | foreign.marks(part, lower) | persons.marks(lower) | places.marks(part) | words.getOrDefault(part, 0L);
        return part.length() > 1 && Character.isUpperCase(part.charAt(0)) && ((m & LISTED & ~Mark.FIRST_MAYBE & ~Mark.SURNAME_MAYBE) != 0 || (m & WORD) == 0) ? Mark.NAMED : 0;
    }

    /** The class of the word as a whole or, marked INSIDE, of the head it ends in. */
    private long head(String lower) {
        long whole = heads.getOrDefault(lower, 0L);
        if (whole != 0) {
            return whole;
        }
        for (int i = Math.max(2, lower.length() - LONGEST_HEAD); i <= lower.length() - SHORTEST_INSIDE; i++) {
            Long m = heads.get(lower.substring(i));
            if (m != null && (m == Mark.BODY || i <= lower.length() - SHORTEST_INSIDE - 1) && (compounds || lower.charAt(i - 1) == '-')) {
                return m | Mark.INSIDE;
            }
        }
        return 0;
    }
}
