package dev.depesche.facts.position;

import dev.depesche.facts.Actor;
import dev.depesche.facts.ActorType;
import dev.depesche.facts.Mention;
import dev.depesche.facts.Passage;
import dev.depesche.facts.Position;
import dev.depesche.text.Span;
import dev.depesche.text.Text;
import dev.depesche.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Resolves the words that name a speaker to the actor who is their head.
 *
 * <p>"Foreign minister Y of X" is Y, "a spokesman of X" is nobody known, and "X's sister" is not X. A relative pronoun is whoever is
 * named right before it.
 */
final class SpeakerNames {

    /** How many tokens a relative pronoun may stand behind the name it takes up. */
    private static final int NEAR = 3;
    /** How many characters before and behind the phrase a mention of its head may begin. */
    private static final int REACH = 200;

    private final Text text;
    private final Grammar grammar;
    private final Reporting reporting;
    private final List<Actor> actors;
    private final List<Named> named = new ArrayList<>();

    private record Named(Mention mention, Actor actor) {
    }

    SpeakerNames(Text text, Grammar grammar, Reporting reporting, List<Actor> actors) {
        this.text = text;
        this.grammar = grammar;
        this.reporting = reporting;
        this.actors = actors;
        for (Actor a : actors) {
            for (Mention m : a.mentions()) {
                if (!m.inTitle()) {
                    named.add(new Named(m, a));
                }
            }
        }
        named.sort((a, b) -> Integer.compare(a.mention().begin(), b.mention().begin()));
    }

    /** The speaker by the mention at {@code span} and, where this only points, by the words that it takes up; null where {@code span} is. */
    Position.Speaker of(Span span, Span antecedent) {
        if (antecedent == null) {
            return of(span);
        }
        Position.Speaker meant = of(antecedent);
        return new Position.Speaker(meant.actor(), meant.name(), Passage.of(text.content(), span));
    }

    private Position.Speaker of(Span span) {
        if (span == null) {
            return null;
        }
        Actor best = null;
        int most = 0;
        int first = text.tokenAt(span.begin());
        boolean relative = grammar.is(text.token(first), "relative") && text.token(first).end() >= span.end();
        for (int i = from(span.begin() - REACH); i < named.size() && named.get(i).mention().begin() < span.end() + REACH; i++) {
            Mention m = named.get(i).mention();
            int score = relative ? before(m, first) : weight(named.get(i).actor(), m, span, first);
            if (score > most) {
                best = named.get(i).actor();
                most = score;
            }
        }
        Passage mention = Passage.of(text.content(), span);
        String teller = best == null && text.tokenAt(span.end() - 1) == first ? teller(text.token(first)) : null;
        if (teller != null) {
            Actor named = actors.stream().filter(a -> a.name().equalsIgnoreCase(teller)).findFirst().orElse(null);
            return new Position.Speaker(named, named == null ? teller : named.name(), mention);
        }
        return new Position.Speaker(best, best != null ? best.name() : relative ? antecedent(first, mention.text()) : name(span), mention);
    }

    /** Who tells what a compound says, where that is somebody who speaks: "Polizeiangaben" are the police's; null for none. */
    private String teller(Token token) {
        int source = grammar.nounsCapitalised() && token.isCapitalised() ? reporting.sourceIn(token.lower()) : -1;
        if (source < 0) {
            return null;
        }
        String teller = token.text().substring(0, source);
        if (teller.endsWith("-")) {
            return teller.substring(0, source - 1);
        }
        boolean linked = teller.endsWith("s") && grammar.speaker(teller.substring(0, source - 1).toLowerCase(Locale.ROOT));
        if (linked && grammar.medium(teller.substring(0, source - 1).toLowerCase(Locale.ROOT))) {
            return null;
        }
        teller = linked ? teller.substring(0, source - 1) : teller;
        return grammar.speaker(teller.toLowerCase(Locale.ROOT)) || grammar.medium(teller.toLowerCase(Locale.ROOT)) ? teller : null;
    }

    /** The words as they name the speaker: a relative pronoun that takes them up left out. */
    private String name(Span span) {
        int last = text.tokenAt(span.end() - 1);
        boolean takenUp = last > 1 && text.token(last - 1).is(",") && text.token(last - 1).begin() > span.begin() && grammar.is(text.token(last), "relative");
        return text.text(takenUp ? new Span(span.begin(), text.token(last - 2).end()) : span);
    }

