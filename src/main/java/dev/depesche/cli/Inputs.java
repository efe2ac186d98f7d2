package dev.depesche.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The files that a command was given, folders opened. */
final class Inputs {

    private Inputs() {
    }

    /**
     * One input file.
     *
     * @param path where it lies
     * @param key  its name under the folder given, with {@code /}; names its digest
     */
    record Input(Path path, String key) {
    }

    /** All files, folders walked in name order; hidden files are passed over. @throws UsageException where one is not there */
    static List<Input> of(List<Path> paths) {
        List<Input> out = new ArrayList<>();
        for (Path p : paths) {
            if (Files.isDirectory(p)) {
                try (Stream<Path> all = Files.walk(p)) {
                    all.filter(f -> Files.isRegularFile(f) && !hidden(p.relativize(f))).sorted()
                            .forEach(f -> out.add(new Input(f, p.relativize(f).toString().replace('\\', '/'))));
                } catch (IOException e) {
                    throw new UncheckedIOException("the folder " + p + " cannot be read", e);
                }
            } else if (Files.isReadable(p)) {
                out.add(new Input(p, p.getFileName().toString()));
            } else {
                throw new UsageException(p + ": " + (Files.exists(p) ? "cannot be read: check its permissions" : "there is no such file or folder"));
            }
        }
        return out;
    }

    private static boolean hidden(Path relative) {
        for (Path part : relative) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }
}
