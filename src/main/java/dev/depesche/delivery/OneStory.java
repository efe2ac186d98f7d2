package dev.depesche.delivery;

import dev.depesche.digest.Digest;
import dev.depesche.language.Language;
import dev.depesche.language.Languages;
import dev.depesche.store.Condition;
import dev.depesche.store.Content;
import dev.depesche.store.ObjectStore;
import dev.depesche.store.StoredObject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;

/**
 * One story, one alert: a copy of a text that the watch was told lately goes no further, unless it tells something new.
 *
 * <p>Who may tell is settled by a conditional write to the watch's {@link Story}, so that instances which read copies at the same moment
 * agree. A copy is left out only once the other's receipt says that it was told; while that is being sent, the copy comes again later,
 * and where it failed, the copy is told instead: two alerts are bad, none is worse.
 */
public final class OneStory implements AlertRoute {

    static final String STORIES = "stories/";
    private static final int ATTEMPTS = 8;

    private final ObjectStore store;
    private final Languages languages;
    private final Duration window;
    private final InstantSource clock;
    private final AlertRoute next;

    /** @param window how long a copy counts as one; zero for never */
    public OneStory(ObjectStore store, Languages languages, Duration window, InstantSource clock, AlertRoute next) {
        this.store = store;
        this.languages = languages;
        this.window = window;
        this.clock = clock;
        this.next = next;
    }

    @Override
    public Outcome take(Alert alert) {
        if (window.isZero()) {
            return next.take(alert);
        }
        Digest digest = alert.digest();
        String article = digest.article().source().key();
        Language language = languages.get(languages.supports(digest.article().language()) ? digest.article().language() : "en");
        Fingerprint text = Fingerprint.of(digest, language);
        News news = News.of(digest);
        String key = STORIES + alert.watch().id() + ".json";
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            StoredObject object = store.get(key);
            Instant now = clock.instant();
            Story story = object == null ? Story.NONE : Story.read(object.text());
            Story.Telling other = story.sameText(article, text);
            boolean copy = other != null && other.at().isAfter(now.minus(window)) && news.nothingNewAfter(other.facts())
                    && wasTold(other.article(), alert.watch().id(), now);
            String modified = digest.article().source().lastModified();
            Story after = story.with(copy ? other.withCopy(article)
                    : new Story.Telling(article, modified == null ? "" : modified, now, text, news.all(), Set.of()), now, window);
            if (store.put(key, Content.json(after.json(), Map.of()), object == null ? Condition.ABSENT : Condition.unchanged(object.etag())) != null) {
                return copy ? new Outcome(Receipt.State.COPY, "the same text as " + other.article()) : next.take(alert);
            }
        }
        return next.take(alert);
    }

    /** @throws NotYetException where that is not settled yet */
    private boolean wasTold(String article, String watch, Instant now) {
        StoredObject object = store.get(new Keys(article).receipt(watch));
        if (object == null) {
            return false;
        }
        Receipt receipt = Receipt.read(object.text());
        if (receipt.state() == Receipt.State.SENDING && !now.isAfter(receipt.deadline())) {
            throw new NotYetException("the same text is being told as " + article + " until " + receipt.deadline(), null);
        }
        return receipt.state().done();
    }
}
