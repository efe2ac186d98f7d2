package dev.depesche.alert;

import dev.depesche.digest.Digest;
import dev.depesche.digest.Match;
import dev.depesche.facts.Actor;
import dev.depesche.facts.Event;
import dev.depesche.facts.Place;
import dev.depesche.language.Languages;
import dev.depesche.language.Lexicon;
import dev.depesche.watch.Watch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Writes the alert for one article and one watch that it answers; the same two always give the same message. */
public final class MessageWriter {

    /** SNS takes a subject of under 100 characters. */
    private static final int SUBJECT = 99;
    private static final int VALUES = 10;

    private final Languages languages;
    private final String linkBase;

    /** @param linkBase URL before a digest's key, null where digests cannot be reached by one */
    public MessageWriter(Languages languages, String linkBase) {
        this.languages = languages;
        this.linkBase = linkBase;
    }

    /**
     * The message.
     *
     * @param digestKey key of the digest in its bucket, null where it lies nowhere
     * @param update    whether an older version of the article has alerted before
     */
    public Message message(Digest digest, Match match, Watch watch, String digestKey, boolean update) {
        AlertText text = new AlertText(digest, match, link(digestKey), labels(digest.article().language()));
        String subject = Clean.shortened((update ? text.label("update") + ": " : "") + text.headline(), SUBJECT);
        return new Message(watch.id(), watch.topic(), subject, text.email(update), text.sms(update), AlertJson.of(digest, match, digestKey, update),
                attributes(digest, watch));
    }

    /** The message with what a batch needs of it beside. */
    public BatchWriter.Item item(Digest digest, Match match, Watch watch, String digestKey, boolean update) {
        return new BatchWriter.Item(message(digest, match, watch, digestKey, update), watch.title(), digest.article().language(), link(digestKey));
    }

    private Lexicon labels(String language) {
        return languages.get(languages.supports(language) ? language : "en").lexicon("labels");
    }

    private String link(String digestKey) {
        return linkBase == null || linkBase.isBlank() || digestKey == null ? null
                : Clean.url((linkBase.endsWith("/") ? linkBase : linkBase + "/") + Links.encoded(digestKey));
    }

    private static Map<String, List<String>> attributes(Digest digest, Watch watch) {
        Map<String, List<String>> out = new LinkedHashMap<>();
        out.put("watch", List.of(watch.id()));
        out.put("language", List.of(digest.article().language()));
        Set<String> countries = new LinkedHashSet<>();
        List<String> actors = new ArrayList<>();
        for (Actor a : digest.facts().actors()) {
            if (a.main()) {
                actors.add(Clean.line(a.name()));
                if (a.country() != null) {
                    countries.add(a.country());
                }
            }
        }
        for (Place p : digest.facts().places()) {
            if (p.main() && p.country() != null) {
                countries.add(p.country());
            }
        }
        put(out, "country", countries);
        put(out, "actor", actors);
        for (Event e : digest.facts().events()) {
            if (e.main()) {
                out.put("event", List.of(e.type().name().toLowerCase(Locale.ROOT)));
            }
        }
        return out;
    }

    private static void put(Map<String, List<String>> out, String key, java.util.Collection<String> values) {
        if (!values.isEmpty()) {
            out.put(key, values.stream().limit(VALUES).toList());
        }
    }
}
