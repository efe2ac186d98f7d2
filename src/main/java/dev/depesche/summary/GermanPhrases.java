package dev.depesche.summary;

import dev.depesche.facts.Actor;
import dev.depesche.facts.ActorType;
import dev.depesche.facts.Mention;
import dev.depesche.text.Reading;
import dev.depesche.text.Token;
import java.util.List;

/** Tells what the words of a German sentence can be, and where a noun phrase ends. */
final class GermanPhrases {

    private final ShortSentence s;

    GermanPhrases(ShortSentence s) {
        this.s = s;
    }

    List<Reading> readings(int i) {
        return s.news.language().morphology().readings(i == s.start() ? s.token(i).lower() : s.token(i).text());
    }

    boolean preposition(int i) {
        return (i == s.start() || !s.token(i).isCapitalised()) && !s.classes.is(s.token(i), "postposed") && readings(i).stream().anyMatch(r -> r.tag().startsWith("PRP"));
    }

    /** Whether an article stands here, in any case. */
    boolean article(int i) {
        return s.classes.is(s.token(i), "article") || s.token(i).is("den") || s.token(i).is("dem");
    }

    boolean adverb(int i) {
        return !s.token(i).isCapitalised() && s.token(i).isWord() && !s.classes.is(s.token(i), "doubt")
                && readings(i).stream().anyMatch(r -> r.tag().startsWith("ADV:TMP")) && !s.classes.is(s.token(i), "bound") && !preposition(i) && !verbal(i);
    }

    boolean adjective(int i) {
        boolean ending = s.token(i).text().length() > 5 && (s.token(i).lower().endsWith("e") || s.token(i).lower().endsWith("en") || s.token(i).lower().endsWith("er")
                || s.token(i).lower().endsWith("es") || s.token(i).lower().endsWith("em"));
        return !s.token(i).isCapitalised() && s.token(i).isWord() && (ending && readings(i).isEmpty() || readings(i).stream().anyMatch(r -> r.isAdjective() && !r.has("PRD")));
    }

    boolean verbal(int i) {
        return !s.token(i).isCapitalised() && readings(i).stream().anyMatch(r -> r.tag().startsWith("VER") && (r.has("PA2") || r.has("INF") || r.has("EIZ")) || r.tag().startsWith("PA2:PRD"));
    }

    /** Whether a noun stands here or behind one word. */
    boolean noun(int i, int last) {
        return i < last && s.token(i).isCapitalised() || i + 1 < last && s.token(i + 1).isCapitalised();
    }

    boolean genitive(int i) {
        if (!s.token(i).is("der")) {
            return s.token(i).is("des") || s.token(i).is("eines") || s.token(i).is("einer");
        }
        boolean nominative = !s.token(i + 1).isCapitalised() && s.token(i + 1).lower().endsWith("e") && adjective(i + 1);
        int last = phrase(i, s.sentence.last());
        int head = i;
        while (head < last && !(s.token(head).isCapitalised() && (head + 1 == last || !s.token(head + 1).isCapitalised() || readings(head).stream().anyMatch(Reading::isNoun)))) {
            head++;
        }
        return !nominative && last > i + 1 && head < last && (readings(head).isEmpty() || readings(head).stream().anyMatch(r -> r.has("GEN") && (r.has("FEM") || r.has("PLU"))));
    }

    /** Whether a person's name begins here that does not go on from the noun before it, as it does from a role. */
    boolean person(int k) {
        for (Actor a : s.facts.actors()) {
            boolean here = a.type() == ActorType.PERSON && a.mentions().stream().anyMatch(m -> m.inTitle() == s.inTitle && m.kind() == Mention.Kind.NAME && m.begin() == s.token(k).begin());
            if (here) {
                return a.role() == null || !a.role().contains(s.token(k - 1).text());
            }
        }
        return false;
    }

    /** The first token from here that is not left out already. */
    int live(int i) {
        int k = i;
        while (k < s.end() && s.gone(k)) {
            k++;
        }
        return k;
    }

