package dev.depesche.article.charset;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Repairs text whose UTF-8 was once read as windows-1252: "fÃ¼r" becomes "für". */
public final class Mojibake {

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final int FEWEST = 2;

    private Mojibake() {
    }

    /** The repaired text; {@code text} itself where it is not damaged so, or not throughout. */
    public static String repair(String text) {
        if (!suspect(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int mended = 0;
        int sound = 0;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c < 0x80) {
                out.append(c);
                i++;
                continue;
            }
            int end = i;
            while (end < text.length() && text.charAt(end) >= 0x80) {
                end++;
            }
            String run = text.substring(i, end);
            String right = mend(run);
            mended += right == null ? 0 : 1;
            sound += right == null ? 1 : 0;
            out.append(right == null ? run : right);
            i = end;
        }
        return mended >= FEWEST && mended > 4 * sound ? out.toString() : text;
    }

    private static boolean suspect(String text) {
        for (int i = 0; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= 'Â' && c <= 'ß' || c == 'â' || c == 'ð') && text.charAt(i + 1) >= 0x80) {
                return true;
            }
        }
        return false;
    }

    /** The run read rightly, null where its bytes are no UTF-8. */
    private static String mend(String run) {
        byte[] bytes = new byte[run.length()];
        CharsetEncoder western = WESTERN.newEncoder();
        for (int i = 0; i < run.length(); i++) {
            char c = run.charAt(i);
            if (c >= 0x80 && c < 0xA0) {
                bytes[i] = (byte) c;
            } else if (western.canEncode(c)) {
                bytes[i] = String.valueOf(c).getBytes(WESTERN)[0];
            } else {
                return null;
            }
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
