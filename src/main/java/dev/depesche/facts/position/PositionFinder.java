package dev.depesche.facts.position;

import dev.depesche.facts.Actor;
import dev.depesche.facts.Dateline;
import dev.depesche.facts.NewsText;
import dev.depesche.facts.Passage;
import dev.depesche.facts.Position;
import dev.depesche.language.Language;
import dev.depesche.text.Sentence;
import dev.depesche.text.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what is attributed to whom.
 *
 * <p>Each sentence is cut into clauses, its frames propose candidates, {@link Resolver} settles which of them stand, and what no
 * frame claims may carry on the words of the speaker before.
 */
public final class PositionFinder {

    record Knowledge(Grammar grammar, Reporting reporting, VerbForms forms, WordTags tags, ContentStances stances) {

        static Knowledge of(Language language) {
            Grammar grammar = new Grammar(language);
            Reporting reporting = new Reporting(language);
            VerbForms forms = grammar.plain() ? new VerbForms(language, reporting) : null;
            return new Knowledge(grammar, reporting, forms, grammar.plain() ? new WordTags(language, forms) : null, new ContentStances(language, grammar));
        }
    }

    /** The positions of the body in text order. */
    public List<Position> find(NewsText news, List<Actor> actors) {
        Knowledge k = news.language().known(Knowledge.class, Knowledge::of);
        Text text = news.text();
        Quotations quotations = new Quotations(text);
        QuotedNames quotedNames = new QuotedNames(text, k.grammar(), quotations);
        CarryingOn carryingOn = new CarryingOn(news.language().code(), k.grammar(), text, quotations, quotedNames);
        List<Candidate> all = new ArrayList<>();
        PlainTagger tagger = k.grammar().plain() ? new PlainTagger(text, quotations, k.grammar(), k.tags(), k.forms()) : null;
        for (Sentence sentence : news.body()) {
            if (k.grammar().plain()) {
                PlainFrames frames = new PlainFrames(text, sentence, quotations, k.grammar(), k.reporting(), k.forms(), tagger);
                List<Candidate> framed = Resolver.settle(frames.find());
                all.addAll(carryingOn.quotations(sentence, framed, all, framed.isEmpty() && !quotations.all().isEmpty() ? frames.actor() : null));
                continue;
            }
            Clauses clauses = new Clauses(text, sentence, quotations, quotedNames, k.grammar());
            List<Cue> cues = new Cues(k.reporting(), clauses).find();
            List<Candidate> framed = new ArrayList<>(new VerbFrames(clauses).find(cues));
            framed.addAll(new SourceFrames(k.reporting(), clauses, carryingOn.last()).find());
            framed.addAll(new NounFrames(k.reporting(), clauses).find());
            all.addAll(carryingOn.complete(clauses, Resolver.settle(framed), cues, all));
        }
        SpeakerNames names = new SpeakerNames(text, k.grammar(), k.reporting(), actors);
        Dateline dateline = Dateline.of(news);
        List<Position> out = new ArrayList<>();
        for (Candidate c : Resolver.settle(all)) {
            List<Passage> content = c.content().stream().map(s -> Passage.of(text.content(), dateline.without(s))).toList();
            out.add(new Position("s" + (out.size() + 1), names.of(c.speaker(), c.antecedent()), c.cue() == null ? null : Passage.of(text.content(), c.cue()), content,
                    c.kind(), k.stances().of(c, text), false, c.rule()));
        }
        return out;
    }
}
