package dev.depesche.article.html;

import dev.depesche.article.Published;
import dev.depesche.article.meta.Addresses;
import dev.depesche.article.meta.FieldNames;
import dev.depesche.article.meta.WrittenDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the day a page was published: JSON-LD, then meta elements, then marked elements, the address, and last what stands visibly at the title. */
final class PageDate {

    private static final int TRIES = 5;
    private static final Pattern MONTH_IN_ADDRESS = Pattern.compile("/((?:19|20)\\d\\d)/(\\d\\d)/");
    private static final Pattern COMPACT = Pattern.compile("(?:19|20)\\d{6}(?!\\d)");

    private final PageFacts facts;
    private final JsonLd ld;
    private final boolean monthFirst;
    private final ZoneId zone;

    private PageDate(PageFacts facts, JsonLd ld, boolean monthFirst, ZoneId zone) {
        this.zone = zone;
        this.facts = facts;
        this.ld = ld;
        this.monthFirst = monthFirst;
    }

    /** When the page was published, null where it does not say; {@code shown} is where it shows that; {@code zone} is where UTC times are shown, null where that is
     * not known. */
    static Published of(PageFacts facts, JsonLd ld, String url, Datelines shown, boolean monthFirst, ZoneId zone) {
        PageDate date = new PageDate(facts, ld, monthFirst, zone);
        Published found = date.iso(ld.published(), "json-ld");
        found = found == null ? date.fromMetas("meta-published") : found;
        found = found == null ? date.earlier(date.fromMetas("meta-day"), date.fromText(shown.atTitle(), url)) : found;
        found = found == null ? date.fromTimes(false) : found;
        found = found == null ? fromAddress(url) : found;
        found = found == null ? date.fromText(shown.all(), url) : found;
        found = found == null ? date.fromTimes(true) : found;
        found = found == null ? date.iso(ld.modified(), "json-ld") : found;
        found = found == null ? date.fromScripts() : found;
        found = found == null ? date.fromMetas("meta-modified") : found;
        return found == null ? null : byAddress(found, fromAddress(url));
    }

    /** The day in the address is the newsroom's own; the same instant told in UTC may be a day later, in the small hours. */
    private static Published byAddress(Published found, Published address) {
        boolean small = found.value().length() < 13 || found.value().substring(11, 13).compareTo("06") < 0;
        boolean near = small && address != null && found.day() != null && LocalDate.parse(found.day()).minusDays(1).equals(LocalDate.parse(address.day()));
        return near ? address : found;
    }

    /** A day that pages often set anew, or the earlier one that the page shows at its title. */
    private Published earlier(Published said, Published shown) {
        return said != null && shown != null && shown.day().compareTo(said.value()) < 0 ? shown : said;
    }

    /** The first field in a script that names the day: {@code "datePublished":"…"}, its quotes perhaps escaped. */
    private Published fromScripts() {
        for (String name : FieldNames.of("script-published")) {
            for (String script : facts.scripts) {
                int at = script.indexOf(name);
                for (int tries = 0; at >= 0 && tries < TRIES; tries++, at = script.indexOf(name, at + 1)) {
                    Published p = iso(quoted(script, at + name.length()), "meta");
                    if (p != null) {
                        return p;
                    }
                }
            }
        }
        return null;
    }

    /** The string behind a field's name that ends at {@code at}; null where none follows. */
    private static String quoted(String script, int at) {
        int i = at;
        boolean colon = false;
        while (i < script.length() && i - at < 16 && !Character.isLetterOrDigit(script.charAt(i))) {
            colon |= script.charAt(i++) == ':';
        }
        return colon && i < script.length() ? script.substring(i, Math.min(script.length(), i + 25)) : null;
    }

    private Published fromMetas(String what) {
        for (String key : FieldNames.of(what)) {
            Published p = iso(facts.metas.get(key), "meta");
            if (p != null) {
                return p;
            }
        }
        return null;
    }

    /** The first time element marked as published, then any that does not tell of a change, a comment or another article. */
    private Published fromTimes(boolean aside) {
        List<PageFacts.Time> order = new ArrayList<>();
        for (PageFacts.Time t : facts.times) {
            if (t.prop().contains("datePublished") || t.prop().contains("pubdate")) {
                order.add(t);
            }
        }
        facts.times.stream().filter(t -> !order.contains(t) && !tellsOfChange(t)).forEach(order::add);
        facts.times.stream().filter(t -> !order.contains(t)).forEach(order::add);
        for (PageFacts.Time t : order) {
            Published p = t.aside() == aside ? iso(t.value().endsWith("+00:00") ? t.value().substring(0, t.value().length() - 6) : t.value(), "time-element") : null;
            p = p == null && t.aside() == aside ? iso(t.text(), "time-element") : p;
            if (p != null) {
                return p;
            }
        }
        return null;
    }

    private static boolean tellsOfChange(PageFacts.Time t) {
        String names = t.names().toLowerCase(Locale.ROOT);
        return t.prop().contains("dateModified") || names.contains("modified") || names.contains("comment") || names.contains("updated") && !names.contains("published");
    }

    private static Published fromAddress(String url) {
        String day = Addresses.day(url);
        return day == null ? null : new Published(day, "url");
    }

    /** The first date in texts that are hardly more than a date; one in the month that the address names wins, one that tells of a change loses. */
    private Published fromText(List<String> texts, String url) {
        Matcher m = url == null ? null : MONTH_IN_ADDRESS.matcher(url.length() > 500 ? url.substring(0, 500) : url);
        String month = m != null && m.find() ? m.group(1) + "-" + m.group(2) : "";
        Published first = null;
        Published changed = null;
        for (String text : texts) {
            WrittenDate.Found f = WrittenDate.find(text, monthFirst);
            if (f != null && isPast(f.value())) {
                Published p = new Published(f.value(), "dateline");
                if (!month.isEmpty() && f.value().startsWith(month)) {
                    return p;
                }
                boolean change = Datelines.tellsOfChange(text);
                first = first == null && !change ? p : first;
                changed = changed == null ? p : changed;
            }
        }
        return first == null ? changed : first;
    }

    private Published iso(String said, String basis) {
        if (said == null || said.isBlank() || said.length() > 120) {
            return null;
        }
        String plain = said.strip();
        if (plain.length() >= 8 && COMPACT.matcher(plain).lookingAt()) {
            plain = plain.substring(0, 4) + "-" + plain.substring(4, 6) + "-" + plain.substring(6);
        }
        plain = zone == null ? plain : local(plain);
        WrittenDate.Found f = WrittenDate.find(plain, monthFirst);
        return f != null && isPast(f.value()) ? new Published(f.value(), basis) : null;
    }

    /** An instant told in UTC, as the clocks show it where the article's language is at home: midnight there is the evening before in UTC. */
    private String local(String said) {
        boolean utc = said.length() >= 17 && said.charAt(10) == 'T' && (said.endsWith("Z") || said.endsWith("+00:00"));
        try {
            OffsetDateTime instant = utc ? OffsetDateTime.parse(said) : said.endsWith("GMT") ? OffsetDateTime.parse(said, DateTimeFormatter.RFC_1123_DATE_TIME) : null;
            return instant == null ? said : instant.atZoneSameInstant(zone).toLocalDateTime().toString();
        } catch (DateTimeException e) {
            return said;
        }
    }

    private static boolean isPast(String value) {
        return value.compareTo("1990") > 0 && value.compareTo("2100") < 0;
    }
}
