package dev.depesche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.depesche.Depesche;
import dev.depesche.watch.Watcher;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One bad file never stops the others, on folders and in JSON lines. */
class DigestFolderTest {

    private static final String TEXT = "The council of Exampleton decided on Monday to repair the old bridge. The work will begin in spring, mayor Ann Sample said.";

    @TempDir
    private Path folder;

    @Test
    void goesOnAfterARejectedFileAndSaysSoAtTheEnd() throws IOException {
        Path in = Files.createDirectories(folder.resolve("in"));
        Files.writeString(in.resolve("a.txt"), "");
        Files.write(in.resolve("b.jpg"), new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0, 1});
        Files.writeString(in.resolve("c.txt"), TEXT);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(in.resolve("d.zip")))) {
            zip.putNextEntry(new ZipEntry("sub/e.html"));
            zip.write(("<html><body><article><h1>Bridge to be repaired</h1><p>" + TEXT + "</p></article></body></html>").getBytes(StandardCharsets.UTF_8));
        }
        Path out = folder.resolve("out");
        assertEquals(Main.REJECTED, Main.run("digest", "--out", out.toString(), in.toString()));
        assertTrue(Files.exists(out.resolve("c.txt.json")));
        assertTrue(Files.exists(out.resolve("d.zip!/sub/e.html.json")));
        assertEquals(TEXT, Files.readString(out.resolve("d.zip!/sub/e.html.txt")));
        assertTrue(Files.readString(out.resolve("rejected/a.txt.json")).contains("\"empty\""));
        assertTrue(Files.readString(out.resolve("rejected/b.jpg.json")).contains("\"unsupported-type\""));
    }

    @Test
    void endsWellWhereNothingWasRejected() throws IOException {
        Path in = Files.writeString(folder.resolve("c.txt"), TEXT);
        assertEquals(0, Main.run("digest", "--out", folder.resolve("out").toString(), in.toString()));
    }

    @Test
    void watchesAFolderTheSameWay() throws IOException {
        Path in = Files.createDirectories(folder.resolve("in"));
        Files.writeString(in.resolve("a.txt"), "");
        Files.writeString(in.resolve("c.txt"), TEXT);
        assertEquals(Main.REJECTED, Main.run("watch", "--once", "--out", folder.resolve("out").toString(), in.toString()));
        assertTrue(Files.exists(folder.resolve("out/digests/c.txt.json")));
    }

    @Test
    void answersEveryJsonLine() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), TEXT);
        Path empty = Files.writeString(folder.resolve("b.txt"), "");
        String in = "{\"id\":\"1\",\"text\":\"" + TEXT + "\"}\n{\"id\":\"2\",\"html\":\"<p>" + TEXT + "</p>\",\"url\":\"https://paper.example/bridge\"}\n{\"id\":\"3\",\"file\":\""
                + file.toString().replace("\\", "/") + "\"}\nno json\n{\"id\":\"5\",\"file\":\"" + empty.toString().replace("\\", "/") + "\"}\n{\"id\":\"6\",\"file\":\"/no/such/file\"}\n{\"id\":\"7\"}\n";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Workshop workshop = new Workshop();
        Watcher watcher = workshop.watcher(null);
        new JsonLines(new Depesche(), watcher, true).run(new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)), out);
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertEquals(7, lines.size());
        for (int i : new int[] {0, 1, 2}) {
            assertTrue(lines.get(i).contains("\"text\":\"" + TEXT + "\""), lines.get(i));
        }
        assertTrue(lines.get(1).contains("\"publisher\":\"paper.example\""));
        assertTrue(lines.get(3).contains("\"code\":\"bad-line\""));
        assertTrue(lines.get(4).contains("\"id\":\"5\"") && lines.get(4).contains("\"code\":\"empty\""));
        assertTrue(lines.get(5).contains("\"error\""));
        assertTrue(lines.get(6).contains("\"error\""));
    }
}
