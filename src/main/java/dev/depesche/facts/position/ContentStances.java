package dev.depesche.facts.position;

import dev.depesche.facts.Stance;
import dev.depesche.language.Faults;
import dev.depesche.language.Language;
import dev.depesche.language.Lexicon;
import dev.depesche.text.Span;
import dev.depesche.text.Text;
import dev.depesche.text.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Tells the stance by what is said, where the word of saying ("sagte") tells none; words in {@code stance-words.lex}. */
final class ContentStances {

    /** @param bare whether only the word without an ending tells it: who gave a "falschen Namen" calls nothing wrong */
    private record Sign(Stance stance, int rank, boolean bare) {
    }

    private static final List<String> ENDINGS = List.of("e", "en", "er", "es", "em", "n", "s");

    private static final int REMEMBERED = 50_000;

    private final Map<String, Sign> signs = new HashMap<>();
    private final Map<String, Optional<Sign>> seen = new ConcurrentHashMap<>();
    private final Grammar grammar;

    ContentStances(Language language, Grammar grammar) {
        this.grammar = grammar;
        Faults faults = new Faults();
        String path = "lang/" + language.code() + "/stance-words.lex";
        for (Lexicon.Entry e : language.lexicon("stance-words").entries()) {
            try {
                signs.put(e.headword().toLowerCase(Locale.ROOT),
                        new Sign(Stance.valueOf(e.get("stance", "").toUpperCase(Locale.ROOT)), signs.size(), "bare".equals(e.get("form"))));
            } catch (IllegalArgumentException unknown) {
                faults.add(path, e.line(), "unknown stance \"" + e.get("stance") + "\"");
            }
        }
        faults.raise();
    }

    /**
     * The stance of {@code c}: that of its cue unless this only claims and the content tells more. Where it judges ("nannte es einen Skandal",
     * "hält das für falsch"), the content tells whether for or against.
     */
    Stance of(Candidate c, Text text) {
        if (c.stance() != Stance.CLAIM && c.stance() != Stance.ASSESS) {
            return c.stance();
        }
        Sign best = null;
        for (Span span : c.content()) {
            for (int i = text.tokenAt(span.begin()); i < text.size() && text.token(i).begin() < span.end(); i++) {
                Sign s = modal(text.token(i)) && !modalMeant(text, i, span) ? null : sign(text.token(i), happened(text, i, span));
                Sign meant = s != null && negated(text, i, span) ? turned(s) : s;
                boolean tells = meant != null && (c.stance() == Stance.CLAIM || meant.stance() == Stance.OPPOSE || meant.stance() == Stance.PRAISE);
                best = tells ? first(best, meant) : best;
            }
        }
        return best == null ? c.stance() : best.stance();
    }

    /** Whether "not" or "nothing" stands a few words before, or in German right behind a modal verb ("darf nicht"). */
    private boolean negated(Text text, int i, Span span) {
        for (int k = i - 1; k >= 0 && k >= i - 3 && text.token(k).begin() >= span.begin() && text.token(k).isWord(); k--) {
            if (grammar.is(text.token(k), "negation")) {
                return true;
            }
        }
        return false;
    }

    /** What the sign means behind "not": who is not for it is against it; what is not wrong, dangerous or sad tells nothing. */
    private static Sign turned(Sign s) {
        return switch (s.stance()) {
            case SUPPORT, PRAISE -> new Sign(Stance.OPPOSE, s.rank(), s.bare());
            case OPPOSE, WARN, CONCERN, DENY -> null;
            default -> s;
        };
    }

    /** Whether a German participle tells there what has been done, by whomever: "sei abgelehnt worden", "zugestimmt habe". */
    private boolean happened(Text text, int i, Span span) {
        Word w = grammar.word(text.token(i), false);
        if (!grammar.nounsCapitalised() || !w.participle()) {
            return false;
        }
        boolean last = i + 1 >= text.size() || text.token(i + 1).begin() >= span.end();
        return !w.finite() || !last && (text.token(i + 1).is("worden") || modal(text.token(i + 1)) || grammar.is(text.token(i + 1), "have"));
    }

    private boolean modal(Token t) {
        return grammar.is(t, "auxiliary");
    }

    /** Whether an auxiliary means what it says: in the present, with an infinitive behind it that is not a perfect one ("soll gekommen sein"). */
    private boolean modalMeant(Text text, int i, Span span) {
        if (grammar.is(text.token(i), "past")) {
            return false;
        }
        boolean infinitive = false;
        boolean perfect = false;
        for (int k = i + 1; k < text.size() && text.token(k).begin() < span.end() && !text.token(k).is(","); k++) {
            Word w = grammar.word(text.token(k), false);
            boolean auxiliary = grammar.is(text.token(k), "have") || text.token(k).is("sein") || text.token(k).is("worden");
            perfect |= auxiliary && grammar.word(text.token(k - 1), false).participle();
            infinitive |= w.infinitive() && !text.token(k).isCapitalised();
        }
        return infinitive && !perfect || !grammar.nounsCapitalised();
    }

    private Sign sign(Token t, boolean happened) {
        if (!t.isWord()) {
            return null;
        }
        String key = happened ? t.text() + " " : t.text();
        Optional<Sign> known = seen.get(key);
        if (known == null) {
            known = Optional.ofNullable(lookedUp(t, happened));
            if (seen.size() < REMEMBERED) {
                seen.put(key, known);
            }
        }
        return known.orElse(null);
    }

    private Sign lookedUp(Token t, boolean happened) {
        Sign best = signs.get(t.lower());
        if (!happened) {
            for (String verb : grammar.word(t, false).verbs()) {
                best = first(best, signs.get(verb));
            }
        }
        if (signs.containsKey(t.lower())) {
            return best;
        }
        for (String ending : ENDINGS) {
            Sign s = t.lower().endsWith(ending) ? signs.get(t.lower().substring(0, t.lower().length() - ending.length())) : null;
            best = s == null || s.bare() ? best : first(best, s);
        }
        return best;
    }

    private static Sign first(Sign a, Sign b) {
        return a == null || b != null && b.rank() < a.rank() ? b : a;
    }
}