    /** One past the noun phrase that begins here with its genitives and the name behind it; {@code i} where none does. */
    int phrase(int i, int last) {
        int k = i;
        while (k < last && k - i < 7 && !s.token(k).isCapitalised() && !quotes(k)) {
            Token t = s.token(k);
            boolean inside = t.isNumber() || figures(i, k) || ordinal(i, k, last) || joined(i, k, last) || s.classes.is(t, "article") || adjective(k) || readings(k).stream().anyMatch(r -> r.tag().startsWith("ART") || r.tag().startsWith("ZAL") || r.tag().startsWith("PRO:IND") || r.tag().startsWith("PRO:POS") || r.tag().startsWith("PRO:DEM") || r.tag().startsWith("ADV:MOD"));
            if (!inside) {
                return i;
            }
            k++;
        }
        boolean quote = k < last && quotes(k);
        if (k >= last || !quote && !s.token(k).isCapitalised() && !s.token(k).isNumber()) {
            return k > i && s.token(k - 1).isNumber() ? k : i;
        }
        int head = k;
        while (k < last && !(k > head && person(k)) && (s.token(k).isCapitalised() || s.token(k).isNumber() && !(k + 1 < last && s.token(k + 1).isCapitalised()) || s.token(k).is("-") && !s.token(k).spaceBefore())) {
            k++;
        }
        int close = k < last && quotes(k) ? closing(k, last) : k;
        if (close < 0) {
            return i;
        }
        int end = owned(close, last) ? phrase(close, last) : close;
        if (end + 1 < last && s.token(end).is("von")) {
            end = Math.max(end, after(phrase(end + 1, last), end + 1, end));
            if (end + 1 < last && (s.token(end).is("nach") || s.token(end).is("bis"))) {
                end = after(phrase(end + 1, last), end + 1, end);
            }
        }
        if (end + 1 < last && s.token(end).is("an") && s.token(end + 1).is("bord")) {
            end += 2;
        }
        end = live(end) + 1 < last && s.token(live(end)).is("und") ? live(end) : end;
        boolean joined = end + 1 < last && (s.token(end).is("und") || s.token(end).is("oder") || s.token(end).is("bis") || s.token(end).is("sowie"));
        if (!joined) {
            return end;
        }
        int other = preposition(end + 1) ? end + 2 : end + 1;
        return after(phrase(other, last), other, i);
    }

    /** The dot of "die 105. Auflage". */
    private boolean ordinal(int first, int k, int last) {
        return k > first && k + 1 < last && s.token(k).is(".") && !s.token(k).spaceBefore() && s.token(k - 1).isNumber() && s.token(k + 1).isWord();
    }

    /** "erheblicher [und] wiederholter": between two adjectives. */
    private boolean joined(int first, int k, int last) {
        return k > first && k + 2 < last && s.token(k).is("und") && adjective(k - 1) && adjective(k + 1) && s.token(k + 2).isCapitalised();
    }

    private boolean quotes(int k) {
        return s.token(k).text().length() == 1 && "„“\"»".contains(s.token(k).text());
    }

    /** Whether the mark at {@code k} stands inside a number: "7.500", "46,7", "14 bis 17". */
    boolean figures(int first, int k) {
        boolean range = k > first && k + 1 < s.sentence.last() && s.token(k).is("bis") && s.token(k - 1).isNumber() && s.token(k + 1).isNumber();
        return range || k > first && k + 1 < s.sentence.last() && (s.token(k).is(".") || s.token(k).is(",")) && !s.token(k).spaceBefore()
                && s.token(k - 1).isNumber() && s.token(k + 1).isNumber() && !s.token(k + 1).spaceBefore();
    }

    /** One past the mark that closes the quotation opened here; -1 where it is far or none. */
    private int closing(int k, int last) {
        int close = k + 1;
        while (close < last && close - k < 9 && !"“”\"«".contains(s.token(close).text())) {
            close++;
        }
        return close < last && close - k < 9 ? close + 1 : -1;
    }

    /** Whether a genitive begins here: "des Kreises", "zweier Länder". */
    private boolean owned(int k, int last) {
        return k < last && (s.token(k).is("des") || s.token(k).is("eines") || genitive(k)
                || !s.token(k).isCapitalised() && !s.token(k).is("der") && s.token(k).lower().endsWith("er") && (s.token(k).is("zweier") || s.token(k).is("dreier") || readings(k).stream().anyMatch(r -> r.has("GEN") && r.has("PLU"))));
    }

    private static int after(int end, int begin, int otherwise) {
        return end > begin ? end : otherwise;
    }
}
