package dev.depesche.alert;

import dev.depesche.language.Languages;
import dev.depesche.language.Lexicon;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Makes one message of several alerts of one watch: the first {@value #SHOWN} by headline, the others by their number. */
public final class BatchWriter {

    static final int SHOWN = 20;
    private static final int SUBJECT = 99;
    private static final int VALUES = 10;

    private final Languages languages;

    public BatchWriter(Languages languages) {
        this.languages = languages;
    }

    /**
     * One alert of a batch.
     *
     * @param message  as it would have been sent alone
     * @param title    of the watch
     * @param language of the article
     * @param link     to the digest, null where there is none
     */
    public record Item(Message message, String title, String language, String link) {
    }

    /** The one message; an alert alone is sent as it is. The language is that of the first article. */
    public Message message(List<Item> items) {
        Item first = items.get(0);
        if (items.size() == 1) {
            return first.message();
        }
        Lexicon labels = languages.get(languages.supports(first.language()) ? first.language() : "en").lexicon("labels");
        String count = String.format(Locale.ROOT, labels.get("batch").get("text"), items.size());
        String more = items.size() <= SHOWN ? null : String.format(Locale.ROOT, labels.get("more").get("text"), items.size() - SHOWN);
        String subject = Clean.shortened(count + ": " + Clean.line(first.title()), SUBJECT);
        return new Message(first.message().watch(), first.message().topic(), subject, email(subject, items, more, labels), sms(subject, items),
                json(items), attributes(items));
    }

    private static String email(String subject, List<Item> items, String more, Lexicon labels) {
        List<String> out = new ArrayList<>(List.of(subject, ""));
        for (Item i : items.subList(0, Math.min(SHOWN, items.size()))) {
            out.add("- " + Clean.line(i.message().subject()));
            if (i.link() != null) {
                out.add("  " + i.link());
            }
        }
        if (more != null) {
            out.add(more);
        }
        out.add("");
        out.add(labels.get("unsubscribe").get("text"));
        return String.join("\n", out) + "\n";
    }

    /** As many headlines as one part holds, each whole or not at all. */
    private static String sms(String subject, List<Item> items) {
        String text = Gsm.fitted(Gsm.mapped(subject));
        for (Item i : items) {
            String longer = text + " / " + Gsm.mapped(i.message().subject());
            if (Gsm.holds(longer) == Gsm.holds(text) && Gsm.parts(longer) == 1) {
                text = longer;
            }
        }
        return text;
    }

    private static String json(List<Item> items) {
        return "{\"batch\":[" + String.join(",", items.stream().map(i -> i.message().json()).toList()) + "]}";
    }

    /** A subscription that filters gets the batch where it would have got one of its alerts; up to {@value #VALUES} values of each. */
    private static Map<String, List<String>> attributes(List<Item> items) {
        Map<String, Set<String>> all = new LinkedHashMap<>();
        items.forEach(i -> i.message().attributes().forEach((k, v) -> all.computeIfAbsent(k, x -> new LinkedHashSet<>()).addAll(v)));
        Map<String, List<String>> out = new LinkedHashMap<>();
        all.forEach((k, v) -> out.put(k, v.stream().limit(VALUES).toList()));
        return out;
    }
}
