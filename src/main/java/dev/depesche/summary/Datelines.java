package dev.depesche.summary;

import dev.depesche.text.Sentence;
import dev.depesche.text.Text;
import dev.depesche.text.Token;
import java.util.Locale;

/** Tells the dateline at the begin of a lead: "Istanbul – ", "WASHINGTON (Reuters) - ", "Bozen (fin). ". */
final class Datelines {

    private static final int LONGEST = 12;

    private Datelines() {
    }

    /** "Anna Berg – Ärztin und Dichterin – ist": a second dash closes what the first one opened, and a word in small letters goes on behind it. */
    private static boolean paired(Text text, Sentence s, int from, Token dash) {
        boolean capitals = text.token(s.first()).text().length() > 2 && text.token(s.first()).text().equals(text.token(s.first()).text().toUpperCase(Locale.ROOT));
        for (int i = from; !capitals && i + 1 < s.last(); i++) {
            if (text.token(i).text().equals(dash.text()) && text.token(i).spaceBefore()) {
                return !text.token(i + 1).isCapitalised();
            }
        }
        return false;
    }

    /** Index of the first token behind the sentence's dateline, its first token where it has none. */
    static int end(Text text, Sentence s) {
        boolean bracket = false;
        for (int i = s.first(); i < Math.min(s.last() - 3, s.first() + LONGEST); i++) {
            Token t = text.token(i);
            boolean dash = t.is("–") || t.is("—") || t.is("―") || t.is("-") || t.is("_") || t.is("|");
            if (dash && i > s.first()) {
                int next = i + 1;
                while (next < s.last() - 1 && !text.token(next).isWord() && !text.token(next).isNumber() && text.token(next).text().equals(t.text())) {
                    next++;
                }
                return !bracket && paired(text, s, next, t) ? s.first() : t.spaceBefore() || text.token(next).spaceBefore() ? next : s.first();
            }
            bracket |= t.is("(");
            boolean name = t.isCapitalised() || t.is(",") || t.is("(") || t.is(")") || t.is("/") || t.is(".") || t.isNumber() || bracket;
            if (!name) {
                return s.first();
            }
        }
        return s.first();
    }
}
