package dev.depesche.cli;

import dev.depesche.article.Hints;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Option;

/** What a caller knows of an article that its file does not say; it wins over what the file says. */
final class HintOptions {

    @Option(names = "--published", paramLabel = "DAY", description = "Day of publication, such as 2024-11-30: what \"gestern\" is counted from.")
    private String published;

    @Option(names = "--url", description = "Where the article was published.")
    private String url;

    @Option(names = "--title", description = "The article's title.")
    private String title;

    @Option(names = "--publisher", description = "Who published it.")
    private String publisher;

    @Option(names = "--language", paramLabel = "CODE", description = "Its language (de, en), where detection is not wanted.")
    private String language;

    /** The same as an object's metadata. */
    Map<String, String> metadata() {
        Hints h = hints();
        Map<String, String> out = new TreeMap<>();
        put(out, "title", h.title());
        put(out, "published", h.published());
        put(out, "url", h.url());
        put(out, "publisher", h.publisher());
        put(out, "language", h.language());
        return out;
    }

    private static void put(Map<String, String> out, String name, String value) {
        if (value != null) {
            out.put(name, value);
        }
    }

    /** @throws UsageException where a value has not the form it needs */
    Hints hints() {
        if (published != null && !published.matches("\\d{4}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d(:\\d\\d)?(Z|[+-]\\d\\d:\\d\\d)?)?")) {
            throw new UsageException("--published " + published + " is no day: write it as 2024-11-30 or 2024-11-30T14:05");
        }
        if (language != null && !language.matches("[a-z]{2}")) {
            throw new UsageException("--language " + language + " is no two-letter code: write de or en");
        }
        return new Hints(title, published, url, publisher, language);
    }
}
