package dev.depesche.facts.actor;

import dev.depesche.facts.Actor;
import dev.depesche.facts.Mention;
import dev.depesche.facts.NewsText;
import dev.depesche.facts.Position;
import dev.depesche.facts.clause.Bearings;
import dev.depesche.facts.name.Name;
import dev.depesche.facts.place.CountryContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Gathers the names of one actor, with role, country and every mention.
 *
 * <p>In this order, for each step stands on the one before: names and the roles beside them ({@link Gathering}), countries that act
 * ({@link ActingCountries}), roles that stand for a name ({@link RoleMentions}), unnamed people whom title or lead is
 * about ({@link LeadRoles}), other unnamed groups and bodies that act there ({@link LeadDoers}), peoples that do ({@link LeadPeoples}), names for the unnamed
 * that come next ({@link Introduced}), groups at work all through
 * the text ({@link BusyGroups}), pronouns ({@link Pronouns}), countries left open
 * ({@link Origins}). Unnamed speakers come last, when positions are known ({@link UnnamedSpeakers}).
 */
public final class ActorFinder {

    private final Map<String, String> people = Origins.known("known-people");
    private final Map<String, String> bodies = Origins.known("known-bodies");
    private final BodyMatch bodyMatch = new BodyMatch();

    /**
     * The actors behind the names {@code found}, datelines settled, in order of first mention.
     *
     * @param said the countries that the words of {@code news} tell of
     */
    public List<Actor> find(NewsText news, List<Name> found, CountryContext said) {
        return find(news, found, said, new Bearings(news));
    }

    /** The same, where it is known already how phrases stand. */
    public List<Actor> find(NewsText news, List<Name> found, CountryContext said, Bearings bearings) {
        Words words = news.language().known(Words.class, Words::new);
        List<Name> names = new BodyNames(words, news).settle(found);
        Sites sites = new Sites(news, names);
        CountryContext context = said.with(names);
        List<Draft> drafts = new ArrayList<>(new Gathering(words, sites, new RolePhrases(words, sites), bodyMatch).gather());
        drafts.addAll(new ActingCountries(news, words, sites, bearings).find(drafts));
        new RoleMentions(words, sites, drafts).find(news);
        new LeadRoles(news, words, sites, drafts).find(news);
        new LeadDoers(news, words, sites, drafts, bearings).find();
        new LeadPeoples(news, words, sites, drafts, bearings).find();
        new Introduced(news, sites, drafts).join();
        new BusyGroups(words, sites, drafts, bearings).find(news);
        new Pronouns(words, sites, drafts).find(news);
        new Origins(context, people, bodies, words.nounsCapitalised()).settle(drafts);
        List<Actor> out = new ArrayList<>();
        for (Draft d : drafts) {
            out.add(d.actor());
        }
        out.sort((a, b) -> Mention.ORDER.compare(a.mentions().get(0), b.mentions().get(0)));
        return List.copyOf(out);
    }

    /** {@code actors} and, behind them, the unnamed speakers of {@code positions} ("ein Sprecher der Polizei"). */
    public List<Actor> withSpeakers(NewsText news, List<Actor> actors, List<Position> positions, CountryContext said) {
        if (positions.stream().noneMatch(p -> p.speaker() != null && p.speaker().actor() == null)) {
            return actors;
        }
        Words words = news.language().known(Words.class, Words::new);
        return new UnnamedSpeakers(words, news, said.main()).add(actors, positions);
    }
}
