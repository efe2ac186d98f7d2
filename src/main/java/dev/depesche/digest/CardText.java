package dev.depesche.digest;

import java.util.ArrayList;
import java.util.List;

/** Writes a {@link Card} as plain text or as Markdown; what is unknown stands there as a gap. */
public final class CardText {

    private static final String SPECIAL = "\\`*_{}[]<>#|~";

    private CardText() {
    }

    /** Plain text, one fact a line, without a line break at the end. */
    public static String text(Card card) {
        List<String> out = new ArrayList<>();
        out.add(card.headline());
        out.add("");
        facts(card, out, "", false);
        if (!card.says().isEmpty()) {
            out.add("");
            card.says().forEach(s -> out.add("- " + s));
        }
        if (!card.summary().isEmpty()) {
            out.add("");
            out.add(card.label("summary") + ":");
            out.addAll(card.summary());
        }
        out.add("");
        origin(card, out, "", false);
        return String.join("\n", out);
    }

    /** Markdown (CommonMark); words of the article are escaped, so that they cannot become markup. */
    public static String markdown(Card card) {
        List<String> out = new ArrayList<>();
        out.add("## " + escaped(card.headline()));
        out.add("");
        facts(card, out, "- ", true);
        if (!card.says().isEmpty()) {
            out.add("");
            card.says().forEach(s -> out.add("> " + escaped(s) + "\n>"));
            out.set(out.size() - 1, "> " + escaped(card.says().get(card.says().size() - 1)));
        }
        if (!card.summary().isEmpty()) {
            out.add("");
            out.add(escaped(String.join(" ", card.summary())));
        }
        out.add("");
        origin(card, out, "- ", true);
        return String.join("\n", out);
    }

    private static void facts(Card card, List<String> out, String bullet, boolean markdown) {
        fact(card, out, bullet, markdown, "who", card.who().isEmpty() ? null : String.join("; ", card.who()));
        fact(card, out, bullet, markdown, "what", card.what());
        fact(card, out, bullet, markdown, "where", card.where());
        fact(card, out, bullet, markdown, "when", card.when());
    }

    private static void origin(Card card, List<String> out, String bullet, boolean markdown) {
        fact(card, out, bullet, markdown, "source", card.source());
        if (card.link() != null) {
            out.add(bullet + (markdown ? "**" + card.label("link") + ":** <" + card.link().replace("<", "%3C").replace(">", "%3E").replace(" ", "%20") + ">"
                    : card.label("link") + ": " + card.link()));
        }
        fact(card, out, bullet, markdown, "language", card.language());
        card.warnings().forEach(w -> out.add(bullet + "! " + (markdown ? escaped(w) : w)));
    }

    private static void fact(Card card, List<String> out, String bullet, boolean markdown, String label, String value) {
        String shown = value == null ? card.label("unknown") : value;
        out.add(bullet + (markdown ? "**" + card.label(label) + ":** " + (value == null ? "*" + shown + "*" : escaped(shown)) : card.label(label) + ": " + (value == null ? "– (" + shown + ")" : shown)));
    }

    private static String escaped(String s) {
        StringBuilder sb = new StringBuilder(s.length() + 8);
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            boolean special = SPECIAL.indexOf(c) >= 0 || c == '&' || i == 0 && "-+=!".indexOf(c) >= 0
                    || (c == '.' || c == ')') && i > 0 && i < 10 && s.substring(0, i).chars().allMatch(Character::isDigit);
            sb.append(special ? "\\" : "").append(c);
        }
        return sb.toString();
    }
}
