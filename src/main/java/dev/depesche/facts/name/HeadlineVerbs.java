package dev.depesche.facts.name;

import dev.depesche.language.Language;
import dev.depesche.language.VerbTags;
import dev.depesche.text.Sentence;
import dev.depesche.text.Text;

/**
 * Marks the verbs of a headline whose words are all capitalised, so that none becomes part of a name: "Anna Berger Goes Home", "Trissel
 * Endorses Speaker".
 */
final class HeadlineVerbs {

    private static final String NO_VERB = "njrg";
    private static final long LISTED = Mark.SURNAME | Mark.FIRST | Mark.PLACE_SURE;
    private static final long PARTS = Mark.BODY | Mark.SITE | Mark.FORM;

    private final VerbTags tags;

    private HeadlineVerbs(VerbTags tags) {
        this.tags = tags;
    }

    /** Null for a language that capitalises nouns and therefore has no such headlines. */
    static HeadlineVerbs of(Language language, boolean nounsCapitalised) {
        return nounsCapitalised ? null : new HeadlineVerbs(language.known(VerbTags.class, VerbTags::new));
    }

    /** Marks the verbs of {@code s}, a headline with capitals throughout, as words that are in no name. */
    void mark(Text text, Sentence s, long[] marks) {
        for (int i = s.first() + 1; i < s.last(); i++) {
            if ((marks[i] & Mark.CAPITAL) != 0 && (marks[i] & Mark.ACRONYM) == 0 && verb(text, s, marks, i)) {
                marks[i] |= Mark.FUNCTION;
            }
        }
    }

    private boolean verb(Text text, Sentence s, long[] marks, int i) {
        String tag = letters(text.token(i).lower());
        if (tag.isEmpty()) {
            return false;
        }
        if (text.token(i - 1).lower().equals("to") || modal(text, s, i)) {
            return tag.indexOf('b') >= 0;
        }
        boolean sure = tag.chars().noneMatch(c -> NO_VERB.indexOf(c) >= 0);
        boolean likely = tag.charAt(0) == 'z' || tag.equals("g");
        boolean surnamed = (marks[i] & LISTED) != 0 && (!sure || (marks[i - 1] & (Mark.FIRST | Mark.INITIAL | Mark.TITLE)) != 0 && (marks[i - 1] & Mark.SURNAME) == 0);
        return (sure || likely) && !surnamed && (tag.charAt(0) == 'z' || !part(s, marks, i));
    }

    /** "Trissel Will Not Run": a word that can be a first name too, before "not" or a verb. */
    private boolean modal(Text text, Sentence s, int i) {
        if (!text.token(i).lower().equals("will") || i + 1 >= s.last()) {
            return false;
        }
        String next = text.token(i + 1).lower();
        return next.equals("not") || letters(next).startsWith("b");
    }

    /** Whether a word for a body or a site follows soon: "Met Office", "Reformed Free Church". */
    private static boolean part(Sentence s, long[] marks, int i) {
        for (int k = i + 1; k < s.last() && k <= i + 2; k++) {
            if ((marks[k] & PARTS) != 0) {
                return true;
            }
        }
        return false;
    }

    /** What the word can be; a form in -s that no list has is that of its verb: "nominates". */
    private String letters(String lower) {
        String known = tags.of(lower);
        if (known != null || lower.length() < 5 || !lower.endsWith("s") || lower.endsWith("ss")) {
            return known == null ? "" : known;
        }
        String base = tags.of(lower.substring(0, lower.length() - 1));
        return base != null && base.startsWith("b") && base.indexOf('n') < 0 ? "z" : "";
    }
}
