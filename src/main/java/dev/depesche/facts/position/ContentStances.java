package dev.depesche.facts.position;

import dev.depesche.facts.Stance;
import dev.depesche.language.Faults;
import dev.depesche.language.Language;
import dev.depesche.language.Lexicon;
import dev.depesche.text.Span;
import dev.depesche.text.Text;
import dev.depesche.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Tells the stance by what is said, where the word of saying ("sagte") tells none; words in {@code stance-words.lex}. */
final class ContentStances {

    private record Sign(Stance stance, int rank) {
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
                        new Sign(Stance.valueOf(e.get("stance", "").toUpperCase(Locale.ROOT)), signs.size()));
            } catch (IllegalArgumentException unknown) {
                faults.add(path, e.line(), "unknown stance \"" + e.get("stance") + "\"");
            }
        }
        faults.raise();
    }

    /** The stance of {@code c}: that of its cue unless this only claims and the content tells more. */
    Stance of(Candidate c, Text text) {
        if (c.stance() != Stance.CLAIM) {
            return c.stance();
        }
        Sign best = null;
        for (Span span : c.content()) {
            for (int i = text.tokenAt(span.begin()); i < text.size() && text.token(i).begin() < span.end(); i++) {
                Sign s = modal(text.token(i)) && !modalMeant(text, i, span) ? null : sign(text.token(i));
                Sign meant = s != null && negated(text, i, span) ? turned(s) : s;
                if (meant != null && (best == null || meant.rank() < best.rank())) {
                    best = meant;
                }
            }
        }
        return best == null ? Stance.CLAIM : best.stance();
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
            case SUPPORT, PRAISE -> new Sign(Stance.OPPOSE, s.rank());
            case OPPOSE, WARN, CONCERN, DENY -> null;
            default -> s;
        };
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

    private Sign sign(Token t) {
        if (!t.isWord()) {
            return null;
        }
        Optional<Sign> known = seen.get(t.text());
        if (known == null) {
            known = Optional.ofNullable(lookedUp(t));
            if (seen.size() < REMEMBERED) {
                seen.put(t.text(), known);
            }
        }
        return known.orElse(null);
    }

    private Sign lookedUp(Token t) {
        Sign best = signs.get(t.lower());
        List<String> forms = new ArrayList<>(grammar.word(t, false).verbs());
        for (String ending : ENDINGS) {
            if (best == null && t.lower().endsWith(ending)) {
                forms.add(t.lower().substring(0, t.lower().length() - ending.length()));
            }
        }
        for (String f : forms) {
            Sign s = signs.get(f);
            if (s != null && (best == null || s.rank() < best.rank())) {
                best = s;
            }
        }
        return best;
    }
}
