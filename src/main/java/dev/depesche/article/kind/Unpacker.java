package dev.depesche.article.kind;

import dev.depesche.article.RejectedException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Unpacks gzip and ZIP into memory; stops where an archive unpacks to more than is read, however it names its sizes. */
final class Unpacker {

    private static final int MOST_ENTRIES = 2000;
    private static final int SMALL = 1_000_000;

    /** How a gzip stream begins (RFC 1952); compressed data holds these three bytes by chance once in 16 MB. */
    private static final String GZIP = "\u001f\u008b\b";
    private static final int MOST_STREAMS = 1000;

    private long left = Limits.MAX_UNPACKED;

    byte[] gunzip(byte[] packed) throws RejectedException {
        if (Limits.count(new String(packed, StandardCharsets.ISO_8859_1), GZIP) > MOST_STREAMS) {   // the JDK opens each within the call for the one before
            throw new RejectedException("too-complex", "The file is more than " + MOST_STREAMS + " gzip files one behind the other; pack the article once.");
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return all(in, packed.length);
        } catch (IOException e) {
            throw broken();
        }
    }

    /** The files of the archive, in its order; folders, hidden files and those of other systems' bookkeeping left out. */
    Map<String, byte[]> unzip(byte[] packed) throws RejectedException {
        Map<String, byte[]> out = new LinkedHashMap<>();
        int entries = 0;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw new RejectedException("too-many", "The archive holds more than " + MOST_ENTRIES + " files; split it.");
                }
                String name = name(e.getName());
                byte[] content = all(in, packed.length);
                if (!e.isDirectory() && name != null) {
                    out.putIfAbsent(name, content);
                }
            }
        } catch (ZipException e) {
            boolean locked = String.valueOf(e.getMessage()).contains("encrypted");
            throw locked ? new RejectedException("encrypted", "The archive is locked with a password; pack it again without one.") : broken();
        } catch (IOException | IllegalArgumentException e) {
            throw broken();
        }
        return out;
    }

    private static RejectedException broken() {
        return new RejectedException("broken", "The archive is damaged or was not sent whole; pack it again and drop it again.");
    }

    private byte[] all(InputStream in, int packed) throws IOException, RejectedException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[16_384];
        for (int n = read(in, buffer); n >= 0; n = read(in, buffer)) {
            out.write(buffer, 0, n);
            left -= n;
            if (left < 0 || out.size() > SMALL && out.size() / Limits.MAX_RATIO > packed) {
                throw new RejectedException("archive-bomb", "The archive unpacks to far more than it holds; drop the article itself.");
            }
        }
        return out.toByteArray();
    }

    private static int read(InputStream in, byte[] buffer) throws IOException {
        try {
            return in.read(buffer);
        } catch (EOFException e) {
            throw new ZipException("cut short");
        }
    }

    /** The entry's name as a key: no way up, no drive, no control characters; null where it is none of the user's files. */
    private static String name(String entry) {
        StringBuilder out = new StringBuilder();
        for (String part : entry.replace('\\', '/').split("/")) {
            String clean = part.replaceAll("\\p{Cntrl}", "").strip();
            if (clean.startsWith(".") && !clean.equals(".") && !clean.equals("..") || clean.equals("__MACOSX") || clean.equalsIgnoreCase("Thumbs.db")) {
                return null;
            }
            if (!clean.isEmpty() && !clean.equals(".") && !clean.equals("..")) {
                out.append(out.length() == 0 ? "" : "/").append(clean.length() > 200 ? clean.substring(0, 200) : clean);
            }
        }
        return out.length() == 0 ? null : out.toString();
    }
}
