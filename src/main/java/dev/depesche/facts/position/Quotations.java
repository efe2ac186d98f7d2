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

    Quotations(Text text) {
        at = new int[text.size()];
        Arrays.fill(at, -1);
        int open = -1;
        int paragraph = -1;
        for (int i = 0; i < text.size(); i++) {
            Token t = text.token(i);
            int p = text.sentenceOf(i).paragraph();
            if (p != paragraph) {
                open = -1;
                paragraph = p;
            }
            if (t.text().length() != 1 || DOUBLE.indexOf(t.text().charAt(0)) < 0) {
                continue;
            }
            if (open < 0 || t.is("„")) {
                open = i;
            } else {
                add(text, open, i + 1);
                open = -1;
            }
        }
    }

    private void add(Text text, int first, int last) {
        if (last - first < 3) {
            return;
        }
        Span inner = text.span(first + 1, last - 1).trimmed(text.content());
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
}
