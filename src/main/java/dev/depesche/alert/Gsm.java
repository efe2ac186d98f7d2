package dev.depesche.alert;

import java.text.Normalizer;

/**
 * The SMS alphabet: GSM 03.38 (3GPP TS 23.038), its extension table, and how many parts a text needs.
 *
 * <p>One part holds 160 septets, each of several 153; in UCS-2, 70 and 67 UTF-16 units. Extension characters (€ [ ] { } ^ ~ \ |) count
 * two septets and are not split over parts, nor are surrogate pairs.
 */
public final class Gsm {

    private static final String BASIC = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿"
            + "abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final String EXTENSION = "\f^{}\\[~]|€";
    private static final String FROM = "„“”«»‟″‚‘’‹›`´′–—―‐‑−•·×\u00A0";
    private static final String TO = "\"\"\"\"\"\"\"''''''''------*.x ";

    private Gsm() {
    }

    /** Whether every character has a place in the alphabet. */
    public static boolean holds(String s) {
        return s.chars().allMatch(c -> BASIC.indexOf(c) >= 0 || EXTENSION.indexOf(c) >= 0);
    }

    /**
     * The text with quotation marks, dashes and accents that the alphabet lacks made into ones it has; letters of other scripts stay,
     * and then the whole text needs UCS-2.
     */
    public static String mapped(String s) {
        StringBuilder out = new StringBuilder(s.length());
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            int at = FROM.indexOf(c);
            if (at >= 0) {
                out.append(TO.charAt(at));
            } else if (c == '…') {
                out.append("...");
            } else if (BASIC.indexOf(c) >= 0 || EXTENSION.indexOf(c) >= 0) {
                out.append(c);
            } else {
                out.append(bare(c));
            }
        }
        return out.toString();
    }

    /** "á" gives "a"; what has no base letter in the alphabet stays as it is. */
    private static String bare(char c) {
        if (Character.isSurrogate(c)) {
            return String.valueOf(c);
        }
        if (c == 'ł' || c == 'Ł' || c == 'đ' || c == 'Đ' || c == 'ı' || c == 'œ' || c == 'Œ') {
            return switch (c) {
                case 'ł' -> "l";
                case 'Ł' -> "L";
                case 'đ' -> "d";
                case 'Đ' -> "D";
                case 'ı' -> "i";
                case 'œ' -> "oe";
                default -> "OE";
            };
        }
        String base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).substring(0, 1);
        return BASIC.contains(base) ? base : String.valueOf(c);
    }

    /** The text where one part holds it, else cut at a blank so that it does, with "..." behind. */
    static String fitted(String mapped) {
        int room = holds(mapped) ? 160 : 70;
        String text = mapped;
        for (int longest = room; parts(text) > 1; longest--) {
            text = mapped(Clean.shortened(mapped, longest - 2));
        }
        return text;
    }

    /** How many septets the text takes, extension characters two; only for a text that {@link #holds}. */
    public static int septets(String s) {
        return (int) (s.length() + s.chars().filter(c -> EXTENSION.indexOf(c) >= 0).count());
    }

    /** How many parts the text is sent as; 1 for the empty text. */
    public static int parts(String s) {
        boolean gsm = holds(s);
        int units = gsm ? septets(s) : s.length();
        if (units <= (gsm ? 160 : 70)) {
            return 1;
        }
        int room = gsm ? 153 : 67;
        int parts = 1;
        int used = 0;
        for (int i = 0; i < s.length(); ) {
            boolean pair = !gsm && Character.isHighSurrogate(s.charAt(i)) && i + 1 < s.length();
            int size = gsm ? (EXTENSION.indexOf(s.charAt(i)) >= 0 ? 2 : 1) : pair ? 2 : 1;
            if (used + size > room) {
                parts++;
                used = 0;
            }
            used += size;
            i += pair ? 2 : 1;
        }
        return parts;
    }
}
