package dev.depesche.watch;

import java.text.Normalizer;
import java.util.Locale;

/** Makes spellings alike: case, umlauts and their two-letter forms (ä/ae), ß/ss, accents. */
final class Folding {

    private Folding() {
    }

    /** "Müller", "MUELLER" and "mueller" all give "mueller". */
    static String fold(String word) {
        String s = word.toLowerCase(Locale.ROOT);
        boolean plain = true;
        for (int i = 0; i < s.length() && plain; i++) {
            plain = s.charAt(i) < 128;
        }
        return plain ? s : foldWide(s);
    }

    private static String foldWide(String s) {
        StringBuilder out = new StringBuilder(s.length() + 4);
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            switch (c) {
                case 'ä' -> out.append("ae");
                case 'ö' -> out.append("oe");
                case 'ü' -> out.append("ue");
                case 'ß' -> out.append("ss");
                case 'ø' -> out.append('o');
                case 'ł' -> out.append('l');
                case '’' -> out.append('\'');
                case '\u00AD' -> { }
                default -> out.append(c);
            }
        }
        String composed = Normalizer.normalize(out, Normalizer.Form.NFD);
        StringBuilder bare = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            if (Character.getType(composed.charAt(i)) != Character.NON_SPACING_MARK) {
                bare.append(composed.charAt(i));
            }
        }
        return bare.toString();
    }
}
