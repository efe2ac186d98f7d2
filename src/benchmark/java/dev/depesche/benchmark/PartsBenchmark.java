package dev.depesche.benchmark;

import dev.depesche.article.Article;
import dev.depesche.facts.Actor;
import dev.depesche.facts.Moment;
import dev.depesche.facts.NewsText;
import dev.depesche.facts.Place;
import dev.depesche.facts.Position;
import dev.depesche.facts.actor.ActorFinder;
import dev.depesche.facts.clause.Bearings;
import dev.depesche.facts.date.DateFinder;
import dev.depesche.facts.name.Name;
import dev.depesche.facts.name.NameFinder;
import dev.depesche.facts.place.CountryContext;
import dev.depesche.facts.place.Datelines;
import dev.depesche.facts.place.PlaceFinder;
import dev.depesche.facts.position.PositionFinder;
import dev.depesche.language.Language;
import dev.depesche.language.LanguageDetector;
import dev.depesche.language.Languages;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The parts of a digest on an article of 1,000 words that is already split into words and sentences. The bars: dates 0.3 ms, names,
 * actors and places together 1 ms, positions 0.7 ms, language 0.2 ms.
 */
public class PartsBenchmark extends WarmBenchmark {

    @Param({"de", "en"})
    String language;

    private final NameFinder names = new NameFinder();
    private final ActorFinder actors = new ActorFinder();
    private final PlaceFinder places = new PlaceFinder();
    private final DateFinder dates = new DateFinder();
    private final PositionFinder positions = new PositionFinder();
    private final LanguageDetector detector = new LanguageDetector();
    private Article article;
    private Language rules;
    private List<Actor> who;
    private NewsText news;

    @Setup
    public void load(Blackhole sink) {
        article = Articles.of(language, 1000);
        rules = new Languages().get(language);
        split();
        who = who(sink);
    }

    /** What a part keeps of a text for the parts behind it must not make the next run faster. */
    @Setup(Level.Invocation)
    public void split() {
        news = new NewsText(article, rules);
        news.body();
    }

    @Benchmark
    public String languageOf1000Words() {
        return detector.detect(article.text());
    }

    @Benchmark
    public List<Moment> datesOf1000Words() {
        return dates.find(news);
    }

    @Benchmark
    public List<Actor> namesActorsPlacesOf1000Words(Blackhole sink) {
        return who(sink);
    }

    @Benchmark
    public List<Position> positionsOf1000Words() {
        return positions.find(news, who);
    }

    private List<Actor> who(Blackhole sink) {
        List<Name> named = Datelines.settle(news, names.find(news));
        CountryContext countries = new CountryContext(news);
        List<Actor> found = actors.find(news, named, countries, new Bearings(news));
        List<Place> where = places.find(news, named, countries);
        sink.consume(where);
        return found;
    }
}
