package dev.depesche.delivery;

import com.fasterxml.jackson.jr.ob.JSON;
import dev.depesche.article.Article;
import dev.depesche.digest.Digest;
import dev.depesche.digest.DigestReader;
import dev.depesche.digest.Match;
import dev.depesche.store.StoredObject;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * A digest that is there already, as far as delivery needs it.
 *
 * @param version   null parts where the object is no digest (any more); what arrives then replaces it
 * @param alerts    whether its matches are a plan
 * @param matches   its watches as written
 * @param withdrawn whether its article was deleted
 */
record Committed(StoredObject object, ArticleVersion version, Digest.Engine engine, Alerts alerts, List<Match> matches, boolean withdrawn) {

    /** Metadata that says whether a digest's watches are to be alerted. */
    static final String ALERTS = "alerts";

    /** What its watches are: a plan; written by back-filling, so that only an event makes them one; rewritten, so that all was told. */
    enum Alerts { DUE, BACKFILL, SILENT }

    static Committed of(StoredObject object) {
        Alerts alerts = switch (object.metadata().getOrDefault(ALERTS, "due")) {
            case "backfill" -> Alerts.BACKFILL;
            case "silent" -> Alerts.SILENT;
            default -> Alerts.DUE;
        };
        try {
            Map<String, Object> d = JSON.std.mapFrom(object.text());
            Map<?, ?> source = (Map<?, ?>) d.get("source");
            Map<?, ?> engine = (Map<?, ?>) d.get("engine");
            String versionId = text(source, "versionId");
            ArticleVersion version = new ArticleVersion(versionId == null || versionId.equals("null") ? text(source, "etag") : versionId,
                    text(source, "sequencer"), text(source, "lastModified"));
            return new Committed(object, version, new Digest.Engine(text(engine, "version"), text(engine, "rules")), alerts,
                    DigestReader.matches(d), d.get("withdrawn") != null);
        } catch (IOException | ClassCastException | NullPointerException | IllegalArgumentException e) {
            return new Committed(object, new ArticleVersion(null, null, null), null, Alerts.SILENT, List.of(), false);
        }
    }

    /** The plan, with those of its passages that stand in {@code article} as they did in the article the plan was made for. */
    List<Match> plan(Article article) {
        return matches.stream().map(m -> new Match(m.id(), m.title(), m.score(), m.matched().stream().filter(h -> stands(h, article)).toList())).toList();
    }

    private static boolean stands(Match.Hit hit, Article article) {
        String in = hit.inTitle() ? article.title() : article.text();
        return in != null && hit.begin() >= 0 && hit.end() <= in.length() && hit.begin() <= hit.end()
                && in.substring(hit.begin(), hit.end()).equals(hit.text());
    }

    private static String text(Map<?, ?> m, String key) {
        return m.get(key) instanceof String s ? s : null;
    }
}
