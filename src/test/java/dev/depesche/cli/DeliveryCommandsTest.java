package dev.depesche.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code watch} and {@code alert} on a laptop. */
class DeliveryCommandsTest {

    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @BeforeEach
    void listen() throws IOException {
        PrintStream to = new PrintStream(said, true, StandardCharsets.UTF_8);
        System.setOut(to);
        System.setErr(to);
        Files.createDirectories(folder.resolve("in/ressort"));
        Files.writeString(folder.resolve("watches.yaml"), "watches: [{id: hafen, title: Häfen, query: Hafen}]\n");
    }

    @AfterEach
    void restore() {
        System.setOut(out);
        System.setErr(err);
    }

    private String said() {
        String s = said.toString(StandardCharsets.UTF_8);
        said.reset();
        return s;
    }

    private int watch() {
        return Main.run("watch", folder.resolve("in").toString(), "--once", "--out", folder.resolve("bucket").toString(), "--watchlist",
                folder.resolve("watches.yaml").toString(), "--published", "2026-03-12");
    }

    @Test
    void watchDigestsAFolderAsTheLambdaDoesABucket() throws IOException {
        Files.writeString(folder.resolve("in/ressort/a b.txt"), "Streik im Hafen\n\nDer Streik im Hafen begann gestern, sagte Jana Albers.\n");
        assertEquals(0, watch());
        String first = said();
        assertTrue(first.contains("ALERT  hafen"), first);
        String digest = Files.readString(folder.resolve("bucket/digests/ressort/a b.txt.json"));
        assertTrue(digest.contains("2026-03-12"), digest);
        assertFalse(digest.contains("lastModified"), "a file's time tells nothing of its article");
        assertTrue(Files.exists(folder.resolve("bucket/receipts/ressort/a b.txt/hafen.json")));

        assertEquals(0, watch());
        assertFalse(said().contains("ALERT"), "another run digests and alerts nothing again");
        assertEquals(digest, Files.readString(folder.resolve("bucket/digests/ressort/a b.txt.json")));
    }

    @Test
    void rehearseReadsWhatWatchMade() throws IOException {
        Files.writeString(folder.resolve("in/a.txt"), "Streik im Hafen\n\nDer Streik im Hafen begann gestern, sagte Jana Albers.\n");
        assertEquals(0, watch());
        said();
        assertEquals(0, Main.run("rehearse", folder.resolve("watches.yaml").toString(), "--on", folder.resolve("bucket/digests").toString()));
        assertTrue(said().contains("1 of 1 articles"));
    }

    @Test
    void watchTellsWhatItRejectsAndGoesOn() throws IOException {
        Files.writeString(folder.resolve("in/a.txt"), "");
        Files.writeString(folder.resolve("in/b.txt"), "Der Hafen ist offen.\n");
        assertEquals(1, watch());
        String said = said();
        assertTrue(said.contains("depesche: a.txt: empty: "), said);
        assertTrue(Files.exists(folder.resolve("bucket/rejected/a.txt.json")));
        assertTrue(Files.exists(folder.resolve("bucket/digests/b.txt.json")));
    }

    @Test
    void alertShowsAMarkedTestAlert() {
        assertEquals(0, Main.run("alert", "--test", "hafen", "--watchlist", folder.resolve("watches.yaml").toString(), "--dry-run"));
        String said = said();
        assertTrue(said.contains("Subject: Test alert: Häfen"), said);
        assertTrue(said.contains("SMS (1 part): Test alert: Häfen"), said);
        assertTrue(said.contains("nothing was sent"), said);
    }

    @Test
    void alertNamesTheWatchesThereAre() {
        assertEquals(2, Main.run("alert", "--test", "haven", "--watchlist", folder.resolve("watches.yaml").toString(), "--dry-run"));
        assertTrue(said().contains("there is no watch \"haven\" on the list; there are [hafen]"));
    }

    @Test
    void invokeTellsWhatIsMissing() {
        assertEquals(2, Main.run("invoke", "--digest-bucket", "b", folder.resolve("no.json").toString()));
        assertTrue(said().contains("no.json: there is no such file"));
    }
}
