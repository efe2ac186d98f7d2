package dev.depesche.cli;

import dev.depesche.article.Article;
import dev.depesche.article.Hints;
import dev.depesche.article.PlainText;
import dev.depesche.article.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads one dropped file as the Lambda reads an object. */
final class FileReader {

    private final PlainText plain = new PlainText();

    /** The articles in the file. @throws IOException where it cannot be read */
    List<Article> read(Path path, String key, Hints hints) throws IOException {
        byte[] bytes = Files.readAllBytes(path);
        Source source = new Source(null, key, null, null, null, bytes.length, null, "text/plain", "UTF-8");
        return List.of(plain.read(key, source, new String(bytes, StandardCharsets.UTF_8), hints));
    }
}
