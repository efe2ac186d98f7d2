package dev.depesche.language;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * A large generated list of words with a short code each, kept as the bytes of its file: {@code word TAB code} lines, sorted by their
 * bytes, after {@code #} lines.
 *
 * <p>Loading costs one pass over the bytes, so that tens of thousands of words are there within milliseconds of a cold start; a
 * look-up is a binary search.
 */
public final class WordTable {

    private final byte[] bytes;
    private final int[] starts;

    private WordTable(byte[] bytes, int[] starts) {
        this.bytes = bytes;
        this.starts = starts;
    }

    /**
     * The file {@code data/<name>}.
     *
     * @throws LexiconException where it is missing
     */
    public static WordTable load(String name) {
        return of(Resource.bytes("data/" + name));
    }

    /** First names and surnames, {@code data/person-names.txt}, loaded once for all. */
    public static WordTable people() {
        return People.TABLE;
    }

    private static final class People {
        private static final WordTable TABLE = load("person-names.txt");
    }

    static WordTable of(byte[] bytes) {
        int[] starts = new int[bytes.length / 8 + 16];
        int n = 0;
        int line = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                if (bytes[line] != '#' && i > line) {
                    if (n == starts.length) {
                        starts = Arrays.copyOf(starts, n * 2);
                    }
                    starts[n++] = line;
                }
                line = i + 1;
            }
        }
        return new WordTable(bytes, Arrays.copyOf(starts, n));
    }

    /** How many words it holds. */
    public int size() {
        return starts.length;
    }

    /** The code of {@code word}, exactly as spelt in the file; null where it has none. */
    public String code(String word) {
        byte[] key = word.getBytes(StandardCharsets.UTF_8);
        int low = 0;
        int high = starts.length - 1;
        while (low <= high) {
            int mid = (low + high) >>> 1;
            int c = compare(key, starts[mid]);
            if (c == 0) {
                return codeAt(starts[mid] + key.length + 1);
            }
            if (c < 0) {
                high = mid - 1;
            } else {
                low = mid + 1;
            }
        }
        return null;
    }

    private int compare(byte[] key, int at) {
        for (int i = 0; i < key.length; i++) {
            byte b = at + i < bytes.length ? bytes[at + i] : (byte) '\n';
            if (b == '\t' || b == '\n') {
                return 1;
            }
            int c = (key[i] & 0xFF) - (b & 0xFF);
            if (c != 0) {
                return c;
            }
        }
        return at + key.length < bytes.length && bytes[at + key.length] == '\t' ? 0 : -1;
    }

    private String codeAt(int at) {
        int end = at;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        return new String(bytes, at, end - at, StandardCharsets.UTF_8);
    }

    /** All words in file order; for tests and tools. */
    public List<String> words() {
        return Arrays.stream(starts).mapToObj(at -> {
            int end = at;
            while (bytes[end] != '\t') {
                end++;
            }
            return new String(bytes, at, end - at, StandardCharsets.UTF_8);
        }).toList();
    }
}
