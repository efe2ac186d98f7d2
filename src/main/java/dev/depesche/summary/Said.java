package dev.depesche.summary;

import dev.depesche.facts.ActorType;
import dev.depesche.facts.Facts;
import dev.depesche.facts.NewsText;
import dev.depesche.facts.Passage;
import dev.depesche.facts.Position;
import dev.depesche.facts.position.Kinds;
import dev.depesche.facts.position.WordKinds;
import dev.depesche.text.Sentence;
import dev.depesche.text.Text;
import dev.depesche.text.Token;
import java.util.List;

/** Makes a headline of somebody's words: "Anna Berg: „Das Wasser reicht noch drei Tage“". */
final class Said {

    private static final int LEAD = 5;
    private static final int FEWEST = 4;

    private final NewsText news;
    private final Facts facts;
    private final WordClasses classes;
    private final Headlinese headlinese;

    Said(NewsText news, Facts facts, WordClasses classes, Headlinese headlinese) {
        this.headlinese = headlinese;
        this.news = news;
        this.facts = facts;
        this.classes = classes;
    }

    /** The first key position of the lead that stands alone; null where none does. */
    Headline headline() {
        List<Sentence> body = news.body();
        int end = body.isEmpty() ? 0 : body.get(Math.min(LEAD, body.size()) - 1).end();
        for (Position p : facts.positions()) {
            boolean named = p.speaker() != null && p.speaker().actor() != null && p.speaker().actor().type() != ActorType.GROUP && p.speaker().name() != null && Character.isUpperCase(p.speaker().name().codePointAt(0));
            Passage content = p.content().get(0);
            if (!p.key() || !named || p.content().size() > 1 || content.inTitle() || content.begin() >= end || !alone(p, content)) {
                continue;
            }
            String words = content.text().replaceAll("\\s+", " ").strip().replaceAll("[.,;:]+$", "");
            boolean german = news.language().code().equals("de");
            String text = p.speaker().name() + ": " + (p.kind() == Position.Kind.DIRECT ? (german ? "„" : "“") + words + (german ? "“" : "”") : Headlinese.capitalised(words));
            if (text.length() <= Shortener.LONGEST) {
                return new Headline(text, List.of(p.speaker().mention(), content), "headline.said");
            }
        }
        return null;
    }

    /** Whether the words can be read without what stands before them, and are a whole clause in the order of one. */
    private boolean alone(Position p, Passage content) {
        Text text = news.text();
        int first = text.tokenAt(content.begin());
        int last = text.tokenAt(content.end() - 1) + 1;
        Token opens = text.token(first);
        boolean leans = classes.is(opens, "pronoun") || classes.is(opens, "anaphora") && !classes.is(opens, "article") && !classes.is(opens, "first-person")
                || classes.is(opens, "content") || classes.is(opens, "condition") || classes.is(opens, "subordinate") || classes.is(opens, "purpose");
        int words = 0;
        int verb = -1;
        for (int i = first; i < last; i++) {
            Token t = text.token(i);
            words += t.isWord() ? 1 : 0;
            if (t.text().length() == 1 && "„“”\"»«".contains(t.text()) || t.is("?") || t.is("[") || t.is("…") || t.is(".") && i < last - 1 && text.token(i + 1).spaceBefore() || classes.is(t, "demonstrative")) {
                return false;
            }
            boolean finite = news.language().morphology().readings(t.text()).stream().anyMatch(r -> r.tag().startsWith("VER") && !r.has("INF") && !r.has("PA2") && !r.has("EIZ"))
                    && news.language().morphology().readings(t.text()).stream().noneMatch(r -> r.tag().startsWith("ART"));
            if (i == first && finite && !t.isCapitalised() || i <= first + 1 && (classes.is(t, "subordinate") || t.lower().matches("(they|he|she|it|we|i)'.{1,3}"))) {
                return false;
            }
            verb = verb < 0 && i > first && finite && !t.isCapitalised() ? i : verb;
        }
        boolean whole = news.language().code().equals("de") ? verb > 0 && verb < last - 2 : clause(first, last);
        return !leans && words >= FEWEST && whole && p.kind() != Position.Kind.MIXED;
    }

    /** Whether an English subject opens here and its verb follows before any other clause. */
    private boolean clause(int first, int last) {
        Kinds kinds = WordKinds.of(news.language(), news.text());
        Sentence sentence = news.text().sentenceOf(first);
        if (kinds == null || last > sentence.last()) {
            return false;
        }
        for (int i = first; i < last; i++) {
            Kinds.Kind kind = kinds.at(i);
            boolean quoted = kind == Kinds.Kind.QUOTED && headlinese.verb(news.text().token(i).lower());
            if (i > first && (kind.isFinite() || quoted)) {
                return true;
            }
            if (kind == Kinds.Kind.CLAUSE || kind == Kinds.Kind.ING && i == first) {
                return false;
            }
        }
        return false;
    }
}
