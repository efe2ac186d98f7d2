package dev.depesche.facts.place;

import dev.depesche.facts.Dateline;
import dev.depesche.facts.NewsText;
import dev.depesche.facts.name.Name;
import dev.depesche.facts.name.NameType;
import dev.depesche.language.Gazetteer;
import dev.depesche.text.Sentence;
import dev.depesche.text.Text;
import dev.depesche.text.Token;
import java.util.ArrayList;
import java.util.List;

/** Reads the place that a text opens with: "CALDEN. …", "WASHINGTON (AP) — …", "München – …". */
public final class Datelines {

    private static final int SENTENCES = 4;
    private static final int WORDS = 4;
    /** From so many letters on capitals are no acronym. */
    private static final int LONG = 6;

    private Datelines() {
    }

    /** {@code names} with the dateline's place as a location, whatever it was taken for; the same list where there is no dateline. */
    public static List<Name> settle(NewsText news, List<Name> names) {
        Name place = find(news);
        if (place == null) {
            return names;
        }
        List<Name> out = new ArrayList<>(names.size() + 1);
        boolean added = false;
        for (Name n : names) {
            boolean overlaps = !n.inTitle() && n.begin() < place.end() && place.begin() < n.end();
            if (!added && (overlaps || !n.inTitle() && n.begin() >= place.end())) {
                out.add(place);
                added = true;
            }
            if (!overlaps) {
                out.add(n);
            }
        }
        if (!added) {
            out.add(place);
        }
        return List.copyOf(out);
    }

    private static Name find(NewsText news) {
        Text text = news.text();
        int n = 0;
        for (Sentence s : news.body()) {
            if (n++ == SENTENCES) {
                break;
            }
            for (int length = Math.min(WORDS, s.last() - s.first()); length > 0; length--) {
                int end = s.first() + length;
                if (end < text.size() && (opens(text, s.first(), end) || n == 1 && stands(text, s, end))) {
                    return new Name(text.token(s.first()).begin(), text.token(end - 1).end(), false, NameType.LOCATION, null, "place.dateline");
                }
            }
        }
        return null;
    }

    /** "Bozen." or "Bozen (mk)." as a sentence of its own before the first: a known place, any name with an author's sign behind it, or a word in capitals. */
    private static boolean stands(Text text, Sentence s, int end) {
        for (int i = s.first(); i < end; i++) {
            if (!text.token(i).isCapitalised()) {
                return false;
            }
        }
        int mark = end;
        boolean signed = mark + 2 < s.last() && text.token(mark).is("(") && text.token(mark + 2).is(")") && !text.token(mark + 1).isCapitalised()
                && text.token(mark + 1).text().length() < 5;
        mark += signed ? 3 : 0;
        if (mark != s.last() - 1 || !text.token(mark).is(".")) {
            return false;
        }
        boolean shouted = end == s.first() + 1 && text.token(s.first()).isAllCaps() && text.token(s.first()).text().length() >= LONG;
        return signed || shouted || known(text.text(text.span(s.first(), end)));
    }

    private static boolean known(String words) {
        for (String name : Atlas.readings(words, "")) {
            if (Gazetteer.world().hasSpot(name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean opens(Text text, int first, int end) {
        boolean capitals = true;
        for (int i = first; i < end; i++) {
            if (!text.token(i).isCapitalised()) {
                return false;
            }
            capitals &= text.token(i).isAllCaps();
        }
        Token mark = text.token(end);
        boolean dash = Dateline.isDash(mark);
        boolean agency = mark.is("(") && end + 2 < text.size() && (text.token(end + 2).is(")") || text.token(end + 2).is("/") || text.token(end + 3 < text.size() ? end + 3 : end + 2).is(")"));
        if (!(capitals ? dash || agency || mark.is(".") || mark.is(",") || mark.is(":") || mark.is("/") : dash || agency && end == first + 1)) {
            return false;
        }
        String words = text.text(text.span(first, end));
        if (capitals && words.length() < 4) {
            return false;
        }
        return known(words);
    }
}
