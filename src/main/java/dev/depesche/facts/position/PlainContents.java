package dev.depesche.facts.position;

import dev.depesche.facts.position.PlainTagger.Tag;

/** Finds where what is said begins and ends. */
final class PlainContents {

    private final PlainSentence s;
    private final Reporting reporting;
    private final VerbForms forms;
    private final PlainSubjects subjects;

    PlainContents(PlainSentence s, Reporting reporting, VerbForms forms, PlainSubjects subjects) {
        this.s = s;
        this.reporting = reporting;
        this.forms = forms;
        this.subjects = subjects;
    }

    /** Where the clause that stands before {@code i} begins: the sentence's begin, or behind a quotation or semicolon. */
    int clauseBegin(int i) {
        for (int k = i - 1; k >= s.first(); k--) {
            if (s.at(k, ";") && !s.hidden(k)) {
                return k + 1;
            }
        }
        return s.first();
    }

    /** One past the clause that begins here: the sentence's end, or where the next frame begins. */
    int clauseEnd(int from) {
        for (int k = from; k < s.end(); k++) {
            boolean quoted = k > from && s.hidden(k - 1) && (s.tag(k) == Tag.ING && saying(k) || quotedComma(k) && verbAhead(k)
                    || s.at(k, "according"));
            if (s.hidden(k) || !quoted && k == from) {
                continue;
            }
            if (quoted || s.at(k, ",") && s.at(k + 1, "according") || s.at(k, ";") || (s.at(k, ",") || s.at(k, "and") || s.at(k, "but")) && verbAhead(k + 1)) {
                return k;
            }
        }
        return s.end();
    }

    /** Whether a quotation ends before {@code k} whose last mark is a comma, as before a frame. */
    private boolean quotedComma(int k) {
        Quotation q = k > s.first() && !s.hidden(k) ? s.quotations().at(k - 1) : null;
        return q != null && (s.at(q.last() - 2, ",") || s.at(q.last() - 3, ","));
    }

    /** Whether a verb of saying that takes a clause stands right here, its subject before it or not: "and added", ", saying", "but he said". */
    boolean verbAhead(int k) {
        for (int i = k; i < Math.min(s.end(), k + 7); i++) {
            Tag t = s.tag(i);
            if (t == Tag.FINITE && (saying(i) || i == k && demanding(i))) {
                return i == k || s.tag(i - 1) != Tag.MARK && !s.at(k, "that");
            }
            if (t == Tag.ING && i == k) {
                return saying(i);
            }
            boolean subject = t == Tag.DETERMINER || t == Tag.NOUN || t == Tag.PRONOUN || t == Tag.ADVERB || t == Tag.AND && i == k
                    || t == Tag.PREPOSITION && s.at(i, "of");
            if (!subject) {
                return false;
            }
        }
        return false;
    }

    /** Whether what is said goes on behind a frame set between commas, rather than words about the speaker. */
    boolean goesOnBehind(int from, int frameBegin, boolean inverted) {
        if (verbAhead(from)) {
            return false;
        }
        boolean open = true;
        for (int k = clauseBegin(frameBegin); k < frameBegin; k++) {
            open &= s.tag(k) != Tag.FINITE && s.tag(k) != Tag.AUXILIARY;
        }
        Tag t = s.tag(from);
        boolean apposition = t != Tag.AND && t != Tag.FINITE && t != Tag.AUXILIARY && !s.hidden(from)
                && (t == Tag.CLAUSE && !s.at(from, "that") || t == Tag.ING || !holdsVerb(from));
        return open || !inverted && !s.at(from, "who") && !s.at(from + 1, "condition") || !apposition;
    }

    /** Where phrases of time, place and medium behind the verb end, if nothing else follows up to a comma or the end; -1 otherwise. */
    int closing(int from) {
        if (from < s.end() && !s.at(from, ",") && s.tag(from) != Tag.PREPOSITION && !s.is(from, "time")) {
            return -1;
        }
        for (int k = from; k < s.end(); k++) {
            Tag t = s.tag(k);
            if (s.at(k, ",")) {
                return k;
            }
            if (t != Tag.PREPOSITION && t != Tag.DETERMINER && t != Tag.NOUN && t != Tag.ADVERB && !s.is(k, "time") && t != Tag.AND || s.at(k, "that")) {
                return -1;
            }
        }
        return s.end();
    }

