package dev.depesche.benchmark;

import dev.depesche.article.Article;
import dev.depesche.article.Published;
import dev.depesche.article.Source;
import dev.depesche.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The paragraphs of {@code events/articles} in one article of about so many words. */
final class Articles {

    private Articles() {
    }

    /** @param language "de" or "en" */
    static Article of(String language, int words) {
        String[] names = language.equals("de") ? new String[] {"gipfel-de", "hafenstreik-de"} : new String[] {"flood-en", "merger-en"};
        List<String> paragraphs = new ArrayList<>();
        String title = null;
        try {
            for (String name : names) {
                List<String> lines = Files.readAllLines(Path.of("events/articles/" + name + ".txt"));
                title = title == null ? lines.get(0) : title;
                lines.stream().filter(l -> l.length() > 100).forEach(paragraphs::add);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("run in the project's folder", e);
        }
        StringBuilder text = new StringBuilder(title).append("\n\n");
        for (int i = 0, n = 0; n < words; i++) {
            String paragraph = paragraphs.get(i % paragraphs.size());
            text.append(paragraph).append("\n\n");
            n += paragraph.split("\\s+").length;
        }
        int begin = title.length() + 2;   // all of it is body: read as a file, the repetitions would be taken for boilerplate
        return new Article("sample", Source.UNKNOWN, text.toString(), title, new Span(0, title.length()), null, null, null, null, language,
                new Published("2026-03-12", "metadata"), List.of(new Span(begin, text.length())), List.of());
    }
}
