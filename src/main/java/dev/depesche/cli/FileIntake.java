package dev.depesche.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.depesche.alert.Message;
import dev.depesche.alert.MessageWriter;
import dev.depesche.article.Article;
import dev.depesche.article.Hints;
import dev.depesche.article.RejectedException;
import dev.depesche.article.Source;
import dev.depesche.cli.Inputs.Input;
import dev.depesche.digest.Digest;
import dev.depesche.digest.DigestWriter;
import dev.depesche.watch.Watcher;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes one dropped file all the way: read, digested, watched, written as the cloud writes it. What is rejected leaves word in
 * {@code rejected/<key>.json} and on standard error, and the next file's turn comes.
 */
final class FileIntake {

    private final FileReader reader = new FileReader();
    private final DigestWriter writer = new DigestWriter();
    private final Workshop workshop;
    private final Watcher watcher;
    private final MessageWriter messages;
    private final Path out;
    private final boolean withText;
    private final Show show;
    private final PrintStream err;
    private int rejected;

    /** @param show where cards and alerts are shown, null where they are not */
    FileIntake(Workshop workshop, Watcher watcher, Path out, boolean withText, Show show, PrintStream err) {
        this.workshop = workshop;
        this.watcher = watcher;
        this.messages = new MessageWriter(workshop.languages(), null);
        this.out = out;
        this.withText = withText;
        this.show = show;
        this.err = err;
    }

    /** How many files were rejected. */
    int rejected() {
        return rejected;
    }

    /** @throws IOException where a digest cannot be written */
    void take(Input input, Hints known) throws IOException {
        Map<Source, RejectedException> entries = new LinkedHashMap<>();
        List<Article> articles;
        try {
            articles = reader.read(input.path(), input.key(), known, entries::put);
        } catch (RejectedException e) {
            reject(input.key(), e);
            return;
        } catch (IOException e) {
            reject(input.key(), new RejectedException("unreadable", "The file cannot be opened: check its permissions and that it is still there."));
            return;
        }
        for (Map.Entry<Source, RejectedException> entry : entries.entrySet()) {
            reject(entry.getKey().key(), entry.getValue());
        }
        for (Article article : articles) {
            write(input, article);
        }
    }

    private void write(Input input, Article article) throws IOException {
        Digest digest = watcher.watch(workshop.depesche().digest(article));
        Path json = out.resolve(digest.id() + ".json");
        put(json, withText ? (writer.line(digest, true) + "\n").getBytes(StandardCharsets.UTF_8) : writer.pretty(digest));
        if (!withText) {
            put(out.resolve(digest.id() + ".txt"), article.text().getBytes(StandardCharsets.UTF_8));
        }
        if (show != null) {
            List<Message> alerts = digest.matches().stream()
                    .map(m -> messages.message(digest, m, watcher.watchlist().get(m.id()), digest.id() + ".json", false)).toList();
            show.article(article.source().key() == null ? input.key() : article.source().key(), digest, alerts, json.toString());
        }
    }

    private void reject(String key, RejectedException why) throws IOException {
        rejected++;
        err.println(printable(key) + ": rejected (" + why.code() + "): " + why.getMessage());
        Path json = out.resolve("rejected").resolve(key + ".json");
        Files.createDirectories(json.toAbsolutePath().getParent());
        try (JsonGenerator g = new JsonFactory().createGenerator(Files.newBufferedWriter(json))) {
            g.setPrettyPrinter(new DefaultPrettyPrinter());
            g.writeStartObject();
            g.writeStringField("key", key);
            g.writeStringField("code", why.code());
            g.writeStringField("message", why.getMessage());
            g.writeEndObject();
        }
    }

    private static void put(Path path, byte[] bytes) throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        Files.write(path, bytes);
    }

    /** A file's name may hold anything; on the screen it must not move the cursor. */
    static String printable(String name) {
        return name.replaceAll("\\p{Cntrl}", "?");
    }
}
