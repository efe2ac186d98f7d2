package dev.depesche.facts.clause;

import dev.depesche.facts.position.Kinds;
import dev.depesche.language.Language;
import dev.depesche.text.Sentence;
import dev.depesche.text.Text;
import dev.depesche.text.Token;

/**
 * German: the dictionary tells what a word can be, capitals tell nouns, and a word's neighbours tell verb from adjective.
 *
 * <p>Sentences are read when first asked for. Not safe for use by several threads.
 */
final class GermanKinds implements Kinds {

    private final Text text;
    private final GermanForms forms;
    private final ClauseWords words;
    private final Kind[] kinds;

    GermanKinds(Text text, Language language) {
        this.text = text;
        this.forms = language.known(GermanForms.class, GermanForms::new);
        this.words = ClauseWords.of(language);
        this.kinds = new Kind[text.size()];
    }

    @Override
    public Kind at(int i) {
        if (i < 0 || i >= kinds.length) {
            return Kind.MARK;
        }
        if (kinds[i] == null) {
            read(text.sentenceOf(i));
        }
        return kinds[i];
    }

    private void read(Sentence s) {
        boolean finite = false;
        for (int i = s.first(); i < s.last(); i++) {
            Kind k = one(i, s, finite);
            kinds[i] = k;
            finite = k.isFinite() || finite && k != Kind.MARK && k != Kind.CLAUSE;
        }
    }

    private Kind one(int i, Sentence s, boolean finite) {
        Token t = text.token(i);
        if (t.isNumber()) {
            return Kind.NOUN;
        }
        if (!t.isWord()) {
            boolean inside = t.text().length() == 1 && "-/&%$€".contains(t.text()) && !t.spaceBefore();
            return inside ? Kind.NOUN : Kind.MARK;
        }
        if (t.isCapitalised()) {
            if (i > s.first() && !text.token(i - 1).is(":") && !"„“\"»«".contains(text.token(i - 1).text())) {
                return Kind.NOUN;
            }
            GermanForms.Form lower = forms.of(t.lower());
            boolean closed = lower.preposition() || lower.determiner() || lower.pronoun() || lower.opener() || lower.and();
            if (!closed && forms.of(t.text()).noun() || !lower.known()) {
                return Kind.NOUN;
            }
        }
        GermanForms.Form f = forms.of(t.lower());
        boolean comma = i > s.first() && text.token(i - 1).is(",") || i > s.first() + 1 && text.token(i - 2).is(",") && kinds[i - 1] == Kind.PREPOSITION;
        if (comma && words.is("relative", t) && !phrase(i, s)) {
            return Kind.CLAUSE;
        }
        if (f.opener() && !f.preposition() || f.opener() && comma) {
            return Kind.CLAUSE;
        }
        if (f.and()) {
            return words.is("and", t) ? Kind.AND : Kind.ADVERB;
        }
        if (f.preposition() && !(f.finite() && !f.adverb())) {
            return Kind.PREPOSITION;
        }
        if (f.determiner() && !(f.finite() && (i + 1 >= s.last() || !text.token(i + 1).isWord()))) {
            return Kind.DETERMINER;
        }
        if (f.pronoun()) {
            return Kind.PRONOUN;
        }
        return open(i, s, f, finite);
    }

    private Kind open(int i, Sentence s, GermanForms.Form f, boolean finite) {
        String t = text.token(i).lower();
        if (f.auxiliary()) {
            return Kind.AUXILIARY;
        }
        boolean beforeNoun = i + 1 < s.last() && (text.token(i + 1).isCapitalised() || forms.of(text.token(i + 1).lower()).adjective() && !forms.of(text.token(i + 1).lower()).adverb());
        Kind before = i > s.first() ? kinds[i - 1] : Kind.MARK;
        boolean inPhrase = before == Kind.DETERMINER || before == Kind.PREPOSITION || before == Kind.NOUN && !text.token(i - 1).isCapitalised();
        if (f.adjective() && beforeNoun && (inPhrase || !f.finite() || finite)) {
            return Kind.NOUN;
        }
        boolean beforeAuxiliary = i + 1 < s.last() && !text.token(i + 1).isCapitalised() && forms.of(text.token(i + 1).lower()).auxiliary();
        if (beforeAuxiliary && (f.participle() || f.infinitive())) {
            return f.participle() ? Kind.PARTICIPLE : Kind.BASE;
        }
        if (f.finite() && !f.participle() && !(f.infinitive() && finite)) {
            return Kind.FINITE;
        }
        if (f.finite() && f.participle()) {
            return finite ? Kind.PARTICIPLE : Kind.FINITE;
        }
        if (f.participle()) {
            return Kind.PARTICIPLE;
        }
        if (f.infinitive()) {
            return Kind.BASE;
        }
        boolean ending = !f.known() && (t.endsWith("e") || t.endsWith("en") || t.endsWith("er") || t.endsWith("es") || t.endsWith("em"));
        return (f.adjective() || ending) && beforeNoun ? Kind.NOUN : Kind.ADVERB;
    }

    /** Whether a noun or its adjective follows, as behind an article: ", der Präsident" is no relative clause. */
    private boolean phrase(int i, Sentence s) {
        if (i + 1 >= s.last()) {
            return false;
        }
        Token next = text.token(i + 1);
        if (next.isCapitalised()) {
            return true;
        }
        GermanForms.Form f = forms.of(next.lower());
        return f.adjective() && !f.adverb() && !f.preposition() && i + 2 < s.last() && text.token(i + 2).isCapitalised();
    }
}
