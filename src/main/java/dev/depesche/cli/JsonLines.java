package dev.depesche.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.jr.ob.JSON;
import dev.depesche.Depesche;
import dev.depesche.article.Article;
import dev.depesche.article.ArticleReader;
import dev.depesche.article.Hints;
import dev.depesche.article.PlainText;
import dev.depesche.article.RejectedException;
import dev.depesche.article.Source;
import dev.depesche.digest.DigestWriter;
import dev.depesche.watch.Watcher;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Articles as JSON lines in, digests as JSON lines out, in input order; a bad line gets an error in its place and the rest goes on. */
final class JsonLines {

    private final boolean withText;
    private final Depesche depesche;
    private final Watcher watcher;
    private final DigestWriter writer = new DigestWriter();
    private final PlainText plain = new PlainText();
    private final ArticleReader reader = new ArticleReader();

    JsonLines(Depesche depesche, Watcher watcher, boolean withText) {
        this.depesche = depesche;
        this.watcher = watcher;
        this.withText = withText;
    }

    void run(InputStream in, OutputStream out) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        PrintWriter to = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), false);
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank()) {
                to.print(answer(line, number));
                to.print('\n');
                to.flush();
            }
        }
    }

    private String answer(String line, int number) throws IOException {
        Object id = null;
        try {
            Map<String, Object> in = JSON.std.mapFrom(line);
            id = in.get("id");
            return writer.line(watcher.watch(depesche.digest(article(in, number))), withText);
        } catch (RejectedException e) {
            return error(id, e.code(), e.getMessage());
        } catch (IOException | RuntimeException e) {
            return error(id, "bad-line", "line " + number + ": " + e.getMessage());
        }
    }

    /** The one article in a file; one line cannot answer for several. */
    private Article file(Path path, String id, Hints hints) throws IOException, RejectedException {
        Source source = new Source(null, path.getFileName().toString(), null, null, null, Files.size(path), null, null, null);
        List<Article> all = reader.read(Files.readAllBytes(path), id, source, hints);
        if (all.size() != 1) {
            throw new RejectedException("several-articles", "The file holds " + all.size() + " articles; digest it as a file, not as a JSON line.");
        }
        return all.get(0);
    }

    private Article article(Map<String, Object> in, int number) throws IOException, RejectedException {
        String id = in.get("id") == null ? "line-" + number : String.valueOf(in.get("id"));
        Hints hints = new Hints(string(in, "title"), string(in, "published"), string(in, "url"), string(in, "publisher"), string(in, "language"));
        if (in.get("text") instanceof String text) {
            return plain.read(id, Source.UNKNOWN, text, hints);
        }
        if (in.get("html") instanceof String page) {
            return reader.readHtml(page, id, Source.UNKNOWN, hints);
        }
        if (in.get("file") instanceof String path) {
            return file(Path.of(path), id, hints);
        }
        throw new IllegalArgumentException("no \"text\", \"html\" or \"file\" field: add one");
    }

    private static String string(Map<String, Object> in, String key) {
        return in.get(key) instanceof String s && !s.isBlank() ? s : null;
    }

    private static String error(Object id, String code, String message) throws IOException {
        StringWriter out = new StringWriter();
        try (JsonGenerator g = new JsonFactory().createGenerator(out)) {
            g.writeStartObject();
            g.writeFieldName("id");
            if (id == null) {
                g.writeNull();
            } else {
                g.writeString(String.valueOf(id));
            }
            g.writeObjectFieldStart("error");
            g.writeStringField("code", code);
            g.writeStringField("message", message);
            g.writeEndObject();
            g.writeEndObject();
        }
        return out.toString();
    }
}
