package dev.depesche.article.meta;

import java.net.URI;
import java.util.Locale;

/** What a web address says by itself. */
public final class Addresses {

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
}
