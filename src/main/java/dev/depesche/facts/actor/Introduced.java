package dev.depesche.facts.actor;

import dev.depesche.facts.ActorType;
import dev.depesche.facts.Mention;
import dev.depesche.facts.NewsText;
import dev.depesche.text.Sentence;
import dev.depesche.text.Span;
import dev.depesche.text.Text;
import java.util.List;

/**
 * Joins the one whom title or lead leaves unnamed to the name that comes next: "An Ohio man was sentenced … Paul Weaver, 48, had …".
 *
 * <p>The name must open one of the next sentences for the first time and have the age behind it, as people are introduced.
 */
final class Introduced {

    /** So many sentences of the body can lie between the first and the one that names him. */
    private static final int SOON = 3;
    private static final int YOUNGEST = 5;
    private static final int OLDEST = 110;

    private final NewsText news;
    private final Sites sites;
    private final List<Draft> drafts;

    Introduced(NewsText news, Sites sites, List<Draft> drafts) {
        this.news = news;
        this.sites = sites;
        this.drafts = drafts;
    }

    void join() {
        Site site = site();
        Draft named = site == null ? null : draft(site.mention());
        if (named == null || named.firstInBody() != site.name().begin()) {
            return;
        }
        Draft unnamed = null;
        for (Draft d : drafts) {
            if (d.type == ActorType.PERSON && !d.isNamed() && d.sex.agrees(named.sex) && d.firstInBody() < site.name().begin()) {
                if (unnamed != null) {
                    return;
                }
                unnamed = d;
            }
        }
        if (unnamed != null) {
            named.takeIn(unnamed);
            drafts.remove(unnamed);
        }
    }

    /** The first name of a person that opens one of the first sentences, but the very first, with an age behind it; null for none. */
    private Site site() {
        Text text = news.text();
        Span title = news.article().titleSpan();
        int n = 0;
        for (Sentence s : news.readable()) {
            if (title != null && title.overlaps(s.span())) {
                continue;
            }
            Site site = sites.at(text, s.first());
            if (n > 0 && site != null && site.isPerson() && site.size() > 1 && aged(text, site.last(), s)) {
                return site;
            }
            if (++n > SOON) {
                return null;
            }
        }
        return null;
    }

    private static boolean aged(Text text, int i, Sentence s) {
        if (i + 2 >= s.last() || !text.token(i).is(",") || !text.token(i + 1).isNumber() || !text.token(i + 2).is(",")) {
            return false;
        }
        String number = text.token(i + 1).text();
        if (number.length() > 3 || !number.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return false;
        }
        int age = Integer.parseInt(number);
        return age >= YOUNGEST && age <= OLDEST;
    }

    private Draft draft(Mention m) {
        return drafts.stream().filter(d -> d.type == ActorType.PERSON && d.mentions.contains(m)).findFirst().orElse(null);
    }
}
