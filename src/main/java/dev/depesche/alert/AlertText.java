package dev.depesche.alert;

import dev.depesche.article.Article;
import dev.depesche.digest.Card;
import dev.depesche.digest.DayText;
import dev.depesche.digest.Digest;
import dev.depesche.digest.Match;
import dev.depesche.facts.Place;
import dev.depesche.language.Lexicon;
import java.util.ArrayList;
import java.util.List;

/** The words of one alert, in the article's language where it is a supported one, else in English. */
final class AlertText {

    private static final int ONE_PART = 160;
    private static final int LONGEST_POSITION = 300;

    private final Digest digest;
    private final Match match;
    private final String link;
    private final Lexicon labels;

    /**
     * @param link   to the digest, null where there is none
     * @param labels words of the message's language
     */
    AlertText(Digest digest, Match match, String link, Lexicon labels) {
        this.digest = digest;
        this.match = match;
        this.link = link;
        this.labels = labels;
    }

    String label(String key) {
        return labels.get(key).get("text");
    }

    String headline() {
        String own = digest.summary().headline() == null ? "" : Clean.line(digest.summary().headline().text());
        return !own.isEmpty() ? own : Clean.line(match.title()).isEmpty() ? match.id() : Clean.line(match.title());
    }

    String email(boolean update) {
        List<String> out = new ArrayList<>();
        out.add((update ? label("update") + ": " : "") + headline());
        out.add("");
        Card card = Card.of(digest, labels);
        List<String> who = new ArrayList<>();
        for (String actor : card.who()) {
            who.add(Clean.line(actor));
        }
        line(out, "who", String.join("; ", who));
        line(out, "what", card.what() == null ? null : Clean.line(card.what()));
        line(out, "where", place());
        line(out, "when", card.when() == null ? null : Clean.line(card.when()));
        for (String position : card.says()) {
            out.add("- " + Clean.shortened(Clean.line(position), LONGEST_POSITION));
        }
        out.add("");
        for (String sentence : card.summary()) {
            out.add(Clean.line(sentence));
        }
        out.add("");
        out.add(label("watch") + ": " + Clean.line(match.title()) + " [" + match.id() + "]");
        line(out, "why", match.matched().isEmpty() ? null : passage(match.matched().get(0)));
        line(out, "digest", link);
        line(out, "source", Clean.url(digest.article().url()));
        line(out, "publisher", digest.article().publisher() == null ? null : Clean.line(digest.article().publisher()));
        out.add("");
        out.add(label("unsubscribe"));
        return String.join("\n", out) + "\n";
    }

    private void line(List<String> out, String label, String value) {
        if (value != null && !value.isEmpty()) {
            out.add(label(label) + ": " + value);
        }
    }

    private String place() {
        Place main = digest.facts().mainPlace();
        return main == null ? null : Clean.line(main.name());
    }

    /** The sentence around the best hit, the hit between » «. */
    private String passage(Match.Hit hit) {
        Article a = digest.article();
        String in = hit.inTitle() ? a.title() : a.text();
        int from = Math.max(0, in.lastIndexOf('\n', Math.max(0, hit.begin() - 1)) + 1);
        from = Math.max(from, hit.begin() - 120);
        int to = in.indexOf('\n', hit.end());
        to = Math.min(to < 0 ? in.length() : to, hit.end() + 120);
        return Clean.line((from > 0 && hit.begin() - from >= 120 ? "… " : "") + in.substring(from, hit.begin()) + "»" + hit.text() + "«"
                + in.substring(hit.end(), to) + (to - hit.end() >= 120 ? " …" : ""));
    }

    /** Headline first, then as many of place and day, link, watch and actors as one part holds; each whole or not at all. */
    String sms(boolean update) {
        String text = Gsm.mapped((update ? label("update") + ": " : "") + headline());
        int room = Gsm.holds(text) ? ONE_PART : 70;
        text = fits(text, room) ? text : Gsm.mapped(Clean.shortened(text, room - 3));
        for (String slot : new String[] {link, placeAndDay(), "[" + Clean.line(match.title()) + "]"}) {
            String longer = slot == null ? text : text + " " + Gsm.mapped(slot);
            if (Gsm.holds(longer) == Gsm.holds(text) && fits(longer, room)) {
                text = longer;
            }
        }
        return text;
    }

    private static boolean fits(String s, int room) {
        return (Gsm.holds(s) ? Gsm.septets(s) : s.length()) <= room;
    }

    private String placeAndDay() {
        String place = place();
        String day = digest.facts().mainDate() == null ? null : DayText.of(digest.facts().mainDate(), labels);
        return place == null ? day == null ? null : "(" + day + ")" : "(" + place + (day == null ? "" : ", " + day) + ")";
    }
}
