package dev.depesche.article.charset;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;

/**
 * Finds out in which charset bytes are written, and decodes them.
 *
 * <p>The first that holds: a byte-order mark; the declared charset, where it decodes every byte; zero bytes at every second place (UTF-16);
 * strict UTF-8; what statistics say ({@link Statistics}).
 */
public final class Decoder {

    private static final int SAMPLE = 8192;

    private Decoder() {
    }

    /** Decodes {@code bytes}; {@code declared} is a charset's name or null, and not believed where it cannot be so. */
    public static Decoded decode(byte[] bytes, String declared) {
        Bom bom = Bom.of(bytes);
        if (bom != null) {
            return lenient(bytes, bom.length(), bom.charset());
        }
        Charset utf16 = byZeroBytes(bytes);
        if (utf16 != null) {
            return lenient(bytes, 0, utf16);
        }
        String strict = strict(bytes, StandardCharsets.UTF_8);
        Charset named = named(declared);
        if (strict != null && (named == null || !isMultibyteAsian(named) || isAscii(bytes) && !named.name().startsWith("ISO-2022"))) {
            return new Decoded(strict, "UTF-8", 0);
        }
        if (named != null) {
            String text = strict(bytes, named);
            if (text != null) {
                return new Decoded(text, named.name(), 0);
            }
        }
        Charset guessed = strict != null ? StandardCharsets.UTF_8 : mostlyUtf8(bytes) ? StandardCharsets.UTF_8 : Statistics.guess(bytes);
        return lenient(bytes, 0, guessed);
    }

    private record Bom(Charset charset, int length) {

        static Bom of(byte[] b) {
            if (starts(b, 0xEF, 0xBB, 0xBF)) {
                return new Bom(StandardCharsets.UTF_8, 3);
            }
            if (starts(b, 0xFF, 0xFE, 0, 0) && b.length % 4 == 0) {
                return new Bom(Charset.forName("UTF-32LE"), 4);
            }
            if (starts(b, 0, 0, 0xFE, 0xFF)) {
                return new Bom(Charset.forName("UTF-32BE"), 4);
            }
            if (starts(b, 0xFE, 0xFF)) {
                return new Bom(StandardCharsets.UTF_16BE, 2);
            }
            return starts(b, 0xFF, 0xFE) ? new Bom(StandardCharsets.UTF_16LE, 2) : null;
        }

        private static boolean starts(byte[] b, int... mark) {
            if (b.length < mark.length) {
                return false;
            }
            for (int i = 0; i < mark.length; i++) {
                if ((b[i] & 0xFF) != mark[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    /** UTF-16 without a mark: zero bytes at one parity, hardly any at the other. */
    private static Charset byZeroBytes(byte[] b) {
        int n = Math.min(b.length, SAMPLE) & ~1;
        if (n < 4 || b.length % 2 != 0) {
            return null;
        }
        int even = 0;
        int odd = 0;
        for (int i = 0; i < n; i += 2) {
            even += b[i] == 0 ? 1 : 0;
            odd += b[i + 1] == 0 ? 1 : 0;
        }
        if (Math.max(even, odd) * 40 < n || Math.min(even, odd) * 10 > Math.max(even, odd)) {
            return null;
        }
        return even > odd ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }

    private static Charset named(String declared) {
        if (declared == null || declared.isBlank() || declared.length() > 40) {
            return null;
        }
        String name = declared.strip().toLowerCase(Locale.ROOT);
        try {
            Charset c = Charset.forName(name.equals("iso-8859-1") || name.equals("latin1") || name.equals("us-ascii") || name.equals("ascii") ? "windows-1252" : name);
            return c.name().startsWith("UTF-16") || c.name().startsWith("UTF-32") ? null : c;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    private static boolean isMultibyteAsian(Charset c) {
        return c.name().startsWith("ISO-2022") || c.name().startsWith("Shift") || c.name().startsWith("EUC") || c.name().startsWith("GB") || c.name().startsWith("Big5");
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    private static String strict(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** UTF-8 but for a few broken places, as where a file was cut or pasted together: at least twenty right sequences for a wrong one. */
    private static boolean mostlyUtf8(byte[] bytes) {
        int right = 0;
        int wrong = 0;
        for (int i = 0; i < bytes.length; i++) {
            int b = bytes[i] & 0xFF;
            if (b < 0x80) {
                continue;
            }
            int more = b >= 0xF0 && b < 0xF5 ? 3 : b >= 0xE0 && b < 0xF0 ? 2 : b >= 0xC2 && b < 0xE0 ? 1 : 0;
            int k = 0;
            while (k < more && i + k + 1 < bytes.length && (bytes[i + k + 1] & 0xC0) == 0x80) {
                k++;
            }
            boolean cut = more > 0 && i + k + 1 >= bytes.length;
            right += more > 0 && k == more ? 1 : 0;
            wrong += more > 0 && k == more || cut ? 0 : 1;
            i += k;
        }
        return right >= 20 * wrong && right > 0;
    }

    private static Decoded lenient(byte[] bytes, int from, Charset charset) {
        String text = new String(bytes, from, bytes.length - from, charset);
        int replaced = 0;
        for (int i = text.indexOf('\uFFFD'); i >= 0; i = text.indexOf('\uFFFD', i + 1)) {
            replaced++;
        }
        return new Decoded(text, charset.name(), replaced);
    }
}
