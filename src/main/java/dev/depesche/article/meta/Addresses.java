package dev.depesche.article.meta;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a web address says by itself. */
public final class Addresses {

    private static final int LONGEST = 500;
    private static final Pattern YEAR_FIRST = Pattern.compile("(?:^|[^\\d])((?:19[89]|20[0-4])\\d)[/_.-]?(\\d{2})[/_.-]?(\\d{2})(?!\\d)");
    private static final Pattern DAY_FIRST = Pattern.compile("[/_-](\\d\\d)[-._](\\d\\d)[-._](20\\d\\d)(?!\\d)");

    private Addresses() {
    }

    /** The host without "www.", null where {@code url} is null or no address. */
    public static String house(String url) {
        if (url == null) {
            return null;
        }
        try {
            String host = URI.create(url.strip()).getHost();
            return host == null ? null : host.toLowerCase(Locale.ROOT).replaceFirst("^(www|m|amp)\\.", "");
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** The day in the address's path, "2024-11-30" for {@code …/2024/11/30/…}; null where there is none. */
    public static String day(String url) {
        if (url == null) {
            return null;
        }
        String near = url.length() > LONGEST ? url.substring(0, LONGEST) : url;
        int path = url.indexOf('/', 8);
        Matcher m = YEAR_FIRST.matcher(near);
        for (boolean hit = m.find(); hit; hit = m.find()) {
            WrittenDate.Found f = m.start() < path ? null : WrittenDate.find(m.group(1) + "-" + m.group(2) + "-" + m.group(3), false);
            if (f != null) {
                return f.day();
            }
        }
        Matcher dayFirst = DAY_FIRST.matcher(near);
        WrittenDate.Found f = dayFirst.find() ? WrittenDate.find(dayFirst.group(3) + "-" + dayFirst.group(2) + "-" + dayFirst.group(1), false) : null;
        return f == null ? null : f.day();
    }
}
