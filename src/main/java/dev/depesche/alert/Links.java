package dev.depesche.alert;

import java.nio.charset.StandardCharsets;

/** Percent-encodes keys as paths of links. */
final class Links {

    private Links() {
    }

    /** Letters, digits and {@code - . _ ~ /} stay, every other byte of the UTF-8 form is encoded (RFC 3986). */
    static String encoded(String key) {
        StringBuilder out = new StringBuilder(key.length() + 16);
        for (byte b : key.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (c < 128 && (Character.isLetterOrDigit(c) || "-._~/".indexOf(c) >= 0)) {
                out.append(c);
            } else {
                out.append('%').append("0123456789ABCDEF".charAt(c >> 4)).append("0123456789ABCDEF".charAt(c & 15));
            }
        }
        return out.toString();
    }
}
