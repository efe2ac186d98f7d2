package dev.depesche.facts.position;

import dev.depesche.text.Span;
import dev.depesche.text.Text;
import dev.depesche.text.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Pairs the quotation marks of a text, whatever their shape and whether or not an end is missing.
 *
 * <p>Only the outermost pair counts. A pair ends with its paragraph.
 */
final class Quotations {

    private static final String DOUBLE = "\"“”„«»‟";

    private final List<Quotation> all = new ArrayList<>();
    private final int[] at;
    private final Text text;

    Quotations(Text text) {
        this.text = text;
        at = new int[text.size()];
        Arrays.fill(at, -1);
        int open = -1;
        int openWidth = 1;
        int paragraph = -1;
        for (int i = 0; i < text.size(); i++) {
            Token t = text.token(i);
            int p = text.sentenceOf(i).paragraph();
            if (p != paragraph) {
                if (open >= 0 && (opens(open) || carriesOn(open, i))) {
                    add(text, open, openWidth, i, 0);
                }
                open = -1;
                paragraph = p;
            }
            int width = mark(text, i);
            if (width == 0) {
                continue;
            }
            if (open < 0 || t.is("„")) {
                open = i;
                openWidth = width;
            } else {
                add(text, open, openWidth, i + width, width);
                open = -1;
            }
            i += width - 1;
        }
    }

    /** Whether the mark without an end opens a quotation for sure: it stands where one begins, at a paragraph's start or behind a colon or comma. */
    private boolean opens(int i) {
        Token t = text.token(i);
        boolean glued = i + 1 < text.size() && !text.token(i + 1).spaceBefore();
        boolean start = i == 0 || text.sentenceOf(i - 1).paragraph() != text.sentenceOf(i).paragraph();
        return glued && !t.is("”") && (start || t.spaceBefore() && (text.token(i - 1).is(":") || text.token(i - 1).is(",")));
    }

    /** Whether the mark without an end opens words that the next paragraph, which begins with a mark of its own, goes on with. */
    private boolean carriesOn(int open, int next) {
        boolean glued = open + 1 < text.size() && !text.token(open + 1).spaceBefore() && text.token(open).spaceBefore();
        return glued && mark(text, next) > 0 && !text.token(next).is("”") && !text.token(next).is("»") && text.sentenceOf(open).paragraph() + 1 == text.sentenceOf(next).paragraph();
    }

    /** How many tokens make up the double quotation mark here: two for '' and ``, 0 where there is none. */
    private static int mark(Text text, int i) {
        Token t = text.token(i);
        if (t.text().length() != 1) {
            return 0;
        }
        char c = t.text().charAt(0);
        if (DOUBLE.indexOf(c) >= 0) {
            return 1;
        }
        boolean pair = (c == '\'' || c == '`' || c == '’' || c == '‘') && i + 1 < text.size() && text.token(i + 1).text().equals(t.text())
                && !text.token(i + 1).spaceBefore();
        return pair ? 2 : 0;
    }

    private void add(Text text, int first, int openWidth, int last, int closeWidth) {
        if (last - first < openWidth + closeWidth + 1) {
            return;
        }
        int innerLast = last - closeWidth;
        while (innerLast > first + openWidth + 1 && text.token(innerLast - 1).is(",")) {
            innerLast--;
        }
        Span inner = text.span(first + openWidth, innerLast).trimmed(text.content());
        int words = 0;
        for (int i = first; i < last; i++) {
            words += text.token(i).isWord() || text.token(i).isNumber() ? 1 : 0;
            at[i] = all.size();
        }
        all.add(new Quotation(first, last, inner, words));
    }

    /** All in text order. */
    List<Quotation> all() {
        return all;
    }

    /** The quotation whose marks or words include the token, null where none does. */
    Quotation at(int token) {
        return token < 0 || token >= at.length || at[token] < 0 ? null : all.get(at[token]);
    }

    /** The quotation of the paragraph before, where no mark ends it, so that this one goes on with it; null for none. */
    Quotation continued(Quotation q) {
        Quotation before = at(q.first() - 1);
        boolean open = before != null && before.last() == q.first() && before.inner().end() == text.token(before.last() - 1).end();
        return open && text.sentenceOf(before.first()).paragraph() != text.sentenceOf(q.first()).paragraph() ? before : null;
    }

    /** The first token behind the opening mark. */
    int firstWord(Quotation q) {
        return text.tokenAt(q.inner().begin());
    }

    /** Those that begin at a token from {@code first} to {@code last}, exclusive. */
    List<Quotation> from(int first, int last) {
        List<Quotation> out = new ArrayList<>(2);
        for (int i = first; i < Math.min(last, at.length); i++) {
            if (at[i] >= 0 && all.get(at[i]).first() == i) {
                out.add(all.get(at[i]));
            }
        }
        return out;
    }

    /**
     * Whether the quotation reads like the name of a work or a body: it stands behind a noun and begins like one, or next to no word
     * in it begins small and no mark ends it.
     */
    boolean title(Quotation q) {
        int before = q.first() - 1;
        boolean capital = text.token(q.first() + 1).isCapitalised();
        if (before >= 0 && text.token(before).isCapitalised() && capital && q.words() <= 6) {
            return true;
        }
        int small = 0;
        for (int i = q.first() + 1; i < q.last() - 1; i++) {
            small += text.token(i).isWord() && !text.token(i).isCapitalised() ? 1 : 0;
        }
        String mark = text.token(q.last() - 2).text();
        return small * 3 < q.words() && !mark.equals("!") && !mark.equals("?") && !mark.equals(".");
    }
}
