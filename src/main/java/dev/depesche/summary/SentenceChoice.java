package dev.depesche.summary;

import dev.depesche.facts.Actor;
import dev.depesche.facts.Event;
import dev.depesche.facts.EventType;
import dev.depesche.facts.Facts;
import dev.depesche.facts.Mention;
import dev.depesche.facts.Moment;
import dev.depesche.facts.NewsText;
import dev.depesche.facts.Passage;
import dev.depesche.facts.Place;
import dev.depesche.facts.Position;
import dev.depesche.facts.Stance;
import dev.depesche.text.Sentence;
import dev.depesche.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Chooses the two or three sentences of the body that together tell who, what, where, when and the strongest position.
 *
 * <p>The first is the lead. Each further one is that which adds most: its place in the text, what of the main facts it tells that the
 * chosen ones do not, whether a key position stands in it; less what it repeats.
 */
final class SentenceChoice {

    private static final int MOST = 3;
    private static final int LEAD = 4;
    private static final int SHORTEST = 6;
    private static final int LONG = 45;
    private static final double REPEATS = 0.6;

    private final NewsText news;
    private final Facts facts;
    private final List<Sentence> body = new ArrayList<>();

    private final Map<Integer, Set<String>> sets = new HashMap<>();
    private final WordClasses classes;
    private final int lead;
    private final EventType main;

    SentenceChoice(NewsText news, Facts facts, WordClasses classes) {
        this.news = news;
        this.facts = facts;
        this.classes = classes;
        for (Sentence s : news.body()) {
            if (words(s) >= SHORTEST) {
                body.add(s);
            }
        }
        if (body.isEmpty()) {
            body.addAll(news.body().subList(0, Math.min(MOST, news.body().size())));
        }
        lead = Lead.of(news, body);
        main = facts.mainEvent() == null ? null : facts.mainEvent().type();
    }

    /** The chosen sentences in text order; empty only where the body is. */
    List<Sentence> choose() {
        List<Sentence> chosen = new ArrayList<>();
        boolean[] taken = new boolean[body.size()];
        while (chosen.size() < Math.min(MOST, body.size())) {
            int best = -1;
            double most = chosen.size() < 2 ? -9 : 0.2;
            for (int i = 0; i < (chosen.isEmpty() ? Math.min(LEAD, body.size()) : body.size()); i++) {
                double score = taken[i] ? most : score(i, chosen);
                if (score > most) {
                    most = score;
                    best = i;
                }
            }
            if (best < 0) {
                break;
            }
            taken[best] = true;
            chosen.add(body.get(best));
        }
        chosen.sort((a, b) -> a.index() - b.index());
        return chosen;
    }

    private double score(int at, List<Sentence> chosen) {
        Sentence s = body.get(at);
        int n = at - lead;
        // The lead is told by its place; what else matters may stand anywhere.
        double score = n < 0 ? 0.4 : chosen.size() < 2 ? 1.7 / (1 + 0.3 * n) : 0.8 / (1 + 0.05 * n);
        score += facts(s, chosen);
        Token last = news.text().token(s.last() - 1);
        if (last.is("?")) {
            score -= 1.2;
        }
        if (quoted(s)) {
            score -= 0.6;
        }
        Token opens = news.text().token(s.first());
        if (classes.is(opens, "anaphora") && !(classes.is(opens, "article") && news.text().token(s.first() + 1).isCapitalised())) {
            score -= classes.is(opens, "pronoun") ? 0.25 : 0.4;
        }
        if (words(s) > LONG) {
            score -= 0.2;
        }
        if (words(s) < 9) {
            score -= 0.25;
        }
        for (Sentence c : chosen) {
            score -= overlap(s, c) > REPEATS ? 1.5 : 0;
        }
        return score;
    }

    /** What of the main facts the sentence tells; a fact that a chosen sentence tells already counts a third. */
    private double facts(Sentence s, List<Sentence> chosen) {
        double sum = 0;
        for (Actor a : facts.actors()) {
            if (a.main() && named(a.mentions(), s)) {
                sum += 0.25 * fresh(a.mentions(), chosen);
            }
        }
        for (Place p : facts.places()) {
            if (p.main() && named(p.mentions(), s)) {
                sum += 0.2 * fresh(p.mentions(), chosen);
            }
        }
        for (Moment m : facts.dates()) {
            if (m.main() && !m.inTitle() && s.span().contains(m.begin())) {
                sum += 0.2;
            }
        }
        if (tellsEvent(s)) {
            sum += 0.3 * fresh(chosen, this::tellsEvent);
        }
        double said = 0;
        for (Position p : facts.positions()) {
            said = key(p, s) ? Math.max(said, p.stance() == Stance.CLAIM ? 0.25 : 0.45) : said;
        }
        if (said > 0) {
            sum += said * fresh(chosen, this::tellsKeyPosition);
        }
        for (Token t : news.text().tokens(s)) {
            if (t.isNumber()) {
                return sum + 0.1;
            }
        }
        return sum;
    }

    private static double fresh(List<Sentence> chosen, Predicate<Sentence> tells) {
        for (Sentence c : chosen) {
            if (tells.test(c)) {
                return 1.0 / 3;
            }
        }
        return 1;
    }

    private static double fresh(List<Mention> mentions, List<Sentence> chosen) {
        for (Sentence c : chosen) {
            if (named(mentions, c)) {
                return 1.0 / 3;
            }
        }
        return 1;
    }

    private static boolean named(List<Mention> mentions, Sentence s) {
        for (Mention m : mentions) {
            if (in(m, s)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an event of the main event's type stands in the sentence. */
    private boolean tellsEvent(Sentence s) {
        for (Event e : facts.events()) {
            if (main != null && e.type() == main && in(e.trigger(), s)) {
                return true;
            }
        }
        return false;
    }

    private boolean tellsKeyPosition(Sentence s) {
        for (Position p : facts.positions()) {
            if (key(p, s)) {
                return true;
            }
        }
        return false;
    }

    private static boolean key(Position p, Sentence s) {
        for (Passage c : p.content()) {
            if (p.key() && in(c, s)) {
                return true;
            }
        }
        return false;
    }

    private static boolean in(Mention m, Sentence s) {
        return !m.inTitle() && s.begin() <= m.begin() && m.end() <= s.end();
    }

    private static boolean in(Passage p, Sentence s) {
        return !p.inTitle() && s.begin() <= p.begin() && p.begin() < s.end();
    }

    /** Whether the sentence is nothing but somebody's words. */
    private boolean quoted(Sentence s) {
        String first = news.text().token(s.first()).text();
        boolean quoted = first.length() == 1 && "„“”\"»«".contains(first);
        for (Position p : facts.positions()) {
            quoted &= !p.key() || p.cue() == null || !in(p.cue(), s);
        }
        return quoted;
    }

    private int words(Sentence s) {
        return news.text().words(s);
    }

    private double overlap(Sentence a, Sentence b) {
        Set<String> x = set(a);
        Set<String> y = set(b);
        int both = 0;
        for (String w : x) {
            both += y.contains(w) ? 1 : 0;
        }
        return x.isEmpty() || y.isEmpty() ? 0 : both / (double) Math.min(x.size(), y.size());
    }

    /** The words of some length, in lower case. */
    private Set<String> set(Sentence s) {
        Set<String> out = sets.get(s.index());
        if (out != null) {
            return out;
        }
        out = new HashSet<>();
        for (Token t : news.text().tokens(s)) {
            if (t.isWord() && t.text().length() > 3) {
                out.add(t.lower());
            }
        }
        sets.put(s.index(), out);
        return out;
    }
}
