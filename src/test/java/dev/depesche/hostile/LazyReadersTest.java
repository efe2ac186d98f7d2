package dev.depesche.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.depesche.article.Files;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The libraries that read pages, PDFs, mails and XML are loaded by such files only: a plain text starts without them. */
class LazyReadersTest {

    private static final Pattern LOADED = Pattern.compile("\\[class,load\\] (\\S+) source:.*");
    private static final List<String> READERS = List.of("org.apache.pdfbox.", "org.apache.fontbox.", "org.jsoup.", "org.apache.james.", "javax.xml.stream.", "com.sun.xml.internal.stream.",
            "dev.depesche.article.html.", "dev.depesche.article.kind.PdfText",
            "dev.depesche.article.kind.MailText", "dev.depesche.article.kind.XmlArticles", "dev.depesche.article.kind.JsonArticles", "dev.depesche.article.kind.RtfText",
            "dev.depesche.article.kind.OfficeText");

    @Test
    void plainTextLoadsNoOtherReader(@TempDir Path folder) throws IOException, InterruptedException {
        java.nio.file.Files.writeString(folder.resolve("a.txt"), Files.FIRST + "\n\n" + Files.SECOND + "\n\n" + Files.THIRD);
        Set<String> loaded = loaded(folder);
        assertTrue(loaded.contains("dev.depesche.article.PlainText"), "the log of loaded classes is not understood");
        assertEquals(List.of(), loaded.stream().filter(c -> READERS.stream().anyMatch(c::startsWith)).sorted().toList());
    }

    @Test
    void theListOfReadersIsTrue(@TempDir Path folder) throws IOException, InterruptedException {
        java.nio.file.Files.writeString(folder.resolve("a.html"), "<html><body><p>" + Files.FIRST + "</p><p>" + Files.SECOND + "</p></body></html>");
        java.nio.file.Files.writeString(folder.resolve("b.xml"), "<rss><channel><item><description>" + Files.FIRST + "</description></item></channel></rss>");
        java.nio.file.Files.writeString(folder.resolve("c.json"), "{\"text\":\"" + Files.FIRST + "\"}");
        java.nio.file.Files.writeString(folder.resolve("d.eml"), "From: a@b.example\nSubject: x\n\n" + Files.FIRST);
        java.nio.file.Files.writeString(folder.resolve("e.rtf"), "{\\rtf1 " + Files.FIRST + "}");
        java.nio.file.Files.write(folder.resolve("f.pdf"), Files.pdf(null, Files.FIRST));
        java.nio.file.Files.write(folder.resolve("g.docx"), Files.docx(Files.FIRST));
        java.nio.file.Files.write(folder.resolve("h.gz"), Files.gzip(Files.utf8(Files.FIRST)));
        Set<String> loaded = loaded(folder);
        assertEquals(List.of(), READERS.stream().filter(r -> loaded.stream().noneMatch(c -> c.startsWith(r))).toList());
    }

    private static Set<String> loaded(Path folder) throws IOException, InterruptedException {
        Process child = DigestFiles.on(folder, "-Xlog:class+load:stdout:tags").redirectError(ProcessBuilder.Redirect.DISCARD).start();
        Set<String> out;
        try (var lines = child.inputReader(StandardCharsets.UTF_8)) {
            out = lines.lines().map(LOADED::matcher).filter(Matcher::matches).map(m -> m.group(1)).collect(Collectors.toSet());
        }
        assertEquals(0, child.waitFor());
        return out;
    }
}
