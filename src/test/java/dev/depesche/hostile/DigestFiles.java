package dev.depesche.hostile;

import dev.depesche.Depesche;
import dev.depesche.article.Article;
import dev.depesche.article.ArticleReader;
import dev.depesche.article.Hints;
import dev.depesche.article.RejectedException;
import dev.depesche.article.Source;
import dev.depesche.digest.DigestWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Digests each file of a folder and prints for each a line: its name, "digests N" or the code of its rejection, milliseconds of processor time. */
final class DigestFiles {

    /** How each line begins, which tells it from what libraries log. */
    static final String LINE = "file\t";

    private static final Depesche DEPESCHE = new Depesche();

    private DigestFiles() {
    }

    /** Starts this class on a folder in a Java machine of its own, with these options. */
    static ProcessBuilder on(Path folder, String... options) {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), DigestFiles.class.getName(), folder.toString()));
        return new ProcessBuilder(command);
    }

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (Stream<Path> files = Files.list(Path.of(args[0]))) {
            for (Path file : files.sorted().toList()) {
                long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                String end = end(file);
                out.println(LINE + file.getFileName() + "\t" + end + "\t" + (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin) / 1_000_000);
            }
        }
    }

    private static String end(Path file) throws IOException {
        String name = file.getFileName().toString();
        try {
            byte[] bytes = Files.readAllBytes(file);
            List<Article> articles = new ArticleReader().read(bytes, name, new Source(null, name, null, null, null, bytes.length, null, null, null), Hints.NONE);
            DigestWriter writer = new DigestWriter();
            for (Article a : articles) {
                writer.line(DEPESCHE.digest(a), true);
            }
            return "digests " + articles.size();
        } catch (RejectedException e) {
            return e.code();
        } catch (RuntimeException | Error e) { // told in the line, so that the files behind it are tried too
            StackTraceElement[] at = e.getStackTrace();
            return e + (at.length == 0 ? "" : " at " + at[0]);
        }
    }
}
