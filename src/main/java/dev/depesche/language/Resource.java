package dev.depesche.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the files of linguistic knowledge that lie in the jar; always UTF-8. */
public final class Resource {

    private static final String ROOT = "/dev/depesche/";

    private Resource() {
    }

    public static boolean exists(String path) {
        return Resource.class.getResource(ROOT + path) != null;
    }

    /**
     * All lines of {@code path}, which is relative to {@code /dev/depesche/} on the class path.
     *
     * @throws LexiconException where there is no such file
     */
    public static List<String> lines(String path) {
        String content = new String(bytes(path), StandardCharsets.UTF_8);
        List<String> lines = new ArrayList<>();
        for (int begin = 0; begin < content.length();) {
            int end = content.indexOf('\n', begin);
            end = end < 0 ? content.length() : end;
            lines.add(content.substring(begin, end > begin && content.charAt(end - 1) == '\r' ? end - 1 : end));
            begin = end + 1;
        }
        return lines;
    }

    /**
     * The bytes of {@code path}, as {@link #lines}.
     *
     * @throws LexiconException where there is no such file
     */
    public static byte[] bytes(String path) {
        try (InputStream in = Resource.class.getResourceAsStream(ROOT + path)) {
            if (in == null) {
                throw new LexiconException(List.of(path + ":0: no such file in the jar"));
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
