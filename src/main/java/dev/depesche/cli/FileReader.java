package dev.depesche.cli;

import dev.depesche.article.Article;
import dev.depesche.article.ArticleReader;
import dev.depesche.article.Hints;
import dev.depesche.article.RejectedException;
import dev.depesche.article.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;

/** Reads one dropped file as the Lambda reads an object. */
final class FileReader {

    private final ArticleReader articles = new ArticleReader();

    /**
     * The articles in the file; {@code rejected} is told each of its entries that is none.
     *
     * @throws IOException       where it cannot be read
     * @throws RejectedException where it holds no article
     */
    List<Article> read(Path path, String key, Hints hints, BiConsumer<Source, RejectedException> rejected) throws IOException, RejectedException {
        if (Files.size(path) > ArticleReader.MAX_BYTES) {
            throw new RejectedException("too-large", "The file has " + Files.size(path) + " bytes, more than the " + ArticleReader.MAX_BYTES + " that are read.");
        }
        byte[] bytes = Files.readAllBytes(path);
        return articles.read(bytes, key, new Source(null, key, null, null, null, bytes.length, null, null, null), hints, rejected);
    }
}
