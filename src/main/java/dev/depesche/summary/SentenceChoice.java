package dev.depesche.summary;

import dev.depesche.facts.Actor;
import dev.depesche.facts.Event;
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
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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

    private final WordClasses classes;
    private final int lead;

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
    }

    /** The chosen sentences in text order; empty only where the body is. */
    List<Sentence> choose() {
        List<Sentence> chosen = new ArrayList<>();
        List<Sentence> left = new ArrayList<>(body);
        while (chosen.size() < MOST && !left.isEmpty()) {
            Sentence best = null;
            double most = chosen.size() < 2 ? -9 : 0.2;
            for (Sentence s : chosen.isEmpty() ? left.subList(0, Math.min(LEAD, left.size())) : left) {
                double score = score(s, chosen);
                if (score > most) {
                    most = score;
                    best = s;
                }
            }
            if (best == null) {
                break;
            }
            chosen.add(best);
            left.remove(best);
        }
        chosen.sort(Comparator.comparingInt(Sentence::index));
        return chosen;
    }

    private double score(Sentence s, List<Sentence> chosen) {
        int n = body.indexOf(s) - lead;
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
            if (a.main() && a.mentions().stream().anyMatch(m -> in(m, s))) {
                sum += 0.25 * fresh(chosen, c -> a.mentions().stream().anyMatch(m -> in(m, c)));
            }
        }
        for (Place p : facts.places()) {
            if (p.main() && p.mentions().stream().anyMatch(m -> in(m, s))) {
                sum += 0.2 * fresh(chosen, c -> p.mentions().stream().anyMatch(m -> in(m, c)));
            }
        }
        for (Moment m : facts.dates()) {
            if (m.main() && !m.inTitle() && s.span().contains(m.begin())) {
                sum += 0.2;
            }
        }
        Event main = facts.events().stream().filter(Event::main).findFirst().orElse(null);
        if (main != null && facts.events().stream().anyMatch(e -> e.type() == main.type() && in(e.trigger(), s))) {
            sum += 0.3 * fresh(chosen, c -> facts.events().stream().anyMatch(e -> e.type() == main.type() && in(e.trigger(), c)));
        }
        double said = 0;
        for (Position p : facts.positions()) {
            said = key(p, s) ? Math.max(said, p.stance() == Stance.CLAIM ? 0.25 : 0.45) : said;
        }
        if (said > 0) {
            sum += said * fresh(chosen, c -> facts.positions().stream().anyMatch(p -> key(p, c)));
        }
        boolean number = news.text().tokens(s).stream().anyMatch(Token::isNumber);
        return sum + (number ? 0.1 : 0);
    }

    private static double fresh(List<Sentence> chosen, java.util.function.Predicate<Sentence> tells) {
        return chosen.stream().anyMatch(tells) ? 1.0 / 3 : 1;
    }

    private static boolean key(Position p, Sentence s) {
        return p.key() && p.content().stream().anyMatch(c -> in(c, s));
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
        return first.length() == 1 && "„“”\"»«".contains(first)
                && facts.positions().stream().noneMatch(p -> p.key() && p.cue() != null && in(p.cue(), s));
    }

    private int words(Sentence s) {
        return (int) news.text().tokens(s).stream().filter(Token::isWord).count();
    }

    private double overlap(Sentence a, Sentence b) {
        Set<String> x = set(a);
        Set<String> y = set(b);
        Set<String> both = new HashSet<>(x);
        both.retainAll(y);
        return x.isEmpty() || y.isEmpty() ? 0 : both.size() / (double) Math.min(x.size(), y.size());
    }

    private Set<String> set(Sentence s) {
        Set<String> out = new HashSet<>();
        for (Token t : news.text().tokens(s)) {
            if (t.isWord() && t.text().length() > 3) {
                out.add(t.lower());
            }
        }
        return out;
    }
}