    private boolean demanding(int i) {
        return forms.of(s.token(i).lower()).stream().anyMatch(f -> f.entry().takes("obj") && f.entry().takes("inf") && s.at(i + 1, "on") == f.more().contains("on"));
    }

    /** Whether the word is a form, other than the base, of a verb that takes a clause as what is said. */
    boolean saying(int i) {
        for (VerbForms.Form f : forms.of(s.token(i).lower())) {
            if (f.entry().takes("clause") && f.kind() != VerbForms.Kind.BASE) {
                return true;
            }
        }
        return false;
    }

    /**
     * The word that opens the clause of what is said, at {@code c}, behind time and place or behind who is spoken to; one before a question's;
     * -1 for none, and where without {@code whom} a noun of saying has the clause.
     */
    int that(int c, boolean whom) {
        for (int k = c; k < Math.min(s.end(), c + 7); k++) {
            Tag t = s.tag(k);
            if (s.hidden(k) || s.at(k, ",") && k > c || t == Tag.FINITE || t == Tag.AUXILIARY || t == Tag.BASE) {
                return -1;
            }
            if (s.at(k, "that") && t == Tag.PRONOUN) {
                return k == c ? k - 1 : -1;
            }
            if (s.at(k, "that") && k > c && !whom && reporting.thing(s.token(k - 1).lower()) != null) {
                return -1;
            }
            if (s.at(k, "that") && (k == c || k + 1 < s.end()) || s.at(k, "whether") || k == c && (s.is(k, "question") || s.at(k, "if"))) {
                return s.at(k, "that") || s.at(k, "whether") || s.at(k, "if") ? k : k - 1;
            }
        }
        return -1;
    }

    int to(int c, boolean objectBetween) {
        for (int k = c; k < Math.min(s.end(), objectBetween ? c + 7 : c + 1); k++) {
            if (s.hidden(k) || s.at(k, ",")) {
                return -1;
            }
            if (s.at(k, "to")) {
                return k;
            }
        }
        return -1;
    }

    /** Past time, place and the one spoken to: "told reporters on Monday in a statement" … */
    int skip(VerbForms.Form f, int from) {
        int c = from;
        if (f.whom() && c < s.end() && !s.at(c, "that") && !s.hidden(c)) {
            int e = s.is(c, "oblique") || s.is(c, "personal") ? c + 1 : subjects.nameEnd(c);
            if (e == c && s.token(c).lower().endsWith("s")) {
                e = c + 1;
            }
            c = e;
        }
        return skipTimes(c);
    }

    /** Past words of time, place and medium, but not the one spoken to. */
    int skipTimes(int from) {
        int c = from;
        for (int guard = 0; guard < 4 && c < s.end(); guard++) {
            if (s.is(c, "time") || s.is(c, "adverb") && !s.at(c, "only")) {
                c++;
            } else if ((s.at(c, "on") || s.at(c, "in") || s.at(c, "at") || s.at(c, "during") || s.at(c, "to") && !s.at(c + 1, "be")) && phrase(c + 1) > c + 1) {
                c = phrase(c + 1);
            } else {
                break;
            }
        }
        return c;
    }

    /** One past a short phrase behind a preposition that tells time, place or medium; {@code i} itself where it is none. */
    private int phrase(int i) {
        if (s.is(i, "time")) {
            return i + 1;
        }
        int k = i;
        while (k < s.end() && k < i + 5 && !s.hidden(k) && s.token(k).isWord()) {
            if (s.is(k, "medium")) {
                return k + 1;
            }
            k++;
        }
        return i;
    }

