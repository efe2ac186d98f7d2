package dev.depesche.delivery;

import dev.depesche.article.Source;
import dev.depesche.store.ObjectStore;
import dev.depesche.store.StoredObject;
import java.time.Instant;

/**
 * One delivery of one dropped object, as delivery needs to know it.
 *
 * @param inbox    the bucket it lies in
 * @param key      of the object; an article out of an archive has a longer key of its own
 * @param backfill whether it comes from back-filling, which alerts nobody
 * @param holder   told apart from every other attempt, the same for all steps of this one
 * @param deadline when this attempt is dead for certain
 */
public record Drop(ObjectStore inbox, String key, boolean backfill, String holder, Instant deadline) {

    /** Whether the object is there now. */
    boolean exists() {
        return inbox.head(key) != null;
    }

    /** Whether this version is the one that the bucket shows now. */
    boolean isCurrent(ArticleVersion version) {
        StoredObject now = inbox.head(key);
        return now != null && version.identity() != null && version.identity().equals(ArticleVersion.of(
                new Source(null, key, now.versionId(), now.etag(), null, -1, null, null, null)).identity());
    }

    /** Whether {@code version} supersedes {@code there}; where nothing else tells, the one that the bucket shows now does. */
    ArticleVersion.Order order(ArticleVersion version, ArticleVersion there) {
        ArticleVersion.Order order = version.against(there);
        return order != ArticleVersion.Order.UNDECIDED ? order : isCurrent(version) ? ArticleVersion.Order.NEWER : ArticleVersion.Order.OLDER;
    }
}