    /** The nearer before the relative pronoun, the more; 0 where it is too far. */
    private int before(Mention m, int pronoun) {
        int distance = m.end() > text.token(pronoun).begin() ? NEAR + 1 : pronoun - text.tokenAt(m.end() - 1);
        return distance > NEAR ? 0 : NEAR + 1 - distance;
    }

    /** The first mention that begins at {@code offset} or later. */
    private int from(int offset) {
        int low = 0;
        int high = named.size();
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (named.get(mid).mention().begin() < offset) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        return low;
    }

    /** The noun phrase before a relative pronoun, {@code otherwise} where none is found. */
    private String antecedent(int pronoun, String otherwise) {
        int end = pronoun;
        while (end > 0 && text.token(end - 1).is(",")) {
            end--;
        }
        int begin = end;
        while (begin > 0 && end - begin < 6 && phrase(begin - 1)) {
            begin--;
            if (grammar.is(text.token(begin), "determiner") && !(begin > 0 && text.token(begin - 1).is("of"))) {
                break;
            }
        }
        return begin < end ? text.text(text.span(begin, end)) : otherwise;
    }

    private boolean phrase(int i) {
        Token t = text.token(i);
        return (t.isWord() || t.isNumber()) && !grammar.is(t, "auxiliary") && !grammar.is(t, "subordinate") && !grammar.is(t, "and")
                && !grammar.is(t, "that") && !grammar.is(t, "personal") && (!grammar.is(t, "preposition") || t.is("of"))
                && (!grammar.nounsCapitalised() || t.isCapitalised() || grammar.is(t, "determiner") || grammar.word(t, false).adjective());
    }

    /** Persons before all others, the earlier the better; 0 where the mention is not the head of the phrase. */
    private int weight(Actor a, Mention m, Span span, int first) {
        if (apposed(a, m, span)) {
            return 150_000;
        }
        if (m.begin() >= span.end() || m.end() <= span.begin() || m.kind() == Mention.Kind.NAME && !head(m, span, first)) {
            return 0;
        }
        int place = 100_000 - Math.min(90_000, Math.max(0, m.begin() - span.begin()) * 10);
        return place + (a.type() == ActorType.PERSON ? 200_000 : 0);
    }

    /** Whether the name stands behind the phrase between commas: "the head of the office, Y, said". */
    private boolean apposed(Actor a, Mention m, Span span) {
        int behind = text.tokenAt(span.end());
        return a.type() == ActorType.PERSON && m.kind() == Mention.Kind.NAME && behind + 1 < text.size() && text.token(behind).is(",")
                && text.token(behind + 1).begin() == m.begin() && closes(text.tokenAt(m.end() - 1) + 1);
    }

    private boolean closes(int i) {
        return i >= text.size() || !text.token(i).isWord();
    }

    private boolean head(Mention m, Span span, int first) {
        int begin = text.tokenAt(m.begin());
        int behind = text.tokenAt(m.end() - 1) + 1;
        if (behind < text.size() && text.token(behind).begin() < span.end() && owner(behind)) {
            return false;
        }
        if (begin <= first || text.token(begin - 1).is(",")) {
            return true;
        }
        boolean noun = false;
        for (int i = first; i < begin; i++) {
            Token t = text.token(i);
            boolean attached = grammar.is(t, "preposition") || noun && grammar.is(t, "determiner");
            if (t.is(",")) {
                noun = false;
            } else if (attached && i >= begin - 3 && !nounBetween(i + 1, begin)) {
                return false;
            }
            noun |= t.isCapitalised() || !grammar.nounsCapitalised() && !grammar.is(t, "determiner");
        }
        return true;
    }

    /** Whether the name is an owner's: a genitive before a noun that is no name of the same person. */
    private boolean owner(int behind) {
        Token t = text.token(behind);
        Token last = text.token(behind - 1);
        boolean genitive = t.is("'s") || t.is("’s") || t.is("'") || t.is("’");
        boolean ending = grammar.nounsCapitalised() && last.lower().endsWith("s") && t.isCapitalised() && grammar.word(t, false).noun();
        return genitive || ending;
    }

    private boolean nounBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean noun = grammar.nounsCapitalised() ? text.token(i).isCapitalised()
                    : text.token(i).isWord() && !grammar.is(text.token(i), "determiner") && !grammar.is(text.token(i), "preposition");
            if (noun) {
                return true;
            }
        }
        return false;
    }
}