    /**
     * One past the object or infinitive that begins here: where a clause, a participle or the main clause's next verb parts it from the rest.
     * Only what tells one of its nouns apart ("the man who …") goes along.
     */
    int phraseEnd(int from, boolean infinitive) {
        for (int k = from; k < s.end(); k++) {
            if (s.hidden(k)) {
                continue;
            }
            boolean parted = s.at(k, ";") || s.at(k, ":") || s.at(k, "(") || s.token(k).spaceBefore() && (s.at(k, "—") || s.at(k, "–") || s.at(k, "-"))
                    || k > from && s.at(k, ",") && (parts(k + 1) || s.at(k + 1, "according")) || k > from && quotedComma(k) && parts(k) || k > from && s.tag(k) == Tag.AND && goesOn(k)
                    || !infinitive && k > from + 1 && s.tag(k) == Tag.CLAUSE && s.is(k, "subordinate") && !s.at(k, "that") && !s.at(k, "if")
                    && (!s.at(k, "as") || holdsVerb(k + 1));
            if (parted) {
                return k;
            }
        }
        return s.end();
    }

    /** One past the agent that begins behind "by": up to a mark, a preposition but "of", or the infinitive. */
    int agentEnd(int from) {
        int k = from;
        while (k < s.end() && !s.hidden(k) && s.tag(k) != Tag.MARK && s.tag(k) != Tag.TO && s.tag(k) != Tag.CLAUSE && s.tag(k) != Tag.FINITE && s.tag(k) != Tag.AUXILIARY
                && s.tag(k) != Tag.ING && !(k > from && s.tag(k) == Tag.PREPOSITION && !s.at(k, "of")) && !(k > from && s.is(k, "time")) && !(s.tag(k) == Tag.AND && goesOn(k))) {
            k++;
        }
        return k;
    }

    /** Whether what follows the verb tells but when, where or how it was said: "he said after a meeting", "as he left". */
    boolean adjunct(int from) {
        boolean opens = s.tag(from) == Tag.PREPOSITION && !s.at(from, "of") || s.tag(from) == Tag.CLAUSE && (s.is(from, "means") || s.at(from, "as") || s.at(from, "when"));
        return opens && !holds("that", from, s.end());
    }

    /** Whether the word stands there outside of quotations. */
    boolean holds(String word, int from, int to) {
        for (int k = from; k < to; k++) {
            if (!s.hidden(k) && s.at(k, word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether what begins behind a comma is no part of a list: a participle, a clause, or one that holds a verb of its own. */
    private boolean parts(int k) {
        Tag t = s.tag(k);
        if (t == Tag.ING || t == Tag.CLAUSE || t == Tag.PRONOUN || t == Tag.PREPOSITION || t == Tag.PARTICIPLE || t == Tag.FINITE || t == Tag.AUXILIARY) {
            return true;
        }
        return t == Tag.AND ? goesOn(k) : t == Tag.ADVERB ? parts(k + 1) : verbAhead(k) || holdsVerb(k);
    }

    /** Whether the main clause goes on behind "and": with a verb, or with a clause of its own. */
    private boolean goesOn(int and) {
        int k = and + 1;
        while (s.tag(k) == Tag.ADVERB) {
            k++;
        }
        Tag t = s.tag(k);
        return s.at(and, "but") || t == Tag.FINITE || t == Tag.AUXILIARY || t == Tag.PRONOUN && !s.is(k, "oblique") || t == Tag.CLAUSE && !s.at(k, "that")
                || holdsVerb(k);
    }

    /** Whether a clause begins here rather than an object: a finite verb follows before anything parts it. */
    boolean clause(int from) {
        for (int k = from; k < s.end(); k++) {
            Tag t = s.tag(k);
            if (t == Tag.FINITE || t == Tag.AUXILIARY) {
                return true;
            }
            if (t == Tag.CLAUSE || t == Tag.MARK || t == Tag.TO) {
                return false;
            }
        }
        return false;
    }

    /** Whether a verb stands anywhere from here on, or words in quotation marks. */
    boolean anyVerb(int from) {
        for (int k = from; k < s.end(); k++) {
            if (s.tag(k) == Tag.FINITE || s.tag(k) == Tag.AUXILIARY || s.tag(k) == Tag.BASE || s.tag(k) == Tag.QUOTED) {
                return true;
            }
        }
        return false;
    }

    /** Whether a finite verb stands before the next mark or opener of a clause. */
    private boolean holdsVerb(int from) {
        for (int k = from; k < s.end(); k++) {
            switch (s.tag(k)) {
                case FINITE, AUXILIARY -> {
                    return true;
                }
                case CLAUSE, MARK, QUOTED, AND -> {
                    return false;
                }
                default -> {
                }
            }
        }
        return false;
    }
}
