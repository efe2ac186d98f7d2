package dev.depesche.article.charset;

import com.sigpwned.chardet4j.com.ibm.icu.text.CharsetDetector;
import com.sigpwned.chardet4j.com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;

/** Guesses a charset by ICU's letter statistics (chardet4j), corrected where bytes rule its answer out. */
final class Statistics {

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final int SAMPLE = 60_000;

    private Statistics() {
    }

    static Charset guess(byte[] bytes) {
        byte[] sample = sample(bytes);
        CharsetMatch match = new CharsetDetector().setText(sample).detect();
        String name = match == null ? "windows-1252" : match.getName();
        boolean c1 = hasC1(bytes);
        return switch (name) {
            case "ISO-8859-1", "windows-1252" -> !c1 && hasEuroOrLigature(bytes) ? Charset.forName("ISO-8859-15") : WESTERN;
            case "ISO-8859-2", "windows-1250" -> c1 || isPolishOfWindows(bytes) ? Charset.forName("windows-1250") : Charset.forName("ISO-8859-2");
            case "ISO-8859-9" -> Charset.forName("windows-1254");
            default -> known(name);
        };
    }

    private static Charset known(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return WESTERN;
        }
    }

    /** The part around the first byte that is not ASCII; all before it tells nothing. */
    private static byte[] sample(byte[] bytes) {
        int first = 0;
        while (first < bytes.length && bytes[first] >= 0) {
            first++;
        }
        int from = Math.max(0, Math.min(first - 1000, bytes.length - SAMPLE));
        return Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + SAMPLE));
    }

    private static boolean hasC1(byte[] bytes) {
        for (byte b : bytes) {
            if (b >= (byte) 0x80 && b <= (byte) 0x9F) {
                return true;
            }
        }
        return false;
    }

    /** A4 is the euro sign in ISO 8859-15 and a currency sign nobody writes in 8859-1; BC and BD before a small letter are Œ and œ there, ¼ and ½ here. */
    private static boolean hasEuroOrLigature(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            int b = bytes[i] & 0xFF;
            boolean ligature = (b == 0xBD || b == 0xBC) && i + 1 < bytes.length && Character.isLowerCase(bytes[i + 1] & 0xFF) && (i == 0 || !Character.isDigit(bytes[i - 1]));
            if (b == 0xA4 || ligature) {
                return true;
            }
        }
        return false;
    }

    /** B9 is ą in windows-1250 and š in ISO 8859-2, where it comes with č, ě, ř or ž; B1 and B6 are ą and ś in 8859-2. */
    private static boolean isPolishOfWindows(byte[] bytes) {
        int[] times = new int[256];
        for (byte b : bytes) {
            times[b & 0xFF]++;
        }
        return times[0xB9] > 0 && times[0xB1] + times[0xB6] == 0 && times[0xE8] + times[0xEC] + times[0xF8] + times[0xBE] == 0;
    }
}
