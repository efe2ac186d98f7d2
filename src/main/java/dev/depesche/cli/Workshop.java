package dev.depesche.cli;

import dev.depesche.Depesche;
import dev.depesche.language.Languages;
import dev.depesche.watch.Watcher;
import dev.depesche.watch.Watchlist;
import dev.depesche.watch.WatchlistException;
import dev.depesche.watch.WatchlistReader;
import dev.depesche.watch.WordKeys;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What every command works with: the front door, the languages, and the watches of {@code --watchlist}. */
final class Workshop {

    private final Languages languages = new Languages();
    private final Depesche depesche = new Depesche(languages);

    Languages languages() {
        return languages;
    }

    Depesche depesche() {
        return depesche;
    }

    /** The watches in a YAML file or in all YAML files of a folder; none where {@code path} is null. */
    Watcher watcher(Path path) {
        WordKeys keys = new WordKeys(languages);
        return new Watcher(path == null ? Watchlist.EMPTY : watchlist(files(path), keys), languages, keys);
    }

    /** The watches in {@code yaml}. @throws UsageException where it has faults */
    Watchlist watchlist(String file, String yaml) {
        return watchlist(Map.of(file, yaml), new WordKeys(languages));
    }

    private static Watchlist watchlist(Map<String, String> files, WordKeys keys) {
        try {
            return new WatchlistReader(keys).read(files);
        } catch (WatchlistException e) {
            throw new UsageException("the watchlist has " + e.faults().size() + " fault(s), none of its watches is used:\n" + e.getMessage());
        }
    }

    private static Map<String, String> files(Path path) {
        Map<String, String> out = new TreeMap<>();
        try {
            if (Files.isDirectory(path)) {
                try (Stream<Path> all = Files.walk(path)) {
                    for (Path p : all.filter(f -> f.toString().endsWith(".yaml") || f.toString().endsWith(".yml")).toList()) {
                        out.put(p.toString(), Files.readString(p, StandardCharsets.UTF_8));
                    }
                }
            } else {
                out.put(path.toString(), Files.readString(path, StandardCharsets.UTF_8));
            }
        } catch (java.nio.file.NoSuchFileException e) {
            throw new UsageException(path + ": there is no such watchlist");
        } catch (IOException e) {
            throw new UncheckedIOException("the watchlist " + path + " cannot be read as UTF-8", e);
        }
        return out;
    }
}
