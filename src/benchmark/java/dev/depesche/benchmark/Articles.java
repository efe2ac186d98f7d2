package dev.depesche.benchmark;

import dev.depesche.article.Article;
import dev.depesche.article.Hints;
import dev.depesche.article.PlainText;
import dev.depesche.article.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Sample articles of {@code events/articles}, joined to about so many words. */
final class Articles {

    private Articles() {
    }

    /** @param language "de" or "en" */
    static Article of(String language, int words) {
        StringBuilder text = new StringBuilder();
        String[] names = language.equals("de") ? new String[] {"gipfel-de", "hafenstreik-de"} : new String[] {"flood-en", "merger-en"};
        try {
            for (int i = 0; text.toString().split("\\s+").length < words; i++) {
                text.append(Files.readString(Path.of("events/articles/" + names[i % names.length] + ".txt"))).append('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException("run in the project's folder", e);
        }
        return new PlainText().read("sample", Source.UNKNOWN, text.toString(), new Hints(null, "2026-03-12", null, null, language));
    }
}
