package dev.depesche.delivery;

import dev.depesche.digest.Digest;
import dev.depesche.language.Language;
import dev.depesche.language.Lexicon;
import dev.depesche.text.Sentence;
import dev.depesche.text.Span;
import dev.depesche.text.Text;
import dev.depesche.text.Token;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;

/**
 * What of a text stays the same when another outlet prints it: a MinHash signature over pairs of neighbouring content words of the body.
 *
 * <p>After Broder, "On the resemblance and containment of documents" (1997). The share of equal places of two signatures estimates the
 * share of common pairs; the sizes then tell how much of the shorter text stands in the longer one, for copies that were cut.
 *
 * @param size  how many pairs the text has
 * @param least the least hash of all pairs under each of {@value #HASHES} hash functions
 */
record Fingerprint(int size, int[] least) {

    static final int HASHES = 64;
    /** Shorter texts are too much like others to be told from them. */
    private static final int SHORTEST = 25;
    private static final double ALIKE = 0.3;
    private static final double CONTAINED = 0.8;

    static Fingerprint of(Digest digest, Language language) {
        Lexicon stop = language.lexicon("stop-words");
        Text text = language.analyse(digest.article().text());
        int[] least = new int[HASHES];
        Arrays.fill(least, Integer.MAX_VALUE);
        int size = 0;
        String before = null;
        for (Sentence s : text.sentences()) {
            if (!inBody(digest, s.span())) {
                continue;
            }
            for (Token t : text.tokens(s)) {
                if ((t.isWord() || t.isNumber()) && !stop.contains(t.text())) {
                    if (before != null) {
                        note((before + " " + t.lower()).hashCode(), least);
                        size++;
                    }
                    before = t.lower();
                }
            }
        }
        return new Fingerprint(size, least);
    }

    private static boolean inBody(Digest digest, Span s) {
        return digest.article().body().stream().anyMatch(b -> b.overlaps(s));
    }

    private static void note(int pair, int[] least) {
        for (int i = 0; i < HASHES; i++) {
            long h = (pair + 0x9E3779B97F4A7C15L * (i + 1)) * 0xBF58476D1CE4E5B9L;
            h = (h ^ h >>> 27) * 0x94D049BB133111EBL;
            least[i] = Math.min(least[i], (int) (h >>> 33));
        }
    }

    /** Whether one of the two texts is, but for little, the other or a part of it. */
    boolean sameTextAs(Fingerprint other) {
        if (size < SHORTEST || other.size < SHORTEST) {
            return false;
        }
        int same = 0;
        for (int i = 0; i < HASHES; i++) {
            same += least[i] == other.least[i] ? 1 : 0;
        }
        double alike = (double) same / HASHES;
        double common = alike * (size + other.size) / (1 + alike);
        return alike >= ALIKE && common / Math.min(size, other.size) >= CONTAINED;
    }

    String written() {
        ByteBuffer bytes = ByteBuffer.allocate(4 + 4 * HASHES).putInt(size);
        for (int h : least) {
            bytes.putInt(h);
        }
        return Base64.getEncoder().encodeToString(bytes.array());
    }

    /** @throws IllegalArgumentException where this is no fingerprint */
    static Fingerprint read(String written) {
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(written));
        if (bytes.remaining() != 4 + 4 * HASHES) {
            throw new IllegalArgumentException("this is no fingerprint: " + written);
        }
        int size = bytes.getInt();
        int[] least = new int[HASHES];
        for (int i = 0; i < HASHES; i++) {
            least[i] = bytes.getInt();
        }
        return new Fingerprint(size, least);
    }
}
